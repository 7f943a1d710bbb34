"""The functions in C (`csrc/element_call.c`, `element_write.c`) do what Python would do."""

from __future__ import annotations

from pathlib import Path

import pytest

from process import with_library

PROGRAM = Path(__file__).with_name("element_call.py")


@pytest.mark.timeout(300)
def test_data_sets_are_built_and_written_as_in_python(library: Path) -> None:
    insertions, values, encodings = map(int, with_library(PROGRAM, library).split())
    assert insertions > 1_000 and values > 300 and encodings > 1_000
