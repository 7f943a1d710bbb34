"""Ages, dates, times, ranges, and the text that people edit."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.valuerep import DA, DT, TM

from ltdic.dataset import value_convert, value_string
from ltdic.dataset.element import Element
from ltdic.dataset.value_number import DOUBLE, FLOAT, LONG, LONG64, SHORT
from ltdic.dataset.value_time import (
    AGE,
    DATE,
    DATE_TIME,
    RANGE_BOTH,
    RANGE_LOWER,
    RANGE_NONE,
    RANGE_UPPER,
    TIME,
    Age,
    Date,
    DateTime,
    Range,
    Time,
)
from ltdic.tables import vr

from solitary import alone


def make(name: str, data: str = "") -> Element:
    element = alone(0x00091010, getattr(vr, name))
    assert element.replace(data.encode())
    return element


def stored(element: Element) -> str:
    return bytes(element.raw()).decode()


DATES = st.builds(
    lambda day: Date(day.year, day.month, day.day),
    st.dates(),
)
TIMES = st.builds(lambda at: Time(at.hour, at.minute, at.second, at.microsecond), st.times())


@given(st.lists(DATES, min_size=1, max_size=3))
def test_dates_are_those_of_pydicom(values: list[Date]) -> None:
    element = make("DA")
    assert DATE.set(element, values)
    days = [DA(text) for text in stored(element).split("\\")]
    assert [Date(day.year, day.month, day.day) for day in days] == values
    assert DATE.get(element, 0, len(values)) == values
    assert DATE.get(element, len(values) - 1, 1) == values[-1:]
    assert DATE.get(element, 1, len(values)) is None


@given(TIMES)
def test_times_are_those_of_pydicom(value: Time) -> None:
    element = make("TM")
    assert TIME.set(element, [value])
    at = TM(stored(element))
    assert Time(at.hour, at.minute, at.second, at.microsecond) == value
    assert TIME.get(element, 0, 1) == [value]


@given(DATES, TIMES, st.integers(-12 * 4, 14 * 4))
def test_date_times_are_those_of_pydicom(day: Date, at: Time, quarters: int) -> None:
    minutes = abs(quarters) * 15
    offset = (minutes // 60 * 100 + minutes % 60) * (-1 if quarters < 0 else 1)
    value = DateTime(*day, *at, offset)
    element = make("DT")
    assert DATE_TIME.set(element, [value])
    moment: Any = DT(stored(element))
    assert (moment.year, moment.month, moment.day) == day
    assert (moment.hour, moment.minute, moment.second, moment.microsecond) == at
    shift = moment.utcoffset()
    assert (shift.total_seconds() / 60 if shift else 0) == quarters * 15
    assert DATE_TIME.get(element, 0, 1) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("034Y", Age(34, "Y")),
        ("5M", Age(5, "M")),
        ("000D", Age(0, "D")),
        ("34", None),
        ("034X", None),
        ("1234Y", None),
    ],
)
def test_ages(text: str, value: Age | None) -> None:
    assert AGE.get(make("AS", text), 0, 1) == (None if value is None else [value])


def test_writing_ages() -> None:
    element = make("AS")
    assert AGE.set(element, [Age(7, "W"), Age(999, "D")])
    assert stored(element) == "007W\\999D"
    for bad in (Age(1000, "Y"), Age(-1, "Y"), Age(1, "X"), Age(1, ""), Age(1, "DW")):
        assert not AGE.set(element, [bad])
    assert stored(element) == "007W\\999D"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20010203", Date(2001, 2, 3)),
        ("2001.02.03", Date(2001, 2, 3)),
        ("20010203 ", Date(2001, 2, 3)),
        ("20011301", None),
        ("20010230", None),
        ("2001", None),
        ("२००१०२०३", None),
    ],
)
def test_reading_dates(text: str, value: Date | None) -> None:
    assert DATE.get(make("DA", text), 0, 1) == (None if value is None else [value])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10", Time(10, 0, 0, 0)),
        ("1015", Time(10, 15, 0, 0)),
        ("101530", Time(10, 15, 30, 0)),
        ("101530.5", Time(10, 15, 30, 500_000)),
        ("10:15:30.000001", Time(10, 15, 30, 1)),
        ("101560", Time(10, 15, 60, 0)),
        ("2460", None),
        ("1", None),
        ("101530.1234567", None),
    ],
)
def test_reading_times(text: str, value: Time | None) -> None:
    assert TIME.get(make("TM", text), 0, 1) == (None if value is None else [value])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2001", DateTime(2001, 1, 1, 0, 0, 0, 0, 0)),
        ("200102", DateTime(2001, 2, 1, 0, 0, 0, 0, 0)),
        ("20010203040506.7-0500", DateTime(2001, 2, 3, 4, 5, 6, 700_000, -500)),
        ("2001-0500", DateTime(2001, 1, 1, 0, 0, 0, 0, -500)),
        ("20010203+0130", DateTime(2001, 2, 3, 0, 0, 0, 0, 130)),
        ("200113", None),
    ],
)
def test_reading_date_times(text: str, value: DateTime | None) -> None:
    assert DATE_TIME.get(make("DT", text), 0, 1) == (None if value is None else [value])


def test_values_of_another_vr() -> None:
    element = make("LO", "20010203")
    assert DATE.get(element, 0, 1) is None
    assert DATE.get_range(element, 0) is None
    assert not DATE.set(element, [Date(2001, 2, 3)])
    assert not TIME.set(make("DA"), [Time(0, 0, 0, 0)])
    assert not DATE.set(make("DA", "x"), [Date(2001, 2, 30)])
    assert not TIME.set(make("TM", "x"), [Time(24, 0, 0, 0)])
    assert not DATE_TIME.set(make("DT", "x"), [DateTime(2001, 1, 1, 0, 0, 0, 0, 9999)])
    element = make("DA", "20010203")
    assert DATE.set(element, [])
    assert element.length == 0


A, B = Date(2001, 1, 1), Date(2001, 9, 9)
T, U = Time(1, 30, 0, 0), Time(9, 45, 0, 0)
M, N = DateTime(*A, *T, 0), DateTime(*B, *U, -500)


@pytest.mark.parametrize(
    ("name", "kind", "text", "value"),
    [
        ("DA", DATE, "20010101", Range(RANGE_NONE, A, A)),
        ("DA", DATE, "20010101-", Range(RANGE_LOWER, A, A)),
        ("DA", DATE, "-20010909", Range(RANGE_UPPER, B, B)),
        ("DA", DATE, "20010101-20010909", Range(RANGE_BOTH, A, B)),
        ("TM", TIME, "013000.000000-", Range(RANGE_LOWER, T, T)),
        ("TM", TIME, "-094500.000000", Range(RANGE_UPPER, U, U)),
        ("TM", TIME, "013000.000000-094500.000000", Range(RANGE_BOTH, T, U)),
        ("DT", DATE_TIME, "20010101013000.000000-", Range(RANGE_LOWER, M, M)),
        ("DT", DATE_TIME, "-20010909094500.000000-0500", Range(RANGE_UPPER, N, N)),
        (
            "DT",
            DATE_TIME,
            "20010909094500.000000-0500-20010101013000.000000",
            Range(RANGE_BOTH, N, M),
        ),
        ("DT", DATE_TIME, "20010909094500.000000-0500", Range(RANGE_NONE, N, N)),
    ],
)
def test_ranges(name: str, kind: Any, text: str, value: Range[Any]) -> None:
    element = make(name, text)
    assert kind.get_range(element, 0) == value
    other = make(name)
    assert kind.set_ranges(other, [value])
    assert stored(other) == text
    assert kind.get_range(element, 1) is None


def test_ranges_that_are_none() -> None:
    for text in ("-", "", "20010101-x", "x-20010101", "20010101-20010102-20010103"):
        assert DATE.get_range(make("DA", text), 0) is None
    assert not DATE.set_ranges(make("DA"), [Range(7, A, B)])
    assert not DATE.set_ranges(make("DA"), [Range(RANGE_BOTH, A, Date(0, 0, 0))])
    assert DATE.set_ranges(make("DA"), [Range(RANGE_LOWER, A, Date(0, 0, 0))])


EDITED = [
    ("OB", "0A\\FF", "0A\\FF"),
    ("OB", "0x1\\ff", "01\\FF"),
    ("UN", "7f", "7F"),
    ("SS", "-5\\7", "-5\\7"),
    ("US", "65535", "65535"),
    ("OW", "65535\\1", "65535\\1"),
    ("SL", "-70000", "-70000"),
    ("UL", "4294967295", "4294967295"),
    ("SV", "-1", "-1"),
    ("UV", "18446744073709551615", "18446744073709551615"),
    ("IS", "12\\-3", "12\\-3"),
    ("FL", "1.5\\0.1", "1.5\\0.100000001"),
    ("FD", "0.1", "0.1"),
    ("DS", "1.5\\2", "1.5\\2"),
    ("AT", "0010:0020\\7FE0:0010", "0010:0020\\7FE0:0010"),
    ("AS", "34 years", "34 years"),
    ("AS", "5 Weeks", "5 weeks"),
    ("AS", "33", "33 years"),
    ("AS", "012M", "12 months"),
    ("DA", "2/3/2001", "02/03/2001"),
    ("DA", "02/03/2001", "02/03/2001"),
    ("DA", "20010203", "02/03/2001"),
    ("DA", "20010203-", "20010203-"),
    ("TM", "10:15:30.5", "10:15:30.500000"),
    ("TM", "10:15", "10:15:00.000000"),
    ("TM", "101530", "10:15:30.000000"),
    ("DT", "02/03/2001 10:15:30.000001-0500", "02/03/2001 10:15:30.000001-0500"),
    ("DT", "20010203101530", "20010203101530"),
    ("CS", "DIR\\SUB\\FILE", "DIR\\SUB\\FILE"),
    ("PN", "A^B", "A^B"),
    ("UI", "1.2.3", "1.2.3"),
    ("LT", "two\\one", "two\\one"),
]


@pytest.mark.parametrize(("name", "given_text", "expected"), EDITED)
def test_edited_text(name: str, given_text: str, expected: str) -> None:
    element = make(name)
    assert value_convert.set_(element, given_text)
    if name == "DT" and expected.isdigit():
        expected = "02/03/2001 10:15:30.000000"
    assert value_convert.get(element) == expected
    again = make(name)
    assert value_convert.set_(again, value_convert.get(element))
    assert value_convert.get(again) == expected


def test_edited_text_is_stored_as_the_standard_has_it() -> None:
    for name, text, data in (
        ("DA", "2/3/2001", "20010203"),
        ("TM", "1:02:03.5", "010203.500000"),
        ("DT", "2/3/2001 1:02:03+0100", "20010203010203.000000+0100"),
        ("AS", "5 days", "005D"),
    ):
        element = make(name)
        assert value_convert.set_(element, text)
        assert stored(element) == data
    element = make("US")
    assert value_convert.set_(element, "1\\2")
    assert SHORT.get(element, 0, 2) == [1, 2]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("OB", "100"), ("OB", "xyz"), ("OB", "-1"), ("US", "65536"), ("US", "1.5"), ("SS", "a"),
        ("UL", "-2147483649"), ("IS", "x"), ("IS", "9" * 5000), ("DS", "x"), ("DS", "1\\\\2"),
        ("FL", ""
            "x"), ("AT", "0010"
            ":x"), ("AT", "1:2:3"), ("AS", "1 parsec"), ("AS", "years"), ("AS", "1000 days"),
        ("DA", "13/01/2001"), ("DA", "02/30/2001"), ("DA", "tomorrow"), ("TM", "25:00:00"),
        ("TM", "noon"), ("DT", "02/30/2001 10:00"), ("DT", "soon"), ("CS", "é"), ("OD", "x"),
    ],
)  # fmt: skip
def test_edited_text_that_means_nothing(name: str, text: str) -> None:
    element = make(name, "8 bytes!")
    assert not value_convert.set_(element, text)
    assert stored(element) == "8 bytes!"


def test_clearing() -> None:
    for name in ("US", "DA", "LO", "OB"):
        element = make(name, "12345678")
        assert value_convert.set_(element, "", 1)
        assert element.length == 0
        assert value_convert.get(element) == ""
    sequence = alone(0x0040A730)
    assert not value_convert.set_(sequence, "")
    assert value_convert.get(sequence) == ""


def test_unreadable_values_are_shown_as_stored() -> None:
    assert value_convert.get(make("DA", "20019999\\20010203")) == "20019999\\02/03/2001"
    assert value_convert.get(make("AS", "old")) == "old"
    assert value_convert.get(make("DS", "1.50 \\x")) == "1.50\\x"


@given(st.binary(max_size=40), st.sampled_from(sorted(vr.CODES - {vr.SQ})))
def test_any_bytes_of_any_vr(data: bytes, kind: int) -> None:
    """Whatever is stored, looking at it answers something and changes nothing."""
    element = alone(0x00091010, kind)
    assert element.replace(data)
    assert isinstance(value_convert.get(element), str)
    value_string.get(element)
    for number in (SHORT, LONG, LONG64, FLOAT, DOUBLE):
        number.get(element, 0, 1)
        number.pack(element)
    for moment in (AGE, DATE, TIME, DATE_TIME):
        moment.get(element, 0, 1)
    for span in (DATE, TIME, DATE_TIME):
        span.get_range(element, 0)
    assert bytes(element.raw()) == data
