"""Waiting, and the gate in C (`csrc/thread_gate.c`): nobody is kept out by who stays inside."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("gate_program.py")


@pytest.mark.timeout(200)
def test_every_thread_is_let_in(library: Path) -> None:
    result = subprocess.run(
        [sys.executable, PROGRAM, library], check=False, capture_output=True, text=True, timeout=180
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout == "all were let in\n"
