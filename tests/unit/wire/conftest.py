"""Hand-made PDUs, independent of the encoders under test, and upper layers on a fake wire."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.wire.associate import Associate
from ltdic.wire.event import Event
from ltdic.wire.limit import LIMITS, Limits
from ltdic.wire.message import Received, ReceivedData
from ltdic.wire.upper_layer import UpperLayer

from block import Blocks

APPLICATION_CONTEXT = b"1.2.840.10008.3.1.1.1"
VERIFICATION = b"1.2.840.10008.1.1"
IMPLICIT = b"1.2.840.10008.1.2"
EXPLICIT = b"1.2.840.10008.1.2.1"


class Raw:
    """Builds items and bodies octet by octet; nothing is checked."""

    def item(self, kind: int, value: bytes = b"", length: int | None = None) -> bytes:
        return struct.pack(">BBH", kind, 0, len(value) if length is None else length) + value

    def application(self, name: bytes = APPLICATION_CONTEXT) -> bytes:
        return self.item(0x10, name)

    def context(
        self,
        number: int = 1,
        abstracts: tuple[bytes, ...] = (VERIFICATION,),
        transfers: tuple[bytes, ...] = (IMPLICIT,),
    ) -> bytes:
        parts = [self.item(0x30, each) for each in abstracts]
        parts += [self.item(0x40, each) for each in transfers]
        return self.item(0x20, bytes((number, 0, 0, 0)) + b"".join(parts))

    def answer(
        self, number: int = 1, result: int = 0, transfers: tuple[bytes, ...] = (IMPLICIT,)
    ) -> bytes:
        parts = [self.item(0x40, each) for each in transfers]
        return self.item(0x21, bytes((number, 0, result, 0)) + b"".join(parts))

    def user(self, *items: bytes) -> bytes:
        return self.item(0x50, b"".join(items))

    def body(
        self,
        *items: bytes,
        version: int = 1,
        called: bytes = b"STORE           ",
        calling: bytes = b"CLIENT          ",
    ) -> bytes:
        return struct.pack(">HH", version, 0) + called + calling + bytes(32) + b"".join(items)

    def request(self, *extra: bytes, **fixed: object) -> bytes:
        """A valid request with one Verification context, and `extra` items behind."""
        return self.body(self.application(), self.context(), *extra, **fixed)  # type: ignore[arg-type]

    def request_with_user(self, *items: bytes) -> bytes:
        maximum = self.item(0x51, struct.pack(">I", 16384))
        return self.request(self.user(maximum, self.item(0x52, b"1.2.3"), *items))


@pytest.fixture
def raw() -> Raw:
    return Raw()


# --- upper layers without a network -----------------------------------------------------------


class BlockStorage:
    """Keeps a data set in pieces; `quota` bytes are the disk, and small places the blocks.

    From `file` bytes on it says that it is a file.
    """

    def __init__(self, quota: int = 1 << 30, place: int = 1 << 20, file: int = 1 << 30) -> None:
        self.file = file
        self.quota = quota
        self.place = place
        self.data = bytearray()
        self.reserved = bytearray()
        self.discarded = False
        self.placed = 0

    @property
    def is_file(self) -> bool:
        return len(self.data) >= self.file

    def write(self, *pieces: memoryview) -> None:
        for data in pieces:
            if len(self.data) + len(data) > self.quota:
                raise Failure(Fault.DISK_FULL)
            self.data += data

    def reserve(self, limit: int) -> memoryview:
        self.reserved = bytearray(min(limit, self.place))
        return memoryview(self.reserved)

    def commit(self, count: int) -> None:
        self.placed += count
        self.write(memoryview(self.reserved)[:count])

    def finish(self, transfer_syntax: str) -> ReceivedData:
        return Received([bytes(self.data)], transfer_syntax)

    def discard(self) -> None:
        self.discarded = True


class Side:
    """One upper layer on a fake wire. `now` is its clock."""

    def __init__(self, buffer: int, limits: Limits, storage: Callable[[], BlockStorage]) -> None:
        self.now = 0.0
        self.storages: list[BlockStorage] = []

        def make() -> BlockStorage:
            self.storages.append(storage())
            return self.storages[-1]

        self.blocks = Blocks(buffer)
        self.layer = UpperLayer(make, self.blocks, limits)

    def give(self, octets: bytes, step: int = 1 << 30) -> list[Event]:
        """Receive `octets`, at most `step` at a time."""
        events: list[Event] = []
        position = 0
        while position < len(octets):
            stop = min(position + step, len(octets))
            count = 0
            for space in self.layer.spaces():
                taken = min(len(space), stop - position)
                space[:taken] = octets[position : position + taken]
                position += taken
                count += taken
            events += self.layer.feed(count, self.now)
        return events

    def take(self) -> bytes:
        """Everything that is to be sent."""
        octets = b""
        while batch := self.layer.batch():
            part = b"".join(batch)
            self.layer.sent(len(part), self.now)
            octets += part
        return octets


class Wire:
    """A requestor and an acceptor, and the means to tie them together."""

    def __init__(
        self,
        limits: Limits = LIMITS,
        buffer: int = 1 << 17,
        storage: Callable[[], BlockStorage] = BlockStorage,
    ) -> None:
        self.requestor = Side(buffer, limits, storage)
        self.acceptor = Side(buffer, limits, storage)
        self.acceptor.layer.accepted(0.0)

    def proposal(self, max_length: int = 16384) -> Associate:
        request = Associate(is_request=True)
        request.default()
        request.called, request.calling = "STORE", "CLIENT"
        request.max_length = max_length
        for number in (3, 5):
            request.add(number, 0, f"1.2.{number}").transfers.append("1.2.840.10008.1.2.1")
        return request

    def answer(self, request: Associate, max_length: int = 16384) -> Associate:
        """Everything accepted but context 5."""
        accept = request.clone()
        accept.is_request = False
        accept.max_length = max_length
        refused = accept.find(5)
        assert refused is not None
        refused.result = 3
        return accept

    def pump(self, step: int = 1 << 30) -> list[Event]:
        """Carry bytes both ways until nothing moves; what both sides heard."""
        events: list[Event] = []
        while True:
            there, back = self.requestor.take(), self.acceptor.take()
            if not there and not back:
                return events
            events += self.acceptor.give(there, step)
            events += self.requestor.give(back, step)

    def associate(self, max_length: int = 16384) -> Wire:
        request = self.proposal(max_length)
        self.requestor.layer.request(request, 0.0)
        return self.associate_after(request, max_length)

    def associate_after(self, request: Associate, max_length: int = 16384) -> Wire:
        """The rest of an association that was asked for."""
        self.pump()
        self.acceptor.layer.accept(self.answer(request, max_length), 0.0)
        self.pump()
        assert self.requestor.layer.is_associated
        assert self.acceptor.layer.is_associated
        return self


@pytest.fixture
def wire() -> Wire:
    """Two upper layers that are connected and have no association."""
    return Wire()


@pytest.fixture
def associated() -> Wire:
    """Two upper layers with an association: contexts 1 and 3 accepted, 5 refused."""
    return Wire().associate()


@pytest.fixture
def make_wire() -> type[Wire]:
    return Wire


@pytest.fixture
def make_storage() -> type[BlockStorage]:
    return BlockStorage


class Octets:
    """PDUs and command sets octet by octet, independent of the code under test."""

    def pdu(self, kind: int, body: bytes, length: int | None = None) -> bytes:
        return struct.pack(">BBI", kind, 0, len(body) if length is None else length) + body

    def pdv(self, context: int, control: int, data: bytes, length: int | None = None) -> bytes:
        size = len(data) + 2 if length is None else length
        return struct.pack(">IBB", size, context, control) + data

    def command(self, context: int, data: bytes) -> bytes:
        return self.pdu(4, self.pdv(context, 3, data))

    def data(self, context: int, data: bytes, control: int = 2) -> bytes:
        return self.pdu(4, self.pdv(context, control, data))

    def element(self, number: int, value: bytes) -> bytes:
        return struct.pack("<HHI", 0, number, len(value)) + value

    def echo(self, number: int = 1, padding: int = 0) -> bytes:
        return self._set(0x30, number, 0x0101, padding)

    def store(self, number: int = 1) -> bytes:
        return self._set(0x01, number, 0)

    def response(self, field: int, number: int, status: int) -> bytes:
        parts = self.element(0x0100, struct.pack("<H", field))
        parts += self.element(0x0120, struct.pack("<H", number))
        parts += self.element(0x0800, struct.pack("<H", 0x0101))
        parts += self.element(0x0900, struct.pack("<H", status))
        return self.element(0, struct.pack("<I", len(parts))) + parts

    def _set(self, field: int, number: int, kind: int, padding: int = 0) -> bytes:
        parts = self.element(0x0002, b"1.2.840.10008.1.1\0")
        parts += self.element(0x0100, struct.pack("<H", field))
        parts += self.element(0x0110, struct.pack("<H", number))
        parts += self.element(0x0800, struct.pack("<H", kind))
        if padding:
            parts += self.element(0x7777, bytes(padding))
        return self.element(0, struct.pack("<I", len(parts))) + parts

    RELEASE_RQ = bytes.fromhex("050000000004 00000000")
    RELEASE_RP = bytes.fromhex("060000000004 00000000")

    def abort(self, source: int, reason: int) -> bytes:
        return bytes((7, 0, 0, 0, 0, 4, 0, 0, source, reason))

    def reject(self, result: int, source: int, reason: int) -> bytes:
        return bytes((3, 0, 0, 0, 0, 4, 0, result, source, reason))


@pytest.fixture
def octets() -> Octets:
    return Octets()
