"""Copying elements from one tree into another: merging level by level, without recursion.

Must not know: files, data sets.
"""

from __future__ import annotations

from collections.abc import Callable

from ltdic.core.errors import Failure, Fault
from ltdic.dataset.element import UNDEFINED, Element
from ltdic.dataset.tree import Tree
from ltdic.tables import vr

ERROR_ELEMENT_EXISTS = 0x0200
"""The flag of the callback for an element that is there but cannot take the other's value."""

_ANY_SEQUENCE = 0x0040A730
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
        tree, other_parent = _detached(tree, other_parent)
    first = (other_parent or tree).first_child
    pending = [(first, parent, (parent or into).first_child)]
    while pending:
        element, below, twin = pending.pop()
        if element is None:
            continue
        target = twin if element.is_item else into.place(below, element.tag)[0]
        pending.append((element.next, below, None if twin is None else twin.next))
        if target is None:
            is_container = element.length == UNDEFINED
            target = into.insert(below, True, element.tag, element.vr, is_container)
        flags = 0
        if target is None or target.is_container != element.is_container:
            flags = ERROR_ELEMENT_EXISTS
        else:
            if target.vr != element.vr:
                target.vr = element.vr
                into.changed(target)
            if element.length == UNDEFINED:
                pending.append((element.first_child, target, target.first_child))
            else:
                target.replace(bytes(element.data()))
        if callback is not None and not callback(element, flags):
            raise Failure(Fault.CANCELED, "copying was stopped")


def duplicate(tree: Tree) -> Tree:
    """The same elements in another tree. Values are shared: none of them is ever changed."""
    result = Tree()
    result.touched = tree.touched
    twins: dict[Element | None, Element | None] = {None: None}
    for each in tree.walk():
        parent = twins[each.parent]
        twin = Element(
            *(result, parent, None, each.tag, each.vr, each.length),
            *(each.source, each.offset, each.start, each.value),
        )
        twin.size = each.size
        result.link(twin, (parent or result).last_child)
        twins[each] = twin
    return result


def _check(tree: Tree, parent: Element | None) -> None:
    if parent is not None and (parent.tree is not tree or not parent.is_container):
        raise Failure(Fault.PARAMETER, "not a sequence or item of this data set")


def _detached(tree: Tree, parent: Element | None) -> tuple[Tree, Element | None]:
    """A copy of the children of `parent` in a tree of their own, and their parent there."""
    result = Tree()
    first = (parent or tree).first_child
    holder = None
    if first is not None and first.is_item:
        holder = result.insert(None, False, _ANY_SEQUENCE, vr.SQ, True)
    merge(result, holder, tree, parent)
    return result, holder
