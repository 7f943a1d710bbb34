"""Receiving in C (`csrc/message_module.c`) does what the Python code does that it stands for."""

from __future__ import annotations

from pathlib import Path

import pytest

from process import with_library

PROGRAM = Path(__file__).with_name("message_native.py")
TESTS = ("test_reader.py", "test_upper_layer.py", "test_upper_layer_hostile.py", "test_dimse.py")


@pytest.mark.timeout(300)
def test_both_readers_tell_the_same_of_damaged_streams(library: Path) -> None:
    messages, errors, failures, directs, commands = map(int, with_library(PROGRAM, library).split())
    assert messages > 3_000 and errors > 1_000 and failures > 30 and directs > 500
    assert commands > 5_000


@pytest.mark.timeout(300)
def test_the_tests_of_the_reader_hold_for_that_in_c(library: Path) -> None:
    assert " passed" in with_library(
        PROGRAM, library, *[PROGRAM.with_name(name) for name in TESTS], "-rN"
    )
