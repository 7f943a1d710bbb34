"""pydicom reads the same elements with the same octets, or one of us says what is wrong.

What each reader makes of input that the standard does not allow is its own affair: where pydicom
warns or raises there is nothing to compare. What is left is compared but for these, where both
are right: group lengths, which we leave out; the VR; padding.
"""

from __future__ import annotations

import logging
import warnings
from io import BytesIO
from typing import Any

from pydicom.datadict import dictionary_has_tag, dictionary_VR
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.sequence import Sequence
from pydicom.valuerep import VR

from ltdic.core.log import logger
from ltdic.dataset import DataSet
from ltdic.dataset.element import UNDEFINED, Element
from ltdic.dataset.tree import Tree
from ltdic.tables import vr
from ltdic.tables.uid import EXPLICIT_VR_LITTLE_ENDIAN

from fuzz.tree import same

_EXPLICIT = frozenset(each.value for each in VR)
_IMPLICIT = _EXPLICIT | {None}
_PYDICOM = logging.getLogger("pydicom")
Found = list[tuple[tuple[int, ...], bytes | None]]
"""The place of each element, and its octets; None for a sequence with items."""


def _vr_of(tag: int) -> str:
    return dictionary_VR(tag) if dictionary_has_tag(tag) else "UN"


def _theirs(ds: Dataset, above: tuple[int, ...], is_implicit: bool, found: Found) -> None:
    for tag in sorted(ds.keys()):
        number = int(tag)
        raw: Any = ds.get_item(tag)
        if isinstance(raw, RawDataElement) and raw.length not in (len(raw.value or b""), UNDEFINED):
            raise EOFError(f"{tag}: the input ends inside")
        if raw.VR not in (_IMPLICIT if is_implicit else _EXPLICIT):
            raise NotImplementedError(f"{tag}: a VR to come, whose length is a guess")
        if not number & 0xFFFF:
            continue
        place = (*above, number)
        is_value = isinstance(raw, RawDataElement) and (raw.VR or _vr_of(number)) != "SQ"
        value = raw.value if is_value else ds[tag].value
        if not is_value and not isinstance(value, Sequence):
            raise NotImplementedError(f"{tag}: was looked at already")
        if is_value:
            found.append((place, value or b""))
        elif not value:
            found.append((place, b""))
        else:
            found.append((place, None))
            for index, item in enumerate(value):
                _theirs(item, (*place, index), bool(item.original_encoding[0]), found)


def _octets(element: Element) -> bytes:
    """The value as it stands in the input, of pixel data in fragments with their headers."""
    source = element.source
    if source is None:
        return bytes(element.value)
    return bytes(source.view[element.start : element.start + element.size])


def _ours(owner: Tree | Element, above: tuple[int, ...], found: Found) -> None:
    each = owner.first_child
    while each is not None:
        place = (*above, each.tag)
        if not each.tag & 0xFFFF:
            each = each.next
            continue
        if each.is_container and each.vr == vr.SQ and each.first_child is None:
            found.append((place, b""))
        elif each.is_container and not each.is_encapsulated:
            found.append((place, None))
            item, index = each.first_child, 0
            while item is not None:
                _ours(item, (*place, index), found)
                item, index = item.next, index + 1
        else:
            found.append((place, _octets(each)))
        each = each.next


def check_pydicom(ds: DataSet, data: bytes) -> None:
    """Compare `ds`, which was read from `data`, with what pydicom reads.

    Not where it gives up, which it tells by an exception, a warning, or in its log alone.
    """
    syntax = ds.syntax
    theirs: Found = []
    errors: list[logging.LogRecord] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = errors.append  # type: ignore[method-assign]
    _PYDICOM.addHandler(handler)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            read = read_dataset(BytesIO(data), syntax.implicit, syntax.little_endian)
            _theirs(read, (), syntax.implicit, theirs)
    except Exception:
        return
    finally:
        _PYDICOM.removeHandler(handler)
    if errors:
        return
    ours: Found = []
    _ours(ds.tree, (), ours)
    plain = EXPLICIT_VR_LITTLE_ENDIAN if syntax.deflated else syntax.uid
    if ours != theirs and not _has_stray_delimiter(data, plain):
        same(ours, theirs)


def _has_stray_delimiter(data: bytes, uid: str) -> bool:
    """Whether we noted a delimiter that delimits nothing, which pydicom takes for an item."""
    notes: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: notes.append(record.getMessage())  # type: ignore[method-assign]
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        assert DataSet.received(data, uid).tree is not None
    finally:
        logger.setLevel(before)
        logger.removeHandler(handler)
    return any("delimit" in note for note in notes)
