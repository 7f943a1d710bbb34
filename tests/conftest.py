"""Fixtures of all tests: the built library, compiling C against it, running programs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import hypothesis
import pytest

import ltdic

from certificate import Authority
from interop import handmade
from process import (
    DEADLINE,
    ROOT,
    SANITIZERS,
    SLOWNESS,
    VALGRIND_OPTIONS,
    Compile,
    Finished,
    Instrument,
    Run,
    Running,
    Spawn,
    find_tool,
)

hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")
"""A test must not fail because the machine has much else to do."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--under", choices=("sanitizers", "valgrind"),
        help="run every C and C++ program that the tests build under these (make sanitize)",
    )  # fmt: skip


@pytest.fixture(scope="session")
def library() -> Path:
    """The built `libltdic.so.23`."""
    return Path(ltdic.library_path())


@pytest.fixture(scope="session")
def include() -> Path:
    """The folder of `ltdic.h`."""
    return Path(ltdic.include_path())


@pytest.fixture(scope="session")
def sanitized_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library built with the address and undefined behaviour sanitizers (LTDIC_SANITIZE).

    For programs that are built with them as well: no other can load it.
    """
    folder = tmp_path_factory.mktemp("sanitized")
    options = [f"-DPython_EXECUTABLE={sys.executable}", "-DCMAKE_BUILD_TYPE=Debug"]
    options.append("-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
    commands = [
        ["cmake", "-S", ROOT, "-B", folder, "-DLTDIC_SANITIZE=address,undefined", *options],
        ["cmake", "--build", folder, "-j", str(os.cpu_count() or 1)],
    ]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, timeout=5 * DEADLINE)
        assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return folder / "libltdic.so.23"


@pytest.fixture(scope="session")
def sanitizers(sanitized_library: Path) -> Instrument:
    """The address and undefined behaviour sanitizers, in programs and library."""
    return Instrument(sanitized_library, flags=SANITIZERS, slowness=4, keeps=48 << 20, copies=2)


@pytest.fixture(scope="session")
def instrument(request: pytest.FixtureRequest) -> Instrument:
    """What the option `--under` asks for; by default nothing."""
    under = request.config.getoption("--under")
    if under == "sanitizers":
        chosen: Instrument = request.getfixturevalue("sanitizers")
        return chosen
    library = request.getfixturevalue("library")
    if under == "valgrind":
        return Instrument(library, prefix=(find_tool("valgrind"), *VALGRIND_OPTIONS), slowness=10)
    return Instrument(library)


@pytest.fixture
def unwatched(request: pytest.FixtureRequest) -> None:
    """For tests that watch their programs themselves or preload something: not with `--under`."""
    if request.config.getoption("--under"):
        pytest.skip("watches its programs itself, or preloads a library")


@pytest.fixture
def compile_program(tmp_path: Path, instrument: Instrument, include: Path) -> Compile:
    """Compile C or C++ sources (paths, or the text of a C program) and link with the library."""

    def compile_(
        *sources: Path | str,
        options: Sequence[str] = (),
        name: str = "program",
        under: Instrument = instrument,
    ) -> Path:
        files = []
        folder = under.library.parent
        for number, source in enumerate(sources):
            if isinstance(source, str):
                path = tmp_path / f"{name}{number}.c"
                path.write_text(source)
                files.append(path)
            else:
                files.append(source)
        cxx = any(path.suffix == ".cpp" for path in files)
        target = tmp_path / name
        command = [
            "c++" if cxx else "cc",
            "-std=c++11" if cxx else "-std=c99",
            "-Wall", "-Wextra", "-pedantic", "-Werror", "-pthread", *under.flags, *options,
            f"-DPATIENCE={int(20 * max(under.slowness, SLOWNESS))}",
            f"-I{include}", *map(str, files), f"-L{folder}", "-lltdic", "-lltkrn",
            f"-Wl,-rpath,{folder}", "-o", str(target),
        ]  # fmt: skip
        result = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE)
        assert result.returncode == 0, result.stderr
        return target

    return compile_


@pytest.fixture
def watched(
    instrument: Instrument, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Sequence[str | Path]], list[str | Path]]:
    """A command as it is run: what the tests have built, under what watches it."""
    built = tmp_path_factory.getbasetemp()
    return lambda command: [
        *(instrument.prefix if Path(command[0]).is_relative_to(built) else ()), *command
    ]  # fmt: skip


@pytest.fixture
def run_program(watched: Callable[..., list[str | Path]], instrument: Instrument) -> Run:
    """Run a program in an empty environment (plus `environment`) and return what it printed."""

    def run(
        program: Path, *arguments: object, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*map(str, watched([program])), *map(str, arguments)],
            env=environment or {},
            capture_output=True,
            text=True,
            timeout=DEADLINE * instrument.slowness,
        )

    return run


@pytest.fixture
def python_environment() -> dict[str, str]:
    """The environment of a child Python that shall import this tree's engine."""
    return {**os.environ, "PYTHONPATH": str(Path(ltdic.__file__).resolve().parent.parent)}


