"""Two nets in one process: the services, what is told to whom, state and information."""

from __future__ import annotations

import socket
import threading

import pytest

import ltdic.net
from ltdic.core.errors import Failure, Fault
from ltdic.net import SECURE_ISCL, Net

VERIFICATION = "1.2.840.10008.1.1"


def fault_of(call, *arguments):
    with pytest.raises(Failure) as failure:
        call(*arguments)
    return failure.value.fault


# --- a whole association ----------------------------------------------------------------------


def test_connect_associate_echo_store_release_close(site, tool):
    client, told = site.connected()
    assert client.is_connected
    assert client.is_activated
    assert not client.is_associated
    client.send_associate_request(tool.proposal())
    (associate,) = told.wait("on_associate_accept")
    assert associate.contexts[0].abstract == VERIFICATION
    assert client.is_associated
    assert client.associate is associate
    server_side = site.accepted[0]
    assert server_side.is_associated
    assert client.transfer_syntax(1) == server_side.transfer_syntax(1) == "1.2.840.10008.1.2"

    client.send_message(1, tool.echo(5))
    context_id, command, data = told.wait("on_message")
    assert (context_id, command.message.name, command.message_id) == (1, "CEchoResponse", 5)
    assert data is None

    content = bytes(range(256)) * 4096
    client.send_message(1, tool.store(6), [content[:70_001], content[70_001:]])
    assert told.wait("on_message", 2)[1].message_id == 6
    _, command, data = site.heard().of("on_message")[1]
    assert command.field == 1
    assert data.view() == content

    client.send_release_request()
    told.wait("on_release_response")
    assert not client.is_associated
    assert client.associate is None
    assert client.is_connected, "closing is the program's"
    client.close()
    assert not client.is_activated
    assert site.heard().wait("on_close") == (0, server_side)
    assert site.server_recorder.wait("on_close") == (0, server_side)
    assert "on_close" not in told.names(), "none for one's own close"


def test_order_of_what_is_told(site, tool):
    client, told = site.associated()
    client.send_message(1, tool.echo())
    told.wait("on_message")
    client.send_abort(0, 0)
    heard = site.heard()
    heard.wait("on_close")
    received = [each for each in heard.names() if each != "on_send"]
    assert received == [
        "on_receive", "on_associate_request",
        "on_receive", "on_message",
        "on_receive", "on_abort",
        "on_close",
    ]  # fmt: skip
    assert [each[:2] for each in heard.of("on_receive")] == [(0, 1), (0, 4), (0, 7)]
    assert heard.of("on_abort") == [(0, 0)]
    assert heard.of("on_close")[0][0] == Fault.NET_CONNECTION_ABORTED


def test_raw_form_is_all_that_was_sent(site, tool):
    client, told = site.associated()
    client.send_message(1, tool.store(), [b"ab", bytes(100_000)])
    told.wait("on_message")
    heard = site.heard().of("on_receive")
    assert b"".join(heard[0][2]) == tool.proposal().encode()
    assert b"".join(heard[1][2]) == tool.store() + b"ab" + bytes(100_000)


