"""The context group table through C: groups, concepts, what is loaded, misuse."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest

from ltdic import capi

from pointer import address, foreign, inside

pytestmark = pytest.mark.usefixtures("default_tables")


@pytest.fixture
def modality() -> Any:
    assert capi.L_DicomLoadContextGroup(b"CID 29") == capi.DICOM_SUCCESS
    return capi.L_DicomGetFirstContextGroup()


@pytest.fixture
def own() -> Any:
    return capi.L_DicomInsertContextGroup(b"MINE", b"Own", True, None, 0)


def concept(group: Any, value: bytes, flags: int = 0) -> Any:
    return capi.L_DicomInsertCodedConcept(group, b"99X", None, value, b"meaning", None, None, flags)


def version(**fields: int) -> Any:
    return ctypes.pointer(capi.VALUEDATETIME(**fields))


def walk(first: Any, step: str) -> list[int | None]:
    found = []
    while first:
        found.append(address(first))
        first = getattr(capi, step)(first)
    return found


def test_the_table_is_empty_at_first() -> None:
    assert capi.L_DicomGetCountContextGroup() == 0
    assert not capi.L_DicomGetFirstContextGroup() and not capi.L_DicomGetLastContextGroup()
    assert not capi.L_DicomFindIndexContextGroup(0)
    assert not capi.L_DicomFindContextGroup(b"CID 29")


def test_load_one(modality: Any) -> None:
    group = modality.contents
    assert (group.pszContextIdentifier, group.pszName) == (b"CID 29", b"Acquisition Modality")
    assert group.pContextGroupVersion.contents.nYear == 0
    assert capi.L_DicomGetCountContextGroup() == 1
    assert capi.L_DicomLoadContextGroup(b"CID 29") == capi.DICOM_SUCCESS
    assert capi.L_DicomGetCountContextGroup() == 1
    assert address(capi.L_DicomGetFirstContextGroup()) == address(modality)
    ct = capi.L_DicomFindCodedConcept(modality, b"DCM", b"CT").contents
    assert (ct.pszCodeMeaning, ct.pszCodingSchemeVersion) == (b"Computed Tomography", b"")
    assert ct.pszContextGroupExtensionCreatorUID == b"" and not ct.pContextGroupLocalVersion


def test_load_all(own: Any) -> None:
    assert capi.L_DicomLoadContextGroup(None) == capi.DICOM_SUCCESS
    groups = walk(own, "L_DicomGetNextContextGroup")
    assert len(groups) == capi.L_DicomGetCountContextGroup() > 1000
    assert groups == walk(capi.L_DicomGetLastContextGroup(), "L_DicomGetPrevContextGroup")[::-1]


@pytest.mark.parametrize("identifier", [b"", b"CID 0", b"MINE"])
def test_load_what_is_not_built_in(identifier: bytes, own: Any) -> None:
    assert capi.L_DicomLoadContextGroup(identifier) == capi.DICOM_ERROR_PARAMETER
    assert capi.L_DicomGetCountContextGroup() == 1


def test_groups_in_order(modality: Any, own: Any) -> None:
    assert walk(modality, "L_DicomGetNextContextGroup") == [address(modality), address(own)]
    assert address(capi.L_DicomGetPrevContextGroup(own)) == address(modality)
    assert not capi.L_DicomGetPrevContextGroup(modality)
    assert address(capi.L_DicomGetLastContextGroup()) == address(own)
    assert address(capi.L_DicomFindIndexContextGroup(1)) == address(own)
    assert not capi.L_DicomFindIndexContextGroup(2)


@pytest.mark.parametrize("text", [b"CID 29", b"cid 29", b" CID 29 ", b"29"])
def test_find_a_group(text: bytes, modality: Any) -> None:
    assert address(capi.L_DicomFindContextGroup(text)) == address(modality)


def test_find_no_group(modality: Any) -> None:
    assert not capi.L_DicomFindContextGroup(None)
    assert not capi.L_DicomFindContextGroup(b"CID 2")


def test_insert_a_group() -> None:
    when = version(
        nYear=2002, nMonth=9, nDay=4, nHours=1, nMinutes=2, nSeconds=3, nFractions=4, nOffset=-60
    )
    group = capi.L_DicomInsertContextGroup(b"MINE", b"Own", 5, when, 0).contents
    when.contents.nYear = 1
    assert (group.pszContextIdentifier, group.pszName, group.bExtensible) == (b"MINE", b"Own", 1)
    kept = group.pContextGroupVersion.contents
    assert [getattr(kept, name) for name, *_ in kept._fields_] == [2002, 9, 4, 1, 2, 3, 4, -60]


def test_a_group_has_no_null_members() -> None:
    group = capi.L_DicomInsertContextGroup(b"MINE", None, False, None, 0).contents
    assert (group.pszName, group.bExtensible) == (b"", 0)
    assert group.pContextGroupVersion.contents.nYear == 0
    assert not capi.L_DicomInsertContextGroup(None, b"Own", True, None, 0)


def test_duplicate_groups(own: Any) -> None:
    refuse = capi.DICOM_CONTEXTGROUP_DISALLOW_DUPLICATES
    assert not capi.L_DicomInsertContextGroup(b"MINE", b"", True, None, refuse)
    assert capi.L_DicomGetCountContextGroup() == 1
    assert capi.L_DicomInsertContextGroup(b"MINE", b"", True, None, 0)
    assert address(capi.L_DicomFindContextGroup(b"MINE")) == address(own)


def test_delete_a_group(modality: Any, own: Any) -> None:
    inner = capi.L_DicomGetFirstCodedConcept(modality)
    assert address(capi.L_DicomDeleteContextGroup(modality)) == address(own)
    check_no_group(modality)
    check_no_concept(inner)
    assert not capi.L_DicomDeleteContextGroup(own)
    assert capi.L_DicomGetCountContextGroup() == 0


def test_default_group(modality: Any, own: Any) -> None:
    count = capi.L_DicomGetCountCodedConcept(modality)
    old = capi.L_DicomGetFirstCodedConcept(modality)
    concept(modality, b"1")
    assert capi.L_DicomDefaultContextGroup(modality) == 1
    assert capi.L_DicomExistsContextGroup(modality) == 1
    assert capi.L_DicomGetCountCodedConcept(modality) == count
    check_no_concept(old)
    assert len(walk(capi.L_DicomGetFirstCodedConcept(modality), "L_DicomGetNextCodedConcept")) == (
        count
    )
    assert capi.L_DicomDefaultContextGroup(own) == 0


def test_reset(modality: Any) -> None:
    inner = capi.L_DicomGetFirstCodedConcept(modality)
    capi.L_DicomResetContextGroup()
    check_no_group(modality)
    check_no_concept(inner)


def test_concepts_in_order(modality: Any, own: Any) -> None:
    concepts = walk(capi.L_DicomGetFirstCodedConcept(modality), "L_DicomGetNextCodedConcept")
    last = capi.L_DicomGetLastCodedConcept(modality)
    assert concepts == walk(last, "L_DicomGetPrevCodedConcept")[::-1]
    assert len(concepts) == capi.L_DicomGetCountCodedConcept(modality) > 40
    assert address(capi.L_DicomFindIndexCodedConcept(modality, 3)) == concepts[3]
    assert not capi.L_DicomFindIndexCodedConcept(modality, len(concepts))
    assert address(capi.L_DicomGetCodedConceptGroup(last)) == address(modality)
    assert not capi.L_DicomGetFirstCodedConcept(own) and not capi.L_DicomGetLastCodedConcept(own)
    assert capi.L_DicomGetCountCodedConcept(own) == 0


def test_insert_a_concept(own: Any) -> None:
    inserted = capi.L_DicomInsertCodedConcept(
        own, b"99X", b"v1", b"1", b"One", version(nYear=2020), b"1.2.3", 0
    )
    made = inserted.contents
    assert (made.pszCodingSchemeDesignator, made.pszCodingSchemeVersion) == (b"99X", b"v1")
    assert (made.pszCodeValue, made.pszCodeMeaning) == (b"1", b"One")
    assert made.pContextGroupLocalVersion.contents.nYear == 2020
    assert made.pszContextGroupExtensionCreatorUID == b"1.2.3"
    assert address(capi.L_DicomGetLastCodedConcept(own)) == address(inserted)
    bare = concept(own, b"2").contents
    assert not bare.pContextGroupLocalVersion
    assert (bare.pszCodingSchemeVersion, bare.pszContextGroupExtensionCreatorUID) == (b"", b"")


def test_insert_no_concept(own: Any) -> None:
    insert = capi.L_DicomInsertCodedConcept
    assert not insert(None, b"99X", b"", b"1", b"One", None, None, 0)
    assert not insert(own, None, b"", b"1", b"One", None, None, 0)
    assert not insert(own, b"99X", b"", None, b"One", None, None, 0)
    assert capi.L_DicomGetCountCodedConcept(own) == 0


def test_duplicate_concepts(own: Any) -> None:
    first = concept(own, b"1")
    assert not concept(own, b"1", capi.DICOM_CONTEXTGROUP_DISALLOW_DUPLICATES)
    assert concept(own, b"1")
    assert capi.L_DicomGetCountCodedConcept(own) == 2
    assert address(capi.L_DicomFindCodedConcept(own, b"99X", b"1")) == address(first)


def test_find_a_concept(modality: Any, own: Any) -> None:
    inserted = concept(own, b"1")
    find = capi.L_DicomFindCodedConcept
    assert address(find(None, b"99X", b"1")) == address(inserted)
    assert not find(modality, b"99X", b"1") and not find(own, b"DCM", b"1")
    assert not find(own, None, b"1") and not find(own, b"99X", None)


def test_delete_a_concept(own: Any) -> None:
    first, second, third = (concept(own, value) for value in (b"1", b"2", b"3"))
    assert address(capi.L_DicomDeleteCodedConcept(second)) == address(third)
    check_no_concept(second)
    assert address(capi.L_DicomDeleteCodedConcept(third)) == address(first)
    assert not capi.L_DicomDeleteCodedConcept(first)
    assert not own.contents.pFirstChild and not own.contents.pLastChild


def test_set_meaning(own: Any) -> None:
    inserted = concept(own, b"1")
    assert capi.L_DicomSetCodedConceptCodeMeaning(inserted, b"new") == 1
    assert inserted.contents.pszCodeMeaning == b"new"
    assert capi.L_DicomSetCodedConceptCodeMeaning(inserted, None) == 0
    assert inserted.contents.pszCodeMeaning == b"new"


@pytest.mark.parametrize("make", [lambda _: None, foreign, inside], ids=["null", "foreign", "in"])
def test_what_is_neither(make: Any, modality: Any) -> None:
    check_no_group(make(modality))
    check_no_concept(make(capi.L_DicomGetFirstCodedConcept(modality)))


def test_a_concept_is_no_group_and_a_group_no_concept(modality: Any) -> None:
    inner = capi.L_DicomGetFirstCodedConcept(modality)
    check_no_group(ctypes.cast(inner, type(modality)))
    check_no_concept(ctypes.cast(modality, type(inner)))


def check_no_group(pointer: Any) -> None:
    count = capi.L_DicomGetCountContextGroup()
    assert capi.L_DicomExistsContextGroup(pointer) == 0
    assert capi.L_DicomDefaultContextGroup(pointer) == 0
    assert capi.L_DicomGetCountCodedConcept(pointer) == 0
    for function in (
        "DeleteContextGroup", "GetNextContextGroup", "GetPrevContextGroup",
        "GetFirstCodedConcept", "GetLastCodedConcept",
    ):  # fmt: skip
        assert not getattr(capi, f"L_Dicom{function}")(pointer), function
    assert not capi.L_DicomFindIndexCodedConcept(pointer, 0)
    assert not concept(pointer, b"1")
    if pointer:
        assert not capi.L_DicomFindCodedConcept(pointer, b"DCM", b"CT")
    assert capi.L_DicomGetCountContextGroup() == count


def check_no_concept(pointer: Any) -> None:
    assert capi.L_DicomExistsCodedConcept(pointer) == 0
    assert capi.L_DicomSetCodedConceptCodeMeaning(pointer, b"x") == 0
    for function in (
        "DeleteCodedConcept", "GetNextCodedConcept", "GetPrevCodedConcept", "GetCodedConceptGroup",
    ):  # fmt: skip
        assert not getattr(capi, f"L_Dicom{function}")(pointer), function


XML = """<contextGroupList><contextGroup id="A 1" name="N" extensible="no" version="20020904">
<codedConcept scheme="99X" value="1" meaning="One"/></contextGroup></contextGroupList>"""


@pytest.mark.parametrize("seen", [True, False], ids=["seen", "not seen"])
def test_load_xml(seen: bool, tmp_path: Path, own: Any) -> None:
    if not seen:
        capi.L_DicomResetContextGroup()
    path = tmp_path / "groups.xml"
    path.write_text(XML)
    assert capi.L_DicomLoadXmlContextGroup(bytes(path), 0) == capi.DICOM_SUCCESS
    group = capi.L_DicomGetLastContextGroup()
    assert (group.contents.pszContextIdentifier, group.contents.bExtensible) == (b"A 1", 0)
    assert group.contents.pContextGroupVersion.contents.nDay == 4
    inner = capi.L_DicomGetFirstCodedConcept(group)
    assert inner.contents.pszCodeMeaning == b"One"
    assert inner.contents.pParent == address(group)
    assert group.contents.pFirstChild == group.contents.pLastChild == address(inner)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<a", "XML_INVALID_FORMAT"),
        ("<a/>", "XML_INVALID_CONCEPT_GROUP_LIST"),
        ("<contextGroupList><contextGroup/></contextGroupList>",
         "XML_INVALID_CONTEXT_GROUP_ATTRIBUTE"),
        ('<contextGroupList><contextGroup id="1"><codedConcept/></contextGroup></contextGroupList>',
         "XML_INVALID_CODEDCONCEPT_ATTRIBUTE"),
    ],
)  # fmt: skip
def test_a_faulty_file_changes_nothing(text: str, code: str, tmp_path: Path) -> None:
    path = tmp_path / "groups.xml"
    path.write_text(text)
    assert capi.L_DicomLoadXmlContextGroup(bytes(path), 0) == getattr(capi, f"DICOM_ERROR_{code}")
    assert capi.L_DicomGetCountContextGroup() == 0


@pytest.mark.parametrize("path", [None, b"", b"/nowhere/at/all.xml"])
def test_a_file_that_is_not_there(path: bytes | None) -> None:
    assert capi.L_DicomLoadXmlContextGroup(path, 0) == capi.DICOM_ERROR_OPEN
