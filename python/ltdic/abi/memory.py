"""Memory lent to C: buffers that belong to an owner and live until it replaces or drops them.

A getter that returns a pointer asks `lend` for a buffer under a key of its own (element and kind,
field name ...). The same key again replaces the buffer, another key leaves it alone, so several
results are valid at once. Owners are the Python objects behind handles; `release` ends all of an
owner's loans.

Must not know: what is in the buffers.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from ltdic.abi.engine import NULL, CData, ffi

loans: dict[int, dict[Hashable, CData]] = {}
"""By identity of the owner what is lent under which key; C ends loans here too."""


def lend(owner: object, key: Hashable, data: bytes) -> CData:
    """A `char *` to a copy of `data` with a terminator, valid until replaced or released.

    Lending the same data again gives the same pointer.
    """
    own = loans.setdefault(id(owner), {})
    buffer = own.get(key)
    if buffer is None or ffi.buffer(buffer)[:-1] != data:
        buffer = own[key] = ffi.new("char[]", data)
    return buffer


def lend_array(owner: object, key: Hashable, ctype: str, data: bytes) -> CData:
    """A `ctype *` to a copy of `data` (whole items, host byte order); NULL if there is none."""
    items = ffi.from_buffer(ctype + "[]", bytearray(data)) if data else NULL
    if items != NULL:
        loans.setdefault(id(owner), {})[key] = items
    return items


def lent(owner: object, key: Hashable) -> CData | None:
    """What is lent under `key`, None if nothing is."""
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
