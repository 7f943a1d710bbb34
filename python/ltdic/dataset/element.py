"""One node of a data set: tag, VR, length, the links to its neighbours, and where its value is.

The links are those of the C structure, so that its mirrors are copied field by field. A value that
was read stays where it is in the `Source`; a value that was set is `Element.value`, in the byte
order of this machine.

Must not know: files, how elements are read or written, the meaning of values.
PS3.5 section 7.1 (data elements), section 7.5 (sequences and items).
"""

from __future__ import annotations

from array import array
from mmap import mmap
from sys import byteorder
from typing import TYPE_CHECKING, Any, TypeVar

from ltdic.dataset.native import loops
from ltdic.tables import vr

if TYPE_CHECKING:
    from ltdic.dataset.tree import Tree

T = TypeVar("T")
Buffer = bytes | bytearray | memoryview | mmap

UNDEFINED = 0xFFFFFFFF
"""The length of a sequence, an item and an encapsulated value: the sum of what they contain."""
ITEM_GROUP = 0xFFFE
ITEM = 0xFFFEE000
ITEM_END = 0xFFFEE00D
SEQUENCE_END = 0xFFFEE0DD
PIXEL_DATA = 0x7FE00010
HOST_BIG = byteorder == "big"
PADDING = "\0 "
"""The characters that text may end in, to be of even length."""

_UNITS = {
    **dict.fromkeys((vr.US, vr.SS, vr.OW, vr.AT), 2),
    **dict.fromkeys((vr.UL, vr.SL, vr.FL, vr.OL, vr.OF), 4),
    **dict.fromkeys((vr.FD, vr.SV, vr.UV, vr.OV, vr.OD), 8),
}
_CODES = {2: "H", 4: "I", 8: "Q"}


def unit_of(vr_: int) -> int:
    """The size in bytes of the numbers in values of this VR; 1 if they are not numbers."""
    return _UNITS.get(vr_, 1)


def unpadded(text: str, is_uid: bool) -> str:
    """A value without padding: leading spaces, trailing ones and NULs; a UID ends at the first NUL.

    PS3.5 section 6.2.
    """
    if is_uid:
        return text.partition("\0")[0].strip(" ")
    return text.rstrip(PADDING).lstrip(" ")


def swap(data: Buffer, vr_: int) -> Buffer:
    """`data` with the bytes of each number of a value of this VR reversed.

    Bytes after the last whole number stay as they are. AT counts as two 16-bit numbers.
    """
    unit = _UNITS.get(vr_)
    if unit is None:
        return data
    whole = len(data) - len(data) % unit
    numbers = array(_CODES[unit])
    numbers.frombytes(memoryview(data)[:whole])
    numbers.byteswap()
    return numbers.tobytes() + bytes(data[whole:])


class Source:
    """The bytes that a data set was read from, and how they are encoded.

    `attached` says that they are an open file: a value that is freed can be read again.
    """

    __slots__ = ("attached", "big", "implicit", "view")

    def __init__(
        self, view: memoryview, implicit: bool = False, big: bool = False, attached: bool = False
    ) -> None:
        self.view = view
        self.implicit = implicit
        self.big = big
        self.attached = attached

    def variant(self, implicit: bool, big: bool = False) -> Source:
        """The same bytes, read in another way."""
        return Source(self.view, implicit, big, self.attached)


def _packed(class_: type[T]) -> type[T]:
    """The class with the same attributes in a third of the memory, where the C loops are.

    Those elements have no part in the collection of cycles: see `Tree.__del__`.
    """
    if loops is None:
        return class_
    packed: type[T] = loops.pack(class_)
    return packed


