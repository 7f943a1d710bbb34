"""Connections that are over, all sent, and wait for their peers to close: how many may do so.

Waiting lets the peer get what was sent last (`ltdic.net.connection`), but it costs a thread and two
descriptors, and a peer may never close. Beyond `Limits.half_open` of them in the process the one
that has waited longest is closed.

Must not know: sockets.
"""

from __future__ import annotations

from threading import Lock
from typing import Protocol


class Leaving(Protocol):
    """A connection that waits."""

    def end(self, forced: bool) -> bool:
        """Wait no longer."""


class Farewells:
    """Those that wait, the longest first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: dict[Leaving, None] = {}

    def enter(self, connection: Leaving, most: int) -> None:
        """`connection` begins to wait; if there are more than `most` now, the first one goes."""
        with self._lock:
            self._waiting[connection] = None
            first = next(iter(self._waiting)) if len(self._waiting) > most else None
            if first is not None:
                del self._waiting[first]
        if first is not None:
            first.end(forced=True)

    def leave(self, connection: Leaving) -> None:
        """`connection` does not wait, or no longer."""
        with self._lock:
            self._waiting.pop(connection, None)


farewells = Farewells()
