"""Times of the upper layer: answers that do not come, aborts that do not get out."""

from __future__ import annotations

from math import inf

import pytest

from ltdic.core.errors import Fault
from ltdic.wire.dimse import BY_NAME
from ltdic.wire.event import Disconnected, Malformed
from ltdic.wire.limit import LIMITS, Limits


@pytest.fixture
def asked(associated, octets):
    """A requestor whose echo, sent at 0, waits for its answer."""
    associated.requestor.layer.send(1, octets.echo(), None, 0.0)
    associated.requestor.take()
    return associated


# --- an answer that does not come -------------------------------------------------------------


@pytest.mark.parametrize(("late", "ends"), [(-1.0, False), (0.0, True), (1.0, True)])
def test_request_that_is_never_answered(asked, octets, late, ends):
    side = asked.requestor
    events = side.layer.expire(LIMITS.time_response + late)
    assert [type(each) for each in events] == ([Malformed, Disconnected] if ends else [])
    assert side.take() == (octets.abort(2, 0) if ends else b"")
    if ends:
        assert events[1].fault == Fault.NET_TIME_OUT


def test_idle_time_does_not_end_a_request_that_waits(asked):
    assert LIMITS.time_idle < LIMITS.time_response
    assert asked.requestor.layer.expire(LIMITS.time_idle + 1) == []
    assert asked.requestor.layer.deadline == LIMITS.time_response


def test_pending_answers_start_the_time_anew(asked, octets):
    side = asked.requestor
    side.now = 3000.0
    side.give(octets.command(1, octets.response(0x8030, 1, 0xFF00)))
    assert side.layer.deadline == 3000.0 + LIMITS.time_response


def test_last_answer_makes_the_association_idle(asked, octets):
    side = asked.requestor
    side.now = 3000.0
    side.give(octets.command(1, octets.response(0x8030, 1, 0)))
    assert side.layer.deadline == 3000.0 + LIMITS.time_idle


def test_idle_time_begins_when_the_program_has_been_told(asked, octets):
    side = asked.requestor
    side.give(octets.command(1, octets.response(0x8030, 1, 0)))
    side.layer.active = 3000.0
    assert side.layer.deadline == 3000.0 + LIMITS.time_idle


def test_answer_that_we_owe_has_no_time(asked, octets):
    """D13: our program may work for as long as it wants, whoever else waits."""
    side = asked.requestor
    side.give(octets.command(1, octets.store()) + octets.data(1, b"x" * 10))
    assert side.layer.deadline == inf


def test_response_time_can_be_switched_off(make_wire, octets):
    wire = make_wire(Limits(time_response=inf)).associate()
    wire.requestor.layer.send(1, octets.echo(), None, 0.0)
    wire.requestor.take()
    assert wire.requestor.layer.deadline == inf


def test_cancellation_waits_for_nothing(associated):
    layer = associated.requestor.layer
    layer.send(1, BY_NAME["CCancelRequest"].encode(1, {}, False), None, 0.0)
    associated.requestor.take()
    assert layer.deadline == LIMITS.time_idle


# --- an abort that does not get out -----------------------------------------------------------


@pytest.mark.parametrize(("late", "ends"), [(-0.1, False), (0.0, True), (0.1, True)])
def test_abort_has_its_own_time(associated, octets, late, ends):
    """C22: an A-ABORT behind what the peer does not read gets five seconds."""
    side = associated.requestor
    side.layer.send(1, octets.store(), [bytes(1_000_000)], 0.0)
    side.layer.abort(0, 0, 10.0)
    assert side.layer.has_aborted
    assert side.layer.deadline == 10.0 + LIMITS.time_abort == 15.0
    events = side.layer.expire(15.0 + late)
    assert events == ([Disconnected(Fault.NET_TIME_OUT)] if ends else [])
    assert len(side.layer.outbox) == (0 if ends else 2)


def test_second_abort_gets_no_more_time(associated, octets):
    """What comes while we wait for the peer's close may call for another abort (AA-7)."""
    side = associated.requestor
    side.layer.send(1, octets.store(), [bytes(1_000_000)], 0.0)
    side.layer.abort(0, 0, 10.0)
    side.now = 14.0
    side.give(octets.pdu(9, b"abcd"))
    assert side.layer.deadline == 15.0


def test_abort_that_is_out_leaves_artim(associated, octets):
    side = associated.requestor
    side.layer.abort(0, 0, 10.0)
    assert side.take() == octets.abort(0, 0)
    assert side.layer.deadline == 10.0 + LIMITS.time_artim


def test_send_time_without_an_association(make_wire):
    """A request that is not read: closed without an abort."""
    wire = make_wire(Limits(time_artim=inf))
    layer = wire.requestor.layer
    layer.request(wire.proposal(), 0.0)
    assert layer.deadline == 60.0
    assert layer.expire(60.0) == [Disconnected(Fault.NET_TIME_OUT)]
    assert not layer.has_aborted
    assert wire.requestor.take() == b""


def test_titles_are_those_of_the_request(associated, wire):
    assert associated.requestor.layer.titles == ("CLIENT", "STORE")
    assert associated.acceptor.layer.titles == ("CLIENT", "STORE")
    assert wire.acceptor.layer.titles == ("", "")
