"""The export list: complete, nothing else, and no function that answers success for nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import ltdic
from ltdic.abi.failure import failure_kind
from ltdic.core.errors import Fault
from ltdic_build.cdef import read_header

from process import DEADLINE

#: Calls that do something meaningful, and succeed, when all their arguments are zero.
ZEROS_SUCCEED = {
    "L_DicomStartUp": "starts the network layer",
    "L_DicomLoadContextGroup": "loads all built-in groups",
}

SWEEP = """
import ctypes, json, sys
library = ctypes.CDLL(sys.argv[1])
for name, returns in json.load(sys.stdin):
    sys.stderr.write(name + "\\n")
    sys.stderr.flush()
    function = getattr(library, name)
    function.restype = ctypes.c_double if returns == "L_DOUBLE" else ctypes.c_ulonglong
    result = function(*([ctypes.c_ulonglong(0)] * 14))
    print(json.dumps([name, int(result)]), flush=True)
"""


def functions(include: Path) -> dict[str, str]:
    return {f.name: f.returns for f in read_header(include).functions}


def exported(library: Path) -> set[str]:
    out = subprocess.run(
        ["nm", "-D", "--defined-only", str(library)], capture_output=True, text=True, check=True
    ).stdout
    return {line.split()[-1].split("@")[0] for line in out.splitlines()}


def test_every_function_is_exported(library: Path, include: Path) -> None:
    assert functions(include).keys() - exported(library) == set()


def test_nothing_else_is_exported(library: Path, include: Path) -> None:
    strangers = exported(library) - functions(include).keys()
    assert [name for name in strangers if "LDicom" not in name] == []


def test_every_function_is_attached(library: Path, python_environment: dict[str, str]) -> None:
    script = (
        "import ctypes, sys; ctypes.CDLL(sys.argv[1]).L_DicomEngineStartup(0);"
        "from ltdic.abi import export; export.assert_complete(); print(len(export.registry))"
    )
    child = subprocess.run(
        [sys.executable, "-c", script, str(library)],
        env=python_environment, capture_output=True, text=True, timeout=DEADLINE,
    )  # fmt: skip
    assert child.returncode == 0, child.stderr
    assert int(child.stdout) == len(functions(Path(ltdic.include_path())))


def sweep(library: Path, declared: dict[str, str], environment: dict[str, str]) -> dict[str, int]:
    """Call each function with all zeros in one child; what each answered."""
    child = subprocess.run(
        [sys.executable, "-c", SWEEP, str(library)],
        input=json.dumps(sorted(declared.items())), env=environment, capture_output=True,
        text=True, timeout=DEADLINE,
    )  # fmt: skip
    last = [line for line in child.stderr.splitlines() if line.startswith("L_Dicom")][-1:]
    assert child.returncode == 0, f"died in {last}: {child.stderr[-2000:]}"
    return dict(json.loads(line) for line in child.stdout.splitlines())


def test_all_zeros_crash_nothing_and_succeed_nowhere(
    library: Path, include: Path, python_environment: dict[str, str]
) -> None:
    declared = functions(include)
    answers = sweep(library, declared, {**python_environment, "LTDIC_LOG": "off"})
    wrong = {
        name: answer & 0xFFFF
        for name, answer in answers.items()
        if name not in ZEROS_SUCCEED
        and failure_kind(name, declared[name]).answer == "code"
        and answer & 0xFFFF == 0
    }
    assert wrong == {}


def test_without_an_engine_every_function_fails(
    library: Path, include: Path, tmp_path: Path, python_environment: dict[str, str]
) -> None:
    """A library that finds no engine still loads, says why once, and never answers success."""
    lonely = tmp_path / "nowhere" / "lib" / library.name
    lonely.parent.mkdir(parents=True)
    lonely.write_bytes(library.read_bytes())
    declared = functions(include)
    environment = {k: v for k, v in python_environment.items() if k != "PYTHONPATH"}
    child = subprocess.run(
        [sys.executable, "-I", "-S", "-c", SWEEP, str(lonely)],
        input=json.dumps(sorted(declared.items())), env=environment, capture_output=True,
        text=True, timeout=DEADLINE,
    )  # fmt: skip
    assert child.returncode == 0, child.stderr
    said = [line for line in child.stderr.splitlines() if line.startswith("ltdic:")]
    assert len(said) == 1 and "cffi" in said[0]
    for line in child.stdout.splitlines():
        name, answer = json.loads(line)
        expected = failure_kind(name, declared[name]).of(Fault.FEATURE_NOT_SUPPORTED)
        if expected is not None:
            assert answer & 0xFF == expected, name
