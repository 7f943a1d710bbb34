"""C programs that walk the public links of the tables and compare them with the functions.

Under valgrind, blocks of more than 512 bytes are seen one by one, smaller ones are inside Python's
own: enough for whole tables, whose records share a block.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from process import Compile, Run

SOURCES = Path(__file__).parent / "table"
ALL = 10_000_000  # more nodes than there are
WRONG = 99

VALGRIND = shutil.which("valgrind")
needs_valgrind = pytest.mark.skipif(VALGRIND is None, reason="valgrind is not installed")


@pytest.mark.parametrize(
    ("source", "arguments"), [("flat", []), ("iod", [ALL]), ("context_group", [])]
)
def test_links_and_functions_agree(
    source: str, arguments: list[int], compile_program: Compile, run_program: Run
) -> None:
    result = run_program(compile_program(SOURCES / f"{source}.c"), *arguments)
    assert (result.stdout, result.stderr, result.returncode) == ("0 failures\n", "", 0)


@needs_valgrind
@pytest.mark.usefixtures("unwatched")
@pytest.mark.parametrize(
    ("source", "arguments"), [("flat", []), ("iod", [300]), ("context_group", [])]
)
def test_no_invalid_memory_access(
    source: str, arguments: list[int], compile_program: Compile, run_program: Run
) -> None:
    program = compile_program(SOURCES / f"{source}.c", options=["-g", "-O1"])
    result = run_valgrind(run_program, program, *arguments)
    assert (result.stdout, result.stderr, result.returncode) == ("0 failures\n", "", 0)


def run_valgrind(run_program: Run, program: Path, *arguments: int) -> CompletedProcess[str]:
    return run_program(Path(VALGRIND or ""), "-q", f"--error-exitcode={WRONG}", program, *arguments)


DEAD_TAG = r"""
#include <ltdic.h>

int main(void)
{
    pDICOMTAG tag = L_DicomFindTag(TAG_PATIENT_NAME);

    L_DicomResetTag();
    return tag->nVR == VR_AE;
}
"""
DEAD_IOD = r"""
#include <ltdic.h>

int main(void)
{
    pDICOMIOD iod = L_DicomFindClassIOD(CLASS_CT_IMAGE_STORAGE);

    L_DicomResetIOD();
    return iod->nType == IOD_TYPE_MAX;
}
"""


@needs_valgrind
@pytest.mark.usefixtures("unwatched")
@pytest.mark.parametrize("source", [DEAD_TAG, DEAD_IOD], ids=["tag", "iod"])
def test_records_of_an_emptied_table_are_freed(
    source: str, compile_program: Compile, run_program: Run
) -> None:
    """Also shows that the tests above can fail."""
    result = run_valgrind(run_program, compile_program(source))
    assert result.returncode == WRONG and "Invalid read" in result.stderr
