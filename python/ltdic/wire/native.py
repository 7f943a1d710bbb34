"""Receiving messages in C (`csrc/message_module.c`), where the library has started us.

None without the library: the engine's own code does the same, in several times the time.

Must not know: what the module does.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def _find() -> Any:
    try:
        return import_module("_ltdic_message")
    except ImportError:
        return None


native: Any = _find()
