"""A program for `test_element_loop`: the loops in C against the Python code that they stand for.

    element_loop.py LIBRARY

Reads every file of the corpus, thousands of damaged ones and some made at random both ways, puts
off reading them where that is possible, and lays the structures for C out both ways. Prints how
many were compared; fails at the first difference.
"""

from __future__ import annotations

import ctypes
import random
import struct
import sys
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

library = ctypes.CDLL(sys.argv[1])
library.L_DicomCreateDS.restype = ctypes.c_void_p
assert library.L_DicomCreateDS(None)  # starts the engine, which brings the loops

from ltdic.abi.engine import ffi  # noqa: E402
from ltdic.abi.nodes import LINKS, Nodes  # noqa: E402
from ltdic.core.errors import Failure  # noqa: E402
from ltdic.dataset import DataSet, outline, parse, tree  # noqa: E402
from ltdic.dataset.element import Source  # noqa: E402
from ltdic.dataset.native import loops  # noqa: E402
from ltdic.exports import dataset_handle  # noqa: E402

from corpus import corpus  # noqa: E402

SMALL = 40_000
ROUNDS = 30
FIELDS = ("tag", "vr", "length", "offset", "start", "size")


def rows(of: tree.Tree) -> list[tuple[Any, ...]]:
    """All that is in a tree, as comparable values; its links lead back and forth."""
    found = []
    each = of.first_child
    while each is not None:
        owner = each.parent or of
        assert each.tree is of
        assert (owner.first_child if each.prev is None else each.prev.next) is each
        assert (owner.last_child if each.next is None else each.next.prev) is each
        source = each.source
        how = None if source is None else (source.implicit, source.big)
        fields = [getattr(each, name) for name in FIELDS]
        found.append((of.level(each), how, bytes(each.value), *fields))
        each = of.next(each)
    return found


