"""Values as text for people, and values of an element that is looked up first (`ltdic/value.h`)."""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData
from ltdic.abi.export import export
from ltdic.abi.text import fill
from ltdic.dataset import DataSet, value_convert
from ltdic.dataset.element import Element
from ltdic.dataset.value_number import CHAR, DOUBLE, FLOAT, LONG, LONG64, SHORT
from ltdic.exports.value_number import copy_numbers
from ltdic.exports.value_time import (
    AGE_LAYOUT,
    DATE_LAYOUT,
    DATE_TIME_LAYOUT,
    TIME_LAYOUT,
    copy_times,
)

_KINDS = {
    vr: kind
    for kind in (CHAR, SHORT, LONG, LONG64, FLOAT, DOUBLE)
    for vr in (*kind.binary_vrs, kind.text_vr)
}
_LAYOUTS = {
    layout.kind.vr: layout for layout in (AGE_LAYOUT, DATE_LAYOUT, TIME_LAYOUT, DATE_TIME_LAYOUT)
}


@export
def L_DicomGetConvertValue(ds: DataSet, element: Element, target: CData, size: int) -> int:
    """Write all values; characters written with the final NUL, or needed. 0: there is no value."""
    data = value_convert.get(element).encode("utf-8", "surrogateescape")
    length = len(data)
    if length < size:
        fill(target, size, data)
    return length + 1 if length else 0


@export
def L_DicomSetConvertValue(ds: DataSet, element: Element, text: str | None, count: int) -> bool:
    """Replace the value by what the text says; FALSE, and no change, if it says none of the VR."""
    return value_convert.set_(element, text, count)


@export
def L_DicomFindGetValue(
    ds: DataSet,
    element: Element | None,
    tag: int,
    target: CData,
    index: int,
    count: int,
    vr: int,
) -> int:
    """Copy values of the first element with `tag`, as the C type that goes with `vr`.

    How many were copied: all of them or none. Text is never copied: the caller does not say how
    much his buffer takes.
    """
    found = ds.find_first(element, tag)
    if found is None or target == NULL:
        return 0
    if vr in _KINDS:
        return copy_numbers(_KINDS[vr], found, target, index, count)
    return copy_times(_LAYOUTS[vr], found, target, index, count) if vr in _LAYOUTS else 0
