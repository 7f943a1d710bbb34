"""Replay inputs and tell how much of the packages they reach: python -m fuzz.measure [FOLDER]

Replays the corpora of the tree and, with a folder, what was found there as well. Prints JSON: by
package the statements and branches reached and all there are, and the number of inputs by target.
"""

from __future__ import annotations

import json
import logging
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import coverage

PACKAGES = ("ltdic.wire", "ltdic.dataset", "ltdic.net")


def inputs(name: str, committed: Path, folder: Path | None) -> Iterator[tuple[str, bytes]]:
    """The way (octets, structured) and the octets of each input of a target."""
    places = [("octets", committed)]
    if folder is not None:
        places.append(("octets", folder / "corpus" / name))
        places.append(("structured", folder / "corpus" / f"{name}-structured"))
    for way, place in places:
        for path in sorted(place.iterdir()) if place.is_dir() else ():
            yield way, path.read_bytes()


def replay(folder: Path | None) -> dict[str, int]:
    """Run everything; how many inputs each target has. What fails is told by the tests."""
    from fuzz.catalogue import NAMES, find
    from fuzz.session import structured

    numbers = {}
    for name in NAMES:
        target = find(name)
        ways: dict[str, Callable[[bytes], None]] = {"octets": target.run}
        if folder is not None:
            ways["structured"] = structured(target, target.run)
        numbers[name] = 0
        for way, data in inputs(name, target.corpus, folder):
            numbers[name] += 1
            try:
                ways[way](data)
            except Exception as error:
                print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
    return numbers


def reached(report: dict[str, dict[str, dict[str, int]]]) -> dict[str, list[int]]:
    """By package: statements and branches reached, and all there are."""
    found = {package: [0, 0] for package in PACKAGES}
    for path, entry in report.items():
        for package, numbers in found.items():
            if f"/{package.replace('.', '/')}/" in f"/{path}":
                summary = entry["summary"]
                numbers[0] += summary["covered_lines"] + summary["covered_branches"]
                numbers[1] += summary["num_statements"] + summary["num_branches"]
    return found


def main(folder: Path | None) -> None:
    logging.getLogger("ltdic").addHandler(logging.NullHandler())
    tracer = coverage.Coverage(branch=True, source_pkgs=list(PACKAGES), data_file=None)
    tracer.start()
    numbers = replay(folder)
    tracer.stop()
    with tempfile.TemporaryDirectory() as place:
        report = Path(place) / "coverage.json"
        tracer.json_report(outfile=str(report))
        files = json.loads(report.read_text())["files"]
    print(json.dumps({"inputs": numbers, "reached": reached(files)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