@_packed
class Element:
    """A data element, an item, or a fragment of encapsulated pixel data.

    `vr` is the number of the C interface (two letters, big-endian). `length` is UNDEFINED for a
    container: a sequence, an item with elements, encapsulated pixel data. Otherwise it is the
    number of bytes of the value.

    `source` is where the encoded element can be found, unchanged; None if there is no such place:
    then the value of a leaf is `value`. `value` of encapsulated pixel data as read is its basic
    offset table. `start` and `size` are the position of the value in the source it came from and
    the number of bytes there, `head` those of the header before it; they outlast changes, and are
    0 for an element that was inserted. `mirror` is free for the border's use.

    `tree` and `parent` are those it was made with, and None once the element is deleted or its
    tree has gone; only `unlink` sets them.
    """

    __slots__ = (
        "first_child",
        "head",
        "last_child",
        "length",
        "mirror",
        "next",
        "parent",
        "prev",
        "size",
        "source",
        "start",
        "tag",
        "tree",
        "value",
        "vr",
    )

    def __init__(
        self,
        tree: Tree | None,
        parent: Element | None,
        prev: Element | None,
        tag: int,
        vr_: int,
        length: int,
        source: Source | None = None,
        offset: int = 0,
        start: int = 0,
        value: Buffer = b"",
    ) -> None:
        self.tree = tree
        self.parent = parent
        self.prev = prev
        self.next: Element | None = None
        self.first_child: Element | None = None
        self.last_child: Element | None = None
        self.tag = tag
        self.vr = vr_
        self.length = length
        self.source = source
        self.head = start - offset
        self.start = start
        self.size = length
        self.value = value
        self.mirror: Any = None

    def __repr__(self) -> str:
        letters = chr(self.vr >> 8) + chr(self.vr & 0xFF)
        length = "undefined" if self.length == UNDEFINED else self.length
        return f"<({self.tag >> 16:04X},{self.tag & 0xFFFF:04X}) {letters} {length}>"

    @property
    def offset(self) -> int:
        """The position of the element in the source it came from."""
        return self.start - self.head

    @property
    def is_container(self) -> bool:
        """Whether it has children instead of a value."""
        return self.length == UNDEFINED

    @property
    def is_item(self) -> bool:
        """Whether it is an item or a fragment, told by its tag."""
        return self.tag >> 16 == ITEM_GROUP

    @property
    def is_encapsulated(self) -> bool:
        """Whether it is a value in fragments: a container that is no sequence."""
        return self.length == UNDEFINED and self.vr != vr.SQ

    def raw(self) -> Buffer:
        """The value as stored, numbers in the byte order of `big`; not copied."""
        source = self.source
        if source is None:
            return self.value
        return source.view[self.start : self.start + self.length]

    def latin(self) -> str:
        """The value as stored, a character for a byte."""
        return str(self.raw(), "latin-1")

    def plain(self, is_uid: bool) -> str | None:
        """The value as `unpadded` if it is a single one in ASCII; None otherwise."""
        if self.length in (0, UNDEFINED):
            return None
        whole = self.latin()
        if "\\" in whole or "\x1b" in whole or not whole.isascii():
            return None
        return unpadded(whole, is_uid)

    @property
    def big(self) -> bool:
        """Whether numbers in `raw` are big-endian."""
        return HOST_BIG if self.source is None else self.source.big

    def data(self) -> Buffer:
        """The value with numbers in the byte order of this machine; empty for a container."""
        if self.length == UNDEFINED:
            return b""
        return self.raw() if self.big == HOST_BIG else swap(self.raw(), self.vr)

    def replace(self, data: Buffer) -> bool:
        """Set the value: `data`, numbers in the byte order of this machine, is kept, not copied.

        False if the element is a container or was deleted, or if `data` is too long.
        """
        if self.length == UNDEFINED or self.tree is None or len(data) >= UNDEFINED:
            return False
        self.source = None
        self.value = data
        self.length = len(data)
        self.tree.changed(self)
        return True

    def free(self) -> None:
        """Drop the value. While its file is open it comes back at the next look; else it is gone.

        A value that was set counts as gone, wherever the element came from.
        """
        if self.source is None or not self.source.attached:
            self.replace(b"")
