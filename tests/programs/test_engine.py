"""L_DicomEngineStartup: which tables are there afterwards."""

from __future__ import annotations

import pytest

from process import Compile, Run

PROGRAM = r"""
#include <ltdic.h>
#include <stdio.h>

int main(void)
{
    int filled;

    L_DicomEngineStartup(FLAGS);
    filled = L_DicomFindClassIOD(CLASS_CT_IMAGE_STORAGE) != NULL;
    L_DicomDefaultIOD();
    printf("%d %d %d\n", filled, L_DicomFindClassIOD(CLASS_CT_IMAGE_STORAGE) != NULL,
           L_DicomFindUID(UID_CT_IMAGE_STORAGE) != NULL);
    L_DicomEngineShutdown();
    return 0;
}
"""


@pytest.mark.parametrize(("flags", "filled"), [("0", 1), ("DICOM_ENGINE_STARTUP_NO_IOD_TABLE", 0)])
def test_the_iod_table_can_be_left_empty(
    flags: str, filled: int, compile_program: Compile, run_program: Run
) -> None:
    program = compile_program(PROGRAM, options=[f"-DFLAGS={flags}"])
    assert run_program(program).stdout == f"{filled} 1 1\n"
