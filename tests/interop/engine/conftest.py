"""The engine as SCP and SCU for real peers, and the peers as processes."""

from __future__ import annotations

import contextlib
import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.data import get_testdata_file
from pydicom.filereader import read_file_meta_info

import ltdic.net
from ltdic.net import Net
from ltdic.wire.associate import Associate
from ltdic.wire.dimse import BY_FIELD, BY_NAME, RESPONSE

from process import find_tool, free_port

PATIENCE = 30.0
VERIFICATION = "1.2.840.10008.1.1"


class Quiet:
    """An observer of which only some calls matter."""

    wants_sent = False

    def __getattr__(self, name: str) -> Callable[..., None]:
        if not name.startswith("on_"):
            raise AttributeError(name)
        return lambda *arguments: None


class Scp(Quiet):
    """Accepts everything, answers C-ECHO and C-STORE with success, keeps what it got."""

    def __init__(self) -> None:
        self.net = Net()
        self.net.observer = self
        self.stored: list[tuple[dict[int, Any], str, bytes]] = []
        self.faults: list[int] = []
        self.ends: list[int] = []
        self.ended = threading.Event()
        self.net.listen("127.0.0.1", 0, 20)
        self.port = self.net.host_info[1]

    def on_accept(self, server: Net, fault: int) -> None:
        peer = Net()
        peer.observer = self
        server.accept(peer)

    def on_associate_request(self, net: Net, request: Associate) -> None:
        accept = request.clone()
        accept.is_request = False
        accept.max_length = 1 << 18
        for context in accept.contexts:
            del context.transfers[1:]
        net.send_associate_accept(accept)

    def on_message(self, net: Net, context_id: int, command: Any, data: Any) -> None:
        if data is not None:
            self.stored.append((command.values, data.transfer_syntax, bytes(data.view())))
        values = {key: command.values.get(key, "") for key in (0x0002, 0x1000)}
        values[0x0900] = 0
        message = BY_FIELD[command.field | RESPONSE]
        net.send_message(context_id, message.encode(command.message_id, values, False))

    def on_release_request(self, net: Net) -> None:
        net.send_release_response()

    def on_receive(self, net: Net, fault: int, pdu_type: int, raw: Any) -> None:
        if fault:
            self.faults.append(fault)

    def on_close(self, net: Net, fault: int, peer: Net) -> None:
        if net is self.net:
            self.ends.append(fault)
            peer.free()
            self.ended.set()


class Scu(Quiet):
    """One association, used from the test's thread."""

    def __init__(self, port: int, contexts: list[tuple[str, str]]) -> None:
        self.net = Net()
        self.net.observer = self
        self.told: dict[str, tuple[Any, ...]] = {}
        self.changed = threading.Condition()
        self.prepare(self.net)
        self.net.connect("", 0, "127.0.0.1", port)
        assert self.wait("on_connect")[1] == 0
        request = Associate(is_request=True)
        request.default()
        request.contexts.clear()
        request.called, request.calling = "ANY-SCP", "LTDIC"
        for index, (abstract, transfer) in enumerate(contexts):
            request.add(2 * index + 1, 0, abstract).transfers.append(transfer)
        self.net.send_associate_request(request)
        self.answer = self.wait("on_associate_accept", "on_associate_reject")

    def prepare(self, net: Net) -> None:
        """Called before the net connects."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        if not name.startswith("on_"):
            raise AttributeError(name)

        def note(*arguments: Any) -> None:
            with self.changed:
                self.told[name] = arguments
                self.changed.notify_all()

        return note

    def wait(self, *names: str) -> tuple[Any, ...]:
        """Until one of these calls came: its arguments."""
        with self.changed:
            assert self.changed.wait_for(lambda: self.told.keys() & set(names), PATIENCE), self.told
            (name,) = self.told.keys() & set(names)
            return self.told.pop(name)

    def call(self, context_id: int, command: bytes, data: list[Any] | None = None) -> Any:
        """Send a request and wait for its answer: the status."""
        self.net.send_message(context_id, command, data)
        return self.wait("on_message")[2].values[0x0900]

    def echo(self, context_id: int, number: int) -> Any:
        message = BY_NAME["CEchoRequest"]
        return self.call(context_id, message.encode(number, {0x0002: VERIFICATION}, False))

    def store(self, context_id: int, number: int, instance: Instance) -> Any:
        values = {0x0002: instance.sop_class, 0x1000: instance.uid}
        command = BY_NAME["CStoreRequest"].encode(number, values, True)
        return self.call(context_id, command, [instance.data])

    def release(self) -> None:
        self.net.send_release_request()
        self.wait("on_release_response")
        self.net.close()


class Instance:
    """A DICOM file and the data set in it as it is encoded there."""

    def __init__(self, path: Path) -> None:
        self.path = path
        meta = read_file_meta_info(path)
        self.sop_class = str(meta.MediaStorageSOPClassUID)
        self.uid = str(meta.MediaStorageSOPInstanceUID)
        self.transfer_syntax = str(meta.TransferSyntaxUID)
        begin = 128 + 4 + 12 + meta.FileMetaInformationGroupLength
        self.data = memoryview(path.read_bytes())[begin:]


@pytest.fixture
def started() -> Iterator[None]:
    ltdic.net.start_up()
    yield
    ltdic.net.shut_down()


@pytest.fixture
def scp(started: None) -> Iterator[Scp]:
    server = Scp()
    yield server
    server.net.server_close()
    server.net.free()


@pytest.fixture
def scu(started: None) -> Iterator[Callable[..., Scu]]:
    made: list[Scu] = []

    def make(port: int, contexts: list[tuple[str, str]]) -> Scu:
        made.append(Scu(port, contexts))
        return made[-1]

    yield make
    for each in made:
        each.net.free()


@pytest.fixture
def instances() -> list[Instance]:
    names = ["CT_small.dcm", "MR_small_implicit.dcm", "JPEG2000.dcm", "SC_rgb_rle_2frame.dcm"]
    return [Instance(Path(str(get_testdata_file(name)))) for name in names]


@pytest.fixture
def dcmtk() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a DCMTK tool to its end."""

    def run(
        name: str, *arguments: object, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        program = find_tool(name)
        return subprocess.run(
            [program, *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            env=environment,
        )

    return run


@pytest.fixture
def storescp(tmp_path: Path) -> Iterator[tuple[int, Path]]:
    """A storescp that keeps what it gets bit by bit: its port and folder."""
    program = find_tool("storescp")
    folder = tmp_path / "stored"
    folder.mkdir()
    port = free_port()
    process = subprocess.Popen(
        [program, "-v", "+B", "+xa", "-od", str(folder), str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_for_port(port, process)
        yield port, folder
    finally:
        process.kill()
        process.communicate()


def wait_for_port(port: int, process: subprocess.Popen[str]) -> None:
    """Until somebody listens there: the kernel's table says so, without a connection."""
    pattern = re.compile(rf"^\s*\d+: [0-9A-F]+:{port:04X} [0-9A-F:]+ 0A ", re.MULTILINE)
    turn = threading.Event()
    for _ in range(int(PATIENCE / 0.05)):
        tables = [Path("/proc/net/tcp"), Path("/proc/net/tcp6")]
        with contextlib.suppress(OSError):
            if any(pattern.search(each.read_text()) for each in tables):
                return
        assert process.poll() is None, "the peer ended"
        turn.wait(0.05)
    pytest.fail("the peer does not listen")
