"""Modules of data sets, and every class that a data set can be made an instance of."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from ltdic import capi
from ltdic.tables import definition, iod

EMPTY_CLASSES = {capi.CLASS_BASIC_GRAYSCALE_PRINT_META, capi.CLASS_BASIC_COLOR_PRINT_META}
"""Meta SOP classes: they stand for several classes and have no instances."""


def tags(module: Any) -> list[int]:
    """The tags of a module's elements; [] for NULL."""
    if not module:
        return []
    found = module.contents
    return [found.pElement[index].contents.nTag for index in range(found.nCount)]


def info(record: Any) -> int:
    kind = ctypes.c_uint()
    capi.L_DicomGetInfoDS(record.ds, ctypes.byref(kind), None)
    return kind.value


@pytest.mark.parametrize("kind", sorted(set(definition.classes()) - EMPTY_CLASSES))
def test_a_new_instance_has_all_modules_of_its_class(record: Any, kind: int) -> None:
    capi.L_DicomInitDS(record.ds, kind, 0)
    assert info(record) == kind
    present = set(record.tags(of_root=True))
    assert present >= {each.tag for each in iod.elements_of(kind)}
    expected = [
        module.code
        for module in iod.modules_of(kind)
        if module.code not in iod.RECORD_MODULES and iod.module_elements(module.code, True, kind)
    ]
    count = capi.L_DicomGetCountModule(record.ds)
    found = [
        capi.L_DicomFindIndexModule(record.ds, index).contents.nModule for index in range(count)
    ]
    assert found == expected
    assert not capi.L_DicomFindIndexModule(record.ds, count)
    for code in expected:
        module = capi.L_DicomFindModule(record.ds, code)
        wanted = [each.tag for each in iod.module_elements(code, True, kind)]
        assert (module.contents.nModule, tags(module)) == (code, wanted)


@pytest.mark.parametrize("kind", [*EMPTY_CLASSES, 0xFFFE, 12345])
def test_what_is_no_class_stays_empty(record: Any, kind: int) -> None:
    capi.L_DicomInitDS(record.ds, kind, 0)
    assert record.tags(of_root=True) == []
    assert capi.L_DicomGetCountModule(record.ds) == 0


def test_elements_of_a_module_are_those_of_the_data_set(record: Any) -> None:
    capi.L_DicomInitDS(record.ds, capi.CLASS_CT_IMAGE_STORAGE, 0)
    module = capi.L_DicomFindModule(record.ds, capi.MODULE_PATIENT).contents
    for index in range(module.nCount):
        assert capi.L_DicomExistsElement(record.ds, module.pElement[index])
    name = record.find(capi.TAG_PATIENT_NAME)
    addresses = [record.address(module.pElement[index]) for index in range(module.nCount)]
    assert record.address(name) in addresses


def test_a_module_that_the_class_lacks_is_not_found(record: Any) -> None:
    capi.L_DicomInitDS(record.ds, capi.CLASS_CT_IMAGE_STORAGE, 0)
    assert not capi.L_DicomFindModule(record.ds, capi.MODULE_US_REGION_CALIBRATION)
    assert not capi.L_DicomFindModule(record.ds, 999999)
    assert not capi.L_DicomFindModule(None, capi.MODULE_PATIENT)


def test_delete_keeps_what_other_modules_have(record: Any) -> None:
    capi.L_DicomInitDS(record.ds, capi.CLASS_CT_IMAGE_STORAGE, 0)
    before = set(record.tags(of_root=True))
    count = capi.L_DicomGetCountModule(record.ds)
    general = {each.tag for each in iod.module_elements(capi.MODULE_GENERAL_IMAGE)}
    ct = {each.tag for each in iod.module_elements(capi.MODULE_CT_IMAGE, True, 1)}
    assert general & ct
    capi.L_DicomDeleteModule(record.ds, capi.MODULE_GENERAL_IMAGE)
    after = set(record.tags(of_root=True))
    assert general & ct <= after
    assert capi.TAG_PATIENT_ORIENTATION in before - after
    assert before - after <= general
    assert capi.TAG_SPECIFIC_CHARACTER_SET in after
    capi.L_DicomDeleteModule(record.ds, capi.MODULE_PATIENT)
    assert not capi.L_DicomFindModule(record.ds, capi.MODULE_PATIENT)
    assert capi.L_DicomGetCountModule(record.ds) < count


