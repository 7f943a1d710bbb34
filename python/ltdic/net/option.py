"""What can be set about connections: socket options, and the bounds of `ltdic.wire.limit`.

`BOUNDS` is the one table of the latter. Each row has a number, by which `include/ltdic/ext.h`
knows it, the environment variable that gives its default, read when the first net is made, and the
values that make sense. Times are seconds and may be 0 or `off` for "never".

Must not know: connections.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from functools import cache
from math import inf
from typing import Any, NamedTuple

from ltdic.core.environment import number, whole
from ltdic.core.errors import Failure, Fault
from ltdic.wire.limit import KIB, LIMITS, MIB, Limits

IPV4_ONLY = 1
IPV6_ONLY = 2
IPV4_OR_IPV6 = 3
"""Values of the parameter `ip_type`; any other means IPv4."""


class SocketOptions(NamedTuple):
    """Buffer sizes in bytes, 0 or less for the system's own, and whether to switch Nagle off.

    The buffers are best left alone: setting them stops the kernel from tuning them.
    """

    send_buffer: int = 0
    receive_buffer: int = 0
    no_delay: bool = True

    def apply(self, target: socket.socket) -> None:
        """Set them on `target`; what the system refuses is left as it was."""
        with suppress(OSError):
            target.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, int(self.no_delay))
        with suppress(OSError):
            target.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if self.send_buffer > 0:
            with suppress(OSError):
                target.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, self.send_buffer)
        if self.receive_buffer > 0:
            with suppress(OSError):
                target.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self.receive_buffer)


DEFAULT_OPTIONS = SocketOptions()


class Setting(NamedTuple):
    """Everything that can be set about the connections of a net but socket options."""

    limits: Limits = LIMITS
    time_connect: float = 30.0
    """Seconds for opening a connection, name look-up included."""
    time_linger: float = 10.0
    """Seconds to get rid of queued output, and for the peer to close, after we did."""
    reuse_port: bool = False
    """Several processes may listen on one port, each gets a part of the connections."""

    def get(self, bound: Bound) -> float:
        """The value of `bound`; 0 for a time that never ends."""
        source = self if bound.name in Setting._fields else self.limits
        value = float(getattr(source, bound.name))
        return 0.0 if value == inf else value

    def put(self, bound: Bound, value: float) -> Setting:
        """The same with another value of `bound`; Failure RANGE for one that makes no sense."""
        if not bound.takes(value):
            raise Failure(Fault.RANGE, f"{bound.name}: {value}")
        changed: dict[str, Any] = {bound.name: (value or inf) if bound.is_time else int(value)}
        if bound.name in Setting._fields:
            return self._replace(**changed)
        return self._replace(limits=self.limits._replace(**changed))


class Bound(NamedTuple):
    """One bound: a field of `Setting` or `Limits`, and the values it takes.

    `least` of a time does not keep 0 out, which means "never". What is no time is a whole number.
    """

    number: int
    name: str
    variable: str
    least: float
    most: float

    @property
    def is_time(self) -> bool:
        """Whether it is in seconds."""
        return self.name.startswith("time_")

    def takes(self, value: float) -> bool:
        """Whether `value` makes sense."""
        if self.is_time:
            return value == 0 or self.least <= value <= self.most
        return self.least <= value <= self.most and value == int(value)


_YEAR = 366 * 24 * 3600.0
_COUNT = float(1 << 20)
_SIZE = float(1 << 40)
_PDU = float((1 << 32) - 1)
BOUNDS: tuple[Bound, ...] = (
    Bound(1, "time_connect", "LTDIC_CONNECT_TIMEOUT", 0.001, _YEAR),
    Bound(2, "time_artim", "LTDIC_ARTIM_TIMEOUT", 0.001, _YEAR),
    Bound(3, "time_tls", "LTDIC_TLS_TIMEOUT", 0.001, _YEAR),
    Bound(4, "time_pdu", "LTDIC_PDU_TIMEOUT", 0.001, _YEAR),
    Bound(5, "time_rate", "LTDIC_RATE_TIMEOUT", 0.001, _YEAR),
    Bound(6, "rate_minimum", "LTDIC_RATE_MINIMUM", 0, _SIZE),
    Bound(7, "time_idle", "LTDIC_IDLE_TIMEOUT", 0.001, _YEAR),
    Bound(8, "time_response", "LTDIC_RESPONSE_TIMEOUT", 0.001, _YEAR),
    Bound(9, "time_send", "LTDIC_SEND_TIMEOUT", 0.001, _YEAR),
    Bound(10, "time_abort", "LTDIC_ABORT_TIMEOUT", 0.001, _YEAR),
    Bound(11, "time_linger", "LTDIC_LINGER_TIMEOUT", 0.001, _YEAR),
    Bound(20, "association_pdu", "LTDIC_MAX_ASSOCIATE", 68, _PDU),
    Bound(21, "unlimited_pdu", "LTDIC_MAX_PDU", 4 * KIB, _PDU),
    Bound(22, "sent_pdu", "LTDIC_MAX_PDU_SENT", 4 * KIB, _PDU),
    Bound(23, "command", "LTDIC_MAX_COMMAND", 1 * KIB, 64 * MIB),
    Bound(24, "spool", "LTDIC_SPOOL_SIZE", 0, _SIZE),
    Bound(30, "associations", "LTDIC_MAX_ASSOCIATIONS", 1, _COUNT),
    Bound(31, "half_open", "LTDIC_MAX_HALF_OPEN", 1, _COUNT),
    Bound(32, "half_open_peer", "LTDIC_MAX_HALF_OPEN_PEER", 1, _COUNT),
)
BOUND_OF: dict[int, Bound] = {each.number: each for each in BOUNDS}


@cache
def setting() -> Setting:
    """The setting that the environment asked for when it was first looked at."""
    chosen = Setting()
    for bound in BOUNDS:
        default = chosen.get(bound)
        value = number(bound.variable, default, bound.takes)
        if value != default:
            chosen = chosen.put(bound, value)
    return chosen._replace(reuse_port=whole("LTDIC_REUSEPORT", 0, 0, 1) == 1)
