"""Waiting, and the gate in C (`csrc/thread_gate.c`): nobody is kept out by who stays inside."""

from __future__ import annotations

from pathlib import Path

import pytest

from process import with_library

PROGRAM = Path(__file__).with_name("gate_program.py")


@pytest.mark.timeout(200)
def test_every_thread_is_let_in(library: Path) -> None:
    assert with_library(PROGRAM, library) == "all were let in\n"
