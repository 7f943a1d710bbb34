"""Values as text in C (`csrc/element_text.c`) are what Python would give."""

from __future__ import annotations

from pathlib import Path

import pytest

from process import with_library

PROGRAM = Path(__file__).with_name("element_text.py")


@pytest.mark.timeout(300)
def test_values_are_as_in_python(library: Path) -> None:
    texts, forms = map(int, with_library(PROGRAM, library).split())
    assert texts > 5_000 and forms > 20_000
