"""What a data set may cost us. The standard sets no such bounds; files and peers are hostile.

The environment can give other values, when the library starts: the variable stands with each.

Must not know: who enforces them.
"""

from __future__ import annotations

from ltdic.core.environment import whole

DEPTH = whole("LTDIC_MAX_DEPTH", 64, 1, 64)
"""Sequences within sequences."""
ELEMENTS = whole("LTDIC_MAX_ELEMENTS", 1_000_000, 1, 1 << 40)
"""Elements, items and fragments of one data set."""
EMPTY_FRAGMENTS = 10_000
"""Fragments without a byte in one value: no encoder writes them."""
INFLATE_STEP = 64 << 10
INFLATE_FREE = 1 << 20
"""A deflated data set may give this much whatever its size ..."""
INFLATE_RATIO = whole("LTDIC_MAX_INFLATE_RATIO", 200, 1, 1 << 20)
"""... and beyond that, this many times its size ..."""
INFLATE_MAXIMUM = whole("LTDIC_MAX_INFLATE", 4 << 30, 1, 1 << 40)
"""... but never more than this."""
RLE_RATIO = 64
"""Bytes of pixels that a byte of RLE data gives at most: PS3.5 annex G.3.1."""
FRAME_FREE = 256 << 20
"""A frame compressed otherwise may say to be this large whatever its size ..."""
FRAME_RATIO = 1_000
"""... and beyond that, this many times the compressed pixel data."""
