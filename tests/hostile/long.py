"""The long forms of the fault plan as a table: what they came to, how long they took, when.

    HOSTILE_LONG=1 pytest tests/hostile tests/unit --timeout 7200 --junit-xml=long.xml
    python tests/hostile/long.py long.xml [more.xml ...] > tests/hostile/LONG.md

A test that has a long form notes its figures (the fixture `figure`); of one with parameters the
table has the first and the last. Ends with an error if one of them failed.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from plan import ids, result_of

TITLE = """# The long forms of the fault plan

Written by `python tests/hostile/long.py` from the results of one or more runs of

    HOSTILE_LONG=1 pytest tests/hostile tests/unit --timeout 7200 --junit-xml=long.xml

on a machine with two processors that had other things to do as well; not edited by hand.

| row | test | result | seconds | when | what it came to |
|---|---|---|---|---|---|"""


@dataclass
class Form:
    """One test function: what its runs came to."""

    rows: set[str] = field(default_factory=set)
    results: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    seconds: float = 0.0
    day: str = ""


def read(paths: Sequence[Path]) -> dict[str, Form]:
    """The tests that noted figures, by name; of one that ran again the last result."""
    cases = {
        case.get("name", ""): (case, suite.get("timestamp", "")[:10])
        for path in paths
        for suite in ElementTree.parse(path).iter("testsuite")
        for case in suite.iter("testcase")
    }
    forms: dict[str, Form] = defaultdict(Form)
    for name, (case, day) in cases.items():
        noted = [each.get("value", "") for each in case.iter("property")
                 if each.get("name") == "figure"]  # fmt: skip
        if noted:
            form = forms[name.partition("[")[0]]
            form.rows |= ids(name)
            form.results.append(result_of(case))
            form.figures += noted
            form.seconds += float(case.get("time", "0"))
            form.day = max(form.day, day)
    return forms


def table(forms: dict[str, Form]) -> str:
    lines = []
    for name, form in forms.items():
        result = "passed" if set(form.results) == {"passed"} else "FAILED"
        said = list(dict.fromkeys(form.figures))
        if len(said) > 2:
            said[1:-1] = [f"{len(said) - 2} more"]
        rows = ", ".join(sorted(form.rows))
        told = "; ".join(said)
        lines.append((rows, f"`{name}` | {result} ({len(form.results)}) | {form.seconds:.0f}"
                      f" | {form.day} | {told} |"))  # fmt: skip
    lines.sort(key=lambda line: (line[0][:1], int(re.findall(r"\d+", line[0] or "0")[0])))
    return "\n".join(f"| {rows} | {rest}" for rows, rest in lines)


def main() -> int:
    forms = read([Path(each) for each in sys.argv[1:]])
    print(f"{TITLE}\n{table(forms)}")
    return any("FAILED" in form.results for form in forms.values())


if __name__ == "__main__":
    sys.exit(main())
