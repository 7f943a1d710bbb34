"""A9: which connection goes when too many wait for their request."""

from __future__ import annotations

import pytest

from ltdic.net.admission import Guest, surplus
from ltdic.wire.limit import LIMITS


def guests(count: int, address: str = "10.0.0.{}", spoken: tuple[int, ...] = ()) -> list[Guest]:
    return [Guest(address.format(n), n in spoken, n) for n in range(count)]


@pytest.mark.parametrize(("extra", "goes"), [(-1, None), (0, None), (1, 0)])
def test_limit_of_all(extra, goes):
    out = surplus(guests(LIMITS.half_open + extra), LIMITS)
    assert (out and out.key) == goes


@pytest.mark.parametrize(("extra", "goes"), [(-1, None), (0, None), (1, 0)])
def test_limit_of_one_address(extra, goes):
    out = surplus(guests(LIMITS.half_open_peer + extra, "10.0.0.1"), LIMITS)
    assert (out and out.key) == goes


def test_limits_are_the_plans():
    assert (LIMITS.half_open, LIMITS.half_open_peer, LIMITS.associations) == (256, 64, 1000)


def test_one_address_too_many_costs_nobody_else():
    others = guests(100)
    crowd = [Guest("192.0.2.1", False, f"crowd {n}") for n in range(LIMITS.half_open_peer + 1)]
    out = surplus(others + crowd, LIMITS)
    assert out is not None
    assert out.key == "crowd 0"


def test_oldest_without_a_byte_goes_first():
    limits = LIMITS._replace(half_open=4)
    out = surplus(guests(5, spoken=(0, 1, 3)), limits)
    assert out is not None
    assert out.key == 2


def test_oldest_goes_when_all_have_begun():
    limits = LIMITS._replace(half_open=4)
    out = surplus(guests(5, spoken=(0, 1, 2, 3)), limits)
    assert out is not None
    assert out.key == 0, "never the one that has just come"


def test_who_was_refused_goes_before_who_may_yet_ask():
    limits = LIMITS._replace(half_open=4)
    some = [each._replace(is_leaving=each.key in (1, 2)) for each in guests(5, spoken=(1,))]
    out = surplus(some, limits)
    assert out is not None
    assert out.key == 2, "it has not even spoken"
