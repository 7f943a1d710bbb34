"""The tree: random operations against a model made of lists, and the rules of insertion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ltdic.dataset import DataSet
from ltdic.dataset.element import ITEM, UNDEFINED, Element
from ltdic.dataset.navigation import descendant
from ltdic.dataset.tree import INDEX_END, Tree
from ltdic.tables import vr

CONTENT = 0x0040A730
NAME = 0x00100010
PIXELS = 0x7FE00010
TAGS = (0x00080018, NAME, 0x00100020, CONTENT, 0x00081115, 0x00091001)
SEQUENCES = (CONTENT, 0x00081115)


@dataclass
class Node:
    """The model's element: children in a list, nothing else."""

    tag: int
    real: Element
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)

    def below(self) -> list[Node]:
        return [self, *(each for child in self.children for each in child.below())]


class Log:
    """A watcher that builds a copy of the tree out of what it is told."""

    def __init__(self) -> None:
        self.known: set[int] = set()
        self.changes = 0

    def inserted(self, element: Element) -> None:
        assert id(element) not in self.known
        assert element.first_child is None
        self.known.add(id(element))

    def removed(self, element: Element) -> None:
        for each in Tree().below(element):
            self.known.remove(id(each))

    def changed(self, element: Element) -> None:
        assert id(element) in self.known
        self.changes += 1

    def cleared(self) -> None:
        self.known.clear()


class Pair:
    """The tree and its model, changed together."""

    def __init__(self) -> None:
        self.log = Log()
        self.tree = Tree(self.log)
        self.roots: list[Node] = []

    def nodes(self) -> list[Node]:
        return [each for root in self.roots for each in root.below()]

    def insert(self, number: int, child: bool, tag: int, index: int) -> None:
        nodes = self.nodes()
        at = nodes[number % (len(nodes) + 1)] if number % (len(nodes) + 1) < len(nodes) else None
        parent = at if child else at.parent if at else None
        level = parent.children if parent else self.roots
        real = self.tree.insert(at.real if at else None, child, tag, vr.UN, False, index)
        if parent is None or parent.tag == ITEM:
            fits = tag != ITEM and tag not in [each.tag for each in level]
        else:
            fits = parent.tag in SEQUENCES and tag == ITEM
        assert (real is not None) == fits
        if real is None:
            return
        node = Node(tag, real, parent)
        if tag == ITEM:
            level.insert(index, node)
        else:
            level.append(node)
            level.sort(key=lambda each: each.tag)

    def delete(self, number: int) -> None:
        nodes = self.nodes()
        if not nodes:
            return
        node = nodes[number % len(nodes)]
        level = node.parent.children if node.parent else self.roots
        at = level.index(node)
        heirs = level[at + 1 : at + 2] or level[max(at - 1, 0) : at]
        expected = heirs[0].real if heirs else node.parent.real if node.parent else None
        level.remove(node)
        assert self.tree.delete(node.real) is expected
        assert not any(self.tree.exists(each.real) for each in node.below())

    def change(self, number: int) -> None:
        nodes = self.nodes()
        if nodes:
            node = nodes[number % len(nodes)]
            before = self.log.changes
            done = node.real.replace(b"x" * (number % 3))
            assert done == (node.tag not in (*SEQUENCES, ITEM))
            assert self.log.changes == before + done

    def agree(self, links: Callable[[Tree], int]) -> None:
        nodes = self.nodes()
        order = [node.real for node in nodes]
        tree = self.tree
        assert links(tree) == len(nodes)
        assert list(tree.walk()) == order
        assert self.log.known == {id(each) for each in order}
        assert tree.last is (order[-1] if order else None)
        for at, each in enumerate(order):
            assert tree.exists(each)
            assert tree.next(each) is (order[at + 1] if at + 1 < len(order) else None)
            assert tree.prev(each) is (order[at - 1] if at else None)
        for tag in (*TAGS, ITEM):
            hits = [each for each in order if each.tag == tag]
            assert tree.find(tag) is (hits[0] if hits else None)
            for at, each in enumerate(order):
                later = [hit for hit in order[at:] if hit.tag == tag]
                assert tree.find(tag, each) is (later[0] if later else None)
        for node in nodes:
            for tag in TAGS[:3]:
                hits = [each.real for each in node.below()[1:] if each.tag == tag]
                found, seen = descendant(tree, node.real, None, tag, False), []
                while found is not None:
                    seen.append(found)
                    found = descendant(tree, node.real, found, tag, False)
                assert seen == hits


_OPERATION = st.one_of(
    st.tuples(
        st.just("insert"),
        st.integers(0, 40),
        st.booleans(),
        st.sampled_from((*TAGS, ITEM, ITEM)),
        st.sampled_from((0, 1, 2, INDEX_END)),
    ),
    st.tuples(st.just("delete"), st.integers(0, 40)),
    st.tuples(st.just("change"), st.integers(0, 40)),
)


@given(operations=st.lists(_OPERATION, max_size=40))
@settings(max_examples=300, deadline=None)
def test_random_operations(
    operations: list[tuple[object, ...]], links: Callable[[Tree], int]
) -> None:
    pair = Pair()
    for name, *arguments in operations:
        getattr(pair, str(name))(*arguments)
        pair.agree(links)
    pair.tree.clear()
    assert pair.tree.first_child is pair.tree.last_child is None
    assert pair.log.known == set()


