"""Another attempt after one that failed: from within the call that tells of it, or right after."""

from __future__ import annotations

import socket
import threading

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.net import Net


def test_retry_inside_the_failed_call(client, site, refusing):
    """No close in between; the outcome of the new attempt comes after this call."""
    net, told = client
    seen = []

    def retry(_, fault):
        seen.append((fault, net.is_activated, net.is_connected))
        if fault:
            net.connect("", 0, "127.0.0.1", site.port)
            seen.append(net.is_activated)

    told.react["on_connect"] = retry
    net.connect("", 0, "127.0.0.1", refusing)
    assert told.wait("on_connect", 2) == (0,)
    told.wait_idle()
    assert seen == [(Fault.NET_CONNECTION_REFUSED, False, False), True, (0, True, True)]
    assert told.names() == ["on_connect", "on_connect"]
    assert not told.overlapped


def test_retry_many_times_inside_the_failed_calls(client, refusing):
    net, told = client

    def retry(_, fault):
        if len(told.calls) < 50:
            net.connect("", 0, "127.0.0.1", refusing)

    told.react["on_connect"] = retry
    net.connect("", 0, "127.0.0.1", refusing)
    assert told.wait("on_connect", 50) == (Fault.NET_CONNECTION_REFUSED,)
    told.wait_idle()
    assert told.names() == ["on_connect"] * 50


def test_retry_on_another_thread_while_the_call_runs(client, site, refusing, tool):
    """What a program does that waits for an event set in the call."""
    net, told = client
    hold = threading.Event()
    told.react["on_connect"] = lambda _, fault: fault and hold.wait(tool.PATIENCE)
    net.connect("", 0, "127.0.0.1", refusing)
    told.wait("on_connect")
    assert not net.is_activated
    net.connect("", 0, "127.0.0.1", site.port)
    assert net.is_activated
    hold.set()
    assert told.wait("on_connect", 2) == (0,)
    assert not told.overlapped


def test_attempt_that_is_not_told_yet_is_still_one(client, refusing, tool):
    """Until the call begins the first attempt is running: another one is refused."""
    net, told = client
    entered, hold = threading.Event(), threading.Event()

    def occupy():
        entered.set()
        hold.wait(tool.PATIENCE)

    other = threading.Thread(target=net.turn.call_within, args=(1, occupy))
    other.start()
    entered.wait(tool.PATIENCE)
    net.connect("", 0, "127.0.0.1", refusing)
    assert net.is_activated
    with pytest.raises(Failure) as failure:
        net.connect("", 0, "127.0.0.1", refusing)
    assert failure.value.fault == Fault.NET_IS_CONNECTED
    hold.set()
    other.join()
    assert told.wait("on_connect") == (Fault.NET_CONNECTION_REFUSED,)


def test_net_listens_inside_the_failed_call(client, refusing):
    net, told = client
    told.react["on_connect"] = lambda *_: net.listen("127.0.0.1", 0, 1)
    net.connect("", 0, "127.0.0.1", refusing)
    told.wait("on_connect")
    told.wait_idle()
    with socket.create_connection(net.host_info, 10):
        told.wait("on_accept")


def test_net_is_accepted_inside_the_failed_call(client, started, refusing, tool):
    net, told = client
    server, server_told = Net(), tool.Recorder()
    server.observer = server_told
    server.listen("127.0.0.1", 0, 1)
    with socket.create_connection(server.host_info, 10) as peer:
        server_told.wait("on_accept")
        told.react["on_connect"] = lambda *_: server.accept(net)
        net.connect("", 0, "127.0.0.1", refusing)
        told.wait("on_connect")
        told.wait_idle()
        assert net.is_connected
        assert net.peer_info == peer.getsockname()
    server.free()


def test_forced_close_still_calls_on_close(client, refusing):
    """Programs free their object there, retry or not."""
    net, told = client
    told.react["on_connect"] = lambda *_: net.close_forced()
    net.connect("", 0, "127.0.0.1", refusing)
    told.wait("on_connect")
    told.wait_idle()
    assert told.names() == ["on_connect", "on_close"]


def test_close_and_retry_inside_on_close(client, site, refusing):
    net, told = client
    told.react["on_connect"] = lambda _, fault: fault and net.close_forced()
    told.react["on_close"] = lambda *_: net.connect("", 0, "127.0.0.1", site.port)
    net.connect("", 0, "127.0.0.1", refusing)
    assert told.wait("on_connect", 2) == (0,)
    assert told.names() == ["on_connect", "on_close", "on_connect"]
