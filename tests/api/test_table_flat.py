"""What the VR, UID and tag tables have in common, through C; each with its own names."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any, NamedTuple

import pytest

from ltdic import capi

from pointer import address, foreign, inside

pytestmark = pytest.mark.usefixtures("default_tables")


class Flat(NamedTuple):
    """A table: how its functions end, one new entry, and the least that is built in."""

    suffix: str
    new: tuple[Any, ...]
    key: Any
    least: int

    def call(self, verb: str, *arguments: Any) -> Any:
        return getattr(capi, f"L_Dicom{verb}{self.suffix}")(*arguments)


TABLES = [
    Flat("VR", (0x5A5A, b"Own", 4, 0x0100, 4), 0x5A5A, 34),
    Flat("UID", (b"1.2.3.4", b"Own", 3), b"1.2.3.4", 400),
    Flat("Tag", (0x00091001, 0xFFFFFFFF, b"Own", 0x4C4F, 1, 1, 1), 0x00091001, 5000),
]
all_tables = pytest.mark.parametrize("table", TABLES, ids=[table.suffix for table in TABLES])


def walk(table: Flat, first: str, step: str) -> list[int | None]:
    found = []
    record = table.call(first)
    while record:
        found.append(address(record))
        record = table.call(step, record)
    return found


@all_tables
def test_first_next_last_prev_count_and_index_agree(table: Flat) -> None:
    forwards = walk(table, "GetFirst", "GetNext")
    assert forwards == walk(table, "GetLast", "GetPrev")[::-1]
    assert len(forwards) == len(set(forwards)) == table.call("GetCount") >= table.least
    for index in (0, 1, len(forwards) - 1):
        assert address(table.call("FindIndex", index)) == forwards[index]
    for index in (len(forwards), 0xFFFFFFFF):
        assert not table.call("FindIndex", index)


@all_tables
def test_insert_appends_and_copies(table: Flat) -> None:
    count = table.call("GetCount")
    record = table.call("Insert", *table.new)
    assert record.contents.pszName == b"Own"
    assert (
        address(record) == address(table.call("GetLast")) == address(table.call("Find", table.key))
    )
    assert table.call("GetCount") == count + 1
    assert not table.call("GetNext", record)


@all_tables
def test_insert_refuses_a_key_that_is_there(table: Flat) -> None:
    table.call("Insert", *table.new)
    count = table.call("GetCount")
    assert not table.call("Insert", *table.new)
    assert table.call("GetCount") == count


@all_tables
def test_insert_without_name(table: Flat) -> None:
    values = [None if value == b"Own" else value for value in table.new]
    assert table.call("Insert", *values).contents.pszName == b""


@all_tables
def test_delete_answers_the_follower_else_the_predecessor(table: Flat) -> None:
    first, second = table.call("FindIndex", 0), table.call("FindIndex", 1)
    assert address(table.call("Delete", first)) == address(second)
    assert not table.call("GetPrev", second)
    last, before = table.call("GetLast"), table.call("GetPrev", table.call("GetLast"))
    assert address(table.call("Delete", last)) == address(before)
    assert not table.call("GetNext", before)


@all_tables
def test_delete_the_only_record(table: Flat) -> None:
    table.call("Reset")
    record = table.call("Insert", *table.new)
    assert not table.call("Delete", record)
    assert table.call("GetCount") == 0 and not table.call("GetFirst")


@all_tables
def test_a_deleted_record_is_dead(table: Flat) -> None:
    record = table.call("Insert", *table.new)
    table.call("Delete", record)
    check_no_record(table, record)
    assert not table.call("Find", table.key)


@all_tables
def test_null_and_foreign_pointers(table: Flat) -> None:
    record = table.call("GetFirst")
    check_no_record(table, None)
    check_no_record(table, foreign(record))
    check_no_record(table, inside(record))


def check_no_record(table: Flat, pointer: Any) -> None:
    count = table.call("GetCount")
    assert table.call("Exists", pointer) == 0
    assert table.call("SetName", pointer, b"x") == 0
    for verb in ("Delete", "GetNext", "GetPrev"):
        assert not table.call(verb, pointer), verb
    assert table.call("GetCount") == count


@all_tables
def test_reset_empties_and_default_restores(table: Flat) -> None:
    count = table.call("GetCount")
    old = table.call("GetFirst")
    name = old.contents.pszName
    table.call("SetName", old, b"changed")
    table.call("Insert", *table.new)
    table.call("Reset")
    assert table.call("GetCount") == 0
    assert not table.call("GetFirst") and not table.call("GetLast")
    assert not table.call("FindIndex", 0) and not table.call("Exists", old)
    table.call("Default")
    assert table.call("GetCount") == count
    assert table.call("GetFirst").contents.pszName == name
    assert not table.call("Find", table.key)


@all_tables
def test_set_name(table: Flat) -> None:
    record = table.call("FindIndex", 1)
    assert table.call("SetName", record, "Größe".encode()) == 1
    assert record.contents.pszName == "Größe".encode()
    assert table.call("SetName", record, b"\xff raw") == 1
    assert record.contents.pszName == b"\xff raw"
    assert table.call("SetName", record, None) == 0
    assert record.contents.pszName == b"\xff raw"
    assert table.call("Exists", record) == 1


@all_tables
def test_records_are_the_same_for_threads_that_look_first(table: Flat) -> None:
    table.call("Default")
    together = Barrier(4)
    seen: list[int | None] = []

    def look(verb: Callable[[], Any]) -> None:
        together.wait(60)
        seen.append(address(verb()))

    threads = [Thread(target=look, args=(lambda: table.call("GetFirst"),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(seen) == 4 and set(seen) == {address(table.call("GetFirst"))}
