"""The IOD table through C: the tree and the list, changes, misuse."""

from __future__ import annotations

from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest

from ltdic import capi

from pointer import address, foreign, inside

pytestmark = pytest.mark.usefixtures("default_tables")

CT = 1  # CLASS_CT_IMAGE_STORAGE


@pytest.fixture
def ct() -> Any:
    return capi.L_DicomFindClassIOD(CT)


@pytest.fixture
def patient() -> Any:
    return capi.L_DicomFindModuleIOD(CT, capi.MODULE_PATIENT)


def insert(neighbour: Any, child: bool, code: int, type_: int = 2) -> Any:
    return capi.L_DicomInsertIOD(neighbour, child, code, b"Own", type_, 7, b"why")


def siblings(record: Any) -> list[int | None]:
    found = []
    while record:
        found.append(address(record))
        record = capi.L_DicomGetNextIOD(record, True)
    return found


def test_a_class(ct: Any) -> None:
    node = ct.contents
    assert (node.nCode, node.nType, node.nUsage) == (CT, capi.IOD_TYPE_CLASS, capi.IOD_USAGE_M)
    assert (node.pszName, node.pszDescription) == (b"CT Image Storage", b"")
    assert not capi.L_DicomFindClassIOD(capi.CLASS_UNKNOWN)


def test_a_module(patient: Any, ct: Any) -> None:
    node = patient.contents
    assert (node.nCode, node.nType) == (capi.MODULE_PATIENT, capi.IOD_TYPE_MODULE)
    assert (node.nUsage, node.pszName) == (capi.IOD_USAGE_M, b"Patient")
    assert address(capi.L_DicomGetParentIOD(patient)) == address(ct)
    assert not capi.L_DicomFindModuleIOD(CT, 0xFFFFFFFF)
    assert not capi.L_DicomFindModuleIOD(capi.CLASS_UNKNOWN, capi.MODULE_PATIENT)


def test_modules_by_index(ct: Any) -> None:
    count = capi.L_DicomGetCountModuleIOD(CT)
    by_index = [address(capi.L_DicomFindIndexModuleIOD(CT, index)) for index in range(count)]
    assert count > 10 and by_index == siblings(capi.L_DicomGetChildIOD(ct))
    assert not capi.L_DicomFindIndexModuleIOD(CT, count)
    assert capi.L_DicomGetCountModuleIOD(capi.CLASS_UNKNOWN) == 0
    assert not capi.L_DicomFindIndexModuleIOD(capi.CLASS_UNKNOWN, 0)


def test_an_element(patient: Any, ct: Any) -> None:
    element = capi.L_DicomFindIOD(patient, capi.TAG_PATIENT_NAME, capi.IOD_TYPE_ELEMENT, False)
    node = element.contents
    assert (node.nCode, node.nUsage) == (capi.TAG_PATIENT_NAME, capi.IOD_USAGE_2)
    assert node.pszName == b"Patient's Name"
    assert address(capi.L_DicomGetParentIOD(element)) == address(patient)
    assert address(capi.L_DicomGetRootIOD(element)) == address(ct)
    assert address(capi.L_DicomGetRootIOD(ct)) == address(ct)


def test_tree_view(patient: Any, ct: Any) -> None:
    first = capi.L_DicomGetFirstIOD(None, True)
    last = capi.L_DicomGetLastIOD(None, True)
    classes = siblings(first)
    assert classes[-1] == address(last) and address(ct) in classes
    assert not capi.L_DicomGetParentIOD(first) and not capi.L_DicomGetPrevIOD(first, True)
    assert address(capi.L_DicomGetFirstIOD(ct, True)) == address(first)
    assert address(capi.L_DicomGetLastIOD(ct, True)) == address(last)
    modules = siblings(capi.L_DicomGetFirstIOD(patient, True))
    assert modules[0] == address(capi.L_DicomGetChildIOD(ct))
    assert modules[-1] == address(capi.L_DicomGetLastIOD(patient, True))
    second = capi.L_DicomFindIndexModuleIOD(CT, 1)
    assert address(capi.L_DicomGetPrevIOD(second, True)) == modules[0]


def test_list_view(patient: Any) -> None:
    first = capi.L_DicomGetFirstIOD(patient, False)
    assert address(first) == address(capi.L_DicomGetFirstIOD(None, True))
    inner = capi.L_DicomGetNextIOD(first, False)
    assert address(inner) == address(capi.L_DicomGetChildIOD(first))
    assert address(capi.L_DicomGetPrevIOD(inner, False)) == address(first)
    assert not capi.L_DicomGetPrevIOD(first, False)
    last = capi.L_DicomGetLastIOD(patient, False)
    assert not capi.L_DicomGetNextIOD(last, False) and not capi.L_DicomGetChildIOD(last)
    assert address(capi.L_DicomGetRootIOD(last)) == address(capi.L_DicomGetLastIOD(None, True))


