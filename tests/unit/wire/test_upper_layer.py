"""The upper layer of PS3.8 on a fake wire: services, collisions, and what a good peer does."""

from __future__ import annotations

from math import inf

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.wire.associate import Associate
from ltdic.wire.dimse import BY_NAME
from ltdic.wire.event import (
    Aborted,
    AssociateAccepted,
    AssociateRejected,
    AssociateRequested,
    Disconnected,
    MessageReceived,
    ReleaseRequested,
    ReleaseResponded,
)
from ltdic.wire.fsm import Sta

ECHO = BY_NAME["CEchoRequest"].encode(7, {0x0002: "1.2.840.10008.1.1"}, False)
STORE = BY_NAME["CStoreRequest"].encode(8, {0x0002: "1.2", 0x1000: "1.2.3"}, True)


def kinds(events):
    return [type(each) for each in events]


# --- association ------------------------------------------------------------------------------


def test_association_is_asked_for_and_accepted(wire):
    request = wire.proposal()
    wire.requestor.layer.request(request, 0.0)
    assert wire.requestor.layer.state == Sta.STA5
    (asked,) = wire.acceptor.give(wire.requestor.take())
    assert isinstance(asked, AssociateRequested)
    assert (asked.associate.called, asked.associate.calling) == ("STORE", "CLIENT")
    assert asked.raw[0] == 1
    wire.acceptor.layer.accept(wire.answer(request), 0.0)
    (accepted,) = wire.requestor.give(wire.acceptor.take())
    assert isinstance(accepted, AssociateAccepted)
    assert [each.abstract for each in accepted.associate.contexts][1:] == ["1.2.3", "1.2.5"]
    for side in (wire.requestor, wire.acceptor):
        assert side.layer.state == Sta.STA6
        assert side.layer.associate is not None
        assert side.layer.transfer_syntax(3) == "1.2.840.10008.1.2.1"


def test_what_the_program_keeps_may_change_afterwards(wire):
    request = wire.proposal()
    wire.requestor.layer.request(request, 0.0)
    request.reset(True)
    wire.acceptor.give(wire.requestor.take())
    accept = wire.answer(wire.proposal())
    wire.acceptor.layer.accept(accept, 0.0)
    accept.reset(False)
    wire.pump()
    assert wire.acceptor.layer.transfer_syntax(1) == "1.2.840.10008.1.2"
    assert wire.requestor.layer.transfer_syntax(1) == "1.2.840.10008.1.2"


@pytest.mark.parametrize("numbers", [(1, 1, 7), (2, 3, 2), (9, 9, 200)])
def test_rejection_arrives_as_sent(wire, numbers):
    """B32 for the last one."""
    wire.requestor.layer.request(wire.proposal(), 0.0)
    wire.pump()
    wire.acceptor.layer.reject(*numbers, 0.0)
    (rejected,) = wire.requestor.give(wire.acceptor.take())
    assert isinstance(rejected, AssociateRejected)
    assert (rejected.result, rejected.source, rejected.reason) == numbers
    assert wire.requestor.layer.state == Sta.STA1
    assert wire.acceptor.layer.state == Sta.STA13
    assert wire.acceptor.layer.closed(None, 1.0) == [Disconnected(None)]


def test_after_a_rejection_the_requestor_may_ask_again(wire, octets):
    side = wire.requestor
    side.layer.request(wire.proposal(), 0.0)
    side.take()
    side.give(octets.reject(1, 1, 1))
    side.layer.request(wire.proposal(), 0.0)
    assert side.take()[0] == 1


def test_kinds_of_association_objects_are_checked(wire):
    with pytest.raises(Failure) as wrong:
        wire.requestor.layer.request(Associate(is_request=False), 0.0)
    assert wrong.value.fault == Fault.PDU_TYPE
    with pytest.raises(Failure) as wrong:
        wire.acceptor.layer.accept(Associate(is_request=True), 0.0)
    assert wrong.value.fault == Fault.PDU_TYPE


@pytest.mark.parametrize(
    "call",
    [
        lambda layer, accept: layer.accept(accept, 0.0),
        lambda layer, accept: layer.reject(1, 1, 1, 0.0),
        lambda layer, accept: layer.release(0.0),
        lambda layer, accept: layer.respond_release(0.0),
        lambda layer, accept: layer.send(1, ECHO, None, 0.0),
        lambda layer, accept: layer.transfer_syntax(1),
    ],
)
def test_calls_out_of_place_fail_and_change_nothing(wire, call):
    accept = wire.answer(wire.proposal())
    for side, state in ((wire.requestor, Sta.STA1), (wire.acceptor, Sta.STA2)):
        with pytest.raises(Failure) as refused:
            call(side.layer, accept)
        assert refused.value.fault in (Fault.NET_INVALID, Fault.NET_NOT_CONNECTED)
        assert side.layer.state == state
        assert side.take() == b""


