"""Peers that do what they must not, in both roles. Names like C5 are rows of the fault plan."""

from __future__ import annotations

import struct

import pytest

from ltdic.core.errors import Fault
from ltdic.wire.event import (
    Aborted,
    AssociateAccepted,
    AssociateRequested,
    Disconnected,
    Malformed,
    MessageReceived,
    ReleaseRequested,
)
from ltdic.wire.fsm import Sta
from ltdic.wire.limit import LIMITS


def kinds(events):
    return [type(each) for each in events]


# --- an acceptor that waits for a request: Sta2 -----------------------------------------------


@pytest.mark.parametrize(
    ("octets_in", "fault"),
    [
        pytest.param(b"GET / HTTP/1.1\r\n\r\n", Fault.PDU_TYPE, id="A4"),
        pytest.param(bytes.fromhex("160301020001000001fc0303"), Fault.PDU_TYPE, id="A5"),
        pytest.param(bytes.fromhex("00000000000401020304"), Fault.PDU_TYPE, id="A10-00"),
        pytest.param(bytes.fromhex("08000000000401020304"), Fault.PDU_TYPE, id="A10-08"),
        pytest.param(bytes.fromhex("FF000000000401020304"), Fault.PDU_TYPE, id="A10-FF"),
        pytest.param(bytes.fromhex("020000000044") + bytes(68), Fault.PDU_TYPE, id="A11-AC"),
        pytest.param(bytes.fromhex("03000000000400010101"), Fault.PDU_TYPE, id="A11-RJ"),
        pytest.param(bytes.fromhex("0400000000080000000401030000"), Fault.PDU_TYPE, id="A11-data"),
        pytest.param(bytes.fromhex("05000000000400000000"), Fault.PDU_TYPE, id="A11-release-RQ"),
        pytest.param(bytes.fromhex("06000000000400000000"), Fault.PDU_TYPE, id="A11-release-RP"),
        pytest.param(b"\1\0\xff\xff\xff\xff" + bytes(200), Fault.PDU_LENGTH, id="B1"),
        pytest.param(b"\1\0\0\x10\0\1", Fault.PDU_LENGTH, id="B2-above"),
        pytest.param(b"\1\0\0\0\0\x43", Fault.PDU_LENGTH, id="B3-67"),
        pytest.param(b"\1\0\0\0\0\0", Fault.PDU_LENGTH, id="B3-0"),
    ],
)
def test_first_bytes_that_are_no_request(wire, octets, octets_in, fault):
    events = wire.acceptor.give(octets_in)
    assert kinds(events) == [Malformed, Disconnected]
    assert events[0].fault == events[1].fault == fault
    assert wire.acceptor.take() == octets.abort(0, 0)
    assert wire.acceptor.layer.state == Sta.STA13
    assert wire.acceptor.give(b"more" * 100) == []


def test_abort_first_is_silent(wire, octets):
    """A12."""
    events = wire.acceptor.give(octets.abort(0, 0))
    assert events == [Disconnected(Fault.NET_CONNECTION_ABORTED)]
    assert wire.acceptor.take() == b""


@pytest.mark.parametrize("count", [0, 1, 5, 6, 7, 73, 74, -1])
def test_end_of_input_before_the_request_is_whole(wire, count):
    """A13."""
    wire.requestor.layer.request(wire.proposal(), 0.0)
    assert wire.acceptor.give(wire.requestor.take()[:count]) == []
    assert wire.acceptor.layer.closed(None, 1.0) == [Disconnected(None)]
    assert wire.acceptor.take() == b""


@pytest.mark.parametrize(
    ("name", "given"),
    [("A1", b""), ("A2", b"\1\0\0\0\0"), ("A3", b"\1\0\0\0\1\x2c" + bytes(24))],
)
def test_request_must_be_whole_in_time(wire, name, given):
    """Neither silence nor single bytes move the deadline."""
    side = wire.acceptor
    for octet in given:
        side.now += 1.0
        assert side.give(bytes((octet,))) == []
        assert side.layer.deadline == 30.0
    assert side.layer.expire(29.9) == []
    assert side.layer.expire(30.0) == [Disconnected(Fault.NET_TIME_OUT)], name
    assert side.take() == b""


def test_request_that_breaks_a_rule_is_rejected(wire, octets):
    """B6: the rejection of a malformed request needs no program."""
    wire.requestor.layer.request(wire.proposal(), 0.0)
    bad = wire.requestor.take().replace(b"1.2.840.10008.3.1.1.1", b"9.9.9.9.9.9.9.9.9.9.9")
    (event,) = wire.acceptor.give(bad)
    assert isinstance(event, Malformed)
    assert wire.acceptor.take() == octets.reject(1, 1, 2)
    assert wire.acceptor.layer.state == Sta.STA13
    assert wire.acceptor.layer.closed(None, 1.0) == [Disconnected(None)]


