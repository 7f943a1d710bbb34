"""Rows F1 and F2 of the fault plan: the n-th allocation, the n-th call of the system fails.

endure.c plays a scenario in which one thing fails, for every n until nothing fails any more, for
allocations and for each function by itself (so that which functions fail is no matter of timing);
it is the main thread's and the library's threads' calls that are counted. Each scenario comes to
its end in time, a store that is answered with success was received whole, nothing that is not a
line of the log is said, no descriptor stays, and afterwards all works as before.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from hostile.conftest import HASTE
from hostile.host import LOG_LINE

from process import ROOT, Finished, Running

STEP = re.compile(r"^(\w+) (\d+) ([01]) (-?\d+)$", re.MULTILINE)
RESULT = re.compile(r"late 0 before (\d+) after (\d+) held (\d+) left (\d+)\n")
CASES = [
    (scenario, kind, which)
    for scenario in ("data-set", "association", "net")
    for kind, which in (("memory", 0), *(("call", n) for n in range(4)))
    if scenario != "association" or not which
]
TIMES = {**dict.fromkeys(HASTE, "3"), "LTDIC_IDLE_TIMEOUT": "3", "LTDIC_LINGER_TIMEOUT": "0.4"}
"""Long enough for a machine that has much to do: what nothing disturbs has to come to its end."""
GOOD = {"data-set": 1112, "association": 13, "net": 11}
STRUCK = {
    "net": {
        *("socket", "bind", "listen", "connect", "accept4", "getsockname", "getpeername"),
        *("setsockopt", "getsockopt", "poll", "recv", "send", "sendmsg", "shutdown", "close"),
        *("eventfd", "open64", "fstat64", "ftruncate64", "lseek64", "mmap64", "write"),
    },
    "data-set": {"open64", "write", "rename", "fstat64", "read", "close"},
    "association": set(),
}
"""What the scenarios always call; whether a thread reads that it is woken is by chance."""
Case = tuple[str, str, int]


@pytest.fixture(scope="module")
def ended(
    library: Path,
    include: Path,
    preload: Callable[[str], str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[Any], Finished]]:
    """All cases, which mostly wait, run at the same time."""
    folder = tmp_path_factory.mktemp("endure")
    program = folder / "endure"
    command = [
        "cc", "-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", "-pthread", f"-I{include}",
        str(ROOT / "tests" / "hostile" / "endure.c"), f"-L{library.parent}", "-lltdic", "-lltkrn",
        "-ldl", f"-Wl,-rpath,{library.parent}", "-o", str(program),
    ]  # fmt: skip
    subprocess.run(command, check=True, timeout=60)
    environment = {**TIMES, "LTDIC_SPOOL_SIZE": "100000", "LD_PRELOAD": preload("faulty")}
    running: dict[Case, Running] = {}
    for case in CASES:
        place = folder / "-".join(map(str, case))
        place.mkdir()
        running[case] = Running([program, *map(str, case), place], environment, place)
    found: dict[Case, Finished] = {}

    def end(case: Case) -> Finished:
        if case not in found:
            found[case] = running[case].finish(200)
        return found[case]

    yield end
    for each in running.values():
        each.stop()


class Step(NamedTuple):
    """One time that the scenario was played."""

    function: str
    has_struck: bool
    code: int


def steps(finished: Finished) -> list[Step]:
    """What was struck, and what came of it."""
    return [Step(f, s == "1", int(code)) for f, _, s, code in STEP.findall(finished.out)]


@pytest.mark.parametrize(("scenario", "kind", "which"), CASES)
def test_F1_F2_the_nth_fails(
    ended: Callable[[Case], Finished], scenario: str, kind: str, which: int
) -> None:
    finished = ended((scenario, kind, which))
    assert finished.code == 0, finished
    result = RESULT.search(finished.out)
    assert result is not None, finished
    before, after, held, left = map(int, result.groups())
    assert before == after == GOOD[scenario]
    assert left <= held
    done = steps(finished)
    assert all(0 <= step.code <= before for step in done)
    undisturbed = [step for step in done if not step.has_struck]
    assert undisturbed
    assert [step for step in undisturbed if step.code != before] == []
    if kind == "call":
        assert {step.function for step in done if step.has_struck} >= STRUCK[scenario]
    lines = finished.err.splitlines(keepends=True)
    assert [line for line in lines if not LOG_LINE.fullmatch(line)] == []
    assert [line for line in lines if "defect in the library" in line] == []
