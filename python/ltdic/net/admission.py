"""Who has to go when too many connections of a listening net have no association.

A peer that connects and says nothing, or does not close when it was refused, costs a thread and a
buffer until ARTIM ends it, so their number is limited, in all and for each address:
`Limits.half_open` and `half_open_peer`. The oldest one that was refused goes first, then the oldest
one that has not sent a byte.

Must not know: sockets, threads, how somebody is shown the door.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ltdic.wire.limit import Limits


class Guest(NamedTuple):
    """A connection without an association; `key` is whatever the caller knows it by."""

    address: str
    has_spoken: bool
    key: object
    is_leaving: bool = False


def surplus(guests: Sequence[Guest], limits: Limits) -> Guest | None:
    """Who of `guests`, oldest first, has to go because the last one has come; None: nobody."""
    address = guests[-1].address
    others = [each for each in guests[:-1] if each.address == address]
    if len(others) < limits.half_open_peer:
        if len(guests) <= limits.half_open:
            return None
        others = list(guests[:-1])
    return min(others, key=lambda each: (not each.is_leaving, each.has_spoken))
