"""What kind of object a data set is: its class, its empty form, command sets, signed attributes.

Must not know: files, encodings.
PS3.3 annex A (classes), PS3.7 section 9.3, 10.3 and annex E (commands), PS3.5 annex A.1 (US or SS).
"""

from __future__ import annotations

from struct import pack

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import header
from ltdic.dataset.element import ITEM, UNDEFINED, Element
from ltdic.dataset.tree import Tree
from ltdic.tables import definition, iod, vr
from ltdic.wire import command
from ltdic.wire.dimse import BY_FIELD, RESPONSE

MANDATORY_ELEMENTS_ONLY = 0x1000
MANDATORY_MODULES_ONLY = 0x2000
_META = (
    (header.META_VERSION, vr.OB),
    (header.META_CLASS, vr.UI),
    (header.META_INSTANCE, vr.UI),
    (header.TRANSFER_SYNTAX, vr.UI),
    (0x00020012, vr.UI),
    (0x00020013, vr.SH),
    (0x00020016, vr.AE),
    (0x00020100, vr.UI),
    (0x00020102, vr.OB),
)
_VERSION = b"\0\1"
_PIXEL_REPRESENTATION = 0x00280103
BY_SIGN = frozenset(
    (
        *(0x00189810, 0x00221452, 0x00280104, 0x00280105, 0x00280106, 0x00280107, 0x00280108),
        *(0x00280109, 0x00280110, 0x00280111, 0x00280120, 0x00280121, 0x00281101, 0x00281102),
        *(0x00281103, 0x00283002, 0x00409211, 0x00409216, 0x00603004, 0x00603006),
    )
)
"""The elements that are US or SS, as Pixel Representation says."""


def class_of(tree: Tree) -> int:
    """The CLASS_ number that the SOP class UIDs of `tree` stand for; CLASS_UNKNOWN for none."""
    uid = header.text(tree, header.SOP_CLASS) or header.text(tree, header.META_CLASS)
    return iod.class_of_sop_class(uid) if uid else iod.CLASS_UNKNOWN


def insert_class(tree: Tree, class_: int, flags: int, syntax_uid: str) -> None:
    """Fill the empty `tree` with the elements of `class_`, without values.

    Each sequence has one item. Only the SOP class UIDs, the transfer syntax UID and the version
    of the header have values. CLASS_NOT_SUPPORTED for a class without known elements.
    """
    if class_ == iod.CLASS_UNKNOWN:
        return
    elements = iod.elements_of(
        class_, bool(flags & MANDATORY_MODULES_ONLY), bool(flags & MANDATORY_ELEMENTS_ONLY)
    )
    if not elements and not iod.elements_of(class_):
        raise Failure(Fault.CLASS_NOT_SUPPORTED, f"class {class_} has no known elements")
    if not flags & header.ABSENT:
        for tag, vr_ in _META:
            tree.link(Element(tree, None, None, tag, vr_, 0), tree.last_child)
    _insert_elements(tree, elements)
    uid = iod.sop_class_of(class_).encode()
    for tag, value in (
        (header.META_VERSION, _VERSION),
        (header.META_CLASS, uid),
        (header.TRANSFER_SYNTAX, syntax_uid.encode()),
        (header.SOP_CLASS, uid),
    ):
        element = tree.find_root(tag)
        if element is not None:
            element.replace(value)
    tree.touched = True


def _insert_elements(tree: Tree, elements: tuple[definition.Element, ...]) -> None:
    """Empty elements at the root, and one item with its elements in each sequence."""
    pending: list[tuple[Element | None, tuple[definition.Element, ...]]] = [(None, elements)]
    while pending:
        parent, below = pending.pop()
        last = (parent or tree).last_child
        for each in below:
            is_sequence = each.vr == vr.SQ
            length = UNDEFINED if is_sequence else 0
            element = Element(tree, parent, None, each.tag, each.vr, length)
            element.size = 0
            if last is None or last.tag < each.tag:
                tree.link(element, last)
                last = element
            else:
                tree.link(element, tree.place(parent, each.tag)[1])
            if is_sequence and each.children:
                item = Element(tree, element, None, ITEM, vr.SQ, UNDEFINED)
                item.size = 0
                tree.link(item, None)
                pending.append((item, each.children))


def insert_command(tree: Tree, field: int, request: bool) -> None:
    """Fill the empty `tree` with the elements of one message: PARAMETER if there is none such.

    Command field and data set type have values. The type says "present" where a data set can
    follow.
    """
    message = BY_FIELD.get(field & ~RESPONSE | (0 if request else RESPONSE))
    if message is None:
        raise Failure(Fault.PARAMETER, f"no message has the command field {field:04X}")
    values = {parameter.element: b"" for parameter in message.parameters}
    values[message.id_element] = b""
    values[command.COMMAND_FIELD] = pack("=H", message.field)
    follows = command.DATA_SET_PRESENT if message.data_set else command.DATA_SET_ABSENT
    values[command.DATA_SET_TYPE] = pack("=H", follows)
    for number in sorted(values):
        vr_ = int.from_bytes(command.KINDS[number].name.encode(), "big")
        element = Element(tree, None, None, number, vr_, len(values[number]), value=values[number])
        tree.link(element, tree.last_child)
    tree.touched = True


def command_of(tree: Tree) -> tuple[int, bool]:
    """The command field without its response bit, and whether it is a request; (0, True) if
    there is none (not documented)."""
    element = tree.find_root(command.COMMAND_FIELD)
    field = 0
    if element is not None and element.length == 2:
        field = int.from_bytes(element.raw(), "big" if element.big else "little")
    return field & ~RESPONSE, not field & RESPONSE


def settle_signs(tree: Tree) -> None:
    """Give elements that are US or SS the VR that Pixel Representation says.

    Read in implicit VR they are US, as the tag table has it.
    """
    element = tree.find_root(_PIXEL_REPRESENTATION)
    if element is None or element.length != 2 or bytes(element.raw()) != b"\1\0":
        return
    for each in tree.walk():
        if each.vr == vr.US and each.tag in BY_SIGN:
            each.vr = vr.SS
