"""The tag table and the VR of a tag, compared with pydicom's dictionaries."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary
from pydicom._private_dict import private_dictionaries
from pydicom.datadict import dictionary_description, private_dictionary_VR

from ltdic.tables import tag, vr

STANDARD = {code: entry for code, entry in DicomDictionary.items() if entry[0] != "NONE"}


def letters(code: int) -> str:
    return chr(code >> 8) + chr(code & 0xFF)


def options(text: str) -> list[str]:
    return text.split(" or ")


def test_vr_of_every_tag() -> None:
    for code, entry in STANDARD.items():
        found = letters(tag.vr_of(code))
        assert found in options(entry[0]), f"{code:08X}"
        if "OW" in options(entry[0]):
            assert found == "OW"
        elif "US" in options(entry[0]):
            assert found == "US"


@given(st.sampled_from(sorted(RepeatersDictionary)), st.text("02468ACE", min_size=6, max_size=6))
def test_vr_of_repeating_tags(pattern: str, digits: str) -> None:
    supply = iter(digits)
    code = int("".join(next(supply) if digit == "x" else digit for digit in pattern), 16)
    if code in STANDARD:
        return  # its own entry goes first
    if code & 0xFFFF == 0:
        assert tag.vr_of(code) == vr.UL
        return
    assert letters(tag.vr_of(code)) in options(RepeatersDictionary[pattern][0])
    record = tag.TABLE.find(code)
    assert record is not None
    assert record.mask != tag.ALL
    assert record.name == dictionary_description(code)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (0x00080000, vr.UL),  # group length
        (0x00090000, vr.UL),
        (0x7FE00000, vr.UL),
        (0x00090010, vr.LO),  # private creators: PS3.5 section 7.8.1
        (0x000900FF, vr.LO),
        (0x0009000F, vr.UN),
        (0x00091000, vr.UN),
        (0x00290100, vr.UN),
        (0xFFFEE000, vr.SQ),  # item and delimiters
        (0xFFFEE00D, vr.SQ),
        (0xFFFEE0DD, vr.SQ),
        (0x0008FFFE, vr.UN),  # unknown
        (0x00000000, vr.UL),
        (0x00001000, vr.UI),  # command set
        (0x00020010, vr.UI),  # meta header
        (0x50020010, vr.US),
        (0x501E3000, vr.OW),
        (0x60FE3000, vr.OW),
        (0x50010010, vr.LO),  # an odd group does not repeat the even ones
        (0x60010040, vr.LO),
        (0x002031AB, vr.CS),
    ],
)
def test_vr_of(code: int, expected: int) -> None:
    assert tag.vr_of(code) == expected
    # The same when it is answered from the table's records.
    tag.TABLE.count()
    tag.TABLE.insert(0x00111077, 0, "own", vr.DS, 1, 1, 1)
    assert tag.vr_of(code) == expected


def test_changes_of_the_table_show_in_vr_of() -> None:
    assert tag.vr_of(0x00111077) == vr.UN
    record = tag.TABLE.insert(0x00111077, 0, "own", vr.DS, 1, 1, 1)
    assert tag.vr_of(0x00111077) == vr.DS
    masked = tag.TABLE.insert(0x00131000, 0xFFFFFF00, "many", vr.SL, 1, 1, 1)
    assert tag.vr_of(0x001310AB) == vr.SL
    tag.TABLE.delete(record)
    tag.TABLE.delete(masked)
    assert tag.vr_of(0x00111077) == vr.UN
    assert tag.vr_of(0x001310AB) == vr.UN
    tag.TABLE.reset()
    assert tag.vr_of(0x00100010) == vr.UN
    assert tag.vr_of(0x60003000) == vr.UN
    tag.TABLE.default()
    assert tag.vr_of(0x00100010) == vr.PN
    assert tag.vr_of(0x60003000) == vr.OW


def test_every_record() -> None:
    assert tag.TABLE.count() == len(STANDARD) + len(RepeatersDictionary)
    for code, entry in STANDARD.items():
        record = tag.TABLE.find(code)
        assert record is not None
        assert (record.code, record.mask) == (code, tag.ALL), f"{code:08X}"
        assert record.name == (entry[2] or "(retired)")
        assert record.vr == tag.vr_of(code)
        low, _, high = entry[1].partition("-")
        assert record.min_vm == int(low)
        if "n" in high:
            assert record.max_vm == tag.NO_LIMIT
        else:
            assert record.max_vm == int(high or low)


def test_order_is_ascending() -> None:
    codes = []
    record = tag.TABLE.first()
    while record is not None:
        codes.append(record.code)
        record = record.next
    assert codes == sorted(codes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", (1, 1, 1)),
        ("3", (3, 3, 1)),
        ("1-3", (1, 3, 1)),
        ("1-n", (1, -1, 1)),
        ("2-n", (2, -1, 1)),
        ("2-2n", (2, -1, 2)),
        ("3-3n", (3, -1, 3)),
    ],
)
def test_multiplicity(text: str, expected: tuple[int, int, int]) -> None:
    assert tag.multiplicity(text) == expected


def test_masks_of_repeating_groups() -> None:
    record = tag.TABLE.find(0x60123000)
    assert record is not None
    assert (record.code, record.mask) == (0x60003000, 0xFF00FFFF)
    record = tag.TABLE.find(0x002031FE)
    assert record is not None
    assert (record.code, record.mask) == (0x00203100, 0xFFFFFF00)


@pytest.mark.parametrize("code", [0xFFFEE000, 0x00080000, 0x00090010, 0x0009FFFF])
def test_tags_without_record(code: int) -> None:
    assert tag.TABLE.find(code) is None


def test_an_exact_entry_goes_before_a_mask() -> None:
    record = tag.TABLE.insert(0x60123000, 0, "own", vr.OB, 1, 1, 1)
    assert tag.TABLE.find(0x60123000) is record
    assert tag.vr_of(0x60123000) == vr.OB
    assert tag.vr_of(0x60143000) == vr.OW


def test_zero_mask_and_divisor() -> None:
    record = tag.TABLE.insert(0x00111077, 0, "own", vr.DS, 1, 1, 0)
    assert (record.mask, record.divide_vm) == (tag.ALL, 1)


@pytest.mark.parametrize(
    ("creator", "code"),
    [
        ("SIEMENS CSA HEADER", 0x00291010),
        ("SIEMENS CSA HEADER ", 0x00291108),
        ("GEMS_PARM_01", 0x00431001),
        ("Philips Imaging DD 001", 0x20011003),
        ("ELSCINT1", 0x01F11026),
    ],
)
def test_private_vr(creator: str, code: int) -> None:
    expected = private_dictionary_VR(code, creator.strip())
    assert letters(tag.private_vr_of(code, creator)) == expected


def test_private_vr_of_unknown() -> None:
    assert tag.private_vr_of(0x00291010, "nobody") == vr.UN
    assert tag.private_vr_of(0x002910FE, "SIEMENS CSA HEADER") == vr.UN


def test_no_pydicom() -> None:
    program = (
        "import sys; from ltdic.tables import tag, uid, iod, context_group;"
        "tag.vr_of(0x00100010); tag.private_vr_of(0x00291010, 'x'); uid.TABLE.count();"
        "iod.elements_of(1); context_group.TABLE.load(None);"
        "sys.exit('pydicom' in sys.modules)"
    )
    environment: dict[str, Any] = {"PYTHONPATH": ":".join(sys.path)}
    assert subprocess.run([sys.executable, "-c", program], env=environment).returncode == 0


def test_every_private_entry_with_a_block() -> None:
    checked = 0
    for creator, entries in private_dictionaries.items():
        for pattern, entry in entries.items():
            if pattern[4:6] != "xx" or "x" in pattern[:4]:
                continue
            named = pattern.replace("xx", "10")
            expected = entries.get(named, entry)[0]
            if len(expected) == 2:
                assert letters(tag.private_vr_of(int(named, 16), creator)) == expected
                checked += 1
    assert checked > 8000


def test_two_elements_may_share_their_lowest_code() -> None:
    label, rows = tag.TABLE.find(0x00280400), tag.TABLE.find(0x00280420)
    assert label is not None
    assert rows is not None
    assert label.name == "Transform Label"
    assert rows.name == "Rows For Nth Order Coefficients"
    assert tag.TABLE.exists(rows)


def test_many_threads_may_be_the_first() -> None:
    sample = [*list(STANDARD)[::50], 0x60123000, 0x50100010]
    expected = [tag.vr_of(code) for code in sample]
    found: list[list[int]] = []
    for _ in range(5):
        tag.TABLE.default()
        start = threading.Barrier(8)

        def look(start: threading.Barrier = start) -> None:
            start.wait(60)
            found.append([tag.vr_of(code) for code in sample])

        threads = [threading.Thread(target=look) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert found == [expected] * 40
