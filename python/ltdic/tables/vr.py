"""The VR table: value representations, their lengths and kinds (PS3.5 section 6.2).

A VR is the number that the C interface uses: its two letters as a big-endian 16-bit integer.

Must not know: tags, encodings of values.
"""

from __future__ import annotations

from collections.abc import Iterator

from ltdic.tables.record import Record, Table

AE = 0x4145
AS = 0x4153
AT = 0x4154
CS = 0x4353
DA = 0x4441
DS = 0x4453
DT = 0x4454
FD = 0x4644
FL = 0x464C
IS = 0x4953
LO = 0x4C4F
LT = 0x4C54
OB = 0x4F42
OD = 0x4F44
OF = 0x4F46
OL = 0x4F4C
OV = 0x4F56
OW = 0x4F57
PN = 0x504E
SH = 0x5348
SL = 0x534C
SQ = 0x5351
SS = 0x5353
ST = 0x5354
SV = 0x5356
TM = 0x544D
UC = 0x5543
UI = 0x5549
UL = 0x554C
UN = 0x554E
UR = 0x5552
US = 0x5553
UT = 0x5554
UV = 0x5556

# What the length of a VR means (low byte of `restrict`).
FIXED = 0
MAXIMUM = 1
MAXIMUM_GROUP = 2
ANY = 3
NOT_APPLICABLE = 4

# What its values are (high byte). TEXT says that the table counts it as one value; that does not
# stop DA, TM, UI ... from holding several.
BINARY = 0x100
STRING = 0x200
TEXT = 0x400

# code, name, length in bytes or characters, restriction, bytes of the smallest item
_BUILTIN = (
    (AE, "Application Entity", 16, STRING | MAXIMUM, 1),
    (AS, "Age String", 4, TEXT | FIXED, 1),
    (AT, "Attribute Tag", 4, BINARY | FIXED, 4),
    (CS, "Code String", 16, STRING | MAXIMUM, 1),
    (DA, "Date", 8, TEXT | FIXED, 1),
    (DS, "Decimal String", 16, STRING | MAXIMUM, 1),
    (DT, "Date Time", 26, TEXT | MAXIMUM, 1),
    (FD, "Floating Point Double", 8, BINARY | FIXED, 8),
    (FL, "Floating Point Single", 4, BINARY | FIXED, 4),
    (IS, "Integer String", 12, STRING | MAXIMUM, 1),
    (LO, "Long String", 64, STRING | MAXIMUM, 1),
    (LT, "Long Text", 10240, TEXT | MAXIMUM, 1),
    (OB, "Other Byte String", 0, BINARY | ANY, 1),
    (OD, "Other Double String", 0xFFFFFFF8, BINARY | MAXIMUM, 8),
    (OF, "Other Float String", 0xFFFFFFFC, BINARY | MAXIMUM, 4),
    (OL, "Other Long", 0, BINARY | ANY, 4),
    (OV, "Other 64-bit Very Long", 0, BINARY | ANY, 8),
    (OW, "Other Word String", 0, BINARY | ANY, 2),
    (PN, "Person Name", 64, TEXT | MAXIMUM_GROUP, 1),
    (SH, "Short String", 16, STRING | MAXIMUM, 1),
    (SL, "Signed Long", 4, BINARY | FIXED, 4),
    (SQ, "Sequence of Items", 0, NOT_APPLICABLE, 1),
    (SS, "Signed Short", 2, BINARY | FIXED, 2),
    (ST, "Short Text", 1024, TEXT | MAXIMUM, 1),
    (SV, "Signed 64-bit Very Long", 8, BINARY | FIXED, 8),
    (TM, "Time", 16, TEXT | MAXIMUM, 1),
    (UC, "Unlimited Characters", 0xFFFFFFFE, STRING | MAXIMUM, 1),
    (UI, "Unique Identifier", 64, TEXT | MAXIMUM, 1),
    (UL, "Unsigned Long", 4, BINARY | FIXED, 4),
    (UN, "Unknown", 0, BINARY | ANY, 1),
    (UR, "Universal Resource Identifier", 0xFFFFFFFE, TEXT | MAXIMUM, 1),
    (US, "Unsigned Short", 2, BINARY | FIXED, 2),
    (UT, "Unlimited Text", 0xFFFFFFFE, TEXT | MAXIMUM, 1),
    (UV, "Unsigned 64-bit Very Long", 8, BINARY | FIXED, 8),
)

CODES = frozenset(row[0] for row in _BUILTIN)


class Vr(Record):
    """One value representation."""

    __slots__ = ("code", "length", "restrict", "unit_size")

    def __init__(self, code: int, name: str, length: int, restrict: int, unit_size: int) -> None:
        super().__init__(name)
        self.code = code
        self.length = length
        self.restrict = restrict
        self.unit_size = unit_size


class VrTable(Table[int, Vr]):
    """The VR table; the key is the VR."""

    def _builtin(self) -> Iterator[Vr]:
        return (Vr(*row) for row in _BUILTIN)

    def _key(self, record: Vr) -> int:
        return record.code

    def insert(self, code: int, name: str, length: int, restrict: int, unit_size: int) -> Vr:
        """Append a VR; one that is there already is a `Failure`."""
        return self._insert(Vr(code, name, length, restrict, unit_size))


TABLE = VrTable()
