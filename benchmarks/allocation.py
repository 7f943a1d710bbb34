"""What messages take of Python's memory, told by tracemalloc in a receiver written in Python.

    python allocation.py LOAD REQUEST MESSAGE COUNT

Serves by `ltdic.capi`, lets the neutral client store COUNT messages on one association, and prints
how many bytes more than before were allocated at most, and how many are left of each message. Most
of a connection is in the first number; the second one shows what leaks.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Sequence
from typing import Any

import sample
from place import HERE, Place

COUNT = 300
WARM = 20


def measured(place: Place) -> dict[str, float]:
    """What -> bytes."""
    found = {}
    for label, name in (("40 KB", "small"), ("525 KB", "medium")):
        arguments = [
            place.program("load"), place.request(sample.CT), place.message(name), COUNT,
        ]  # fmt: skip
        environment = {
            **os.environ,
            "PYTHONPATH": str(HERE.parent / "python"),
            "LTDIC_LIBRARY": str(place.build / "libltdic.so"),
            "LTDIC_INCLUDE": str(HERE.parent / "include"),
        }
        done = subprocess.run(
            [sys.executable, __file__, *map(str, arguments)],
            check=True, capture_output=True, text=True, env=environment, timeout=300,
        )  # fmt: skip
        report = json.loads(done.stdout.splitlines()[-1])
        found[f"C-STORE of {label} received, at most"] = float(report["most"])
        found[f"C-STORE of {label} received, left of each"] = float(report["left"])
    return found


class Receiver:
    """Accepts every context in its first transfer syntax, drops what it is sent."""

    def __init__(self) -> None:
        from ltdic import capi

        self.capi = capi
        text = ctypes.create_string_buffer(65)

        def on_associate(net: Any, request: Any, user: Any) -> None:
            accept = capi.L_DicomCreateAssociate(0)
            capi.L_DicomSetVersion(accept, 1)
            capi.L_DicomSetApplication(accept, capi.UID_APPLICATION_CONTEXT_NAME)
            capi.L_DicomSetMaxLength(accept, 1, 256 * 1024)
            for index in range(capi.L_DicomGetPresentationCount(request)):
                number = capi.L_DicomGetPresentation(request, index)
                capi.L_DicomGetAbstract(request, number, text, len(text))
                capi.L_DicomAddPresentation(accept, number, 0, text.value)
                capi.L_DicomGetTransfer(request, number, 0, text, len(text))
                capi.L_DicomAddTransfer(accept, number, text.value)
            capi.L_DicomSendAssociateAccept(net, accept)
            capi.L_DicomFreeAssociate(accept)

        def on_store(net: Any, context: int, message: int, sop: Any, uid: Any, *rest: Any) -> None:
            capi.L_DicomSendCStoreResponse(net, context, message, sop, uid, 0)

        def on_release(net: Any, user: Any) -> None:
            capi.L_DicomSendReleaseResponse(net)

        def on_client(net: Any, error: int, user: Any) -> None:
            client = capi.L_DicomCreateNet(None, capi.DICOM_SECURE_NONE)
            capi.L_DicomSetCallback(client, ctypes.byref(self.of_client))
            capi.L_DicomAccept(net, client)

        def on_close(net: Any, error: int, client: Any, user: Any) -> None:
            capi.L_DicomFreeNet(client)

        self.of_client, self.of_server = capi.DICOMNETCALLBACK(), capi.DICOMNETCALLBACK()
        for functions, name, function in (
            (self.of_client, "ReceiveAssociateRequest", on_associate),
            (self.of_client, "ReceiveCStoreRequest", on_store),
            (self.of_client, "ReceiveReleaseRequest", on_release),
            (self.of_server, "Accept", on_client),
            (self.of_server, "Close", on_close),
        ):
            prototype = dict(capi.DICOMNETCALLBACK._fields_)[f"pfn{name}"]
            setattr(functions, f"pfn{name}", prototype(function))

    def listen(self) -> int:
        """The port."""
        capi, port = self.capi, ctypes.c_uint()
        capi.L_DicomStartUp()
        net = capi.L_DicomCreateNet(None, capi.DICOM_SECURE_NONE)
        capi.L_DicomSetCallback(net, ctypes.byref(self.of_server))
        error = capi.L_DicomListen(net, b"127.0.0.1", 0, 5)
        error = error or capi.L_DicomGetHostInfo(net, None, 0, ctypes.byref(port))
        if error:
            sys.exit(f"cannot listen: {error}")
        return port.value


def main(load: str, request: str, message: str, count: int) -> None:
    receiver = Receiver()  # C calls its functions as long as it is there
    port = receiver.listen()

    def store(amount: int) -> None:
        command: Sequence[object] = (load, "store", port, request, amount, message, 1)
        subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)

    tracemalloc.start()
    store(WARM)
    gc.collect()
    before, _ = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    store(count)
    _, most = tracemalloc.get_traced_memory()
    gc.collect()
    left, _ = tracemalloc.get_traced_memory()
    print(json.dumps({"most": most - before, "left": (left - before) / count}))


if __name__ == "__main__":
    main(*sys.argv[1:4], int(sys.argv[4]))
