"""Small mutable objects that are compared and shown by what is in them.

For what a program makes many of, or needs at its very start: dataclasses would do the same, but
importing them costs every program several milliseconds. What never changes is a `NamedTuple`.
"""

from __future__ import annotations


class Record:
    """Base of classes whose `__slots__` are all that they consist of."""

    __slots__: tuple[str, ...] = ()

    def _values(self) -> list[tuple[str, object]]:
        return [(name, getattr(self, name)) for name in type(self).__slots__]

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self._values())
        return f"{type(self).__name__}({values})"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Record)
            and type(other) is type(self)
            and other._values() == self._values()
        )

    __hash__ = None  # type: ignore[assignment]
