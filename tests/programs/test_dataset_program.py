"""C programs that use data sets: values, trees, new instances, modules, conformance.

Each runs by itself in an empty environment. Each is then made a library that a Python process
calls under valgrind, with all of Python's memory from malloc: so each piece of memory lent to C is
a block of its own, and a use behind its end or after its time is an error. Errors count that have
the program in their stack. Leaks and undefined values are not looked for: the interpreter has both
by intention when its memory comes from malloc.
"""

from __future__ import annotations

import shutil
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import ltdic

from process import Compile, Finished, Spawn

SOURCES = Path(__file__).parent / "dataset"
PROGRAMS = ("conformance", "element", "instance", "module", "value")
GOOD = Finished(0, "0 failures\n", "")
PATIENCE = 600.0

VALGRIND = shutil.which("valgrind")
needs_valgrind = pytest.mark.skipif(VALGRIND is None, reason="valgrind is not installed")

CALL = """
import ctypes, sys
names = [name.encode() for name in sys.argv[1:]]
code = ctypes.CDLL(sys.argv[1]).main(len(names), (ctypes.c_char_p * len(names))(*names))
ctypes.CDLL(None).fflush(None)
raise SystemExit(code)
"""


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, compile_program: Compile, spawn: Spawn, tmp_path: Path) -> None:
    program = compile_program(SOURCES / f"{name}.c")
    assert spawn(program, tmp_path / "file.dcm").finish() == GOOD


def errors_of(spawn: Spawn, program: Path, folder: Path) -> tuple[Finished, list[str]]:
    """How the program ended under valgrind, and the errors that it is in."""
    report = folder / "valgrind.xml"
    ended = spawn(
        VALGRIND or "", "-q", "--xml=yes", f"--xml-file={report}", "--num-callers=40",
        "--undef-value-errors=no", "--partial-loads-ok=no",
        sys.executable, "-c", CALL, program, folder / "file.dcm",
        environment={
            "PYTHONMALLOC": "malloc", "PYTHONPATH": str(Path(ltdic.__file__).parent.parent)
        },
    ).finish(PATIENCE)  # fmt: skip
    found = []
    for error in ElementTree.parse(report).iter("error"):
        kind = error.findtext("kind") or ""
        if not kind.startswith("Leak") and any(
            each.text == str(program) for each in error.findall("stack/frame/obj")
        ):
            lines = [
                f"{each.findtext('fn')} {each.findtext('line')}" for each in error.iter("frame")
            ]
            found.append(f"{kind}: {' < '.join(lines[:6])}")
    return ended, found


@needs_valgrind
@pytest.mark.usefixtures("unwatched")
@pytest.mark.timeout(PATIENCE)
@pytest.mark.parametrize("name", PROGRAMS)
def test_no_invalid_memory_access(
    name: str, compile_program: Compile, spawn: Spawn, tmp_path: Path
) -> None:
    options = ["-g", "-O1", "-shared", "-fPIC"]
    program = compile_program(SOURCES / f"{name}.c", options=options, name=f"{name}.so")
    ended, errors = errors_of(spawn, program, tmp_path)
    assert errors == []
    assert ended == GOOD


MISUSES = {
    "behind": "seen = weight[2];",
    "before": "seen = weight[-1];",
    "changed": 'L_DicomSetStringValue(ds, element, "1", 1, 0); seen = *weight;',
    "freed": "L_DicomFreeValue(ds, element); seen = *weight;",
    "deleted": "L_DicomDeleteElement(ds, element); seen = *weight;",
    "deleted_element": "L_DicomDeleteElement(ds, element); seen = element->nTag;",
    "emptied": "L_DicomResetDS(ds); seen = *weight;",
    "emptied_element": "L_DicomResetDS(ds); seen = element->nTag;",
}
MISUSE = r"""
static void %s(HDICOMDS ds)
{
    pDICOMELEMENT element
        = L_DicomInsertElement(ds, NULL, FALSE, TAG_PATIENT_WEIGHT, VR_DS, FALSE, 0);
    L_DOUBLE* weight;

    L_DicomSetStringValue(ds, element, "70\\80", 2, 0);
    weight = L_DicomGetDoubleValue(ds, element, 0, 2);
    seen = *weight;
    %s
    L_DicomResetDS(ds);
}
"""


@needs_valgrind
@pytest.mark.usefixtures("unwatched")
@pytest.mark.timeout(PATIENCE)
def test_misuse_is_seen(compile_program: Compile, spawn: Spawn, tmp_path: Path) -> None:
    """What the tests above would report: memory that is lent ends where and when it should."""
    functions = "".join(MISUSE % each for each in MISUSES.items())
    calls = " ".join(f"{name}(ds);" for name in MISUSES)
    source = (
        f"#include <ltdic.h>\nstatic volatile L_DOUBLE seen;\n{functions}"
        f"int main(void) {{ HDICOMDS ds = L_DicomCreateDS(NULL); {calls} return 0; }}\n"
    )
    program = compile_program(source, options=["-g", "-shared", "-fPIC"], name="misuse.so")
    _, errors = errors_of(spawn, program, tmp_path)
    assert [error.split()[:2] for error in errors] == [["InvalidRead:", name] for name in MISUSES]
