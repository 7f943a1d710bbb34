"""Values as text for people."""

from __future__ import annotations

import ctypes
import struct
from typing import Any

import pytest

from ltdic import capi

# VR, stored bytes, text; and texts that say the same
FORMS: tuple[tuple[str, bytes, str, tuple[str, ...]], ...] = (
    ("OB", b"\x01\xff", r"01\FF", (r"0x01\0xff", r"1\ff")),
    ("UN", b"\x0a", "0A", ("a",)),
    ("SS", struct.pack("=2h", -3, 7), r"-3\7", ()),
    ("US", struct.pack("=H", 65535), "65535", ()),
    ("OW", struct.pack("=2H", 1, 40000), r"1\40000", (r"1\-25536",)),
    ("SL", struct.pack("=i", -70000), "-70000", ()),
    ("UL", struct.pack("=I", 4000000000), "4000000000", ()),
    ("IS", b"12\\-3", r"12\-3", (r" 12 \-3",)),
    ("FL", struct.pack("=f", 0.5), "0.5", ("5e-1",)),
    ("FD", struct.pack("=d", -0.1), "-0.1", ("-1E-1",)),
    ("DS", b"1.5", "1.5", ("1.50",)),
    ("AT", struct.pack("=2H", 0x10, 0x20), "0010:0020", ("10:20",)),
    ("LO", b"some text", "some text", ()),
    ("AS", b"034Y", "34 years", ("34", "034Y", "34 Years")),
    ("AS", b"005D\\012W\\003M", r"5 days\12 weeks\3 months", ()),
    ("DA", b"20010203", "02/03/2001", ("2/3/2001", "20010203")),
    ("TM", b"013015.500000", "01:30:15.500000", ("1:30:15.5", "013015.5")),
    ("DT", b"20010203040506.000007+0100", "02/03/2001 04:05:06.000007+0100", ()),
    ("CS", b"DIR\\SUB\\FILE", r"DIR\SUB\FILE", ()),
)


def converted(record: Any, element: Any) -> str:
    needed = capi.L_DicomGetConvertValue(record.ds, element, None, 0)
    buffer = ctypes.create_string_buffer(b"x" * (needed + 8))
    assert capi.L_DicomGetConvertValue(record.ds, element, buffer, needed + 8) == needed
    assert len(buffer.value) + 1 == max(needed, 1)
    return str(buffer.value, "utf-8")


@pytest.mark.parametrize(("vr", "data", "text", "same"), FORMS)
def test_get(record: Any, vr: str, data: bytes, text: str, same: tuple[str, ...]) -> None:
    assert converted(record, record.element(vr, data)) == text


@pytest.mark.parametrize(
    ("vr", "data", "text"),
    [(vr, data, each) for vr, data, text, same in FORMS for each in (text, *same)],
)
def test_set(record: Any, vr: str, data: bytes, text: str) -> None:
    element = record.element(vr)
    count = text.count("\\") + 1
    assert capi.L_DicomSetConvertValue(record.ds, element, text.encode(), count) == 1
    stored = record.data(element)
    assert stored == data or (vr == "DS" and float(stored) == float(data))


@pytest.mark.parametrize(
    ("vr", "text"),
    [
        ("OB", "100"), ("OB", "xy"), ("US", "65536"), ("US", "-1"),
        ("IS", "2147483648"), ("SS", "one"), ("SL", "2147483648"),
        ("IS", "1.5"), ("FD", "much"), ("DS", ""), ("AT", "10000:0"), ("AS", "1000"), ("AS", "old"),
        ("DA", "13/01/2001"), ("DA", "yesterday"), ("TM", "25:00:00"), ("DT", "02/03/2001 99:00"),
        ("CS", "\N{GREEK SMALL LETTER ALPHA}"), ("SQ", "1"), ("SQ", ""),
    ],
)  # fmt: skip
def test_text_that_is_no_value(record: Any, vr: str, text: str) -> None:
    element = record.element(vr, b"" if vr == "SQ" else b"12345678")
    before = element.contents.nLength
    accepted = capi.L_DicomSetConvertValue(record.ds, element, text.encode(), 1)
    if text or vr == "SQ":
        assert (accepted, element.contents.nLength) == (0, before)
    else:
        assert (accepted, element.contents.nLength) == (1, 0)


@pytest.mark.parametrize("text", [None, b""])
def test_no_text_empties(record: Any, text: bytes | None) -> None:
    element = record.element("DA", b"20010203")
    assert capi.L_DicomSetConvertValue(record.ds, element, text, 1) == 1
    assert element.contents.nLength == 0
    assert converted(record, element) == ""


def test_text_that_does_not_fit_is_not_written(record: Any) -> None:
    element = record.element("DA", b"20010203")
    buffer = ctypes.create_string_buffer(b"x" * 15)
    assert capi.L_DicomGetConvertValue(record.ds, element, buffer, 10) == 11
    assert buffer.raw == b"x" * 15 + b"\0"
    assert capi.L_DicomGetConvertValue(record.ds, element, buffer, 11) == 11
    assert buffer.raw == b"02/03/2001\0xxxx\0"


def test_nothing_is_had_from_what_has_no_value(record: Any) -> None:
    buffer = ctypes.create_string_buffer(b"xxx")
    element = record.element("LO", b"text")
    for ds, each in ((record.ds, None), (None, element)):
        assert capi.L_DicomGetConvertValue(ds, each, buffer, 4) == 0
        assert capi.L_DicomSetConvertValue(ds, each, b"1", 1) == 0
    assert buffer.raw == b"xxx\0"
    for each in (record.element("SQ"), record.element("LO")):
        assert converted(record, each) == ""


def test_a_utf8_text_goes_out_and_in(record: Any) -> None:
    record.text(capi.TAG_SPECIFIC_CHARACTER_SET, "ISO_IR 192")
    name = record.text(capi.TAG_PATIENT_NAME, "Müller^Jürgen")
    assert record.data(name) == "Müller^Jürgen".encode()
    assert converted(record, name) == "Müller^Jürgen"
