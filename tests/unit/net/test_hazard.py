"""Closing and freeing at every moment, from every place; sends from several threads."""

from __future__ import annotations

import os
import threading

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.net import Net

CLOSINGS = ["close", "close_forced", "free"]
CALLS_OF_A_CLIENT = [
    "on_connect", "on_receive", "on_associate_accept", "on_send", "on_message",
    "on_release_response", "on_close",
]  # fmt: skip
CALLS_OF_AN_ACCEPTED_NET = [
    "on_receive", "on_associate_request", "on_send", "on_message", "on_release_request", "on_close",
]  # fmt: skip


def ignoring(call, *arguments):
    """For calls that may come too late."""
    try:
        call(*arguments)
    except Failure:
        return


def run_client(client, told, tool):
    """A whole association, as far as the net lives."""
    steps = {
        "on_connect": lambda net: ignoring(net.send_associate_request, tool.proposal()),
        "on_associate_accept": lambda net: ignoring(net.send_message, 1, tool.echo()),
        "on_message": lambda net: ignoring(net.send_release_request),
    }
    for name, step in steps.items():
        before = told.react.get(name)

        def both(net, *arguments, before=before, step=step):
            if before is not None:
                before(net, *arguments)
            step(net)

        told.react[name] = both


@pytest.mark.parametrize("closing", CLOSINGS)
@pytest.mark.parametrize("name", CALLS_OF_A_CLIENT)
def test_client_goes_inside_any_of_its_calls(site, tool, name, closing):
    client, told = site.net()
    done = threading.Event()

    def go(net, *arguments):
        getattr(net, closing)()
        done.set()

    told.react[name] = go
    run_client(client, told, tool)
    if name == "on_close":
        site.prepare = lambda peer, recorder: recorder.react.update(
            on_release_request=lambda net: net.close()
        )
    client.connect("", 0, "127.0.0.1", site.port)
    assert done.wait(tool.PATIENCE), told.names()
    if name != "on_close":
        site.heard().wait("on_close")
    told.wait_idle()
    after = told.names()[told.names().index(name) + 1 :]
    expected = ["on_close"] if closing == "close_forced" and name != "on_close" else []
    assert after == expected, "nothing but the one close is told any more"
    assert not client.is_activated
    assert told.names().count("on_close") <= 1


@pytest.mark.parametrize("closing", CLOSINGS)
@pytest.mark.parametrize("name", CALLS_OF_AN_ACCEPTED_NET)
def test_accepted_net_goes_inside_any_of_its_calls(site, tool, name, closing):
    done = threading.Event()

    def go(net, *arguments):
        getattr(net, closing)()
        done.set()

    def prepare(peer, recorder):
        before = recorder.react.get(name)

        def react(net, *arguments):
            if before is not None and name != "on_receive":
                before(net, *arguments)
            go(net)

        recorder.react[name] = react

    site.prepare = prepare
    client, told = site.net()
    run_client(client, told, tool)
    told.react["on_release_response"] = lambda net: net.close()
    client.connect("", 0, "127.0.0.1", site.port)
    assert done.wait(tool.PATIENCE)
    if name not in ("on_release_request", "on_close"):
        told.wait("on_close")
    recorder = site.heard()
    recorder.wait_idle()
    after = recorder.names()[recorder.names().index(name) + 1 :]
    expected = ["on_close"] if closing == "close_forced" and name != "on_close" else []
    assert [each for each in after if each != "on_send"] == expected
    site.server_recorder.wait_idle()
    assert site.server.clients == []
    assert site.server.is_activated


def test_forced_close_calls_on_close_before_it_returns(site, tool):
    client, told = site.associated()
    seen = []

    def look(net, fault, peer):
        seen.append((fault, peer, net.is_connected, net.is_associated, threading.get_ident()))
        net.free()

    told.react["on_close"] = look
    client.close_forced()
    assert seen == [(0, client, False, False, threading.get_ident())]
    assert told.names().count("on_close") == 1
    client.close_forced()
    assert len(seen) == 1


def test_forced_close_inside_a_failed_connect(started, tool, refusing):
    client, told = Net(), tool.Recorder()
    client.observer = told
    told.react["on_connect"] = lambda net, fault: net.close_forced()
    told.react["on_close"] = lambda net, fault, peer: net.free()
    client.connect("", 0, "127.0.0.1", refusing)
    assert told.wait("on_close") == (0, client)
    told.wait_idle()
    assert told.names() == ["on_connect", "on_close"]
    assert told.of("on_connect") == [(Fault.NET_CONNECTION_REFUSED,)]