def test_request_of_the_largest_size_is_read(wire):
    """B2."""
    wire.requestor.layer.request(wire.proposal(), 0.0)
    request = wire.requestor.take()
    filler, left = b"", LIMITS.association_pdu - len(request) + 6
    while left:
        size = min(left, 60_000)
        size -= 4 if left - size in (1, 2, 3) else 0
        filler += struct.pack(">BBH", 0x77, 0, size - 4) + bytes(size - 4)
        left -= size
    whole = b"\1\0" + struct.pack(">I", LIMITS.association_pdu) + request[6:] + filler
    assert kinds(wire.acceptor.give(whole)) == [AssociateRequested]


# --- a requestor ------------------------------------------------------------------------------


def answered(wire) -> bytes:
    """An acceptance for the requestor of `wire`, which waits for it."""
    request = wire.proposal()
    wire.requestor.layer.request(request, 0.0)
    wire.acceptor.give(wire.requestor.take())
    wire.acceptor.layer.accept(wire.answer(request), 0.0)
    return wire.acceptor.take()


def test_acceptance_of_what_was_not_proposed(wire, octets):
    """B30."""
    answer = bytearray(answered(wire))
    at = answer.index(b"\x21\0\0") + 4
    answer[at] = 99
    events = wire.requestor.give(bytes(answer))
    assert kinds(events) == [Malformed, Disconnected]
    assert events[0].fault == Fault.PDU_ID
    assert wire.requestor.take() == octets.abort(2, 6)


def test_acceptance_that_claims_four_gigabytes(wire, octets):
    """B31."""
    answered(wire)
    events = wire.requestor.give(b"\2\0\xff\xff\xff\xff")
    assert events[-1] == Disconnected(Fault.PDU_LENGTH)
    assert wire.requestor.take() == octets.abort(2, 6)


def test_answer_must_come_in_time(wire, octets):
    """B31."""
    answer = answered(wire)
    for octet in answer[:20]:
        wire.requestor.now += 1.0
        wire.requestor.give(bytes((octet,)))
    assert wire.requestor.layer.deadline == 30.0
    assert wire.requestor.layer.expire(30.0) == [Disconnected(Fault.NET_TIME_OUT)]
    assert wire.requestor.take() == octets.abort(0, 0)


def test_acceptance_then_end(wire):
    """B33: told once, as a reset."""
    assert kinds(wire.requestor.give(answered(wire))) == [AssociateAccepted]
    reset = Disconnected(Fault.NET_CONNECTION_RESET)
    assert wire.requestor.layer.closed(None, 1.0) == [reset]
    assert wire.requestor.layer.closed(None, 1.0) == []
    assert wire.requestor.layer.expire(1e9) == []


def test_acceptance_twice(wire, octets):
    """B34."""
    answer = answered(wire)
    events = wire.requestor.give(answer + answer)
    assert kinds(events) == [AssociateAccepted, Malformed, Disconnected]
    assert wire.requestor.take() == octets.abort(2, 2)


def test_peer_that_speaks_before_it_is_asked(wire, octets):
    assert kinds(wire.requestor.give(octets.RELEASE_RQ)) == [Malformed, Disconnected]
    assert wire.requestor.take() == octets.abort(2, 2)


def test_peer_that_leaves_before_it_is_asked(wire):
    assert wire.requestor.layer.closed(Fault.NET_CONNECTION_RESET, 1.0) == [
        Disconnected(Fault.NET_CONNECTION_RESET)
    ]


# --- an association: P-DATA-TF ----------------------------------------------------------------

PDV = struct.Struct(">IBB")


