"""64 associations at once, all services, from C programs, DCMTK and pynetdicom, to one C program.

Nothing is lost: every object, match and note is compared with the checksum that it carries, and
each side's counts add up to the other's. Nothing leaks: memory, descriptors and threads are flat
while the load goes on, and back where they were when it is over. Plain, under valgrind, and with
the library's and the program's C and C++ code built with the address and undefined behaviour
sanitizers.

Each goes on for SHORT seconds once all associations are there, with LTDIC_SOAK_SECONDS=60 in the
environment for 60; memory is compared between the second quarter of that time and the last. The
short run under valgrind makes do with 16 associations.
"""

from __future__ import annotations

import os
import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from hostile.host import MIB, Cost
from soak.crowd import BATCH, MATCHES, Crowd
from soak.program import PATIENCE, STEADY, Count, Program, build, start_client, start_host

from process import Instrument

SHORT = 4
SECONDS = int(os.environ.get("LTDIC_SOAK_SECONDS", SHORT))


class Load(NamedTuple):
    """C programs with so many threads each, requestors of pynetdicom, associations at once."""

    clients: int = 3
    threads: int = 20
    requestors: int = 6
    least: int = 64


FULL = Load()
SMALL = Load(2, 6, 2, 16)
"""What can be set up under valgrind in a short time."""
VALGRIND = (
    "-q", "--error-exitcode=9", "--leak-check=full", "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite", "--fair-sched=yes", "--freelist-vol=1000000",
)  # fmt: skip
CROWDED = {"LTDIC_MAX_HALF_OPEN": "1000", "LTDIC_MAX_HALF_OPEN_PEER": "1000"}
"""All peers come from one address, and a host under valgrind lets many wait for their turn."""
TOOL_KEEPS = 64 * MIB
"""valgrind and the sanitizers have allocators of their own, which keep what was freed."""


def watch(host: Program, least: int) -> list[Cost]:
    """What the host costs, four times a second, for SECONDS after `least` associations are up."""
    pause = threading.Event()
    deadline = time.monotonic() + PATIENCE
    while host.ask("report")["peak"] < least:
        assert time.monotonic() < deadline, "the associations do not come about"
        pause.wait(0.1)
    costs = []
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        pause.wait(0.25)
        costs.append(host.cost())
    return costs


def drive(
    host: Program, port: int, client: Path, crowd: Crowd, load: Load
) -> tuple[list[Count], list[Cost]]:
    """Let everybody work; the clients' counts, and what the host cost meanwhile."""
    clients = [start_client(client, port, load.threads) for _ in range(load.clients)]
    try:
        crowd.begin(load.requestors)
        for number, each in enumerate(clients):
            each.tell(f"mixed 0 {number + 1}")
        costs = watch(host, load.least)
        for each in clients:
            each.tell("end")
        crowd.end()
        counts = [each.counts() for each in clients]
        for each in clients:
            each.finish()
    finally:
        for each in clients:
            each.stop()
    return counts, costs


def assert_nothing_is_lost(host: Count, clients: list[Count], crowd: Crowd) -> None:
    """What was asked for was served, answered and, where it has data, whole."""
    tally = crowd.tally
    assert crowd.faults == []
    for each in (host, *clients):
        assert (each["damaged"], each["failed"]) == (0, 0), each

    def total(column: str, kind: str) -> int:
        return int(sum(each[column][kind] for each in clients))

    for kind, served in host["served"].items():
        assert total("asked", kind) == total("answered", kind), kind
        assert served == total("answered", kind) + tally[kind] > 0, kind
    events = total("served", "n_report")
    assert host["asked"]["n_report"] == host["answered"]["n_report"] == events > 0
    sent, got = (sum(each[name] for each in clients) for name in ("objects_sent", "objects_got"))
    assert host["objects_got"] == host["served"]["store"] == sent + tally["objects_sent"]
    retrieved = BATCH * (host["served"]["get"] + host["served"]["move"])
    assert host["objects_sent"] == retrieved == got + tally["objects_got"]
    found = sum(each["matches_got"] for each in clients) + tally["matches_got"]
    assert host["matches_sent"] == MATCHES * host["served"]["find"] == found
    moved = total("answered", "move")  # these associations count at the client as well
    asked = sum(each["associations"] for each in clients) - moved + tally["associations"]
    assert host["associations"] == asked
    assert host["live"] == 0


def assert_flat(costs: list[Cost], allowed: int) -> None:
    """The last quarter of the time costs no more than the second, but for `allowed` bytes.

    Threads and descriptors vary with the number of associations, which come and go.
    """
    part = len(costs) // 4
    early, late = costs[part : 2 * part], costs[-part:]
    for name, more in (("threads", 32), ("descriptors", 64), ("memory", allowed)):
        first, last = (
            statistics.median(getattr(each, name) for each in some) for some in (early, late)
        )
        assert last <= first + more, f"{name}: {first} became {last}"


@pytest.fixture
def run(programs: Path, tmp_path: Path, tool: Callable[[str], str]) -> Callable[..., None]:
    """Let the crowd work with the host that this command starts; `allowed`: see assert_flat."""

    def run_(*command: str | Path, allowed: int, load: Load = FULL) -> None:
        host, port = start_host(command, STEADY | CROWDED)
        try:
            before = host.cost()
            crowd = Crowd(port, tmp_path, tool)
            counts, costs = drive(host, port, programs / "client", crowd, load)
            after = host.settle(before)
            report = host.ask("report")
            assert_nothing_is_lost(report, counts, crowd)
            assert after.threads <= before.threads, (before, after)
            assert after.descriptors <= before.descriptors, (before, after)
            assert_flat(costs, allowed)
            host.finish()
            assert host.log == []
        finally:
            host.stop()

    return run_


@pytest.mark.timeout(SECONDS + 300)
def test_plain(run: Callable[..., None], programs: Path) -> None:
    run(programs / "host", allowed=(8 if SECONDS > SHORT else 24) * MIB)


@pytest.mark.timeout(SECONDS + 900)
def test_under_valgrind(
    run: Callable[..., None], programs: Path, tool: Callable[[str], str]
) -> None:
    """Also: nothing that the C code allocated is lost at the end."""
    command = (tool("valgrind"), *VALGRIND, programs / "host")
    run(*command, allowed=TOOL_KEEPS, load=FULL if SECONDS > SHORT else SMALL)


@pytest.mark.timeout(SECONDS + 600)
def test_with_sanitizers(
    run: Callable[..., None], sanitizers: Instrument, include: Path, tmp_path: Path
) -> None:
    host = build("host", tmp_path, sanitizers.library, include, sanitizers.flags)
    run(host, allowed=TOOL_KEEPS)
