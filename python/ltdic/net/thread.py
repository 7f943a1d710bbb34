"""The threads that serve connections: one that is done waits a while for the next connection.

Starting a thread costs about as much as opening an association, so a few are kept. A thread that
is done counts as waiting before anybody can see that its task has ended: after joining all tasks,
`end_waiting` finds them all.

Must not know: what the tasks do.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from threading import Event, Lock, Thread, get_ident

from ltdic.core.clock import monotonic
from ltdic.core.gate import parking

KEPT = 8
"""Threads that wait, at most."""
KEPT_TIME = 0.1
"""Seconds that one waits: where connections come less often than that, a start is no matter."""

START_TIME = 20.0
"""Seconds after which a thread that was started and does not run is given up."""


class _Begun(Event):
    """What Python waits for, without a limit of its own, when it starts a thread."""

    def wait(self, timeout: float | None = None) -> bool:
        return super().wait(START_TIME if timeout is None else timeout)


class DaemonThread(Thread):
    """A thread whose `start` ends: one without memory for its first step says nothing."""

    def __init__(self, name: str, target: Callable[[], None] | None = None) -> None:
        super().__init__(name=name, target=target, daemon=True)
        self._started = _Begun()

    def start(self) -> None:
        super().start()
        if not self._started.is_set():
            raise RuntimeError("a thread does not begin")


class Task:
    """`function`, which raises nothing, to be run once on a thread of ours."""

    __slots__ = ("_ended", "_function", "_ident")

    def __init__(self, function: Callable[[], None]) -> None:
        self._function: Callable[[], None] | None = function
        self._ident = 0
        self._ended = Lock()
        self._ended.acquire()

    def start(self) -> None:
        """Let it run; RuntimeError when there can be no more threads."""
        with _state.lock:
            runner = _state.waiting.pop() if _state.waiting else None
        if runner is None:
            _Runner(self).start()
        else:
            runner.take(self)

    @property
    def is_current(self) -> bool:
        """Whether the caller is this task."""
        return self._ident == get_ident()

    def join(self, timeout: float) -> bool:
        """Wait for its end, at most `timeout` seconds; whether it has ended."""
        if self._ended.acquire(timeout=timeout):
            self._ended.release()
            return True
        return False

    def run(self) -> None:
        """What a thread does with it."""
        self._ident = get_ident()
        function, self._function = self._function, None
        assert function is not None
        function()
        self._ident = 0

    def end(self) -> None:
        """Let those go who join it."""
        self._ended.release()


class _Runner(DaemonThread):
    """One thread: runs a task, then waits for the next."""

    def __init__(self, task: Task) -> None:
        super().__init__("ltdic")
        self._task: Task | None = task
        self._parking = parking()

    def take(self, task: Task | None) -> None:
        """Run this next; None to end. To be called once after it was taken from those waiting."""
        self._task = task
        self._parking.call()

    def run(self) -> None:
        while self._task is not None:
            task, self._task = self._task, None
            task.run()
            waits = self._begin_to_wait()
            task.end()
            del task
            if waits:
                self._wait()

    def _begin_to_wait(self) -> bool:
        with _state.lock:
            if len(_state.waiting) >= KEPT:
                return False
            try:
                _state.waiting.append(self)
            except MemoryError:
                return False
            return True

    def _wait(self) -> None:
        if self._parking.wait(KEPT_TIME):
            return
        with _state.lock:
            if self in _state.waiting:
                _state.waiting.remove(self)
                return
        # Somebody has taken it at this very moment.
        self._parking.wait(None)


class _State:
    """The threads that wait, the last one to begin so at the end: one instance."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Nobody waits: at the start, and in the child of a fork."""
        self.lock = Lock()
        self.waiting: list[_Runner] = []


_state = _State()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_state.begin)


def end_waiting(deadline: float) -> None:
    """End the threads that wait, and wait for that until `deadline`."""
    with _state.lock:
        runners, _state.waiting = _state.waiting, []
    for runner in runners:
        runner.take(None)
    for runner in runners:
        runner.join(max(0.0, deadline - monotonic()))
