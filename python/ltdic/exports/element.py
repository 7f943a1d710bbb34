"""Elements of data sets (`ltdic/element.h`): insert, delete, move around, find.

The tree view knows the siblings of one level, the list view all elements in pre-order. NULL stands
for the root or the beginning where that makes sense.
"""

from __future__ import annotations

from ltdic.abi.engine import CData
from ltdic.abi.export import export
from ltdic.abi.handles import datasets
from ltdic.core.errors import Failure
from ltdic.dataset import DataSet
from ltdic.dataset.element import Element
from ltdic.dataset.tree import is_volatile
from ltdic.exports.conformance import tell_of_insertion
from ltdic.exports.dataset_handle import debug_of


@export
def L_DicomInsertElement(
    ds: DataSet,
    neighbour: Element | None,
    child: bool,
    tag: int,
    vr: int,
    sequence: bool,
    index: int,
) -> Element | None:
    """A new element without value; NULL where it cannot be, a tag that is there included."""
    element = ds.tree.insert(neighbour, child, tag, vr, sequence, index)
    if debug_of(ds) is not None:
        tell_of_insertion(ds, neighbour, child, tag, element)
    return element


@export
def L_DicomDeleteElement(ds: DataSet, element: Element | None) -> Element | None:
    """Remove an element with all below it; the one that takes its place in a walk is returned."""
    return ds.delete(element)


@export
def L_DicomGetRootElement(ds: DataSet, element: Element | None) -> Element | None:
    """The ancestor at the root level."""
    return ds.root(element)


@export
def L_DicomGetParentElement(ds: DataSet, element: Element | None) -> Element | None:
    """The element that contains this one."""
    return ds.parent(element)


@export
def L_DicomGetChildElement(ds: DataSet, element: Element | None, volatile: bool) -> Element | None:
    """The first child."""
    return ds.child(element, volatile)


@export
def L_DicomGetFirstElement(
    ds: DataSet, element: Element | None, tree: bool, volatile: bool
) -> Element | None:
    """The first element of the level or of the list."""
    return ds.first(element, tree, volatile)


@export
def L_DicomGetLastElement(
    ds: DataSet, element: Element | None, tree: bool, volatile: bool
) -> Element | None:
    """The last element of the level or of the list."""
    return ds.last(element, tree, volatile)


@export
def L_DicomGetPrevElement(
    ds: DataSet, element: Element | None, tree: bool, volatile: bool
) -> Element | None:
    """The element before."""
    return ds.prev(element, tree, volatile)


@export
def L_DicomGetNextElement(
    ds: DataSet, element: Element | None, tree: bool, volatile: bool
) -> Element | None:
    """The element after."""
    return ds.next(element, tree, volatile)


@export
def L_DicomGetLevelElement(ds: DataSet, element: Element | None) -> int:
    """The depth, 0 at the root."""
    return ds.level(element)


@export
def L_DicomExistsElement(pointer: CData, element: CData) -> bool:
    """Whether the pointer is an element of this data set; any value is safe."""
    try:
        return datasets[pointer].nodes[element] is not None
    except Failure:
        return False


@export
def L_DicomIsVolatileElement(ds: DataSet, element: Element | None) -> bool:
    """Whether setting an image may change or remove the element."""
    return element is not None and is_volatile(element)


@export
def L_DicomFindFirstElement(
    ds: DataSet, element: Element | None, tag: int, tree: bool
) -> Element | None:
    """The first element with `tag`."""
    return ds.find_first(element, tag, tree)


@export
def L_DicomFindLastElement(
    ds: DataSet, element: Element | None, tag: int, tree: bool
) -> Element | None:
    """The last element with `tag`."""
    return ds.find_last(element, tag, tree)


@export
def L_DicomFindNextElement(ds: DataSet, element: Element | None, tree: bool) -> Element | None:
    """The next element with the tag of this one."""
    return ds.find_next(element, tree)


@export
def L_DicomFindPrevElement(ds: DataSet, element: Element | None, tree: bool) -> Element | None:
    """The previous element with the tag of this one."""
    return ds.find_prev(element, tree)


@export
def L_DicomFindFirstDescendant(
    ds: DataSet, parent: Element | None, tag: int, next_level_only: bool
) -> Element | None:
    """The first element with `tag` below `parent`."""
    return ds.find_first_descendant(parent, tag, next_level_only)


@export
def L_DicomFindNextDescendant(
    ds: DataSet, parent: Element | None, element: Element | None, next_level_only: bool
) -> Element | None:
    """The next one, with the tag of the last FindFirstDescendant."""
    return ds.find_next_descendant(parent, element, next_level_only)


@export
def L_DicomGetElementOffset(ds: DataSet, element: Element) -> int:
    """Byte offset of the element in the file it was loaded from, else 0."""
    return ds.position(element)[0]
