"""Who has to go when too many connections of a listening net wait for their first request.

A peer that connects and says nothing costs a thread and a buffer until ARTIM ends it, so their
number is limited, in all and for each address: `Limits.half_open` and `half_open_peer`. The oldest
one that has not sent a byte goes first.

Must not know: sockets, threads, how somebody is shown the door.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ltdic.wire.limit import Limits


class Guest(NamedTuple):
    """A connection without a complete request; `key` is whatever the caller knows it by."""

    address: str
    has_spoken: bool
    key: object


def surplus(guests: Sequence[Guest], limits: Limits) -> Guest | None:
    """Who of `guests`, oldest first, has to go because the last one has come; None: nobody."""
    address = guests[-1].address
    others = [each for each in guests[:-1] if each.address == address]
    if len(others) < limits.half_open_peer:
        if len(guests) <= limits.half_open:
            return None
        others = list(guests[:-1])
    return next((each for each in others if not each.has_spoken), others[0])
