"""Generated DICOM objects, as files (PS3.10) and as PDUs ready to send (PS3.8 9.3).

Written byte by byte from the standard, by none of the parties that are measured.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from functools import cache
from pathlib import Path

EXPLICIT = "1.2.840.10008.1.2.1"
CT = "1.2.840.10008.5.1.4.1.1.2"
MULTI_FRAME = "1.2.840.10008.5.1.4.1.1.7.3"  # Multi-frame Grayscale Word Secondary Capture
VERIFICATION = "1.2.840.10008.1.1"
ROOT = "1.2.826.0.1.3680043.10.1"
LONG_VRS = {"OB", "OW", "SQ", "UN", "UT"}
SCANNER_PRIVATE = 153
PDU = 128 * 1024
"""Bytes of a P-DATA-TF: as much as DCMTK's programs take."""


def element(tag: int, vr: str, value: bytes) -> bytes:
    """A data element, explicit VR little endian (PS3.5 7.1.2)."""
    if len(value) % 2:
        value += b"\0" if vr in ("UI", "OB", "UN") else b" "
    head = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr.encode())
    if vr in LONG_VRS:
        return head + struct.pack("<HI", 0, len(value)) + value
    return head + struct.pack("<H", len(value)) + value


def _text(tag: int, vr: str, value: object) -> bytes:
    return element(tag, vr, str(value).encode())


def _short(tag: int, value: int) -> bytes:
    return element(tag, "US", struct.pack("<H", value))


def header(sop_class: str, number: int, study: int, rows: int, columns: int, frames: int) -> bytes:
    """What stands before the pixel data: about 60 elements, as of a CT image."""
    code = _text(0x00080100, "SH", "T-D1100") + _text(0x00080102, "SH", "SRT")
    item = struct.pack("<HHI", 0xFFFE, 0xE000, len(code)) + code
    parts = [
        _text(0x00080005, "CS", "ISO_IR 100"),
        _text(0x00080008, "CS", "ORIGINAL\\PRIMARY\\AXIAL"),
        _text(0x00080016, "UI", sop_class),
        _text(0x00080018, "UI", f"{ROOT}.{study}.1.{number}"),
        *(_text(tag, "DA", "20240229") for tag in (0x00080020, 0x00080021, 0x00080022, 0x00080023)),
        *(_text(tag, "TM", "101500.5") for tag in (0x00080030, 0x00080031, 0x00080032, 0x00080033)),
        _text(0x00080050, "SH", f"A{study:07d}"),
        _text(0x00080060, "CS", "CT"),
        _text(0x00080070, "LO", "Generated"),
        _text(0x00080080, "LO", "Institution"),
        _text(0x00080090, "PN", "Referring^Physician"),
        _text(0x00081030, "LO", "Study description"),
        _text(0x0008103E, "LO", "Series description"),
        element(0x00082218, "SQ", item),
        _text(0x00100010, "PN", f"Family{study:06d}^Given"),
        _text(0x00100020, "LO", f"P{study:07d}"),
        _text(0x00100030, "DA", "19700101"),
        _text(0x00100040, "CS", "O"),
        *(_text(tag, "DS", "1.25") for tag in (0x00180050, 0x00180060, 0x00180088, 0x00180090)),
        *(_text(tag, "IS", "300") for tag in (0x00181150, 0x00181151, 0x00181152)),
        _text(0x0020000D, "UI", f"{ROOT}.{study}"),
        _text(0x0020000E, "UI", f"{ROOT}.{study}.1"),
        _text(0x00200010, "SH", f"S{study}"),
        _text(0x00200011, "IS", 1),
        _text(0x00200013, "IS", number),
        _text(0x00200032, "DS", "-158.135803\\-179.035797\\-75.699997"),
        _text(0x00200037, "DS", "1.0\\0.0\\0.0\\0.0\\1.0\\0.0"),
        _text(0x00200052, "UI", f"{ROOT}.{study}.1.0"),
        _short(0x00280002, 1),
        _text(0x00280004, "CS", "MONOCHROME2"),
        *([_text(0x00280008, "IS", frames)] if frames > 1 else []),
        _short(0x00280010, rows),
        _short(0x00280011, columns),
        _text(0x00280030, "DS", "0.661468\\0.661468"),
        *map(_short, (0x00280100, 0x00280101, 0x00280102, 0x00280103), (16, 16, 15, 0)),
        _text(0x00281052, "DS", "-1024"),
        _text(0x00281053, "DS", "1"),
    ]
    return b"".join(parts)


@cache
def _block() -> bytes:
    return bytes(i * 31 % 251 for i in range(1 << 16))


def _pixels(size: int) -> Iterable[bytes]:
    block = _block()
    for start in range(0, size, len(block)):
        yield block[: size - start]


