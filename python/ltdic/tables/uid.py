"""The UID table, and what a transfer syntax UID means for the encoding (PS3.5 section 10, annex A;
PS3.6 annex A).

Must not know: data sets, associations.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ltdic.tables.record import Record, Table

TYPE_OTHER = 0
TYPE_TRANSFER1 = 1  # native pixel data
TYPE_TRANSFER2 = 2  # encapsulated pixel data
TYPE_CLASS = 3
TYPE_META_CLASS = 4
TYPE_INSTANCE = 5
TYPE_APPLICATION = 6
TYPE_FRAME_OF_REFERENCE = 7
TYPE_LDAP_OID = 8

IMPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2"
EXPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2.1"
DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2.1.99"
EXPLICIT_VR_BIG_ENDIAN = "1.2.840.10008.1.2.2"


class TransferSyntax(NamedTuple):
    """How a data set is encoded."""

    uid: str
    implicit: bool = False
    little_endian: bool = True
    encapsulated: bool = False
    deflated: bool = False


def _syntaxes() -> dict[str, TransferSyntax]:
    rows = (
        TransferSyntax(IMPLICIT_VR_LITTLE_ENDIAN, implicit=True),
        TransferSyntax(EXPLICIT_VR_LITTLE_ENDIAN),
        TransferSyntax(DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN, deflated=True),
        TransferSyntax(EXPLICIT_VR_BIG_ENDIAN, little_endian=False),
        # Papyrus 3 differs from the default syntax in its pointers only.
        TransferSyntax("1.2.840.10008.1.20", implicit=True),
        # JPIP: the pixel data are elsewhere (PS3.5 A.6, A.7, A.9, A.10).
        TransferSyntax("1.2.840.10008.1.2.4.94"),
        TransferSyntax("1.2.840.10008.1.2.4.95", deflated=True),
        TransferSyntax("1.2.840.10008.1.2.4.204"),
        TransferSyntax("1.2.840.10008.1.2.4.205", deflated=True),
        # Real-time video (PS3.22): the pixel data travel apart.
        TransferSyntax("1.2.840.10008.1.2.7.1"),
        TransferSyntax("1.2.840.10008.1.2.7.2"),
        TransferSyntax("1.2.840.10008.1.2.7.3"),
    )
    return {row.uid: row for row in rows}


_SYNTAXES = _syntaxes()


def transfer_syntax(uid: str) -> TransferSyntax:
    """The encoding that `uid` names.

    All others, unknown ones included, are explicit VR little endian with encapsulated pixel data:
    PS3.5 A.4 asks that of every compressed syntax, and private ones have to follow it.
    """
    return _SYNTAXES.get(uid) or TransferSyntax(uid, encapsulated=True)


class Uid(Record):
    """One registered UID; `code` is the dotted form, `type` one of the TYPE_ numbers."""

    __slots__ = ("code", "type")

    def __init__(self, code: str, name: str, type_: int) -> None:
        super().__init__(name)
        self.code = code
        self.type = type_


class UidTable(Table[str, Uid]):
    """The UID table; the key is the dotted form."""

    def _builtin(self) -> Iterator[Uid]:
        from ltdic.tables import _uid_data

        for row in _uid_data.ROWS.splitlines():
            code, type_, name = row.split(" ", 2)
            yield Uid(code, name, int(type_))

    def _key(self, record: Uid) -> str:
        return record.code

    def insert(self, code: str, name: str, type_: int) -> Uid:
        """Append a UID; one that is there already is a `Failure`."""
        return self._insert(Uid(code.rstrip("\0 "), name, type_))

    def find(self, key: str) -> Uid | None:
        """The entry of this UID; the padding that element values carry does not count."""
        return super().find(key.rstrip("\0 "))


TABLE = UidTable()


@cache
def transfer_syntaxes() -> frozenset[str]:
    """The registered transfer syntaxes (PS3.6 annex A), whatever a program does to the table."""
    from ltdic.tables import _uid_data

    rows = (row.split(" ", 2) for row in _uid_data.ROWS.splitlines())
    wanted = (TYPE_TRANSFER1, TYPE_TRANSFER2)
    return frozenset(code for code, type_, _ in rows if int(type_) in wanted)
