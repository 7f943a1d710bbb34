"""Several pieces written one behind the other, in as few system calls as that takes.

Must not know: what is written, where to.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from mmap import mmap

MAX_BUFFERS = 512
"""Buffers in one gathered write; the kernel's limit is 1,024."""

_writev = getattr(os, "writev", None)


def write(descriptor: int, pieces: Sequence[bytes | bytearray | memoryview | mmap]) -> None:
    """Write all of `pieces`. OSError."""
    left = list(pieces)
    first = 0
    while first < len(left):
        if _writev is None:
            count = os.write(descriptor, left[first])
        else:
            count = _writev(descriptor, left[first : first + MAX_BUFFERS])
        while first < len(left) and count >= len(left[first]):
            count -= len(left[first])
            first += 1
        if count:
            left[first] = memoryview(left[first])[count:]
