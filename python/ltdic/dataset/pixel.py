"""What the form of the pixel data says about the transfer syntaxes that a data set can be in.

Nothing is compressed or decompressed here.

Must not know: pixels, files.
PS3.5 annex A.4.
"""

from __future__ import annotations

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import header, syntax
from ltdic.dataset.element import PIXEL_DATA, Element
from ltdic.dataset.tree import Tree
from ltdic.tables.uid import EXPLICIT_VR_LITTLE_ENDIAN, TransferSyntax, transfer_syntax


def _pixels(tree: Tree) -> Element | None:
    last = tree.last_child
    return None if last is None or last.tag < PIXEL_DATA else tree.find_root(PIXEL_DATA)


def is_encapsulated(tree: Tree) -> bool:
    """Whether there are pixel data in fragments."""
    pixels = _pixels(tree)
    return pixels is not None and pixels.is_encapsulated


def _is_native(tree: Tree) -> bool:
    pixels = _pixels(tree)
    return pixels is not None and not pixels.is_encapsulated and pixels.length > 0


def compression(tree: Tree, current: TransferSyntax) -> str | None:
    """The transfer syntax of encapsulated pixel data, "" if not known; None without such.

    It is that of element (0002,0010), else that of the data set, `current`.
    """
    if not is_encapsulated(tree):
        return None
    for uid in (header.text(tree, header.TRANSFER_SYNTAX), current.uid):
        if uid and transfer_syntax(uid).encapsulated:
            return uid
    return ""


def syntax_to_save(tree: Tree, current: TransferSyntax, flags: int) -> TransferSyntax:
    """The syntax for a file, by flags and history.

    COMPRESSION if the pixel data are compressed, and the flags ask for what cannot hold them or
    nobody has said how they are compressed.
    """
    wanted = syntax.from_flags(flags, current)
    uid = compression(tree, current)
    if uid is None:
        if wanted.encapsulated and _is_native(tree):
            return transfer_syntax(EXPLICIT_VR_LITTLE_ENDIAN)
        return wanted
    if not uid:
        raise Failure(Fault.COMPRESSION, "compressed pixel data in an unnamed transfer syntax")
    if flags & (syntax.IMPLICIT_VR | syntax.BIG_ENDIAN):
        raise Failure(Fault.COMPRESSION, f"compressed pixel data in {wanted.uid}")
    return transfer_syntax(uid)


def check(tree: Tree, current: TransferSyntax, target: TransferSyntax) -> None:
    """COMPRESSION if the pixel data are not as `target` has them."""
    uid = compression(tree, current)
    if uid is None:
        if target.encapsulated and _is_native(tree):
            raise Failure(Fault.COMPRESSION, f"pixel data not compressed as {target.uid} has it")
    elif not target.encapsulated or uid not in ("", target.uid):
        raise Failure(Fault.COMPRESSION, f"pixel data compressed otherwise than {target.uid}")
