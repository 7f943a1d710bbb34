"""The VR table (PS3.5 table 6.2-1)."""

from __future__ import annotations

import pytest
from pydicom.valuerep import VR as PYDICOM_VR

from ltdic.core.errors import Failure
from ltdic.tables import vr


def letters(code: int) -> str:
    return chr(code >> 8) + chr(code & 0xFF)


def test_codes_are_the_letters() -> None:
    for name in (known.value for known in PYDICOM_VR if len(known.value) == 2):
        assert letters(getattr(vr, name)) == name
        assert vr.TABLE.find(getattr(vr, name)) is not None


def test_table_is_in_the_order_of_the_letters() -> None:
    names = []
    record = vr.TABLE.first()
    while record is not None:
        names.append(letters(record.code))
        record = record.next
    assert len(names) == 34
    assert names == sorted(names)
    assert set(names) == {known.value for known in PYDICOM_VR if len(known.value) == 2}


@pytest.mark.parametrize(
    ("code", "length", "restrict", "unit"),
    [
        (vr.AE, 16, vr.STRING | vr.MAXIMUM, 1),
        (vr.AT, 4, vr.BINARY | vr.FIXED, 4),
        (vr.DA, 8, vr.TEXT | vr.FIXED, 1),
        (vr.OB, 0, vr.BINARY | vr.ANY, 1),
        (vr.OF, 0xFFFFFFFC, vr.BINARY | vr.MAXIMUM, 4),
        (vr.OW, 0, vr.BINARY | vr.ANY, 2),
        (vr.PN, 64, vr.TEXT | vr.MAXIMUM_GROUP, 1),
        (vr.SQ, 0, vr.NOT_APPLICABLE, 1),
        (vr.UI, 64, vr.TEXT | vr.MAXIMUM, 1),
        (vr.UV, 8, vr.BINARY | vr.FIXED, 8),
    ],
)
def test_rows(code: int, length: int, restrict: int, unit: int) -> None:
    record = vr.TABLE.find(code)
    assert record is not None
    assert (record.length, record.restrict, record.unit_size) == (length, restrict, unit)


def test_binary_vrs_are_a_whole_number_of_units() -> None:
    record = vr.TABLE.first()
    while record is not None:
        if record.restrict & 0xFF == vr.FIXED and record.restrict & vr.BINARY:
            assert record.length == record.unit_size
        record = record.next


def test_insert() -> None:
    record = vr.TABLE.insert(0x5A5A, "Own", 4, vr.BINARY | vr.FIXED, 4)
    assert vr.TABLE.last() is record
    assert vr.TABLE.find(0x5A5A) is record
    with pytest.raises(Failure):
        vr.TABLE.insert(vr.AE, "again", 16, vr.STRING | vr.MAXIMUM, 1)
