"""What is measured and how: contenders take turns, round after round; medians count.

A rate is objects per second inside an association. Where a client tells how long it took, that
counts; where it does not (DCMTK's programs), the wall clock of a run with one object is taken off
that of a run with many, which removes start, association and release.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from process import TICK, AnyServer, Finished, Trouble

OURS = "ltdic"


@dataclass(frozen=True)
class Sample:
    """One measurement: the value in the row's unit, processor seconds per object, peak MB.

    What was too little to be measured is None.
    """

    value: float
    cpu: float | None = None
    peak: float | None = None


@dataclass(frozen=True)
class Contender:
    """One of those who take turns. `missing` says why it cannot."""

    label: str
    run: Callable[[], Sample] | None
    missing: str = ""


def contender(label: str, missing: str, run: Callable[[], Sample]) -> Contender:
    """A contender that is left out if `missing` says why."""
    return Contender(label, None if missing else run, missing)


@dataclass(frozen=True)
class Target:
    """How many times better than a contender we are to be; or, without one, the limit to hold."""

    amount: float
    peer: str = ""


@dataclass(frozen=True)
class Row:
    """A row of the table. `lower` if a smaller value is better."""

    name: str
    what: str
    unit: str
    contenders: Sequence[Contender]
    targets: Sequence[Target] = ()
    lower: bool = False


@dataclass
class Result:
    """The samples of a row by contender, and what went wrong.

    failures  contenders of whom there is no sample, and ours if it ever failed
    slips     all that went wrong
    """

    row: Row
    samples: dict[str, list[Sample]] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)
    slips: list[str] = field(default_factory=list)

    def ask(self, one: Contender) -> None:
        """Take a sample. A peer that fails is asked once more in each round; we are not."""
        assert one.run is not None
        for _ in range(1 if one.label == OURS else 2):
            try:
                sample = one.run()
            except (Trouble, OSError) as error:
                self.slips.append(f"{self.row.name}, {one.label}: {error}")
                self.failures[one.label] = str(error)
            else:
                self.samples.setdefault(one.label, []).append(sample)
                if one.label != OURS:
                    self.failures.pop(one.label, None)
                return
        if one.label in self.samples and one.label != OURS:
            del self.failures[one.label]

    def median(self, label: str) -> float | None:
        values = [sample.value for sample in self.samples.get(label, ())]
        return statistics.median(values) if values else None

    def spread(self, label: str) -> tuple[float, float]:
        values = [sample.value for sample in self.samples[label]]
        return min(values), max(values)

    def cost(self, label: str, name: str) -> float | None:
        """The median of `cpu` or `peak`."""
        found = [getattr(sample, name) for sample in self.samples.get(label, ())]
        values = [value for value in found if value is not None]
        return statistics.median(values) if values else None

    def ratio(self, label: str) -> float | None:
        """How many times better we are."""
        ours, theirs = self.median(OURS), self.median(label)
        if not ours or not theirs:
            return None
        return theirs / ours if self.row.lower else ours / theirs

    def is_met(self, target: Target) -> bool | None:
        if target.peer:
            ratio = self.ratio(target.peer)
            return None if ratio is None else ratio >= target.amount
        ours = self.median(OURS)
        if ours is None:
            return None
        return ours <= target.amount if self.row.lower else ours >= target.amount


def measure(row: Row, rounds: int, tell: Callable[[str], None]) -> Result:
    """Let the contenders take turns. One that has failed and never ran is not asked again."""
    result = Result(row)
    for number in range(rounds):
        tell(f"{row.name} round {number + 1} of {rounds}")
        for each in row.contenders:
            if each.run is not None and each.label not in result.failures:
                result.ask(each)
    return result


FEW = 2
"""Runs with no more objects than this are no measurements anyway."""

Client = Callable[[int, int], Finished]
"""Runs a client: port, how many objects."""


def rate(
    server: Callable[[], AnyServer],
    client: Client,
    count: int,
    *,
    per: int = 1,
    of_client: bool = False,
) -> Sample:
    """Things per second that a client and a server get done.

    count      what the client is told
    per        how many things one of them is
    of_client  processor and memory of the client instead of the server
    """
    with server() as process:
        one = client(process.port, 1)  # so that both are warm
        is_subtracted = of_client or "seconds" not in one.report
        if is_subtracted and count > FEW:
            one = client(process.port, 1)
        before = process.cpu()
        many = client(process.port, count)
        cpu = process.cpu() - before
        peak = process.memory()
    seconds = many.report.get("seconds")
    done = count
    if seconds is None:
        seconds, done = many.wall - one.wall, count - 1
        if seconds <= 0 or done == 0:  # too short to tell apart
            seconds, done = many.wall, count
    if of_client:
        cpu, peak = max(many.cpu - one.cpu, 0.0), many.peak
    spent = cpu / (count * per) if cpu > 2 * TICK else None
    return Sample(done * per / seconds, spent, peak)
