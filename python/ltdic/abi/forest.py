"""C mirrors of a tree that is too big to be made in Python at once, `DICOMIOD`.

Such a tree has hundreds of thousands of records, most of them copies of shared lists, made when
somebody looks at them. C may still walk all of its links, so all structs exist from the first
sight on: in one block, in list order (each record before those below it). Lists are laid out once
each, with links relative to the record above them, and added to the address of each place where
they belong; as integers as long as a list, because that makes one addition of thousands.

A record made later finds its struct by its place behind its parent, and a pointer finds its record
by walking down to that place; whether it lives, the tree alone decides.

Beyond what `ltdic.abi.nodes` asks of records: `shape`, the key of the list that what is below comes
from, None once it is made; and `place`, how many structs behind its parent the record was put.

Must not know: what the records mean.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator
from typing import Any, NamedTuple

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.memory import release
from ltdic.abi.nodes import LINKS, Nodes, Pack

_cast = ffi.cast
_allocate = ffi.new_allocator(should_clear_after_alloc=False)


class _List(NamedTuple):
    """A list laid out: links count from the record above it, and `mask` is 1 where they are."""

    length: int
    last: int  # where its last record is, in structs behind the record above; 0 if it is empty
    value: int
    mask: int


_EMPTY = _List(0, 0, 0, 0)


class Forest(Nodes):
    """The mirrors of such a tree. `samples(shape)` makes the records of a list, linked nowhere."""

    __slots__ = ("_addresses", "_end", "_list_texts", "_made", "_samples")

    def __init__(
        self,
        ctype: str,
        pack: Pack,
        records: Callable[[], Iterator[Any]],
        attach: Callable[[Any], None],
        samples: Callable[[Any], list[Any]],
    ) -> None:
        """`records()` yields what is made, in list order."""
        super().__init__(ctype, pack, records, attach)
        self._samples = samples
        self._forget()

    def _forget(self) -> None:
        self._block: CData = None
        self._list_texts: list[Any] = []
        self._made: list[Any] = []  # the records that were made at first sight, in list order
        self._addresses: list[int] = []  # and where they are
        self._start = self._end = 0

    def _search(self, pointer: CData) -> Any:
        address = int(_cast("uintptr_t", pointer))
        found = self._single.get(address)
        return self._descend(address) if found is None else found[0]

    def pointer(self, record: Any) -> CData:
        """The mirror of `record`, NULL for None. The first call mirrors the whole tree."""
        if record is None:
            return NULL
        if not self.shown:
            self.show()
        return _cast("void *", self._mirror_of(record))

    def cleared(self) -> None:
        """All records have gone: every pointer is dead."""
        for record in (*self._made, *self.values()):
            release(record)
            record.mirror = None
        super().cleared()
        self._forget()

    # From records to structs and back.

    def _mirror_of(self, record: Any) -> int:
        """The struct of a live record; one that was made since it was laid out has none yet."""
        unseen = []
        above = record
        while above.mirror is None:
            unseen.append(above)
            above = above.parent
        for each in reversed(unseen):
            each.mirror = each.parent.mirror + each.place * self._size
            self[_cast("void *", each.mirror)] = each
        address: int = record.mirror
        return address

    def _address(self, record: Any) -> int:
        return 0 if record is None else self._mirror_of(record)

    def _descend(self, address: int) -> Any:
        inside = self._start <= address < self._end
        if not inside or (address - self._start) % self._size:
            return None
        record = self._made[bisect_right(self._addresses, address) - 1]
        if record.mirror is None:  # removed
            return None
        found = address == self._address(record)
        while record is not None and not found:
            record = record.last_child
            while record is not None and not self._start <= self._address(record) <= address:
                record = record.prev
            found = record is not None and self._address(record) == address
        return record

    def _subtree(self, top: Any) -> Iterator[Any]:
        pending = [top]
        while pending:
            record = pending.pop()
            yield record
            child = record.last_child if record.shape is None else None
            while child is not None:
                pending.append(child)
                child = child.prev

    # Laying out.

    def _mirror_all(self) -> None:
        size = self._size
        lists: dict[Hashable, _List] = {None: _EMPTY}
        made = list(self._records())
        place, places = 0, {}
        for record in made:
            places[id(record)] = place
            place += 1 + self._list(record.shape, lists).length
        self._block = _allocate("uint64_t[]", place * size // 8)
        self._start = int(_cast("uintptr_t", self._block))
        self._end = self._start + place * size
        self._addresses = [self._start + places[id(record)] * size for record in made]
        self._made = made
        for record, address in zip(made, self._addresses, strict=True):
            record.mirror = address
        payloads, kept = self._pack(made)
        self._list_texts.append(kept)
        view = memoryview(ffi.buffer(self._block)).cast("B")
        for record, payload, address in zip(made, payloads, self._addresses, strict=True):
            below = lists[record.shape]
            offset = address - self._start
            links = self._links(record, address, below)
            view[offset : offset + size] = links + payload
            if below.length:
                data = _moved(below, address, size)
                view[offset + size : offset + size + len(data)] = data

    def _links(self, record: Any, address: int, below: _List) -> bytes:
        if below.length:
            first, last = address + self._size, address + below.last * self._size
        elif record.shape is None:
            first, last = self._address(record.first_child), self._address(record.last_child)
        else:
            first = last = 0
        above, prev, next_ = map(self._address, (record.parent, record.prev, record.next))
        return LINKS.pack(above, first, last, prev, next_)

    def _list(self, shape: Hashable, lists: dict[Hashable, _List]) -> _List:
        """The list `shape` laid out, with the lists that it contains."""
        known = lists.get(shape)
        if known is None:
            known = lists[shape] = self._lay_out(self._samples(shape), lists)
        return known

    def _lay_out(self, records: list[Any], lists: dict[Hashable, _List]) -> _List:
        if not records:
            return _EMPTY
        size = self._size
        payloads, kept = self._pack(records)
        self._list_texts.append(kept)
        inner = [self._list(record.shape, lists) for record in records]
        places = [1]
        for below in inner:
            places.append(places[-1] + 1 + below.length)
        values, masks = [], []
        rest = bytes(size - LINKS.size)
        end = len(records) - 1
        for index, (payload, below) in enumerate(zip(payloads, inner, strict=True)):
            place = places[index]
            has, before, behind = bool(below.length), index > 0, index < end
            values.append(
                LINKS.pack(
                    0,
                    has * (place + 1) * size,
                    has * (place + below.last) * size,
                    before * places[index - 1] * size,
                    behind * places[index + 1] * size,
                )
            )
            masks.append(LINKS.pack(1, has, has, before, behind) + rest)
            values.append(payload)
            if has:
                values.append(_moved(below, place * size, size))
                masks.append(below.mask.to_bytes(below.length * size, "little"))
        value = int.from_bytes(b"".join(values), "little")
        mask = int.from_bytes(b"".join(masks), "little")
        return _List(places[-1] - 1, places[end], value, mask)


def _moved(below: _List, distance: int, size: int) -> bytes:
    """The structs of a list whose links count from `distance`."""
    return (below.value + distance * below.mask).to_bytes(below.length * size, "little")