def read(data: bytes, implicit: bool, native: bool) -> Any:
    """The tree that the bytes are, or the failure, read with or without the loops."""
    parse._read = loops.read if native else None
    made = tree.Tree()
    try:
        parse.parse(Source(memoryview(data), implicit), 0, made)
    except Failure as failure:
        return str(failure), failure.fault, rows(made)
    return rows(made)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, cut out or put in."""
    result = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(min(len(result), 2000))
        kind = chance.randrange(4)
        if kind == 0:
            result[at] = chance.choice((0, 1, 255, chance.randrange(256)))
        elif kind == 1:
            del result[at : at + chance.randint(1, 12)]
        elif kind == 2:
            result[at:at] = result[at : at + chance.randint(1, 40)]
        else:
            del result[at + 1 :]
        if not result:
            break
    return bytes(result)


def compare_reading(data: bytes, implicit: bool) -> None:
    assert read(data, implicit, True) == read(data, implicit, False)


def loaded(data: bytes, at_once: bool) -> tuple[bool, Any]:
    """Whether reading the file was put off, and all that can be asked of it, or the fault."""
    outline.loops = None if at_once else loops
    parse._read = loops.read
    ds = DataSet()
    try:
        ds.load_bytes(data)
    except Failure as failure:
        return False, failure.fault
    is_put_off = ds._deferred
    sent: Any
    try:
        sent = b"".join(ds.encode(ds.syntax.uid))
    except Failure as failure:
        sent = failure.fault
    told = (ds.syntax, ds.info(), ds.preamble, ds.is_located, bytes(ds._body or b""), sent)
    return is_put_off, (rows(ds.tree), ds.tree.touched, told)


def compare_loading(data: bytes) -> bool:
    """Whether reading the file is put off, which makes no difference."""
    is_put_off, found = loaded(data, at_once=False)
    assert (False, found) == loaded(data, at_once=True)
    return is_put_off


def file_of(body: bytes, syntax: str) -> bytes:
    """A file with no more than it needs."""
    uid = syntax.encode() + b"\0" * (len(syntax) % 2)
    meta = struct.pack("<HH2sH", 2, 0x10, b"UI", len(uid)) + uid
    return bytes(128) + b"DICM" + meta + body


def made(chance: random.Random, implicit: bool, depth: int) -> bytes:
    """Elements in order, with sequences in sequences of lengths of both kinds."""
    tags = chance.sample(range(0x00090010, 0x00090010 + 50), chance.randint(0, 5))
    parts = []
    for tag in sorted(tags):
        value = bytes(chance.randrange(0, 300, 2))
        parts.append(element(tag, chance.choice(("LO", "OB", "UN", "US")), value, implicit))
    if depth:
        items = b"".join(
            bounded(0xFFFEE000, made(chance, implicit, chance.randrange(depth)), chance)
            for _ in range(chance.randrange(3))
        )
        deepest = bounded(0xFFFEE000, made(chance, implicit, depth - 1), chance)
        parts.append(sequence(items + deepest, implicit, chance))
    return b"".join(parts)


def element(tag: int, code: str, value: bytes, implicit: bool) -> bytes:
    head = struct.pack("<HH", tag >> 16, tag & 0xFFFF)
    if implicit:
        return head + struct.pack("<I", len(value)) + value
    if code in ("OB", "UN"):
        return head + struct.pack("<2sHI", code.encode(), 0, len(value)) + value
    return head + struct.pack("<2sH", code.encode(), len(value)) + value


def bounded(tag: int, content: bytes, chance: random.Random) -> bytes:
    """An item of defined or undefined length."""
    head = struct.pack("<HH", tag >> 16, tag & 0xFFFF)
    if chance.random() < 0.5:
        return head + struct.pack("<I", len(content)) + content
    return head + b"\xff" * 4 + content + struct.pack("<HHI", 0xFFFE, 0xE00D, 0)


def sequence(items: bytes, implicit: bool, chance: random.Random) -> bytes:
    head = struct.pack("<HH", 0x0040, 0x0275) + (b"" if implicit else b"SQ\0\0")
    if chance.random() < 0.5:
        return head + struct.pack("<I", len(items)) + items
    return head + b"\xff" * 4 + items + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)


def compare_made() -> int:
    """How many files made at random, whole and damaged, are read later as they are at once."""
    chance = random.Random(5)
    put_off = 0
    for number in range(400):
        implicit, depth = number % 2 == 0, number % 20
        syntax = "1.2.840.10008.1.2" if implicit else "1.2.840.10008.1.2.1"
        first = element(0x00080060, "CS", b"CT", implicit)
        data = file_of(first + made(chance, implicit, depth), syntax)
        assert compare_loading(data) == (depth <= 16), (number, depth)
        put_off += 1
        for _ in range(5):
            put_off += compare_loading(damaged(data, chance))
    return put_off


def structures(ds: DataSet, nodes: Nodes) -> list[bytes]:
    """The structures of all elements, links as places in the block."""
    ds.nodes = nodes
    nodes.show()
    block = bytes(ffi.buffer(nodes._block))
    size = ffi.sizeof("DICOMELEMENT")
    start = int(ffi.cast("uintptr_t", nodes._block))
    laid_out = []
    for at in range(0, len(block), size):
        links = [link and link - start + 1 for link in LINKS.unpack_from(block, at)]
        laid_out.append(LINKS.pack(*links) + block[at + LINKS.size : at + size])
    nodes.cleared()
    return laid_out


def compare_structures(path: Path) -> int:
    ds = DataSet()
    try:
        ds.load(str(path))
    except Failure:
        return 0
    dataset_handle.own(ds)
    if sum(1 for _ in ds.tree.walk()) < 2:
        return 0
    in_c = structures(ds, dataset_handle._nodes(ds))
    slow = dataset_handle._nodes(ds)
    slow._fill = None
    assert in_c == structures(ds, slow), path
    assert list(ds.tree.walk()) == list(ds.tree._walk())
    return len(in_c)


def positions(ds: DataSet) -> list[tuple[int, int, int]]:
    """What both ways tell of the places of elements: offset, start and length of the value."""
    dataset_handle.own(ds)
    in_c = structures(ds, dataset_handle._nodes(ds))
    slow = dataset_handle._nodes(ds)
    slow._fill = None
    assert in_c == structures(ds, slow)
    return [struct.unpack_from("=qqI", each, len(each) - 24) for each in in_c]


def check_positions() -> None:
    """Only what stands in a file has a place there; a length that does not fit is the largest."""
    files = {path.name: path for path in corpus()}
    loaded, deflated = DataSet(), DataSet()
    loaded.load(str(files["CT_small.dcm"]))
    deflated.load(str(files["image_dfl.dcm"]))
    received = DataSet.received(bytes(loaded._body or b""), loaded.syntax.uid)
    for ds in (deflated, received):
        assert set(positions(ds)) == {(0, 0, 0)}
    element = loaded.find_first(None, 0x00100010, True)
    assert element is not None and positions(loaded)[-1] > (1000, 1000, 1000)
    loaded.insert(None, False, 0x00111001)
    element.size = 5 << 30
    places = dict(zip([each.tag for each in loaded.tree.walk()], positions(loaded), strict=True))
    assert places[0x00100010] == (element.offset, element.start, 0xFFFFFFFF)
    assert places[0x00111001] == (0, 0, 0)


def main() -> None:
    check_positions()
    chance = random.Random(4)
    files = structs = variants = 0
    put_off = compare_made()
    for path in corpus():
        structs += compare_structures(path)
        ds = DataSet()
        try:
            ds.load(str(path))
        except Failure:
            continue
        data, implicit = bytes(ds._body or b""), ds.syntax.implicit
        if ds.syntax.deflated or not data:
            continue
        files += 1
        whole = path.read_bytes()
        put_off += compare_loading(whole)
        for _ in range(ROUNDS if len(data) < SMALL else 1):
            put_off += compare_loading(damaged(whole, chance))
        for each in (implicit, not implicit):
            compare_reading(data, each)
            for _ in range(ROUNDS if len(data) < SMALL else 1):
                compare_reading(damaged(data, chance), each)
                variants += 1
    print(files, structs, variants, put_off)


if __name__ == "__main__":
    main()
