"""Records: equal and shown by what is in them."""

from __future__ import annotations

import pytest

from ltdic.core.record import Record


class Point(Record):
    __slots__ = ("x", "y")

    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y


class Other(Point):
    __slots__ = ()


def test_equal_by_content() -> None:
    assert Point(1, 2) == Point(1, 2)
    assert Point(1, 2) != Point(2, 1)
    assert Point(1, 2) != (1, 2)
    assert Point(1, 2) != Other(1, 2)


def test_shown_by_content() -> None:
    assert repr(Point(1, 2)) == "Point(x=1, y=2)"


def test_not_hashable() -> None:
    with pytest.raises(TypeError):
        hash(Point(1, 2))
