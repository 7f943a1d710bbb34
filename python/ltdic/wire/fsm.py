"""The upper layer protocol machine as data: PS3.8 9.2, table 9-10.

`TABLE` is the standard's table cell by cell, with its names: (event, state) -> `Cell`. Whoever
drives it performs the action and moves to the cell's next state. Two actions choose between two
next states; those cells have `otherwise` as well. Requestor and acceptor use the same table.

`BEYOND` holds the few cells that the programming interface needs and the standard leaves empty:
there a transport connection is open while no association exists, because opening a connection and
asking for an association are separate calls of the program, and so is closing it. For the same
reason the "close transport connection" half of AE-4 and AR-3 is left to the program.

Must not know: which role we play, PDU contents, clocks, sockets.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Sta(IntEnum):
    """States: PS3.8 tables 9-1 to 9-5."""

    STA1 = 1
    """Idle."""
    STA2 = 2
    """Transport connection open; awaiting A-ASSOCIATE-RQ."""
    STA3 = 3
    """Awaiting the local A-ASSOCIATE response."""
    STA4 = 4
    """Awaiting the transport connection to open."""
    STA5 = 5
    """Awaiting A-ASSOCIATE-AC or -RJ."""
    STA6 = 6
    """Association established."""
    STA7 = 7
    """Awaiting A-RELEASE-RP."""
    STA8 = 8
    """Awaiting the local A-RELEASE response."""
    STA9 = 9
    """Release collision, requestor: awaiting the local A-RELEASE response."""
    STA10 = 10
    """Release collision, acceptor: awaiting A-RELEASE-RP."""
    STA11 = 11
    """Release collision, requestor: awaiting A-RELEASE-RP."""
    STA12 = 12
    """Release collision, acceptor: awaiting the local A-RELEASE response."""
    STA13 = 13
    """Awaiting the transport connection to close."""


class Evt(IntEnum):
    """Events: PS3.8 table 9-10, first column."""

    EVT1 = 1
    """A-ASSOCIATE request (local user)."""
    EVT2 = 2
    """Transport connection confirmed."""
    EVT3 = 3
    """A-ASSOCIATE-AC received."""
    EVT4 = 4
    """A-ASSOCIATE-RJ received."""
    EVT5 = 5
    """Transport connection indicated."""
    EVT6 = 6
    """A-ASSOCIATE-RQ received."""
    EVT7 = 7
    """A-ASSOCIATE response, accept (local user)."""
    EVT8 = 8
    """A-ASSOCIATE response, reject (local user)."""
    EVT9 = 9
    """P-DATA request (local user)."""
    EVT10 = 10
    """P-DATA-TF received."""
    EVT11 = 11
    """A-RELEASE request (local user)."""
    EVT12 = 12
    """A-RELEASE-RQ received."""
    EVT13 = 13
    """A-RELEASE-RP received."""
    EVT14 = 14
    """A-RELEASE response (local user)."""
    EVT15 = 15
    """A-ABORT request (local user)."""
    EVT16 = 16
    """A-ABORT received."""
    EVT17 = 17
    """Transport connection closed."""
    EVT18 = 18
    """ARTIM timer expired."""
    EVT19 = 19
    """Unrecognized or invalid PDU received."""


AE_1, AE_2, AE_3, AE_4 = "AE-1", "AE-2", "AE-3", "AE-4"
AE_5, AE_6, AE_7, AE_8 = "AE-5", "AE-6", "AE-7", "AE-8"
DT_1, DT_2 = "DT-1", "DT-2"
AR_1, AR_2, AR_3, AR_4, AR_5 = "AR-1", "AR-2", "AR-3", "AR-4", "AR-5"
AR_6, AR_7, AR_8, AR_9, AR_10 = "AR-6", "AR-7", "AR-8", "AR-9", "AR-10"
AA_1, AA_2, AA_3, AA_4 = "AA-1", "AA-2", "AA-3", "AA-4"
AA_5, AA_6, AA_7, AA_8 = "AA-5", "AA-6", "AA-7", "AA-8"


class Cell(NamedTuple):
    """One cell: the action, the state after it, and the other state of AE-6 and AR-8."""

    action: str
    next: Sta
    otherwise: Sta | None = None


_ABORT_AA1 = Cell(AA_1, Sta.STA13)
_ABORT_AA8 = Cell(AA_8, Sta.STA13)
_CLOSE_AA2 = Cell(AA_2, Sta.STA1)
_ABORTED_AA3 = Cell(AA_3, Sta.STA1)
_LOST_AA4 = Cell(AA_4, Sta.STA1)
_IGNORE_AA6 = Cell(AA_6, Sta.STA13)
_ABORT_AA7 = Cell(AA_7, Sta.STA13)

TABLE: dict[tuple[Evt, Sta], Cell] = {
    # association establishment
    (Evt.EVT1, Sta.STA1): Cell(AE_1, Sta.STA4),
    (Evt.EVT2, Sta.STA4): Cell(AE_2, Sta.STA5),
    (Evt.EVT3, Sta.STA2): _ABORT_AA1,
    (Evt.EVT3, Sta.STA3): _ABORT_AA8,
    (Evt.EVT3, Sta.STA5): Cell(AE_3, Sta.STA6),
    (Evt.EVT3, Sta.STA6): _ABORT_AA8,
    (Evt.EVT3, Sta.STA7): _ABORT_AA8,
    (Evt.EVT3, Sta.STA8): _ABORT_AA8,
    (Evt.EVT3, Sta.STA9): _ABORT_AA8,
    (Evt.EVT3, Sta.STA10): _ABORT_AA8,
    (Evt.EVT3, Sta.STA11): _ABORT_AA8,
    (Evt.EVT3, Sta.STA12): _ABORT_AA8,
    (Evt.EVT3, Sta.STA13): _IGNORE_AA6,
    (Evt.EVT4, Sta.STA2): _ABORT_AA1,
    (Evt.EVT4, Sta.STA3): _ABORT_AA8,
    (Evt.EVT4, Sta.STA5): Cell(AE_4, Sta.STA1),
    (Evt.EVT4, Sta.STA6): _ABORT_AA8,
    (Evt.EVT4, Sta.STA7): _ABORT_AA8,
    (Evt.EVT4, Sta.STA8): _ABORT_AA8,
    (Evt.EVT4, Sta.STA9): _ABORT_AA8,
    (Evt.EVT4, Sta.STA10): _ABORT_AA8,
    (Evt.EVT4, Sta.STA11): _ABORT_AA8,
    (Evt.EVT4, Sta.STA12): _ABORT_AA8,
    (Evt.EVT4, Sta.STA13): _IGNORE_AA6,
    (Evt.EVT5, Sta.STA1): Cell(AE_5, Sta.STA2),
    (Evt.EVT6, Sta.STA2): Cell(AE_6, Sta.STA3, Sta.STA13),
    (Evt.EVT6, Sta.STA3): _ABORT_AA8,
    (Evt.EVT6, Sta.STA5): _ABORT_AA8,
    (Evt.EVT6, Sta.STA6): _ABORT_AA8,
    (Evt.EVT6, Sta.STA7): _ABORT_AA8,
    (Evt.EVT6, Sta.STA8): _ABORT_AA8,
    (Evt.EVT6, Sta.STA9): _ABORT_AA8,
    (Evt.EVT6, Sta.STA10): _ABORT_AA8,
    (Evt.EVT6, Sta.STA11): _ABORT_AA8,
    (Evt.EVT6, Sta.STA12): _ABORT_AA8,
    (Evt.EVT6, Sta.STA13): _ABORT_AA7,
    (Evt.EVT7, Sta.STA3): Cell(AE_7, Sta.STA6),
    (Evt.EVT8, Sta.STA3): Cell(AE_8, Sta.STA13),
    # data transfer
    (Evt.EVT9, Sta.STA6): Cell(DT_1, Sta.STA6),
    (Evt.EVT9, Sta.STA8): Cell(AR_7, Sta.STA8),
    (Evt.EVT10, Sta.STA2): _ABORT_AA1,
    (Evt.EVT10, Sta.STA3): _ABORT_AA8,
    (Evt.EVT10, Sta.STA5): _ABORT_AA8,
    (Evt.EVT10, Sta.STA6): Cell(DT_2, Sta.STA6),
    (Evt.EVT10, Sta.STA7): Cell(AR_6, Sta.STA7),
    (Evt.EVT10, Sta.STA8): _ABORT_AA8,
    (Evt.EVT10, Sta.STA9): _ABORT_AA8,
    (Evt.EVT10, Sta.STA10): _ABORT_AA8,
    (Evt.EVT10, Sta.STA11): _ABORT_AA8,
    (Evt.EVT10, Sta.STA12): _ABORT_AA8,
    (Evt.EVT10, Sta.STA13): _IGNORE_AA6,
    # association release
    (Evt.EVT11, Sta.STA6): Cell(AR_1, Sta.STA7),
    (Evt.EVT12, Sta.STA2): _ABORT_AA1,
    (Evt.EVT12, Sta.STA3): _ABORT_AA8,
    (Evt.EVT12, Sta.STA5): _ABORT_AA8,
    (Evt.EVT12, Sta.STA6): Cell(AR_2, Sta.STA8),
    (Evt.EVT12, Sta.STA7): Cell(AR_8, Sta.STA9, Sta.STA10),
    (Evt.EVT12, Sta.STA8): _ABORT_AA8,
    (Evt.EVT12, Sta.STA9): _ABORT_AA8,
    (Evt.EVT12, Sta.STA10): _ABORT_AA8,
    (Evt.EVT12, Sta.STA11): _ABORT_AA8,
    (Evt.EVT12, Sta.STA12): _ABORT_AA8,
    (Evt.EVT12, Sta.STA13): _IGNORE_AA6,
    (Evt.EVT13, Sta.STA2): _ABORT_AA1,
    (Evt.EVT13, Sta.STA3): _ABORT_AA8,
    (Evt.EVT13, Sta.STA5): _ABORT_AA8,
    (Evt.EVT13, Sta.STA6): _ABORT_AA8,
    (Evt.EVT13, Sta.STA7): Cell(AR_3, Sta.STA1),
    (Evt.EVT13, Sta.STA8): _ABORT_AA8,
    (Evt.EVT13, Sta.STA9): _ABORT_AA8,
    (Evt.EVT13, Sta.STA10): Cell(AR_10, Sta.STA12),
    (Evt.EVT13, Sta.STA11): Cell(AR_3, Sta.STA1),
    (Evt.EVT13, Sta.STA12): _ABORT_AA8,
    (Evt.EVT13, Sta.STA13): _IGNORE_AA6,
    (Evt.EVT14, Sta.STA8): Cell(AR_4, Sta.STA13),
    (Evt.EVT14, Sta.STA9): Cell(AR_9, Sta.STA11),
    (Evt.EVT14, Sta.STA12): Cell(AR_4, Sta.STA13),
    # association abort
    (Evt.EVT15, Sta.STA3): _ABORT_AA1,
    (Evt.EVT15, Sta.STA4): _CLOSE_AA2,
    (Evt.EVT15, Sta.STA5): _ABORT_AA1,
    (Evt.EVT15, Sta.STA6): _ABORT_AA1,
    (Evt.EVT15, Sta.STA7): _ABORT_AA1,
    (Evt.EVT15, Sta.STA8): _ABORT_AA1,
    (Evt.EVT15, Sta.STA9): _ABORT_AA1,
    (Evt.EVT15, Sta.STA10): _ABORT_AA1,
    (Evt.EVT15, Sta.STA11): _ABORT_AA1,
    (Evt.EVT15, Sta.STA12): _ABORT_AA1,
    (Evt.EVT16, Sta.STA2): _CLOSE_AA2,
    (Evt.EVT16, Sta.STA3): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA5): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA6): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA7): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA8): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA9): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA10): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA11): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA12): _ABORTED_AA3,
    (Evt.EVT16, Sta.STA13): _CLOSE_AA2,
    (Evt.EVT17, Sta.STA2): Cell(AA_5, Sta.STA1),
    (Evt.EVT17, Sta.STA3): _LOST_AA4,
    (Evt.EVT17, Sta.STA4): _LOST_AA4,
    (Evt.EVT17, Sta.STA5): _LOST_AA4,
    (Evt.EVT17, Sta.STA6): _LOST_AA4,
    (Evt.EVT17, Sta.STA7): _LOST_AA4,
    (Evt.EVT17, Sta.STA8): _LOST_AA4,
    (Evt.EVT17, Sta.STA9): _LOST_AA4,
    (Evt.EVT17, Sta.STA10): _LOST_AA4,
    (Evt.EVT17, Sta.STA11): _LOST_AA4,
    (Evt.EVT17, Sta.STA12): _LOST_AA4,
    (Evt.EVT17, Sta.STA13): Cell(AR_5, Sta.STA1),
    (Evt.EVT18, Sta.STA2): _CLOSE_AA2,
    (Evt.EVT18, Sta.STA13): _CLOSE_AA2,
    (Evt.EVT19, Sta.STA2): _ABORT_AA1,
    (Evt.EVT19, Sta.STA3): _ABORT_AA8,
    (Evt.EVT19, Sta.STA5): _ABORT_AA8,
    (Evt.EVT19, Sta.STA6): _ABORT_AA8,
    (Evt.EVT19, Sta.STA7): _ABORT_AA8,
    (Evt.EVT19, Sta.STA8): _ABORT_AA8,
    (Evt.EVT19, Sta.STA9): _ABORT_AA8,
    (Evt.EVT19, Sta.STA10): _ABORT_AA8,
    (Evt.EVT19, Sta.STA11): _ABORT_AA8,
    (Evt.EVT19, Sta.STA12): _ABORT_AA8,
    (Evt.EVT19, Sta.STA13): _ABORT_AA7,
}

BEYOND: dict[tuple[Evt, Sta], Cell] = {
    # an open connection without an association: before the request, after release or rejection
    (Evt.EVT3, Sta.STA1): _ABORT_AA8,
    (Evt.EVT4, Sta.STA1): _ABORT_AA8,
    (Evt.EVT6, Sta.STA1): _ABORT_AA8,
    (Evt.EVT10, Sta.STA1): _ABORT_AA8,
    (Evt.EVT12, Sta.STA1): _ABORT_AA8,
    (Evt.EVT13, Sta.STA1): _ABORT_AA8,
    (Evt.EVT16, Sta.STA1): _ABORTED_AA3,
    (Evt.EVT17, Sta.STA1): Cell(AA_5, Sta.STA1),
    (Evt.EVT19, Sta.STA1): _ABORT_AA8,
    # a program may abort a connection that has no association yet
    (Evt.EVT15, Sta.STA1): _ABORT_AA1,
    (Evt.EVT15, Sta.STA2): _ABORT_AA1,
}

ASSOCIATED = frozenset(state for state in Sta if Sta.STA6 <= state <= Sta.STA12)
"""States in which an association is in force."""
DATA_STATES = frozenset(
    state for (event, state), cell in TABLE.items() if cell.action in (DT_2, AR_6)
)
"""States in which P-DATA-TF is passed on to the user."""


def cell(event: Evt, state: Sta) -> Cell | None:
    """What `event` does in `state`; None where it cannot happen or is not allowed."""
    return TABLE.get((event, state)) or BEYOND.get((event, state))
