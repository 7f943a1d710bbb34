"""Checks of data sets, and what a debug callback is told."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from ltdic import capi

(
    UNKNOWN_CLASS, UNKNOWN_TAG, UNKNOWN_VR, WRONG_VR, MIN_VM, MAX_VM, DIVIDE_VM, IMAGE, ELEMENT,
    EXISTS,
) = (1 << bit for bit in range(10))  # fmt: skip


class Told:
    """A callback, and what it was told: (tag, flags) of each call."""

    def __init__(self, stop_at: int = -1) -> None:
        self.calls: list[tuple[int, int]] = []
        self.users: set[int] = set()
        self._stop_at = stop_at
        self.callback = capi.CONFORMANCECALLBACK(self._call)

    def _call(self, element: Any, flags: int, user: int) -> bool:
        self.calls.append((element.contents.nTag, flags))
        self.users.add(user)
        return len(self.calls) != self._stop_at

    @property
    def wrong(self) -> list[tuple[int, int]]:
        return [call for call in self.calls if call[1]]


def check(record: Any, told: Told) -> bool:
    return bool(capi.L_DicomConformanceDS(record.ds, told.callback, 7))


@pytest.mark.parametrize(
    "name",
    ["CT_small.dcm", "MR_small.dcm", "rtplan.dcm", "rtstruct.dcm", "JPEG2000.dcm",
     "MR_small_RLE.dcm", "SC_rgb_rle_2frame.dcm", "SC_ybr_full_422_uncompressed.dcm",
     "MR_small_bigendian.dcm", "MR_small_implicit.dcm", "examples_ybr_color.dcm"],
)  # fmt: skip
def test_good_files_conform(record: Any, name: str) -> None:
    record.load(name)
    told = Told()
    assert check(record, told), told.wrong
    assert told.wrong == []
    assert [tag for tag, _ in told.calls] == record.tags()
    assert told.users == {7}
    assert capi.L_DicomConformanceDS(record.ds, type(told.callback)(), None) == 1


@pytest.fixture
def image(record: Any) -> Any:
    """A data set that conforms."""
    record.load("MR_small.dcm")
    return record


@pytest.mark.parametrize(
    ("vr", "tag", "data", "flags"),
    [
        ("LO", "TAG_PATIENT_BIRTH_DATE", b"20010101", WRONG_VR),
        ("UN", "TAG_PATIENT_BIRTH_DATE", b"2001", ELEMENT),
        ("UN", "TAG_PATIENT_BIRTH_DATE", b"20010101-20020202", ELEMENT),
        ("UN", "TAG_PATIENT_BIRTH_TIME", b"250000", ELEMENT),
        ("UN", "TAG_PATIENT_SEX", b"M\\F", MAX_VM),
        ("UN", "TAG_PATIENT_SEX", b"male", ELEMENT),
        ("UN", "TAG_PATIENT_AGE", b"34", ELEMENT),
        ("UN", "TAG_PATIENT_WEIGHT", b"heavy", ELEMENT),
        ("UN", "TAG_PATIENT_WEIGHT", b"70.12345678901234", ELEMENT),
        ("UN", "TAG_PATIENT_ID", b"x" * 65, ELEMENT),
        ("UN", "TAG_PATIENT_NAME", b"x" * 64 + b"=" + b"y" * 65, ELEMENT),
        ("UN", "TAG_PATIENT_NAME", b"x" * 64 + b"=" + b"y" * 64, 0),
        ("UN", "TAG_IMAGE_POSITION_PATIENT", b"1\\2", MIN_VM),
        ("UN", "TAG_IMAGE_POSITION_PATIENT", b"1\\2\\3\\4", MAX_VM),
        ("UN", "TAG_CONTOUR_DATA", b"1\\2\\3\\4", DIVIDE_VM),
        ("UN", "TAG_REFERENCED_SOP_INSTANCE_UID", b"1.02.3", ELEMENT),
        ("UN", "TAG_REFERENCED_SOP_INSTANCE_UID", b"1.2.x", ELEMENT),
        ("UN", "TAG_IMAGES_IN_ACQUISITION", b"1.5", ELEMENT),
        ("UN", "TAG_EXAMINED_BODY_THICKNESS", bytes(5), ELEMENT),
        ("FD", "TAG_TABLE_SPEED", bytes(7), MIN_VM | ELEMENT),
        ("OB", "TAG_OVERLAY_DATA", b"12", 0),
        ("SS", "TAG_SMALLEST_IMAGE_PIXEL_VALUE", b"12", 0),
        ("UL", "TAG_SMALLEST_IMAGE_PIXEL_VALUE", b"1234", WRONG_VR),
    ],
)  # fmt: skip
def test_faults_of_one_element(image: Any, vr: str, tag: str, data: bytes, flags: int) -> None:
    number = getattr(capi, tag)
    there = capi.L_DicomFindFirstElement(image.ds, None, number, True)
    if there:
        capi.L_DicomDeleteElement(image.ds, there)
    element = image.insert(number, vr)
    assert capi.L_DicomSetBinaryValue(image.ds, element, data, len(data))
    told = Told()
    assert check(image, told) == (flags == 0)
    assert told.wrong == ([(number, flags)] if flags else [])


def test_private_elements_need_a_creator(image: Any) -> None:
    image.element("LO", b"text")
    told = Told()
    assert not check(image, told)
    assert told.wrong == [(0x00111000, UNKNOWN_TAG)]
    code = capi.L_DicomCreatePrivateCreatorDataElement(image.ds, None, 0x11, 0x10, b"A", None)
    assert code == 0
    assert check(image, Told())


def test_an_element_that_nobody_knows(image: Any) -> None:
    image.insert(0x00100009, "LO")
    told = Told()
    assert not check(image, told)
    assert told.wrong == [(0x00100009, UNKNOWN_TAG)]


def test_a_vr_that_nobody_knows(image: Any) -> None:
    if not capi.L_DicomFindFirstElement(image.ds, None, capi.TAG_PATIENT_AGE, True):
        image.text(capi.TAG_PATIENT_AGE, "34 years")
    try:
        assert capi.L_DicomDeleteVR(capi.L_DicomFindVR(capi.VR_AS))
        told = Told()
        assert not check(image, told)
        assert told.wrong == [(capi.TAG_PATIENT_AGE, UNKNOWN_VR)]
    finally:
        capi.L_DicomDefaultVR()


def test_a_mandatory_element_without_value(image: Any) -> None:
    capi.L_DicomSetBinaryValue(image.ds, image.find(capi.TAG_MODALITY), None, 0)
    capi.L_DicomSetBinaryValue(image.ds, image.find(capi.TAG_PATIENT_ID), None, 0)
    told = Told()
    assert not check(image, told)
    assert told.wrong == [(capi.TAG_MODALITY, MIN_VM)]


def test_a_mandatory_element_that_is_missing(image: Any) -> None:
    capi.L_DicomDeleteElement(image.ds, image.find(capi.TAG_MODALITY))
    told = Told()
    assert not check(image, told)
    assert told.wrong == []


def test_an_unknown_class(record: Any) -> None:
    assert not check(record, Told())
    record.text(capi.TAG_PATIENT_ID, "1")
    told = Told()
    assert not check(record, told)
    assert told.calls == [(capi.TAG_PATIENT_ID, UNKNOWN_CLASS)]
    record.text(capi.TAG_SOP_CLASS_UID, "1.2.3")
    told = Told()
    assert not check(record, told)
    assert told.calls == [(capi.TAG_SOP_CLASS_UID, UNKNOWN_CLASS), (capi.TAG_PATIENT_ID, 0)]


def test_the_class_is_known_by_its_uid(record: Any) -> None:
    uid = record.text(capi.TAG_SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.4")
    told = Told()
    assert not check(record, told)
    assert told.calls == [(capi.TAG_SOP_CLASS_UID, 0)]
    assert capi.L_DicomSetConvertValue(record.ds, uid, b"1.2.3", 1)
    told = Told()
    assert not check(record, told)
    assert told.calls == [(capi.TAG_SOP_CLASS_UID, UNKNOWN_CLASS)]


def test_a_command_set_needs_no_class(record: Any) -> None:
    capi.L_DicomInitCS(record.ds, capi.COMMAND_C_ECHO, True)
    assert check(record, Told())


def test_queries_may_have_empty_elements_and_ranges(record: Any) -> None:
    capi.L_DicomInitDS(record.ds, capi.CLASS_STUDY_ROOT_QUERY_STUDY, 0)
    date = record.find(capi.TAG_STUDY_DATE)
    assert capi.L_DicomSetBinaryValue(record.ds, date, b"20010101-20020202", 17)
    told = Told()
    assert check(record, told), told.wrong


def test_a_new_instance_lacks_values(record: Any) -> None:
    capi.L_DicomInitDS(record.ds, capi.CLASS_CT_IMAGE_STORAGE, 0)
    told = Told()
    assert not check(record, told)
    assert (capi.TAG_STUDY_INSTANCE_UID, MIN_VM) in told.wrong
    assert {flags for _, flags in told.wrong} == {MIN_VM}


@pytest.mark.parametrize(
    ("tag", "value"),
    [
        ("TAG_BITS_ALLOCATED", 12), ("TAG_BITS_STORED", 17), ("TAG_HIGH_BIT", 16),
        ("TAG_HIGH_BIT", 3), ("TAG_PIXEL_REPRESENTATION", 2), ("TAG_SAMPLES_PER_PIXEL", 3),
    ],
)  # fmt: skip
def test_image_attributes_that_contradict(image: Any, tag: str, value: int) -> None:
    number = getattr(capi, tag)
    data = struct.pack("=H", value)
    assert capi.L_DicomSetBinaryValue(image.ds, image.find(number), data, 2)
    told = Told()
    assert not check(image, told)
    assert (number, IMAGE) in told.wrong
    assert {flags for _, flags in told.wrong} == {IMAGE}


def test_too_few_pixels(image: Any) -> None:
    rows = struct.pack("=H", 65)
    assert capi.L_DicomSetBinaryValue(image.ds, image.find(capi.TAG_ROWS), rows, 2)
    told = Told()
    assert not check(image, told)
    assert told.wrong == [(capi.TAG_PIXEL_DATA, IMAGE)]


def test_the_callback_can_stop(image: Any) -> None:
    told = Told(stop_at=3)
    assert not check(image, told)
    assert len(told.calls) == 3
    assert told.wrong == []


def test_the_callback_can_delete_what_it_is_told_of(image: Any) -> None:
    seen = []

    def call(element: Any, flags: int, user: Any) -> bool:
        seen.append(element.contents.nTag)
        capi.L_DicomDeleteElement(image.ds, element)
        return True

    before = image.tags()
    callback = capi.CONFORMANCECALLBACK(call)
    capi.L_DicomConformanceDS(image.ds, callback, None)
    assert image.tags() == []
    assert set(seen) <= set(before)
    assert len(seen) > 50


def test_the_callback_can_free_the_data_set(record: Any) -> None:
    made = type(record)()
    made.load("MR_small.dcm")
    ds = made.ds
    calls = []

    def call(element: Any, flags: int, user: Any) -> bool:
        calls.append(flags)
        capi.L_DicomFreeDS(ds)
        return True

    capi.L_DicomConformanceDS(ds, capi.CONFORMANCECALLBACK(call), None)
    assert len(calls) == 1


def test_nothing_conforms_without_data_set() -> None:
    assert capi.L_DicomConformanceDS(None, Told().callback, None) == 0


def test_debug_while_inserting(record: Any) -> None:
    told = Told()
    capi.L_DicomSetDebugDS(record.ds, told.callback, 7)
    record.insert(capi.TAG_PATIENT_ID)
    assert told.calls == []
    record.insert(capi.TAG_PATIENT_NAME, "LO")
    record.insert(0x00100009, "LO")
    again = capi.L_DicomInsertElement(record.ds, None, False, capi.TAG_PATIENT_ID, 0, False, 0)
    assert not again
    expected = [
        (capi.TAG_PATIENT_NAME, WRONG_VR),
        (0x00100009, UNKNOWN_TAG),
        (capi.TAG_PATIENT_ID, EXISTS),
    ]
    assert told.calls == expected
    assert told.users == {7}
    capi.L_DicomSetDebugDS(record.ds, type(told.callback)(), None)
    record.insert(0x0010000B, "LO")
    assert told.calls == expected


def test_debug_while_loading(record: Any) -> None:
    told = Told()
    capi.L_DicomSetDebugDS(record.ds, told.callback, 7)
    record.load("MR_small.dcm")
    assert told.calls == []
    path = record.load("badVR.dcm")
    assert told.calls
    assert {flags for _, flags in told.calls} == {ELEMENT}
    assert (capi.TAG_NUMBER_OF_FRAMES, ELEMENT) in told.calls
    before = len(told.calls)
    data = path.read_bytes()
    buffer = (capi.L_UCHAR * len(data)).from_buffer_copy(data)
    assert capi.L_DicomLoadDSMemory(record.ds, buffer, len(data), 0) == 0
    assert told.calls[before:] == told.calls[:before]
