"""The IOD table (`ltdic/iod.h`, PS3.3 annexes A and C): a tree of classes, modules and elements.

`tree` chooses the view: the siblings below one parent, or all nodes as one list.
"""

from __future__ import annotations

from itertools import chain
from struct import Struct

from ltdic.abi.engine import CData
from ltdic.abi.export import export
from ltdic.abi.forest import Forest
from ltdic.abi.text import Texts
from ltdic.exports.table import (
    action,
    at,
    attach_to,
    exists,
    export_rows,
    renaming,
    step,
)
from ltdic.tables.iod import TABLE, Iod, records_of

MEMORY_FAIL = 0
MEMORY_TYPES = (1, 2)  # MEMORY_FAR, MEMORY_GLOBAL

#: DICOMIOD behind its links.
_PAYLOAD = Struct("=I4xQBxH4xQ")


def _pack(records: list[Iod]) -> tuple[list[bytes], Texts]:
    texts = Texts(chain.from_iterable((each.name, each.description) for each in records))
    return [
        _PAYLOAD.pack(
            each.code, texts[each.name], each.type, each.usage, texts[each.description]
        )
        for each in records
    ], texts  # fmt: skip


def _samples(shape: int) -> list[Iod]:
    return list(records_of(shape))


_nodes = Forest("DICOMIOD", _pack, TABLE.made, attach_to(TABLE), _samples)

export_rows(
    ("L_DicomDefaultIOD", action(TABLE.default)),
    ("L_DicomResetIOD", action(TABLE.reset)),
    ("L_DicomDeleteIOD", step(TABLE.delete, _nodes)),
    ("L_DicomExistsIOD", exists(_nodes)),
    ("L_DicomFindClassIOD", at(TABLE.find_class, _nodes)),
    ("L_DicomSetNameIOD", renaming(TABLE.set_name, _nodes)),
    ("L_DicomSetDescriptionIOD", renaming(TABLE.set_description, _nodes)),
)


@export
def L_DicomLoadXmlIOD(path: str, flags: int) -> None:
    """Add the classes of an XML file; no flags are defined."""
    from ltdic.tables.markup import load_iod  # it needs an XML parser, programs seldom it

    load_iod(path)


@export
def L_DicomSetMemoryAllocation(kind: int) -> int:
    """Once chose the heap of 16-bit Windows; answers the choice, if it is one, and does nothing."""
    return kind if kind in MEMORY_TYPES else MEMORY_FAIL


@export
def L_DicomInsertIOD(
    neighbour: CData, child: bool, code: int, name: str, type_: int, usage: int, description: str
) -> CData:
    """Append a node below `neighbour` or on its level; NULL as the neighbour: as a class."""
    return _nodes.pointer(
        TABLE.insert(_nodes[neighbour], child, code, name, type_, usage, description)
    )


@export
def L_DicomGetRootIOD(pointer: CData) -> CData:
    """The class above a node; of a class itself."""
    record = _nodes[pointer]
    return _nodes.pointer(None if record is None else TABLE.root(record))


@export
def L_DicomGetParentIOD(pointer: CData) -> CData:
    """The node one level up."""
    record = _nodes[pointer]
    return _nodes.pointer(None if record is None else record.parent)


@export
def L_DicomGetChildIOD(pointer: CData) -> CData:
    """The first node below."""
    record = _nodes[pointer]
    return _nodes.pointer(None if record is None else record.first_child)


@export
def L_DicomGetFirstIOD(pointer: CData, tree: bool) -> CData:
    """The first node of the level, NULL: of the classes; of the list whatever `pointer` is."""
    return _nodes.pointer(TABLE.first(_nodes[pointer] if tree else None, tree))


@export
def L_DicomGetLastIOD(pointer: CData, tree: bool) -> CData:
    """The last node of the level, NULL: of the classes; of the list whatever `pointer` is."""
    return _nodes.pointer(TABLE.last(_nodes[pointer] if tree else None, tree))


@export
def L_DicomGetPrevIOD(pointer: CData, tree: bool) -> CData:
    """The node before."""
    return _nodes.pointer(TABLE.prev(_nodes[pointer], tree))


@export
def L_DicomGetNextIOD(pointer: CData, tree: bool) -> CData:
    """The node after."""
    return _nodes.pointer(TABLE.next(_nodes[pointer], tree))


@export
def L_DicomFindIOD(pointer: CData, code: int, type_: int, tree: bool) -> CData:
    """The first node with this code and type: on the level, or in the list from `pointer` on."""
    return _nodes.pointer(TABLE.find(_nodes[pointer], code, type_, tree))


@export
def L_DicomFindModuleIOD(class_: int, module: int) -> CData:
    """A module of a class."""
    return _nodes.pointer(TABLE.find_module(class_, module))


@export
def L_DicomFindIndexModuleIOD(class_: int, index: int) -> CData:
    """The module at `index` of a class."""
    return _nodes.pointer(TABLE.find_index_module(class_, index))


@export
def L_DicomGetCountModuleIOD(class_: int) -> int:
    """How many modules a class has."""
    return TABLE.count_modules(class_)
