"""Rows A of the fault plan: transport, first bytes, half-open connections. We are the server."""

from __future__ import annotations

import resource
import socket
import threading
import time
from collections.abc import Callable

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.host import IS_LONG, MIB, Cost, full
from hostile.peer import PATIENCE, Peer

TIME_OUT = "56"
NO_BUFFERS = "48"
PDU_TYPE, PDU_LENGTH = "17", "18"


def address(number: int) -> str:
    """An address for the peer of this number: one is for 64 peers, which is the limit."""
    return f"127.0.0.{10 + number // 64}"


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(b"", id="A1-silence"),
        pytest.param(octets.REQUEST[:5], id="A2-part-of-header"),
        pytest.param(octets.pdu(1, bytes(300))[:80], id="A3-part-of-body"),
    ],
)
def test_time_for_the_request_is_absolute(attack: Attack, given: bytes) -> None:
    """Bytes do not restart ARTIM: closed without a PDU (AA-2), no association callback."""
    attack.lines = 0
    attack.limit("artim")
    peer = attack.connect()
    stop = threading.Event()
    dribbler = threading.Thread(target=_dribble, args=(peer, given, stop))
    dribbler.start()
    assert peer.rest() == b""
    stop.set()
    dribbler.join()
    assert attack.host.wait("close", peer.net) == (TIME_OUT,)
    assert attack.host.of("receive", peer.net) == []


@pytest.mark.skipif(not IS_LONG, reason="half a minute: HOSTILE_LONG")
@pytest.mark.parametrize(
    ("given", "at_once", "pause"),
    [
        pytest.param(octets.REQUEST, 0, 5.0, id="A2-a-byte-in-five-seconds"),
        pytest.param(octets.pdu(1, bytes(300)), 6, 1.0, id="A3-a-byte-a-second"),
    ],
)
def test_time_for_the_request_as_it_is(
    attack: Attack, figure: Callable[[str], None], given: bytes, at_once: int, pause: float
) -> None:
    """With the usual 30 seconds."""
    attack.lines = 0
    peer = attack.connect()
    peer.socket.settimeout(60)
    peer.send(given[:at_once])
    begin = time.monotonic()
    stop = threading.Event()
    dribbler = threading.Thread(target=_dribble, args=(peer, given[at_once:], stop, pause))
    dribbler.start()
    assert peer.rest() == b""
    stop.set()
    dribbler.join()
    passed = time.monotonic() - begin
    figure(f"closed after {passed:.1f} s")
    assert 29 < passed < 35


def _dribble(peer: Peer, given: bytes, stop: threading.Event, pause: float = 0.1) -> None:
    """A byte now, a byte then; `stop` ends it. Slower than the deadline as a whole."""
    for octet in given:
        peer.send_some(bytes((octet,)))
        if stop.wait(pause):
            return


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", PDU_TYPE, id="A4-http"),
        pytest.param(bytes.fromhex("160301020001000001fc0303"), PDU_TYPE, id="A5-tls-hello"),
        pytest.param(bytes.fromhex("0000 00000004 01020304"), PDU_TYPE, id="A10-type-00"),
        pytest.param(bytes.fromhex("0800 00000004 01020304"), PDU_TYPE, id="A10-type-08"),
        pytest.param(bytes.fromhex("FF00 00000004 01020304"), PDU_TYPE, id="A10-type-FF"),
        pytest.param(octets.ACCEPT, PDU_TYPE, id="A11-acceptance"),
        pytest.param(octets.reject(1, 1, 1), PDU_TYPE, id="A11-rejection"),
        pytest.param(octets.ECHO_PDU, PDU_TYPE, id="A11-data"),
        pytest.param(octets.RELEASE_RQ, PDU_TYPE, id="A11-release-request"),
        pytest.param(octets.RELEASE_RP, PDU_TYPE, id="A11-release-response"),
        pytest.param(b"\1\0\xff\xff\xff\xff" + bytes(200), PDU_LENGTH, id="B1-four-gigabytes"),
        pytest.param(b"\1\0\0\x10\0\1", PDU_LENGTH, id="B2-above-the-limit"),
        pytest.param(octets.pdu(1, b""), PDU_LENGTH, id="B3-length-0"),
        pytest.param(octets.pdu(1, bytes(10)), PDU_LENGTH, id="B3-length-10"),
        pytest.param(octets.pdu(1, bytes(67)), PDU_LENGTH, id="B3-length-67"),
    ],
)
def test_no_request_is_aborted_by_its_header(attack: Attack, given: bytes, fault: str) -> None:
    """Evt19 in Sta2 is AA-1: A-ABORT(0, 0), then the connection is closed."""
    peer = attack.connect()
    peer.send(given)
    assert peer.rest() == octets.abort(0, 0)
    receive = attack.host.wait("receive", peer.net)
    assert receive[1:3] == (fault, "0")
    assert attack.host.wait("close", peer.net) == (fault,)
    assert attack.host.of("request", peer.net) == []
    attack.host.wait_log(1)
    assert f":{peer.socket.getsockname()[1]} " in attack.host.log[0]


