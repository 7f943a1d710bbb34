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
from typing import Any, Protocol

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.memory import release, release_all
from ltdic.core.errors import Failure, Fault

LINKS = Struct("=5Q")
_FIRST_CHILD, _LAST_CHILD, _PREV, _NEXT = range(1, 5)
_cast = ffi.cast
_memmove = ffi.memmove
_new = ffi.new
_ADDRESS = ffi.typeof("uintptr_t")
_BYTES = ffi.typeof("char[]")
_POINTER = ffi.typeof("void *")
_WORDS = ffi.typeof("uint64_t *")
_AHEAD = 32
"""How many records are made known at once when C asks for one that it came to by the links."""
_KNOWN = 1 << 16
"""So many pointers are remembered: what C walks over may be far more."""

Pack = Callable[[list[Any]], tuple[list[bytes], Any]]
"""From records to what is behind the links of their structs, as bytes of full length, one each;
and what must live as long as they."""


class Fill(Protocol):
    """Fills in structs faster than `Nodes` does; the result is the same (`csrc/element_loop.c`)."""

    insert: Callable[[Any, int], None]
    """Gives one record, which has nothing below it, its struct, and sets the links to it."""
    update: Callable[[Any], None]
    """Writes the payload of a record anew."""
    relink: Callable[[Any], None]
    """Sets the links that lead to where a record is or was."""

    def fill(self, records: list[Any], address: int) -> None:
        """Give `records` the structs, zeros yet, that begin at `address`: `mirror` and content."""

    def show(self, address: int, count: int) -> None:
        """The structs of the whole tree are the `count` ones from `address` on."""

    def hide(self) -> None:
        """That ends, because one of them will not be in the tree any more, or all."""


