"""PS3.8 table 9-10, written down a second time: for each event, the states and what they do.

The notation is the standard's: `6 DT-1 6` is "in Sta6: action DT-1, next state Sta6".
"""

from __future__ import annotations

import pytest

from ltdic.wire import fsm
from ltdic.wire.fsm import Evt, Sta

GOOD = """
1  : 1 AE-1 4
2  : 4 AE-2 5
3  : 2 AA-1 13 | 3 AA-8 13 | 5 AE-3 6 | 6 AA-8 13 | 7 AA-8 13 | 8 AA-8 13 | 9 AA-8 13 | 10 AA-8 13
3  : 11 AA-8 13 | 12 AA-8 13 | 13 AA-6 13
4  : 2 AA-1 13 | 3 AA-8 13 | 5 AE-4 1 | 6 AA-8 13 | 7 AA-8 13 | 8 AA-8 13 | 9 AA-8 13 | 10 AA-8 13
4  : 11 AA-8 13 | 12 AA-8 13 | 13 AA-6 13
5  : 1 AE-5 2
6  : 2 AE-6 3/13 | 3 AA-8 13 | 5 AA-8 13 | 6 AA-8 13 | 7 AA-8 13 | 8 AA-8 13 | 9 AA-8 13
6  : 10 AA-8 13 | 11 AA-8 13 | 12 AA-8 13 | 13 AA-7 13
7  : 3 AE-7 6
8  : 3 AE-8 13
9  : 6 DT-1 6 | 8 AR-7 8
10 : 2 AA-1 13 | 3 AA-8 13 | 5 AA-8 13 | 6 DT-2 6 | 7 AR-6 7 | 8 AA-8 13 | 9 AA-8 13 | 10 AA-8 13
10 : 11 AA-8 13 | 12 AA-8 13 | 13 AA-6 13
11 : 6 AR-1 7
12 : 2 AA-1 13 | 3 AA-8 13 | 5 AA-8 13 | 6 AR-2 8 | 7 AR-8 9/10 | 8 AA-8 13 | 9 AA-8 13
12 : 10 AA-8 13 | 11 AA-8 13 | 12 AA-8 13 | 13 AA-6 13
13 : 2 AA-1 13 | 3 AA-8 13 | 5 AA-8 13 | 6 AA-8 13 | 7 AR-3 1 | 8 AA-8 13 | 9 AA-8 13
13 : 10 AR-10 12 | 11 AR-3 1 | 12 AA-8 13 | 13 AA-6 13
14 : 8 AR-4 13 | 9 AR-9 11 | 12 AR-4 13
15 : 3 AA-1 13 | 4 AA-2 1 | 5 AA-1 13 | 6 AA-1 13 | 7 AA-1 13 | 8 AA-1 13 | 9 AA-1 13 | 10 AA-1 13
15 : 11 AA-1 13 | 12 AA-1 13
16 : 2 AA-2 1 | 3 AA-3 1 | 5 AA-3 1 | 6 AA-3 1 | 7 AA-3 1 | 8 AA-3 1 | 9 AA-3 1 | 10 AA-3 1
16 : 11 AA-3 1 | 12 AA-3 1 | 13 AA-2 1
17 : 2 AA-5 1 | 3 AA-4 1 | 4 AA-4 1 | 5 AA-4 1 | 6 AA-4 1 | 7 AA-4 1 | 8 AA-4 1 | 9 AA-4 1
17 : 10 AA-4 1 | 11 AA-4 1 | 12 AA-4 1 | 13 AR-5 1
18 : 2 AA-2 1 | 13 AA-2 1
19 : 2 AA-1 13 | 3 AA-8 13 | 5 AA-8 13 | 6 AA-8 13 | 7 AA-8 13 | 8 AA-8 13 | 9 AA-8 13
19 : 10 AA-8 13 | 11 AA-8 13 | 12 AA-8 13 | 13 AA-7 13
"""


def standard() -> dict[tuple[int, int], tuple[str, str]]:
    cells = {}
    for line in GOOD.split("\n"):
        event, _, row = line.partition(":")
        for cell in row.split("|") if row else []:
            state, action, after = cell.split()
            cells[int(event), int(state)] = action, after
    return cells


CELLS = standard()
EVERY = [(event, state) for event in range(1, 20) for state in range(1, 14)]


def test_every_event_and_state_exists():
    assert [int(each) for each in Evt] == list(range(1, 20))
    assert [int(each) for each in Sta] == list(range(1, 14))


@pytest.mark.parametrize(("event", "state"), EVERY)
def test_cell_is_the_standards(event: int, state: int):
    """C18."""
    cell = fsm.TABLE.get((Evt(event), Sta(state)))
    if (event, state) not in CELLS:
        assert cell is None
        return
    assert cell is not None
    action, after = CELLS[event, state]
    states = [cell.next] if cell.otherwise is None else [cell.next, cell.otherwise]
    assert (cell.action, "/".join(str(int(each)) for each in states)) == (action, after)


def test_additions_fill_empty_cells_only():
    assert not set(fsm.BEYOND) & set(fsm.TABLE)
    for event, state in fsm.BEYOND:
        assert state in (Sta.STA1, Sta.STA2)
        assert event not in (Evt.EVT1, Evt.EVT5, Evt.EVT7, Evt.EVT9, Evt.EVT11)


def test_look_up_sees_both_and_nothing_else():
    assert fsm.cell(Evt.EVT9, Sta.STA6) == fsm.Cell("DT-1", Sta.STA6)
    assert fsm.cell(Evt.EVT15, Sta.STA2) == fsm.Cell("AA-1", Sta.STA13)
    assert fsm.cell(Evt.EVT9, Sta.STA7) is None


def test_derived_sets():
    assert {int(each) for each in fsm.DATA_STATES} == {6, 7}
    assert {int(each) for each in fsm.ASSOCIATED} == {6, 7, 8, 9, 10, 11, 12}
