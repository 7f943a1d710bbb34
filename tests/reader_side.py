"""The owner of a reader of messages (`ltdic.wire.reader.Owner`) who notes all that it hears.

Two readers that get the same bytes in the same steps shall tell two of these the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.wire.error import ProtocolError
from ltdic.wire.limit import LIMITS, Limits
from ltdic.wire.message import Received, ReceivedData

from block import Blocks

CONTEXTS = {1: "1.2.840.10008.1.2", 3: "1.2.840.10008.1.2.1"}


class Course(NamedTuple):
    """What all goes by: sizes in octets, and when the owner ends the data.

    That is after so many messages, or while so many reads are under way, as another thread may.
    """

    buffer: int = 100_000
    file_from: int = 200_000
    disk: int = 400_000
    place: int = 50_000
    messages: int = 1 << 30
    reads: int = 1 << 30
    limits: Limits = LIMITS._replace(command=300, empty_fragments=5)


class Store:
    """A storage in memory: `is_file` from a size on, full at another one."""

    def __init__(self, notes: list[Any], course: Course) -> None:
        self.notes = notes
        self.course = course
        self.data = bytearray()
        self.place = memoryview(b"")

    @property
    def is_file(self) -> bool:
        return len(self.data) > self.course.file_from

    def write(self, *pieces: memoryview) -> None:
        for piece in pieces:
            if len(self.data) + len(piece) > self.course.disk:
                raise Failure(Fault.DISK_FULL)
            self.data += piece

    def reserve(self, limit: int) -> memoryview:
        assert limit > 0
        self.place = memoryview(bytearray(min(limit, self.course.place)))
        return self.place

    def commit(self, count: int) -> None:
        assert 0 < count <= len(self.place)
        self.notes.append(("direct", count))
        self.write(self.place[:count])

    def finish(self, transfer_syntax: str) -> Received:
        self.notes.append("finished")
        return Received([bytes(self.data)], transfer_syntax)

    def discard(self) -> None:
        self.notes.append("discarded")


class Side:
    """The owner; `make` makes its reader."""

    def __init__(self, make: Callable[..., Any], course: Course) -> None:
        self.notes: list[Any] = []
        self.messages, self.reads = course.messages, course.reads
        supply = Blocks(course.buffer)
        self.reader = make(self, lambda: Store(self.notes, course), supply, course.limits)
        self.reader.contexts = CONTEXTS
        self.reader.max_length = 70_000

    def header(self, pdu_type: int, length: int) -> bool:
        self.notes.append(("header", pdu_type, length))
        if length > 5000:
            raise ProtocolError(2, 1, Fault.PDU_LENGTH, "too long")
        return pdu_type != 9

    def control(self, raw: bytes) -> None:
        self.notes.append(("control", raw))
        if raw[0] == 5:
            self.reader.end_data()

    def message(self, context_id: int, command: Any, data: ReceivedData | None) -> None:
        held = None if data is None else [bytes(each) for each in data.buffers]
        syntax = data and data.transfer_syntax
        self.notes.append(("message", context_id, command, held, syntax))
        self.messages -= 1
        if self.messages == 0:
            self.reader.end_data()

    def give(self, octets: bytes, sizes: Sequence[int]) -> list[Any]:
        """All that is told of `octets`, received in parts of these sizes in turn."""
        position = turn = 0
        try:
            while position < len(octets):
                stop = min(position + sizes[turn % len(sizes)], len(octets))
                turn += 1
                position = self._receive(octets, position, stop)
                self.notes.append((self.reader.present, self.reader.busy))
        except ProtocolError as error:
            self.notes.append(("error", error.source, error.reason, error.fault, str(error)))
        except Failure as failure:
            self.notes.append(("failure", failure.fault, str(failure)))
        self.reader.end_data()
        self.reader.give_back()
        return self.notes

    def _receive(self, octets: bytes, position: int, stop: int) -> int:
        """One read; where the next one begins."""
        count = 0
        spaces = self.reader.spaces()
        assert spaces and all(map(len, spaces))
        self.notes.append([len(space) for space in spaces])
        for space in spaces:
            taken = min(len(space), stop - position)
            space[:taken] = octets[position : position + taken]
            position += taken
            count += taken
        self.reads -= 1
        if self.reads == 0:
            self.reader.end_data()
        self.reader.feed(count)
        return position


def told(notes: list[Any]) -> list[Any]:
    """Of `notes` what does not go by how the bytes came in pieces."""
    kinds = ("header", "control", "message", "error")
    heard = [each for each in notes if isinstance(each, tuple) and each[0] in kinds]
    return [(*each[:3], each[3] and b"".join(each[3]), each[4]) if each[0] == "message" else each
            for each in heard]  # fmt: skip
