"""Text of the peer in every example: no call of the system that takes a path ever names it.

CVE-2022-2119: instance UIDs of a C-STORE request. CVE-2026-50003: those of a server that we
retrieve from. CVE-2026-52868: application entity titles. Whatever example server there is gets all
of it, so that a new one is covered by being there; and each text stands in the log, if at all,
without its control characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from interop import handmade
from interop.handmade import CT, IMPLICIT, VERIFICATION, command_set, element, padded, us
from process import ROOT, Running, Spawn, find_tool

MARK = "VICTIM"
TITLES = (b"../secret/VICTIM", b"..\\..\\VICTIM", b"/VICTIM/x")
"""That of CVE-2026-52868 fits exactly."""
NO_TITLE = b"\x1b[31mVICTIM\n"
"""Refused before any program hears of it."""
NAMES = (b"../../../VICTIM", b"/VICTIM/x", b"VICTIM\0/../x", b"C:\\VICTIM", b"VICTIM/../..")
FIND, MOVE, GET = (f"1.2.840.10008.5.1.4.1.2.2.{n}" for n in (1, 2, 3))
STEP = "1.2.840.10008.3.1.2.3.3"
WORKLIST = "1.2.840.10008.5.1.4.31"
COMMITMENT = "1.2.840.10008.1.20.1"
CONTEXTS = {
    number: (uid, [IMPLICIT])
    for number, uid in zip(
        range(1, 17, 2),
        (VERIFICATION, CT, FIND, MOVE, GET, STEP, WORKLIST, COMMITMENT),
        strict=True,
    )
}
SERVERS = sorted(path.stem for path in (ROOT / "examples").glob("*_scp.c"))


def with_titles(request: bytes, title: bytes) -> bytes:
    """An association request with this title on both sides."""
    return request[:10] + title[:16].ljust(16) * 2 + request[42:]


def identifier(name: bytes) -> bytes:
    """Keys with `name` in every place that may lead to a file."""
    return b"".join(
        element(tag, value)
        for tag, value in (
            (0x00080016, padded(CT.encode())), (0x00080018, padded(name)),
            (0x00080052, b"STUDY "), (0x00080054, padded(name)), (0x00100020, padded(name)),
            (0x0020000D, padded(name)), (0x0020000E, padded(name)), (0x00400252, b"IN PROGRESS "),
        )
    )  # fmt: skip


def messages(name: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Context, command and data set of requests that carry `name`."""
    data = identifier(name)
    yield 3, handmade.store_request(1, CT.encode(), name), handmade.ct_data(name)
    for number, field, uid in ((5, 0x20, FIND), (9, 0x10, GET), (13, 0x20, WORKLIST)):
        yield number, _request(field, uid), data
    yield 7, _request(0x21, MOVE, (0x00000600, padded(name[:16]))), data
    yield 11, _request(0x140, STEP, (0x00001000, padded(name))), data
    yield 11, _asked(0x120, STEP, name), data
    yield 15, _asked(0x130, COMMITMENT, name, (0x00001008, us(1))), data


def _request(field: int, uid: str, *more: tuple[int, bytes]) -> bytes:
    return command_set(
        (0x00000002, padded(uid.encode())), (0x00000100, us(field)), (0x00000110, us(3)),
        (0x00000700, us(0)), (0x00000800, us(0)), *more,
    )  # fmt: skip


ECHO = command_set(
    (0x00000002, padded(VERIFICATION.encode())), (0x00000100, us(0x30)), (0x00000110, us(9)),
    (0x00000800, us(0x0101)),
)  # fmt: skip
"""What every server answers, after what it was asked before."""


def _asked(field: int, uid: str, name: bytes, *more: tuple[int, bytes]) -> bytes:
    return command_set(
        (0x00000003, padded(uid.encode())), (0x00000100, us(field)), (0x00000110, us(4)),
        (0x00000800, us(0)), (0x00001001, padded(name)), *more,
    )  # fmt: skip


def accepted(body: bytes) -> set[int]:
    """The contexts that an A-ASSOCIATE-AC accepts."""
    found, at = set(), 68
    while at < len(body):
        length = int.from_bytes(body[at + 2 : at + 4], "big")
        if body[at] == 0x21 and body[at + 6] == 0:
            found.add(body[at + 4])
        at += 4 + length
    return found


