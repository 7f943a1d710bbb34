"""How a thread of ours waits, and how it comes back into the interpreter.

With the library this is C (`csrc/thread_wait.c`): threads that have got something to do queue in
front of the interpreter's lock, which costs much less than to have them fight for it. Without the
library the threads wait in `poll` and nothing else; the result is the same.

Must not know: what is waited for.
"""

from __future__ import annotations

import select
from collections.abc import Callable
from contextlib import suppress
from os import read
from threading import Lock
from typing import Any, Protocol

from ltdic.core import native

WOKEN = 1 << 16
"""Beside what `poll` says of the descriptor: the wake was set, and is cleared."""


_native = native.find("_ltdic_thread")


def _wait(wake: int, number: int, events: int, milliseconds: float | None) -> int:
    poller = select.poll()
    poller.register(wake, select.POLLIN)
    poller.register(number, events)
    result = 0
    for found, mask in poller.poll(milliseconds):
        if found == wake:
            with suppress(BlockingIOError):
                read(wake, 4096)
        result |= WOKEN if found == wake else mask
    return result


def _leave() -> None:
    """There is no queue."""


def _call(function: Callable[..., Any], *arguments: Any) -> Any:
    return function(*arguments)


class _Parking:
    def __init__(self) -> None:
        self._lock = Lock()
        self._lock.acquire()

    def wait(self, seconds: float | None) -> bool:
        return self._lock.acquire(timeout=-1 if seconds is None else seconds)

    def call(self) -> None:
        self._lock.release()


class Parking(Protocol):
    """Where one thread waits until another one calls it, once for each wait."""

    def wait(self, seconds: float | None) -> bool:
        """Until called, at most `seconds`; whether it was called. A call before counts as well."""

    def call(self) -> None:
        """Let the thread go on."""


def parking() -> Parking:
    """A new one."""
    made: Parking = _Parking() if _native is None else _native.Parking()
    return made


wait: Callable[[int, int, int, float | None], int] = _wait if _native is None else _native.wait
"""Until `wake` is readable or something of `events` happens on `number`: what `poll` says of it.

None waits for ever. 0 when the time is over, or for no reason. A wake that was set is cleared.
"""
call: Callable[..., Any] = _call if _native is None else _native.call
"""Call a function with arguments; it may take its time, others come in meanwhile."""
leave: Callable[[], None] = _leave if _native is None else _native.leave
"""The thread is about to wait elsewhere, or ends: others may come in."""