def rows(make):
    """What is wrong inside P-DATA-TF: (row, octets, source, reason, fault)."""
    echo, store = make.echo(), make.store()
    return {
        "C1": (b"\4\0" + struct.pack(">I", 16385), 2, 6, Fault.PDU_LENGTH),
        "C2": (b"\4\0\xff\xff\xff\xff" + bytes(100), 2, 6, Fault.PDU_LENGTH),
        "C3": (make.pdu(4, b""), 2, 6, Fault.PDU_LENGTH),
        "C4-0": (make.pdu(4, PDV.pack(0, 1, 3)), 2, 6, Fault.PDU_LENGTH),
        "C4-1": (make.pdu(4, PDV.pack(1, 1, 3)), 2, 6, Fault.PDU_LENGTH),
        "C5-lie": (make.pdu(4, make.pdv(1, 3, echo, 0xFFFFFFF0)), 2, 6, Fault.PDU_LENGTH),
        "C5-one": (make.pdu(4, make.pdv(1, 3, echo, len(echo) + 3)), 2, 6, Fault.PDU_LENGTH),
        "C6-1": (make.pdu(4, make.pdv(1, 3, echo) + bytes(1)), 2, 6, Fault.PDU_LENGTH),
        "C6-3": (make.pdu(4, make.pdv(1, 3, echo) + bytes(3)), 2, 6, Fault.PDU_LENGTH),
        "C7-99": (make.command(99, echo), 2, 6, Fault.PDU_ID),
        "C7-refused": (make.command(5, echo), 2, 6, Fault.PDU_ID),
        "C8-command": (
            make.pdu(4, make.pdv(1, 1, echo[:10]) + make.pdv(3, 3, echo[10:])), 0, 0, Fault.FORMAT,
        ),
        "C8-data": (make.command(1, store) + make.data(3, b"ab"), 0, 0, Fault.FORMAT),
        "C9": (make.data(1, b"ab"), 0, 0, Fault.FORMAT),
        "C9-after": (make.command(1, echo) + make.data(1, b"ab"), 0, 0, Fault.FORMAT),
        "C10": (make.command(1, store) + make.command(1, echo), 0, 0, Fault.FORMAT),
        "C10-open": (
            make.command(1, store) + make.data(1, b"ab", 0) + make.command(1, echo),
            0, 0, Fault.FORMAT,
        ),
        "C16-RQ": (b"\1\0\0\0\0\x44" + bytes(68), 2, 2, Fault.PDU_TYPE),
        "C16-AC": (b"\2\0\0\0\0\x44" + bytes(68), 2, 2, Fault.PDU_TYPE),
        "C16-RJ": (make.reject(1, 1, 1), 2, 2, Fault.PDU_TYPE),
        "C16-RP": (make.RELEASE_RP, 2, 2, Fault.PDU_TYPE),
        "C17": (make.pdu(9, b"abcd"), 2, 1, Fault.PDU_TYPE),
        "release-length": (make.pdu(5, bytes(5)), 2, 6, Fault.PDU_LENGTH),
        "D1": (make.command(1, b"\xff" * 40), 0, 0, Fault.FORMAT),
    }  # fmt: skip


NAMES = [
    "C1", "C2", "C3", "C4-0", "C4-1", "C5-lie", "C5-one", "C6-1", "C6-3", "C7-99", "C7-refused",
    "C8-command", "C8-data", "C9", "C9-after", "C10", "C10-open", "C16-RQ", "C16-AC", "C16-RJ",
    "C16-RP", "C17", "release-length", "D1",
]  # fmt: skip


@pytest.mark.parametrize("step", [1 << 30, 1])
@pytest.mark.parametrize("name", NAMES)
def test_broken_data_is_answered_with_its_reason(associated, octets, name, step):
    """In both roles, all at once and byte by byte."""
    table = rows(octets)
    assert sorted(table) == sorted(NAMES)
    given, source, reason, fault = table[name]
    for side in (associated.requestor, associated.acceptor):
        events = side.give(given, step)
        before, (malformed, disconnected) = events[:-2], events[-2:]
        assert kinds(before) == ([MessageReceived] if name in ("C9-after", "C6-1", "C6-3") else [])
        assert isinstance(malformed, Malformed)
        assert malformed.message
        assert malformed.fault == fault
        assert disconnected == Disconnected(fault)
        assert side.take() == octets.abort(source, reason)
        assert side.layer.state == Sta.STA13
        assert not side.layer.is_associated
        assert side.give(octets.command(1, octets.echo())) == [], "nothing after the end"


def test_largest_data_pdu_is_taken(associated, octets):
    """C1: at the limit."""
    side = associated.acceptor
    side.give(octets.command(1, octets.store()))
    (event,) = side.give(octets.data(1, bytes(16384 - 6)))
    assert event.data.size == 16384 - 6


def test_command_and_data_in_one_pdu(associated, octets):
    """C11."""
    store = octets.store()
    given = octets.pdu(
        4, octets.pdv(1, 3, store) + octets.pdv(1, 0, b"ab") + octets.pdv(1, 2, b"c")
    )
    (event,) = associated.acceptor.give(given)
    assert event.data.view() == b"abc"


