"""The callback structures of programs: copied when set, called from one place.

A `Callbacks` holds a copy of one C structure of function pointers with its user pointer. Calling a
function that is not set does nothing. No lock of ours may be held by the caller of `call`: the
user's function may call anything, on any handle, from here. A C++ exception of its ends in
csrc/guard.cpp: nobody calls such a function but by way of that.

Must not know: what the callbacks mean, when they are due.
"""

from __future__ import annotations

from typing import Any

from ltdic.abi.engine import NULL, CData, ffi, lib
from ltdic.core import gate
from ltdic.core.errors import Failure, Fault


def ask_program(function: CData, element: CData, flags: int, user_data: CData) -> bool:
    """Call a function for an element, which a program handed to the call that is running."""
    return bool(gate.call(lib.ltdic_ask, function, element, flags, user_data))


_GUARDS = {
    "DICOMNETCALLBACK": lib.ltdic_guards().callback,
    "DICOMNETCALLBACKEXT": lib.ltdic_guards().callback_ext,
}
_MOST_KNOWN = 64
_known: dict[tuple[str, bytes], dict[str, tuple[CData, CData]]] = {}
"""What was read of structures. Programs give the same one to each net that they accept."""


def _functions(ctype: str, struct: CData) -> dict[str, tuple[CData, CData]]:
    """For the members of `struct` that are set what calls them, and its user pointer, `struct`.

    Not to be changed, nor is `struct`.
    """
    guards = _GUARDS[ctype]
    key = (ctype, bytes(ffi.buffer(struct)))
    functions = _known.get(key)
    if functions is None:
        functions = {}
        for name, _field in ffi.typeof(ctype).fields:
            if name.startswith("pfn") and getattr(struct, name) != NULL:
                functions[name] = (getattr(guards, name), struct)
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        _known[key] = functions
    return functions


class Callbacks:
    """A copied callback structure of the C type `ctype`; empty until `set`.

    `functions` has the members that are set, each with the user pointer that goes with it, so
    that the functions of two structures can be mixed (`ltdic.exports.observer`).
    """

    __slots__ = ("_ctype", "functions", "struct")

    def __init__(self, ctype: str) -> None:
        self._ctype = ctype
        self.clear()

    def clear(self) -> None:
        """No callback is wanted any more."""
        self.struct: CData = ffi.new(f"{self._ctype} *")
        self.functions: dict[str, tuple[CData, CData]] = {}

    def set(self, pointer: CData, size: int | None = None) -> None:
        """Copy the structure at `pointer` (its first `size` bytes); NULL clears.

        A structure of an older, shorter layout leaves the members behind its end unset.
        """
        self.clear()
        if pointer == NULL:
            return
        whole = ffi.sizeof(self._ctype)
        if size is not None and not 0 < size <= whole:
            raise Failure(Fault.INVALID_STRUCT_SIZE, f"{self._ctype}: {size} bytes")
        ffi.memmove(self.struct, pointer, whole if size is None else size)
        self.functions = _functions(self._ctype, self.struct)


def call(functions: dict[str, tuple[CData, CData]], name: str, *arguments: Any) -> Any:
    """Call `name` with `arguments` and its user pointer; None if it is not set."""
    entry = functions.get(name)
    return None if entry is None else gate.call(entry[0], *arguments, entry[1])
