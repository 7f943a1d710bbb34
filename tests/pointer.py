"""ctypes pointers to structures, as the functions of `ltdic.capi` take and return them."""

from __future__ import annotations

import ctypes
from typing import Any


def address(pointer: Any) -> int | None:
    """Where a pointer points to; None for NULL. Pointers compare by this."""
    return ctypes.cast(pointer, ctypes.c_void_p).value


def foreign(pointer: Any) -> Any:
    """A pointer of the same type to memory that the library did not give out."""
    return type(pointer)(type(pointer)._type_())


def inside(pointer: Any) -> Any:
    """A pointer of the same type into the structure, which is no structure of its own."""
    return ctypes.cast((address(pointer) or 0) + 8, type(pointer))
