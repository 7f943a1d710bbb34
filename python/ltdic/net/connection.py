"""One TCP connection of a net: its thread, its transport and its `UpperLayer`.

The thread opens the connection where that is ours to do, then waits in `poll` for bytes, for room
to write, for a deadline or for another thread; it reads, decodes and makes the observer calls.
When the connection is over for the net, by whatever side, the same thread gets rid of what is
still queued, within bounds, and closes the socket; the net is not involved any more.

Sends come from any thread: under the connection's lock they are queued and, where possible, written
at once without blocking; the rest is the thread's work.

Must not know: other connections, what messages mean.
"""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from math import inf
from threading import Lock
from typing import TYPE_CHECKING, Any

from ltdic.core.clock import LONGEST_WAIT, milliseconds_until, monotonic
from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.core.gate import WOKEN, leave, wait
from ltdic.core.log import logger, quote
from ltdic.core.mapping import let_go
from ltdic.net import runtime
from ltdic.net.address import Lookup, shown
from ltdic.net.buffer import ReceiveBuffer
from ltdic.net.dial import dial
from ltdic.net.dispatch import DELIVER, number
from ltdic.net.farewell import farewells
from ltdic.net.journal import INFO, WARNING, Journal, end_text
from ltdic.net.receipt import Receipts
from ltdic.net.storage import MessageStorage, Scratch
from ltdic.net.thread import Task
from ltdic.net.transport import PlainTransport, Transport, drop, give_back
from ltdic.net.wake import Wake
from ltdic.wire.event import Disconnected, Event, MessageReceived
from ltdic.wire.fsm import Sta
from ltdic.wire.limit import KIB, MIB
from ltdic.wire.upper_layer import UpperLayer

if TYPE_CHECKING:
    from ltdic.net.net import Net
    from ltdic.net.tls import TlsTransport

_RETURN_AFTER = 16 * MIB
"""Bytes sent after which files give back the memory that they were sent from."""
_GIVEN_UP = (Sta.STA2, Sta.STA13)
_BULK = 64 * KIB
"""Bytes at once from which on most of the work is copying: others may go on meanwhile."""
_READ = select.POLLIN
_WRITE = select.POLLOUT
_READABLE = ~(_WRITE | WOKEN)
"""Bytes, the end or an error."""


