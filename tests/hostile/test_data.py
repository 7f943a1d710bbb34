"""Rows C of the fault plan: P-DATA-TF and the established state (PS3.8 9.3.5, 9.2, annex E).

Both roles where a peer in both can do it: `associated` is first a requestor that came to our
server, then an acceptor that we called.
"""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.host import IS_LONG, MIB
from hostile.octets import ECHO, ECHO_PDU, STORE, STORE_PDU, data, pdu, pdv
from hostile.peer import Peer

MAXIMUM = 256 * 1024
"""What the library advertises when the program sets nothing."""
RESET, TIME_OUT = "36", "56"
INVALID, BY_USER, UNEXPECTED = octets.abort(2, 6), octets.abort(0, 0), octets.abort(2, 2)
FRAGMENT = data(STORE, bytes(1000), last=False)


@pytest.fixture(params=["acceptor", "requestor"])
def associated(request: pytest.FixtureRequest, attack: Attack) -> Peer:
    """A peer with an association; the name is our role."""
    return attack.associate() if request.param == "acceptor" else attack.be_associated()


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        pytest.param(pdu(4, b"", MAXIMUM + 1), INVALID, id="C1-above-the-maximum"),
        pytest.param(pdu(4, bytes(100), 0xFFFFFFFF), INVALID, id="C2-four-gigabytes"),
        pytest.param(pdu(4, b""), INVALID, id="C3-empty"),
        pytest.param(pdu(4, pdv(ECHO, 3, b"", 0)), INVALID, id="C4-length-0"),
        pytest.param(pdu(4, pdv(ECHO, 3, b"", 1)), INVALID, id="C4-length-1"),
        pytest.param(pdu(4, pdv(ECHO, 3, b"abcd", 0xFFFFFFF0)), INVALID, id="C5-huge"),
        pytest.param(pdu(4, pdv(ECHO, 3, b"abcd", 7)), INVALID, id="C5-one-more"),
        *(
            pytest.param(pdu(4, pdv(ECHO, 1, b"ab") + bytes(n)), INVALID, id=f"C6-{n}-stray")
            for n in (1, 2, 3)
        ),
        pytest.param(data(99, octets.echo(), command=True), INVALID, id="C7-unknown-context"),
        pytest.param(data(0, octets.echo(), command=True), INVALID, id="C7-context-0"),
        pytest.param(
            data(ECHO, octets.echo()[:8], command=True, last=False)
            + data(STORE, octets.echo()[8:], command=True),
            BY_USER, id="C8-context-changes",
        ),
        pytest.param(data(STORE, b"ab"), BY_USER, id="C9-data-first"),
        pytest.param(STORE_PDU + FRAGMENT + STORE_PDU, BY_USER, id="C10-command-inside-data"),
        pytest.param(STORE_PDU + STORE_PDU, BY_USER, id="D17-no-data-set-follows"),
        pytest.param(octets.REQUEST, UNEXPECTED, id="C16-request"),
        pytest.param(octets.ACCEPT, UNEXPECTED, id="C16-acceptance"),
        pytest.param(octets.reject(1, 1, 1), UNEXPECTED, id="C16-rejection"),
        pytest.param(octets.RELEASE_RP, UNEXPECTED, id="C16-release-response"),
        pytest.param(pdu(9, b"abcd"), octets.abort(2, 1), id="C17-type-09"),
        pytest.param(b"GET / HTTP/1.1\r\n", octets.abort(2, 1), id="C17-http"),
        pytest.param(pdu(5, bytes(5)), INVALID, id="C6-long-release-request"),
        pytest.param(pdu(7, b"", 0xFFFFFFFF), INVALID, id="C2-abort-of-four-gigabytes"),
    ],
)  # fmt: skip
def test_aborted(attack: Attack, associated: Peer, given: bytes, answer: bytes) -> None:
    """One abort, then the close; told as a receive with a fault, not as a message."""
    associated.send(given)
    assert associated.rest() == answer
    attack.host.wait("close", associated.net)
    last = attack.host.of("receive", associated.net)[-1]
    assert last[1] != "0" and last[2] == "0"
    assert attack.host.of("store", associated.net) == []


