"""Are two DICOM files the same, element by element?

    python comparison.py EXPECTED ACTUAL

Compares the transfer syntax and identity in the file meta information, and of every element of the
data set, at every level, the tag, the VR and the value; pixel data byte by byte. Preambles, group
lengths, the writer's name and the way sequences are delimited (PS3.5 7.5) may differ.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import pydicom
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset

META = ("TransferSyntaxUID", "MediaStorageSOPClassUID", "MediaStorageSOPInstanceUID")


def differences(expected: str | Path, actual: str | Path) -> list[str]:
    """What is different, in words; nothing when the files hold the same."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # files with oddities are welcome
        left, right = pydicom.dcmread(expected), pydicom.dcmread(actual)
        return [
            *_meta_differences(left.file_meta, right.file_meta),
            *_data_differences(left, right),
        ]


def _meta_differences(left: FileMetaDataset, right: FileMetaDataset) -> list[str]:
    return [
        f"{keyword}: {left.get(keyword)} != {right.get(keyword)}"
        for keyword in META
        if left.get(keyword) != right.get(keyword)
    ]


def _elements(data: Dataset) -> dict[int, DataElement]:
    return {int(element.tag): element for element in data if element.tag.element != 0}


def _data_differences(left: Dataset, right: Dataset) -> list[str]:
    found: list[str] = []
    pending = [("", left, right)]
    while pending:
        place, one, other = pending.pop()
        ones, others = _elements(one), _elements(other)
        found += [f"{place}{ones[tag].tag} is missing" for tag in ones.keys() - others.keys()]
        found += [f"{place}{others[tag].tag} is new" for tag in others.keys() - ones.keys()]
        for tag in ones.keys() & others.keys():
            a, b = ones[tag], others[tag]
            name = f"{place}{a.tag}"
            if a.VR != b.VR:
                found.append(f"{name}: VR {a.VR} != {b.VR}")
            elif a.VR != "SQ":
                if a.value != b.value and repr(a.value) != repr(b.value):  # NaN differs from NaN
                    found.append(f"{name}: {str(a.value)[:60]} != {str(b.value)[:60]}")
            elif len(a.value) != len(b.value):
                found.append(f"{name}: {len(a.value)} items != {len(b.value)} items")
            else:
                items = enumerate(zip(a.value, b.value, strict=True))
                pending += [(f"{name}[{i}].", *pair) for i, pair in items]
    return found


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: comparison.py EXPECTED ACTUAL")
    result = differences(sys.argv[1], sys.argv[2])
    print("\n".join(result) or "the same")
    sys.exit(1 if result else 0)
