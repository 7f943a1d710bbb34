"""The tree of IODs as programs walk, search and change it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.datadict import tag_for_keyword

from ltdic.core.errors import Failure
from ltdic.tables import definition, iod, vr
from ltdic.tables.definition import Element
from ltdic.tables.iod import Iod, IodTable

CR, CT, MR, SC = 0, 1, 2, 9
PATIENT, GENERAL_STUDY = 0, 1


def test_walk_of_the_tree() -> None:
    top = iod.TABLE.first()
    assert top is not None
    assert (top.code, top.type, top.parent) == (CR, iod.CLASS, None)
    module = top.first_child
    assert module is not None
    assert (module.code, module.type, module.parent) == (PATIENT, iod.MODULE, top)
    element = module.first_child
    assert element is not None
    assert element.type == iod.ELEMENT
    assert element.name
    assert iod.TABLE.root(element) is top
    assert iod.TABLE.first(element) is element
    assert iod.TABLE.last(element) is module.last_child
    assert iod.TABLE.next(top) is top.next
    assert iod.TABLE.next(top, tree=False) is module
    assert iod.TABLE.prev(element, tree=False) is module
    assert iod.TABLE.first(element, tree=False) is top


def test_list_of_one_class_is_the_same_backward() -> None:
    top = iod.TABLE.find_class(46)
    assert top is not None
    forward = []
    record: Iod | None = top
    while record is not top.next:
        assert record is not None
        forward.append(record)
        record = iod.TABLE.next(record, tree=False)
    backward = []
    record = record.prev if record is not None else None
    while record is not None and record.last_child is not None:
        record = record.last_child
    while record is not None:
        backward.append(record)
        record = None if record is top else iod.TABLE.prev(record, tree=False)
    assert backward == forward[::-1]
    assert len(forward) > 50


def test_names_of_modules() -> None:
    names = definition.module_names()
    assert (names[62], names[14], names[150]) == ("RT Dose", "SOP Common", "Patient Key")
    record = iod.TABLE.find_module(19, 62)
    assert record is not None
    assert record.name == "RT Dose"


def test_find() -> None:
    ct = iod.TABLE.find_class(CT)
    assert ct is not None
    assert ct.name == "CT Image Storage"
    assert iod.TABLE.find(ct, CT, iod.CLASS) is ct
    assert iod.TABLE.find(ct, CR, iod.CLASS) is iod.TABLE.first()
    assert iod.TABLE.find(ct, CR, iod.CLASS, tree=False) is None
    study = iod.TABLE.find_module(CT, GENERAL_STUDY)
    assert study is not None
    assert iod.TABLE.find(ct, GENERAL_STUDY, iod.MODULE, tree=False) is study
    date = iod.TABLE.find(study, tag_for_keyword("StudyDate"), iod.ELEMENT, tree=False)
    assert date is not None
    assert date.parent is study
    assert iod.TABLE.find(study.first_child, tag_for_keyword("StudyDate"), iod.ELEMENT) is date
    # A class and a module may have the same number.
    assert iod.TABLE.find(ct.first_child, PATIENT, iod.CLASS) is None
    # From the middle on: the next class that has it.
    kvp = iod.TABLE.find(study, tag_for_keyword("KVP"), iod.ELEMENT, tree=False)
    assert kvp is not None
    assert iod.TABLE.root(kvp) is ct


def test_find_goes_on_into_later_classes() -> None:
    ct = iod.TABLE.find_class(CT)
    found = iod.TABLE.find(ct, tag_for_keyword("EchoTime"), iod.ELEMENT, tree=False)
    assert found is not None
    assert iod.TABLE.root(found).code == MR
    assert iod.TABLE.find(None, 0x00091001, iod.ELEMENT, tree=False) is None


def test_modules_by_index() -> None:
    count = iod.TABLE.count_modules(CT)
    assert count == len(iod.modules_of(CT))
    first = iod.TABLE.find_index_module(CT, 0)
    assert first is not None
    assert first.code == PATIENT
    assert iod.TABLE.find_index_module(CT, count) is None
    assert iod.TABLE.find_index_module(CT, -1) is None
    assert iod.TABLE.count_modules(65000) == 0


def test_insert_and_delete() -> None:
    own = iod.TABLE.insert(None, True, 5000, "Own", iod.CLASS, 0)
    assert iod.TABLE.last() is own
    assert own.parent is None
    module = iod.TABLE.insert(own, True, 5001, "Own module", iod.MODULE, 0, "why")
    one = iod.TABLE.insert(module, True, 0x00100020, "", iod.ELEMENT, definition.USAGE_3)
    two = iod.TABLE.insert(one, False, 0x00100010, "", iod.ELEMENT, definition.USAGE_1)
    assert (one.next, two.parent) == (two, module)
    assert iod.elements_of(5000) == (
        Element(0x00100010, vr.PN, definition.USAGE_1),
        Element(0x00100020, vr.LO, definition.USAGE_3),
    )
    assert iod.module_elements(5001) == iod.elements_of(5000)
    assert iod.elements_of(5000, mandatory_elements_only=True) == iod.elements_of(5000)[:1]
    assert iod.TABLE.delete(one) is two
    assert len(iod.elements_of(5000)) == 1
    assert iod.TABLE.delete(two) is None
    assert iod.elements_of(5000) == ()
    last = own.prev
    assert iod.TABLE.delete(own) is last
    for gone in (own, module, one, two):
        assert not iod.TABLE.exists(gone)
        assert iod.TABLE.next(gone, tree=False) in (None, module)
    with pytest.raises(Failure):
        iod.TABLE.delete(module)
    with pytest.raises(Failure):
        iod.TABLE.insert(module, True, 1, "", iod.ELEMENT, 7)


def test_a_change_of_a_builtin_module_shows_in_its_class_only() -> None:
    before = iod.elements_of(CT)
    module = iod.TABLE.find_module(CT, PATIENT)
    assert module is not None
    iod.TABLE.insert(module, True, 0x00091001, "own", iod.ELEMENT, definition.USAGE_3)
    after = iod.elements_of(CT)
    assert [each for each in after if each not in before] == [
        Element(0x00091001, vr.UN, definition.USAGE_3)
    ]
    assert [each for each in after if each.tag != 0x00091001] == list(before)
    assert not any(each.tag == 0x00091001 for each in iod.elements_of(MR))
    iod.TABLE.default()
    assert iod.elements_of(CT) == before


def test_looking_does_not_change_elements() -> None:
    before = iod.elements_of(SC)
    record = iod.TABLE.find_class(SC)
    assert record is not None
    end = record.next
    while record is not end:
        assert record is not None
        record = iod.TABLE.next(record, tree=False)
    fresh = IodTable()
    assert fresh.elements_of(SC, False, False) == before
    iod.TABLE._elements.clear()
    assert iod.elements_of(SC) == before


def test_names_and_descriptions(witness: Any) -> None:
    iod.TABLE.watcher = witness
    top = iod.TABLE.first()
    assert top is not None
    assert iod.TABLE.set_name(top, "other")
    assert iod.TABLE.set_description(top, "text")
    assert (top.name, top.description) == ("other", "text")
    assert not iod.TABLE.set_description(None, "x")
    assert not iod.TABLE.set_name(Iod(1, "", iod.CLASS, 0), "x")
    iod.TABLE.reset()
    assert not iod.TABLE.set_name(top, "x")
    assert [what for what, _ in witness.heard] == ["changed", "changed", "cleared"]
    assert iod.TABLE.first() is None
    assert iod.TABLE.last(tree=False) is None
    assert iod.elements_of(CT) == ()


def test_table_that_is_told_to_stay_empty() -> None:
    table = IodTable()
    table.initialized = True
    assert table.first() is None
    assert table.elements_of(CT, False, False) == ()


@given(st.data())
def test_lazy_records_are_like_the_definition(data: st.DataObject) -> None:
    number = data.draw(st.sampled_from(sorted(definition.classes())))
    modules = definition.classes()[number].modules
    records = iod.TABLE.modules(number)
    assert [(r.code, r.usage) for r in records] == [(m.code, m.usage) for m in modules]
    if not records:
        return
    place = data.draw(st.integers(0, len(records) - 1))
    expected = [(a.tag, a.usage) for a in definition.attributes(modules[place].attributes)]
    found = []
    record = records[place].first_child
    while record is not None:
        assert record.parent is records[place]
        found.append((record.code, record.usage))
        record = record.next
    assert found == expected


def test_changes_are_told(witness: Any) -> None:
    iod.TABLE.watcher = witness
    top = iod.TABLE.find_class(CT)
    assert top is not None
    assert top.first_child is not None
    assert witness.heard == []  # looking is no change
    module = iod.TABLE.insert(top, True, 5001, "own", iod.MODULE, 0)
    seen = []
    tell = witness.removed
    witness.removed = lambda gone: (seen.append((gone.parent, gone.prev)), tell(gone))
    before = module.prev
    iod.TABLE.delete(module)
    assert witness.heard == [("inserted", module), ("removed", module)]
    assert seen == [(top, before)]
    assert top.last_child is before


def test_nothing_is_no_record() -> None:
    assert not iod.TABLE.exists(None)
    assert iod.TABLE.next(None) is None
    assert iod.TABLE.next(None, tree=False) is None
    assert iod.TABLE.prev(None, tree=False) is None
    assert iod.TABLE.last() is iod.TABLE.find_class(228)
    own = iod.TABLE.insert(None, False, 5000, "own", iod.CLASS, 0)
    assert iod.TABLE.last(tree=False) is own
    assert iod.TABLE.prev(own) is iod.TABLE.find_class(228)


def test_made_records_are_all_modules_and_what_was_looked_at() -> None:
    made = list(iod.TABLE.made())
    assert {record.type for record in made} == {iod.CLASS, iod.MODULE}
    module = iod.TABLE.find_module(CT, PATIENT)
    assert module is not None and module.shape is not None
    elements = [module.first_child]
    while elements[-1] is not None:
        elements.append(elements[-1].next)
    assert module.shape is None
    again = list(iod.TABLE.made())
    assert len(again) == len(made) + len(elements) - 1
    index = again.index(module)
    assert again[index + 1 : index + len(elements)] == elements[:-1]


def test_the_place_of_an_element_is_its_distance_in_list_order() -> None:
    module = iod.TABLE.find_module(CT, PATIENT)
    assert module is not None and module.shape is not None
    size = definition.size(module.shape)
    record, distance = module, 0
    child = module.first_child
    while child is not None:
        while record is not child:
            following = iod.TABLE.next(record, tree=False)
            assert following is not None
            record, distance = following, distance + 1
        assert child.place == distance
        child = child.next
    while (following := iod.TABLE.next(record, tree=False)) is not None and (
        following.type == iod.ELEMENT
    ):
        record, distance = following, distance + 1
    assert distance == size
