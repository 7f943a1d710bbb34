"""Command sets: the elements of group 0000H, PS3.7 E.1, in implicit VR little endian (6.3.1).

Reading checks every length against the octets present; an element that PS3.7 does not list is kept
as octets. Writing puts elements in ascending order and works out the group length.

Must not know: which elements make which message (`ltdic.wire.dimse`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from struct import Struct
from struct import error as StructError  # noqa: N812
from typing import NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.wire.error import REASON_UNSPECIFIED, SOURCE_USER, ProtocolError

GROUP_LENGTH = 0x0000
AFFECTED_CLASS = 0x0002
REQUESTED_CLASS = 0x0003
COMMAND_FIELD = 0x0100
MESSAGE_ID = 0x0110
RESPONDED_ID = 0x0120
MOVE_DESTINATION = 0x0600
PRIORITY = 0x0700
DATA_SET_TYPE = 0x0800
STATUS = 0x0900
OFFENDING_ELEMENT = 0x0901
ERROR_COMMENT = 0x0902
ERROR_ID = 0x0903
AFFECTED_INSTANCE = 0x1000
REQUESTED_INSTANCE = 0x1001
EVENT_TYPE = 0x1002
ATTRIBUTE_LIST = 0x1005
ACTION_TYPE = 0x1008
REMAINING = 0x1020
COMPLETED = 0x1021
FAILED = 0x1022
WARNING = 0x1023
MOVE_ORIGINATOR = 0x1030
MOVE_ORIGINATOR_ID = 0x1031

DATA_SET_PRESENT = 0x0000
"""Any value but `DATA_SET_ABSENT` says that a data set follows."""
DATA_SET_ABSENT = 0x0101

Value = str | int | list[int] | bytes

ELEMENT_HEADER = Struct("<HHI")
_GROUP_LENGTH = Struct("<HHII")
_NUMBER = Struct("<HHIH")


def header(element: int, length: int) -> bytes:
    """The eight octets in front of an element's value."""
    return ELEMENT_HEADER.pack(0, element, length)


def element(number: int, value: int) -> bytes:
    """A whole element of a 16-bit number."""
    return _NUMBER.pack(0, number, 2, value)


def broken(message: str, fault: Fault = Fault.FORMAT) -> ProtocolError:
    """The error for a command set that cannot be used: the message layer is the service user."""
    return ProtocolError(SOURCE_USER, REASON_UNSPECIFIED, fault, message)


def with_group_length(elements: bytes) -> bytes:
    """`elements` behind their group length element."""
    return _GROUP_LENGTH.pack(0, GROUP_LENGTH, 4, len(elements)) + elements


# --- values -----------------------------------------------------------------------------------


def uid_octets(value: str) -> bytes:
    """A UID, padded to even length with NUL."""
    data = value.encode("latin-1", "replace")
    return data + b"\0" if len(data) & 1 else data


def text_octets(value: str) -> bytes:
    """A title or other text, padded to even length with a space."""
    data = value.encode("latin-1", "replace")
    return data + b" " if len(data) & 1 else data


def tag_octets(value: list[int]) -> bytes:
    """Tags (group in the upper half) as attribute tag values."""
    return b"".join([_TAG.pack(tag >> 16, tag & 0xFFFF) for tag in value])


_TAG = Struct("<HH")
_SHORT = Struct("<H")
_LONG = Struct("<I")


def _uid(data: bytes) -> str:
    return data.rstrip(b"\0 ").decode("latin-1")


def _text(data: bytes) -> str:
    return data.strip(b"\0 ").decode("latin-1")


def _tags(data: bytes) -> list[int]:
    if len(data) & 3:
        raise broken(f"attribute tags in {len(data)} octets")
    return [group << 16 | element for group, element in _TAG.iter_unpack(data)]


def _short(data: bytes) -> int:
    if len(data) != 2:
        raise broken(f"16-bit number in {len(data)} octets")
    return data[0] | data[1] << 8


def _long(data: bytes) -> int:
    if len(data) != 4:
        raise broken(f"32-bit number in {len(data)} octets")
    return int.from_bytes(data, "little")


class Kind(NamedTuple):
    """How the values of one value representation are read and written."""

    name: str
    type: type[str] | type[int] | type[list[int]]
    """The Python type; called, it makes what an absent element reads as."""
    decode: Callable[[bytes], Value]
    encode: Callable[..., bytes]