def test_every_pdu_sent_is_told(site, tool):
    client, told = site.associated()
    client.send_message(1, tool.store(), [bytes(1_000_000)])
    told.wait("on_message")
    client.send_release_request()
    told.wait("on_release_response")
    told.wait("on_send", 3)
    (rq, _), (data, count), (release, _) = [each[1:] for each in told.of("on_send")]
    assert (rq, data, release) == (1, 4, 5)
    pdus = 1 + -(-1_000_000 // (262144 - 6))
    assert count == 1_000_000 + len(tool.store()) + 12 * pdus


def test_observer_without_interest_in_sends_gets_none(site, tool):
    client, told = site.net()
    told.wants_sent = False
    client.observer = told
    client.connect("", 0, "127.0.0.1", site.port)
    told.wait("on_connect")
    client.send_associate_request(tool.proposal())
    told.wait("on_associate_accept")
    assert "on_send" not in told.names()


def test_calls_of_a_net_come_from_its_thread(site, tool):
    _, told = site.associated()
    _, other = site.associated()
    assert len(told.threads) == len(other.threads) == 1
    everything = told.threads | other.threads | site.heard().threads
    assert len(everything) == 3
    assert threading.get_ident() not in everything


def test_exception_in_an_observer_call_is_logged_and_survived(site, tool, caplog):
    client, told = site.associated()
    told.react["on_message"] = lambda *arguments: 1 // 0
    with caplog.at_level("ERROR", "ltdic"):
        client.send_message(1, tool.echo(1))
        client.send_message(1, tool.echo(2))
        assert told.wait("on_message", 2)[1].message_id == 2


def test_nothing_is_answered_for_the_program(site, tool):
    site.prepare = lambda peer, recorder: recorder.react.clear()
    client, told = site.connected()
    client.send_associate_request(tool.proposal())
    heard = site.heard()
    heard.wait("on_associate_request")
    assert not site.accepted[0].is_associated
    tool.accept_all(site.accepted[0], heard.of("on_associate_request")[0][0])
    told.wait("on_associate_accept")
    client.send_message(1, tool.echo())
    client.send_release_request()
    heard.wait("on_release_request")
    assert set(told.names()) <= {"on_connect", "on_receive", "on_associate_accept", "on_send"}


@pytest.mark.parametrize("numbers", [(1, 1, 3), (2, 3, 2)])
def test_rejection_leaves_the_connection_open(site, tool, numbers):
    def reject(peer, recorder):
        recorder.react["on_associate_request"] = lambda net, _: net.send_reject(*numbers)

    site.prepare = reject
    client, told = site.connected()
    client.send_associate_request(tool.proposal())
    assert told.wait("on_associate_reject") == numbers
    assert client.is_connected
    assert not client.is_associated
    client.close()
    assert site.heard().wait("on_close")[0] == 0


# --- failures of calls ------------------------------------------------------------------------


def test_nothing_works_without_start_up(tool):
    net = Net()
    assert not ltdic.net.started()
    assert fault_of(net.connect, "", 0, "127.0.0.1", 1) == Fault.NET_NOT_INITIALISED
    assert fault_of(net.listen, "", 0, 5) == Fault.NET_NOT_INITIALISED
    assert fault_of(net.accept, Net()) == Fault.NET_NOT_INITIALISED
    assert fault_of(net.send_release_request) == Fault.NET_NOT_INITIALISED


def test_start_up_counts():
    ltdic.net.shut_down()
    ltdic.net.start_up()
    ltdic.net.start_up()
    ltdic.net.shut_down()
    assert ltdic.net.started()
    ltdic.net.shut_down()
    assert not ltdic.net.started()
    ltdic.net.shut_down()


def test_sends_without_a_connection(started, tool):
    net = Net()
    for call, *arguments in (
        (net.send_associate_request, tool.proposal()),
        (net.send_associate_accept, tool.proposal()),
        (net.send_reject, 1, 1, 1),
        (net.send_release_request,),
        (net.send_release_response,),
        (net.send_abort, 0, 0),
        (net.send_message, 1, tool.echo()),
        (net.transfer_syntax, 1),
    ):
        assert fault_of(call, *arguments) == Fault.NET_NOT_CONNECTED


def test_sends_in_the_wrong_state(site, tool):
    client, _ = site.connected()
    assert fault_of(client.send_release_request) == Fault.NET_INVALID
    assert fault_of(client.send_message, 1, tool.echo()) == Fault.NET_NOT_CONNECTED
    assert fault_of(client.send_reject, 1, 1, 1) == Fault.NET_INVALID
    client, _ = site.associated()
    assert fault_of(client.send_message, 3, tool.echo()) == Fault.PDU_ID
    assert fault_of(client.transfer_syntax, 3) == Fault.PDU_ID
    assert fault_of(client.send_release_response) == Fault.NET_INVALID


def test_a_net_has_one_connection(site):
    client, _ = site.connected()
    site.heard()
    port = site.port
    for net in (client, site.server, site.accepted[0]):
        assert fault_of(net.connect, "", 0, "127.0.0.1", port) == Fault.NET_IS_CONNECTED
        assert fault_of(net.listen, "127.0.0.1", 0, 1) == Fault.NET_IS_CONNECTED
    assert fault_of(site.server.accept, client) == Fault.NET_IS_CONNECTED


def test_accept_without_a_waiting_connection(site):
    net = Net()
    assert fault_of(site.server.accept, net) == Fault.NET_WOULD_BLOCK
    assert fault_of(net.accept, Net()) == Fault.NET_INVALID
    assert fault_of(site.server.accept, site.server) == Fault.PARAMETER
    assert not net.is_activated


@pytest.mark.parametrize("secure", [SECURE_ISCL, SECURE_ISCL - (1 << 32)])
def test_nets_for_iscl_do_not_fall_back_to_plain_ones(started, secure):
    net = Net(None, secure)
    assert fault_of(net.connect, "", 0, "127.0.0.1", 1) == Fault.FEATURE_NOT_SUPPORTED
    assert fault_of(net.listen, "", 0, 1) == Fault.FEATURE_NOT_SUPPORTED


def test_freed_net_does_nothing(site):
    client, told = site.connected()
    client.free()
    client.free()
    assert client.is_freed
    assert fault_of(client.connect, "", 0, "127.0.0.1", site.port) == Fault.PARAMETER
    client.observer = told
    client.close()
    client.close_forced()
    assert told.names() == ["on_connect"]


# --- information ------------------------------------------------------------------------------


def test_clients_and_server(site):
    first, _ = site.connected()
    second, _ = site.connected()
    site.server_recorder.wait("on_accept", 2)
    site.server_recorder.wait_idle()
    assert site.server.clients == site.accepted
    assert [each.server for each in site.accepted] == [site.server] * 2
    assert first.server is None
    assert site.server.server is None
    first.close()
    site.server_recorder.wait("on_close")
    assert site.server.clients == [site.accepted[1]]
    site.accepted[1].close()
    assert site.server.clients == []
    assert second.clients == []


def test_ends_of_a_connection_know_each_other(site):
    client, _ = site.connected()
    site.server_recorder.wait("on_accept")
    site.server_recorder.wait_idle()
    peer = site.accepted[0]
    assert client.peer_info == peer.host_info == ("127.0.0.1", site.port)
    assert client.host_info == peer.peer_info
    known = client.host_info
    client.close()
    site.heard().wait("on_close")
    assert client.host_info == peer.peer_info == known, "the last ones known"
    assert client.peer_info == ("127.0.0.1", site.port)


def test_own_end_can_be_chosen(site, listening):
    port = listening.getsockname()[1]
    listening.close()
    client, told = site.net()
    client.connect("127.0.0.1", port, "127.0.0.1", site.port)
    assert told.wait("on_connect") == (0,)
    assert client.host_info == ("127.0.0.1", port)


def test_a_port_is_shared_only_if_all_want_to(started, environment):
    alone = Net()
    alone.listen("127.0.0.1", 0, 1)
    environment("LTDIC_REUSEPORT", "1")
    nets = [Net(), Net()]
    port = alone.host_info[1]
    assert fault_of(nets[0].listen, "127.0.0.1", port, 1) is Fault.NET_ADDRESS_IN_USE
    nets[0].listen("127.0.0.1", 0, 1)
    nets[1].listen("127.0.0.1", nets[0].host_info[1], 1)
    assert nets[1].host_info == nets[0].host_info
    for net in (alone, *nets):
        net.free()


def test_a_system_without_shared_ports_says_so(started, environment, monkeypatch):
    environment("LTDIC_REUSEPORT", "1")
    monkeypatch.delattr(socket, "SO_REUSEPORT")
    net = Net()
    assert fault_of(net.listen, "127.0.0.1", 0, 1) is Fault.FEATURE_NOT_SUPPORTED
    assert not net.is_activated
    net.free()


def test_a_net_can_be_used_again(site, tool):
    client, told = site.associated()
    client.close()
    client.connect("", 0, "127.0.0.1", site.port)
    told.wait("on_connect", 2)
    client.send_associate_request(tool.proposal())
    told.wait("on_associate_accept", 2)
    assert client.is_associated
