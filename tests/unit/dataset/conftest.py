"""Real files, and encoded elements made by hand, independent of the code under test."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ltdic.dataset import DataSet
from ltdic.dataset.element import Element, Source
from ltdic.dataset.parse import parse
from ltdic.dataset.tree import Tree

from corpus import DAMAGED, IMPLICIT_JPEG, corpus


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """`good_path`: the files that can be read; `regular_path`: those whose
    syntax exists; `damaged_path`: the others; `small_path`: a few."""
    paths = corpus()
    good = [path for path in paths if path.name not in DAMAGED]
    sets = {
        "good_path": good,
        "regular_path": [path for path in good if path.name != IMPLICIT_JPEG],
        "damaged_path": [path for path in paths if path.name in DAMAGED],
        "small_path": [path for path in good if path.stat().st_size < 12_000][::8],
    }
    for name, chosen in sets.items():
        if name in metafunc.fixturenames:
            ids = [f"{path.parent.name}/{path.name}" for path in chosen]
            metafunc.parametrize(name, chosen, ids=ids)


@pytest.fixture
def expected_fault() -> dict[str, str]:
    """Name of a damaged file to the fault that reading it gives."""
    return DAMAGED


@pytest.fixture
def real_file() -> Callable[[str], Path]:
    """A file of the corpus by its name."""

    def find(name: str) -> Path:
        return next(path for path in corpus() if path.name == name)

    return find


class Raw:
    """Encodes elements byte by byte; nothing is checked."""

    LONG = (
        b"OB",
        b"OD",
        b"OF",
        b"OL",
        b"OV",
        b"OW",
        b"SQ",
        b"SV",
        b"UC",
        b"UN",
        b"UR",
        b"UT",
        b"UV",
    )

    def __init__(self, implicit: bool = False, big: bool = False) -> None:
        self.implicit = implicit
        self.order = ">" if big else "<"

    def head(self, tag: int, vr: bytes, length: int) -> bytes:
        """The header of an element."""
        group, number = tag >> 16, tag & 0xFFFF
        if self.implicit or group == 0xFFFE:
            return struct.pack(self.order + "HHI", group, number, length)
        if vr in self.LONG:
            return struct.pack(self.order + "HH2sHI", group, number, vr, 0, length)
        return struct.pack(self.order + "HH2sH", group, number, vr, length)

    def element(self, tag: int, vr: bytes, value: bytes = b"", length: int | None = None) -> bytes:
        """An element; `length` overrides that of `value`."""
        return self.head(tag, vr, len(value) if length is None else length) + value

    def item(self, *content: bytes, length: int | None = None) -> bytes:
        """An item of known length."""
        value = b"".join(content)
        return self.head(0xFFFEE000, b"", len(value) if length is None else length) + value

    def open_item(self, *content: bytes) -> bytes:
        """An item with a delimiter."""
        return self.item(*content, length=0xFFFFFFFF) + self.head(0xFFFEE00D, b"", 0)

    def sequence(self, tag: int, *items: bytes) -> bytes:
        """A sequence of known length."""
        return self.element(tag, b"SQ", b"".join(items))

    def open_sequence(self, tag: int, *items: bytes, vr: bytes = b"SQ") -> bytes:
        """A sequence with a delimiter."""
        content = b"".join(items)
        return self.element(tag, vr, content, 0xFFFFFFFF) + self.head(0xFFFEE0DD, b"", 0)

    def tree(self, *elements: bytes) -> Tree:
        """What the parser makes of these."""
        tree = Tree()
        view = memoryview(b"".join(elements))
        parse(Source(view, self.implicit, self.order == ">"), 0, tree)
        return tree


@pytest.fixture
def raw() -> type[Raw]:
    """The encoder of elements: `raw(implicit=..., big=...)`."""
    return Raw


def check_links(tree: Tree) -> int:
    """Assert that every link has its counterpart, that tags ascend; answer the number of nodes."""
    number = 0
    pending: list[tuple[Tree | Element, Element | None]] = [(tree, None)]
    while pending:
        owner, parent = pending.pop()
        prev, each = None, owner.first_child
        while each is not None:
            number += 1
            assert each.tree is tree
            assert each.parent is parent
            assert each.prev is prev
            if prev is not None and not each.is_item:
                assert prev.tag < each.tag
            if each.first_child is not None:
                assert each.is_container
            pending.append((each, each))
            prev, each = each, each.next
        assert owner.last_child is prev
    assert sum(1 for _ in tree.walk()) == number
    return number


@pytest.fixture(scope="session")
def links() -> Iterator[Callable[[Tree], int]]:
    """`check_links`."""
    yield check_links


@pytest.fixture
def load(real_file: Callable[[str], Path]) -> Callable[[str], DataSet]:
    """A data set with a file of the corpus in it."""

    def load_(name: str) -> DataSet:
        ds = DataSet()
        ds.load(str(real_file(name)))
        return ds

    return load_


@pytest.fixture
def body(raw: type[Raw]) -> bytes:
    """A data set in explicit VR little endian with a sequence and pixel data."""
    make = raw()
    inner = make.element(0x00100010, b"PN", b"C^D ")
    return bytes(
        make.element(0x00080018, b"UI", b"1.2\0")
        + make.sequence(0x00081115, make.item(inner), make.open_item(inner))
        + make.element(0x00100010, b"PN", b"A^B ")
        + make.element(0x7FE00010, b"OW", bytes(range(200)) * 50)
    )
