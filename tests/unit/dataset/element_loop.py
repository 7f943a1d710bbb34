"""A program for `test_element_loop`: the loops in C against the Python code that they stand for.

    element_loop.py LIBRARY

Does the same with elements as Python has them and as C packs them; reads every file of the corpus,
thousands of damaged ones and some made at random both ways, puts off reading them where that is
possible, and lays the structures for C out both ways. Prints how many were compared; fails at the
first difference.
"""

from __future__ import annotations

import ctypes
import importlib.util
import random
import struct
import sys
import weakref
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

library = ctypes.CDLL(sys.argv[1])
library.L_DicomCreateDS.restype = ctypes.c_void_p
assert library.L_DicomCreateDS(None)  # starts the engine, which brings the loops

from ltdic.abi.engine import ffi  # noqa: E402
from ltdic.abi.nodes import LINKS, Nodes  # noqa: E402
from ltdic.core.errors import Failure  # noqa: E402
from ltdic.dataset import DataSet, element, native, outline, parse, tree  # noqa: E402
from ltdic.dataset.element import UNDEFINED, Element, Source  # noqa: E402
from ltdic.dataset.native import loops  # noqa: E402
from ltdic.exports import dataset_handle  # noqa: E402
from ltdic.tables import vr  # noqa: E402

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
        parts.append(encoded(tag, chance.choice(("LO", "OB", "UN", "US")), value, implicit))
    if depth:
        items = b"".join(
            bounded(0xFFFEE000, made(chance, implicit, chance.randrange(depth)), chance)
            for _ in range(chance.randrange(3))
        )
        deepest = bounded(0xFFFEE000, made(chance, implicit, depth - 1), chance)
        parts.append(sequence(items + deepest, implicit, chance))
    return b"".join(parts)


def encoded(tag: int, code: str, value: bytes, implicit: bool) -> bytes:
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
        first = encoded(0x00080060, "CS", b"CT", implicit)
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


def plain_module() -> Any:
    """`ltdic.dataset.element` once more, as it is without the loops."""
    spec = importlib.util.spec_from_file_location("plain_element", element.__file__)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    native.loops = None
    try:
        spec.loader.exec_module(module)
    finally:
        native.loops = loops
    return module


HIGHEST = {"tag": 32, "vr": 16, "length": 32, "head": 15, "start": 48, "size": 48}
METHODS = ("offset", "is_container", "is_item", "is_encapsulated", "big")
LINKED = ("tree", "parent", "prev", "next", "first_child", "last_child", "mirror")


def shape(of: Any, names: dict[int, str]) -> list[Any]:
    """All that an element tells; links and sources by the names of what they lead to."""
    told: list[Any] = [getattr(of, name) for name in (*HIGHEST, *METHODS)]
    told += [names.get(id(getattr(of, name)), getattr(of, name)) for name in (*LINKED, "source")]
    texts = [of.latin(), of.plain(False), of.plain(True)]
    return [*told, bytes(of.value), bytes(of.raw()), *texts, bytes(of.data()), repr(of)]


def compare_elements(chance: random.Random, rounds: int) -> int:
    """The packed class against the class as it is written: random calls, what they say alike."""
    plain = plain_module()
    assert plain.Element is not Element and plain.Element.__doc__ == Element.__doc__
    texts = [*chance.choices(b"AB  \0", k=200), *chance.choices(b"A \0\\\x1b\xe9", k=50)]
    data = memoryview(bytes(texts) + chance.randbytes(50))
    told = []
    for module in (plain, element):
        chance.seed(rounds)
        owner = tree.Tree()
        sources = [module.Source(data, big=big, attached=True) for big in (False, True)]
        others = [module.Element(owner, None, None, 0x00080000 + n, vr.SQ, 0) for n in range(3)]
        names = {id(each): f"{n}" for n, each in enumerate([owner, *sources, *others])}
        shapes = []
        for _ in range(rounds):
            start = chance.randint(8, 320)
            parent = chance.choice((None, others[0]))
            each = module.Element(
                owner, parent, chance.choice((None, others[1])), chance.getrandbits(32),
                chance.choice((vr.US, vr.LO, vr.FD, vr.OB, vr.SQ)), chance.randrange(40),
                chance.choice((None, *sources)), start - 8, start,
                **chance.choice(({}, {"value": b"given"})),
            )  # fmt: skip
            for _ in range(8):
                kind = chance.randrange(6)
                name = chance.choice(tuple(HIGHEST))
                if kind == 0:
                    setattr(each, name, chance.getrandbits(HIGHEST[name]))
                elif kind == 1:
                    each.source = chance.choice((None, *sources))
                elif kind == 2:
                    each.value = chance.choice((b"", b" new\0\0", bytearray(b"old "), data[3:9]))
                elif kind == 3:
                    setattr(each, chance.choice(LINKED[2:6]), chance.choice((None, *others)))
                elif kind == 4:
                    each.mirror = chance.choice((None, 0x7F0000001000))
                else:
                    each.replace(b"replaced")
                shapes.append(shape(each, names))
            if chance.random() < 0.1:
                each.free()
        told.append(shapes)
    assert told[0] == told[1]
    return rounds


def refused(error: type[Exception], change: Any, *arguments: Any) -> None:
    try:
        change(*arguments)
    except error:
        return
    raise AssertionError(f"{arguments} should be refused")


def check_refusals() -> None:
    """What an element cannot hold is refused, and leaves it as it was."""
    each = Element(None, None, None, 1, vr.UN, 2)
    before = shape(each, {})
    for name, bits in HIGHEST.items():
        refused(OverflowError, setattr, each, name, 1 << bits)
        refused(OverflowError, setattr, each, name, -1)
        refused(TypeError, setattr, each, name, "1")
        refused(TypeError, delattr, each, name)
    for name in ("source", "value", "first_child", "mirror"):
        refused(TypeError, delattr, each, name)
    refused(TypeError, setattr, each, "source", b"")
    refused(AttributeError, setattr, each, "tree", None)
    refused(AttributeError, setattr, each, "other", None)
    refused(TypeError, Element, None)
    refused(OverflowError, Element, None, None, None, 1 << 32, vr.UN, 0)
    refused(ValueError, Element, None, None, None, 1, vr.UN, 0, None, 9, 8)
    assert shape(each, {}) == before


class Value(bytearray):
    """A value of which can be told when it goes."""


def check_life() -> None:
    """Elements go with their tree; one that is kept is then in none, and leads nowhere."""
    owner = tree.Tree()
    gone = []
    for number in range(200_000):
        value = Value(b"x")
        each = Element(owner, None, None, number, vr.UN, 1, value=value)
        owner.link(each, owner.last_child)
        if number % 50_000 == 0:
            gone.append(weakref.ref(value))
    sequence = owner.insert(None, False, 0x0040A730, vr.SQ, True)
    assert sequence is not None
    item = owner.insert(sequence, True, 0xFFFEE000, vr.SQ, True)
    assert item is not None and item.tree is owner and item.length == UNDEFINED
    kept = owner.insert(item, True, 0x00100010, vr.PN)
    assert kept is not None and kept.parent is item and kept.tree is owner
    del owner, each, value
    assert [ref() for ref in gone] == [None] * 4
    assert [getattr(kept, name) for name in LINKED] == [None] * len(LINKED)
    assert sequence.first_child is None and sequence.last_child is None and sequence.prev is None


def main() -> None:
    assert compare_elements(random.Random(), 2000)
    check_refusals()
    check_life()
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
