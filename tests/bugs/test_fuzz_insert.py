"""Elements of group FFFF; items and fragments under a delimiter's tag, which were written with it.

The data set that was written could not be read, or had lost the item. PS3.5 7.8 rules group FFFF
out. Items may come with any tag of theirs. Found by fuzzing: operation.
"""

from __future__ import annotations

import pytest

from ltdic.dataset import DataSet
from ltdic.tables import vr

from fuzz.data_set import check_written


@pytest.mark.parametrize("tag", [0xFFFF0000, 0xFFFF0010, 0xFFFFFFFF])
@pytest.mark.parametrize("sequence", [False, True])
def test_group_ffff_is_refused(tag: int, sequence: bool) -> None:
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


@pytest.mark.parametrize("tag", [0xFFFEE00D, 0xFFFEE0DD])
@pytest.mark.parametrize("is_empty", [False, True])
@pytest.mark.parametrize("implicit", [False, True])
def test_an_item_under_a_delimiters_tag(tag: int, is_empty: bool, implicit: bool) -> None:
    uid = "1.2.840.10008.1.2" if implicit else "1.2.840.10008.1.2.1"
    ds = DataSet()
    top = ds.insert(None, False, 0x00081140, vr.SQ, True)
    odd = ds.insert(top, True, tag, vr.SQ, True)
    assert odd is not None and ds.insert(top, True, 0xFFFEE000, vr.SQ, True) is not None
    if not is_empty:
        assert ds.insert(odd, True, 0x00100020, vr.LO) is not None
    for encoded in (ds.encode(uid), ds.encode(uid, True)):
        again = DataSet.received(b"".join(encoded), uid)
        items = [each for each in again.tree.walk() if each.is_item]
        assert [each.tag for each in items] == [0xFFFEE000, 0xFFFEE000]
        assert (items[0].first_child is None) == is_empty
    check_written(ds)


def test_a_fragment_under_a_delimiters_tag() -> None:
    ds = DataSet()
    pixels = ds.insert(None, False, 0x7FE00010, vr.OB, True)
    for tag, value in ((0xFFFEE0DD, b"ab"), (0xFFFEE000, b"cd")):
        fragment = ds.insert(pixels, True, tag, vr.OB)
        assert fragment is not None and fragment.replace(value)
    uid = "1.2.840.10008.1.2.4.50"
    again = DataSet.received(b"".join(ds.encode(uid)), uid)
    fragments = [(each.tag, bytes(each.data())) for each in again.tree.walk() if each.is_item]
    assert fragments == [(0xFFFEE000, b"ab"), (0xFFFEE000, b"cd")]
