"""Rows D of the fault plan: DIMSE messages (PS3.7 6.3, 9, E).

The library reads messages and tells the program; nothing is answered by itself. So rows that want
a status in a response (D4, D5, D7, D10, D12, D15, D18) show here that the program is told all it
needs to answer, gets that answer out, and that the association lives on.
"""

from __future__ import annotations

import errno
import re
import struct
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import ltdic
from hostile import octets
from hostile.conftest import Attack
from hostile.content import explicit
from hostile.host import IS_LONG, MIB, full
from hostile.octets import ECHO, ECHO_PDU, QUERY, STORE, STORE_PDU, data, message
from hostile.peer import PATIENCE, Peer
from ltdic.core.errors import Fault

from interop.handmade import CT, EXPLICIT, element, padded, us

BY_USER = octets.abort(0, 0)
IDENTIFIER = octets.element_text(0x00100020, b"P1")
PATIENT_ITEM = struct.pack("<HHI", 0xFFFE, 0xE000, 10) + explicit(0x00100020, b"LO", b"P1")


@pytest.fixture(params=["acceptor", "requestor"])
def associated(request: pytest.FixtureRequest, attack: Attack) -> Peer:
    """A peer with an association; the name is our role."""
    return attack.associate() if request.param == "acceptor" else attack.be_associated()


def without(number: int, command: bytes = octets.echo()) -> bytes:
    """A command set that lacks an element."""
    found, at = b"", 12
    while at < len(command):
        this, length = struct.unpack_from("<2xHI", command, at)
        if this != number:
            found += command[at : at + 8 + length]
        at += 8 + length
    return element(0, struct.pack("<I", len(found))) + found


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(b"\xff" * 40, id="D1-ff"),
        pytest.param(b"", id="D1-empty"),
        pytest.param(octets.echo() + b"\0\0\2", id="D1-stray"),
        pytest.param(octets.echo() + element(0x00100020, b"ab"), id="D1-other-group"),
        *(
            pytest.param(
                octets.echo() + struct.pack("<HHI", 0, 0x0902, length) + b"ab", id=f"D2-{length:X}"
            )
            for length in (3, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0, 0xFFFFFFFF)
        ),
        pytest.param(
            message((0x100, b"\x30\0\0\0"), (0x110, us(1)), (0x800, us(0x101))), id="D2-us-4"
        ),
        *(
            pytest.param(
                struct.pack("<HHI", 0, 2, length) + octets.echo()[12:], id=f"D2-class-{length:X}"
            )
            for length in (0x80000000, 0xFFFFFFFF)
        ),
        pytest.param(without(0x100), id="D3-no-field"),
        pytest.param(without(0x110), id="D3-no-id"),
        pytest.param(without(0x800), id="D3-no-type"),
        pytest.param(without(0x120, octets.echo_response()), id="D3-no-responded-id"),
        pytest.param(without(0x900, octets.echo_response()), id="D3-no-status"),
        pytest.param(message((0x100, us(0xFFF)), (0x800, us(0x101))), id="D3-cancel-without-id"),
    ],
)  # fmt: skip
def test_command_that_is_none(attack: Attack, associated: Peer, command: bytes) -> None:
    """The message layer is the service user: A-ABORT(0, 0)."""
    if command:
        associated.send(data(ECHO, command, command=True))
    else:
        associated.send(octets.pdu(4, octets.pdv(ECHO, 3, b"")))
    assert associated.rest() == BY_USER
    attack.host.wait("close", associated.net)
    assert attack.host.of("receive", associated.net)[-1][:3] == ("4", *_fault(attack), "0")


def _fault(attack: Attack) -> tuple[str]:
    """What the close said."""
    return attack.host.of("close")[-1][:1]  # type: ignore[return-value]


