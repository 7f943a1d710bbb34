"""The soak (soak.py) in small: nothing is lost, nothing grows. `make soak` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from hostile.host import MIB
from soak.soak import Size, Soak

SMALL = Size(
    rounds=3,
    associations=2_000,
    echoes=8_000,
    objects=400,
    faults=400,
    stalls=16,
    patience=8,
    allowed=6 * MIB,
)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [1])
def test_F9_soak_in_small(programs: Path, seed: int) -> None:
    soak = Soak(programs, SMALL, seed)
    soak.run()
    print(soak.figures())
    assert soak.faults() == []
