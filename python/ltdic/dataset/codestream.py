"""How large a compressed image says that it is, from its own header: nothing is decoded.

A decoder makes room for what the compressed image says, whatever the data set says of it.

Must not know: trees, codecs.
ISO 10918-1 annex B, ISO 14495-1 annex C (JPEG, JPEG-LS); ISO 15444-1 annex A, I (JPEG 2000).
"""

from __future__ import annotations

from struct import Struct
from typing import NamedTuple

_SIZ = b"\xff\x4f\xff\x51"
_SIZE_2000 = Struct(">4x4xIIII16xH")
"""SOC, SIZ; its length and capabilities; size and offset of the image; tiles; components."""
_BOX = Struct(">I4s")
_BOXES = b"\0\0\0\x0cjP  "
_SEGMENT = Struct(">BBH")
_FRAME = Struct(">4xxHHB")
"""Marker and length; precision, rows, columns, components."""
_FRAMES = frozenset((*range(0xC0, 0xD0), 0xF7)) - {0xC4, 0xC8, 0xCC}
_MOST_SEGMENTS = 1_000


class Size(NamedTuple):
    """Rows, columns, components."""

    rows: int
    columns: int
    components: int


def size(data: bytes) -> Size | None:
    """The size of the image that `data` begin with; None if they say none where it has to be."""
    if data[:8] == _BOXES:
        return _size_2000(data, _codestream(data))
    if data[:4] == _SIZ:
        return _size_2000(data, 0)
    return _size_jpeg(data) if data[:2] == b"\xff\xd8" else None


def _codestream(data: bytes) -> int:
    """Where the codestream of a file of boxes begins; its end if there is none."""
    at, end = 0, len(data)
    while end - at >= _BOX.size:
        length, kind = _BOX.unpack_from(data, at)
        if kind == b"jp2c":
            return at + _BOX.size + (8 if length == 1 else 0)
        if not _BOX.size <= length <= end - at:
            break
        at += length
    return end


def _size_2000(data: bytes, at: int) -> Size | None:
    if data[at : at + 4] != _SIZ or len(data) - at < _SIZE_2000.size:
        return None
    width, height, left, top, components = _SIZE_2000.unpack_from(data, at)
    return Size(height - top, width - left, components)


def _size_jpeg(data: bytes) -> Size | None:
    at, end = 2, len(data)
    for _ in range(_MOST_SEGMENTS):
        if end - at < _FRAME.size:
            return None
        lead, marker, length = _SEGMENT.unpack_from(data, at)
        if lead != 0xFF:
            return None
        if marker == 0xFF:  # a fill byte
            at += 1
        elif marker in _FRAMES:
            return Size(*_FRAME.unpack_from(data, at))
        else:
            at += 2 + max(length, 2)
    return None
