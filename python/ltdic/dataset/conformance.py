"""Checking a data set against the VR, tag and IOD tables, element by element.

Every fault of an element is a flag of the interface's CALLBACK_ERROR_; 0 says that it is right.

Must not know: C, who is told.
PS3.5 table 6.2-1 (values), PS3.6 (VR, multiplicity), PS3.3 (types), PS3.4 (queries: any element can
be empty or missing, and values can be ranges and patterns).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ltdic.core.log import logger
from ltdic.dataset import image_attribute, private, value_binary, value_string, value_time
from ltdic.dataset.dataset import DataSet
from ltdic.dataset.element import UNDEFINED, Element, unit_of
from ltdic.dataset.information import BY_SIGN
from ltdic.dataset.tree import Tree
from ltdic.tables import definition, iod, tag, vr

UNKNOWN_CLASS = 0x001
UNKNOWN_TAG = 0x002
UNKNOWN_VR = 0x004
WRONG_VR = 0x008
MIN_VM = 0x010
MAX_VM = 0x020
DIVIDE_VM = 0x040
IMAGE = 0x080
ELEMENT = 0x100

_QUERIES = tuple(
    f"1.2.840.10008.5.1.4.{each}." for each in ("1.2", "1.4.1", "31", "34.6.5", "37", "41", "42")
)
_SOP_CLASSES = (0x00080016, 0x00020002)
_META = 0x0002

# What PS3.6 has as "OB or OW", "US or SS", "US or OW": the tag table knows one of them.
_BYTES_OR_WORDS = frozenset(
    (0x00143050, 0x00143070, 0x54000110, 0x54000112, 0x5400100A, 0x54001010, 0x7FE00010)
)
_REPEATING_BYTES_OR_WORDS = frozenset((0x5000200C, 0x50003000, 0x60003000))
_SIGNED_OR_NOT = BY_SIGN | {0x00280071, 0x00281100, 0x00281111, 0x00281112, 0x00281113}
_NUMBERS_OR_WORDS = frozenset((0x00281200, 0x00283006))

_COUNTED_AS_ONE = frozenset((vr.OB, vr.OD, vr.OF, vr.OL, vr.OV, vr.OW, vr.SQ, vr.UN))


def check(ds: DataSet, report: Callable[[Element, int], bool] | None) -> bool:
    """Whether nothing is wrong with `ds`; `report` is told of every element and its faults.

    Elements come in list order, items and fragments among them. `report` may change the data set;
    False from it ends the check, and the data set counts as wrong. One of unknown class is at
    fault: the element that names the class says so, or else the first one. A mandatory element
    that is missing has nobody to say so: it shows in the result, and in the log.
    """
    class_ = ds.info()[0]
    elements = list(ds.tree.walk())
    is_command = bool(elements) and elements[-1].tag >> 16 == 0
    strict = class_ != iod.CLASS_UNKNOWN and not iod.sop_class_of(class_).startswith(_QUERIES)
    blame: Element | None = None
    right = True
    if class_ == iod.CLASS_UNKNOWN and not is_command:
        right = False
        blame = next((each for each in elements if each.tag in _SOP_CLASSES), None)
        blame = blame or next(iter(elements), None)
    inspection = Inspection(ds, strict)
    required = _Required(ds, class_ if strict else iod.CLASS_UNKNOWN)
    images = image_attribute.faults(ds.tree)
    for each in elements:
        if each.tree is None:
            continue
        flags = inspection.faults(each) | required.faults(each)
        flags |= UNKNOWN_CLASS if each is blame else 0
        flags |= IMAGE if each in images else 0
        right = right and not flags
        if report is not None and not report(each, flags):
            return False
    return right and not required.missing


class _Required:
    """What the class says of the elements: which must have a value, which must be there."""

    def __init__(self, ds: DataSet, class_: int) -> None:
        self._below: dict[Element | None, dict[int, definition.Element]] = {
            None: {each.tag: each for each in iod.elements_of(class_)}
        }
        present = {each.tag for each in _level(ds.tree)}
        self.missing = [
            each.tag
            for each in iod.elements_of(class_, True, True)
            if each.type in (definition.USAGE_1, definition.USAGE_2) and each.tag not in present
        ]
        for number in self.missing:
            logger.info("conformance: (%04X,%04X) is missing", number >> 16, number & 0xFFFF)

    def faults(self, element: Element) -> int:
        """MIN_VM for an element of type 1 without value. Parents are to be asked about first."""
        known = self._below.get(element.parent)
        if known is None:
            return 0
        if element.is_item:
            self._below[element] = known
            return 0
        entry = known.get(element.tag)
        if entry is None:
            return 0
        if entry.children:
            self._below[element] = {each.tag: each for each in entry.children}
        empty = element.first_child is None if element.is_container else element.length == 0
        return MIN_VM if empty and entry.type == definition.USAGE_1 else 0


class Inspection:
    """Checks of elements by themselves: tag, VR, number of values, length, form of the values.

    `strict` False allows what a query has: ranges and patterns.
    """

    def __init__(self, ds: DataSet, strict: bool = True) -> None:
        self._ds = ds
        self._strict = strict
        self._creators: dict[Element | None, frozenset[int]] = {}

    def faults(self, element: Element) -> int:
        """The faults of one element."""
        if element.is_item:
            return 0
        flags = 0
        known = tag.TABLE.find(element.tag)
        if known is None:
            flags |= 0 if self._is_private(element) else UNKNOWN_TAG
        elif element.vr != known.vr and not _is_other_form(element.tag, known.vr, element.vr):
            flags |= WRONG_VR
        entry = vr.TABLE.find(element.vr)
        if entry is None:
            return flags | UNKNOWN_VR
        if element.length in (0, UNDEFINED):
            return flags
        if known is not None and element.vr not in _COUNTED_AS_ONE:
            count = value_binary.count(element)
            flags |= MIN_VM if count < known.min_vm else 0
            flags |= MAX_VM if known.max_vm != tag.NO_LIMIT and count > known.max_vm else 0
            flags |= DIVIDE_VM if count % known.divide_vm else 0
        if not _has_length(element, entry) or (self._strict and not _is_formed(element)):
            flags |= ELEMENT
        return flags

    def _is_private(self, element: Element) -> bool:
        """Whether it needs no entry: a group length, a creator, or in a block that has one."""
        if element.tag & 0xFFFF == 0 or private.is_creator(element):
            return True
        creators = self._creators.get(element.parent)
        if creators is None:
            level = _level(element.parent or self._ds.tree)
            creators = frozenset(each.tag for each in level if private.is_creator(each))
            self._creators[element.parent] = creators
        return element.tag & 0xFFFF0000 | (element.tag & 0xFF00) >> 8 in creators


def _level(owner: Tree | Element) -> Iterator[Element]:
    element = owner.first_child
    while element is not None:
        yield element
        element = element.next


def _is_other_form(number: int, listed: int, actual: int) -> bool:
    """Whether an element may have a VR that is not the one of the table."""
    if number in _BYTES_OR_WORDS or number & 0xFF00FFFF in _REPEATING_BYTES_OR_WORDS:
        return {listed, actual} <= {vr.OB, vr.OW}
    if number in _SIGNED_OR_NOT:
        return {listed, actual} <= {vr.US, vr.SS}
    return number in _NUMBERS_OR_WORDS and {listed, actual} <= {vr.US, vr.SS, vr.OW}


def _has_length(element: Element, entry: vr.Vr) -> bool:
    """Whether the value has a length that its VR can have."""
    rule = entry.restrict & 0xFF
    if entry.restrict & vr.BINARY:
        unit = entry.length if rule == vr.FIXED else max(entry.unit_size, unit_of(element.vr))
        return not unit or element.length % unit == 0
    values = value_string.values(element)
    if rule == vr.FIXED and element.vr != vr.DA:
        return all(len(value) == entry.length for value in values if value)
    if rule == vr.MAXIMUM_GROUP:
        values = [group for value in values for group in value.split("=")]
    return element.vr in _BOUNDED_BY_FORM or all(len(value) <= entry.length for value in values)


def _is_formed(element: Element) -> bool:
    """Whether the values are what their VR stands for; a value without text is."""
    form = _FORMS.get(element.vr)
    if form is None:
        return True
    return all(form(value) is not None for value in value_string.values(element) if value)


def _like(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern, re.ASCII).fullmatch


_FORMS: dict[int, Callable[[str], object]] = {
    vr.AS: value_time.parse_age,
    vr.DA: value_time.parse_date,
    vr.TM: value_time.parse_time,
    vr.DT: value_time.parse_date_time,
    vr.UI: _like(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))*"),
    vr.CS: _like(r"[A-Z0-9_ ]*"),
    vr.IS: _like(r"[+-]?\d+"),
    vr.DS: _like(r"[+-]?(\d+\.?\d*|\.\d+)([Ee][+-]?\d+)?"),
}
_BOUNDED_BY_FORM = frozenset((vr.DA, vr.TM, vr.DT))
"""In a query, ranges of them are longer than one value."""
