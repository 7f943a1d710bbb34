"""Processes that the tests start: how they are run, waited for, and ended. No fixtures here."""

from __future__ import annotations

import os
import random
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

ROOT = Path(__file__).resolve().parent.parent
SLOWNESS = float(os.environ.get("LTDIC_TEST_SLOWNESS", "1"))
"""The factor of every time that a test waits or allows: for slow hosts, and under sanitizers."""
DEADLINE = 150.0 * SLOWNESS
"""Seconds after which a program that should have ended is killed and the test fails: many times
what any takes on a machine that has nothing else to do."""
PATIENCE = 100.0 * SLOWNESS
"""The same of a line that a program should have said."""

SANITIZERS = (
    "-g", "-fsanitize=address,undefined", "-fno-sanitize=vptr", "-fno-sanitize-recover=all",
    "-fno-omit-frame-pointer", "-include", str(ROOT / "tests" / "sanitizer.h"),
)  # fmt: skip
"""What a program is built with that loads the library built with LTDIC_SANITIZE; a report ends it
with a code of its own."""
VALGRIND_OPTIONS = (
    "-q", "--error-exitcode=9", f"--suppressions={ROOT / 'tests' / 'valgrind.supp'}",
)  # fmt: skip

Compile = Callable[..., Path]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@dataclass(frozen=True)
class Instrument:
    """What watches the programs that the tests build: flags to build with, a command in front."""

    library: Path
    flags: tuple[str, ...] = ()
    prefix: tuple[str, ...] = ()
    slowness: int = 1
    """By how much every wait is longer."""
    keeps: int = 0
    """Bytes that its allocator may keep after they were freed."""
    copies: int = 1
    """How often there may be a block that grows: an allocator that cannot extend it copies it."""


_FIRST = ("libasan.so", "libstdc++.so")


def with_sanitizers(library: Path) -> dict[str, str]:
    """The environment of a Python that can load the library built with LTDIC_SANITIZE.

    The sanitizer has to be there first, and the C++ library, whose exceptions it intercepts; and
    Python has to ask it for memory, or it would not see where an object ends.
    """
    listed = subprocess.run(["ldd", library], capture_output=True, text=True, check=True).stdout
    needed = [
        re.search(rf"=> (\S*/{name}\.so\S*)", listed) for name in ("libasan", "libstdc\\+\\+")
    ]
    assert all(needed), f"not linked with the shared address sanitizer:\n{listed}"
    return {
        **os.environ,
        "ASAN_OPTIONS": "detect_leaks=0:exitcode=99",
        "LTDIC_TEST_SLOWNESS": str(max(SLOWNESS, 4)),
        "LD_PRELOAD": ":".join(found[1] for found in needed if found),
        "LTDIC_LIBRARY": str(library),
        "PYTHONMALLOC": "malloc",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "python"), str(ROOT / "tests"))),
        "UBSAN_OPTIONS": "print_stacktrace=1",
    }


def with_library(program: Path, library: Path, *arguments: object) -> str:
    """Run a Python program of the tests that starts the library, which a test's own process must
    not: it is there for all tests then. `program` gets its path and `arguments`; what it printed.
    """
    command = [sys.executable, str(program), str(library), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280 * SLOWNESS)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-8000:]
    return done.stdout


@dataclass(frozen=True)
class Finished:
    """How a process ended."""

    code: int
    out: str
    err: str

    def __str__(self) -> str:
        return f"exit code {self.code}\n--- output\n{self.out}\n--- errors\n{self.err}"


class Running:
    """A process whose output is read as it comes. Its environment is empty unless given."""

    def __init__(
        self,
        command: Sequence[str | Path],
        environment: dict[str, str],
        folder: Path | None,
        slowness: float = 1,
    ) -> None:
        self._slowness = max(slowness, SLOWNESS)
        self._lines: dict[str, list[str]] = {"out": [], "err": []}
        self._changed = threading.Condition()
        self._open_streams = 2
        self.process = subprocess.Popen(
            [str(part) for part in command],
            env=environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        )
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self._readers = [
            threading.Thread(target=self._read, args=(name, stream), daemon=True)
            for name, stream in (("out", self.process.stdout), ("err", self.process.stderr))
        ]
        for reader in self._readers:
            reader.start()

    def _read(self, name: str, stream: IO[str]) -> None:
        for line in stream:
            with self._changed:
                self._lines[name].append(line)
                self._changed.notify_all()
        with self._changed:
            self._open_streams -= 1
            self._changed.notify_all()

    def _text(self, name: str) -> str:
        with self._changed:
            return "".join(self._lines[name])

    def wait_for(self, pattern: str, timeout: float = PATIENCE) -> re.Match[str]:
        """Wait until the output or the errors have a line with this pattern."""
        deadline = time.monotonic() + timeout * self._slowness
        with self._changed:
            while True:
                for line in self._lines["out"] + self._lines["err"]:
                    match = re.search(pattern, line)
                    if match:
                        return match
                left = deadline - time.monotonic()
                if self._open_streams == 0 or left <= 0:
                    break
                self._changed.wait(left)
        why = "ended" if self.process.poll() is not None else f"{timeout} s passed"
        pytest.fail(f"no line '{pattern}' ({why})\n{self._text('out')}\n{self._text('err')}")

    def finish(self, timeout: float = DEADLINE) -> Finished:
        """Wait for the end of the process."""
        try:
            code = self.process.wait(timeout * self._slowness)
        except subprocess.TimeoutExpired:
            self.stop()
            pytest.fail(
                f"still running after {timeout} s\n{self._text('out')}\n{self._text('err')}"
            )
        for reader in self._readers:
            reader.join(PATIENCE)
        return Finished(code, self._text("out"), self._text("err"))

    def terminate(self, timeout: float = DEADLINE) -> Finished:
        """Ask the process to end (SIGTERM) and wait for it."""
        self.process.terminate()
        return self.finish(timeout)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(PATIENCE)


Spawn = Callable[..., Running]


def find_tool(name: str) -> str:
    """The path of a peer's program; the test is skipped when it is not installed.

    Not one beside this Python: pynetdicom installs programs under the names of DCMTK's.
    """
    own = Path(sys.executable).parent
    folders = [each for each in os.get_exec_path() if Path(each).absolute() != own]
    path = shutil.which(name, path=os.pathsep.join([*folders, "/usr/sbin", "/usr/local/sbin"]))
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def open_files() -> set[str]:
    """The descriptors that this process has open, what looking at them takes left out."""
    return {fd for fd in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{fd}")}


_dice = random.SystemRandom()
_given: set[int] = set()


def free_port() -> int:
    """For peers that cannot tell which port they got: none that a connection is given meanwhile,
    nor one that was given to another of these peers."""
    while True:
        number = _dice.randrange(10_000, 32_768)
        with socket.socket() as probe:
            try:
                probe.bind(("", number))
            except OSError:
                continue
        if number not in _given:
            _given.add(number)
            return number
