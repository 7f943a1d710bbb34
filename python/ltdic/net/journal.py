"""What is logged about one connection: every line begins with who it is about and in which state.

    #7 192.0.2.1:40112 STORESCU>ARCHIVE Sta6 association accepted: contexts 2 of 3

The number counts connections and listening nets of the process; the titles are those of the
request, calling before called. Events of associations are at level info, messages at debug, PDUs
at pdu; the latter two are taken from the bytes (`ltdic.wire.trace`), so that a connection which is
not logged like that pays nothing for them.

Must not know: who calls, what the events lead to.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Any

from ltdic.core.log import PDU, logger, quote
from ltdic.net.transport import Transport
from ltdic.wire.event import (
    Aborted,
    AssociateAccepted,
    AssociateRejected,
    AssociateRequested,
    Event,
    Malformed,
    ReleaseRequested,
    ReleaseResponded,
)
from ltdic.wire.message import Buffer
from ltdic.wire.trace import Dialogue, Trace

if TYPE_CHECKING:
    from ltdic.wire.associate import Associate
    from ltdic.wire.upper_layer import UpperLayer

INFO, WARNING = logging.INFO, logging.WARNING
_TLS_HANDSHAKE = 0x16
"""The first byte of a TLS client; no PDU has that type."""
_numbers = count(1)


def next_number() -> int:
    """A number for a connection or a listening net."""
    return next(_numbers)


def end_text(end: tuple[str, int]) -> str:
    """Address and port for the log."""
    address, port = end
    return f"[{quote(address)}]:{port}" if ":" in address else f"{quote(address) or '?'}:{port}"


class Journal:
    """The lines of one connection. `peer` is its other end, as far as it is known."""

    __slots__ = ("_layer", "number", "peer", "shows_pdus")

    def __init__(self, layer: UpperLayer) -> None:
        self.number = next_number()
        self.peer = ("", 0)
        self.shows_pdus = False
        self._layer = layer

    def __str__(self) -> str:
        calling, called = self._layer.titles
        titles = f"{quote(calling)}>{quote(called)}" if calling or called else "-"
        return f"#{self.number} {end_text(self.peer)} {titles} Sta{self._layer.state.value}"

    def say(self, level: int, text: str, *arguments: Any) -> None:
        """One line, if somebody reads it."""
        if logger.isEnabledFor(level):
            logger.log(level, f"%s {text}", str(self), *arguments)

    # --- events -----------------------------------------------------------------------------------

    def tell(self, event: Event) -> None:
        """What the peer did, unless it is a message or the end, which are told elsewhere."""
        if isinstance(event, Malformed):
            tls = event.pdu_type == _TLS_HANDSHAKE
            hint = " (it speaks TLS, this net does not)" if tls else ""
            self.say(WARNING, "misbehaves: %s%s", quote(event.message), hint)
        elif logger.isEnabledFor(INFO):
            words = _EVENTS.get(type(event))
            if words is not None:
                self.say(INFO, "%s", words(event))

    # --- all that travels -------------------------------------------------------------------------

    def traced(self, transport: Transport) -> Transport:
        """`transport` itself, or one that tells what passes if the log wants that now."""
        self.shows_pdus = logger.isEnabledFor(PDU)
        if not self.shows_pdus and not logger.isEnabledFor(logging.DEBUG):
            return transport
        return TracedTransport(transport, self)

    def say_pdu(self, headline: str, lines: list[str]) -> None:
        """A whole PDU travelled (`trace.Voice`)."""
        if self.shows_pdus:
            logger.log(PDU, "%s", f"\n#{self.number}   ".join([f"{self} {headline}", *lines]))

    def say_message(self, line: str) -> None:
        """A whole message travelled (`trace.Voice`)."""
        self.say(logging.DEBUG, "%s", line)


class TracedTransport:
    """A transport whose bytes are told in the log, what was sent before what came of it.

    That is what the lock is for. What is sent is told under the lock of the connection too: what
    writes the log must not call the library.
    """

    def __init__(self, inner: Transport, journal: Journal) -> None:
        from ltdic.tables.uid import TABLE

        def name_of(uid: str) -> str:
            found = TABLE.find(uid)
            return "" if found is None else found.name

        dialogue = Dialogue()
        self._lock = Lock()
        self._inner = inner
        self._in = Trace("received", journal, dialogue, name_of)
        self._out = Trace("sent", journal, dialogue, name_of)
        self.acknowledge = inner.acknowledge
        self.finish = inner.finish
        self.fileno = inner.fileno
        self.close = inner.close

    @property
    def pending(self) -> bool:
        return self._inner.pending

    def send(self, buffers: Sequence[Buffer]) -> int:
        with self._lock:
            count = self._inner.send(buffers)
            _feed(self._out, buffers, count)
        return count

    def recv_into(self, views: Sequence[memoryview]) -> int:
        count = self._inner.recv_into(views)
        with self._lock:
            _feed(self._in, views, count)
        return count


def _feed(trace: Trace, buffers: Sequence[Buffer], count: int) -> None:
    """The first `count` bytes of `buffers` travelled."""
    for each in buffers:
        taken = memoryview(each).cast("B")[:count]
        trace.feed(taken)
        count -= len(taken)
        if not count:
            return


def accepted_contexts(associate: Associate) -> tuple[int, int]:
    """How many contexts were accepted, of how many."""
    return sum(each.result == 0 for each in associate.contexts), len(associate.contexts)


def _accepted(event: AssociateAccepted) -> str:
    accepted, proposed = accepted_contexts(event.associate)
    return f"association accepted by the peer: contexts {accepted} of {proposed}"


_EVENTS: dict[type, Callable[[Any], str]] = {
    AssociateRequested: lambda e: (
        f"association requested by the peer: contexts {len(e.associate.contexts)}"
    ),
    AssociateAccepted: _accepted,
    AssociateRejected: lambda e: (
        f"association rejected by the peer: result {e.result}, source {e.source}, reason {e.reason}"
    ),
    ReleaseRequested: lambda _: "release requested by the peer",
    ReleaseResponded: lambda _: "release answered by the peer",
    Aborted: lambda e: f"aborted by the peer: source {e.source}, reason {e.reason}",
}
"""What is said of an event; of those that are not here, nothing."""
