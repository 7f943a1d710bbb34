"""What `operation` begins with: images, and arguments that each act meets something with."""

from __future__ import annotations

import struct

from ltdic.dataset import codec


def image(
    bits: int = 8,
    planes: int = 1,
    name: bytes = b"MONOCHROME2 ",
    side: int = 8,
    compressed: tuple[bytes, ...] = (),
) -> bytes:
    """A small image in explicit VR little endian: pixels, or table and fragments."""

    def word(tag: int, number: int) -> bytes:
        return struct.pack("<HH2sHH", tag >> 16, tag & 0xFFFF, b"US", 2, number)

    described = word(0x00280002, planes)
    described += struct.pack("<HH2sH", 0x28, 4, b"CS", len(name)) + name
    if planes > 1:
        described += word(0x00280006, 0)
    described += word(0x00280010, side) + word(0x00280011, side)
    described += word(0x00280100, 8 if bits <= 8 else 16) + word(0x00280101, bits)
    described += word(0x00280102, bits - 1) + word(0x00280103, 0)
    if compressed:
        pixels = struct.pack("<HH2s2xI", 0x7FE0, 0x10, b"OB", 0xFFFFFFFF)
        for each in compressed:
            pixels += struct.pack("<HHI", 0xFFFE, 0xE000, len(each)) + each
        return described + pixels + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    size = side * side * planes * (1 if bits <= 8 else 2)
    pixels = bytes(each % 4 for each in range(size)) if bits <= 8 else bytes((7, 0)) * (size // 2)
    vr_ = b"OB" if bits <= 8 else b"OW"
    return described + struct.pack("<HH2s2xI", 0x7FE0, 0x10, vr_, size) + pixels


_JPEG = b"\xff\xd8\xff\xff\xe0\0\4ab\xff\xc0\0\x0b\x08\0\x08\0\x08\1" + bytes(20) + b"\xff\xd9"
_2000 = b"\xff\x4f\xff\x51\0\x29\0\0" + struct.pack(">8IH", 8, 8, 0, 0, 8, 8, 0, 0, 1)
_2000 += bytes(9) + b"\xff\xd9"
_BOXES = b"\0\0\0\x0cjP  \r\n\x87\n"
IMAGES: dict[str, tuple[str, tuple[bytes, ...]]] = {
    "jpeg": (codec.JPEG_BASELINE, (b"", _JPEG)),
    "jpeg-unsized": (codec.JPEG_LS, (b"", b"\xff\xd8\0\0" + bytes(20), b"\xff\xd9")),
    "jpeg-cut": (codec.JPEG_LOSSLESS, (b"", b"\xff\xd8\xff\xe0\0\4ab")),
    "jpeg-2000": (codec.JPEG_2000, (b"", _2000)),
    "jpeg-2000-cut": (codec.JPEG_2000, (b"", _2000[:30])),
    "boxes": (codec.JPEG_2000_LOSSLESS, (b"", _BOXES + b"\0\0\0\0jp2c" + _2000)),
    "boxes-long": (codec.JPEG_2000, (b"", _BOXES + b"\0\0\0\1jp2c" + bytes(8) + _2000)),
    "boxes-none": (codec.JPEG_2000, (b"", _BOXES + b"\0\0\0\1abcd" + bytes(30))),
    "boxes-stuck": (codec.JPEG_2000, (b"", _BOXES + b"\0\0\0\0abcd" + bytes(8))),
    "rle": (codec.RLE, (b"", struct.pack("<16I", 1, 64, *bytes(14)) + b"\xc1\1")),
    "rle-none": (codec.RLE, (b"", bytes(64))),
    "rle-cut": (codec.RLE, (b"", bytes(10))),
    "video": ("1.2.840.10008.1.2.4.102", (b"", b"abcd")),
    "unknown": ("1.2.840.10008.1.2.4.110", (b"", b"abcd")),
    "frames": (codec.JPEG_BASELINE, (struct.pack("<2I", 0, len(_JPEG) + 8), _JPEG, _JPEG, b"ab")),
    "frames-content": (codec.JPEG_BASELINE, (b"", _JPEG, _JPEG[:-2], b"\xff\xd9", _JPEG)),
}
"""Compressed images: the syntax that they say they are in, offset table and fragments."""


def said(uid: str) -> bytes:
    """The transfer syntax as an element."""
    value = uid.encode() + b"\0" * (len(uid) & 1)
    return struct.pack("<HH2sH", 2, 0x10, b"UI", len(value)) + value


def frames(number: int) -> bytes:
    """The number of frames as an element."""
    return struct.pack("<HH2sH", 0x28, 8, b"IS", 2) + b"%d " % number


EXAMPLES: dict[str, tuple[tuple[int, ...], ...]] = {
    "insert": (
        *((0, 0, tag, each % 40, 3) for each, tag in enumerate(range(18))),
        *((15, 1, 19, 0, 0), (15, 9, 19, 0, 0), (14, 3, 18, 0, 0)),
    ),
    "set_text": tuple((each + 1, each * 2, each, each, 1) for each in range(17)),
    "set_numbers": tuple((each + 1, each % 6, each, 0, 2) for each in range(20)),
    "set_octets": tuple((each + 1, 65, each * 5, each % 4, each) for each in range(18)),
    "set_moment": tuple((each % 14 + 1, each % 6, each % 4, each, each + 1) for each in range(20)),
    "convert": tuple((each % 18 + 1, each + 1, each % 3, 0, 0) for each in range(24)),
    "copy": ((0, 0, 0, 0, 2), (0, 1, 0, 0, 0), (14, 1, 13, 0, 0), (0, 0, 0, 3, 3), (3, 0, 0, 0, 0)),
    "add_module": ((1, 0, 15), (2, 0, 3), (10, 0, 9), (20, 0, 4), (12, 0, 12), (100, 0, 3)),
    "begin": ((3, 65, 9), (1, 16, 0, 0), (1, 48, 1, 6), (2, 0, 1, 1), (0,), (2, 0, 0, 2)),
    "create_private": (
        *((0, 0, 0, 0), (0, 0, 0x10, 0), (0, 1, 0xFF, 0), (0, 0, 5, 0), (0, 2, 0, 0)),
        *((0, 0, 0, 1), (0, 0, 0, 3), (0, 0, 0, 4), (0, 0, 0, 5), (14, 0, 0, 0)),
    ),
    "find_private": ((0, 0, 0), (6, 1, 1), (7, 2, 3), (1, 0, 2)),
    "transcode": tuple(
        (each, 0, each & 1, each, 9) for each in (4, 0, 13, 1, 15, 2, 3, 14, *range(5, 13), 17)
    ),
    "find": ((0, 0, 0), (3, 200, 0), (16, 145, 0), (30, 146, 0), (18, 12, 0), (17, 146, 0)),
}
"""Arguments that each act meets something with."""
