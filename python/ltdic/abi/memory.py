"""Memory lent to C: buffers that belong to an owner and live until it replaces or drops them.

A getter that returns a pointer asks `lend` for a buffer under a key of its own (element and kind,
field name ...). The same key again replaces the buffer, another key leaves it alone, so several
results are valid at once. Owners are the Python objects behind handles; `release` ends all of an
owner's loans.

Must not know: what is in the buffers.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from ltdic.abi.engine import NULL, CData, ffi

loans: dict[int, dict[Hashable, Any]] = {}
"""By identity of the owner what is lent under which key: text as bytearray, with its terminator,
all else as `CData`. C lends text and ends loans here too."""


def text_key(index: int, count: int) -> tuple[str, int, int]:
    """The key under which values of an element are lent as text; C uses that of the first one."""
    return "text", index, count


def lend(owner: object, key: Hashable, data: bytes) -> CData:
    """A `char *` to a copy of `data` with a terminator, valid until replaced or released.

    Lending the same data again gives the same pointer.
    """
    own = loans.setdefault(id(owner), {})
    copy = own.get(key)
    if copy is None or copy[:-1] != data:
        copy = own[key] = bytearray(data + b"\0")
    return ffi.from_buffer("char[]", copy)


def lend_array(owner: object, key: Hashable, ctype: str, data: bytes) -> CData:
    """A `ctype *` to a copy of `data` (whole items, host byte order); NULL if there is none."""
    items = ffi.from_buffer(ctype + "[]", bytearray(data)) if data else NULL
    if items != NULL:
        loans.setdefault(id(owner), {})[key] = items
    return items


def lent(owner: object, key: Hashable) -> CData | None:
    """What is lent under `key`, None if nothing is. Not for text."""
    own = loans.get(id(owner))
    return None if own is None else own.get(key)


def lend_struct(owner: object, key: Hashable, ctype: str) -> CData:
    """A `ctype *` for the caller to fill in, zeros at first: the same one at every call."""
    own = loans.setdefault(id(owner), {})
    struct = own.get(key)
    if struct is None:
        struct = own[key] = ffi.new(ctype + " *")
    return struct


def take_back(owner: object, key: Hashable) -> None:
    """End one loan; harmless if there is none."""
    own = loans.get(id(owner))
    if own is not None:
        own.pop(key, None)


def release(owner: object) -> None:
    """End all loans of `owner`."""
    loans.pop(id(owner), None)


def release_all(owners: Iterable[object]) -> None:
    """End all loans of each of `owners`."""
    if loans:
        for owner in owners:
            loans.pop(id(owner), None)
