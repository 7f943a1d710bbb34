"""Modules of a data set: which of its elements belong to one, adding one, removing one.

What belongs to a module is what the IOD table says for the class of the data set; for a data set of
unknown class, what the standard says. A module is there when one of its elements is.

Must not know: values, files.
PS3.3 annex A (modules of a class), annex C (elements of a module).
"""

from __future__ import annotations

from collections.abc import Iterable

from ltdic.dataset.dataset import DataSet
from ltdic.dataset.element import ITEM, UNDEFINED, Element
from ltdic.tables import definition, iod, vr


def codes(ds: DataSet) -> list[int]:
    """The MODULE_ numbers of the modules that are there, in the order of the class."""
    class_ = ds.info()[0]
    present = set(_root(ds))
    return [
        each.code
        for each in iod.modules_of(class_)
        if each.code not in iod.RECORD_MODULES and not present.isdisjoint(_tags(each.code, class_))
    ]


def elements(ds: DataSet, code: int) -> list[Element]:
    """The elements that are there of module `code`, in tag order; none if the class lacks it."""
    class_ = ds.info()[0]
    if class_ != iod.CLASS_UNKNOWN and all(each.code != code for each in iod.modules_of(class_)):
        return []
    return _present(ds, code)


def insert(ds: DataSet, code: int, optional: bool) -> list[Element]:
    """Add the elements of module `code` that are missing, without values; those there stay.

    A sequence gets one item, as in a new data set. `optional`: elements of type 3 too. All elements
    of the module that are there then; none if there is no such module.
    """
    wanted = iod.module_elements(code, optional, ds.info()[0])
    pending: list[tuple[Element | None, tuple[definition.Element, ...]]] = [(None, wanted)]
    while pending:
        parent, below = pending.pop()
        for each in below:
            made = ds.insert(parent, True, each.tag, each.vr, each.vr == vr.SQ)
            if made is not None and each.children:
                pending.append((ds.insert(made, True, ITEM, vr.SQ, True), each.children))
    return _present(ds, code)


def delete(ds: DataSet, code: int) -> None:
    """Remove the elements of module `code`, but for those of another module that is there.

    Another module is there if an element is that the removed one does not have.
    """
    class_ = ds.info()[0]
    going = _tags(code, class_)
    root = _root(ds)
    staying: set[int] = set()
    for other in iod.modules_of(class_):
        tags = _tags(other.code, class_)
        if other.code != code and not (tags - going).isdisjoint(root):
            staying |= tags
    for tag in going - staying:
        element = root.get(tag)
        if element is not None:
            ds.delete(element)


def remove_empty_optional(ds: DataSet) -> bool:
    """Remove the elements without value that the class has as type 3, at every level.

    A sequence without any value in it is one of them. False if the class is unknown.
    """
    class_ = ds.info()[0]
    if class_ == iod.CLASS_UNKNOWN:
        return False
    filled = _filled(ds)
    pending: list[tuple[Element | None, tuple[definition.Element, ...]]] = [
        (ds.tree.first_child, iod.elements_of(class_))
    ]
    while pending:
        each, definitions = pending.pop()
        known = {entry.tag: entry for entry in definitions}
        while each is not None:
            following, entry = each.next, known.get(each.tag)
            if entry is not None and entry.type == definition.USAGE_3 and each not in filled:
                ds.delete(each)
            elif entry is not None and entry.children:
                pending.extend((item.first_child, entry.children) for item in _children(each))
            each = following
    return True


def _filled(ds: DataSet) -> set[Element]:
    """The elements that have a value, or one somewhere below."""
    result: set[Element] = set()
    for each in ds.tree.walk():
        if each.length not in (0, UNDEFINED):
            above: Element | None = each
            while above is not None and above not in result:
                result.add(above)
                above = above.parent
    return result


def _children(element: Element) -> Iterable[Element]:
    child = element.first_child
    while child is not None:
        yield child
        child = child.next


def _root(ds: DataSet) -> dict[int, Element]:
    """The elements of the root level by tag."""
    result = {}
    element = ds.tree.first_child
    while element is not None:
        result[element.tag] = element
        element = element.next
    return result


def _tags(code: int, class_: int) -> set[int]:
    return {each.tag for each in iod.module_elements(code, True, class_)}


def _present(ds: DataSet, code: int) -> list[Element]:
    root = _root(ds)
    return [root[tag] for tag in sorted(_tags(code, ds.info()[0]) & root.keys())]
