"""A peer that is only a socket: scripted bytes out, bytes and the close expected, with deadlines.

The same in both roles: `dial` makes a requestor of it, `Lair` an acceptor.
"""

from __future__ import annotations

import socket
import struct
from types import TracebackType

PATIENCE = 10.0
"""Seconds after which something that should have happened has not."""


class Peer:
    """One raw connection. `net`: the number of the net at the other end, if known."""

    def __init__(self, connection: socket.socket) -> None:
        self.socket = connection
        self.net = 0
        connection.settimeout(PATIENCE)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    @classmethod
    def dial(cls, port: int, source: str = "127.0.0.1") -> Peer:
        """Connect from `source`, any address of the loopback interface."""
        return cls(socket.create_connection(("127.0.0.1", port), PATIENCE, (source, 0)))

    def __enter__(self) -> Peer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def send(self, *octets: bytes) -> None:
        self.socket.sendall(b"".join(octets))

    def send_some(self, octets: bytes) -> None:
        """Send as far as the other end lets us: it may have closed."""
        try:
            self.socket.sendall(octets)
        except OSError:
            return

    def finish(self) -> None:
        """Say that no more will come."""
        self.socket.shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """Go without a word: RST."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def close(self) -> None:
        self.socket.close()

    def exactly(self, count: int) -> bytes:
        """So many bytes, or fewer at the end of the connection."""
        octets = bytearray()
        while len(octets) < count:
            part = self.socket.recv(min(count - len(octets), 1 << 20))
            if not part:
                break
            octets += part
        return bytes(octets)

    def pdu(self) -> bytes:
        """One whole PDU, or b"" at the end of the connection."""
        header = self.exactly(6)
        return header and header + self.exactly(struct.unpack(">I", header[2:])[0])

    def rest(self) -> bytes:
        """Everything until the other end closes; a reset is no close."""
        octets = bytearray()
        while part := self.socket.recv(1 << 16):
            octets += part
        return bytes(octets)

    def values(self) -> dict[int, bytes]:
        """The command set of the next message, from as many PDUs as it takes."""
        command = b""
        while True:
            whole = self.pdu()
            assert whole[:1] == b"\4", whole
            control, fragment = whole[11], whole[12:]
            if control & 1:
                command += fragment
            if control == 3:
                return _elements(command)

    def status(self) -> int:
        """The status of the next message."""
        return int.from_bytes(self.values()[0x900], "little")


def _elements(command: bytes) -> dict[int, bytes]:
    found, at = {}, 0
    while at < len(command):
        number, length = struct.unpack_from("<2xHI", command, at)
        found[number] = command[at + 8 : at + 8 + length]
        at += 8 + length
    return found


class Lair:
    """A server that waits for one connection after the other, by hand."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(PATIENCE)
        self.port: int = self._socket.getsockname()[1]

    def accept(self) -> Peer:
        return Peer(self._socket.accept()[0])

    def close(self) -> None:
        self._socket.close()
