"""Replay inputs with the library started: python -m fuzz.replay [OPTION ...] [TARGET ...]

Replays the corpora of the tree and, with `--folder`, what was found there as well; then changes
those of the tree for `--seconds`, each time otherwise, and checks the results. What fails is said,
and that it failed by the exit code. Prints JSON: the number of inputs by target, and the functions
of the library's C modules that were called and that were not.

This is for a library with sanitizers (`test_sanitized`): it needs neither pytest nor atheris.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from fuzz.mutation import scratch
from fuzz.target import SLOWNESS, Target, processor_time


class Calls:
    """Which functions of the modules in C are called."""

    PREFIX = "_ltdic_"

    def __init__(self) -> None:
        self.called: set[str] = set()

    def __call__(self, frame: object, event: str, what: Any) -> None:
        if event != "c_call":
            return
        owner = type(getattr(what, "__self__", None))
        for each in (what, owner):  # a function, or the type whose method it is
            if str(getattr(each, "__module__", "")).startswith(self.PREFIX):
                self.called.add(f"{each.__module__}.{each.__name__}")

    def missing(self) -> list[str]:
        """The functions that are there and were not called."""
        there = {
            f"{name}.{function}"
            for name, module in list(sys.modules.items())
            if name.startswith(self.PREFIX)
            for function, value in vars(module).items()
            if callable(value) and not function.startswith("__")
        }
        return sorted(there - self.called)


def inputs(target: Target, folder: Path | None) -> Iterator[tuple[str, bytes]]:
    """The name and the octets of each input."""
    places = [target.corpus]
    if folder is not None:
        places.append(folder / "corpus" / target.name)
    for place in places:
        for path in sorted(place.iterdir()) if place.is_dir() else ():
            yield str(path), path.read_bytes()


def changed(target: Target, seconds: float, random: Random) -> Iterator[tuple[str, bytes]]:
    """Inputs of the tree with a few changes, until the time is over."""
    given = [data for _, data in inputs(target, None)]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = random.choice(given)
        for _ in range(random.randint(1, 3)):
            number = random.getrandbits(40)
            if target.mutate is not None and number & 1:
                data = target.mutate(data, number >> 1)
            else:
                data = scratch(data, Random(number))
        yield data.hex(), data[: target.longest]


def check(target: Target, given: Iterator[tuple[str, bytes]]) -> tuple[int, int]:
    """How many inputs there were, and how many failed."""
    number = failed = 0
    seeds = target.seeds()
    for name, data in given:
        number += 1
        try:
            with processor_time(SLOWNESS * target.seconds):
                is_taken = target.run(data)
            seed = name.rpartition("/")[2]
            if seeds.get(seed) == data:
                assert is_taken == (seed not in target.refused), "taken, or refused"
        except Exception:
            failed += 1
            print(f"{target.name}: {name}\n{traceback.format_exc()}", file=sys.stderr)
    return number, failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folder", type=Path, help="with corpora of `make fuzz`")
    parser.add_argument(
        "--seconds", type=float, default=0, help="of changed inputs, for each target"
    )
    parser.add_argument("--seed", type=int, default=time.time_ns(), help="of the changes")
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    chosen = parser.parse_args()
    logging.getLogger("ltdic").addHandler(logging.NullHandler())
    from fuzz.session import start_library

    calls = Calls()
    sys.setprofile(calls)
    start_library()
    from fuzz.catalogue import NAMES, find

    totals, failures = {}, 0
    for name in chosen.targets or NAMES:
        target = find(name)
        number, failed = check(target, inputs(target, chosen.folder))
        if number < len(target.seeds()):
            failed += 1
            print(f"{name}: no corpus", file=sys.stderr)
        random = Random(f"{chosen.seed} {name}")
        more, wrong = check(target, changed(target, chosen.seconds, random))
        totals[name] = number + more
        failures += failed + wrong
    sys.setprofile(None)
    result = {"inputs": totals, "failures": failures, "seed": chosen.seed}
    print(json.dumps({**result, "called": sorted(calls.called), "missing": calls.missing()}))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