UI = Kind("UI", str, _uid, uid_octets)
AE = Kind("AE", str, _text, text_octets)
LO = Kind("LO", str, _text, text_octets)
US = Kind("US", int, _short, _SHORT.pack)
UL = Kind("UL", int, _long, _LONG.pack)
AT = Kind("AT", list, _tags, tag_octets)

KINDS: dict[int, Kind] = {
    GROUP_LENGTH: UL,
    AFFECTED_CLASS: UI,
    REQUESTED_CLASS: UI,
    COMMAND_FIELD: US,
    MESSAGE_ID: US,
    RESPONDED_ID: US,
    MOVE_DESTINATION: AE,
    PRIORITY: US,
    DATA_SET_TYPE: US,
    STATUS: US,
    OFFENDING_ELEMENT: AT,
    ERROR_COMMENT: LO,
    ERROR_ID: US,
    AFFECTED_INSTANCE: UI,
    REQUESTED_INSTANCE: UI,
    EVENT_TYPE: US,
    ATTRIBUTE_LIST: AT,
    ACTION_TYPE: US,
    REMAINING: US,
    COMPLETED: US,
    FAILED: US,
    WARNING: US,
    MOVE_ORIGINATOR: AE,
    MOVE_ORIGINATOR_ID: US,
}
_DECODE = {element: kind.decode for element, kind in KINDS.items()}


# --- command sets -----------------------------------------------------------------------------


def encode_elements(values: Mapping[int, Value]) -> bytes:
    """A command set of any elements; a group length among them is replaced by the true one.

    Elements that PS3.7 does not list must be octets. Raises Failure PARAMETER for a value that
    does not fit its element.
    """
    parts: list[bytes] = []
    for element in sorted(values):
        if element == GROUP_LENGTH:
            continue
        value = values[element]
        if isinstance(value, bytes):
            data = value + b"\0" if len(value) & 1 else value
        else:
            data = _encode_value(element, value)
        parts += (header(element, len(data)), data)
    return with_group_length(b"".join(parts))


def _encode_value(element: int, value: str | int | list[int]) -> bytes:
    kind = KINDS.get(element)
    if kind is None or not isinstance(value, kind.type):
        raise Failure(Fault.PARAMETER, f"no such value for command element {element:04X}H")
    try:
        return kind.encode(value)
    except StructError:
        raise Failure(Fault.PARAMETER, f"out of range: command element {element:04X}H") from None


def decode_elements(data: bytes) -> dict[int, Value]:
    """The elements of a command set by element number; empty ones are left out.

    UI, AE, LO as text without padding, US and UL as int, AT as list of tags, others as octets.
    Their order is not checked, and of an element that comes twice the last one counts. Raises
    ProtocolError.
    """
    values: dict[int, Value] = {}
    position, end = 0, len(data)
    unpack = ELEMENT_HEADER.unpack_from
    while position < end:
        if end - position < 8:
            raise broken(f"{end - position} stray octets in a command set")
        group, element, length = unpack(data, position)
        if group:
            raise broken(f"group {group:04X}H in a command set")
        position += 8
        if length > end - position:
            raise broken(f"element {element:04X}H of {length} octets", Fault.INVALID_ELEMENT_LENGTH)
        if length:
            value = data[position : position + length]
            decode = _DECODE.get(element)
            values[element] = value if decode is None else decode(value)
        else:
            values.pop(element, None)
        position += length
    return values


def place_of_id(data: bytes) -> int:
    """Where in an encoded command set the message id is: the number behind the command field."""
    position = 0
    while True:
        _, element, length = ELEMENT_HEADER.unpack_from(data, position)
        position += ELEMENT_HEADER.size
        if element in (MESSAGE_ID, RESPONDED_ID):
            return position
        position += length


def field_and_status(data: bytes) -> tuple[int, int]:
    """Command field and status of an encoded command set, 0 for what is not there.

    For command sets to be sent: nothing else is looked at, and what follows the status is not.
    """
    field = status = position = 0
    last = len(data) - _NUMBER.size
    while position <= last:
        _, element, length, number = _NUMBER.unpack_from(data, position)
        if element == COMMAND_FIELD:
            field = number
        elif element >= STATUS:
            status = number if element == STATUS else 0
            break
        position += 8 + length
    return field, status
