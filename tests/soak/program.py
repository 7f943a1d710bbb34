"""The programs of the load tests as processes: commands in, counts out, and what they cost."""

from __future__ import annotations

import json
import re
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hostile.host import Cost

from process import DEADLINE

HERE = Path(__file__).resolve().parent
PARTS = ("object.c", "count.c", "batch.c", "service.c")
SOURCES = {"host": ("host.c", *PARTS), "client": ("client.c", "asker.c", *PARTS)}
PATIENCE = 120.0
"""Seconds: under valgrind, on a busy machine, everything takes its time."""
STEADY = {"MALLOC_MMAP_THRESHOLD_": "131072"}
"""For programs whose memory is watched. By default glibc raises this threshold to the size of the
largest block freed so far, and keeps about as much for each of its arenas: that grows for a while
with the number of threads, and is no leak. Fixed, large blocks go back to the system."""

Count = dict[str, Any]
"""What count_print of count.c prints."""


def build(name: str, folder: Path, library: Path, include: Path, flags: Sequence[str] = ()) -> Path:
    """Compile one of the programs as a user does, plus `flags`."""
    target = folder / name
    command = [
        "cc", "-std=c99", "-g", "-Wall", "-Wextra", "-pedantic", "-Werror", "-pthread", *flags,
        f"-I{include}", *(str(HERE / each) for each in SOURCES[name]),
        f"-L{library.parent}", "-lltdic", f"-Wl,-rpath,{library.parent}", "-o", str(target),
    ]  # fmt: skip
    subprocess.run(command, check=True, timeout=DEADLINE)
    return target


class Program:
    """One process of such a program; its environment is empty but for `environment`.

    `log`: the lines on its standard error.
    """

    def __init__(
        self, command: Sequence[str | Path], environment: dict[str, str] | None = None
    ) -> None:
        self.log: list[str] = []
        self._lines: list[str] = []
        self._changed = threading.Condition()
        self._read = 0
        self._streams = 2
        self.process = subprocess.Popen(
            [str(each) for each in command], env=environment or {}, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace",
        )  # fmt: skip
        self._readers = [
            threading.Thread(target=self._collect, args=pair, daemon=True)
            for pair in ((self.process.stdout, self._lines), (self.process.stderr, self.log))
        ]
        for each in self._readers:
            each.start()

    def _collect(self, stream: Any, lines: list[str]) -> None:
        for line in stream:
            with self._changed:
                lines.append(line)
                self._changed.notify_all()
        with self._changed:
            self._streams -= 1
            self._changed.notify_all()

    def line(self, patience: float = PATIENCE) -> str:
        """The next line of its output."""
        with self._changed:
            self._changed.wait_for(
                lambda: len(self._lines) > self._read or not self._streams, patience
            )
            assert len(self._lines) > self._read, (self.process.poll(), self.log)
            self._read += 1
            return self._lines[self._read - 1]

    def tell(self, line: str) -> None:
        """Give it a line of input."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def counts(self, patience: float = PATIENCE) -> Count:
        """The counts that it prints next."""
        counts: Count = json.loads(self.line(patience))
        return counts

    def ask(self, line: str, patience: float = PATIENCE) -> Count:
        """Give it a line and wait for its counts."""
        self.tell(line)
        return self.counts(patience)

    def finish(self) -> None:
        """End it by the end of its input; it has to end well."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            code = self.process.wait(PATIENCE)
            for each in self._readers:
                each.join(PATIENCE)
            assert code == 0, (code, self.log)
        finally:
            self.stop()

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()

    def cost(self) -> Cost:
        """Threads, descriptors and bytes of memory that it has now."""
        place = Path("/proc", str(self.process.pid))
        status = (place / "status").read_text()
        threads, memory = (
            int(re.search(rf"{key}:\s+(\d+)", status)[1])  # type: ignore[index]
            for key in ("Threads", "VmRSS")
        )
        return Cost(threads, len(list((place / "fd").iterdir())), memory * 1024)

    def settle(self, before: Cost, patience: float = 60.0) -> Cost:
        """Wait until it has no more threads and descriptors than `before`, at most `patience`
        seconds; there is no event for it. Gives what it has then."""
        deadline = time.monotonic() + patience
        pause = threading.Event()
        while time.monotonic() < deadline:
            now = self.cost()
            if now.threads <= before.threads and now.descriptors <= before.descriptors:
                break
            pause.wait(0.02)
        return now


def start_host(command: Sequence[str | Path], environment: dict[str, str]) -> tuple[Program, int]:
    """A host and its port. `command` ends with its path."""
    program = Program(command, environment)
    return program, int(program.line().split()[1])


def start_client(
    path: Path, port: int, threads: int, environment: dict[str, str] | None = None
) -> Program:
    """A client that waits for its plan."""
    program = Program([path, str(port), str(threads)], environment)
    assert program.line() == "ready\n"
    return program
