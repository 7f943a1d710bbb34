"""What can be set about a connection: socket options by the program, times by the environment.

Environment variables, read when the first net is made; times in seconds, 0 or `off` for never:

| variable | default | what |
|---|---|---|
| `LTDIC_CONNECT_TIMEOUT` | 30 | opening a connection, name look-up included |
| `LTDIC_ARTIM_TIMEOUT` | 30 | from accept to the whole A-ASSOCIATE-RQ; from a request to its \
answer; waiting for the peer to close |
| `LTDIC_TLS_TIMEOUT` | 10 | the TLS handshake |
| `LTDIC_PDU_TIMEOUT` | 60 | one PDU, longer while it comes at 1 KiB/s or more |
| `LTDIC_IDLE_TIMEOUT` | 300 | an association with no operation open and nothing moving |
| `LTDIC_SEND_TIMEOUT` | 60 | no progress of queued output |
| `LTDIC_LINGER_TIMEOUT` | 10 | getting rid of queued output after the program closed |
| `LTDIC_SPOOL_SIZE` | 4194304 | bytes of a received data set held in memory, more go to a file |
| `LTDIC_REUSEPORT` | 0 | 1: several processes may listen on one port, each gets a part of the \
connections |

Must not know: connections.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from functools import cache
from math import inf, isnan
from typing import NamedTuple

from ltdic.core.log import logger, quote
from ltdic.wire.limit import LIMITS, Limits

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
    """Everything about connections that the environment decides. Times in seconds."""

    limits: Limits = LIMITS
    time_connect: float = 30.0
    time_linger: float = 10.0
    reuse_port: bool = False


@cache
def setting() -> Setting:
    """The setting that the environment asked for when it was first looked at."""
    limits = LIMITS._replace(
        time_artim=_seconds("LTDIC_ARTIM_TIMEOUT", LIMITS.time_artim),
        time_tls=_seconds("LTDIC_TLS_TIMEOUT", LIMITS.time_tls),
        time_pdu=_seconds("LTDIC_PDU_TIMEOUT", LIMITS.time_pdu),
        time_idle=_seconds("LTDIC_IDLE_TIMEOUT", LIMITS.time_idle),
        time_send=_seconds("LTDIC_SEND_TIMEOUT", LIMITS.time_send),
        spool=int(_number("LTDIC_SPOOL_SIZE", LIMITS.spool)),
    )
    return Setting(
        limits,
        time_connect=_seconds("LTDIC_CONNECT_TIMEOUT", Setting().time_connect),
        time_linger=_seconds("LTDIC_LINGER_TIMEOUT", Setting().time_linger),
        reuse_port=_number("LTDIC_REUSEPORT", 0) > 0,
    )


def _seconds(name: str, default: float) -> float:
    return _number(name, default) or inf


def _number(name: str, default: float) -> float:
    text = os.environ.get(name, "").strip().lower()
    if text == "off":
        return 0.0
    try:
        number = float(text) if text else default
    except ValueError:
        number = -1.0
    if number < 0 or isnan(number) or (number == inf and isinstance(default, int)):
        logger.warning("%s=%s is not a number of this kind: %s used", name, quote(text), default)
        return default
    return number
