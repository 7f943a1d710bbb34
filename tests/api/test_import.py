"""What a program waits for at its first call: modules that are slow to import come when needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from process import DEADLINE

SLOW = {"dataclasses", "inspect", "pydicom", "random", "ssl", "tempfile"}
CALL = """
import ctypes, sys
library = ctypes.CDLL(sys.argv[1])
library.L_DicomCreateNet.restype = ctypes.c_void_p
assert library.L_DicomStartUp() == 0 and library.L_DicomCreateNet(None, 0)
print(*sys.modules)
"""


def test_slow_modules_are_not_imported_at_start(library: Path) -> None:
    command = [sys.executable, "-I", "-S", "-c", CALL, str(library)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE, check=True)
    imported = set(ended.stdout.split())
    assert "ltdic.exports.net" in imported
    assert imported & SLOW == set()