class Nodes(dict[CData, Any]):
    """The mirrors of one tree: pointer to record. Acts as the tree's watcher once shown to C.

    A record's `mirror` is the address of its struct, None without one. As a dict it remembers the
    pointers that C was given or came with; which of all pointers are records, `find` knows.
    """

    __slots__ = (
        "_attach",
        "_block",
        "_ctype",
        "_fill",
        "_is_whole",
        "_lasting",
        "_lock",
        "_pack",
        "_records",
        "_shown",
        "_single",
        "_size",
        "_start",
        "_texts",
        "shown",
    )

    def __init__(
        self,
        ctype: str,
        pack: Pack,
        records: Callable[[], Iterator[Any]],
        attach: Callable[[Any], None],
        fill: Fill | None = None,
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
        self._fill = fill
        self.shown = False
        self._lock = Lock()
        # Shown at first: their structs in one block. A record that went left None, then the block
        # is whole no more. What has to live with their payloads, as they were then.
        self._shown: list[Any] = []
        self._block: Any = None
        self._lasting: Any = None
        self._start = 0
        self._is_whole = True
        # Inserted later: by the address of its struct, the record and that memory.
        self._single: dict[int, tuple[Any, Any]] = {}
        # By address of the struct, what has to live with a payload that came later.
        self._texts: dict[int, Any] = {}

    def __missing__(self, pointer: CData) -> Any:
        record = self._search(pointer)
        if record is None and pointer != NULL:
            raise Failure(Fault.PARAMETER, f"not a live {self._ctype}")
        return record

    def find(self, pointer: CData) -> Any:
        """The record at `pointer`, which may be anything; None if there is none."""
        record = self.get(pointer)
        return self._search(pointer) if record is None else record

    def _search(self, pointer: CData) -> Any:
        """The record at a pointer that is not remembered."""
        address = int(_cast(_ADDRESS, pointer))
        index, rest = divmod(address - self._start, self._size)
        if rest or not 0 <= index < len(self._shown):
            found = self._single.get(address)
            if found is None:
                return None
            self._make_room()
            self[_cast(_POINTER, address)] = found[0]
            return found[0]
        record = self._shown[index]
        if record is not None:
            self._make_room()
            pointer = _cast(_POINTER, address)
            near = self._shown[index : index + (_AHEAD if self._is_whole else 1)]
            self.update(
                zip([pointer + i * self._size for i in range(len(near))], near, strict=True)
            )
        return record

    def _make_room(self) -> None:
        if len(self) > _KNOWN:
            self.clear()

    def pointer(self, record: Any) -> CData:
        """The mirror of `record`, NULL for None. The first call mirrors the whole tree."""
        if record is None:
            return NULL
        if not self.shown:
            self.show()
        pointer = _cast(_POINTER, record.mirror)
        self[pointer] = record
        return pointer

    # The watcher's side: the tree reports, after the fact.

    def inserted(self, record: Any) -> None:
        """`record` is now in the tree, with all that is below it."""
        if self._fill is None or record.first_child is not None:
            self._mirror(list(self._subtree(record)))
            self._link_neighbours(record)
            return
        block = _new(_BYTES, self._size)  # of its own: so valgrind sees when a freed one is used
        address = int(_cast(_ADDRESS, block))
        self._single[address] = (record, block)
        self._fill.insert(record, address)

    def removed(self, record: Any) -> None:
        """`record` left the tree with all below it; its own links still say where it was."""
        if self._fill is not None:
            self._fill.hide()
        for each in self._subtree(record):
            release(each)
            address = each.mirror
            if address is not None:
                self.pop(_cast(_POINTER, address), None)
                self._texts.pop(address, None)
                if self._single.pop(address, None) is None and self._shown:
                    self._shown[(address - self._start) // self._size] = None
                    self._is_whole = False
                each.mirror = None
        self._link_neighbours(record)

    def changed(self, record: Any) -> None:
        """The payload of `record` changed."""
        release(record)
        if self._fill is not None:
            self._fill.update(record)
            return
        payloads, texts = self._pack([record])
        address = record.mirror
        _memmove(_cast(_POINTER, address + LINKS.size), payloads[0], len(payloads[0]))
        if texts is not None:
            self._texts[address] = texts

    def cleared(self) -> None:
        """All records have gone: every pointer is dead."""
        if self._fill is not None:
            self._fill.hide()
        records = [each for each in self._shown if each is not None]
        records += [record for record, _ in self._single.values()]
        release_all(records)
        for record in records:
            record.mirror = None
        self.clear()
        self._single.clear()
        self._texts.clear()
        self._shown = []
        self._block = self._lasting = None
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
            self._mirror(records)
        elif records:
            self._block = ffi.new("uint64_t[]", len(records) * self._size // 8)
            self._start = int(_cast(_ADDRESS, self._block))
            self._shown = records
            self._is_whole = True
            self._lasting = self._write(records, self._start)
            if self._fill is not None:
                self._fill.show(self._start, len(records))

    def _mirror(self, records: list[Any]) -> None:
        """Mirror records, each in memory of its own."""
        size = self._size
        for record in records:
            block = _new(_BYTES, size)
            record.mirror = address = int(_cast(_ADDRESS, block))
            self._single[address] = (record, block)
        for record in records:
            texts = self._write([record], record.mirror)
            if texts is not None:
                self._texts[record.mirror] = texts

    def _write(self, records: list[Any], address: int) -> Any:
        """Give `records` the structs that begin at `address`; what has to live with them."""
        if self._fill is not None:
            self._fill.fill(records, address)
            return None
        size = self._size
        for place, record in enumerate(records):
            record.mirror = address + place * size
        payloads, texts = self._pack(records)
        parts = []
        where = self._address
        for record, payload in zip(records, payloads, strict=True):
            links = (
                record.parent,
                record.first_child,
                record.last_child,
                record.prev,
                record.next,
            )
            parts.append(LINKS.pack(*map(where, links)))
            parts.append(payload)
        data = b"".join(parts)
        _memmove(_cast(_POINTER, address), data, len(data))
        return texts

    def _link_neighbours(self, record: Any) -> None:
        """Set the links that lead to where `record` is or was."""
        if self._fill is not None:
            self._fill.relink(record)
            return
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
        address = self._address(record)
        if address:
            _cast(_WORDS, address)[link] = self._address(other)

    def _address(self, record: Any) -> int:
        """Where `record` is; 0 for None and for what is yet to be reported as inserted."""
        return 0 if record is None else record.mirror or 0

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
    nodes = owner.nodes
    if not nodes.shown:
        nodes.show(owner)
        nodes = owner.nodes
    pointer = _cast(_POINTER, record.mirror)
    nodes[pointer] = record
    return pointer


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
