"""Interface facts as compile-time assertions: each fact becomes one `_Static_assert` of a C file.

The compiler is the judge: it names the facts that fail. A fact about something the headers do not
declare fails too, since its assertion does not compile.

Must not know: the library. This is about headers alone.
"""

from __future__ import annotations

import csv
import json
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FACTS = Path(__file__).parent / "facts"
DEADLINE = 120.0


@dataclass(frozen=True, slots=True)
class Assertion:
    """`name` says which fact it is, `condition` is a C constant expression that holds."""

    name: str
    condition: str


def table(name: str) -> list[dict[str, str]]:
    """The rows of a tab separated table of facts."""
    with (FACTS / f"{name}.tsv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def records(name: str) -> list[dict[str, Any]]:
    """The records of a JSON list of facts."""
    loaded: list[dict[str, Any]] = json.loads((FACTS / f"{name}.json").read_text("utf-8"))
    return loaded


def _tagged() -> dict[str, str]:
    """Struct and enum tags as C spells them: `tagRECT` -> `struct tagRECT`."""
    tags = {record["name"]: f"{record['kind']} {record['name']}" for record in records("structs")}
    tags |= {record["name"]: f"enum {record['name']}" for record in records("enums")}
    names = table("typedefs") + table("foreign_typedefs") + table("base_types")
    for row in names:
        base = row.get("type", row.get("c_type_linux_x86_64", "")).rstrip("*")
        if re.fullmatch(r"_\w+|tag\w+|\w+_st", base):
            tags.setdefault(base, f"struct {base}")
    named = {row["name"] for row in names}
    return {tag: words for tag, words in tags.items() if tag and tag not in named}


TAGGED = _tagged()


def spelled(type_: str) -> str:
    """`type_` as C reads it, with `struct` or `enum` before tags that are no typedef."""
    return re.sub(r"\w+", lambda match: TAGGED.get(match.group(), match.group()), type_)


def same(one: str, other: str) -> str:
    """The condition that two types are the same."""
    return f"__builtin_types_compatible_p({one}, {other})"


def functions() -> Iterator[Assertion]:
    """Each function exists with exactly its prototype."""
    for row in table("functions") + table("kernel"):
        pointer = f"{row['returns']} (*)({row['parameters']})"
        yield Assertion(row["name"], same(f"__typeof__(&{row['name']})", pointer))


def types() -> Iterator[Assertion]:
    """Typedefs, callback types, and scalar types with the C type behind them."""
    for row in table("callbacks"):
        pointer = f"{row['returns']} (*)({row['parameters']})"
        yield Assertion(row["name"], same(row["name"], pointer))
    for row in table("typedefs") + table("foreign_typedefs"):
        yield Assertion(row["name"], same(row["name"], spelled(row["type"])))
    for row in table("base_types"):
        yield Assertion(row["name"], same(row["name"], spelled(row["c_type_linux_x86_64"])))


def layouts() -> Iterator[Assertion]:
    """Size and alignment of each structure; offset and type of each member but bit fields."""
    for record in records("structs"):
        whole = spelled(record["name"])
        yield Assertion(f"sizeof {record['name']}", f"sizeof({whole}) == {record['size']}")
        yield Assertion(f"_Alignof {record['name']}", f"_Alignof({whole}) == {record['align']}")
        for member in record["fields"]:
            if not member["name"] or "bits" in member:
                continue
            place = f"{record['name']}.{member['name']}"
            at = f"offsetof({whole}, {member['name']}) == {member['offset']}"
            yield Assertion(f"offsetof {place}", at)
            if "<" not in member["type"]:
                found = f"__typeof__((({whole}*)0)->{member['name']})"
                yield Assertion(f"typeof {place}", same(found, spelled(member["type"])))


def values() -> Iterator[Assertion]:
    """The value of each macro and enumerator: a number, or a text."""
    rows = [row for name in ("constants", "errors", "tags") for row in table(name)]
    for row in rows:
        value = row["value"]
        yield _text(row["name"], value) if value.startswith('"') else _number(row["name"], value)
    for row in table("uids"):
        name, value = row["name"], row["value"]
        yield _number(name, value) if value.isdigit() else _text(name, f'"{value}"')
    for record in records("enums"):
        for name, value in record["values"]:
            yield _number(name, str(value))


def _number(name: str, value: str) -> Assertion:
    return Assertion(name, f"(long long)({name}) == {value}LL")


def _text(name: str, literal: str) -> Assertion:
    condition = f"sizeof({name}) == sizeof({literal}) && !__builtin_strcmp({name}, {literal})"
    return Assertion(name, condition)


def failures(include: Path, assertions: Iterable[Assertion], first: str = "ltdic.h") -> list[str]:
    """Compile all assertions in one file; the names of those that fail, in order.

    A header that does not compile at all counts as one failure with the compiler's words.
    """
    facts = list(assertions)
    head = f'#include <stddef.h>\n#include "{first}"\n'
    lines = [f'_Static_assert({fact.condition}, "{fact.name}");' for fact in facts]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "facts.c"
        source.write_text(head + "\n".join(lines) + "\n")
        command = ["cc", "-std=gnu11", "-fsyntax-only", "-fmax-errors=0", "-w", f"-I{include}"]
        result = subprocess.run(
            [*command, str(source)],
            capture_output=True,
            text=True,
            timeout=DEADLINE,
            check=False,
        )
    offset = head.count("\n") + 1
    numbers = {int(n) for n in re.findall(r"facts\.c:(\d+):\d+: error", result.stderr)}
    failed = [facts[number - offset].name for number in sorted(numbers) if number >= offset]
    if result.returncode and not failed:
        return [result.stderr.strip()[:2000]]
    return failed
