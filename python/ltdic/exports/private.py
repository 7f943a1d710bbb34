"""Private elements and their creators (`ltdic/private.h`)."""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData
from ltdic.abi.export import export
from ltdic.abi.nodes import pointer_in
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, private
from ltdic.dataset.element import Element


@export
def L_DicomCreatePrivateCreatorDataElement(
    ds: DataSet, element: Element | None, group: int, number: int, name: str, creator: CData
) -> None:
    """Reserve a block on the level of `element`."""
    made = private.create(ds, element, group, number, name)
    if creator != NULL:
        creator[0] = pointer_in(ds, made)


@export
def L_DicomGetNextUnusedPrivateTag(ds: DataSet, creator: Element | None, tag: CData) -> None:
    """The first tag of a creator's block that is free; nothing is inserted."""
    if tag == NULL:
        raise Failure(Fault.PARAMETER, "nowhere to put the tag")
    tag[0] = private.next_tag(ds, creator)


@export
def L_DicomFindFirstPrivateCreatorDataElement(
    ds: DataSet, element: Element | None, tree: bool, name: str | None, group: int
) -> Element | None:
    """The first creator with this name and group."""
    return private.find_first_creator(ds, element, tree, name, group)


@export
def L_DicomFindNextPrivateCreatorDataElement(
    ds: DataSet, element: Element | None, tree: bool, name: str | None, group: int
) -> Element | None:
    """The next one after `element`."""
    return private.find_next_creator(ds, element, tree, name, group)


@export
def L_DicomFindFirstPrivateElement(ds: DataSet, creator: Element | None) -> Element | None:
    """The first element of a creator's block."""
    return private.find_first(creator)


@export
def L_DicomFindNextPrivateElement(
    ds: DataSet, element: Element | None, creator: Element | None
) -> Element | None:
    """The next one after `element`."""
    return private.find_next(element, creator)
