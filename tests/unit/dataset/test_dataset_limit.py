"""Limits on data sets: at the edge, and as the environment says. Rows E1, E12, E16."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import limit

from process import DEADLINE

SHOW = (
    "import json; from ltdic.core import log; log.configure(); from ltdic.dataset import limit;"
    "print(json.dumps([limit.DEPTH, limit.ELEMENTS, limit.INFLATE_RATIO, limit.INFLATE_MAXIMUM]))"
)
NAMES = ["LTDIC_MAX_DEPTH", "LTDIC_MAX_ELEMENTS", "LTDIC_MAX_INFLATE_RATIO", "LTDIC_MAX_INFLATE"]
DEFAULTS = [64, 1_000_000, 200, 4 << 30]


def limits_with(environment: dict[str, str], **changed: str) -> tuple[list[int], str]:
    child = subprocess.run(
        [sys.executable, "-c", SHOW],
        env={**environment, **changed}, capture_output=True, text=True, check=True,
        timeout=DEADLINE,
    )  # fmt: skip
    return json.loads(child.stdout), child.stderr


def test_defaults_are_the_plans(python_environment: dict[str, str]) -> None:
    assert limits_with(python_environment) == (DEFAULTS, "")


def test_environment_decides(python_environment: dict[str, str]) -> None:
    changed = dict(zip(NAMES, ["3", "5", "7", "1e6"], strict=True))
    assert limits_with(python_environment, **changed) == ([3, 5, 7, 1_000_000], "")


@pytest.mark.parametrize("value", ["0", "65", "off", "-1", "1.5", "many\x1b"])
def test_nonsense_is_told_and_not_used(python_environment: dict[str, str], value: str) -> None:
    limits, told = limits_with(python_environment, LTDIC_MAX_DEPTH=value)
    assert limits == DEFAULTS
    assert told.count("\n") == 1
    assert "LTDIC_MAX_DEPTH=" in told and "\x1b" not in told


@pytest.mark.parametrize("count", [99, 100, 101])
@pytest.mark.parametrize("what", ["element", "item"])
def test_number_of_elements(
    raw: Any, monkeypatch: pytest.MonkeyPatch, count: int, what: str
) -> None:
    monkeypatch.setattr(limit, "ELEMENTS", 100)
    make = raw()
    if what == "element":
        parts = [make.element(0x00091000 + number, b"UN") for number in range(count)]
    else:
        parts = [make.sequence(0x0040A730, *[make.item()] * (count - 1))]
    if count <= 100:
        assert sum(1 for _ in make.tree(*parts).walk()) == count
    else:
        with pytest.raises(Failure) as failure:
            make.tree(*parts)
        assert failure.value.fault == Fault.FORMAT
