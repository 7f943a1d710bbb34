"""A program for `test_element_call`: functions in C against the Python code that they stand for.

    element_call.py LIBRARY

Builds data sets of many shapes through the exported functions and, in step, through the engine's
own trees; writes them, and every file of the corpus, both ways. Prints how many insertions and
values C saw to without asking Python, and how many encodings were compared; fails at the first
difference.
"""

from __future__ import annotations

import ctypes
import random
import sys
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

library = ctypes.CDLL(sys.argv[1])
for name in ("L_DicomCreateDS", "L_DicomInsertElement", "L_DicomDeleteElement"):
    getattr(library, name).restype = ctypes.c_void_p
assert library.L_DicomCreateDS(None)  # starts the engine, which brings the functions

from ltdic.abi.engine import ffi  # noqa: E402
from ltdic.abi.handles import datasets  # noqa: E402
from ltdic.abi.nodes import LINKS  # noqa: E402
from ltdic.core.errors import Failure  # noqa: E402
from ltdic.dataset import DataSet, value_string  # noqa: E402
from ltdic.dataset.element import ITEM, UNDEFINED, Element  # noqa: E402
from ltdic.dataset.tree import INDEX_END, Tree  # noqa: E402
from ltdic.dataset.write import Writer, plain  # noqa: E402
from ltdic.tables import vr  # noqa: E402

from corpus import corpus  # noqa: E402

SETS = 160
CALLS = 60
TAGS = (
    *(0x00020010, 0x00080005, 0x00080016, 0x00100010, 0x00100020, 0x00189999, 0x00280008),
    *(0x00400100, 0x00400275, 0x00090010, 0x00091001, 0x7FE00010, 0xFFFEE000, 0xFFFEE000),
    *(0xFFFDFFFF, 0xFFFEE00D, 0xFFFF0010, 0xFFFFFFFF),
)
VRS = (*sorted(vr.CODES), 0, 0x4141, 0xFFFF, vr.SQ, vr.SQ, vr.LO, vr.LO)
TEXTS = (b"", b"a", b"ab", b"one\\two", b"x" * 5000, "Größe".encode(), b"\xff", b"1.2.3", None)


asked: set[int] = set()
"""The trees that Python changed."""
in_c = {"insert": 0, "set": 0}


def noting(method: Any) -> Any:
    def note(tree: Tree, *arguments: Any) -> Any:
        asked.add(id(tree))
        return method(tree, *arguments)

    return note


Tree.insert = noting(Tree.insert)  # type: ignore[method-assign]
Tree.changed = noting(Tree.changed)  # type: ignore[method-assign]


