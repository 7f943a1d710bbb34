"""Table content from XML files: good ones, faulty ones with their error codes, hostile ones."""

from __future__ import annotations

from typing import Any

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.tables import context_group, definition, document, iod, markup, tag, uid, vr
from ltdic.tables.definition import Element

GOOD = """<?xml version="1.0" encoding="UTF-8"?>
<tables>
  <UID_LIST>
    <item code="1.2.3" name="own &#x201C;UID&#x201D;" type="3"/>
    <item code="1.2.840.10008.1.1" name="not taken" type="0"/>
  </UID_LIST>
  <elementList>
    <item code="(0011,1001)" name="own" vr="DS" minVM="2" maxVM="n" divideVM="2"/>
    <item code="00131000" mask="FFFFFF00" vr="SL"/>
    <item code="00100010" name="not taken" vr="LO"/>
  </elementList>
  <moduleList>
    <module code="7001" name="own module" description="text">
      <element code="00100020" type="1"/>
      <element code="00081110" type="2C" name="mine">
        <element code="00081150" type="1"/>
        <element code="00081155" type="1C"/>
      </element>
    </module>
    <module code="7002" name="second"><element code="00100010" type="3"/></module>
  </moduleList>
  <iodList>
    <iod code="7000" name="own class">
      <module code="7001"/>
      <module code="7002" usage="U" description="when needed"/>
    </iod>
    <iod code="7003"><module code="7001" usage="C"/></iod>
    <iod code="1" name="not taken"><module code="7001"/></iod>
  </iodList>
  <contextGroupList>
    <contextGroup id="OWN 1" name="mine" extensible="false" version="20020904">
      <codedConcept scheme="99X" schemeVersion="1" value="1" meaning="one"/>
      <codedConcept scheme="99X" value="2" meaning="two"/>
    </contextGroup>
    <contextGroup id="CID 29"/>
    <contextGroup id="cid 29"/>
  </contextGroupList>
</tables>
"""


def test_uids(xml: Any) -> None:
    count = uid.TABLE.count()
    markup.load_uid(xml(GOOD))
    assert uid.TABLE.count() == count + 1
    record = uid.TABLE.last()
    assert record is not None
    assert (record.code, record.name, record.type) == ("1.2.3", "own \u201cUID\u201d", 3)
    known = uid.TABLE.find("1.2.840.10008.1.1")
    assert known is not None
    assert known.name == "Verification SOP Class"


def test_tags(xml: Any) -> None:
    count = tag.TABLE.count()
    markup.load_tag(xml(GOOD))
    assert tag.TABLE.count() == count + 2
    own = tag.TABLE.find(0x00111001)
    assert own is not None
    assert (own.vr, own.min_vm, own.max_vm, own.divide_vm) == (vr.DS, 2, tag.NO_LIMIT, 2)
    assert tag.vr_of(0x001310CC) == vr.SL
    assert tag.vr_of(0x00100010) == vr.PN


def test_iods(xml: Any) -> None:
    before = iod.elements_of(1)
    markup.load_iod(xml(GOOD))
    assert iod.elements_of(1) == before
    assert [tuple(module) for module in iod.modules_of(7000)] == [
        (7001, definition.USAGE_M),
        (7002, definition.USAGE_U),
    ]
    sequence = Element(
        0x00081110,
        vr.SQ,
        definition.USAGE_2C,
        (
            Element(0x00081150, vr.UI, definition.USAGE_1),
            Element(0x00081155, vr.UI, definition.USAGE_1C),
        ),
    )
    patient = Element(0x00100020, vr.LO, definition.USAGE_1)
    name = Element(0x00100010, vr.PN, definition.USAGE_3)
    assert iod.elements_of(7000) == (sequence, name, patient)
    assert iod.elements_of(7000, True) == (sequence, patient)
    assert iod.elements_of(7003) == (sequence, patient)
    first, second = iod.TABLE.modules(7000)
    assert (first.name, first.description) == ("own module", "text")
    assert (second.name, second.description) == ("second", "when needed")
    assert first.first_child is not None
    assert first.first_child.name == "Patient ID"
    assert first.last_child is not None
    assert first.last_child.name == "mine"


