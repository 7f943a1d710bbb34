"""The context group table: groups of coded concepts (PS3.16 annex B, PS3.3 section 8).

The table starts empty. `load` copies built-in groups into it. The built-in groups are all said to
be extensible and have no version, because the source of the data does not know.

Must not know: data sets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.tables.record import Record, Store, append, link, unlink


class DateTime(NamedTuple):
    """A version; all zero if there is none."""

    year: int = 0
    month: int = 0
    day: int = 0
    hours: int = 0
    minutes: int = 0
    seconds: int = 0
    fractions: int = 0
    offset: int = 0


NO_VERSION = DateTime()


class ContextGroup(Record):
    """A group; `identifier` is "CID 29" or whatever the program gave."""

    __slots__ = ("extensible", "identifier", "version")

    def __init__(
        self, identifier: str, name: str, extensible: bool, version: DateTime = NO_VERSION
    ) -> None:
        super().__init__(name)
        self.identifier = identifier
        self.extensible = extensible
        self.version = version

    def concepts(self) -> Iterator[CodedConcept]:
        """The concepts of the group in order."""
        concept: CodedConcept | None = self.first_child
        while concept is not None:
            yield concept
            concept = concept.next


class CodedConcept(Record):
    """A concept; `name` is its code meaning, `parent` its group."""

    __slots__ = ("creator_uid", "local_version", "scheme", "scheme_version", "value")

    def __init__(self, scheme: str, scheme_version: str, value: str, meaning: str) -> None:
        super().__init__(meaning)
        self.scheme = scheme
        self.scheme_version = scheme_version
        self.value = value
        # Only for concepts that extend the group (PS3.3 section 8.7).
        self.local_version = NO_VERSION
        self.creator_uid = ""


@cache
def _builtin_groups() -> dict[str, tuple[str, str]]:
    """Identifier to name and concept rows."""
    from ltdic.tables import _context_group_data

    found = {}
    for row in _context_group_data.GROUPS.splitlines():
        number, name, rows = row.split("\t")
        found[f"CID {number}"] = (name, rows)
    return found


@cache
def _builtin_concepts() -> list[str]:
    from ltdic.tables import _context_group_data

    return _context_group_data.CONCEPTS.splitlines()


def _fill_group(group: ContextGroup, rows: str) -> None:
    concepts = _builtin_concepts()
    for number in rows.split():
        scheme, value, meaning = concepts[int(number, 16)].split("\t")
        link(group, CodedConcept(scheme, "", value, meaning))


def _builtin_group(key: str) -> ContextGroup:
    name, rows = _builtin_groups()[key]
    group = ContextGroup(key, name, True)
    _fill_group(group, rows)
    return group


def _normal(identifier: str) -> str:
    """How identifiers compare: no case, no outer blanks, a bare number is a CID."""
    plain = " ".join(identifier.split()).upper()
    return f"CID {plain}" if plain.isdecimal() else plain


class ContextGroupTable(Store[ContextGroup]):
    """The context group table."""

    def _load(self) -> None:
        """Nothing: groups come by `load`."""

    def groups(self) -> Iterator[ContextGroup]:
        """The groups in order."""
        group = self.first_child
        while group is not None:
            yield group
            group = group.next

    def load(self, identifier: str | None) -> None:
        """Copy a built-in group into the table, None: all; one that is there stays as it is.

        An identifier that is not built in is a `Failure`.
        """
        builtin = _builtin_groups()
        wanted = list(builtin) if identifier is None else [_normal(identifier)]
        if wanted[0] not in builtin:
            raise Failure(Fault.PARAMETER, f"no built-in context group {identifier!r}")
        self.adopt(_builtin_group(key) for key in wanted)

    def adopt(self, groups: Iterable[ContextGroup]) -> None:
        """Append groups that are made already, but none whose identifier is there."""
        present = {_normal(group.identifier) for group in self.groups()}
        for group in groups:
            key = _normal(group.identifier)
            if key not in present:
                present.add(key)
                self._link(group)

    def _link(self, group: ContextGroup) -> None:
        append(self, group)
        if self.watcher is not None:
            self.watcher.inserted(group)

    def default_group(self, group: ContextGroup | None) -> bool:
        """Give a group its built-in content back; False if it has none or is not in the table."""
        if group is None or not self.exists(group):
            return False
        builtin = _builtin_groups().get(_normal(group.identifier))
        if builtin is None:
            return False
        for concept in list(group.concepts()):
            self._drop_concept(group, concept)
        group.name, rows = builtin
        group.extensible = True
        group.version = NO_VERSION
        _fill_group(group, rows)
        if self.watcher is not None:
            self.watcher.changed(group)
            for concept in group.concepts():
                self.watcher.inserted(concept)
        return True

    def insert(
        self,
        identifier: str,
        name: str,
        extensible: bool,
        version: DateTime = NO_VERSION,
        unique: bool = False,
    ) -> ContextGroup:
        """Append a group; with `unique`, an identifier that is there already is a `Failure`."""
        if unique and self.find(identifier) is not None:
            raise Failure(Fault.PARAMETER, f"the table has a context group {identifier!r} already")
        group = ContextGroup(identifier, name, extensible, version)
        self._link(group)
        return group

    def delete(self, group: ContextGroup) -> ContextGroup | None:
        """Remove a group with its concepts; answer its follower, else its predecessor."""
        if not self.exists(group):
            raise Failure(Fault.PARAMETER, "no context group of this table")
        heir = group.next or group.prev
        unlink(self, group)
        if self.watcher is not None:
            self.watcher.removed(group)
        group.prev = group.next = None
        return heir

    def exists(self, record: ContextGroup | None) -> bool:
        """Whether `record` is in the table now."""
        return any(group is record for group in self.groups())

    def count(self) -> int:
        """How many groups there are."""
        return sum(1 for _ in self.groups())

    def find(self, identifier: str) -> ContextGroup | None:
        """The first group with this identifier, or None."""
        wanted = _normal(identifier)
        return next((g for g in self.groups() if _normal(g.identifier) == wanted), None)

    def find_index(self, index: int) -> ContextGroup | None:
        """The group at `index`, from 0; None outside."""
        return next((g for n, g in enumerate(self.groups()) if n == index), None)

    def insert_concept(
        self,
        group: ContextGroup,
        scheme: str,
        scheme_version: str,
        value: str,
        meaning: str,
        local_version: DateTime = NO_VERSION,
        creator_uid: str = "",
        unique: bool = False,
    ) -> CodedConcept:
        """Append a concept; with `unique`, one with its scheme and value there is a `Failure`."""
        if not self.exists(group):
            raise Failure(Fault.PARAMETER, "no context group of this table")
        if unique and _find_in(group, scheme, value) is not None:
            raise Failure(Fault.PARAMETER, f"the group has a concept {value!r} already")
        concept = CodedConcept(scheme, scheme_version, value, meaning)
        concept.local_version = local_version
        concept.creator_uid = creator_uid
        link(group, concept)
        if self.watcher is not None:
            self.watcher.inserted(concept)
        return concept

    def delete_concept(self, concept: CodedConcept) -> CodedConcept | None:
        """Remove a concept; answer its follower, else its predecessor, else None."""
        if not self.exists_concept(concept):
            raise Failure(Fault.PARAMETER, "no coded concept of this table")
        heir = concept.next or concept.prev
        self._drop_concept(concept.parent, concept)
        return heir

    def _drop_concept(self, group: ContextGroup, concept: CodedConcept) -> None:
        unlink(group, concept)
        if self.watcher is not None:
            self.watcher.removed(concept)
        concept.parent = concept.prev = concept.next = None

    def exists_concept(self, concept: CodedConcept | None) -> bool:
        """Whether `concept` is in a group of the table now."""
        return (
            concept is not None
            and self.exists(concept.parent)
            and any(known is concept for known in concept.parent.concepts())
        )

    def first_concept(self, group: ContextGroup | None) -> CodedConcept | None:
        """The first concept of a group; None for an empty one and for None."""
        return None if group is None else group.first_child

    def last_concept(self, group: ContextGroup | None) -> CodedConcept | None:
        """The last concept of a group; None for an empty one and for None."""
        return None if group is None else group.last_child

    def next_concept(self, concept: CodedConcept | None) -> CodedConcept | None:
        """The concept after this one in its group, or None."""
        return None if concept is None else concept.next

    def prev_concept(self, concept: CodedConcept | None) -> CodedConcept | None:
        """The concept before this one in its group, or None."""
        return None if concept is None else concept.prev

    def count_concepts(self, group: ContextGroup | None) -> int:
        """How many concepts a group has."""
        return 0 if group is None else sum(1 for _ in group.concepts())

    def find_index_concept(self, group: ContextGroup | None, index: int) -> CodedConcept | None:
        """The concept at `index`, from 0, in a group; None outside."""
        if group is None:
            return None
        return next((c for n, c in enumerate(group.concepts()) if n == index), None)

    def find_concept(
        self, group: ContextGroup | None, scheme: str, value: str
    ) -> CodedConcept | None:
        """The first concept with this scheme and value in a group; None: in the whole table."""
        groups = self.groups() if group is None else iter((group,))
        found = (_find_in(each, scheme, value) for each in groups)
        return next((concept for concept in found if concept is not None), None)

    def set_meaning(self, concept: CodedConcept | None, meaning: str) -> bool:
        """Give a concept another code meaning; False if it is not in the table."""
        if concept is None or not self.exists_concept(concept):
            return False
        concept.name = meaning
        if self.watcher is not None:
            self.watcher.changed(concept)
        return True


def _find_in(group: ContextGroup, scheme: str, value: str) -> CodedConcept | None:
    return next((c for c in group.concepts() if c.scheme == scheme and c.value == value), None)


TABLE = ContextGroupTable()
