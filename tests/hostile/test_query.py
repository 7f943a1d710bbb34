"""Rows D15 and D18 of the fault plan against the program that answers queries, `qr_scp`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile import octets
from hostile.content import ITEM, explicit, head, meta
from hostile.host import full
from hostile.octets import data, message
from hostile.peer import Peer

from interop.handmade import CT, EXPLICIT, padded, us
from process import Running, free_port

STUDY = b"1.2.3"
INSTANCES = b"1.9."
MOST = 65_535
"""Sub-operations: their counters have 16 bits."""
COUNTERS = (0x1020, 0x1021, 0x1022, 0x1023)
"""Remaining, completed, failed, warning."""
FIND, MOVE = 1, 3
LONGEST_NAME = 64
LEVEL = explicit(0x00080052, b"CS", b"STUDY ")
UID, NAME = 0x0020000D, 0x00100010
ALL = explicit(UID, b"UI", b"")


def instance(number: int) -> bytes:
    """A file with an instance of the study."""
    values = (
        (0x00080016, b"UI", padded(CT.encode())),
        (0x00080018, b"UI", padded(INSTANCES + b"%d" % number)),
        (0x00080060, b"CS", b"CT"),
        (NAME, b"PN", b"a" * LONGEST_NAME),
        (0x00100020, b"LO", b"P1"),
        (0x00104000, b"LT", b"a" * 60_000),
        (UID, b"UI", padded(STUDY)),
        (0x0020000E, b"UI", padded(STUDY + b".4")),
    )
    return meta() + b"".join(explicit(*each) for each in values)


class Archive:
    """A qr_scp over one instance. Its destinations: itself (LOOP) and nobody (DOWN)."""

    def __init__(self, example: Callable[..., Running], folder: Path) -> None:
        files = folder / "files"
        files.mkdir()
        (files / "0.dcm").write_bytes(instance(0))
        self.port = free_port()
        self._index = folder / "index.sqlite"
        table = folder / "destinations"
        table.write_text(f"LOOP 127.0.0.1 {self.port}\nDOWN 127.0.0.1 {free_port()}\n")
        self.server = example(
            "qr_scp", "--address", "127.0.0.1", "--port", self.port, "--folder", files,
            "--database", self._index, "--destinations", table,
        )  # fmt: skip
        self.server.wait_for(r"^listening on")

    def associate(self) -> Peer:
        peer = Peer.dial(self.port)
        contexts = octets.context(FIND, octets.FIND, EXPLICIT)
        contexts += octets.context(MOVE, octets.MOVE, EXPLICIT)
        peer.send(octets.associate(contexts=contexts))
        assert peer.pdu()[:1] == b"\2"
        return peer

    def grow(self, count: int) -> None:
        """Let its data base say that there are so many instances."""
        number = {"path": "'/none/' || n", "instance_uid": f"'{INSTANCES.decode()}' || n"}
        connection = sqlite3.connect(self._index, timeout=30)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(instance)")]
        values = ", ".join(number.get(name, name) for name in columns)
        with connection:
            connection.execute("DELETE FROM instance WHERE path LIKE '/none/%'")
            connection.execute(
                "WITH RECURSIVE counted(n) AS"
                f" (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {count - 1})"
                f" INSERT INTO instance SELECT {values}"
                " FROM counted, (SELECT * FROM instance LIMIT 1)"
            )
        connection.close()

    def cpu(self) -> float:
        """Seconds of processor time used so far."""
        stat = Path(f"/proc/{self.server.process.pid}/stat").read_text()
        used = stat.rpartition(")")[2].split()[11:13]
        return sum(map(int, used)) / os.sysconf("SC_CLK_TCK")


@pytest.fixture
def archive(example: Callable[..., Running], tmp_path: Path) -> Archive:
    return Archive(example, tmp_path)


def ask(peer: Peer, keys: bytes) -> list[int | str]:
    """The statuses of a query's answers, without those of matches."""
    peer.send(data(FIND, octets.find(), command=True), data(FIND, keys))
    found: list[int | str] = [peer.status()]
    while found[-1] in (0xFF00, 0xFF01):
        found[-1:] = ["match", peer.status()]
    return found


def move(peer: Peer, destination: bytes) -> list[tuple[int, ...]]:
    """Status and counters of all answers to a C-MOVE of the study."""
    command = message(
        (2, padded(octets.MOVE.encode())), (0x100, us(0x21)), (0x110, us(1)), (0x700, us(0)),
        (0x800, us(0)), (0x600, padded(destination)),
    )  # fmt: skip
    peer.send(data(MOVE, command, command=True))
    peer.send(data(MOVE, LEVEL + explicit(UID, b"UI", padded(STUDY))))
    answers: list[tuple[int, ...]] = []
    while not answers or answers[-1][0] == 0xFF00:
        values = peer.values()
        numbers = [int.from_bytes(values.get(each, b""), "little") for each in (0x900, *COUNTERS)]
        answers.append(tuple(numbers))
    _skip_identifier(peer, values)
    return answers


def _skip_identifier(peer: Peer, values: dict[int, bytes]) -> None:
    more = values[0x800] != us(0x101)
    while more:
        more = not peer.pdu()[11] & 2


