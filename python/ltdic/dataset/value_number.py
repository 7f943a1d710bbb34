r"""Values as numbers: one row per C type that the interface reads and writes them as.

`pack` gives the whole value as an array of that type in the byte order of this machine, which is
what a pointer of C can point into; `get` gives some of it as Python numbers. Unsigned values come
in the signed type of their size. An attribute tag is (group << 16) | element.

Must not know: C, the border.
PS3.5 section 6.2; IS and DS are text there.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from math import isfinite
from struct import Struct
from typing import Any

from ltdic.dataset import value_string
from ltdic.dataset.element import HOST_BIG, UNDEFINED, Buffer, Element
from ltdic.tables import vr

_LONGEST = 64
"""Characters of a number that are looked at; PS3.5 allows 16."""


class Kind:
    """A C type: its `array` code, the VRs whose values are arrays of it, and those that are text.

    `text_vr` is IS, DS or None.
    """

    __slots__ = ("_bits", "binary_vrs", "code", "size", "text_vr")

    def __init__(self, code: str, binary_vrs: Sequence[int], text_vr: int | None = None) -> None:
        self.code = code
        self.size = Struct("=" + code).size
        self.binary_vrs = frozenset(binary_vrs)
        self.text_vr = text_vr
        self._bits = 8 * self.size

    def suits(self, element: Element) -> bool:
        """Whether values of the element can be read and written as this type."""
        fits = element.vr in self.binary_vrs or element.vr == self.text_vr
        return fits and element.length != UNDEFINED

    def pack(self, element: Element) -> Buffer | None:
        """All values as one array; None if there are none or the VR does not suit.

        None too if a value is text that is no such number; a value without text is 0.
        """
        if not self.suits(element) or not element.length:
            return None
        if element.vr == self.text_vr:
            numbers = self._parse(value_string.values(element))
            return None if numbers is None else numbers.tobytes()
        if element.vr == vr.AT and self.size == 4:
            return _swap_words(element.data())
        data = memoryview(element.data())
        whole = len(data) - len(data) % self.size
        return data[:whole] if whole else None

    def get(self, element: Element, index: int, count: int) -> list[int] | list[float] | None:
        """`count` values from `index` on; None if one of them is not there or is no number."""
        if index < 0 or count < 1 or not self.suits(element) or not element.length:
            return None
        if element.vr == self.text_vr:
            chosen = value_string.values(element)[index : index + count]
            numbers = self._parse(chosen) if len(chosen) == count and all(chosen) else None
            return None if numbers is None else numbers.tolist()
        packed = self.pack(element)
        if packed is None or (index + count) * self.size > len(packed):
            return None
        result = array(self.code)
        result.frombytes(memoryview(packed)[index * self.size : (index + count) * self.size])
        return result.tolist()

    def _parse(self, texts: Sequence[str]) -> array[Any] | None:
        """The numbers that `texts` say; None if one says none, or one outside the type."""
        result: array[Any] = array(self.code)
        parse = parse_decimal if self.text_vr == vr.DS else parse_integer
        try:
            for each in texts:
                result.append(parse(each.strip()) if each else 0)
        except (ValueError, OverflowError):
            return None
        return result

    def set(self, element: Element, values: Sequence[float]) -> bool:
        """Replace the value; no values empty it. False, and no change, where it cannot be.

        Integers may be given as signed or unsigned. DS has at most 16 characters a number.
        """
        if not self.suits(element):
            return False
        if element.vr == self.text_vr:
            write = _decimal_text if self.text_vr == vr.DS else str
            try:
                joined = "\\".join([write(each) for each in array(self.code, values)])
            except (TypeError, ValueError, OverflowError):
                return False
            return element.replace(joined.encode("ascii"))
        try:
            packed = array(self.code, self._signed(values))
        except (TypeError, OverflowError):
            return False
        return self.store(element, packed.tobytes())

    def store(self, element: Element, packed: bytes) -> bool:
        """Replace the value by an array of the type, as `pack` gives it."""
        if not self.suits(element) or len(packed) % self.size:
            return False
        if element.vr == self.text_vr:
            numbers = array(self.code)
            numbers.frombytes(packed)
            return self.set(element, numbers)
        if element.vr == vr.AT and self.size == 4:
            return element.replace(_swap_words(packed))
        return element.replace(packed)

    def _signed(self, values: Sequence[float]) -> Sequence[float]:
        """Integers above the signed range as the signed number with the same bits."""
        if self.code not in "hiq":
            return values
        middle, whole = 1 << (self._bits - 1), 1 << self._bits
        return [each - whole if middle <= each < whole else each for each in values]


def _swap_words(data: Buffer) -> bytes:
    """Attribute tags: two words as stored, and one number as C has them."""
    words = array("H")
    words.frombytes(memoryview(data)[: len(data) - len(data) % 4])
    if not HOST_BIG:
        words[::2], words[1::2] = words[1::2], words[::2]
    return words.tobytes()


def _checked(text: str) -> str:
    """`text`, unless Python would take it for a number and DICOM does not: ValueError."""
    if len(text) > _LONGEST or "_" in text or not text.isascii():
        raise ValueError(text[:_LONGEST])
    return text


def parse_integer(text: str) -> int:
    """The integer that `text` says; ValueError if none."""
    try:
        return int(_checked(text))
    except ValueError:
        number = float(_checked(text))
        if not number.is_integer():
            raise
        return int(number)


def parse_decimal(text: str) -> float:
    """The finite number that `text` says; ValueError if none."""
    number = float(_checked(text))
    if not isfinite(number):
        raise ValueError(text)
    return number


def _decimal_text(value: float) -> str:
    """The shortest text that gives `value` again, or the nearest one in 16 characters."""
    if not isfinite(value):
        raise ValueError(value)
    plain = repr(value).removesuffix(".0")
    digits = 17
    while len(plain) > 16:
        digits -= 1
        plain = f"{value:.{digits}g}"
    parse_decimal(plain)  # rounded up, the largest numbers are none
    return plain


CHAR = Kind("B", (vr.OB, vr.UN))
SHORT = Kind("h", (vr.SS, vr.US, vr.OW))
LONG = Kind("i", (vr.SL, vr.UL, vr.OL, vr.AT), vr.IS)
LONG64 = Kind("q", (vr.SV, vr.UV, vr.OV))
FLOAT = Kind("f", (vr.FL, vr.OF))
DOUBLE = Kind("d", (vr.FD, vr.OD), vr.DS)
