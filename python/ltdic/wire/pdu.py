"""The seven PDUs of PS3.8 9.3: header, the small ones whole, and reading A-ASSOCIATE and P-DATA.

Errors follow PS3.8 9.2.3: what cannot be read as a request raises `ProtocolError(0, 0)` (action
AA-1 of a connection that waits for one), a request that breaks a rule of set-up raises `Rejection`,
and anything wrong in a later PDU `ProtocolError(2, reason)` (action AA-8).

Must not know: states, sockets. Lengths are compared with the octets present before use.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import Struct

from ltdic.core.errors import Fault
from ltdic.wire import item
from ltdic.wire.associate import (
    APPLICATION_CONTEXT_NAME,
    RESULT_ABSTRACT_SYNTAX,
    RESULT_ACCEPTED,
    RESULT_TRANSFER_SYNTAX,
    Associate,
    PresentationContext,
)
from ltdic.wire.error import (
    REASON_INVALID_PARAMETER,
    REASON_UNEXPECTED_PDU,
    REASON_UNRECOGNIZED_PDU,
    SOURCE_PROVIDER,
    ProtocolError,
    Rejection,
)
from ltdic.wire.limit import (
    KIB,
    LIMITS,
    MAX_CONTEXTS,
    MAX_LENGTH_DEFAULT,
    MAX_LENGTH_MINIMUM,
    MAX_UID,
    MAX_VERSION,
    Limits,
)

ASSOCIATE_RQ = 1
ASSOCIATE_AC = 2
ASSOCIATE_RJ = 3
DATA_TF = 4
RELEASE_RQ = 5
RELEASE_RP = 6
ABORT = 7

HEADER = Struct(">BxI")
HEADER_SIZE = HEADER.size
PDV_HEADER = Struct(">IBB")
PDV_OVERHEAD = PDV_HEADER.size
"""What one presentation data value adds to its data inside a P-DATA-TF body."""
DATA_HEADER = Struct(">BxIIBB")
"""P-DATA-TF header and the header of its only presentation data value, for sending."""
CONTROL_COMMAND = 1
CONTROL_LAST = 2

_SMALL_BODY = 4
_SMALL = frozenset((ASSOCIATE_RJ, RELEASE_RQ, RELEASE_RP, ABORT))
_FIXED = Struct(">Hxx16s16s32x")

_PERMANENT = 1
_USER = 1
_PROVIDER_ACSE = 2
_REASON_UNKNOWN = 1
_REASON_APPLICATION = 2
_REASON_VERSION = 2
_REASON_CALLING = 3
_REASON_CALLED = 7


# --- header ---------------------------------------------------------------------------------


def check_header(
    pdu_type: int,
    length: int,
    max_length: int | None = MAX_LENGTH_DEFAULT,
    limits: Limits = LIMITS,
) -> None:
    """Judge a PDU by its header alone, before room is made for its body.

    `max_length` is what we advertised for P-DATA-TF (0: no maximum). Raises ProtocolError with the
    answer of an established association; one that still waits for a request answers (0, 0).
    """
    if pdu_type == DATA_TF:
        if length > limits.received_length(max_length):
            raise _invalid(f"P-DATA-TF of {length} octets", Fault.PDU_LENGTH)
    elif pdu_type in _SMALL:
        if length != _SMALL_BODY:
            raise _invalid(f"PDU type {pdu_type} of {length} octets", Fault.PDU_LENGTH)
    elif pdu_type == ASSOCIATE_RQ:
        if not _FIXED.size <= length <= limits.association_pdu:
            raise item.malformed(f"A-ASSOCIATE-RQ of {length} octets", Fault.PDU_LENGTH)
    elif pdu_type == ASSOCIATE_AC:
        if not _FIXED.size <= length <= limits.association_pdu:
            raise _invalid(f"A-ASSOCIATE-AC of {length} octets", Fault.PDU_LENGTH)
    else:
        message = f"PDU type {pdu_type:02X}H"
        raise ProtocolError(SOURCE_PROVIDER, REASON_UNRECOGNIZED_PDU, Fault.PDU_TYPE, message)


def unexpected(pdu_type: int) -> ProtocolError:
    """The error for a PDU that the present state has no place for."""
    message = f"PDU type {pdu_type} out of place"
    return ProtocolError(SOURCE_PROVIDER, REASON_UNEXPECTED_PDU, Fault.PDU_TYPE, message)


def _invalid(message: str, fault: Fault = Fault.FORMAT) -> ProtocolError:
    return ProtocolError(SOURCE_PROVIDER, REASON_INVALID_PARAMETER, fault, message)


# --- A-ASSOCIATE-RJ, A-RELEASE-RQ, A-RELEASE-RP, A-ABORT --------------------------------------


def encode_reject(result: int, source: int, reason: int) -> bytes:
    """A-ASSOCIATE-RJ (PS3.8 9.3.4)."""
    return HEADER.pack(ASSOCIATE_RJ, _SMALL_BODY) + bytes((0, result, source, reason))


def decode_reject(body: bytes) -> tuple[int, int, int]:
    """Result, source and reason as received, whatever their values."""
    _check_small(body)
    return body[1], body[2], body[3]


def encode_release_request() -> bytes:
    """A-RELEASE-RQ (PS3.8 9.3.6)."""
    return HEADER.pack(RELEASE_RQ, _SMALL_BODY) + bytes(_SMALL_BODY)


def encode_release_response() -> bytes:
    """A-RELEASE-RP (PS3.8 9.3.7)."""
    return HEADER.pack(RELEASE_RP, _SMALL_BODY) + bytes(_SMALL_BODY)


def encode_abort(source: int, reason: int) -> bytes:
    """A-ABORT (PS3.8 9.3.8)."""
    return HEADER.pack(ABORT, _SMALL_BODY) + bytes((0, 0, source, reason))


def decode_abort(body: bytes) -> tuple[int, int]:
    """Source and reason as received, whatever their values."""
    _check_small(body)
    return body[2], body[3]


def _check_small(body: bytes) -> None:
    if len(body) != _SMALL_BODY:
        raise _invalid(f"body of {len(body)} octets, not {_SMALL_BODY}", Fault.PDU_LENGTH)


# --- P-DATA-TF --------------------------------------------------------------------------------


def split_data(body: memoryview) -> Iterator[tuple[int, int, memoryview]]:
    """The presentation data values of a P-DATA-TF body as (context id, control, fragment).

    PS3.8 9.3.5 and annex E.2. The fragments are views of `body`. Raises ProtocolError.
    """
    position, end = 0, len(body)
    if end == 0:
        raise _invalid("P-DATA-TF without a presentation data value", Fault.PDU_LENGTH)
    while position < end:
        if end - position < PDV_OVERHEAD:
            raise _invalid(f"{end - position} stray octets in P-DATA-TF", Fault.PDU_LENGTH)
        length, context_id, control = PDV_HEADER.unpack_from(body, position)
        position += PDV_OVERHEAD
        if length < 2 or length - 2 > end - position:
            raise _invalid(f"presentation data value of {length} octets", Fault.PDU_LENGTH)
        yield context_id, control, body[position : position + length - 2]
        position += length - 2


# --- A-ASSOCIATE-RQ and -AC -------------------------------------------------------------------


def decode_associate(
    pdu_type: int,
    body: bytes,
    request: Associate | None = None,
    limits: Limits = LIMITS,
) -> Associate:
    """Read an A-ASSOCIATE-RQ or -AC; `body` is the PDU without its six octets of header.

    `request` is what an -AC answers: ids and transfer syntaxes are checked against it, and the
    result is completed from it. Raises ProtocolError (for an -AC always source 2, reason 6) or,
    for an -RQ only, Rejection.

    A presentation context whose abstract syntax is too long for a UID fails alone: it is kept with
    the first 64 characters and result 3, and one whose transfer syntaxes all are too long gets
    result 4; over-long transfer syntaxes are dropped. Results of other contexts of an -RQ are 0,
    the octet means nothing there.
    """
    if pdu_type == ASSOCIATE_RQ:
        associate = _read(body, True, limits)
        _check_request(associate)
        associate.claim_items()
        return associate
    try:
        associate = _read(body, False, limits)
    except Rejection as broken:
        raise _invalid(str(broken)) from None
    except ProtocolError as broken:
        raise _invalid(str(broken), broken.fault) from None
    _check_accept(associate, request)
    if request is not None:
        associate.complete_from(request)
    return associate


_KNOWN = 8
"""Requests that are remembered, and octets of the longest."""
_KNOWN_OCTETS = 32 * KIB
_known: dict[bytes, Associate] = {}


def decode_request(body: bytes) -> Associate:
    """As `decode_associate` for an A-ASSOCIATE-RQ, which peers repeat: the same one is read once.

    One that identifies a user is not remembered.
    """
    known = _known.get(body)
    if known is not None:
        return known.clone()
    request = decode_associate(ASSOCIATE_RQ, body)
    if len(body) <= _KNOWN_OCTETS and not any(
        kind == item.USER_IDENTITY_RQ for kind, _ in request.user_items
    ):
        if len(_known) >= _KNOWN:
            _known.clear()
        _known[body] = request.clone()
    return request


def _read(body: bytes, is_request: bool, limits: Limits) -> Associate:
    if len(body) < _FIXED.size:
        raise item.malformed(f"A-ASSOCIATE body of {len(body)} octets", Fault.PDU_LENGTH)
    version, called, calling = _FIXED.unpack_from(body)
    if is_request and not version & 1:
        message = f"protocol version {version:04X}H"
        raise Rejection(_PERMANENT, _PROVIDER_ACSE, _REASON_VERSION, message)
    associate = Associate(
        is_request,
        version,
        called.strip(b"\0 ").decode("latin-1"),
        calling.strip(b"\0 ").decode("latin-1"),
        application="",
    )
    context_kind = item.CONTEXT_RQ if is_request else item.CONTEXT_AC
    ids: set[int] = set()
    once: set[int] = set()
    for kind, value in item.split(bytes(body[_FIXED.size :])):
        if kind == context_kind:
            context = _read_context(value, is_request)
            if context.id in ids or len(ids) >= MAX_CONTEXTS:
                raise _unacceptable(f"presentation context {context.id} twice, or too many")
            ids.add(context.id)
            associate.contexts.append(context)
        elif kind == item.APPLICATION_CONTEXT or kind == item.USER_INFORMATION:
            if kind in once:
                raise _unacceptable(f"item {kind:02X}H twice")
            once.add(kind)
            if kind == item.APPLICATION_CONTEXT:
                associate.application = item.text(value)
            else:
                _read_user_information(value, associate)
        elif len(associate.other_items) >= limits.unknown_items:
            raise _unacceptable("too many items of unknown type")
        else:
            associate.other_items.append((kind, value))
    if is_request and item.APPLICATION_CONTEXT not in once:
        raise _unacceptable("no application context")
    return associate


def _unacceptable(message: str) -> Rejection:
    """For a request that can be read but is not made as PS3.8 9.3.2 says."""
    return Rejection(_PERMANENT, _PROVIDER_ACSE, _REASON_UNKNOWN, message)


def _read_context(value: bytes, is_request: bool) -> PresentationContext:
    """PS3.8 9.3.2.2 and 9.3.3.2. Sub-items of unknown type are skipped."""
    if len(value) < 4:
        raise _unacceptable("presentation context without its fixed part")
    context = PresentationContext(value[0], RESULT_ACCEPTED if is_request else value[2])
    abstracts = transfers = 0
    for kind, content in item.split(value[4:]):
        if kind == item.TRANSFER_SYNTAX:
            transfers += 1
            name = item.text(content)
            if len(name) <= MAX_UID:
                context.transfers.append(name)
        elif kind == item.ABSTRACT_SYNTAX and is_request:
            abstracts += 1
            context.abstract = item.text(content)
    if is_request:
        if abstracts != 1 or transfers == 0 or context.id % 2 == 0:
            raise _unacceptable(f"presentation context {context.id} is malformed")
        if len(context.abstract) > MAX_UID:
            context.abstract = context.abstract[:MAX_UID].rstrip("\0 ")
            context.result = RESULT_ABSTRACT_SYNTAX
        elif not context.transfers:
            context.result = RESULT_TRANSFER_SYNTAX
    return context


def _read_user_information(value: bytes, associate: Associate) -> None:
    """PS3.7 D.3.3. Of a sub-item that may come once only, the last one counts."""
    for kind, content in item.split(value):
        if kind == item.MAXIMUM_LENGTH:
            associate.max_length = item.unsigned(content, kind)
            if 0 < associate.max_length < MAX_LENGTH_MINIMUM:
                raise _unacceptable(f"maximum length {associate.max_length}")
        elif kind == item.IMPLEMENTATION_CLASS:
            associate.implementation_class = item.text(content[:MAX_UID])
        elif kind == item.ASYNC_OPERATIONS:
            associate.async_operations = item.pair(content, kind)
        elif kind == item.IMPLEMENTATION_VERSION:
            associate.implementation_version = item.text(content[:MAX_VERSION])
        else:
            item.check_user_item(kind, content)
            associate.user_items.append((kind, content))


def _check_request(associate: Associate) -> None:
    """The rules of PS3.8 9.3.2 that need the whole request.

    Which titles are welcome is the program's business; here a title only has to be one: PS3.8
    9.3.2 allows characters of ISO 646 and forbids a called title of nothing but spaces.
    """
    if associate.application != APPLICATION_CONTEXT_NAME:
        raise Rejection(_PERMANENT, _USER, _REASON_APPLICATION, "application context name")
    if not associate.called or not _is_title(associate.called):
        raise Rejection(_PERMANENT, _USER, _REASON_CALLED, "called title is not one")
    if not _is_title(associate.calling):
        raise Rejection(_PERMANENT, _USER, _REASON_CALLING, "calling title is not one")
    if not associate.contexts:
        raise _unacceptable("no presentation context")


def _is_title(title: str) -> bool:
    return title.isascii() and title.isprintable()


def _check_accept(associate: Associate, request: Associate | None) -> None:
    """An -AC may only choose from what the request proposed: PS3.8 9.3.3.2."""
    for context in associate.contexts:
        if context.result > RESULT_TRANSFER_SYNTAX:
            raise _invalid(f"context {context.id}: result {context.result}")
        accepted = context.result == RESULT_ACCEPTED
        if accepted and not context.transfers:
            raise _invalid(f"context {context.id} accepted without a transfer syntax")
        del context.transfers[1:]
        if request is None:
            continue
        proposal = request.find(context.id)
        if proposal is None:
            raise _invalid(f"context {context.id} was not proposed", Fault.PDU_ID)
        if accepted and context.transfers[0] not in proposal.offered():
            raise _invalid(f"context {context.id}: transfer syntax was not proposed")
