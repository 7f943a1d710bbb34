"""Reading encoded elements into a tree: one loop over the elements of a level, no recursion.

Values stay where they are. A length is compared with the bytes that are left before it is used; a
container that is open is a frame on a stack of at most `limit.DEPTH` sequences.

What is not as the standard has it: an element out of order is put where it belongs, and of two
with one tag the last wins; a VR that does not exist is read as UN if its length fits; a UN whose
tag is known has its VR; a UN of undefined length is a sequence in implicit VR little endian; a
delimiter's length is skipped. All else raises `Failure`: END when the input stops inside an
element, INVALID_ELEMENT_LENGTH when a length cannot be meant, FORMAT for the rest.

Must not know: files, the meta header, values.
PS3.5 section 7.1 (elements), 7.5 (sequences), 6.2.2 note 2 (UN), annex A.4 (fragments).
"""

from __future__ import annotations

from typing import NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger
from ltdic.dataset import limit as bound
from ltdic.dataset.element import (
    ITEM,
    ITEM_END,
    ITEM_GROUP,
    SEQUENCE_END,
    UNDEFINED,
    Element,
    Source,
)
from ltdic.dataset.encoding import ENCODINGS
from ltdic.dataset.native import loops
from ltdic.dataset.tree import FRAGMENTED, Tree
from ltdic.tables import vr
from ltdic.tables.tag import vr_of

_IMPLAUSIBLE = 0x20000000
_ITEMS = ITEM_GROUP << 16

_read = None if loops is None else loops.read
"""Reads plain elements faster than `Parser` does, and stops where there is something else."""


class _Frame(NamedTuple):
    """What to return to when a container ends."""

    parent: Element | None
    limit: int
    is_open: bool
    source: Source


def parse(source: Source, position: int, tree: Tree, end: int | None = None) -> None:
    """Read the elements of `source` between `position` and `end` (None: all) into `tree`."""
    Parser(source, position, tree, end).run()


