"""Run as a process: threads that use one net, one data set and one association object at once.

    python race.py LIBRARY WHAT

What they get is a code or a value, in any order; the process lives, and no call takes for ever.
At the end the object is freed under their feet.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable

POINTER = ctypes.c_void_p
U8, U16, U32 = ctypes.c_ubyte, ctypes.c_ushort, ctypes.c_uint
ROUNDS = 300
Call = Callable[[ctypes.c_void_p], object]


def net_calls(api: ctypes.CDLL) -> list[Call]:
    return [
        lambda net: api.L_DicomListen(net, b"127.0.0.1", 0, 5),
        lambda net: api.L_DicomConnect(net, None, 0, b"127.0.0.1", 1),
        api.L_DicomClose,
        lambda net: api.L_DicomCloseForced(net, 1),
        lambda net: api.L_DicomSendAbort(net, U8(0), U8(0)),
        api.L_DicomServerClose,
        api.L_DicomGetQueueSend,
        lambda net: api.L_DicomSetCallback(net, None),
    ]


def pdu_calls(api: ctypes.CDLL) -> list[Call]:
    return [
        lambda pdu: api.L_DicomAddPresentation(pdu, U8(1), U8(0), b"1.2"),
        lambda pdu: api.L_DicomAddTransfer(pdu, U8(1), b"1.2"),
        lambda pdu: api.L_DicomDelPresentation(pdu, U8(1)),
        lambda pdu: api.L_DicomDelTransfer(pdu, U8(1), 0),
        lambda pdu: api.L_DicomGetTransfer(pdu, U8(1), 0, ctypes.create_string_buffer(65), 65),
        lambda pdu: api.L_DicomResetAssociate(pdu, 1),
        api.L_DicomDefaultAssociate,
    ]


def ds_calls(api: ctypes.CDLL) -> list[Call]:
    def insert(ds: ctypes.c_void_p) -> None:
        element = POINTER(api.L_DicomInsertElement(ds, None, 0, U32(0x00100020), U16(0x4C4F), 0, 0))
        api.L_DicomSetStringValue(ds, element, b"P1", 1, 0)
        api.L_DicomDeleteElement(ds, element)

    def find(ds: ctypes.c_void_p) -> None:
        element = POINTER(api.L_DicomFindFirstElement(ds, None, U32(0x00100020), 0))
        api.L_DicomGetStringValue(ds, element, 0, 1)
        api.L_DicomGetNextElement(ds, element, 0, 1)

    return [insert, find, api.L_DicomResetDS, lambda ds: api.L_DicomInitDS(ds, 0xFFFF, U16(0))]


def main() -> None:
    api = ctypes.CDLL(sys.argv[1])
    for name in ("CreateNet", "CreateAssociate", "CreateDS", "InsertElement", "FindFirstElement"):
        getattr(api, f"L_Dicom{name}").restype = POINTER
    api.L_DicomStartUp()
    make, calls, free = {
        "net": (lambda: api.L_DicomCreateNet(None, 0), net_calls(api), api.L_DicomFreeNet),
        "pdu": (lambda: api.L_DicomCreateAssociate(1), pdu_calls(api), api.L_DicomFreeAssociate),
        "ds": (lambda: api.L_DicomCreateDS(None), ds_calls(api), api.L_DicomFreeDS),
    }[sys.argv[2]]
    target = POINTER(make())
    sys.setswitchinterval(1e-5)

    def use(call: Call) -> None:
        for _ in range(ROUNDS):
            call(target)

    threads = [threading.Thread(target=use, args=(call,), daemon=True) for call in calls]
    for each in threads:
        each.start()
    threads[0].join(30)
    free(target)
    for each in threads:
        each.join(30)
        assert not each.is_alive(), "a call does not return"
    api.L_DicomShutDown()
    print("alive")


if __name__ == "__main__":
    main()
