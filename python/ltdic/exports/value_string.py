"""Values as text (`ltdic/value.h`): UTF-8 on this side, the data set's character set on the other.

A returned text is lent: it lives until the element's value changes or the element goes.
"""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData
from ltdic.abi.export import export
from ltdic.abi.memory import lend, text_key
from ltdic.abi.text import host_bytes
from ltdic.dataset import DataSet, value_string
from ltdic.dataset.element import Element


@export
def L_DicomGetStringValue(ds: DataSet, element: Element, index: int, count: int) -> CData:
    """`count` values from `index` on, joined by backslashes, without padding; NULL if not there."""
    return _text(element, index, count)


@export
def L_DicomGetStringValueA(ds: DataSet, element: Element, index: int, count: int) -> CData:
    """The same: text is narrow here anyway."""
    return _text(element, index, count)


def _text(element: Element, index: int, count: int) -> CData:
    value = value_string.get(element, index, count)
    return NULL if value is None else lend(element, text_key(index, count), host_bytes(value))


@export
def L_DicomSetStringValue(
    ds: DataSet, element: Element, value: str | None, count: int, character_set: int
) -> bool:
    """Replace the value, encoded in a character set; FALSE if that cannot express the text."""
    return value_string.set_(element, value, count, character_set)


@export
def L_DicomSetStringValue2(ds: DataSet, element: Element, value: str | None, count: int) -> bool:
    """Replace the value, encoded in the character set of the data set."""
    return value_string.set_(element, value, count)
