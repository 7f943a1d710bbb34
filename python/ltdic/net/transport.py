"""Between a connection and its socket: the one seam where TLS can be put in.

All calls are non-blocking: BlockingIOError when nothing can be done now, OSError when the
connection is broken, Failure when what it carries is.

Must not know: PDUs, threads.
"""

from __future__ import annotations

import socket
from collections.abc import Sequence
from contextlib import suppress
from typing import Protocol

from ltdic.core.errors import Failure
from ltdic.wire.message import Buffer

_NO_SIGNAL = getattr(socket, "MSG_NOSIGNAL", 0)
_QUICK_ACK = getattr(socket, "TCP_QUICKACK", None)


def give_back(held: socket.socket) -> None:
    """Close a socket. It is gone then, whatever else the system says of it."""
    with suppress(OSError):
        held.close()


class Transport(Protocol):
    """What a connection needs of what carries it."""

    @property
    def pending(self) -> bool:
        """Whether there may be more to read although the descriptor is not readable."""

    def send(self, buffers: Sequence[Buffer]) -> int:
        """Write as much as goes out now; how many bytes that is."""

    def recv_into(self, views: Sequence[memoryview]) -> int:
        """Read into `views` in order; how many bytes came, 0 when the peer has closed."""

    def acknowledge(self) -> None:
        """Tell the peer's kernel at once what has arrived."""

    def finish(self) -> None:
        """Nothing more will be sent: the peer reads all of it, then the end."""

    def fileno(self) -> int:
        """What to wait on."""

    def close(self) -> None:
        """Give the socket back."""


class PlainTransport:
    """TCP as it is."""

    __slots__ = ("_recvmsg", "_send", "_sendmsg", "_set", "_socket", "pending")

    def __init__(self, connected: socket.socket) -> None:
        connected.setblocking(False)
        self.pending = False
        self._socket = connected
        self._send = connected.send
        self._sendmsg = connected.sendmsg
        self._recvmsg = connected.recvmsg_into
        self._set = connected.setsockopt

    def send(self, buffers: Sequence[Buffer]) -> int:
        if len(buffers) == 1:
            return self._send(buffers[0], _NO_SIGNAL)
        return self._sendmsg(buffers, (), _NO_SIGNAL)

    def recv_into(self, views: Sequence[memoryview]) -> int:
        if len(views) == 1:
            return self._socket.recv_into(views[0])
        return self._recvmsg(views)[0]

    def acknowledge(self) -> None:
        if _QUICK_ACK is not None:
            with suppress(OSError):
                self._set(socket.IPPROTO_TCP, _QUICK_ACK, 1)

    def finish(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)

    def fileno(self) -> int:
        return self._socket.fileno()

    def close(self) -> None:
        give_back(self._socket)


def drop(transport: Transport, scratch: memoryview) -> int:
    """Read and forget; 0 when the peer has closed or the connection is broken."""
    try:
        return transport.recv_into([scratch])
    except BlockingIOError:
        return 1
    except (OSError, Failure):
        return 0
