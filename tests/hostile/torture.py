"""Run as a process: one scenario, over and over, in which the n-th step of the engine raises.

    python torture.py LIBRARY PART EXCEPTION

A step is a call of a Python function of the engine (a profile function raises in it). The n grows
until the scenario comes to its end undisturbed. Prints one line of JSON: how many steps there
were, and what the scenario's calls answered before and after all that. `PART` is a scenario below,
`EXCEPTION` the name of a built-in exception, or "allocation": then a step is an allocation of the
interpreter, and the n-th gets no memory.
"""

from __future__ import annotations

import builtins
import ctypes
import json
import os
import sys
import tempfile
from collections.abc import Callable
from types import FrameType
from typing import Any

POINTER = ctypes.c_void_p
U8, U16, U32 = ctypes.c_ubyte, ctypes.c_ushort, ctypes.c_uint
ENGINE = tuple(f"{os.sep}ltdic{os.sep}{each}{os.sep}" for each in (
    "core", "wire", "net", "dataset", "tables", "exports",
))  # fmt: skip


def data_set(api: ctypes.CDLL, folder: str) -> list[int]:
    path = os.path.join(folder, "x.dcm").encode()
    ds = POINTER(api.L_DicomCreateDS(None))
    api.L_DicomInitDS(ds, 0xFFFF, U16(0))
    element = POINTER(
        api.L_DicomInsertElement(ds, None, 0, U32(0x00100020), U16(0x4C4F), 0, U32(0))
    )
    said = [api.L_DicomSetStringValue(ds, element, b"P1", 1, 0)]
    other = POINTER(api.L_DicomCreateDS(None))
    said += [api.L_DicomSaveDS(ds, path, U16(0)), api.L_DicomLoadDS(other, path, U16(0))]
    api.L_DicomFreeDS(other)
    api.L_DicomFreeDS(ds)
    return said


def association(api: ctypes.CDLL, folder: str) -> list[int]:
    pdu = POINTER(api.L_DicomCreateAssociate(1))
    said = [
        api.L_DicomSetCalled(pdu, b"SERVER"),
        api.L_DicomAddPresentation(pdu, U8(1), U8(0), b"1.2.840.10008.1.1"),
        api.L_DicomAddTransfer(pdu, U8(1), b"1.2.840.10008.1.2"),
    ]
    api.L_DicomFreeAssociate(pdu)
    return said


def net(api: ctypes.CDLL, folder: str) -> list[int]:
    server = POINTER(api.L_DicomCreateNet(None, 0))
    port = U32()
    said = [
        api.L_DicomListen(server, b"127.0.0.1", 0, 5),
        api.L_DicomGetHostInfo(server, None, 0, ctypes.byref(port)),
    ]
    client = POINTER(api.L_DicomCreateNet(None, 0))
    said.append(api.L_DicomConnect(client, None, 0, b"127.0.0.1", port))
    api.L_DicomFreeNet(client)
    api.L_DicomFreeNet(server)
    return said


PARTS: dict[str, Callable[[ctypes.CDLL, str], list[int]]] = {
    "data_set": data_set, "association": association, "net": net,
}  # fmt: skip


class Hook:
    """Raises at one step of this thread, but not while something is freed: nobody could be told."""

    def __init__(self, exception: type[Exception]) -> None:
        self.exception = exception
        self.left = 0

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        if event == "call" and any(part in frame.f_code.co_filename for part in ENGINE):
            caller: FrameType | None = frame
            while caller is not None:
                if caller.f_code.co_name == "__del__":
                    return
                caller = caller.f_back
            self.left -= 1
            if self.left == 0:
                raise self.exception("torture")


ENOUGH = 100
"""Scenarios in a row that came to their end although an allocation may have failed."""


def allocations(play: Callable[[], list[int]], good: list[int]) -> int:
    """How many allocations matter, each of them failed once."""
    from _testcapi import remove_mem_hooks, set_nomemory

    steps = undisturbed = 0
    while undisturbed < ENOUGH:
        steps += 1
        said: list[int] = []
        set_nomemory(steps, steps + 1)
        try:
            said = play()
        except (MemoryError, ctypes.ArgumentError):
            pass  # of what is around the library's calls
        finally:
            remove_mem_hooks()
        undisturbed = undisturbed + 1 if said == good else 0
    return steps - ENOUGH


def steps_of_the_engine(play: Callable[[], list[int]], exception: type[Exception]) -> int:
    """How many steps there are, in each of which `exception` was raised once."""
    hook = Hook(exception)
    steps = 0
    while True:
        hook.left = steps + 1
        sys.setprofile(hook)
        play()
        sys.setprofile(None)
        if hook.left > 0:
            return steps
        steps += 1


def main() -> None:
    api = ctypes.CDLL(sys.argv[1])
    play = PARTS[sys.argv[2]]
    for name in ("CreateNet", "CreateAssociate", "CreateDS", "InsertElement"):
        getattr(api, f"L_Dicom{name}").restype = POINTER
    api.L_DicomStartUp()
    with tempfile.TemporaryDirectory() as folder:
        good = play(api, folder)
        if sys.argv[3] == "allocation":
            steps = allocations(lambda: play(api, folder), good)
        else:
            exception = getattr(builtins, sys.argv[3])
            steps = steps_of_the_engine(lambda: play(api, folder), exception)
        again = play(api, folder)
    print(json.dumps({"steps": steps, "good": good, "again": again}))


if __name__ == "__main__":
    main()
