"""Transfer syntax changes that fail: what is said, and that nothing has changed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from struct import pack
from typing import Any

import pytest
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.encoders.base import get_encoder

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, transcode
from ltdic.tables import vr

from transcoding import (
    BASELINE,
    EXPLICIT,
    EXTENDED,
    HTJ2K,
    J2K,
    J2K_LOSSY,
    JPEG_70,
    JPEG_LS,
    RLE,
    Load,
    content,
    made,
    put,
    text,
)


@pytest.mark.parametrize(
    ("name", "uid", "quality", "fault"),
    [
        ("CT_small.dcm", BASELINE, 2, Fault.PARAMETER),
        ("CT_small.dcm", EXTENDED, 2, Fault.PARAMETER),
        ("rtdose.dcm", RLE, 0, Fault.PARAMETER),
        ("mlut_18.dcm", J2K, 0, Fault.PARAMETER),
        ("image_dfl.dcm", BASELINE, 1, Fault.QFACTOR),
        ("image_dfl.dcm", EXTENDED, 256, Fault.QFACTOR),
        ("image_dfl.dcm", J2K_LOSSY, -1, Fault.QFACTOR),
        ("image_dfl.dcm", "1.2.840.10008.1.2.4.93", 1, Fault.QFACTOR),
        ("rtplan.dcm", BASELINE, 1, Fault.QFACTOR),
        ("examples_palette.dcm", BASELINE, 2, Fault.PHOTOMETRIC),
        ("examples_rgb_color.dcm", EXTENDED, 2, Fault.PHOTOMETRIC),
        ("CT_small.dcm", "", 0, Fault.PARAMETER),
        ("CT_small.dcm", "1.2.840.10008.1.1", 0, Fault.PARAMETER),
        ("rtplan.dcm", "1.2.3.4", 0, Fault.PARAMETER),
        ("CT_small.dcm", HTJ2K, 0, Fault.TRANSFER_SYNTAX_NOT_SUPPORTED),
        ("CT_small.dcm", "1.2.840.10008.1.2.4.93", 2, Fault.TRANSFER_SYNTAX_NOT_SUPPORTED),
        ("CT_small.dcm", "1.2.840.10008.1.2.4.94", 0, Fault.TRANSFER_SYNTAX_NOT_SUPPORTED),
        ("CT_small.dcm", "1.2.840.10008.1.2.4.100", 0, Fault.TRANSFER_SYNTAX_NOT_SUPPORTED),
        ("SC_rgb_small_odd.dcm", JPEG_LS, 0, Fault.COMPRESSION),
    ],
)
def test_refused_and_nothing_changed(
    name: str, uid: str, quality: int, fault: Fault, load: Load
) -> None:
    ds = load(name)
    before, syntax = content(ds), ds.syntax
    with pytest.raises(Failure) as caught:
        transcode.change(ds, uid, quality)
    assert caught.value.fault == fault
    assert (content(ds), ds.syntax, ds.tree.touched) == (before, syntax, False)


@pytest.mark.parametrize("quality", [1, 256, -5])
def test_quality_counts_only_with_loss(quality: int, load: Load) -> None:
    ds = load("CT_small.dcm")
    transcode.change(ds, J2K, quality)
    assert text(ds, 0x00280004) == "MONOCHROME2" and ds.tree.find_root(0x00282110) is None


def spoil(ds: DataSet, tag: int, value: int) -> None:
    put(ds, tag, vr.US, pack("=H", value))


@pytest.mark.parametrize("name", ["MR_small_RLE.dcm", "JPEG2000.dcm", "JPEG-LL.dcm"])
@pytest.mark.parametrize("damage", ["bytes", "rows", "frames", "empty", "narrow"])
def test_damaged_pixel_data(name: str, damage: str, load: Load) -> None:
    ds = load(name)
    pixels = ds.tree.find_root(0x7FE00010)
    assert pixels is not None and pixels.first_child is not None
    if damage == "bytes":
        pixels.first_child.replace(bytes(40))
    elif damage == "rows":
        spoil(ds, 0x00280010, 0xFFFF)
    elif damage == "frames":
        put(ds, 0x00280008, vr.IS, b"999999999")
    elif damage == "narrow":
        spoil(ds, 0x00280100, 8)
        spoil(ds, 0x00280101, 8)
        spoil(ds, 0x00280102, 7)
    else:
        ds.delete(pixels.first_child)
    before = content(ds)
    with pytest.raises(Failure) as caught:
        transcode.change(ds, EXPLICIT)
    assert caught.value.fault == Fault.CONVERSION
    assert content(ds) == before


@pytest.mark.parametrize(("tag", "value"), [(0x00280010, 500), (0x00280011, 0), (0x00280002, 3)])
def test_too_few_native_pixels(tag: int, value: int, load: Load) -> None:
    ds = load("CT_small.dcm")
    spoil(ds, tag, value)
    with pytest.raises(Failure) as caught:
        transcode.change(ds, RLE)
    assert caught.value.fault in (Fault.CONVERSION, Fault.PHOTOMETRIC)


def test_bits_above_the_stored_ones_are_not_lost() -> None:
    ds, _ = made(16, 12, False, 1, 1)
    pixels = ds.tree.find_root(0x7FE00010)
    assert pixels is not None
    data = bytearray(pixels.raw())
    data[1] |= 0x80
    pixels.replace(bytes(data))
    for uid in (JPEG_70, JPEG_LS, J2K):
        with pytest.raises(Failure) as caught:
            transcode.change(ds, uid)
        assert caught.value.fault == Fault.PARAMETER
    transcode.change(ds, RLE)
    transcode.change(ds, EXPLICIT)
    assert bytes(pixels.raw()) == data


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Take away what codes a transfer syntax."""

    def take(uid: str, package: str, named: str = "") -> None:
        monkeypatch.setitem(sys.modules, package, None)
        for find in (get_encoder, get_decoder):
            try:
                coder: Any = find(uid)
            except NotImplementedError:
                continue
            plugins = {"plugin": (named,)}
            monkeypatch.setattr(coder, "_available", {})
            monkeypatch.setattr(coder, "_unavailable", plugins)

    return take


