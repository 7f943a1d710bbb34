"""`Net`: one end point as a program knows it, client, server or accepted connection.

A net outlives its connections: it can connect again after a close. All its functions may be called
from any thread and from within any observer call; all errors are `Failure`.

Must not know: C, handles, data sets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.net import runtime
from ltdic.net.address import QUICK_LOOKUP, Lookup, check_port, local
from ltdic.net.connection import Connection
from ltdic.net.dispatch import SILENCE, Observer, always, turn_of_a_net
from ltdic.net.journal import INFO, accepted_contexts
from ltdic.net.listener import Listener
from ltdic.net.option import DEFAULT_OPTIONS, Bound, SocketOptions, setting
from ltdic.net.tls_setting import TlsSetting
from ltdic.wire.associate import Associate
from ltdic.wire.message import Buffer
from ltdic.wire.upper_layer import UpperLayer

if TYPE_CHECKING:
    import socket

    from ltdic.net.tls import TlsTransport

SECURE_NONE = 0xABCD0000
SECURE_ISCL = 0xABCD0001
SECURE_TLS = 0xABCD0002

TURN_TIME = 0.5
"""Seconds that `close_forced` and `free` wait for an observer call that runs on another thread."""


class Net:
    """One end point. `path` is the directory for temporary files (None: the system's).

    `secure` is one of the SECURE values, any other means none. With SECURE_TLS, `tls` says how;
    its links are secure, or there are none. With SECURE_ISCL, which was retired, `connect`,
    `listen` and being accepted fail with FEATURE_NOT_SUPPORTED. `secure_error` is the last fault
    of a secure link, `cipher_suite` the number of the suite agreed on last.
    """

    def __init__(self, path: str | None = None, secure: int = SECURE_NONE) -> None:
        self.temp_path = path or None
        self.secure = secure & 0xFFFFFFFF
        self.tls = TlsSetting()
        self.secure_error = 0
        self.cipher_suite = 0
        self.options: SocketOptions = DEFAULT_OPTIONS
        self.setting = setting()
        self.turn = turn_of_a_net()
        self.wants_sent = self.wants_received = False
        self.is_freed = False
        self.server: Net | None = None
        self._observer: Observer = SILENCE
        self._generation = runtime.generation()
        self._lock = Lock()
        self._connection: Connection | None = None
        self._listener: Listener | None = None
        self._clients: list[Net] = []
        self._admitted: set[Net] = set()
        self._host_info = self._peer_info = ("", 0)

    @property
    def observer(self) -> Observer:
        """Who is told what happens. After `free` nobody is."""
        return self._observer

    @observer.setter
    def observer(self, observer: Observer) -> None:
        if not self.is_freed:
            self._observer = observer
            self.wants_sent = bool(getattr(observer, "wants_sent", True))
            self.wants_received = bool(getattr(observer, "wants_received", True))

    def put_bound(self, bound: Bound, value: float) -> None:
        """Set a bound for what this net opens from now on, counts at once; Failure RANGE."""
        with self._lock:
            self.setting = self.setting.put(bound, value)

    # --- state ------------------------------------------------------------------------------------

    @property
    def is_activated(self) -> bool:
        """Whether there is a socket: connecting, connected or listening.

        A connection that could not be opened counts until `on_connect` begins to tell of it: from
        within that call on, the net can be used for another one.
        """
        connection = self._connection
        if connection is not None:
            return not connection.has_failed
        return self._listener is not None

    @property
    def connection(self) -> Connection | None:
        """The connection of this net, for looking at."""
        return self._connection

    @property
    def is_connected(self) -> bool:
        """Whether the connection is open, and secure if it is to be."""
        connection = self._connection
        if connection is None or not connection.is_up:
            return False
        return connection.is_secure or self.secure != SECURE_TLS

    @property
    def is_secure_connected(self) -> bool:
        """Whether the connection is open and secured by TLS."""
        connection = self._connection
        return connection is not None and connection.is_secure

    @property
    def is_associated(self) -> bool:
        """Whether an association is in force."""
        connection = self._connection
        return connection is not None and connection.is_up and connection.layer.is_associated

    @property
    def associate(self) -> Associate | None:
        """The association in force, as accepted; None without one."""
        connection = self._connection
        return None if connection is None else connection.layer.associate

    @property
    def queue_length(self) -> int:
        """Messages and PDUs that wait to be written; writes what goes out now."""
        connection = self._connection
        return 0 if connection is None else connection.queue_length

    @property
    def clients(self) -> list[Net]:
        """The accepted nets that are connected, oldest first: a copy."""
        with self._lock:
            return list(self._clients)

    @property
    def host_info(self) -> tuple[str, int]:
        """Address and port of this end; the last ones known after a close."""
        return self._host_info if self._connection is None else self._connection_info()[0]

    @property
    def peer_info(self) -> tuple[str, int]:
        """Address and port of the peer; the last ones known after a close."""
        return self._peer_info if self._connection is None else self._connection_info()[1]

    def _connection_info(self) -> tuple[tuple[str, int], tuple[str, int]]:
        connection = self._connection
        if connection is not None and connection.peer_info[0]:
            self._host_info, self._peer_info = connection.host_info, connection.peer_info
        return self._host_info, self._peer_info

    def transfer_syntax(self, context_id: int) -> str:
        """The transfer syntax of an accepted context; Failure NET_NOT_CONNECTED or PDU_ID."""
        return self._link().layer.transfer_syntax(context_id)

    # --- opening ----------------------------------------------------------------------------------

    def connect(
        self, host: str, port: int, peer_host: str, peer_port: int, ip_type: int = 0
    ) -> None:
        """Begin to connect to `peer_host`; `host` and `port` are the own end, "" and 0 for any.

        The outcome comes as `on_connect`. Failure for what shows at once: bad arguments, a numeric
        address of the wrong family, a name that the resolver refuses quickly.
        """
        self._let_go_of_failed()
        self._check_idle()
        check_port(port)
        lookup = Lookup(peer_host, peer_port, ip_type)
        lookup.wait(QUICK_LOOKUP)
        with self._lock:
            self._check_idle()
            connection = _made(partial(Connection, self, lookup=lookup, bind=(host, port)))
            self._connection = connection
            self.server = None
        self._start(connection)

    def listen(self, host: str, port: int, backlog: int, ip_type: int = 0) -> None:
        """Listen on `host` ("" and "*": every address of this machine), `port` 0: a free one.

        With "" `host_info` tells the address that others most likely reach, not the wildcard.
        """
        self._let_go_of_failed()
        self._check_idle()
        where = local(host, port, ip_type)
        with self._lock:
            self._check_idle()
            listener = _made(partial(Listener, self, where, backlog, ip_type, named=host != ""))
            self._listener = listener
            self._host_info = listener.host_info
        self._start(listener)

    def accept(self, peer: Net) -> None:
        """Bind the connection that has waited longest to `peer`; it is connected on return."""
        listener = self._listener
        runtime.check(self._generation)
        if listener is None:
            raise Failure(Fault.NET_INVALID, "not listening")
        if peer is self:
            raise Failure(Fault.PARAMETER, "a net cannot accept for itself")
        peer._let_go_of_failed()
        with peer._lock:
            peer._check_idle()
            connection = _made(partial(Connection, peer, accepted=listener.take()))
            peer._host_info, peer._peer_info = connection.host_info, connection.peer_info
            peer._connection = connection
            peer.server = self
        with self._lock:
            self._clients.append(peer)
        peer._start(connection)

    def _start(self, worker: Connection | Listener) -> None:
        """Let its thread run, or forget it."""
        try:
            worker.start()
        except Failure:
            self._end(forced=True)
            if isinstance(worker, Connection):
                self.release_connection(worker)
            raise

    def admits(self) -> bool:
        """Whether there is room for the association that was asked for, and take it.

        The place is free again when the connection is over. A connection of our own needs none.
        """
        server = self.server
        return server is None or server._admit(self)

    def _admit(self, client: Net) -> bool:
        with self._lock:
            if client not in self._clients:
                return True  # it is over, nobody will hear the answer
            if len(self._admitted) >= self.setting.limits.associations:
                return client in self._admitted
            self._admitted.add(client)
            return True

    def _let_go_of_failed(self) -> None:
        """An attempt that has failed is no reason not to begin another, though it is still told."""
        failed = self._connection
        if failed is not None and failed.has_failed:
            self._end(forced=True)

    def _check_idle(self) -> None:
        """Failure unless a connection may be opened now."""
        runtime.check(self._generation)
        if self.is_freed:
            raise Failure(Fault.PARAMETER, "the net was freed")
        if self.secure == SECURE_ISCL:
            raise Failure(Fault.FEATURE_NOT_SUPPORTED, "ISCL was retired from the standard")
        if self.is_activated:
            raise Failure(Fault.NET_IS_CONNECTED, "connected or listening")

    # --- secure links -----------------------------------------------------------------------------

    def secure_transport(self, connected: socket.socket) -> TlsTransport | None:
        """What carries a connection of this net if it is to be secure."""
        if self.secure != SECURE_TLS:
            return None
        from ltdic.net.tls import TlsTransport  # brings `ssl`

        self.secure_error = self.cipher_suite = 0
        return TlsTransport(connected)

    def note_secure_error(self, fault: Fault) -> None:
        """A secure link has broken."""
        if self.secure == SECURE_TLS:
            self.secure_error = int(fault)

    # --- closing ----------------------------------------------------------------------------------

    def close(self) -> None:
        """End the connection or stop listening; returns at once, calls no observer.

        What was queued is still sent, for a bounded time. Without a connection nothing happens.
        """
        self._end(forced=False)

    def close_forced(self) -> None:
        """End the connection or stop listening without sending what is queued; calls `on_close`.

        The call is made before this returns, on this thread, unless an observer call of this net
        runs on another thread for longer than `TURN_TIME`; then it is made there, after that one.
        The net is not touched afterwards: it may be freed in the call.
        """
        server = self.server
        if self._end(forced=True):
            self.turn.call_within(TURN_TIME, partial(self._tell_closed, 0, server))

    def server_close(self) -> None:
        """Stop listening and close all accepted connections."""
        self.close()
        for client in self.clients:
            client.close()

    def free(self) -> None:
        """Close, and tell no observer anything any more. Accepted nets stay, without a server.

        If an observer call of this net runs on another thread, waits for it, at most `TURN_TIME`.
        """
        self.is_freed = True
        self._observer = SILENCE
        self.wants_sent = self.wants_received = False
        self._end(forced=False)
        for client in self.clients:
            client.server = None
        with self._lock:
            self._clients.clear()
            self._admitted.clear()
        self.turn.wait(TURN_TIME)
        self.server = None

    def _end(self, forced: bool) -> bool:
        """Let go of connection or listener; whether there was one."""
        if self._generation != runtime.generation():
            return False
        with self._lock:
            connection, listener = self._connection, self._listener
        if listener is not None:
            ended = listener.end()
            self.release_listener(listener)
            return ended
        if connection is None or not connection.end(forced):
            return False
        if not connection.has_failed:
            connection.journal.say(INFO, "closed by the program")
        self.release_connection(connection)
        return True

    def release_connection(self, connection: Connection) -> None:
        """The connection does not belong to this net any more."""
        self._connection_info()
        with self._lock:
            if self._connection is connection:
                self._connection = None
        server = self.server
        if server is not None:
            server._drop_client(self)

    def release_listener(self, listener: Listener) -> None:
        """This net does not listen any more."""
        with self._lock:
            if self._listener is listener:
                self._listener = None

    def _drop_client(self, client: Net) -> None:
        with self._lock:
            if client in self._clients:
                self._clients.remove(client)
            self._admitted.discard(client)

    def connection_lost(self, connection: Connection, fault: int) -> None:
        """The connection is over, not by our doing: called by its thread, which ended it."""
        server = self.server
        self.release_connection(connection)
        self.turn.call(always, self._tell_closed, fault, server)

    def _tell_closed(self, fault: int, server: Net | None) -> None:
        """`on_close` on this net, then on the server that accepted it unless this net is freed.

        Not on a net that has begun another connection: it would be taken for the end of that one.
        """
        self.turn.call(lambda: self._connection is None, self.observer.on_close, self, fault, self)
        if server is not None and not self.is_freed:
            listener = server._listener
            if listener is not None:
                listener.report_closed(fault, self)

    # --- sending ----------------------------------------------------------------------------------

    def _link(self) -> Connection:
        connection = self._connection
        if connection is None or self._generation != runtime.generation():
            runtime.check(self._generation)
            raise Failure(Fault.NET_NOT_CONNECTED, "not connected")
        return connection

    def send_associate_request(self, associate: Associate) -> None:
        """Ask for an association; `associate` is copied. Failure PDU_TYPE if it is no request."""
        count = len(associate.contexts)
        self._link().announce(
            UpperLayer.request, (associate,), "association requested: contexts %d", count,
        )  # fmt: skip

    def send_associate_accept(self, associate: Associate) -> None:
        """Accept the association; `associate` is copied. Failure PDU_TYPE if it is a request."""
        numbers = accepted_contexts(associate)
        self._link().announce(
            UpperLayer.accept, (associate,), "association accepted: contexts %d of %d", *numbers,
        )  # fmt: skip

    def send_reject(self, result: int, source: int, reason: int) -> None:
        """Refuse the association. The connection stays open; either side closes it."""
        self._link().announce(
            UpperLayer.reject, (result, source, reason),
            "association rejected: result %d, source %d, reason %d", result, source, reason,
        )  # fmt: skip

    def send_release_request(self) -> None:
        """Ask for release."""
        self._link().announce(UpperLayer.release, (), "release requested")

    def send_release_response(self) -> None:
        """Answer a release request. The connection stays open until somebody closes it."""
        self._link().announce(UpperLayer.respond_release, (), "release answered")

    def send_abort(self, source: int, reason: int) -> None:
        """Abort the association, or a connection that has none."""
        self._link().announce(
            UpperLayer.abort, (source, reason),
            "aborted: source %d, reason %d", source, reason,
        )  # fmt: skip

    def send_message(
        self, context_id: int, command: bytes, data: Sequence[Buffer] | None = None
    ) -> None:
        """Queue a message: an encoded command set and, unless None, an encoded data set.

        Returns at once. The buffers are not copied when large: they must not change until they
        are sent. Failure PDU_ID for a context that was not accepted.
        """
        self._link().act(UpperLayer.send, context_id, command, data)

    def send_response(self, context_id: int, octets: bytes, field: int, status: int) -> None:
        """Queue a message without data set that is one PDU, `octets`: its header included.

        `field` and `status` are those of its command set. Failure as for `send_message`, and
        PDU_LENGTH if the peer does not take so large a PDU; nothing is queued then.
        """
        self._link().act(UpperLayer.respond, context_id, octets, field, status)


_Worker = TypeVar("_Worker", Connection, Listener)


def _made(make: Callable[[], _Worker]) -> _Worker:
    """What `make` makes; what the system refuses (descriptors above all) as a Failure."""
    try:
        return make()
    except OSError as error:
        raise Failure(fault_of(error), str(error)) from None
