"""The loops in C (`csrc/element_loop.c`) do what the Python code does that they stand for."""

from __future__ import annotations

from pathlib import Path

import pytest

from process import with_library

PROGRAM = Path(__file__).with_name("element_loop.py")


@pytest.mark.timeout(300)
def test_loops_and_python_code_agree_on_the_corpus_and_on_damaged_files(library: Path) -> None:
    files, structures, variants, put_off = map(int, with_library(PROGRAM, library).split())
    assert files > 150 and structures > 10_000 and variants > 3_000
    assert put_off > 700
