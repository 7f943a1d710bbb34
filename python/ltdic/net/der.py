"""Reading DER (X.690), as far as certificates and keys need it: one element at a time.

Never beyond the end of what was given: an element that is cut reads as one of tag 0 without
content, which is what every caller stops at. Must not know: what the elements mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

BOOLEAN, INTEGER, BITS, OCTETS, OID, SEQUENCE = 0x01, 0x02, 0x03, 0x04, 0x06, 0x30
NOTHING = 0
_LONG_FORM = 0x80
_MOST_LENGTH_OCTETS = 4


class Element(NamedTuple):
    """One element: its tag, where it begins, where its content begins and ends."""

    tag: int
    begin: int
    start: int
    end: int


def element(data: bytes, at: int, limit: int) -> Element:
    """The element at `at` that has to end at `limit`; NOTHING when there is none."""
    cut = Element(NOTHING, limit, limit, limit)
    if limit - at < 2:
        return cut
    tag, length, start = data[at], data[at + 1], at + 2
    if length >= _LONG_FORM:
        count = length - _LONG_FORM
        if not 0 < count <= min(_MOST_LENGTH_OCTETS, limit - start):
            return cut
        length = int.from_bytes(data[start : start + count], "big")
        start += count
    if length > limit - start:
        return cut
    return Element(tag, at, start, start + length)


def elements(data: bytes, start: int, end: int) -> Iterator[Element]:
    """The elements in a row, up to the first one that is cut."""
    while start < end:
        found = element(data, start, end)
        if found.tag == NOTHING:
            return
        yield found
        start = found.end


def inside(data: bytes, outer: Element) -> list[Element]:
    """The elements of a constructed element."""
    return list(elements(data, outer.start, outer.end))
