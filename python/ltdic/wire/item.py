"""Items and sub-items of the A-ASSOCIATE PDUs: PS3.8 9.3.2, 9.3.3 and annex D, PS3.7 annex D.3.3.

An item is type, reserved octet, 16-bit length, value. Text is one octet per character and never
fails to decode. Errors are raised as an acceptor answers them, `ProtocolError(0, 0)`; the decoder
of an A-ASSOCIATE-AC turns them into its own.

Must not know: what the items mean together (`ltdic.wire.associate`).
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import Struct

from ltdic.core.errors import Failure, Fault
from ltdic.wire.error import REASON_UNSPECIFIED, SOURCE_USER, ProtocolError

APPLICATION_CONTEXT = 0x10
CONTEXT_RQ = 0x20
CONTEXT_AC = 0x21
ABSTRACT_SYNTAX = 0x30
TRANSFER_SYNTAX = 0x40
USER_INFORMATION = 0x50
MAXIMUM_LENGTH = 0x51
IMPLEMENTATION_CLASS = 0x52
ASYNC_OPERATIONS = 0x53
ROLE_SELECTION = 0x54
IMPLEMENTATION_VERSION = 0x55
EXTENDED_NEGOTIATION = 0x56
COMMON_EXTENDED_NEGOTIATION = 0x57
USER_IDENTITY_RQ = 0x58
USER_IDENTITY_AC = 0x59

ITEM_HEADER = Struct(">BxH")
MAX_ITEM = 0xFFFF


def malformed(message: str, fault: Fault = Fault.FORMAT) -> ProtocolError:
    """The error for bytes that cannot be an A-ASSOCIATE PDU."""
    return ProtocolError(SOURCE_USER, REASON_UNSPECIFIED, fault, message)


def split(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The items of `data` as (type, value), in order; each step consumes at least four octets."""
    position, end = 0, len(data)
    while position < end:
        if end - position < ITEM_HEADER.size:
            raise malformed(f"{end - position} stray octets after the last item")
        kind, length = ITEM_HEADER.unpack_from(data, position)
        position += ITEM_HEADER.size
        if length > end - position:
            raise malformed(f"item {kind:02X}H is longer than what holds it", Fault.PDU_LENGTH)
        yield kind, data[position : position + length]
        position += length


def join(kind: int, *parts: bytes) -> bytes:
    """One item of type `kind` made of `parts`."""
    value = b"".join(parts)
    if len(value) > MAX_ITEM:
        raise Failure(Fault.PDU_LENGTH, f"item {kind:02X}H needs {len(value)} octets")
    return ITEM_HEADER.pack(kind, len(value)) + value


def text(value: bytes) -> str:
    """The text of a UID or name on the wire, without trailing padding."""
    return value.rstrip(b"\0 ").decode("latin-1")


def octets(value: str) -> bytes:
    """`value` as it goes on the wire; what latin-1 lacks becomes a question mark."""
    return value.encode("latin-1", "replace")


def pair(value: bytes, kind: int) -> tuple[int, int]:
    """The two 16-bit numbers of an asynchronous operations window."""
    number = unsigned(value, kind)
    return number >> 16, number & 0xFFFF


def unsigned(value: bytes, kind: int) -> int:
    """The 32-bit number that is the whole value of a sub-item."""
    if len(value) != 4:
        raise malformed(f"item {kind:02X}H has {len(value)} octets, not 4", Fault.PDU_LENGTH)
    return int.from_bytes(value, "big")


def counted(value: bytes, position: int, kind: int) -> tuple[bytes, int]:
    """A field behind its own 16-bit length at `position`, and the position after it."""
    if len(value) - position < 2:
        raise malformed(f"item {kind:02X}H ends inside a length field", Fault.PDU_LENGTH)
    length = int.from_bytes(value[position : position + 2], "big")
    position += 2
    if length > len(value) - position:
        raise malformed(f"item {kind:02X}H: field longer than the item", Fault.PDU_LENGTH)
    return value[position : position + length], position + length


def with_count(field: bytes) -> bytes:
    """`field` behind its 16-bit length."""
    if len(field) > MAX_ITEM:
        raise Failure(Fault.PDU_LENGTH, f"field of {len(field)} octets")
    return len(field).to_bytes(2, "big") + field


def keyed(value: bytes, kind: int) -> tuple[str, bytes]:
    """UID and remaining octets of a role selection or extended negotiation sub-item."""
    uid, position = counted(value, 0, kind)
    return text(uid), value[position:]


def check_user_item(kind: int, value: bytes) -> None:
    """Raise ProtocolError when a sub-item of a known type does not fit its own length.

    Covers those kept as octets: 54H, 56H (until a context claims them), 57H, 58H, 59H.
    """
    if kind == ROLE_SELECTION:
        if len(keyed(value, kind)[1]) != 2:
            raise malformed("role selection without exactly two roles", Fault.PDU_LENGTH)
    elif kind in (EXTENDED_NEGOTIATION, USER_IDENTITY_AC):
        counted(value, 0, kind)
    elif kind == COMMON_EXTENDED_NEGOTIATION:
        _, position = counted(value, 0, kind)
        _, position = counted(value, position, kind)
        related, _ = counted(value, position, kind)
        position = 0
        while position < len(related):
            _, position = counted(related, position, kind)
    elif kind == USER_IDENTITY_RQ:
        _, position = counted(value, 2, kind)
        counted(value, position, kind)
