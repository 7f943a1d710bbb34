"""Numbers that the environment gives: the defaults of what a program can set.

Must not know: what the numbers mean.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from ltdic.core.log import logger, quote


def number(name: str, default: float, takes: Callable[[float], bool]) -> float:
    """The value of the variable `name`, "off" for 0.

    `default` where there is none, or one that `takes` does not like, which is logged.
    """
    text = os.environ.get(name, "").strip().lower()
    if not text:
        return default
    try:
        value = 0.0 if text == "off" else float(text)
    except ValueError:
        value = float("nan")
    if takes(value):
        return value
    logger.warning("%s=%s is not a number of this kind: %g used", name, quote(text), default)
    return default


def whole(name: str, default: int, least: int, most: int) -> int:
    """The same for whole numbers from `least` to `most`."""
    return int(number(name, default, lambda n: least <= n <= most and n == int(n)))
