"""The structures that C sees of a data set, compared with its elements; nothing without it.

What the loops in C write (`csrc/element_mirror.c`), and the steps that they take by themselves
(`csrc/element_step.c`), is here read again the slow way.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

from ltdic import library_path
from ltdic.dataset import DataSet
from ltdic.dataset.element import Element
from ltdic.dataset.native import loops

_MOST_GONE = 20


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

    def end(self) -> None:
        """The program frees the data set."""
        if self._handle is not None:
            from ltdic.exports import dataset_handle

            handle = _number(self._handle)
            dataset_handle.dismiss(self._ds)
            for gone in sorted(self._seen)[:_MOST_GONE]:
                assert _next_element()(handle, gone, 0, 1) is None, "a data set that went"


@cache
def _next_element() -> Any:
    function = ctypes.CDLL(library_path()).L_DicomGetNextElement
    function.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
    function.restype = ctypes.c_void_p
    return function


def _number(pointer: Any) -> int:
    from ltdic.abi.engine import ffi

    return int(ffi.cast("uintptr_t", pointer))


def _mirror(element: Element | None) -> int:
    return 0 if element is None else int(element.mirror)
