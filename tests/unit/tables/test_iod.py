"""The IOD table: its tree, its changes, and what PS3.3 and PS3.4 say of some classes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.datadict import tag_for_keyword

from ltdic.core.errors import Failure
from ltdic.tables import definition, iod, tag, vr
from ltdic.tables.definition import Element
from ltdic.tables.iod import Iod, IodTable

CR, CT, MR, SC = 0, 1, 2, 9
STUDY_ROOT_STUDY = 76
BASIC_DIRECTORY = 71
WORKLIST = 84
PATIENT, GENERAL_STUDY, PATIENT_STUDY, GENERAL_SERIES, GENERAL_EQUIPMENT = 0, 1, 2, 3, 5


def code(keyword: str) -> int:
    found = tag_for_keyword(keyword)
    assert found is not None
    return found


def at(elements: tuple[Element, ...], *keywords: str) -> Element:
    """The element on this path of keywords."""
    for keyword in keywords:
        element = next(each for each in elements if each.tag == code(keyword))
        elements = element.children
    return element


def has(elements: tuple[Element, ...], keyword: str) -> bool:
    return any(each.tag == code(keyword) for each in elements)


def below(elements: tuple[Element, ...]) -> Iterator[Element]:
    for element in elements:
        yield element
        yield from below(element.children)


# PS3.3 tables A.3-1, A.8-1


def test_modules_of_ct_image() -> None:
    usages = {module.code: module.usage for module in iod.modules_of(CT)}
    mandatory = {number for number, usage in usages.items() if usage == definition.USAGE_M}
    # Patient, General Study, General Series, Frame of Reference, General Equipment, General Image
    # (with General Acquisition), Image Plane, Image Pixel, CT Image, SOP Common.
    assert mandatory == {0, 1, 3, 15, 5, 6, 16, 7, 17, 14}
    assert usages[PATIENT_STUDY] == definition.USAGE_U
    assert usages[8] == definition.USAGE_C  # Contrast/Bolus
    assert usages[10] == definition.USAGE_U  # Overlay Plane
    assert usages[13] == definition.USAGE_U  # VOI LUT


def test_modules_are_in_the_order_of_the_iod() -> None:
    order = [module.code for module in iod.modules_of(CT)]
    assert order.index(PATIENT) < order.index(GENERAL_STUDY) < order.index(GENERAL_SERIES)
    assert order.index(GENERAL_EQUIPMENT) < order.index(17)


def test_modules_of_sc_image() -> None:
    usages = {module.code: module.usage for module in iod.modules_of(SC)}
    assert usages[38] == definition.USAGE_M  # SC Equipment
    assert usages[39] == definition.USAGE_M  # SC Image
    assert usages[GENERAL_EQUIPMENT] == definition.USAGE_U


@pytest.mark.parametrize(
    ("keyword", "type_"),
    [
        ("PatientName", definition.USAGE_2),
        ("PatientAge", definition.USAGE_3),
        ("StudyInstanceUID", definition.USAGE_1),
        ("StudyDate", definition.USAGE_2),
        ("Modality", definition.USAGE_1),
        ("SeriesNumber", definition.USAGE_2),
        ("ImageType", definition.USAGE_1),
        ("KVP", definition.USAGE_2),
        ("RescaleIntercept", definition.USAGE_1),
        ("ImagePositionPatient", definition.USAGE_1),
        ("SliceThickness", definition.USAGE_2),
        ("AcquisitionNumber", definition.USAGE_2),
        ("SOPInstanceUID", definition.USAGE_1),
        ("SpecificCharacterSet", definition.USAGE_1C),
        ("PixelData", definition.USAGE_1C),
        ("WindowCenter", definition.USAGE_1C),
    ],
)
def test_types_in_ct_image(keyword: str, type_: int) -> None:
    assert at(iod.elements_of(CT), keyword).type == type_


# What programs look for in a new data set without asking whether it is there.
@pytest.mark.parametrize(
    "keyword",
    [
        "PatientAge",
        "PatientName",
        "PatientID",
        "PatientBirthDate",
        "PatientSex",
        "InstitutionName",
        "SeriesDate",
        "ConversionType",
        "StudyID",
        "AccessionNumber",
        "ReferringPhysicianName",
        "SOPClassUID",
        "SeriesInstanceUID",
        "InstanceNumber",
        "PixelData",
    ],
)
def test_sc_image_has_all_elements(keyword: str) -> None:
    assert has(iod.elements_of(SC), keyword)


def test_sequences_hold_what_their_items_have() -> None:
    steps = at(iod.elements_of(SC), "RequestAttributesSequence", "ScheduledProcedureStepID")
    assert steps.vr == vr.SH
    meaning = at(iod.elements_of(CT), "ProcedureCodeSequence", "CodeMeaning")
    assert meaning.type == definition.USAGE_1


def test_elements_are_in_tag_order_with_the_vr_of_the_tag() -> None:
    for number in definition.classes():
        elements = iod.elements_of(number)
        tags = [element.tag for element in elements]
        assert tags == sorted(set(tags)), number
        for element in below(elements[:40]):
            assert element.vr == tag.vr_of(element.tag)
            if element.children:
                assert element.vr == vr.SQ


def test_mandatory_elements_only() -> None:
    everything = iod.elements_of(CT)
    mandatory = iod.elements_of(CT, mandatory_elements_only=True)
    assert all(element.type != definition.USAGE_3 for element in below(mandatory))
    assert has(mandatory, "PatientName")
    assert not has(mandatory, "PatientComments")
    assert {e.tag for e in everything if e.type != definition.USAGE_3} == {e.tag for e in mandatory}


def test_mandatory_modules_only() -> None:
    mandatory = iod.elements_of(CT, mandatory_modules_only=True)
    assert has(mandatory, "PatientComments")
    assert not has(mandatory, "PatientAge")
    assert not has(mandatory, "ContrastBolusAgent")
    assert has(iod.elements_of(CT), "ContrastBolusAgent")


def test_multi_frame_groups_are_those_of_the_class() -> None:
    enhanced_ct = at(iod.elements_of(117), "SharedFunctionalGroupsSequence").children
    enhanced_mr = at(iod.elements_of(92), "SharedFunctionalGroupsSequence").children
    assert has(enhanced_ct, "CTExposureSequence")
    assert not has(enhanced_ct, "MRTimingAndRelatedParametersSequence")
    assert has(enhanced_mr, "MRTimingAndRelatedParametersSequence")
    assert not has(enhanced_mr, "CTExposureSequence")


def test_study_root_query() -> None:
    elements = iod.elements_of(STUDY_ROOT_STUDY)
    assert at(elements, "QueryRetrieveLevel").type == definition.USAGE_1
    assert at(elements, "StudyInstanceUID").type == definition.USAGE_1
    for keyword in ("PatientName", "PatientID", "StudyDate", "StudyTime", "AccessionNumber"):
        assert at(elements, keyword).type == definition.USAGE_2
    assert at(elements, "ModalitiesInStudy").type == definition.USAGE_3
    assert not has(elements, "SeriesInstanceUID")
    series = iod.elements_of(77)
    assert at(series, "SeriesInstanceUID").type == definition.USAGE_1
    assert at(series, "StudyInstanceUID").type == definition.USAGE_1


def test_every_query_level_has_the_unique_keys_above() -> None:
    chain = ["PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"]
    for level, number in enumerate((72, 73, 74, 75)):
        elements = iod.elements_of(number)
        for keyword in chain[: level + 1]:
            assert at(elements, keyword).type == definition.USAGE_1
        for keyword in chain[level + 1 :]:
            assert not has(elements, keyword)


def test_worklist() -> None:
    elements = iod.elements_of(WORKLIST)
    step = at(elements, "ScheduledProcedureStepSequence")
    assert step.type == definition.USAGE_1
    assert at(step.children, "ScheduledStationAETitle").type == definition.USAGE_1
    for keyword in ("PatientName", "RequestedProcedureID", "AccessionNumber", "AdmissionID"):
        assert has(elements, keyword)


@pytest.mark.parametrize(
    ("number", "path", "type_"),
    [
        (47, ["ImageDisplayFormat"], definition.USAGE_1),  # film box
        (46, ["NumberOfCopies"], definition.USAGE_3),  # film session
        (48, ["BasicGrayscaleImageSequence", "PixelData"], definition.USAGE_1),
        (49, ["BasicColorImageSequence", "PlanarConfiguration"], definition.USAGE_1),
        (55, ["TransactionUID"], definition.USAGE_1),  # storage commitment
        (55, ["ReferencedSOPSequence", "ReferencedSOPInstanceUID"], definition.USAGE_1),
        (58, ["PerformedProcedureStepStatus"], definition.USAGE_1),
        (58, ["PerformedSeriesSequence", "SeriesInstanceUID"], definition.USAGE_1),
        (147, ["ProductPackageIdentifier"], definition.USAGE_1),
    ],
)
def test_normalized_classes(number: int, path: list[str], type_: int) -> None:
    assert at(iod.elements_of(number), *path).type == type_


def test_image_boxes_have_their_own_sequence_only() -> None:
    assert not has(iod.elements_of(48), "BasicColorImageSequence")
    assert not has(iod.elements_of(49), "BasicGrayscaleImageSequence")
    both = iod.elements_of(133)
    assert has(both, "BasicColorImageSequence")
    assert has(both, "BasicGrayscaleImageSequence")


def test_basic_directory() -> None:
    elements = iod.elements_of(BASIC_DIRECTORY)
    assert at(elements, "FileSetID").type == definition.USAGE_2
    record = at(elements, "DirectoryRecordSequence").children
    assert at(record, "OffsetOfTheNextDirectoryRecord").type == definition.USAGE_1
    # The keys of records are modules of the class, but no elements of the data set.
    assert not has(elements, "PatientID")
    keys = {module.code for module in iod.modules_of(BASIC_DIRECTORY)} & iod.RECORD_MODULES
    assert keys == iod.RECORD_MODULES
    patient = iod.module_elements(150)
    assert [each.tag for each in patient] == [0x00080005, 0x00100010, 0x00100020]
    series = iod.module_elements(152, optional=False)
    assert at(series, "SeriesInstanceUID").type == definition.USAGE_1


def test_module_elements() -> None:
    optional = iod.module_elements(PATIENT)
    assert has(optional, "PatientComments")
    assert not has(iod.module_elements(PATIENT, optional=False), "PatientComments")
    # In a query class the module has the keys of that query.
    keys = iod.module_elements(PATIENT, class_code=STUDY_ROOT_STUDY)
    assert has(keys, "NumberOfPatientRelatedStudies")
    assert not has(optional, "NumberOfPatientRelatedStudies")
    assert iod.module_elements(65000) == ()


def test_unknown_class() -> None:
    assert iod.elements_of(iod.CLASS_UNKNOWN) == ()
    assert iod.modules_of(iod.CLASS_UNKNOWN) == []
    assert iod.sop_class_of(iod.CLASS_UNKNOWN) == ""
    assert iod.TABLE.find_class(iod.CLASS_UNKNOWN) is None


@pytest.mark.parametrize(
    ("uid", "number"),
    [
        ("1.2.840.10008.5.1.4.1.1.1", CR),
        ("1.2.840.10008.5.1.4.1.1.2", CT),
        ("1.2.840.10008.5.1.4.1.1.2\0", CT),
        ("1.2.840.10008.5.1.4.1.1.7", SC),
        ("1.2.840.10008.5.1.4.1.1.481.3", 20),
        ("1.2.840.10008.5.1.4.1.1.88.11", 81),
        ("1.2.840.10008.1.3.10", BASIC_DIRECTORY),
        ("1.2.840.10008.5.1.4.31", WORKLIST),
        ("1.2.840.10008.5.1.4.1.2.2.1", STUDY_ROOT_STUDY),
        ("1.2.840.10008.3.1.2.3.3", 58),
        ("1.2.840.10008.1.20.1", 55),
    ],
)
def test_sop_classes(uid: str, number: int) -> None:
    assert iod.class_of_sop_class(uid) == number
    assert iod.sop_class_of(number) == uid.rstrip("\0")


def test_unknown_sop_class() -> None:
    assert iod.class_of_sop_class("1.2.3") == iod.CLASS_UNKNOWN


def test_every_class_but_the_print_meta_classes_has_elements() -> None:
    empty = {number for number in definition.classes() if not iod.elements_of(number)}
    assert empty == {64, 65}


# The tree


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
    date = iod.TABLE.find(study, code("StudyDate"), iod.ELEMENT, tree=False)
    assert date is not None
    assert date.parent is study
    assert iod.TABLE.find(study.first_child, code("StudyDate"), iod.ELEMENT) is date
    # A class and a module may have the same number.
    assert iod.TABLE.find(ct.first_child, PATIENT, iod.CLASS) is None
    # From the middle on: the next class that has it.
    kvp = iod.TABLE.find(study, code("KVP"), iod.ELEMENT, tree=False)
    assert kvp is not None
    assert iod.TABLE.root(kvp) is ct


def test_find_goes_on_into_later_classes() -> None:
    ct = iod.TABLE.find_class(CT)
    found = iod.TABLE.find(ct, code("EchoTime"), iod.ELEMENT, tree=False)
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
