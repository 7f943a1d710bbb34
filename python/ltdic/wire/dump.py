"""PDUs and command sets in words, for the log: PS3.8 9.3, PS3.7 E.1.

Everything comes as a list of lines; text of the peer is escaped. Of data sets there are lengths
only, of user identity (PS3.7 D.3.3.7) and of items that we do not know as well: secrets may be in
them. What cannot be decoded is said to be so; nothing here raises.

Must not know: connections, where the lines go, the names of UIDs (`Namer` does).
"""

from __future__ import annotations

from collections.abc import Callable

from ltdic.core.log import quote
from ltdic.wire import command as cs
from ltdic.wire import item, pdu
from ltdic.wire.associate import Associate, PresentationContext
from ltdic.wire.dimse import BY_FIELD, CANCEL, RESPONSE
from ltdic.wire.error import ProtocolError, Rejection

Namer = Callable[[str], str]
"""The registered name of a UID; empty without one."""

NAMES = {
    pdu.ASSOCIATE_RQ: "A-ASSOCIATE-RQ",
    pdu.ASSOCIATE_AC: "A-ASSOCIATE-AC",
    pdu.ASSOCIATE_RJ: "A-ASSOCIATE-RJ",
    pdu.DATA_TF: "P-DATA-TF",
    pdu.RELEASE_RQ: "A-RELEASE-RQ",
    pdu.RELEASE_RP: "A-RELEASE-RP",
    pdu.ABORT: "A-ABORT",
}
"""PDU types by name."""

_ELEMENTS = {
    cs.GROUP_LENGTH: "CommandGroupLength",
    cs.AFFECTED_CLASS: "AffectedSOPClassUID",
    cs.REQUESTED_CLASS: "RequestedSOPClassUID",
    cs.COMMAND_FIELD: "CommandField",
    cs.MESSAGE_ID: "MessageID",
    cs.RESPONDED_ID: "MessageIDBeingRespondedTo",
    cs.MOVE_DESTINATION: "MoveDestination",
    cs.PRIORITY: "Priority",
    cs.DATA_SET_TYPE: "CommandDataSetType",
    cs.STATUS: "Status",
    cs.OFFENDING_ELEMENT: "OffendingElement",
    cs.ERROR_COMMENT: "ErrorComment",
    cs.ERROR_ID: "ErrorID",
    cs.AFFECTED_INSTANCE: "AffectedSOPInstanceUID",
    cs.REQUESTED_INSTANCE: "RequestedSOPInstanceUID",
    cs.EVENT_TYPE: "EventTypeID",
    cs.ATTRIBUTE_LIST: "AttributeIdentifierList",
    cs.ACTION_TYPE: "ActionTypeID",
    cs.REMAINING: "NumberOfRemainingSuboperations",
    cs.COMPLETED: "NumberOfCompletedSuboperations",
    cs.FAILED: "NumberOfFailedSuboperations",
    cs.WARNING: "NumberOfWarningSuboperations",
    cs.MOVE_ORIGINATOR: "MoveOriginatorApplicationEntityTitle",
    cs.MOVE_ORIGINATOR_ID: "MoveOriginatorMessageID",
}
_HEXADECIMAL = frozenset((cs.COMMAND_FIELD, cs.DATA_SET_TYPE, cs.STATUS))
_PRIORITIES = {0: "medium", 1: "high", 2: "low"}
_RESULTS = (
    "accepted",
    "refused by the user",
    "refused",
    "abstract syntax not supported",
    "transfer syntaxes not supported",
)
_MOST_TAGS = 32


# --- associations -----------------------------------------------------------------------------


def control_lines(raw: bytes, request: Associate | None, name_of: Namer) -> list[str]:
    """What a whole PDU other than P-DATA-TF says; `request` is what an acceptance answers."""
    pdu_type, body = raw[0], raw[pdu.HEADER_SIZE :]
    try:
        if pdu_type in (pdu.ASSOCIATE_RQ, pdu.ASSOCIATE_AC):
            return associate_lines(pdu.decode_associate(pdu_type, body, request), name_of)
        if pdu_type == pdu.ASSOCIATE_RJ:
            result, source, reason = pdu.decode_reject(body)
            return [f"result {result}, source {source}, reason {reason}"]
        if pdu_type == pdu.ABORT:
            source, reason = pdu.decode_abort(body)
            return [f"source {source}, reason {reason}"]
    except (ProtocolError, Rejection) as error:
        return [f"not as it should be: {quote(str(error))}"]
    return []