def test_D15_archive_moves_to_nobody(archive: Archive) -> None:
    with archive.associate() as peer:
        for destination in (b"NOBODY", b"../x", b""):
            assert move(peer, destination) == [(0xA801, 0, 0, 0, 0)]
        assert ask(peer, LEVEL + ALL) == ["match", 0]


def test_D5_archive_takes_no_instance(archive: Archive) -> None:
    """Neither is a context for one accepted, nor does who sends one all the same wait for ever."""
    with archive.associate() as peer:
        peer.send(data(FIND, octets.store(), command=True), data(FIND, b""))
        assert peer.status() == 0x0122
    with Peer.dial(archive.port) as peer:
        peer.send(octets.REQUEST)
        answer = peer.pdu()
        assert bytes((octets.STORE, 0, 3, 0)) in answer


def test_D15_archive_moves_to_itself(archive: Archive) -> None:
    """It takes no instances, so that is over at once, however often; others are served."""
    archive.grow(3)
    with archive.associate() as peer, archive.associate() as other:
        for _ in range(10):
            assert move(peer, b"LOOP") == [
                (0xFF00, 2, 0, 1, 0), (0xFF00, 1, 0, 2, 0), (0xA702, 0, 0, 3, 0)
            ]  # fmt: skip
            assert ask(other, LEVEL + ALL) == ["match", 0]


def test_D15_more_sub_operations_than_can_be_counted(archive: Archive) -> None:
    with archive.associate() as peer:
        for count in (MOST + 1, 70_000):
            archive.grow(count)
            assert move(peer, b"DOWN") == [(0xA702, 0, 0, 0, 0)]


def test_D15_counters_go_to_their_end(archive: Archive) -> None:
    """3,000 sub-operations (65,535 with HOSTILE_LONG) to somebody who is not there."""
    count = full(3_000, MOST)
    archive.grow(count)
    with archive.associate() as peer:
        answers = move(peer, b"DOWN")
        assert ask(peer, LEVEL + ALL) == ["match", 0]
    assert answers[-1] == (0xA702, 0, 0, count, 0)
    assert answers[:-1] == [(0xFF00, count - n, 0, n, 0) for n in range(1, count)]


ITEMS = head(ITEM, 0) + head(ITEM, 16) + explicit(NAME, b"PN", b"Doe^Jane")


MATCH = ("match", 0)
ANYTHING = (MATCH, (0,), (0xA900,), (0xC001,))
IDENTIFIERS = {
    "two items": (LEVEL + explicit(0x00400100, b"SQ", ITEMS) + ALL, [MATCH]),
    "empty sequence": (LEVEL + explicit(0x00400100, b"SQ", b"") + ALL, [MATCH]),
    "no level": (ALL, [(0xA900,)]),
    "empty level": (explicit(0x00080052, b"CS", b"") + ALL, [(0xA900,)]),
    "number for level": (explicit(0x00080052, b"US", us(1)) + ALL, [(0xA900,)]),
    "sequence for level": (explicit(0x00080052, b"SQ", ITEMS) + ALL, [(0xA900,)]),
    "wildcard": (LEVEL + explicit(NAME, b"PN", b"*?" * 5000) + ALL, [(0xC001,)]),
    "short wildcard": (LEVEL + explicit(NAME, b"PN", b"*?*?*?") + ALL, [MATCH]),
    "octets for name": (LEVEL + explicit(NAME, b"OB", b"Doe^Jane") + ALL, ANYTHING),
    "odd double for name": (LEVEL + explicit(NAME, b"FD", b"abc") + ALL, ANYTHING),
    "sequence for name": (LEVEL + explicit(NAME, b"SQ", ITEMS) + ALL, ANYTHING),
    "number for uid": (LEVEL + explicit(UID, b"US", us(7)), ANYTHING),
    "sequence for uid": (LEVEL + explicit(UID, b"SQ", ITEMS), ANYTHING),
}
"""Keys, and the answers that will do."""


def test_D18_archive(archive: Archive) -> None:
    """Each has an answer, and the association lives."""
    with archive.associate() as peer:
        answers = {}
        for name, (keys, _) in IDENTIFIERS.items():
            answers[name] = tuple(ask(peer, keys))
            assert ask(peer, LEVEL + ALL) == ["match", 0], name
    wrong = {name: told for name, told in answers.items() if told not in IDENTIFIERS[name][1]}
    assert wrong == {}


def test_D18_time_of_wildcards(archive: Archive) -> None:
    """The longest key that is taken, against 2,000 names as long as they may be, of which each
    begins like the key again and again: no more than a try for each character."""
    archive.grow(2_000)
    keys = (b"*?" * 512, b"*a" * 511 + b"*b", b"?*" * 512, b"*" * 1023 + b"b")
    keys += (b"*" + b"a" * 32 + b"b", b"*" + b"a?" * 16 + b"b", b"*" + b"a" * 1022 + b"b")
    with archive.associate() as peer:
        before = archive.cpu()
        for key in keys:
            found = ask(peer, LEVEL + explicit(NAME, b"PN", key) + ALL)
            assert found[-1] == 0
        assert archive.cpu() - before < 2
