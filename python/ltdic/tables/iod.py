"""The IOD table: classes, their modules, the elements of those (PS3.3; PS3.4 for query classes).

The table is a tree of records. Whole, it would have some 600,000: so the children of a built-in
record are made when somebody looks at them. `elements_of` and its kin answer from the table as it
is, changes included, without making records.

Must not know: data sets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock
from typing import NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.tables import definition, tag
from ltdic.tables.definition import USAGE_3, USAGE_M, Element
from ltdic.tables.record import Record, Store, append, unlink

CLASS = 0
MODULE = 1
ELEMENT = 2

CLASS_UNKNOWN = 0xFFFF

# The modules that describe one kind of directory record each (PS3.3 F.5). They belong to the basic
# directory class, but go into records, not into the data set itself.
RECORD_MODULES = frozenset(
    (*range(150, 154), *range(159, 163), 168, 199, 217, 218, 243, *range(328, 334), 335, 336)
) | frozenset(range(470, 481))

_EXPANDING = Lock()


class Iod(Record):
    """A class, a module or an element.

    `code` is a CLASS_ or MODULE_ number or a tag, by `type`; `usage` a USAGE_ number. `place` says
    of an element from a list how far behind its parent it is in list order.
    """

    __slots__ = ("_first", "_last", "_pending", "code", "description", "place", "type", "usage")

    def __init__(
        self,
        code: int,
        name: str,
        type_: int,
        usage: int,
        description: str = "",
        pending: int | None = None,
    ) -> None:
        self._pending: int | None = None
        super().__init__(name)
        self.code = code
        self.type = type_
        self.usage = usage
        self.description = description
        self.place = 0
        # The attribute list that the children come from; a class looks itself up by its code.
        self._pending = pending

    @property
    def first_child(self) -> Iod | None:
        """The first record below this one."""
        if self._pending is not None:
            self._expand()
        return self._first

    @first_child.setter
    def first_child(self, record: Iod | None) -> None:
        self._first = record

    @property
    def last_child(self) -> Iod | None:
        """The last record below this one."""
        if self._pending is not None:
            self._expand()
        return self._last

    @last_child.setter
    def last_child(self, record: Iod | None) -> None:
        self._last = record

    @property
    def shape(self) -> int | None:
        """The attribute list that the records below are still to be made from; None if they are."""
        return None if self.type == CLASS else self._pending

    def _expand(self) -> None:
        with _EXPANDING:
            if self._pending is None:
                return
            chain = _Chain()
            for child in self._make_children(self._pending):
                child.parent = self
                append(chain, child)
            self._first = chain.first_child
            self._last = chain.last_child
            self._pending = None

    def _make_children(self, pending: int) -> Iterator[Iod]:
        if self.type != CLASS:
            yield from records_of(pending)
            return
        names = definition.module_names()
        for module in definition.classes()[self.code].modules:
            name = names[module.code]
            yield Iod(module.code, name, MODULE, module.usage, pending=module.attributes)

    def may_hold(self, code: int, type_: int) -> bool:
        """Whether a search below this record can succeed; does not make the records."""
        if self._pending is None:
            return self._first is not None
        if self.type == CLASS:
            modules = definition.classes()[self.code].modules
            if type_ == MODULE:
                return any(module.code == code for module in modules)
            return type_ == ELEMENT and any(code in definition.tags(m.attributes) for m in modules)
        return type_ == ELEMENT and code in definition.tags(self._pending)

    def elements(self, mandatory: bool) -> tuple[Element, ...]:
        """What is below this module or element, in tag order; `mandatory` leaves type 3 out."""
        if self._pending is not None:
            return definition.elements(self._pending, mandatory)
        found = {
            child.code: Element(
                child.code, tag.vr_of(child.code), child.usage, child.elements(mandatory)
            )
            for child in _siblings(self._first)
            if child.type == ELEMENT and not (mandatory and child.usage == USAGE_3)
        }
        return tuple(found[code] for code in sorted(found))


def records_of(number: int) -> Iterator[Iod]:
    """New records of the elements of attribute list `number`, linked nowhere."""
    place = 1
    for entry in definition.attributes(number):
        known = tag.TABLE.find(entry.tag)
        name = "" if known is None else known.name
        record = Iod(entry.tag, name, ELEMENT, entry.usage, pending=entry.items or None)
        record.place = place
        place += 1 + definition.size(entry.items)
        yield record


class _Chain:
    first_child: Iod | None = None
    last_child: Iod | None = None


def _siblings(record: Iod | None) -> Iterator[Iod]:
    while record is not None:
        yield record
        record = record.next


class IodTable(Store[Iod]):
    """The IOD table. `tree` picks a view: siblings of one parent, or all records in pre-order."""

    def __init__(self) -> None:
        super().__init__()
        self._elements: dict[tuple[int, bool, bool], tuple[Element, ...]] = {}

    def _load(self) -> None:
        for entry in definition.classes().values():
            append(self, Iod(entry.code, entry.name, CLASS, USAGE_M, pending=0))

    def _clear(self) -> None:
        self._elements = {}
        super()._clear()

    def insert(
        self,
        neighbour: Iod | None,
        child: bool,
        code: int,
        name: str,
        type_: int,
        usage: int,
        description: str = "",
    ) -> Iod:
        """Append a record: below `neighbour` if `child`, else on its level; None is the top."""
        if not self._filled:
            self._fill()
        if neighbour is not None and not self.exists(neighbour):
            raise Failure(Fault.PARAMETER, "the neighbour is no record of this table")
        parent = None
        if neighbour is not None:
            parent = neighbour if child else neighbour.parent
        record = Iod(code, name, type_, usage, description)
        record.parent = parent
        append(self if parent is None else parent, record)
        self._elements = {}
        if self.watcher is not None:
            self.watcher.inserted(record)
        return record

    def adopt(self, record: Iod) -> None:
        """Append a class that is made already, with all that is below it."""
        if not self._filled:
            self._fill()
        append(self, record)
        self._elements = {}
        if self.watcher is not None:
            self.watcher.inserted(record)

    def delete(self, record: Iod) -> Iod | None:
        """Remove `record` and all below; answer its follower, else its predecessor, else None."""
        if not self.exists(record):
            raise Failure(Fault.PARAMETER, "no record of this table")
        heir = record.next or record.prev
        unlink(self if record.parent is None else record.parent, record)
        self._elements = {}
        if self.watcher is not None:
            self.watcher.removed(record)
        record.parent = record.prev = record.next = None
        return heir

    def root(self, record: Iod) -> Iod:
        """The class that `record` belongs to; a class is its own."""
        while record.parent is not None:
            record = record.parent
        return record

    def exists(self, record: Iod | None) -> bool:
        """Whether `record` is in the table now."""
        if record is None:
            return False
        top = self.root(record)
        return any(top is known for known in _siblings(self.first_child))

    def made(self) -> Iterator[Iod]:
        """All records that exist already, in list order; all modules do then."""
        record = super().first()
        while record is not None:
            yield record
            below = record.first_child if record.shape is None else None
            record = _after(record) if below is None else below

    def first(self, record: Iod | None = None, tree: bool = True) -> Iod | None:
        """The first record on the level of `record`, None being the top; or of all."""
        top = super().first()
        if not tree or record is None or record.parent is None:
            return top
        first: Iod | None = record.parent.first_child
        return first

    def last(self, record: Iod | None = None, tree: bool = True) -> Iod | None:
        """The last record on the level of `record`, None being the top; or of all."""
        last = super().last()
        if tree:
            return last if record is None or record.parent is None else record.parent.last_child
        return None if last is None else _deepest(last)

    def next(self, record: Iod | None, tree: bool = True) -> Iod | None:
        """The record after `record`, None after the last and for None."""
        if record is None or tree:
            return None if record is None else record.next
        if record.first_child is not None:
            return record.first_child
        return _after(record)

    def prev(self, record: Iod | None, tree: bool = True) -> Iod | None:
        """The record before `record`, None before the first and for None."""
        if record is None or tree:
            return None if record is None else record.prev
        if record.prev is not None:
            return _deepest(record.prev)
        parent: Iod | None = record.parent
        return parent

    def find(self, record: Iod | None, code: int, type_: int, tree: bool = True) -> Iod | None:
        """The first record with this code and type.

        Among the siblings of `record` if `tree` (None: at the top), else from `record` on in list
        order, itself included (None: from the beginning).
        """
        if tree or record is None:
            record = self.first(record, tree=True)
        while record is not None:
            if record.code == code and record.type == type_:
                return record
            if tree:
                record = record.next
            elif record.may_hold(code, type_):
                record = record.first_child
            else:
                record = _after(record)
        return None

    def find_class(self, code: int) -> Iod | None:
        """The record of class `code`."""
        return self.find(None, code, CLASS)

    def class_codes(self) -> set[int]:
        """The numbers of all classes."""
        return {top.code for top in _siblings(self.first()) if top.type == CLASS}

    def modules(self, class_code: int) -> list[Iod]:
        """The module records of a class; empty if the class is unknown."""
        found = self.find_class(class_code)
        if found is None:
            return []
        return [child for child in _siblings(found.first_child) if child.type == MODULE]

    def count_modules(self, class_code: int) -> int:
        """How many modules a class has."""
        return len(self.modules(class_code))

    def find_module(self, class_code: int, module_code: int) -> Iod | None:
        """The record of a module in a class."""
        return next((m for m in self.modules(class_code) if m.code == module_code), None)

    def find_index_module(self, class_code: int, index: int) -> Iod | None:
        """The module at `index`, from 0, in a class; None outside."""
        modules = self.modules(class_code)
        return modules[index] if 0 <= index < len(modules) else None

    def set_description(self, record: Iod | None, text: str) -> bool:
        """Give `record` another description; False if it is not in the table."""
        return self._set_text(record, "description", text)

    def elements_of(
        self, class_code: int, mandatory_modules_only: bool, mandatory_elements_only: bool
    ) -> tuple[Element, ...]:
        """The function of this name, from this table."""
        key = (class_code, mandatory_modules_only, mandatory_elements_only)
        known = self._elements.get(key)
        if known is None:
            parts = [
                module.elements(mandatory_elements_only)
                for module in self.modules(class_code)
                if module.code not in RECORD_MODULES
                and not (mandatory_modules_only and module.usage != USAGE_M)
            ]
            known = self._elements[key] = _merge(parts)
        return known


def _deepest(record: Iod) -> Iod:
    while (last := record.last_child) is not None:
        record = last
    return record


def _after(record: Iod) -> Iod | None:
    """The next record in list order that is not below `record`."""
    above: Iod | None = record
    while above is not None:
        if above.next is not None:
            return above.next
        above = above.parent
    return None


def _merge(parts: Iterable[tuple[Element, ...]]) -> tuple[Element, ...]:
    """One list of several; of the same element in two, the stricter type and all children."""
    found: dict[int, Element] = {}
    for element in (element for part in parts for element in part):
        known = found.get(element.tag)
        if known is None or known == element:
            found[element.tag] = element
            continue
        children = _merge([known.children, element.children])
        found[element.tag] = Element(
            element.tag, element.vr, min(known.type, element.type), children
        )
    return tuple(found[code] for code in sorted(found))


TABLE = IodTable()


class ModuleUsage(NamedTuple):
    """A module of a class."""

    code: int
    usage: int


def elements_of(
    class_code: int, mandatory_modules_only: bool = False, mandatory_elements_only: bool = False
) -> tuple[Element, ...]:
    """The elements of a class in tag order, those of its sequences nested; () if unknown.

    `mandatory_modules_only` leaves out modules that are not M, `mandatory_elements_only` elements
    of type 3. No meta header; no directory record contents but what all records share.
    """
    return TABLE.elements_of(class_code, mandatory_modules_only, mandatory_elements_only)


def modules_of(class_code: int) -> list[ModuleUsage]:
    """The modules of a class in the order of its IOD, with their USAGE_M, _C or _U."""
    return [ModuleUsage(module.code, module.usage) for module in TABLE.modules(class_code)]


def module_elements(
    module_code: int, optional: bool = True, class_code: int = CLASS_UNKNOWN
) -> tuple[Element, ...]:
    """The elements of a module in tag order; without those of type 3 unless `optional`.

    As `class_code` has the module; if it has not, as the standard has it, or any class.
    """
    found = TABLE.find_module(class_code, module_code)
    if found is not None:
        return found.elements(not optional)
    builtin = definition.module_list(module_code)
    if builtin:
        return definition.elements(builtin, not optional)
    found = TABLE.find(None, module_code, MODULE, tree=False)
    return () if found is None else found.elements(not optional)


def class_of_sop_class(uid: str) -> int:
    """The CLASS_ number of a SOP class UID, CLASS_UNKNOWN if there is none."""
    return definition.class_numbers().get(uid.rstrip("\0 "), CLASS_UNKNOWN)


def sop_class_of(class_code: int) -> str:
    """The SOP class UID of a class, "" if it has none."""
    known = definition.classes().get(class_code)
    return "" if known is None else known.uid
