"""What began while the network part was being shut down."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

import pytest

import ltdic.net
from hostile.peer import PATIENCE, Peer
from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger
from ltdic.net import Net, connection, listener, runtime, thread


def after(call: Callable[..., Any], event: threading.Event) -> Callable[..., Any]:
    """`call`, then `event`."""

    def both(*arguments: Any) -> Any:
        try:
            return call(*arguments)
        finally:
            event.set()

    return both


def late(call: Callable[..., Any], ready: threading.Event, event: threading.Event) -> Any:
    """`call`, which says `ready` and begins with `event`."""

    def waiting(*arguments: Any) -> Any:
        ready.set()
        assert event.wait(PATIENCE)
        return call(*arguments)

    return waiting


def test_connection_that_is_being_accepted(
    started: None, tool: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`shut_down` had looked for connections already: this one lived on without start_up."""
    ready, looked = threading.Event(), threading.Event()
    monkeypatch.setattr(
        connection.Connection, "start", late(connection.Connection.start, ready, looked)
    )
    monkeypatch.setattr(listener.Listener, "stop", after(listener.Listener.stop, looked))
    server, accepted, told, faults = Net(), Net(), tool.Recorder(), []
    server.observer = told

    def accept(server: Net, fault: int) -> None:
        try:
            server.accept(accepted)
        except Failure as failure:
            faults.append(failure.fault)

    told.react["on_accept"] = accept
    server.listen("127.0.0.1", 0, 5)
    with Peer.dial(server.host_info[1]) as peer:
        assert ready.wait(PATIENCE)
        ltdic.net.shut_down()
        assert peer.rest() == b""
    assert runtime.worker_count() == 0
    assert faults == [Fault.NET_NOT_INITIALISED]
    assert not accepted.is_activated
    assert accepted not in server.clients


def test_thread_that_is_being_started(
    started: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """`shut_down` joined a thread that had not been started, which Python refuses."""
    ready, looked = threading.Event(), threading.Event()
    monkeypatch.setattr(thread.Task, "start", late(thread.Task.start, ready, looked))
    monkeypatch.setattr(listener.Listener, "stop", after(listener.Listener.stop, looked))
    monkeypatch.setattr(logger, "propagate", True)
    net = Net()
    other = threading.Thread(target=net.listen, args=("127.0.0.1", 0, 5))
    other.start()
    assert ready.wait(PATIENCE)
    with caplog.at_level(logging.WARNING):
        ltdic.net.shut_down()
    other.join(PATIENCE)
    assert not other.is_alive()
    assert runtime.worker_count() == 0
    assert not net.is_activated
    assert caplog.records == []
