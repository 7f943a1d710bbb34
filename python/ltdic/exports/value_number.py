"""Values as numbers (`ltdic/value.h`): one row per C type, and copies of 64-bit numbers.

A getter lends the whole value as one array of the type, once for as long as the element stays as
it is, and answers a pointer into it: what several calls returned is valid at the same time.
"""

from __future__ import annotations

from collections.abc import Callable

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export, export_as
from ltdic.abi.memory import lend_array, lent
from ltdic.dataset import DataSet
from ltdic.dataset.element import UNDEFINED, Element
from ltdic.dataset.value_number import CHAR, DOUBLE, FLOAT, LONG, LONG64, SHORT, Kind


def _getter(kind: Kind, ctype: str) -> Callable[..., CData]:
    def get(ds: DataSet, element: Element, index: int, count: int) -> CData:
        array = lent(element, ctype)
        if array is None:
            packed = kind.pack(element)
            if packed is None:
                return NULL
            array = lend_array(element, ctype, ctype, bytes(packed))
        return array + index if 0 < count <= len(array) - index else NULL

    return get


def _setter(kind: Kind) -> Callable[..., bool]:
    def set_(ds: DataSet, element: Element, values: CData, count: int) -> bool:
        size = 0 if values == NULL else count * kind.size
        if size >= UNDEFINED:
            return False
        return kind.store(element, bytes(ffi.buffer(values, size)) if size else b"")

    return set_


for _name, _kind, _ctype in (
    ("L_DicomGetCharValue", CHAR, "L_UCHAR"),
    ("L_DicomGetShortValue", SHORT, "L_INT16"),
    ("L_DicomGetLongValue", LONG, "L_INT32"),
    ("L_DicomGetFloatValue", FLOAT, "L_FLOAT"),
    ("L_DicomGetDoubleValue", DOUBLE, "L_DOUBLE"),
):
    export_as(_name, _getter(_kind, _ctype))

for _name, _kind in (
    ("L_DicomSetCharValue", CHAR),
    ("L_DicomSetShortValue", SHORT),
    ("L_DicomSetLongValue", LONG),
    ("L_DicomSetLong64Value", LONG64),
    ("L_DicomSetFloatValue", FLOAT),
    ("L_DicomSetDoubleValue", DOUBLE),
):
    export_as(_name, _setter(_kind))


@export
def L_DicomGetLong64Value(
    ds: DataSet, element: Element, values: CData, index: int, count: int
) -> int:
    """Copy `count` values from `index` on; how many were copied: all of them, or none."""
    return copy_numbers(LONG64, element, values, index, count)


def copy_numbers(kind: Kind, element: Element, target: CData, index: int, count: int) -> int:
    """Copy `count` numbers from `index` on to `target`, as `kind` has them; all of them or none."""
    packed = kind.pack(element)
    start, size = index * kind.size, count * kind.size
    if target == NULL or packed is None or not 0 < size <= len(packed) - start:
        return 0
    ffi.memmove(target, memoryview(packed)[start : start + size], size)
    return count
