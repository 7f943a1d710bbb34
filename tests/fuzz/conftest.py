"""Fixtures of Python processes that load the library with sanitizers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from process import ROOT, with_sanitizers

_LONGEST = 7000.0


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """The long tests, which are no others' business, are there when they are asked for."""
    is_long = file_path.name == "sanitized_whole.py"
    if is_long and parent.config.getoption("--under") == "sanitizers":
        return pytest.Module.from_parent(parent, path=file_path)
    return None


@pytest.fixture(scope="session")
def sanitized_python(sanitized_library: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run Python, which can load the library with sanitizers; gives what it printed."""
    environment = with_sanitizers(sanitized_library)

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            env=environment, cwd=ROOT, capture_output=True, text=True, timeout=_LONGEST,
        )  # fmt: skip

    return run