def test_C1_largest_pdu_is_taken(attack: Attack, associated: Peer) -> None:
    """At the limit and one octet below it."""
    attack.lines = 0
    attack.is_noted = False
    for length in (MAXIMUM - 1, MAXIMUM):
        associated.send(STORE_PDU, data(STORE, bytes(length - 6), last=False))
        associated.send(data(STORE, b""))
        assert associated.status() in (0, 0xC000)


def test_C7_context_that_was_refused(attack: Attack) -> None:
    contexts = octets.CONTEXTS + octets.context(7, "1.2.3.4")
    peer = attack.associate(octets.associate(contexts=contexts))
    peer.send(data(7, octets.echo(), command=True))
    assert peer.rest() == INVALID


def test_C11_command_and_data_in_one_pdu(attack: Attack, associated: Peer) -> None:
    attack.lines = 0
    whole = pdv(STORE, 3, octets.store()) + pdv(STORE, 2, b"\x10\0\x20\0\2\0\0\0ab")
    associated.send(pdu(4, whole))
    assert associated.status() == 0


def test_C11_never_sent_by_us(attack: Attack) -> None:
    """A small store leaves as two PDUs, both of even length."""
    attack.lines = 0
    peer = attack.be_associated()
    assert attack.host.command("store", peer.net, 10) == 0
    command, content = peer.pdu(), peer.pdu()
    assert (command[11], content[11]) == (3, 2)
    assert len(command) % 2 == len(content) % 2 == 0
    assert len(command) == 6 + struct.unpack_from(">I", command, 6)[0] + 4


def test_C12_tiny_fragments(attack: Attack, associated: Peer) -> None:
    """An echo in fragments of one byte, a data set in odd ones."""
    attack.lines = 0
    echo = octets.echo()
    for at in range(len(echo)):
        last = at == len(echo) - 1
        associated.send(data(ECHO, echo[at : at + 1], command=True, last=last))
    assert associated.status() == 0
    content = octets.element_text(0x00100020, b"abcdef")
    associated.send(STORE_PDU)
    for at in range(0, len(content), 3):
        associated.send(data(STORE, content[at : at + 3], last=at + 3 >= len(content)))
    assert associated.status() == 0


@pytest.mark.parametrize("extra", [0, 1], ids=["at-the-limit", "above-the-limit"])
def test_C13_command_that_never_ends(attack: Attack, associated: Peer, extra: int) -> None:
    """64 KiB of command fragments are held, one more byte is not."""
    attack.lines = extra
    associated.send(data(ECHO, bytes(0x8000), command=True, last=False) * 2)
    associated.send(data(ECHO, bytes(extra), command=True, last=False))
    if extra:
        assert associated.rest() == BY_USER
    else:
        attack.others_are_served()
        assert attack.host.of("receive", associated.net)[2:] == []


def test_C14_data_set_that_never_ends(attack_with: Callable[..., Attack]) -> None:
    """What goes beyond the threshold, here 1 MiB, goes to a file: 96 MiB."""
    attack = attack_with({"LTDIC_SPOOL_SIZE": str(MIB)})
    _send_without_end(attack, 96 * MIB)


@pytest.mark.skipif(not IS_LONG, reason="100 GiB over the network: HOSTILE_LONG")
def test_C14_a_hundred_gibibytes(
    attack_with: Callable[..., Attack],
    preload: Callable[[str], str],
    figure: Callable[[str], None],
) -> None:
    """The row as it stands, on a disk that is never full."""
    attack = attack_with({"LD_PRELOAD": preload("endless_disk")})
    begin, before = time.monotonic(), attack.host.peak()
    sent = _send_without_end(attack, 100 << 30)
    rate = sent / MIB / (time.monotonic() - begin)
    more = (attack.host.peak() - before) // 1024
    figure(f"{sent >> 30} GiB at {rate:.0f} MiB/s; peak of memory {more:+} KiB")


