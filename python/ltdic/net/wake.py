"""A descriptor that one thread waits on and any thread makes readable.

Must not know: who waits for what.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from os import close, write
from threading import Lock

try:
    from os import EFD_CLOEXEC, EFD_NONBLOCK, eventfd
except ImportError:
    eventfd = None  # type: ignore[assignment]


class Wake:
    """An eventfd where the system has one, else a pair of sockets.

    `set` never blocks and may be called by any thread, also after `close`.
    """

    __slots__ = ("_lock", "_pair", "number")

    def __init__(self) -> None:
        self._lock = Lock()
        self._pair: tuple[socket.socket, socket.socket] | None = None
        if eventfd is not None:
            self.number = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)
        else:
            self._pair = socket.socketpair()
            for end in self._pair:
                end.setblocking(False)
            self.number = self._pair[0].fileno()

    def fileno(self) -> int:
        """What to wait on for reading."""
        return self.number

    def set(self) -> None:
        """Wake the waiting thread, now or when it next waits."""
        with self._lock, suppress(BlockingIOError):
            if self.number < 0:
                return
            if self._pair is None:
                write(self.number, b"\1\0\0\0\0\0\0\0")
            else:
                self._pair[1].send(b"\1")

    def close(self) -> None:
        """Give the descriptors back."""
        with self._lock:
            number, self.number = self.number, -1
            if number < 0:
                return
            with suppress(OSError):  # gone, whatever else the system says
                if self._pair is None:
                    close(number)
                else:
                    for end in self._pair:
                        end.close()
