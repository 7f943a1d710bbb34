"""Deadlines as `poll` wants them."""

from __future__ import annotations

from math import inf

import pytest

from ltdic.core import clock


@pytest.mark.parametrize(
    ("deadline", "wait"),
    [(inf, None), (1000.0, 0), (999.0, 0), (1000.5, 500.0), (1e9, 24 * 3600e3)],
)
def test_milliseconds_until(monkeypatch, deadline, wait):
    monkeypatch.setattr(clock, "monotonic", lambda: 1000.0)
    assert clock.milliseconds_until(deadline) == wait
