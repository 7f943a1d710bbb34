"""PDUs and messages made byte by byte, right unless told otherwise. PS3.8 9.3, PS3.7 6.3."""

from __future__ import annotations

import struct

from interop.handmade import (
    APPLICATION,
    CT,
    IMPLICIT,
    VERIFICATION,
    command_set,
    element,
    item,
    padded,
    us,
)

FIND = "1.2.840.10008.5.1.4.1.2.2.1"
MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
IMPLEMENTATION = b"1.2.826.0.1.3680043.8.498.2"
RELEASE_RQ = bytes.fromhex("05000000000400000000")
RELEASE_RP = bytes.fromhex("06000000000400000000")
ECHO, STORE, QUERY = 1, 3, 5
"""The contexts that `request` proposes."""


def pdu(kind: int, body: bytes, length: int | None = None) -> bytes:
    """A PDU; `length` where the header shall not tell the truth."""
    return struct.pack(">BBI", kind, 0, len(body) if length is None else length) + body


def abort(source: int, reason: int) -> bytes:
    return pdu(7, bytes((0, 0, source, reason)))


def reject(result: int, source: int, reason: int) -> bytes:
    return pdu(3, bytes((0, result, source, reason)))


def lying(kind: int, body: bytes, length: int) -> bytes:
    """An item whose length field says something else."""
    return struct.pack(">BBH", kind, 0, length) + body


def context(number: int, abstract: str | bytes, *transfers: str) -> bytes:
    """A presentation context item of a request."""
    name = abstract if isinstance(abstract, bytes) else abstract.encode()
    offered = b"".join(item(0x40, each.encode()) for each in transfers or (IMPLICIT,))
    return item(0x20, bytes((number, 0, 0, 0)) + item(0x30, name) + offered)


def accepted(number: int, result: int = 0, transfer: str = IMPLICIT) -> bytes:
    """A presentation context item of an acceptance."""
    return item(0x21, bytes((number, 0, result, 0)) + item(0x40, transfer.encode()))


CONTEXTS = context(ECHO, VERIFICATION) + context(STORE, CT) + context(QUERY, FIND)
ACCEPTED = accepted(ECHO) + accepted(STORE) + accepted(QUERY)


def user(*others: bytes, maximum: bytes | None = item(0x51, struct.pack(">I", 16384))) -> bytes:
    """The user information item."""
    return item(0x50, (maximum or b"") + item(0x52, IMPLEMENTATION) + b"".join(others))


def associate(
    kind: int = 1,
    *,
    version: int = 1,
    called: bytes = b"SERVER",
    calling: bytes = b"CLIENT",
    application: bytes = item(0x10, APPLICATION),
    contexts: bytes = CONTEXTS,
    information: bytes | None = None,
    rest: bytes = b"",
    length: int | None = None,
) -> bytes:
    """An A-ASSOCIATE-RQ or, with kind 2, -AC."""
    fixed = struct.pack(">HH16s16s32x", version, 0, called.ljust(16), calling.ljust(16))
    body = fixed + application + contexts + (user() if information is None else information) + rest
    return pdu(kind, body, length)


REQUEST = associate()
ACCEPT = associate(2, contexts=ACCEPTED)


def pdv(number: int, control: int, fragment: bytes, length: int | None = None) -> bytes:
    claimed = len(fragment) + 2 if length is None else length
    return struct.pack(">IBB", claimed, number, control) + fragment


def data(number: int, fragment: bytes, *, command: bool = False, last: bool = True) -> bytes:
    """A P-DATA-TF with one presentation data value."""
    return pdu(4, pdv(number, command | last << 1, fragment))


def message(*values: tuple[int, bytes]) -> bytes:
    """A command set, its group length right; numbers without the group."""
    return command_set(*values)


def echo(number: int = 1) -> bytes:
    return message(
        (2, padded(VERIFICATION.encode())),
        (0x100, us(0x30)),
        (0x110, us(number)),
        (0x800, us(0x101)),
    )


def echo_response(number: int = 1) -> bytes:
    return message(
        (2, padded(VERIFICATION.encode())), (0x100, us(0x8030)), (0x120, us(number)),
        (0x800, us(0x101)), (0x900, us(0)),
    )  # fmt: skip


def store(number: int = 1, instance: bytes = b"1.2.3", class_: bytes = CT.encode()) -> bytes:
    return message(
        (2, padded(class_)), (0x100, us(1)), (0x110, us(number)), (0x700, us(0)),
        (0x800, us(0)), (0x1000, padded(instance)),
    )  # fmt: skip


def find(number: int = 1) -> bytes:
    return message(
        (2, padded(FIND.encode())), (0x100, us(0x20)), (0x110, us(number)), (0x700, us(0)),
        (0x800, us(0)),
    )  # fmt: skip


def element_text(tag: int, value: bytes) -> bytes:
    """A data set of one element, in implicit VR little endian."""
    return element(tag, padded(value))


ECHO_PDU = data(ECHO, echo(), command=True)
STORE_PDU = data(STORE, store(), command=True)
