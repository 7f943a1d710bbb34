"""The inner loops over elements in C (`csrc/element_loop.c`), where the library has started us.

None without the library: the engine's own code does the same, ten times slower.

Must not know: what the loops do.
"""

from __future__ import annotations

from typing import Any

from ltdic.core import native

loops: Any = native.find("_ltdic_element")
