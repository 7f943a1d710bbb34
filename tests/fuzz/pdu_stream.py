"""A peer's stream of PDUs, with the local program acting in between: every state, both roles.

An input is 16 octets and then what the peer sends. The first octet chooses where the layer starts
(acceptor or requestor, with or without an association, releasing, ...), the second the size of its
receive buffer (with bit 6 storages give all the room they are asked for, with bit 7 the program
acts inside large PDUs as well, from 250 on the disk is full soon), the others what the local
program does after each PDU of the stream, in turn. In the stream F5 F5 n stands for n times
1,024 octets.

Asserted of every input:

- nothing but `Failure` leaves a call of the local program, nothing at all `feed`, `expire`,
  `closed`;
- the layer always says where to put the next bytes, so that each read consumes some, until it has
  told that the connection is over, which it tells once and last;
- events, answers, states and the association in force are the same whether the stream comes all
  at once, byte by byte, or cut at odd places;
- presentation data values that do not fit their PDU end it;
- what it sends is whole PDUs of known types, and of P-DATA none above the peer's maximum;
- the log of both directions is printable text, the same for any cut of the stream, and finds no
  fault with what we send;
- a message is told only while an association is in force, with a context that was accepted;
- storages are finished or discarded, each once; one that fails ends the association alone.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from itertools import count, repeat
from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from hostile import octets
from ltdic.wire import event as events
from ltdic.wire import fsm, pdu
from ltdic.wire.error import ProtocolError
from ltdic.wire.trace import Dialogue as Traced
from ltdic.wire.trace import Trace

from fuzz.dialogue import BOUNDS, CAPACITIES, FULL, RARE, STARTS, WIDE, Dialogue
from fuzz.mutation import mutate_pdus
from fuzz.target import Target

HEAD = 16
_KINDS = frozenset(range(pdu.ASSOCIATE_RQ, pdu.ABORT + 1))
_INSIDE = 0x80
_FILL = b"\xf5\xf5"
_FILLING = Random(0).randbytes(1 << 18)
_LONG = 6 * 1024
"""A stream beyond this is not given byte by byte."""


def filled(stream: bytes) -> bytes:
    """`stream` with what its marks stand for, at most as much as there is of that."""
    first, *others = stream.split(_FILL)
    parts, left = [first], len(_FILLING)
    for each in others:
        size = min(each[:1][0] * 1024 if each else 0, left)
        parts += (_FILLING[left - size : left], each[1:])
        left -= size
    return b"".join(parts)


def pieces(stream: bytes) -> Iterator[bytes]:
    """The PDUs of `stream` as their own headers frame it; the last one may be cut."""
    at = 0
    while at < len(stream):
        length = int.from_bytes(stream[at + 2 : at + 6], "big")
        end = min(at + 6 + length, len(stream))
        yield stream[at:end]
        at = end


def _is_misframed(piece: bytes) -> bool:
    """Whether a whole P-DATA-TF is not what its own headers say, by another reader of them."""
    if piece[:1] != b"\4" or len(piece) < 6 + int.from_bytes(piece[2:6], "big"):
        return False
    try:
        for _ in pdu.split_data(memoryview(piece)[6:]):
            pass
    except ProtocolError:
        return True
    return False


def converse(head: bytes, stream: bytes, steps: Callable[[int], int]) -> Dialogue:
    """The dialogue of an input; `steps` tells how many bytes to give at a time, by the PDU."""
    dialogue = Dialogue(head[0], head[1])
    for number, piece in enumerate(pieces(stream)):
        takes_data = dialogue.layer.state in fsm.DATA_STATES
        middle = len(piece) // 4 if head[1] & _INSIDE and len(piece) > _LONG else 0
        if middle:
            dialogue.give(piece[:middle], steps(number))
            dialogue.act(head[-1])
        dialogue.give(piece[middle:], steps(number))
        if takes_data and not middle and _is_misframed(piece):
            assert dialogue.is_over, "presentation data values beyond their PDU"
        dialogue.act(head[2 + number % (HEAD - 2)])
    dialogue.end()
    return dialogue


def check_sent(dialogue: Dialogue) -> None:
    """What we send is whole PDUs, and none is more than the peer takes."""
    octets_, at = bytes(dialogue.sent), 0
    while at < len(octets_):
        if dialogue.is_cut and len(octets_) - at < pdu.HEADER_SIZE:
            return
        kind, length = struct.unpack_from(">BxI", octets_, at)
        assert kind in _KINDS
        if kind == pdu.DATA_TF:
            assert dialogue.maximum is not None and length <= dialogue.maximum
        if length > len(octets_) - at - 6:
            assert dialogue.is_cut
            return
        if kind == pdu.DATA_TF:
            for _ in pdu.split_data(memoryview(octets_)[at + 6 : at + 6 + length]):
                pass
        at += 6 + length


_REPROACHES = (
    *("not as it should be", "does not exist", "not shown", "belong to nothing"),
    *("presentation data value of", "too long", "unreadable"),
)


class Said:
    """The lines of a log."""

    def __init__(self, shows_pdus: bool) -> None:
        self.shows_pdus = shows_pdus
        self.messages: list[str] = []
        self.lines: list[str] = []

    def say_pdu(self, headline: str, lines: list[str]) -> None:
        assert self.shows_pdus or not lines
        self.lines += (headline, *lines)

    def say_message(self, line: str) -> None:
        self.messages.append(line)


def _name_of(uid: str) -> str:
    return "A name\n" if len(uid) % 2 else ""


def _traced(sent: bytes, stream: bytes, steps: Iterator[int], shows_pdus: bool = True) -> Said:
    """The log of what we sent and what came, both in steps."""
    said, shared = Said(shows_pdus), Traced()
    for verb, data in (("sent", sent), ("received", stream)):
        trace, at = Trace(verb, said, shared, _name_of), 0
        while at < len(data):
            step = next(steps)
            trace.feed(data[at : at + step])
            at += step
    return said


def check_trace(dialogue: Dialogue, stream: bytes) -> None:
    """What the log says of both directions."""
    sent = bytes(dialogue.sent)
    whole = _traced(sent, stream, repeat(1 << 20))
    for line in whole.lines + whole.messages:
        assert line.isprintable() and "with -" not in line, line
    ours = _traced(sent, b"", repeat(1 << 20))
    assert not [line for line in ours.lines if any(each in line for each in _REPROACHES)]
    for steps in (repeat(1 if len(stream) + len(sent) < _LONG else 509), count(2)):
        other = _traced(sent, stream, steps)
        assert (other.lines, other.messages) == (whole.lines, whole.messages)
    assert _traced(sent, stream, repeat(77), False).messages == whole.messages


def run(data: bytes) -> bool:
    """Check one input."""
    head, stream = data[:HEAD].ljust(HEAD, b"\0"), filled(data[HEAD:])
    whole = converse(head, stream, lambda number: 1 << 20)
    check_sent(whole)
    check_trace(whole, stream)
    odd = head[1] // len(CAPACITIES) + 2
    small = 1 if len(stream) < _LONG else 997
    odd *= 1 + len(stream) // _LONG * 31
    for steps in (lambda number: small, lambda number: odd + number):
        other = converse(head, stream, steps)
        if head[1] >= FULL:
            continue  # how much has been moved to the disk by then differs
        assert other.told == whole.told
        # how much is looked at after an abort before it is too much goes by the read
        is_drained = whole.layer.has_aborted and len(stream) > BOUNDS.drained
        assert is_drained or other.sent == whole.sent
        assert other.layer.state == whole.layer.state
        assert other.layer.associate == whole.layer.associate
    return not any(isinstance(each, events.Malformed) for each in whole.told)


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
        "request": b"\1\0\0\4" + bytes(12) + octets.ACCEPT + answer + octets.RELEASE_RP,
        "request-anew": b"\13\0\3" + bytes(13) + octets.abort(2, 2) + octets.ACCEPT,
        "rejected": b"\1\0" + idle + octets.reject(1, 1, 1),
        "split": b"\3\0" + idle + split,
        "large": b"\3\0" + idle + large,
        "quiet": b"\3\0\x0b\x0c" + bytes(12) + octets.ECHO_PDU * 2,
        "release": b"\4\0\4" + bytes(13) + octets.ECHO_PDU + octets.RELEASE_RP,
        "collide": b"\6\0\5" + bytes(13) + octets.RELEASE_RQ + octets.RELEASE_RP,
        "collide-acceptor": b"\5\0\0\5" + bytes(12) + octets.RELEASE_RQ + octets.RELEASE_RP,
        "send": b"\4\0\7\x0a\x08" + bytes(11) + octets.ECHO_PDU * 3,
        **_large_seeds(),
        **_rare_seeds(),
    }
    beyond = octets.pdu(4, octets.pdv(octets.ECHO, 1, octets.echo()[:20], 25))
    found["beyond"] = b"\3\0" + idle + beyond + octets.ECHO_PDU
    for more in (1, -1):
        short = octets.pdu(4, octets.pdv(octets.ECHO, 1, octets.echo()[:20], 22 + more))
        found[f"beyond-by-{more}"] = b"\3\0" + idle + short + octets.ECHO_PDU
    every = octets.abort(0, 0) + octets.RELEASE_RP + octets.ACCEPT
    for start in range(len(STARTS)):
        found[f"state-{start}"] = bytes((start, 0)) + idle + octets.ECHO_PDU + every
    return found


_NOTHING = octets.pdu(4, octets.pdv(octets.ECHO, 1, b""))
"""An empty fragment of a command: something for the program to act after."""


def _filling(number: int, kib: int, last: bool = True) -> bytes:
    """A P-DATA-TF with a fragment of a data set, which is `kib` times 1,024 octets."""
    mark, size = _FILL + bytes((kib,)), kib * 1024
    return octets.pdu(4, octets.pdv(number, last << 1, mark, size + 2), size + 6)


def _large_seeds() -> dict[str, bytes]:
    """Data sets that are lent, that move from the buffer to a storage, that go there directly."""
    idle = bytes(14)
    two = _filling(octets.STORE, 40, False) + _filling(octets.STORE, 50)
    one = _filling(octets.STORE, 60)
    many = b"".join(_filling(octets.STORE, 9, number == 7) for number in range(8))
    mixed = _filling(octets.STORE, 60, False) + _filling(octets.STORE, 3)
    found = {}
    for size, name in enumerate(("small", "middle", "large")):
        found[f"lent-{name}"] = bytes((3, size)) + idle + octets.STORE_PDU + many + octets.ECHO_PDU
        found[f"direct-{name}"] = bytes((3, size)) + idle + octets.STORE_PDU + two
        found[f"mixed-{name}"] = bytes((3, size)) + idle + octets.STORE_PDU + mixed
        found[f"full-{name}"] = bytes((3, FULL + 2 + size)) + idle + octets.STORE_PDU + two
        found[f"wide-{name}"] = bytes((3, WIDE + 2 + size)) + idle + octets.STORE_PDU + one
        for act in (6, 4, 12):  # abort, release, the clock
            acts = bytes((3, 195 + size)) + bytes(13) + bytes((act,))
            found[f"inside-{act}-{name}"] = acts + octets.STORE_PDU + one + octets.RELEASE_RP
    dropped = b"\3\0\6" + bytes(13) + octets.STORE_PDU + _filling(octets.STORE, 60)
    found["dropped"] = dropped + octets.abort(0, 0)
    found["aborted-inside"] = b"\3\0\0\6" + bytes(12) + octets.STORE_PDU + two
    command = octets.pdv(octets.STORE, 1, _FILL + b"\x22", 0x22 * 1024 + 2)
    echo = octets.echo()
    half = octets.data(octets.ECHO, echo[:20], command=True, last=False)
    other = octets.data(octets.STORE, echo[20:], command=True)
    for name, stream in (
        *(("two-contexts", half + other), ("data-first", octets.data(octets.STORE, b"ab"))),
        *(("command-inside", octets.STORE_PDU * 2), ("unknown-context", octets.data(9, b"ab"))),
        ("data-inside", half + octets.data(octets.ECHO, b"ab")),
    ):
        found[name] = b"\3\0" + idle + stream
    found["long-command"] = b"\3\0" + idle + octets.pdu(4, command, 0x22 * 1024 + 6) * 2
    empty = octets.pdv(octets.STORE, 0, b"") * 70
    found["empty-fragments"] = b"\3\0" + idle + octets.STORE_PDU + octets.pdu(4, empty)
    return found


def _rare_seeds() -> dict[str, bytes]:
    """Each rare act on an association, by itself and behind a part of a large message."""
    small = octets.associate(information=octets.user(maximum=octets.item(0x51, b"\0\0\0\x0c")))
    none = octets.associate(information=octets.user(maximum=octets.item(0x51, bytes(4))))
    answer = octets.data(octets.ECHO, octets.echo_response(), command=True)
    found = {
        "late-abort": b"\4\0\6\xf9" + bytes(12) + octets.ECHO_PDU * 2,
        "late-request": b"\13\0\3\xfb" + bytes(12) + octets.abort(2, 2) * 2,
        "late-answer": b"\3\0\x08\xfb" + bytes(12) + octets.ECHO_PDU * 2,
        "late-rejection": b"\2\0\2\xfb" + bytes(12) + octets.ECHO_PDU * 2,
        "late-abort-of-request": b"\1\0\6\xfb" + bytes(12) + octets.abort(2, 2)[:7] * 2,
    }
    for number in range(len(RARE)):
        act = 240 + number
        acts = bytes((act, 241, 240, act, 11, 0, 10)) + bytes(7)
        found[f"rare-{number}"] = b"\4\0" + acts + answer + _NOTHING * 7
        acts = bytes((244, 240, act, 240)) + bytes(10)
        found[f"part-{number}"] = b"\4\1" + acts + _NOTHING * 4
        acts = bytes((act, 249, 251, 0)) + bytes(10)
        found[f"late-{number}"] = b"\4\0" + acts + _NOTHING * 4
    for act in (243, 244, 245):
        acts = bytes((1, act, 240, 10, act)) + bytes(9)
        found[f"tiny-{act}"] = b"\0\0" + acts + small + _NOTHING * 4
        found[f"endless-{act}"] = b"\0\1" + acts + none + _NOTHING * 4
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
    large = st.builds(_filling, st.just(octets.STORE), st.integers(0, 63), st.booleans())
    values = st.builds(
        octets.pdv, st.sampled_from((1, 3, 5, 7)), st.integers(0, 5), st.binary(max_size=40)
    )
    data = st.lists(values, min_size=1, max_size=4).map(lambda each: octets.pdu(4, b"".join(each)))
    damaged = st.tuples(whole, st.integers(0, 1 << 32)).map(lambda each: mutate_pdus(*each))
    stream = st.lists(whole | whole | data | large | damaged, max_size=8).map(b"".join)
    head = st.binary(min_size=HEAD, max_size=HEAD)
    return st.tuples(head, stream).map(b"".join)


def mutate(data: bytes, number: int) -> bytes:
    """Change the stream by whole PDUs, or inside one with its length put right."""
    return data[:HEAD] + mutate_pdus(data[HEAD:], number)


TARGET = Target(
    "pdu_stream", run, seeds, structured, mutate,
    refused=frozenset(
        (
            *("beyond", "beyond-by-1", "beyond-by--1", "empty-fragments", "long-command"),
            *("full-small", "full-middle", "two-contexts", "data-first", "command-inside"),
            *("unknown-context", "data-inside"),
            *(f"inside-12-{size}" for size in ("small", "middle", "large")),
            *("late-rejection", "late-12", "late-13", "rare-12", "rare-13"),
            *(f"state-{n}" for n in (0, 1, 2, 7, 8, 9, 11)),
        )
    ),
)  # fmt: skip
