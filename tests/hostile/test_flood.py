"""Row A9 of the fault plan in full: thousands of peers that come and stay."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.host import MIB, full
from hostile.peer import PATIENCE, Peer
from ltdic.net.thread import KEPT
from ltdic.wire.limit import LIMITS

pytestmark = [pytest.mark.timeout(900), pytest.mark.usefixtures("unwatched")]
COUNT = 5_000
RESERVE = 1_000
"""Descriptors for what else the processes of a test have open."""
STAY = LIMITS.half_open
"""Connections without an association that may stay."""


def address(number: int) -> str:
    """An address for the peer of this number: one is for 64 peers, which is the limit."""
    return f"127.0.0.{10 + number // LIMITS.half_open_peer}"


@pytest.fixture
def flooded(attack_with: Callable[[dict[str, str]], Attack]) -> Iterator[Attack]:
    """A host that waits as long as a flood may take; room for all peers in it and here."""
    attack = attack_with({"LTDIC_ARTIM_TIMEOUT": "3600", "LTDIC_IDLE_TIMEOUT": "3600"})
    needed, process = COUNT + RESERVE, attack.host.process.pid
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    if before[1] != resource.RLIM_INFINITY and before[1] < needed:
        pytest.skip(f"{needed} descriptors are needed, the hard limit is {before[1]}")
    for pid in (0, process):
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (needed, before[1]))
    yield attack
    for pid in (0, process):
        resource.prlimit(pid, resource.RLIMIT_NOFILE, before)


def leave(attack: Attack, peers: list[Peer]) -> None:
    """All go, and the host has noticed."""
    for each in peers:
        each.close()
    attack.host.wait_all("close", None, len(peers))
    attack.host.sweep()


def test_A9_flood_of_connections(flooded: Attack, figure: Callable[[str], None]) -> None:
    """5,000 connect and say nothing: the newest 256 stay, the oldest are closed."""
    flooded.lines = 0
    flooded.bound = 60 * MIB
    host = flooded.host
    before = host.cost()
    peers: list[Peer] = []
    while len(peers) < COUNT:
        peers += [Peer.dial(host.port, address(len(peers) + n)) for n in range(50)]
        host.wait_all("new", None, len(peers))
    host.wait_all("close", None, COUNT - STAY)
    for each in peers[:-STAY]:
        assert each.exactly(1) == b""
    now = host.come_down(before, 2 * STAY, STAY + KEPT)
    peers[-1].send(octets.REQUEST)
    assert peers[-1].pdu()[:1] == b"\2"
    figure(f"{COUNT:,} connections; {now.since(before)}")
    leave(flooded, peers)


def test_A9_flood_of_requests(flooded: Attack, figure: Callable[[str], None]) -> None:
    """1,400 peers (5,000 with HOSTILE_LONG) ask and stay: RJ(2, 3, 2) beyond 1,000 associations.

    The bystander's is one of these. Who was refused and stays is as one that says nothing.
    """
    count, most = full(1_400, COUNT), LIMITS.associations - 1
    flooded.bound = 120 * MIB
    host = flooded.host
    before = host.cost()
    peers: list[Peer] = []
    for number in range(count):
        peers.append(Peer.dial(host.port, address(number)))
        peers[-1].send(octets.REQUEST)
        answer = peers[-1].pdu()
        assert answer[:1] == b"\2" if number < most else answer == octets.reject(2, 3, 2)
    host.wait_all("close", None, count - most - STAY)
    now = host.come_down(before, 2 * (most + STAY), most + STAY + KEPT)
    for each in (peers[0], peers[most - 1]):
        each.send(octets.ECHO_PDU)
        assert each.status() == 0
    for each in peers[most : count - STAY]:
        each.socket.settimeout(PATIENCE)
        assert each.rest() == b""
    figure(f"{count:,} requests, {most + 1:,} associations; {now.since(before)}")
    host.wait_log(count - most)
    assert len(host.log) == count - most
    flooded.lines = 0
    leave(flooded, peers)
