"""The real files that tests read: those of pydicom and of pydicom-data."""

from __future__ import annotations

from pathlib import Path

import data_store
import pydicom

_PYDICOM = Path(pydicom.__file__).parent / "data"
_FOLDERS = (
    _PYDICOM / "test_files",
    _PYDICOM / "charset_files",
    Path(data_store.__file__).parent / "data",
)
_OTHER = (".txt", ".dump", ".json", ".gz", ".icc", ".md", ".py", ".pyc")
# No data sets at all, or damaged ones: what each of them must give instead.
DAMAGED = {
    "rtplan_truncated.dcm": "END",
    "MR_truncated.dcm": "END",
    "emri_small_jpeg_2k_lossless_too_short.dcm": "END",
    "DICOMDIR-nooffset": "END",  # item lengths that count elements cut out of it
    "no_meta.dcm": "FORMAT",  # begins in the middle of an element
}
# Compressed, in implicit VR: it is saved in explicit VR, since the standard knows no other.
IMPLICIT_JPEG = "SC_rgb_jpeg.dcm"


def corpus() -> list[Path]:
    """Every DICOM file that comes with pydicom and pydicom-data."""
    found = []
    for folder in _FOLDERS:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix not in _OTHER and path.name != "README":
                found.append(path)
    assert len(found) > 200
    return found


def readable() -> list[Path]:
    """Those that are not damaged."""
    return [path for path in corpus() if path.name not in DAMAGED]
