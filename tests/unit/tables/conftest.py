"""Shared by the tests of the tables: each begins and ends with the built-in content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ltdic.tables import context_group, iod, tag, uid, vr


def _restore() -> None:
    tables: list[Any] = [vr.TABLE, uid.TABLE, tag.TABLE, iod.TABLE, context_group.TABLE]
    for table in tables:
        table.default()
        table.watcher = None


@pytest.fixture(autouse=True)
def builtin_tables() -> Iterator[None]:
    """Every table with its built-in content, before and after."""
    _restore()
    yield
    _restore()


class Witness:
    """A watcher that writes down what it hears."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, Any]] = []

    def inserted(self, record: Any) -> None:
        self.heard.append(("inserted", record))

    def removed(self, record: Any) -> None:
        self.heard.append(("removed", record))

    def changed(self, record: Any) -> None:
        self.heard.append(("changed", record))

    def cleared(self) -> None:
        self.heard.append(("cleared", None))


@pytest.fixture
def witness() -> Witness:
    """A watcher that writes down what it hears."""
    return Witness()


@pytest.fixture
def xml(tmp_path: Path) -> Any:
    """Writes text into a file and gives its path."""

    def write(text: str | bytes) -> str:
        path = tmp_path / "tables.xml"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return str(path)

    return write
