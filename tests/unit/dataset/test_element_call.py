"""The functions in C (`csrc/element_call.c`, `element_write.c`) do what Python would do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("element_call.py")


@pytest.mark.timeout(300)
def test_data_sets_are_built_and_written_as_in_python(library: Path) -> None:
    result = subprocess.run(
        [sys.executable, PROGRAM, library], check=False, capture_output=True, text=True, timeout=280
    )
    assert result.returncode == 0, result.stderr
    insertions, values, encodings = map(int, result.stdout.split())
    assert insertions > 1_000 and values > 300 and encodings > 1_000
