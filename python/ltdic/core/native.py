"""The modules in C that the library brings: in a process that it has started, and in no other.

What they do the engine can do alone, in several times the time.

Must not know: what is in them.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def find(name: str) -> Any:
    """The module of this name; None without the library."""
    try:
        return import_module(name)
    except ImportError:
        return None
