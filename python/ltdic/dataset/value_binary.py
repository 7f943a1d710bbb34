"""Values as bytes, numbers in the byte order of this machine; how many values there are.

Must not know: what values mean.
PS3.5 section 6.2 (lengths), 6.4 (multiplicity).
"""

from __future__ import annotations

from ltdic.dataset import value_string
from ltdic.dataset.element import HOST_BIG, UNDEFINED, Buffer, Element, unit_of
from ltdic.tables import vr


def count(element: Element) -> int:
    """The number of values: of numbers, of text between backslashes, bytes of OB and UN.

    1 for text that has no backslashes, 0 if there is no value.
    """
    if element.length in (0, UNDEFINED):
        return 0
    if element.vr in value_string.SINGLE:
        return 1
    if element.vr in value_string.STRINGS:
        return len(value_string.split(element))
    return element.length // (4 if element.vr == vr.AT else unit_of(element.vr))


def get(element: Element, offset: int, length: int) -> Buffer:
    """At most `length` bytes of the value from `offset` on; a view where possible."""
    if element.length == UNDEFINED or not 0 <= offset < element.length or length <= 0:
        return b""
    raw = element.raw()
    if element.big == HOST_BIG or unit_of(element.vr) == 1:
        return memoryview(raw)[offset : offset + length]
    return memoryview(element.data())[offset : offset + length]


def set_(element: Element, data: Buffer) -> bool:
    """Replace the value by `data`, whatever the VR; False for a sequence."""
    return element.replace(bytes(data))


def insert(element: Element, data: Buffer, offset: int) -> bool:
    """Put `data` into the value at `offset`; False for a sequence and beyond the end."""
    if element.length == UNDEFINED or not 0 <= offset <= element.length:
        return False
    old = memoryview(element.data())
    return element.replace(b"".join((old[:offset], data, old[offset:])))