def _send_without_end(attack: Attack, size: int) -> int:
    """Fragments of one data set, of which none is the last: nothing is told, memory stays."""
    attack.lines = 0
    attack.bound = 12 * MIB
    peer = attack.associate()
    peer.send(STORE_PDU)
    fragment = bytes(MAXIMUM - 6)
    part, sent = data(STORE, fragment, last=False), 0
    while sent < size:
        peer.send(part)
        sent += len(fragment)
    attack.others_are_served()
    peer.reset()
    attack.host.wait("close", peer.net)
    assert attack.host.of("store", peer.net) == []
    return sent


@pytest.mark.parametrize(("count", "answer"), [(9_999, b""), (10_000, INVALID)])
def test_C15_fragments_without_progress(
    attack: Attack, associated: Peer, count: int, answer: bytes
) -> None:
    attack.lines = 1 if answer else 0
    associated.send(STORE_PDU)
    associated.send(pdu(4, pdv(STORE, 0, b"")) * count)
    if answer:
        assert associated.rest() == answer
    else:
        associated.send(data(STORE, b"\x10\0\x20\0\2\0\0\0ab"))
        assert associated.status() == 0


def test_C15_progress_starts_the_count_again(attack: Attack) -> None:
    attack.lines = 0
    peer = attack.associate()
    peer.send(STORE_PDU)
    content = octets.element_text(0x00100020, b"ab")
    for at in range(len(content)):
        peer.send(pdu(4, pdv(STORE, 0, b"")) * 5000)
        peer.send(data(STORE, content[at : at + 1], last=at == len(content) - 1))
    assert peer.status() == 0


def test_C19_release_collision(attack: Attack, associated: Peer) -> None:
    """Sta9 to Sta12: both ask, both answer, nobody aborts."""
    attack.lines = 0
    host, net = attack.host, associated.net
    host.command("silent", 1)
    accepting = host.of("accept", net) != []
    assert host.command("release", net) == 0
    assert associated.pdu() == octets.RELEASE_RQ
    associated.send(octets.RELEASE_RQ)
    host.wait("release", net)
    if accepting:  # AR-9: the acceptor waits for the answer first
        associated.send(octets.RELEASE_RP)
        host.wait("released", net)
        assert host.command("respond", net) == 0
        assert associated.pdu() == octets.RELEASE_RP
    else:
        assert host.command("respond", net) == 0
        assert associated.pdu() == octets.RELEASE_RP
        associated.send(octets.RELEASE_RP)
        host.wait("released", net)
    assert host.command("associated", net) == 0


def test_C20_data_after_our_release_request(attack: Attack, associated: Peer) -> None:
    """Sta7: still delivered (AR-6), and cannot be answered."""
    attack.lines = 0
    assert attack.host.command("release", associated.net) == 0
    assert associated.pdu() == octets.RELEASE_RQ
    associated.send(STORE_PDU, data(STORE, octets.element_text(0x00100020, b"ab")))
    attack.host.wait("store", associated.net)
    associated.send(octets.RELEASE_RP)
    attack.host.wait("released", associated.net)


def test_C20_data_after_their_release_request(attack: Attack, associated: Peer) -> None:
    """Sta8: A-ABORT."""
    attack.host.command("silent", 1)
    associated.send(octets.RELEASE_RQ + ECHO_PDU)
    assert associated.rest() == UNEXPECTED
    attack.host.wait("close", associated.net)


@pytest.mark.parametrize("what", ["abort", "reject", "release"])
def test_C21_peer_that_never_closes(attack: Attack, what: str) -> None:
    """After A-ABORT, A-ASSOCIATE-RJ, A-RELEASE-RP it goes on sending: dropped, then closed."""
    attack.lines = 0 if what == "release" else 1
    attack.limit("artim", "linger")
    with attack.unaccepted() as peer:
        peer.send(octets.associate(contexts=b"") if what == "reject" else octets.REQUEST)
    answer = peer.pdu()
    if what == "reject":
        assert answer == octets.reject(1, 2, 1)
    else:
        assert answer[:1] == b"\2"
        peer.send(pdu(4, b"") if what == "abort" else octets.RELEASE_RQ)
        assert peer.pdu() == (INVALID if what == "abort" else octets.RELEASE_RP)
    peer.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 16)
    held = int(Path("/proc/sys/net/ipv4/tcp_rmem").read_text().split()[2])
    assert _send_until_closed(peer, FRAGMENT * 16) < held + 2 * MIB, "more than 1 MiB was read"
    attack.host.wait("close", peer.net)


