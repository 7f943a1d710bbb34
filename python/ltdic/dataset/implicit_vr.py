"""What implicit VR cannot say: that an element of a known tag has another VR than the table's.

Mostly that does no harm. But a value whose tag is known as that of a sequence is taken for items
when it is read, and a sequence whose tag is known for something else for that: if they are not what
they are taken for, the whole data set cannot be read.

Must not know: where the data set goes.
PS3.5 section 7.1.3, and 6.2.2 on VR UN.
"""

from __future__ import annotations

from ltdic.core.errors import Failure, Fault
from ltdic.dataset.element import ITEM_GROUP, UNDEFINED, Buffer, Source
from ltdic.dataset.encoding import ENCODINGS
from ltdic.dataset.parse import parse
from ltdic.dataset.tree import Tree
from ltdic.tables import vr
from ltdic.tables.tag import vr_of


def knows_container(tag: int) -> bool:
    """Whether the table has the tag of a sequence or item for that; False if it has none.

    CONVERSION if it has it for something else.
    """
    known = vr_of(tag)
    if known not in (vr.SQ, vr.UN):
        raise _refusal(tag, "would not be taken for a sequence in implicit VR, and is one")
    return known == vr.SQ


def check(tag: int, data: Buffer, big: bool) -> None:
    """CONVERSION unless `data`, the value of an element that is no sequence, can be read again."""
    if vr_of(tag) != vr.SQ or tag >> 16 == ITEM_GROUP or not len(data):
        return
    odd = b"\0" * (len(data) & 1)
    header = ENCODINGS[big].plain.pack(tag >> 16, tag & 0xFFFF, len(data) + len(odd))
    octets = b"".join((header, data, odd))
    try:
        parse(Source(memoryview(octets), implicit=True, big=big), 0, Tree())
    except Failure:
        words = "would be taken for a sequence in implicit VR, and is none"
        raise _refusal(tag, words) from None


def _refusal(tag: int, words: str) -> Failure:
    return Failure(Fault.CONVERSION, f"({tag >> 16:04X},{tag & 0xFFFF:04X}) {words}")


def check_all(tree: Tree, big: bool) -> None:
    """The same for all elements of a tree."""
    for each in tree.walk():
        if each.length != UNDEFINED:
            check(each.tag, each.raw(), big)
        elif each.first_child is not None and not each.is_encapsulated:
            knows_container(each.tag)
