"""The receive buffer of a connection, which is lent out in parts.

A message that is large is not copied out of the buffer: the program reads it where it arrived, and
the buffer is used again when nobody looks at the message any more. Memory is taken only where bytes
have arrived.

Must not know: what the bytes mean.
"""

from __future__ import annotations

import mmap
from sys import getrefcount

from ltdic.wire.reader import BUFFER_SIZE

_OWN: dict[str, int] = (
    {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS} if hasattr(mmap, "MAP_PRIVATE") else {}
)
"""Memory that is ours alone is cheaper than such as other processes could share."""


class ReceiveBuffer:
    """A buffer of `BUFFER_SIZE` bytes (`ltdic.wire.reader.Supply`)."""

    __slots__ = ("_block", "_unlent", "_view")

    def __init__(self) -> None:
        self._make()

    def _make(self) -> None:
        self._block = mmap.mmap(-1, BUFFER_SIZE, **_OWN)
        self._view = memoryview(self._block)
        self._unlent = getrefcount(self._block)

    def renew(self) -> memoryview:
        # What is lent, and every part of it, holds one reference to the block.
        if getrefcount(self._block) != self._unlent:
            self._make()
        return self._view

    def lend(self, start: int, stop: int) -> memoryview:
        return memoryview(self._block)[start:stop].toreadonly()
