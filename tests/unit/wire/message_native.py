"""A program for `test_message_native`: receiving in C against the Python code that it stands for.

    message_native.py LIBRARY              reads thousands of damaged streams both ways
    message_native.py LIBRARY TESTS...     runs these tests with the reader in C

Prints how many were compared; fails at the first difference.
"""

from __future__ import annotations

import ctypes
import random
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

library = ctypes.CDLL(sys.argv[1])
library.L_DicomCreateDS.restype = ctypes.c_void_p
assert library.L_DicomCreateDS(None)  # starts the engine, which brings the module

from hostile.octets import element, pdu, pdv  # noqa: E402
from ltdic.wire import dimse, reader  # noqa: E402
from ltdic.wire.error import ProtocolError  # noqa: E402
from ltdic.wire.native import native  # noqa: E402

from fuzz.mutation import scratch  # noqa: E402
from reader_side import Course, Side  # noqa: E402

assert native is not None
assert reader.make_reader is native.Reader
STREAMS = 6000
COMMANDS = 20_000


def command(chance: random.Random, has_data: bool) -> bytes:
    """A command set with some of the elements that there are, in order or not."""
    short = struct.Struct("<H").pack
    kind = chance.choice((0x0001, 0x8001, 0x0030, 0x8030, 0x0020, 0x0110, 0x0FFF, 0x4711))
    parts = [
        element(0x0002, chance.choice((b"1.2.840.10008.1.1\0", b"1.2 ", b"", b" 1\0"))),
        element(0x0100, short(kind)),
        element(0x0110, short(chance.randrange(65536))),
        element(0x0120, short(chance.randrange(65536))),
        element(0x0800, short(0 if has_data else 0x0101)),
        element(0x0900, short(chance.choice((0, 0xFF00)))),
        element(0x1000, b"1.2.3\xe4"),
        element(0x1005, bytes(range(chance.choice((0, 4, 8, 6))))),
        element(0x0600, b"\0 MOVER  "),
        element(0x7777, b"private"),
    ]
    chosen = [each for each in parts if chance.random() < 0.95]
    if chance.random() < 0.1:
        chance.shuffle(chosen)
    if chance.random() < 0.1:
        chosen.append(chance.choice(parts))
    whole = b"".join(chosen)
    return element(0, struct.pack("<I", len(whole))) + whole


def pdus(chance: random.Random, context: int, control: int, data: bytes) -> bytes:
    """Octets in fragments, one or more of them in each PDU."""
    made = b""
    while True:
        values = b""
        for _ in range(chance.choice((1, 1, 1, 3))):
            size = chance.choice((0, 1, 50, 10_000, 60_000))
            piece, data = data[:size], data[size:]
            last = 0 if data else 2
            values += pdv(context, control | last, piece)
            if last:
                break
        made += pdu(4, values)
        if last:
            return made


def stream(chance: random.Random) -> bytes:
    """Messages, and PDUs of other kinds."""
    made = b""
    for _ in range(chance.randint(1, 4)):
        context = chance.choice((1, 1, 1, 3, 3, 3, 3, 3, 3, 5))
        kind = chance.random()
        if kind < 0.1:
            made += pdu(chance.choice((1, 5, 6, 7, 9)), bytes(4))
            continue
        made += pdus(chance, context, 1, command(chance, kind > 0.4))
        if kind > 0.4:
            size = chance.choice((0, 1, 3000, 40_000, 150_000, 300_000, 500_000))
            made += pdus(chance, context, 0, chance.randbytes(999) * (size // 999 + 1))
    return made


def compare_streams() -> list[int]:
    """How many messages, errors, failures and parts received in place were the same."""
    heard: list[Any] = []
    for number in range(STREAMS):
        chance = random.Random(number)
        octets = stream(chance)
        if chance.random() < 0.4:
            octets = scratch(octets, chance)
        sizes = [chance.choice((1, 5, 13, 4096, 65_536, 1 << 20)) for _ in range(5)]
        if max(sizes) < 4096:
            octets = octets[:20_000]
        here, there = (
            Side(make, Course()).give(octets, sizes) for make in (reader.Reader, native.Reader)
        )
        assert here == there, f"stream {number}: {here} is not {there}"
        heard += [each[0] for each in here if isinstance(each, tuple)]
    return list(map(heard.count, ("message", "error", "failure", "direct")))


def read(decode: Callable[[bytes], dimse.Command], octets: bytes) -> Any:
    """The command set that `octets` are, or what is wrong with it."""
    try:
        return decode(octets)
    except ProtocolError as error:
        return error.source, error.reason, error.fault, str(error)


def compare_commands() -> int:
    """How many were read in C, and the same as in Python."""
    native_count = 0
    for number in range(COMMANDS):
        chance = random.Random(number)
        octets = command(chance, chance.random() < 0.5)
        if chance.random() < 0.5:
            octets = scratch(octets, chance)
        found = native.decode_command(octets)
        native_count += found is not None
        here, there = read(dimse.read_command, octets), read(dimse.decode_command, octets)
        assert here == there == (there if found is None else found), octets.hex()
    return native_count


if len(sys.argv) > 2:
    import pytest

    sys.exit(pytest.main(["-x", "-p", "no:cacheprovider", *sys.argv[2:]]))
print(*compare_streams(), compare_commands())
