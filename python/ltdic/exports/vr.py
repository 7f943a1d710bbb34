"""The VR table (`ltdic/vr.h`, PS3.5 6.2)."""

from __future__ import annotations

from struct import Struct

from ltdic.abi.engine import CData
from ltdic.abi.export import export
from ltdic.abi.text import Texts
from ltdic.exports.table import at, export_flat, mirror
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

export_flat(
    TABLE,
    _nodes,
    at,
    "L_DicomDefaultVR",
    "L_DicomResetVR",
    "L_DicomDeleteVR",
    "L_DicomGetFirstVR",
    "L_DicomGetLastVR",
    "L_DicomGetPrevVR",
    "L_DicomGetNextVR",
    "L_DicomGetCountVR",
    "L_DicomExistsVR",
    "L_DicomFindVR",
    "L_DicomFindIndexVR",
    "L_DicomSetNameVR",
)


@export
def L_DicomInsertVR(code: int, name: str, length: int, restrict: int, unit_size: int) -> CData:
    """Append a VR; NULL if there is one with this code. No name is an empty name."""
    return _nodes.pointer(TABLE.insert(code, name, length, restrict, unit_size))
