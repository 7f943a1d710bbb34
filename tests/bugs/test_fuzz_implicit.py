"""A data set that was put into implicit VR, and could not be read again.

A value whose tag the table has for a sequence was written as it was, whatever it held: implicit VR
does not say that it is none. Found by fuzzing: part10.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, transcode
from ltdic.dataset.syntax import IMPLICIT_VR
from ltdic.tables import vr

IMPLICIT = "1.2.840.10008.1.2"
CONCEPT = 0x0040A730
ITEMS = bytes.fromhex("feff00e0 10000000 0800 0501 08000000 4142434445464748 feffdde0 00000000")


def made(data: bytes, kind: int) -> DataSet:
    long = b"\0\0" + len(data).to_bytes(4, "little")
    short = len(data).to_bytes(2, "little")
    head = bytes.fromhex("400030a7") + kind.to_bytes(2, "big")
    ds = DataSet()
    ds.load_bytes(bytes(128) + b"DICM" + head + (long if kind == vr.UN else short) + data)
    element = ds.tree.find_root(CONCEPT)
    assert element is not None and (element.vr, bytes(element.raw())) == (kind, data)
    return ds


@pytest.mark.parametrize("kind", [vr.UN, vr.LO])
@pytest.mark.parametrize("data", [b"abc", bytes.fromhex("0000feff00e000000000")])
def test_octets_that_are_no_items_are_refused(data: bytes, kind: int, tmp_path: Path) -> None:
    ds = made(data, kind)
    ds.save(str(tmp_path / "explicit"))
    before = (tmp_path / "explicit").read_bytes()
    with pytest.raises(Failure) as refused:
        transcode.change(ds, IMPLICIT)
    assert refused.value.fault == Fault.CONVERSION
    with pytest.raises(Failure) as refused:
        ds.save(str(tmp_path / "implicit"), IMPLICIT_VR)
    assert refused.value.fault == Fault.CONVERSION
    assert not (tmp_path / "implicit").exists()
    ds.save(str(tmp_path / "again"))
    assert (tmp_path / "again").read_bytes() == before


@pytest.mark.parametrize("data", [b"", ITEMS[:24]])
def test_items_of_unknown_vr_are_a_sequence_afterwards(data: bytes, tmp_path: Path) -> None:
    ds = made(data, vr.UN)
    transcode.change(ds, IMPLICIT)
    ds.save(str(tmp_path / "implicit"))
    again = DataSet()
    again.load(str(tmp_path / "implicit"))
    element = again.tree.find_root(CONCEPT)
    assert element is not None and element.vr == vr.SQ
    assert (element.first_child is not None) == bool(data)
