"""What of a connection has left and is still to be told: eight octets for each.

They may be many: a program that sends inside its own callbacks is told when that call is over.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable

_SPENT = 4096
"""Entries that were told already, at most, before their room is used again."""


class Receipts:
    """PDUs and messages in order: fault, PDU type, bytes. `left`: how many. Not locked."""

    __slots__ = ("_next", "_packed", "left")

    def __init__(self) -> None:
        self._packed = array("Q")
        self._next = 0
        self.left = 0

    def put(self, fault: int, done: Iterable[tuple[int, int]]) -> None:
        """These, as (PDU type, bytes), have left or are lost, and how that came (0: well)."""
        before = len(self._packed)
        self._packed.extend(
            min(count, 0xFFFFFFFF) << 32 | pdu_type << 16 | fault for pdu_type, count in done
        )
        self.left += len(self._packed) - before

    def take(self) -> tuple[int, int, int]:
        """The first of those that are left."""
        packed = self._packed[self._next]
        self._next += 1
        self.left -= 1
        if not self.left or self._next > _SPENT:
            del self._packed[: self._next]
            self._next = 0
        return packed & 0xFFFF, packed >> 16 & 0xFF, packed >> 32
