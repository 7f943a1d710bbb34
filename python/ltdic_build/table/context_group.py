"""The context group data: PS3.16 annex B as pydicom carries it.

pydicom has neither the order of the concepts in a group nor whether a group is extensible nor its
version. So concepts are in the order of their meanings.
"""

from __future__ import annotations

import re
from typing import cast

from pydicom.sr._cid_dict import cid_concepts, name_for_cid
from pydicom.sr._concepts_dict import concepts

from ltdic_build.table import text

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])")

# keyword -> code value -> (meaning, groups)
_Scheme = dict[str, dict[str, tuple[str, list[int]]]]


def context_group_module() -> str:
    """The source of `_context_group_data.py`."""
    schemes = cast("dict[str, _Scheme]", concepts)
    numbers: dict[str, int] = {}
    groups = []
    for cid, members in sorted(cid_concepts.items()):
        rows = []
        for scheme, keywords in members.items():
            for keyword in keywords:
                for value, (meaning, cids) in schemes[scheme][keyword].items():
                    if cid in cids:
                        rows.append((meaning, scheme, value))
        refs = [
            numbers.setdefault(f"{scheme}\t{value}\t{meaning}", len(numbers))
            for meaning, scheme, value in sorted(rows)
        ]
        name = _WORDS.sub(" ", name_for_cid[cid])
        groups.append(f"{cid}\t{name}\t{' '.join(f'{ref:x}' for ref in refs)}")
    return text.module(
        "The context groups of PS3.16: number, name, concepts as rows (from 0, in hex).",
        {"GROUPS": groups, "CONCEPTS": numbers},
    )
