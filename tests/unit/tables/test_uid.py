"""The UID table and transfer syntaxes, compared with pydicom's tables."""

from __future__ import annotations

import runpy

import pydicom._uid_dict
import pytest
from pydicom.uid import UID

from ltdic.tables import uid

# Run anew: pynetdicom, which other tests use, adds entries to the imported one.
UID_dictionary = runpy.run_path(pydicom._uid_dict.__file__)["UID_dictionary"]

TYPES = {
    "Transfer Syntax": {uid.TYPE_TRANSFER1, uid.TYPE_TRANSFER2},
    "SOP Class": {uid.TYPE_CLASS},
    "Meta SOP Class": {uid.TYPE_META_CLASS},
    "Well-known SOP Instance": {uid.TYPE_INSTANCE},
    "Application Context Name": {uid.TYPE_APPLICATION},
    "Well-known frame of reference": {uid.TYPE_FRAME_OF_REFERENCE},
    "Synchronization Frame of Reference": {uid.TYPE_FRAME_OF_REFERENCE},
    "LDAP OID": {uid.TYPE_LDAP_OID},
}


def test_every_uid_of_the_dictionary() -> None:
    assert uid.TABLE.count() == len(UID_dictionary)
    for code, (name, kind, *_) in UID_dictionary.items():
        record = uid.TABLE.find(code)
        assert record is not None
        assert record.code == code
        assert record.name == (name or "(retired)")
        assert record.type in TYPES.get(kind, {uid.TYPE_OTHER})


def test_order_is_that_of_the_standard() -> None:
    first = uid.TABLE.first()
    assert first is not None
    assert first.next is not None
    assert (first.code, first.next.code) == ("1.2.840.10008.1.1", "1.2.840.10008.1.2")


@pytest.mark.parametrize("text", ["1.2.840.10008.1.2\0", "1.2.840.10008.1.2 ", "1.2.840.10008.1.2"])
def test_padding_does_not_count(text: str) -> None:
    record = uid.TABLE.find(text)
    assert record is not None
    assert record.name == "Implicit VR Little Endian"


def test_padding_is_not_stored() -> None:
    record = uid.TABLE.insert("1.2.3\0", "own", uid.TYPE_OTHER)
    assert record.code == "1.2.3"
    assert uid.TABLE.find("1.2.3") is record


def test_unknown_uid() -> None:
    assert uid.TABLE.find("1.2.3") is None
    assert uid.TABLE.find("") is None


TRANSFER_SYNTAXES = [
    code for code, entry in UID_dictionary.items() if entry[1] == "Transfer Syntax"
]

# What pydicom calls compressed although no pixel data are in the data set, or, for Papyrus 3, not
# implicit: PS3.5 A.6, A.7, A.9, A.10, PS3.22, and the Papyrus specification.
ELSEWHERE = {
    "1.2.840.10008.1.2.4.94",
    "1.2.840.10008.1.2.4.95",
    "1.2.840.10008.1.2.4.204",
    "1.2.840.10008.1.2.4.205",
    "1.2.840.10008.1.2.7.1",
    "1.2.840.10008.1.2.7.2",
    "1.2.840.10008.1.2.7.3",
    "1.2.840.10008.1.20",
}


@pytest.mark.parametrize("code", TRANSFER_SYNTAXES)
def test_transfer_syntaxes(code: str) -> None:
    syntax = uid.transfer_syntax(code)
    theirs = UID(code)
    assert syntax.uid == code
    assert syntax.little_endian == theirs.is_little_endian
    record = uid.TABLE.find(code)
    assert record is not None
    assert (record.type == uid.TYPE_TRANSFER2) == syntax.encapsulated
    if code in ELSEWHERE:
        assert not syntax.encapsulated
        return
    assert syntax.implicit == theirs.is_implicit_VR
    assert syntax.encapsulated == theirs.is_encapsulated
    assert syntax.deflated == theirs.is_deflated


def test_jpip_deflate_is_deflated() -> None:
    assert uid.transfer_syntax("1.2.840.10008.1.2.4.95").deflated
    assert uid.transfer_syntax("1.2.840.10008.1.2.4.205").deflated


def test_unknown_transfer_syntax_is_explicit_little_endian() -> None:
    syntax = uid.transfer_syntax("1.2.3")
    assert syntax == uid.TransferSyntax("1.2.3", encapsulated=True)
    assert syntax.little_endian
    assert not syntax.implicit
