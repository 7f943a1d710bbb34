"""The listening half of a server net: its socket, the queue of waiting connections, its thread.

The thread takes connections from the kernel and announces each with `on_accept`; they wait here,
oldest first, until the program accepts them. It also makes the server's `on_close` calls for
accepted nets, so that calls of the server never overlap.

Must not know: what travels on the connections.
"""

from __future__ import annotations

import select
import socket
from collections import deque
from contextlib import suppress
from errno import ECONNABORTED
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.core.gate import WOKEN, leave, wait
from ltdic.core.log import logger, quote
from ltdic.net import runtime
from ltdic.net.address import Address, own_address, shown
from ltdic.net.admission import Guest, surplus
from ltdic.net.journal import end_text, next_number
from ltdic.net.option import IPV4_OR_IPV6
from ltdic.net.thread import Task
from ltdic.net.transport import give_back
from ltdic.net.wake import Wake
from ltdic.wire.fsm import Sta

if TYPE_CHECKING:
    from ltdic.net.connection import Connection
    from ltdic.net.net import Net

_PAUSE = 100
"""Milliseconds before accepting is tried again when the process has no descriptor left."""


class Listener:
    """Listens for `net` from the moment it is made; `start` lets its thread run.

    `named`: the program has chosen the address, else `host_info` tells one that others can reach.
    """

    def __init__(self, net: Net, where: Address, backlog: int, ip_type: int, named: bool) -> None:
        self._net = net
        self._lock = Lock()
        self._ended = self._short = False
        self._waiting: deque[tuple[socket.socket, Any]] = deque()
        self._closed: deque[tuple[int, Net]] = deque()
        self._socket = _listen(where, max(1, backlog), ip_type, net.setting.reuse_port)
        text, number = shown(self._socket.getsockname())
        self.host_info = (text if named else own_address(self._socket.family), number)
        self._name = f"#{next_number()} {end_text(self.host_info)}"
        self._wake = Wake()
        try:
            self._thread = Task(self._run)
        except BaseException:
            self._wake.close()
            raise

    def start(self) -> None:
        """Let the thread run; Failure as `runtime.begin`."""
        logger.info("%s listening", self._name)
        try:
            runtime.begin(self, self._thread)
        except Failure:
            self._wake.close()
            raise

    def alive(self) -> bool:
        """Whether the net still listens."""
        return not self._ended

    @property
    def _most(self) -> int:
        """Connections that may wait here; beyond that they wait in the kernel."""
        return self._net.setting.limits.half_open

    def take(self) -> tuple[socket.socket, Any]:
        """The connection that has waited longest and its peer's address.

        Failure NET_WOULD_BLOCK without one.
        """
        with self._lock:
            if not self._waiting:
                raise Failure(Fault.NET_WOULD_BLOCK, "no connection waits")
            was_full = len(self._waiting) >= self._most
            taken = self._waiting.popleft()
        if was_full:
            self._wake.set()
        return taken

    def report_closed(self, fault: int, peer: Net) -> None:
        """Call the server's `on_close` for an accepted net, soon, on the server's thread."""
        self._closed.append((fault, peer))
        self._wake.set()

    def end(self) -> bool:
        """Stop listening at once; whether it did listen. Connections that wait are dropped."""
        with self._lock:
            first = not self._ended
            self._ended = True
            waiting = [each[0] for each in self._waiting]
            self._waiting.clear()
        if first:
            # While the thread is in `poll` the kernel keeps a closed socket; this frees the port.
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
            for each in (self._socket, *waiting):
                give_back(each)
            self._wake.set()
            logger.info("%s not listening any more", self._name)
        return first

    def stop(self) -> None:
        """End, without telling anybody (`runtime.Worker`)."""
        if self.end():
            self._net.release_listener(self)

    def join(self, timeout: float) -> None:
        """Wait for the thread's end (`runtime.Worker`)."""
        if not self._thread.is_current:
            self._thread.join(timeout)

    def forget(self) -> None:
        """In a forked child (`runtime.Worker`)."""
        self._ended = True
        for each in (self._socket, *[waiting[0] for waiting in self._waiting]):
            give_back(each)

    # --- the thread -------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            pause = None
            while not self._ended:
                pause = self._serve_on(pause)
        finally:
            self._wake.close()
            runtime.leave(self)
            leave()

    def _serve_on(self, pause: int | None) -> int:
        """Serve; if that ends by an exception, the pause to make before it goes on."""
        try:
            self._serve(pause)
        except Exception:
            # A mistake of ours, or no memory: the next peer may be served again.
            logger.exception("%s pauses after an exception", self._name)
        return _PAUSE

    def _serve(self, pause: int | None) -> None:
        wake_number = self._wake.fileno()
        with self._lock:
            if self._ended:
                return
            number = self._socket.fileno()
        while not self._ended:
            accepting = pause is None and len(self._waiting) < self._most
            found = wait(wake_number, number, select.POLLIN if accepting else 0, pause)
            pause = None
            if accepting and found & ~WOKEN and not self._ended:
                pause = self._accept_all()
            self._deliver_closed()

    def _accept_all(self) -> int | None:
        """Take what the kernel has; the pause to make when it refuses, for lack of descriptors."""
        while not self._ended and len(self._waiting) < self._most:
            try:
                accepted, sockaddr = self._socket.accept()
            except BlockingIOError:
                return None
            except OSError as error:
                if self._ended or error.errno == ECONNABORTED:
                    continue
                if not self._short:
                    logger.warning("%s cannot accept connections for now: %s", self._name, error)
                self._short = True
                return _PAUSE
            self._short = False
            with self._lock:
                if self._ended:
                    give_back(accepted)
                    return None
                self._waiting.append((accepted, sockaddr))
            self._make_room()
            self._net.turn.call(self.alive, self._net.observer.on_accept, self._net, 0)
        return None

    def _make_room(self) -> None:
        """A connection has come: if too many have no association now, one of them goes."""
        net, limits = self._net, self._net.setting.limits
        links = [each.connection for each in net.clients]
        if len(links) + len(self._waiting) <= min(limits.half_open, limits.half_open_peer):
            return
        guests = [
            Guest(each.peer_info[0], each.layer.wants_more, each, each.layer.state == Sta.STA13)
            for each in links
            if each is not None and each.is_half_open
        ]
        with self._lock:
            guests += [Guest(shown(each[1])[0], False, each[0]) for each in self._waiting]
        out = surplus(guests, limits) if guests else None
        if out is None:
            return
        logger.info("%s: an idle one from %s makes room", self._name, quote(out.address))
        if isinstance(out.key, socket.socket):
            self._turn_away(out.key)
        else:
            cast("Connection", out.key).give_up()

    def _turn_away(self, unwanted: socket.socket) -> None:
        """Close a connection that waits here, unless it has been accepted meanwhile."""
        with self._lock:
            found = [each for each in self._waiting if each[0] is unwanted]
            for each in found:
                self._waiting.remove(each)
        for each in found:
            each[0].close()

    def _deliver_closed(self) -> None:
        net = self._net
        while self._closed:
            fault, peer = self._closed.popleft()
            if not peer.is_freed:
                net.turn.call(self.alive, net.observer.on_close, net, fault, peer)


def _listen(where: Address, backlog: int, ip_type: int, reuse_port: bool) -> socket.socket:
    try:
        listening = socket.socket(where.family, socket.SOCK_STREAM)
        try:
            listening.setblocking(False)
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if reuse_port:
                _share_port(listening)
            if where.family == socket.AF_INET6:
                both = ip_type == IPV4_OR_IPV6
                with suppress(OSError):
                    listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, int(not both))
            listening.bind(where.sockaddr)
            listening.listen(backlog)
        except (OSError, Failure):
            give_back(listening)
            raise
    except OSError as error:
        raise Failure(fault_of(error), f"listen on {where.sockaddr[:2]}: {error}") from None
    return listening


def _share_port(listening: socket.socket) -> None:
    """Let other processes of this user listen on the port: the kernel deals connections out."""
    option = getattr(socket, "SO_REUSEPORT", None)
    if option is None:
        raise Failure(Fault.FEATURE_NOT_SUPPORTED, "LTDIC_REUSEPORT: not on this system")
    listening.setsockopt(socket.SOL_SOCKET, option, 1)
