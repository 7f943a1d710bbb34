"""Programs as child processes: servers that become ready, clients that end, what both cost.

Every wait has a deadline, after which the process is killed. Nothing here knows DICOM.
"""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

DEADLINE = 180.0
"""Seconds that one run of a client, or the start of a server, may take."""

TICK = 1 / os.sysconf("SC_CLK_TCK")
"""Seconds to which the processor time of a running process is known."""
READY = re.compile(r"(?:listening on|holding) (\d+)")


class Trouble(Exception):  # noqa: N818
    """A program did not do what it was started for."""


@dataclass(frozen=True)
class Finished:
    """A client that ended well: seconds of wall clock and processor, MB at most, its report."""

    wall: float
    cpu: float
    peak: float
    report: dict[str, Any]


def _kill(process: subprocess.Popen[str]) -> None:
    """The process, with its children if it has a session of its own."""
    with suppress(ProcessLookupError):
        if os.getpgid(process.pid) == process.pid:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


@contextmanager
def _killed_late(process: subprocess.Popen[str], seconds: float = DEADLINE) -> Iterator[None]:
    timer = threading.Timer(seconds, _kill, [process])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _text(command: Sequence[object]) -> list[str]:
    return [str(part) for part in command]


def _report(output: str) -> dict[str, Any]:
    """The last line that is a JSON object, if there is one."""
    for line in reversed(output.splitlines()):
        if line.startswith("{"):
            return dict(json.loads(line))
    return {}


def run(cost: Path, command: Sequence[object], environment: Mapping[str, str]) -> Finished:
    """Run a client to its end, under the program `cost`. Raises Trouble unless it ends with 0."""
    with (
        tempfile.TemporaryFile("w+", errors="replace") as errors,
        subprocess.Popen(
            _text([cost, *command]),
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            errors="replace",
            start_new_session=True,
        ) as process,
    ):
        assert process.stdout is not None
        with _killed_late(process):
            output = process.stdout.read()
            process.wait()
        errors.seek(0)
        words = errors.read()
    if process.returncode != 0:
        name = Path(str(command[0])).name
        raise Trouble(f"{name}: exit code {process.returncode}: {(output + words)[-300:]}")
    spent = _report(words)
    return Finished(spent["wall"], spent["cpu"], spent["peak"] / 1024, _report(output))


def free_port() -> int:
    """A port that was free just now, for servers that must be told theirs."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A server process, ready once constructed. Its number is the port or what it printed.

    port      where it was told to listen; None: it prints "listening on PORT"
    by_input  whether it ends when its standard input does; else it is terminated
    """

    def __init__(
        self,
        command: Sequence[object],
        environment: Mapping[str, str],
        port: int | None = None,
        by_input: bool = False,
    ) -> None:
        self.name = Path(str(command[0])).name
        self.by_input = by_input
        self.log: IO[str] = tempfile.TemporaryFile("w+", errors="replace")  # noqa: SIM115
        self.process = subprocess.Popen(
            _text(command),
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE if port is None else self.log,
            stderr=self.log,
            text=True,
        )
        try:
            self.port = self._await_line() if port is None else self._await_port(port)
        except BaseException:
            self.stop()
            raise

    def _trouble(self, what: str) -> Trouble:
        self.log.seek(0)
        return Trouble(f"{self.name} {what}: {self.log.read()[-300:]}")

    def _await_line(self) -> int:
        assert self.process.stdout is not None
        with _killed_late(self.process, 60):
            for line in self.process.stdout:
                match = READY.search(line)
                if match:
                    return int(match[1])
        raise self._trouble("did not start")

    def _await_port(self, port: int) -> int:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return port
            except OSError:
                try:
                    self.process.wait(0.01)  # paces the loop and sees an early end
                    break
                except subprocess.TimeoutExpired:
                    continue
        raise self._trouble("did not start")

    def cpu(self) -> float:
        """Seconds of processor so far, ended children included."""
        fields = Path(f"/proc/{self._pid()}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) * TICK

    def memory(self, key: str = "VmHWM") -> float:
        """MB: VmHWM for the most so far, VmRSS for now."""
        text = Path(f"/proc/{self._pid()}/status").read_text()
        match = re.search(rf"^{key}:\s+(\d+) kB", text, re.MULTILINE)
        if match is None:
            raise self._trouble("has ended")
        return int(match[1]) / 1024

    def _pid(self) -> int:
        if self.process.poll() is not None:
            raise self._trouble(f"ended with exit code {self.process.returncode}")
        return self.process.pid

    def stop(self) -> None:
        """Ask it to end, make it end."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        if not self.by_input:
            self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()
        self.log.close()

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


class Servers:
    """Several processes that share a port, as one server. `start` is given the port, 0 at first."""

    def __init__(self, start: Callable[[int], Server], count: int) -> None:
        self.port = 0
        self.members: list[Server] = []
        try:
            for _ in range(count):
                self.members.append(start(self.port))
                self.port = self.members[0].port
        except BaseException:
            self.stop()
            raise

    def cpu(self) -> float:
        """Seconds of processor so far, of all."""
        return sum(each.cpu() for each in self.members)

    def memory(self, key: str = "VmHWM") -> float:
        """MB of all, pages that they share counted for each."""
        return sum(each.memory(key) for each in self.members)

    def stop(self) -> None:
        """End all."""
        for each in self.members:
            each.stop()

    def __enter__(self) -> Servers:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


AnyServer = Server | Servers
