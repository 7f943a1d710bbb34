"""Framing and reassembly alone, at full speed: the reader in C against the one in Python.

An input is 8 octets and then what the peer sends, as in `pdu_stream`. The first octet chooses the
sizes of buffer and storage, the second the limits, and after how many messages or in which read
their owner ends the data, the others how many octets come at a time, in turn. In the stream F5 F5 n
stands for n times 1,024 octets.

Asserted of every input:

- nothing but `ProtocolError` and the storage's own failure leaves the reader;
- it always says where to put the next bytes;
- both readers tell the same, in the same order, of bytes that come in the same pieces, and have
  the same room for the next ones; without the library there is only one, which is compared with
  itself;
- the messages are the same however the bytes are cut, as long as the storage has room and the
  owner ends nothing inside a read.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ltdic.wire import reader
from ltdic.wire.limit import LIMITS

from fuzz import pdu_stream
from fuzz.mutation import mutate_pdus
from fuzz.pdu_stream import filled
from fuzz.target import Target
from reader_side import Course, Side, told

HEAD = 8
_SIZES = (1, 5, 13, 509, 4096, 16_384, 65_536, 1 << 20)
_BUFFERS = ("small", "middle", "large")
"""As the seeds of `pdu_stream` call the sizes of its buffers."""
_LONG = 6 * 1024
"""A stream beyond this is not given in pieces of a few octets."""
_LIMITS = (LIMITS, LIMITS._replace(command=300, empty_fragments=5))


def course(first: int, second: int) -> Course:
    """What two octets choose."""
    return Course(
        buffer=(16 * 1024 + 64, 40 * 1024, 128 * 1024, 512 * 1024)[first & 3],
        file_from=(20_000, 60_000)[first >> 2 & 1],
        disk=(1 << 30, 70_000)[first >> 3 & 1],
        place=(3000, 50_000, 1 << 20, 1 << 20)[first >> 4 & 3],
        messages=(second & 7) or 1 << 30,
        reads=(second >> 3 & 15) or 1 << 30,
        limits=_LIMITS[second >> 7],
    )


def _given(make: Any, chosen: Course, stream: bytes, sizes: list[int]) -> list[Any]:
    return Side(make, chosen).give(stream, sizes)


def run(data: bytes) -> bool:
    """Check one input."""
    head, stream = data[:HEAD].ljust(HEAD, b"\0"), filled(data[HEAD:])
    chosen = course(head[0], head[1])
    sizes = [_SIZES[octet % len(_SIZES)] for octet in head[2:]]
    if len(stream) > _LONG:
        sizes = [max(size, 509) for size in sizes]
    here = _given(reader.Reader, chosen, stream, sizes)
    there = _given(reader.make_reader, chosen, stream, sizes)
    assert here == there
    whole = _given(reader.make_reader, chosen._replace(reads=1 << 30), stream, [1 << 20])
    has_failed = any(isinstance(each, tuple) and each[0] == "failure" for each in here + whole)
    assert has_failed or chosen.reads < 1 << 30 or told(whole) == told(here)
    return not has_failed and not any(each[0] == "error" for each in told(here))


def seeds() -> dict[str, bytes]:
    """The streams of `pdu_stream` on an association, in the sizes that are there."""
    found = {}
    for name, data in pdu_stream.seeds().items():
        stream = data[pdu_stream.HEAD :]
        if name.startswith(("rare", "part", "late", "inside", "state", "tiny", "endless")):
            continue
        found[name] = bytes((0x10, 0x80, 7, 7, 7, 7, 7, 7)) + stream
        if name.startswith(("large", "lent", "direct", "mixed", "split", "send")):
            found[f"{name}-cut"] = bytes((0x20, 1, 0, 1, 2, 3, 4, 5)) + stream
            found[f"{name}-parts"] = bytes((0x22, 0, 6, 6, 5, 6, 6, 6)) + stream + stream
            found[f"{name}-full"] = bytes((0x08, 0x80, 5, 6, 5, 6, 5, 6)) + stream
        if name.startswith(("lent", "direct")):
            found[f"{name}-ended"] = bytes((0x20, 3 << 3, 0, 1, 2, 3, 4, 5)) + stream
    return found


def structured() -> SearchStrategy[bytes]:
    """As in `pdu_stream`, without what asks for an association."""
    stream = pdu_stream.structured().map(lambda data: data[pdu_stream.HEAD :])
    return st.tuples(st.binary(min_size=HEAD, max_size=HEAD), stream).map(b"".join)


def mutate(data: bytes, number: int) -> bytes:
    """Change the stream by whole PDUs, or inside one with its length put right."""
    return data[:HEAD] + mutate_pdus(data[HEAD:], number)


TARGET = Target(
    "message_reader", run, seeds, structured, mutate,
    refused=frozenset(
        (
            *("beyond", "beyond-by-1", "beyond-by--1", "empty-fragments", "long-command"),
            *("command-inside", "data-first", "data-inside", "two-contexts", "unknown-context"),
            *(f"{kind}-{size}-full" for kind in ("direct", "lent") for size in _BUFFERS),
            *(f"{kind}-{size}-ended" for kind in ("direct", "lent") for size in _BUFFERS),
        )
    ),
)  # fmt: skip