def test_forced_close_while_a_call_runs_on_another_thread(site, tool):
    """No overlap, no deadlock: it is back before the running call, which `on_close` follows."""
    client, told = site.associated()
    go_on = threading.Event()
    told.react["on_message"] = lambda *arguments: go_on.wait(2 * tool.PATIENCE)
    client.send_message(1, tool.echo())
    told.wait("on_message")
    closing = threading.Thread(target=client.close_forced)
    closing.start()
    closing.join(tool.PATIENCE)
    assert not closing.is_alive()
    assert "on_close" not in told.names()
    go_on.set()
    told.wait("on_close")
    told.wait_idle()
    assert not told.overlapped
    assert told.names()[-2:] == ["on_message", "on_close"]


def test_free_waits_for_a_call_on_another_thread(site, tool):
    client, told = site.associated()
    entered, go_on, finished = threading.Event(), threading.Event(), threading.Event()

    def slow(*arguments):
        entered.set()
        go_on.wait(tool.PATIENCE)
        finished.set()

    told.react["on_message"] = slow
    client.send_message(1, tool.echo())
    entered.wait(tool.PATIENCE)
    threading.Timer(0.05, go_on.set).start()
    client.free()
    assert finished.is_set()


def test_server_hears_of_the_end_after_the_accepted_net(site, tool):
    order = []

    def prepare(peer, recorder):
        recorder.react["on_close"] = lambda *arguments: order.append("accepted")

    def on_server(server, fault, peer):
        order.append("server")
        order.append(peer.peer_info)
        peer.free()

    site.prepare = prepare
    site.server_recorder.react["on_close"] = on_server
    client, _ = site.associated()
    known = client.host_info
    client.close()
    site.server_recorder.wait("on_close")
    site.server_recorder.wait_idle()
    assert order == ["accepted", "server", known]
    assert site.accepted[0].is_freed


def test_server_hears_nothing_of_a_net_that_was_freed_first(site, tool):
    def prepare(peer, recorder):
        recorder.react["on_close"] = lambda net, *arguments: net.free()

    site.prepare = prepare
    first, _ = site.associated()
    first.close()
    site.heard().wait("on_close")
    site.prepare = lambda peer, recorder: None
    second, _ = site.associated()
    second.close()
    assert site.server_recorder.wait("on_close")[1] is site.accepted[1]


def test_accept_takes_the_oldest_and_it_is_usable_at_once(site, tool):
    waiting = []
    site.server_recorder.react["on_accept"] = lambda server, fault: waiting.append(server)
    clients = [site.connected()[0] for _ in range(3)]
    site.server_recorder.wait("on_accept", 3)
    ports = []
    for _ in clients:
        peer, _ = site.net()
        site.server.accept(peer)
        ports.append(peer.peer_info[1])
        assert peer.is_connected
        assert peer.server is site.server
    assert ports == [each.host_info[1] for each in clients]


@pytest.mark.parametrize("closing", CLOSINGS)
def test_accepted_net_goes_inside_on_accept(site, tool, closing):
    def refuse(server, fault):
        peer, _ = site.net()
        server.accept(peer)
        getattr(peer, closing)()
        peer.free()

    site.server_recorder.react["on_accept"] = refuse
    _, told = site.connected()
    told.wait("on_close")
    site.server_recorder.wait_idle()
    assert site.server.clients == []


@pytest.mark.parametrize("closing", [*CLOSINGS, "server_close"])
def test_server_goes_inside_its_own_calls(site, tool, closing):
    def go(server, fault):
        getattr(server, closing)()

    site.server_recorder.react["on_accept"] = go
    with site.raw() as connection:
        assert connection.recv(1) == b""
    site.server_recorder.wait_idle()
    assert not site.server.is_activated
    with pytest.raises(ConnectionRefusedError):
        site.raw()


def test_server_goes_and_its_connections_stay(site, tool):
    client, told = site.associated()
    site.server.close()
    client.send_message(1, tool.echo())
    told.wait("on_message")
    site.server.free()
    assert site.accepted[0].server is None
    client.send_message(1, tool.echo())
    told.wait("on_message", 2)
    client.close()
    site.heard().wait("on_close")


def test_server_close_takes_its_connections_along(site, tool):
    _, told = site.associated()
    _, other = site.associated()
    site.server.server_close()
    told.wait("on_close")
    other.wait("on_close")
    assert site.server.clients == []


