"""Transfer syntax changes, judged by pydicom, DCMTK and GDCM: pixels, elements, failures."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, encoder, transcode
from ltdic.dataset.element import Element

from process import DEADLINE
from transcoding import (
    BASELINE,
    DEFLATED,
    EXPLICIT,
    EXTENDED,
    IMPLICIT,
    J2K,
    J2K_LOSSY,
    JPEG_57,
    JPEG_70,
    JPEG_LS,
    JPEG_LS_NEAR,
    LOSSLESS,
    NATIVE,
    RLE,
    Find,
    Load,
    content,
    made,
    others,
    pixel_array,
    text,
)

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
        [tool, *options, str(path), str(target)], capture_output=True, timeout=DEADLINE, check=False
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
