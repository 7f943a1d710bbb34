"""What a target is, and running one input of it within its bound of processor time.

An input passes when `run` returns. What it may raise is decided inside the target: anything that
leaves `run` is a finding, an `AssertionError` of an invariant as well as any other exception.
"""

from __future__ import annotations

import signal
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

CORPUS = Path(__file__).parent / "corpus"
KIB, MIB = 1 << 10, 1 << 20
SLOWNESS = 10
"""How much longer an input may take under sanitizers than its target allows."""


class SlowInputError(Exception):
    """An input took more processor time than its target allows."""


class CostlyInputError(Exception):
    """An input took more memory than its target allows."""


class Target(NamedTuple):
    """One family of inputs.

    `run` checks one input, and says whether it was taken, not refused. `seeds` are valid ones, by
    name, but for those in `refused`. `structured` draws inputs that are
    valid but for a few places. `mutate` changes an input so that its framing stays right, given
    the input and a number to decide by. `packages` are what coverage is told of.
    `seconds` of processor time and `memory` (bytes, and bytes for each byte of input) may be used.
    """

    name: str
    run: Callable[[bytes], bool]
    seeds: Callable[[], Mapping[str, bytes]]
    structured: Callable[[], SearchStrategy[bytes]]
    mutate: Callable[[bytes, int], bytes] | None = None
    packages: tuple[str, ...] = ("ltdic.wire",)
    longest: int = 4 * KIB
    seconds: float = 2.0
    memory: tuple[int, int] = (4 * MIB, 256)
    refused: frozenset[str] = frozenset()

    @property
    def corpus(self) -> Path:
        """The folder of the inputs that the tests replay."""
        return CORPUS / self.name


@contextmanager
def processor_time(seconds: float) -> Iterator[None]:
    """Raise `SlowInputError` inside when this much processor time has gone. Main thread only."""

    def expired(number: int, frame: FrameType | None) -> None:
        raise SlowInputError(f"more than {seconds} s of processor time")

    before = signal.signal(signal.SIGVTALRM, expired)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def memory(target: Target, size: int) -> Iterator[None]:
    """Raise `CostlyInputError` at the end if the peak is beyond the bound for this `size`."""
    fixed, each = target.memory
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        yield
        used = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    if used > fixed + each * size:
        raise CostlyInputError(f"{used} bytes for an input of {size}")