def test_server_can_listen_again_at_once(site, tool):
    port = site.port
    site.server.close()
    site.server.listen("127.0.0.1", port, 5)
    assert site.connected()[0].is_connected


def test_close_sends_what_is_queued(site, tool):
    """More than the socket takes at once, and the last PDU is seen by the peer."""
    client, _ = site.associated()
    client.send_message(1, tool.store(), [bytes(20_000_000)])
    client.send_release_request()
    client.close()
    heard = site.heard()
    heard.wait("on_release_request")
    assert heard.of("on_message")[0][2].size == 20_000_000
    assert heard.wait("on_close")[0] == 0


def test_abort_reaches_a_peer_that_is_sending(site, tool):
    """Unread input must not turn the abort into a reset."""
    connection = site.raw_associated()
    peer = site.accepted[0]
    site.heard().react["on_receive"] = lambda net, *rest: (net.send_abort(0, 0), net.close())
    with connection:
        connection.sendall(b"\4\0\0\0\0\x04" * 10_000)
        assert tool.read_pdu(connection) in (
            b"\7\0\0\0\0\4\0\0\2\6",
            b"\7\0\0\0\0\4\0\0\0\0",
        )
    assert not peer.is_connected


def test_two_peers_that_both_send_do_not_block_each_other(site, tool):
    """Both from within a call, more than both sockets hold, before either reads."""
    big = bytes(30_000_000)
    meeting = threading.Barrier(2, timeout=tool.PATIENCE)

    def flood(net, *arguments):
        meeting.wait()
        net.send_message(1, tool.store(), [big])

    def prepare(peer, recorder):
        recorder.react["on_message"] = lambda net, context, command, data: (
            flood(net) if command.field == 0x30 else None
        )

    site.prepare = prepare
    client, told = site.associated()
    told.react["on_send"] = lambda net, fault, pdu_type, count: flood(net) if count < 200 else None
    client.send_message(1, tool.echo())
    assert told.wait("on_message")[2].size == len(big)
    assert site.heard().wait("on_message", 2)[2].size == len(big)


def test_threads_that_send_on_one_net_do_not_mix_their_bytes(site, tool):
    """D20."""
    client, told = site.associated()

    def send(first):
        for number in range(first, first + 50):
            client.send_message(1, tool.store(number), [bytes([number & 0xFF]) * 30_000])

    threads = [threading.Thread(target=send, args=(start,)) for start in range(0, 400, 50)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    site.heard().wait("on_message", 400)
    numbers = set()
    for _, command, data in site.heard().of("on_message"):
        numbers.add(command.message_id)
        assert data.view() == bytes([command.message_id & 0xFF]) * 30_000
    assert numbers == set(range(400))
    told.wait("on_message", 400)


def test_queue_length_falls_to_zero_within_a_call(site, tool):
    """Polled by programs before they close, also where the net's own thread cannot write."""
    client, told = site.associated()
    lengths = []

    def poll(net, *arguments):
        net.send_message(1, tool.store(), [bytes(10_000_000)])
        lengths.append(net.queue_length)
        while net.queue_length:
            site.heard().wait_idle()
        lengths.append(net.queue_length)

    told.react["on_message"] = poll
    site.heard().react["on_message"] = lambda net, context, command, data: (
        tool.answer(net, context, command, data) if command.field == 0x30 else None
    )
    client.send_message(1, tool.echo())
    assert site.heard().wait("on_message", 2)[2].size == 10_000_000
    told.wait_idle()
    assert lengths[-1] == 0


def test_shut_down_ends_everything(site, tool):
    import ltdic.net

    clients = [site.associated()[0] for _ in range(3)]
    ltdic.net.shut_down()
    assert not any(each.is_connected for each in clients)
    with pytest.raises(Failure) as failure:
        clients[0].connect("", 0, "127.0.0.1", site.port)
    assert failure.value.fault == Fault.NET_NOT_INITIALISED
    ltdic.net.start_up()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_child_of_a_fork_cannot_use_the_parents_nets(site, tool):
    """F7."""
    client, told = site.associated()
    child = os.fork()
    if child == 0:
        try:
            client.send_message(1, tool.echo())
        except Failure as failure:
            os._exit(int(failure.fault) & 0xFF)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == Fault.FEATURE_NOT_SUPPORTED
    client.send_message(1, tool.echo())
    assert told.wait("on_message")
