"""A program for `test_element_loop`: the loops in C against the Python code that they stand for.

    element_loop.py LIBRARY

Reads every file of the corpus, and thousands of damaged ones, both ways, and lays the structures
for C out both ways. Prints how many were compared; fails at the first difference.
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
from ltdic.dataset import DataSet, parse, tree  # noqa: E402
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
        for each in (implicit, not implicit):
            compare_reading(data, each)
            for _ in range(ROUNDS if len(data) < SMALL else 1):
                compare_reading(damaged(data, chance), each)
                variants += 1
    print(files, structs, variants)


if __name__ == "__main__":
    main()