def test_second_request_on_a_used_connection_fails(associated):
    with pytest.raises(Failure) as refused:
        associated.requestor.layer.request(associated.proposal(), 0.0)
    assert refused.value.fault == Fault.NET_INVALID


# --- messages ---------------------------------------------------------------------------------


def test_message_without_a_data_set(associated):
    associated.requestor.layer.send(1, ECHO, None, 0.0)
    (event,) = associated.pump()
    assert isinstance(event, MessageReceived)
    assert (event.context_id, event.command.field, event.command.message_id) == (1, 0x30, 7)
    assert event.command.raw == ECHO
    assert event.data is None


@pytest.mark.parametrize("size", [0, 1, 2, 4095, 4096, 4097, 16378, 16379, 100_000, 1_000_000])
def test_data_set_arrives_whole(associated, size):
    data = bytes(index * 7 & 0xFF for index in range(size))
    associated.requestor.layer.send(3, STORE, [data], 0.0)
    (event,) = associated.pump()
    assert isinstance(event, MessageReceived)
    assert event.data is not None
    assert event.data.view() == data
    assert b"".join(event.data.buffers) == data
    assert event.data.size == size
    assert event.data.transfer_syntax == "1.2.840.10008.1.2.1"


def test_messages_travel_both_ways_in_order(associated):
    for number in range(50):
        command = BY_NAME["CFindResponse"].encode(number, {0x0900: 0xFF00}, True)
        associated.acceptor.layer.send(1, command, [b"x" * number * 2], 0.0)
    associated.requestor.layer.send(1, ECHO, None, 0.0)
    events = associated.pump()
    found = [each for each in events if each.command.field == 0x8020]
    assert [each.command.message_id for each in found] == list(range(50))
    assert [each.data.size for each in found] == [2 * number for number in range(50)]
    assert len(events) == 51


def test_send_needs_an_accepted_context(associated):
    for number in (5, 7, 99):
        with pytest.raises(Failure) as refused:
            associated.requestor.layer.send(number, ECHO, None, 0.0)
        assert refused.value.fault == Fault.PDU_ID
    assert associated.requestor.take() == b""


def test_peers_maximum_bounds_what_is_sent(make_wire):
    wire = make_wire()
    request = wire.proposal(max_length=262144)
    wire.requestor.layer.request(request, 0.0)
    wire.pump()
    wire.acceptor.layer.accept(wire.answer(request, max_length=1000), 0.0)
    wire.pump()
    wire.requestor.layer.send(1, STORE, [bytes(50_000)], 0.0)
    assert max(lengths(wire.requestor.take())) == 1000
    wire.acceptor.layer.send(1, STORE, [bytes(500_000)], 0.0)
    assert max(lengths(wire.acceptor.take())) == 262144


def lengths(stream: bytes) -> list[int]:
    found = []
    while stream:
        found.append(int.from_bytes(stream[2:6], "big"))
        stream = stream[6 + found[-1] :]
    return found


def test_no_maximum_means_one_mebibyte_sent_and_sixteen_taken(make_wire, octets):
    """B22, C28."""
    wire = make_wire().associate(max_length=0)
    wire.requestor.layer.send(1, STORE, [bytes(3 << 20)], 0.0)
    assert max(lengths(wire.requestor.take())) == 1 << 20
    assert wire.acceptor.give(octets.pdu(4, b"", length=16 << 20)) == []
    other = make_wire().associate(max_length=0)
    other.acceptor.give(octets.pdu(4, b"", length=(16 << 20) + 1))
    assert other.acceptor.take() == octets.abort(2, 6)


# --- release ----------------------------------------------------------------------------------


def test_release(associated):
    associated.requestor.layer.release(0.0)
    (asked,) = associated.pump()
    assert isinstance(asked, ReleaseRequested)
    assert associated.acceptor.take() == b"", "nothing is answered for the program"
    associated.acceptor.layer.respond_release(0.0)
    (answered,) = associated.pump()
    assert isinstance(answered, ReleaseResponded)
    for side, state in ((associated.requestor, Sta.STA1), (associated.acceptor, Sta.STA13)):
        assert side.layer.state == state
        assert side.layer.associate is None
        assert not side.layer.is_associated
        assert side.layer.closed(None, 1.0) == [Disconnected(None)]


