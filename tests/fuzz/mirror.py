"""The structures that C sees of a data set, compared with its elements; nothing without it.

What the loops in C write (`csrc/element_mirror.c`), and the steps that they take by themselves
(`csrc/element_step.c`), is here read again the slow way.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

from ltdic import library_path
from ltdic.dataset import DataSet, value_convert, value_string
from ltdic.dataset.element import Element
from ltdic.dataset.native import loops

_MOST_GONE = 20
_MOST_READ = 40
_ROOM = 256
_POINTER, _INT, _UNSIGNED = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32


class Mirror:
    """A data set as a program has it; where the library has not started, an empty shell."""

    def __init__(self, ds: DataSet) -> None:
        self._ds = ds
        self._handle: Any = None
        self._seen: set[int] = set()
        if loops is not None:
            from ltdic.exports import dataset_handle

            self._handle = dataset_handle.own(ds)

    def show(self) -> None:
        """A program looks at the elements for the first time, or again."""
        if self._handle is not None:
            from ltdic.abi.nodes import pointer_in

            pointer_in(self._ds, self._ds.tree.first_child)

    def check(self) -> None:
        """Each element has its structure, with its numbers and its neighbours' addresses."""
        if self._handle is None or not self._ds.nodes.shown:
            return
        from ltdic.abi.engine import ffi

        tree = self._ds.tree
        elements = list(tree.walk())
        for each in elements:
            seen = ffi.cast("DICOMELEMENT *", each.mirror)
            assert (seen.nTag, seen.nVR, seen.nLength) == (each.tag, each.vr, each.length)
            for link, other in (
                *((seen.pParent, each.parent), (seen.pFirstChild, each.first_child)),
                *((seen.pLastChild, each.last_child), (seen.pPrev, each.prev)),
                (seen.pNext, each.next),
            ):
                assert _number(link) == _mirror(other)
        self._check_steps(elements)
        self._check_texts(elements)

    def _check_steps(self, elements: list[Element]) -> None:
        """From element to element by the exported function; it climbs, or stays on the level."""
        from ltdic.abi.engine import ffi

        next_element, handle = _next_element(), _number(self._handle)
        following = dict(zip(elements, (*elements[1:], None), strict=False))
        for each in elements[:300]:
            for by_tree, other in ((0, following[each]), (1, each.next)):
                found = next_element(handle, each.mirror, by_tree, 1)
                assert (found or 0) == _mirror(other)
        there = {each.mirror for each in elements}
        for gone in sorted(self._seen - there)[:_MOST_GONE]:
            assert next_element(handle, gone, 0, 1) is None, "an element that went"
        self._seen = there
        if elements:
            behind = max(each.mirror for each in elements) + ffi.sizeof("DICOMELEMENT")
            assert next_element(handle, behind, 0, 1) is None, "behind the last structure"

    def _check_texts(self, elements: list[Element]) -> None:
        """Values as text, by the exported functions and as the engine has them."""
        handle, room = _number(self._handle), ctypes.create_string_buffer(_ROOM)
        get_text, get_form = _exported("L_DicomGetStringValue"), _exported("L_DicomGetConvertValue")
        get_text.argtypes, get_text.restype = [_POINTER, _POINTER, _UNSIGNED, _UNSIGNED], _POINTER
        get_form.argtypes, get_form.restype = [_POINTER, _POINTER, _POINTER, _UNSIGNED], _UNSIGNED
        for each in elements[:_MOST_READ]:
            text, lent = value_string.get(each), get_text(handle, each.mirror, 0, 1)
            assert (lent is None) == (text is None)
            if text is not None:
                data = text.encode("utf-8", "surrogateescape") + b"\0"
                assert ctypes.string_at(lent, len(data)) == data
            data = value_convert.get(each).encode("utf-8", "surrogateescape")
            assert get_form(handle, each.mirror, room, _ROOM) == (len(data) + 1 if data else 0)
            if len(data) < _ROOM:
                assert room.raw[: len(data) + 1] == data + b"\0"

    def insert(
        self, neighbour: Element | None, child: bool, tag: int, vr: int, sequence: bool, index: int
    ) -> bool:
        """As a program in C does it; whether there is a new element."""
        insert = _exported("L_DicomInsertElement")
        insert.argtypes = [_POINTER, _POINTER, _INT, _UNSIGNED, ctypes.c_uint16, _INT, _UNSIGNED]
        insert.restype = _POINTER
        here = _mirror(neighbour)
        return insert(_number(self._handle), here, child, tag, vr, sequence, index) is not None

    def set_text(self, element: Element, text: str, count: int) -> bool:
        """The same for a value in ASCII."""
        set_text = _exported("L_DicomSetStringValue2")
        set_text.argtypes = [_POINTER, _POINTER, ctypes.c_char_p, _UNSIGNED]
        handle = _number(self._handle)
        return bool(set_text(handle, _mirror(element), text.encode("ascii"), count))

    def end(self) -> None:
        """The program frees the data set."""
        if self._handle is not None:
            from ltdic.exports import dataset_handle

            handle = _number(self._handle)
            dataset_handle.dismiss(self._ds)
            for gone in sorted(self._seen)[:_MOST_GONE]:
                assert _next_element()(handle, gone, 0, 1) is None, "a data set that went"


@cache
def _exported(name: str) -> Any:
    return getattr(ctypes.CDLL(library_path()), name)


def _next_element() -> Any:
    function = _exported("L_DicomGetNextElement")
    function.argtypes = [_POINTER, _POINTER, _INT, _INT]
    function.restype = _POINTER
    return function


def _number(pointer: Any) -> int:
    from ltdic.abi.engine import ffi

    return int(ffi.cast("uintptr_t", pointer))


def _mirror(element: Element | None) -> int:
    return 0 if element is None else int(element.mirror)
