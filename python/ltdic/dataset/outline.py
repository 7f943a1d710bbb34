"""Files whose elements need not be read before somebody asks for one: most are only sent or saved.

Plain files are these: nothing in them is what `ltdic.dataset.parse` would refuse or put right, so
that reading them later ends as reading them now. One pass over the headers tells, in C
(`csrc/element_scan.c`); without it no file is known to be plain.

Must not know: elements, trees, the file system.
PS3.10 section 7.1 (file meta information), PS3.5 section 7.
"""

from __future__ import annotations

from ltdic.dataset import header, limit
from ltdic.dataset.native import loops
from ltdic.tables.tag import vr_of
from ltdic.tables.uid import TransferSyntax, transfer_syntax


def plain(view: memoryview) -> tuple[int, TransferSyntax] | None:
    """Where the data set of a plain file begins, and its syntax; None for any other file."""
    found = None if loops is None else loops.meta(view)
    if found is None:
        return None
    position, octets = found
    uid = header.uid_in(octets)
    syntax = transfer_syntax(uid)
    if not uid or syntax.encapsulated or syntax.deflated or not syntax.little_endian:
        return None
    table = vr_of if syntax.implicit else None
    if not loops.scan(view, position, table, limit.DEPTH, limit.ELEMENTS // 2):
        return None
    return position, syntax
