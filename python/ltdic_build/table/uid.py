"""The UID data: PS3.6 annex A as pydicom carries it."""

from __future__ import annotations

import runpy

import pydicom._uid_dict

from ltdic.tables import uid
from ltdic_build.table import text

#: pydicom's table as it ships it: other packages add to the one that is imported.
UID_dictionary: dict[str, tuple[str, str, str, str, str]] = runpy.run_path(
    pydicom._uid_dict.__file__
)["UID_dictionary"]

_TYPES = {
    "SOP Class": uid.TYPE_CLASS,
    "Meta SOP Class": uid.TYPE_META_CLASS,
    "Well-known SOP Instance": uid.TYPE_INSTANCE,
    "Application Context Name": uid.TYPE_APPLICATION,
    "Well-known frame of reference": uid.TYPE_FRAME_OF_REFERENCE,
    "Synchronization Frame of Reference": uid.TYPE_FRAME_OF_REFERENCE,
    "LDAP OID": uid.TYPE_LDAP_OID,
}


def uid_type(code: str, kind: str) -> int:
    """The type number of a UID that PS3.6 calls `kind`."""
    if kind == "Transfer Syntax":
        if uid.transfer_syntax(code).encapsulated:
            return uid.TYPE_TRANSFER2
        return uid.TYPE_TRANSFER1
    return _TYPES.get(kind, uid.TYPE_OTHER)


def uid_module() -> str:
    """The source of `_uid_data.py`."""
    rows = [
        f"{code} {uid_type(code, entry[1])} {entry[0] or text.NO_NAME}"
        for code, entry in UID_dictionary.items()
    ]
    return text.module("The UIDs of PS3.6 annex A: UID, type number, name.", {"ROWS": rows})
