"""DIMSE messages as they travel: what a received data set is kept in, and how one is cut to send.

PS3.8 annex E: a message is a command set and perhaps a data set, each a run of presentation data
values of one context, the last one marked. `fragments` makes them lazily from the caller's
buffers without copying large ones; `Outbox` queues PDUs and hands them out in batches fit for one
gathered write. Reading is `ltdic.wire.reader`.

Must not know: sockets, files, what the bytes mean.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from ltdic.core.gather import MAX_BUFFERS
from ltdic.wire.pdu import CONTROL_COMMAND, CONTROL_LAST, DATA_HEADER, DATA_TF, PDV_OVERHEAD

Buffer = bytes | bytearray | memoryview

BATCH_BYTES = 4 << 20
"""Bytes after which a batch is full: more than a socket takes at once."""
JOIN_BYTES = 4096
"""Data sets up to this size are copied next to their header: cheaper than a further buffer."""
_LISTED = 32
"""PDUs that a data set may need to be cut at once: more are cut as they leave."""
_LAST_COMMAND = CONTROL_COMMAND | CONTROL_LAST
_PACK = DATA_HEADER.pack


class ReceivedData(Protocol):
    """An encoded data set as it was received. Read only; free to outlive the connection."""

    transfer_syntax: str

    @property
    def size(self) -> int:
        """Length in bytes."""

    @property
    def buffers(self) -> Sequence[Buffer]:
        """The bytes in order, in as many pieces as they are held in."""

    def view(self) -> memoryview:
        """All bytes in one piece; may copy them once if they are in several."""


class Storage(Protocol):
    """Where the data set of one message is collected: supplied by the owner of the connection.

    Either `write`, or `reserve` a place, fill some of it and `commit` that much. Errors are
    `Failure`.
    """

    @property
    def is_file(self) -> bool:
        """Whether all is written to a file, so that receiving in place saves nothing."""

    def write(self, *pieces: memoryview) -> None:
        """Append a copy of all `pieces`."""

    def reserve(self, limit: int) -> memoryview:
        """A place for the next 1..`limit` bytes, valid until the next call."""

    def commit(self, count: int) -> None:
        """The first `count` bytes of the place reserved last are data now."""

    def finish(self, transfer_syntax: str) -> ReceivedData:
        """All that was collected; the storage is not used again."""

    def discard(self) -> None:
        """Give everything back; the storage is not used again."""


class Received:
    """A received data set in memory."""

    __slots__ = ("_pieces", "transfer_syntax")

    def __init__(self, pieces: list[Buffer], transfer_syntax: str) -> None:
        self._pieces = pieces
        self.transfer_syntax = transfer_syntax

    @property
    def size(self) -> int:
        return sum(map(len, self._pieces))

    @property
    def buffers(self) -> Sequence[Buffer]:
        return self._pieces

    def view(self) -> memoryview:
        if len(self._pieces) != 1:
            self._pieces[:] = [b"".join(self._pieces)]
        return memoryview(self._pieces[0]).toreadonly()


class Lent:
    """A received data set that stays where it arrived: parts of a buffer, given by `spans`.

    `spans` has start and stop of each part, in order; what is between them is nobody's.
    """

    __slots__ = ("_buffer", "_is_shown", "_spans", "transfer_syntax")

    def __init__(self, buffer: memoryview, spans: list[int], transfer_syntax: str) -> None:
        self._buffer = buffer
        self._spans = spans
        self._is_shown = False
        self.transfer_syntax = transfer_syntax

    @property
    def size(self) -> int:
        return sum(self._spans[1::2]) - sum(self._spans[::2])

    @property
    def buffers(self) -> Sequence[Buffer]:
        self._is_shown = True
        buffer, spans = self._buffer.toreadonly(), self._spans
        return [buffer[start:stop] for start, stop in zip(spans[::2], spans[1::2], strict=True)]

    def view(self) -> memoryview:
        """Parts that nobody has seen yet are moved together: that needs no other memory."""
        if len(self._spans) > 2:
            if self._is_shown:
                self._buffer, self._spans = memoryview(b"".join(self.buffers)), [0, self.size]
            else:
                self._spans = [self._spans[0], self._close_up()]
        start, stop = self._spans
        return self._buffer[start:stop].toreadonly()

    def _close_up(self) -> int:
        """Move the parts behind the first one; where the last one ends then."""
        buffer, spans = self._buffer, self._spans
        end = spans[1]
        for start, stop in zip(spans[2::2], spans[3::2], strict=True):
            buffer[end : end + stop - start] = buffer[start:stop]
            end += stop - start
        return end


def fragments(
    context_id: int, command: bytes, data: Sequence[Buffer] | None, maximum: int
) -> Iterable[Buffer]:
    """The P-DATA-TF PDUs of one message, as the buffers to write one after the other.

    `maximum` is the largest PDU body the peer takes. Command and data never share a PDU. The
    buffers of `data` are not copied unless they are small, and must not change until written. A
    list where command and data need few PDUs, as those of most messages do.
    """
    room = max(2, (maximum - PDV_OVERHEAD) & ~1)
    size = len(command)
    if size > room:
        return _many(context_id, command, data, room)
    octets = _PACK(DATA_TF, size + PDV_OVERHEAD, size + 2, context_id, _LAST_COMMAND) + command
    if data is None:
        return [octets]
    if len(data) == 1 and type(only := data[0]) is bytes and 0 < len(only) <= JOIN_BYTES < room:
        left = len(only)  # small, as most are that a program has built
        head = _PACK(DATA_TF, left + PDV_OVERHEAD, left + 2, context_id, CONTROL_LAST)
        return [octets + head + only]
    views = [each for each in map(_octets, data) if len(each)]
    left = sum(map(len, views))
    if left > room:
        if len(views) == 1 and left <= _LISTED * room:
            return _few_fragments(context_id, octets, views[0], room)
        return _data_fragments(context_id, octets, views, room)
    octets += _PACK(DATA_TF, left + PDV_OVERHEAD, left + 2, context_id, CONTROL_LAST)
    return [b"".join((octets, *views))] if left <= JOIN_BYTES else [octets, *views]


def _many(
    context_id: int, command: bytes, data: Sequence[Buffer] | None, room: int
) -> Iterator[Buffer]:
    """The PDUs of a message whose command does not fit one."""
    position = 0
    while len(command) - position > room:
        yield _PACK(DATA_TF, room + PDV_OVERHEAD, room + 2, context_id, CONTROL_COMMAND)
        yield command[position : position + room]
        position += room
    yield from fragments(context_id, command[position:], data, room + PDV_OVERHEAD)


def _octets(data: Buffer) -> memoryview:
    view = memoryview(data)
    return view if view.format == "B" and view.ndim == 1 else view.cast("B")


def _few_fragments(context_id: int, before: bytes, view: memoryview, room: int) -> list[Buffer]:
    """What `_data_fragments` makes of a data set in one piece that is longer than `room`."""
    size = len(view)
    full = _PACK(DATA_TF, room + PDV_OVERHEAD, room + 2, context_id, 0)
    pieces: list[Buffer] = [before + full, view[:room]]
    start = room
    while size - start > room:
        pieces += (full, view[start : start + room])
        start += room
    left = size - start
    pieces += (
        _PACK(DATA_TF, left + PDV_OVERHEAD, left + 2, context_id, CONTROL_LAST),
        view[start:],
    )
    return pieces


def _data_fragments(
    context_id: int, before: bytes, views: list[memoryview], room: int
) -> Iterator[Buffer]:
    """The PDUs of a data set that needs several, the first one behind `before` in one buffer."""
    left = sum(map(len, views))
    full = _PACK(DATA_TF, room + PDV_OVERHEAD, room + 2, context_id, 0)
    head = before + full
    index, offset = 0, 0
    while left:
        if left <= room:
            head = _PACK(DATA_TF, left + PDV_OVERHEAD, left + 2, context_id, CONTROL_LAST)
        yield head
        head = full
        wanted = min(room, left)
        left -= wanted
        while wanted:
            piece = views[index][offset : offset + wanted]
            yield piece
            taken = len(piece)
            wanted -= taken
            offset += taken
            if offset == len(views[index]):
                index, offset = index + 1, 0


class Outbox:
    """PDUs and messages waiting to be written, in order. Not locked.

    `batch` gives the buffers to write next, `sent` takes how many bytes of them left and tells
    which entries are out now.
    """

    __slots__ = (
        "_batch",
        "_batch_size",
        "_grows",
        "_made",
        "_marks",
        "_out",
        "_waiting",
        "is_empty",
    )

    def __init__(self) -> None:
        self.is_empty = True
        """Whether nothing waits: the same as no length, for those who ask all the time."""
        self._waiting: deque[_Entry] = deque()
        self._batch: list[Buffer] = []
        self._batch_size = 0
        self._grows = False
        self._made = 0
        self._out = 0
        self._marks: deque[tuple[int, int, int]] = deque()

    def __len__(self) -> int:
        """Entries that are not wholly written yet."""
        return len(self._waiting) + len(self._marks)

    def put(self, pdu_type: int, pieces: Iterable[Buffer]) -> None:
        """Queue one PDU or message, given as the buffers to write.

        A list belongs to the outbox from now on.
        """
        if self.is_empty and isinstance(pieces, list) and len(pieces) <= MAX_BUFFERS:
            self._batch = pieces
            self._batch_size = size = sum(map(len, pieces))
            self._made += size
            self._marks.append((self._made, pdu_type, size))
            self._grows = True
        else:
            self._waiting.append(_Entry(pdu_type, iter(pieces)))
        self.is_empty = False

    def batch(self) -> list[Buffer]:
        """What to write next, at most `MAX_BUFFERS` buffers; empty when nothing waits.

        The same list until `sent` has been told of it.
        """
        if self._waiting and (self._grows or not self._batch):
            self._fill()
        self._grows = False
        return self._batch

    def _fill(self) -> None:
        batch = self._batch
        waiting = self._waiting
        size = self._batch_size
        start = self._made - size
        while waiting and len(batch) < MAX_BUFFERS and size < BATCH_BYTES:
            entry = waiting[0]
            before = size
            piece, pieces = entry.next, entry.pieces
            while piece is not None and len(batch) < MAX_BUFFERS and size < BATCH_BYTES:
                batch.append(piece)
                size += len(piece)
                piece = next(pieces, None)
            entry.next = piece
            entry.size += size - before
            if piece is None:
                waiting.popleft()
                self._marks.append((start + size, entry.pdu_type, entry.size))
        self._batch_size = size
        self._made = start + size

    def sent(self, count: int) -> list[tuple[int, int]]:
        """`count` bytes of the batch left. The entries complete now, as (PDU type, bytes)."""
        self._out += count
        if count == self._batch_size:
            self._batch.clear()
            self._batch_size = 0
        else:
            self._advance(count)
        done = []
        marks, out = self._marks, self._out
        while marks and marks[0][0] <= out:
            _, pdu_type, size = marks.popleft()
            done.append((pdu_type, size))
        self.is_empty = not (marks or self._waiting)
        return done

    def _advance(self, count: int) -> None:
        batch = self._batch
        self._batch_size -= count
        index = 0
        while count >= len(batch[index]):
            count -= len(batch[index])
            index += 1
        del batch[:index]
        if count:
            batch[0] = memoryview(batch[0])[count:]

    def clear(self) -> list[int]:
        """Forget everything; the PDU types of what was not wholly written."""
        lost = [mark[1] for mark in self._marks] + [entry.pdu_type for entry in self._waiting]
        self._waiting.clear()
        self._marks.clear()
        self._batch.clear()
        self._batch_size = 0
        self._made = self._out
        self.is_empty = True
        return lost


class _Entry:
    __slots__ = ("next", "pdu_type", "pieces", "size")

    def __init__(self, pdu_type: int, pieces: Iterator[Buffer]) -> None:
        self.pdu_type = pdu_type
        self.pieces = pieces
        self.next = next(pieces, None)
        self.size = 0
