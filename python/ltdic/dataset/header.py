"""The header of a DICOM file: preamble, prefix, group 0002; and the syntax of what follows.

Must not know: the file system.
PS3.10 section 7.1 (file meta information), 7.5 (preambles that are programs).
"""

from __future__ import annotations

from struct import pack

from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger, quote
from ltdic.dataset.element import UNDEFINED, Buffer, Source
from ltdic.dataset.encoding import LITTLE
from ltdic.dataset.parse import parse
from ltdic.dataset.syntax import fits, sniff
from ltdic.dataset.tree import Tree
from ltdic.dataset.write import Writer
from ltdic.tables import vr
from ltdic.tables.uid import EXPLICIT_VR_BIG_ENDIAN, TransferSyntax, transfer_syntax
from ltdic.wire.associate import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION

PRESENT = 0x0001
ABSENT = 0x0002
PREAMBLE_LENGTH = 128
PREFIX = b"DICM"

META_VERSION = 0x00020001
META_CLASS = 0x00020002
META_INSTANCE = 0x00020003
TRANSFER_SYNTAX = 0x00020010
_IMPLEMENTATION = 0x00020012
_VERSION_NAME = 0x00020013
SOP_CLASS = 0x00080016
SOP_INSTANCE = 0x00080018
_WANTED = (
    (META_VERSION, vr.OB, b"\0\1"),
    (_IMPLEMENTATION, vr.UI, IMPLEMENTATION_CLASS_UID.encode()),
    (_VERSION_NAME, vr.SH, IMPLEMENTATION_VERSION.encode()),
)
"""What every file has: PS3.10 table 7.1-1."""
_known: dict[tuple[int, int, bytes], bytes] = {}
"""Elements by tag, VR and value."""
_MOST_KNOWN = 64
_LONGEST_KNOWN = 128
_UID_SIZE = 128
"""Octets of a UID that are looked at."""


def find(view: memoryview, flags: int) -> tuple[int, int] | None:
    """The lengths of (preamble, preamble and prefix) of a file with header; None without one.

    `flags` PRESENT or ABSENT settle it; FORMAT if a header has to be and is not. A header may
    lack its preamble, or preamble and prefix: then it shows by its group.
    """
    if flags & ABSENT:
        return None
    if view[PREAMBLE_LENGTH : PREAMBLE_LENGTH + 4] == PREFIX:
        return PREAMBLE_LENGTH, PREAMBLE_LENGTH + 4
    head = bytes(view[:4])
    if head == PREFIX:
        return 0, 4
    if head[:2] == b"\x02\x00":
        return 0, 0
    if flags & PRESENT:
        raise Failure(Fault.FORMAT, "no file meta information")
    return None


def read_meta(source: Source, position: int, tree: Tree) -> int:
    """Read group 0002 into `tree`; answer where the data set begins.

    Its length element is not believed: the group ends where another one begins. It is in explicit
    VR little endian; implicit VR is read too.
    """
    head = bytes(source.view[position : position + 8])
    if head[:2] == b"\x00\x02":
        raise Failure(Fault.FORMAT, "file meta information in big endian")
    if head[:2] != b"\x02\x00":
        return position
    found = sniff(source.view, position)
    implicit = found is not None and found.implicit
    end = _meta_end(source.view, position, implicit)
    parse(source.variant(implicit), position, tree, end)
    return end


def _meta_end(view: memoryview, position: int, implicit: bool) -> int:
    """The position of the first element after `position` that is not in group 0002.

    Group 0200 of a data set in big endian looks like that group: there its length counts.
    """
    size, unpack = len(view), LITTLE.short.unpack_from
    stated, is_big = -1, False
    while size - position >= 8:
        group, number, code, length = unpack(view, position)
        if group != 2 or (is_big and position == stated):
            return position
        start = position + 8
        if implicit:
            length = length << 16 | code
        elif code in LITTLE.long_vrs:
            length = int.from_bytes(view[start : start + 4], "little")
            start += 4
        if length > size - start:
            return size
        position = start + length
        if number == 0:
            stated = position + int.from_bytes(view[start:position], "little")
        elif number == TRANSFER_SYNTAX & 0xFFFF:
            is_big = uid_in(bytes(view[start:position])) == EXPLICIT_VR_BIG_ENDIAN
    return size if bytes(view[position : position + 2]) == b"\x02\x00" else position


def text(tree: Tree, tag: int) -> str:
    """The UID at `tag` of the root level, without padding; empty if there is none."""
    element = tree.find_root(tag)
    if element is None or element.length == UNDEFINED:
        return ""
    return uid_in(bytes(element.raw()[:_UID_SIZE]))


def uid_in(octets: bytes) -> str:
    """The UID that a value begins with, without padding."""
    return octets[:_UID_SIZE].partition(b"\0")[0].decode("latin-1").strip()


def body_syntax(view: memoryview, position: int, declared: str) -> TransferSyntax:
    """The syntax of the data set at `position`: the declared one, unless the bytes contradict.

    FORMAT if none is declared and the bytes are like none.
    """
    seen = sniff(view, position)
    if not declared:
        if seen is None:
            raise Failure(Fault.FORMAT, "not a data set")
        return seen
    syntax = transfer_syntax(declared)
    if seen is None or syntax.deflated or fits(view, position, syntax):
        return syntax
    if (seen.implicit, seen.little_endian) == (syntax.implicit, syntax.little_endian):
        return syntax
    logger.warning("the data set is in %s, its header says %s", seen.uid, quote(syntax.uid))
    return seen


def encode(tree: Tree, preamble: bytes, syntax: str, exclude_group: bool) -> list[Buffer]:
    """The header of a file that has `tree` as its content, in transfer syntax `syntax`.

    Elements of group 0002 that the tree has stay, but for the transfer syntax; what PS3.10 asks
    for and is missing or empty is added.
    """
    start = preamble.ljust(PREAMBLE_LENGTH, b"\0") + PREFIX
    if exclude_group:
        return [start]
    values: dict[int, tuple[int, Buffer]] = {}
    element = tree.first_child
    while element is not None and element.tag >> 16 <= 2:
        if element.tag >> 16 == 2 and not element.is_container:
            values[element.tag] = (element.vr, element.data())
        element = element.next
    values[TRANSFER_SYNTAX] = (vr.UI, syntax.encode("ascii", "replace"))
    for tag, vr_, value in _WANTED:
        if tag not in values or not values[tag][1]:
            values[tag] = (vr_, value)
    for tag, same in ((META_CLASS, SOP_CLASS), (META_INSTANCE, SOP_INSTANCE)):
        if tag not in values or not values[tag][1]:
            values[tag] = (vr.UI, text(tree, same).encode("latin-1"))
    group = b"".join([_encoded(tag, *values[tag]) for tag in sorted(values)])
    return [start + pack("<HH2sHI", 2, 0, b"UL", 4, len(group)) + group]


def _encoded(tag: int, vr_: int, data: Buffer) -> bytes:
    """One element. Most files of a program have the same ones, but for the instance."""
    key = tag, vr_, bytes(data)
    known = _known.get(key)
    if known is not None:
        return known
    writer = Writer(implicit=False, big=False)
    writer.put(tag, vr_, key[2])
    octets = b"".join(writer.finish())
    if tag != META_INSTANCE and len(octets) <= _LONGEST_KNOWN:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        _known[key] = octets
    return octets