@pytest.mark.parametrize("field", [0x7777, 0x0000, 0x0002, 0x0FFE])
def test_D4_unknown_command(attack: Attack, associated: Peer, field: int) -> None:
    """Told as Unknown; the program answers 0211H with SendData."""
    attack.lines = 0
    command = message((0x100, us(field)), (0x110, us(77)), (0x800, us(0x101)))
    associated.send(data(ECHO, command, command=True))
    answer = associated.values()
    assert struct.unpack("<H", answer[0x900])[0] == 0x0211
    assert struct.unpack("<H", answer[0x120])[0] == 77
    assert struct.unpack("<H", answer[0x100])[0] == field | 0x8000
    associated.send(ECHO_PDU)
    assert associated.status() == 0


def test_D4_unknown_response(attack: Attack, associated: Peer) -> None:
    attack.lines = 0
    attack.is_noted = False
    command = message((0x100, us(0xF777)), (0x120, us(1)), (0x800, us(0x101)), (0x900, us(0)))
    associated.send(data(ECHO, command, command=True))
    attack.host.wait("unknown", associated.net)


def test_D5_store_on_a_context_for_echo(attack: Attack, associated: Peer) -> None:
    """The program sees the class and the context: 0122H. The data set is read to its end."""
    attack.lines = 0
    associated.send(data(ECHO, octets.store(), command=True), data(ECHO, bytes(100_000)))
    assert associated.status() == 0x0122
    associated.send(ECHO_PDU)
    assert associated.status() == 0


def test_D6_response_that_nobody_asked_for(attack: Attack, associated: Peer) -> None:
    """Told as any response: who asked what is known to the program alone."""
    attack.lines = 0
    for _ in range(3):
        associated.send(data(ECHO, octets.echo_response(1), command=True))
    assert attack.host.wait("echoed", associated.net, 3) == ("1", "1", "0")
    associated.send(ECHO_PDU)
    assert associated.status() == 0


def test_D7_message_id_twice(attack: Attack, associated: Peer) -> None:
    """One is told after the other, so that a program which answers in its callback never has two
    operations of one number; one answer for each."""
    attack.lines = 0
    attack.host.command("trap", 0, 0, "storing:hold")
    associated.send((STORE_PDU + data(STORE, IDENTIFIER)) * 2)
    attack.host.wait("receive", associated.net)
    attack.others_are_served()
    assert attack.host.of("store", associated.net) == []
    attack.host.command("go")
    assert [associated.status(), associated.status()] == [0, 0]
    attack.host.wait("store", associated.net, 2)


def test_D8_more_operations_than_agreed(attack: Attack, associated: Peer) -> None:
    """No window was agreed, so one at a time; more are told in order and answered in order."""
    attack.lines = 0
    associated.send(*(data(ECHO, octets.echo(n), command=True) for n in range(1, 101)))
    ids = [int.from_bytes(associated.values()[0x120], "little") for _ in range(100)]
    assert ids == list(range(1, 101))


def test_D9_cancels(attack: Attack, associated: Peer, figure: Callable[[str], None]) -> None:
    """5,000 cancellations of nothing (100,000 with HOSTILE_LONG): told, not kept."""
    attack.lines = 0
    cancel = message((0x100, us(0xFFF)), (0x120, us(5)), (0x800, us(0x101)))
    count = full(5_000, 100_000)
    attack.bound = full(4, 16) * MIB  # buffers that fill once
    associated.send(data(ECHO, cancel, command=True) * count)
    attack.host.wait_all("cancel", associated.net, count)
    associated.send(ECHO_PDU)
    assert associated.status() == 0
    figure(f"{count:,} cancellations")


@pytest.mark.parametrize(
    ("instance", "told"),
    [
        (b"../../../etc/cron.d/x", "../../../etc/cron.d/x"),
        (b"/abs", "/abs"),
        (b"a\0b", "a"),
        (b"C:\\x", "C:\\x"),
        (b"1" * 65, "1" * 65),
        (b"", "-"),
        (b"1.2\n3", "1.2?3"),
        (b"..", ".."),
        (b".", "."),
    ],
)
def test_D10_instance_is_told_as_text(
    attack: Attack, associated: Peer, instance: bytes, told: str
) -> None:
    """The library makes no name of it; `store_scp` of the examples shows what a program does."""
    attack.lines = 0
    associated.send(data(STORE, octets.store(1, instance), command=True), data(STORE, IDENTIFIER))
    assert attack.host.wait("store", associated.net)[3] == told
    assert associated.status() == 0


