"""The fault plan as a table: row, tests, result. Rows without a test are shown as missing.

Where the plan has what DCMTK's and pynetdicom's servers did with the same input, what our peers
were told stands beside it: AB is A-ABORT(source, reason), RJ A-ASSOCIATE-RJ(result, source,
reason), AC an acceptance, RSP a response by its status.

    pytest tests --junit-xml=results.xml
    python tests/hostile/plan.py results.xml [more.xml ...]

A test belongs to a row when its name has the row's id as a word of its own (`test_C14_...`,
`test_e1_e2_nesting`, a parameter `C5-huge`), or when plan.tsv names the test. Ends with an error
if a test of a row failed.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

PLAN = Path(__file__).with_name("plan.tsv")
TITLE = """# The fault plan and its tests

Written by `python tests/hostile/plan.py` from the results of a run; not edited by hand. What a
row is about in full, and its tests' input, is in the tests. Some rows have tests that are longer
with HOSTILE_LONG set: how they went when they were run stands here as well, and what they came to
in [LONG.md](LONG.md).
"""
LONG = Path(__file__).with_name("LONG.md")
IN_LONG = re.compile(r"^\| ([\w, -]+) \| `\w+` \| (\w+)", re.MULTILINE)
IN_NAME = re.compile(r"_([a-ftA-FT]\d{1,2})(?=_|$)|_(CVE_\d{4}_\d+)(?=_|$)")
IN_PARAMETER = re.compile(r"(?:^|-)([A-FT]\d{1,2})(?=-|$)")


@dataclass
class Row:
    """One fault: what we read it as, and the results of its tests by name."""

    id: str
    what: str
    reading: str
    peers: str
    also: list[str]
    answers: set[str] = field(default_factory=set)
    tests: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def result(self) -> str:
        """In a word, with the number of tests."""
        results = [each for found in self.tests.values() for each in found]
        if not results:
            return "missing"
        worst = next((each for each in ("FAILED", "passed") if each in results), "skipped")
        return f"{worst} ({len(results)})"


def read_plan(path: Path = PLAN) -> dict[str, Row]:
    """The rows by id, in the plan's order."""
    with path.open(newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {
        line["row"]: Row(
            *(line[each] for each in ("row", "what", "reading", "peers")),
            list(filter(None, line["also"].split(","))),
        )
        for line in lines
    }


def ids(name: str) -> set[str]:
    """The rows that a test's name speaks of."""
    function, _, parameter = name.partition("[")
    found = {a.upper() or b.replace("_", "-") for a, b in IN_NAME.findall(function)}
    return found | set(IN_PARAMETER.findall(parameter.rstrip("]")))


def result_of(case: ElementTree.Element) -> str:
    """How a test went, in a word."""
    if case.find("failure") is not None or case.find("error") is not None:
        return "FAILED"
    return "passed" if case.find("skipped") is None else "skipped"


def add_results(rows: dict[str, Row], paths: Sequence[Path]) -> None:
    """Enter what runs of pytest wrote to `paths`; of a test that ran again, the last result."""
    also = {test: row for row in rows.values() for test in row.also}
    cases = {
        (case.get("classname"), case.get("name", "")): case
        for path in paths
        for case in ElementTree.parse(path).iter("testcase")
    }
    for (_, name), case in cases.items():
        result = result_of(case)
        function = name.partition("[")[0]
        noted = [each for each in case.iter("property") if each.get("name") == "answer"]
        answers = {each.get("value", "") for each in noted}
        named = [rows[each] for each in sorted(ids(name)) if each in rows]
        if function in also:
            named.append(also[function])
        for row in named:
            row.tests[function].append(result)
            row.answers |= answers - {""}


def long_forms(path: Path = LONG) -> dict[str, str]:
    """The rows that long.py's table speaks of, each with the worst result there."""
    found: dict[str, str] = {}
    for ids_, result in IN_LONG.findall(path.read_text()) if path.exists() else ():
        for each in ids_.split(", "):
            found[each] = "FAILED" if "FAILED" in (result, found.get(each)) else result
    return found


def table(rows: dict[str, Row], long: dict[str, str]) -> str:
    """The table as Markdown. `long`: the rows of which a long form was run, and how that went."""
    lines = ["| row | fault | result | tests | note |", "|---|---|---|---|---|"]
    for row in rows.values():
        tests = ", ".join(f"`{name}`" for name in sorted(row.tests))
        result = row.result() + (f", long form {long[row.id]}" if row.id in long else "")
        lines.append(f"| {row.id} | {row.what} | {result} | {tests} | {row.reading} |")
    counted = sum(bool(row.tests) for row in rows.values())
    lines += ["", f"{counted} of {len(rows)} rows have a test.", "", "## Beside the others", ""]
    lines += ["What DCMTK 3.6.7 and pynetdicom 3.0.4 did with this input, and what we did."]
    lines += ["", "| row | fault | they | we |", "|---|---|---|---|"]
    for row in rows.values():
        if row.peers:
            ours = "; ".join(sorted(row.answers)) or "-"
            lines.append(f"| {row.id} | {row.what} | {row.peers} | {ours} |")
    return "\n".join(lines)


def main() -> int:
    rows = read_plan()
    add_results(rows, [Path(each) for each in sys.argv[1:]])
    print(f"{TITLE}\n{table(rows, long_forms())}")
    return any(row.result().startswith("FAILED") for row in rows.values())


if __name__ == "__main__":
    sys.exit(main())
