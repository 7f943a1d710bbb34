"""Values of odd length as they are written (PS3.5 6.2, 7.1.1): padded, and counted with it."""

from __future__ import annotations

import struct

import pytest

from hostile.content import explicit
from ltdic.dataset import DataSet
from ltdic.dataset.encoding import LONG_VRS
from ltdic.dataset.write import BY_REFERENCE, Writer
from ltdic.tables import vr

IMPLICIT, EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
TEXT = (
    *("AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO"),
    *("LT", "PN", "SH", "ST", "TM", "UC", "UR", "UT"),
)
OTHER = ("UI", "OB", "UN")
TAG = 0x00091010


@pytest.mark.parametrize("size", [1, 3, BY_REFERENCE - 1, BY_REFERENCE + 1, 0xFFFD])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("name", TEXT + OTHER)
def test_odd_value_is_padded(name: str, big: bool, size: int) -> None:
    """Text by a space, anything else by a NUL."""
    writer, number, order = Writer(False, big), getattr(vr, name), "<>"[big]
    writer.put(TAG, number, b"1" * size)
    whole = b"".join(bytes(each) for each in writer.finish())
    form = f"{order}HH2sxxI" if number in LONG_VRS else f"{order}HH2sH"
    group, element, letters, length = struct.unpack_from(form, whole)
    assert (group << 16 | element, letters) == (TAG, name.encode())
    assert length == size + 1
    value = whole[struct.calcsize(form) :]
    assert value == b"1" * size + (b" " if name in TEXT else b"\0")


@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT])
def test_odd_value_that_was_read_is_padded(syntax: str) -> None:
    """In a data set that was changed; one that was not is passed on as it came."""
    data_set = DataSet()
    data_set.load_bytes(explicit(0x00080018, b"UI", b"1.2.3") + explicit(TAG, b"LO", b"abc"))
    data_set.tree.touched = True
    whole = b"".join(bytes(each) for each in data_set.encode(syntax))
    assert b"1.2.3\0" in whole and b"abc " in whole
    assert len(whole) % 2 == 0
    assert struct.pack("<H", 5) not in whole and struct.pack("<H", 3) not in whole
