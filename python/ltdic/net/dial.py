"""Opening a TCP connection: several addresses in a race, so that a dead one costs little.

The addresses are tried in the resolver's order, the next one when the last has failed or a quarter
of a second has passed; the first to answer wins (the idea of RFC 8305).

Must not know: what the connection is for.
"""

from __future__ import annotations

import select
import socket
from collections import deque
from collections.abc import Sequence
from errno import EINPROGRESS
from os import strerror

from ltdic.core.clock import milliseconds_until, monotonic
from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.net.address import Address, local
from ltdic.net.option import SocketOptions
from ltdic.net.transport import give_back
from ltdic.net.wake import Wake

_HEAD_START = 0.25
"""Seconds that an address gets before the next one is tried as well."""


def dial(
    addresses: Sequence[Address],
    bind: tuple[str, int],
    options: SocketOptions,
    deadline: float,
    wake: Wake,
) -> socket.socket | None:
    """A connected socket; None when `wake` was set meanwhile; Failure when nobody answers."""
    race = _Race(addresses, bind, options)
    try:
        return race.run(deadline, wake)
    finally:
        race.close()


class _Race:
    def __init__(
        self, addresses: Sequence[Address], bind: tuple[str, int], options: SocketOptions
    ) -> None:
        self._waiting = deque(addresses)
        self._bind = bind
        self._options = options
        self._running: dict[int, socket.socket] = {}
        self._poll = select.poll()
        self._failure = Failure(Fault.NET_HOST_NOT_FOUND, "no address")

    def run(self, deadline: float, wake: Wake) -> socket.socket | None:
        self._poll.register(wake.fileno(), select.POLLIN)
        next_start = 0.0
        while self._running or self._waiting:
            now = monotonic()
            is_late = now >= deadline
            if self._waiting and not is_late and (now >= next_start or not self._running):
                self._start(self._waiting.popleft())
                next_start = now + _HEAD_START
                continue
            until = min(deadline, next_start) if self._waiting else deadline
            for number, _ in self._poll.poll(milliseconds_until(until)):
                if number == wake.fileno():
                    return None
                winner = self._judge(number)
                if winner is not None:
                    return winner
            if is_late:
                raise Failure(Fault.NET_TIME_OUT, "connection attempt took too long")
        raise self._failure

    def _start(self, address: Address) -> None:
        try:
            attempt = socket.socket(address.family, socket.SOCK_STREAM)
        except OSError as error:
            self._failure = Failure(fault_of(error), str(error))
            return
        attempt.setblocking(False)
        try:
            self._options.apply(attempt)
            host, port = self._bind
            if host or port:
                attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                attempt.bind(local(host, port, 0, address.family).sockaddr)
            number = attempt.connect_ex(address.sockaddr)
            if number not in (0, EINPROGRESS):
                raise OSError(number, strerror(number))
        except (OSError, Failure) as error:
            give_back(attempt)
            fault = error.fault if isinstance(error, Failure) else fault_of(error)
            self._failure = Failure(fault, str(error))
            return
        self._running[attempt.fileno()] = attempt
        self._poll.register(attempt, select.POLLOUT)

    def _judge(self, number: int) -> socket.socket | None:
        """The attempt with this descriptor has come to its end: the socket if it is connected."""
        attempt = self._running.pop(number)
        self._poll.unregister(number)
        error = attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error == 0:
            return attempt
        give_back(attempt)
        self._failure = Failure(fault_of(OSError(error, strerror(error))), strerror(error))
        return None

    def close(self) -> None:
        for attempt in self._running.values():
            give_back(attempt)