def test_find(patient: Any, ct: Any) -> None:
    find = capi.L_DicomFindIOD
    by_class = find(None, CT, capi.IOD_TYPE_CLASS, True)
    assert address(by_class) == address(ct)
    assert address(find(ct, CT, capi.IOD_TYPE_CLASS, False)) == address(ct)
    study = find(patient, capi.MODULE_GENERAL_STUDY, capi.IOD_TYPE_MODULE, True)
    assert address(study) == address(capi.L_DicomFindModuleIOD(CT, capi.MODULE_GENERAL_STUDY))
    assert not find(patient, CT, capi.IOD_TYPE_CLASS, True)
    assert not find(None, 0xFFFFFFFE, capi.IOD_TYPE_ELEMENT, False)
    anywhere = find(None, capi.MODULE_PATIENT, capi.IOD_TYPE_MODULE, False)
    first = capi.L_DicomGetFirstIOD(None, True)
    assert address(capi.L_DicomGetRootIOD(anywhere)) == address(first)


def test_insert_a_child_and_a_sibling(patient: Any, ct: Any) -> None:
    last = capi.L_DicomGetLastIOD(capi.L_DicomGetChildIOD(patient), True)
    own = insert(patient, True, 0x00091001)
    node = own.contents
    assert (node.nCode, node.nType, node.nUsage) == (0x00091001, 2, 7)
    assert (node.pszName, node.pszDescription) == (b"Own", b"why")
    assert address(capi.L_DicomGetPrevIOD(own, True)) == address(last)
    other = insert(capi.L_DicomGetChildIOD(patient), False, 0x00091002)
    assert address(capi.L_DicomGetNextIOD(own, True)) == address(other)
    class_ = insert(None, True, 4711, 0)
    assert not capi.L_DicomGetParentIOD(class_)
    assert address(capi.L_DicomGetLastIOD(None, True)) == address(class_)
    assert address(capi.L_DicomFindClassIOD(4711)) == address(class_)
    module = insert(class_, True, 7, 1)
    assert address(capi.L_DicomFindModuleIOD(4711, 7)) == address(module)
    assert capi.L_DicomGetCountModuleIOD(4711) == 1


def test_insert_without_texts() -> None:
    node = capi.L_DicomInsertIOD(None, False, 1, None, 0, 0, None).contents
    assert (node.pszName, node.pszDescription) == (b"", b"")


def test_delete_takes_all_below(patient: Any) -> None:
    element = capi.L_DicomGetChildIOD(patient)
    follower = capi.L_DicomGetNextIOD(patient, True)
    count = capi.L_DicomGetCountModuleIOD(CT)
    assert address(capi.L_DicomDeleteIOD(patient)) == address(follower)
    assert capi.L_DicomGetCountModuleIOD(CT) == count - 1
    check_no_node(patient)
    check_no_node(element)


def test_delete_answers_the_predecessor_at_the_end(ct: Any) -> None:
    last = capi.L_DicomGetLastIOD(capi.L_DicomGetChildIOD(ct), True)
    before = capi.L_DicomGetPrevIOD(last, True)
    assert address(capi.L_DicomDeleteIOD(last)) == address(before)
    only = insert(before, True, 1)
    only = insert(only, True, 2)
    assert not capi.L_DicomDeleteIOD(only)


@pytest.mark.parametrize("make", [lambda _: None, foreign, inside], ids=["null", "foreign", "in"])
def test_what_is_no_node(make: Any, ct: Any) -> None:
    check_no_node(make(ct))


def check_no_node(pointer: Any) -> None:
    assert capi.L_DicomExistsIOD(pointer) == 0
    assert capi.L_DicomSetNameIOD(pointer, b"x") == 0
    assert capi.L_DicomSetDescriptionIOD(pointer, b"x") == 0
    for function in ("Delete", "GetRoot", "GetParent", "GetChild"):
        assert not getattr(capi, f"L_Dicom{function}IOD")(pointer), function
    for tree in (True, False):
        assert not capi.L_DicomGetNextIOD(pointer, tree)
        assert not capi.L_DicomGetPrevIOD(pointer, tree)
    first, last = capi.L_DicomGetFirstIOD, capi.L_DicomGetLastIOD
    assert address(first(pointer, False)) == address(first(None, False)) is not None
    assert address(last(pointer, False)) == address(last(None, False)) is not None
    if pointer:
        assert not first(pointer, True) and not last(pointer, True)
        assert not insert(pointer, True, 1) and not insert(pointer, False, 1)
        assert not capi.L_DicomFindIOD(pointer, CT, 0, True)
        assert not capi.L_DicomFindIOD(pointer, CT, 0, False)


def test_set_texts(patient: Any) -> None:
    assert capi.L_DicomSetNameIOD(patient, b"Name") == 1
    assert capi.L_DicomSetDescriptionIOD(patient, b"Text") == 1
    node = patient.contents
    assert (node.pszName, node.pszDescription) == (b"Name", b"Text")
    assert capi.L_DicomSetNameIOD(patient, None) == 0
    assert capi.L_DicomSetDescriptionIOD(patient, None) == 0
    assert (node.pszName, node.pszDescription) == (b"Name", b"Text")


