"""Transfer syntax changes and JPEG 2000 settings through the library, misuse included."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pydicom
import pytest

from ltdic import capi

RLE, J2K, BASELINE = b"1.2.840.10008.1.2.5", b"1.2.840.10008.1.2.4.91", b"1.2.840.10008.1.2.4.50"
NULL_PTR, INVALID_SIZE, PARAMETER, QFACTOR = 214, 213, 9, 16


def change(record: Any, uid: bytes | None, quality: int = 0, flags: int = 0) -> int:
    return int(capi.L_DicomChangeTransferSyntax(record.ds, uid, quality, flags))


def text(record: Any, tag: int) -> bytes:
    found = capi.L_DicomGetStringValue(record.ds, record.find(tag), 0, 1)
    return bytes(found)


def test_elements_keep_their_addresses(record: Any) -> None:
    """What a program holds of the pixel data says what they are now."""
    record.load("SC_rgb_2frame.dcm")
    pixels = record.find(capi.TAG_PIXEL_DATA)
    before = record.data(pixels)
    assert change(record, RLE) == 0
    assert pixels.contents.nLength == capi.ELEMENT_LENGTH_MAX
    assert pixels.contents.nVR == capi.VR_OB
    first = capi.L_DicomGetChildElement(record.ds, pixels, True)
    second = capi.L_DicomGetNextElement(record.ds, first, True, True)
    assert first and second
    assert not capi.L_DicomGetNextElement(record.ds, second, True, True)
    assert pixels.contents.pFirstChild == record.address(first)
    assert first.contents.nLength > 0
    assert text(record, capi.TAG_TRANSFER_SYNTAX_UID) == RLE
    assert change(record, b"1.2.840.10008.1.2.1") == 0
    assert (pixels.contents.pFirstChild or 0, record.data(pixels)) == (0, before)
    assert not capi.L_DicomExistsElement(record.ds, first)


def test_second_form_leaves_the_data_set(record: Any, tmp_path: Path) -> None:
    name = record.load("CT_small.dcm")
    before = record.data(record.find(capi.TAG_PIXEL_DATA))
    target = tmp_path / "written"
    assert (
        capi.L_DicomChangeTransferSyntax2(
            record.ds, str(target).encode(), RLE, 0, 0, capi.DS_METAHEADER_PRESENT
        )
        == 0
    )
    assert record.data(record.find(capi.TAG_PIXEL_DATA)) == before
    assert text(record, capi.TAG_TRANSFER_SYNTAX_UID) == b"1.2.840.10008.1.2.1"
    found = pydicom.dcmread(target)
    assert found.file_meta.TransferSyntaxUID == RLE.decode()
    assert (found.pixel_array == pydicom.dcmread(name).pixel_array).all()


def test_second_form_into_no_folder(record: Any, tmp_path: Path) -> None:
    record.load("CT_small.dcm")
    path = str(tmp_path / "no" / "where").encode()
    assert capi.L_DicomChangeTransferSyntax2(record.ds, path, RLE, 0, 0, 1) != 0
    assert text(record, capi.TAG_TRANSFER_SYNTAX_UID) == b"1.2.840.10008.1.2.1"


@pytest.mark.parametrize(
    ("uid", "quality", "code"),
    [
        (None, 0, PARAMETER),
        (b"", 0, PARAMETER),
        (b"1.2.3", 0, PARAMETER),
        (b"\xff\xfe", 0, PARAMETER),
        (BASELINE, 2, PARAMETER),
        (BASELINE, 1, QFACTOR),
        (J2K, 256, QFACTOR),
        (J2K, -2147483648, QFACTOR),
        (b"1.2.840.10008.1.2.4.202", 0, 417),
    ],
)
def test_refused(record: Any, uid: bytes | None, quality: int, code: int) -> None:
    record.load("CT_small.dcm")
    before = record.data(record.find(capi.TAG_PIXEL_DATA))
    assert change(record, uid, quality) == code
    assert record.data(record.find(capi.TAG_PIXEL_DATA)) == before


def test_no_data_set() -> None:
    options = capi.FILEJ2KOPTIONS()
    size = ctypes.sizeof(options)
    assert capi.L_DicomChangeTransferSyntax(None, RLE, 0, 0) != 0
    assert capi.L_DicomChangeTransferSyntax2(None, b"/x", RLE, 0, 0, 0) != 0
    assert capi.L_DicomGetJ2KOptions(None, ctypes.byref(options), size) != 0
    assert capi.L_DicomSetJ2KOptions(None, ctypes.byref(options)) != 0
    assert capi.L_DicomGetDefaultJ2KOptions(None, ctypes.byref(options), size) == 0


def fields(options: Any) -> bytes:
    return bytes(options)


def test_settings(record: Any) -> None:
    size = ctypes.sizeof(capi.FILEJ2KOPTIONS)
    options, found = capi.FILEJ2KOPTIONS(), capi.FILEJ2KOPTIONS()
    assert capi.L_DicomGetDefaultJ2KOptions(record.ds, ctypes.byref(options), size) == 0
    assert capi.L_DicomGetJ2KOptions(record.ds, ctypes.byref(found), size) == 0
    assert fields(found) == fields(options)
    assert (options.uStructSize, options.bUseColorTransform) == (size, 1)
    assert options.uCompressionControl == capi.J2K_COMPRESSION_QFACTOR
    ctypes.memset(ctypes.byref(options), 1, size)
    options.uStructSize = size
    options.uCompressionControl = capi.J2K_COMPRESSION_TARGETSIZE
    assert capi.L_DicomSetJ2KOptions(record.ds, ctypes.byref(options)) == 0
    assert capi.L_DicomGetJ2KOptions(record.ds, ctypes.byref(found), size) == 0
    assert fields(found) == fields(options)
    capi.L_DicomResetDS(record.ds)
    assert capi.L_DicomGetJ2KOptions(record.ds, ctypes.byref(found), size) == 0
    assert fields(found) == fields(options)
    assert capi.L_DicomGetDefaultJ2KOptions(record.ds, ctypes.byref(found), size) == 0
    assert fields(found) != fields(options)


@pytest.mark.parametrize("wrong", [0, 4, -1, 1000])
def test_settings_of_the_wrong_size(record: Any, wrong: int) -> None:
    options = capi.FILEJ2KOPTIONS()
    pointer = ctypes.byref(options)
    assert capi.L_DicomGetJ2KOptions(record.ds, pointer, wrong) == INVALID_SIZE
    assert capi.L_DicomGetDefaultJ2KOptions(record.ds, pointer, wrong) == INVALID_SIZE
    options.uStructSize = wrong & 0xFFFFFFFF
    assert capi.L_DicomSetJ2KOptions(record.ds, pointer) == INVALID_SIZE


def test_settings_without_a_structure(record: Any) -> None:
    size = ctypes.sizeof(capi.FILEJ2KOPTIONS)
    assert capi.L_DicomGetJ2KOptions(record.ds, None, size) == NULL_PTR
    assert capi.L_DicomGetDefaultJ2KOptions(record.ds, None, size) == NULL_PTR
    assert capi.L_DicomSetJ2KOptions(record.ds, None) == NULL_PTR


def test_settings_count(record: Any, tmp_path: Path) -> None:
    options = capi.FILEJ2KOPTIONS()
    size = ctypes.sizeof(options)
    for control, ratio, expected in ((1, 20.0, 0), (1, 0.5, PARAMETER), (2, 0.0, PARAMETER)):
        record.load("examples_rgb_color.dcm")
        capi.L_DicomGetDefaultJ2KOptions(record.ds, ctypes.byref(options), size)
        options.uCompressionControl, options.fCompressionRatio = control, ratio
        assert capi.L_DicomSetJ2KOptions(record.ds, ctypes.byref(options)) == 0
        assert change(record, J2K) == expected
        if not expected:
            ratio_found = float(text(record, capi.TAG_LOSSY_IMAGE_COMPRESSION_RATIO))
            assert ratio_found == pytest.approx(20, rel=0.1)
    options.uCompressionControl = 4
    assert capi.L_DicomSetJ2KOptions(record.ds, ctypes.byref(options)) == PARAMETER
