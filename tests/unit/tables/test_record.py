"""The verbs of a flat table against a Python list."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ltdic.core.errors import Failure, Fault
from ltdic.tables import uid
from ltdic.tables.record import Table
from ltdic.tables.uid import Uid, UidTable

BUILTIN = ("1.1", "1.2", "1.3")


class SmallTable(UidTable):
    """The UID table with a content of three."""

    def _builtin(self) -> Any:
        return (Uid(code, f"name of {code}", 0) for code in BUILTIN)


class TableMachine(RuleBasedStateMachine):
    """Does the same to a table and to a list of (code, name) pairs."""

    def __init__(self) -> None:
        super().__init__()
        self.table = SmallTable()
        self.model = [(code, f"name of {code}") for code in BUILTIN]

    def record(self, position: int) -> Uid:
        found = self.table.find_index(position % len(self.model))
        assert found is not None
        return found

    @rule(number=st.integers(0, 9), name=st.text(max_size=3))
    def insert(self, number: int, name: str) -> None:
        code = f"1.{number}"
        if any(known == code for known, _ in self.model):
            with pytest.raises(Failure) as caught:
                self.table.insert(code, name, 0)
            assert caught.value.fault is Fault.PARAMETER
        else:
            record = self.table.insert(code, name, 0)
            assert self.table.last() is record
            self.model.append((code, name))

    @precondition(lambda self: self.model)
    @rule(position=st.integers(0, 99))
    def delete(self, position: int) -> None:
        record = self.record(position)
        position %= len(self.model)
        heir = self.table.delete(record)
        del self.model[position]
        assert not self.table.exists(record)
        if not self.model:
            assert heir is None
        else:
            assert heir is self.table.find_index(min(position, len(self.model) - 1))
        with pytest.raises(Failure):
            self.table.delete(record)

    @precondition(lambda self: self.model)
    @rule(position=st.integers(0, 99), name=st.text(max_size=3))
    def set_name(self, position: int, name: str) -> None:
        record = self.record(position)
        assert self.table.set_name(record, name)
        position %= len(self.model)
        self.model[position] = (self.model[position][0], name)

    @rule()
    def default(self) -> None:
        old = self.table.first()
        self.table.default()
        assert not self.table.exists(old)
        self.model = [(code, f"name of {code}") for code in BUILTIN]

    @rule()
    def reset(self) -> None:
        old = self.table.first()
        self.table.reset()
        assert not self.table.exists(old)
        self.model = []

    @invariant()
    def same(self) -> None:
        forward = []
        record = self.table.first()
        while record is not None:
            assert self.table.exists(record)
            assert record.parent is record.first_child is record.last_child is None
            forward.append(record)
            record = self.table.next(record)
        backward = []
        record = self.table.last()
        while record is not None:
            backward.append(record)
            record = self.table.prev(record)
        assert backward == forward[::-1]
        assert [(found.code, found.name) for found in forward] == self.model
        assert self.table.count() == len(self.model)
        assert [self.table.find_index(n) for n in range(len(self.model))] == forward
        assert [self.table.find(code) for code, _ in self.model] == forward
        assert self.table.find_index(len(self.model)) is None
        assert self.table.find_index(-1) is None


TestTable = TableMachine.TestCase


def test_nothing_is_no_entry() -> None:
    table = SmallTable()
    assert not table.exists(None)
    assert table.next(None) is None
    assert table.prev(None) is None
    assert not table.set_name(None, "x")
    assert not table.set_name(Uid("1.1", "not of this table", 0), "x")


def test_content_that_was_told_not_to_come() -> None:
    table = SmallTable()
    table.initialized = True
    assert table.count() == 0
    table.default()
    assert not table.initialized
    assert table.count() == len(BUILTIN)
    assert table.initialized


def test_content_does_not_come_twice() -> None:
    table = SmallTable()
    table.insert("1.9", "nine", 0)
    table.initialized = False
    assert table.count() == len(BUILTIN) + 1
    assert table.initialized


def test_watcher_hears_of_changes(witness: Any) -> None:
    table = SmallTable()
    table.watcher = witness
    record = table.insert("1.9", "nine", 0)
    table.set_name(record, "new")
    neighbours = []
    heard = witness.removed
    witness.removed = lambda gone: (neighbours.append((gone.prev, gone.next)), heard(gone))
    before = record.prev
    table.delete(record)
    table.reset()
    table.default()
    assert witness.heard == [
        ("inserted", record),
        ("changed", record),
        ("removed", record),
        ("cleared", None),
        ("cleared", None),
    ]
    # While the watcher hears it, the record still shows where it was.
    assert neighbours == [(before, None)]
    assert record.prev is record.next is None


def test_filling_is_no_change(witness: Any) -> None:
    table = SmallTable()
    table.watcher = witness
    assert table.count() == 3
    assert witness.heard == []


@pytest.mark.parametrize("table", [uid.TABLE])
def test_default_makes_new_records(table: Table[str, Uid]) -> None:
    first = table.first()
    assert first is not None
    table.set_name(first, "changed")
    table.default()
    again = table.first()
    assert again is not None
    assert again is not first
    assert again.name == "Verification SOP Class"