def test_changes_before_anybody_looked_show_in_the_links() -> None:
    """Links are laid out at the first pointer; until then the table is changed without them."""
    from ltdic.tables import iod

    module = iod.TABLE.find_module(CT, capi.MODULE_PATIENT)
    assert module is not None
    first = iod.TABLE.insert(module, True, 0x00091001, "early", 2, 7)
    iod.TABLE.delete(module.first_child)
    shown = capi.L_DicomFindModuleIOD(CT, capi.MODULE_PATIENT)
    assert siblings(capi.L_DicomGetChildIOD(shown))[-1] == address(
        capi.L_DicomFindIOD(shown, 0x00091001, 2, False)
    )
    assert shown.contents.pLastChild == address(capi.L_DicomFindIOD(shown, 0x00091001, 2, False))
    assert first.name == "early"


def test_reset_and_default(ct: Any) -> None:
    capi.L_DicomSetNameIOD(ct, b"changed")
    capi.L_DicomResetIOD()
    assert not capi.L_DicomGetFirstIOD(None, True) and not capi.L_DicomGetLastIOD(None, False)
    assert not capi.L_DicomExistsIOD(ct) and not capi.L_DicomFindClassIOD(CT)
    assert capi.L_DicomGetCountModuleIOD(CT) == 0
    capi.L_DicomDefaultIOD()
    assert capi.L_DicomFindClassIOD(CT).contents.pszName == b"CT Image Storage"


@pytest.mark.parametrize(("kind", "answer"), [(0, 0), (1, 1), (2, 2), (3, 0), (0xFFFF, 0)])
def test_set_memory_allocation(kind: int, answer: int) -> None:
    assert capi.L_DicomSetMemoryAllocation(kind) == answer


def test_nodes_are_the_same_for_threads_that_look_first() -> None:
    capi.L_DicomDefaultIOD()
    together = Barrier(4)
    seen: list[list[int | None]] = []

    def look() -> None:
        together.wait(60)
        seen.append(siblings(capi.L_DicomGetChildIOD(capi.L_DicomFindModuleIOD(CT, 0))))

    threads = [Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(seen) == 4 and len(seen[0]) > 10 and all(each == seen[0] for each in seen)


XML = """<t><moduleList><module code="9000" name="M"><element code="00100020" type="1"/>
<element code="00081115" type="3"><element code="0020000E" type="1C"/></element>
</module></moduleList>
<iodList><iod code="9001" name="I"><module code="9000" usage="U"/></iod></iodList></t>"""


def test_load_xml(tmp_path: Path, ct: Any) -> None:
    path = tmp_path / "iod.xml"
    path.write_text(XML)
    assert capi.L_DicomLoadXmlIOD(bytes(path), 0) == capi.DICOM_SUCCESS
    added = capi.L_DicomGetLastIOD(None, True)
    assert (added.contents.nCode, added.contents.pszName) == (9001, b"I")
    assert added.contents.pPrev and capi.L_DicomExistsIOD(ct)
    module = capi.L_DicomFindModuleIOD(9001, 9000)
    assert (module.contents.nUsage, module.contents.pszName) == (capi.IOD_USAGE_U, b"M")
    assert module.contents.pParent == address(added)
    deep = capi.L_DicomGetLastIOD(None, False)
    assert (deep.contents.nCode, deep.contents.nUsage) == (0x0020000E, capi.IOD_USAGE_1C)
    assert deep.contents.pParent == address(capi.L_DicomGetParentIOD(deep))
    assert capi.L_DicomLoadXmlIOD(bytes(path), 0) == capi.DICOM_SUCCESS
    assert address(capi.L_DicomGetLastIOD(None, True)) == address(added)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<iodList", "XML_INVALID_FORMAT"),
        ("<iodList/>", "XML_MODULE_LIST_MISSING"),
        ("<moduleList/>", "XML_INVALID_IOD_LIST"),
        ('<t><moduleList/><iodList><iod code="1"><x/></iod></iodList></t>',
         "XML_INVALID_IOD_MODULE_ITEM"),
        ('<t><moduleList/><iodList><iod code="1"><module code="2"/></iod></iodList></t>',
         "XML_MODULE_NOT_FOUND"),
        ('<t><moduleList/><iodList><iod code="x"/></iodList></t>',
         "XML_INVALID_IODLIST_IOD_ATTRIBUTE"),
    ],
)  # fmt: skip
def test_a_faulty_file_changes_nothing(text: str, code: str, tmp_path: Path) -> None:
    last = address(capi.L_DicomGetLastIOD(None, False))
    path = tmp_path / "iod.xml"
    path.write_text(text)
    assert capi.L_DicomLoadXmlIOD(bytes(path), 0) == getattr(capi, f"DICOM_ERROR_{code}")
    assert address(capi.L_DicomGetLastIOD(None, False)) == last


@pytest.mark.parametrize("path", [None, b"", b"/nowhere/at/all.xml"])
def test_a_file_that_is_not_there(path: bytes | None) -> None:
    assert capi.L_DicomLoadXmlIOD(path, 0) == capi.DICOM_ERROR_OPEN
