"""The UID table (`ltdic/uid.h`, PS3.6 annex A)."""

from __future__ import annotations

from itertools import chain
from struct import Struct

from ltdic.abi.engine import CData
from ltdic.abi.export import export
from ltdic.abi.text import Texts
from ltdic.exports.table import export_flat, given, mirror, named
from ltdic.tables.uid import TABLE, Uid

#: DICOMUID behind its links.
_PAYLOAD = Struct("=QQi4x")


def _pack(records: list[Uid]) -> tuple[list[bytes], Texts]:
    texts = Texts(chain.from_iterable((each.code, each.name) for each in records))
    return [_PAYLOAD.pack(texts[each.code], texts[each.name], each.type) for each in records], texts


_nodes = mirror("DICOMUID", _pack, TABLE)

export_flat(
    TABLE,
    _nodes,
    named,
    "L_DicomDefaultUID",
    "L_DicomResetUID",
    "L_DicomDeleteUID",
    "L_DicomGetFirstUID",
    "L_DicomGetLastUID",
    "L_DicomGetPrevUID",
    "L_DicomGetNextUID",
    "L_DicomGetCountUID",
    "L_DicomExistsUID",
    "L_DicomFindUID",
    "L_DicomFindIndexUID",
    "L_DicomSetNameUID",
)


@export
def L_DicomLoadXmlUID(path: str, flags: int) -> None:
    """Add the UIDs of an XML file; no flags are defined."""
    from ltdic.tables.markup import load_uid  # it needs an XML parser, programs seldom it

    load_uid(path)


@export
def L_DicomInsertUID(code: str | None, name: str, type_: int) -> CData:
    """Append a UID; NULL if it is there already or is NULL. No name is an empty name."""
    return _nodes.pointer(TABLE.insert(given(code), name, type_))