def test_D13_handler_that_takes_long(attack: Attack) -> None:
    """One net's callback waits: its association lives, all others are served."""
    attack.lines = 0
    peer = attack.associate()
    attack.host.command("trap", 0, 0, "storing:hold")
    peer.send(STORE_PDU, data(STORE, IDENTIFIER), ECHO_PDU)
    attack.host.wait("receive", peer.net, times=2)
    attack.others_are_served()
    other = attack.associate()
    other.send(ECHO_PDU)
    assert other.status() == 0
    assert attack.host.of("store", peer.net) == []
    attack.host.command("go")
    assert [peer.status(), peer.status()] == [0, 0]


def test_D13_handler_is_not_idleness(attack: Attack) -> None:
    """A handler that goes on after its answer, for longer than an association may be idle."""
    attack.lines = 0
    attack.limit("idle", seconds=4)  # the peer is not that slow
    peer = attack.associate()
    attack.host.command("trap", 0, 0, "store:hold")
    peer.send(STORE_PDU, data(STORE, IDENTIFIER))
    assert peer.status() == 0
    threading.Event().wait(4.5)
    attack.host.command("go")
    attack.host.wait("did", peer.net)
    peer.send(ECHO_PDU)
    assert peer.status() == 0


@pytest.mark.skipif(not IS_LONG, reason="ten minutes: HOSTILE_LONG")
@pytest.mark.timeout(900)
def test_D13_handler_that_takes_ten_minutes(attack: Attack, figure: Callable[[str], None]) -> None:
    """Its own association is not held to be idle, all others are served all the time."""
    attack.lines = 0
    peer = attack.associate()
    attack.host.command("trap", 0, 0, "storing:hold")
    peer.send(STORE_PDU, data(STORE, IDENTIFIER))
    attack.host.wait("receive", peer.net, times=2)
    pause = threading.Event()
    begin = time.monotonic()
    while time.monotonic() - begin < 600:
        attack.others_are_served()
        pause.wait(10)
    assert attack.host.of("store", peer.net) == []
    attack.host.command("go")
    assert peer.status() == 0
    peer.send(ECHO_PDU)
    assert peer.status() == 0
    figure(f"answered after {time.monotonic() - begin:.0f} s")


def test_D14_matches_for_a_slow_reader(attack: Attack, figure: Callable[[str], None]) -> None:
    """8,000 matches (a million with HOSTILE_LONG), of which few wait in memory.

    The program sees the queue's length. A match has a KiB: more than the system buffers.
    """
    attack.lines = 0
    count = full(8_000, 1_000_000)
    attack.bound += 10 * count  # what a callback that sends all day is to be told of it later
    attack.host.command("matches", count)
    peer = attack.associate()
    peer.send(data(QUERY, octets.find(), command=True), data(QUERY, IDENTIFIER))
    attack.host.wait("find", peer.net)
    deadline = time.monotonic() + PATIENCE
    while attack.host.command("queue", peer.net) < 60:
        assert time.monotonic() < deadline, "nothing waits for the reader"
    attack.others_are_served()
    most = 0
    for done in range(count):
        assert peer.status() == 0xFF00
        if done % 1000 == 0:
            most = max(most, attack.host.command("queue", peer.net))
    assert peer.status() == 0
    figure(f"{count:,} matches, at most {most} of them queued")
    assert most <= 66


def test_D14_cancellation_is_heard_between_matches(attack: Attack) -> None:
    """A program that answers as its answers leave, a peer that takes them all at once."""
    attack.lines = 0
    attack.host.command("matches", 100_000)
    peer = attack.associate()
    peer.send(data(QUERY, octets.find(), command=True), data(QUERY, IDENTIFIER))
    cancel = message((0x100, us(0xFFF)), (0x120, us(1)), (0x800, us(0x101)))
    for _ in range(100):
        assert peer.status() == 0xFF00
    peer.send(data(QUERY, cancel, command=True))
    status = 0xFF00
    while status == 0xFF00:
        status = peer.status()
    assert status == 0xFE00


