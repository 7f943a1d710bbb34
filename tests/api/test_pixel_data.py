"""Damage of pixel data, and the flag that keeps them intact."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest

from ltdic import capi

GOOD = (
    ("CT_small.dcm", 1), ("JPEG2000.dcm", 1), ("JPEG-lossy.dcm", 1), ("MR_small_RLE.dcm", 1),
    ("MR_small_jpeg_ls_lossless.dcm", 1), ("SC_rgb_rle_2frame.dcm", 2), ("SC_rgb_2frame.dcm", 2),
    ("rtplan.dcm", 0), ("examples_ybr_color.dcm", 30), ("SC_ybr_full_422_uncompressed.dcm", 1),
)  # fmt: skip


def judged(record: Any) -> tuple[bool, int, int]:
    bad, good = ctypes.c_uint(99), ctypes.c_uint(99)
    found = capi.L_DicomIsBadPixelData(record.ds, ctypes.byref(bad), ctypes.byref(good))
    return bool(found), bad.value, good.value


def fragment(record: Any, index: int) -> Any:
    found = capi.L_DicomGetChildElement(record.ds, record.find(capi.TAG_PIXEL_DATA), True)
    for _ in range(index):
        found = capi.L_DicomGetNextElement(record.ds, found, True, True)
    return found


@pytest.mark.parametrize(("name", "frames"), GOOD)
def test_good_pixel_data(record: Any, name: str, frames: int) -> None:
    record.load(name)
    assert judged(record) == (False, 0, frames)
    assert capi.L_DicomIsBadPixelData(record.ds, None, None) == 0


@pytest.mark.parametrize(
    "name",
    ["JPEG2000.dcm", "JPEG-lossy.dcm", "MR_small_RLE.dcm", "MR_small_jpeg_ls_lossless.dcm"],
)
@pytest.mark.parametrize("damage", ["start", "end", "all"])
def test_damaged_frames(record: Any, name: str, damage: str) -> None:
    record.load(name)
    element = fragment(record, 0)
    data = record.data(element)
    # A run-length coded frame has no mark at its end, but a header that says where segments are.
    rest = 60 if "RLE" in name else len(data) // 2
    parts = {"start": data[10:], "end": data[:rest], "all": b""}
    assert capi.L_DicomSetBinaryValue(record.ds, element, parts[damage], len(parts[damage]))
    assert judged(record) == (True, 1, 0)
    assert capi.L_DicomIsBadPixelData(record.ds, None, None) == 1


def test_one_frame_of_several_is_damaged(record: Any) -> None:
    record.load("SC_rgb_rle_2frame.dcm")
    assert capi.L_DicomSetBinaryValue(record.ds, fragment(record, 1), b"xx", 2)
    assert judged(record) == (True, 1, 1)


def test_one_frame_of_several_is_missing(record: Any) -> None:
    record.load("SC_rgb_rle_2frame.dcm")
    capi.L_DicomDeleteElement(record.ds, fragment(record, 0))
    assert judged(record) == (True, 1, 1)


@pytest.mark.parametrize("cut", [0, 1, 5])
def test_frames_in_several_fragments(record: Any, cut: int) -> None:
    """Two frames in three fragments: the second one is told by how it begins."""
    record.load("JPEG2000.dcm")
    whole = record.data(fragment(record, 0))
    pixels = record.find(capi.TAG_PIXEL_DATA)
    for part in (whole[:100], whole[100 + cut :]):
        added = record.insert(capi.TAG_ITEM, "OB", pixels)
        assert capi.L_DicomSetBinaryValue(record.ds, added, part, len(part))
    if cut:
        last = fragment(record, 2)
        assert capi.L_DicomSetBinaryValue(record.ds, last, whole[100:-2], len(whole) - 102)
    assert capi.L_DicomSetConvertValue(record.ds, record.find(capi.TAG_NUMBER_OF_FRAMES), b"2", 1)
    assert judged(record) == ((True, 1, 1) if cut else (False, 0, 2))


def test_native_frames_that_are_not_there(record: Any) -> None:
    record.load("SC_rgb_2frame.dcm")
    pixels = record.find(capi.TAG_PIXEL_DATA)
    data = record.data(pixels)
    assert capi.L_DicomSetBinaryValue(record.ds, pixels, data, len(data) - 1)
    assert judged(record) == (True, 1, 1)


def test_the_intact_flag(record: Any, tmp_path: Path) -> None:
    get, set_ = capi.L_DicomGetKeepPixelDataIntactFlag, capi.L_DicomSetKeepPixelDataIntactFlag
    assert get(record.ds) == 0
    set_(record.ds, 5)
    assert get(record.ds) == 1
    set_(record.ds, 0)
    assert get(record.ds) == 0
    name = str(record.load("JPEG2000.dcm")).encode()
    assert capi.L_DicomLoadDS(record.ds, name, capi.DS_KEEP_PIXEL_DATA_INTACT) == 0
    assert get(record.ds) == 1
    before = record.data(fragment(record, 0))
    assert capi.L_DicomSaveDS(record.ds, str(tmp_path / "copy").encode(), 0) == 0
    assert capi.L_DicomLoadDS(record.ds, str(tmp_path / "copy").encode(), 0) == 0
    assert record.data(fragment(record, 0)) == before


def test_no_data_set() -> None:
    assert capi.L_DicomGetKeepPixelDataIntactFlag(None) == 0
    capi.L_DicomSetKeepPixelDataIntactFlag(None, 1)
    assert capi.L_DicomIsBadPixelData(None, None, None) == 0
