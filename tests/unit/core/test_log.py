"""Log lines stay one line, whatever a peer sends."""

from __future__ import annotations

import pytest

from ltdic.core.log import quote


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("STORESCP", "STORESCP"),
        ("a\nb\r\x1b[31m", r"a\x0Ab\x0D\x1B[31m"),
        (b"\xff\x00", r"\xFF\x00"),
        ("back\\slash", r"back\x5Cslash"),
        ("x" * 300, "x" * 256 + "..."),
    ],
)
def test_quote(text: str | bytes, shown: str) -> None:
    assert quote(text) == shown
