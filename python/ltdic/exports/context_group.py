"""The context group table (`ltdic/contextgroup.h`, PS3.16 annex B; PS3.3 section 8).

Groups and concepts are one tree. No text of either is NULL, and no version of a group; the local
version of a concept is NULL when it has none, so that it can go into a code sequence as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from struct import Struct
from typing import Any

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export
from ltdic.abi.nodes import Kind, Nodes
from ltdic.abi.text import Texts
from ltdic.exports.table import (
    action,
    at,
    attach_to,
    exists,
    export_rows,
    given,
    named,
    number,
    renaming,
    start,
    step,
)
from ltdic.tables.context_group import NO_VERSION, TABLE, CodedConcept, ContextGroup, DateTime

UNIQUE = 1  # DICOM_CONTEXTGROUP_DISALLOW_DUPLICATES

#: DICOMCONTEXTGROUP behind its links, filled up to the size of a concept.
_GROUP = Struct("=QQi4xQ16x")
#: DICOMCODEDCONCEPT behind its links.
_CONCEPT = Struct("=QQQQQQ")
#: VALUEDATETIME.
_VERSION = Struct("=HHHHHHIi")


class _Versions(dict[DateTime, int]):
    """Versions as C structs in one block: version to address, valid as long as this object."""

    __slots__ = ("_block",)

    def __init__(self, versions: Iterable[DateTime]) -> None:
        super().__init__()
        unique = list(dict.fromkeys(versions))
        self._block = ffi.new("VALUEDATETIME[]", len(unique))
        ffi.memmove(self._block, b"".join(_VERSION.pack(*each) for each in unique), self.size)
        address = int(ffi.cast("uintptr_t", self._block))
        addresses = range(address, address + self.size, _VERSION.size)
        self.update(zip(unique, addresses, strict=True))

    @property
    def size(self) -> int:
        """Bytes of the block."""
        return int(ffi.sizeof(self._block))


def _texts(record: ContextGroup | CodedConcept) -> tuple[str, ...]:
    if isinstance(record, ContextGroup):
        return record.identifier, record.name
    return record.scheme, record.scheme_version, record.value, record.name, record.creator_uid


def _pack(records: list[Any]) -> tuple[list[bytes], Any]:
    texts = Texts(chain.from_iterable(map(_texts, records)))
    versions = _Versions(
        each.version if isinstance(each, ContextGroup) else each.local_version for each in records
    )
    payloads = []
    for each in records:
        addresses = [texts[text] for text in _texts(each)]
        if isinstance(each, ContextGroup):
            payloads.append(_GROUP.pack(*addresses, each.extensible, versions[each.version]))
            continue
        *addresses, creator = addresses
        own = 0 if each.local_version == NO_VERSION else versions[each.local_version]
        payloads.append(_CONCEPT.pack(*addresses, own, creator))
    return payloads, (texts, versions)


def _records() -> Iterator[ContextGroup | CodedConcept]:
    for group in TABLE.groups():
        yield group
        yield from group.concepts()


_nodes = Nodes("DICOMCODEDCONCEPT", _pack, _records, attach_to(TABLE))
_groups = Kind(_nodes, ContextGroup)
_concepts = Kind(_nodes, CodedConcept)

export_rows(
    ("L_DicomResetContextGroup", action(TABLE.reset)),
    ("L_DicomDeleteContextGroup", step(TABLE.delete, _groups)),
    ("L_DicomGetFirstContextGroup", start(TABLE.first, _groups)),
    ("L_DicomGetLastContextGroup", start(TABLE.last, _groups)),
    ("L_DicomGetPrevContextGroup", step(TABLE.prev, _groups)),
    ("L_DicomGetNextContextGroup", step(TABLE.next, _groups)),
    ("L_DicomGetCountContextGroup", number(TABLE.count)),
    ("L_DicomExistsContextGroup", exists(_groups)),
    ("L_DicomFindContextGroup", named(TABLE.find, _groups)),
    ("L_DicomFindIndexContextGroup", at(TABLE.find_index, _groups)),
    ("L_DicomDeleteCodedConcept", step(TABLE.delete_concept, _concepts)),
    ("L_DicomGetPrevCodedConcept", step(TABLE.prev_concept, _concepts)),
    ("L_DicomGetNextCodedConcept", step(TABLE.next_concept, _concepts)),
    ("L_DicomExistsCodedConcept", exists(_concepts)),
    ("L_DicomSetCodedConceptCodeMeaning", renaming(TABLE.set_meaning, _concepts)),
)


@export
def L_DicomLoadXmlContextGroup(path: str, flags: int) -> None:
    """Add the groups of an XML file; no flags are defined."""
    from ltdic.tables.markup import load_context_group  # it needs an XML parser, programs seldom it

    load_context_group(path)


@export
def L_DicomLoadContextGroup(identifier: str | None) -> None:
    """Copy a built-in group into the table, NULL: all of them; one that is there stays."""
    TABLE.load(identifier)


@export
def L_DicomInsertContextGroup(
    identifier: str | None, name: str, extensible: bool, version: CData, flags: int
) -> CData:
    """Append a group; NULL without identifier. No name is an empty name, no version all zero."""
    unique = bool(flags & UNIQUE)
    return _groups.pointer(
        TABLE.insert(given(identifier), name, extensible, _version_at(version), unique)
    )


@export
def L_DicomDefaultContextGroup(pointer: CData) -> bool:
    """Give a group its built-in content back; FALSE if there is none."""
    return TABLE.default_group(_groups[pointer])


@export
def L_DicomGetFirstCodedConcept(group: CData) -> CData:
    """The first concept of a group."""
    return _concepts.pointer(TABLE.first_concept(_groups[group]))


@export
def L_DicomGetLastCodedConcept(group: CData) -> CData:
    """The last concept of a group."""
    return _concepts.pointer(TABLE.last_concept(_groups[group]))


@export
def L_DicomGetCodedConceptGroup(concept: CData) -> CData:
    """The group that a concept belongs to."""
    record = _concepts[concept]
    return _groups.pointer(None if record is None else record.parent)


@export
def L_DicomGetCountCodedConcept(group: CData) -> int:
    """How many concepts a group has."""
    return TABLE.count_concepts(_groups[group])


@export
def L_DicomFindCodedConcept(group: CData, scheme: str | None, value: str | None) -> CData:
    """The concept with that key in a group; NULL as the group: in any group of the table."""
    return _concepts.pointer(TABLE.find_concept(_groups[group], given(scheme), given(value)))


@export
def L_DicomFindIndexCodedConcept(group: CData, index: int) -> CData:
    """The concept at `index` of a group."""
    return _concepts.pointer(TABLE.find_index_concept(_groups[group], index))


@export
def L_DicomInsertCodedConcept(
    group: CData,
    scheme: str | None,
    scheme_version: str,
    value: str | None,
    meaning: str,
    local_version: CData,
    creator_uid: str,
    flags: int,
) -> CData:
    """Append a concept to a group, extensible or not; NULL without scheme or value."""
    return _concepts.pointer(
        TABLE.insert_concept(
            _groups[group],
            given(scheme),
            scheme_version,
            given(value),
            meaning,
            _version_at(local_version),
            creator_uid,
            bool(flags & UNIQUE),
        )
    )


def _version_at(pointer: CData) -> DateTime:
    """The VALUEDATETIME at `pointer`; NULL is none."""
    if pointer == NULL:
        return NO_VERSION
    return DateTime._make(_VERSION.unpack(bytes(ffi.buffer(pointer))))
