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
from collections import deque
from collections.abc import Callable
from typing import TypeVar

from ltdic.core.errors import Failure, Fault
from ltdic.tables import context_group, document, iod, tag, uid
from ltdic.tables.context_group import CodedConcept, ContextGroup, DateTime
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
from ltdic.tables.iod import Iod
from ltdic.tables.record import link

_TYPES = {"1": USAGE_1, "1C": USAGE_1C, "2": USAGE_2, "2C": USAGE_2C, "3": USAGE_3}
_USAGES = {"M": USAGE_M, "C": USAGE_C, "U": USAGE_U}
_TAG = re.compile(r"\(?([0-9A-Fa-f]{4}),?([0-9A-Fa-f]{4})\)?")
# A module is written once and may be named by many classes: this bounds what that can grow to.
MAX_RECORDS = 1_000_000

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


class _Module:
    """A module of the module list: its texts and its elements, not yet records."""

    __slots__ = ("description", "elements", "name")

    def __init__(self, node: Node) -> None:
        self.name = node.get("name")
        self.description = node.get("description")
        # Parents before children: (number of the parent in this list or None, code, name, type,
        # description).
        self.elements: list[tuple[int | None, int, str, int, str]] = []
        fault = Fault.XML_INVALID_MODULE_ELEMENT
        waiting: deque[tuple[int | None, Node]] = deque((None, child) for child in node.children)
        while waiting:
            parent, child = waiting.popleft()
            if child.name not in ("element", "item"):
                raise Failure(fault, f"<{child.name}> in a module")
            code = _field(child, "code", fault, _tag, "")
            known = tag.TABLE.find(code)
            name = child.get("name") or ("" if known is None else known.name)
            type_ = _field(child, "type", fault, _TYPES.__getitem__, "3")
            number = len(self.elements)
            self.elements.append((parent, code, name, type_, child.get("description")))
            waiting.extend((number, below) for below in child.children)

    def fill(self, module: Iod) -> None:
        """Put the elements below `module`."""
        records: list[Iod] = []
        for parent, code, name, type_, description in self.elements:
            record = Iod(code, name, iod.ELEMENT, type_, description)
            records.append(record)
            link(module if parent is None else records[parent], record)


def _modules(root: Node) -> dict[int, _Module]:
    found: dict[int, _Module] = {}
    for part in _lists(root, Fault.XML_MODULE_LIST_MISSING, "modulelist"):
        for node in part.children:
            if node.name != "module":
                raise Failure(Fault.XML_INVALID_MODULE_LIST, f"<{node.name}> in the module list")
            fault = Fault.XML_INVALID_MODULELIST_MODULE_ATTRIBUTE
            code = _field(node, "code", fault, _number(0xFFFFFFFF), "")
            found.setdefault(code, _Module(node))
    return found


def _class(node: Node, modules: dict[int, _Module], room: int) -> tuple[Iod, int]:
    """The class with its modules and their elements, and how many records they are."""
    if node.name != "iod":
        raise Failure(Fault.XML_INVALID_IOD_LIST, f"<{node.name}> in the IOD list")
    fault = Fault.XML_INVALID_IODLIST_IOD_ATTRIBUTE
    code = _field(node, "code", fault, _number(0xFFFFFFFF), "")
    top = Iod(code, node.get("name"), iod.CLASS, USAGE_M, node.get("description"))
    used = 1
    for child in node.children:
        if child.name != "module":
            raise Failure(Fault.XML_INVALID_IOD_MODULE_ITEM, f"<{child.name}> in an IOD")
        wrong = Fault.XML_INVALID_IODLIST_MODULE_ATTRIBUTE
        number = _field(child, "code", wrong, _number(0xFFFFFFFF), "")
        usage = _field(child, "usage", wrong, _USAGES.__getitem__, "M")
        if number not in modules:
            raise Failure(Fault.XML_MODULE_NOT_FOUND, f"module {number} is not in the module list")
        module = modules[number]
        used += 1 + len(module.elements)
        if used > room:
            raise Failure(Fault.XML_INVALID_IOD_LIST, "the IOD list is too long")
        name = child.get("name") or module.name
        record = Iod(number, name, iod.MODULE, usage, child.get("description", module.description))
        link(top, record)
        module.fill(record)
    return top, used


def load_iod(path: str) -> None:
    """Add the classes of a file, with the modules that they name, to the IOD table."""
    root = document.read(path)
    parts = _lists(root, Fault.XML_INVALID_IOD_LIST, "iodlist")
    modules = _modules(root)
    tops = []
    room = MAX_RECORDS
    for node in (node for part in parts for node in part.children):
        top, used = _class(node, modules, room)
        tops.append(top)
        room -= used
    present = iod.TABLE.class_codes()
    for top in tops:
        if top.code not in present:
            present.add(top.code)
            iod.TABLE.adopt(top)


def load_context_group(path: str) -> None:
    """Add the context groups of a file to the context group table."""
    rows = []
    names = ("contextgrouplist", "conceptgrouplist")
    for part in _lists(document.read(path), Fault.XML_INVALID_CONCEPT_GROUP_LIST, *names):
        for node in part.children:
            if node.name != "contextgroup":
                raise Failure(Fault.XML_INVALID_CONCEPT_GROUP_LIST, f"<{node.name}> in the list")
            rows.append(_group(node))
    context_group.TABLE.adopt(rows)


def _group(node: Node) -> ContextGroup:
    fault = Fault.XML_INVALID_CONTEXT_GROUP_ATTRIBUTE
    group = ContextGroup(
        _field(node, "id", fault, _given, ""),
        node.get("name"),
        _field(node, "extensible", fault, lambda text: _TRUTH[text.lower()], "true"),
        _field(node, "version", fault, _version, ""),
    )
    wrong = Fault.XML_INVALID_CODEDCONCEPT_ATTRIBUTE
    for child in node.children:
        if child.name != "codedconcept":
            raise Failure(wrong, f"<{child.name}> in a context group")
        concept = CodedConcept(
            _field(child, "scheme", wrong, _given, ""),
            child.get("schemeversion"),
            _field(child, "value", wrong, _given, ""),
            child.get("meaning"),
        )
        link(group, concept)
    return group