def _send_until_closed(peer: Peer, part: bytes) -> int:
    sent = 0
    try:
        while True:
            peer.send(part)
            sent += len(part)
    except (TimeoutError, ConnectionError):
        return sent


def test_C22_peer_that_stops_reading(attack: Attack) -> None:
    """What it has not taken is queued, and nobody waits for it; 100 MB to one that never reads:
    closed after the time without progress."""
    attack.lines = 0
    attack.bound = 260 * MIB  # the program's own value, the data set's copy
    slow = attack.be_associated()
    assert attack.host.command("store", slow.net, 30_000_000) == 0
    attack.others_are_served()
    assert attack.host.command("queue", slow.net) == 1
    slow.reset()
    attack.host.wait("close", slow.net)
    attack.limit("send")
    peer = attack.be_associated()
    assert attack.host.command("store", peer.net, 100_000_000) == 0
    attack.others_are_served()
    assert attack.host.wait("close", peer.net) == (TIME_OUT,)


def test_C23_dribbled_pdu(attack: Attack) -> None:
    """A byte now and then below the minimum rate: A-ABORT(2, 0)."""
    attack.limit("pdu")
    peer = attack.associate()
    stop = threading.Event()

    def dribble() -> None:
        for octet in ECHO_PDU:
            peer.send_some(bytes((octet,)))
            if stop.wait(0.05):
                return

    dribbler = threading.Thread(target=dribble)
    dribbler.start()
    assert peer.rest() == octets.abort(2, 0)
    stop.set()
    dribbler.join()
    assert attack.host.wait("close", peer.net) == (TIME_OUT,)


@pytest.mark.parametrize("part", [0.01, 0.5, 0.99])
def test_C24_reset_within_a_store_that_we_receive(attack: Attack, part: float) -> None:
    """Nothing of it is told but the one close."""
    attack.lines = 0
    peer = attack.associate()
    whole = STORE_PDU + data(STORE, bytes(100_000), last=False) * 4 + data(STORE, b"")
    peer.send(whole[: int(len(whole) * part)])
    peer.reset()
    assert attack.host.wait("close", peer.net) == (RESET,)
    assert attack.host.of("store", peer.net) == []


def test_C24_reset_before_the_answer(attack: Attack) -> None:
    """All came, the answer cannot leave: told whole, once."""
    attack.lines = 0
    peer = attack.associate()
    peer.send(STORE_PDU, data(STORE, octets.element_text(0x00100020, b"ab")))
    peer.reset()
    attack.host.wait("close", peer.net)
    assert len(attack.host.of("store", peer.net)) <= 1


@pytest.mark.parametrize("read", [0, 1000, 500_000])
def test_C24_reset_within_a_store_that_we_send(attack: Attack, read: int) -> None:
    """Reported as reset, and no status was told: safe to send again."""
    attack.lines = 0
    attack.bound = 12 * MIB
    peer = attack.be_associated()
    assert attack.host.command("store", peer.net, 1_000_000) == 0
    peer.exactly(read)
    peer.reset()
    assert attack.host.wait("close", peer.net) == (RESET,)
    assert attack.host.of("stored", peer.net) == []


def test_C25_segmentation(attack: Attack) -> None:
    """The same dialogue in single bytes and in one piece: the same events, sums of bytes too."""
    attack.lines = 0
    content = octets.element_text(0x00100020, b"ab")
    stored = STORE_PDU + data(STORE, content[:7], last=False) + data(STORE, content[7:])
    dialogue = (ECHO_PDU + stored) * 5 + octets.RELEASE_RQ
    told = []
    for size in (1, 3, 1000, len(dialogue)):
        peer = attack.associate()
        for at in range(0, len(dialogue), size):
            peer.send(dialogue[at : at + size])
        answers = [peer.status() for _ in range(10)]
        assert peer.pdu() == octets.RELEASE_RP
        assert answers == [0] * 10
        peer.close()
        attack.host.wait("close", peer.net)
        told.append([e[1:] for e in attack.host.events if e[0] == peer.net])
    assert told[0] == told[1] == told[2] == told[3]


