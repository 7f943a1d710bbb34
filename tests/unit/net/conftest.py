"""Nets on the loopback interface, and observers that can be waited for."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import ltdic.net
from ltdic.net import Net, option, runtime
from ltdic.wire.associate import Associate
from ltdic.wire.dimse import BY_FIELD, BY_NAME, RESPONSE

from secure_site import SecureSite

PATIENCE = 25.0
"""Seconds in which nothing happens, after which what should have happened has not: fewer than the
usual times that tests make shorter."""


class Recorder:
    """An observer that notes every call, then does what `react` holds for it."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.react: dict[str, Callable[..., Any]] = {}
        self.threads: set[int] = set()
        self.running: list[int] = []
        self.overlapped = False
        self._changed = threading.Condition()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if not name.startswith("on_"):
            raise AttributeError(name)
        return lambda *arguments: self._note(name, arguments)

    def _note(self, name: str, arguments: tuple[Any, ...]) -> Any:
        with self._changed:
            me = threading.get_ident()
            self.overlapped = self.overlapped or any(each != me for each in self.running)
            self.running.append(me)
            self.threads.add(me)
            self.calls.append((name, *arguments))
            self._changed.notify_all()
        try:
            return self.react[name](*arguments) if name in self.react else None
        finally:
            with self._changed:
                self.running.remove(me)
                self._changed.notify_all()

    def names(self) -> list[str]:
        return [each[0] for each in self.calls]

    def of(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of all calls of this name, without the net."""
        return [each[2:] for each in self.calls if each[0] == name]

    def wait(self, name: str, count: int = 1) -> tuple[Any, ...]:
        """Until `name` was called `count` times; the arguments of that call, without the net."""
        with self._changed:
            while len(self.of(name)) < count:
                assert self._changed.wait(PATIENCE), f"no {name} ({count}) but {self.names()}"
        return self.of(name)[count - 1]

    def wait_idle(self) -> None:
        """Until no call runs."""
        with self._changed:
            assert self._changed.wait_for(lambda: not self.running, PATIENCE)


class Site:
    """A server that accepts everything, its accepted nets, and clients to connect to it."""

    def __init__(self) -> None:
        self.nets: list[Net] = []
        self.accepted: list[Net] = []
        self.recorders: list[Recorder] = []
        self.server, self.server_recorder = self.net()
        self.server_recorder.react["on_accept"] = self._accept
        self.server.listen("127.0.0.1", 0, 5)
        self.port = self.server.host_info[1]

    def net(self) -> tuple[Net, Recorder]:
        net, recorder = Net(), Recorder()
        net.observer = recorder
        self.nets.append(net)
        return net, recorder

    def _accept(self, server: Net, fault: int) -> None:
        peer, recorder = self.net()
        recorder.react["on_associate_request"] = accept_all
        recorder.react["on_message"] = answer
        recorder.react["on_release_request"] = lambda net: net.send_release_response()
        self.accepted.append(peer)
        self.recorders.append(recorder)
        self.prepare(peer, recorder)
        server.accept(peer)

    def prepare(self, peer: Net, recorder: Recorder) -> None:
        """Called for each net that is going to be accepted: replace as needed."""

    def heard(self) -> Recorder:
        """The observer of the first accepted net, once there is one."""
        self.server_recorder.wait("on_accept")
        self.server_recorder.wait_idle()
        return self.recorders[0]

    def connected(self) -> tuple[Net, Recorder]:
        net, recorder = self.net()
        net.connect("", 0, "127.0.0.1", self.port)
        assert recorder.wait("on_connect") == (0,)
        return net, recorder

    def associated(self) -> tuple[Net, Recorder]:
        net, recorder = self.connected()
        net.send_associate_request(proposal())
        recorder.wait("on_associate_accept")
        return net, recorder

    def raw(self) -> socket.socket:
        """A connection to the server without a net."""
        connection = socket.create_connection(("127.0.0.1", self.port), PATIENCE)
        connection.settimeout(PATIENCE)
        return connection

    def raw_associated(self) -> socket.socket:
        connection = self.raw()
        connection.sendall(proposal().encode())
        assert read_pdu(connection)[0] == 2
        return connection


def proposal() -> Associate:
    request = Associate(is_request=True)
    request.default()
    request.called, request.calling = "SERVER", "CLIENT"
    return request


def accept_all(net: Net, request: Associate) -> None:
    accept = request.clone()
    accept.is_request = False
    net.send_associate_accept(accept)


def answer(net: Net, context_id: int, command: Any, data: Any) -> None:
    """Answer every request with success."""
    if not command.is_response:
        message = BY_FIELD[command.field | RESPONSE]
        net.send_message(context_id, message.encode(command.message_id, {0x0900: 0}, False))


def echo(number: int = 1) -> bytes:
    return BY_NAME["CEchoRequest"].encode(number, {0x0002: "1.2.840.10008.1.1"}, False)


def store(number: int = 1) -> bytes:
    return BY_NAME["CStoreRequest"].encode(number, {0x0002: "1.2", 0x1000: "1.2.3"}, True)


def read_exactly(connection: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        part = connection.recv(count - len(data))
        if not part:
            break
        data += part
    return data


def read_pdu(connection: socket.socket) -> bytes:
    """One whole PDU, or b"" at the end of the connection."""
    header = read_exactly(connection, 6)
    return header and header + read_exactly(connection, struct.unpack(">I", header[2:])[0])


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], None]]:
    """Sets an environment variable, for the nets that are made from then on."""

    def change(name: str, value: str) -> None:
        monkeypatch.setenv(name, value)
        option.setting.cache_clear()

    yield change
    option.setting.cache_clear()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Network calls allowed; afterwards no thread of ours is left."""
    monkeypatch.setattr(runtime, "SHUT_DOWN_TIME", PATIENCE)
    ltdic.net.start_up()
    yield
    ltdic.net.shut_down()
    assert not ltdic.net.started()
    assert runtime.worker_count() == 0


@pytest.fixture
def site(started: None) -> Iterator[Site]:
    """A server with everything around it."""
    site = Site()
    yield site
    for net in site.nets:
        net.free()
    overlapping = [each for each in site.recorders if each.overlapped]
    assert not overlapping, "calls of one net overlapped"


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    """A listening socket that is no net."""
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as server:
        server.settimeout(PATIENCE)
        yield server


@pytest.fixture
def refusing() -> Iterator[int]:
    """A port that nobody listens on, nor can be given to meanwhile."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


class Tool:
    """The functions above, for tests."""

    PATIENCE = PATIENCE
    Recorder = Recorder
    accept_all = staticmethod(accept_all)
    answer = staticmethod(answer)
    echo = staticmethod(echo)
    proposal = staticmethod(proposal)
    read_pdu = staticmethod(read_pdu)
    store = staticmethod(store)


@pytest.fixture
def tool() -> type[Tool]:
    return Tool


@pytest.fixture
def client(started: None) -> Iterator[tuple[Net, Recorder]]:
    """A net that does nothing yet, and its observer."""
    net, told = Net(), Recorder()
    net.observer = told
    yield net, told
    net.free()


@pytest.fixture
def line(site: Site, tool: type[Tool]) -> SecureSite:
    return SecureSite(site, tool)
