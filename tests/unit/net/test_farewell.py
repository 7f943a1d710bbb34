"""Connections that wait for their peers to close: beyond the limit the first one goes."""

from __future__ import annotations

import pytest

from ltdic.net.farewell import Farewells


class Leaving:
    def __init__(self) -> None:
        self.ends: list[bool] = []

    def end(self, forced: bool) -> bool:
        self.ends.append(forced)
        return True


@pytest.mark.parametrize(("count", "gone"), [(2, 0), (3, 0), (4, 1), (6, 3)])
def test_beyond_the_limit_the_first_goes(count, gone):
    farewells = Farewells()
    crowd = [Leaving() for _ in range(count)]
    for each in crowd:
        farewells.enter(each, 3)
    assert [each.ends for each in crowd] == [[True]] * gone + [[]] * (count - gone)


def test_who_has_left_does_not_count():
    farewells = Farewells()
    crowd = [Leaving() for _ in range(4)]
    for each in crowd:
        farewells.enter(each, 3)
        farewells.leave(each)
        farewells.leave(each)
    assert all(each.ends == [] for each in crowd)
