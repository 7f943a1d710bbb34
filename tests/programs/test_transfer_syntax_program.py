"""A C program that changes transfer syntaxes, in an empty environment."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest

from process import Compile, Run

SAMPLES = Path(pydicom.__file__).parent / "data" / "test_files"


@pytest.mark.parametrize("name", ["CT_small.dcm", "examples_rgb_color.dcm", "examples_palette.dcm"])
def test_there_and_back(
    name: str, compile_program: Compile, run_program: Run, tmp_path: Path
) -> None:
    program = compile_program(Path(__file__).with_name("transfer_syntax.c"))
    result = run_program(program, SAMPLES / name, tmp_path)
    assert (result.stdout, result.stderr, result.returncode) == ("0 failures\n", "", 0)
