"""Data sets and files made byte by byte, right unless told otherwise. PS3.5 7, PS3.10 7."""

from __future__ import annotations

import struct
import zlib

from interop.handmade import EXPLICIT, element, padded

OPEN = 0xFFFFFFFF
"""The undefined length."""
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
CONTENT, PIXELS = 0x0040A730, 0x7FE00010
LONG = (b"OB", b"OW", b"SQ", b"UN", b"UT")
PATIENT = element(0x00100020, b"P1")


def head(tag: int, length: int, vr: bytes = b"") -> bytes:
    """The header of an element: in explicit VR little endian, or without `vr` in implicit."""
    start = struct.pack("<HH", tag >> 16, tag & 0xFFFF) + vr
    if not vr:
        return start + struct.pack("<I", length)
    return start + (struct.pack("<xxI", length) if vr in LONG else struct.pack("<H", length))


def explicit(tag: int, vr: bytes, value: bytes, length: int | None = None) -> bytes:
    """An element in explicit VR little endian; `length` where its header shall lie."""
    return head(tag, len(value) if length is None else length, vr) + value


def opened(levels: int) -> bytes:
    """Sequences of undefined length within one another (20 bytes a level), none ended. E1."""
    start = head(CONTENT, OPEN) + head(ITEM, OPEN)
    return start * levels


def nested(levels: int) -> bytes:
    """The same, ended."""
    return opened(levels) + (head(ITEM_END, 0) + head(SEQUENCE_END, 0)) * levels


def defined(levels: int) -> bytes:
    """Sequences of known lengths within one another. E2."""
    starts = []
    for level in range(levels):
        inside = level * 16
        starts.append(head(CONTENT, inside + 8) + head(ITEM, inside))
    return b"".join(reversed(starts))


def through_unknown(levels: int) -> bytes:
    """Explicit VR: a sequence hidden in a value of VR UN, in implicit VR from there on. CP-246."""
    start = head(0x00111001, OPEN, b"UN") + head(ITEM, OPEN)
    inner = opened(levels - 1)
    return start + inner + (head(ITEM_END, 0) + head(SEQUENCE_END, 0)) * levels


def mixed(levels: int) -> bytes:
    """Undefined and defined lengths in turn, in implicit VR."""
    return (
        opened(levels // 2)
        + defined(levels - levels // 2)
        + (head(ITEM_END, 0) + head(SEQUENCE_END, 0)) * (levels // 2)
    )


def fragments(*pieces: bytes, offsets: bytes = b"", ended: bool = True) -> bytes:
    """Encapsulated pixels in implicit VR."""
    items = b"".join(element(ITEM, each) for each in (offsets, *pieces))
    return head(PIXELS, OPEN) + items + (head(SEQUENCE_END, 0) if ended else b"")


def meta(syntax: str = EXPLICIT, length: int | None = None, preamble: bytes = bytes(128)) -> bytes:
    """Preamble and file meta information; `length` where its group length shall lie."""
    named = explicit(0x00020010, b"UI", padded(syntax.encode())) if syntax else b""
    group = explicit(0x00020002, b"UI", b"1.2.840.10008.5.1.4.1.1.2\0") + named
    count = len(group) if length is None else length
    start = explicit(0x00020000, b"UL", struct.pack("<I", count))
    return preamble.ljust(128, b"\0")[:128] + b"DICM" + start + group


def deflated_zeros(mebibytes: int, end: bool = True) -> bytes:
    """A deflate stream of so many times 1 MiB of zeros, about a thousandth of that long."""
    engine = zlib.compressobj(9, wbits=-15)
    block = engine.compress(bytes(1 << 20)) + engine.flush(zlib.Z_FULL_FLUSH)
    return block * mebibytes + (engine.flush() if end else b"")
