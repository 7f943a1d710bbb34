"""Values as numbers: every getter and setter, its VRs, and what its pointers are worth."""

from __future__ import annotations

import ctypes
import struct
from pathlib import Path
from typing import Any

import pytest

from ltdic import capi

# function infix, C type, VRs, a value, and how `struct` writes three of them
KINDS: tuple[tuple[str, Any, tuple[str, ...], tuple[Any, ...], str], ...] = (
    ("Char", ctypes.c_ubyte, ("OB", "UN"), (0, 127, 255), "3B"),
    ("Short", ctypes.c_int16, ("SS", "US", "OW"), (-32768, 0, 32767), "3h"),
    ("Long", ctypes.c_int32, ("SL", "UL"), (-(2**31), 1, 2**31 - 1), "3i"),
    ("Float", ctypes.c_float, ("FL", "OF"), (-1.5, 0.0, 3.25 * 2**100), "3f"),
    ("Double", ctypes.c_double, ("FD",), (-1.5, 0.0, 3.25e200), "3d"),
)
CASES = [(*row[:2], vr, *row[3:]) for row in KINDS for vr in row[2]]
TYPES = {row[0]: row[1] for row in KINDS}


def getter(kind: str) -> Any:
    return getattr(capi, f"L_DicomGet{kind}Value")


def setter(kind: str) -> Any:
    return getattr(capi, f"L_DicomSet{kind}Value")


@pytest.mark.parametrize(("kind", "ctype", "vr", "values", "form"), CASES)
def test_what_is_set_is_stored_and_comes_back(
    record: Any, kind: str, ctype: Any, vr: str, values: tuple[Any, ...], form: str
) -> None:
    element = record.element(vr)
    assert setter(kind)(record.ds, element, record.array(ctype, *values), 3) == 1
    assert record.data(element) == struct.pack("=" + form, *values)
    assert capi.L_DicomGetCountValue(record.ds, element) == 3
    got = getter(kind)(record.ds, element, 0, 3)
    assert tuple(got[index] for index in range(3)) == values
    assert getter(kind)(record.ds, element, 2, 1)[0] == values[2]


@pytest.mark.parametrize(("kind", "ctype", "vr", "values", "form"), CASES)
@pytest.mark.parametrize(("index", "count"), [(3, 1), (0, 4), (1, 3), (0, 0), (2**32 - 1, 2)])
def test_values_that_are_not_there_are_null(
    record: Any, kind: str, ctype: Any, vr: str, values: Any, form: str, index: int, count: int
) -> None:
    element = record.element(vr, struct.pack("=" + form, *values))
    assert not getter(kind)(record.ds, element, index, count)


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("vr", ["LO", "SQ", "SV", "DA"])
def test_another_vr_is_refused_and_stays_as_it_is(record: Any, kind: str, vr: str) -> None:
    element = record.element(vr, b"" if vr == "SQ" else b"12345678")
    length = element.contents.nLength
    assert not getter(kind)(record.ds, element, 0, 1)
    assert setter(kind)(record.ds, element, (TYPES[kind] * 1)(), 1) == 0
    assert element.contents.nLength == length


@pytest.mark.parametrize("kind", TYPES)
def test_nothing_is_had_from_what_is_no_element(record: Any, kind: str) -> None:
    element = record.element("OB", b"1")
    foreign = ctypes.cast(0x1000, type(element))
    for ds, each in (
        (record.ds, None), (record.ds, foreign), (None, element), (record.ds + 16, element)
    ):  # fmt: skip
        assert not getter(kind)(ds, each, 0, 1)
        assert setter(kind)(ds, each, (TYPES[kind] * 1)(), 1) == 0
    assert record.data(element) == b"1"


@pytest.mark.parametrize(("kind", "ctype", "vr", "values", "form"), CASES)
@pytest.mark.parametrize("null", [True, False])
def test_no_values_empty_the_element(
    record: Any, kind: str, ctype: Any, vr: str, values: Any, form: str, null: bool
) -> None:
    element = record.element(vr, struct.pack("=" + form, *values))
    array = None if null else record.array(ctype, *values)
    assert setter(kind)(record.ds, element, array, 3 if null else 0) == 1
    assert element.contents.nLength == 0
    assert not getter(kind)(record.ds, element, 0, 1)


def test_a_count_that_no_value_can_have_is_refused_unread(record: Any) -> None:
    element = record.element("FD", bytes(8))
    assert capi.L_DicomSetDoubleValue(record.ds, element, (ctypes.c_double * 1)(), 2**32 - 1) == 0
    assert element.contents.nLength == 8


