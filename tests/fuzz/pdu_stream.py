"""A peer's stream of PDUs, with the local program acting in between: every state, both roles.

An input is 16 octets and then what the peer sends. The first octet chooses where the layer starts
(acceptor or requestor, with or without an association, releasing, ...), the second the size of its
receive buffer, the others what the local program does after each PDU of the stream, in turn.

Asserted of every input:

- nothing but `Failure` leaves a call of the local program, nothing at all `feed`, `expire`,
  `closed`;
- the layer always says where to put the next bytes, so that each read consumes some, until it has
  told that the connection is over, which it tells once and last;
- events, answers, states and the association in force are the same whether the stream comes all
  at once, byte by byte, or cut at odd places;
- what it sends is whole PDUs of known types, and of P-DATA none above the peer's maximum;
- a message is told only while an association is in force, with a context that was accepted;
- storages are finished or discarded, each once.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from functools import partial

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from hostile import octets
from ltdic.core.errors import Failure
from ltdic.wire import event as events
from ltdic.wire import pdu
from ltdic.wire.associate import Associate, PresentationContext
from ltdic.wire.fsm import Sta
from ltdic.wire.limit import LIMITS
from ltdic.wire.message import Received, ReceivedData
from ltdic.wire.upper_layer import UpperLayer

from block import Blocks
from fuzz.mutation import mutate_pdus
from fuzz.target import Target

HEAD = 16
CAPACITIES = (16 * 1024 + 64, 40 * 1024, 128 * 1024)
_LIMITS = LIMITS._replace(empty_fragments=50, drained=16 * 1024, command=4 * 1024)
_CONTEXTS = (
    (octets.ECHO, "1.2.840.10008.1.1"),
    (octets.STORE, octets.CT),
    (octets.QUERY, octets.FIND),
)
_KINDS = frozenset(range(pdu.ASSOCIATE_RQ, pdu.ABORT + 1))


class Collected:
    """A storage in memory; a place is small, so that large fragments need several.

    It changes from the kind that is received into to the kind that is written to.
    """

    made: list[Collected]

    def __init__(self, made: list[Collected]) -> None:
        self.data = bytearray()
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

    def reserve(self, limit: int) -> memoryview:
        assert not self.ends and limit > 0
        self.place = memoryview(bytearray(min(limit, 3000)))
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

    def __init__(self, start: int, capacity: int) -> None:
        self.storages: list[Collected] = []
        self.layer = UpperLayer(lambda: Collected(self.storages), Blocks(capacity), _LIMITS)
        self.now = 0.0
        self.told: list[object] = []
        self.sent = bytearray()
        self.is_over = False
        _STARTS[start % len(_STARTS)](self)
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

    def tell(self, found: list[events.Event]) -> None:
        for each in found:
            assert not self.is_over, "an event after the end"
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
        act = _ACTS[choice % len(_ACTS)]
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


_STARTS: tuple[Callable[[Dialogue], None], ...] = (
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


def _send(dialogue: Dialogue) -> None:
    dialogue.layer.send(octets.STORE, octets.store(), [b"data" * 9000], dialogue.now)


_ACTS: tuple[Callable[[Dialogue], object] | None, ...] = (
    None,
    lambda d: d.layer.accept(_accept(), d.now),
    lambda d: d.layer.reject(1, 1, 1, d.now),
    lambda d: d.layer.request(_request(), d.now),
    lambda d: d.layer.release(d.now),
    lambda d: d.layer.respond_release(d.now),
    lambda d: d.layer.abort(0, 0, d.now),
    _send,
    lambda d: d.layer.send(octets.ECHO, octets.echo_response(), None, d.now),
    lambda d: d.layer.send(octets.QUERY, octets.find(), [b""], d.now),
    lambda d: d.take(),
    lambda d: d.pass_time(0.1),
    lambda d: d.pass_time(1e6),
    lambda d: d.layer.accept(_request(), d.now),
    lambda d: d.layer.accepted(d.now),
)


def pieces(stream: bytes) -> Iterator[bytes]:
    """The PDUs of `stream` as their own headers frame it; the last one may be cut."""
    at = 0
    while at < len(stream):
        length = int.from_bytes(stream[at + 2 : at + 6], "big")
        end = min(at + 6 + length, len(stream))
        yield stream[at:end]
        at = end


def converse(head: bytes, stream: bytes, steps: Callable[[int], int]) -> Dialogue:
    """The dialogue of an input; `steps` tells how many bytes to give at a time, by the PDU."""
    dialogue = Dialogue(head[0], CAPACITIES[head[1] % len(CAPACITIES)])
    for number, piece in enumerate(pieces(stream)):
        dialogue.give(piece, steps(number))
        dialogue.act(head[2 + number % (HEAD - 2)])
    dialogue.end()
    return dialogue


def check_sent(octets_: bytes) -> None:
    """What we send is whole PDUs, and none is more than the peer takes."""
    at = 0
    while at < len(octets_):
        kind, length = struct.unpack_from(">BxI", octets_, at)
        assert kind in _KINDS
        assert length <= len(octets_) - at - 6
        if kind == pdu.DATA_TF:
            for _ in pdu.split_data(memoryview(octets_)[at + 6 : at + 6 + length]):
                pass
        at += 6 + length


def run(data: bytes) -> None:
    """Check one input."""
    head, stream = data[:HEAD].ljust(HEAD, b"\0"), data[HEAD:]
    whole = converse(head, stream, lambda number: 1 << 20)
    check_sent(bytes(whole.sent))
    odd = head[1] // len(CAPACITIES) + 2
    for steps in (lambda number: 1, lambda number: odd + number):
        other = converse(head, stream, steps)
        assert other.told == whole.told
        assert other.sent == whole.sent
        assert other.layer.state == whole.layer.state
        assert other.layer.associate == whole.layer.associate


def seeds() -> dict[str, bytes]:
    """Valid dialogues, and one PDU of each type in each starting state."""
    one = octets.ECHO_PDU + octets.RELEASE_RQ
    stored = octets.STORE_PDU + octets.data(octets.STORE, b"\x10\0\x10\0\x04\0\0\0A^B ")
    large = octets.STORE_PDU
    large += octets.pdu(4, octets.pdv(octets.STORE, 0, b"x" * 500, 40_000), 40_004)
    split = octets.data(octets.ECHO, octets.echo()[:9], command=True, last=False)
    split += octets.data(octets.ECHO, octets.echo()[9:], command=True)
    answer = octets.data(octets.ECHO, octets.echo_response(), command=True)
    idle = bytes(14)
    found = {
        "accept": b"\0\0\1" + bytes(13) + octets.REQUEST + one,
        "accept-store": b"\0\0\1" + bytes(13) + octets.REQUEST + stored + octets.RELEASE_RQ,
        "reject": b"\0\0\2" + bytes(13) + octets.REQUEST,
        "request": b"\1\0" + idle + octets.ACCEPT + answer + octets.RELEASE_RP,
        "request-anew": b"\13\0\3" + bytes(13) + octets.abort(2, 2) + octets.ACCEPT,
        "rejected": b"\1\0" + idle + octets.reject(1, 1, 1),
        "split": b"\3\0" + idle + split,
        "large": b"\3\0" + idle + large,
        "quiet": b"\3\0\x0b\x0c" + bytes(12) + octets.ECHO_PDU * 2,
        "release": b"\4\0\4" + bytes(13) + octets.ECHO_PDU + octets.RELEASE_RP,
        "collide": b"\6\0\5" + bytes(13) + octets.RELEASE_RQ + octets.RELEASE_RP,
        "collide-acceptor": b"\5\0\0\5" + bytes(12) + octets.RELEASE_RQ + octets.RELEASE_RP,
        "send": b"\4\0\7\x0a\x08" + bytes(11) + octets.ECHO_PDU * 3,
    }
    every = octets.abort(0, 0) + octets.RELEASE_RP + octets.ACCEPT
    for start in range(len(_STARTS)):
        found[f"state-{start}"] = bytes((start, 0)) + idle + octets.ECHO_PDU + every
    return found


def structured() -> SearchStrategy[bytes]:
    """Heads, and streams of valid PDUs of which some are damaged in a place or two."""
    whole = st.sampled_from(
        (
            *(octets.REQUEST, octets.ACCEPT, octets.RELEASE_RQ, octets.RELEASE_RP),
            *(octets.reject(1, 2, 1), octets.abort(0, 0), octets.ECHO_PDU, octets.STORE_PDU),
            octets.data(octets.STORE, b"\x10\0\x10\0\x04\0\0\0A^B "),
            octets.data(octets.ECHO, octets.echo_response(), command=True),
        )
    )
    values = st.builds(
        octets.pdv, st.sampled_from((1, 3, 5, 7)), st.integers(0, 5), st.binary(max_size=40)
    )
    data = st.lists(values, min_size=1, max_size=4).map(lambda each: octets.pdu(4, b"".join(each)))
    damaged = st.tuples(whole, st.integers(0, 1 << 32)).map(lambda each: mutate_pdus(*each))
    stream = st.lists(whole | whole | data | damaged, max_size=8).map(b"".join)
    head = st.binary(min_size=HEAD, max_size=HEAD)
    return st.tuples(head, stream).map(b"".join)


def mutate(data: bytes, number: int) -> bytes:
    """Change the stream by whole PDUs, or inside one with its length put right."""
    return data[:HEAD] + mutate_pdus(data[HEAD:], number)


TARGET = Target("pdu_stream", run, seeds, structured, mutate)
