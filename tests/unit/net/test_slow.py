"""Peers that do not answer and aborts that do not get out, on real connections (C22, C27)."""

from __future__ import annotations

import pytest

from ltdic.core.errors import Fault
from ltdic.net import Net
from ltdic.wire.dimse import BY_NAME
from ltdic.wire.message import fragments


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
    """An answer and an abort have little time, all else has any."""
    for name in ("SEND", "LINGER"):
        environment(f"LTDIC_{name}_TIMEOUT", "off")
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
    assert link._thread.join(tool.PATIENCE)
    assert told.of("on_close") == []


# --- programs that do not want to hear of sends, so that nothing wakes the connection ----------


@pytest.fixture
def deaf(monkeypatch, tool):
    monkeypatch.setattr(tool.Recorder, "wants_sent", False, raising=False)


@pytest.mark.usefixtures("deaf")
def test_server_that_does_not_answer(started, tool, listening, environment):
    """B31: the time for the answer begins with the request, whoever sends it."""
    environment("LTDIC_ARTIM_TIMEOUT", "0.2")
    net, told = Net(), tool.Recorder()
    net.observer = told
    net.connect("", 0, *listening.getsockname())
    told.wait("on_connect")
    told.wait_idle()
    net.send_associate_request(tool.proposal())
    assert told.wait("on_close") == (Fault.NET_TIME_OUT, net)
    net.free()


@pytest.mark.usefixtures("deaf", "quick")
def test_request_that_is_never_answered_unheard(asking, tool):
    net, told, peer = asking
    net.send_message(1, tool.echo())
    assert tool.read_pdu(peer)[0] == 4
    assert told.wait("on_close") == (Fault.NET_TIME_OUT, net)


@pytest.mark.usefixtures("deaf")
def test_idle_after_an_answer_by_another_thread(environment, site, tool):
    """C27: the operation that kept the association ends on a thread of the program.

    One of ours is open before it, so that the peer may take its time.
    """
    environment("LTDIC_IDLE_TIMEOUT", "0.3")

    def ask(net, request):
        tool.accept_all(net, request)
        net.send_message(1, tool.echo())

    def prepare(_, recorder):
        del recorder.react["on_message"]
        recorder.react["on_associate_request"] = ask

    site.prepare = prepare
    with site.raw_associated() as connection:
        assert tool.read_pdu(connection)[0] == 4
        said = (tool.echo(), BY_NAME["CEchoResponse"].encode(1, {0x0900: 0}, False))
        connection.sendall(
            b"".join(part for each in said for part in fragments(1, each, None, 16384))
        )
        site.heard().wait("on_message", 2)
        site.heard().wait_idle()
        tool.answer(site.accepted[0], *site.heard().of("on_message")[0])
        assert tool.read_pdu(connection)[0] == 4
        assert tool.read_pdu(connection) == b"\7\0\0\0\0\4\0\0\2\0"
