"""Shared tools of the tests: the built library, compiling C against it, running programs."""

from __future__ import annotations

import ctypes
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import ltdic

ROOT = Path(__file__).resolve().parent.parent
DEADLINE = 60.0
"""Seconds after which a program that should have ended is killed and the test fails."""

Compile = Callable[..., Path]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def library() -> Path:
    """The built `libltdic.so.23`."""
    return Path(ltdic.library_path())


@pytest.fixture(scope="session")
def include() -> Path:
    """The folder of `ltdic.h`."""
    return Path(ltdic.include_path())


@pytest.fixture
def compile_program(tmp_path: Path, library: Path, include: Path) -> Compile:
    """Compile C or C++ sources (paths, or the text of a C program) and link with the library."""

    def compile_(*sources: Path | str, options: Sequence[str] = (), name: str = "program") -> Path:
        files = []
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
            "-Wall", "-Wextra", "-pedantic", "-Werror", "-pthread", *options,
            f"-I{include}", *map(str, files), f"-L{library.parent}", "-lltdic",
            f"-Wl,-rpath,{library.parent}", "-o", str(target),
        ]  # fmt: skip
        result = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE)
        assert result.returncode == 0, result.stderr
        return target

    return compile_


@pytest.fixture
def run_program() -> Run:
    """Run a program in an empty environment (plus `environment`) and return what it printed."""

    def run(
        program: Path, *arguments: object, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(program), *map(str, arguments)],
            env=environment or {},
            capture_output=True,
            text=True,
            timeout=DEADLINE,
        )

    return run


@pytest.fixture
def python_environment() -> dict[str, str]:
    """The environment of a child Python that shall import this tree's engine."""
    return {**os.environ, "PYTHONPATH": str(Path(ltdic.__file__).resolve().parent.parent)}


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


def address(pointer: Any) -> int | None:
    """Where a ctypes pointer points to; None for NULL. Such pointers compare by this."""
    return ctypes.cast(pointer, ctypes.c_void_p).value


def foreign(pointer: Any) -> Any:
    """A pointer of the same type to memory that no library gave out."""
    return type(pointer)(type(pointer)._type_())
