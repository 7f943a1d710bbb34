"""What PS3.3 says of IODs and modules, as the data module holds it: immutable and shared.

`_iod_data` has three lists of rows.
CLASSES: number, SOP class UID, name, modules, with tabs between; a module is
"number:usage:list", the list in hex.
MODULES: number, list in hex, name.
LISTS: row n is attribute list n, counted from 1: per attribute eight hex digits of tag, the VR, one
digit of usage, and for a sequence the list of its items in hex.

Must not know: the IOD table and its changes.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

USAGE_M = 0
USAGE_C = 1
USAGE_U = 2
USAGE_1 = 3
USAGE_1C = 4
USAGE_2 = 5
USAGE_2C = 6
USAGE_3 = 7


class Element(NamedTuple):
    """An attribute: its tag, VR, type (USAGE_1 to USAGE_3) and what an item of it holds."""

    tag: int
    vr: int
    type: int
    children: tuple[Element, ...] = ()


class Attribute(NamedTuple):
    """One entry of an attribute list; `items` is the number of a list, 0 for none."""

    tag: int
    vr: int
    usage: int
    items: int


class Module(NamedTuple):
    """A module in a class: its MODULE_ number, USAGE_M, _C or _U, and its attribute list."""

    code: int
    usage: int
    attributes: int


class Class(NamedTuple):
    """A class: its CLASS_ number, SOP class UID ("" for none), name and modules."""

    code: int
    uid: str
    name: str
    modules: tuple[Module, ...]


@cache
def classes() -> dict[int, Class]:
    """All classes by number, in table order."""
    from ltdic.tables import _iod_data

    found = {}
    for row in _iod_data.CLASSES.split("\n"):
        if row:
            number, uid, name, words = row.split("\t")
            modules = tuple(_module(word) for word in words.split())
            found[int(number)] = Class(int(number), uid, name, modules)
    return found


def _module(word: str) -> Module:
    code, usage, attributes = word.split(":")
    return Module(int(code), int(usage), int(attributes, 16))


@cache
def module_names() -> dict[int, str]:
    """The name of each module by number."""
    return {code: name for code, (_, name) in _modules().items()}


def module_list(code: int) -> int:
    """The attribute list of a module where no class says otherwise; 0 if there is none."""
    return _modules().get(code, (0, ""))[0]


@cache
def _modules() -> dict[int, tuple[int, str]]:
    from ltdic.tables import _iod_data

    found = {}
    for row in _iod_data.MODULES.splitlines():
        code, attributes, name = row.split(" ", 2)
        found[int(code)] = (int(attributes, 16), name)
    return found


@cache
def _lists() -> list[str]:
    from ltdic.tables import _iod_data

    return ["", *_iod_data.LISTS.splitlines()]


@cache
def attributes(number: int) -> tuple[Attribute, ...]:
    """Attribute list `number`, in tag order."""
    return tuple(
        Attribute(
            int(word[:8], 16),
            ord(word[8]) << 8 | ord(word[9]),
            int(word[10]),
            int(word[11:] or "0", 16),
        )
        for word in _lists()[number].split()
    )


@cache
def size(number: int) -> int:
    """How many attributes list `number` has at all levels together."""
    return sum(1 + size(entry.items) for entry in attributes(number))


@cache
def elements(number: int, mandatory: bool = False) -> tuple[Element, ...]:
    """Attribute list `number` with all that is below it; `mandatory` leaves type 3 out."""
    return tuple(
        Element(entry.tag, entry.vr, entry.usage, elements(entry.items, mandatory))
        for entry in attributes(number)
        if not (mandatory and entry.usage == USAGE_3)
    )


@cache
def tags(number: int) -> frozenset[int]:
    """All tags of attribute list `number`, at any level."""
    entries = attributes(number)
    return frozenset(entry.tag for entry in entries).union(*(tags(e.items) for e in entries))


@cache
def class_numbers() -> dict[str, int]:
    """SOP class UID to CLASS_ number; of several the first."""
    found: dict[str, int] = {}
    for definition in classes().values():
        if definition.uid:
            found.setdefault(definition.uid, definition.code)
    return found