def associate_lines(associate: Associate, name_of: Namer) -> list[str]:
    """The items of a request or an acceptance, one after the other, contexts in wire order."""
    lines = [
        f"protocol version {associate.version:04X}H",
        f"called title {quote(associate.called)}, calling title {quote(associate.calling)}",
        f"application context {_uid(associate.application, name_of)}",
    ]
    for context in associate.contexts:
        lines += _context_lines(context, associate.is_request, name_of)
    if associate.max_length is not None:
        lines.append(f"maximum length {associate.max_length or '0 (none)'}")
    if associate.implementation_class is not None:
        lines.append(f"implementation class {quote(associate.implementation_class)}")
    if associate.implementation_version is not None:
        lines.append(f"implementation version {quote(associate.implementation_version)}")
    if associate.async_operations is not None:
        invoked, performed = associate.async_operations
        lines.append(f"asynchronous operations: {invoked} invoked, {performed} performed")
    lines += [_item_line(kind, value) for kind, value in associate.user_items]
    lines += [f"item {kind:02X}H, {len(value)} bytes" for kind, value in associate.other_items]
    return lines


def _context_lines(context: PresentationContext, is_request: bool, name_of: Namer) -> list[str]:
    abstract = _uid(context.abstract, name_of) if context.abstract else "not in the answer"
    head = f"context {context.id}: {abstract}"
    if not is_request:
        known = context.result < len(_RESULTS)
        head += f", {_RESULTS[context.result] if known else f'result {context.result}'}"
    lines = [head]
    if is_request or context.result == 0:
        lines += [f"  {_uid(each, name_of)}" for each in context.transfers]
    if context.role is not None:
        lines.append(f"  roles: SCU {context.role[0]}, SCP {context.role[1]}")
    if context.extended is not None:
        lines.append(f"  extended negotiation, {len(context.extended)} bytes")
    return lines


_ITEMS = {
    item.ROLE_SELECTION: "role selection",
    item.EXTENDED_NEGOTIATION: "extended negotiation",
    item.COMMON_EXTENDED_NEGOTIATION: "common extended negotiation",
    item.USER_IDENTITY_RQ: "user identity",
    item.USER_IDENTITY_AC: "user identity, answer",
}


def _item_line(kind: int, value: bytes) -> str:
    name = _ITEMS.get(kind, f"user information item {kind:02X}H")
    if kind == item.USER_IDENTITY_RQ and value:
        name += f" of type {value[0]}"
    return f"{name}, {len(value)} bytes"


def _uid(uid: str, name_of: Namer) -> str:
    name = name_of(uid)
    return f"{quote(name)} ({quote(uid)})" if name else quote(uid)


# --- messages ---------------------------------------------------------------------------------


def message_name(data: bytes) -> str:
    """What a command set is, for one line: its name and message id, of a response the status."""
    values = _values(data)
    if isinstance(values, str):
        return "message without a readable command set"
    field = _number(values, cs.COMMAND_FIELD)
    message = BY_FIELD.get(field)
    name = f"command {field:04X}H" if message is None else message.name
    if field & RESPONSE or field == CANCEL:
        name += f" to {_number(values, cs.RESPONDED_ID)}"
    else:
        name += f" {_number(values, cs.MESSAGE_ID)}"
    return f"{name}, status {_number(values, cs.STATUS):04X}H" if field & RESPONSE else name


def command_lines(data: bytes, name_of: Namer) -> list[str]:
    """The elements of a command set in the order of their numbers, with their names."""
    values = _values(data)
    if isinstance(values, str):
        return [f"not as it should be: {values}"]
    return [
        f"(0000,{number:04X}) {_ELEMENTS.get(number, 'unknown')} = {_shown(number, value, name_of)}"
        for number, value in sorted(values.items())
    ]


def _values(data: bytes) -> dict[int, cs.Value] | str:
    try:
        return cs.decode_elements(data)
    except ProtocolError as error:
        return quote(str(error))


def _number(values: dict[int, cs.Value], element: int) -> int:
    value = values.get(element, 0)
    return value if isinstance(value, int) else 0


def _shown(number: int, value: cs.Value, name_of: Namer) -> str:
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if isinstance(value, list):
        tags = [f"({tag >> 16:04X},{tag & 0xFFFF:04X})" for tag in value[:_MOST_TAGS]]
        return " ".join(tags + ["..."] * (len(value) > _MOST_TAGS))
    if isinstance(value, str):
        return _uid(value, name_of) if cs.KINDS[number] is cs.UI else quote(value)
    if number == cs.COMMAND_FIELD:
        message = BY_FIELD.get(value)
        return f"{value:04X}H" + ("" if message is None else f" {message.name}")
    if number == cs.DATA_SET_TYPE:
        return f"{value:04X}H " + ("none" if value == cs.DATA_SET_ABSENT else "follows")
    if number == cs.PRIORITY and value in _PRIORITIES:
        return f"{value} {_PRIORITIES[value]}"
    return f"{value:04X}H" if number in _HEXADECIMAL else str(value)