def test_A12_abort_first_is_silent(attack: Attack) -> None:
    attack.lines = 0
    peer = attack.connect()
    peer.send(octets.abort(0, 0))
    assert peer.rest() == b""
    attack.host.wait("close", peer.net)
    assert attack.host.of("receive", peer.net) == []
    assert attack.host.of("abort", peer.net) == []


@pytest.mark.parametrize("count", [0, 1, 5, 6, 7, 73, 74, len(octets.REQUEST) - 1])
@pytest.mark.parametrize("how", ["finish", "reset"])
def test_A13_end_within_the_request(attack: Attack, count: int, how: str) -> None:
    """AA-5: nothing is told but the close."""
    attack.lines = 0
    peer = attack.connect()
    peer.send(octets.REQUEST[:count])
    getattr(peer, how)()
    attack.host.wait("close", peer.net)
    assert {name for net, name, _ in attack.host.events if net == peer.net} == {"new", "close"}


def test_A7_stalled_clients_delay_nobody(attack: Attack) -> None:
    """200 clients stop inside their first bytes; the next one is served at once.

    The plan's row, of a TLS handshake, on the plain port; on that of TLS: test_secure.
    """
    attack.lines = 0
    attack.limit("artim", seconds=600)
    attack.bound = 40 * MIB
    for number in range(200):
        attack.connect(address(number)).send(octets.REQUEST[:100])
    peer = attack.associate()
    peer.send(octets.ECHO_PDU)
    assert peer.status() == 0


def test_A8_health_checks_leave_nothing(attack: Attack, figure: Callable[[str], None]) -> None:
    """Connect and close, 400 times (100,000 with HOSTILE_LONG): memory and threads stay."""
    attack.lines = 0
    host = attack.host

    def visit(times: int) -> Cost:
        for number in range(times):
            if number % 100 == 99:
                host.sweep()
            peer = host.connect()
            peer.close()
            host.wait("close", peer.net)
        host.sweep()
        return host.cost()

    before = visit(200)
    visits = full(400, 100_000)
    after = visit(visits)
    figure(f"{visits:,} connections; {after.since(before)}")
    after.check_flat(before)


def test_A9_half_open_connections_have_a_limit(attack: Attack) -> None:
    """More than 256 connections without a request: the oldest goes; no association does."""
    attack.lines = 0
    attack.limit("artim", seconds=600)
    attack.bound = 60 * MIB
    associated = attack.associate()
    first, *others = [attack.connect(address(number)) for number in range(256 + 1)]
    assert first.rest() == b""
    assert attack.host.wait("close", first.net) == (TIME_OUT,)
    assert len(attack.host.of("close")) == 1
    associated.send(octets.ECHO_PDU)
    assert associated.status() == 0
    others[-1].send(octets.REQUEST)
    assert others[-1].pdu()[:1] == b"\2"


@pytest.mark.parametrize("extra", [0, 1], ids=["at-the-limit", "above-the-limit"])
def test_A9_half_open_limit_is_exact(attack: Attack, extra: int) -> None:
    attack.lines = 0
    attack.limit("artim", seconds=600)
    attack.bound = 60 * MIB
    peers = [attack.connect(address(number)) for number in range(256 + extra)]
    peers[-1].send(octets.REQUEST)
    assert peers[-1].pdu()[:1] == b"\2"
    if extra:
        attack.host.wait("close", peers[0].net)
    assert len(attack.host.of("close")) == extra


