"""Receiving in C (`csrc/message_module.c`) does what the Python code does that it stands for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("message_native.py")
TESTS = ("test_reader.py", "test_upper_layer.py", "test_upper_layer_hostile.py", "test_dimse.py")


def run(*arguments: object) -> str:
    command = [sys.executable, str(PROGRAM), *map(str, arguments)]
    result = subprocess.run(command, check=False, capture_output=True, text=True, timeout=280)
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr[-3000:]
    return result.stdout


@pytest.mark.timeout(300)
def test_both_readers_tell_the_same_of_damaged_streams(library: Path) -> None:
    messages, errors, failures, directs, commands = map(int, run(library).split())
    assert messages > 3_000 and errors > 1_000 and failures > 30 and directs > 500
    assert commands > 5_000


@pytest.mark.timeout(300)
def test_the_tests_of_the_reader_hold_for_that_in_c(library: Path) -> None:
    assert " passed" in run(library, *[PROGRAM.with_name(name) for name in TESTS], "-rN")
