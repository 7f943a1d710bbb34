"""Start-up and shut-down of the network part, and the threads that live in between.

`start_up` and `shut_down` are counted. A process that forks after start-up keeps what it has in
the parent; in the child every net made before is dead and start-up has to be called again: threads
do not survive a fork.

Must not know: what the workers do.
"""

from __future__ import annotations

import os
from threading import Lock
from typing import Protocol

from ltdic.core.clock import monotonic
from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger
from ltdic.net.thread import Task, end_waiting

SHUT_DOWN_TIME = 5.0
"""Seconds that `shut_down` waits for all threads together."""


class Worker(Protocol):
    """A thread of ours with its socket."""

    def stop(self) -> None:
        """End soon, without telling anybody."""

    def join(self, timeout: float) -> None:
        """Wait for the end."""

    def forget(self) -> None:
        """In a forked child: close the inherited sockets, touch nothing else."""


class _State:
    """What the process knows: one instance."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.users = 0
        self.generation = 0
        self.workers: set[Worker] = set()

    def forked(self) -> None:
        """In the child of a fork."""
        for worker in self.workers:
            worker.forget()
        self.lock = Lock()
        self.users = 0
        self.generation += 1
        self.workers = set()


_state = _State()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_state.forked)


def start_up() -> None:
    """Allow network calls. May be nested."""
    with _state.lock:
        _state.users += 1


def shut_down() -> None:
    """Undo one `start_up`; the last one ends all connections and waits for their threads.

    Waits at most `SHUT_DOWN_TIME`. Without `start_up` it does nothing.
    """
    with _state.lock:
        if _state.users == 0:
            return
        _state.users -= 1
        if _state.users:
            return
        workers = list(_state.workers)
    for worker in workers:
        worker.stop()
    deadline = monotonic() + SHUT_DOWN_TIME
    for worker in workers:
        worker.join(max(0.0, deadline - monotonic()))
    end_waiting(deadline)
    if _state.workers:
        logger.debug("shut down while %d threads still run", len(_state.workers))


def started() -> bool:
    """Whether `start_up` was called and not undone."""
    return _state.users > 0


def generation() -> int:
    """Number of forks that lead to this process: a net of another generation is dead."""
    return _state.generation


def check(made_in: int) -> None:
    """Failure unless network calls are allowed for a net made in generation `made_in`."""
    if made_in != _state.generation:
        raise Failure(Fault.FEATURE_NOT_SUPPORTED, "made before the process forked")
    if not _state.users:
        raise Failure(Fault.NET_NOT_INITIALISED, "start_up was not called")


def begin(worker: Worker, task: Task) -> None:
    """Let a worker run, on a thread of its own.

    Failure without a thread for it, or when `shut_down` has not found it among those it ends.
    """
    with _state.lock:
        if not _state.users:
            raise Failure(Fault.NET_NOT_INITIALISED, "shut down meanwhile")
        _state.workers.add(worker)
    try:
        task.start()
    except (RuntimeError, MemoryError) as error:
        leave(worker)
        raise Failure(Fault.NET_NO_BUFFERS, str(error)) from None


def leave(worker: Worker) -> None:
    """A worker is done."""
    with _state.lock:
        _state.workers.discard(worker)


def worker_count() -> int:
    """Threads of ours that run now."""
    return len(_state.workers)
