"""How long a peer may take for one PDU: a time, or longer while it comes at a minimum rate.

Each `rate_minimum * time_rate` bytes of a PDU must come within `time_rate` after the ones before;
until `time_pdu` is over they need not. What came fast is no credit for later. Times are numbers of
any one clock.

Must not know: sockets, clocks, what the bytes are.
"""

from __future__ import annotations

from math import inf

from ltdic.wire.limit import Limits


class Pace:
    """`deadline`: when the PDU that is coming in counts as too slow; infinity between PDUs."""

    __slots__ = ("_limits", "_number", "_window", "deadline")

    def __init__(self, limits: Limits) -> None:
        self.deadline = inf
        self._limits = limits
        self._number = 0
        self._window = 0.0

    def watch(self, number: int, count: int, now: float) -> None:
        """`count` bytes came, the last ones of PDU `number`, which is not complete; 0: none is."""
        if not number:
            self.deadline = inf
        elif self.deadline == inf or self._number != number:
            self._number = number
            self._window = 0.0
            self.deadline = now + self._limits.time_pdu
        else:
            limits = self._limits
            self._window += count
            if self._window >= limits.rate_minimum * limits.time_rate:
                self._window = 0.0
                self.deadline = max(self.deadline, now + limits.time_rate)
