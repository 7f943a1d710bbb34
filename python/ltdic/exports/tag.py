"""The tag table (`ltdic/tag.h`, PS3.6, PS3.7 annex E)."""

from __future__ import annotations

from struct import Struct

from ltdic.abi.engine import CData
from ltdic.abi.export import export
from ltdic.abi.text import Texts
from ltdic.exports.table import at, export_flat, mirror
from ltdic.tables.tag import TABLE, Tag

#: DICOMTAG behind its links.
_PAYLOAD = Struct("=IIQH2xIiI")


def _pack(records: list[Tag]) -> tuple[list[bytes], Texts]:
    texts = Texts(record.name for record in records)
    pack = _PAYLOAD.pack
    return [
        pack(
            each.code, each.mask, texts[each.name], each.vr,
            each.min_vm, each.max_vm, each.divide_vm,
        )
        for each in records
    ], texts  # fmt: skip


_nodes = mirror("DICOMTAG", _pack, TABLE)

export_flat(
    TABLE,
    _nodes,
    at,
    "L_DicomDefaultTag",
    "L_DicomResetTag",
    "L_DicomDeleteTag",
    "L_DicomGetFirstTag",
    "L_DicomGetLastTag",
    "L_DicomGetPrevTag",
    "L_DicomGetNextTag",
    "L_DicomGetCountTag",
    "L_DicomExistsTag",
    "L_DicomFindTag",
    "L_DicomFindIndexTag",
    "L_DicomSetNameTag",
)


@export
def L_DicomLoadXmlTag(path: str, flags: int) -> None:
    """Add the tags of an XML file; no flags are defined."""
    from ltdic.tables.markup import load_tag  # it needs an XML parser, programs seldom it

    load_tag(path)


@export
def L_DicomDefaultTagExt(ignore_private: bool) -> None:
    """Go back to the built-in table, which has no private tags to leave out."""
    TABLE.default()


@export
def L_DicomInsertTag(
    code: int, mask: int, name: str, vr: int, min_vm: int, max_vm: int, divide_vm: int
) -> CData:
    """Append a tag; NULL if there is one with this code. `max_vm` 0xFFFFFFFF means no limit."""
    signed = max_vm - (1 << 32) if max_vm >> 31 else max_vm
    return _nodes.pointer(TABLE.insert(code, mask, name, vr, min_vm, signed, divide_vm))
