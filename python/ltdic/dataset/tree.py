"""The tree of a data set: its root level, links, insertion, deletion, change marks, and the search.

Siblings are in ascending order of tags, each tag once; items and fragments are in the order that
the caller gave. The list view is the pre-order of the tree: a node, its children, its next sibling.

Must not know: files, encodings, values.
PS3.5 section 7.1 (order), section 7.5 (nesting).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter
from typing import Protocol

from ltdic.dataset.element import ITEM_GROUP, PIXEL_DATA, UNDEFINED, Element, Source
from ltdic.dataset.encoding import LONG_VRS
from ltdic.dataset.native import loops
from ltdic.tables import vr
from ltdic.tables.tag import vr_of

INDEX_END = 0xFFFFFFFF
FRAGMENTED = (PIXEL_DATA, 0x7FE00008, 0x7FE00009)

_PLAIN = vr.CODES - {vr.UN, vr.SQ}
"""The VRs that a new element gets as they are asked for."""

# Elements that setting an image may change or remove: PS3.3 C.7.6.3, without calibration, and
# C.7.9. Not documented which ones; these are those that follow from the pixels.
VOLATILE = frozenset(
    (
        *(0x00280002, 0x00280003, 0x00280004, 0x00280006, 0x00280008, 0x00280010, 0x00280011),
        *(0x00280034, 0x00280100, 0x00280101, 0x00280102, 0x00280103, 0x00280106, 0x00280107),
        *(0x00280108, 0x00280109, 0x00280110, 0x00280111, 0x00281101, 0x00281102, 0x00281103),
        *(0x00281199, 0x00281201, 0x00281202, 0x00281203, 0x00281221, 0x00281222, 0x00281223),
        *FRAGMENTED,
    )
)


class Watcher(Protocol):
    """Who wants to know of changes. Called on the changing thread, after the change."""

    def inserted(self, element: Element) -> None:
        """`element` has been linked; it has no children yet."""

    def removed(self, element: Element) -> None:
        """`element` has been unlinked with all below it, which is still linked to it.

        Its own `parent`, `prev` and `next` still say where it was.
        """

    def changed(self, element: Element) -> None:
        """The value, the length or the VR of `element` is another one."""

    def cleared(self) -> None:
        """All elements have gone."""


class Tree:
    """The elements of one data set.

    `touched` says that it differs from what was read, group 0002 apart. `asked` is the tag of the
    last search for a descendant: the search for the next one goes on with it. Searches from the
    root are remembered until an element with the tag comes or goes.
    """

    __slots__ = (
        "__weakref__",
        "_found",
        "asked",
        "first_child",
        "last_child",
        "touched",
        "watcher",
    )

    def __init__(self, watcher: Watcher | None = None) -> None:
        self.first_child: Element | None = None
        self.last_child: Element | None = None
        self.touched = False
        self.watcher = watcher
        self._found: dict[int, Element | None] = {}
        self.asked = 0

    def __del__(self) -> None:
        """Undo the links of the elements: they have no part in the collection of cycles.

        A tree whose making failed has none.
        """
        unlink(getattr(self, "first_child", None))

    # --- change -------------------------------------------------------------------------------

    def changed(self, element: Element) -> None:
        """Note that the value of `element` is another one."""
        self._touch(element)
        if self.watcher is not None:
            self.watcher.changed(element)

    def _touch(self, element: Element) -> None:
        above = element.parent
        if above is not None or element.tag >> 16 != 2:
            self.touched = True
        while above is not None:
            above.source = None
            above = above.parent

    def link(self, element: Element, prev: Element | None) -> None:
        """Put `element`, whose parent is set, after sibling `prev`; None means first."""
        owner = element.parent or self
        follower = owner.first_child if prev is None else prev.next
        element.prev = prev
        element.next = follower
        if prev is None:
            owner.first_child = element
        else:
            prev.next = element
        if follower is None:
            owner.last_child = element
        else:
            follower.prev = element
        self._found.pop(element.tag, None)

    def place(self, parent: Element | None, tag: int) -> tuple[Element | None, Element | None]:
        """Where `tag` belongs below `parent`: (the element there already, the one before it)."""
        prev = (parent or self).last_child
        while prev is not None and prev.tag > tag:
            prev = prev.prev
        if prev is not None and prev.tag == tag:
            return prev, prev.prev
        return None, prev

    def order(self, owner: Tree | Element) -> None:
        """Put the children of `owner` in ascending order; of those with one tag the last stays."""
        children = []
        each = owner.first_child
        while each is not None:
            children.append(each)
            each = each.next
        children.sort(key=attrgetter("tag"))  # those with one tag stay as they came
        owner.first_child = owner.last_child = None
        self._found.clear()
        for each, follower in pairwise([*children, None]):
            if follower is not None and each is not None and follower.tag == each.tag:
                each.next = None
                unlink(each)
            elif each is not None:
                self.link(each, owner.last_child)

    def insert(
        self,
        neighbour: Element | None,
        child: bool,
        tag: int,
        vr_: int = vr.UN,
        sequence: bool = False,
        index: int = INDEX_END,
    ) -> Element | None:
        """A new element without value, or None where it cannot be.

        `child`: below `neighbour`, else beside it; without neighbour, at the root. `index` is the
        position among the items and counts for items only. A VR of UN or 0 is taken from the tag
        table. None: `neighbour` is not of this tree, the tag is there already, a sequence would
        have something else than items, an item would not be in a sequence, the group is FFFF,
        which PS3.5 7.8 rules out (not documented; anything else could not be read again).
        """
        if neighbour is not None and neighbour.tree is not self:
            return None
        parent = neighbour if child or neighbour is None else neighbour.parent
        is_item = tag >> 16 == ITEM_GROUP
        if parent is None or (parent.is_item and parent.is_container):
            if tag >> 16 >= ITEM_GROUP:
                return None
        elif not (is_item and self._takes_items(parent)):
            return None
        prev = (parent or self).last_child
        if is_item:
            prev = self._item_before(parent, index)
        elif prev is not None and prev.tag >= tag:
            there, prev = self.place(parent, tag)
            if there is not None:
                return None
        if is_item or sequence or vr_ not in _PLAIN:
            vr_, length = self._kind(parent, tag, vr_, sequence)
        else:
            length = 0
        element = Element(self, parent, None, tag, vr_, length)
        element.size = 0
        self.link(element, prev)
        self._touch(element)
        if self.watcher is not None:
            self.watcher.inserted(element)
        return element

    def _takes_items(self, parent: Element) -> bool:
        """Whether items can be below `parent`; empty pixel data become encapsulated for it."""
        if parent.is_container:
            return True
        if parent.tag not in FRAGMENTED or parent.length:
            return False
        parent.source = None
        parent.length = UNDEFINED
        self.changed(parent)
        return True

    @staticmethod
    def _kind(parent: Element | None, tag: int, vr_: int, sequence: bool) -> tuple[int, int]:
        """VR and length of a new element."""
        if tag >> 16 == ITEM_GROUP:
            fragment = parent is not None and parent.vr != vr.SQ
            return (vr.OB, 0) if fragment else (vr.SQ, UNDEFINED)
        if vr_ == vr.UN or vr_ not in vr.CODES:
            vr_ = vr_of(tag)
        if sequence and tag in FRAGMENTED:
            return vr.OB, UNDEFINED
        return (vr.SQ, UNDEFINED) if sequence or vr_ == vr.SQ else (vr_, 0)

    def _item_before(self, parent: Element | None, index: int) -> Element | None:
        """The item after which the one at `index` goes; an index past the end appends."""
        owner = parent or self
        if index >= INDEX_END:
            return owner.last_child
        before, follower = None, owner.first_child
        while index > 0 and follower is not None:
            before, follower = follower, follower.next
            index -= 1
        return before

    def delete(self, element: Element) -> Element | None:
        """Remove `element` and all below it; answer next sibling, else previous, else parent."""
        if element.tree is not self:
            return None
        heir = element.next or element.prev or element.parent
        self._touch(element)
        owner = element.parent or self
        if element.prev is None:
            owner.first_child = element.next
        else:
            element.prev.next = element.next
        if element.next is None:
            owner.last_child = element.prev
        else:
            element.next.prev = element.prev
        for each in self.below(element):
            self._found.pop(each.tag, None)
        if self.watcher is not None:
            self.watcher.removed(element)
        element.next = None
        unlink(element)
        return heir

    def clear(self) -> None:
        """Remove all elements and undo their links, so that their memory comes back at once."""
        first, self.first_child, self.last_child = self.first_child, None, None
        self._found.clear()
        self.touched = False
        self.asked = 0
        if self.watcher is not None:
            self.watcher.cleared()
        unlink(first)

    # --- look ---------------------------------------------------------------------------------

    def exists(self, element: Element | None) -> bool:
        """Whether `element` is one of this tree, in constant time."""
        return element is not None and element.tree is self

    @staticmethod
    def level(element: Element) -> int:
        """The depth of `element`: 0 at the root."""
        depth, above = 0, element.parent
        while above is not None:
            depth, above = depth + 1, above.parent
        return depth

    @staticmethod
    def top(element: Element) -> Element:
        """The ancestor of `element` at the root level, or itself."""
        while element.parent is not None:
            element = element.parent
        return element

    def next(self, element: Element) -> Element | None:
        """The next element of the list view."""
        if element.first_child is not None:
            return element.first_child
        above: Element | None = element
        while above is not None:
            if above.next is not None:
                return above.next
            above = above.parent
        return None

    def prev(self, element: Element) -> Element | None:
        """The previous element of the list view."""
        if element.prev is None:
            return element.parent
        return self._deepest(element.prev)

    @staticmethod
    def _deepest(element: Element) -> Element:
        while element.last_child is not None:
            element = element.last_child
        return element

    @property
    def last(self) -> Element | None:
        """The last element of the list view."""
        return None if self.last_child is None else self._deepest(self.last_child)

    def walk(self) -> Iterator[Element]:
        """All elements in list order. The tree must not change meanwhile."""
        if loops is not None:
            return iter(loops.walk(self.first_child))
        return self._walk()

    def _walk(self) -> Iterator[Element]:
        element = self.first_child
        while element is not None:
            yield element
            follower = element.first_child or element.next
            element = follower or self.next(element)

    def below(self, element: Element) -> Iterator[Element]:
        """`element` and all its descendants, in list order."""
        yield element
        if element.first_child is None:
            return
        stop, above = None, element
        while above.next is None and above.parent is not None:
            above = above.parent
        stop = above.next
        each = self.next(element)
        while each is not None and each is not stop:
            yield each
            each = self.next(each)

    def find(self, tag: int, start: Element | None = None) -> Element | None:
        """The first element with `tag` in the list view, from `start` (included) on."""
        if start is not None:
            if loops is not None:
                found: Element | None = loops.find(start, tag)
                return found
            element: Element | None = start
            while element is not None and element.tag != tag:
                element = self.next(element)
            return element
        try:
            return self._found[tag]
        except KeyError:
            first = self.first_child
            found = self._found[tag] = None if first is None else self.find(tag, first)
            return found

    @staticmethod
    def find_sibling(tag: int, first: Element | None) -> Element | None:
        """The first element with `tag` from `first` on, on its level."""
        while first is not None and first.tag != tag:
            first = first.next
        return first

    def find_root(self, tag: int) -> Element | None:
        """The element with `tag` at the root level."""
        return self.find_sibling(tag, self.first_child)


def unlink(first: Element | None) -> None:
    """Undo all links of `first`, the siblings after it and what is below them.

    None of them is in a tree any more. Without it only the cyclic collector could free them. Their
    values are gone.
    """
    if loops is not None:
        loops.unlink(first)
        return
    pending = [] if first is None else [first]
    while pending:
        each: Element | None = pending.pop()
        while each is not None:
            follower = each.next
            if each.first_child is not None:
                pending.append(each.first_child)
                each.first_child = each.last_child = None
            each.tree = each.source = each.parent = each.prev = each.next = None
            each = follower


def is_volatile(element: Element) -> bool:
    """Whether setting an image may change or remove `element`."""
    return element.tag in VOLATILE


if loops is not None:
    loops.bind(Tree, Source, vr.CODES - LONG_VRS, LONG_VRS, vr.UN, vr.SQ)
