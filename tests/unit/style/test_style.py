"""House rules that a machine can check: lengths, imports of wire, no net outside its place."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SOURCES = sorted(
    path for path in (ROOT / "python").rglob("*.py") if not path.name.endswith("_data.py")
)
LONGEST_FILE = 500
LONGEST_FUNCTION = 60
SANS_IO = {"socket", "ssl", "threading", "time", "os", "pydicom", "cffi", "select", "asyncio"}
DRAWERS = {"utils", "util", "misc", "common", "helpers", "helper", "base", "manager"}


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_lengths(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE
    too_long = [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.body[0].lineno >= LONGEST_FUNCTION
    ]
    assert too_long == []


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert path.stem not in DRAWERS


@pytest.mark.parametrize("path", [p for p in SOURCES if p.parent.name == "wire"], ids=name)
def test_wire_does_no_input_or_output(path: Path) -> None:
    used = {each.partition(".")[0] for each in imports(ast.parse(path.read_text()))}
    assert used & SANS_IO == set()


@pytest.mark.parametrize("path", [p for p in SOURCES if p.parent.name == "exports"], ids=name)
def test_exports_leave_broad_exceptions_to_the_wrapper(path: Path) -> None:
    caught = {
        ast.unparse(node.type) if node.type else "everything"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ExceptHandler)
    }
    assert caught & {"everything", "Exception", "BaseException"} == set()


def test_things_to_do_have_an_issue() -> None:
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "grep", "-nE", r"\b(TODO|FIXME|XXX)\b", "--", "*.py", "*.c",
         "*.cpp", "*.h", "*.md", ":!tests/unit/style", ":!include/ltdic/contextgroup_id.h"],
        capture_output=True, text=True,
    ).stdout.splitlines()  # fmt: skip
    assert [line for line in listed if not re.search(r"(TODO|FIXME|XXX) ?\(?#\d+", line)] == []
