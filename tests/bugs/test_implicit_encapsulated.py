"""Encapsulated pixel data of an implicit VR data set were written in explicit VR as OW.

PS3.5 annex A.4 has them as OB. Seen with a file whose header says JPEG and whose data set is in
implicit VR, which a store program sent on.
"""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest

from ltdic.dataset import DataSet
from ltdic.dataset.element import PIXEL_DATA
from ltdic.tables import vr

JPEG = "1.2.840.10008.1.2.4.50"
HEADER = bytes.fromhex("e07f1000") + b"OB\0\0" + b"\xff\xff\xff\xff"


@pytest.fixture
def implicit() -> Path:
    return Path(pydicom.__file__).parent / "data" / "test_files" / "SC_rgb_jpeg.dcm"


def test_loaded(implicit: Path) -> None:
    ds = DataSet()
    ds.load(str(implicit))
    pixels = ds.tree.find_root(PIXEL_DATA)
    assert pixels is not None and pixels.vr == vr.OB


def test_encoded_for_the_network(implicit: Path) -> None:
    ds = DataSet()
    ds.load(str(implicit))
    assert ds.syntax.implicit
    assert HEADER in b"".join(ds.encode(JPEG))


def test_saved(implicit: Path, tmp_path: Path) -> None:
    ds = DataSet()
    ds.load(str(implicit))
    ds.save(str(tmp_path / "saved"))
    saved = pydicom.dcmread(tmp_path / "saved")
    assert saved["PixelData"].VR == "OB"
    assert saved.PixelData == pydicom.dcmread(implicit).PixelData
