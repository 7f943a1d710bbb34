"""What a data set may cost us. The standard sets no such bounds; files and peers are hostile.

Must not know: who enforces them.
"""

from __future__ import annotations

DEPTH = 64
"""Sequences within sequences."""
ELEMENTS = 1_000_000
"""Elements, items and fragments of one data set."""
EMPTY_FRAGMENTS = 10_000
"""Fragments without a byte in one value: no encoder writes them."""
INFLATE_STEP = 64 << 10
INFLATE_FREE = 1 << 20
"""A deflated data set may give this much whatever its size ..."""
INFLATE_RATIO = 200
"""... and beyond that, this many times its size ..."""
INFLATE_MAXIMUM = 4 << 30
"""... but never more than this."""
