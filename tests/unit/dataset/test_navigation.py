"""The two views of a data set: one small tree, every function."""

from __future__ import annotations

from itertools import pairwise

import pytest

from ltdic.dataset import DataSet
from ltdic.dataset.element import Element

SERIES, NAME, ROWS, COLUMNS, CONTENT = 0x00081115, 0x00100010, 0x00280010, 0x00280011, 0x0040A730
PIXELS = 0x7FE00010


@pytest.fixture
def data_set() -> DataSet:
    return DataSet()


@pytest.fixture
def nodes(data_set: DataSet) -> dict[str, Element]:
    """
    series: item 1 (name 1, rows 1), item 2 (name 2);  name;  rows;  columns;  pixels.
    """
    found: dict[str, Element | None] = {}
    found["series"] = series = data_set.insert(None, False, SERIES)
    assert series is not None
    found["item1"] = data_set.insert_item(series)
    found["item2"] = data_set.insert_item(series)
    found["name1"] = data_set.insert(found["item1"], True, NAME)
    found["rows1"] = data_set.insert(found["item1"], True, ROWS)
    found["name2"] = data_set.insert(found["item2"], True, NAME)
    for key, tag in (("name", NAME), ("rows", ROWS), ("columns", COLUMNS), ("pixels", PIXELS)):
        found[key] = data_set.insert(None, False, tag)
    return {key: element for key, element in found.items() if element is not None}


ORDER = ("series", "item1", "name1", "rows1", "item2", "name2", "name", "rows", "columns", "pixels")


def test_list_view(data_set: DataSet, nodes: dict[str, Element]) -> None:
    order = [nodes[key] for key in ORDER]
    assert data_set.first() is data_set.first(nodes["rows"], False) is order[0]
    assert data_set.last() is data_set.last(nodes["item1"], False) is order[-1]
    for before, after in pairwise(order):
        assert data_set.next(before) is after
        assert data_set.prev(after) is before
    assert data_set.next(order[-1]) is None
    assert data_set.prev(order[0]) is None
    assert data_set.next(None) is data_set.prev(None) is None


def test_list_view_without_volatile(data_set: DataSet, nodes: dict[str, Element]) -> None:
    assert data_set.next(nodes["name1"], False, False) is nodes["item2"]
    assert data_set.next(nodes["name"], False, False) is None
    assert data_set.last(None, False, False) is nodes["name"]
    assert data_set.prev(nodes["pixels"], False, False) is nodes["name"]


def test_tree_view(data_set: DataSet, nodes: dict[str, Element]) -> None:
    assert data_set.first(None, True) is nodes["series"]
    assert data_set.first(nodes["pixels"], True) is nodes["series"]
    assert data_set.first(nodes["rows1"], True) is nodes["name1"]
    assert data_set.last(None, True) is nodes["pixels"]
    assert data_set.last(nodes["name1"], True) is nodes["rows1"]
    assert data_set.last(nodes["name1"], True, False) is nodes["name1"]
    assert data_set.next(nodes["series"], True) is nodes["name"]
    assert data_set.next(nodes["name"], True, False) is None
    assert data_set.prev(nodes["rows"], True) is nodes["name"]
    assert data_set.prev(nodes["name1"], True) is None


def test_family(data_set: DataSet, nodes: dict[str, Element]) -> None:
    assert data_set.child(nodes["series"]) is nodes["item1"]
    assert data_set.child(nodes["name"]) is None
    assert data_set.child(None) is None
    data_set.delete(nodes["name1"])
    assert data_set.child(nodes["item1"]) is nodes["rows1"]
    assert data_set.child(nodes["item1"], False) is None
    assert data_set.parent(nodes["series"]) is None
    assert data_set.parent(nodes["rows1"]) is nodes["item1"]
    assert data_set.parent(None) is None
    assert data_set.root(nodes["rows1"]) is nodes["series"]
    assert data_set.root(None) is nodes["series"]
    assert [data_set.level(nodes[key]) for key in ("series", "item1", "rows1")] == [0, 1, 2]
    assert data_set.exists(nodes["rows1"])
    assert not data_set.exists(nodes["name1"])
    assert not data_set.exists(None)


def test_search_in_the_list(data_set: DataSet, nodes: dict[str, Element]) -> None:
    names = [nodes["name1"], nodes["name2"], nodes["name"]]
    assert data_set.find_first(None, NAME) is names[0]
    assert data_set.find_first(nodes["series"], NAME) is names[0]
    assert data_set.find_first(nodes["name1"], NAME) is names[0]
    assert data_set.find_first(nodes["rows1"], NAME) is names[1]
    assert data_set.find_first(nodes["rows"], NAME) is None
    assert data_set.find_next(names[0]) is names[1]
    assert data_set.find_next(names[1]) is names[2]
    assert data_set.find_next(names[2]) is None
    assert data_set.find_prev(names[2]) is names[1]
    assert data_set.find_prev(names[0]) is None
    assert data_set.find_last(None, NAME) is names[2]
    assert data_set.find_last(names[1], NAME) is names[1]
    assert data_set.find_first(None, CONTENT) is data_set.find_last(None, CONTENT) is None
    assert data_set.find_next(None) is data_set.find_prev(None) is None


def test_search_on_a_level(data_set: DataSet, nodes: dict[str, Element]) -> None:
    assert data_set.find_first(None, NAME, True) is nodes["name"]
    assert data_set.find_first(nodes["pixels"], NAME, True) is nodes["name"]
    assert data_set.find_first(nodes["rows1"], NAME, True) is nodes["name1"]
    assert data_set.find_last(nodes["rows1"], NAME, True) is nodes["name1"]
    assert data_set.find_last(None, COLUMNS, True) is nodes["columns"]
    assert data_set.find_first(nodes["rows1"], COLUMNS, True) is None
    assert data_set.find_next(nodes["item1"], True) is nodes["item2"]
    assert data_set.find_next(nodes["item2"], True) is None
    assert data_set.find_prev(nodes["item2"], True) is nodes["item1"]
    assert data_set.find_next(nodes["name1"], True) is None


def test_descendants(data_set: DataSet, nodes: dict[str, Element]) -> None:
    series = nodes["series"]
    assert data_set.find_first_descendant(series, NAME, True) is None
    assert data_set.find_first_descendant(series, NAME) is nodes["name1"]
    assert data_set.find_next_descendant(series, nodes["name1"]) is nodes["name2"]
    assert data_set.find_next_descendant(series, nodes["name2"]) is None
    assert data_set.find_next_descendant(series, None) is None
    assert data_set.find_first_descendant(nodes["item2"], NAME, True) is nodes["name2"]
    assert data_set.find_first_descendant(None, NAME, True) is nodes["name"]
    assert data_set.find_first_descendant(None, NAME) is nodes["name1"]
    # the tag of the last search counts, whatever the element's own tag is
    assert data_set.find_next_descendant(None, nodes["rows1"]) is nodes["name2"]


def test_empty_data_set(data_set: DataSet) -> None:
    for by_tree in (False, True):
        assert data_set.first(None, by_tree) is data_set.last(None, by_tree) is None
        assert data_set.find_first(None, NAME, by_tree) is None
        assert data_set.find_last(None, NAME, by_tree) is None
    assert data_set.root(None) is None
