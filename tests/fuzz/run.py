"""Fuzz every target for a while and tell what came of it: `make fuzz SECONDS=n`.

    python tests/fuzz/run.py [--seconds N] [--jobs N] [--folder DIR] [--report FILE]
                             [--library FILE] [TARGET ...]

New corpus entries, logs and findings are kept in a folder outside the tree (LTDIC_FUZZ_FOLDER, or
~/.cache/ltdic-fuzz), so that the next run goes on from there; the totals are those of all runs in
it. Ends with 1 when an input broke an invariant. `--report` writes the totals as Markdown.
`--library` is a libltdic that was built with clang and `-DLTDIC_SANITIZE=address,fuzzer-no-link`:
its C is watched, and steers the changes as well.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

TESTS = Path(__file__).resolve().parents[1]
ROOT = TESTS.parent
sys.path[:0] = [str(TESTS), str(ROOT / "python")]

from fuzz.catalogue import FAMILIES, NAMES  # noqa: E402 - the path comes first

_DONE = re.compile(r"^Done \d+ runs in (?P<seconds>\d+) second", re.MULTILINE)
_PROCESSOR = re.compile(r"^Processor time: (?P<seconds>\d+) second", re.MULTILINE)
_UNITS = re.compile(r"^stat::number_of_executed_units:\s*(\d+)", re.MULTILINE)
_SHARE = {"octets": 0.7, "structured": 0.3}
"""How a target's time is divided between the ways."""


class Total(NamedTuple):
    """Executions and seconds of all runs of a target.

    Processor time; of runs that were made before that was measured, time by the clock.
    """

    executions: int
    seconds: int


def environment() -> dict[str, str]:
    path = os.pathsep.join((str(ROOT / "python"), str(TESTS)))
    return {**os.environ, "PYTHONPATH": path, "LTDIC_LOG": "off"}


def watched(library: Path) -> dict[str, str]:
    """What Python needs to run with a library that has the address sanitizer and coverage."""
    atheris = find_spec("atheris")
    assert atheris is not None and atheris.origin is not None
    runtime = Path(atheris.origin).parents[1] / "asan_with_fuzzer.so"
    options = "detect_leaks=0,allocator_may_return_null=1,quarantine_size_mb=64"
    return {
        "LTDIC_LIBRARY": str(library.absolute()), "LD_PRELOAD": str(runtime),
        "ASAN_OPTIONS": options, "PYTHONMALLOC": "malloc",
    }  # fmt: skip


def python(*arguments: object) -> list[str]:
    return [sys.executable, *map(str, arguments)]


def fuzz(name: str, way: str, folder: Path, seconds: int, more: dict[str, str]) -> None:
    """One session, its output in a log; the last lines say how long it was.

    `more` is for its environment.
    """
    log = folder / "log" / f"{name}-{way}-{time.time_ns()}.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    before = time.monotonic()
    with log.open("w") as output:
        session = subprocess.Popen(
            python("-m", "fuzz.session", name, way, folder, seconds),
            stdout=output, stderr=subprocess.STDOUT, env={**environment(), **more},
        )  # fmt: skip
        _, status, used = os.wait4(session.pid, 0)
        session.returncode = os.waitstatus_to_exitcode(status)
        if not _DONE.search(log.read_text(errors="replace")):
            output.write(f"\nDone 0 runs in {time.monotonic() - before:.0f} second(s), cut short\n")
        output.write(f"\nProcessor time: {used.ru_utime + used.ru_stime:.0f} second(s)\n")


def total(folder: Path, name: str) -> Total:
    """What the logs say of a target."""
    executions = seconds = 0
    for log in (folder / "log").glob(f"{name}-*.txt"):
        text = log.read_text(errors="replace")
        executions += sum(int(number) for number in _UNITS.findall(text))
        used = _PROCESSOR.search(text) or _DONE.search(text)
        seconds += int(used["seconds"]) if used else 0
    return Total(executions, seconds)


