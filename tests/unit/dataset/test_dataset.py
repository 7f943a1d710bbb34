"""A data set's life: initialised, loaded, received, sent, reset; what is reused and what is not."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest

from ltdic.core.errors import Fault
from ltdic.dataset import DataSet, value_string
from ltdic.dataset.element import UNDEFINED, Element
from ltdic.tables import iod, vr
from ltdic.wire.dimse import MESSAGES, decode_command

from refusal import refused

IMPLICIT, EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
CT, UNKNOWN = 1, 0xFFFF
NAME = 0x00100010
PRESENT, ABSENT, LE_EXPLICIT, LE_IMPLICIT, BE_EXPLICIT = 0x01, 0x02, 0x24, 0x14, 0x28


# --- init -----------------------------------------------------------------------------------------


def test_init_inserts_everything_empty() -> None:
    data_set = DataSet()
    data_set.init(CT)
    assert data_set.info() == (CT, PRESENT | LE_IMPLICIT)
    filled = {}
    for each in data_set.tree.walk():
        if each.length not in (0, UNDEFINED):
            filled[each.tag] = bytes(each.raw())
        if each.vr == vr.SQ and not each.is_item and each.first_child is not None:
            assert each.first_child is each.last_child
    assert filled == {
        0x00020001: b"\0\1",
        0x00020002: b"1.2.840.10008.5.1.4.1.1.2",
        0x00020010: IMPLICIT.encode(),
        0x00080016: b"1.2.840.10008.5.1.4.1.1.2",
    }
    root = [each for each in data_set.tree.walk() if each.parent is None]
    assert {each.tag for each in root if each.tag >> 16 > 2} == {
        each.tag for each in iod.elements_of(CT)
    }
    # what callers take for granted: an optional module, a type 3 element, a sequence's content
    for tag in (0x00101010, 0x00080080, 0x00020016, 0x00200010):
        assert data_set.find_first(None, tag, True) is not None
    request = data_set.find_first(None, 0x00400275, True)
    item = data_set.child(request)
    assert data_set.child(item) is not None


@pytest.mark.parametrize("flags", [0x1000, 0x2000, 0x3000])
def test_init_with_less(flags: int, links: Any) -> None:
    whole, part = DataSet(), DataSet()
    whole.init(CT)
    part.init(CT, flags | LE_EXPLICIT | ABSENT)
    assert part.info() == (CT, ABSENT | LE_EXPLICIT)
    assert 0 < links(part.tree) < links(whole.tree)
    assert part.find_first(None, 0x00020010) is None
    assert (part.find_first(None, 0x00080080, True) is None) == bool(flags & 0x1000)
    assert (part.find_first(None, 0x00101010, True) is None) == bool(flags & 0x3000)


def test_init_of_every_class(links: Any, tmp_path: Path) -> None:
    for class_ in sorted(iod.TABLE.class_codes()):
        data_set = DataSet()
        if not iod.elements_of(class_):
            refused(Fault.CLASS_NOT_SUPPORTED, data_set.init, class_)
            continue
        data_set.init(class_, 0x3000)
        assert links(data_set.tree) > 0
        assert data_set.info()[0] == class_


def test_init_of_nothing() -> None:
    data_set = DataSet()
    data_set.init(CT)
    data_set.init(UNKNOWN, BE_EXPLICIT)
    assert data_set.info() == (UNKNOWN, PRESENT | BE_EXPLICIT)
    assert data_set.tree.first_child is None
    refused(Fault.CLASS_NOT_SUPPORTED, data_set.init, 60_000)
    refused(Fault.PARAMETER, data_set.init, UNKNOWN, 0x08 | 0x10)


def test_class_after_load(real_file: Any) -> None:
    for name, class_ in (("CT_small.dcm", CT), ("DICOMDIR", 71), ("UN_sequence.dcm", CT)):
        data_set = DataSet()
        data_set.load(str(real_file(name)))
        assert data_set.info()[0] == class_, name


# --- commands -------------------------------------------------------------------------------------


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.name)
def test_command_sets(message: Any) -> None:
    data_set = DataSet()
    data_set.init_command(message.field & 0x7FFF, not message.is_response)
    tags = [each.tag for each in data_set.tree.walk()]
    assert tags == sorted(tags)
    assert {0x0100, message.id_element, 0x0800} <= set(tags)
    assert {each.element for each in message.parameters} <= set(tags)
    assert data_set.command_info() == (message.field & 0x7FFF, not message.is_response)
    for each in data_set.tree.walk():
        assert (each.length > 0) == (each.tag in (0x0100, 0x0800))
    for tag, value in ((message.id_element, 7), (0x0900, 0)):
        element = data_set.find_first(None, tag)
        if element is not None:
            element.replace(value.to_bytes(2, "little"))
    command = decode_command(data_set.encode_command())
    assert (command.field, command.message_id) == (message.field, 7)
    assert data_set.encode(IMPLICIT) == []


def test_command_that_does_not_exist() -> None:
    refused(Fault.PARAMETER, DataSet().init_command, 0x7777, True)
    assert DataSet().command_info() == (0, True)


# --- values and files -----------------------------------------------------------------------------


def test_freeing_values(real_file: Any) -> None:
    data_set = DataSet()
    data_set.load(str(real_file("CT_small.dcm")))
    element = data_set.find_first(None, NAME)
    assert element is not None
    before = value_string.get(element)
    element.free()
    assert value_string.get(element) == before
    assert not data_set.tree.touched
    assert value_string.set_(element, "Other")
    element.free()
    assert (element.length, value_string.get(element)) == (0, None)
    data_set.load(str(real_file("CT_small.dcm")), 0x200)
    element = data_set.find_first(None, NAME)
    assert element is not None
    element.free()
    assert element.length == 0


def test_positions_in_the_file(real_file: Any) -> None:
    path = real_file("CT_small.dcm")
    data_set, data = DataSet(), path.read_bytes()
    data_set.load(str(path))
    for each in data_set.tree.walk():
        offset, start, length = data_set.position(each)
        tag = each.tag
        assert data[offset : offset + 4] == bytes(
            (tag >> 16 & 255, tag >> 24, tag & 255, tag >> 8 & 255)
        )
        if not each.is_container:
            assert data[start : start + length] == bytes(each.raw())
    assert data_set.position(data_set.insert(None, False, 0x00104000)) == (0, 0, 0)
    data_set.load(str(real_file("image_dfl.dcm")))
    element = data_set.find_first(None, NAME)
    assert element is not None
    assert data_set.position(element) == (0, 0, 0)


def test_forced_syntax(real_file: Any, raw: Any) -> None:
    path = real_file("CT_small.dcm")
    data_set = DataSet()
    data_set.load(str(path), PRESENT | LE_EXPLICIT)
    refused(Fault.END, data_set.load, str(path), LE_IMPLICIT)
    assert data_set.tree.first_child is None
    make = raw(implicit=True)
    data = make.element(0x00080018, b"UI", b"1 ") + make.element(NAME, b"PN", b"A ")
    data_set.load_bytes(data, ABSENT | LE_IMPLICIT)
    assert data_set.info()[1] == ABSENT | LE_IMPLICIT


def test_memory_is_copied(body: bytes) -> None:
    buffer = bytearray(body)
    data_set = DataSet()
    data_set.load_bytes(buffer)
    buffer[:] = bytes(len(buffer))
    element = data_set.find_first(None, NAME, True)
    assert element is not None
    assert value_string.get(element) == "A^B"


def test_reset_and_reload(real_file: Any) -> None:
    data_set = DataSet("/tmp")
    data_set.load(str(real_file("CT_small.dcm")))
    element = data_set.find_first(None, NAME)
    data_set.load(str(real_file("MR_small.dcm")))
    assert not data_set.exists(element)
    assert data_set.exists(data_set.find_first(None, NAME))
    data_set.reset()
    assert data_set.first() is None
    assert data_set.info() == (UNKNOWN, PRESENT | LE_IMPLICIT)
    assert data_set.temp_path == "/tmp"


def test_a_file_is_let_go_of_at_once(tmp_path: Path, real_file: Any) -> None:
    """No garbage collection is needed to close a file and free its tree."""
    path = tmp_path / "file"
    content = real_file("CT_small.dcm").read_bytes()

    def is_mapped() -> bool:
        return str(path) in Path("/proc/self/maps").read_text()

    data_set = DataSet()
    gc.collect()
    gc.disable()
    try:
        path.write_bytes(content)
        data_set.load(str(path))
        assert not is_mapped()
        path.write_bytes(content + b"\xfc\xff\xfc\xffOB\0\0\0\0\x10\0" + bytes(1 << 20))
        data_set.load(str(path))
        assert is_mapped()
        data_set.reset()
        assert not is_mapped()
        data_set.load(str(path), 0x200)
        assert not is_mapped()
    finally:
        gc.enable()


class Watcher:
    def __init__(self) -> None:
        self.log: list[tuple[str, int]] = []

    def inserted(self, element: Element) -> None:
        self.log.append(("inserted", element.tag))

    def removed(self, element: Element) -> None:
        self.log.append(("removed", element.tag))

    def changed(self, element: Element) -> None:
        self.log.append(("changed", element.tag))

    def cleared(self) -> None:
        self.log.append(("cleared", 0))


def test_watching(body: bytes) -> None:
    """The watcher stays when the content goes."""
    data_set, watcher = DataSet(), Watcher()
    assert data_set.watcher is None
    data_set.watcher = watcher
    data_set.load_bytes(body)
    assert watcher.log == [("cleared", 0)]
    element = data_set.find_first(None, NAME, True)
    assert element is not None
    value_string.set_(element, "X")
    data_set.insert(None, False, 0x00100020)
    data_set.delete(element)
    data_set.reset()
    data_set.insert(None, False, NAME)
    assert watcher.log[1:] == [
        ("changed", NAME),
        ("inserted", 0x00100020),
        ("removed", NAME),
        ("cleared", 0),
        ("inserted", NAME),
    ]
    assert data_set.watcher is watcher
