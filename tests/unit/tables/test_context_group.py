"""Context groups and coded concepts, compared with pydicom's code dictionaries (PS3.16)."""

from __future__ import annotations

from typing import Any

import pytest
from pydicom.sr._cid_dict import cid_concepts
from pydicom.sr._concepts_dict import concepts

from ltdic.core.errors import Failure, Fault
from ltdic.tables.context_group import (
    NO_VERSION,
    TABLE,
    CodedConcept,
    ContextGroup,
    DateTime,
)


def loaded(identifier: str) -> ContextGroup:
    TABLE.load(identifier)
    group = TABLE.find(identifier)
    assert group is not None
    return group


def codes(group: ContextGroup) -> list[tuple[str, str, str]]:
    return [(concept.scheme, concept.value, concept.name) for concept in group.concepts()]


def test_empty_at_start() -> None:
    assert TABLE.count() == 0
    assert TABLE.first() is None
    assert TABLE.last() is None


def test_load_one() -> None:
    group = loaded("CID 29")
    assert (group.identifier, group.name) == ("CID 29", "Acquisition Modality")
    assert group.version == NO_VERSION
    assert group.extensible
    assert ("DCM", "CT", "Computed Tomography") in codes(group)
    assert TABLE.count() == 1
    TABLE.set_name(group, "changed")
    TABLE.load("CID 29")  # there already
    assert TABLE.count() == 1
    assert group.name == "changed"


def test_load_all() -> None:
    first = loaded("CID 29")
    TABLE.load(None)
    assert TABLE.count() == len(cid_concepts)
    assert TABLE.first() is first
    for cid, members in cid_concepts.items():
        group = TABLE.find(f"CID {cid}")
        assert group is not None
        expected = {
            (scheme, value, meaning)
            for scheme, keywords in members.items()
            for keyword in keywords
            for value, (meaning, cids) in concepts[scheme][keyword].items()
            if cid in cids
        }
        found = codes(group)
        assert set(found) == expected
        assert len(found) == len(expected)
        assert [meaning for _, _, meaning in found] == sorted(meaning for _, _, meaning in found)


@pytest.mark.parametrize("identifier", ["CID 999999", "", "29 CID", "CID"])
def test_unknown_group(identifier: str) -> None:
    with pytest.raises(Failure) as caught:
        TABLE.load(identifier)
    assert caught.value.fault is Fault.PARAMETER
    assert TABLE.count() == 0


@pytest.mark.parametrize("identifier", ["cid 29", " CID  29 ", "29"])
def test_identifiers_compare_loosely(identifier: str) -> None:
    group = loaded("CID 29")
    assert TABLE.find(identifier) is group


def test_own_group() -> None:
    version = DateTime(2002, 9, 4)
    group = TABLE.insert("OWN 1", "mine", False, version)
    assert (group.version, group.extensible) == (version, False)
    again = TABLE.insert("OWN 1", "again", True)
    assert TABLE.find("OWN 1") is group
    assert (TABLE.find_index(0), TABLE.find_index(1)) == (group, again)
    assert TABLE.find_index(2) is None
    with pytest.raises(Failure):
        TABLE.insert("own 1", "third", True, unique=True)
    assert not TABLE.default_group(group)
    assert TABLE.delete(group) is again
    assert not TABLE.exists(group)
    assert TABLE.delete(again) is None
    with pytest.raises(Failure):
        TABLE.delete(again)


def test_concepts() -> None:
    group = TABLE.insert("OWN 1", "mine", True)
    other = TABLE.insert("OWN 2", "other", True)
    one = TABLE.insert_concept(group, "99X", "", "1", "one")
    two = TABLE.insert_concept(group, "99X", "2", "2", "two", DateTime(2020, 1, 2), "1.2.3")
    far = TABLE.insert_concept(other, "99X", "", "3", "three")
    assert (two.scheme_version, two.local_version, two.creator_uid) == (
        "2",
        DateTime(2020, 1, 2),
        "1.2.3",
    )
    assert (TABLE.first_concept(group), TABLE.last_concept(group)) == (one, two)
    assert (TABLE.next_concept(one), TABLE.next_concept(two)) == (two, None)
    assert (TABLE.prev_concept(two), TABLE.prev_concept(one)) == (one, None)
    assert [TABLE.find_index_concept(group, n) for n in (0, 1, 2, -1)] == [one, two, None, None]
    assert (TABLE.count_concepts(group), TABLE.count_concepts(None)) == (2, 0)
    assert one.parent is group
    assert TABLE.find_concept(group, "99X", "2") is two
    assert TABLE.find_concept(group, "99X", "3") is None
    assert TABLE.find_concept(None, "99X", "3") is far
    with pytest.raises(Failure):
        TABLE.insert_concept(group, "99X", "", "1", "again", unique=True)
    TABLE.insert_concept(group, "99X", "", "1", "again")
    assert TABLE.set_meaning(one, "new")
    assert one.name == "new"
    assert TABLE.delete_concept(one) is two
    assert not TABLE.exists_concept(one)
    assert not TABLE.set_meaning(one, "x")
    with pytest.raises(Failure):
        TABLE.delete_concept(one)
    TABLE.delete(other)
    assert not TABLE.exists_concept(far)
    with pytest.raises(Failure):
        TABLE.insert_concept(other, "99X", "", "4", "four")
    TABLE.reset()
    assert not TABLE.exists_concept(two)


def test_default_of_a_group(witness: Any) -> None:
    group = loaded("CID 29")
    before = codes(group)
    first = TABLE.first_concept(group)
    assert isinstance(first, CodedConcept)
    TABLE.delete_concept(first)
    TABLE.insert_concept(group, "99X", "", "1", "own")
    TABLE.set_name(group, "other")
    TABLE.watcher = witness
    assert TABLE.default_group(group)
    assert codes(group) == before
    assert group.name == "Acquisition Modality"
    assert TABLE.exists(group)
    assert not TABLE.exists_concept(first)
    told = [what for what, _ in witness.heard]
    assert told.count("removed") == len(before)
    assert told.count("inserted") == len(before)
    assert told.count("changed") == 1
    assert not TABLE.default_group(None)


def test_walk_and_watch(witness: Any) -> None:
    TABLE.watcher = witness
    TABLE.load("CID 29")
    TABLE.load("CID 30")
    first, last = TABLE.first(), TABLE.last()
    assert first is not None
    assert last is not None
    assert TABLE.next(first) is last
    assert TABLE.prev(last) is first
    concept = TABLE.insert_concept(last, "99X", "", "1", "one")
    TABLE.set_meaning(concept, "other")
    TABLE.delete_concept(concept)
    TABLE.delete(first)
    assert witness.heard == [
        ("inserted", first),
        ("inserted", last),
        ("inserted", concept),
        ("changed", concept),
        ("removed", concept),
        ("removed", first),
    ]
    assert TABLE.find_index_concept(None, 0) is None
