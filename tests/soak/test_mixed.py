"""64 associations at once, all services, from C programs, DCMTK and pynetdicom, to one C program.

Nothing is lost: every object, match and note is compared with the checksum that it carries, and
each side's counts add up to the other's. Nothing leaks: memory, descriptors and threads are flat
while the load goes on, and back where they were when it is over. Plain, under valgrind, and with
the library's and the program's C and C++ code built with the address and undefined behaviour
sanitizers.

Each goes on for SHORT seconds once all associations are there, with LTDIC_SOAK_SECONDS=60 in the
environment for 60; memory is compared between the second quarter of that time and the last.
"""

from __future__ import annotations

import os
import socket
import statistics
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile.host import MIB, Cost
from soak.crowd import BATCH, MATCHES, Crowd
from soak.program import PATIENCE, STEADY, Count, Program, build, start_client, start_host

SHORT = 4
SECONDS = int(os.environ.get("LTDIC_SOAK_SECONDS", SHORT))
CLIENTS, ASKERS, REQUESTORS = 3, 20, 6
LEAST = 64
VALGRIND = (
    "-q", "--error-exitcode=9", "--leak-check=full", "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite", "--fair-sched=yes", "--freelist-vol=1000000",
)  # fmt: skip
ASAN = {
    "ASAN_OPTIONS": "detect_leaks=0:quarantine_size_mb=4:thread_local_quarantine_size_kb=16",
    "UBSAN_OPTIONS": "halt_on_error=1",
}
TOOL_KEEPS = 64 * MIB
"""valgrind and the sanitizers have allocators of their own, which keep what was freed."""
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def watch(host: Program) -> list[Cost]:
    """What the host costs, four times a second, for SECONDS after all associations are there."""
    pause = threading.Event()
    deadline = time.monotonic() + PATIENCE
    while host.ask("report")["peak"] < LEAST:
        assert time.monotonic() < deadline, "the associations do not come about"
        pause.wait(0.1)
    costs = []
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        pause.wait(0.25)
        costs.append(host.cost())
    return costs


def drive(host: Program, port: int, client: Path, crowd: Crowd) -> tuple[list[Count], list[Cost]]:
    """Let everybody work; the clients' counts, and what the host cost meanwhile."""
    clients = [start_client(client, port, ASKERS) for _ in range(CLIENTS)]
    try:
        crowd.begin(free_port(), REQUESTORS)
        for number, each in enumerate(clients):
            each.tell(f"mixed 0 {number + 1}")
        costs = watch(host)
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
    assert host["peak"] >= LEAST


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


def run(
    command: list[str | Path],
    environment: dict[str, str],
    client: Path,
    folder: Path,
    tool: Callable[[str], str],
    allowed: int,
) -> None:
    host, port = start_host(command, environment)
    try:
        before = host.cost()
        crowd = Crowd(port, folder, tool)
        counts, costs = drive(host, port, client, crowd)
        after = host.settle(
            lambda now: now.threads <= before.threads and now.descriptors <= before.descriptors
        )
        report = host.ask("report")
        print([c.memory >> 20 for c in costs][::4], before, after, Counter(report["served"]))
        assert_nothing_is_lost(report, counts, crowd)
        assert (after.threads, after.descriptors) <= (before.threads, before.descriptors)
        assert_flat(costs, allowed)
        host.finish()
        assert host.log == []
    finally:
        host.stop()


@pytest.mark.timeout(SECONDS + 300)
def test_plain(programs: Path, tmp_path: Path, tool: Callable[[str], str]) -> None:
    allowed = (8 if SECONDS > SHORT else 24) * MIB
    run([programs / "host"], STEADY, programs / "client", tmp_path, tool, allowed)


@pytest.mark.timeout(SECONDS + 900)
def test_under_valgrind(programs: Path, tmp_path: Path, tool: Callable[[str], str]) -> None:
    """Also: nothing that the C code allocated is lost at the end."""
    command = [tool("valgrind"), *VALGRIND, programs / "host"]
    run(command, STEADY, programs / "client", tmp_path, tool, TOOL_KEEPS)


@pytest.mark.timeout(SECONDS + 600)
def test_with_sanitizers(
    programs: Path,
    sanitized_library: Path,
    include: Path,
    tmp_path: Path,
    tool: Callable[[str], str],
) -> None:
    host = build("host", tmp_path, sanitized_library, include, SANITIZE)
    run([host], ASAN, programs / "client", tmp_path, tool, TOOL_KEEPS)
