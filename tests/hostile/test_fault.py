"""Row F6 of the fault plan: an exception anywhere in the engine never crosses the border."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ltdic.net
from hostile import octets
from hostile.peer import PATIENCE, Peer
from ltdic.core.errors import Fault
from ltdic.net import Net
from ltdic.net.connection import Connection
from ltdic.net.listener import Listener
from ltdic.net.transport import PlainTransport
from ltdic.wire.upper_layer import UpperLayer

from process import DEADLINE, ROOT

TORTURE = ROOT / "tests" / "hostile" / "torture.py"
LOG_LINE = re.compile(r"\d{4}-\d\d-\d\d [\d:,]+ ltdic ")


@pytest.mark.parametrize("exception", ["RuntimeError", "MemoryError", "RecursionError", "OSError"])
@pytest.mark.parametrize("part", ["data_set", "association", "net"])
def test_F6_the_nth_step_raises(
    library: Path, python_environment: dict[str, str], part: str, exception: str
) -> None:
    """For every n. Nothing but lines of the log is said, and afterwards all works as before. F1."""
    torture(library, python_environment, part, exception)


@pytest.mark.parametrize("part", ["data_set", "association"])
def test_F1_the_nth_allocation_fails(
    library: Path, python_environment: dict[str, str], part: str
) -> None:
    """For every n, of the interpreter and the engine in it."""
    pytest.importorskip("_testcapi")
    torture(library, python_environment, part, "allocation")


def torture(library: Path, environment: dict[str, str], part: str, exception: str) -> None:
    child = subprocess.run(
        [sys.executable, str(TORTURE), str(library), part, exception],
        env=environment, capture_output=True, text=True, timeout=DEADLINE,
    )  # fmt: skip
    assert child.returncode == 0, child.stderr[-2000:]
    result = json.loads(child.stdout)
    assert result["steps"] > 10
    assert result["again"] == result["good"]
    assert [line for line in child.stderr.splitlines() if not LOG_LINE.match(line)] == []


class Server:
    """A listening net whose accepted nets are kept, and what is told of them."""

    def __init__(self) -> None:
        self.accepted: list[Net] = []
        self.closed: list[int] = []
        self.changed = threading.Condition()
        self.net = Net()
        self.net.observer = self  # type: ignore[assignment]
        self.net.listen("127.0.0.1", 0, 5)

    def on_accept(self, server: Net, fault: int) -> None:
        peer = Net()
        peer.observer = self  # type: ignore[assignment]
        self.accepted.append(peer)
        server.accept(peer)

    def on_close(self, net: Net, fault: int, peer: Net) -> None:
        with self.changed:
            if net is peer:
                self.closed.append(fault)
            self.changed.notify_all()

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("on_"):
            raise AttributeError(name)
        return lambda *arguments: None

    def wait_closed(self) -> int:
        with self.changed:
            assert self.changed.wait_for(lambda: self.closed, PATIENCE)
        return self.closed[0]


@pytest.fixture
def server() -> Iterator[Server]:
    ltdic.net.start_up()
    server = Server()
    yield server
    for each in (server.net, *server.accepted):
        each.free()
    ltdic.net.shut_down()


@pytest.mark.parametrize("exception", [RuntimeError, MemoryError, RecursionError])
@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (UpperLayer, "feed"),
        (PlainTransport, "recv_into"),
        (Connection, "_deliver"),
        (Connection, "_serve"),
        (Connection, "_linger"),
    ],
)
def test_F6_the_thread_of_a_connection_raises(
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    owner: type,
    name: str,
    exception: type[Exception],
) -> None:
    """That connection is closed and its net told, once; the next one is served."""
    real = getattr(owner, name)
    struck = []

    def strike(*arguments: Any) -> Any:
        if not struck:
            struck.append(name)
            raise exception("strike")
        return real(*arguments)

    monkeypatch.setattr(owner, name, strike)
    with Peer.dial(server.net.host_info[1]) as peer:
        peer.send_some(b"GET / HTTP/1.1\r\n\r\n")
        assert _end_of(peer) in (b"", octets.abort(0, 0))
    fault = server.wait_closed()
    if name != "_linger":
        assert fault == (Fault.MEMORY if exception is MemoryError else Fault.NET_FAILURE)
    assert struck and not server.accepted[0].is_connected
    with Peer.dial(server.net.host_info[1]) as peer:
        peer.send(b"GET / HTTP/1.1\r\n\r\n")
        assert peer.rest() == octets.abort(0, 0)
    assert len(server.closed) <= 2


def _end_of(peer: Peer) -> bytes:
    try:
        return peer.rest()
    except ConnectionResetError:
        return b""


def test_F6_the_thread_of_a_listener_raises(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It pauses and goes on: the peer that met it is served a moment later."""
    real = Listener._accept_all
    struck = []

    def strike(listener: Listener) -> Any:
        if not struck:
            struck.append(1)
            raise MemoryError
        return real(listener)

    monkeypatch.setattr(Listener, "_accept_all", strike)
    with Peer.dial(server.net.host_info[1]) as peer:
        peer.send(b"GET / HTTP/1.1\r\n\r\n")
        assert peer.rest() == octets.abort(0, 0)
    assert struck
