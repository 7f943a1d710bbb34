"""Pixel data as a whole (`ltdic/image.h`): damage, and whether they are carried through intact."""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData
from ltdic.abi.export import export
from ltdic.dataset import DataSet, damage


@export
def L_DicomGetKeepPixelDataIntactFlag(ds: DataSet) -> bool:
    """Whether pixel data pass through load and save byte for byte."""
    return ds.keep_pixel_data_intact


@export
def L_DicomSetKeepPixelDataIntactFlag(ds: DataSet, intact: bool) -> None:
    """Let them, or not."""
    ds.keep_pixel_data_intact = intact


@export
def L_DicomIsBadPixelData(ds: DataSet, bad: CData, good: CData) -> bool:
    """Whether frames are damaged or missing; how many are and how many are whole."""
    counts = damage.count(ds)
    for target, number in zip((bad, good), counts, strict=True):
        if target != NULL:
            target[0] = number
    return counts[0] > 0
