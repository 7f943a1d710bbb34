"""The corpora of the fuzz targets replayed: every invariant, and the bounds of time and memory."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.catalogue import NAMES, find
from fuzz.mutation import scratch
from fuzz.target import CostlyInputError, SlowInputError, Target, memory, processor_time

_SECONDS = 8.0
"""More than a target allows: a test runs on a loaded machine, and counts memory as well."""
_LARGEST = 32 << 10


@pytest.fixture(params=NAMES)
def target(request: pytest.FixtureRequest) -> Target:
    """Each target in turn."""
    return find(request.param)


def test_corpus(target: Target) -> None:
    """Each input of the tree; what went wrong names the file."""
    paths = sorted(target.corpus.iterdir())
    assert len(paths) >= len(target.seeds())
    target.run(paths[0].read_bytes())  # what is loaded once does not count
    for path in paths:
        data = path.read_bytes()
        try:
            with processor_time(_SECONDS), memory(target, len(data)):
                target.run(data)
        except Exception as error:
            raise AssertionError(path.name) from error


def test_corpus_is_small(target: Target) -> None:
    """Corpora that grow belong elsewhere."""
    assert sum(path.stat().st_size for path in target.corpus.iterdir()) <= _LARGEST


def test_seeds(target: Target) -> None:
    """The valid inputs that the corpus began with, as they are made now."""
    refused = set()
    for name, data in target.seeds().items():
        try:
            if not target.run(data):
                refused.add(name)
        except Exception as error:
            raise AssertionError(name) from error
    assert refused == target.refused


@pytest.mark.parametrize("name", NAMES)
def test_structured(name: str) -> None:
    """A few inputs as Hypothesis draws them, the same ones each time."""
    target = find(name)

    @settings(
        max_examples=40, deadline=None, database=None, derandomize=True,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(target.structured())
    def check(data: bytes) -> None:
        target.run(data)

    check()


@pytest.mark.parametrize("name", NAMES)
def test_mutated(name: str) -> None:
    """A few seeds, changed with their framing kept, and without regard to it."""
    target = find(name)
    seeds = sorted(target.seeds().values())

    @settings(
        max_examples=60, deadline=None, database=None, derandomize=True,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(st.sampled_from(seeds), st.lists(st.integers(0, 1 << 32), min_size=1, max_size=3))
    def check(data: bytes, numbers: list[int]) -> None:
        for number in numbers:
            if target.mutate is not None and number & 1:
                data = target.mutate(data, number >> 1)
            else:
                data = scratch(data, Random(number))
        target.run(data)

    check()


def test_a_target_that_never_ends_is_noticed() -> None:
    with pytest.raises(SlowInputError), processor_time(0.05):
        while True:
            pass


def test_memory_beyond_the_bound_is_noticed() -> None:
    target = find("command_set")
    with pytest.raises(CostlyInputError), memory(target, 10):
        bytearray(target.memory[0] + 10 * target.memory[1] + 1000)
