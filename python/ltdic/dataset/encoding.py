"""How the header of an element is laid out, in either byte order, to read it and to write it.

Must not know: trees, values.
PS3.5 section 7.1.2 (explicit VR), 7.1.3 (implicit VR).
"""

from __future__ import annotations

from struct import Struct
from typing import NamedTuple

from ltdic.tables import vr

LONG_VRS = frozenset(
    (
        *(vr.OB, vr.OD, vr.OF, vr.OL, vr.OV, vr.OW, vr.SQ, vr.SV),
        *(vr.UC, vr.UN, vr.UR, vr.UT, vr.UV),
    )
)
"""The VRs with a 32-bit length in explicit VR: PS3.5 table 7.1-1."""


class Encoding(NamedTuple):
    """The headers of one byte order.

    `plain` is group, element, length: implicit VR, and items in any. `short` is group, element,
    VR and 16-bit length, the VR as a number of this byte order, `short_long` the same with a
    32-bit length after two bytes. The dicts tell VRs from those numbers, `numbers` the reverse.
    """

    plain: Struct
    short: Struct
    short_long: Struct
    length: Struct
    short_vrs: dict[int, int]
    long_vrs: dict[int, int]
    numbers: dict[int, int]


def _encoding(big: bool) -> Encoding:
    order = ">" if big else "<"
    numbers = {each: each if big else (each & 0xFF) << 8 | each >> 8 for each in vr.CODES}
    return Encoding(
        Struct(order + "HHI"),
        Struct(order + "HHHH"),
        Struct(order + "HHHHI"),
        Struct(order + "I"),
        {numbers[each]: each for each in vr.CODES - LONG_VRS},
        {numbers[each]: each for each in LONG_VRS},
        numbers,
    )


LITTLE, BIG = ENCODINGS = (_encoding(False), _encoding(True))
"""Little endian and big endian, to be picked by `big`."""