def test_tiny_and_odd_fragments(associated, octets):
    """C12."""
    echo = octets.echo()
    pieces = [octets.pdv(1, 1, echo[at : at + 1]) for at in range(len(echo) - 1)]
    given = octets.pdu(4, b"".join(pieces)) + octets.pdu(4, octets.pdv(1, 3, echo[-1:]))
    (event,) = associated.acceptor.give(given)
    assert event.command.raw == echo
    given = octets.command(1, octets.store())
    given += b"".join(octets.data(1, b"x" * size, 0) for size in (1, 3, 5)) + octets.data(1, b"")
    (event,) = associated.acceptor.give(given)
    assert event.data.view() == b"x" * 9


@pytest.mark.parametrize(("extra", "good"), [(-1, True), (0, True), (1, False)])
def test_command_set_has_a_limit(make_wire, octets, extra, good):
    """C13."""
    wire = make_wire(LIMITS._replace(command=4096)).associate()
    echo = octets.echo(padding=4096 + extra - len(octets.echo(padding=8)) + 8)
    assert len(echo) == 4096 + extra
    given = octets.pdu(4, octets.pdv(1, 1, echo[:4000])) + octets.command(1, echo[4000:])
    events = wire.acceptor.give(given)
    if good:
        assert kinds(events) == [MessageReceived]
    else:
        assert events[-1] == Disconnected(Fault.PDU_LENGTH)
        assert wire.acceptor.take() == octets.abort(0, 0)


def test_endless_data_set_ends_at_the_quota(make_wire, make_storage, octets):
    """C14: the storage says no; what there was is given back."""
    wire = make_wire(storage=lambda: make_storage(quota=200_000)).associate()
    side = wire.acceptor
    side.give(octets.command(1, octets.store()))
    events = []
    for _ in range(100):
        events += side.give(octets.data(1, bytes(10_000), 0))
        if events:
            break
    assert kinds(events) == [Malformed, Disconnected]
    assert events[0].fault == Fault.DISK_FULL
    assert side.take() == octets.abort(0, 0)
    assert len(side.storages) == 1
    assert side.storages[0].discarded


