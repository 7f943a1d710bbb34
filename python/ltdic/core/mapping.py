"""A file in memory that takes no memory for what nobody looks at any more.

Pages of a mapping that were looked at count as memory of the process. `let_go` gives them back;
whoever looks again gets them from the file again.

Must not know: what is in the file.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterable
from contextlib import suppress

_UNUSED = getattr(mmap, "MADV_DONTNEED", None)


class Mapping(mmap.mmap):
    """The whole of a file that is not empty, read only."""

    def __new__(cls, descriptor: int) -> Mapping:
        return super().__new__(cls, descriptor, 0, access=mmap.ACCESS_READ)

    def let_go(self) -> None:
        """Give back the memory that was looked at; all views stay valid."""
        if _UNUSED is not None:
            with suppress(OSError):
                self.madvise(_UNUSED)


def let_go(pieces: Iterable[bytes | bytearray | memoryview | mmap.mmap]) -> None:
    """Give back the memory of all mappings that one of the `pieces` is a part of."""
    owners = {id(each.obj): each.obj for each in pieces if isinstance(each, memoryview)}
    for owner in owners.values():
        if isinstance(owner, Mapping):
            owner.let_go()
