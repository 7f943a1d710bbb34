"""Handles: unique tokens for Python objects, and the answer to "is this pointer one of ours?".

A handle is a number that is never reused and never an address, so a stale, foreign or wrong-kind
handle is simply not found: `Failure(PARAMETER)`, never a crash. A C++ object registers its own
address as an alias; from then on both name the Python object, and the address is what the library
hands out.

Look-ups are one dict access keyed by the pointer itself, because they stand in front of every
call. Registering and removing happen under the interpreter lock in single dict operations; no lock
is needed. An object may also be *promised*: its handle is given out, and it is made when somebody
asks for it by that.

Must not know: what the objects are.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from threading import Lock
from typing import Any, Generic, TypeVar

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.core.errors import Failure, Fault

T = TypeVar("T")

#: Tokens start in a range that no user-space address of x86-64 or AArch64 falls into, so that a
#: caller who dereferences one crashes in his own code at once instead of reading something.
_tokens = count(0x4C54_0000_0000_0010, 16)
_cast = ffi.cast


class Registry(dict[CData, T], Generic[T]):
    """All live handles of one kind: `registry[pointer]` is the object, or raises `Failure`."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        self.by_number: dict[int, T] = {}
        """The same by the numbers that the pointers are: C looks here."""
        self._token_of: dict[int, CData] = {}
        self._number_of: dict[int, int] = {}
        self._shown_of: dict[int, CData] = {}
        self._aliases_of: dict[int, list[CData]] = {}
        self._promised: dict[int, Any] = {}
        self._keep: Callable[[Any], T] | None = None
        self._lock = Lock()

    def __missing__(self, pointer: CData) -> T:
        if pointer == NULL:
            raise Failure(Fault.PARAMETER, f"{self.kind}: NULL")
        number = int(_cast("uintptr_t", pointer))
        with self._lock:
            target = self.get(pointer)
            if target is None and number in self._promised and self._keep is not None:
                target = self._keep(self._promised.pop(number))
                self._register(target, pointer, number)
        if target is None:
            raise Failure(Fault.PARAMETER, f"{self.kind}: not a live handle")
        return target

    def add(self, target: T) -> CData:
        """Register `target` under a fresh token, which is returned. The registry keeps it alive."""
        number = next(_tokens)
        token = _cast("void *", number)
        self._register(target, token, number)
        return token

    def _register(self, target: T, token: CData, number: int) -> None:
        self[token] = self.by_number[number] = target
        self._number_of[id(target)] = number
        self._token_of[id(target)] = self._shown_of[id(target)] = token

    def keep_promises(self, keep: Callable[[Any], T]) -> None:
        """`keep` makes the objects of what was promised."""
        self._keep = keep

    def promise(self, what: Any) -> int:
        """Give out the token, as a number, of an object that is made of `what` if it is needed."""
        number = next(_tokens)
        self._promised[number] = what
        return number

    def withdraw(self, number: int) -> T | None:
        """End a promise. The object if it was made: it has to be removed."""
        with self._lock:
            if self._promised.pop(number, None) is not None:
                return None
        return self.get(_cast("void *", number))

    def knows(self, pointer: CData) -> bool:
        """Whether `pointer` names something, or something promised."""
        return pointer in self or int(_cast("uintptr_t", pointer)) in self._promised

    def pointer_of(self, target: T | None) -> CData:
        """What C is given for `target`: its shown alias, else its token; NULL if there is none."""
        return NULL if target is None else self._shown_of.get(id(target), NULL)

    def ensure(self, target: T) -> CData:
        """As `pointer_of`, after registering `target` if C has not seen it yet."""
        pointer = self._shown_of.get(id(target))
        return self.add(target) if pointer is None else pointer

    def remove(self, target: T) -> None:
        """Forget every pointer to `target`. Harmless if there is none."""
        token = self._token_of.pop(id(target), None)
        if token is None:
            return
        del self._shown_of[id(target)]
        del self[token]
        del self.by_number[self._number_of.pop(id(target))]
        for address in self._aliases_of.pop(id(target), ()):
            self._forget(address)

    def _forget(self, pointer: CData) -> None:
        del self[pointer]
        del self.by_number[int(_cast("uintptr_t", pointer))]

    def set_alias(self, pointer: CData, address: CData, shown: bool) -> None:
        """Let the C++ object at `address` be another name of what `pointer` names.

        `shown`: C is given the address from now on, instead of the token. An object that was
        another handle's alias moves.
        """
        target = self[pointer]
        self.clear_alias(address)
        self._aliases_of.setdefault(id(target), []).append(address)
        self[address] = self.by_number[int(_cast("uintptr_t", address))] = target
        if shown:
            self._shown_of[id(target)] = address

    def clear_alias(self, address: CData) -> None:
        """Undo `set_alias`; harmless without alias."""
        target = self.get(address)
        if target is None or self._token_of[id(target)] == address:
            return
        self._forget(address)
        aliases = self._aliases_of[id(target)]
        aliases.remove(address)
        if not aliases:
            del self._aliases_of[id(target)]
        if self._shown_of[id(target)] == address:
            self._shown_of[id(target)] = self._token_of[id(target)]

    def alias_of(self, pointer: CData) -> CData:
        """The C++ object that is shown for `pointer`'s object, or NULL."""
        target = self[pointer]
        shown = self._shown_of[id(target)]
        return NULL if shown == self._token_of[id(target)] else shown


#: The kinds of handle of the interface, by the name of their C type.
nets: Registry[Any] = Registry("HDICOMNET")
pdus: Registry[Any] = Registry("HDICOMPDU")
datasets: Registry[Any] = Registry("HDICOMDS")
