"""A Python program drives two nets in one process through ctypes alone: associate, echo, store."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import ltdic

from process import SLOWNESS

VERIFICATION = b"1.2.840.10008.1.1"
SECONDARY_CAPTURE = b"1.2.840.10008.5.1.4.1.1.7"
IMPLICIT = b"1.2.840.10008.1.2"
INSTANCE = b"1.2.826.0.1.3680043.9.1"
PATIENT_ID = 0x00100020
VR_LO = 0x4C4F
DEADLINE = 60.0 * SLOWNESS

POINTER = ctypes.c_void_p
TEXT = ctypes.c_char_p
U8, U16, U32 = ctypes.c_ubyte, ctypes.c_ushort, ctypes.c_uint
INT = ctypes.c_int
NONE = ctypes.CFUNCTYPE

#: Members of DICOMNETCALLBACK that are used here, by their place in the structure.
CALLBACKS: dict[str, tuple[int, Any]] = {
    "connect": (0, NONE(None, POINTER, INT, POINTER)),
    "accept": (1, NONE(None, POINTER, INT, POINTER)),
    "close": (2, NONE(None, POINTER, INT, POINTER, POINTER)),
    "associate_request": (5, NONE(None, POINTER, POINTER, POINTER)),
    "associate_accept": (6, NONE(None, POINTER, POINTER, POINTER)),
    "release_request": (9, NONE(None, POINTER, POINTER)),
    "release_response": (10, NONE(None, POINTER, POINTER)),
    "store_request": (
        12, NONE(None, POINTER, U8, U16, TEXT, TEXT, U16, TEXT, U16, POINTER, POINTER),
    ),
    "store_response": (13, NONE(None, POINTER, U8, U16, TEXT, TEXT, U16, POINTER)),
    "echo_request": (21, NONE(None, POINTER, U8, U16, TEXT, POINTER)),
    "echo_response": (22, NONE(None, POINTER, U8, U16, TEXT, U16, POINTER)),
}  # fmt: skip


@pytest.fixture(scope="module")
def api() -> Iterator[ctypes.CDLL]:
    library = ctypes.CDLL(ltdic.library_path())
    for name in (
        "CreateNet", "CreateAssociate", "CreateDS", "InsertElement", "FindFirstElement",
    ):  # fmt: skip
        getattr(library, f"L_Dicom{name}").restype = POINTER
    library.L_DicomGetStringValue.restype = TEXT
    assert library.L_DicomStartUp() == 0
    yield library
    library.L_DicomShutDown()


class Program:
    """One side: its net, the callbacks it has set (kept alive), and what they were told."""

    def __init__(self, api: ctypes.CDLL, **functions: Callable[..., None]) -> None:
        self.api = api
        self.net = POINTER(api.L_DicomCreateNet(None, 0))
        self.told: list[tuple[Any, ...]] = []
        self.done = threading.Event()
        self.table = (POINTER * 44)()
        self.kept = []
        for name, function in functions.items():
            place, kind = CALLBACKS[name]
            self.kept.append(kind(function))
            self.table[place] = ctypes.cast(self.kept[-1], POINTER)
        api.L_DicomSetCallback(self.net, ctypes.byref(self.table))

    def wait(self) -> None:
        assert self.done.wait(DEADLINE), f"nothing more came after {self.told}"


def associate(api: ctypes.CDLL, request: bool) -> ctypes.c_void_p:
    pdu = POINTER(api.L_DicomCreateAssociate(request))
    api.L_DicomSetCalled(pdu, b"SERVER")
    api.L_DicomSetCalling(pdu, b"CLIENT")
    for number, abstract in ((1, VERIFICATION), (3, SECONDARY_CAPTURE)):
        assert api.L_DicomAddPresentation(pdu, U8(number), U8(0), abstract) == 0
        assert api.L_DicomAddTransfer(pdu, U8(number), IMPLICIT) == 0
    return pdu


def instance(api: ctypes.CDLL, patient: bytes) -> ctypes.c_void_p:
    ds = POINTER(api.L_DicomCreateDS(None))
    api.L_DicomInitDS(ds, 0xFFFF, U16(0))
    element = POINTER(api.L_DicomInsertElement(ds, None, 0, U32(PATIENT_ID), U16(VR_LO), 0, U32(0)))
    assert api.L_DicomSetStringValue(ds, element, patient, 1, 0) == 1
    return ds


def server(api: ctypes.CDLL) -> Program:
    peers: list[Program] = []

    def on_accept(net: int, error: int, user: int) -> None:
        peers.append(
            Program(
                api,
                associate_request=on_associate,
                release_request=lambda net, user: api.L_DicomSendReleaseResponse(POINTER(net)),
                echo_request=lambda net, pid, mid, uid, user: api.L_DicomSendCEchoResponse(
                    POINTER(net), U8(pid), U16(mid), uid, U16(0)
                ),
                store_request=on_store,
            )
        )
        assert api.L_DicomAccept(POINTER(net), peers[-1].net) == 0

    def on_associate(net: int, pdu: int, user: int) -> None:
        answer = associate(api, False)
        assert api.L_DicomSendAssociateAccept(POINTER(net), answer) == 0
        api.L_DicomFreeAssociate(answer)

    def on_store(
        net: int, pid: int, mid: int, sop: bytes, uid: bytes, priority: int,
        move_ae: bytes, move_id: int, ds: int, user: int,
    ) -> None:  # fmt: skip
        element = POINTER(api.L_DicomFindFirstElement(POINTER(ds), None, U32(PATIENT_ID), 0))
        patient = api.L_DicomGetStringValue(POINTER(ds), element, 0, 1)
        listening.told.append((pid, mid, sop, uid, priority, move_ae, move_id, patient))
        api.L_DicomSendCStoreResponse(POINTER(net), U8(pid), U16(mid), sop, uid, U16(0xB000))

    listening = Program(api, accept=on_accept)
    listening.kept.append(peers)  # type: ignore[arg-type]
    assert api.L_DicomListen(listening.net, b"127.0.0.1", 0, 5) == 0
    return listening


def port_of(api: ctypes.CDLL, net: ctypes.c_void_p) -> int:
    port = U32()
    address = ctypes.create_string_buffer(64)
    assert api.L_DicomGetHostInfo(net, address, len(address), ctypes.byref(port)) == 0
    assert address.value == b"127.0.0.1"
    return port.value


def test_associate_echo_store_release(api: ctypes.CDLL) -> None:
    listening = server(api)

    def on_connect(net: int, error: int, user: int) -> None:
        client.told.append(("connect", error))
        pdu = associate(api, True)
        assert api.L_DicomSendAssociateRequest(POINTER(net), pdu) == 0
        api.L_DicomFreeAssociate(pdu)

    def on_accepted(net: int, pdu: int, user: int) -> None:
        number = api.L_DicomFindAbstract(POINTER(pdu), VERIFICATION) & 0xFF
        client.told.append(("accepted", number, api.L_DicomIsAssociated(POINTER(net))))
        api.L_DicomSendCEchoRequest(POINTER(net), U8(number), U16(7), VERIFICATION)

    def on_echo(net: int, pid: int, mid: int, uid: bytes, status: int, user: int) -> None:
        client.told.append(("echo", pid, mid, uid, status))
        ds = instance(api, b"123-45")
        assert (
            api.L_DicomSendCStoreRequest(
                POINTER(net), U8(3), U16(8), SECONDARY_CAPTURE, INSTANCE, U16(1), None, U16(0), ds
            )
            == 0
        )
        api.L_DicomFreeDS(ds)

    def on_stored(
        net: int, pid: int, mid: int, sop: bytes, uid: bytes, status: int, user: int
    ) -> None:
        client.told.append(("store", pid, mid, sop, uid, status))
        api.L_DicomSendReleaseRequest(POINTER(net))

    def on_released(net: int, user: int) -> None:
        client.told.append(("released", api.L_DicomIsAssociated(POINTER(net))))
        api.L_DicomClose(POINTER(net))
        client.done.set()

    client = Program(
        api, connect=on_connect, associate_accept=on_accepted, echo_response=on_echo,
        store_response=on_stored, release_response=on_released,
    )  # fmt: skip
    port = port_of(api, listening.net)
    assert api.L_DicomConnect(client.net, None, 0, b"127.0.0.1", port) == 0
    client.wait()
    assert client.told == [
        ("connect", 0),
        ("accepted", 1, 1),
        ("echo", 1, 7, VERIFICATION, 0),
        ("store", 3, 8, SECONDARY_CAPTURE, INSTANCE, 0xB000),
        ("released", 0),
    ]
    assert listening.told == [(3, 8, SECONDARY_CAPTURE, INSTANCE, 1, b"", 0, b"123-45")]
    api.L_DicomFreeNet(client.net)
    api.L_DicomFreeNet(listening.net)


def test_a_refused_connection_is_reported(api: ctypes.CDLL, library: Path) -> None:
    listening = Program(api)
    assert api.L_DicomListen(listening.net, b"127.0.0.1", 0, 1) == 0
    port = port_of(api, listening.net)
    api.L_DicomClose(listening.net)

    def on_connect(net: int, error: int, user: int) -> None:
        client.told.append((error,))
        client.done.set()

    client = Program(api, connect=on_connect)
    assert api.L_DicomConnect(client.net, None, 0, b"127.0.0.1", port) == 0
    client.wait()
    assert client.told == [(35,)]  # DICOM_ERROR_NET_CONNECTION_REFUSED
    api.L_DicomClose(client.net)  # the attempt lasts until its callback has returned
    assert api.L_DicomIsActivated(client.net) == 0
    api.L_DicomFreeNet(client.net)
    api.L_DicomFreeNet(listening.net)
