"""The inner loops over elements in C (`csrc/element_loop.c`), where the library has started us.

None without the library: the engine's own code does the same, ten times slower.

Must not know: what the loops do.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def _find() -> Any:
    try:
        return import_module("_ltdic_element")
    except ImportError:
        return None


loops: Any = _find()
