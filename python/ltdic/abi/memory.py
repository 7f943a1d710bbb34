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

_loans: dict[int, dict[Hashable, CData]] = {}


def lend(owner: object, key: Hashable, data: bytes) -> CData:
    """A `char *` to a copy of `data` with a terminator, valid until replaced or released.

    Lending the same data again gives the same pointer.
    """
    loans = _loans.setdefault(id(owner), {})
    buffer = loans.get(key)
    if buffer is None or ffi.buffer(buffer)[:-1] != data:
        buffer = loans[key] = ffi.new("char[]", data)
    return buffer


def lend_array(owner: object, key: Hashable, ctype: str, data: bytes) -> CData:
    """A `ctype *` to a copy of `data` (whole items, host byte order); NULL if there is none."""
    items = ffi.from_buffer(ctype + "[]", bytearray(data)) if data else NULL
    if items != NULL:
        _loans.setdefault(id(owner), {})[key] = items
    return items


def lent(owner: object, key: Hashable) -> CData | None:
    """What is lent under `key`, None if nothing is."""
    loans = _loans.get(id(owner))
    return None if loans is None else loans.get(key)


def lend_struct(owner: object, key: Hashable, ctype: str) -> CData:
    """A `ctype *` for the caller to fill in, zeros at first: the same one at every call."""
    loans = _loans.setdefault(id(owner), {})
    struct = loans.get(key)
    if struct is None:
        struct = loans[key] = ffi.new(ctype + " *")
    return struct


def take_back(owner: object, key: Hashable) -> None:
    """End one loan; harmless if there is none."""
    loans = _loans.get(id(owner))
    if loans is not None:
        loans.pop(key, None)


def release(owner: object) -> None:
    """End all loans of `owner`."""
    _loans.pop(id(owner), None)


def release_all(owners: Iterable[object]) -> None:
    """End all loans of each of `owners`."""
    if _loans:
        for owner in owners:
            _loans.pop(id(owner), None)
