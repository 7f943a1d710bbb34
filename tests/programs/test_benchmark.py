"""The benchmark's short mode: every row runs and is printed. Timings are nobody's business here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from process import ROOT

SMOKE_DEADLINE = 900.0
ROW = re.compile(r"^\| ([a-z0-9-]+) +\| (?:objects/s|1/s|MB|%|ms|us) ", re.MULTILINE)
ROWS = {
    "receive-40k", "receive-525k", "receive-270m", "receive-525k-write",
    "receive-40k-stock", "receive-525k-stock", "send-40k", "send-525k", "send-270m",
    "send-525k-stock", "both-270m", "parallel-64", "parallel-500", "echo-serve", "echo-ask",
    "echo-serve-stock", "echo-ask-stock", "find-image", "find-worklist", "get-900",
    "associate-serve", "associate-ask", "memory-receive-1g", "memory-send-1g", "memory-associate",
    "idle-200-memory", "idle-200-cpu", "start", "data-set-use", "data-set-walk", "data-set-next",
}  # fmt: skip


@pytest.mark.timeout(SMOKE_DEADLINE + 20)
def test_every_row_runs_and_is_printed(tmp_path: Path, library: Path) -> None:
    report = tmp_path / "report.json"
    command = [sys.executable, ROOT / "benchmarks" / "run.py", "--build", library.parent]
    result = subprocess.run(
        [*command, "--smoke", "--json", report],
        check=False,
        capture_output=True,
        text=True,
        timeout=SMOKE_DEADLINE,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert set(ROW.findall(result.stdout)) == ROWS
    document = json.loads(report.read_text())
    rows = {row["name"]: row for row in document["rows"]}
    assert set(rows) == ROWS
    for name, row in rows.items():
        parties = set(row["samples"]) | set(row["missing"])
        assert "ltdic" in parties and not row["failures"], name
        assert all(len(samples) == 1 for samples in row["samples"].values()), name
    for title in (
        "bytes of Python objects in ltdic (tracemalloc)",
        "ms of start spent on importing",
    ):
        assert document["details"][title], title
        assert title in result.stdout
