"""What the tests of transfer syntax changes share: UIDs, what a data set says, images made up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from struct import pack
from typing import Any

import numpy as np
import pydicom

from ltdic.dataset import DataSet
from ltdic.dataset.element import Element
from ltdic.tables import vr

IMPLICIT, EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
DEFLATED, BIG = "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"
NATIVE = (IMPLICIT, EXPLICIT, DEFLATED, BIG)
RLE, BASELINE, EXTENDED = "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"
JPEG_57, JPEG_70 = "1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"
JPEG_LS, JPEG_LS_NEAR = "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"
J2K, J2K_LOSSY = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"
LOSSLESS = (RLE, JPEG_57, JPEG_70, JPEG_LS, JPEG_LS_NEAR, J2K, J2K_LOSSY)
HTJ2K = "1.2.840.10008.1.2.4.201"


def content(ds: DataSet) -> list[tuple[int, int, int, bytes]]:
    """All that a data set says, in list order."""
    return [(e.tag, e.vr, e.length, bytes(e.data())) for e in ds.tree.walk()]


def others(ds: DataSet) -> list[tuple[int, int, int, bytes]]:
    """The same without what a change of the transfer syntax may touch."""
    touched = (0x00020010, 0x00280004, 0x00280006, 0x7FE00010, 0xFFFEE000)
    return [each for each in content(ds) if each[0] not in touched]


def pixel_array(path: Path) -> np.ndarray[Any, Any]:
    """The pixels of a file as pydicom has them."""
    found: np.ndarray[Any, Any] = pydicom.dcmread(path).pixel_array
    return found


def text(ds: DataSet, tag: int) -> str:
    found = ds.tree.find_root(tag)
    return "" if found is None else bytes(found.data()).decode().rstrip("\0 ")


def put(ds: DataSet, tag: int, vr_: int, data: bytes) -> Element:
    found = ds.tree.find_root(tag) or ds.insert(None, False, tag, vr_)
    assert found is not None
    found.replace(data)
    return found


def made(
    allocated: int,
    stored: int,
    signed: bool,
    samples: int,
    frames: int,
    planar: int = 0,
    rows: int = 45,
    columns: int = 37,
) -> tuple[DataSet, np.ndarray[Any, Any]]:
    """An image of pixels at random; 8-bit frames have odd lengths."""
    shape = (frames, rows, columns, samples)
    low = -(1 << (stored - 1)) if signed else 0
    values = np.random.default_rng(7).integers(low, low + (1 << stored), shape)
    pixels = values.astype(f"{'i' if signed else 'u'}{allocated // 8}")
    ds = DataSet()
    for tag, number in (
        *((0x00280002, samples), (0x00280010, rows), (0x00280011, columns)),
        *((0x00280100, allocated), (0x00280101, stored), (0x00280102, stored - 1)),
        (0x00280103, int(signed)),
    ):
        put(ds, tag, vr.US, pack("=H", number))
    put(ds, 0x00080016, vr.UI, b"1.2.840.10008.5.1.4.1.1.7")
    put(ds, 0x00080018, vr.UI, b"1.2.3")
    put(ds, 0x00280004, vr.CS, b"RGB" if samples == 3 else b"MONOCHROME2")
    put(ds, 0x00280008, vr.IS, str(frames).encode())
    if samples == 3:
        put(ds, 0x00280006, vr.US, pack("=H", planar))
    stored_as = pixels.transpose(0, 3, 1, 2) if planar else pixels
    put(ds, 0x7FE00010, vr.OW if allocated == 16 else vr.OB, stored_as.tobytes())
    return ds, np.squeeze(pixels)


Load = Callable[[str], DataSet]
Find = Callable[[str], Path]
