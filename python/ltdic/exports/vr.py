"""The VR table (`ltdic/vr.h`, PS3.5 6.2)."""

from __future__ import annotations

from struct import Struct

from ltdic.abi.engine import CData
from ltdic.abi.export import export
from ltdic.abi.text import Texts
from ltdic.exports.table import (
    action,
    at,
    exists,
    export_rows,
    mirror,
    number,
    renaming,
    start,
    step,
)
from ltdic.tables.vr import TABLE, Vr

#: DICOMVR behind its links.
_PAYLOAD = Struct("=H6xQIHH")


def _pack(records: list[Vr]) -> tuple[list[bytes], Texts]:
    texts = Texts(record.name for record in records)
    return [
        _PAYLOAD.pack(each.code, texts[each.name], each.length, each.restrict, each.unit_size)
        for each in records
    ], texts


_nodes = mirror("DICOMVR", _pack, TABLE)

export_rows(
    ("L_DicomDefaultVR", action(TABLE.default)),
    ("L_DicomResetVR", action(TABLE.reset)),
    ("L_DicomDeleteVR", step(TABLE.delete, _nodes)),
    ("L_DicomGetFirstVR", start(TABLE.first, _nodes)),
    ("L_DicomGetLastVR", start(TABLE.last, _nodes)),
    ("L_DicomGetPrevVR", step(TABLE.prev, _nodes)),
    ("L_DicomGetNextVR", step(TABLE.next, _nodes)),
    ("L_DicomGetCountVR", number(TABLE.count)),
    ("L_DicomExistsVR", exists(_nodes)),
    ("L_DicomFindVR", at(TABLE.find, _nodes)),
    ("L_DicomFindIndexVR", at(TABLE.find_index, _nodes)),
    ("L_DicomSetNameVR", renaming(TABLE.set_name, _nodes)),
)


@export
def L_DicomInsertVR(code: int, name: str, length: int, restrict: int, unit_size: int) -> CData:
    """Append a VR; NULL if there is one with this code. No name is an empty name."""
    return _nodes.pointer(TABLE.insert(code, name, length, restrict, unit_size))
