"""The IOD table: its tree, its changes, and what PS3.3 and PS3.4 say of some classes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydicom.datadict import tag_for_keyword

from ltdic.tables import definition, iod, tag, vr
from ltdic.tables.definition import Element

CR, CT, SC = 0, 1, 9
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
