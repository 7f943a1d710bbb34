"""Pointers as ctypes has them: comparing them, and making ones that nobody gave out."""

from __future__ import annotations

import ctypes
from typing import Any


def address(pointer: Any) -> int | None:
    """Where a ctypes pointer points to; None for NULL. Such pointers compare by this."""
    return ctypes.cast(pointer, ctypes.c_void_p).value


def foreign(pointer: Any) -> Any:
    """A pointer of the same type to memory that no library gave out."""
    return type(pointer)(type(pointer)._type_())
