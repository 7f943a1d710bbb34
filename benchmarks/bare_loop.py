"""How many bytes a Python socket loop moves that knows no DICOM: a measure for C-STORE.

    python bare_loop.py receive
    python bare_loop.py send PORT COUNT FILE

The sender maps the file and writes it in chunks as large as our PDUs, each behind a header of 12
bytes; the receiver reads every chunk into place and answers each file with one byte.
"""

from __future__ import annotations

import json
import mmap
import socket
import struct
import sys
import time

CHUNK = 256 * 1024
BATCH = 64
HEAD = struct.Struct(">QI")  # bytes of the file, bytes of the chunk


def receive() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(f"listening on {server.getsockname()[1]}", flush=True)
        head, place = bytearray(HEAD.size), bytearray()
        while True:
            connection, _ = server.accept()
            with connection:
                left = 0
                while _fill(connection, memoryview(head)):
                    size, length = HEAD.unpack(head)
                    if left == 0:
                        left = size
                        place = place if len(place) == size else bytearray(size)
                    at = size - left
                    if not _fill(connection, memoryview(place)[at : at + length]):
                        break
                    left -= length
                    if left == 0:
                        connection.sendall(b"\0")


def _fill(connection: socket.socket, view: memoryview) -> bool:
    while view:
        got = connection.recv_into(view)
        if not got:
            return False
        view = view[got:]
    return True


def send(port: int, count: int, path: str) -> None:
    with (
        open(path, "rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
        memoryview(mapped) as view,
        socket.create_connection(("127.0.0.1", port)) as connection,
    ):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        start = time.perf_counter()
        for _ in range(count):
            _send_file(connection, view)
        print(json.dumps({"count": count, "seconds": time.perf_counter() - start}))


def _send_file(connection: socket.socket, view: memoryview) -> None:
    size = len(view)
    for batch in range(0, size, CHUNK * BATCH):
        parts: list[bytes | memoryview] = []
        for at in range(batch, min(size, batch + CHUNK * BATCH), CHUNK):
            part = view[at : at + CHUNK]
            parts += [HEAD.pack(size, len(part)), part]
        _send_parts(connection, parts)
        for chunk in parts:
            if isinstance(chunk, memoryview):
                chunk.release()
    if connection.recv(1) != b"\0":
        sys.exit("no answer")


def _send_parts(connection: socket.socket, parts: list[bytes | memoryview]) -> None:
    first = 0
    while first < len(parts):
        sent = connection.sendmsg(parts[first:])
        while first < len(parts) and sent >= len(parts[first]):
            sent -= len(parts[first])
            first += 1
        if sent:
            parts[first] = parts[first][sent:]


if __name__ == "__main__":
    if sys.argv[1] == "receive":
        receive()
    else:
        send(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
