"""Private creators and their elements."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from ltdic import capi

PARAMETER = 9
GROUP, EXISTS, MISSING, FULL, NUMBER = 235, 236, 237, 238, 239


def create(
    record: Any, group: int, number: int, name: bytes | None, beside: Any = None
) -> tuple[int, Any]:
    creator = capi.L_DicomCreatePrivateCreatorDataElement.argtypes[5]._type_()
    code = capi.L_DicomCreatePrivateCreatorDataElement(
        record.ds, beside, group, number, name, ctypes.byref(creator)
    )
    return code, creator


def created(record: Any, group: int, number: int, name: bytes, beside: Any = None) -> Any:
    code, creator = create(record, group, number, name, beside)
    assert code == 0
    return creator


def unused(record: Any, creator: Any) -> tuple[int, int]:
    tag = ctypes.c_uint(1)
    code = capi.L_DicomGetNextUnusedPrivateTag(record.ds, creator, ctypes.byref(tag))
    return code, tag.value


def test_create(record: Any) -> None:
    creator = created(record, 0x0017, 0x12, b"ACME 1.0")
    assert (creator.contents.nTag, creator.contents.nVR) == (0x00170012, capi.VR_LO)
    assert record.data(creator) == b"ACME 1.0"
    assert unused(record, creator) == (0, 0x00171200)
    code = capi.L_DicomCreatePrivateCreatorDataElement(record.ds, None, 0x17, 0x13, b"B", None)
    assert code == 0
    assert record.find(0x00170013)


def test_the_first_free_block_is_taken(record: Any) -> None:
    created(record, 0x0017, 0x10, b"A")
    record.insert(0x00171105)
    assert created(record, 0x0017, 0, b"B").contents.nTag == 0x00170012
    assert created(record, 0x0019, 0, b"B").contents.nTag == 0x00190010


@pytest.mark.parametrize(
    ("group", "number", "name", "code"),
    [
        (0x0010, 0x10, b"A", GROUP), (1, 0x10, b"A", GROUP), (3, 0x10, b"A", GROUP),
        (5, 0x10, b"A", GROUP), (7, 0x10, b"A", GROUP), (0xFFFF, 0x10, b"A", GROUP),
        (0x17, 0x0F, b"A", NUMBER), (0x17, 0x100, b"A", NUMBER), (0x17, 0x10, b"", PARAMETER),
        (0x17, 0x10, None, PARAMETER), (0x17, 0x10, b"A\\B", PARAMETER),
        (0x17, 0x10, b"A" * 65, PARAMETER), (0x17, 0x10, "\N{SNOWMAN}".encode(), PARAMETER),
    ],
)  # fmt: skip
def test_what_cannot_be_created(
    record: Any, group: int, number: int, name: bytes | None, code: int
) -> None:
    got, creator = create(record, group, number, name)
    assert (got, bool(creator)) == (code, False)
    assert not capi.L_DicomGetFirstElement(record.ds, None, True, True)


def test_a_block_is_reserved_once(record: Any) -> None:
    created(record, 0x0017, 0x12, b"A")
    assert create(record, 0x0017, 0x12, b"B")[0] == EXISTS
    for number in range(0x10, 0x100):
        assert create(record, 0x0019, number, b"A")[0] == 0
    assert create(record, 0x0019, 0, b"B")[0] == FULL


def test_each_item_has_creators_of_its_own(record: Any) -> None:
    created(record, 0x0017, 0x10, b"ROOT")
    sequence = record.insert(capi.TAG_REFERENCED_IMAGE_SEQUENCE, "SQ")
    item = record.item(sequence)
    inside = record.insert(capi.TAG_INSTANCE_NUMBER, parent=item)
    creator = created(record, 0x0017, 0x10, b"ITEM", inside)
    assert record.address(capi.L_DicomGetParentElement(record.ds, creator)) == record.address(item)
    assert create(record, 0x0017, 0x10, b"AGAIN", inside)[0] == EXISTS
    assert create(record, 0x0017, 0x11, b"AMONG ITEMS", item)[0] == PARAMETER


def test_unused_tags(record: Any) -> None:
    creator = created(record, 0x0017, 0x12, b"A")
    for number in range(0x100):
        assert unused(record, creator) == (0, 0x00171200 + number)
        assert unused(record, creator) == (0, 0x00171200 + number)
        record.insert(0x00171200 + number)
    assert unused(record, creator) == (FULL, 1)
    assert unused(record, record.find(0x00171200)) == (MISSING, 1)
    assert unused(record, None) == (MISSING, 1)
    assert capi.L_DicomGetNextUnusedPrivateTag(record.ds, creator, None) == PARAMETER


def creators(
    record: Any, start: Any, tree: bool, name: bytes | None, group: int
) -> list[tuple[int, bytes]]:
    found = []
    each = capi.L_DicomFindFirstPrivateCreatorDataElement(record.ds, start, tree, name, group)
    while each:
        found.append((each.contents.nTag, record.data(each)))
        each = capi.L_DicomFindNextPrivateCreatorDataElement(record.ds, each, tree, name, group)
    return found


def test_find_creators(record: Any) -> None:
    sequence = record.insert(capi.TAG_REFERENCED_IMAGE_SEQUENCE, "SQ")
    inside = record.insert(capi.TAG_INSTANCE_NUMBER, parent=record.item(sequence))
    created(record, 0x0017, 0x10, b"A", inside)
    last = created(record, 0x0019, 0x12, b"A")
    record.insert(0x00191000)
    created(record, 0x0009, 0x10, b"A")
    created(record, 0x0019, 0x10, b"B")
    low, mid, high = (0x00090010, b"A"), (0x00190010, b"B"), (0x00190012, b"A")
    nested = (0x00170010, b"A")
    assert creators(record, None, True, None, 0) == [low, mid, high]
    assert creators(record, None, False, None, 0) == [nested, low, mid, high]
    assert creators(record, None, False, b"A", 0) == [nested, low, high]
    assert creators(record, None, True, b"A ", 0x19) == [high]
    assert creators(record, None, True, b"a", 0) == []
    assert creators(record, last, True, None, 0) == [low, mid, high]
    assert creators(record, last, False, None, 0) == [high]
    assert creators(record, inside, True, None, 0) == [nested]


def test_walk_through_a_block(record: Any) -> None:
    first = created(record, 0x0017, 0x10, b"A")
    second = created(record, 0x0017, 0x11, b"B")
    for tag in (0x00171101, 0x00171100, 0x001711FF, 0x00171200, 0x00181101):
        record.insert(tag)
    found = []
    each = capi.L_DicomFindFirstPrivateElement(record.ds, second)
    while each:
        found.append(each.contents.nTag)
        each = capi.L_DicomFindNextPrivateElement(record.ds, each, second)
    assert found == [0x00171100, 0x00171101, 0x001711FF]
    assert not capi.L_DicomFindFirstPrivateElement(record.ds, first)
    assert not capi.L_DicomFindFirstPrivateElement(record.ds, None)
    assert not capi.L_DicomFindFirstPrivateElement(record.ds, record.find(0x00171200))
    assert not capi.L_DicomFindNextPrivateElement(record.ds, None, second)
    assert not capi.L_DicomFindNextPrivateElement(record.ds, record.find(0x00171100), None)
