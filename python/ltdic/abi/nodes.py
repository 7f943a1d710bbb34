"""C mirrors of linked records: `DICOMELEMENT`, `DICOMTAG`, `DICOMVR`, `DICOMUID`, `DICOMIOD` ...

The Python objects are the truth. All records of one tree or table get their C structs the first
time C sees any of them, since C code may walk the public links without a call; from then on the
tree's watcher keeps structs and links right at every return. A pointer that is not one of the
tree's is `None` for NULL and `Failure(PARAMETER)` otherwise: it is looked up, never dereferenced.

Records have the links `parent`, `first_child`, `last_child`, `prev`, `next` and a free slot
`mirror`.

Must not know: what the records mean; each kind brings a function that writes its payload fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.core.errors import Failure, Fault

_cast = ffi.cast


class Record(Protocol):
    """What a mirrored Python record offers."""

    parent: Any
    first_child: Any
    last_child: Any
    prev: Any
    next: Any
    mirror: Any


class Nodes(dict[CData, Any]):
    """The mirrors of one tree: pointer to record. Acts as the tree's watcher once shown to C."""

    def __init__(
        self,
        ctype: str,
        write: Callable[[Any, CData], Any],
        records: Callable[[], Iterator[Any]],
        attach: Callable[[Any], None],
    ) -> None:
        """`write(record, struct)` fills the payload and returns what must stay alive with it;
        `records()` yields the whole tree; `attach(watcher)` makes the tree report its changes."""
        super().__init__()
        self._ctype = ctype
        self._write = write
        self._records = records
        self._attach = attach
        self._shown = False
        self._kept: dict[int, Any] = {}

    def __missing__(self, pointer: CData) -> Any:
        if pointer == NULL:
            return None
        raise Failure(Fault.PARAMETER, f"not a live {self._ctype}")

    def pointer(self, record: Any) -> CData:
        """The mirror of `record`, NULL for None. The first call mirrors the whole tree."""
        if record is None:
            return NULL
        if not self._shown:
            self._show()
        return record.mirror

    # The watcher's side: the tree reports, after the fact.

    def inserted(self, record: Any) -> None:
        """`record` (and what is below it) is now in the tree."""
        added = list(_subtree(record))
        for each in added:
            self._add(each, ffi.new(f"{self._ctype} *"))
        for each in added:
            self._link(each)
        for neighbour in (record.parent, record.prev, record.next):
            if neighbour is not None:
                self._link(neighbour)

    def removed(self, record: Any, parent: Any, prev: Any, following: Any) -> None:
        """`record` and its subtree left the tree, where they stood between these neighbours."""
        for each in _subtree(record):
            self.pop(each.mirror, None)
            self._kept.pop(id(each), None)
            each.mirror = None
        for neighbour in (parent, prev, following):
            if neighbour is not None:
                self._link(neighbour)

    def changed(self, record: Any) -> None:
        """The payload of `record` changed."""
        kept = self._write(record, record.mirror)
        self._kept[id(record)] = (self._kept[id(record)][0], kept)

    def cleared(self) -> None:
        """The tree is empty now (or filled anew): all pointers are dead."""
        for record in self.values():
            record.mirror = None
        self.clear()
        self._kept.clear()
        self._shown = False
        self._attach(None)

    def _show(self) -> None:
        records = list(self._records())
        block = ffi.new(f"{self._ctype}[]", len(records))
        for index, record in enumerate(records):
            self._add(record, block + index, block)
        for record in records:
            self._link(record)
        self._shown = True
        self._attach(self)

    def _add(self, record: Any, struct: CData, block: CData = None) -> None:
        record.mirror = struct
        self[struct] = record
        self._kept[id(record)] = (struct if block is None else block, self._write(record, struct))

    def _link(self, record: Any) -> None:
        struct = record.mirror
        for field, other in (
            ("pParent", record.parent),
            ("pFirstChild", record.first_child),
            ("pLastChild", record.last_child),
            ("pPrev", record.prev),
            ("pNext", record.next),
        ):
            setattr(struct, field, NULL if other is None else _cast("pDICOMLINK", other.mirror))


def _subtree(top: Any) -> Iterator[Any]:
    """`top` and everything below it, parents first, without recursion."""
    pending = [top]
    while pending:
        record = pending.pop()
        yield record
        child = record.last_child
        while child is not None:
            pending.append(child)
            child = child.prev
