"""Table content from XML files.

A file may hold several of these lists, anywhere in it; each function takes its own and leaves the
others. Numbers are decimal, or hex after 0x; tags are eight hex digits, also as (gggg,eeee).

    <uidList>      <item code="1.2.3" name="..." type="3"/>
    <elementList>  <item code="00091001" mask="FFFFFFFF" name="..." vr="LO" minVM="1" maxVM="n"
                         divideVM="1"/>
    <moduleList>   <module code="0" name="...">
                       <element code="00100010" type="2" description="..."> <element .../> ...
    <iodList>      <iod code="1" name="..."> <module code="0" usage="M" description="..."/> ...
    <contextGroupList>
                   <contextGroup id="CID 29" name="..." extensible="true" version="20020904">
                       <codedConcept scheme="DCM" schemeVersion="" value="CT" meaning="..."/> ...

Entries are added to the table; one that is there already stays as it is. A faulty file changes
nothing.

Must not know: the vendor's files, whose form is not published.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from ltdic.core.errors import Failure, Fault
from ltdic.tables import context_group, document, iod, tag, uid
from ltdic.tables.context_group import DateTime
from ltdic.tables.definition import (
    USAGE_1,
    USAGE_1C,
    USAGE_2,
    USAGE_2C,
    USAGE_3,
    USAGE_C,
    USAGE_M,
    USAGE_U,
)
from ltdic.tables.document import Node

_TYPES = {"1": USAGE_1, "1C": USAGE_1C, "2": USAGE_2, "2C": USAGE_2C, "3": USAGE_3}
_USAGES = {"M": USAGE_M, "C": USAGE_C, "U": USAGE_U}
_TAG = re.compile(r"\(?([0-9A-Fa-f]{4}),?([0-9A-Fa-f]{4})\)?")
_TRUTH = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}

T = TypeVar("T")


def _lists(root: Node, missing: Fault, *names: str) -> list[Node]:
    found = [node for node in root.walk() if node.name in names]
    if not found:
        raise Failure(missing, f"no {names[0]} in the file")
    return found


def _field(node: Node, name: str, fault: Fault, convert: Callable[[str], T], default: str) -> T:
    """Attribute `name`, converted; what `convert` refuses is a `Failure` with `fault`."""
    text = node.get(name, default).strip()
    try:
        return convert(text)
    except (ValueError, KeyError) as error:
        raise Failure(fault, f"<{node.name}> has {name}={text!r}") from error


def _number(limit: int) -> Callable[[str], int]:
    def convert(text: str) -> int:
        value = int(text, 0)
        if not 0 <= value <= limit:
            raise ValueError(text)
        return value

    return convert


def _tag(text: str) -> int:
    match = _TAG.fullmatch(text.removeprefix("0x"))
    if match is None:
        raise ValueError(text)
    return int(match[1] + match[2], 16)


def _vr(text: str) -> int:
    if re.fullmatch("[A-Z]{2}", text) is None:
        raise ValueError(text)
    return ord(text[0]) << 8 | ord(text[1])


def _maximum(text: str) -> int:
    return tag.NO_LIMIT if text.lower() == "n" else _number(0x7FFFFFFF)(text)


def _uid(text: str) -> str:
    if re.fullmatch(r"[0-9.]{1,64}", text) is None:
        raise ValueError(text)
    return text


def _given(text: str) -> str:
    if not text:
        raise ValueError(text)
    return text


def _version(text: str) -> DateTime:
    """A DICOM date time, YYYYMMDD[HHMMSS]; empty for none."""
    if not text:
        return context_group.NO_VERSION
    match = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?", text)
    if match is None:
        raise ValueError(text)
    return DateTime(*(int(part or 0) for part in match.groups()))


def load_uid(path: str) -> None:
    """Add the UIDs of a file to the UID table."""
    fault = Fault.XML_INVALID_UIDLIST_ITEM_ATTRIBUTE
    rows = [
        (
            _field(item, "code", fault, _uid, ""),
            item.get("name"),
            _field(item, "type", fault, _number(uid.TYPE_LDAP_OID), "0"),
        )
        for part in _lists(document.read(path), Fault.XML_INVALID_FORMAT, "uidlist")
        for item in part.children
    ]
    for code, name, type_ in rows:
        if uid.TABLE.find(code) is None:
            uid.TABLE.insert(code, name, type_)


def load_tag(path: str) -> None:
    """Add the elements of a file to the tag table."""
    fault = Fault.XML_INVALID_ELEMENTLIST_ITEM_ATTRIBUTE
    rows = [
        (
            _field(item, "code", fault, _tag, ""),
            _field(item, "mask", fault, _tag, "FFFFFFFF"),
            item.get("name"),
            _field(item, "vr", fault, _vr, "UN"),
            _field(item, "minvm", fault, _number(0x7FFFFFFF), "1"),
            _field(item, "maxvm", fault, _maximum, item.get("minvm", "1")),
            _field(item, "dividevm", fault, _number(0x7FFFFFFF), "1"),
        )
        for part in _lists(document.read(path), Fault.XML_INVALID_ELEMENTLIST, "elementlist")
        for item in part.children
    ]
    for row in rows:
        if not tag.TABLE.has(row[0]):
            tag.TABLE.insert(*row)


class _IodRow:
    """A record to be, with those below it."""

    __slots__ = ("children", "code", "description", "name", "type", "usage")

    def __init__(self, node: Node, code: int, type_: int, usage: int) -> None:
        self.code = code
        self.name = node.get("name")
        self.type = type_
        self.usage = usage
        self.description = node.get("description")
        self.children: list[_IodRow] = []


def _module_row(node: Node) -> _IodRow:
    fault = Fault.XML_INVALID_MODULELIST_MODULE_ATTRIBUTE
    code = _field(node, "code", fault, _number(0xFFFFFFFF), "")
    module = _IodRow(node, code, iod.MODULE, USAGE_M)
    waiting = [(module, child) for child in node.children]
    while waiting:
        parent, child = waiting.pop(0)
        if child.name not in ("element", "item"):
            raise Failure(Fault.XML_INVALID_MODULE_ELEMENT, f"<{child.name}> in a module")
        wrong = Fault.XML_INVALID_MODULE_ELEMENT
        type_ = _field(child, "type", wrong, _TYPES.__getitem__, "3")
        row = _IodRow(child, _field(child, "code", wrong, _tag, ""), iod.ELEMENT, type_)
        if not row.name and (known := tag.TABLE.find(row.code)) is not None:
            row.name = known.name
        parent.children.append(row)
        waiting.extend((row, below) for below in child.children)
    return module


def _class_row(node: Node, modules: dict[int, _IodRow]) -> _IodRow:
    if node.name != "iod":
        raise Failure(Fault.XML_INVALID_IOD_LIST, f"<{node.name}> in the IOD list")
    fault = Fault.XML_INVALID_IODLIST_IOD_ATTRIBUTE
    code = _field(node, "code", fault, _number(0xFFFFFFFF), "")
    row = _IodRow(node, code, iod.CLASS, USAGE_M)
    for child in node.children:
        if child.name != "module":
            raise Failure(Fault.XML_INVALID_IOD_MODULE_ITEM, f"<{child.name}> in an IOD")
        wrong = Fault.XML_INVALID_IODLIST_MODULE_ATTRIBUTE
        number = _field(child, "code", wrong, _number(0xFFFFFFFF), "")
        usage = _field(child, "usage", wrong, _USAGES.__getitem__, "M")
        if number not in modules:
            raise Failure(Fault.XML_MODULE_NOT_FOUND, f"module {number} is not in the module list")
        module = _IodRow(child, number, iod.MODULE, usage)
        module.name = module.name or modules[number].name
        module.description = module.description or modules[number].description
        module.children = modules[number].children
        row.children.append(module)
    return row


def load_iod(path: str) -> None:
    """Add the classes of a file, with the modules that they name, to the IOD table."""
    root = document.read(path)
    classes = _lists(root, Fault.XML_INVALID_IOD_LIST, "iodlist")
    modules: dict[int, _IodRow] = {}
    for part in _lists(root, Fault.XML_MODULE_LIST_MISSING, "modulelist"):
        for node in part.children:
            if node.name != "module":
                raise Failure(Fault.XML_INVALID_MODULE_LIST, f"<{node.name}> in the module list")
            row = _module_row(node)
            modules.setdefault(row.code, row)
    rows = [_class_row(node, modules) for part in classes for node in part.children]
    for row in rows:
        if iod.TABLE.find_class(row.code) is None:
            _insert_iod(row)


def _insert_iod(top: _IodRow) -> None:
    waiting: list[tuple[iod.Iod | None, _IodRow]] = [(None, top)]
    while waiting:
        parent, row = waiting.pop(0)
        record = iod.TABLE.insert(
            parent, True, row.code, row.name, row.type, row.usage, row.description
        )
        waiting.extend((record, child) for child in row.children)


def load_context_group(path: str) -> None:
    """Add the context groups of a file to the context group table."""
    rows = []
    names = ("contextgrouplist", "conceptgrouplist")
    for part in _lists(document.read(path), Fault.XML_INVALID_CONCEPT_GROUP_LIST, *names):
        for node in part.children:
            if node.name != "contextgroup":
                raise Failure(Fault.XML_INVALID_CONCEPT_GROUP_LIST, f"<{node.name}> in the list")
            rows.append(_group_row(node))
    for (identifier, name, extensible, version), concepts in rows:
        if context_group.TABLE.find(identifier) is None:
            group = context_group.TABLE.insert(identifier, name, extensible, version)
            for concept in concepts:
                context_group.TABLE.insert_concept(group, *concept)


def _group_row(
    node: Node,
) -> tuple[tuple[str, str, bool, DateTime], list[tuple[str, str, str, str]]]:
    fault = Fault.XML_INVALID_CONTEXT_GROUP_ATTRIBUTE
    group = (
        _field(node, "id", fault, _given, ""),
        node.get("name"),
        _field(node, "extensible", fault, lambda text: _TRUTH[text.lower()], "true"),
        _field(node, "version", fault, _version, ""),
    )
    wrong = Fault.XML_INVALID_CODEDCONCEPT_ATTRIBUTE
    concepts = []
    for child in node.children:
        if child.name != "codedconcept":
            raise Failure(wrong, f"<{child.name}> in a context group")
        concepts.append(
            (
                _field(child, "scheme", wrong, _given, ""),
                child.get("schemeversion"),
                _field(child, "value", wrong, _given, ""),
                child.get("meaning"),
            )
        )
    return group, concepts
