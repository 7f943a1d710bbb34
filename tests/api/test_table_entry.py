"""What the entries of the VR, UID and tag tables say, and how they are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from ltdic import capi

from pointer import address

pytestmark = pytest.mark.usefixtures("default_tables")


def test_a_vr() -> None:
    vr = capi.L_DicomFindVR(capi.VR_PN).contents
    assert (vr.nCode, vr.pszName, vr.nLength) == (capi.VR_PN, b"Person Name", 64)
    assert (vr.nRestrict, vr.nUnitSize) == (capi.VR_TEXT | capi.VR_MAXIMUM_GROUP, 1)
    assert capi.L_DicomFindVR(capi.VR_UT).contents.nLength == 0xFFFFFFFE
    assert not capi.L_DicomFindVR(0)


def test_an_inserted_vr() -> None:
    vr = capi.L_DicomInsertVR(0xFFFF, b"All", 0xFFFFFFFF, 0xFFFF, 0xFFFF).contents
    assert (vr.nCode, vr.nLength, vr.nRestrict, vr.nUnitSize) == (
        0xFFFF, 0xFFFFFFFF, 0xFFFF, 0xFFFF,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (b"1.2.840.10008.1.1", "UID_TYPE_CLASS"),
        (b"1.2.840.10008.1.2", "UID_TYPE_TRANSFER1"),
        (b"1.2.840.10008.1.2.4.50", "UID_TYPE_TRANSFER2"),
        (b"1.2.840.10008.3.1.1.1", "UID_TYPE_APPLICATION"),
        (b"1.2.840.10008.5.1.4.1.1.2 ", "UID_TYPE_CLASS"),
    ],
)
def test_a_uid(code: bytes, kind: str) -> None:
    uid = capi.L_DicomFindUID(code).contents
    assert (uid.pszCode, uid.nType) == (code.rstrip(), getattr(capi, kind))
    assert uid.pszName


def test_no_uid() -> None:
    assert not capi.L_DicomFindUID(None)
    assert not capi.L_DicomFindUID(b"")
    assert not capi.L_DicomFindUID(b"1.2.840.10008.1")
    assert not capi.L_DicomInsertUID(None, b"name", 0)


def test_a_tag() -> None:
    tag = capi.L_DicomFindTag(capi.TAG_IMAGE_TYPE).contents
    assert (tag.nCode, tag.nMask, tag.nVR) == (0x00080008, 0xFFFFFFFF, capi.VR_CS)
    assert (tag.nMinVM, tag.nMaxVM, tag.nDivideVM) == (2, -1, 1)
    assert tag.pszName == b"Image Type"


@pytest.mark.parametrize(
    ("tag", "code", "mask"),
    [(0x60123000, 0x60003000, 0xFF00FFFF), (0x50FE0005, 0x50000005, 0xFF00FFFF)],
)
def test_repeating_groups_share_an_entry(tag: int, code: int, mask: int) -> None:
    found = capi.L_DicomFindTag(tag).contents
    assert (found.nCode, found.nMask) == (code, mask)


@pytest.mark.parametrize("tag", [0xFFFEE000, 0x00100000, 0x00090010, 0x60133000])
def test_no_tag(tag: int) -> None:
    assert not capi.L_DicomFindTag(tag)


def test_an_inserted_tag_is_an_exact_match_before_a_mask() -> None:
    own = capi.L_DicomInsertTag(0x60123000, 0, b"Own", capi.VR_OB, 1, 0xFFFFFFFF, 0)
    assert address(capi.L_DicomFindTag(0x60123000)) == address(own)
    tag = own.contents
    assert (tag.nMask, tag.nMaxVM, tag.nDivideVM) == (0xFFFFFFFF, -1, 1)


def test_a_mask_of_ones_own() -> None:
    own = capi.L_DicomInsertTag(0x77000000, 0xFF000000, b"Own", capi.VR_LO, 1, 2, 1)
    assert address(capi.L_DicomFindTag(0x77FE0042)) == address(own)
    capi.L_DicomDeleteTag(own)
    assert not capi.L_DicomFindTag(0x77FE0042)


@pytest.mark.parametrize("ignore_private", [0, 1])
def test_default_tag_ext_restores(ignore_private: int) -> None:
    count = capi.L_DicomGetCountTag()
    capi.L_DicomInsertTag(0x00091001, 0, b"Own", capi.VR_LO, 1, 1, 1)
    capi.L_DicomDeleteTag(capi.L_DicomFindTag(capi.TAG_PATIENT_ID))
    capi.L_DicomDefaultTagExt(ignore_private)
    assert capi.L_DicomGetCountTag() == count
    assert capi.L_DicomFindTag(capi.TAG_PATIENT_ID) and not capi.L_DicomFindTag(0x00091001)


def write(folder: Path, text: str) -> bytes:
    path = folder / "tables.xml"
    path.write_text(text)
    return bytes(path)


def test_load_xml_uid(tmp_path: Path) -> None:
    first = capi.L_DicomGetFirstUID()
    count = capi.L_DicomGetCountUID()
    path = write(
        tmp_path,
        '<t><uidList><item code="1.2.3.9" name="Nine" type="5"/>'
        '<item code="1.2.840.10008.1.1" name="not again" type="0"/></uidList></t>',
    )
    assert capi.L_DicomLoadXmlUID(path, 0) == capi.DICOM_SUCCESS
    added = capi.L_DicomGetLastUID()
    assert (added.contents.pszName, added.contents.nType) == (b"Nine", 5)
    assert capi.L_DicomGetCountUID() == count + 1
    assert address(capi.L_DicomFindUID(b"1.2.840.10008.1.1")) == address(first)
    assert first.contents.pszName != b"not again"


def test_load_xml_tag(tmp_path: Path) -> None:
    path = write(
        tmp_path, '<elementList><item code="(0009,1002)" name="N" vr="DS" maxVM="n"/></elementList>'
    )
    assert capi.L_DicomLoadXmlTag(path, 0) == capi.DICOM_SUCCESS
    tag = capi.L_DicomFindTag(0x00091002).contents
    assert (tag.pszName, tag.nVR, tag.nMinVM, tag.nMaxVM) == (b"N", capi.VR_DS, 1, -1)


@pytest.mark.parametrize(
    ("function", "text", "code"),
    [
        ("L_DicomLoadXmlUID", "<uidList", "DICOM_ERROR_XML_INVALID_FORMAT"),
        (
            "L_DicomLoadXmlUID", '<uidList><item code="x"/></uidList>',
            "DICOM_ERROR_XML_INVALID_UIDLIST_ITEM_ATTRIBUTE",
        ),
        ("L_DicomLoadXmlTag", "<other/>", "DICOM_ERROR_XML_INVALID_ELEMENTLIST"),
        (
            "L_DicomLoadXmlTag", '<elementList><item code="1"/></elementList>',
            "DICOM_ERROR_XML_INVALID_ELEMENTLIST_ITEM_ATTRIBUTE",
        ),
    ],
)  # fmt: skip
def test_a_faulty_file_changes_nothing(function: str, text: str, code: str, tmp_path: Path) -> None:
    counts = capi.L_DicomGetCountUID(), capi.L_DicomGetCountTag()
    assert getattr(capi, function)(write(tmp_path, text), 0) == getattr(capi, code)
    assert counts == (capi.L_DicomGetCountUID(), capi.L_DicomGetCountTag())


@pytest.mark.parametrize("function", ["L_DicomLoadXmlUID", "L_DicomLoadXmlTag"])
@pytest.mark.parametrize("path", [None, b"", b"/nowhere/at/all.xml"])
def test_a_file_that_is_not_there(function: str, path: bytes | None) -> None:
    assert getattr(capi, function)(path, 0) == capi.DICOM_ERROR_OPEN
