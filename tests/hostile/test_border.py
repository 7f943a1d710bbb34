"""Row F5 of the fault plan: every exported function, called as no program should.

No crash, and no success.

What is allowed to crash is a wild pointer where C reads or writes memory by contract (text,
buffers, structures): those are NULL or real here. Handles and records are looked up, never
followed, so they may be anything.
"""

from __future__ import annotations

import ctypes
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hostile.sweep import role
from ltdic import capi
from ltdic.abi.failure import Answer, failure_kind
from ltdic_build.cdef import read_header

from process import DEADLINE, ROOT

SWEEP = ROOT / "tests" / "hostile" / "sweep.py"


def parameters(declaration: str) -> list[str]:
    """The C types of a function's parameters."""
    inside = declaration[declaration.index("(") + 1 : declaration.rindex(")")]
    parts = [part.strip() for part in inside.split(",")]
    if parts in (["void"], [""]):
        return []
    return [re.sub(r"\s*\w+(\[\d*\])?$", r"", part).replace("const ", "").strip() for part in parts]


def sweep(
    library: Path, include: Path, folder: Path, mode: str, environment: dict[str, str]
) -> dict[str, list[int]]:
    functions = [(f.name, parameters(f.declaration)) for f in read_header(include).functions]
    child = subprocess.run(
        [sys.executable, str(SWEEP), str(library), mode],
        input=json.dumps(functions), env=environment, cwd=folder, capture_output=True, text=True,
        timeout=DEADLINE,
    )  # fmt: skip
    called = [line for line in child.stderr.splitlines() if line.startswith("> ")]
    assert child.returncode == 0, f"died in {called[-1:]}: {child.stderr[-2000:]}"
    defects = [line for line in child.stderr.splitlines() if "defect in the library" in line]
    assert defects == [], "\n".join(defects)
    said: dict[str, list[int]] = json.loads(child.stdout)
    assert said.keys() == {name for name, _ in functions}
    return said


@pytest.mark.parametrize("mode", ["null", "strange", "stale", "wrong"])
def test_F5_what_is_no_handle_is_refused(
    library: Path, include: Path, tmp_path: Path, python_environment: dict[str, str], mode: str
) -> None:
    """Functions that answer a code and take a handle never answer success."""
    said = sweep(library, include, tmp_path, mode, python_environment)
    wrong = []
    for function in read_header(include).functions:
        takes_handle = any(
            role(each) in ("net", "pdu", "ds", "handle")
            for each in parameters(function.declaration)
        )
        is_code = failure_kind(function.name, function.returns).answer == Answer.CODE
        if takes_handle and is_code:
            wrong += [function.name for answer in said[function.name] if answer & 0xFFFF == 0]
    assert sorted(set(wrong)) == []


@pytest.mark.parametrize("mode", ["live", "buffers", "records", "sizes", "ended"])
def test_F5_live_handles_with_nonsense(
    library: Path, include: Path, tmp_path: Path, python_environment: dict[str, str], mode: str
) -> None:
    """Nothing dies and nothing inside raises what nobody expected."""
    sweep(library, include, tmp_path, mode, python_environment)


SIZED: dict[str, tuple[Any, Callable[[Any, Any, int], int]]] = {
    "DICOMSOCKETOPTIONS-set": (
        capi.DICOMSOCKETOPTIONS, capi.L_DicomSetSocketOptions,
    ),
    "DICOMSOCKETOPTIONS-get": (
        capi.DICOMSOCKETOPTIONS, capi.L_DicomGetSocketOptions,
    ),
    "DICOMNETCALLBACKEXT": (
        capi.DICOMNETCALLBACKEXT, lambda net, at, size: capi.L_DicomSetCallbackExt(net, at),
    ),
    "L_SSL_CTX_CREATE": (
        capi.L_SSL_CTX_CREATE,
        lambda net, at, size: capi.L_DicomInitializeNet(net, None, capi.DICOM_SECURE_TLS, at),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SIZED)
@pytest.mark.parametrize("wrong", [0, 1, -1, "one more", 0x7FFFFFFF])
def test_F5_structures_of_a_wrong_size(name: str, wrong: int | str) -> None:
    """Refused, and nothing is written behind the structure, nor into it."""
    kind, call = SIZED[name]
    whole = ctypes.sizeof(kind)
    size = whole + 1 if wrong == "one more" else int(wrong) & 0xFFFFFFFF
    memory = ctypes.create_string_buffer(b"\xa5" * (whole + 64), whole + 64)
    struct = ctypes.cast(memory, ctypes.POINTER(kind))
    struct.contents.uStructSize = size
    before = memory.raw
    net = capi.L_DicomCreateNet(None, 0)
    code = call(net, struct, size)
    capi.L_DicomFreeNet(net)
    assert code != 0
    assert memory.raw[whole:] == before[whole:]
    assert memory.raw[:4] == before[:4]
