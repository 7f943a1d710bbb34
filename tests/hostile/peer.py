"""A peer that is only a socket: scripted bytes out, bytes and the close expected, with deadlines.

The same in both roles: `dial` makes a requestor of it, `Lair` an acceptor.
"""

from __future__ import annotations

import socket
import ssl
import struct
from types import TracebackType

from process import SLOWNESS

PATIENCE = 30.0 * SLOWNESS
"""Seconds after which something that should have happened has not."""
KEPT = 1 << 16
"""Bytes of what a peer received that are kept for `told`."""


def lenient() -> ssl.SSLContext:
    """A client's settings that take any certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class Peer:
    """One raw connection. `net`: the number of the net at the other end, if known."""

    def __init__(self, connection: socket.socket) -> None:
        self.socket = connection
        self.net = 0
        self.heard = bytearray()
        self.ended = ""
        connection.settimeout(PATIENCE)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    @classmethod
    def dial(cls, port: int, own: str = "") -> Peer:
        """Connect, from the address `own` if that matters."""
        from_ = (own, 0) if own else None
        return cls(socket.create_connection(("127.0.0.1", port), PATIENCE, from_))

    def encrypt(self, context: ssl.SSLContext | None = None) -> None:
        """Go on in TLS, as the client; any certificate is good."""
        self.socket = (context or lenient()).wrap_socket(self.socket, server_hostname="peer")

    def go_plain(self) -> None:
        """Drop TLS without a word to the other end."""
        assert isinstance(self.socket, ssl.SSLSocket)
        self.socket = socket.socket(fileno=self.socket.detach())
        self.socket.settimeout(PATIENCE)

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

    def _receive(self, most: int) -> bytes:
        try:
            part = self.socket.recv(most)
        except TimeoutError:
            raise
        except OSError:
            self.ended = "reset"
            raise
        self.heard += part[: KEPT - len(self.heard)]
        self.ended = self.ended if part else "close"
        return part

    def told(self) -> list[str]:
        """What was received, a word for each PDU: the answers of this test in short."""
        return [*_words(bytes(self.heard)), *filter(None, [self.ended])]

    def exactly(self, count: int) -> bytes:
        """So many bytes, or fewer at the end of the connection."""
        octets = bytearray()
        while len(octets) < count:
            part = self._receive(min(count - len(octets), 1 << 20))
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
        while part := self._receive(1 << 16):
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


def _words(heard: bytes) -> list[str]:
    """What PDUs say; equal ones in a row are told once, and a set-up that others follow not."""
    words: list[str] = []
    at = 0
    while at + 6 <= len(heard):
        kind, length = struct.unpack_from(">BxI", heard, at)
        body = heard[at + 6 : at + 6 + length]
        word = {1: "RQ", 2: "AC", 4: _response(body), 5: "release", 6: "released"}.get(kind)
        if kind == 3:
            word = "RJ({},{},{})".format(*body[1:4])
        elif kind == 7:
            word = "AB({},{})".format(*body[2:4])
        elif kind == 0x15:
            word, length = "TLS alert", heard[at + 4] - 1
        if word and words[-1:] != [word]:
            words.append(word)
        at += 6 + length
    set_up = len(words) > 1 and (words[0] == "RQ" or (words[0] == "AC" and "RSP" not in words[1]))
    return words[1:] if set_up else words


def _response(body: bytes) -> str:
    """Of a P-DATA-TF with a whole command set: its status, else nothing."""
    whole = len(body) >= 6 and body[5] == 3 and len(body) == 4 + int.from_bytes(body[:4], "big")
    status = _elements(body[6:]).get(0x900) if whole and body[6:10] == bytes(4) else None
    return "" if status is None else f"RSP {int.from_bytes(status, 'little'):04X}H"


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
