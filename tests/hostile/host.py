"""The program under attack (host.c) as a process, and what can be seen of it from outside."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hostile.peer import PATIENCE, Peer
from ltdic.net.thread import KEPT

MIB = 1 << 20
LOOKS = 1000
"""How often to look for what no event tells: for five seconds, or more."""
LOG_LINE = re.compile(r"\d{4}-\d\d-\d\d [\d:,]+ ltdic \w+ [\x20-\x7e]*\n")

IS_LONG = bool(os.environ.get("HOSTILE_LONG"))
"""Whether the inputs that take long have the plan's full size."""

Event = tuple[int, str, tuple[str, ...]]


def full(short: int, whole: int) -> int:
    """A number of the plan: `whole` with HOSTILE_LONG, else `short`."""
    return whole if IS_LONG else short


@dataclass(frozen=True)
class Cost:
    """What a process holds: threads, descriptors, bytes of memory."""

    threads: int
    descriptors: int
    memory: int

    def check_flat(self, before: Cost) -> None:
        """Nothing stays of what came since, whatever number of it."""
        assert self.memory - before.memory < 2 * MIB
        assert self.threads <= before.threads + KEPT

    def since(self, before: Cost) -> str:
        """What has come to it, in words."""
        more = (self.memory - before.memory) // 1024
        return f"memory {more:+} KiB, threads {self.threads - before.threads:+}"


class Host:
    """One process of host.c. Its environment is empty but for `environment`."""

    def __init__(self, program: Path, environment: dict[str, str]) -> None:
        self._events: list[Event] = []
        self._answers: list[int] = []
        self._log: list[str] = []
        self._changed = threading.Condition()
        self._newest = 0
        self._port = 0
        self.process = subprocess.Popen(
            [program], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, errors="replace", bufsize=1,
        )  # fmt: skip
        for target in (self._read_events, self._read_log):
            threading.Thread(target=target, daemon=True).start()
        self.port = self._until(lambda: self._port, "its port")
        self.rest = self.cost()
        self.attacks = 0

    # --- what it says -----------------------------------------------------------------------------

    def _read_events(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            first, *rest = line.split()
            with self._changed:
                if first == "port":
                    self._port = int(rest[0])
                elif first == "=":
                    self._answers.append(int(rest[0]))
                else:
                    self._events.append((int(first), rest[0], tuple(rest[1:])))
                    if rest[0] in ("new", "dial"):
                        self._newest = int(first)
                self._changed.notify_all()

    def _read_log(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            with self._changed:
                self._log.append(line)
                self._changed.notify_all()

    def _until(self, found: Callable[[], int], what: str, patience: float = PATIENCE) -> int:
        with self._changed:
            if not self._changed.wait_for(found, patience):
                code = self.process.poll()
                raise AssertionError(f"no {what} (ended: {code})\n{self.events}\n{self.log}")
            return found()

    @property
    def events(self) -> list[Event]:
        """Callbacks since the mark: net, event, numbers."""
        return self._events.copy()

    @property
    def log(self) -> list[str]:
        """Lines of the log since the mark."""
        return self._log.copy()

    def mark(self) -> None:
        """Begin a new chapter; what was said before is forgotten."""
        with self._changed:
            self._events.clear()
            self._log.clear()

    def sweep(self) -> None:
        """Free the nets that are closed, and forget them: their numbers are used again."""
        self.command("sweep")
        self.mark()

    def of(self, name: str, net: int | None = None) -> list[tuple[str, ...]]:
        """The numbers of all such events since the mark."""
        return [e[2] for e in self.events if e[1] == name and net in (None, e[0])]

    def wait(self, name: str, net: int | None = None, times: int = 1) -> tuple[str, ...]:
        """Until such an event has come so often; its numbers."""
        self._until(lambda: len(self.of(name, net)) >= times, f"{name} of {net}")
        return self.of(name, net)[times - 1]

    def wait_all(self, name: str, net: int | None, times: int) -> None:
        """Until so many such events have come, of the very many that a test makes; for as long as
        there are more and more."""
        with self._changed:
            while (left := times - len(self.of(name, net))) > 0:
                now = len(self._events)
                if not self._changed.wait_for(lambda: len(self._events) >= now + left, PATIENCE):  # noqa: B023
                    assert len(self._events) > now, f"{left} times {name} of {net} are missing"

    def wait_log(self, lines: int) -> None:
        self._until(lambda: len(self.log) >= lines, f"{lines} lines of log")

    def newest(self) -> int:
        """The number of the net made last."""
        return self._newest

    # --- what it is told --------------------------------------------------------------------------

    def command(self, name: str, *arguments: object) -> int:
        """Run a command; its code."""
        before = len(self._answers)
        assert self.process.stdin is not None
        self.process.stdin.write(" ".join(map(str, (name, *arguments))) + "\n")
        self.process.stdin.flush()
        self._until(lambda: len(self._answers) > before, f"answer to {name}")
        return self._answers[before]

    def stop(self) -> None:
        """End it, and see that it ends."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            assert self.process.wait(PATIENCE) == 0
        finally:
            self.process.kill()
            self.process.wait()

    # --- what it costs ----------------------------------------------------------------------------

    def _proc(self, name: str) -> Path:
        return Path("/proc", str(self.process.pid), name)

    def cost(self) -> Cost:
        status = self._proc("status").read_text()
        threads, memory = (
            int(re.search(rf"{key}:\s+(\d+)", status)[1])  # type: ignore[index]
            for key in ("Threads", "VmRSS")
        )
        return Cost(threads, len(list(self._proc("fd").iterdir())), memory * 1024)

    def next_descriptor(self) -> int:
        """The number of the descriptor that it would get now: the lowest that is free."""
        taken = {int(each.name) for each in self._proc("fd").iterdir()}
        return next(number for number in itertools.count() if number not in taken)

    def peak(self) -> int:
        """The most memory since `forget_peak`, in bytes."""
        found = re.search(r"VmHWM:\s+(\d+)", self._proc("status").read_text())
        assert found is not None
        return int(found[1]) * 1024

    def forget_peak(self) -> None:
        self._proc("clear_refs").write_text("5")

    def cpu(self) -> float:
        """Seconds of processor time used so far."""
        fields = self._proc("stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def settle(self, strictly: bool = False) -> None:
        """Threads and descriptors are back to `rest` soon.

        Threads that wait a tenth of a second for the next connection, and hold no descriptor, may
        still be there unless `strictly`.
        """
        self.come_down(self.rest, 0, 0 if strictly else KEPT)

    def come_down(self, before: Cost, descriptors: int, threads: int) -> Cost:
        """Soon it has so many more than `before` and no more; no event says so, so look for it.

        Looks are counted, not seconds: when the machine stands still, nobody looks.
        """
        pause = threading.Event()
        for _ in range(LOOKS):
            now = self.cost()
            if (
                now.threads <= before.threads + threads
                and now.descriptors <= before.descriptors + descriptors
            ):
                return now
            pause.wait(0.005)
        raise AssertionError(f"{before} became {now}")

    # --- connections ------------------------------------------------------------------------------

    def connect(self, own: str = "") -> Peer:
        """A raw connection to its server, of which it has heard."""
        before = len(self.of("new"))
        peer = Peer.dial(self.port, own)
        self.wait("new", times=before + 1)
        peer.net = [e[0] for e in self.events if e[1] == "new"][before]
        return peer