@pytest.mark.parametrize("what", ["echoes", "a-megabyte-of-data"])
def test_C25_a_thousand_pdus_in_one_piece(attack: Attack, what: str) -> None:
    attack.lines = 0
    peer = attack.associate()
    given, answers = ECHO_PDU * 1000, 1000
    if what != "echoes":
        content = octets.element_text(0x7FE00010, bytes(998_992))
        parts = [content[at : at + 1000] for at in range(0, len(content), 1000)]
        last = len(parts) - 1
        given = STORE_PDU + b"".join(
            data(STORE, part, last=number == last) for number, part in enumerate(parts)
        )
        answers = 1
    sender = threading.Thread(target=peer.send, args=(given,))
    sender.start()
    assert [peer.status() for _ in range(answers)] == [0] * answers
    sender.join()


def test_C27_idle_association(attack: Attack) -> None:
    """Nobody says anything and nothing is open: A-ABORT(2, 0)."""
    attack.limit("idle")
    peer = attack.associate()
    assert peer.rest() == octets.abort(2, 0)
    assert attack.host.wait("close", peer.net) == (TIME_OUT,)


def test_C27_open_operation_is_not_idle(attack: Attack) -> None:
    """An echo of ours that waits for its answer keeps the association.

    The program asks as soon as there is one, and again before the first answer comes.
    """
    attack.lines = 0
    attack.limit("idle")
    attack.host.command("trap", 0, 0, "accepted:echo")
    peer = attack.be_associated()
    assert peer.pdu()[:1] == b"\4"
    peer.socket.settimeout(0.6)
    with pytest.raises(TimeoutError):
        peer.exactly(1)
    assert attack.host.command("echo", peer.net, 2) == 0
    peer.send(data(ECHO, octets.echo_response(), command=True))
    attack.host.wait("echoed", peer.net)


def test_C14_time_of_many_small_pdus(attack: Attack) -> None:
    """CVE-2019-5091 class: a large message of small fragments takes linear time."""
    attack.lines = 0
    attack.bound = 24 * MIB
    peer = attack.associate()
    before = attack.host.cpu()
    content = octets.element_text(0x7FE00010, bytes(1_000_000))
    peer.send(STORE_PDU)
    peer.send(
        *(data(STORE, content[at : at + 100], last=False) for at in range(0, len(content), 100)),
        data(STORE, b""),
    )
    assert peer.status() == 0
    assert attack.host.cpu() - before < 2


def test_C15_a_million_fragments_without_progress(attack: Attack) -> None:
    """The row as it stands: over after the first 10,000, whatever is still on its way."""
    before = attack.host.cpu()
    peer = attack.associate()
    peer.send(STORE_PDU)
    peer.send_some(pdu(4, pdv(STORE, 0, b"")) * 1_000_000)
    attack.host.wait("close", peer.net)
    assert attack.host.of("store", peer.net) == []
    assert attack.host.cpu() - before < 2


@pytest.mark.parametrize("extra", [0, 1], ids=["at-the-limit", "above-the-limit"])
def test_C28_no_maximum_has_a_cap(attack: Attack, extra: int) -> None:
    """We advertised "no maximum": 16 MiB is the largest PDU all the same."""
    attack.lines = extra
    attack.bound = 56 * MIB  # in pieces, in one piece, and with its command for the program
    attack.host.command("unlimited", 1)
    peer = attack.associate()
    cap = 16 * MIB
    peer.send(STORE_PDU)
    if extra:
        peer.send(pdu(4, b"", cap + 1))
        assert peer.rest() == INVALID
    else:
        peer.send(data(STORE, bytes(cap - 6)))
        assert peer.status() in (0, 0xC000)
