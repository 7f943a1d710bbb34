"""Values as ages, dates, times, date-times, and ranges of them.

Must not know: C structures, calendars beyond the number of days in a month.
PS3.5 table 6.2-1 (AS, DA, TM, DT), PS3.4 section C.2.2.2.5 (ranges).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from ltdic.core.record import Record
from ltdic.dataset import value_string
from ltdic.dataset.element import UNDEFINED, Element
from ltdic.tables import vr

RANGE_NONE = 0
RANGE_LOWER = 1
RANGE_UPPER = 2
RANGE_BOTH = 3
UNITS = "DWMY"

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_AGE = re.compile(r"(\d{1,3})([DWMY])$", re.ASCII)
_DATE = re.compile(r"(\d{4})(?:(\d\d)(\d\d)|[.\-/](\d\d)[.\-/](\d\d))$", re.ASCII)
_TIME = re.compile(r"(\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.(\d{1,6}))?)?)?$", re.ASCII)
_DATE_TIME = re.compile(
    r"(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:\.(\d{1,6}))?)?)?)?)?)?"
    r"([+-]\d{4})?$",
    re.ASCII,
)


class Age(NamedTuple):
    """A number of days, weeks, months or years: `reference` is D, W, M or Y."""

    number: int
    reference: str


class Date(NamedTuple):
    """A day."""

    year: int
    month: int
    day: int


class Time(NamedTuple):
    """A time of day; `fractions` are microseconds."""

    hours: int
    minutes: int
    seconds: int
    fractions: int


class DateTime(NamedTuple):
    """A moment. `offset` from UTC is the number that its suffix spells, -500 for -0500.

    Parts that the text leaves out are 0, but 1 for month and day; an offset of 0 is no suffix.
    """

    year: int
    month: int
    day: int
    hours: int
    minutes: int
    seconds: int
    fractions: int
    offset: int


_T = TypeVar("_T", Date, Time, DateTime)


class Range(Record, Generic[_T]):
    """`first` alone, from `first` on, up to `first`, or `first` to `second`, by `flags`."""

    __slots__ = ("first", "flags", "second")

    def __init__(self, flags: int, first: _T, second: _T) -> None:
        self.flags = flags
        self.first: _T = first
        self.second: _T = second


def parse_age(text: str) -> Age | None:
    """An age as stored, nnnD, nnnW, nnnM or nnnY."""
    match = _AGE.match(text)
    return Age(int(match[1]), match[2]) if match else None


def format_age(age: Age) -> str | None:
    """The stored form; None if it has none."""
    fits = 0 <= age.number <= 999 and len(age.reference) == 1 and age.reference in UNITS
    return f"{age.number:03}{age.reference}" if fits else None


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _is_time(hours: int, minutes: int, seconds: int, fractions: int) -> bool:
    return (
        0 <= hours < 24 and 0 <= minutes < 60 and 0 <= seconds <= 60 and 0 <= fractions < 1_000_000
    )


def parse_date(text: str) -> Date | None:
    """A date as stored, YYYYMMDD, or with separators as older data have it."""
    match = _DATE.match(text)
    if match is None:
        return None
    month, day = int(match[2] or match[4]), int(match[3] or match[5])
    return Date(int(match[1]), month, day) if _is_day(month, day) else None


def format_date(date: Date) -> str | None:
    """The stored form; None if it is no date."""
    if not (0 <= date.year <= 9999 and _is_day(date.month, date.day)):
        return None
    return f"{date.year:04}{date.month:02}{date.day:02}"


def parse_time(text: str) -> Time | None:
    """A time as stored, HHMMSS.FFFFFF or less, colons allowed as older data have them."""
    match = _TIME.match(text)
    if match is None:
        return None
    hours, minutes, seconds = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    time = Time(hours, minutes, seconds, int((match[4] or "").ljust(6, "0")))
    return time if _is_time(*time) else None


def format_time(time: Time) -> str | None:
    """The stored form, with six digits of fraction; None if it is no time."""
    if not _is_time(*time):
        return None
    return f"{time.hours:02}{time.minutes:02}{time.seconds:02}.{time.fractions:06}"


def parse_date_time(text: str) -> DateTime | None:
    """A date-time as stored, YYYYMMDDHHMMSS.FFFFFF&ZZXX or less."""
    match = _DATE_TIME.match(text)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    hours, minutes, seconds = int(match[4] or 0), int(match[5] or 0), int(match[6] or 0)
    fractions = int((match[7] or "").ljust(6, "0"))
    if not (_is_day(month, day) and _is_time(hours, minutes, seconds, fractions)):
        return None
    return DateTime(year, month, day, hours, minutes, seconds, fractions, int(match[8] or 0))


def format_date_time(moment: DateTime) -> str | None:
    """The stored form, with six digits of fraction; None if it is no moment."""
    date, time = format_date(Date(*moment[:3])), format_time(Time(*moment[3:7]))
    if date is None or time is None or not -1400 <= moment.offset <= 1400:
        return None
    return date + time + (f"{moment.offset:+05}" if moment.offset else "")


_V = TypeVar("_V", Age, Date, Time, DateTime)


class Kind(Generic[_V]):
    """One of the four value kinds: its VR, and how a value is read and written."""

    __slots__ = ("_format", "_parse", "vr")

    def __init__(
        self, vr_: int, parse: Callable[[str], _V | None], format_: Callable[[_V], str | None]
    ) -> None:
        self.vr = vr_
        self._parse: Callable[[str], _V | None] = parse
        self._format: Callable[[_V], str | None] = format_

    def all(self, element: Element) -> list[_V | None]:
        """Every value; None in the place of one that is none."""
        if element.vr != self.vr:
            return []
        return [self._parse(text) for text in value_string.values(element)]

    def get(self, element: Element, index: int, count: int) -> list[_V] | None:
        """`count` values from `index` on; None if one of them is not there or cannot be read."""
        if index < 0 or count < 1:
            return None
        chosen = self.all(element)[index : index + count]
        found = [value for value in chosen if value is not None]
        return found if len(found) == count else None

    def set(self, element: Element, values: Sequence[_V]) -> bool:
        """Replace the value; no values empty it. False, and no change, where it cannot be."""
        texts = [self._format(value) for value in values]
        return self._store(element, texts)

    def _store(self, element: Element, texts: Sequence[str | None]) -> bool:
        if element.vr != self.vr or element.length == UNDEFINED or None in texts:
            return False
        return element.replace("\\".join(text for text in texts if text).encode("ascii"))


class RangeKind(Kind[_T]):
    """A kind whose values can be ranges."""

    __slots__ = ()

    def get_range(self, element: Element, index: int) -> Range[_T] | None:
        """The value at `index` as a range; None if it is not there or cannot be read."""
        if element.vr != self.vr:
            return None
        texts = value_string.values(element)
        return self.parse_range(texts[index]) if 0 <= index < len(texts) else None

    def parse_range(self, text: str) -> Range[_T] | None:
        """A range as stored: v, v-, -v or v-v. A hyphen of a UTC offset is none of a range."""
        if (single := self._parse(text)) is not None:
            return Range(RANGE_NONE, single, single)
        if text.endswith("-") and (first := self._parse(text[:-1])) is not None:
            return Range(RANGE_LOWER, first, first)
        if text.startswith("-") and (first := self._parse(text[1:])) is not None:
            return Range(RANGE_UPPER, first, first)
        for match in re.finditer("-", text[:64]):
            first = self._parse(text[: match.start()])
            second = self._parse(text[match.end() :])
            if first is not None and second is not None:
                return Range(RANGE_BOTH, first, second)
        return None

    def format_range(self, value: Range[_T]) -> str | None:
        """The stored form; None if it has none."""
        first = self._format(value.first)
        second = self._format(value.second) if value.flags == RANGE_BOTH else ""
        if first is None or second is None:
            return None
        forms = {RANGE_NONE: first, RANGE_LOWER: first + "-", RANGE_UPPER: "-" + first}
        forms[RANGE_BOTH] = f"{first}-{second}"
        return forms.get(value.flags)

    def set_ranges(self, element: Element, values: Sequence[Range[_T]]) -> bool:
        """Replace the value by ranges; no values empty it."""
        return self._store(element, [self.format_range(value) for value in values])


AGE = Kind(vr.AS, parse_age, format_age)
DATE = RangeKind(vr.DA, parse_date, format_date)
TIME = RangeKind(vr.TM, parse_time, format_time)
DATE_TIME = RangeKind(vr.DT, parse_date_time, format_date_time)