def test_release_collision(associated):
    """C19: Sta9 and Sta11 here, Sta10 and Sta12 there."""
    requestor, acceptor = associated.requestor, associated.acceptor
    requestor.layer.release(0.0)
    acceptor.layer.release(0.0)
    assert kinds(associated.pump()) == [ReleaseRequested, ReleaseRequested]
    assert (requestor.layer.state, acceptor.layer.state) == (Sta.STA9, Sta.STA10)
    with pytest.raises(Failure):
        acceptor.layer.respond_release(0.0)
    requestor.layer.respond_release(0.0)
    assert requestor.layer.state == Sta.STA11
    assert kinds(associated.pump()) == [ReleaseResponded]
    assert acceptor.layer.state == Sta.STA12
    acceptor.layer.respond_release(0.0)
    assert kinds(associated.pump()) == [ReleaseResponded]
    assert (requestor.layer.state, acceptor.layer.state) == (Sta.STA1, Sta.STA13)


def test_data_after_our_release_request_is_delivered(associated):
    """C20, AR-6."""
    associated.requestor.layer.release(0.0)
    associated.acceptor.layer.send(3, STORE, [bytes(40_000)], 0.0)
    events = associated.requestor.give(associated.acceptor.take())
    assert kinds(events) == [MessageReceived]
    with pytest.raises(Failure):
        associated.requestor.layer.send(1, ECHO, None, 0.0)


def test_data_may_be_sent_before_the_release_response(associated):
    """AR-7."""
    associated.requestor.layer.release(0.0)
    associated.pump()
    associated.acceptor.layer.send(1, ECHO, None, 0.0)
    assert kinds(associated.pump()) == [MessageReceived]
    assert associated.acceptor.layer.state == Sta.STA8


# --- abort ------------------------------------------------------------------------------------


@pytest.mark.parametrize("numbers", [(0, 0), (2, 6), (1, 200)])
def test_abort(associated, numbers):
    associated.requestor.layer.abort(*numbers, 0.0)
    assert associated.requestor.layer.state == Sta.STA13
    events = associated.pump()
    assert kinds(events) == [Aborted, Disconnected]
    assert (events[0].source, events[0].reason) == numbers
    assert events[1].fault == Fault.NET_CONNECTION_ABORTED
    assert associated.acceptor.take() == b""


def test_abort_without_an_association(wire, octets):
    wire.requestor.layer.abort(0, 0, 0.0)
    assert wire.requestor.take() == octets.abort(0, 0)
    wire.acceptor.layer.abort(2, 1, 0.0)
    assert wire.acceptor.take() == octets.abort(2, 1)
    with pytest.raises(Failure):
        wire.acceptor.layer.abort(0, 0, 0.0)


def test_requestor_hears_an_abort_before_it_asked(wire, octets):
    assert kinds(wire.requestor.give(octets.abort(2, 1))) == [Aborted, Disconnected]


# --- time -------------------------------------------------------------------------------------


def test_no_deadline_without_a_reason(wire):
    assert wire.requestor.layer.deadline == inf
    assert wire.requestor.layer.expire(1e9) == []


def test_operations_in_progress_are_not_idle(associated, octets):
    """C27: five minutes of silence end an association only when nobody owes an answer."""
    layer = associated.acceptor.layer
    assert layer.deadline == pytest.approx(300.0)
    associated.acceptor.now = 10.0
    associated.acceptor.give(octets.command(1, octets.echo()))
    assert layer.deadline == inf
    layer.send(1, octets.response(0x8030, 1, 0xFF00), None, 20.0)
    associated.acceptor.now = 30.0
    associated.acceptor.take()
    assert layer.deadline == inf, "a pending response is not the last one"
    layer.send(1, octets.response(0x8030, 1, 0), None, 40.0)
    associated.acceptor.now = 50.0
    associated.acceptor.take()
    assert layer.deadline == pytest.approx(350.0)
    layer.send(1, octets.response(0x8030, 1, 0), None, 60.0)
    associated.acceptor.take()
    layer.send(1, BY_NAME["CCancelRequest"].encode(1, {}, False), None, 70.0)
    associated.acceptor.now = 80.0
    associated.acceptor.take()
    assert layer.deadline == pytest.approx(380.0), "neither opens an operation"


def test_idle_association_is_aborted(associated, octets):
    """C27."""
    assert associated.acceptor.layer.expire(299.0) == []
    events = associated.acceptor.layer.expire(300.5)
    assert events[-1] == Disconnected(Fault.NET_TIME_OUT)
    assert associated.acceptor.take() == octets.abort(2, 0)
    assert associated.acceptor.layer.deadline == inf


def test_events_compare_and_show_their_values():
    assert Disconnected(None) == Disconnected(None)
    assert Disconnected(None) != Disconnected(Fault.NET_TIME_OUT)
    assert Disconnected(None) != ReleaseRequested(b"")
    assert repr(ReleaseRequested(b"\5")) == "ReleaseRequested(raw=b'\\x05')"
