"""L_DicomGetNextElement, which goes along the structures that C sees: always what the tree says."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from ltdic import capi

from pointer import address, foreign, inside

LOADED = "rtplan.dcm"  # sequences, three levels deep
NAME, BEAMS, NEW = 0x00100010, 0x300A00B0, 0x00101010


def walk(ds: Any, start: Any = None, tree: bool = False, volatile: bool = True) -> list[int | None]:
    each = start or capi.L_DicomGetFirstElement(ds, None, tree, volatile)
    found = []
    while each:
        found.append(address(each))
        each = capi.L_DicomGetNextElement(ds, each, tree, volatile)
    return found


def backwards(ds: Any, volatile: bool = True) -> list[int | None]:
    """The list from its end, by calls that always ask Python; in list order."""
    each = capi.L_DicomGetLastElement(ds, None, False, volatile)
    found = []
    while each:
        found.append(address(each))
        each = capi.L_DicomGetPrevElement(ds, each, False, volatile)
    return found[::-1]


@pytest.fixture
def loaded(record: Any) -> Any:
    record.load(LOADED)
    return record


def test_both_views(loaded: Any) -> None:
    elements = walk(loaded.ds)
    assert len(elements) > 100 and elements == backwards(loaded.ds)
    top = walk(loaded.ds, tree=True)
    assert len(top) < len(elements) and set(top) <= set(elements)
    beams = loaded.find(BEAMS)
    items = walk(loaded.ds, capi.L_DicomGetChildElement(loaded.ds, beams, True), tree=True)
    assert 0 < len(items) < 10


def test_without_volatile_elements(record: Any) -> None:
    record.load("CT_small.dcm")
    kept = walk(record.ds, volatile=False)
    assert kept == backwards(record.ds, volatile=False)
    assert len(kept) < len(walk(record.ds))


def test_after_insertion(loaded: Any) -> None:
    before = walk(loaded.ds)
    new = loaded.insert(NEW)
    inner = loaded.insert(NEW, parent=capi.L_DicomGetChildElement(loaded.ds, loaded.find(BEAMS), 1))
    after = walk(loaded.ds)
    assert after == backwards(loaded.ds)
    assert set(after) - set(before) == {address(new), address(inner)}


@pytest.mark.parametrize("tree", [False, True])
def test_a_deleted_element_is_not_gone_on_from(loaded: Any, tree: bool) -> None:
    before = walk(loaded.ds)
    beams = loaded.find(BEAMS)
    below = capi.L_DicomGetChildElement(loaded.ds, beams, True)
    assert capi.L_DicomDeleteElement(loaded.ds, beams)
    for gone in (beams, below):
        assert not capi.L_DicomGetNextElement(loaded.ds, gone, tree, True)
    after = walk(loaded.ds)
    assert after == backwards(loaded.ds) and len(after) < len(before)


def test_other_pointers_and_handles(loaded: Any) -> None:
    name = loaded.find(NAME)
    null = type(name)()
    for pointer in (foreign(name), inside(name), null, ctypes.cast(1, type(name))):
        assert not capi.L_DicomGetNextElement(loaded.ds, pointer, False, True)
    other = capi.L_DicomCreateDS(None)
    assert not capi.L_DicomGetNextElement(other, name, False, True)
    assert not capi.L_DicomGetNextElement(None, name, False, True)
    capi.L_DicomFreeDS(other)
    assert capi.L_DicomGetNextElement(loaded.ds, name, False, True)


def test_pointers_into_a_data_set_that_is_reset_or_freed(loaded: Any) -> None:
    name = loaded.find(NAME)
    capi.L_DicomResetDS(loaded.ds)
    assert not capi.L_DicomGetNextElement(loaded.ds, name, False, True)
    ds = capi.L_DicomCreateDS(None)
    assert capi.L_DicomCopyDS(ds, None, loaded.ds, None) == 0
    loaded.load(LOADED)
    assert capi.L_DicomCopyDS(ds, None, loaded.ds, None) == 0
    first = capi.L_DicomGetFirstElement(ds, None, False, True)
    assert capi.L_DicomGetNextElement(ds, first, False, True)
    capi.L_DicomFreeDS(ds)
    assert not capi.L_DicomGetNextElement(ds, first, False, True)


@pytest.mark.parametrize("garbage", [0x10, 0xFFFF_FFFF_FFFF_FFF8, 1])
def test_links_that_a_program_overwrote_do_no_harm(loaded: Any, garbage: int) -> None:
    beams = loaded.find(BEAMS)
    truth = address(capi.L_DicomGetNextElement(loaded.ds, beams, True, True))
    kept = beams.contents.pNext
    beams.contents.pNext = garbage
    assert address(capi.L_DicomGetNextElement(loaded.ds, beams, True, True)) == truth
    beams.contents.pNext = kept
    last = beams
    while capi.L_DicomGetChildElement(loaded.ds, last, True):
        last = capi.L_DicomGetChildElement(loaded.ds, last, True)
    truth = address(capi.L_DicomGetNextElement(loaded.ds, last, False, True))
    kept = last.contents.pNext
    last.contents.pNext = None
    last.contents.pParent = garbage
    assert address(capi.L_DicomGetNextElement(loaded.ds, last, False, True)) == truth
    last.contents.pNext = kept
