"""The targets by name. Imported late, so that each process loads, and instruments, its own only."""

from __future__ import annotations

from importlib import import_module

from fuzz.target import Target

FAMILIES = {
    "streams of PDUs": ("pdu_stream", "message_reader"),
    "items of associations": ("associate_item",),
    "command sets": ("command_set",),
    "data sets": ("data_set", "operation"),
    "Part 10 files": ("part10",),
    "TLS records": ("tls_record",),
}
NAMES = tuple(name for names in FAMILIES.values() for name in names)


def find(name: str) -> Target:
    """The target of this name."""
    found: Target = import_module(f"fuzz.{name}").TARGET
    assert found.name == name
    return found
