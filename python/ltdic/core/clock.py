"""The one clock of the library: monotonic seconds; setting the wall clock moves no timer."""

from __future__ import annotations

from math import inf
from time import monotonic

__all__ = ["LONGEST_WAIT", "milliseconds_until", "monotonic"]

LONGEST_WAIT = 24 * 3600.0
"""Seconds of one wait; who waits for longer waits again."""


def milliseconds_until(deadline: float) -> float | None:
    """How long to wait in `poll`, which rounds up; None for ever."""
    if deadline == inf:
        return None
    seconds = deadline - monotonic()
    return min(seconds, LONGEST_WAIT) * 1000 if seconds > 0 else 0