def test_iods_into_an_empty_table(xml: Any) -> None:
    iod.TABLE.reset()
    markup.load_iod(xml(GOOD))
    assert [top.code for top in (iod.TABLE.first(), iod.TABLE.last()) if top] == [7000, 1]
    assert [element.tag for element in iod.elements_of(1)] == [0x00081110, 0x00100020]


def test_context_groups(xml: Any) -> None:
    markup.load_context_group(xml(GOOD))
    assert context_group.TABLE.count() == 2
    group = context_group.TABLE.find("OWN 1")
    assert group is not None
    assert (group.name, group.extensible) == ("mine", False)
    assert group.version == context_group.DateTime(2002, 9, 4)
    assert [(c.scheme, c.scheme_version, c.value, c.name) for c in group.concepts()] == [
        ("99X", "1", "1", "one"),
        ("99X", "", "2", "two"),
    ]


def modules(inner: str, iods: str = "<iodList/>") -> str:
    return f"<t><moduleList>{inner}</moduleList>{iods}</t>"


def iods(inner: str) -> str:
    return modules('<module code="1"/>', f"<iodList>{inner}</iodList>")


def groups(inner: str) -> str:
    return f"<contextGroupList>{inner}</contextGroupList>"


FAULTY = [
    (markup.load_uid, "<uidList>", Fault.XML_INVALID_FORMAT),
    (markup.load_uid, "", Fault.XML_INVALID_FORMAT),
    (markup.load_uid, "<elementList/>", Fault.XML_INVALID_FORMAT),
    (markup.load_uid, "<uidList><item/></uidList>", Fault.XML_INVALID_UIDLIST_ITEM_ATTRIBUTE),
    (
        markup.load_uid,
        '<uidList><item code="1.2.3" type="99"/></uidList>',
        Fault.XML_INVALID_UIDLIST_ITEM_ATTRIBUTE,
    ),
    (markup.load_tag, "<uidList/>", Fault.XML_INVALID_ELEMENTLIST),
    (
        markup.load_tag,
        '<elementList><item code="0010"/></elementList>',
        Fault.XML_INVALID_ELEMENTLIST_ITEM_ATTRIBUTE,
    ),
    (
        markup.load_tag,
        '<elementList><item code="00111001" vr="xx"/></elementList>',
        Fault.XML_INVALID_ELEMENTLIST_ITEM_ATTRIBUTE,
    ),
    (
        markup.load_tag,
        '<elementList><item code="00111001" maxVM="-1"/></elementList>',
        Fault.XML_INVALID_ELEMENTLIST_ITEM_ATTRIBUTE,
    ),
    (markup.load_iod, "<moduleList/>", Fault.XML_INVALID_IOD_LIST),
    (markup.load_iod, "<iodList/>", Fault.XML_MODULE_LIST_MISSING),
    (markup.load_iod, modules("<x/>"), Fault.XML_INVALID_MODULE_LIST),
    (markup.load_iod, modules("<module/>"), Fault.XML_INVALID_MODULELIST_MODULE_ATTRIBUTE),
    (markup.load_iod, modules('<module code="1"><x/></module>'), Fault.XML_INVALID_MODULE_ELEMENT),
    (
        markup.load_iod,
        modules('<module code="1"><element code="00100010" type="4"/></module>'),
        Fault.XML_INVALID_MODULE_ELEMENT,
    ),
    (markup.load_iod, iods("<x/>"), Fault.XML_INVALID_IOD_LIST),
    (markup.load_iod, iods("<iod/>"), Fault.XML_INVALID_IODLIST_IOD_ATTRIBUTE),
    (markup.load_iod, iods('<iod code="9000"><x/></iod>'), Fault.XML_INVALID_IOD_MODULE_ITEM),
    (
        markup.load_iod,
        iods('<iod code="9000"><module code="1" usage="X"/></iod>'),
        Fault.XML_INVALID_IODLIST_MODULE_ATTRIBUTE,
    ),
    (
        markup.load_iod,
        iods('<iod code="9000"><module code="2"/></iod>'),
        Fault.XML_MODULE_NOT_FOUND,
    ),
    (markup.load_context_group, "<x/>", Fault.XML_INVALID_CONCEPT_GROUP_LIST),
    (markup.load_context_group, groups("<x/>"), Fault.XML_INVALID_CONCEPT_GROUP_LIST),
    (
        markup.load_context_group,
        groups("<contextGroup/>"),
        Fault.XML_INVALID_CONTEXT_GROUP_ATTRIBUTE,
    ),
    (
        markup.load_context_group,
        groups('<contextGroup id="X" version="yesterday"/>'),
        Fault.XML_INVALID_CONTEXT_GROUP_ATTRIBUTE,
    ),
    (
        markup.load_context_group,
        groups('<contextGroup id="X"><codedConcept scheme="99X"/></contextGroup>'),
        Fault.XML_INVALID_CODEDCONCEPT_ATTRIBUTE,
    ),
]