def measure(*folder: Path) -> dict[str, Any]:
    """What the corpora reach: those of the tree, and with a folder what is there as well."""
    command = python("-m", "fuzz.measure", *folder)
    run = subprocess.run(command, stdout=subprocess.PIPE, env=environment(), check=True)
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


def findings(folder: Path) -> list[Path]:
    """What says what is wrong, and inputs that ended the process (its log says why)."""
    return sorted((*(folder / "finding").glob("*/*.txt"), *folder.glob("crash-*")))


def regressions() -> list[tuple[str, str, str]]:
    """The regression tests of what fuzzing found: file, target, and what was wrong."""
    found = []
    for path in sorted((TESTS / "bugs").glob("test_fuzz_*.py")):
        text = path.read_text(encoding="utf-8")
        first = text.split('"""')[1].split("\n\n")
        target = re.search(r"Found (?:by fuzzing:|while writing the) (\w+)", text)
        found.append((path.name, target[1] if target else "", " ".join(first[0].split())))
    return found


def percent(numbers: list[int]) -> str:
    return f"{100 * numbers[0] / max(numbers[1], 1):.1f} %"


def report(folder: Path) -> str:
    """The totals as Markdown."""
    before, after = measure(), measure(folder)
    lines = [
        "# What fuzzing came to",
        "",
        "Written by `make fuzz`; do not edit. Sums of all runs; executions are inputs, and each is",
        "checked in several ways (all at once, byte by byte, written and read again). Minutes are",
        "processor time; of the first runs, which did not measure that, time by the clock.",
        "",
        "| family | target | executions | minutes | inputs in the tree | inputs found |",
        "|---|---|---|---|---|---|",
    ]
    for family, names in FAMILIES.items():
        for name in names:
            executions, seconds = total(folder, name)
            kept, grown = before["inputs"][name], after["inputs"][name]
            row = family, name, f"{executions:,}", f"{seconds / 60:.0f}", kept, grown - kept
            lines.append(f"| {' | '.join(map(str, row))} |")
    lines += ["", "Statements and branches reached by replaying these inputs alone:", ""]
    lines += ["| package | inputs of the tree | with those found |", "|---|---|---|"]
    for package, numbers in before["reached"].items():
        grown = after["reached"][package]
        lines.append(f"| {package} | {percent(numbers)} | {percent(grown)} |")
    lines += ["", "Found and fixed:", "", "| test in tests/bugs | target | what was wrong |"]
    lines.append("|---|---|---|")
    lines += [f"| {name} | {target} | {what} |" for name, target, what in regressions()]
    lines += ["", f"Not fixed: {len(findings(folder))}.", ""]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--jobs", type=int, default=1, help="processes at a time, at most 2")
    parser.add_argument("--folder", type=Path, default=os.environ.get("LTDIC_FUZZ_FOLDER"))
    parser.add_argument("--library", type=Path, help="one with sanitizers to be fuzzed")
    parser.add_argument("--report", type=Path, help="the Markdown file to write")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(NAMES))
    chosen = parser.parse_args()
    folder: Path = (chosen.folder or Path.home() / ".cache" / "ltdic-fuzz").absolute()
    unknown = set(chosen.targets) - set(NAMES)
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    more = {} if chosen.library is None else watched(chosen.library)
    if chosen.seconds > 0:
        with ThreadPoolExecutor(min(chosen.jobs, 2)) as pool:
            for name in chosen.targets or NAMES:
                for way, share in _SHARE.items():
                    seconds = max(int(chosen.seconds * share), 1)
                    pool.submit(fuzz, name, way, folder, seconds, more)
    text = report(folder)
    print(text)
    if chosen.report is not None:
        chosen.report.write_text(text, encoding="utf-8")
    for path in findings(folder):
        print(path, "\n", path.read_text(errors="replace"), file=sys.stderr)
    return 1 if findings(folder) else 0


if __name__ == "__main__":
    sys.exit(main())
