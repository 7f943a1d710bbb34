"""How long a peer may take for a PDU: rows C23 and the minimum rate of the limits."""

from __future__ import annotations

from math import inf

import pytest

from ltdic.wire.limit import KIB, LIMITS, MIB, Limits
from ltdic.wire.pace import Pace

WINDOW = int(LIMITS.rate_minimum * LIMITS.time_rate)


@pytest.fixture
def pace() -> Pace:
    """One whose first PDU began at 0."""
    begun = Pace(LIMITS)
    begun.watch(1, 6, 0.0)
    return begun


def test_the_limits_are_the_plans():
    assert (LIMITS.time_pdu, LIMITS.rate_minimum, LIMITS.time_rate) == (60.0, KIB, 30.0)


def test_between_pdus_there_is_no_deadline(pace):
    assert Pace(LIMITS).deadline == inf
    assert pace.deadline == 60.0
    pace.watch(0, 100, 1.0)
    assert pace.deadline == inf


@pytest.mark.parametrize(("count", "deadline"), [(-1, 60.0), (0, 80.0), (1, 80.0)])
def test_rate_just_below_at_and_above_the_minimum(pace, count, deadline):
    """What came in the window ending at 50 s decides whether there is time after the minute."""
    pace.watch(1, WINDOW + count, 50.0)
    assert pace.deadline == deadline


def test_steady_peer_at_the_minimum_rate_is_never_late(pace):
    for second in range(1, 1000):
        assert pace.deadline > second - 1
        pace.watch(1, KIB, float(second))


def test_what_came_fast_is_no_credit(pace):
    """16 MiB at once, then silence: half a minute more than the last window, not hours."""
    pace.watch(1, 16 * MIB - 1, 59.0)
    assert pace.deadline == 89.0
    pace.watch(1, 1, 88.0)
    assert pace.deadline == 89.0


def test_next_pdu_has_its_own_time(pace):
    pace.watch(1, WINDOW - 1, 50.0)
    pace.watch(2, 100, 55.0)
    assert pace.deadline == 115.0
    pace.watch(2, 1, 100.0)
    assert pace.deadline == 115.0, "nor does it inherit bytes"


def test_no_minimum_rate_means_any_byte_will_do():
    pace = Pace(Limits(rate_minimum=0.0))
    pace.watch(1, 1, 0.0)
    pace.watch(1, 1, 59.0)
    assert pace.deadline == 89.0
