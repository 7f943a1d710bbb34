"""The targets by name. Imported late, so that each process loads, and instruments, its own only."""

from __future__ import annotations

from importlib import import_module

from fuzz.target import Target

NAMES = (
    "pdu_stream",
    "message_reader",
    "associate_item",
    "command_set",
    "data_set",
    "part10",
    "operation",
    "tls_record",
)


def find(name: str) -> Target:
    """The target of this name."""
    found: Target = import_module(f"fuzz.{name}").TARGET
    assert found.name == name
    return found
