"""System calls for each message, counted by strace in runs of their own that are not timed."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import peer
import sample
from measure import Client
from place import Place

MESSAGES = 200
TOTAL = re.compile(r"^\s*100\.00\s+\S+\s+(?:\d+\s+)?(\d+)", re.MULTILINE)


def _total(report: Path) -> int:
    match = TOTAL.search(report.read_text())
    return int(match[1]) if match else 0


def _tracer(report: Path) -> list[str]:
    return ["strace", "-f", "-c", "-o", str(report)]


def _of_server(place: Place, program: str, client: Client) -> float:
    """Calls of one of our servers for each message: those of a long run less those of a short."""
    report = place.folder / "strace.txt"
    totals = []
    for count in (1, 1 + MESSAGES):
        with peer.ours(place, program, tracer=_tracer(report))() as server:
            client(server.port, count)
        totals.append(_total(report))
    return (totals[1] - totals[0]) / MESSAGES


def _of_client(place: Place, program: str, *arguments: object) -> float:
    report = place.folder / "strace.txt"
    totals = []
    with peer.ours(place, "receiver")() as server:
        for count in (1, 1 + MESSAGES):
            command = [*_tracer(report), place.program(program), server.port, *arguments, count]
            place.run(command, peer.BARE_ENVIRONMENT)
            totals.append(_total(report))
    return (totals[1] - totals[0]) / MESSAGES


def calls(place: Place) -> dict[str, float]:
    """What -> system calls for each message. Empty where strace is not installed."""
    if shutil.which("strace") is None:
        return {}

    def store(name: str) -> Client:
        return peer.load(place, "store", sample.CT, place.message(name), 1)

    kinds: dict[str, Callable[[], float]] = {
        "C-ECHO asked for": lambda: _of_client(place, "echo"),
        "C-STORE of 40 KB received": lambda: _of_server(place, "receiver", store("small")),
        "C-STORE of 525 KB received": lambda: _of_server(place, "receiver", store("medium")),
        "C-STORE of 40 KB sent": lambda: _of_client(place, "sender", place.file("small")),
        "C-STORE of 525 KB sent": lambda: _of_client(place, "sender", place.file("medium")),
    }
    return {name: kind() for name, kind in kinds.items()}
