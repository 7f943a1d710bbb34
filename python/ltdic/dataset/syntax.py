"""Transfer syntaxes: telling which one bytes are in, which one to write, and deflation.

Must not know: elements, trees.
PS3.5 section 10, annex A; PS3.10 section 7.1; RFC 1951 for deflation.
"""

from __future__ import annotations

import zlib
from typing import Literal

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import limit
from ltdic.dataset.element import UNDEFINED, Buffer
from ltdic.dataset.encoding import LONG_VRS
from ltdic.tables import vr
from ltdic.tables.uid import (
    EXPLICIT_VR_BIG_ENDIAN,
    EXPLICIT_VR_LITTLE_ENDIAN,
    IMPLICIT_VR_LITTLE_ENDIAN,
    TransferSyntax,
    transfer_syntax,
)

LITTLE_ENDIAN = 0x0004
BIG_ENDIAN = 0x0008
IMPLICIT_VR = 0x0010
EXPLICIT_VR = 0x0020
SYNTAX_FLAGS = LITTLE_ENDIAN | BIG_ENDIAN | IMPLICIT_VR | EXPLICIT_VR

_IMPLICIT = transfer_syntax(IMPLICIT_VR_LITTLE_ENDIAN)
_EXPLICIT = transfer_syntax(EXPLICIT_VR_LITTLE_ENDIAN)
_BIG = transfer_syntax(EXPLICIT_VR_BIG_ENDIAN)
_NAMES = frozenset(code.to_bytes(2, "big") for code in vr.CODES)


def flags_of(syntax: TransferSyntax) -> int:
    """The byte order and VR flags that describe `syntax`."""
    order = LITTLE_ENDIAN if syntax.little_endian else BIG_ENDIAN
    return order | (IMPLICIT_VR if syntax.implicit else EXPLICIT_VR)


def from_flags(flags: int, current: TransferSyntax) -> TransferSyntax:
    """The syntax that `flags` ask for; what they leave open is as in `current`.

    A single flag is enough: big endian means explicit VR, implicit VR means little endian. If
    nothing changes against `current` it is `current` itself, with its compression; deflation goes
    when flags name both byte order and VR (not documented). PARAMETER for contradictions.
    """
    asked = flags & SYNTAX_FLAGS
    little, big = asked & LITTLE_ENDIAN, asked & BIG_ENDIAN
    implicit, explicit = asked & IMPLICIT_VR, asked & EXPLICIT_VR
    if (little and big) or (implicit and explicit) or (big and implicit):
        raise Failure(Fault.PARAMETER, f"no transfer syntax is {flags:04X}")
    is_big = bool(big) or not (little or implicit or current.little_endian)
    is_implicit = bool(implicit) or not (explicit or is_big or not current.implicit)
    same = is_big != current.little_endian and is_implicit == current.implicit
    if same and not (current.deflated and asked == LITTLE_ENDIAN | EXPLICIT_VR):
        return current
    return _BIG if is_big else _IMPLICIT if is_implicit else _EXPLICIT


def sniff(view: Buffer, position: int = 0) -> TransferSyntax | None:
    """The syntax that the element at `position` looks to be in; None if like none.

    Explicit VR shows by the VR's letters, byte order by the group: the numbers of the groups that
    a data set begins with are small.
    """
    head = bytes(view[position : position + 8])
    if len(head) < 8:
        return None
    little, big = int.from_bytes(head[:2], "little"), int.from_bytes(head[:2], "big")
    if head[4:6] in _NAMES:
        return _EXPLICIT if little <= big else _BIG
    if head == bytes(8) or head[:2] >= b"\xfe\xff":
        return None
    if int.from_bytes(head[4:], "little") <= len(view) - position - 8 and little <= big:
        return _IMPLICIT
    # a sequence of undefined length, as the first element of a data set
    return _IMPLICIT if head[4:] == b"\xff\xff\xff\xff" and little <= big else None


def fits(view: Buffer, position: int, syntax: TransferSyntax) -> bool:
    """Whether the first two headers at `position` are good ones in `syntax`.

    A VR of two letters that does not exist is as good as one that does.
    """
    order: Literal["little", "big"] = "little" if syntax.little_endian else "big"
    for _ in range(2):
        head = bytes(view[position : position + 12])
        if not head:
            return True
        if syntax.implicit:
            is_good, start = head[4:6] not in _NAMES, 8
            length = int.from_bytes(head[4:8], order)
        else:
            is_good = head[4:6].isalpha() and head[4:6].isupper()
            is_long = int.from_bytes(head[4:6], "big") in LONG_VRS or head[4:6] not in _NAMES
            start = 12 if is_long else 8
            length = int.from_bytes(head[8:12] if is_long else head[6:8], order)
        left = len(view) - position - start
        if not is_good or left < 0:
            return False
        if length > left:
            return length == UNDEFINED
        position += start + length
    return True


def inflate(data: memoryview) -> memoryview:
    """The inflated bytes of a deflated data set, within the limits of `limit`.

    FORMAT for damaged data or too much of it, END for data that stop early. What follows the end
    of the stream is padding.
    """
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    result = bytearray()
    ceiling = min(max(limit.INFLATE_FREE, limit.INFLATE_RATIO * len(data)), limit.INFLATE_MAXIMUM)
    try:
        for start in range(0, len(data), limit.INFLATE_STEP):
            pending: Buffer = data[start : start + limit.INFLATE_STEP]
            while True:
                piece = engine.decompress(pending, limit.INFLATE_STEP)
                result += piece
                if len(result) > ceiling:
                    raise Failure(Fault.FORMAT, "deflated data set: too much data")
                if engine.eof:
                    return memoryview(result).toreadonly()
                pending = engine.unconsumed_tail
                if not pending and len(piece) < limit.INFLATE_STEP:
                    break
    except zlib.error as error:
        raise Failure(Fault.FORMAT, f"deflated data set: {error}") from None
    raise Failure(Fault.END, "deflated data set: ends early")


def deflate(parts: list[Buffer]) -> list[Buffer]:
    """`parts` deflated, padded to an even number of bytes."""
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    result = b"".join([*map(engine.compress, parts), engine.flush()])
    return [result + b"\0" * (len(result) & 1)]
