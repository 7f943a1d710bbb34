"""Association objects (`ltdic/associate.h`), what belongs to the whole: PS3.8 9.3.2, PS3.7 annex D.

Setters copy. A getter of text fills the caller's buffer, cut to fit; pointers that are returned
live until the object changes. Presentation contexts are in `associate_context`.
"""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export
from ltdic.abi.handles import pdus
from ltdic.abi.memory import lend, release, take_back
from ltdic.abi.text import ProtocolText, fill, protocol_bytes
from ltdic.core.errors import Failure, Fault
from ltdic.wire.associate import Associate, uid
from ltdic.wire.limit import MAX_VERSION

MAX_STORED_TITLE = 64  # PDU_MAX_TITLE_SIZE: kept in memory; the wire carries the first 16
MIN_LENGTH = 8  # PDU_MIN_MAXIMUM_LENGTH
MAX_ITEM = 0xFFFF


@export
def L_DicomCreateAssociate(request: bool) -> CData:
    """A new association object, request or accept, with version and application context set."""
    return pdus.add(Associate(request))


@export
def L_DicomFreeAssociate(pointer: CData) -> None:
    """Free what CreateAssociate made; NULL is ignored."""
    if pointer != NULL:
        pdu = pdus[pointer]
        pdus.remove(pdu)
        release(pdu)


@export
def L_DicomResetAssociate(pdu: Associate, request: bool) -> None:
    """Empty the object and set its kind."""
    release(pdu)
    pdu.reset(request)


@export
def L_DicomDefaultAssociate(pdu: Associate) -> None:
    """Values to start from: our implementation identity and a Verification context with id 1.

    What the vendor's function sets is not documented; kind and titles stay.
    """
    release(pdu)
    pdu.default()


@export
def L_DicomIsRequest(pdu: Associate) -> bool:
    """Whether this is a request."""
    return pdu.is_request


@export
def L_DicomSetRequest(pdu: Associate, request: bool) -> None:
    """Make it a request or an accept; the contents stay."""
    pdu.is_request = request


@export
def L_DicomGetVersion(pdu: Associate) -> int:
    """Protocol version bits; bit 0 is version 1."""
    return pdu.version


@export
def L_DicomSetVersion(pdu: Associate, version: int) -> None:
    """Set the protocol version bits."""
    pdu.version = version


@export
def L_DicomGetCalled(pdu: Associate, buffer: CData, size: int) -> None:
    """Called AE title, trimmed."""
    fill(buffer, size, protocol_bytes(pdu.called))


@export
def L_DicomSetCalled(pdu: Associate, name: ProtocolText) -> None:
    """Set the called AE title."""
    pdu.called = _title(name)


@export
def L_DicomGetCalling(pdu: Associate, buffer: CData, size: int) -> None:
    """Calling AE title, trimmed."""
    fill(buffer, size, protocol_bytes(pdu.calling))


@export
def L_DicomSetCalling(pdu: Associate, name: ProtocolText) -> None:
    """Set the calling AE title."""
    pdu.calling = _title(name)


def _title(name: str) -> str:
    if len(name) > MAX_STORED_TITLE:
        raise Failure(Fault.PARAMETER, f"AE title of {len(name)} characters")
    return name.strip(" ")


@export
def L_DicomGetApplication(pdu: Associate, buffer: CData, size: int) -> None:
    """Application context name."""
    fill(buffer, size, protocol_bytes(pdu.application))


@export
def L_DicomSetApplication(pdu: Associate, name: ProtocolText) -> None:
    """Set the application context name."""
    pdu.application = uid(name)


@export
def L_DicomIsMaxLength(pdu: Associate) -> bool:
    """Whether a maximum PDU length is present."""
    return pdu.max_length is not None


@export
def L_DicomGetMaxLength(pdu: Associate) -> int:
    """The largest P-DATA PDU its sender will receive; 0 means no limit, or absent."""
    return pdu.max_length or 0


@export
def L_DicomSetMaxLength(pdu: Associate, enabled: bool, length: int) -> None:
    """Set or remove the maximum PDU length."""
    if enabled and 0 < length < MIN_LENGTH:
        raise Failure(Fault.PARAMETER, f"maximum length {length} is below {MIN_LENGTH}")
    pdu.max_length = length if enabled else None


@export
def L_DicomIsImplementClass(pdu: Associate) -> bool:
    """Whether an implementation class UID is present."""
    return pdu.implementation_class is not None


