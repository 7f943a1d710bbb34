"""The record, the table and the flat table: what all tables and what VR, UID and tag tables share.

A table is one per process. Its records are doubly linked, because the public structs that mirror
them are, and in insertion order. The built-in content arrives at the first use, so that start-up
costs nothing; `initialized` set to true before that leaves the table empty.

Lookups may run at the same time in many threads. Changes may not: programs make them at start.

Must not know: C, cffi, files, data sets.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ltdic.core.errors import Failure, Fault

if TYPE_CHECKING:
    from typing_extensions import Self


class Record:
    """One entry: five links, and `mirror`, a free slot for whoever shows the record to C.

    `parent`, `first_child` and `last_child` stay None in the flat tables.
    """

    __slots__ = ("first_child", "last_child", "mirror", "name", "next", "parent", "prev")

    parent: Any
    first_child: Any
    last_child: Any
    prev: Self | None
    next: Self | None
    name: str
    mirror: Any

    def __init__(self, name: str) -> None:
        self.parent = self.first_child = self.last_child = None
        self.prev = self.next = None
        self.name = name
        self.mirror = None


class Watcher(Protocol):
    """Hears of every change of a table, on the thread that makes it."""

    def inserted(self, record: Any) -> None:
        """`record` is linked in."""

    def removed(self, record: Any) -> None:
        """`record` is out and its neighbours are joined; its own links still show where it was."""

    def changed(self, record: Any) -> None:
        """The text of `record` is another one."""

    def cleared(self) -> None:
        """All records are gone."""


def append(owner: Any, record: Any) -> None:
    """Link `record` as the last child of `owner`, a table or a record; set no parent."""
    last = owner.last_child
    record.prev = last
    record.next = None
    if last is None:
        owner.first_child = record
    else:
        last.next = record
    owner.last_child = record


def link(parent: Record, record: Record) -> None:
    """Link `record` as the last child of record `parent`."""
    record.parent = parent
    append(parent, record)


def unlink(owner: Any, record: Any) -> None:
    """Join the neighbours of `record` under `owner`; the links of `record` itself stay."""
    if record.prev is None:
        owner.first_child = record.next
    else:
        record.prev.next = record.next
    if record.next is None:
        owner.last_child = record.prev
    else:
        record.next.prev = record.prev


K = TypeVar("K", bound=Hashable)
R = TypeVar("R", bound=Record)


class Store(Generic[R]):
    """The records of one table, whatever their shape, and when their built-in content comes."""

    def __init__(self) -> None:
        self.first_child: R | None = None
        self.last_child: R | None = None
        self.watcher: Watcher | None = None
        self._filled = False
        self._lock = Lock()

    def _load(self) -> None:
        """Link the built-in content in. Called once, under the lock, on an empty table."""
        raise NotImplementedError

    @property
    def initialized(self) -> bool:
        """Whether the built-in content has been put in, or has been told not to come."""
        return self._filled

    @initialized.setter
    def initialized(self, value: bool) -> None:
        self._filled = value

    def _fill(self) -> None:
        with self._lock:
            if not self._filled:
                if self.first_child is None:
                    self._load()
                self._filled = True

    def _clear(self) -> None:
        self.first_child = self.last_child = None
        if self.watcher is not None:
            self.watcher.cleared()

    def default(self) -> None:
        """Go back to the built-in content; every record handed out before is dead."""
        self._clear()
        self._filled = False

    def reset(self) -> None:
        """Remove all entries; the table stays empty."""
        self._clear()
        self._filled = True

    def first(self) -> R | None:
        """The first entry, None when empty."""
        if not self._filled:
            self._fill()
        return self.first_child

    def last(self) -> R | None:
        """The last entry, None when empty."""
        if not self._filled:
            self._fill()
        return self.last_child

    def prev(self, record: R | None) -> R | None:
        """The entry before `record`; None at the start and for None."""
        return None if record is None else record.prev

    def next(self, record: R | None) -> R | None:
        """The entry after `record`; None at the end and for None."""
        return None if record is None else record.next

    def exists(self, record: R | None) -> bool:
        """Whether `record` is an entry of the table now."""
        raise NotImplementedError

    def set_name(self, record: R | None, name: str) -> bool:
        """Give `record` another name; False if it is no entry of the table."""
        return self._set_text(record, "name", name)

    def _set_text(self, record: R | None, field: str, text: str) -> bool:
        if not self.exists(record):
            return False
        setattr(record, field, text)
        if self.watcher is not None:
            self.watcher.changed(record)
        return True


class Table(Store[R], Generic[K, R]):
    """A flat table: records of one type by unique key, in insertion order."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[R] = []
        self._index: dict[K, R] = {}

    def _builtin(self) -> Iterable[R]:
        """The built-in content, new records in table order."""
        raise NotImplementedError

    def _key(self, record: R) -> K:
        """What `record` is found by."""
        raise NotImplementedError

    def _load(self) -> None:
        for record in self._builtin():
            append(self, record)
            self._rows.append(record)
            self._index[self._key(record)] = record

    def _clear(self) -> None:
        self._rows = []
        self._index = {}
        super()._clear()

    def _insert(self, record: R) -> R:
        """Append `record`; an entry with the same key is a `Failure` and changes nothing."""
        if not self._filled:
            self._fill()
        key = self._key(record)
        if key in self._index:
            raise Failure(Fault.PARAMETER, f"the table has an entry {key!r} already")
        append(self, record)
        self._rows.append(record)
        self._index[key] = record
        if self.watcher is not None:
            self.watcher.inserted(record)
        return record

    def delete(self, record: R) -> R | None:
        """Remove `record`; answer its follower, else its predecessor, else None."""
        if not self.exists(record):
            raise Failure(Fault.PARAMETER, "no entry of this table")
        heir = record.next or record.prev
        unlink(self, record)
        self._rows.remove(record)
        del self._index[self._key(record)]
        if self.watcher is not None:
            self.watcher.removed(record)
        record.prev = record.next = None
        return heir

    def count(self) -> int:
        """How many entries there are."""
        if not self._filled:
            self._fill()
        return len(self._rows)

    def exists(self, record: R | None) -> bool:
        """Whether `record` is an entry of the table now."""
        return record is not None and self._index.get(self._key(record)) is record

    def find(self, key: K) -> R | None:
        """The entry with this key, or None."""
        if not self._filled:
            self._fill()
        return self._index.get(key)

    def find_index(self, index: int) -> R | None:
        """The entry at `index`, from 0; None outside."""
        if not self._filled:
            self._fill()
        return self._rows[index] if 0 <= index < len(self._rows) else None
