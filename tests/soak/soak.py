"""Much of everything, for long: a host and two clients, and what they hold when it is over.

    python tests/soak/soak.py [--result RESULT.md] [--seed N] [--rounds N]

In rounds: associations that are released, rejected, aborted, and connections without one; echoes;
objects, each compared with its checksum; peers of both roles that vanish, reset, talk nonsense or
fall silent, as the seed decides. After each round, when all is quiet, memory, descriptors and
threads of the three processes are noted; those after the last round are compared with those after
the warm-up. Ends with 1 if something was lost or has grown.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[1])]

from hostile.host import MIB, Cost
from soak.fault import Attackers, Trap
from soak.program import STEADY, Count, Program, build, start_client, start_host

THREADS = 16
HOUR = 3600.0
"""Seconds: what a part of a round may take, as this runs beside other work."""
TIMERS = ("ARTIM", "PDU", "IDLE", "LINGER")


def hasty(seconds: int) -> dict[str, str]:
    """The environment of a program that gives up silent peers after so many seconds."""
    return {**STEADY, **{f"LTDIC_{each}_TIMEOUT": str(seconds) for each in TIMERS}}


class Size(NamedTuple):
    """How much; what is per round is divided among the rounds."""

    rounds: int = 20
    associations: int = 100_000
    echoes: int = 1_000_000
    objects: int = 24_000
    faults: int = 10_000
    stalls: int = 400
    patience: int = 10
    """Seconds after which the host gives up a silent peer: a busy client is not silent so long."""
    allowed: int = 8 * MIB
    """Bytes by which memory may be more at the end than after the warm-up. What is free stays in
    Python's arenas of 1 MiB when something in them is not, and on a busy machine more connections
    overlap than in the warm-up. A leak of 100 bytes an association would be more."""

    @property
    def warm(self) -> int:
        """Rounds of the warm-up."""
        return max(1, self.rounds // 5)

    def share(self, total: int) -> int:
        """Of one thread in one round."""
        return -(-total // (self.rounds * THREADS))


class Sample(NamedTuple):
    """What the processes hold after a round."""

    seconds: float
    costs: dict[str, Cost]


class Soak:
    """One run. `samples`: one for each round; `host` and `client`: what they have counted.

    `told` is called with a line after each round.
    """

    def __init__(
        self, folder: Path, size: Size, seed: int, told: Callable[[str], None] = lambda line: None
    ) -> None:
        self.samples: list[Sample] = []
        self.host: Count = {}
        self.client: Count = {}
        self.endured = 0
        self._folder = folder
        self._size = size
        self._seed = seed
        self._told = told
        self._log: list[str] = []

    def run(self) -> None:
        with self._processes() as (programs, port):
            quiet = {name: each.cost() for name, each in programs.items()}
            begin = time.monotonic()
            for number in range(self._size.rounds):
                self._round(programs, port, self._seed + number)
                costs = {name: each.settle(quiet[name]) for name, each in programs.items()}
                self.samples.append(Sample(time.monotonic() - begin, costs))
                self._told(f"round {number + 1}: {self.samples[-1]}")
            self.host = programs["host"].ask("report")
            for each in programs.values():
                each.finish()
                self._log += each.log

    @contextmanager
    def _processes(self) -> Iterator[tuple[dict[str, Program], int]]:
        trap = Trap(self._seed)
        host, port = start_host([self._folder / "host"], hasty(self._size.patience))
        programs = {"host": host}
        try:
            programs["client"] = start_client(self._folder / "client", port, THREADS, STEADY)
            programs["endurer"] = start_client(self._folder / "client", trap.port, 4, hasty(2))
            yield programs, port
        finally:
            for each in programs.values():
                each.stop()
            trap.close()

    def _round(self, programs: dict[str, Program], port: int, seed: int) -> None:
        size, client = self._size, programs["client"]
        part = size.rounds
        attackers = Attackers(port, seed, size.faults // part, max(1, size.stalls // part))
        calls = max(1, size.faults // part // 4)
        programs["endurer"].tell(f"endure {calls} {seed}")
        for plan, total in (
            ("associate", size.associations), ("echo", size.echoes), ("store", size.objects)
        ):  # fmt: skip
            self.client = client.ask(f"{plan} {size.share(total)} {seed}", HOUR)
        attackers.join()
        endurer = programs["endurer"].counts(HOUR)
        assert endurer["failed"] == 0, programs["endurer"].log
        self.endured += 4 * calls

    def faults(self) -> list[str]:
        """What was lost, and what has grown."""
        host, client, size = self.host, self.client, self._size
        attacks = size.faults // size.rounds * size.rounds
        found = [line for line in self._log if "failed:" in line or "Error" in line]
        checks = {
            "something failed": host["failed"] == client["failed"] == client["damaged"] == 0,
            "echoes": client["answered"]["echo"] == client["asked"]["echo"] >= size.echoes,
            "echoes served": 0
            <= host["served"]["echo"] - client["answered"]["echo"]
            <= 2 * attacks,
            "objects": client["objects_sent"] == host["objects_got"] >= size.objects,
            "damaged ones are the attackers'": host["damaged"] <= attacks,
            "associations": host["closed"] >= size.associations + attacks,
            "all are over": host["live"] == 0,
        }
        found += [what for what, holds in checks.items() if not holds]
        first, last = self.samples[size.warm - 1].costs, self.samples[-1].costs
        for name, now in last.items():
            before = first[name]
            if (now.threads, now.descriptors) != (before.threads, before.descriptors):
                found.append(f"{name}: {before} became {now}")
            if now.memory > before.memory + size.allowed:
                found.append(f"memory of {name}: {before.memory} became {now.memory}")
        return found

    def figures(self) -> str:
        """All of it as Markdown."""
        host, size = self.host, self._size
        lines = [
            f"| what | number |\n|---|---|\n| connections to the host | {host['closed']:,} |",
            f"| of which associations, rejected, aborted by the host | {host['associations']:,}, "
            f"{host['rejected']:,}, {host['aborted']:,} |",
            f"| echoes | {self.client['answered']['echo']:,} |",
            f"| objects, each compared | {host['objects_got']:,} |",
            f"| peers that called and broke the rules | {size.faults:,} |",
            f"| peers that were called and broke the rules | {self.endured:,} |",
            f"| seconds | {self.samples[-1].seconds:,.0f} |",
            "",
            "| after round | seconds | process | memory, KiB | descriptors | threads |",
            "|---|---|---|---|---|---|",
        ]
        step = max(1, size.rounds // 10)
        for number, (seconds, costs) in enumerate(self.samples, 1):
            if number % step and number not in (1, size.warm, size.rounds):
                continue
            lines += [
                f"| {number} | {seconds:.0f} | {name} | {cost.memory // 1024:,} "
                f"| {cost.descriptors} | {cost.threads} |"
                for name, cost in costs.items()
            ]
        return "\n".join(lines)


def _machine() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return f"{line.partition(':')[2].strip()}, {os.cpu_count()} processors"
    return f"{platform.machine()}, {os.cpu_count()} processors"


def main() -> int:
    import ltdic

    parser = argparse.ArgumentParser(description="Much of everything, for long.")
    parser.add_argument("--result", type=Path, help="write the figures to this file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=Size().rounds)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("host", "client"):
            library, include = Path(ltdic.library_path()), Path(ltdic.include_path())
            build(name, Path(folder), library, include)
        soak = Soak(
            Path(folder), Size(rounds=options.rounds), options.seed, partial(print, flush=True)
        )
        soak.run()
    faults = soak.faults()
    verdict = "Nothing was lost, nothing has grown." if not faults else "\n".join(faults)
    text = (
        f"# Soak\n\nWritten by `make soak`: see soak.py. {datetime.date.today()}, {_machine()}, "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}, "
        f"seed {options.seed}.\n\n{verdict}\n\n{soak.figures()}\n"
    )
    print(text)
    if options.result:
        options.result.write_text(text)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
