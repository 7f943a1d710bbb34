"""Private elements: creators, the blocks that they reserve, what is in a block.

A private creator (gggg,00ee) of an odd group reserves (gggg,ee00) to (gggg,eeFF) on its own level,
so each item has creators of its own.

Must not know: values but the names of creators.
PS3.5 section 7.8.
"""

from __future__ import annotations

from collections.abc import Iterator

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import value_string
from ltdic.dataset.dataset import DataSet
from ltdic.dataset.element import Element
from ltdic.dataset.tree import Tree
from ltdic.tables import vr

FIRST_BLOCK = 0x10
LAST_BLOCK = 0xFF
_STANDARD_GROUPS = (0x0001, 0x0003, 0x0005, 0x0007, 0xFFFF)
"""Odd groups that cannot be private: PS3.5 section 7.1."""
_LONGEST_NAME = 64


def is_creator(element: Element) -> bool:
    """Whether the element reserves a block, told by its tag."""
    return _is_private(element.tag >> 16) and FIRST_BLOCK <= element.tag & 0xFFFF <= LAST_BLOCK


def _is_private(group: int) -> bool:
    return group % 2 == 1 and group not in _STANDARD_GROUPS


def create(ds: DataSet, neighbour: Element | None, group: int, number: int, name: str) -> Element:
    """A new creator called `name` on the level of `neighbour`, None being the root.

    `number` 10H to FFH is the block; 0 takes the first one that is neither reserved nor has
    elements. Raises PRIVATE_CREATOR_ and GROUP_INVALID, ELEMENT_INVALID,
    DATA_ELEMENT_ALREADY_EXISTS or ELEMENTS_ALL_ALLOCATED; PARAMETER for a name that is none.
    """
    if not _is_private(group):
        raise Failure(Fault.PRIVATE_CREATOR_GROUP_INVALID, f"{group:04X} is no private group")
    if number and not FIRST_BLOCK <= number <= LAST_BLOCK:
        raise Failure(Fault.PRIVATE_CREATOR_ELEMENT_INVALID, f"{number:04X} reserves no block")
    if not name.strip() or len(name) > _LONGEST_NAME or "\\" in name:
        raise Failure(Fault.PARAMETER, "not the name of a creator")
    level = list(_level(ds.tree, neighbour))
    number = number or _free_block(level, group)
    tag = group << 16 | number
    if any(each.tag == tag for each in level):
        fault = Fault.PRIVATE_CREATOR_DATA_ELEMENT_ALREADY_EXISTS
        raise Failure(fault, f"({group:04X},{number:04X}) is there")
    element = ds.insert(neighbour, False, tag, vr.LO)
    if element is None:
        raise Failure(Fault.PARAMETER, "no creator can be beside that element")
    if not value_string.set_(element, name):
        ds.delete(element)
        raise Failure(Fault.PARAMETER, "the character set cannot express the name")
    return element


def _free_block(level: list[Element], group: int) -> int:
    taken = set()
    for each in level:
        if each.tag >> 16 == group:
            number = each.tag & 0xFFFF
            taken.add(number >> 8 or number)
    for number in range(FIRST_BLOCK, LAST_BLOCK + 1):
        if number not in taken:
            return number
    fault = Fault.PRIVATE_CREATOR_ELEMENTS_ALL_ALLOCATED
    raise Failure(fault, f"no block is free in group {group:04X}")


def next_tag(ds: DataSet, creator: Element | None) -> int:
    """The first tag of the creator's block that no element has.

    PRIVATE_CREATOR_DATA_ELEMENT_MISSING if `creator` is none,
    PRIVATE_CREATOR_ELEMENTS_ALL_ALLOCATED if the block is full.
    """
    if creator is None or not is_creator(creator):
        raise Failure(Fault.PRIVATE_CREATOR_DATA_ELEMENT_MISSING, "not a private creator")
    start = _block(creator)
    taken = {each.tag for each in _level(ds.tree, creator)}
    for tag in range(start, start + 0x100):
        if tag not in taken:
            return tag
    fault = Fault.PRIVATE_CREATOR_ELEMENTS_ALL_ALLOCATED
    raise Failure(fault, f"the block of {creator} is full")


def find_first_creator(
    ds: DataSet, element: Element | None, by_tree: bool, name: str | None, group: int
) -> Element | None:
    """The first creator with this name (None: any) in this group (0: any).

    In the tree view among all siblings of `element`, in the list view from `element`, itself
    included, on; None starts at the root or the beginning.
    """
    if by_tree or element is None:
        element = ds.first(element, by_tree)
    return _creator(ds, element, by_tree, name, group)


def find_next_creator(
    ds: DataSet, element: Element | None, by_tree: bool, name: str | None, group: int
) -> Element | None:
    """The next one after `element`."""
    return _creator(ds, ds.next(element, by_tree), by_tree, name, group)


def _creator(
    ds: DataSet, element: Element | None, by_tree: bool, name: str | None, group: int
) -> Element | None:
    while element is not None:
        if (
            is_creator(element)
            and (not group or element.tag >> 16 == group)
            and (name is None or value_string.get(element) == name.strip())
        ):
            return element
        element = ds.next(element, by_tree)
    return None


def find_first(creator: Element | None) -> Element | None:
    """The first element of the creator's block; None for what is no creator."""
    return None if creator is None else _in_block(creator.next, creator)


def find_next(element: Element | None, creator: Element | None) -> Element | None:
    """The next one after `element`; None if that is on another level."""
    if element is None or creator is None or element.parent is not creator.parent:
        return None
    return _in_block(element.next, creator)


def _in_block(element: Element | None, creator: Element) -> Element | None:
    if not is_creator(creator):
        return None
    start = _block(creator)
    while element is not None and element.tag < start:
        element = element.next
    return element if element is not None and element.tag < start + 0x100 else None


def _block(creator: Element) -> int:
    """The first tag of the block that `creator` reserves."""
    return creator.tag & 0xFFFF0000 | (creator.tag & 0xFF) << 8


def _level(tree: Tree, neighbour: Element | None) -> Iterator[Element]:
    """The siblings of `neighbour`, itself among them; None being the root level."""
    owner = tree if neighbour is None else neighbour.parent or tree
    element = owner.first_child
    while element is not None:
        yield element
        element = element.next
