"""Receiving messages in C (`csrc/message_module.c`), where the library has started us.

None without the library: the engine's own code does the same, in several times the time.

Must not know: what the module does.
"""

from __future__ import annotations

from typing import Any

from ltdic.core.native import find

native: Any = find("_ltdic_message")