@pytest.fixture(scope="session")
def build_examples(
    include: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Instrument], Path]:
    """Build the example programs as a user builds them, to be watched by what is given; no warning
    is let pass. Gives their folder."""

    def build(under: Instrument) -> Path:
        folder = tmp_path_factory.mktemp("examples")
        flags = " ".join(under.flags)
        command = ["make", "-s", "-j2", "-C", str(ROOT / "examples"), f"OUT={folder}"]
        command += [f"LTDIC_INCLUDE={include}", f"LTDIC_LIBRARY={under.library.parent}"]
        command += [f"CFLAGS=-g -Werror {flags}", f"LDFLAGS={flags}"]
        subprocess.run(command, check=True)
        return folder

    return build


@pytest.fixture(scope="session")
def examples(build_examples: Callable[[Instrument], Path], instrument: Instrument) -> Path:
    """The folder of the example programs."""
    return build_examples(instrument)


@pytest.fixture
def spawn(watched: Callable[..., list[str | Path]], instrument: Instrument) -> Iterator[Spawn]:
    """Start processes, with an empty environment unless told otherwise; all end with the test."""
    running: list[Running] = []

    def start(
        *command: str | Path, environment: dict[str, str] | None = None, folder: Path | None = None
    ) -> Running:
        running.append(Running(watched(command), environment or {}, folder, instrument.slowness))
        return running[-1]

    yield start
    for process in running:
        process.stop()


@pytest.fixture
def example(examples: Path, spawn: Spawn) -> Callable[..., Running]:
    """Start an example program: example("echo_scu", "--port", 104)."""

    def start(name: str, *arguments: object) -> Running:
        if name == "qr_scp" and not (examples / name).exists():
            pytest.skip("qr_scp is not built: there is no sqlite3.h")
        return spawn(examples / name, *(str(argument) for argument in arguments))

    return start


@pytest.fixture
def run_example(example: Callable[..., Running]) -> Callable[..., Finished]:
    """Run an example program to its end."""

    def run(name: str, *arguments: object, timeout: float = DEADLINE) -> Finished:
        return example(name, *arguments).finish(timeout)

    return run


@pytest.fixture
def serve(example: Callable[..., Running]) -> Callable[..., tuple[Running, int]]:
    """Start an example server on a free port of 127.0.0.1; gives it and its port."""

    def start(name: str, *arguments: object) -> tuple[Running, int]:
        process = example(name, "--address", "127.0.0.1", "--port", 0, *arguments)
        return process, int(process.wait_for(r"^listening on (\d+)$")[1])

    return start


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    return find_tool


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority with a folder of its own."""
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def default_tables() -> Iterator[None]:
    """The tables of this process with their built-in content, before and after."""
    from ltdic import capi

    def restore() -> None:
        capi.L_DicomDefaultVR()
        capi.L_DicomDefaultUID()
        capi.L_DicomDefaultTag()
        capi.L_DicomDefaultIOD()
        capi.L_DicomResetContextGroup()

    restore()
    yield
    restore()


@pytest.fixture
def program() -> Iterator[Any]:
    """Nets of the C interface in this process: `endpoint.Program`."""
    from endpoint import programs

    yield from programs()


@pytest.fixture
def listener() -> Iterator[Callable[..., handmade.Listener]]:
    """Start a server that plays a script, none of which may fail: listener(script), script(line).

    With `loses_peer` the connection may break at any time.
    """
    started: list[tuple[handmade.Listener, bool]] = []

    def start(
        script: Callable[[handmade.Line], None], loses_peer: bool = False
    ) -> handmade.Listener:
        started.append((handmade.Listener(script), loses_peer))
        return started[-1][0]

    yield start
    for server, _ in started:
        server.close()
    for server, loses_peer in started:
        broken = loses_peer and isinstance(server.failure, (EOFError, OSError))
        assert broken or server.failure is None
