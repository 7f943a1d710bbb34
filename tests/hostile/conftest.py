"""Programs to attack, and what every attack is followed by: nobody else has noticed.

Each test of a fixture of this file also asserts, when it is over: the process is alive, an
association that was there before still works, descriptors and threads are back soon (the few
threads that the library keeps for a moment: after each twentieth test), memory
never rose by more than `bound`, the log has exactly `lines` lines, each net that the peer or an
error closed had one close callback and nothing after it. What the peers were told is noted as the
property `answer` of the test, for plan.py.
"""

from __future__ import annotations

import ssl
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import ltdic.net
from hostile import octets
from hostile.host import LOG_LINE, MIB, Host
from hostile.peer import Lair, Peer, lenient

from process import DEADLINE, ROOT, Instrument

TIMERS = {
    bound.name.removeprefix("time_"): bound.number
    for bound in ltdic.net.BOUND_OF.values()
    if bound.is_time
}
"""Their numbers in ltdic/ext.h by their names."""
HASTE = tuple(f"LTDIC_{each}_TIMEOUT" for each in ("ARTIM", "PDU", "SEND", "LINGER", "CONNECT"))
"""The variables of those that stop a program which waits."""
STRICT = 20
"""Every so many attacks a host has to be back to the last thread, which takes a while."""
PARTS = [ROOT / "tests" / "hostile" / name for name in ("host.c", "host_event.c", "host_data.c")]


class Attack:
    """A host, the peers of one test, and what the test expects beyond its own assertions.

    `lines`: of the log; by default one if the test sends something wrong, else to be set to 0.
    `bound`: bytes that memory may rise by at its peak. `closed`: nets that the host closed itself.
    `is_noted`: the input is that of a row, whose answer is to stand in the plan's table.
    """

    def __init__(
        self, host: Host, bystander: Peer, record: Callable[[str, object], None], under: Instrument
    ) -> None:
        self.host = host
        self._record = record
        self.lines = 1
        self.is_noted = True
        self.bound = 4 * MIB
        self._under = under
        self.closed: set[int] = set()
        self.lair = Lair()
        self._bystander = bystander
        self._peers: list[Peer] = []
        self._number = 0
        host.sweep()
        host.forget_peak()
        self._memory = host.peak()

    # --- peers ------------------------------------------------------------------------------------

    def connect(self, own: str = "") -> Peer:
        """A peer that has connected to the host's server, from the address `own`."""
        self._peers.append(self.host.connect(own))
        return self._peers[-1]

    @contextmanager
    def unaccepted(self, own: str = "") -> Iterator[Peer]:
        """A peer that has connected and that the host accepts afterwards: whatever is sent
        meanwhile is there when the time for the request begins."""
        self.host.command("trap", 0, 0, "new:hold")
        peer = self.connect(own)
        yield peer
        self.host.command("go")
        self.host.wait("did", peer.net)

    def associate(self, request: bytes = octets.REQUEST, secure: bool = False) -> Peer:
        """A peer that has an association with the host's server."""
        peer = self.connect()
        if secure:
            peer.encrypt()
        peer.send(request)
        answer = peer.pdu()
        assert answer[:1] == b"\2", answer
        self.host.wait("accept", peer.net)
        return peer

    def be_called(self) -> Peer:
        """A peer that the host has connected to."""
        assert self.host.command("connect", self.lair.port) == 0
        peer = self.lair.accept()
        self._peers.append(peer)
        peer.net = self.host.newest()
        self.host.wait("connect", peer.net)
        return peer

    def be_asked(self) -> Peer:
        """A peer that the host has connected to and asked for an association."""
        peer = self.be_called()
        assert self.host.command("request", peer.net) == 0
        assert peer.pdu()[:1] == b"\1"
        return peer

    def be_associated(self) -> Peer:
        """A peer that the host has an association with."""
        peer = self.be_asked()
        peer.send(octets.ACCEPT)
        self.host.wait("accepted", peer.net)
        return peer

    # --- timers -----------------------------------------------------------------------------------

    def limit(self, *timers: str, seconds: float = 0.4) -> None:
        """What these timers of the nets that are made from now on are set to. All others, and the
        bystander's, are as usual, so that nothing but what a test is about has to hurry."""
        for each in timers:
            assert self.host.command("limit", TIMERS[each], int(seconds * 1000)) == 0

    def relax(self) -> None:
        """The timers of the nets that are made from now on are as usual."""
        assert self.host.command("limit", 0) == 0

    # --- afterwards -------------------------------------------------------------------------------

    def others_are_served(self) -> None:
        """An association that was there before has not noticed."""
        self._number += 1
        self._bystander.send(octets.data(octets.ECHO, octets.echo(self._number), command=True))
        values = self._bystander.values()
        assert int.from_bytes(values[0x120], "little") == self._number

    def finish(self) -> None:
        """What every test ends with."""
        host = self.host
        self.others_are_served()
        peak = host.peak()
        for told in dict.fromkeys(" ".join(peer.told()) for peer in self._peers):
            if self.is_noted:
                self._record("answer", told)
        for peer in self._peers:
            peer.close()
        self.lair.close()
        for name in ("limit", "silent", "unlimited", "policy", "matches", "curious", "any"):
            host.command(name, 0)
        for net in {event[0] for event in host.events} - {0, self._bystander.net, *self.closed}:
            if not host.of("not-accepted", net) and host.of("connect", net) in ([], [("0",)]):
                host.wait("close", net)
        host.attacks += 1
        host.settle(strictly=host.attacks % STRICT == 0)
        host.command("sweep")
        assert host.process.poll() is None
        more = peak - self._memory
        under = self._under
        assert more <= self.bound * under.copies + under.keeps, f"{more} bytes more"
        host.wait_log(self.lines)
        assert len(host.log) == self.lines, host.log
        assert all(LOG_LINE.fullmatch(line) for line in host.log), host.log
        self._check_order()

    def _check_order(self) -> None:
        closed: Counter[int] = Counter()
        for net, name, numbers in self.host.events:
            if name not in ("did", "accept", "dial"):  # the program's own words
                assert not closed[net], f"{net}: {name} {numbers} after close"
                closed[net] += name == "close"