class Pair:
    """A data set that is built by the exported functions, and its like built by the engine."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        handle = library.L_DicomCreateDS(None)
        self.handle = ctypes.c_void_p(handle)
        self.ours = datasets[ffi.cast("void *", handle)]
        self.twin = DataSet()
        self.pairs: list[tuple[Any, Element]] = []

    def count(self, kind: str, done: bool) -> None:
        """Count what was done without Python."""
        in_c[kind] += done and id(self.ours.tree) not in asked
        asked.clear()

    def insert(self) -> None:
        chance = self.chance
        pointer, twin = chance.choice([(None, None), *self.pairs[-6:]])
        tag, vr_ = chance.choice(TAGS), chance.choice(VRS)
        arguments = (chance.random() < 0.6, tag, vr_, chance.random() < 0.2)
        index = chance.choice((INDEX_END, INDEX_END, 0, 1))
        made = library.L_DicomInsertElement(
            self.handle, pointer, *arguments[:2], vr_, arguments[3], ctypes.c_uint32(index)
        )
        self.count("insert", made is not None)
        expected = self.twin.tree.insert(twin, *arguments, index)
        assert (made is None) == (expected is None), (arguments, index)
        if expected is not None:
            self.pairs.append((ctypes.c_void_p(made), expected))

    def set(self) -> None:
        if not self.pairs:
            return
        pointer, twin = self.chance.choice(self.pairs)
        text, number = self.chance.choice(TEXTS), self.chance.choice((0, 1, 13, 99))
        count = self.chance.choice((1, 1, 1, 0))
        value = None if text is None else text.decode("utf-8", "surrogateescape")
        if self.chance.random() < 0.3:
            done = library.L_DicomSetStringValue2(self.handle, pointer, text, count)
            self.count("set", done)
            assert done == value_string.set_(twin, value, count)
        else:
            done = library.L_DicomSetStringValue(self.handle, pointer, text, count, number)
            self.count("set", done)
            assert done == value_string.set_(twin, value, count, number)

    def delete(self) -> None:
        if len(self.pairs) < 5:
            return
        pointer, twin = self.chance.choice(self.pairs)
        library.L_DicomDeleteElement(self.handle, pointer)
        self.twin.delete(twin)
        gone = [each for each, element in self.pairs if element.tree is None]
        self.pairs = [pair for pair in self.pairs if pair[1].tree is not None]
        for each in gone:
            assert (
                library.L_DicomInsertElement(self.handle, each, 1, 0x00100030, vr.DA, 0, 0) is None
            )
            assert not library.L_DicomSetStringValue(self.handle, each, b"x", 1, 0)

    def find(self) -> None:
        """A search is remembered until an element with its tag comes."""
        tag = self.chance.choice(TAGS)
        found, expected = self.ours.tree.find(tag), self.twin.tree.find(tag)
        assert (found is None) == (expected is None)

    def compare(self) -> None:
        assert self.ours.tree.touched == self.twin.tree.touched
        ours, twins = list(self.ours.tree._walk()), list(self.twin.tree._walk())
        assert len(ours) == len(twins)
        place = dict(zip(twins, ours, strict=True))
        for one, other in place.items():
            for link in ("parent", "first_child", "last_child", "prev", "next"):
                expected = getattr(one, link)
                found = getattr(other, link)
                assert found is (None if expected is None else place[expected])
            for field in ("tag", "vr", "length", "value", "start", "size", "head", "source"):
                assert getattr(one, field) == getattr(other, field)
            assert other.tree is self.ours.tree
            assert self.ours.nodes.find(ffi.cast("void *", other.mirror)) is other
            assert_shown(other)


def assert_shown(element: Element) -> None:
    """The structure that C sees says what the element says."""
    around = (
        element.parent,
        element.first_child,
        element.last_child,
        element.prev,
        element.next,
    )
    links = [0 if each is None else each.mirror for each in around]
    shown = ffi.cast("DICOMELEMENT *", element.mirror)
    assert list(LINKS.unpack_from(ffi.buffer(shown, LINKS.size))) == links
    assert (shown.nTag, shown.nVR, shown.nLength) == (element.tag, element.vr, element.length)


def build(seed: int) -> DataSet:
    chance = random.Random(seed)
    pair = Pair(chance)
    actions = (pair.insert, pair.insert, pair.insert, pair.set, pair.set, pair.find, pair.delete)
    for _ in range(CALLS):
        chance.choice(actions)()
        pair.compare()
    encodings(pair.ours)
    library.L_DicomFreeDS(pair.handle)
    assert library.L_DicomInsertElement(pair.handle, None, 0, 0x00100010, vr.PN, 0, 0) is None
    return pair.twin


def encodings(ds: DataSet) -> int:
    """Compare both ways to write it; how many could be compared."""
    count = 0
    for implicit in (False, True):
        for group in (0, 3, 0x10):
            found = plain(ds.tree.first_child, group, implicit, big=False)
            if found is None:
                continue
            writer = Writer(implicit, big=False)
            writer.level(ds.tree.first_child, group)
            assert found == b"".join(map(bytes, writer.finish()))
            count += 1
    return count


def rewritten(path: Path) -> int:
    """A file whose values are all set anew, and none in fragments is left."""
    ds = DataSet()
    try:
        ds.load(str(path))
    except Failure:
        return 0
    assert plain(ds.tree.first_child, 0, ds.syntax.implicit, big=False) in (None, b"")
    for each in list(ds.tree.walk()):
        if each.length == UNDEFINED and each.is_encapsulated:
            ds.delete(each)
        elif each.tree is not None and each.length != UNDEFINED:
            each.replace(bytes(each.data())[:4000])
        elif each.tree is not None:
            ds.tree.changed(each)
            each.source = None
    return encodings(ds)


def check_limits() -> None:
    """What is not written in C: large values, values that are not bytes, fragments, big endian."""
    ds = DataSet()
    element = ds.insert(None, False, 0x00104000, vr.LT)
    assert element is not None
    for data, is_plain in ((b"x" * 4095, True), (b"x" * 4096, False), (bytearray(b"x"), False)):
        element.replace(data)
        assert (plain(element, 0, False, False) is not None) == is_plain
    element.replace(b"x")
    assert plain(element, 0, False, big=True) is None
    many = ds.insert(None, False, 0x00400275, vr.SQ, True)
    assert many is not None
    for _ in range(300):  # more than there is room for at first
        item = ds.insert_item(many)
        inner = ds.insert(item, True, 0x00400007, vr.LO)
        assert inner is not None and inner.replace(b"odd")
    assert encodings(ds) == 6
    assert ds.insert(None, False, 0x7FE00010, vr.OB, True) is not None
    assert plain(ds.tree.first_child, 0, False, False) is None
    assert ITEM in {each.tag for each in ds.tree.walk()}


check_limits()
compared = sum(encodings(build(seed)) for seed in range(SETS))
compared += sum(rewritten(path) for path in corpus())
print(in_c["insert"], in_c["set"], compared)
