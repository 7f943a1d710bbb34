"""The tag data: PS3.6 sections 6 to 9 and PS3.7 annex E as pydicom carries them, and the private
elements that pydicom knows by creator.
"""

from __future__ import annotations

import re

from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary
from pydicom._private_dict import private_dictionaries

from ltdic_build.table import text


def single_vr(options: str) -> str:
    """The one VR that stands for a choice such as "US or SS": OW if it is among them."""
    names = re.split(r" or |_", options)
    return "OW" if "OW" in names else names[0]


def tag_module() -> str:
    """The source of `_tag_data.py`."""
    plain = [
        f"{tag:08X} {single_vr(entry[0])} {entry[1]} {entry[2] or text.NO_NAME}"
        for tag, entry in sorted(DicomDictionary.items())
        if entry[0] != "NONE"  # items and delimiters
    ]
    masked = [
        f"{pattern} {single_vr(entry[0])} {entry[1]} {entry[2] or text.NO_NAME}"
        for pattern, entry in sorted(RepeatersDictionary.items())
    ]
    return text.module(
        "The elements of PS3.6 and PS3.7: tag, VR, multiplicity, name; x fits any digit.",
        {"ROWS": plain, "MASKED_ROWS": masked},
    )


def private_module() -> str:
    """The source of `_private_data.py`: a line per creator, then one per VR with the elements.

    An element is its group and the last two digits. Patterns for whole blocks and elements
    outside any block (PS3.5 section 7.8.1) are left out.
    """
    rows: list[str] = []
    for creator, entries in sorted(private_dictionaries.items()):
        found: dict[str, str] = {}
        # An entry that names its block is more exact than one with a free block.
        for pattern, entry in sorted(entries.items(), key=lambda item: "xx" in item[0]):
            if re.fullmatch(r"[0-9A-Fa-f]{4}(xx|[1-9A-Fa-f][0-9A-Fa-f])[0-9A-Fa-f]{2}", pattern):
                found.setdefault((pattern[:4] + pattern[6:]).upper(), single_vr(entry[0]))
        by_vr: dict[str, list[str]] = {}
        for element, vr in sorted(found.items()):
            by_vr.setdefault(vr, []).append(element)
        by_vr.pop("UN", None)
        if by_vr:
            rows.append(creator)
            rows.extend(f" {vr} {' '.join(elements)}" for vr, elements in sorted(by_vr.items()))
    return text.module("Private elements by creator.", {"ROWS": rows})
