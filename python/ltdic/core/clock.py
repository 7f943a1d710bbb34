"""The one clock of the library: monotonic seconds; setting the wall clock moves no timer."""

from __future__ import annotations

from time import monotonic

__all__ = ["monotonic"]