@export
def L_DicomGetImplementClass(pdu: Associate, buffer: CData, size: int) -> None:
    """Implementation class UID, empty if absent."""
    fill(buffer, size, protocol_bytes(pdu.implementation_class or ""))


@export
def L_DicomSetImplementClass(pdu: Associate, enabled: bool, name: ProtocolText) -> None:
    """Set or remove the implementation class UID."""
    pdu.implementation_class = uid(name) if enabled else None


@export
def L_DicomIsImplementVersion(pdu: Associate) -> bool:
    """Whether an implementation version name is present."""
    return pdu.implementation_version is not None


@export
def L_DicomGetImplementVersion(pdu: Associate, buffer: CData, size: int) -> None:
    """Implementation version name, empty if absent."""
    fill(buffer, size, protocol_bytes(pdu.implementation_version or ""))


@export
def L_DicomSetImplementVersion(pdu: Associate, enabled: bool, version: ProtocolText) -> None:
    """Set or remove the implementation version name."""
    if enabled and len(version) > MAX_VERSION:
        raise Failure(Fault.PARAMETER, f"version name of {len(version)} characters")
    pdu.implementation_version = version if enabled else None


@export
def L_DicomIsAsyncOperations(pdu: Associate) -> bool:
    """Whether an asynchronous operations window is present."""
    return pdu.async_operations is not None


@export
def L_DicomGetInvokedOperations(pdu: Associate) -> int:
    """Operations that may be invoked at once; 0 means no limit, or absent."""
    return pdu.async_operations[0] if pdu.async_operations else 0


@export
def L_DicomGetPerformedOperations(pdu: Associate) -> int:
    """Operations that may be performed at once; 0 means no limit, or absent."""
    return pdu.async_operations[1] if pdu.async_operations else 0


@export
def L_DicomSetAsyncOperations(pdu: Associate, enabled: bool, invoked: int, performed: int) -> None:
    """Set or remove the asynchronous operations window."""
    pdu.async_operations = (invoked, performed) if enabled else None


# --- other user information: identity, common extended negotiation, anything else -----------------


@export
def L_DicomGetUserInfoCount(pdu: Associate) -> int:
    """User information items without a getter of their own."""
    return len(pdu.user_items)


@export
def L_DicomGetTypeUserInfo(pdu: Associate, index: int) -> int:
    """Item type, 0 for a bad index."""
    return _user_item(pdu, index)[0]


@export
def L_DicomGetLengthUserInfo(pdu: Associate, index: int) -> int:
    """Length of the item's value, 0 for a bad index."""
    return len(_user_item(pdu, index)[1])


@export
def L_DicomGetDataUserInfo(pdu: Associate, index: int) -> CData:
    """The item's value, lent until the list changes; NULL for a bad index or an empty value."""
    value = _user_item(pdu, index)[1]
    return ffi.cast("L_UCHAR *", lend(pdu, ("user item", index), value)) if value else NULL


@export
def L_DicomSetUserInfo(pdu: Associate, index: int, kind: int, data: CData, length: int) -> None:
    """Replace the item at `index`."""
    if not 0 <= index < len(pdu.user_items):
        raise Failure(Fault.RANGE, f"no user information at index {index}")
    _end_user_loans(pdu)
    pdu.user_items[index] = (kind, octets_at(data, length))


@export
def L_DicomAddUserInfo(pdu: Associate, kind: int, data: CData, length: int) -> None:
    """Append an item."""
    pdu.user_items.append((kind, octets_at(data, length)))


@export
def L_DicomDelUserInfo(pdu: Associate, index: int) -> None:
    """Remove the item at `index`; a bad index is ignored."""
    if 0 <= index < len(pdu.user_items):
        _end_user_loans(pdu)
        del pdu.user_items[index]


def _user_item(pdu: Associate, index: int) -> tuple[int, bytes]:
    return pdu.user_items[index] if 0 <= index < len(pdu.user_items) else (0, b"")


def _end_user_loans(pdu: Associate) -> None:
    for index in range(len(pdu.user_items)):
        take_back(pdu, ("user item", index))


def octets_at(data: CData, length: int) -> bytes:
    """`length` octets at `data`, which must not be NULL then, and fit an item of the standard."""
    if length == 0:
        return b""
    if data == NULL:
        raise Failure(Fault.PARAMETER, "NULL data with a length")
    if length > MAX_ITEM:
        raise Failure(Fault.PARAMETER, f"{length} octets do not fit an item")
    return bytes(ffi.buffer(data, length))
