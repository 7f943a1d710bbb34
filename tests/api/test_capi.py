"""`ltdic.capi`: the whole interface as ctypes, with the header's types, sizes and values."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path

import pytest

from ltdic import capi
from ltdic_build.cdef import read_header


def test_every_function_has_types(include: Path) -> None:
    for function in read_header(include).functions:
        assert getattr(capi, function.name).argtypes is not None, function.name


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("DICOMNETCALLBACK", 352),
        ("DICOMNETCALLBACKEXT", 40),
        ("DICOMELEMENT", 136),
        ("DICOMMODULE", 8008),
        ("VALUEDATERANGE", 16),
        ("BITMAPHANDLE", 284),
        ("DICOMSOCKETOPTIONS", 24),
    ],
)
def test_structures_have_the_size_of_the_header(name: str, size: int) -> None:
    assert ctypes.sizeof(getattr(capi, name)) == size


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DICOM_SUCCESS", 0),
        ("DICOM_ERROR_PARAMETER", 9),
        ("TAG_PATIENT_ID", 0x00100020),
        ("CLASS_UNKNOWN", 0xFFFF),
        ("UID_CT_IMAGE_STORAGE", b"1.2.840.10008.5.1.4.1.1.2"),
        ("COMMAND_STATUS_PENDING", 0xFF00),
    ],
)
def test_constants(name: str, value: object) -> None:
    assert getattr(capi, name) == value


def test_every_tag_macro_is_a_number(include: Path) -> None:
    names = re.findall(r"^#define (TAG_\w+) ", (include / "ltdictags.h").read_text(), re.M)
    assert len(names) > 4000
    assert all(isinstance(getattr(capi, name), int) for name in names)


def test_what_the_header_does_not_have_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"ltdic\.h has no L_DicomNonsense"):
        capi.L_DicomNonsense  # noqa: B018


def test_a_call() -> None:
    pdu = capi.L_DicomCreateAssociate(True)
    assert capi.L_DicomSetCalled(pdu, b"SCP") == capi.DICOM_SUCCESS
    title = ctypes.create_string_buffer(17)
    capi.L_DicomGetCalled(pdu, title, len(title))
    assert title.value == b"SCP"
    capi.L_DicomFreeAssociate(pdu)