@pytest.mark.parametrize("optional", [True, False])
def test_insert_adds_what_is_missing(record: Any, optional: bool) -> None:
    capi.L_DicomInitDS(record.ds, capi.CLASS_SC_IMAGE_STORAGE, 0)
    capi.L_DicomDeleteModule(record.ds, capi.MODULE_PATIENT)
    record.text(capi.TAG_PATIENT_ID, "4711")
    module = capi.L_DicomInsertModule(record.ds, capi.MODULE_PATIENT, optional)
    found = tags(module)
    assert found == sorted(found)
    assert set(found) == {
        each.tag
        for each in iod.module_elements(capi.MODULE_PATIENT, optional, capi.CLASS_SC_IMAGE_STORAGE)
    }
    assert (capi.TAG_PATIENT_COMMENTS in found) == optional
    assert record.data(record.find(capi.TAG_PATIENT_ID)) == b"4711"
    assert record.find(capi.TAG_PATIENT_NAME).contents.nLength == 0
    if optional:
        sequence = record.find(capi.TAG_REFERENCED_PATIENT_SEQUENCE)
        item = capi.L_DicomGetChildElement(record.ds, sequence, True)
        child = capi.L_DicomGetChildElement(record.ds, item, True)
        assert child.contents.nTag == capi.TAG_REFERENCED_SOP_CLASS_UID


def test_insert_into_an_empty_data_set(record: Any) -> None:
    found = tags(capi.L_DicomInsertModule(record.ds, capi.MODULE_PATIENT, False))
    assert capi.TAG_PATIENT_NAME in found
    assert record.tags(of_root=True) == found
    assert tags(capi.L_DicomFindModule(record.ds, capi.MODULE_PATIENT)) == found
    capi.L_DicomDeleteModule(record.ds, capi.MODULE_PATIENT)
    assert record.tags(of_root=True) == []


def test_insert_of_what_is_no_module(record: Any) -> None:
    assert not capi.L_DicomInsertModule(record.ds, 999999, True)
    assert not capi.L_DicomInsertModule(None, capi.MODULE_PATIENT, True)
    assert record.tags(of_root=True) == []


def test_the_structure_is_lent_until_the_next_call(record: Any) -> None:
    capi.L_DicomInitDS(record.ds, capi.CLASS_CT_IMAGE_STORAGE, 0)
    first = capi.L_DicomFindModule(record.ds, capi.MODULE_PATIENT)
    second = capi.L_DicomFindModule(record.ds, capi.MODULE_GENERAL_STUDY)
    assert record.address(first) == record.address(second)
    assert first.contents.nModule == capi.MODULE_GENERAL_STUDY


def empty_type_3(record: Any) -> list[int]:
    """The tags at the root of elements without value that the class has as type 3."""
    types = {each.tag: each.type for each in iod.elements_of(info(record))}
    found = []
    for tag in record.tags(of_root=True):
        element = capi.L_DicomFindFirstElement(record.ds, None, tag, True)
        if types.get(tag) == definition.USAGE_3 and element.contents.nLength == 0:
            found.append(tag)
    return found


@pytest.mark.parametrize(
    "kind", [capi.CLASS_CT_IMAGE_STORAGE, capi.CLASS_RT_PLAN_STORAGE, capi.CLASS_MODALITY_WORKLIST]
)
def test_empty_optional_elements_are_removed(record: Any, kind: int) -> None:
    capi.L_DicomInitDS(record.ds, kind, 0)
    types = {each.tag: each.type for each in iod.elements_of(kind)}
    kept = [tag for tag in record.tags(of_root=True) if types.get(tag) != definition.USAGE_3]
    assert empty_type_3(record)
    assert capi.L_DicomRemoveType3EmptyElements(record.ds) == 1
    assert record.tags(of_root=True) == kept


def test_optional_elements_with_values_stay(record: Any) -> None:
    capi.L_DicomInitDS(record.ds, capi.CLASS_CT_IMAGE_STORAGE, 0)
    request = record.find(capi.TAG_REQUEST_ATTRIBUTES_SEQUENCE)
    item = capi.L_DicomGetChildElement(record.ds, request, True)
    first = capi.L_DicomGetChildElement(record.ds, item, True)
    step = capi.L_DicomFindFirstElement(
        record.ds, first, capi.TAG_SCHEDULED_PROCEDURE_STEP_ID, True
    )
    assert capi.L_DicomSetConvertValue(record.ds, step, b"S1", 1)
    comments = record.find(capi.TAG_PATIENT_COMMENTS)
    assert capi.L_DicomSetConvertValue(record.ds, comments, b"none", 1)
    assert capi.L_DicomRemoveType3EmptyElements(record.ds) == 1
    assert capi.L_DicomExistsElement(record.ds, comments)
    assert capi.L_DicomExistsElement(record.ds, step)
    below = []
    child = capi.L_DicomGetChildElement(record.ds, item, True)
    while child:
        below.append(child.contents.nTag)
        child = capi.L_DicomGetNextElement(record.ds, child, True, True)
    assert capi.TAG_SCHEDULED_PROCEDURE_STEP_ID in below
    assert capi.TAG_SCHEDULED_PROCEDURE_STEP_DESCRIPTION not in below


def test_without_class_nothing_is_removed(record: Any) -> None:
    record.insert(capi.TAG_PATIENT_COMMENTS)
    assert capi.L_DicomRemoveType3EmptyElements(record.ds) == 0
    assert capi.L_DicomRemoveType3EmptyElements(None) == 0
    assert record.tags(of_root=True) == [capi.TAG_PATIENT_COMMENTS]
