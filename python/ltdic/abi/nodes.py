"""C mirrors of linked records: `DICOMELEMENT`, `DICOMTAG`, `DICOMVR`, `DICOMUID` ...

The Python objects are the truth. All records of one tree or table get their C structs the first
time C sees any of them, since C code may walk the public links without a call; from then on the
tree's watcher keeps structs and links right at every return. A pointer that is not one of the
tree's is `None` for NULL and `Failure(PARAMETER)` otherwise: it is looked up, never dereferenced.

An owner of many short-lived trees, a data set, has `Unseen` in place of its nodes until then.

Records have the links `parent`, `first_child`, `last_child`, `prev`, `next` and a free slot
`mirror`. Look-ups may run in parallel, changes may not.

What was lent of a record (`ltdic.abi.memory`) ends when it changes or goes.

Must not know: what the records mean; each kind brings a function that packs its payload fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from struct import Struct
from threading import Lock
from typing import Any

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.memory import release
from ltdic.core.errors import Failure, Fault

LINKS = Struct("=5Q")
_FIRST_CHILD, _LAST_CHILD, _PREV, _NEXT = range(1, 5)
_cast = ffi.cast
_memmove = ffi.memmove
_ADDRESS = ffi.typeof("uintptr_t")
_BYTES = ffi.typeof("char[]")
_POINTER = ffi.typeof("void *")
_WORDS = ffi.typeof("uint64_t *")

Pack = Callable[[list[Any]], tuple[list[bytes], Any]]
"""From records to what is behind the links of their structs, as bytes of full length, one each;
and what must live as long as they."""


class Nodes(dict[CData, Any]):
    """The mirrors of one tree: pointer to record. Acts as the tree's watcher once shown to C."""

    __slots__ = (
        "_attach",
        "_ctype",
        "_kept",
        "_lock",
        "_pack",
        "_records",
        "_size",
        "shown",
    )

    def __init__(
        self,
        ctype: str,
        pack: Pack,
        records: Callable[[], Iterator[Any]],
        attach: Callable[[Any], None],
    ) -> None:
        """`records()` yields the whole tree; `attach(watcher)` makes it report its changes.

        `ctype` is the C struct of the records; if they have several, the largest.
        """
        super().__init__()
        self._ctype = ctype
        self._size = ffi.sizeof(ctype)
        self._pack = pack
        self._records = records
        self._attach = attach
        self.shown = False
        self._lock = Lock()
        # For each record: address of its struct, the block it is in, and what has to live with it.
        self._kept: dict[int, tuple[int, Any, Any]] = {}

    def __missing__(self, pointer: CData) -> Any:
        if pointer == NULL:
            return None
        raise Failure(Fault.PARAMETER, f"not a live {self._ctype}")

    def find(self, pointer: CData) -> Any:
        """The record at `pointer`, which may be anything; None if there is none."""
        return self.get(pointer)

    def pointer(self, record: Any) -> CData:
        """The mirror of `record`, NULL for None. The first call mirrors the whole tree."""
        if record is None:
            return NULL
        if not self.shown:
            self.show()
        return record.mirror

    # The watcher's side: the tree reports, after the fact.

    def inserted(self, record: Any) -> None:
        """`record` is now in the tree, with all that is below it."""
        if record.first_child is None:
            self._mirror_leaf(record)
        else:
            self._mirror(list(self._subtree(record)))
        self._link_neighbours(record)

    def removed(self, record: Any) -> None:
        """`record` left the tree with all below it; its own links still say where it was."""
        for each in self._subtree(record):
            release(each)
            self.pop(each.mirror, None)
            self._kept.pop(id(each), None)
            each.mirror = None
        self._link_neighbours(record)

    def changed(self, record: Any) -> None:
        """The payload of `record` changed."""
        release(record)
        payloads, kept = self._pack([record])
        _memmove(self._mirror_of(record) + LINKS.size, payloads[0], len(payloads[0]))
        if kept is not None:
            address, block, _ = self._kept.get(id(record), (0, None, None))
            self._kept[id(record)] = (address, block, kept)

    def cleared(self) -> None:
        """All records have gone: every pointer is dead."""
        for record in self.values():
            release(record)
            record.mirror = None
        self.clear()
        self._kept.clear()
        self.shown = False
        self._attach(None)

    # Structs and links.

    def show(self, _owner: Any = None) -> None:
        """Mirror the whole tree, unless that was done."""
        with self._lock:
            if not self.shown:
                self._mirror_all()
                self.shown = True
                self._attach(self)

    def _mirror_all(self) -> None:
        records = list(self._records())
        if len(records) == 1:
            self._mirror_leaf(records[0])
        else:
            self._mirror(records)

    def _mirror_leaf(self, record: Any) -> None:
        """Mirror one record that has none below it."""
        address = self._address
        (payload,), kept = self._pack([record])
        links = LINKS.pack(address(record.parent), 0, 0, address(record.prev), address(record.next))
        block = ffi.new(_BYTES, links + payload)
        record.mirror = pointer = _cast(_POINTER, block)
        self[pointer] = record
        self._kept[id(record)] = (int(_cast(_ADDRESS, block)), block, kept)

    def _mirror(self, records: list[Any]) -> None:
        """Mirror records in one block of memory: a tree, parents first, or a whole forest."""
        size = self._size
        block = ffi.new("uint64_t[]", len(records) * size // 8)
        start = int(_cast(_ADDRESS, block))
        top = records[0]
        address = {id(each): self._address(each) for each in (None, top.parent, top.prev, top.next)}
        addresses = range(start, start + len(records) * size, size)
        address.update(zip(map(id, records), addresses, strict=True))
        payloads, kept = self._pack(records)
        pointer = _cast(_POINTER, block)
        parts = []
        for record, payload in zip(records, payloads, strict=True):
            record.mirror = pointer
            self[pointer] = record
            self._kept[id(record)] = (address[id(record)], block, kept)
            parts.append(
                LINKS.pack(
                    address[id(record.parent)],
                    address[id(record.first_child)],
                    address[id(record.last_child)],
                    address[id(record.prev)],
                    address[id(record.next)],
                )
            )
            parts.append(payload)
            pointer = pointer + size
        data = b"".join(parts)
        _memmove(block, data, len(data))

    def _link_neighbours(self, record: Any) -> None:
        """Set the links that lead to where `record` is or was."""
        parent, prev, next_ = record.parent, record.prev, record.next
        if parent is not None:
            self._point(parent, _FIRST_CHILD, parent.first_child)
            self._point(parent, _LAST_CHILD, parent.last_child)
        if prev is not None:
            self._point(prev, _NEXT, prev.next)
        if next_ is not None:
            self._point(next_, _PREV, next_.prev)

    def _point(self, record: Any, link: int, other: Any) -> None:
        """Let one link of `record`, which may not be mirrored yet, lead to `other`."""
        mirror = self._mirror_of(record)
        if mirror is not None:
            _cast(_WORDS, mirror)[link] = self._address(other)

    def _address(self, record: Any) -> int:
        """Where `record` is; 0 for None and for what is yet to be reported as inserted."""
        kept = self._kept.get(id(record))
        return 0 if kept is None else kept[0]

    def _mirror_of(self, record: Any) -> CData:
        return record.mirror

    def _subtree(self, top: Any) -> Iterator[Any]:
        """`top` and everything below it, parents first, without recursion."""
        pending = [top]
        while pending:
            record = pending.pop()
            yield record
            child = record.last_child
            while child is not None:
                pending.append(child)
                child = child.prev


class Unseen:
    """In place of the nodes of owners whose records C has not seen: no pointer is one of theirs.

    `make(owner)` makes the real ones; they put themselves into the owner's attribute `nodes` when
    they are attached, and have to put this back when they are attached no more.
    """

    __slots__ = ("_lock", "_make")

    shown = False

    def __init__(self, make: Callable[[Any], Nodes]) -> None:
        self._make = make
        self._lock = Lock()

    def __getitem__(self, pointer: CData) -> None:
        if pointer != NULL:
            raise Failure(Fault.PARAMETER, "C has not seen any element of this data set")

    def show(self, owner: Any) -> None:
        """Mirror the tree of `owner`."""
        with self._lock:
            if owner.nodes is self:
                self._make(owner).show()


def pointer_in(owner: Any, record: Any) -> CData:
    """The mirror of `record`, one of `owner`'s; NULL for None. The first call mirrors all."""
    if record is None:
        return NULL
    if not owner.nodes.shown:
        owner.nodes.show(owner)
    return record.mirror


class Kind:
    """The records of one class in a tree that has several: any other pointer is not one."""

    __slots__ = ("_class", "_nodes", "pointer")

    def __init__(self, nodes: Nodes, class_: type) -> None:
        self._nodes = nodes
        self._class = class_
        self.pointer = nodes.pointer

    def __getitem__(self, pointer: CData) -> Any:
        record = self._nodes[pointer]
        if record is not None and not isinstance(record, self._class):
            raise Failure(Fault.PARAMETER, f"not a {self._class.__name__}")
        return record

    def find(self, pointer: CData) -> Any:
        """The record at `pointer`, which may be anything; None if there is none."""
        record = self._nodes.find(pointer)
        return record if isinstance(record, self._class) else None