def approach(port: int, title: bytes, name: bytes) -> int:
    """One association with everything the server takes; how many requests it answered."""
    line, answers = handmade.connect(port), 0
    try:
        line.send(with_titles(handmade.associate_request(CONTEXTS), title))
        kind, body = line.receive()
        if kind != 2:
            return 0
        usable = accepted(body)
        for context, command, data in messages(name):
            if context in usable:
                line.send(handmade.p_data(context, command, command=True))
                line.send(handmade.p_data(context, data, command=False))
                line.send(handmade.p_data(1, ECHO, command=True))
                while line.receive_command()[0x00000100] != us(0x8030):
                    answers += 1
        line.send(handmade.RELEASE_REQUEST)
    except (AssertionError, EOFError, ConnectionError):
        pass  # it may abort, and has to go on serving
    finally:
        line.close()
    return answers


@pytest.fixture
def traced(spawn: Spawn, examples: Path, tmp_path: Path) -> Callable[..., Running]:
    """Start an example so that its calls with paths are noted in `trace`."""

    def start(name: str, *arguments: object) -> Running:
        command = [find_tool("strace"), "-f", "-qq", "-e", "trace=%file,%process"]
        command += ["-o", str(tmp_path / "trace"), str(examples / name), *map(str, arguments)]
        return spawn(*command)

    return start


def check(tmp_path: Path, folder: Path, ended: Any) -> None:
    """Nobody named the mark to the system, and nothing unprintable was written."""
    calls = (tmp_path / "trace").read_text(errors="replace")
    assert "libltdic" in calls
    assert MARK not in calls
    assert not re.search(r"[^\x20-\x7e\n]", ended.out + ended.err)
    allowed = {tmp_path / "trace"}
    found = {path for path in tmp_path.rglob("*") if path.is_file()} - allowed
    assert {path.parent for path in found} <= {folder}
    assert not [path for path in found if MARK in path.name]


