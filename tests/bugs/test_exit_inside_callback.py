"""A Python program that ends while a callback of its runs ends as any other.

Found in the benchmark: C++ that catches all exceptions also caught what ends a thread when the
interpreter is over, and the process was aborted.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from process import DEADLINE, ROOT

PROGRAM = """
import ctypes, threading
from ltdic import capi

inside = threading.Event()


def on_connect(net, error, user):
    inside.set()
    while True:  # asks for the interpreter's lock again and again
        pass


def on_accept(net, error, user):
    capi.L_DicomAccept(net, capi.L_DicomCreateNet(None, capi.DICOM_SECURE_NONE))


capi.L_DicomStartUp()
table, kinds = capi.DICOMNETCALLBACK(), dict(capi.DICOMNETCALLBACK._fields_)
table.pfnConnect = kinds["pfnConnect"](on_connect)
table.pfnAccept = kinds["pfnAccept"](on_accept)
server, client = (capi.L_DicomCreateNet(None, capi.DICOM_SECURE_NONE) for _ in range(2))
for net in (server, client):
    capi.L_DicomSetCallback(net, ctypes.byref(table))
port = ctypes.c_uint()
assert capi.L_DicomListen(server, b"127.0.0.1", 0, 5) == 0
assert capi.L_DicomGetHostInfo(server, None, 0, ctypes.byref(port)) == 0
assert capi.L_DicomConnect(client, None, 0, b"127.0.0.1", port.value) == 0
assert inside.wait(60)
print("over")
"""


def test_program_that_ends_inside_a_callback(library: Path, include: Path) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "python"),
        "LTDIC_LIBRARY": str(library),
        "LTDIC_INCLUDE": str(include),
    }
    command = [sys.executable, "-c", PROGRAM]
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=DEADLINE
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "over\n", "")
