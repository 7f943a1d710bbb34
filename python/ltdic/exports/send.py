"""The sends of association control and of the 23 DIMSE messages (`ltdic/net_message.h`).

A send encodes on the caller's thread and returns: what it was given may be freed at once. The
messages are rows of one table; a row's parameters are in the order of its C function
(`ltdic.wire.dimse`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ltdic.abi.callbacks import call
from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export, export_as
from ltdic.abi.handles import datasets, nets
from ltdic.abi.text import protocol_text
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet
from ltdic.exports.dataset_handle import dismiss, lend_out
from ltdic.exports.observer import observer_of
from ltdic.net import Net
from ltdic.wire.associate import IMPLICIT_VR_LITTLE_ENDIAN, Associate
from ltdic.wire.command import (
    DATA_SET_ABSENT,
    DATA_SET_PRESENT,
    DATA_SET_TYPE,
    decode_elements,
    encode_elements,
)
from ltdic.wire.dimse import BY_NAME, Message, encode_command

GROUP_LENGTHS = 1  # DICOMNET_FLAGS_SENDDATA_WITH_GROUP_LENGTH_STANDARD_DATA_ELEMENTS


@export
def L_DicomSendAssociateRequest(net: Net, pdu: Associate) -> None:
    """Ask for an association."""
    if not pdu.is_request:
        raise Failure(Fault.PDU_TYPE, "the association object is not a request")
    net.send_associate_request(pdu)


@export
def L_DicomSendAssociateAccept(net: Net, pdu: Associate) -> None:
    """Accept the association that was asked for."""
    if pdu.is_request:
        raise Failure(Fault.PDU_TYPE, "the association object is a request")
    net.send_associate_accept(pdu)


@export
def L_DicomSendAssociateReject(net: Net, result: int, source: int, reason: int) -> None:
    """Refuse the association that was asked for."""
    net.send_reject(result, source, reason)


@export
def L_DicomSendReleaseRequest(net: Net) -> None:
    """Ask to end the association."""
    net.send_release_request()


@export
def L_DicomSendReleaseResponse(net: Net) -> None:
    """Agree to end the association."""
    net.send_release_response()


@export
def L_DicomSendAbort(net: Net, source: int, reason: int) -> None:
    """End the association at once."""
    net.send_abort(source, reason)


@export
def L_DicomSendData(net: Net, context_id: int, command: DataSet, data: DataSet | None) -> None:
    """Send a command set made by the caller, with or without a data set."""
    _send(net, context_id, _checked(command.encode_command(), data is not None), data)


def _checked(command: bytes, has_data_set: bool) -> bytes:
    """A caller's command set as it is, its data set type put right where it is untrue."""
    values = decode_elements(command)
    stated = values.get(DATA_SET_TYPE, DATA_SET_ABSENT) != DATA_SET_ABSENT
    if stated == has_data_set and DATA_SET_TYPE in values:
        return command
    values[DATA_SET_TYPE] = DATA_SET_PRESENT if has_data_set else DATA_SET_ABSENT
    return encode_elements(values)


def _send(net: Net, context_id: int, command: bytes, data: DataSet | None) -> None:
    buffers: list[Any] | None = None
    if data is not None:
        syntax = net.transfer_syntax(context_id)
        buffers = data.encode(syntax, bool(observer_of(net).flags & GROUP_LENGTHS))
    net.send_message(context_id, command, buffers)


def _before_send(net: Net, command: bytes) -> bytes:
    """Let the program change the command set of a response before it leaves."""
    observer = observer_of(net)
    if "pfnBeforeSendCommandSet" not in observer.functions:
        return command
    command_set = DataSet.received(command, IMPLICIT_VR_LITTLE_ENDIAN)
    try:
        pointer = nets.pointer_of(net)
        call(observer.functions, "pfnBeforeSendCommandSet", pointer, lend_out(command_set))
        return command_set.encode_command()
    finally:
        dismiss(command_set)


def _sender(message: Message) -> Callable[..., int]:
    """The send function of one row. C arguments: net, context, message id, parameters, data set."""
    plan, is_response = message.plan, message.is_response

    def send(pointer: CData, context_id: int, message_id: int, *arguments: Any) -> int:
        net = nets[pointer]
        rest = iter(arguments)
        values: dict[int, Any] = {}
        for element, kind in plan:
            value = next(rest)
            if kind is str:
                value = protocol_text(value)
            elif kind is list:
                value = _tags(value, next(rest))
            values[element] = value
        data_pointer = next(rest, NULL)
        data = datasets[data_pointer] if data_pointer else None
        command = encode_command(message, message_id, values, data is not None)
        if is_response:
            command = _before_send(net, command)
        _send(net, context_id, command, data)
        return 0

    return send


def _tags(pointer: CData, count: int) -> list[int]:
    """An attribute list; NULL or none means all attributes."""
    return list(ffi.unpack(pointer, count)) if pointer != NULL and count else []


for _name, _message in (
    ("L_DicomSendCStoreRequest", "CStoreRequest"),
    ("L_DicomSendCStoreResponse", "CStoreResponse"),
    ("L_DicomSendCFindRequest", "CFindRequest"),
    ("L_DicomSendCFindResponse", "CFindResponse"),
    ("L_DicomSendCGetRequest", "CGetRequest"),
    ("L_DicomSendCGetResponse", "CGetResponse"),
    ("L_DicomSendCMoveRequest", "CMoveRequest"),
    ("L_DicomSendCMoveResponse", "CMoveResponse"),
    ("L_DicomSendCCancelRequest", "CCancelRequest"),
    ("L_DicomSendCEchoRequest", "CEchoRequest"),
    ("L_DicomSendCEchoResponse", "CEchoResponse"),
    ("L_DicomSendNReportRequest", "NReportRequest"),
    ("L_DicomSendNReportResponse", "NReportResponse"),
    ("L_DicomSendNGetRequest", "NGetRequest"),
    ("L_DicomSendNGetResponse", "NGetResponse"),
    ("L_DicomSendNSetRequest", "NSetRequest"),
    ("L_DicomSendNSetResponse", "NSetResponse"),
    ("L_DicomSendNActionRequest", "NActionRequest"),
    ("L_DicomSendNActionResponse", "NActionResponse"),
    ("L_DicomSendNCreateRequest", "NCreateRequest"),
    ("L_DicomSendNCreateResponse", "NCreateResponse"),
    ("L_DicomSendNDeleteRequest", "NDeleteRequest"),
    ("L_DicomSendNDeleteResponse", "NDeleteResponse"),
):
    export_as(_name, _sender(BY_NAME[_message]))
