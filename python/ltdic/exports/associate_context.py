"""Presentation contexts of association objects: PS3.8 9.3.2.2, roles and extended negotiation.

Contexts are addressed by id (odd, 1 to 255) or walked by index from 0. Unknown ids: setters answer
PDU_ID, getters "none", `L_DicomGetResult` a rejection.
"""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export
from ltdic.abi.memory import lend, take_back
from ltdic.abi.text import ProtocolText, fill, protocol_bytes
from ltdic.core.errors import Failure, Fault
from ltdic.exports.associate import MAX_ITEM, octets_at
from ltdic.wire.associate import (
    RESULT_PROVIDER_REJECTION,
    Associate,
    PresentationContext,
    uid,
)


@export
def L_DicomGetPresentationCount(pdu: Associate) -> int:
    """Number of presentation contexts."""
    return len(pdu.contexts)


@export
def L_DicomGetPresentation(pdu: Associate, index: int) -> int:
    """Id of the context at `index`, 0 if there is none."""
    return pdu.contexts[index].id if 0 <= index < len(pdu.contexts) else 0


@export
def L_DicomSetPresentation(pdu: Associate, index: int, context_id: int) -> None:
    """Give the context at `index` another id."""
    pdu.renumber(index, context_id)


@export
def L_DicomAddPresentation(
    pdu: Associate, context_id: int, result: int, abstract: ProtocolText
) -> None:
    """Append a context without transfer syntaxes."""
    if not abstract:
        raise Failure(Fault.PARAMETER, "no abstract syntax")
    pdu.add(context_id, result, abstract)


@export
def L_DicomDelPresentation(pdu: Associate, context_id: int) -> None:
    """Remove a context with all that belongs to it; an unknown id is ignored."""
    take_back(pdu, ("extended", context_id))
    pdu.remove(context_id)


@export
def L_DicomGetResult(pdu: Associate, context_id: int) -> int:
    """Whether the context was accepted (0) or why not."""
    context = pdu.find(context_id)
    return RESULT_PROVIDER_REJECTION if context is None else context.result


@export
def L_DicomSetResult(pdu: Associate, context_id: int, result: int) -> None:
    """Accept or reject a context."""
    _context(pdu, context_id).result = result


@export
def L_DicomGetAbstract(pdu: Associate, context_id: int, buffer: CData, size: int) -> None:
    """Abstract syntax of a context, empty if there is none."""
    context = pdu.find(context_id)
    fill(buffer, size, protocol_bytes("" if context is None else context.abstract))


@export
def L_DicomSetAbstract(pdu: Associate, context_id: int, name: ProtocolText) -> None:
    """Set the abstract syntax of a context."""
    _context(pdu, context_id).abstract = uid(name)


@export
def L_DicomFindAbstract(pdu: Associate, name: ProtocolText) -> int:
    """Id of the first context with this abstract syntax, 0 if there is none."""
    return pdu.find_abstract(name)


@export
def L_DicomFindNextAbstract(pdu: Associate, context_id: int, name: ProtocolText) -> int:
    """Id of the next context, in list order, with this abstract syntax; 0 at the end."""
    return pdu.find_abstract(name, context_id)


@export
def L_DicomGetAbstractCount(pdu: Associate, name: ProtocolText) -> int:
    """Number of contexts with this abstract syntax."""
    return pdu.count_abstract(name)


@export
def L_DicomGetTransferCount(pdu: Associate, context_id: int) -> int:
    """Number of transfer syntaxes of a context."""
    context = pdu.find(context_id)
    return 0 if context is None else len(context.transfers)


@export
def L_DicomGetTransfer(
    pdu: Associate, context_id: int, index: int, buffer: CData, size: int
) -> None:
    """Transfer syntax at `index` of a context, empty if there is none."""
    context = pdu.find(context_id)
    known = context is not None and 0 <= index < len(context.transfers)
    fill(buffer, size, protocol_bytes(context.transfers[index] if context and known else ""))


@export
def L_DicomSetTransfer(pdu: Associate, context_id: int, index: int, name: ProtocolText) -> None:
    """Replace the transfer syntax at `index`."""
    context = _context(pdu, context_id)
    if not 0 <= index < len(context.transfers):
        raise Failure(Fault.RANGE, f"no transfer syntax at index {index}")
    context.transfers[index] = uid(name)


@export
def L_DicomAddTransfer(pdu: Associate, context_id: int, name: ProtocolText) -> None:
    """Append a transfer syntax; the order is the preference."""
    _context(pdu, context_id).transfers.append(uid(name))


@export
def L_DicomDelTransfer(pdu: Associate, context_id: int, index: int) -> None:
    """Remove the transfer syntax at `index`; a bad index or id is ignored."""
    context = pdu.find(context_id)
    if context is not None and 0 <= index < len(context.transfers):
        del context.transfers[index]


@export
def L_DicomIsRoleSelect(pdu: Associate, context_id: int) -> bool:
    """Whether role selection is proposed or answered for a context."""
    context = pdu.find(context_id)
    return context is not None and context.role is not None


@export
def L_DicomGetUserRole(pdu: Associate, context_id: int) -> int:
    """Whether the requestor is SCU by role selection; 0 without one."""
    return _role(pdu, context_id)[0]


@export
def L_DicomGetProviderRole(pdu: Associate, context_id: int) -> int:
    """Whether the requestor is SCP by role selection; 0 without one."""
    return _role(pdu, context_id)[1]


@export
def L_DicomSetRoleSelect(
    pdu: Associate, context_id: int, enabled: bool, user: int, provider: int
) -> None:
    """Set or remove role selection; the wire has one for all contexts of an abstract syntax."""
    _context(pdu, context_id).role = (user, provider) if enabled else None


@export
def L_DicomGetLengthExtended(pdu: Associate, context_id: int) -> int:
    """Length of the extended negotiation data of a context."""
    context = pdu.find(context_id)
    return len(context.extended or b"") if context is not None else 0


@export
def L_DicomGetExtended(pdu: Associate, context_id: int) -> CData:
    """The extended negotiation data, lent until it is set again; NULL if there is none."""
    context = pdu.find(context_id)
    if context is None or not context.extended:
        return NULL
    return ffi.cast("L_UCHAR *", lend(pdu, ("extended", context_id), context.extended))


@export
def L_DicomSetExtended(pdu: Associate, context_id: int, data: CData, length: int) -> None:
    """Set the extended negotiation data (without the UID); NULL or no length removes it."""
    context = _context(pdu, context_id)
    if length + len(context.abstract) + 2 > MAX_ITEM:
        raise Failure(Fault.PARAMETER, f"{length} octets do not fit an item")
    take_back(pdu, ("extended", context_id))
    context.extended = octets_at(data, length) if data != NULL and length else None


def _context(pdu: Associate, context_id: int) -> PresentationContext:
    context = pdu.find(context_id)
    if context is None:
        raise Failure(Fault.PDU_ID, f"no presentation context {context_id}")
    return context


def _role(pdu: Associate, context_id: int) -> tuple[int, int]:
    context = pdu.find(context_id)
    return (0, 0) if context is None or context.role is None else context.role