@pytest.mark.parametrize("extra", [-1, 0, 1], ids=["below", "at-the-limit", "above-the-limit"])
def test_A9_half_open_limit_of_one_address(attack: Attack, extra: int) -> None:
    """More than 64 from one address: its oldest goes, nobody else's."""
    attack.lines = 0
    attack.limit("artim", seconds=600)
    attack.bound = 20 * MIB
    other = attack.connect("127.0.0.9")
    crowd = [attack.connect() for _ in range(64 + extra)]
    if extra > 0:
        assert crowd[0].rest() == b""
        attack.host.wait("close", crowd[0].net)
    for each in (other, crowd[-1]):
        each.send(octets.REQUEST)
        assert each.pdu()[:1] == b"\2"
    assert len(attack.host.of("close")) == max(0, extra)


@pytest.mark.parametrize("extra", [-1, 0, 1], ids=["below", "at-the-limit", "above-the-limit"])
def test_A9_associations_have_a_limit(
    attack_with: Callable[[dict[str, str]], Attack], extra: int
) -> None:
    """Beyond it RJ(2, 3, 2); the program hears no request. The bystander's is one of them."""
    attack = attack_with({"LTDIC_MAX_ASSOCIATIONS": "4"})
    attack.lines = max(0, extra)
    for _ in range(3 + min(0, extra)):
        attack.associate()
    if extra > 0:
        peer = attack.connect()
        peer.send(octets.REQUEST)
        assert peer.pdu() == octets.reject(2, 3, 2)
        assert attack.host.of("request", peer.net) == []
        assert attack.host.wait("receive", peer.net)[1] == NO_BUFFERS


def test_A14_no_descriptor_left(attack: Attack) -> None:
    """The listener pauses, does not spin, and goes on by itself. One line while it cannot."""
    host = attack.host
    process = host.process.pid
    before = resource.prlimit(process, resource.RLIMIT_NOFILE)
    busy, begin = host.cpu(), time.monotonic()
    resource.prlimit(process, resource.RLIMIT_NOFILE, (host.next_descriptor(), before[1]))
    try:
        peer = Peer.dial(host.port)
        host.wait_log(1)
        peer.socket.settimeout(1)
        with pytest.raises(TimeoutError):
            peer.exactly(1)
        assert host.cpu() - busy <= 0.05 * (time.monotonic() - begin), "5 %"
        attack.others_are_served()
    finally:
        resource.prlimit(process, resource.RLIMIT_NOFILE, before)
    host.wait("new")
    peer.socket.settimeout(PATIENCE)
    peer.send(octets.REQUEST)
    assert peer.pdu()[:1] == b"\2"
    peer.close()


@pytest.mark.parametrize(
    ("address", "code"),
    [("127.0.0.1", 31), ("192.0.2.1", 32)],
    ids=["busy-port", "foreign-address"],
)
def test_A15_listening_fails_at_once(attack: Attack, address: str, code: int) -> None:
    attack.lines = 0
    port = attack.host.port if code == 31 else 0
    assert attack.host.command("listen", port, 0, address) == code


def test_A16_program_that_does_not_answer(attack: Attack) -> None:
    """A callback in C cannot fail: an unanswered request stays open, which is the program's duty.

    Others are served meanwhile, and the slot comes back when the peer has had enough.
    """
    attack.lines = 0
    attack.host.command("silent", 1)
    peer = attack.connect()
    peer.send(octets.REQUEST)
    attack.host.wait("request", peer.net)
    attack.others_are_served()
    peer.close()
    attack.host.wait("close", peer.net)


def test_connections_in_the_backlog_are_not_lost(attack: Attack) -> None:
    """Many at once: each is announced and served."""
    attack.lines = 0
    attack.bound = 20 * MIB
    sockets = [socket.create_connection(("127.0.0.1", attack.host.port), 10) for _ in range(64)]
    for each in sockets:
        each.sendall(octets.REQUEST)
    for each in sockets:
        with Peer(each) as peer:
            assert peer.pdu()[:1] == b"\2"
