"""Writing a tree: elements to buffers, ready for `writev` or the network.

What is unchanged since it was read, and stored in the encoding that is asked for, is not encoded
again: ranges of the source go out as views. Large values are never copied. No recursion.

Must not know: files, the meta header, which elements belong to a message.
PS3.5 section 7.1 (elements), 7.5 (sequences), 7.2 (group length), annex A.4 (fragments).
"""

from __future__ import annotations

from typing import NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import implicit_vr
from ltdic.dataset.element import (
    HOST_BIG,
    ITEM,
    ITEM_END,
    ITEM_GROUP,
    SEQUENCE_END,
    UNDEFINED,
    Buffer,
    Element,
    swap,
)
from ltdic.dataset.encoding import ENCODINGS, LONG_VRS
from ltdic.dataset.native import loops
from ltdic.tables import vr
from ltdic.tables.tag import vr_of

BY_REFERENCE = 4096
"""Values and ranges of at least this size are passed on as views; smaller ones are gathered."""
_SPACE_PADDED = frozenset(
    (
        *(vr.AE, vr.AS, vr.CS, vr.DA, vr.DS, vr.DT, vr.IS, vr.LO, vr.LT, vr.PN, vr.SH, vr.ST),
        *(vr.TM, vr.UC, vr.UR, vr.UT),
    )
)


def plain(first: Element | None, first_group: int, implicit: bool, big: bool) -> bytes | None:
    """What `Writer.level` writes, lengths left open, of small data sets that a program has built.

    None for all others.
    """
    if loops is None or big or HOST_BIG:
        return None
    written: bytes | None = loops.write(first, first_group, implicit, vr_of)
    return written


def _tag(element: Element) -> int:
    """What it is written with: programs may insert items under a delimiter's tag."""
    return ITEM if element.is_item else element.tag


class _Gap(NamedTuple):
    """A length written as zero until what it counts is written."""

    chunk: bytearray
    position: int
    begin: int


