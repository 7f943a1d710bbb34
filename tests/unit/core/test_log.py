"""Log lines stay one line, whatever a peer sends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import ltdic
from ltdic.core.log import quote

from process import DEADLINE


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
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=DEADLINE)
    (line,) = log.read_text().splitlines()
    assert "a defect | Traceback" in line and line.endswith("ZeroDivisionError: division by zero")


def logged(tmp_path: Path, setting: str, script: str) -> tuple[list[str], str]:
    """The lines of a log file, and what went to standard error instead."""
    log = tmp_path / "log"
    environment = {
        "PYTHONPATH": str(Path(ltdic.__file__).parent.parent),
        "LTDIC_LOG": setting.replace("FILE", str(log)),
    }
    child = subprocess.run(
        [sys.executable, "-c", f"from ltdic.core import log\nlog.configure()\n{script}"],
        env=environment, check=True, timeout=DEADLINE, capture_output=True, text=True,
    )  # fmt: skip
    return (log.read_text().splitlines() if log.exists() else []), child.stderr


def test_lines_of_a_dump_begin_alike(tmp_path: Path) -> None:
    lines, rest = logged(tmp_path, "pdu:FILE", "log.logger.log(log.PDU, '%s', 'head\\n  a\\n  b')")
    assert rest == ""
    start = lines[0].removesuffix("head")
    assert start.endswith(" ltdic PDU ")
    assert lines == [start + "head", start + "  a", start + "  b"]


@pytest.mark.parametrize("level", ["warning", "PDU"])
def test_nothing_but_printable_ascii(tmp_path: Path, level: str) -> None:
    """Also where somebody forgot to quote."""
    script = f"log.logger.log(getattr(log, {level!r}, 30), 'a\\x1b[2J\\r\\xe9 %s', '\\u2028')"
    (line,), _ = logged(tmp_path, "pdu:FILE", script)
    assert line.endswith(r"a\x1B[2J\x0D\xC3\xA9 \xE2\x80\xA8")


LEVELS = ["warning", "info", "debug", "pdu"]


@pytest.mark.parametrize("level", ["off", *LEVELS])
def test_levels(tmp_path: Path, level: str) -> None:
    script = "for n in (5, 10, 20, 30): log.logger.log(n, '%d', n)"
    lines, _ = logged(tmp_path, f"{level}:FILE", script)
    shown = 0 if level == "off" else LEVELS.index(level) + 1
    assert [line.rsplit(" ", 1)[1] for line in lines] == ["5", "10", "20", "30"][4 - shown :]


def test_level_that_does_not_exist_is_told(tmp_path: Path) -> None:
    (line,), _ = logged(tmp_path, "chatty\x1b:FILE", "log.logger.info('not shown')")
    assert "LTDIC_LOG=chatty\\x1B is none of off, warning, info, debug, pdu" in line


def test_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    _, rest = logged(tmp_path, f"info:{tmp_path}/no/where", "log.logger.info('shown here')")
    first, second = rest.splitlines()
    assert "WARNING cannot write the log to " in first
    assert second.endswith("INFO shown here")
