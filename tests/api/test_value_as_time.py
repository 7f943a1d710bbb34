"""Values as ages, dates, times, date-times and ranges of them."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from ltdic import capi

PARAMETER, FORMAT = 9, 8

# function infix, VR, stored text, the members of the C structures in it
KINDS: tuple[tuple[str, str, bytes, tuple[tuple[int, ...], ...]], ...] = (
    ("Age", "AS", b"034Y\\005D", ((34, 89), (5, 68))),
    ("Date", "DA", b"20010203\\19991231", ((2001, 2, 3), (1999, 12, 31))),
    ("Time", "TM", b"013015.000250\\235959.900000", ((1, 30, 15, 250), (23, 59, 59, 900000))),
    (
        "DateTime",
        "DT",
        b"20010203040506.000007-0500\\20010203000000.000000",
        ((2001, 2, 3, 4, 5, 6, 7, -500), (2001, 2, 3, 0, 0, 0, 0, 0)),
    ),
)
RANGES: tuple[tuple[str, str, bytes, int, tuple[int, ...], tuple[int, ...]], ...] = (
    ("Date", "DA", b"20010909", 0, (2001, 9, 9), (2001, 9, 9)),
    ("Date", "DA", b"20010101-", 1, (2001, 1, 1), (2001, 1, 1)),
    ("Date", "DA", b"-20010909", 2, (2001, 9, 9), (2001, 9, 9)),
    ("Date", "DA", b"20010101-20010909", 3, (2001, 1, 1), (2001, 9, 9)),
    ("Time", "TM", b"013000.000000-", 1, (1, 30, 0, 0), (1, 30, 0, 0)),
    ("Time", "TM", b"-094500.000000", 2, (9, 45, 0, 0), (9, 45, 0, 0)),
    ("Time", "TM", b"013000.000000-094500.000000", 3, (1, 30, 0, 0), (9, 45, 0, 0)),
    (
        "DateTime",
        "DT",
        b"20010101000000.000000-0500-20010909000000.000000-0500",
        3,
        (2001, 1, 1, 0, 0, 0, 0, -500),
        (2001, 9, 9, 0, 0, 0, 0, -500),
    ),
)


def structure(kind: str) -> Any:
    return getattr(capi, f"VALUE{kind.upper()}")


def range_structure(kind: str) -> Any:
    return getattr(capi, f"VALUE{kind.upper()}RANGE")


def members(struct: Any) -> tuple[int, ...]:
    return tuple(getattr(struct, name) for name, *_ in struct._fields_)


def ends(found: Any) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    flags, first, second = (getattr(found, name) for name, *_ in found._fields_)
    return flags, members(first), members(second)


def made_range(kind: str, flags: int, first: tuple[int, ...], second: tuple[int, ...]) -> Any:
    return range_structure(kind)(flags, structure(kind)(*first), structure(kind)(*second))


@pytest.mark.parametrize(("kind", "vr", "text", "values"), KINDS)
def test_get(record: Any, kind: str, vr: str, text: bytes, values: Any) -> None:
    element = record.element(vr, text)
    get = getattr(capi, f"L_DicomGet{kind}Value")
    got = get(record.ds, element, 0, 2)
    assert tuple(members(got[index]) for index in range(2)) == values
    later = get(record.ds, element, 1, 1)
    size = ctypes.sizeof(structure(kind))
    assert record.address(later) == record.address(got) + size
    assert members(later[0]) == values[1]


@pytest.mark.parametrize(("kind", "vr", "text", "values"), KINDS)
def test_set(record: Any, kind: str, vr: str, text: bytes, values: Any) -> None:
    element = record.element(vr)
    array = record.array(structure(kind), *(structure(kind)(*each) for each in values))
    assert getattr(capi, f"L_DicomSet{kind}Value")(record.ds, element, array, 2) == 1
    assert record.data(element) == text


@pytest.mark.parametrize(("kind", "vr", "text", "values"), KINDS)
def test_a_result_sets_another_data_set(
    record: Any, kind: str, vr: str, text: bytes, values: Any
) -> None:
    source = record.element(vr, text)
    other = type(record)()
    target = other.element(vr)
    got = getattr(capi, f"L_DicomGet{kind}Value")(record.ds, source, 0, 2)
    assert getattr(capi, f"L_DicomSet{kind}Value")(other.ds, target, got, 2) == 1
    assert other.data(target) == text
    capi.L_DicomFreeDS(other.ds)


@pytest.mark.parametrize(("kind", "vr", "text", "values"), KINDS)
def test_misuse(record: Any, kind: str, vr: str, text: bytes, values: Any) -> None:
    get = getattr(capi, f"L_DicomGet{kind}Value")
    set_ = getattr(capi, f"L_DicomSet{kind}Value")
    one = structure(kind)(*values[0])
    element = record.element(vr, text)
    for index, count in ((2, 1), (1, 2), (0, 0), (2**32 - 1, 2)):
        assert not get(record.ds, element, index, count)
    for other in (record.element("LO", text[:8]), record.element("SQ"), None):
        assert not get(record.ds, other, 0, 1)
        assert set_(record.ds, other, ctypes.byref(one), 1) == 0
    assert set_(record.ds, element, ctypes.byref(one), 2**32 - 1) == 0
    assert set_(None, element, ctypes.byref(one), 1) == 0
    assert record.data(element) == text
    assert set_(record.ds, element, None, 1) == 1
    assert element.contents.nLength == 0
    assert not get(record.ds, element, 0, 1)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("Age", (1000, 89)),
        ("Age", (5, 88)),
        ("Date", (2001, 13, 1)),
        ("Date", (2001, 2, 30)),
        ("Date", (10000, 1, 1)),
        ("Time", (24, 0, 0, 0)),
        ("Time", (0, 0, 0, 1_000_000)),
        ("DateTime", (2001, 1, 1, 0, 60, 0, 0, 0)),
        ("DateTime", (2001, 1, 1, 0, 0, 0, 0, 2000)),
    ],
)
def test_what_is_no_moment_is_not_stored(record: Any, kind: str, values: tuple[int, ...]) -> None:
    _, vr, text, _ = next(row for row in KINDS if row[0] == kind)
    element = record.element(vr, text)
    one = structure(kind)(*values)
    set_ = getattr(capi, f"L_DicomSet{kind}Value")
    assert set_(record.ds, element, ctypes.byref(one), 1) == 0
    assert record.data(element) == text


def test_a_value_that_is_none_cannot_be_had_but_its_neighbour_can(record: Any) -> None:
    element = record.element("DA", b"2001\\20010203")
    assert not capi.L_DicomGetDateValue(record.ds, element, 0, 1)
    assert not capi.L_DicomGetDateValue(record.ds, element, 0, 2)
    assert members(capi.L_DicomGetDateValue(record.ds, element, 1, 1)[0]) == (2001, 2, 3)


def test_results_stay_while_others_are_fetched(record: Any) -> None:
    elements = [record.element("DA", b"200102%02d" % day) for day in range(1, 29)]
    got = [capi.L_DicomGetDateValue(record.ds, each, 0, 1) for each in elements]
    assert [each[0].nDay for each in got] == list(range(1, 29))


@pytest.mark.parametrize(("kind", "vr", "text", "flags", "first", "second"), RANGES)
def test_get_range(
    record: Any, kind: str, vr: str, text: bytes, flags: int, first: Any, second: Any
) -> None:
    element = record.element(vr, b"\\" + text)
    found = range_structure(kind)()
    get = getattr(capi, f"L_DicomGet{kind}RangeValue")
    assert get(record.ds, element, 1, ctypes.byref(found)) == 0
    assert ends(found) == (flags, first, second)


@pytest.mark.parametrize(("kind", "vr", "text", "flags", "first", "second"), RANGES)
def test_set_range(
    record: Any, kind: str, vr: str, text: bytes, flags: int, first: Any, second: Any
) -> None:
    element = record.element(vr)
    one = made_range(kind, flags, first, second)
    set_ = getattr(capi, f"L_DicomSet{kind}RangeValue")
    assert set_(record.ds, element, ctypes.byref(one), 1) == 1
    assert record.data(element) == text


@pytest.mark.parametrize(("kind", "vr"), [("Date", "DA"), ("Time", "TM"), ("DateTime", "DT")])
def test_range_misuse(record: Any, kind: str, vr: str) -> None:
    get = getattr(capi, f"L_DicomGet{kind}RangeValue")
    set_ = getattr(capi, f"L_DicomSet{kind}RangeValue")
    found = range_structure(kind)(7)
    here = ctypes.byref(found)
    wrong = record.element(vr, b"neither")
    assert get(record.ds, wrong, 0, here) == FORMAT
    assert get(record.ds, wrong, 1, here) == PARAMETER
    assert get(record.ds, wrong, 0, None) == PARAMETER
    assert get(None, wrong, 0, here) == PARAMETER
    assert get(record.ds, None, 0, here) != 0
    assert get(record.ds, record.element("LO", b"20010101"), 0, here) == PARAMETER
    assert get(record.ds, record.element(vr), 0, here) == PARAMETER
    assert found.nFlags == 7
    assert set_(record.ds, wrong, here, 1) == 0
    assert set_(record.ds, record.element("LO"), here, 1) == 0
    assert record.data(wrong) == b"neither"
    assert set_(record.ds, wrong, None, 0) == 1
    assert wrong.contents.nLength == 0


def test_several_ranges(record: Any) -> None:
    element = record.element("DA")
    ranges = record.array(
        capi.VALUEDATERANGE,
        made_range("Date", 1, (2001, 1, 1), (0, 0, 0)),
        made_range("Date", 0, (2002, 2, 2), (0, 0, 0)),
    )
    assert capi.L_DicomSetDateRangeValue(record.ds, element, ranges, 2) == 1
    assert record.data(element) == b"20010101-\\20020202"


FIND_CASES = [(row[1], row[2], row[0], row[3]) for row in KINDS]


@pytest.mark.parametrize(("vr", "text", "kind", "values"), FIND_CASES)
def test_find_and_get(record: Any, vr: str, text: bytes, kind: str, values: Any) -> None:
    tag = record.element(vr, text).contents.nTag
    target = record.array(structure(kind), structure(kind)(), structure(kind)())
    code = getattr(capi, f"VR_{vr}")
    assert capi.L_DicomFindGetValue(record.ds, None, tag, target, 0, 2, code) == 2
    assert tuple(map(members, target)) == values
    assert capi.L_DicomFindGetValue(record.ds, None, tag, target, 1, 2, code) == 0
    assert capi.L_DicomFindGetValue(record.ds, None, tag, None, 0, 1, code) == 0