class Writer:
    """Collects the encoded form of elements in `parts`.

    COMPRESSION is raised for fragments in an encoding that has none (PS3.5 annex A.4), CONVERSION
    for what implicit VR cannot say.

    `explicit_lengths`: sequences and items with their length instead of a delimiter.
    `group_lengths`: an element (gggg,0000) before each group of the root level.
    """

    def __init__(
        self,
        implicit: bool,
        big: bool,
        explicit_lengths: bool = False,
        group_lengths: bool = False,
    ) -> None:
        self.implicit = implicit
        self.big = big
        self.explicit_lengths = explicit_lengths
        self.group_lengths = group_lengths
        self._encoding = ENCODINGS[big]
        self._parts: list[Buffer] = []
        self._chunk = bytearray()
        self._done = 0
        self._run: tuple[memoryview, int, int] | None = None

    def level(self, first: Element | None, first_group: int = 0, end_group: int = 0x10000) -> None:
        """Write `first` and its following siblings in groups first_group to end_group - 1."""
        group = -1
        gap: _Gap | None = None
        while first is not None and first.tag >> 16 < end_group:
            if first.tag >> 16 >= first_group:
                if self.group_lengths and first.tag >> 16 != group:
                    group = first.tag >> 16
                    self._fill(gap)
                    gap = self._group_length(group)
                self.element(first)
            first = first.next
        self._fill(gap)

    def element(self, top: Element) -> None:
        """Write one element with all below it."""
        gaps: list[_Gap | None] = []
        each: Element = top
        while True:
            if not self._reused(each):
                if each.length == UNDEFINED and each.first_child is not None:
                    gaps.append(self._begin(each))
                    each = each.first_child
                    continue
                self._leaf(each)
            while each.next is None or each is top:
                if each is top or each.parent is None:
                    return
                each = each.parent
                self._end(each, gaps.pop())
                if each is top:
                    return
            each = each.next

    def finish(self) -> list[Buffer]:
        """All that was written, in order. Views of sources stay valid while their data set is."""
        self._flush()
        if self._chunk:
            self._parts.append(self._chunk)
            self._done += len(self._chunk)
            self._chunk = bytearray()
        return self._parts

    # --- reuse --------------------------------------------------------------------------------

    def _reused(self, element: Element) -> bool:
        """Pass the bytes on that `element` was read from, if they are what would be written."""
        source = element.source
        if source is None or source.big != self.big or source.implicit != self.implicit:
            return False
        end = element.start + element.size
        if element.length == UNDEFINED:
            if self.explicit_lengths:
                return False
            if bytes(source.view[element.start - 4 : element.start]) == b"\xff\xff\xff\xff":
                end += 8
        elif element.size & 1:
            return False
        run = self._run
        if run is not None:
            if run[0] is source.view and run[2] == element.offset:
                self._run = (run[0], run[1], end)
                return True
            self._flush()
        self._run = (source.view, element.offset, end)
        return True

    def _flush(self) -> None:
        if self._run is not None:
            view, begin, end = self._run
            self._run = None
            self._value(view[begin:end])

    def _value(self, data: Buffer) -> None:
        if len(data) < BY_REFERENCE:
            self._chunk += data
            return
        if self._chunk:
            self._parts.append(self._chunk)
            self._done += len(self._chunk)
            self._chunk = bytearray()
        self._parts.append(data)
        self._done += len(data)

    # --- headers ------------------------------------------------------------------------------

    def _header(self, tag: int, vr_: int, length: int) -> None:
        group, number = tag >> 16, tag & 0xFFFF
        if self.implicit or group == ITEM_GROUP:
            self._chunk += self._encoding.plain.pack(group, number, length)
        elif vr_ in LONG_VRS or length > 0xFFFF or vr_ not in vr.CODES:
            # PS3.5 section 6.2.2 note 4: too long for its VR, it goes as UN
            number_of = self._encoding.numbers[vr_ if vr_ in LONG_VRS else vr.UN]
            self._chunk += self._encoding.short_long.pack(group, number, number_of, 0, length)
        else:
            number_of = self._encoding.numbers[vr_]
            self._chunk += self._encoding.short.pack(group, number, number_of, length)

    def _leaf(self, element: Element) -> None:
        """An element with its value, or a container without content."""
        self._flush()
        if element.is_container:
            if element.is_encapsulated:
                self._begin(element)
                self._header(SEQUENCE_END, 0, 0)
            else:
                self._header(_tag(element), vr.SQ, 0)
            return
        data = element.raw()
        if element.big != self.big:
            data = swap(data, element.vr)
        if self.implicit:
            implicit_vr.check(element.tag, data, self.big)
        self.put(_tag(element), element.vr, data)

    def put(self, tag: int, vr_: int, data: Buffer) -> None:
        """Write an element with the value `data`, in the byte order that is written."""
        odd = len(data) & 1
        self._header(tag, vr_, len(data) + odd)
        self._value(data)
        if odd:
            self._chunk += b" " if vr_ in _SPACE_PADDED else b"\0"

    def _gap(self) -> _Gap:
        """The length just written, to be filled in later."""
        return _Gap(self._chunk, len(self._chunk) - 4, self._done + len(self._chunk))

    def _fill(self, gap: _Gap | None) -> None:
        if gap is None:
            return
        self._flush()
        length = self._done + len(self._chunk) - gap.begin
        if length >= UNDEFINED:
            raise Failure(Fault.INVALID_ELEMENT_LENGTH, "a sequence too long for its length field")
        self._encoding.length.pack_into(gap.chunk, gap.position, length)

    def _group_length(self, group: int) -> _Gap:
        self._flush()
        self._header(group << 16, vr.UL, 4)
        self._chunk += b"\0\0\0\0"
        return self._gap()

    def _begin(self, element: Element) -> _Gap | None:
        """The header of a container; the length to fill in at its end, if it has one."""
        self._flush()
        tag = _tag(element)
        if element.is_encapsulated:
            if self.implicit or self.big:
                raise Failure(Fault.COMPRESSION, f"{tag:08X}: fragments need explicit VR")
            table = b"" if element.source is None else element.value
            self._header(tag, vr.OB, UNDEFINED)
            self._header(ITEM, 0, len(table))
            self._value(table)
            return None
        unknown = self.implicit and tag != ITEM and not implicit_vr.knows_container(tag)
        if unknown or not self.explicit_lengths:
            # in implicit VR, only its undefined length shows that an unknown element is a sequence
            self._header(tag, vr.SQ, UNDEFINED)
            return None
        self._header(tag, vr.SQ, 0)
        return self._gap()

    def _end(self, element: Element, gap: _Gap | None) -> None:
        """The delimiter or the length of a container whose content is written."""
        self._flush()
        if gap is not None:
            self._fill(gap)
        else:
            self._header(ITEM_END if element.is_item else SEQUENCE_END, 0, 0)
