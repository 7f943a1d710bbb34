"""What associations negotiate beside contexts, with pynetdicom and DCMTK: PS3.7 annex D.3.3."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pynetdicom import AE, build_role, evt
from pynetdicom.pdu_primitives import (
    AsynchronousOperationsWindowNegotiation,
    SOPClassCommonExtendedNegotiation,
    SOPClassExtendedNegotiation,
    UserIdentityNegotiation,
)

from ltdic import capi

from endpoint import Agreement, EndPoint, add_item, contexts_of, read
from interop import requestor

VERIFICATION = "1.2.840.10008.1.1"
CT = "1.2.840.10008.5.1.4.1.1.2"
MR = "1.2.840.10008.5.1.4.1.1.4"
FIND = "1.2.840.10008.5.1.4.1.2.2.1"
STORAGE_SERVICE = "1.2.840.10008.4.2"
COMMON_EXTENDED, IDENTITY, IDENTITY_ANSWER = 0x57, 0x58, 0x59

# type: primary field, secondary field, what the acceptor answers if it is asked to
IDENTITIES = {
    1: (b"J\xc3\xbcrgen", b"", b""),
    2: (b"joe", b"secret", b""),
    3: (b"ticket" * 500, b"", b"server ticket"),
    4: (b"<saml:Assertion/>", b"", b"<saml:Response/>"),
    5: (b"eyJhbGciOiJub25lIn0.e30.", b"", b"token"),
}


def with_length(text: bytes) -> bytes:
    return struct.pack(">H", len(text)) + text


def identity_item(kind: int, first: bytes, second: bytes, asks: bool) -> bytes:
    """PS3.7 table D.3-14."""
    return bytes((kind, asks)) + with_length(first) + with_length(second)


def common_item(uid: str, service: str, *related: str) -> bytes:
    """PS3.7 table D.3-12, after the octet that it has in place of a reserved one."""
    list_ = b"".join(with_length(each.encode()) for each in related)
    return with_length(uid.encode()) + with_length(service.encode()) + with_length(list_)


# --- user identity --------------------------------------------------------------------------------


@pytest.mark.parametrize("asks", [False, True])
@pytest.mark.parametrize("kind", IDENTITIES)
def test_identity_to_pynetdicom(
    program: Any, pynetdicom_server: Any, make_context: Any, kind: int, asks: bool
) -> None:
    first, second, answer = IDENTITIES[kind]
    told: list[Any] = []

    def judge(event: evt.Event) -> tuple[bool, bytes | None]:
        told.append((event.user_id_type, event.primary_field, event.secondary_field or b""))
        return True, answer or None

    peer = pynetdicom_server([make_context(VERIFICATION)], [(evt.EVT_USER_ID, judge)])
    item = identity_item(kind, first, second, asks)
    client = program.associate(
        peer.port, contexts_of(VERIFICATION), edit=lambda pdu: add_item(pdu, IDENTITY, item)
    )
    assert told == [(kind, first, second)]
    expected = ((IDENTITY_ANSWER, with_length(answer)),) if asks and answer else ()
    assert client.agreement.user_items == expected
    client.release()


@pytest.mark.parametrize("kind", IDENTITIES)
def test_pynetdicom_refuses_an_identity(
    program: Any, pynetdicom_server: Any, make_context: Any, kind: int
) -> None:
    refuse = [(evt.EVT_USER_ID, lambda event: (False, None))]
    peer = pynetdicom_server([make_context(VERIFICATION)], refuse)
    client = program.client(peer.port)
    item = identity_item(kind, *IDENTITIES[kind][:2], True)
    program.propose(
        client, contexts_of(VERIFICATION), edit=lambda pdu: add_item(pdu, IDENTITY, item)
    )
    assert client.wait("AssociateReject") == (2, 2, 1)  # as pynetdicom says it
    client.wait("Close")


@pytest.mark.parametrize("asks", [False, True])
@pytest.mark.parametrize("kind", IDENTITIES)
def test_identity_from_pynetdicom(program: Any, kind: int, asks: bool) -> None:
    first, second, answer = IDENTITIES[kind]

    def confirm(pdu: int, request: Agreement) -> None:
        assert request.user_items == ((IDENTITY, identity_item(kind, first, second, asks)),)
        if asks:
            add_item(pdu, IDENTITY_ANSWER, with_length(answer))

    server = program.serve(edit=confirm)
    item = UserIdentityNegotiation()
    item.user_identity_type, item.positive_response_requested = kind, asks
    item.primary_field = first
    if second:
        item.secondary_field = second
    ae = AE()
    ae.add_requested_context(VERIFICATION)
    association = requestor.associate(ae, server.port, ext_neg=[item])
    got = association.acceptor.user_identity
    assert (got.server_response if got else None) == (answer if asks else None)
    association.release()


def test_program_refuses_an_identity(program: Any) -> None:
    """No automatism: the program looks and rejects, and pynetdicom learns why."""

    def judge(link: EndPoint, request: Agreement) -> None:
        (kind, value), *_ = request.user_items
        assert (kind, value[:2]) == (IDENTITY, b"\2\0")
        link.send("AssociateReject", 1, 1, 1)

    server = program.serve({"AssociateRequest": judge})
    item = UserIdentityNegotiation()
    item.user_identity_type = 2
    item.primary_field, item.secondary_field = b"joe", b"wrong"
    ae = AE()
    ae.add_requested_context(VERIFICATION)
    pdus: list[Any] = []
    # its association believes not to have been connected when the answer comes too soon
    handlers = [(evt.EVT_PDU_RECV, lambda event: pdus.append(event.pdu))]
    association = ae.associate("127.0.0.1", server.port, ext_neg=[item], evt_handlers=handlers)
    assert not association.is_established
    assert [(each.result, each.source, each.reason_diagnostic) for each in pdus] == [(1, 1, 1)]


STORESCU = {
    "user": (1, ["-usr", "joe"]),
    "password": (2, ["-usr", "joe", "-pwd", "secret"]),
    "kerberos": (3, ["-kt", "ticket"]),
    "saml": (4, ["--saml", "ticket"]),
    "jwt": (5, ["--jwt", "ticket"]),
}


@pytest.mark.parametrize("asks", [False, True])
@pytest.mark.parametrize("case", STORESCU)
def test_identity_from_storescu(
    program: Any, dcmtk: Any, studies: Any, tmp_path: Path, case: str, asks: bool
) -> None:
    kind, options = STORESCU[case]
    ticket = tmp_path / "ticket"
    ticket.write_bytes(b"PROOF!")
    options = [str(ticket) if each == "ticket" else each for each in options]
    first = b"joe" if kind < 3 else b"PROOF!"
    second = b"secret" if kind == 2 else b""

    def confirm(pdu: int, request: Agreement) -> None:
        assert request.user_items == ((IDENTITY, identity_item(kind, first, second, asks)),)
        if asks:
            add_item(pdu, IDENTITY_ANSWER, with_length(b"answer" if kind > 2 else b""))

    def store(link: EndPoint, context: int, message: int, *rest: Any) -> None:
        link.send("CStoreResponse", context, message, *rest[:2], 0)

    server = program.serve({"CStoreRequest": store}, confirm)
    options += ["-rsp"] if asks else []
    path = next(iter(studies["ct"].files.values()))
    ended = dcmtk("storescu", "-v", *options, "--", path, port=server.port)
    assert ended.code == 0, ended
    assert server.peer.wait("CStoreRequest")[2].decode() == CT


# --- asynchronous operations window ---------------------------------------------------------------


@pytest.mark.parametrize("window", [(0, 0), (1, 1), (5, 3), (0xFFFF, 0x8000)])
def test_window_to_pynetdicom(
    program: Any, pynetdicom_server: Any, make_context: Any, window: tuple[int, int]
) -> None:
    """It tells its handler, but for the default window, and agrees to no more than that one."""
    told: list[Any] = []

    def note(event: evt.Event) -> tuple[int, int]:
        told.append((event.nr_invoked, event.nr_performed))
        return 1, 1

    peer = pynetdicom_server([make_context(VERIFICATION)], [(evt.EVT_ASYNC_OPS, note)])
    client = program.associate(
        peer.port,
        contexts_of(VERIFICATION),
        edit=lambda pdu: capi.L_DicomSetAsyncOperations(pdu, 1, *window),
    )
    usual = window == (1, 1)
    assert told == ([] if usual else [window])
    assert client.agreement.window == (None if usual else (1, 1))
    client.release()


@pytest.mark.parametrize("window", [None, (0, 0), (1, 1), (5, 3), (0xFFFF, 0x8000)])
def test_window_from_pynetdicom(program: Any, window: tuple[int, int] | None) -> None:
    def agree(pdu: int, request: Agreement) -> None:
        assert request.window == window
        if window is not None:
            capi.L_DicomSetAsyncOperations(pdu, 1, window[1], window[0])

    server = program.serve(edit=agree)
    items = []
    if window is not None:
        items.append(AsynchronousOperationsWindowNegotiation())
        items[0].maximum_number_operations_invoked = window[0]
        items[0].maximum_number_operations_performed = window[1]
    ae = AE()
    ae.add_requested_context(VERIFICATION)
    association = requestor.associate(ae, server.port, ext_neg=items)
    assert association.acceptor.asynchronous_operations == (
        (1, 1) if window is None else window[::-1]
    )
    association.release()


# --- SOP class extended, and common extended ------------------------------------------------------


def test_extended_to_pynetdicom(program: Any, pynetdicom_server: Any, make_context: Any) -> None:
    told: list[Any] = []

    def note(event: evt.Event) -> dict[str, bytes]:
        told.append(dict(event.app_info))
        return {FIND: b"\x01\x00\x01"}

    peer = pynetdicom_server([make_context(FIND), make_context(CT)], [(evt.EVT_SOP_EXTENDED, note)])
    proposed = [each._replace(extended=b"\1\1\1\1") for each in contexts_of(FIND)]
    proposed += [each._replace(id=3) for each in contexts_of(CT)]
    client = program.associate(peer.port, proposed)
    assert told == [{FIND: b"\1\1\1\1"}]
    assert [each.extended for each in client.agreement.contexts] == [b"\x01\x00\x01", b""]
    assert client.agreement.user_items == ()
    client.release()


def test_extended_from_pynetdicom(program: Any) -> None:
    def agree(pdu: int, request: Agreement) -> None:
        assert {each.abstract: each.extended for each in request.contexts} == {
            FIND.encode(): b"\1\0",
            CT.encode(): b"",
        }
        data = (ctypes.c_ubyte * 2)(0, 1)
        number = request.id_of(FIND)
        assert capi.L_DicomSetExtended(pdu, number, data, 2) == 0

    server = program.serve(edit=agree)
    item = SOPClassExtendedNegotiation()
    item.sop_class_uid, item.service_class_application_information = FIND, b"\1\0"
    ae = AE()
    ae.add_requested_context(FIND)
    ae.add_requested_context(CT)
    association = requestor.associate(ae, server.port, ext_neg=[item])
    assert association.acceptor.sop_class_extended == {FIND: b"\0\1"}
    association.release()


def test_common_extended_to_pynetdicom(
    program: Any, pynetdicom_server: Any, make_context: Any
) -> None:
    told: list[Any] = []

    def note(event: evt.Event) -> dict[Any, Any]:
        for uid, each in event.items.items():
            related = list(each.related_general_sop_class_identification)
            told.append((uid, each.service_class_uid, related))
        return dict(event.items)

    def edit(pdu: int) -> None:
        add_item(pdu, COMMON_EXTENDED, common_item(CT, STORAGE_SERVICE, MR, "1.2.3"))
        add_item(pdu, COMMON_EXTENDED, common_item(MR, STORAGE_SERVICE))

    contexts = [make_context(CT), make_context(MR)]
    peer = pynetdicom_server(contexts, [(evt.EVT_SOP_COMMON, note)])
    client = program.associate(peer.port, contexts_of(CT, MR), edit=edit)
    assert told == [(CT, STORAGE_SERVICE, [MR, "1.2.3"]), (MR, STORAGE_SERVICE, [])]
    client.release()


def test_common_extended_from_pynetdicom(program: Any) -> None:
    seen: list[Any] = []
    server = program.serve(edit=lambda pdu, request: seen.append(request.user_items))
    item = SOPClassCommonExtendedNegotiation()
    item.sop_class_uid, item.service_class_uid = CT, STORAGE_SERVICE
    item.related_general_sop_class_identification = [MR]
    ae = AE()
    ae.add_requested_context(CT)
    association = requestor.associate(ae, server.port, ext_neg=[item])
    assert seen == [((COMMON_EXTENDED, common_item(CT, STORAGE_SERVICE, MR)),)]
    association.release()


# --- roles ----------------------------------------------------------------------------------------

ROLES = [(0, 1), (1, 0), (1, 1)]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("offered", ROLES)
def test_roles_to_pynetdicom(
    program: Any,
    pynetdicom_server: Any,
    make_context: Callable[..., Any],
    role: tuple[int, int],
    offered: tuple[int, int],
) -> None:
    """It answers with what it supports of what is proposed."""
    supported = make_context(CT, roles=True)
    supported.scu_role, supported.scp_role = map(bool, offered)
    peer = pynetdicom_server([supported])
    client = program.client(peer.port)
    program.propose(client, contexts_of(CT, roles=role))
    both = (role[0] & offered[0], role[1] & offered[1])
    (agreement,) = client.wait("AssociateAccept")
    (context,) = agreement.contexts
    assert (context.result, context.role) == ((0, both) if any(both) else (1, None))
    client.send("Abort", 0, 0)


@pytest.mark.parametrize("role", ROLES)
def test_roles_from_pynetdicom(program: Any, role: tuple[int, int]) -> None:
    """The acceptance agrees to all of it; pynetdicom then may do what it asked for."""
    seen: list[Any] = []
    server = program.serve(edit=lambda pdu, request: seen.append(read(pdu).contexts[0].role))
    ae = AE()
    ae.add_requested_context(CT)
    item = build_role(CT, scu_role=bool(role[0]), scp_role=bool(role[1]))
    association = requestor.associate(ae, server.port, ext_neg=[item])
    (context,) = association.accepted_contexts
    assert seen == [role]
    assert (context.as_scu, context.as_scp) == tuple(map(bool, role))
    association.release()
