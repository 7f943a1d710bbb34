"""Calling the observer of a net: who may, in which order, and what happens to its exceptions.

An observer is what a program hangs on a net. Its calls for one net never overlap: the thread that
makes one holds the net's `Turn`. Nobody waits for a turn without bound, and nothing else of ours is
held meanwhile, so any function of any net may be called from within.

With `LTDIC_DISPATCH=serial` all nets share one turn, so that no two observer calls of the process
overlap, for programs that were never made for threads; `breathe` then lets the others in.

Must not know: C, sockets.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Lock, RLock, get_ident
from typing import TYPE_CHECKING, Any, Protocol

from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger
from ltdic.net.journal import WARNING
from ltdic.wire import pdu
from ltdic.wire.event import (
    Aborted,
    AssociateAccepted,
    AssociateRejected,
    AssociateRequested,
    Malformed,
    MessageReceived,
    ReleaseRequested,
    ReleaseResponded,
)
from ltdic.wire.message import Buffer

if TYPE_CHECKING:
    from ltdic.net.net import Net
    from ltdic.wire.associate import Associate
    from ltdic.wire.dimse import Command
    from ltdic.wire.message import ReceivedData


LIMIT_EXCEEDED = (2, 3, 2)
"""Result, source, reason: for now, by the presentation layer, local limit. PS3.8 9.3.4."""

Alive = Callable[[], bool]
"""Whether a connection still belongs to its net."""


class Observer(Protocol):
    """What happens on a net. Called on the net's thread, `on_close` also from `close_forced`.

    Faults are numbers of `Fault`, 0 for none. All arguments may be kept; `raw` is everything that
    was received for this PDU or message: whole PDUs with their header, and of messages the command
    set and the data set without PDU headers. An observer that has an attribute `wants_sent` which
    is False when it is attached gets no `on_send`, which saves the net a wake-up for each send; one
    whose `wants_received` is False gets no `on_receive` for messages.
    """

    def on_connect(self, net: Net, fault: int) -> None:
        """The attempt of `connect` has come to its end."""

    def on_accept(self, net: Net, fault: int) -> None:
        """A connection waits for `accept` on this listening net."""

    def on_close(self, net: Net, fault: int, peer: Net) -> None:
        """The connection of `peer` is over: of the net itself, or one accepted from it."""

    def on_receive(self, net: Net, fault: int, pdu_type: int, raw: Sequence[Buffer]) -> None:
        """Something arrived; the specific call follows, unless there is a fault."""

    def on_send(self, net: Net, fault: int, pdu_type: int, nbytes: int) -> None:
        """One PDU or message has been handed to the network."""

    def on_associate_request(self, net: Net, associate: Associate) -> None:
        """A-ASSOCIATE-RQ."""

    def on_associate_accept(self, net: Net, associate: Associate) -> None:
        """A-ASSOCIATE-AC, with the abstract syntaxes of the request."""

    def on_associate_reject(self, net: Net, result: int, source: int, reason: int) -> None:
        """A-ASSOCIATE-RJ."""

    def on_release_request(self, net: Net) -> None:
        """A-RELEASE-RQ."""

    def on_release_response(self, net: Net) -> None:
        """A-RELEASE-RP."""

    def on_abort(self, net: Net, source: int, reason: int) -> None:
        """A-ABORT. The connection is closed after it."""

    def on_message(
        self, net: Net, context_id: int, command: Command, data: ReceivedData | None
    ) -> None:
        """A DIMSE message; `data` is None without a data set."""

    def on_secure_link(self, net: Net, fault: int) -> None:
        """The TLS handshake has come to its end."""

    def on_verify(
        self, net: Net, good: bool, certificate: str, verdict: int, text: str
    ) -> bool | None:
        """Whether to go on with a peer that has this certificate; None: if it is `good`.

        Called only if the observer has an attribute `wants_verify` that is true. `certificate` is a
        description, `verdict` the number of OpenSSL's judgement (X509_V_ERR), `text` the same in
        words; which certificates are shown, and when, is told in `ltdic.net.tls_verify`.
        """


class Silence:
    """The observer of a net that has none."""

    wants_sent = wants_received = False

    def __getattr__(self, name: str) -> Callable[..., None]:
        if not name.startswith("on_"):
            raise AttributeError(name)
        return _nothing


def _nothing(*arguments: object) -> None:
    """An event that nobody wants."""


SILENCE: Observer = Silence()


# --- taking turns -----------------------------------------------------------------------------


class Turn:
    """The right to make observer calls for one net; nests within a thread."""

    __slots__ = ("_late", "_lock")

    def __init__(self, lock: Lockable | None = None) -> None:
        self._lock: Lockable = lock or RLock()
        self._late: deque[Callable[[], None]] = deque()

    def call(self, alive: Alive, function: Callable[..., None], *arguments: Any) -> None:
        """Call an observer if, once the turn has come, the connection is still `alive`.

        The observer's exceptions end here, in the log: the one place for them. Only MemoryError
        goes on, since what could not be told may be a request that waits for its answer.
        """
        self._lock.acquire()
        try:
            if alive():
                function(*arguments)
        except MemoryError:
            raise
        except Exception:
            logger.exception("an observer raised an exception")
        finally:
            self._release()

    def call_within(self, timeout: float, task: Callable[[], None]) -> None:
        """Run `task`, which makes observer calls, in turn.

        If no turn is to be had in `timeout` seconds, the thread that has it runs the task when its
        present call returns.
        """
        if self._lock.acquire(timeout=timeout):
            try:
                task()
            finally:
                self._release()
            return
        self._late.append(task)
        self._run_late()

    def wait(self, timeout: float) -> None:
        """Until no observer call of another thread runs, at most `timeout` seconds."""
        if self._lock.acquire(timeout=timeout):
            self._release()

    def _release(self) -> None:
        self._lock.release()
        if self._late:
            self._run_late()

    def _run_late(self) -> None:
        """Whoever was late leaves a task and tries; whoever is done looks: one of them gets it."""
        while self._late and self._lock.acquire(timeout=0):
            try:
                if self._late:
                    self._late.popleft()()
            finally:
                self._lock.release()


class Lockable(Protocol):
    """A lock that nests within a thread."""

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Take it, waiting at most `timeout` seconds."""

    def release(self) -> None:
        """Undo one `acquire`."""