@pytest.mark.parametrize(("count", "good"), [(9_999, True), (10_000, False)])
def test_empty_fragments_have_a_limit(associated, octets, count, good):
    """C15: in a row; one that carries something starts over."""
    side = associated.acceptor
    side.give(octets.command(1, octets.store()))
    batch = octets.pdu(4, octets.pdv(1, 0, b"") * 100)
    given = batch * (count // 100) + octets.pdu(4, octets.pdv(1, 0, b"") * (count % 100 or 1))
    given = given if count % 100 else batch * (count // 100)
    events = side.give(given)
    if good:
        assert events == []
        (event,) = side.give(octets.data(1, b"ab", 0) + octets.data(1, b""))
        assert event.data.view() == b"ab"
    else:
        assert events[-1] == Disconnected(Fault.FORMAT)
        assert side.take() == octets.abort(2, 6)


def test_data_after_their_release_request(associated, octets):
    """C20."""
    side = associated.acceptor
    events = side.give(octets.RELEASE_RQ + octets.command(1, octets.echo()))
    assert kinds(events) == [ReleaseRequested, Malformed, Disconnected]
    assert side.take() == octets.abort(2, 2)


# --- Sta13: nobody listens any more -----------------------------------------------------------


def test_peer_that_never_closes(associated, octets):
    """C21: what it sends is dropped, but not for ever."""
    side = associated.acceptor
    side.give(octets.RELEASE_RQ)
    side.layer.respond_release(0.0)
    side.take()
    echo = octets.command(1, octets.echo())
    for number in range(1, 12):
        given = echo * (100_000 // len(echo))
        assert side.give(given) == ([] if number < 11 else [Disconnected(None)])
    assert side.take() == b""


def test_sta13_ends_with_artim(associated, octets):
    """C21."""
    side = associated.acceptor
    side.layer.abort(0, 0, 100.0)
    side.take()
    side.now = 101.0
    assert side.give(octets.command(1, octets.echo())) == []
    assert side.layer.deadline == 130.0
    assert side.layer.expire(130.0) == [Disconnected(None)]


def test_sta13_answers_requests_and_nonsense_with_aborts(associated, octets):
    """AA-6, AA-7, AA-2."""
    side = associated.acceptor
    side.layer.abort(0, 0, 0.0)
    side.take()
    ignored = octets.RELEASE_RQ + octets.RELEASE_RP + octets.reject(1, 1, 1)
    assert side.give(ignored + octets.pdu(2, bytes(100))) == []
    assert side.take() == b""
    assert side.give(octets.pdu(1, bytes(100)), step=7) == []
    assert side.take() == octets.abort(2, 2)
    assert side.give(octets.pdu(0x77, bytes(100))) == []
    assert side.take() == octets.abort(2, 2)
    assert side.give(octets.abort(0, 0)) == [Disconnected(None)]


def test_abort_in_the_middle_of_a_received_message(associated, octets):
    """The rest of it is dropped, also the part that is on its way into the storage."""
    side = associated.acceptor
    data = octets.data(1, bytes(16000), 0)
    side.give(octets.command(1, octets.store()) + data * 20 + data[:5000])
    side.layer.abort(0, 0, 0.0)
    assert side.storages[0].discarded
    assert side.give(data[5000:] + data) == []
    assert side.take() == octets.abort(0, 0)
    assert side.give(octets.abort(0, 0)) == [Disconnected(None)]


def test_abort_while_bytes_are_on_their_way_into_the_storage(make_wire, octets):
    """Another thread may abort between `spaces` and `feed`."""
    wire = make_wire(buffer=1 << 16).associate(max_length=200_000)
    side = wire.acceptor
    given = octets.data(1, bytes(180_000), 0)
    side.give(octets.command(1, octets.store()) + given[:100_000])
    space = side.layer.spaces()[0]
    assert len(space) == 180_012 - 100_000
    side.layer.abort(0, 0, 0.0)
    space[:50_000] = given[100_000:150_000]
    assert side.layer.feed(50_000, 0.0) == []
    assert side.give(given[150_000:] + octets.abort(0, 0)) == [Disconnected(None)]


# --- slow peers -------------------------------------------------------------------------------


def test_dribbled_pdu(associated, octets):
    """C23: a byte every ten seconds."""
    side = associated.acceptor
    given = octets.command(1, octets.echo())
    events = []
    for octet in given[:10]:
        assert side.give(bytes((octet,))) == []
        side.now += 10.0
        events = side.layer.expire(side.now)
        if events:
            break
    assert side.now == 60.0, "bytes below the minimum rate are worth nothing"
    assert kinds(events) == [Malformed, Disconnected]
    assert events[1].fault == Fault.NET_TIME_OUT
    assert side.take() == octets.abort(2, 0)


def test_slow_pdu_at_the_minimum_rate(associated, octets):
    """Two kibibytes a second for longer than one PDU may take otherwise."""
    wire = associated
    side = wire.acceptor
    side.give(octets.command(1, octets.store()))
    given = octets.data(1, bytes(16000))
    limits = LIMITS
    assert limits.time_pdu == 60.0
    events = []
    for at in range(0, len(given), 200):
        assert side.layer.expire(side.now) == []
        events += side.give(given[at : at + 200])
        side.now += 200 / 2048
    assert kinds(events) == [MessageReceived]


def test_each_pdu_has_its_own_time(associated, octets):
    side = associated.acceptor
    side.give(octets.command(1, octets.store()))
    part = octets.data(1, bytes(1000), 0)
    for _ in range(10):
        assert side.give(part[:600]) == []
        side.now += 50.0
        assert side.layer.expire(side.now) == []
        assert side.give(part[600:]) == []
    side.give(part[:600])
    side.now += 50.0
    side.give(part[600:] + part[:600])
    side.now += 50.0
    assert side.layer.expire(side.now) == [], "another PDU, another time"


def test_peer_that_does_not_read(associated, octets):
    """C22."""
    layer = associated.acceptor.layer
    layer.send(1, octets.store(), [bytes(1_000_000)], 10.0)
    assert len(layer.batch()) > 2
    layer.sent(100_000, 20.0)
    assert layer.deadline == 80.0
    assert layer.expire(79.0) == []
    assert layer.expire(80.0) == [Disconnected(Fault.NET_TIME_OUT)]
    assert layer.has_aborted
    assert associated.acceptor.take().endswith(octets.abort(2, 0)), "should the peer read again"


def test_late_close_after_everything_is_silent(associated, octets):
    associated.acceptor.give(octets.abort(0, 0))
    assert associated.acceptor.layer.closed(Fault.NET_CONNECTION_RESET, 5.0) == []


@pytest.mark.parametrize("when", ["asking", "associated", "releasing"])
def test_lost_connection_is_a_reset(wire, when):
    """Aborted is not an event of its own when nobody said so."""
    request = wire.proposal()
    wire.requestor.layer.request(request, 0.0)
    if when != "asking":
        wire.associate_after(request)
    if when == "releasing":
        wire.requestor.layer.release(0.0)
    events = wire.requestor.layer.closed(None, 1.0)
    assert events == [Disconnected(Fault.NET_CONNECTION_RESET)]
    assert Aborted not in kinds(events)