def test_D15_move_to_nobody(attack: Attack) -> None:
    """Sub-operations are the program's: A801H, with a title that is only text."""
    attack.lines = 0
    peer = attack.associate(octets.associate(contexts=octets.context(7, octets.MOVE)))
    for title in (b"NOBODY", b"../../x", b""):
        command = message(
            (2, padded(octets.MOVE.encode())), (0x100, us(0x21)), (0x110, us(1)), (0x700, us(0)),
            (0x800, us(0)), (0x600, title),
        )  # fmt: skip
        peer.send(data(7, command, command=True), data(7, IDENTIFIER))
        assert peer.status() == 0xA801


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
@pytest.mark.parametrize("after", [0, 1_000_000])
def test_D16_full_disk(
    attack_with: Callable[..., Attack], preload: Callable[[str], str], error: int, after: int
) -> None:
    """A data set that cannot be spooled: no message is told, the association is aborted.

    A700H would need a program that is told of a message without its data set; the interface has
    no such call.
    """
    environment = {
        "LD_PRELOAD": preload("full_disk"),
        "FULL_DISK_AFTER": str(after),
        "FULL_DISK_ERROR": str(error),
        "LTDIC_SPOOL_SIZE": "200000",
    }
    attack = attack_with(environment)
    attack.bound = 8 * MIB  # what files are made with is loaded now
    peer = attack.associate()
    peer.send_some(STORE_PDU + data(STORE, bytes(200_000), last=False) * 20 + data(STORE, b""))
    assert peer.pdu() == BY_USER
    attack.host.wait("close", peer.net)
    assert attack.host.of("store", peer.net) == []
    expected = Fault.WRITE if error == errno.EIO else Fault.DISK_FULL
    if after == 0:
        expected = Fault.OPEN  # not even a directory for temporary files can be tried out
    assert attack.host.of("close", peer.net) == [(str(int(expected)),)]
    small = attack.associate()
    small.send(STORE_PDU, data(STORE, IDENTIFIER))
    assert small.status() == 0


def test_D16_no_place_for_temporary_files(
    attack_with: Callable[..., Attack], tmp_path: Path
) -> None:
    """Small data sets need none; a large one is the end of its association."""
    attack = attack_with({"HOST_TEMP": str(tmp_path / "none"), "LTDIC_SPOOL_SIZE": "200000"})
    attack.bound = 8 * MIB
    peer = attack.associate()
    peer.send(STORE_PDU, data(STORE, IDENTIFIER))
    assert peer.status() == 0
    peer.send_some(STORE_PDU + data(STORE, bytes(200_000), last=False) * 20)
    assert peer.pdu() == BY_USER


def test_D17_store_without_a_data_set(attack: Attack, associated: Peer) -> None:
    """0800 says that there is none: told with a NULL data set, the program refuses."""
    attack.lines = 0
    command = message(
        (2, padded(CT.encode())), (0x100, us(1)), (0x110, us(1)), (0x700, us(0)),
        (0x800, us(0x101)), (0x1000, b"1.2.34"),
    )  # fmt: skip
    associated.send(data(STORE, command, command=True))
    assert associated.status() == 0xC000


