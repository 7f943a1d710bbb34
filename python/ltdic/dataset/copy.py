"""Copying elements from one tree into another: merging level by level, without recursion.

Must not know: files, data sets.
"""

from __future__ import annotations

from collections.abc import Callable

from ltdic.core.errors import Failure, Fault
from ltdic.dataset.element import UNDEFINED, Element
from ltdic.dataset.tree import Tree

ERROR_ELEMENT_EXISTS = 0x0200
"""The flag of the callback for an element that is there but cannot take the other's value."""

_Callback = Callable[[Element, int], bool]


def merge(
    into: Tree,
    parent: Element | None,
    tree: Tree,
    other_parent: Element | None,
    callback: _Callback | None = None,
) -> None:
    """Copy the children of `other_parent` below `parent`; None means the root level.

    An element that is there gets the other's value, or its children merged in; items are paired
    by position, those in excess appended (not documented). Values are copied. `callback` is asked
    for each source element: (element, 0), or ERROR_ELEMENT_EXISTS where one is a container and
    the other is not, in which case the element is skipped; False stops (CANCELED). PARAMETER if
    a parent is not in its tree or cannot have children.
    """
    _check(into, parent)
    _check(tree, other_parent)
    if tree is into:
        tree, other_parent = _detached(tree, other_parent), None
    first = (other_parent or tree).first_child
    pending: list[tuple[Element | None, Element | None]] = [(first, parent)]
    while pending:
        element, below = pending.pop()
        if element is None:
            continue
        pending.append((element.next, below))
        target = _counterpart(into, below, element)
        flags = ERROR_ELEMENT_EXISTS if target is None else 0
        if target is not None:
            if element.length == UNDEFINED:
                pending.append((element.first_child, target))
            else:
                target.replace(bytes(element.data()))
        if callback is not None and not callback(element, flags):
            raise Failure(Fault.CANCELED, "copying was stopped")


def _check(tree: Tree, parent: Element | None) -> None:
    if parent is not None and (parent.tree is not tree or not parent.is_container):
        raise Failure(Fault.PARAMETER, "not a sequence or item of this data set")


def _counterpart(into: Tree, below: Element | None, element: Element) -> Element | None:
    """The element that takes what `element` has, made if it is not there; None if there is a
    container in place of a value, or the reverse."""
    owner = below or into
    there: Element | None
    if element.is_item:
        index, prev = 0, element.prev
        while prev is not None:
            index, prev = index + 1, prev.prev
        there = owner.first_child
        while there is not None and index:
            index, there = index - 1, there.next
    else:
        there, _ = into.place(below, element.tag)
    is_container = element.length == UNDEFINED
    if there is None:
        there = into.insert(below, True, element.tag, element.vr, is_container)
        if there is None:
            return None
        if there.vr != element.vr:
            there.vr = element.vr
        return there if there.is_container == is_container else None
    if there.is_container != is_container:
        return None
    there.vr = element.vr
    return there


def _detached(tree: Tree, parent: Element | None) -> Tree:
    """A copy of the children of `parent` in a tree of their own."""
    result = Tree()
    first = (parent or tree).first_child
    if first is not None and first.is_item:
        raise Failure(Fault.PARAMETER, "items cannot be copied within a data set")
    merge(result, None, tree, parent)
    return result
