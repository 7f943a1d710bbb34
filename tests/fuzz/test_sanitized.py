"""The library built with the address and undefined behaviour sanitizers, inside Python processes.

The corpora of all targets are replayed; what `make sanitize` does beyond that is
`sanitized_whole.py`.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from process import ROOT

pytestmark = pytest.mark.timeout(900)  # the library is built before the first one
Python = Callable[..., "subprocess.CompletedProcess[str]"]

OF_THE_NET = ("_ltdic_thread.", "_ltdic_message.call", "_ltdic_message.program")
"""What no bytes lead to: `tests/api` and `tests/hostile` call it, under the sanitizers as well."""

OVERRUN = r"""
import ctypes, sys
library = ctypes.CDLL(sys.argv[1])
library.L_DicomCreateDS.restype = ctypes.c_void_p
assert library.L_DicomCreateDS(None)
from _ltdic_element import fill
from ltdic.dataset import DataSet
ds = DataSet()
elements = [ds.insert(None, False, 0x00100010 + number) for number in range(3)]
allocate = ctypes.CDLL(None).malloc
allocate.restype = ctypes.c_void_p
fill(elements, allocate(2 * 128), False)
"""
"""Structures of three elements, written where there is room for fewer."""


@pytest.fixture
def replay(sanitized_python: Python) -> Callable[..., dict[str, object]]:
    """Replay with these arguments; what it said."""

    def run(*arguments: object) -> dict[str, object]:
        done = sanitized_python("-m", "fuzz.replay", *arguments)
        assert done.returncode == 0, done.stderr[-8000:]
        result: dict[str, object] = json.loads(done.stdout)
        return result

    return run


def test_corpora(replay: Callable[..., dict[str, object]]) -> None:
    """Every input of the tree; together they call every function of the modules in C."""
    said = replay()
    assert said["failures"] == 0
    missing = said["missing"]
    assert isinstance(missing, list)
    assert [each for each in missing if not each.startswith(OF_THE_NET)] == []
    assert said["called"]


def test_overrun_is_seen(sanitized_python: Python, sanitized_library: Path) -> None:
    """What the replay would end with."""
    done = sanitized_python("-c", OVERRUN, sanitized_library)
    assert done.returncode == 99
    assert "heap-buffer-overflow" in done.stderr


def test_every_source_is_built_with_sanitizers(sanitized_library: Path) -> None:
    """Those that are yet to be written as well: the list is that of the folder."""
    commands = json.loads((sanitized_library.parent / "compile_commands.json").read_text())
    built = {Path(each["file"]).name for each in commands if "-fsanitize=" in each["command"]}
    sources = {path.name for path in (ROOT / "csrc").iterdir() if path.suffix in (".c", ".cpp")}
    assert sources
    assert sources <= built
