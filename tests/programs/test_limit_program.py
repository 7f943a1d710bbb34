"""Bounds of nets from C and C++ (`ltdic/ext.h`), and a retry inside a failed Connect callback."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ltdic.net.option import BOUNDS, Setting

SOURCE = Path(__file__).with_name("limit.c")
REFUSED = 35


@pytest.fixture(params=["c", "cpp"])
def program(
    request: pytest.FixtureRequest, tmp_path: Path, compile_program: Callable[..., Path]
) -> Path:
    source = tmp_path / f"limit.{request.param}"
    source.write_bytes(SOURCE.read_bytes())
    return compile_program(source)


def said(program: Path, run_program: Any, what: str, environment: dict[str, str]) -> list[str]:
    result = run_program(program, what, environment=environment)
    assert (result.returncode, result.stderr) == (0, ""), result
    lines: list[str] = result.stdout.splitlines()
    return lines


def test_values_of_a_new_net(program: Path, run_program: Any) -> None:
    default = Setting()
    *values, answers = said(program, run_program, "values", {})
    assert values == [f"{each.number} {default.get(each):.15g}" for each in BOUNDS]
    assert answers == "set 0 14 14 9 9 214 1.5"


def test_environment_is_the_default(program: Path, run_program: Any) -> None:
    environment = {each.variable: str(5000 + each.number) for each in BOUNDS}
    *values, _ = said(program, run_program, "values", environment)
    assert values == [f"{each.number} {5000 + each.number}" for each in BOUNDS]


def test_time_of_one_net_is_its_own(program: Path, run_program: Any) -> None:
    assert said(program, run_program, "times", {}) == ["closed second 56", "left 1"]


def test_retry_inside_the_failed_callback(program: Path, run_program: Any) -> None:
    lines = said(program, run_program, "retry", {})
    assert lines == ["again 0", f"told {REFUSED} 0, activated 0"]