def write_object(
    path: Path, size: int, *, sop_class: str = CT, number: int = 1, study: int = 1
) -> Path:
    """A file with `size` bytes of 16-bit pixels; keeps one that is there."""
    if path.exists():
        return path
    columns, rows, frames = 512, 512, 1
    if size >= rows * columns * 4:
        frames = size // (rows * columns * 2)
    else:
        rows = max(1, size // (columns * 2))
    body = header(sop_class, number, study, rows, columns, frames)
    return _write(path, sop_class, number, study, body, rows * columns * frames * 2)


def _write(path: Path, sop_class: str, number: int, study: int, body: bytes, size: int) -> Path:
    """A file: `body` is what stands before the pixel data of `size` bytes."""
    meta = (
        element(0x00020001, "OB", b"\0\1")
        + _text(0x00020002, "UI", sop_class)
        + _text(0x00020003, "UI", f"{ROOT}.{study}.1.{number}")
        + _text(0x00020010, "UI", EXPLICIT)
        + _text(0x00020012, "UI", f"{ROOT}.9")
    )
    temporary = path.with_suffix(".part")
    with temporary.open("wb") as file:
        file.write(bytes(128) + b"DICM")
        file.write(element(0x00020000, "UL", struct.pack("<I", len(meta))) + meta)
        file.write(body)
        file.write(struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OW", 0, size))
        file.writelines(_pixels(size))
    temporary.rename(path)
    return path


def write_scanner_object(path: Path) -> Path:
    """A CT file of 512 x 512 pixels with 260 elements, of which 200 are private or in sequences."""
    if path.exists():
        return path
    code = b"".join(
        _text(tag, vr, value)
        for tag, vr, value in (
            (0x00080100, "SH", "T-D1100"),
            (0x00080102, "SH", "SRT"),
            (0x00080104, "LO", "Head"),
        )
    )
    item = struct.pack("<HHI", 0xFFFE, 0xE000, len(code)) + code
    private = [_text(0x00090010, "LO", "GENERATED 1.0")]
    for number in range(0x1001, 0x1001 + SCANNER_PRIVATE):
        vr, value = (("DS", "1.25"), ("LO", f"Parameter {number}"), ("US", "\1\0"))[number % 3]
        private.append(_text(0x00090000 | number, vr, value))
    sequences = [element(tag, "SQ", item * 4) for tag in (0x00321064, 0x00400260)]
    sequences.append(element(0x00400275, "SQ", item * 3))
    whole = header(CT, 1, 1, 512, 512, 1)
    at = whole.index(struct.pack("<HH2s", 0x0010, 0x0010, b"PN"))
    body = whole[:at] + b"".join(private) + whole[at:] + b"".join(sequences)
    return _write(path, CT, 1, 1, body, 512 * 512 * 2)


def _item(kind: int, body: bytes) -> bytes:
    return struct.pack(">BBH", kind, 0, len(body)) + body


def associate_request(abstract: str) -> bytes:
    """An A-ASSOCIATE-RQ PDU with one presentation context, explicit VR little endian."""
    context = _item(0x30, abstract.encode()) + _item(0x40, EXPLICIT.encode())
    user = _item(0x51, struct.pack(">I", PDU)) + _item(0x52, f"{ROOT}.9".encode())
    body = (
        struct.pack(">HH16s16s32x", 1, 0, b"BENCHMARK".ljust(16), b"LOAD".ljust(16))
        + _item(0x10, b"1.2.840.10008.3.1.1.1")
        + _item(0x20, bytes((1, 0, 0, 0)) + context)
        + _item(0x50, user)
    )
    return struct.pack(">BBI", 1, 0, len(body)) + body


def _command(tag: int, value: bytes) -> bytes:
    return struct.pack("<HHI", 0, tag, len(value)) + value


def _uid(text: str) -> bytes:
    return (text + "\0" * (len(text) % 2)).encode()


def _data_pdus(control: int, data: bytes) -> Iterable[bytes]:
    """PDUs of one fragment each; control 1: command, 0: data set (PS3.8 annex E)."""
    room = PDU - 6
    for start in range(0, len(data), room):
        part = data[start : start + room]
        last = 2 if start + room >= len(data) else 0
        yield struct.pack(">BBIIBB", 4, 0, len(part) + 6, len(part) + 2, 1, control | last) + part


def store_message(path: Path) -> Iterable[bytes]:
    """The PDUs of a C-STORE-RQ for a file of this module."""
    content = path.read_bytes()
    (length,) = struct.unpack_from("<I", content, 140)
    meta = content[144 : 144 + length]
    uids = [meta[meta.index(tag) + 8 :] for tag in (b"\2\0\2\0UI", b"\2\0\3\0UI")]
    sizes = [meta[meta.index(tag) + 6] for tag in (b"\2\0\2\0UI", b"\2\0\3\0UI")]
    command = (
        _command(0x0002, uids[0][: sizes[0]])
        + _command(0x0100, b"\1\0")
        + _command(0x0110, b"\1\0")
        + _command(0x0700, b"\0\0")
        + _command(0x0800, b"\0\0")
        + _command(0x1000, uids[1][: sizes[1]])
    )
    yield from _data_pdus(1, _command(0x0000, struct.pack("<I", len(command))) + command)
    yield from _data_pdus(0, content[144 + length :])


def write_pdus(path: Path, pdus: Iterable[bytes]) -> Path:
    with path.open("wb") as file:
        file.writelines(pdus)
    return path