class Parser:
    """The state of one reading: where we are, in which container, and what that is in."""

    def __init__(self, source: Source, position: int, tree: Tree, end: int | None) -> None:
        self.tree = tree
        self.view = source.view
        self.position = position
        self.frames: list[_Frame] = []
        self.depth = 0
        self.budget = bound.ELEMENTS + 1  # the end is seen in a step of its own
        self.parent: Element | None = None
        self.limit = self.end = len(source.view) if end is None else end
        self.is_open = False
        self.is_done = False
        self._read_as(source)
        self._odd: set[int] = set()
        self._disordered: dict[int, Tree | Element] = {}
        self._unknown = source
        if not source.implicit or source.big:
            self._unknown = source.variant(implicit=True)

    def _read_as(self, source: Source) -> None:
        self.source = source
        self.encoding = ENCODINGS[source.big]

    def run(self) -> None:
        """Read to the end."""
        try:
            while not self.is_done:
                parent = self.parent
                if parent is not None and not parent.is_item:
                    self._items(parent)
                else:
                    self._elements()
        finally:  # what was read before a fault may be kept
            for owner in self._disordered.values():
                self.tree.order(owner)
        if self._odd:
            for each in self.tree.walk():
                if each.offset in self._odd:
                    each.value, each.source = each.raw(), None

    # --- elements -----------------------------------------------------------------------------

    def _elements(self) -> None:
        """Elements, until a container begins or ends."""
        tree, source, parent, limit = self.tree, self.source, self.parent, self.limit
        if _read is not None and not source.big:
            self.position, count = _read(
                self.view, self.position, limit, self.budget,
                tree, parent, source, source.implicit, vr_of,
            )  # fmt: skip
            self.budget -= count
        header = self._implicit_header if source.implicit else self._explicit_header
        owner = parent or tree
        last = owner.last_child
        last_tag = -1 if last is None else last.tag
        position, room, sq = self.position, limit - 8, vr.SQ
        for count in range(self.budget):
            if position > room:
                return self._level_ends(position, count)
            tag, vr_, start, length = header(position)
            if tag >= _ITEMS:
                return self._delimiter(position, tag, count)
            if length == UNDEFINED or vr_ == sq:
                return self._container(position, tag, vr_, start, length, count)
            if length > limit - start:
                raise self._overrun(tag, length)
            if tag & 0xFFFF:
                element = Element(tree, parent, last, tag, vr_, length, source, position, start)
                if tag <= last_tag:
                    last = self._misplaced(element)
                elif last is None:
                    owner.first_child = owner.last_child = last = element
                    last_tag = tag
                else:
                    last.next = owner.last_child = last = element
                    last_tag = tag
            position = start + length
        raise self._too_many()

    def _implicit_header(self, position: int) -> tuple[int, int, int, int]:
        """Tag, VR, start and length of the value of the element at `position`."""
        group, number, length = self.encoding.plain.unpack_from(self.view, position)
        tag = group << 16 | number
        return tag, vr_of(tag), position + 8, length

    def _explicit_header(self, position: int) -> tuple[int, int, int, int]:
        group, number, code, length = self.encoding.short.unpack_from(self.view, position)
        tag = group << 16 | number
        vr_ = self.encoding.short_vrs.get(code)
        if vr_ is None and tag < _ITEMS:
            return tag, *self._long_header(position, tag, code, length)
        return tag, vr_ or vr.UN, position + 8, length

    def _long_header(self, position: int, tag: int, code: int, short: int) -> tuple[int, int, int]:
        """VR, start and length of a value whose VR is none of the short ones.

        An unknown VR is UN: with a 32-bit length if that fits, as PS3.5 section 6.2.2 asks of
        VRs to come, else with a 16-bit one. Its header is not to be written like that again.
        """
        vr_ = self.encoding.long_vrs.get(code)
        left = self.limit - position
        if vr_ is None:
            logger.debug("element %08X has the unknown VR %04X", tag, code)
            self._odd.add(position)
        if left >= 12:
            length: int = self.encoding.length.unpack_from(self.view, position + 8)[0]
            if vr_ == vr.UN and length != UNDEFINED and not self.source.big:
                vr_ = self._known(tag)
            if vr_ is not None:
                return vr_, position + 12, length
            if length <= left - 12:
                return vr.UN, position + 12, length
        elif vr_ is not None:
            raise self._overrun(tag, 12)
        if short <= left - 8:
            return vr.UN, position + 8, short
        raise Failure(Fault.INVALID_ELEMENT_LENGTH, f"element {tag:08X}: no length fits")

    @staticmethod
    def _known(tag: int) -> int:
        """The VR of an element that was written as UN: its value is as in implicit VR.

        A sequence stays UN: its content may not be one, and nobody asked for it to be read.
        """
        known = vr_of(tag)
        return vr.UN if known == vr.SQ else known

    def _misplaced(self, element: Element) -> Element:
        """Append an element that is out of order, or double: its level is put in order at the end.

        Looking for its place at once would take a hostile input quadratic time.
        """
        logger.debug("element %08X is out of order, or double", element.tag)
        owner = element.parent or self.tree
        self.tree.link(element, owner.last_child)
        self._disordered[id(owner)] = owner
        return element

    # --- containers ---------------------------------------------------------------------------

    def _container(
        self, position: int, tag: int, vr_: int, start: int, length: int, count: int
    ) -> None:
        """Begin the sequence or encapsulated value whose header ends at `start`."""
        self.budget -= count + 1
        source = self.source
        if length == UNDEFINED and vr_ == vr.UN:
            vr_, source = vr.SQ, self._unknown
        elif length == UNDEFINED and vr_ != vr.SQ and not self._may_be_fragmented(tag, vr_):
            raise Failure(
                Fault.INVALID_ELEMENT_LENGTH, f"element {tag:08X}: undefined length for its VR"
            )
        elif length == UNDEFINED and vr_ != vr.SQ and source.implicit:
            vr_ = vr.OB  # PS3.5 annex A.4
        if length != UNDEFINED and length > self.limit - start:
            raise self._overrun(tag, length)
        element = Element(
            self.tree, self.parent, None, tag, vr_, UNDEFINED, self.source, position, start
        )
        last = (self.parent or self.tree).last_child
        if last is None or last.tag < tag:
            self.tree.link(element, last)
        else:
            self._misplaced(element)
        self._enter(element, start, length, source)

    @staticmethod
    def _may_be_fragmented(tag: int, vr_: int) -> bool:
        return vr_ in (vr.OB, vr.OW) or tag in FRAGMENTED

    def _enter(self, element: Element, start: int, length: int, source: Source) -> None:
        """Go on with the content of `element`."""
        if element.tag != ITEM:
            self.depth += 1
            if self.depth > bound.DEPTH:
                raise Failure(Fault.FORMAT, f"nesting deeper than {bound.DEPTH} sequences")
        self.frames.append(_Frame(self.parent, self.limit, self.is_open, self.source))
        self.parent = element
        self.position = start
        self.is_open = length == UNDEFINED
        if not self.is_open:
            self.limit = start + length
        if source is not self.source:
            self._read_as(source)

    def _leave(self, end: int, position: int) -> None:
        """Go on at `position`, after the container whose content ends at `end`."""
        element = self.parent
        if element is None:
            self.is_done = True
        else:
            element.size = end - element.start
            if element.tag != ITEM:
                self.depth -= 1
            frame = self.frames.pop()
            self.parent, self.limit, self.is_open = frame.parent, frame.limit, frame.is_open
            if frame.source is not self.source:
                self._read_as(frame.source)
        self.position = position

    def _level_ends(self, position: int, count: int) -> None:
        """There is no room for another header before the level's limit.

        A few zeros after the last element of the root are padding.
        """
        self.budget -= count
        if position != self.limit and (self.parent or any(self.view[position : self.limit])):
            raise self._overrun(0, 8)
        if self.is_open:
            raise Failure(Fault.FORMAT, "the input ends inside an item without delimiter")
        self._leave(position, position)

    def _delimiter(self, position: int, tag: int, count: int) -> None:
        """A delimiter, or nonsense, where an element was expected."""
        self.budget -= count + 1
        if tag != ITEM_END or self.parent is None:
            raise Failure(Fault.FORMAT, f"{tag:08X} where an element should be")
        if self.is_open:
            return self._leave(position, self._after_delimiter(position))
        logger.debug("an item of known length has a delimiter")
        self.position = self._after_delimiter(position)
        return None

    def _after_delimiter(self, position: int) -> int:
        """The position after the delimiter at `position`, and what its length counts."""
        length: int = self.encoding.plain.unpack_from(self.view, position)[2]
        if length:
            logger.debug("a delimiter has the length %d", length)
            if self.parent is not None:
                self.parent.source = None  # not to be written like that again
            if length > self.limit - position - 8:
                raise Failure(Fault.FORMAT, "a delimiter's length leads out of its sequence")
        return position + 8 + length

    def _items(self, sequence: Element) -> None:
        """Items, until one with elements begins or the sequence ends."""
        limit, unpack = self.limit, self.encoding.plain.unpack_from
        if sequence.vr != vr.SQ:
            return self._fragments(sequence)
        position = self.position
        for count in range(self.budget):
            if position == limit:
                if self.is_open:
                    break
                self.budget -= count
                return self._leave(position, position)
            if limit - position < 8:
                raise self._overrun(SEQUENCE_END, 8)
            group, number, length = unpack(self.view, position)
            tag = group << 16 | number
            if tag == ITEM:
                self.budget -= count + 1
                return self._item(sequence, position, length)
            if tag == SEQUENCE_END and self.is_open:
                self.budget -= count + 1
                return self._leave(position, self._after_delimiter(position))
            if tag not in (ITEM_END, SEQUENCE_END):
                raise Failure(Fault.FORMAT, f"{tag:08X} where an item should be")
            logger.debug("a delimiter that delimits nothing")
            position = self._after_delimiter(position)
        else:
            raise self._too_many()
        raise Failure(Fault.FORMAT, "the input ends inside a sequence without delimiter")

    def _item(self, sequence: Element, position: int, length: int) -> None:
        start = position + 8
        if length != UNDEFINED and length > self.limit - start:
            raise self._overrun(ITEM, length)
        item = Element(
            self.tree, sequence, None, ITEM, vr.SQ, UNDEFINED, self.source, position, start
        )
        self.tree.link(item, sequence.last_child)
        self._enter(item, start, length, self.source)

    def _fragments(self, element: Element) -> None:
        """The fragments of an encapsulated value; the offset table becomes its `value`."""
        unpack, view, limit = self.encoding.plain.unpack_from, self.view, self.limit
        tree, source, position = self.tree, self.source, self.position
        last: Element | None = None
        empty, is_table = 0, True
        for count in range(self.budget):
            if limit - position < 8:
                break
            group, number, length = unpack(view, position)
            tag = group << 16 | number
            if tag == SEQUENCE_END:
                self.budget -= count
                return self._leave(position, self._after_delimiter(position))
            if tag != ITEM:
                raise Failure(Fault.FORMAT, f"{tag:08X} where a fragment should be")
            start = position + 8
            if length == UNDEFINED:
                raise Failure(Fault.FORMAT, "a fragment of undefined length")
            if length > limit - start:
                raise self._overrun(ITEM, length)
            if is_table:
                element.value, is_table = view[start : start + length], False
            else:
                empty += not length
                if empty > bound.EMPTY_FRAGMENTS:
                    raise Failure(Fault.FORMAT, "too many empty fragments")
                fragment = Element(
                    tree, element, last, ITEM, vr.OB, length, source, position, start
                )
                if last is None:
                    element.first_child = fragment
                else:
                    last.next = fragment
                element.last_child = last = fragment
            position = start + length
        else:
            raise self._too_many()
        raise self._overrun(SEQUENCE_END, 8)

    # --- faults -------------------------------------------------------------------------------

    def _overrun(self, tag: int, length: int) -> Failure:
        """What to raise when `length` bytes of element `tag` are not there."""
        whole = self.end
        if length >= _IMPLAUSIBLE and length > 16 * whole:
            fault = Fault.INVALID_ELEMENT_LENGTH
        else:
            fault = Fault.END if self.limit == whole else Fault.FORMAT
        return Failure(fault, f"element {tag:08X}: {length} bytes do not fit")

    @staticmethod
    def _too_many() -> Failure:
        return Failure(Fault.FORMAT, f"more than {bound.ELEMENTS} elements")