@pytest.mark.parametrize(
    ("text", "expected"),
    [(b"1\\-2\\ +30 ", (1, -2, 30)), (b"0\\1\\2147483647", (0, 1, 2**31 - 1))],
)
def test_integer_strings_are_longs(record: Any, text: bytes, expected: tuple[int, ...]) -> None:
    element = record.element("IS", text)
    got = capi.L_DicomGetLongValue(record.ds, element, 0, 3)
    assert tuple(got[:3]) == expected
    assert capi.L_DicomSetLongValue(record.ds, element, record.array(ctypes.c_int32, -7, 8), 2)
    assert record.data(element) == b"-7\\8"


@pytest.mark.parametrize("text", [b"one", b"2147483648", b"1.5", b"1e400"])
def test_text_that_is_no_such_integer_is_null(record: Any, text: bytes) -> None:
    assert not capi.L_DicomGetLongValue(record.ds, record.element("IS", text), 0, 1)


def test_decimal_strings_are_doubles(record: Any) -> None:
    element = record.element("DS", b" 1.5\\-2E3\\0.1 ")
    got = capi.L_DicomGetDoubleValue(record.ds, element, 0, 3)
    assert tuple(got[:3]) == (1.5, -2000.0, 0.1)
    array = record.array(ctypes.c_double, 0.1, -2.0, 1 / 3)
    assert capi.L_DicomSetDoubleValue(record.ds, element, array, 3)
    first, second, third = record.data(element).split(b"\\")
    assert (float(first), float(second)) == (0.1, -2.0)
    assert float(third) == pytest.approx(1 / 3, rel=1e-13)
    assert len(third) <= 16
    array = record.array(ctypes.c_double, float("nan"))
    assert capi.L_DicomSetDoubleValue(record.ds, element, array, 1) == 0


def test_attribute_tags_are_one_number_each(record: Any) -> None:
    element = record.element("AT", struct.pack("=4H", 0x0010, 0x0020, 0x7FE0, 0x0010))
    got = capi.L_DicomGetLongValue(record.ds, element, 0, 2)
    assert tuple(got[:2]) == (capi.TAG_PATIENT_ID, capi.TAG_PIXEL_DATA)
    array = record.array(ctypes.c_int32, 0x00080018)
    assert capi.L_DicomSetLongValue(record.ds, element, array, 1)
    assert record.data(element) == struct.pack("=2H", 0x0008, 0x0018)


@pytest.mark.parametrize("vr", ["SV", "UV", "OV"])
def test_long64_values_are_copied(record: Any, vr: str) -> None:
    values = (-(2**63), 5, 2**63 - 1)
    element = record.element(vr)
    array = record.array(ctypes.c_longlong, *values)
    assert capi.L_DicomSetLong64Value(record.ds, element, array, 3) == 1
    assert record.data(element) == struct.pack("=3q", *values)
    target = record.array(ctypes.c_longlong, 9, 9, 9)
    assert capi.L_DicomGetLong64Value(record.ds, element, target, 1, 2) == 2
    assert tuple(target) == (*values[1:], 9)


def test_long64_copies_all_or_nothing(record: Any) -> None:
    element = record.element("SV", struct.pack("=2q", 1, 2))
    short = record.element("SS", bytes(16))
    target = record.array(ctypes.c_longlong, 9, 9, 9)
    for each, index, count in ((element, 0, 3), (element, 2, 1), (element, 0, 0), (short, 0, 1)):
        assert capi.L_DicomGetLong64Value(record.ds, each, target, index, count) == 0
    assert capi.L_DicomGetLong64Value(record.ds, element, None, 0, 1) == 0
    assert capi.L_DicomGetLong64Value(record.ds, None, target, 0, 1) == 0
    assert tuple(target) == (9, 9, 9)


def test_several_results_are_valid_at_once(record: Any) -> None:
    """The habit of callers: fetch all six, look at them afterwards."""
    element = record.element("DS", b"1\\0\\0\\0\\1\\0.5")
    got = [capi.L_DicomGetDoubleValue(record.ds, element, index, 1) for index in range(6)]
    again = capi.L_DicomGetDoubleValue(record.ds, element, 0, 6)
    other = record.element("DS", b"7\\8")
    capi.L_DicomGetDoubleValue(record.ds, other, 0, 2)
    assert [each[0] for each in got] == [1, 0, 0, 0, 1, 0.5]
    first = record.address(again)
    assert [record.address(each) for each in got] == [first + 8 * index for index in range(6)]


