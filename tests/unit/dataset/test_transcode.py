"""Transfer syntax changes, judged by pydicom, DCMTK and GDCM: pixels, elements, failures."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from struct import pack
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.encoders.base import get_encoder

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, encoder, transcode
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
JUDGES = {
    RLE: ["dcmdrle"],
    **{uid: ["dcmdjpeg"] for uid in (BASELINE, EXTENDED)},
    **{uid: ["dcmdjpeg", "--conv-never"] for uid in (JPEG_57, JPEG_70)},
    **{uid: ["dcmdjpls"] for uid in (JPEG_LS, JPEG_LS_NEAR)},
    **{uid: ["gdcmconv", "--raw"] for uid in (J2K, J2K_LOSSY)},
    **{uid: ["dcmconv"] for uid in NATIVE},
}
NATIVE_FILES = (
    *("CT_small.dcm", "MR_small_bigendian.dcm", "MR_small_implicit.dcm", "image_dfl.dcm"),
    *("examples_rgb_color.dcm", "examples_palette.dcm", "examples_overlay.dcm", "693_UNCI.dcm"),
    *("SC_ybr_full_422_uncompressed.dcm", "SC_rgb_2frame.dcm", "ExplVR_BigEnd.dcm"),
)
COMPRESSED_FILES = (
    *("MR_small_RLE.dcm", "SC_rgb_rle_2frame.dcm", "SC_rgb_rle_16bit_2frame.dcm", "JPEG-LL.dcm"),
    *("JPGExtended.dcm", "SC_rgb_jpeg_gdcm.dcm", "SC_rgb_jpeg_dcmtk.dcm"),
    *("examples_ybr_color.dcm", "MR_small_jpeg_ls_lossless.dcm", "JPEGLSNearLossless_16.dcm"),
    *("JPEG2000.dcm", "MR_small_jp2klossless.dcm", "examples_jpeg2k.dcm", "SC_rgb_jpeg.dcm"),
    *("693_J2KI.dcm", "J2K_pixelrep_mismatch.dcm"),
)

Load = Callable[[str], DataSet]
Find = Callable[[str], Path]


@pytest.fixture
def load(real_file: Find) -> Load:
    def load_(name: str) -> DataSet:
        ds = DataSet()
        ds.load(str(real_file(name)))
        return ds

    return load_


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


def saved(ds: DataSet, folder: Path) -> Path:
    path = folder / "saved.dcm"
    ds.save(str(path), 1)
    return path


def judged(path: Path, uid: str) -> np.ndarray[Any, Any]:
    """The pixels as another library decodes them."""
    tool, *options = JUDGES[uid]
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    target = path.with_suffix(".judged")
    result = subprocess.run(
        [tool, *options, str(path), str(target)], capture_output=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    assert b"E:" not in result.stderr and b"Corrupt" not in result.stderr, result.stderr
    return pixel_array(target)


def compared(ds: DataSet, uid: str, expected: np.ndarray[Any, Any], folder: Path) -> None:
    """What was saved is in the syntax, and pydicom and another library see the same pixels."""
    path = saved(ds, folder)
    found = pydicom.dcmread(path)
    assert found.file_meta.TransferSyntaxUID == uid
    assert found["PixelData"].is_undefined_length == (uid not in NATIVE)
    assert found.get("PlanarConfiguration", 0) == 0 or uid in NATIVE
    assert np.array_equal(found.pixel_array, expected)
    assert np.array_equal(judged(path, uid), expected)


@pytest.mark.parametrize("uid", LOSSLESS)
@pytest.mark.parametrize("name", NATIVE_FILES)
def test_there_and_back(name: str, uid: str, load: Load, real_file: Find, tmp_path: Path) -> None:
    ds, expected = load(name), pixel_array(real_file(name))
    before, pixels = others(ds), ds.tree.find_root(0x7FE00010)
    if name == "examples_palette.dcm" and uid in (JPEG_LS_NEAR, J2K_LOSSY):
        with pytest.raises(Failure) as caught:
            transcode.change(ds, uid)
        assert caught.value.fault == Fault.PHOTOMETRIC
        return
    transcode.change(ds, uid)
    assert others(ds) == before
    assert ds.tree.find_root(0x7FE00010) is pixels
    compared(ds, uid, expected, tmp_path)
    transcode.change(ds, EXPLICIT)
    assert others(ds) == before
    compared(ds, EXPLICIT, expected, tmp_path)


@pytest.mark.parametrize("uid", (*NATIVE, RLE, JPEG_70, JPEG_LS, J2K))
@pytest.mark.parametrize("name", COMPRESSED_FILES)
def test_decompressed_and_compressed_otherwise(
    name: str, uid: str, load: Load, real_file: Find, tmp_path: Path
) -> None:
    ds, expected = load(name), pixel_array(real_file(name))
    before = others(ds)
    transcode.change(ds, uid)
    assert others(ds) == before
    assert np.array_equal(pixel_array(saved(ds, tmp_path)), expected)


@pytest.mark.parametrize("target", NATIVE)
@pytest.mark.parametrize("name", ["CT_small.dcm", "MR_small_bigendian.dcm", "rtplan.dcm"])
def test_native_to_native(
    name: str, target: str, load: Load, real_file: Find, tmp_path: Path
) -> None:
    """Only how it is written changes, and pydicom is not asked."""
    ds = load(name)
    before = others(ds)
    transcode.change(ds, target)
    assert others(ds) == before
    assert (text(ds, 0x00020010), ds.syntax.uid) == (target, target)
    found, original = pydicom.dcmread(saved(ds, tmp_path)), pydicom.dcmread(real_file(name))
    assert found.file_meta.TransferSyntaxUID == target
    if "PixelData" in original:
        assert np.array_equal(found.pixel_array, original.pixel_array)
        del found.PixelData, original.PixelData
    assert found == original


SHAPES = [
    (allocated, stored, signed, samples, frames)
    for allocated, stored in ((8, 8), (8, 7), (16, 16), (16, 12), (16, 8), (16, 6))
    for signed in (False, True)
    for samples, frames in ((1, 1), (1, 3), (3, 1), (3, 2))
    if not (signed and samples == 3)
]


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


@pytest.mark.parametrize("uid", LOSSLESS)
@pytest.mark.parametrize(("allocated", "stored", "signed", "samples", "frames"), SHAPES)
def test_noise_of_every_shape(
    uid: str, allocated: int, stored: int, signed: bool, samples: int, frames: int, tmp_path: Path
) -> None:
    ds, expected = made(allocated, stored, signed, samples, frames)
    transcode.change(ds, uid)
    assert np.array_equal(pixel_array(saved(ds, tmp_path)), expected)
    transcode.change(ds, IMPLICIT)
    path = saved(ds, tmp_path)
    assert np.array_equal(pixel_array(path), expected)
    assert len(pydicom.dcmread(path).PixelData) == expected.nbytes + expected.nbytes % 2


@pytest.mark.parametrize("uid", LOSSLESS)
@pytest.mark.parametrize(("rows", "columns"), [(45, 9), (9, 45), (31, 33), (16, 16)])
@pytest.mark.parametrize(("stored", "signed"), [(16, False), (12, True), (7, False)])
def test_small_images(
    uid: str, rows: int, columns: int, stored: int, signed: bool, tmp_path: Path
) -> None:
    ds, expected = made(16, stored, signed, 1, 1, rows=rows, columns=columns)
    transcode.change(ds, uid, 100)
    assert np.array_equal(pixel_array(saved(ds, tmp_path)), expected)


@pytest.mark.parametrize("uid", [RLE, JPEG_57, JPEG_70, J2K, J2K_LOSSY])
def test_nine_pixels(uid: str, load: Load, real_file: Find, tmp_path: Path) -> None:
    ds = load("SC_rgb_small_odd.dcm")
    transcode.change(ds, uid)
    compared(ds, uid, pixel_array(real_file("SC_rgb_small_odd.dcm")), tmp_path)


@pytest.mark.parametrize("uid", LOSSLESS)
def test_planes(uid: str, tmp_path: Path) -> None:
    ds, expected = made(8, 8, False, 3, 2, planar=1)
    transcode.change(ds, uid)
    compared(ds, uid, expected, tmp_path)


# --- loss -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "uid", "method", "photometric"),
    [
        ("examples_rgb_color.dcm", BASELINE, "ISO_10918_1", "YBR_FULL_422"),
        ("SC_ybr_full_422_uncompressed.dcm", BASELINE, "ISO_10918_1", "YBR_FULL_422"),
        ("image_dfl.dcm", BASELINE, "ISO_10918_1", "MONOCHROME2"),
        ("image_dfl.dcm", EXTENDED, "ISO_10918_1", "MONOCHROME2"),
        ("examples_overlay.dcm", EXTENDED, "ISO_10918_1", "MONOCHROME2"),
        ("examples_rgb_color.dcm", J2K_LOSSY, "ISO_15444_1", "YBR_ICT"),
        ("CT_small.dcm", J2K_LOSSY, "ISO_15444_1", "MONOCHROME2"),
    ],
)
def test_with_loss(
    name: str,
    uid: str,
    method: str,
    photometric: str,
    load: Load,
    real_file: Find,
    tmp_path: Path,
) -> None:
    """A higher factor gives fewer bytes and more error, and the data set tells of the loss."""
    expected = pixel_array(real_file(name)).astype(int)
    spread = int(np.ptp(expected))
    results = []
    for quality in (2, 20, 255):
        ds = load(name)
        transcode.change(ds, uid, quality)
        path = saved(ds, tmp_path)
        found = pydicom.dcmread(path)
        assert found.PhotometricInterpretation == photometric
        assert found.LossyImageCompression == "01"
        assert text(ds, 0x00282114).split("\\")[-1] == method
        size = len(found.PixelData)
        ratio = float(text(ds, 0x00282112).split("\\")[-1])
        assert ratio == pytest.approx(expected_size(ds) / size, rel=0.1)
        mean = float(np.abs(found.pixel_array.astype(int) - expected).mean())
        assert abs(float(np.abs(judged(path, uid).astype(int) - expected).mean()) - mean) < 2
        results.append((size, mean))
    sizes, means = zip(*results, strict=True)
    assert sizes[0] > sizes[1] > sizes[2]
    assert means[0] < means[1] < means[2]
    assert means[0] < spread * 0.03


def expected_size(ds: DataSet) -> float:
    image = transcode.Image.of(ds.tree)
    size = (image.rows or 0) * (image.columns or 0) * (image.samples or 0) * image.frames
    return size * (image.allocated or 0) / 8


def test_every_loss_is_told(load: Load, tmp_path: Path) -> None:
    ds = load("examples_rgb_color.dcm")
    transcode.change(ds, BASELINE, 10)
    transcode.change(ds, J2K_LOSSY, 40)
    transcode.change(ds, EXPLICIT)
    found = pydicom.dcmread(saved(ds, tmp_path))
    assert found.LossyImageCompression == "01"
    assert list(found.LossyImageCompressionMethod) == ["ISO_10918_1", "ISO_15444_1"]
    assert len(found.LossyImageCompressionRatio) == 2
    assert found.PhotometricInterpretation == "RGB"


def test_flags_for_jpeg(load: Load, tmp_path: Path) -> None:
    sizes = {}
    for flags, photometric in ((0, "YBR_FULL_422"), (1, "YBR_FULL_422"), (0x100, "YBR_FULL")):
        ds = load("examples_rgb_color.dcm")
        transcode.change(ds, BASELINE, 20, flags)
        path = saved(ds, tmp_path)
        found = pydicom.dcmread(path)
        assert found.PhotometricInterpretation == photometric
        sizes[flags] = len(found.PixelData)
        judged(path, BASELINE)
    assert sizes[1] < sizes[0] < sizes[0x100]


@pytest.mark.parametrize(
    ("options", "quality", "ratio"),
    [
        (encoder.J2kOptions(), 0, None),
        (encoder.J2kOptions(), 30, 30),
        (encoder.J2kOptions(encoder.J2K_LOSSLESS), 30, None),
        (encoder.J2kOptions(encoder.J2K_RATIO, 15.0), 0, 15),
        (encoder.J2kOptions(encoder.J2K_TARGET_SIZE, target_size=10_000), 0, 25),
    ],
)
def test_what_limits_jpeg_2000(
    options: encoder.J2kOptions, quality: int, ratio: float | None, load: Load, tmp_path: Path
) -> None:
    ds = load("examples_rgb_color.dcm")
    if options.control == encoder.J2K_TARGET_SIZE:
        options = options._replace(target_size=int(expected_size(ds) / 25))
    transcode.change(ds, J2K_LOSSY, quality, 0, options)
    found = pydicom.dcmread(saved(ds, tmp_path))
    assert found.PhotometricInterpretation == ("YBR_ICT" if ratio else "YBR_RCT")
    assert found.get("LossyImageCompressionRatio") == (ratio and pytest.approx(ratio, rel=0.1))


def test_colours_of_jpeg_2000_can_stay(load: Load, real_file: Find, tmp_path: Path) -> None:
    ds = load("examples_rgb_color.dcm")
    transcode.change(ds, J2K, 0, 0, encoder.J2kOptions(color_transform=False))
    assert text(ds, 0x00280004) == "RGB"
    compared(ds, J2K, pixel_array(real_file("examples_rgb_color.dcm")), tmp_path)


# --- without pixels ---------------------------------------------------------------------------


@pytest.mark.parametrize("uid", [*NATIVE, RLE, J2K, "1.2.840.10008.1.2.4.100"])
def test_no_pixel_data(uid: str, load: Load) -> None:
    ds = load("rtplan.dcm")
    before = others(ds)
    transcode.change(ds, uid)
    assert (others(ds), text(ds, 0x00020010), ds.syntax.uid) == (before, uid, uid)


def test_syntax_element_is_made(load: Load) -> None:
    ds = DataSet.received(b"".join(load("CT_small.dcm").encode(EXPLICIT)), EXPLICIT)
    transcode.change(ds, RLE)
    assert text(ds, 0x00020010) == RLE
    assert ds.encode(RLE)


def test_a_received_data_set_is_saved_with_a_header(load: Load, tmp_path: Path) -> None:
    ds = DataSet.received(b"".join(load("CT_small.dcm").encode(EXPLICIT)), EXPLICIT)
    transcode.change(ds, RLE)
    ds.save(str(tmp_path / "saved"))
    assert pydicom.dcmread(tmp_path / "saved").file_meta.TransferSyntaxUID == RLE


# --- into a file ------------------------------------------------------------------------------


@pytest.mark.parametrize("uid", [IMPLICIT, DEFLATED, RLE, J2K])
@pytest.mark.parametrize("name", ["CT_small.dcm", "JPEG2000.dcm", "SC_rgb_rle_2frame.dcm"])
def test_save_as(name: str, uid: str, load: Load, real_file: Find, tmp_path: Path) -> None:
    """The file is in the new syntax; the data set is what it was, and saves as it did."""
    ds = load(name)
    before, syntax = content(ds), ds.syntax
    elements = list(ds.tree.walk())
    transcode.save_as(ds, str(tmp_path / "new"), uid)
    assert (content(ds), ds.syntax, list(ds.tree.walk())) == (before, syntax, elements)
    found = pydicom.dcmread(tmp_path / "new")
    assert found.file_meta.TransferSyntaxUID == uid
    assert np.array_equal(found.pixel_array, pixel_array(real_file(name)))
    ds.save(str(tmp_path / "old"))
    old, original = pydicom.dcmread(tmp_path / "old"), pydicom.dcmread(real_file(name))
    assert (old.PixelData, old) == (original.PixelData, original)


def test_save_as_passes_save_flags(load: Load, tmp_path: Path) -> None:
    ds = load("CT_small.dcm")
    transcode.save_as(ds, str(tmp_path / "new"), RLE, save_flags=0x40)
    assert (0x0008, 0x0000) in pydicom.dcmread(tmp_path / "new")
    with pytest.raises(Failure) as caught:
        transcode.save_as(ds, str(tmp_path / "bad"), RLE, save_flags=0x14)
    assert caught.value.fault == Fault.COMPRESSION
    assert not (tmp_path / "bad").exists()


# --- failures ---------------------------------------------------------------------------------


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


def test_bits_above_the_stored_ones_are_not_lost(tmp_path: Path) -> None:
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


# --- who watches ------------------------------------------------------------------------------


class Recorder:
    """Keeps a second list of the fragments by what it is told."""

    def __init__(self) -> None:
        self.fragments: list[Element] = []
        self.changes: set[int] = set()

    def inserted(self, element: Element) -> None:
        if element.tag == 0xFFFEE000:
            self.fragments.append(element)

    def removed(self, element: Element) -> None:
        if element in self.fragments:
            self.fragments.remove(element)

    def changed(self, element: Element) -> None:
        self.changes.add(element.tag)

    def cleared(self) -> None:
        self.fragments.clear()


def fragments(ds: DataSet) -> Iterator[Element]:
    pixels = ds.tree.find_root(0x7FE00010)
    child = None if pixels is None else pixels.first_child
    while child is not None:
        yield child
        child = child.next


def test_the_watcher_is_told(load: Load) -> None:
    ds = load("SC_rgb_2frame.dcm")
    assert ds.tree.first_child is not None
    recorder = Recorder()
    ds.watcher = recorder
    transcode.change(ds, J2K)
    assert recorder.fragments == list(fragments(ds)) and len(recorder.fragments) == 2
    assert recorder.changes >= {0x00020010, 0x00280004, 0x7FE00010, 0xFFFEE000}
    transcode.change(ds, RLE)
    assert recorder.fragments == list(fragments(ds)) and len(recorder.fragments) == 2
    transcode.change(ds, EXPLICIT)
    assert recorder.fragments == list(fragments(ds)) == []
