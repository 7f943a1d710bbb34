"""Log lines stay one line, whatever a peer sends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import ltdic
from ltdic.core.log import quote


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("STORESCP", "STORESCP"),
        ("a\nb\r\x1b[31m", r"a\x0Ab\x0D\x1B[31m"),
        (b"\xff\x00", r"\xFF\x00"),
        ("back\\slash", r"back\x5Cslash"),
        ("x" * 300, "x" * 256 + "..."),
    ],
)
def test_quote(text: str | bytes, shown: str) -> None:
    assert quote(text) == shown


def test_traceback_stays_on_its_line(tmp_path: Path) -> None:
    """An exception is one line as any event is."""
    script = (
        "from ltdic.core import log\n"
        "log.configure()\n"
        "try:\n    1 / 0\n"
        "except ZeroDivisionError:\n    log.logger.exception('a defect')\n"
    )
    log = tmp_path / "log"
    environment = {
        "PYTHONPATH": str(Path(ltdic.__file__).parent.parent),
        "LTDIC_LOG": f"info:{log}",
    }
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=60)
    (line,) = log.read_text().splitlines()
    assert "a defect | Traceback" in line and line.endswith("ZeroDivisionError: division by zero")
