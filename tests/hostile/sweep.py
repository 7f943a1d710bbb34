"""Run as a process: call every exported function with arguments of one kind, report what it said.

    python sweep.py LIBRARY MODE < functions.json > answers.json

`functions.json` is a list of [name, [C type of each parameter]]. Before a call its name goes to
standard error, so that the last line there names the function that died.

Functions to call are NULL with NULL memory, else one that does nothing.

| mode | handles | record pointers | other pointers | numbers |
|---|---|---|---|---|
| null | NULL | NULL | NULL | 0, 1, -1, smallest, largest |
| strange | no pointers, or pointers to other things | the same | NULL, 64 KiB of zeros | 0, -1 |
| stale | freed | of a freed data set | NULL | 0, 1 |
| wrong | live, of another kind | NULL | NULL | 0, 1 |
| live | live | NULL | NULL | 0, 1, -1, smallest, largest |
| buffers | live | live | 64 KiB of zeros, a short text | 0, 1, 2, 64 |
| records | live | deleted, of another data set, of no one | NULL, 64 KiB of zeros | 0, 1 |
| sizes | live | live | 64 KiB that begin with a wrong size | 0, 1, 2, 64 |
| ended | live, after ShutDown | live | NULL, 64 KiB of zeros | 0, 1 |
"""

from __future__ import annotations

import ctypes
import itertools
import json
import struct
import sys
from collections.abc import Sequence
from typing import Any

KINDS = {"HDICOMNET": "net", "HDICOMPDU": "pdu", "HDICOMDS": "ds"}
RECORDS = frozenset(
    (
        *("pDICOMELEMENT", "pDICOMTAG", "pDICOMVR", "pDICOMUID", "pDICOMIOD"),
        *("pDICOMCONTEXTGROUP", "pDICOMCODEDCONCEPT"),
    )
)
NUMBERS = frozenset(
    (
        *("L_INT", "L_UINT", "L_INT16", "L_UINT16", "L_INT32", "L_UINT32", "L_UCHAR", "L_BOOL"),
        *("L_INT64", "L_UINT64", "L_OFFSET", "L_CIPHERSUITE", "DICOMPALETTECOLORLUTTYPE"),
    )
)
FLOATS = frozenset(("L_DOUBLE", "L_FLOAT"))
MUTATING = ("live", "buffers", "records", "sizes", "ended")
"""The modes whose calls can change the objects: each call gets new ones."""
EXTREMES = (0, 1, -1, 0x7FFFFFFF, -0x80000000)
TEXT = 0x00100020, 0x4C4F  # tag and VR of a patient id
POINTER = ctypes.c_void_p

nothing = ctypes.CFUNCTYPE(ctypes.c_int)(lambda: 0)
zeros = ctypes.create_string_buffer(1 << 16)
text = ctypes.create_string_buffer(b"1.2", 64)
SIZES = (1, 3, 7, 0x7FFFFFFF, 0xFFFFFFFF)
sized = [ctypes.create_string_buffer(struct.pack("=I", each), 1 << 16) for each in SIZES]


def role(c_type: str) -> str:
    """What a parameter is: a handle's kind, a record, number, float, function or memory."""
    if c_type in RECORDS:
        return "record"
    if c_type in NUMBERS:
        return "number"
    if c_type in FLOATS:
        return "float"
    if c_type.endswith("*"):
        return "memory"
    if c_type.endswith(("CALLBACK", "PROC")):
        return "function"
    return KINDS.get(c_type, "handle" if c_type.startswith("HDICOM") else "memory")


