r"""Values as the text that people edit, one form per VR, several values with a backslash between.

OB and UN are hexadecimal bytes, AT is GGGG:EEEE, DA is MM/DD/YYYY, TM is HH:MM:SS.FFFFFF, DT is
both with an offset, AS is "34 years"; numbers are decimal, strings are themselves. On input the
stored forms are taken too.

Must not know: C.
Formats: as the interface has them; no standard.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from functools import lru_cache

from ltdic.dataset import value_number, value_string, value_time
from ltdic.dataset.element import UNDEFINED, Element
from ltdic.dataset.value_time import Age, Date, DateTime, Time
from ltdic.tables import vr

_REMEMBERED = 256
"""Dates and times of which the form for people is kept: data sets repeat them."""
_WORDS = {"D": "days", "W": "weeks", "M": "months", "Y": "years"}
_AGE = re.compile(r"(\d{1,3})\s*([a-z]*)$", re.IGNORECASE | re.ASCII)
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})$", re.ASCII)
_TIME = re.compile(r"(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,6}))?)?$", re.ASCII)
_OFFSET = re.compile(r"\s*([+-]\d{4})$", re.ASCII)
_TAG = re.compile(r"\(?([0-9a-f]{1,4})[:,]([0-9a-f]{1,4})\)?$", re.IGNORECASE | re.ASCII)

_NUMBERS: dict[int, value_number.Kind] = {
    each: kind
    for kind in (
        value_number.SHORT,
        value_number.LONG,
        value_number.LONG64,
        value_number.FLOAT,
        value_number.DOUBLE,
    )
    for each in (*kind.binary_vrs, *((kind.text_vr,) if kind.text_vr else ()))
}
_INTEGERS = {
    vr.US: "H",
    vr.OW: "H",
    vr.UL: "I",
    vr.OL: "I",
    vr.UV: "Q",
    vr.OV: "Q",
    vr.SS: "h",
    vr.SL: "i",
    vr.SV: "q",
}
"""How `array` calls the integers of a VR."""
_BOUNDS = {
    **{each: (-1 << bits - 1, 1 << bits - 1) for each, bits in ((vr.SS, 16), (vr.SL, 32))},
    **{each: (0, 1 << bits) for each, bits in ((vr.US, 16), (vr.UL, 32), (vr.UV, 64))},
    vr.IS: (-1 << 31, 1 << 31),
    vr.SV: (-1 << 63, 1 << 63),
}
"""What a number of these VRs can be; words of OW, OL and OV are written either way."""


def get(element: Element) -> str:
    """All values in the form of the VR; empty for a sequence, for no value, for what is none.

    A value of AS, DA, TM, DT, IS or DS that cannot be read is given as it is stored.
    """
    vr_ = element.vr
    if vr_ in AS_IS and (only := value_string.single(element)) is not None:
        return only
    if element.length in (0, UNDEFINED):
        return ""
    if vr_ in value_string.STRINGS:
        texts = value_string.values(element)
        write = _WRITERS.get(vr_)
        if write is not None:
            texts = [write(text) or text for text in texts]
        return "\\".join(texts)
    if vr_ in (vr.OB, vr.UN):
        return bytes(element.raw()).hex("\\").upper()
    code = _INTEGERS.get(vr_)
    if code is not None:
        integers = array(code)
        data = element.data()
        integers.frombytes(data[: len(data) - len(data) % integers.itemsize])
        return "\\".join(map(str, integers))
    kind = _NUMBERS.get(vr_)
    numbers = kind.get(element, 0, element.length // kind.size) if kind else None
    if not numbers:
        return ""
    if vr_ == vr.AT:
        texts = [f"{int(n) >> 16 & 0xFFFF:04X}:{int(n) & 0xFFFF:04X}" for n in numbers]
    elif vr_ in (vr.FL, vr.OF):
        texts = [f"{n:.9g}" for n in numbers]
    else:
        texts = [repr(n) for n in numbers]
    return "\\".join(texts)


def set_(element: Element, text: str | None, count: int = 1) -> bool:
    """Replace the value by what `text` says; no text or a count of 0 empties it.

    False, and no change, for a sequence and for text that is none of the VR's. `count` is not
    compared with the number of values (not documented).
    """
    if element.length == UNDEFINED:
        return False
    if not text or count <= 0:
        return element.replace(b"")
    vr_ = element.vr
    parts = text.split("\\")
    if vr_ in _READERS:
        return _set_moments(element, parts)
    if vr_ in value_string.STRINGS and vr_ not in (vr.IS, vr.DS):
        return value_string.set_(element, text, count)
    try:
        if vr_ in (vr.OB, vr.UN):
            return element.replace(bytes([int(part, 16) for part in parts]))
        kind = _NUMBERS[vr_]
        if vr_ == vr.AT:
            return kind.set(element, [_tag(part) for part in parts])
        if kind.code in "hiq":
            numbers = [value_number.parse_integer(part) for part in parts]
            low, end = _BOUNDS.get(vr_, (min(numbers), max(numbers) + 1))
            return low <= min(numbers) <= max(numbers) < end and kind.set(element, numbers)
        return kind.set(element, [value_number.parse_decimal(part) for part in parts])
    except (KeyError, ValueError, OverflowError):
        return False


def _tag(text: str) -> int:
    match = _TAG.match(text.strip())
    if match is None:
        return int(text, 16)
    return int(match[1], 16) << 16 | int(match[2], 16)


def _set_moments(element: Element, parts: list[str]) -> bool:
    read = _READERS[element.vr]
    stored = [read(part.strip()) for part in parts]
    if None in stored:
        return False
    return element.replace("\\".join(each for each in stored if each).encode("ascii"))


# --- one value: the edited form to the stored one, and back ---------------------------------------


def _read_age(text: str) -> str | None:
    match = _AGE.match(text)
    if match is None:
        return None
    unit = match[2][:1].upper() or "Y"
    return value_time.format_age(Age(int(match[1]), unit))


@lru_cache(_REMEMBERED)
def _write_age(text: str) -> str | None:
    age = value_time.parse_age(text)
    return f"{age.number} {_WORDS[age.reference]}" if age else None


def _date(text: str) -> Date | None:
    match = _DATE.match(text)
    if match is None:
        return value_time.parse_date(text)
    return Date(int(match[3]), int(match[1]), int(match[2]))


def _time(text: str) -> Time | None:
    match = _TIME.match(text)
    if match is None:
        return value_time.parse_time(text)
    fractions = int((match[4] or "").ljust(6, "0"))
    return Time(int(match[1]), int(match[2]), int(match[3] or 0), fractions)


def _read_date(text: str) -> str | None:
    date = _date(text)
    if date is not None:
        return value_time.format_date(date)
    return text if value_time.DATE.parse_range(text) else None


@lru_cache(_REMEMBERED)
def _write_date(text: str) -> str | None:
    date = value_time.parse_date(text)
    return f"{date.month:02}/{date.day:02}/{date.year:04}" if date else None


def _read_time(text: str) -> str | None:
    time = _time(text)
    if time is not None:
        return value_time.format_time(time)
    return text if value_time.TIME.parse_range(text) else None


def _clock(time: Time) -> str:
    return f"{time.hours:02}:{time.minutes:02}:{time.seconds:02}.{time.fractions:06}"


@lru_cache(_REMEMBERED)
def _write_time(text: str) -> str | None:
    time = value_time.parse_time(text)
    return _clock(time) if time else None


def _read_date_time(text: str) -> str | None:
    if value_time.DATE_TIME.parse_range(text):
        return text
    offset = _OFFSET.search(text)
    rest = text[: offset.start()] if offset else text
    day, _, clock = rest.partition(" ")
    date, time = _date(day), _time(clock.strip()) if clock else Time(0, 0, 0, 0)
    if date is None or time is None:
        return None
    return value_time.format_date_time(DateTime(*date, *time, int(offset[1]) if offset else 0))


@lru_cache(_REMEMBERED)
def _write_date_time(text: str) -> str | None:
    moment = value_time.parse_date_time(text)
    if moment is None:
        return None
    date = f"{moment.month:02}/{moment.day:02}/{moment.year:04}"
    offset = f"{moment.offset:+05}" if moment.offset else ""
    return f"{date} {_clock(Time(*moment[3:7]))}{offset}"


_Form = dict[int, Callable[[str], str | None]]
_READERS: _Form = {
    vr.AS: _read_age,
    vr.DA: _read_date,
    vr.TM: _read_time,
    vr.DT: _read_date_time,
}
_WRITERS: _Form = {
    vr.AS: _write_age,
    vr.DA: _write_date,
    vr.TM: _write_time,
    vr.DT: _write_date_time,
}
AS_IS = value_string.SIMPLE - frozenset(_WRITERS)
"""The VRs of text, of several values at most, whose form is the text itself."""
