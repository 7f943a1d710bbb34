"""An upper layer, the peer at its one end and the local program at the other: for `pdu_stream`.

Must not know: where the peer's bytes come from.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from math import inf

from hostile import octets
from ltdic.core.errors import Failure, Fault
from ltdic.wire import event as events
from ltdic.wire.associate import Associate, PresentationContext
from ltdic.wire.fsm import Sta
from ltdic.wire.limit import LIMITS
from ltdic.wire.message import MAX_BUFFERS, Buffer, Received, ReceivedData
from ltdic.wire.upper_layer import UpperLayer

from block import Blocks

CAPACITIES = (16 * 1024 + 64, 40 * 1024, 128 * 1024)
WIDE, FULL = 0x40, 250
"""Of the octet that says how large the receive buffer is: see `pdu_stream`."""
_MOST_SENT = 300
"""PDUs of one message of ours."""
BOUNDS = LIMITS._replace(empty_fragments=50, drained=16 * 1024, command=4 * 1024)
_CONTEXTS = (
    (octets.ECHO, "1.2.840.10008.1.1"),
    (octets.STORE, octets.CT),
    (octets.QUERY, octets.FIND),
)


class Collected:
    """A storage in memory; a place may be small, so that large fragments need several.

    It changes from the kind that is received into to the kind that is written to.
    """

    made: list[Collected]

    def __init__(self, made: list[Collected], room: float, largest: int) -> None:
        self.data = bytearray()
        self.room = room
        self.largest = largest
        self.place = memoryview(b"")
        self.ends = 0
        made.append(self)

    @property
    def is_file(self) -> bool:
        return len(self.data) > 20_000

    def write(self, *pieces: memoryview) -> None:
        assert not self.ends
        for piece in pieces:
            self.data += piece
        if len(self.data) > self.room:
            raise Failure(Fault.DISK_FULL, "no room")

    def reserve(self, limit: int) -> memoryview:
        assert not self.ends and limit > 0
        self.place = memoryview(bytearray(min(limit, self.largest)))
        return self.place

    def commit(self, count: int) -> None:
        assert 0 < count <= len(self.place)
        self.write(self.place[:count])

    def finish(self, transfer_syntax: str) -> ReceivedData:
        self.ends += 1
        return Received([bytes(self.data)], transfer_syntax)

    def discard(self) -> None:
        self.ends += 1


class Dialogue:
    """One layer, what it told and what it sent."""

    def __init__(self, start: int, size: int) -> None:
        room = 25_000 if size >= FULL else inf
        largest = 1 << 18 if size & WIDE else 3000
        self.storages: list[Collected] = []
        self.layer = UpperLayer(
            lambda: Collected(self.storages, room, largest),
            Blocks(CAPACITIES[size % len(CAPACITIES)]),
            BOUNDS,
        )
        self.now = 0.0
        self.told: list[object] = []
        self.sent = bytearray()
        self.maximum: int | None = None
        self.is_over = self.is_cut = False
        STARTS[start % len(STARTS)](self)
        self.take()

    # --- the network --------------------------------------------------------------------------

    def give(self, data: bytes, step: int) -> None:
        """The peer's `data` arrive, at most `step` bytes at a time."""
        view, at = memoryview(data), 0
        while at < len(view) and not self.is_over:
            count = 0
            for space in self.layer.spaces():
                assert len(space)
                taken = min(len(space), len(view) - at, step - count)
                space[:taken] = view[at : at + taken]
                at, count = at + taken, count + taken
            assert count
            self.tell(self.layer.feed(count, self.now))

    def take(self) -> None:
        """All that the layer wants to send leaves."""
        while batch := self.layer.batch():
            part = b"".join(batch)
            self.layer.sent(len(part), self.now)
            self.sent += part

    def take_some(self) -> None:
        """The first buffers leave, the next one in part; what follows may never do."""
        batch = self.layer.batch()
        assert len(batch) <= MAX_BUFFERS
        if batch:
            part = b"".join((*batch[:-1], batch[-1][:5]))
            self.layer.sent(len(part), self.now)
            self.sent += part
            self.is_cut = True

    def look(self) -> None:
        """What can be asked of the layer at any time."""
        layer = self.layer
        calling, called = layer.titles
        assert isinstance(calling + called, str)
        assert layer.wants_more in (True, False) and layer.has_aborted in (True, False)
        assert layer.deadline >= 0 and len(layer.outbox) >= 0
        assert layer.is_associated == (layer.associate is not None)
        for number in (octets.ECHO, octets.STORE, octets.QUERY):
            try:
                assert layer.transfer_syntax(number)
            except Failure as failure:
                assert failure.fault in (Fault.NET_NOT_CONNECTED, Fault.PDU_ID)

    def tell(self, found: list[events.Event]) -> None:
        for each in found:
            assert not self.is_over, "an event after the end"
            if isinstance(each, events.AssociateRequested | events.AssociateAccepted):
                self.maximum = BOUNDS.sent_length(each.associate.max_length)
            if isinstance(each, events.MessageReceived):
                assert self.layer.is_associated or self.layer.state == Sta.STA13 or len(found) > 1
                data = None if each.data is None else bytes(each.data.view())
                told = ("message", each.context_id, each.command, data)
                assert each.command.has_data_set == (data is not None)
                self.told.append(told)
            else:
                self.told.append(each)
            self.is_over = isinstance(each, events.Disconnected)

    # --- the local program --------------------------------------------------------------------

    def act(self, choice: int) -> None:
        """One act of the local program, or of its clock."""
        act = RARE[choice - 240] if choice >= 240 else _ACTS[choice % len(_ACTS)]
        if act is None or self.is_over:
            return
        try:
            act(self)
        except Failure as failure:
            self.told.append(("refused", failure.fault))

    def pass_time(self, seconds: float) -> None:
        self.now += seconds
        self.tell(self.layer.expire(self.now))

    def end(self) -> None:
        """The peer goes, if the connection is not over by then."""
        self.take()
        self.tell(self.layer.closed(None, self.now))
        assert self.is_over
        layer = self.layer
        assert not (layer.feed(0, self.now) or layer.closed(None, self.now))
        assert not layer.expire(self.now + 1e9)
        self.look()
        state = self.layer.state
        self.layer.give_back()
        assert state in (Sta.STA1, Sta.STA13)
        assert all(each.ends == 1 for each in self.storages)


