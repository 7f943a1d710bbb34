"""Values as ages, dates, times, date-times and ranges of them (`ltdic/value.h`): one row per kind.

A getter lends all values of the element as one array, as those of numbers do. A value that is none
is zeros there and cannot be asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from struct import Struct
from typing import Any

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export_as
from ltdic.abi.memory import lend_array, lent
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, value_binary
from ltdic.dataset.element import UNDEFINED, Element
from ltdic.dataset.value_time import (
    AGE,
    DATE,
    DATE_TIME,
    TIME,
    Age,
    Date,
    DateTime,
    Kind,
    Range,
    RangeKind,
    Time,
)


class Layout:
    """The C structure of one kind of value: from and to its Python tuple."""

    __slots__ = ("_make", "ctype", "kind", "struct")

    def __init__(self, kind: Kind[Any], ctype: str, form: str, make: Callable[..., Any]) -> None:
        """`form`: the members as `struct` has them, padding included."""
        self.kind = kind
        self.ctype = ctype
        self.struct = Struct("=" + form)
        self._make = make

    def pack(self, value: Any) -> bytes:
        """The structure; zeros for None."""
        return bytes(self.struct.size) if value is None else self.struct.pack(*value)

    def read(self, data: bytes) -> Any:
        """The tuple that one structure says."""
        return self._make(*self.struct.unpack(data))


class _AgeLayout(Layout):
    """An age has its unit as a letter here, as a number there."""

    __slots__ = ()

    def pack(self, value: Any) -> bytes:
        return super().pack(None if value is None else (value.number, ord(value.reference)))

    def read(self, data: bytes) -> Any:
        number, reference = self.struct.unpack(data)
        return Age(number, chr(reference))


AGE_LAYOUT = _AgeLayout(AGE, "VALUEAGE", "HBx", Age)
DATE_LAYOUT = Layout(DATE, "VALUEDATE", "3H", Date)
TIME_LAYOUT = Layout(TIME, "VALUETIME", "3H2xI", Time)
DATE_TIME_LAYOUT = Layout(DATE_TIME, "VALUEDATETIME", "6HIi", DateTime)

_FLAGS = Struct("=I")


def _getter(layout: Layout) -> Callable[..., CData]:
    ctype = layout.ctype

    def get(ds: DataSet, element: Element, index: int, count: int) -> CData:
        if layout.kind.get(element, index, count) is None:
            return NULL
        array = lent(element, ctype)
        if array is None:
            data = b"".join(map(layout.pack, layout.kind.all(element)))
            array = lend_array(element, ctype, ctype, data)
        return array + index

    return get


def _setter(layout: Layout) -> Callable[..., bool]:
    def set_(ds: DataSet, element: Element, values: CData, count: int) -> bool:
        structs = _structs(values, count, layout.struct.size)
        return structs is not None and layout.kind.set(element, list(map(layout.read, structs)))

    return set_


def _structs(values: CData, count: int, size: int) -> Sequence[bytes] | None:
    """The `count` structures of `size` bytes at `values`; None for more than a value can hold."""
    whole = 0 if values == NULL else count * size
    if whole >= UNDEFINED:
        return None
    data = bytes(ffi.buffer(values, whole)) if whole else b""
    return [data[start : start + size] for start in range(0, whole, size)]


def copy_times(layout: Layout, element: Element, target: CData, index: int, count: int) -> int:
    """Copy `count` values from `index` on to `target`; all of them or none."""
    found = None if target == NULL else layout.kind.get(element, index, count)
    if found is None:
        return 0
    data = b"".join(map(layout.pack, found))
    ffi.memmove(target, data, len(data))
    return count


def _range_getter(kind: RangeKind[Any], layout: Layout) -> Callable[..., None]:
    def get(ds: DataSet, element: Element, index: int, target: CData) -> None:
        if target == NULL or element.vr != kind.vr or index >= value_binary.count(element):
            raise Failure(Fault.PARAMETER, "no such value")
        found = kind.get_range(element, index)
        if found is None:
            raise Failure(Fault.FORMAT, "neither a value nor a range")
        data = _FLAGS.pack(found.flags) + layout.pack(found.first) + layout.pack(found.second)
        ffi.memmove(target, data, len(data))

    return get


def _range_setter(kind: RangeKind[Any], layout: Layout) -> Callable[..., bool]:
    size = layout.struct.size

    def read(data: bytes) -> Range[Any]:
        middle = _FLAGS.size + size
        flags = _FLAGS.unpack(data[: _FLAGS.size])[0]
        return Range(flags, layout.read(data[_FLAGS.size : middle]), layout.read(data[middle:]))

    def set_(ds: DataSet, element: Element, values: CData, count: int) -> bool:
        structs = _structs(values, count, _FLAGS.size + 2 * size)
        return structs is not None and kind.set_ranges(element, list(map(read, structs)))

    return set_


for _name, _layout in (
    ("L_DicomGetAgeValue", AGE_LAYOUT),
    ("L_DicomGetDateValue", DATE_LAYOUT),
    ("L_DicomGetTimeValue", TIME_LAYOUT),
    ("L_DicomGetDateTimeValue", DATE_TIME_LAYOUT),
):
    export_as(_name, _getter(_layout))

for _name, _layout in (
    ("L_DicomSetAgeValue", AGE_LAYOUT),
    ("L_DicomSetDateValue", DATE_LAYOUT),
    ("L_DicomSetTimeValue", TIME_LAYOUT),
    ("L_DicomSetDateTimeValue", DATE_TIME_LAYOUT),
):
    export_as(_name, _setter(_layout))

_GET_RANGES: tuple[tuple[str, RangeKind[Any], Layout], ...] = (
    ("L_DicomGetDateRangeValue", DATE, DATE_LAYOUT),
    ("L_DicomGetTimeRangeValue", TIME, TIME_LAYOUT),
    ("L_DicomGetDateTimeRangeValue", DATE_TIME, DATE_TIME_LAYOUT),
)
_SET_RANGES: tuple[tuple[str, RangeKind[Any], Layout], ...] = (
    ("L_DicomSetDateRangeValue", DATE, DATE_LAYOUT),
    ("L_DicomSetTimeRangeValue", TIME, TIME_LAYOUT),
    ("L_DicomSetDateTimeRangeValue", DATE_TIME, DATE_TIME_LAYOUT),
)
for _name, _kind, _layout in _GET_RANGES:
    export_as(_name, _range_getter(_kind, _layout))
for _name, _kind, _layout in _SET_RANGES:
    export_as(_name, _range_setter(_kind, _layout))
