"""What the tables share: their records as C structs, and the verbs that all of them have.

A verb makes the C function of one row from a method of a table; `nodes` says which pointers are
records of it. A pointer that is none fails: NULL, FALSE, 0. NULL is answered as the method answers
None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ltdic.abi.engine import CData
from ltdic.abi.export import export_as
from ltdic.abi.nodes import Kind, Nodes, Pack
from ltdic.core.errors import Failure, Fault

Function = Callable[..., Any]


def mirror(ctype: str, pack: Pack, table: Any) -> Nodes:
    """The C structs `ctype` of a flat table."""

    def records() -> Iterator[Any]:
        record = table.first()
        while record is not None:
            yield record
            record = record.next

    return Nodes(ctype, pack, records, attach_to(table))


def attach_to(table: Any) -> Callable[[Any], None]:
    """How the nodes of `table` become its watcher."""

    def attach(watcher: Any) -> None:
        table.watcher = watcher

    return attach


def export_rows(*rows: tuple[str, Function]) -> None:
    """Export each function under its literal C name."""
    for name, function in rows:
        export_as(name, function)


def action(method: Function) -> Function:
    """Default, Reset: no argument, no result."""

    def act() -> None:
        method()

    return act


def number(method: Function) -> Function:
    """GetCount: how many records there are."""

    def count() -> int:
        return int(method())

    return count


def start(method: Function, nodes: Nodes | Kind) -> Function:
    """GetFirst, GetLast: a record of the whole table."""

    def get() -> CData:
        return nodes.pointer(method())

    return get


def step(method: Function, nodes: Nodes | Kind) -> Function:
    """GetNext, GetPrev, Delete: from one record to another."""

    def get(pointer: CData) -> CData:
        return nodes.pointer(method(nodes[pointer]))

    return get


def at(method: Function, nodes: Nodes | Kind) -> Function:
    """Find, FindIndex: the record with a number."""

    def find(key: int) -> CData:
        return nodes.pointer(method(key))

    return find


def named(method: Function, nodes: Nodes | Kind) -> Function:
    """Find: the record with a text as its key; NULL finds nothing."""

    def find(key: str | None) -> CData:
        return nodes.pointer(None if key is None else method(key))

    return find


def exists(nodes: Nodes | Kind) -> Function:
    """Exists: whether a pointer, which may be anything, is a record."""

    def is_record(pointer: CData) -> bool:
        return nodes.find(pointer) is not None

    return is_record


def renaming(method: Function, nodes: Nodes | Kind) -> Function:
    """SetName and the like: another text for a record; NULL is refused."""

    def set_text(pointer: CData, text: str | None) -> bool:
        return bool(text is not None and method(nodes[pointer], text))

    return set_text


def given(text: str | None) -> str:
    """A text that is part of a key: NULL is refused."""
    if text is None:
        raise Failure(Fault.NULL_PTR, "the key is NULL")
    return text


def export_flat(table: Any, nodes: Nodes, find: Function, *names: str) -> None:
    """Export what every flat table can do, under its literal C names in this order."""
    verbs = (
        action(table.default),
        action(table.reset),
        step(table.delete, nodes),
        start(table.first, nodes),
        start(table.last, nodes),
        step(table.prev, nodes),
        step(table.next, nodes),
        number(table.count),
        exists(nodes),
        find(table.find, nodes),
        at(table.find_index, nodes),
        renaming(table.set_name, nodes),
    )
    export_rows(*zip(names, verbs, strict=True))
