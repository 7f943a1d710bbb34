"""Measure ltdic and its peers side by side, in one run.

    python benchmarks/run.py --build BUILD [--rounds N] [--only NAME]... [--json FILE] [--smoke]

Builds the programs of programs/ against BUILD/libltdic.so, generates the data, lets ltdic, DCMTK,
pynetdicom and dcmjs-dimse take turns in several rounds, and prints medians, spreads and ratios. It
asserts no timings; the exit code is 0 if everything ran. Peers that are not installed are named.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import allocation
import chart
import footprint
import importing
import message
import store
import syscall
import table
from measure import Result, Row, measure
from place import SMOKE, Place, Size

STARTED = time.perf_counter()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure ltdic and its peers side by side.")
    parser.add_argument("--build", type=Path, required=True, help="folder of libltdic.so")
    parser.add_argument("--rounds", type=int, help="turns of each contender (5)")
    parser.add_argument("--only", action="append", help="rows whose name has this in it")
    parser.add_argument("--json", type=Path, help="write all samples to this file")
    parser.add_argument("--chart", type=Path, help="draw the ratios to this PNG file")
    parser.add_argument("--data", type=Path, help="keep programs and data here (2.5 GB)")
    parser.add_argument("--smoke", action="store_true", help="little data, one round: does it run?")
    for name in ("small", "medium", "big", "huge"):
        default = getattr(Size, name)
        parser.add_argument(f"--{name}", type=int, help=f"bytes of {name} objects ({default:,})")
    return parser.parse_args()


def _size(options: argparse.Namespace) -> Size:
    size = SMOKE if options.smoke else Size()
    given = {name: getattr(options, name) for name in ("small", "medium", "big", "huge")}
    return Size(**{**vars(size), **{name: value for name, value in given.items() if value}})


def _chosen(rows: list[Row], only: list[str] | None) -> list[Row]:
    chosen = [row for row in rows if not only or any(part in row.name for part in only)]
    if not chosen:
        raise SystemExit("no such row; there are: " + ", ".join(row.name for row in rows))
    return chosen


def _tell(words: str) -> None:
    print(f"{time.perf_counter() - STARTED:6.1f} s  {words}", file=sys.stderr, flush=True)


def _run(options: argparse.Namespace, folder: Path) -> int:
    place = Place(options.build, folder, _size(options))
    rounds = options.rounds or (1 if options.smoke else 5)
    place.build_programs()
    _tell("generating data")
    rows = [*store.rows(place), *message.rows(place), *footprint.rows(place)]
    results: list[Result] = [measure(row, rounds, _tell) for row in _chosen(rows, options.only)]
    details: table.Details = {}
    if not options.only:
        _tell("system calls, memory, imports")
        details = {
            "system calls of ltdic for each": syscall.calls(place),
            "bytes of Python objects in ltdic (tracemalloc)": allocation.measured(place),
            "ms of start spent on importing": importing.measured(place),
        }
    print(table.text(results, details, rounds))
    if options.json:
        options.json.write_text(json.dumps(table.document(results, details, rounds), indent=1))
    if options.chart and not chart.draw(results, options.chart):
        print("\nno chart: matplotlib is not installed")
    return 1 if any(result.failures for result in results) else 0


def main() -> int:
    options = _options()
    if options.data:
        return _run(options, options.data)
    with tempfile.TemporaryDirectory(prefix="ltdic-bench-") as folder:
        return _run(options, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