class Yielding:
    """A lock that nests within a thread and can be lent to the others in between."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._owner = 0
        self._depth = 0

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        me = get_ident()
        if self._owner != me:
            if not self._lock.acquire(blocking, timeout):
                return False
            self._owner = me
        self._depth += 1
        return True

    def release(self) -> None:
        self._depth -= 1
        if not self._depth:
            self._owner = 0
            self._lock.release()

    def breathe(self) -> None:
        """Let another thread have it, if this one does."""
        if self._owner != get_ident():
            return
        depth, self._depth, self._owner = self._depth, 0, 0
        self._lock.release()
        self._lock.acquire()
        self._owner, self._depth = get_ident(), depth


_yielding = Yielding() if os.environ.get("LTDIC_DISPATCH", "").lower() == "serial" else None
_shared_turn = None if _yielding is None else Turn(_yielding)


def turn_of_a_net() -> Turn:
    """A turn of its own for a net, or the one that all share in a serialised process."""
    return _shared_turn or Turn()


def breathe() -> None:
    """Between observer calls of a serialised process: let another thread make its calls."""
    if _yielding is not None:
        _yielding.breathe()


# --- what an event means to an observer -------------------------------------------------------


def _message(net: Net, alive: Alive, event: MessageReceived) -> None:
    call, observer = net.turn.call, net.observer
    command, data = event.command, event.data
    if net.wants_received:
        raw = (command.raw,) if data is None else (command.raw, *data.buffers)
        call(alive, observer.on_receive, net, 0, pdu.DATA_TF, raw)
    call(alive, observer.on_message, net, event.context_id, command, data)


def _associate_request(net: Net, alive: Alive, event: AssociateRequested) -> None:
    call, observer = net.turn.call, net.observer
    if not net.admits():
        _refuse(net, alive)
        return
    call(alive, observer.on_receive, net, 0, pdu.ASSOCIATE_RQ, (event.raw,))
    call(alive, observer.on_associate_request, net, event.associate)


def _refuse(net: Net, alive: Alive) -> None:
    """The server has as many associations as it may: the program does not even hear the request."""
    with suppress(Failure):
        net.send_reject(*LIMIT_EXCEEDED)
    connection = net.connection
    if connection is not None:
        connection.journal.say(WARNING, "association rejected: there are too many")
    fault = int(Fault.NET_NO_BUFFERS)
    net.turn.call(alive, net.observer.on_receive, net, fault, pdu.ASSOCIATE_RQ, ())


def _associate_accept(net: Net, alive: Alive, event: AssociateAccepted) -> None:
    call, observer = net.turn.call, net.observer
    call(alive, observer.on_receive, net, 0, pdu.ASSOCIATE_AC, (event.raw,))
    call(alive, observer.on_associate_accept, net, event.associate)


def _associate_reject(net: Net, alive: Alive, event: AssociateRejected) -> None:
    call, observer = net.turn.call, net.observer
    call(alive, observer.on_receive, net, 0, pdu.ASSOCIATE_RJ, (event.raw,))
    call(alive, observer.on_associate_reject, net, event.result, event.source, event.reason)


def _release_request(net: Net, alive: Alive, event: ReleaseRequested) -> None:
    call, observer = net.turn.call, net.observer
    call(alive, observer.on_receive, net, 0, pdu.RELEASE_RQ, (event.raw,))
    call(alive, observer.on_release_request, net)


def _release_response(net: Net, alive: Alive, event: ReleaseResponded) -> None:
    call, observer = net.turn.call, net.observer
    call(alive, observer.on_receive, net, 0, pdu.RELEASE_RP, (event.raw,))
    call(alive, observer.on_release_response, net)


def _abort(net: Net, alive: Alive, event: Aborted) -> None:
    call, observer = net.turn.call, net.observer
    call(alive, observer.on_receive, net, 0, pdu.ABORT, (event.raw,))
    call(alive, observer.on_abort, net, event.source, event.reason)


def _malformed(net: Net, alive: Alive, event: Malformed) -> None:
    net.turn.call(alive, net.observer.on_receive, net, int(event.fault), event.pdu_type, ())


DELIVER: dict[type, Callable[[Net, Alive, Any], None]] = {
    MessageReceived: _message,
    AssociateRequested: _associate_request,
    AssociateAccepted: _associate_accept,
    AssociateRejected: _associate_reject,
    ReleaseRequested: _release_request,
    ReleaseResponded: _release_response,
    Aborted: _abort,
    Malformed: _malformed,
}
"""Event class -> the observer calls that it means, in order."""


def always() -> bool:
    """The `Alive` of a call that has to be made in any case."""
    return True


def number(fault: Fault | None) -> int:
    """A fault as an observer gets it."""
    return 0 if fault is None else int(fault)
