"""Moving through a data set and finding elements, in the two views that the interface offers.

`by_tree` True is the tree view: the siblings of one level. False is the list view: all elements in
pre-order. `volatile` False passes over the elements that follow from an image.

Must not know: files, values.
"""

from __future__ import annotations

from ltdic.dataset.element import Element
from ltdic.dataset.tree import Tree, is_volatile


class Navigation:
    """The look-ups of a data set. Elements handed in belong to it; None is allowed throughout."""

    __slots__ = ()

    @property
    def tree(self) -> Tree:
        """The elements."""
        raise NotImplementedError

    def exists(self, element: Element | None) -> bool:
        """Whether `element` belongs to this data set."""
        return self.tree.exists(element)

    def level(self, element: Element | None) -> int:
        """The depth of `element`; 0 at the root, and for None (not documented)."""
        return 0 if element is None else self.tree.level(element)

    def root(self, element: Element | None) -> Element | None:
        """The root level ancestor of `element`, or itself; for None the first element."""
        return self.tree.first_child if element is None else self.tree.top(element)

    def parent(self, element: Element | None) -> Element | None:
        """The element that contains `element`."""
        return None if element is None else element.parent

    def child(self, element: Element | None, volatile: bool = True) -> Element | None:
        """The first child."""
        first = None if element is None else element.first_child
        return self._passing(first, True, True, volatile)

    def first(
        self, element: Element | None = None, by_tree: bool = False, volatile: bool = True
    ) -> Element | None:
        """The first element of the list, or of the level of `element` (None: of the root)."""
        tree = self.tree
        owner = tree if element is None or not by_tree else element.parent or tree
        return self._passing(owner.first_child, by_tree, True, volatile)

    def last(
        self, element: Element | None = None, by_tree: bool = False, volatile: bool = True
    ) -> Element | None:
        """The last element of the list, or of the level of `element` (None: of the root)."""
        tree = self.tree
        if not by_tree:
            return self._passing(tree.last, False, False, volatile)
        owner = tree if element is None else element.parent or tree
        return self._passing(owner.last_child, True, False, volatile)

    def next(
        self, element: Element | None, by_tree: bool = False, volatile: bool = True
    ) -> Element | None:
        """The following element; None at the end, and for None (not documented)."""
        return self._passing(self._step(element, by_tree, True), by_tree, True, volatile)

    def prev(
        self, element: Element | None, by_tree: bool = False, volatile: bool = True
    ) -> Element | None:
        """The preceding element; None at the start, and for None (not documented)."""
        return self._passing(self._step(element, by_tree, False), by_tree, False, volatile)

    def _step(self, element: Element | None, by_tree: bool, forward: bool) -> Element | None:
        if element is None:
            return None
        if by_tree:
            return element.next if forward else element.prev
        return self.tree.next(element) if forward else self.tree.prev(element)

    def _passing(
        self, element: Element | None, by_tree: bool, forward: bool, volatile: bool
    ) -> Element | None:
        if not volatile:
            while element is not None and is_volatile(element):
                element = self._step(element, by_tree, forward)
        return element

    # --- search -------------------------------------------------------------------------------

    def find_first(
        self, element: Element | None, tag: int, by_tree: bool = False
    ) -> Element | None:
        """The first element with `tag`.

        In the tree view among all siblings of `element`, in the list view from `element`
        (included; not documented) on. None starts at the root or the beginning.
        """
        tree = self.tree
        if by_tree:
            owner = tree if element is None else element.parent or tree
            return tree.find_sibling(tag, owner.first_child)
        return tree.find(tag, element)

    def find_last(self, element: Element | None, tag: int, by_tree: bool = False) -> Element | None:
        """The last element with `tag`; in the list view from `element` on backwards.

        Not documented for the list view with an element; None searches all.
        """
        tree = self.tree
        if by_tree:
            owner = tree if element is None else element.parent or tree
            each = owner.last_child
        else:
            each = tree.last if element is None else element
        while each is not None and each.tag != tag:
            each = self._step(each, by_tree, False)
        return each

    def find_next(self, element: Element | None, by_tree: bool = False) -> Element | None:
        """The next element with the tag of `element`."""
        return self._same(element, by_tree, True)

    def find_prev(self, element: Element | None, by_tree: bool = False) -> Element | None:
        """The previous element with the tag of `element`."""
        return self._same(element, by_tree, False)

    def _same(self, element: Element | None, by_tree: bool, forward: bool) -> Element | None:
        if element is None:
            return None
        tag, each = element.tag, self._step(element, by_tree, forward)
        while each is not None and each.tag != tag:
            each = self._step(each, by_tree, forward)
        return each

    def find_first_descendant(
        self, parent: Element | None, tag: int, next_level_only: bool = False
    ) -> Element | None:
        """The first element with `tag` below `parent`; None means the whole data set."""
        tree = self.tree
        tree.asked = tag
        return descendant(tree, parent, None, tag, next_level_only)

    def find_next_descendant(
        self, parent: Element | None, element: Element | None, next_level_only: bool = False
    ) -> Element | None:
        """The next one, with the tag that `find_first_descendant` was last asked for."""
        if element is None:
            return None
        return descendant(self.tree, parent, element, self.tree.asked, next_level_only)


def descendant(
    tree: Tree, parent: Element | None, after: Element | None, tag: int, next_level_only: bool
) -> Element | None:
    """The first element with `tag` below `parent` (None: in the tree) and after `after`."""
    if next_level_only:
        first = (parent or tree).first_child if after is None else after.next
        return tree.find_sibling(tag, first)
    each = tree.next(after) if after else parent.first_child if parent else tree.first_child
    while each is not None and (parent is None or _is_below(each, parent)):
        if each.tag == tag:
            return each
        each = tree.next(each)
    return None


def _is_below(element: Element, parent: Element) -> bool:
    above = element.parent
    while above is not None and above is not parent:
        above = above.parent
    return above is parent