def item_of(data_set: DataSet) -> tuple[Element, Element]:
    sequence = data_set.insert(None, False, CONTENT, vr.SQ, True, 0)
    assert sequence is not None
    item = data_set.insert(sequence, True, ITEM, vr.SQ, True, INDEX_END)
    assert item is not None
    return sequence, item


def test_the_usual_recipe() -> None:
    data_set = DataSet()
    sequence, item = item_of(data_set)
    name = data_set.insert(item, True, NAME, vr.PN, False, 0)
    assert name is not None
    assert (sequence.length, item.length, name.length) == (UNDEFINED, UNDEFINED, 0)
    assert (sequence.vr, item.vr, name.vr) == (vr.SQ, vr.SQ, vr.PN)
    assert data_set.level(name) == 2
    assert data_set.root(name) is sequence
    assert data_set.parent(name) is item


def test_vr_of_the_table() -> None:
    data_set = DataSet()
    for tag, given_vr, expected in (
        (NAME, vr.UN, vr.PN),
        (0x00100020, 0, vr.LO),
        (0x00100030, vr.LO, vr.LO),
        (0x00091010, vr.UN, vr.UN),
        (0x00091011, 0x1234, vr.UN),
        (CONTENT, vr.UN, vr.SQ),
    ):
        element = data_set.insert(None, False, tag, given_vr)
        assert element is not None
        assert element.vr == expected
        assert element.is_container == (expected == vr.SQ)


def test_sequence_flag_makes_a_sequence() -> None:
    element = DataSet().insert(None, False, 0x00091010, vr.UN, True)
    assert element is not None
    assert (element.vr, element.length) == (vr.SQ, UNDEFINED)


def test_where_elements_cannot_be() -> None:
    data_set, other = DataSet(), DataSet()
    sequence, item = item_of(data_set)
    name = data_set.insert(None, False, NAME)
    assert data_set.insert(None, False, NAME) is None
    assert data_set.insert(name, True, 0x00100020) is None
    assert data_set.insert(sequence, True, NAME) is None
    assert data_set.insert(item, True, ITEM) is None
    assert data_set.insert(None, False, ITEM) is None
    assert other.insert(item, True, NAME) is None
    assert other.delete(item) is None
    data_set.delete(sequence)
    assert data_set.insert(item, True, NAME) is None
    assert not item.replace(b"x")


def test_a_delimiter_tag_counts_as_item() -> None:
    data_set = DataSet()
    sequence, _ = item_of(data_set)
    odd = data_set.insert(sequence, True, 0xFFFEE0DD, vr.SQ, True)
    assert odd is not None
    assert data_set.insert(odd, True, NAME) is not None
    data = b"".join(data_set.encode("1.2.840.10008.1.2.1"))
    again = DataSet()
    again.load_bytes(data, 0x02)
    assert [each.tag for each in again.tree.walk()] == [CONTENT, ITEM, ITEM, NAME]


def test_fragments_made_by_hand() -> None:
    data_set = DataSet()
    pixels = data_set.insert(None, False, PIXELS, vr.OB, True)
    assert pixels is not None
    assert pixels.is_encapsulated
    for text in (b"one", b"two "):
        fragment = data_set.insert(pixels, True, ITEM, vr.OB, False)
        assert fragment is not None
        assert not fragment.is_container
        assert fragment.replace(text)
    data = b"".join(data_set.encode("1.2.840.10008.1.2.4.50"))
    again = DataSet.received(data, "1.2.840.10008.1.2.4.50")
    assert [bytes(each.raw()) for each in again.tree.walk()][1:] == [b"one\0", b"two "]


def test_empty_pixel_data_take_fragments() -> None:
    data_set = DataSet()
    pixels = data_set.insert(None, False, PIXELS, vr.OW)
    other = data_set.insert(None, False, 0x00091010, vr.OB)
    assert pixels is not None
    fragment = data_set.insert(pixels, True, ITEM)
    assert fragment is not None
    assert (pixels.length, fragment.length) == (UNDEFINED, 0)
    assert data_set.insert(other, True, ITEM) is None
    full = data_set.insert(None, False, 0x7FE00009)
    assert full is not None
    assert full.replace(b"12345678")
    assert data_set.insert(full, True, ITEM) is None


def test_first_child_of_two_goes() -> None:
    data_set = DataSet()
    sequence, first = item_of(data_set)
    second = data_set.insert_item(sequence)
    assert data_set.delete(first) is second
    assert sequence.first_child is sequence.last_child is second
    assert data_set.delete(second) is sequence
    assert sequence.first_child is sequence.last_child is None


def test_search_is_remembered_correctly() -> None:
    """A found element that goes, and one that comes before the one found."""
    data_set = DataSet()
    name = data_set.insert(None, False, NAME)
    assert data_set.find_first(None, NAME) is name
    sequence = data_set.insert(None, False, 0x00081115)
    item = data_set.insert_item(sequence) if sequence else None
    inner = data_set.insert(item, True, NAME)
    assert data_set.find_first(None, NAME) is inner
    data_set.delete(sequence)
    assert data_set.find_first(None, NAME) is name
    data_set.delete(name)
    assert data_set.find_first(None, NAME) is None


@pytest.mark.parametrize("count", [1, 1000])
def test_clear_undoes_every_link(count: int) -> None:
    tree = Tree()
    elements = [tree.insert(None, False, 0x00091000 + number) for number in range(count)]
    tree.clear()
    for each in elements:
        assert each is not None
        assert (each.tree, each.parent, each.prev, each.next) == (None, None, None, None)
    assert tree.find(0x00091000) is None
