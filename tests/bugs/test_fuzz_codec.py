"""Compressed pixel data of a few hundred bytes that say they are an image of 65,535 by 65,535.

The decoders made room for what was said: 8 GB of it, and where there was no such room one ended the
process, and another one read beyond. Found while writing the part10 target.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, codec, transcode
from ltdic.dataset.codestream import Size, size
from ltdic.tables.uid import EXPLICIT_VR_LITTLE_ENDIAN

from corpus import corpus
from fuzz.data_set import element
from fuzz.part10 import meta
from process import DEADLINE

LARGE = 0xFFFF
ROOM = 3 << 30
"""Bytes of address space for the process that is to survive."""
FILES = (
    *("693_J2KI.dcm", "JPEG-lossy.dcm", "JPEGLSNearLossless_08.dcm", "SC_rgb_jpeg_gdcm.dcm"),
    *("MR_small_jpeg_ls_lossless.dcm", "SC_jpeg_no_color_transform.dcm"),
)
CHILD = """
import resource, sys
from ltdic.core.errors import Failure
from ltdic.dataset import DataSet, transcode

resource.setrlimit(resource.RLIMIT_AS, ({room}, {room}))
for path in sys.argv[1:]:
    ds = DataSet()
    ds.load(path)
    try:
        transcode.change(ds, "1.2.840.10008.1.2.1")
    except Failure as failure:
        print(failure.fault.name)
"""


def rle(rows: int, frames: int) -> bytes:
    """A file with one fragment that has one run."""

    def word(tag: int, number: int) -> bytes:
        return element(tag, b"US", struct.pack("<H", number))

    count = str(frames).encode()
    image = word(0x00280002, 1) + element(0x00280004, b"CS", b"MONOCHROME2 ")
    image += element(0x00280008, b"IS", count + b" " * (len(count) & 1))
    image += word(0x00280010, rows) + word(0x00280011, rows) + word(0x00280100, 8)
    image += word(0x00280101, 8) + word(0x00280102, 7) + word(0x00280103, 0)
    fragment = struct.pack("<16I", 1, 64, *[0] * 14) + b"\x81\0"
    items = element(0xFFFEE000, b"", b"") + element(0xFFFEE000, b"", fragment)
    head = element(0x7FE00010, b"OB", b"")[:-4] + b"\xff\xff\xff\xff"
    body = image + head + items + element(0xFFFEE0DD, b"", b"")
    return bytes(128) + b"DICM" + meta(codec.RLE) + body


def enlarged(data: bytes) -> bytes:
    """A compressed image that says it is large."""
    found = bytearray(data)
    if data[:4] == b"\xff\x4f\xff\x51":
        struct.pack_into(">II", found, 8, LARGE, LARGE)
        struct.pack_into(">II", found, 24, LARGE, LARGE)
    else:
        frame = re.search(rb"\xff[\xc0-\xc3\xf7]", data)
        assert frame is not None
        struct.pack_into(">HH", found, frame.start() + 5, LARGE, LARGE)
    return bytes(found)


def real(name: str) -> DataSet:
    ds = DataSet()
    ds.load(str(next(path for path in corpus() if path.name == name)))
    return ds


def spoiled(name: str) -> DataSet:
    """A real file whose first fragment says that it is large."""
    ds = real(name)
    fragment = ds.tree.find_root(0x7FE00010).first_child
    fragment.replace(enlarged(bytes(fragment.raw())))
    return ds


@pytest.mark.parametrize("name", FILES)
def test_a_frame_larger_than_its_image_is_refused(name: str) -> None:
    with pytest.raises(Failure, match="65535 times 65535") as caught:
        transcode.change(spoiled(name), EXPLICIT_VR_LITTLE_ENDIAN)
    assert caught.value.fault == Fault.CONVERSION


@pytest.mark.parametrize(("rows", "frames"), [(LARGE, 1), (10_000, 2_000_000_000), (93, 1)])
def test_more_pixels_than_runs_can_hold_are_refused(rows: int, frames: int) -> None:
    """84 bytes of fragments hold 64 times that at most, which is less than 93 by 93."""
    ds = DataSet()
    ds.load_bytes(rle(rows, frames))
    with pytest.raises(Failure, match="bytes are not") as caught:
        transcode.change(ds, EXPLICIT_VR_LITTLE_ENDIAN)
    assert caught.value.fault == Fault.CONVERSION


def test_the_process_survives_without_room(
    tmp_path: Path, python_environment: dict[str, str]
) -> None:
    """What a decoder does when there is no memory only shows in a process of its own."""
    paths = [tmp_path / "rle"]
    paths[0].write_bytes(rle(LARGE, 1))
    for name in FILES:
        paths.append(tmp_path / name)
        spoiled(name).save(str(paths[-1]))
    done = subprocess.run(
        [sys.executable, "-c", CHILD.format(room=ROOM), *map(str, paths)],
        env={**python_environment, "OPENBLAS_NUM_THREADS": "1"},  # each takes room of its own
        capture_output=True, text=True, timeout=DEADLINE,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["CONVERSION"] * len(paths)


def test_sizes_as_the_codestreams_say_them() -> None:
    frame = b"\xff\xc0\0\x11\x08\0\x10\0\x20\3" + bytes(9)
    assert size(b"\xff\xd8\xff\xe0\0\4ab" + frame) == Size(16, 32, 3)
    assert size(b"\xff\xd8" + b"\xff" * 3 + frame) == Size(16, 32, 3)
    assert size(b"\xff\xd8\xff\xe0\xff\xffab" + frame) is None
    assert size(b"\xff\xd8" + b"\xff\xe0\0\2" * 2_000 + frame) is None
    assert size(b"\xff\xd8\0" + frame) is None
    assert size(b"\xff\xd8" + frame[:5]) is None
    stream = b"\xff\x4f\xff\x51\0\x2f\0\0" + struct.pack(">IIIIIIIIH", 40, 30, 4, 3, 1, 1, 0, 0, 3)
    assert size(stream) == Size(27, 36, 3)
    assert size(stream[:30]) is None
    boxes = b"\0\0\0\x0cjP  \r\n\x87\n" + b"\0\0\0\x0bjunkabc"
    assert size(boxes + b"\0\0\0\0jp2c" + stream) == Size(27, 36, 3)
    assert size(boxes + b"\0\0\0\1jp2c" + bytes(8) + stream) == Size(27, 36, 3)
    assert size(boxes + b"\0\0\0\3junk" + stream) is None
    assert size(boxes + b"\xff\xff\xff\xffjunk" + stream) is None
    assert size(b"") is None
