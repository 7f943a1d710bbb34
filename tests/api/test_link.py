"""The links of `DICOMELEMENT`, which C may walk without a call: right after every change."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from ltdic import capi

PRIVATE = 0x00111000
LINKS = ("pParent", "pFirstChild", "pLastChild", "pPrev", "pNext")


def address(pointer: Any) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


def links(element: Any) -> dict[str, int]:
    return {name: address(getattr(element.contents, name)) for name in LINKS}


def level(ds: Any, parent: Any) -> list[Any]:
    """The elements below `parent`, None for the root, as the functions tell."""
    found = []
    if parent:
        each = capi.L_DicomGetChildElement(ds, parent, True)
    else:
        each = capi.L_DicomGetFirstElement(ds, None, True, True)
    while each:
        found.append(each)
        each = capi.L_DicomGetNextElement(ds, each, True, True)
    return found


def walk(ds: Any) -> Iterator[tuple[Any, list[Any]]]:
    pending = [None]
    while pending:
        parent = pending.pop()
        siblings = level(ds, parent)
        yield parent, siblings
        pending += siblings


def check(ds: Any) -> int:
    """Compare all links with what the functions say; how many elements there are."""
    count = 0
    for parent, siblings in walk(ds):
        count += len(siblings)
        if parent:
            ends = (address(siblings[0]), address(siblings[-1])) if siblings else (0, 0)
            own = links(parent)
            assert (own["pFirstChild"], own["pLastChild"]) == ends
        around = [0, *map(address, siblings), 0]
        for index, each in enumerate(siblings):
            own = links(each)
            assert own["pParent"] == address(parent)
            assert (own["pPrev"], own["pNext"]) == (around[index], around[index + 2])
    return count


@pytest.mark.parametrize("seed", range(20))
def test_links_stay_right(record: Any, seed: int) -> None:
    random = Random(seed)
    top = record.insert(PRIVATE, "SQ")
    parents = [None, record.item(top), record.item(top)]
    inserted = 3
    for _ in range(60):
        parent = random.choice(parents)
        tag = PRIVATE + random.randrange(1, 40)
        made = capi.L_DicomInsertElement(
            record.ds, parent, parent is not None, tag, capi.VR_LO, False, capi.ELEMENT_INDEX_MAX
        )
        if made:
            inserted += 1
            assert (made.contents.nTag, made.contents.nVR) == (tag, capi.VR_LO)
            assert capi.L_DicomSetStringValue(record.ds, made, b"value", 1, 0)
            assert made.contents.nLength == len("value")
        elif random.random() < 0.7:
            there = [each for each in level(record.ds, parent) if each.contents.nTag == tag]
            capi.L_DicomDeleteElement(record.ds, there[0])
            inserted -= 1
        assert check(record.ds) == inserted
    capi.L_DicomDeleteElement(record.ds, top)
    assert check(record.ds) == len(level(record.ds, None))


@pytest.mark.parametrize("index", [0, 1, 2, capi.ELEMENT_INDEX_MAX])
def test_items_anywhere(record: Any, index: int) -> None:
    sequence = record.insert(PRIVATE, "SQ")
    for _ in range(40):
        item = capi.L_DicomInsertElement(record.ds, sequence, True, capi.TAG_ITEM, 0, False, index)
        record.insert(PRIVATE, "LO", item)
        check(record.ds)
    assert check(record.ds) == 81
