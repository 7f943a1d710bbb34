"""An element of group 0002 in the middle of a data set, where it must not be, or that seems to be.

The octets were written again as they had come, behind a file's header of which they then seemed to
be a part: the saved file had lost what followed. Found by fuzzing: part10.
"""

from __future__ import annotations

import struct

from ltdic.dataset import DataSet

from fuzz.data_set import BIG, IMPLICIT, element
from fuzz.part10 import meta

IMPLICIT_UID = "1.2.840.10008.1.2"
STRAY = element(0x0002FFFE, b"UN", b"ab", IMPLICIT)
GOOD = element(0x00100020, b"LO", b"ID", IMPLICIT)


def tags(ds: DataSet) -> list[int]:
    return [each.tag for each in ds.tree.walk() if each.tag >> 16 != 2]


def test_a_saved_file_keeps_what_follows(tmp_path) -> None:
    ds = DataSet()
    ds.load_bytes(bytes(128) + b"DICM" + meta(IMPLICIT_UID) + GOOD + STRAY)
    ds.save(str(tmp_path / "saved"))
    again = DataSet()
    again.load(str(tmp_path / "saved"))
    assert tags(again) == tags(ds) == [0x00100020]


def test_it_is_not_sent() -> None:
    ds = DataSet.received(STRAY + GOOD, IMPLICIT_UID)
    assert tags(ds) == [0x00100020]
    assert b"".join(ds.encode(IMPLICIT_UID)) == GOOD


def test_a_header_that_swallows_the_data_set(tmp_path) -> None:
    """Its last element has a length that can be read in two ways; one of them leaves no rest."""
    swallowing = struct.pack("<HH2sHI", 2, 0xFFFE, b"\0\0", 0xFFFF, 2) + b"ab"
    ds = DataSet()
    ds.load_bytes(swallowing + element(0x00100020, b"LO", b"ID"))
    assert tags(ds) == [0x00100020]
    ds.save(str(tmp_path / "saved"))
    again = DataSet()
    again.load(str(tmp_path / "saved"))
    assert tags(again) == [0x00100020]


def test_group_0200_in_big_endian_is_not_the_header(tmp_path) -> None:
    ds = DataSet()
    body = element(0x02008004, b"UN", b"ab", BIG) + element(0x1BCC30A7, b"LO", b"ID", BIG)
    ds.load_bytes(bytes(128) + b"DICM" + meta("1.2.840.10008.1.2.2") + body)
    assert tags(ds) == [0x02008004, 0x1BCC30A7]
    ds.save(str(tmp_path / "saved"))
    again = DataSet()
    again.load(str(tmp_path / "saved"))
    assert tags(again) == tags(ds)
