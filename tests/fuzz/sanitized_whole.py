"""With `--under sanitizers` only: what takes minutes of a library with sanitizers inside Python.

LTDIC_FUZZ_SECONDS: how long the inputs of each target are changed and tried, 20 by default.
LTDIC_FUZZ_FOLDER: where `make fuzz` keeps what it found; replayed if it is there.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from fuzz.catalogue import NAMES
from process import ROOT

SECONDS = float(os.environ.get("LTDIC_FUZZ_SECONDS", "20"))
FOLDER = Path(os.environ.get("LTDIC_FUZZ_FOLDER", Path.home() / ".cache" / "ltdic-fuzz"))
SUITES = ("unit/dataset", "unit/wire", "unit/net", "unit/abi", "unit/exports", "api")
"""The tests that have the library's C in their own process, and are run with it."""


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", NAMES)
def test_target(name: str, sanitized_python: Callable[..., object]) -> None:
    """Inputs of the tree that were changed, and what was found by fuzzing."""
    folder = ["--folder", FOLDER] if (FOLDER / "corpus").is_dir() else []
    done = sanitized_python("-m", "fuzz.replay", name, "--seconds", SECONDS, *folder)
    assert done.returncode == 0, done.stdout + done.stderr[-8000:]


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("suite", [each for each in SUITES if (ROOT / "tests" / each).is_dir()])
def test_suite(suite: str, sanitized_python: Callable[..., object], tmp_path: Path) -> None:
    done = sanitized_python(
        *("-m", "pytest", "-p", "fuzz.started", "-p", "no:cacheprovider", "-x", "--timeout", 1200),
        *("--basetemp", tmp_path / "inner", ROOT / "tests" / suite),
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-8000:]
