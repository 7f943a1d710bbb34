"""Values as bytes (`ltdic/value.h`), numbers in host order: whole, in parts, counted, freed."""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export
from ltdic.abi.memory import release
from ltdic.dataset import DataSet, value_binary
from ltdic.dataset.element import Element


@export
def L_DicomGetCountValue(ds: DataSet, element: Element) -> int:
    """Number of values: of numbers or texts, of bytes in OB and UN."""
    return value_binary.count(element)


@export
def L_DicomFreeValue(ds: DataSet, element: Element | None) -> None:
    """Drop the value; that of an open file comes back when it is looked at, another is gone."""
    if element is not None:
        release(element)
        element.free()


@export
def L_DicomGetBinaryValue(ds: DataSet, element: Element, value: CData, length: int) -> bool:
    """Copy at most `length` bytes; what the value does not fill stays as it is."""
    return _copy(element, value, 0, length)


@export
def L_DicomGetBinaryValue2(
    ds: DataSet, element: Element, value: CData, offset: int, length: int
) -> bool:
    """The same from a byte offset in the value."""
    return _copy(element, value, offset, length)


def _copy(element: Element, value: CData, offset: int, length: int) -> bool:
    if value == NULL:
        return False
    data = value_binary.get(element, offset, length)
    ffi.memmove(value, data, len(data))
    return len(data) > 0


@export
def L_DicomSetBinaryValue(ds: DataSet, element: Element, value: CData, length: int) -> bool:
    """Replace the value by `length` bytes; FALSE for a sequence."""
    if value == NULL and length:
        return False
    return value_binary.set_(element, _octets(value, length))


@export
def L_DicomInsertBinaryValue(
    ds: DataSet, element: Element, value: CData, offset: int, length: int
) -> bool:
    """Put bytes into the value at `offset`; FALSE beyond its end."""
    if value == NULL and length:
        return False
    return value_binary.insert(element, _octets(value, length), offset)


def _octets(value: CData, length: int) -> bytes:
    return bytes(ffi.buffer(value, length)) if length else b""
