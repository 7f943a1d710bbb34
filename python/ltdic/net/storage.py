"""Where a large data set is collected while it comes in: memory first, then a file.

Up to a threshold (`Limits.spool`) it is held in blocks that grow with what has arrived, never with
what was announced. Beyond that everything goes to a nameless file in the net's directory for
temporary files, and what the program gets is a mapping of it. A connection uses its file again for
the next data set, as long as nobody looks at the last one any more: that is much cheaper than a new
file. The file is gone with the connection and the last data set, also after a crash.

Must not know: messages, connections.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import IO
from weakref import ref

from ltdic.core import gather
from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.core.mapping import Mapping
from ltdic.wire.limit import KIB, MIB
from ltdic.wire.message import Buffer, Received, ReceivedData

_SMALLEST_BLOCK = 256 * KIB
_LARGEST_BLOCK = 8 * MIB
_FILE_BLOCK = 1 * MIB
_KEPT = 512 * MIB
"""A file that has grown larger is not kept for the next data set."""


class Scratch:
    """The file of a connection for one large data set after the other.

    `directory` None: the system's own.
    """

    __slots__ = ("_directory", "_file", "_last")

    def __init__(self, directory: str | None) -> None:
        self._directory = directory
        self._file: IO[bytes] | None = None
        self._last: ref[Mapping] | None = None

    def take(self) -> IO[bytes]:
        """The file, to be written from its start."""
        if self._last is not None and self._last() is not None:
            self.give_back()  # somebody still looks at what is in it
        if self._file is None:
            self._file = _nameless(self._directory)
        try:
            self._file.seek(0)
        except OSError as error:
            raise Failure(fault_of(error, Fault.WRITE), f"temporary file: {error}") from None
        return self._file

    def finish(self, file: IO[bytes], size: int) -> Mapping:
        """What was written: the first `size` bytes."""
        try:
            file.truncate(size)
            mapping = Mapping(file.fileno())
        except OSError as error:
            raise Failure(fault_of(error, Fault.READ), f"temporary file: {error}") from None
        self._last = ref(mapping)
        if size > _KEPT:
            self.give_back()
        return mapping

    def give_back(self) -> None:
        """Let go of the file; what was read from it stays as long as it is looked at."""
        file, self._file, self._last = self._file, None, None
        if file is not None:
            with suppress(OSError):
                file.close()


def _nameless(directory: str | None) -> IO[bytes]:
    import tempfile  # seldom, and slow to import

    try:
        return tempfile.TemporaryFile("w+b", buffering=0, dir=directory, prefix="ltdic")
    except OSError as error:
        raise Failure(fault_of(error, Fault.OPEN), f"temporary file: {error}") from None


class MessageStorage:
    """Collects one data set (`ltdic.wire.message.Storage`)."""

    __slots__ = ("_blocks", "_file", "_scratch", "_threshold", "_total", "_used")

    def __init__(self, scratch: Scratch, threshold: int) -> None:
        self._scratch = scratch
        self._threshold = threshold
        self._file: IO[bytes] | None = None
        self._blocks: list[memoryview] = []
        self._used = 0
        self._total = 0

    @property
    def is_file(self) -> bool:
        return self._file is not None

    def write(self, *pieces: memoryview) -> None:
        if self._file is None:
            for piece in pieces:
                self._copy(piece)
        else:
            self._total += sum(map(len, pieces))
            held, self._used = self._blocks[0][: self._used], 0
            _write(self._file, held, *pieces)

    def _copy(self, data: memoryview) -> None:
        while len(data):
            place = self.reserve(len(data))
            count = len(place)
            place[:] = data[:count]
            self.commit(count)
            data = data[count:]

    def reserve(self, limit: int) -> memoryview:
        if not self._blocks or self._used == len(self._blocks[-1]):
            size = min(max(self._total, _SMALLEST_BLOCK), _LARGEST_BLOCK)
            try:
                self._blocks.append(memoryview(bytearray(size)))
            except MemoryError:
                raise Failure(Fault.MEMORY, "no memory for a received data set") from None
            self._used = 0
        return self._blocks[-1][self._used : self._used + limit]

    def commit(self, count: int) -> None:
        self._used += count
        self._total += count
        if self._file is not None:
            if self._used == len(self._blocks[0]):
                self._flush(self._file)
        elif self._total > self._threshold:
            self._begin_file()

    def _begin_file(self) -> None:
        self._file = self._scratch.take()
        self._flush(self._file)
        self._blocks = [memoryview(bytearray(_FILE_BLOCK))]

    def _flush(self, file: IO[bytes]) -> None:
        """Write what the blocks hold, and start over with the first of them."""
        if self._blocks:
            self._blocks[-1] = self._blocks[-1][: self._used]
        self._used = 0
        _write(file, *self._blocks)

    def finish(self, transfer_syntax: str) -> ReceivedData:
        if self._file is not None:
            _write(self._file, self._blocks[0][: self._used])
            self._blocks.clear()
            return Spooled(self._scratch.finish(self._file, self._total), transfer_syntax)
        if self._blocks:
            self._blocks[-1] = self._blocks[-1][: self._used]
        return Received(list(self._blocks), transfer_syntax)

    def discard(self) -> None:
        self._blocks.clear()
        if self._file is not None:
            self._scratch.give_back()


def _write(file: IO[bytes], *pieces: memoryview) -> None:
    try:
        gather.write(file.fileno(), pieces)
    except OSError as error:
        raise Failure(fault_of(error, Fault.WRITE), f"temporary file: {error}") from None


class Spooled:
    """A received data set in a nameless file that is mapped into memory."""

    __slots__ = ("_view", "transfer_syntax")

    def __init__(self, mapping: Mapping, transfer_syntax: str) -> None:
        self.transfer_syntax = transfer_syntax
        self._view = memoryview(mapping)

    @property
    def size(self) -> int:
        return len(self._view)

    @property
    def buffers(self) -> Sequence[Buffer]:
        return [self._view]

    def view(self) -> memoryview:
        return self._view
