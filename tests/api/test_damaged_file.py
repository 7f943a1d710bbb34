"""Damaged and odd data sets through the C interface: the error, and what can be read of them."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest

from ltdic import capi

NAME, PATIENT_ID, ROWS = 0x00100010, 0x00100020, 0x00280010
CONTENT, PRIVATE = 0x0040A730, 0x00111001
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
OPEN = 0xFFFFFFFF
LONG = (b"OB", b"OW", b"SQ", b"UN", b"UT")


def head(tag: int, vr: bytes, length: int) -> bytes:
    """The header of an element in explicit VR little endian; in implicit VR if `vr` is b""."""
    group, number = tag >> 16, tag & 0xFFFF
    if not vr:
        return struct.pack("<HHI", group, number, length)
    if vr in LONG:
        return struct.pack("<HH2sHI", group, number, vr, 0, length)
    return struct.pack("<HH2sH", group, number, vr, length)


def element(tag: int, vr: bytes, value: bytes) -> bytes:
    return head(tag, vr, len(value)) + value


CLASS = element(0x00080016, b"UI", b"1.2.840.10008.5.1.4.1.1.2\0")
META = element(0x00020010, b"UI", b"1.2.840.10008.1.2.1\0")
HEADER = bytes(128) + b"DICM" + META
AFTER = element(PATIENT_ID, b"LO", b"12")


def nested(levels: int, vr: bytes) -> bytes:
    """Sequences of undefined length in each other; below one of VR UN in implicit VR."""
    first = head(PRIVATE if vr == b"UN" else CONTENT, vr, OPEN) + head(ITEM, b"", OPEN)
    others = head(CONTENT, b"" if vr == b"UN" else vr, OPEN) + head(ITEM, b"", OPEN)
    ends = head(ITEM_END, b"", 0) + head(SEQUENCE_END, b"", 0)
    return CLASS + first + others * (levels - 1) + ends * levels


def load(record: Any, data: bytes) -> int:
    buffer = record.array(capi.L_UCHAR, *data)
    return int(capi.L_DicomLoadDSMemory(record.ds, buffer, len(data), 0))


@pytest.mark.parametrize("vr", [b"SQ", b"UN"])
def test_64_levels_are_the_limit(record: Any, vr: bytes) -> None:
    assert load(record, nested(64, vr)) == capi.DICOM_SUCCESS
    assert len(record.tags()) == 1 + 2 * 64
    assert load(record, nested(65, vr)) == capi.DICOM_ERROR_FORMAT
    assert record.tags() == []


@pytest.mark.parametrize("flags", [0, capi.DS_LOAD_CLOSE])
def test_every_truncation(record: Any, tmp_path: Path, flags: int) -> None:
    """An error code and an empty data set; or, cut between elements, what is there."""
    items = element(CONTENT, b"SQ", element(ITEM, b"", element(NAME, b"PN", b"A^B ")))
    whole = HEADER + CLASS + items + element(0x7FE00010, b"OW", bytes(8))
    path = tmp_path / "cut"
    between = {len(HEADER), len(HEADER + CLASS), len(HEADER + CLASS + items), len(whole)}
    for size in range(len(HEADER), len(whole) + 1):
        path.write_bytes(whole[:size])
        status = capi.L_DicomLoadDS(record.ds, str(path).encode(), flags)
        if size in between:
            assert status == capi.DICOM_SUCCESS, size
        else:
            assert status in (capi.DICOM_ERROR_END, capi.DICOM_ERROR_FORMAT), size
            assert record.tags() == [], size


@pytest.mark.parametrize("length", [0xFFFFFFFE, 0x7FFFFFFF])
def test_length_that_cannot_be(record: Any, length: int) -> None:
    data = HEADER + CLASS + head(0x7FE00010, b"OW", length) + bytes(8)
    assert load(record, data) == capi.DICOM_ERROR_INVALID_ELEMENT_LENGTH
    assert record.tags() == []


def test_odd_length(record: Any, tmp_path: Path) -> None:
    """Read as it is, saved with padding when it is encoded anew."""
    assert load(record, HEADER + CLASS + element(NAME, b"PN", b"ODD") + AFTER) == 0
    assert record.data(record.find(NAME)) == b"ODD"
    assert record.data(record.find(PATIENT_ID)) == b"12"
    capi.L_DicomDeleteElement(record.ds, record.find(0x00080016))
    path = record.reload(tmp_path)
    assert path.read_bytes().endswith(element(NAME, b"PN", b"ODD ") + AFTER)


@pytest.mark.parametrize("vr", [b"ZZ", b"\0\0", b"\xff\xff"])
def test_unknown_vr(record: Any, vr: bytes) -> None:
    """UN, and the next element is found."""
    assert load(record, HEADER + CLASS + head(NAME, vr, 4) + b"A^B " + AFTER) == 0
    assert record.find(NAME).contents.nVR == capi.VR_UN
    assert record.data(record.find(NAME)) == b"A^B "
    assert capi.L_DicomGetStringValue(record.ds, record.find(PATIENT_ID), 0, 1) == b"12"


def test_wrong_vr(record: Any) -> None:
    """What the element says counts, not the tag table; a number that is cut off is not given."""
    data = HEADER + CLASS + element(NAME, b"US", b"\1\0c") + element(ROWS, b"LO", b"51")
    assert load(record, data) == capi.DICOM_SUCCESS
    assert record.find(NAME).contents.nVR == capi.VR_US
    assert capi.L_DicomGetCountValue(record.ds, record.find(NAME)) == 1
    assert capi.L_DicomGetShortValue(record.ds, record.find(NAME), 0, 1)[0] == 1
    assert not capi.L_DicomGetShortValue(record.ds, record.find(NAME), 0, 2)
    assert capi.L_DicomGetStringValue(record.ds, record.find(ROWS), 0, 1) == b"51"


def test_missing_header(record: Any) -> None:
    """Without preamble, without prefix, without group 0002, in any encoding; or no data set."""
    implicit = element(0x00080016, b"", b"1.2\0") + element(NAME, b"", b"A^B ")
    for data in (META + CLASS, b"DICM" + META + CLASS, CLASS, implicit):
        assert load(record, data) == capi.DICOM_SUCCESS
        assert capi.L_DicomGetStringValue(record.ds, record.find(0x00080016), 0, 1)
    for data in (b"GIF89a" + bytes(300), bytes(200)):
        assert load(record, data) == capi.DICOM_ERROR_FORMAT
        assert record.tags() == []


def test_unknown_of_undefined_length(record: Any) -> None:
    """A sequence in implicit VR (CP-246), with what follows in explicit VR again."""
    item = head(ITEM, b"", OPEN) + element(NAME, b"", b"A^B ") + head(ITEM_END, b"", 0)
    content = item + head(SEQUENCE_END, b"", 0)
    private = head(PRIVATE, b"UN", OPEN) + content
    assert load(record, HEADER + CLASS + private + element(0x00200010, b"SH", b"12")) == 0
    assert record.tags() == [0x00020010, 0x00080016, PRIVATE, ITEM, NAME, 0x00200010]
    assert record.find(PRIVATE).contents.nLength == capi.ELEMENT_LENGTH_MAX
    assert record.find(NAME).contents.nVR == capi.VR_PN


@pytest.mark.parametrize("vr", [b"UT", b"OW"])
def test_undefined_length_without_fragments(record: Any, vr: bytes) -> None:
    """No text has it, and where it means fragments there have to be some."""
    data = HEADER + CLASS + head(0x00091010, vr, OPEN) + AFTER
    assert load(record, data) in (
        capi.DICOM_ERROR_INVALID_ELEMENT_LENGTH,
        capi.DICOM_ERROR_FORMAT,
    )
    assert record.tags() == []
