"""C mirrors of linked records: `DICOMELEMENT`, `DICOMTAG`, `DICOMVR`, `DICOMUID`, `DICOMIOD` ...

The Python objects are the truth. All records of one tree or table get their C structs the first
time C sees any of them, since C code may walk the public links without a call; from then on the
tree's watcher keeps structs and links right at every return. A pointer that is not one of the
tree's is `None` for NULL and `Failure(PARAMETER)` otherwise: it is looked up, never dereferenced.

Records have the links `parent`, `first_child`, `last_child`, `prev`, `next` and a free slot
`mirror`.

What was lent of a record (`ltdic.abi.memory`) ends when it changes or goes.

Must not know: what the records mean; each kind brings a function that packs its payload fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from struct import Struct
from typing import Any

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.memory import release
from ltdic.core.errors import Failure, Fault

_LINKS = Struct("=5Q")
_cast = ffi.cast
_memmove = ffi.memmove

Pack = Callable[[Any], tuple[bytes, Any]]
"""From a record to the bytes of its struct behind the links, and what must live as long as they."""


class Nodes(dict[CData, Any]):
    """The mirrors of one tree: pointer to record. Acts as the tree's watcher once shown to C."""

    __slots__ = ("_attach", "_ctype", "_kept", "_pack", "_records", "_shown")

    def __init__(
        self,
        ctype: str,
        pack: Pack,
        records: Callable[[], Iterator[Any]],
        attach: Callable[[Nodes | None], None],
    ) -> None:
        """`records()` yields the whole tree; `attach(watcher)` makes it report its changes."""
        super().__init__()
        self._ctype = ctype
        self._pack = pack
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
        """`record` is now in the tree, without children."""
        struct = ffi.new(f"{self._ctype} *")
        record.mirror = struct
        self[struct] = record
        payload, kept = self._pack(record)
        self._kept[id(record)] = (struct, kept)
        _memmove(_cast("char *", struct) + _LINKS.size, payload, len(payload))
        self._link(record)
        self._link_neighbours(record)

    def removed(self, record: Any) -> None:
        """`record` left the tree with all below it; its own links still say where it was."""
        for each in _subtree(record):
            release(each)
            self.pop(each.mirror, None)
            self._kept.pop(id(each), None)
            each.mirror = None
        self._link_neighbours(record)

    def changed(self, record: Any) -> None:
        """The payload of `record` changed."""
        release(record)
        payload, kept = self._pack(record)
        struct = record.mirror
        _memmove(_cast("char *", struct) + _LINKS.size, payload, len(payload))
        self._kept[id(record)] = (self._kept[id(record)][0], kept)

    def cleared(self) -> None:
        """All records have gone: every pointer is dead."""
        for record in self.values():
            release(record)
            record.mirror = None
        self.clear()
        self._kept.clear()
        self._shown = False
        self._attach(None)

    # Structs and links.

    def _show(self) -> None:
        """Mirror the whole tree in one block of memory."""
        records = list(self._records())
        size = ffi.sizeof(self._ctype)
        block = ffi.new(f"{self._ctype}[]", len(records))
        base = int(_cast("uintptr_t", block))
        address = {id(record): base + index * size for index, record in enumerate(records)}
        address[id(None)] = 0
        parts = []
        for index, record in enumerate(records):
            record.mirror = struct = block + index
            self[struct] = record
            payload, kept = self._pack(record)
            self._kept[id(record)] = (block, kept)
            parts.append(
                _LINKS.pack(
                    address[id(record.parent)],
                    address[id(record.first_child)],
                    address[id(record.last_child)],
                    address[id(record.prev)],
                    address[id(record.next)],
                )
            )
            parts.append(payload)
        data = b"".join(parts)
        _memmove(block, data, len(data))
        self._shown = True
        self._attach(self)

    def _link(self, record: Any) -> None:
        links = _LINKS.pack(
            *(
                0 if other is None else int(_cast("uintptr_t", other.mirror))
                for other in (
                    record.parent,
                    record.first_child,
                    record.last_child,
                    record.prev,
                    record.next,
                )
            )
        )
        _memmove(record.mirror, links, len(links))

    def _link_neighbours(self, record: Any) -> None:
        for neighbour in (record.parent, record.prev, record.next):
            if neighbour is not None:
                self._link(neighbour)


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
