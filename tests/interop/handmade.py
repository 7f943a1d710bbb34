"""PDUs and DIMSE messages made by hand (PS3.8 9.3, PS3.7 6.3), for peers that misbehave."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterable, Sequence

APPLICATION = b"1.2.840.10008.3.1.1.1"
IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
VERIFICATION = "1.2.840.10008.1.1"
CT = "1.2.840.10008.5.1.4.1.1.2"
STUDY_GET = "1.2.840.10008.5.1.4.1.2.2.3"
RELEASE_REQUEST = bytes([5, 0, 0, 0, 0, 4, 0, 0, 0, 0])
ABORT = bytes([7, 0, 0, 0, 0, 4, 0, 0, 0, 0])
RELEASE_RESPONSE = bytes([6, 0, 0, 0, 0, 4, 0, 0, 0, 0])
PATIENCE = 60.0

HOSTILE_UIDS = [
    b"../../../evil",
    b"/tmp/evil",
    b"1.2\0/../evil",
    b"C:\\evil",
    b"1" * 65,
    b"",
    b"1.2.3\n4",
    b".",
    b"..",
    b"1..2",
    b"%2e%2e%2fevil",
]
"""Instance UIDs that a program must not take for names of files."""


def item(kind: int, body: bytes) -> bytes:
    return struct.pack(">BBH", kind, 0, len(body)) + body


def user_information(roles: Iterable[tuple[str, int, int]] = ()) -> bytes:
    body = item(0x51, struct.pack(">I", 16384)) + item(0x52, b"1.2.826.0.1.3680043.8.498.2")
    for uid, scu, scp in roles:
        text = uid.encode()
        body += item(0x54, struct.pack(">H", len(text)) + text + bytes([scu, scp]))
    return item(0x50, body)


def _associate(kind: int, items: bytes) -> bytes:
    fixed = struct.pack(">HH16s16s32x", 1, 0, b"ANY-SCP".ljust(16), b"HANDMADE".ljust(16))
    body = fixed + item(0x10, APPLICATION) + items
    return struct.pack(">BBI", kind, 0, len(body)) + body


def associate_request(
    contexts: dict[int, tuple[str, Sequence[str]]], roles: Iterable[tuple[str, int, int]] = ()
) -> bytes:
    items = b""
    for number, (abstract, transfers) in contexts.items():
        body = bytes([number, 0, 0, 0]) + item(0x30, abstract.encode())
        items += item(0x20, body + b"".join(item(0x40, t.encode()) for t in transfers))
    return _associate(1, items + user_information(roles))


def associate_accept(contexts: dict[int, str], roles: Iterable[tuple[str, int, int]] = ()) -> bytes:
    items = b""
    for number, transfer in contexts.items():
        items += item(0x21, bytes([number, 0, 0, 0]) + item(0x40, transfer.encode()))
    return _associate(2, items + user_information(roles))


def p_data(context: int, fragment: bytes, *, command: bool, last: bool = True) -> bytes:
    header = struct.pack(">IBB", len(fragment) + 2, context, command | last << 1)
    return struct.pack(">BBI", 4, 0, len(header) + len(fragment)) + header + fragment


def element(tag: int, value: bytes) -> bytes:
    """An element in implicit VR little endian."""
    return struct.pack("<HHI", tag >> 16, tag & 0xFFFF, len(value)) + value


def padded(text: bytes) -> bytes:
    return text + b"\0" * (len(text) % 2)


def us(number: int) -> bytes:
    return struct.pack("<H", number)


def command_set(*elements: tuple[int, bytes]) -> bytes:
    body = b"".join(element(tag, value) for tag, value in sorted(elements))
    return element(0x00000000, struct.pack("<I", len(body))) + body


def store_request(message: int, sop_class: bytes, instance: bytes) -> bytes:
    return command_set(
        (0x00000002, padded(sop_class)),
        (0x00000100, us(0x0001)),
        (0x00000110, us(message)),
        (0x00000700, us(0)),
        (0x00000800, us(0)),
        (0x00001000, padded(instance)),
    )


def ct_data(instance: bytes, sop_class: bytes = CT.encode()) -> bytes:
    """The least of a CT data set, in implicit VR little endian."""
    return element(0x00080016, padded(sop_class)) + element(0x00080018, padded(instance))


def get_request(message: int) -> bytes:
    return command_set(
        (0x00000002, padded(STUDY_GET.encode())),
        (0x00000100, us(0x0010)),
        (0x00000110, us(message)),
        (0x00000700, us(0)),
        (0x00000800, us(0)),
    )


def get_response(message: int, status: int, completed: int, failed: int) -> bytes:
    return command_set(
        (0x00000002, padded(STUDY_GET.encode())),
        (0x00000100, us(0x8010)),
        (0x00000120, us(message)),
        (0x00000800, us(0x0101)),
        (0x00000900, us(status)),
        (0x00001021, us(completed)),
        (0x00001022, us(failed)),
        (0x00001023, us(0)),
    )


def values(command: bytes) -> dict[int, bytes]:
    """The elements of a command set."""
    found, offset = {}, 0
    while offset < len(command):
        group, number, length = struct.unpack_from("<HHI", command, offset)
        found[group << 16 | number] = command[offset + 8 : offset + 8 + length]
        offset += 8 + length
    return found


class Line:
    """A connection that sends and receives PDUs."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        connection.settimeout(PATIENCE)

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def _receive_exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            more = self.connection.recv(count - len(data))
            if not more:
                raise EOFError
            data += more
        return data

    def receive(self) -> tuple[int, bytes]:
        """The next PDU: type and body. EOFError: the peer closed the connection."""
        kind, length = struct.unpack(">BxI", self._receive_exactly(6))
        return kind, self._receive_exactly(length)

    def receive_command(self) -> dict[int, bytes]:
        """The command set of the next message; data sets are passed over."""
        command = b""
        while True:
            kind, body = self.receive()
            if kind != 4:
                raise AssertionError(f"PDU of type {kind} instead of a message: {body!r}")
            while body:
                length, _, control = struct.unpack_from(">IBB", body)
                if control & 1:
                    command += body[6 : 4 + length]
                    if control & 2:
                        return values(command)
                body = body[4 + length :]

    def close(self) -> None:
        self.connection.close()


def connect(port: int) -> Line:
    return Line(socket.create_connection(("127.0.0.1", port), PATIENCE))


class Listener:
    """A server that plays one script for each connection, on threads of its own."""

    def __init__(self, script: Callable[[Line], None]) -> None:
        self._script = script
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self.failure: BaseException | None = None
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            line = Line(connection)
            try:
                self._script(line)
            except (AssertionError, EOFError, OSError) as failure:
                self.failure = failure
            finally:
                line.close()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(PATIENCE)
