"""Removing or renaming the first record of a table freed the texts of all others."""

from __future__ import annotations

import pytest

from process import Compile, Instrument, Run

PROGRAM = r"""
#include <ltdic.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    pDICOMUID uid = L_DicomGetFirstUID();
    size_t length = 0;

    %s
    for (uid = L_DicomGetFirstUID(); uid != NULL; uid = (pDICOMUID)uid->pNext)
        length += strlen(uid->pszCode) + strlen(uid->pszName);
    printf("%%d\n", length > 1000);
    return 0;
}
"""


@pytest.mark.usefixtures("unwatched")
@pytest.mark.parametrize("change", ["L_DicomDeleteUID(uid);", 'L_DicomSetNameUID(uid, "New");'])
def test_texts_of_the_others_stay(
    change: str, compile_program: Compile, run_program: Run, sanitizers: Instrument
) -> None:
    result = run_program(compile_program(PROGRAM % change, under=sanitizers))
    assert (result.returncode, result.stdout) == (0, "1\n"), result.stderr