@pytest.mark.parametrize(("load", "text", "fault"), FAULTY)
def test_faulty_files(xml: Any, load: Any, text: str, fault: Fault) -> None:
    counts = (uid.TABLE.count(), tag.TABLE.count(), len(iod.TABLE.class_codes()))
    with pytest.raises(Failure) as caught:
        load(xml(text))
    assert caught.value.fault is fault
    assert (uid.TABLE.count(), tag.TABLE.count(), len(iod.TABLE.class_codes())) == counts
    assert context_group.TABLE.count() == 0


def test_an_error_in_the_last_entry_changes_nothing(xml: Any) -> None:
    count = uid.TABLE.count()
    with pytest.raises(Failure):
        markup.load_uid(xml('<uidList><item code="1.2.3"/><item code="no"/></uidList>'))
    assert uid.TABLE.count() == count


@pytest.mark.parametrize("path", ["/nowhere/at/all.xml", "", "a\0b", "/"])
def test_files_that_cannot_be_read(path: str) -> None:
    with pytest.raises(Failure) as caught:
        markup.load_uid(path)
    assert caught.value.fault is Fault.OPEN


LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "ha">' for n in range(10)
)


@pytest.mark.parametrize(
    "text",
    [
        f"<!DOCTYPE t [{LAUGHS}]><uidList><item code='1' name='&l9;'/></uidList>",
        '<!DOCTYPE t SYSTEM "file:///etc/passwd"><uidList/>',
        "<a>" * 70 + "</a>" * 70,
        b"<?xml version='1.0' encoding='nonsense'?><uidList/>",
        b"\xff\xfe<",
        b"<uidList>\x00</uidList>",
    ],
)
def test_hostile_files(xml: Any, text: str | bytes) -> None:
    with pytest.raises(Failure) as caught:
        markup.load_uid(xml(text))
    assert caught.value.fault is Fault.XML_INVALID_FORMAT


def test_limits(xml: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    path = xml("<uidList>" + '<item code="1.2.3"/>' * 20 + "</uidList>")
    monkeypatch.setattr(document, "MAX_NODES", 20)
    with pytest.raises(Failure) as caught:
        document.read(path)
    assert caught.value.fault is Fault.XML_INVALID_FORMAT
    monkeypatch.setattr(document, "MAX_NODES", 21)
    assert len(document.read(path).children[0].children) == 20
    monkeypatch.setattr(document, "MAX_SIZE", 100)
    with pytest.raises(Failure) as caught:
        document.read(path)
    assert caught.value.fault is Fault.XML_INVALID_FORMAT


def test_a_module_that_many_classes_name_is_bounded(
    xml: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    element = '<element code="00100010"/>' * 50
    classes = "".join(f'<iod code="{9000 + n}"><module code="1"/></iod>' for n in range(50))
    text = modules(f'<module code="1">{element}</module>', f"<iodList>{classes}</iodList>")
    monkeypatch.setattr(markup, "MAX_RECORDS", 50 * 52 - 1)
    with pytest.raises(Failure) as caught:
        markup.load_iod(xml(text))
    assert caught.value.fault is Fault.XML_INVALID_IOD_LIST
    assert iod.TABLE.find_class(9000) is None
    monkeypatch.setattr(markup, "MAX_RECORDS", 50 * 52)
    markup.load_iod(xml(text))
    assert iod.TABLE.count_modules(9049) == 1
