"""The matrix of services, roles and peers has every cell, and its tests exist and run."""

from __future__ import annotations

import ast
from pathlib import Path

from ltdic.wire.dimse import MESSAGES

from interop.matrix import OTHERWISE, PEERS, SERVICES, TESTS, cells, reason

HERE = Path(__file__).parent


def path_of(test: str) -> tuple[Path, str]:
    """The file and the function of a cell."""
    module, function = test.split("::")
    folder = HERE.parent if module.startswith("api/") else HERE
    return folder / f"{module}.py", function


def test_every_cell_has_a_test_or_a_reason() -> None:
    assert set(TESTS) <= set(cells())
    unknown = [cell for cell in cells() if cell not in TESTS and reason(cell) is None]
    assert unknown == []


def test_a_reason_is_not_for_a_cell_with_a_test() -> None:
    assert [cell for cell in OTHERWISE if cell in TESTS] == []
    programs = [cell for cell in TESTS if cell.peer not in ("ltdic", "hand-made")]
    assert [cell for cell in programs if reason(cell) is not None] == []


def test_every_message_is_in_a_service() -> None:
    """C-STORE, N-EVENT-REPORT...: the table has a line for each of the messages."""
    names = {message.name.removesuffix("Request").removesuffix("Response") for message in MESSAGES}
    lines = {
        f"{name[0]}-{name[1:].upper()}".replace("N-REPORT", "N-EVENT-REPORT") for name in names
    }
    assert lines == set(SERVICES[:12])


def test_every_peer_and_service_is_used() -> None:
    assert {cell.peer for cell in TESTS} == set(PEERS)
    for service in SERVICES:
        assert {cell.role for cell in TESTS if cell.service == service} == {"SCU", "SCP"}, service


def test_tests_exist_and_are_not_skipped() -> None:
    for test in sorted(set(TESTS.values())):
        path, function = path_of(test)
        found = [
            node
            for node in ast.parse(path.read_text()).body
            if isinstance(node, ast.FunctionDef) and node.name == function
        ]
        assert len(found) == 1, test
        marks = " ".join(ast.unparse(each) for each in found[0].decorator_list)
        assert "skip" not in marks and "xfail" not in marks, test
