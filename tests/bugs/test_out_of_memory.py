"""What went wrong when memory or descriptors ran out, or the system refused a call (endure.c)."""

from __future__ import annotations

import contextlib
import gc
import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest

import ltdic.net
from hostile import octets
from hostile.octets import STORE, STORE_PDU, data
from hostile.peer import PATIENCE, Peer
from ltdic.abi.codes import fault_for, is_expected
from ltdic.core.errors import Failure, Fault
from ltdic.net import Net, connection, listener, option, runtime, thread
from ltdic.wire.associate import Associate

from process import open_files


class Server:
    """A listening net that accepts all; `struck` is called with each message."""

    def __init__(self) -> None:
        self.nets: list[Net] = []
        self.closed: list[int] = []
        self.changed = threading.Condition()
        self.net = Net()
        self.net.observer = self  # type: ignore[assignment]
        self.net.listen("127.0.0.1", 0, 5)

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("on_"):
            raise AttributeError(name)
        return lambda *arguments: None

    def struck(self, net: Net) -> None:
        """What the program does with a message."""

    def on_accept(self, server: Net, fault: int) -> None:
        net = Net()
        net.observer = self  # type: ignore[assignment]
        self.nets.append(net)
        server.accept(net)

    def on_associate_request(self, net: Net, request: Associate) -> None:
        accept = request.clone()
        accept.is_request = False
        net.send_associate_accept(accept)

    def on_message(self, net: Net, *arguments: Any) -> None:
        self.struck(net)

    def on_close(self, net: Net, fault: int, peer: Net) -> None:
        with self.changed:
            self.closed.append(fault)
            self.changed.notify_all()

    def associate(self) -> Peer:
        peer = Peer.dial(self.net.host_info[1])
        peer.send(octets.REQUEST)
        assert peer.pdu()[:1] == b"\2"
        return peer


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("LTDIC_SPOOL_SIZE", "100000")
    monkeypatch.setattr(runtime, "SHUT_DOWN_TIME", PATIENCE)
    option.setting.cache_clear()
    ltdic.net.start_up()
    server = Server()
    yield server
    for each in (server.net, *server.nets):
        each.free()
    ltdic.net.shut_down()
    assert runtime.worker_count() == 0
    option.setting.cache_clear()


def test_thread_that_does_not_begin(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python waits for ever for a thread that had no memory for its first step: listening hung."""
    before = open_files()
    monkeypatch.setattr(thread, "START_TIME", 0.01)
    monkeypatch.setattr(thread.DaemonThread, "_bootstrap", lambda self: None)
    with pytest.raises(Failure) as failure:
        Net().listen("127.0.0.1", 0, 5)
    assert failure.value.fault is Fault.NET_NO_BUFFERS
    assert open_files() - before == set()


def test_connection_that_cannot_be_made_whole(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its eventfd stayed behind, the socket until the cyclic collector came by."""

    class Broken:
        def __init__(self, *arguments: object) -> None:
            raise MemoryError

    before = open_files()
    gc.disable()
    try:
        monkeypatch.setattr(connection, "Task", Broken)
        monkeypatch.setattr(listener, "Task", Broken)
        for call in (
            lambda: Net().listen("127.0.0.1", 0, 5),
            lambda: Net().connect("", 0, "127.0.0.1", server.net.host_info[1]),
        ):
            with pytest.raises(MemoryError):
                call()
        assert open_files() - before == set()
    finally:
        gc.enable()


def test_start_that_fails_with_a_thread_that_runs(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both gave back what the connection had, and the thread died of it."""
    real = thread.Task.start

    def start(task: thread.Task) -> None:
        real(task)
        raise MemoryError

    died: list[object] = []
    monkeypatch.setattr(threading, "excepthook", died.append)
    net = Net()
    with monkeypatch.context() as patch:
        patch.setattr(thread.Task, "start", start)
        with pytest.raises(Failure):
            net.connect("", 0, "127.0.0.1", server.net.host_info[1])
    net.free()
    ltdic.net.shut_down()
    ltdic.net.start_up()
    assert died == []
    assert runtime.worker_count() == 0


def test_observer_without_memory(server: Server) -> None:
    """A request that could not be told was not answered either, until the association was idle."""

    def strike(net: Net) -> None:
        raise MemoryError

    server.struck = strike  # type: ignore[method-assign]
    with server.associate() as peer:
        peer.send(octets.ECHO_PDU)
        assert peer.rest() == b""
    with server.changed:
        assert server.changed.wait_for(lambda: server.closed, PATIENCE)
    assert server.closed[0] == Fault.MEMORY


def deleted_files() -> set[str]:
    """Files without a name that this process has open."""
    links = []
    for each in open_files():
        with contextlib.suppress(FileNotFoundError):  # closed by another thread meanwhile
            links.append(os.readlink(f"/proc/self/fd/{each}"))
    return {each for each in links if "(deleted)" in each}


@pytest.mark.parametrize("how", ["close", "free"])
def test_net_that_ends_while_it_is_told_of_a_large_message(server: Server, how: str) -> None:
    """The file of the data set stayed open until the cyclic collector came by."""
    done = threading.Event()

    def strike(net: Net) -> None:
        getattr(net, how)()
        done.set()

    server.struck = strike  # type: ignore[method-assign]
    before = deleted_files()
    gc.disable()
    try:
        with server.associate() as peer:
            part = data(STORE, bytes(16_000), last=False)
            peer.send_some(STORE_PDU + part * 200 + data(STORE, b"ab"))
            assert done.wait(PATIENCE)
            assert peer.rest() == b""
        ltdic.net.shut_down()
        assert deleted_files() - before == set()
    finally:
        gc.enable()
        ltdic.net.start_up()


def test_lock_that_could_not_be_made() -> None:
    """Python says it with a RuntimeError, which was logged as a defect of ours."""
    error = RuntimeError("can't allocate lock")
    assert fault_for(error) is Fault.MEMORY
    assert is_expected(error)
    assert not is_expected(RuntimeError("something else"))
