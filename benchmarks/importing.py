"""What the start of the library imports and how long each module takes: `python -X importtime`."""

from __future__ import annotations

import re
import subprocess
import sys

from place import Place

LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")
SHOWN = 12
ROUNDS = 5
BEFORE = "import ctypes"
LISTEN = """
import ctypes
library = ctypes.CDLL({library!r})
library.L_DicomCreateNet.restype = ctypes.c_void_p
assert library.L_DicomStartUp() == 0
net = ctypes.c_void_p(library.L_DicomCreateNet(None, 0xABCD0000))
assert library.L_DicomListen(net, b"127.0.0.1", 0, 1) == 0
"""


def _modules(code: str) -> dict[str, float]:
    """Module -> ms of its own, in the order of import."""
    command = [sys.executable, "-I", "-S", "-X", "importtime", "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    return {name: int(self) / 1000 for self, name in LINE.findall(done.stderr)}


def measured(place: Place) -> dict[str, float]:
    """The slowest modules between the first call and a listening net, and all together: ms.

    The least of several runs. A program that is not Python imports in addition what this one has
    already: the encodings and a few more.
    """
    known = _modules(BEFORE)
    least: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, own in _modules(LISTEN.format(library=str(place.build / "libltdic.so"))).items():
            if name not in known:
                least[name] = min(own, least.get(name, own))
    slowest = sorted(least.items(), key=lambda item: -item[1])[:SHOWN]
    return {f"all {len(least)} modules": sum(least.values()), **dict(slowest)}