def _request() -> Associate:
    contexts = [
        PresentationContext(number, 0, name, ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1"])
        for number, name in _CONTEXTS
    ]
    return Associate(True, called="SERVER", calling="CLIENT", contexts=contexts, max_length=65536)


def _accept() -> Associate:
    answer = _request()
    answer.is_request = False
    answer.contexts[2].result = 3
    return answer


def _connected(dialogue: Dialogue) -> None:
    dialogue.layer.accepted(0.0)


def _requesting(dialogue: Dialogue) -> None:
    dialogue.layer.request(_request(), 0.0)


def _asked(dialogue: Dialogue) -> None:
    _connected(dialogue)
    dialogue.give(octets.REQUEST, 1 << 20)


def _serving(dialogue: Dialogue) -> None:
    _asked(dialogue)
    dialogue.layer.accept(_accept(), 0.0)


def _using(dialogue: Dialogue) -> None:
    _requesting(dialogue)
    dialogue.take()
    dialogue.give(octets.ACCEPT, 1 << 20)


def _releasing(before: Callable[[Dialogue], None], dialogue: Dialogue) -> None:
    before(dialogue)
    dialogue.layer.release(0.0)


def _colliding(before: Callable[[Dialogue], None], dialogue: Dialogue) -> None:
    _releasing(before, dialogue)
    dialogue.give(octets.RELEASE_RQ, 1 << 20)


def _being_released(dialogue: Dialogue) -> None:
    _serving(dialogue)
    dialogue.give(octets.RELEASE_RQ, 1 << 20)


def _aborted(dialogue: Dialogue) -> None:
    _serving(dialogue)
    dialogue.layer.abort(0, 0, 0.0)


def _open(dialogue: Dialogue) -> None:
    """A connection on which nobody has asked for anything."""


STARTS: tuple[Callable[[Dialogue], None], ...] = (
    _connected,
    _requesting,
    _asked,
    _serving,
    _using,
    partial(_releasing, _serving),
    partial(_releasing, _using),
    partial(_colliding, _serving),
    partial(_colliding, _using),
    _being_released,
    _aborted,
    _open,
)


def _send(dialogue: Dialogue, *data: Buffer) -> None:
    """An object; none of thousands of PDUs, if the peer wants small ones."""
    room = _MOST_SENT * (dialogue.maximum or 0)
    parts = [each[: max(room // len(data), 2)] for each in data]
    dialogue.layer.send(octets.STORE, octets.store(), parts, dialogue.now)


def _ask(dialogue: Dialogue) -> None:
    """A query whose command set needs several PDUs."""
    size = min(20_000, _MOST_SENT * (dialogue.maximum or 0))
    command = octets.message((0x0002, b"1.2 "), (0x0100, b"\x20\0"), (0x0902, b"a " * (size // 2)))
    dialogue.layer.send(octets.QUERY, command, [b"ab"], dialogue.now)


_ACTS: tuple[Callable[[Dialogue], object] | None, ...] = (
    None,
    lambda d: d.layer.accept(_accept(), d.now),
    lambda d: d.layer.reject(1, 1, 1, d.now),
    lambda d: d.layer.request(_request(), d.now),
    lambda d: d.layer.release(d.now),
    lambda d: d.layer.respond_release(d.now),
    lambda d: d.layer.abort(0, 0, d.now),
    lambda d: _send(d, b"data" * 9000),
    lambda d: d.layer.send(octets.ECHO, octets.echo_response(), None, d.now),
    lambda d: d.layer.send(octets.QUERY, octets.find(), [b""], d.now),
    lambda d: d.take(),
    lambda d: d.pass_time(0.1),
    lambda d: d.pass_time(1e6),
    lambda d: d.layer.accept(_request(), d.now),
    lambda d: d.layer.accepted(d.now),
)


RARE: tuple[Callable[[Dialogue], object], ...] = (
    Dialogue.take_some,
    Dialogue.look,
    lambda d: d.layer.request(_accept(), d.now),
    _ask,
    lambda d: _send(d, *[b"ab"] * 3000),
    lambda d: _send(d, memoryview(array("H", range(9000)))),
    lambda d: d.layer.send(9, octets.echo(), None, d.now),
    lambda d: d.layer.send(octets.ECHO, octets.message((0x100, b"\xff\x0f")), None, d.now),
    lambda d: d.layer.send(octets.ECHO, octets.echo(), None, d.now),
    lambda d: d.pass_time(6),
    lambda d: d.pass_time(31),
    lambda d: d.pass_time(61),
    lambda d: d.pass_time(301),
    lambda d: d.pass_time(3601),
    lambda d: _send(d, bytes(9), b"", bytes(20_000)),
    lambda d: d.layer.abort(2, 6, d.now),
)
"""From 240 on."""