class World:
    """The objects of one call."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self.library = library
        self.handles = {
            "net": library.L_DicomCreateNet(None, 0),
            "pdu": library.L_DicomCreateAssociate(1),
            "ds": library.L_DicomCreateDS(None),
        }
        self.element = self.insert(self.handles["ds"])

    def insert(self, ds: int, tag: int = TEXT[0]) -> int:
        insert = self.library.L_DicomInsertElement
        return int(insert(POINTER(ds), None, 0, tag, TEXT[1], 0, 0) or 0)

    def free(self) -> None:
        self.library.L_DicomFreeNet(POINTER(self.handles["net"]))
        self.library.L_DicomFreeAssociate(POINTER(self.handles["pdu"]))
        self.library.L_DicomFreeDS(POINTER(self.handles["ds"]))

    def kind(self, kind: str) -> int:
        return self.handles.get(kind, self.handles["ds"])


STRANGE = (1, 8, 0xDEAD, 0x4C54_0000_0000_0009, 1 << 63, (1 << 64) - 1)


def choices(mode: str, world: World, other: World) -> dict[str, Sequence[int]]:
    """Role to candidate values. `other` is a world that is live in some modes and freed in one."""
    zero, short = ctypes.addressof(zeros), ctypes.addressof(text)
    live = {kind: [world.kind(kind)] for kind in ("net", "pdu", "ds", "handle")}
    none: dict[str, Sequence[int]] = {kind: [0] for kind in live}
    if mode == "null":
        return {**none, "record": [0], "memory": [0], "number": EXTREMES}
    if mode == "strange":
        odd = [*STRANGE, zero, short]
        return {**dict.fromkeys(live, odd), "record": odd, "memory": [0, zero], "number": [0, -1]}
    if mode == "stale":
        gone: dict[str, Sequence[int]] = {kind: [other.kind(kind)] for kind in live}
        return {**gone, "record": [other.element], "memory": [0], "number": [0, 1]}
    if mode == "wrong":
        wrong: dict[str, Sequence[int]] = {
            kind: [value for name, value in world.handles.items() if name != kind] for kind in live
        }
        return {**wrong, "record": [0], "memory": [0], "number": [0, 1]}
    if mode == "live":
        return {**live, "record": [0], "memory": [0], "number": EXTREMES}
    if mode == "records":
        gone_element = world.insert(world.handles["ds"], 0x00100030)
        delete = world.library.L_DicomDeleteElement
        delete(POINTER(world.handles["ds"]), POINTER(gone_element))
        records = [gone_element, other.element, zero, 0xDEAD]
        return {**live, "record": records, "memory": [0, zero], "number": [0, 1]}
    if mode == "sizes":
        memory = [ctypes.addressof(each) for each in sized]
        return {**live, "record": [world.element], "memory": memory, "number": [0, 1, 2, 64]}
    numbers = [0, 1] if mode == "ended" else [0, 1, 2, 64]
    memory = [0, zero] if mode == "ended" else [zero, short]
    return {**live, "record": [world.element], "memory": memory, "number": numbers}


def combination(roles: list[str], found: dict[str, Sequence[int]], number: int) -> list[Any] | None:
    """The arguments of one call: all parameters of a kind of role get the same value.

    `number` counts through every mixture of what numbers, memory, and handles with records are;
    None when there are no more.
    """
    index = {}
    for group in (("number",), ("memory",), ("net", "pdu", "ds", "handle", "record")):
        used = [each for each in group if each in roles]
        if used:
            number, place = divmod(number, max(len(found[each]) for each in used))
            index.update(dict.fromkeys(used, place))
    if number:
        return None
    return [_argument(each, found, index) for each in roles]


def _argument(role_: str, found: dict[str, Sequence[int]], index: dict[str, int]) -> Any:
    if role_ == "float":
        return ctypes.c_double(0)
    if role_ == "function":
        return nothing if found["memory"][0] else POINTER(None)
    values = found[role_]
    return ctypes.c_ulonglong(values[index[role_] % len(values)] & (1 << 64) - 1)


def main() -> None:
    library = ctypes.CDLL(sys.argv[1])
    mode = sys.argv[2]
    for name in ("CreateNet", "CreateAssociate", "CreateDS", "InsertElement"):
        getattr(library, f"L_Dicom{name}").restype = POINTER
    library.L_DicomStartUp()
    if mode == "ended":
        library.L_DicomShutDown()
    said: dict[str, list[int]] = {}
    for name, types in json.load(sys.stdin):
        sys.stderr.write(f"> {name}\n")
        sys.stderr.flush()
        function = ctypes.CDLL(sys.argv[1])[name]
        function.restype = ctypes.c_ulonglong
        roles = [role(each) for each in types]
        other = World(library)
        if mode == "stale":
            other.free()
        world = World(library)
        said[name] = []
        for number in itertools.count():
            arguments = combination(roles, choices(mode, world, other), number)
            if arguments is None:
                break
            ctypes.memset(zeros, 0, len(zeros))
            for size, buffer in zip(SIZES, sized, strict=True):
                ctypes.memset(buffer, 0, len(buffer))
                struct.pack_into("=I", buffer, 0, size)
            said[name].append(function(*arguments))
            if mode in MUTATING:
                world.free()
                world = World(library)
        world.free()
        if mode != "stale":
            other.free()
    pdu = POINTER(library.L_DicomCreateAssociate(1))
    assert library.L_DicomSetCalled(pdu, b"SCP") == 0, "the library still works"
    print(json.dumps(said))


if __name__ == "__main__":
    main()