class Connection:
    """A connection of `net`, being opened (`lookup`) or accepted (`accepted`).

    `is_up` while it is open, `is_secure` while it is open and TLS, `has_failed` when it could not
    be opened and the observer hears of it. `layer`: the protocol machine, for looking at.
    """

    def __init__(
        self,
        net: Net,
        accepted: tuple[socket.socket, Any] | None = None,
        lookup: Lookup | None = None,
        bind: tuple[str, int] = ("", 0),
    ) -> None:
        setting = net.setting
        self.is_up = self.is_secure = False
        self.has_failed = False
        self.host_info = self.peer_info = ("", 0)
        self._net = net
        self._setting = setting
        self._lookup = lookup
        self._bind = bind
        self._lock = Lock()
        self._ended = self._forced = self._broken = self._is_given_back = False
        self._sent = Receipts()
        self._buffer = ReceiveBuffer()
        limits, scratch = setting.limits, Scratch(net.temp_path)
        self._scratch = scratch
        self.layer = UpperLayer(lambda: MessageStorage(scratch, limits.spool), self._buffer, limits)
        self.journal = Journal(self.layer)
        self._transport: Transport | None = None
        self._secured: TlsTransport | None = None
        self._busy = False
        self._overdue = False
        self._until = inf
        self._glance = min(limits.time_idle, limits.time_response)
        self._unreturned = 0
        if lookup is not None:
            self.journal.peer = lookup.host, lookup.port
        if accepted is not None:
            connected, sockaddr = accepted
            net.options.apply(connected)
            self._begin(connected, sockaddr)
            self.layer.accepted(monotonic())
        self._wake = Wake()
        try:
            # A cycle, so last: what fails before leaves nothing to the collector.
            self._thread = Task(self._run)
        except BaseException:
            self._wake.close()
            raise

    def start(self) -> None:
        """Let the thread run; Failure as `runtime.begin`."""
        if self._lookup is None:
            self.journal.say(INFO, "connection accepted by %s", end_text(self.host_info))
        try:
            runtime.begin(self, self._thread)
        except Failure:
            self.end(forced=True)
            self._give_back()
            raise

    # --- for the net, on any thread ---------------------------------------------------------------

    def alive(self) -> bool:
        """Whether the net still has this connection."""
        return not self._ended

    def end(self, forced: bool) -> bool:
        """The net lets go of the connection; whether it still had it.

        Queued output is sent, unless `forced`; no observer call begins after this.
        """
        with self._lock:
            first = not self._ended
            self._ended = True
            self._forced = self._forced or forced
            self.is_up = self.is_secure = False
        if not self._thread.is_current:
            self._wake.set()
        return first

    @property
    def is_half_open(self) -> bool:
        """Whether it waits for its first request or the peer's close, and was not given up."""
        return self.is_up and not self._overdue and self.layer.state in _GIVEN_UP

    def give_up(self) -> None:
        """Treat the time for that as over, unless a request turns out to be here."""
        self._overdue = True
        self._wake.set()

    def act(self, call: Callable[..., None], *arguments: Any) -> None:
        """Make a call of `UpperLayer`, and write what it queued as far as it goes out now."""
        with self._lock:
            if not self.is_up:
                raise Failure(Fault.NET_NOT_CONNECTED, "not connected")
            layer = self.layer
            outbox = layer.outbox
            was_empty = outbox.is_empty
            call(layer, *arguments, monotonic())
            if was_empty or self._busy:
                self._flush()
            to_do = not outbox.is_empty or self._sent.left or self._broken
        if to_do and not self._thread.is_current:
            self._wake.set()

    def announce(
        self, call: Callable[..., None], arguments: tuple[Any, ...], said: str, *numbers: int
    ) -> None:
        """The same for what is an event to the log, which is told before the peer can answer."""
        with self._lock:
            if not self.is_up:
                raise Failure(Fault.NET_NOT_CONNECTED, "not connected")
            call(self.layer, *arguments, monotonic())
        self.journal.say(INFO, said, *numbers)
        with self._lock:
            if self.is_up:
                self._flush()
            layer = self.layer
            to_do = not layer.outbox.is_empty or self._sent.left or self._broken
            to_do = to_do or layer.deadline < self._until
        if to_do and not self._thread.is_current:
            self._wake.set()

    @property
    def queue_length(self) -> int:
        """Messages and PDUs that are not wholly written; writes what goes out now."""
        with self._lock:
            if self.is_up:
                self._flush()
            return len(self.layer.outbox)

    def stop(self) -> None:
        """End soon, without telling anybody (`runtime.Worker`)."""
        if self.end(forced=True):
            self.journal.say(INFO, "closed, as the network part is shut down")
            self._net.release_connection(self)

    def join(self, timeout: float) -> None:
        """Wait for the thread's end (`runtime.Worker`)."""
        if not self._thread.is_current:
            self._thread.join(timeout)

    def forget(self) -> None:
        """In a forked child (`runtime.Worker`)."""
        self._ended = self._forced = True
        self.is_up = self.is_secure = False
        if self._transport is not None:
            self._transport.close()

    # --- the thread -------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            if (self._lookup is None or self._open(self._lookup)) and self._secure():
                self._serve()
            if self._transport is not None:
                self._linger(self._transport)
        except Exception as error:
            # A mistake of ours, or no memory: the net must not look connected for ever.
            logger.exception("%s ends by an exception", self.journal)
            self._lose(Fault.MEMORY if isinstance(error, MemoryError) else Fault.NET_FAILURE)
        finally:
            self._give_back()
            runtime.leave(self)
            leave()

    def _give_back(self) -> None:
        """Once: a start that fails may leave a thread that runs all the same."""
        with self._lock:
            if self._is_given_back:
                return
            self._is_given_back = True
        if self._transport is not None:
            self._transport.close()
        self._wake.close()
        self.layer.give_back()
        self._scratch.give_back()
        farewells.leave(self)
        del self._buffer

    def _lose(self, fault: Fault | None) -> None:
        """The connection is over without the net's doing."""
        if self.end(forced=False):
            self.journal.say(INFO, "closed by the peer" if fault is None else f"lost: {fault.name}")
            self._net.connection_lost(self, number(fault))

    def _begin(self, connected: socket.socket, sockaddr: Any) -> None:
        self.peer_info = shown(sockaddr)
        self.host_info = shown(connected.getsockname())
        self._secured = self._net.secure_transport(connected)
        self.journal.peer = self.peer_info
        self._transport = self.journal.traced(self._secured or PlainTransport(connected))
        self.is_up = True

    def _open(self, lookup: Lookup) -> bool:
        """Connect and tell the observer how it went."""
        net = self._net
        deadline = monotonic() + self._setting.time_connect
        try:
            leave()
            addresses = lookup.wait(min(self._setting.time_connect, LONGEST_WAIT))
            if addresses is None:
                raise Failure(Fault.NET_TIME_OUT, "name look-up took too long")
            connected = dial(addresses, self._bind, net.options, deadline, self._wake)
            with self._lock:
                if connected is None or self._ended:
                    if connected is not None:
                        give_back(connected)
                    return False
                self._begin(connected, connected.getpeername())
        except (Failure, OSError) as error:
            fault = _fault(error)
            self.journal.say(INFO, "connection failed: %s, %s", fault.name, quote(str(error)))
            net.turn.call(self._fails, net.observer.on_connect, net, int(fault))
            if self.end(forced=True):
                net.release_connection(self)
            return False
        self.journal.say(INFO, "connected from %s", end_text(self.host_info))
        net.turn.call(self.alive, net.observer.on_connect, net, 0)
        return True

    def _fails(self) -> bool:
        """The observer hears that it failed, if it wants to; the net may try again from here on."""
        self.has_failed = True
        return not self._ended

    def _secure(self) -> bool:
        """Make the link secure if the net wants that; whether the connection can be used."""
        net, transport = self._net, self._secured
        if transport is None:
            return True
        from ltdic.net.link import establish  # brings `ssl`

        latest = monotonic() + self._setting.limits.time_tls
        server_name = None if self._lookup is None else self._lookup.name
        server_side = self._lookup is None

        def deadline() -> float:
            return -inf if self._overdue else min(latest, self.layer.deadline)

        try:
            if not establish(
                net, transport, server_name, server_side, self.alive, self._wake, deadline
            ):
                self._forced = True
                return False
        except (Failure, OSError) as error:
            self._refuse(_fault(error), error)
            return False
        with self._lock:
            transport.open()
            self.is_secure = not self._ended
        self.journal.say(INFO, "secure link: %s", transport.suite()[1])
        net.turn.call(self.alive, net.observer.on_secure_link, net, 0)
        return True

    def _refuse(self, fault: Fault, error: Exception) -> None:
        """The link cannot be made secure: nothing of the program is ever sent."""
        net = self._net
        net.secure_error = fault
        self.journal.say(WARNING, "no secure link: %s", quote(str(error)))
        with self._lock:
            self._note_sent(int(fault), [(kind, 0) for kind in self.layer.outbox.clear()])
        self._report_sent()
        net.turn.call(self.alive, net.observer.on_secure_link, net, int(fault))
        self._lose(fault)

    def _serve(self) -> None:
        transport, layer, lock = self._transport, self.layer, self._lock
        assert transport is not None
        outbox = layer.outbox
        wake_number, number = self._wake.fileno(), transport.fileno()
        while not self._ended:
            with lock:
                self._busy = False
                if not outbox.is_empty:
                    self._flush()
                wanted = _READ if outbox.is_empty else _READ | _WRITE
                deadline = self._until = min(layer.deadline, monotonic() + self._glance)
            if self._sent.left:
                self._report_sent()
                if self._sent.left:  # the program sends in those calls: the peer is heard, too
                    self._receive(transport)
                continue
            pending = transport.pending
            longest = 0 if pending else milliseconds_until(deadline)
            found = wait(wake_number, number, wanted, longest)
            if self._sent.left:
                self._report_sent()
            if pending or found & _READABLE:
                self._receive(transport)
                if not self._overdue:
                    continue
            if deadline != inf or self._overdue:
                self._expire()

    def _receive(self, transport: Transport) -> None:
        """Read until something has to be delivered or nothing more is there."""
        layer, lock = self.layer, self._lock
        while not self._ended:
            views = layer.spaces()
            asked = len(views[0]) if len(views) == 1 else sum(map(len, views))
            fault = None
            try:
                count = transport.recv_into(views)
            except BlockingIOError:
                if layer.wants_more:
                    transport.acknowledge()
                return
            except (OSError, Failure) as error:
                count, fault = 0, _fault(error)
                self._net.note_secure_error(fault)
            if count >= _BULK:
                leave()
            with lock:
                if count:
                    events = layer.feed(count, monotonic())
                else:
                    self._forced = True
                    events = layer.closed(fault, monotonic())
                waiting = layer.wants_more
            if count < asked and waiting:
                transport.acknowledge()
            if events:
                self._deliver(events)
            if events or count < asked:
                return

    def _expire(self) -> None:
        with self._lock:
            gives_up = self._overdue and self.layer.state in _GIVEN_UP
            self._overdue = False
            self._forced = self._forced or gives_up
            events = self.layer.expire(inf if gives_up else monotonic())
        self._deliver(events)

    def _deliver(self, events: list[Event]) -> None:
        net = self._net
        with self._lock:
            self._busy = True
        for event in events:
            if self._ended:
                return
            if type(event) is not MessageReceived:
                self.journal.tell(event)
            if isinstance(event, Disconnected):
                self._lose(event.fault)
            else:
                DELIVER[type(event)](net, self._tells, event)
        self.layer.active = monotonic()

    def _tells(self) -> bool:
        """Whether the program still wants to know what was received."""
        return not (self._ended or self.layer.is_aborted)

    def _report_sent(self) -> None:
        """Tell what has left up to now; a program may send more for ever in these calls."""
        net = self._net
        for _ in range(self._sent.left):
            with self._lock:
                fault, pdu_type, count = self._sent.take()
            net.turn.call(self.alive, net.observer.on_send, net, fault, pdu_type, count)

    # --- bytes out, under the lock ----------------------------------------------------------------

    def _flush(self) -> None:
        """Write until the socket takes no more, or nothing waits."""
        layer, transport = self.layer, self._transport
        if transport is None or self._broken:
            return
        outbox = layer.outbox
        while not outbox.is_empty:
            batch = outbox.batch()
            try:
                count = transport.send(batch)
            except BlockingIOError:
                return
            except (OSError, Failure) as error:
                # What the peer has sent is still to be read; the end shows there.
                self._broken = True
                self._note_sent(int(_fault(error)), [(kind, 0) for kind in outbox.clear()])
                return
            self._unreturned += count
            if self._unreturned >= _RETURN_AFTER:
                self._unreturned = 0
                let_go(batch)
            self._note_sent(0, layer.sent(count, monotonic()))

    def _note_sent(self, fault: int, done: list[tuple[int, int]]) -> None:
        if self._net.wants_sent:
            self._sent.put(fault, done)

    def _linger(self, transport: Transport) -> None:
        """Send the rest, say that it was all, and let the peer close first: then it gets it all."""
        longest = self._setting.time_linger
        if self.layer.has_aborted:
            longest = min(longest, self._setting.limits.time_abort)
        deadline = monotonic() + longest
        wake_number, number = self._wake.fileno(), transport.fileno()
        finished = False
        drained = 0
        while not self._forced and monotonic() < deadline:
            with self._lock:
                self._flush()
                pending = len(self.layer.outbox) > 0
            if self._broken or drained > self._setting.limits.drained:
                return
            if not pending and not finished:
                transport.finish()
                finished = True
                farewells.enter(self, self._setting.limits.half_open)
            wanted = _READ | _WRITE if pending else _READ
            if wait(wake_number, number, wanted, milliseconds_until(deadline)) & _READABLE:
                count = drop(transport, self._buffer.renew())
                if not count:
                    return
                drained += count


def _fault(error: Exception) -> Fault:
    """The fault of a `Failure` or an OSError."""
    if isinstance(error, Failure):
        return error.fault
    return fault_of(error) if isinstance(error, OSError) else Fault.NET_FAILURE
