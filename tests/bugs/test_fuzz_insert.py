"""An element of group FFFF could be inserted; the data set that was written could not be read.

PS3.5 7.8 rules the group out, and behind the last element such tags are what is taken for
nonsense. Found by fuzzing: operation.
"""

from __future__ import annotations

import pytest

from ltdic.dataset import DataSet
from ltdic.tables import vr

from fuzz.data_set import check_written


@pytest.mark.parametrize("tag", [0xFFFF0000, 0xFFFF0010, 0xFFFFFFFF])
@pytest.mark.parametrize("sequence", [False, True])
def test_it_is_refused(tag: int, sequence: bool) -> None:
    ds = DataSet()
    top = ds.insert(None, False, 0x00081140, vr.SQ, True)
    item = None if top is None else ds.insert_item(top)
    assert item is not None
    for parent in (None, item, top):
        assert ds.insert(parent, True, tag, vr.UN, sequence) is None
    assert [each.tag for each in ds.tree.walk()] == [0x00081140, 0xFFFEE000]
    check_written(ds)


def test_the_last_tag_of_all_others_is_not() -> None:
    ds = DataSet()
    assert ds.insert(None, False, 0xFFFDFFFF, vr.LO) is not None
    check_written(ds)
