"""Peers that do not answer and aborts that do not get out, on real connections (C22, C27)."""

from __future__ import annotations

import pytest

from ltdic.core.errors import Fault
from ltdic.net import Net


@pytest.fixture
def asking(started, tool, listening):
    """A client whose association was accepted by a peer that we play ourselves; and that peer."""
    net, told = Net(), tool.Recorder()
    net.observer = told
    net.connect("", 0, *listening.getsockname())
    told.wait("on_connect")
    request = tool.proposal()
    net.send_associate_request(request)
    peer = listening.accept()[0]
    peer.settimeout(tool.PATIENCE)
    assert tool.read_pdu(peer)[0] == 1
    answer = request.clone()
    answer.is_request = False
    peer.sendall(answer.encode())
    told.wait("on_associate_accept")
    yield net, told, peer
    peer.close()
    net.free()


@pytest.fixture
def quick(environment):
    for name in ("RESPONSE", "ABORT"):
        environment(f"LTDIC_{name}_TIMEOUT", "0.2")


def test_request_that_is_never_answered(quick, asking, tool):
    net, told, peer = asking
    net.send_message(1, tool.echo())
    assert tool.read_pdu(peer)[0] == 4
    assert tool.read_pdu(peer) == b"\7\0\0\0\0\4\0\0\2\0"
    assert told.wait("on_close") == (Fault.NET_TIME_OUT, net)


def test_abort_that_does_not_get_out(quick, asking, tool):
    """Told and closed after the time for an abort, not after that for sending or lingering."""
    net, told, _ = asking
    net.send_message(1, tool.store(), [bytes(100_000_000)])
    link = net.connection
    net.send_abort(0, 0)
    assert told.wait("on_close") == (Fault.NET_TIME_OUT, net)
    assert link._thread.join(tool.PATIENCE)


def test_abort_in_front_of_a_close(quick, asking, tool):
    """The program aborts and closes: the thread does not linger longer than an abort may take."""
    net, told, _ = asking
    net.send_message(1, tool.store(), [bytes(100_000_000)])
    link = net.connection
    net.send_abort(0, 0)
    net.close()
    assert link._thread.join(tool.PATIENCE - 2)
    assert told.of("on_close") == []
