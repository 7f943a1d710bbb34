"""Checks of data sets (`ltdic/dataset.h`): on demand, and what a debug callback is told.

A callback gets the element, its faults and the pointer that came with it. From it any function may
be called: what it deletes is not checked any more.
"""

from __future__ import annotations

from collections.abc import Callable

from ltdic.abi.callbacks import ask_program
from ltdic.abi.engine import NULL, CData
from ltdic.abi.export import export
from ltdic.abi.nodes import pointer_in
from ltdic.dataset import DataSet, conformance
from ltdic.dataset.copy import ERROR_ELEMENT_EXISTS
from ltdic.dataset.element import Element
from ltdic.exports.dataset_handle import debug_of, set_debug


def _reporter(
    ds: DataSet, callback: CData, user_data: CData
) -> Callable[[Element, int], bool] | None:
    def report(element: Element, flags: int) -> bool:
        return ask_program(callback, pointer_in(ds, element), flags, user_data)

    return None if callback == NULL else report


@export
def L_DicomConformanceDS(ds: DataSet, callback: CData, user_data: CData) -> bool:
    """Check all elements against the tables; the callback is told of each, 0 if it is right."""
    return conformance.check(ds, _reporter(ds, callback, user_data))


@export
def L_DicomSetDebugDS(ds: DataSet, callback: CData, user_data: CData) -> None:
    """Have a callback told of problems while loading and inserting; NULL ends it."""
    set_debug(ds, _reporter(ds, callback, user_data))


def tell_of_all(ds: DataSet) -> None:
    """Tell the debug callback, if there is one, of what is wrong with loaded elements."""
    report = debug_of(ds)
    if report is None:
        return
    inspection = conformance.Inspection(ds)
    for each in list(ds.tree.walk()):
        flags = inspection.faults(each) if each.tree is not None else 0
        if flags and not report(each, flags):
            return


def tell_of_insertion(
    ds: DataSet, neighbour: Element | None, child: bool, tag: int, element: Element | None
) -> None:
    """Tell the debug callback what is wrong with a new element, or that one is in its place."""
    report = debug_of(ds)
    if report is None:
        return
    if element is not None:
        flags = conformance.Inspection(ds).faults(element)
        if flags:
            report(element, flags)
        return
    parent = neighbour if child or neighbour is None else neighbour.parent
    there = ds.tree.place(parent, tag)[0]
    if there is not None:
        report(there, ERROR_ELEMENT_EXISTS)
