"""Copying between data sets: the four pairs of parents, merging, stopping."""

from __future__ import annotations

from typing import Any

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, value_string
from ltdic.dataset.element import PIXEL_DATA, Element
from ltdic.tables import vr

NAME, ID, SERIES, CONTENT = 0x00100010, 0x00100020, 0x00081115, 0x0040A730
EXPLICIT = "1.2.840.10008.1.2.1"


def put(data_set: DataSet, parent: Element | None, tag: int, value: str) -> Element:
    element = data_set.insert(parent, True, tag)
    assert element is not None
    assert value_string.set_(element, value)
    return element


def sequence(data_set: DataSet, parent: Element | None, tag: int, *names: str) -> Element:
    element = data_set.insert(parent, True, tag)
    assert element is not None
    for name in names:
        put(data_set, data_set.insert_item(element), NAME, name)
    return element


def shape(data_set: DataSet, parent: Element | None = None) -> Any:
    """Tags and values as nested lists."""
    each = data_set.tree.first_child if parent is None else parent.first_child
    found: list[Any] = []
    while each is not None:
        found.append((each.tag, shape(data_set, each) if each.is_container else bytes(each.raw())))
        each = each.next
    return found


def item(*content: Any) -> Any:
    return 0xFFFEE000, list(content)


@pytest.fixture
def source() -> DataSet:
    data_set = DataSet()
    put(data_set, None, NAME, "Source")
    sequence(data_set, None, SERIES, "One", "Two")
    return data_set


def test_everything_into_nothing(source: DataSet, links: Any) -> None:
    target = DataSet()
    target.copy_from(None, source, None)
    assert shape(target) == shape(source)
    assert links(target.tree) == 6


def test_merging(source: DataSet, links: Any) -> None:
    target = DataSet()
    put(target, None, NAME, "Target")
    put(target, None, ID, "Kept")
    items = sequence(target, None, SERIES, "Old")
    put(target, items.first_child, ID, "Kept too")
    target.copy_from(None, source, None)
    assert shape(target) == [
        (
            SERIES,
            [item((NAME, b"One"), (ID, b"Kept too")), item((NAME, b"Two"))],
        ),
        (NAME, b"Source"),
        (ID, b"Kept"),
    ]
    links(target.tree)


def test_children_to_the_root(source: DataSet) -> None:
    target = DataSet()
    series = source.find_first(None, SERIES)
    assert series is not None
    target.copy_from(None, source, series.last_child)
    assert shape(target) == [(NAME, b"Two")]


def test_everything_below_an_item(source: DataSet) -> None:
    target = DataSet()
    content = sequence(target, None, CONTENT, "Mine")
    target.copy_from(content.first_child, source, None)
    assert shape(target) == [
        (
            CONTENT,
            [
                item(
                    (SERIES, [item((NAME, b"One")), item((NAME, b"Two"))]),
                    (NAME, b"Source"),
                )
            ],
        )
    ]


def test_items_onto_an_empty_sequence(source: DataSet) -> None:
    target = DataSet()
    empty = sequence(target, None, CONTENT)
    target.copy_from(empty, source, source.find_first(None, SERIES))
    assert shape(target) == [(CONTENT, [item((NAME, b"One")), item((NAME, b"Two"))])]


def test_values_are_copied(source: DataSet) -> None:
    target = DataSet()
    target.copy_from(None, source, None)
    expected = shape(source)
    source.reset()
    assert shape(target) == expected


def test_byte_order_and_vr(raw: Any) -> None:
    make = raw(big=True)
    source = DataSet.received(
        make.element(0x00280010, b"US", b"\1\2") + make.element(0x00091001, b"UL", b"\1\2\3\4"),
        "1.2.840.10008.1.2.2",
    )
    target = DataSet()
    target.insert(None, False, 0x00280010, vr.SS)
    target.copy_from(None, source, None)
    assert b"".join(target.encode(EXPLICIT)) == raw().element(
        0x00091001, b"UL", b"\4\3\2\1"
    ) + raw().element(0x00280010, b"US", b"\2\1")


def test_fragments(real_file: Any) -> None:
    source, target = DataSet(), DataSet()
    source.load(str(real_file("SC_rgb_jpeg_gdcm.dcm")))
    target.copy_from(None, source, None)
    assert shape(target) == shape(source)
    pixels = target.find_first(None, PIXEL_DATA)
    assert pixels is not None
    assert pixels.is_encapsulated


def test_within_one_data_set(source: DataSet, links: Any) -> None:
    """Into itself: what is copied is what was there before."""
    content = sequence(source, None, CONTENT, "Mine")
    before = shape(source)
    source.copy_from(content.first_child, source, None)
    inner = content.first_child
    assert inner is not None
    assert [tag for tag, _ in shape(source, inner)] == [SERIES, NAME, CONTENT]
    assert shape(source, inner)[0] == before[0]
    assert shape(source, inner)[2] == before[2]
    links(source.tree)
    other = sequence(source, None, 0x00081199)
    source.copy_from(other, source, source.find_first(None, SERIES, True))
    assert shape(source, other) == [item((NAME, b"One")), item((NAME, b"Two"))]


def test_a_value_in_place_of_a_sequence(source: DataSet) -> None:
    target = DataSet()
    assert target.insert(None, False, SERIES, vr.LO) is not None
    assert target.find_first(None, SERIES).length == 0
    flags = []
    target.copy_from(
        None, source, None, lambda element, flag: not flags.append((element.tag, flag))
    )
    assert flags == [(SERIES, 0x200), (NAME, 0)]
    assert shape(target) == [(SERIES, b""), (NAME, b"Source")]


def test_callback_sees_all_and_can_stop(source: DataSet) -> None:
    seen: list[int] = []

    def go_on(element: Element, flags: int) -> bool:
        assert source.exists(element)
        assert flags == 0
        seen.append(element.tag)
        return len(seen) < 4

    target = DataSet()
    with pytest.raises(Failure) as failure:
        target.copy_from(None, source, None, go_on)
    assert failure.value.fault is Fault.CANCELED
    assert seen == [SERIES, 0xFFFEE000, NAME, 0xFFFEE000]


def test_foreign_parents(source: DataSet) -> None:
    target = DataSet()
    name = put(target, None, NAME, "x")
    series = source.find_first(None, SERIES)
    for parent, other in ((series, None), (None, name), (name, None)):
        with pytest.raises(Failure) as failure:
            target.copy_from(parent, source, other)
        assert failure.value.fault is Fault.PARAMETER
    assert shape(target) == [(NAME, b"x")]