@pytest.mark.parametrize(
    ("identifier", "status"),
    [
        pytest.param(element(0x00400100, 2 * element(0xFFFEE000, IDENTIFIER)), 0, id="two-items"),
        pytest.param(element(0x00400100, b""), 0, id="empty-sequence"),
        pytest.param(octets.element_text(0x00100010, b"*?" * 5000), 0, id="wildcards"),
        pytest.param(element(0x00100010, b"\xff\xfe\x1b$B" * 3), 0, id="wrong-text"),
        pytest.param(struct.pack("<HHI", 0x10, 0x20, 0xFFFFFFF0) + b"ab", 0xA900, id="length"),
        pytest.param(element(0x00400100, b"abcdefgh"), 0xA900, id="no-item"),
        pytest.param(b"abc", 0xA900, id="three-bytes"),
    ],
)
def test_D18_identifiers(attack: Attack, associated: Peer, identifier: bytes, status: int) -> None:
    """What cannot be read has no elements, and the program says A900H."""
    attack.lines = 0
    attack.host.command("matches", 1)
    attack.host.command("curious", 1)
    associated.send(data(QUERY, octets.find(), command=True), data(QUERY, identifier))
    assert associated.status() == (status or 0xFF00)
    if not status:
        assert associated.status() == 0


LEVEL = explicit(0x00080052, b"CS", b"STUDY ")
NAME, UID = 0x00100010, 0x0020000D


@pytest.mark.parametrize(
    ("keys", "elements"),
    [
        pytest.param(LEVEL + explicit(NAME, b"US", us(1)), 2, id="number-for-name"),
        pytest.param(LEVEL + explicit(NAME, b"OB", b"\0\xff" * 500), 2, id="octets-for-name"),
        pytest.param(LEVEL + explicit(NAME, b"FD", b"abc"), 2, id="odd-double-for-name"),
        pytest.param(LEVEL + explicit(UID, b"AT", b"\x10\0\x10\0"), 2, id="tag-for-uid"),
        pytest.param(LEVEL + explicit(NAME, b"SQ", PATIENT_ITEM), 4, id="sequence-for-name"),
        pytest.param(LEVEL + explicit(0x00400100, b"LO", b"x" * 8), 2, id="text-for-sequence"),
        pytest.param(explicit(0x00080052, b"SQ", b"") + explicit(UID, b"UI", b""), 2, id="level"),
        pytest.param(explicit(UID, b"UI", b""), 1, id="no-level"),
    ],
)
def test_D18_wrong_vr(attack: Attack, keys: bytes, elements: int) -> None:
    """Every value is read in every way that there is; the answers come as usual."""
    attack.lines = 0
    for name in ("any", "matches", "curious"):
        attack.host.command(name, 1)
    context = octets.context(QUERY, octets.FIND, EXPLICIT)
    peer = attack.associate(octets.associate(contexts=context))
    peer.send(data(QUERY, octets.find(), command=True), data(QUERY, keys))
    assert [peer.status(), peer.status()] == [0xFF00, 0]
    assert attack.host.wait("read", peer.net) == (str(elements),)


def test_D20_threads_send_on_one_association(attack: Attack) -> None:
    """Eight threads, 320 messages: all whole, each once, none inside another."""
    attack.lines = 0
    attack.bound = 16 * MIB
    peer = attack.be_associated()
    ids: list[int] = []

    def read() -> None:
        while len(ids) < 320:
            command = peer.values()
            ids.append(int.from_bytes(command[0x110], "little"))
            if command[0x800] != us(0x101):
                _skip_data(peer)

    reader = threading.Thread(target=read)
    reader.start()
    assert attack.host.command("storm", peer.net) == 0
    reader.join(20)
    assert sorted(ids) == list(range(320))
    for thread in range(8):
        own = [each for each in ids if each // 40 == thread]
        assert own == sorted(own), "one thread's messages are in its order"


def _skip_data(peer: Peer) -> None:
    while True:
        whole = peer.pdu()
        assert whole[0] == 4 and not whole[11] & 1, "a command inside a data set"
        if whole[11] & 2:
            return


def test_D19_nothing_runs_a_program() -> None:
    """Text of a peer cannot reach a shell: the engine starts no process at all."""
    starters = re.compile(
        r"\b(subprocess|pty|os\.(system|popen|exec\w*|spawn\w*|posix_spawn\w*))\b"
    )
    sources = list(Path(ltdic.__file__).parent.rglob("*.py"))
    assert len(sources) > 50
    assert [path.name for path in sources if starters.search(path.read_text())] == []
