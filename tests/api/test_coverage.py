"""`python -m ltdic coverage` tells the truth, and every C name stands once under exports/."""

from __future__ import annotations

import ctypes
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import ltdic
from ltdic.abi.failure import Answer, failure_kind
from ltdic_build.cdef import read_header

from process import DEADLINE

NOT_SUPPORTED = 208
EXPORTS = Path(ltdic.__file__).parent / "exports"


def run(environment: dict[str, str], *arguments: str) -> str:
    child = subprocess.run(
        [sys.executable, "-m", "ltdic", *arguments],
        env=environment, capture_output=True, text=True, timeout=DEADLINE,
    )  # fmt: skip
    assert child.returncode == 0, child.stderr
    return child.stdout


def test_every_function_is_listed_once(python_environment: dict[str, str], include: Path) -> None:
    sections = json.loads(run(python_environment, "coverage", "--json"))
    listed = Counter(name for functions in sections.values() for name in functions)
    assert set(listed) == {f.name for f in read_header(include).functions}
    assert max(listed.values()) == 1


def test_the_states_are_real(python_environment: dict[str, str], include: Path) -> None:
    """What is listed as not supported or retired says so when called; what works does not."""
    states: dict[str, str] = {}
    for functions in json.loads(run(python_environment, "coverage", "--json")).values():
        states.update(functions)
    library = ctypes.CDLL(ltdic.library_path())
    for function in read_header(include).functions:
        if failure_kind(function.name, function.returns).answer is not Answer.CODE:
            continue
        answer = getattr(library, function.name)(*([ctypes.c_ulonglong(0)] * 14)) & 0xFFFF
        refuses = answer == NOT_SUPPORTED
        assert refuses == (states[function.name] != "works"), f"{function.name}: {answer}"
    library.L_DicomShutDown()


def test_the_totals_add_up(python_environment: dict[str, str]) -> None:
    lines = run(python_environment, "coverage").splitlines()
    total = re.fullmatch(r"all (\d+): (.*)", lines[-1])
    assert total is not None
    parts = [int(n) for n in re.findall(r"\d+", total.group(2))]
    functions = [line for line in lines if re.match("    (L_Dicom|ltdic_)", line)]
    assert int(total.group(1)) == sum(parts) == len(functions)


def test_every_name_stands_once_under_exports(include: Path) -> None:
    text = "\n".join(path.read_text() for path in sorted(EXPORTS.glob("*.py")))
    defined = Counter(re.findall(r'(?:^def |^ *\(?")(L_Dicom\w+)', text, re.MULTILINE))
    defined.update(re.findall(r"^@export\ndef (ltdic_\w+)", text, re.MULTILINE))
    assert {f.name for f in read_header(include).functions} == set(defined)
    assert [name for name, count in defined.items() if count > 1] == []


def test_paths_and_options(python_environment: dict[str, str], include: Path) -> None:
    assert run(python_environment, "include").strip() == str(include)
    assert run(python_environment, "cflags").strip() == f"-I{include}"
    assert "-lltdic" in run(python_environment, "libs")
    assert Path(run(python_environment, "library").strip()).name == "libltdic.so.23"