def test_what_is_lent_ends_with_the_value(record: Any) -> None:
    element = record.element("US", struct.pack("=2H", 1, 2))
    assert capi.L_DicomGetShortValue(record.ds, element, 0, 2)[1] == 2
    assert capi.L_DicomSetBinaryValue(record.ds, element, struct.pack("=H", 7), 2)
    assert capi.L_DicomGetShortValue(record.ds, element, 0, 1)[0] == 7
    assert not capi.L_DicomGetShortValue(record.ds, element, 0, 2)
    capi.L_DicomFreeValue(record.ds, element)
    assert not capi.L_DicomGetShortValue(record.ds, element, 0, 1)


def test_writing_into_what_was_lent_does_not_change_the_value(record: Any) -> None:
    element = record.element("OB", b"abc")
    capi.L_DicomGetCharValue(record.ds, element, 0, 3)[0] = 0
    assert record.data(element) == b"abc"


@pytest.mark.parametrize("order", ["DS_LITTLE_ENDIAN", "DS_BIG_ENDIAN"])
def test_numbers_come_from_files_in_the_order_of_the_machine(
    record: Any, tmp_path: Path, order: str
) -> None:
    elements = {
        "US": struct.pack("=2H", 1, 0x1234),
        "SL": struct.pack("=2i", -2, 0x12345678),
        "FD": struct.pack("=2d", 0.1, -5e300),
        "OW": struct.pack("=2H", 0xABCD, 0x0102),
    }
    tags = {vr: record.element(vr, data).contents.nTag for vr, data in elements.items()}
    record.reload(tmp_path, getattr(capi, order))
    numbers = {"US": "Short", "SL": "Long", "FD": "Double", "OW": "Short"}
    for vr, data in elements.items():
        got = getter(numbers[vr])(record.ds, record.find(tags[vr]), 0, 2)
        assert ctypes.string_at(record.address(got), len(data)) == data, vr


def test_a_value_of_an_open_file_comes_back(record: Any, tmp_path: Path) -> None:
    tag = record.element("SS", struct.pack("=2h", -1, -2)).contents.nTag
    record.reload(tmp_path)
    element = record.find(tag)
    for _ in range(2):
        assert capi.L_DicomGetShortValue(record.ds, element, 1, 1)[0] == -2
        capi.L_DicomFreeValue(record.ds, element)


FIND_CASES: list[tuple[str, bytes, str, Any, Any]] = [
    ("OB", b"\x07\x08", "OB", ctypes.c_ubyte, 8),
    ("OW", struct.pack("=2h", 1, -2), "SS", ctypes.c_int16, -2),
    ("UL", struct.pack("=2i", 1, -3), "UL", ctypes.c_int32, -3),
    ("IS", b"1\\-3", "IS", ctypes.c_int32, -3),
    ("UV", struct.pack("=2q", 1, -4), "SV", ctypes.c_longlong, -4),
    ("FL", struct.pack("=2f", 1, 2.5), "FL", ctypes.c_float, 2.5),
    ("DS", b"1\\2.5", "FD", ctypes.c_double, 2.5),
]


@pytest.mark.parametrize(("vr", "data", "as_vr", "ctype", "expected"), FIND_CASES)
def test_find_and_get(
    record: Any, vr: str, data: bytes, as_vr: str, ctype: Any, expected: Any
) -> None:
    tag = record.element(vr, data).contents.nTag
    code = getattr(capi, f"VR_{as_vr}")
    target = record.array(ctype, 1, 1)
    find = capi.L_DicomFindGetValue
    assert find(record.ds, None, tag, target, 1, 1, code) == 1
    assert tuple(target) == (expected, 1)
    assert find(record.ds, None, tag, target, 0, 3, code) == 0
    assert find(record.ds, None, tag + 1, target, 0, 1, code) == 0
    assert find(record.ds, None, tag, None, 0, 1, code) == 0
    assert find(None, None, tag, target, 0, 1, code) == 0
    assert find(record.ds, None, tag, target, 0, 1, capi.VR_LO) == 0
    assert tuple(target) == (expected, 1)


def test_find_and_get_starts_at_the_element(record: Any) -> None:
    sequence = record.insert(capi.TAG_REFERENCED_IMAGE_SEQUENCE, "SQ")
    for number in (1, 2):
        item = record.item(sequence)
        record.text(capi.TAG_INSTANCE_NUMBER, str(number), item)
    target = record.array(ctypes.c_int32, 0)
    arguments = (capi.TAG_INSTANCE_NUMBER, target, 0, 1, capi.VR_IS)
    assert capi.L_DicomFindGetValue(record.ds, None, *arguments) == 1
    assert target[0] == 1
    assert capi.L_DicomFindGetValue(record.ds, item, *arguments) == 1
    assert target[0] == 2