@pytest.mark.parametrize("name", SERVERS)
def test_CVE_2022_2119_CVE_2026_52868_no_server_takes_a_name_from_its_peer(
    traced: Callable[..., Running], tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "inner" / "got"
    folder.mkdir(parents=True)
    place = ("--address", "127.0.0.1", "--port", 0, "--folder", folder)
    server = traced(name, *place, "--associations", len(TITLES) * len(NAMES) + 1, "--verbose")

    port = int(server.wait_for(r"^listening on (\d+)$")[1])
    assert approach(port, NO_TITLE, NAMES[0]) == 0
    answers = [approach(port, title, each) for title in TITLES for each in NAMES]
    assert sum(answers) > 0, "nothing was asked of it"
    line = handmade.connect(port)
    line.send(handmade.associate_request(CONTEXTS))
    assert line.receive()[0] == 2  # it goes on serving
    line.send(handmade.RELEASE_REQUEST)
    assert line.receive()[0] == 6
    line.close()
    ended = server.finish()
    assert ended.code == 0, ended
    check(tmp_path, folder, ended)


@pytest.mark.parametrize("instance", NAMES, ids=repr)
def test_CVE_2026_50003_no_client_takes_a_name_from_its_peer(
    traced: Callable[..., Running],
    listener: Callable[..., handmade.Listener],
    tmp_path: Path,
    instance: bytes,
) -> None:
    """A server that we retrieve from sends an instance of this name; the answer is a refusal."""
    statuses: list[int] = []

    def script(line: handmade.Line) -> None:
        line.receive()
        contexts = {1: IMPLICIT, 3: IMPLICIT}
        line.send(handmade.associate_accept(contexts, [(CT, 0, 1)]))
        message = int.from_bytes(line.receive_command()[0x00000110], "little")
        store = handmade.store_request(5, CT.encode(), instance)
        line.send(handmade.p_data(3, store, command=True))
        line.send(handmade.p_data(3, handmade.ct_data(instance), command=False))
        statuses.append(int.from_bytes(line.receive_command()[0x00000900], "little"))
        line.send(handmade.p_data(1, handmade.get_response(message, 0xB000, 0, 1), command=True))
        line.receive()
        line.send(handmade.RELEASE_RESPONSE)

    folder = tmp_path / "inner" / "got"
    folder.parent.mkdir()
    client = traced(
        "cget_scu", "--host", "127.0.0.1", "--port", listener(script).port, "--folder", folder,
        "--class", CT, "--syntax", IMPLICIT, "--key", "StudyInstanceUID=1.2", "--verbose",
    )  # fmt: skip
    ended = client.finish()
    assert ended.code == 1, ended
    assert statuses and statuses[0] in (0x0117, 0xA900)
    check(tmp_path, folder, ended)


@pytest.mark.parametrize("instance", NAMES, ids=repr)
def test_CVE_2026_50003_no_receiver_of_a_move_takes_a_name_from_its_peer(
    traced: Callable[..., Running],
    listener: Callable[..., handmade.Listener],
    tmp_path: Path,
    instance: bytes,
) -> None:
    """The same by C-MOVE: what comes on an association of its own, with the peer's titles too."""
    title = TITLES[0]
    port: Queue[int] = Queue()
    statuses: list[int] = []

    def store(line: handmade.Line) -> None:
        request = handmade.associate_request({1: (CT, [IMPLICIT])})
        line.send(with_titles(request, title))
        assert line.receive()[0] == 2
        command = store_for_a_move(instance, title)
        line.send(handmade.p_data(1, command, command=True))
        line.send(handmade.p_data(1, handmade.ct_data(instance), command=False))
        statuses.append(int.from_bytes(line.receive_command()[0x00000900], "little"))
        line.send(handmade.RELEASE_REQUEST)
        line.receive()
        line.close()

    def script(line: handmade.Line) -> None:
        line.receive()
        line.send(handmade.associate_accept({1: IMPLICIT}))
        message = int.from_bytes(line.receive_command()[0x00000110], "little")
        line.receive()  # the identifier
        store(handmade.connect(port.get(timeout=handmade.PATIENCE)))
        line.send(handmade.p_data(1, moved(message), command=True))
        line.receive()
        line.send(handmade.RELEASE_RESPONSE)

    folder = tmp_path / "inner" / "got"
    folder.parent.mkdir()
    client = traced(
        "move_scu", "--host", "127.0.0.1", "--port", listener(script).port, "--listen", 0,
        "--folder", folder, "--key", "StudyInstanceUID=1.2", "--verbose",
    )  # fmt: skip
    port.put(int(client.wait_for(r"^listening on (\d+)$")[1]))
    ended = client.finish()
    assert ended.code == 1, ended
    assert statuses and statuses[0] in (0x0117, 0xA900)
    check(tmp_path, folder, ended)


def store_for_a_move(instance: bytes, title: bytes) -> bytes:
    """A C-STORE request that says whose C-MOVE it belongs to."""
    return command_set(
        (0x00000002, padded(CT.encode())), (0x00000100, us(1)), (0x00000110, us(5)),
        (0x00000700, us(0)), (0x00000800, us(0)), (0x00001000, padded(instance)),
        (0x00001030, padded(title)), (0x00001031, us(1)),
    )  # fmt: skip


def moved(message: int) -> bytes:
    """The last response to a C-MOVE request, of which one sub-operation failed."""
    return command_set(
        (0x00000002, padded(MOVE.encode())), (0x00000100, us(0x8021)), (0x00000120, us(message)),
        (0x00000800, us(0x0101)), (0x00000900, us(0xA702)), (0x00001021, us(0)),
        (0x00001022, us(1)), (0x00001023, us(0)),
    )  # fmt: skip


WRITES = re.compile(
    r'\b(mkstemp|rename|L_DicomSaveDS|L_DicomGetValueFile\w*|creat|openat?)\s*\(|fopen\([^)]*"[wa+]'
)


def test_one_place_makes_the_names_of_files() -> None:
    """A second one was what the repair of CVE-2022-2119 had missed (CVE-2026-50003)."""
    sources = (ROOT / "examples").glob("*.c")
    assert {path.name for path in sources if WRITES.search(path.read_text())} == {"folder.c"}
