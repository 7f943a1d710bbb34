"""Receive buffers for the upper layer, without sockets (`ltdic.wire.reader.Supply`)."""

from __future__ import annotations

from array import array


class Blocks:
    """Receive buffers that are small, and told apart: none that was lent from is used again.

    Copies of arrays: behind the last octet of all else there are more, which would hide an overrun.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self.made: list[array[int]] = []
        self.is_lent = True

    def renew(self) -> memoryview:
        if self.is_lent:
            self.made.append(array("B", bytes(self.size))[:])
            self.is_lent = False
        return memoryview(self.made[-1])

    def lend(self, start: int, stop: int) -> memoryview:
        self.is_lent = True
        return memoryview(self.made[-1])[start:stop].toreadonly()