@pytest.mark.parametrize(
    ("uid", "package", "fault", "named"),
    [
        (J2K, "openjpeg", Fault.J2K_FILTER_MISSING, "pylibjpeg-openjpeg"),
        (JPEG_LS, "jpeg_ls", Fault.JLS_FILTER_MISSING, "pyjpegls"),
        (JPEG_70, "imagecodecs", Fault.CMP_FILTER_MISSING, "imagecodecs"),
        (BASELINE, "imagecodecs", Fault.CMP_FILTER_MISSING, "imagecodecs"),
        (RLE, "numpy", Fault.TRANSFER_SYNTAX_NOT_SUPPORTED, "numpy"),
    ],
)
def test_missing_encoder(
    uid: str,
    package: str,
    fault: Fault,
    named: str,
    without: Callable[..., None],
    load: Load,
) -> None:
    ds = load("image_dfl.dcm")
    without(uid, package, named)
    with pytest.raises(Failure, match=named) as caught:
        transcode.change(ds, uid)
    assert caught.value.fault == fault


@pytest.mark.parametrize(
    ("name", "uid", "fault"),
    [
        ("JPEG2000.dcm", J2K_LOSSY, Fault.J2K_FILTER_MISSING),
        ("JPEG-LL.dcm", JPEG_70, Fault.CMP_FILTER_MISSING),
        ("MR_small_jpeg_ls_lossless.dcm", JPEG_LS, Fault.JLS_FILTER_MISSING),
    ],
)
def test_missing_decoder(
    name: str, uid: str, fault: Fault, without: Callable[..., None], load: Load
) -> None:
    ds = load(name)
    without(uid, "openjpeg")
    with pytest.raises(Failure) as caught:
        transcode.change(ds, EXPLICIT)
    assert caught.value.fault == fault