def _identified(environment: dict[str, str]) -> ssl.SSLContext:
    """A client's settings, with a certificate: the server's own does, it is for both purposes."""
    context = lenient()
    context.load_cert_chain(environment["HOST_CERTIFICATE"])
    return context


class Hosts:
    """Host processes by their environment, each with an association that stays."""

    def __init__(self, program: Path, under: Instrument) -> None:
        self.under = under
        self._program = program
        self._running: dict[tuple[tuple[str, str], ...], tuple[Host, Peer]] = {}

    def get(self, environment: dict[str, str]) -> tuple[Host, Peer]:
        key = tuple(sorted(environment.items()))
        if key not in self._running:
            host = Host(self._program, environment)
            bystander = host.connect()
            if "HOST_CERTIFICATE" in environment:
                bystander.encrypt(_identified(environment))
            bystander.send(octets.REQUEST)
            assert bystander.pdu()[:1] == b"\2"
            assert host.command("echo", bystander.net, 1) == 0
            assert bystander.pdu()[:1] == b"\4", "an operation stays open: it is never idle"
            host.rest = host.cost()
            self._running[key] = host, bystander
        return self._running[key]

    def stop(self) -> None:
        for host, bystander in self._running.values():
            host.settle(strictly=True)
            bystander.close()
            host.stop()


@pytest.fixture(scope="session")
def host_program(
    instrument: Instrument, include: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """host.c, built as a user builds."""
    target = tmp_path_factory.mktemp("hostile") / "host"
    folder = instrument.library.parent
    command = [
        "cc", "-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", "-pthread",
        *instrument.flags, f"-I{include}", *map(str, PARTS),
        f"-L{folder}", "-lltdic", "-lltkrn", f"-Wl,-rpath,{folder}", "-o", str(target),
    ]  # fmt: skip
    subprocess.run(command, check=True, timeout=DEADLINE)
    return target


@pytest.fixture(scope="session")
def preload(
    instrument: Instrument, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], str]:
    """Build one of the libraries to preload; gives its path."""
    if instrument.flags:
        pytest.skip("the sanitizers want to be loaded first")
    folder = tmp_path_factory.mktemp("preload")

    def build(name: str) -> str:
        target = folder / f"{name}.so"
        source = ROOT / "tests" / "hostile" / f"{name}.c"
        command = ["cc", "-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-o", target, source]
        subprocess.run([*command, "-ldl"], check=True, timeout=DEADLINE)
        return str(target)

    return build


@pytest.fixture(scope="session")
def hosts(host_program: Path, instrument: Instrument) -> Iterator[Hosts]:
    running = Hosts(host_program, instrument)
    yield running
    running.stop()


@pytest.fixture
def attack_with(
    hosts: Hosts, record_property: Callable[[str, object], None]
) -> Iterator[Callable[[dict[str, str]], Attack]]:
    """Make an attack on a host with this environment."""
    made: list[Attack] = []

    def make(environment: dict[str, str]) -> Attack:
        made.append(Attack(*hosts.get(environment), record_property, hosts.under))
        return made[-1]

    yield make
    for each in made:
        each.finish()


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Note what a test that has a long form came to, for long.py."""
    return lambda text: record_property("figure", text)


@pytest.fixture
def attack(attack_with: Callable[[dict[str, str]], Attack]) -> Attack:
    """A host with the usual times."""
    return attack_with({})
