"""A data set as encoded bytes: received, sent, saved; what is reused and what is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ltdic.core.errors import Fault
from ltdic.dataset import DataSet, value_string
from ltdic.dataset.element import PIXEL_DATA
from ltdic.tables import vr
from ltdic.tables.uid import transfer_syntax

from refusal import refused

IMPLICIT, EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
BIG, DEFLATED, JPEG = EXPLICIT[:-1] + "2", EXPLICIT + ".99", EXPLICIT[:-1] + "4.50"
NAME = 0x00100010
PRESENT, ABSENT, LE_EXPLICIT, LE_IMPLICIT, BE_EXPLICIT = 0x01, 0x02, 0x24, 0x14, 0x28
COMPRESSED = "SC_rgb_jpeg_gdcm.dcm"


def join(parts: Any) -> bytes:
    return b"".join(bytes(part) for part in parts)


def test_received_is_read_when_looked_into(body: bytes) -> None:
    data_set = DataSet.received(body, EXPLICIT)
    (sent,) = data_set.encode(EXPLICIT)
    assert isinstance(sent, memoryview)
    assert sent.obj is body
    assert data_set._tree.first_child is None
    element = data_set.find_first(None, NAME, True)
    assert element is not None
    assert value_string.get(element) == "A^B"
    (again,) = data_set.encode(EXPLICIT)
    assert isinstance(again, memoryview)
    assert again.obj is body


class Pieces:
    """Received bytes in several pieces; counts how often they are joined."""

    def __init__(self, *pieces: bytes) -> None:
        self.buffers: list[bytes | bytearray | memoryview] = list(pieces)
        self.joined = 0

    def view(self) -> memoryview:
        self.joined += 1
        return memoryview(join(self.buffers))


def test_received_in_pieces(body: bytes) -> None:
    """They are put together at the first look, once, and are sent on as they are before that."""
    pieces = Pieces(body[:9], b"", body[9:])
    data_set = DataSet.received(pieces, EXPLICIT)
    assert data_set.encode(EXPLICIT) == [body[:9], body[9:]]
    assert pieces.joined == 0
    for _ in range(2):
        element = data_set.find_first(None, NAME, True)
        assert element is not None
        assert value_string.get(element) == "A^B"
        assert join(data_set.encode(EXPLICIT)) == body
    assert pieces.joined == 1
    forgotten = DataSet.received(pieces, EXPLICIT)
    forgotten.reset()
    assert forgotten.encode(EXPLICIT) == []
    assert forgotten.first() is None
    assert DataSet.received(Pieces(), EXPLICIT).first() is None
    refused(Fault.END, DataSet.received(Pieces(body[:9]), EXPLICIT).find_first, None, NAME)


def test_received_and_broken(body: bytes) -> None:
    data_set = DataSet.received(body[:-1], EXPLICIT)
    assert join(data_set.encode(EXPLICIT)) == body[:-1]
    refused(Fault.END, data_set.find_first, None, NAME)
    assert data_set.find_first(None, NAME) is None
    assert data_set.encode(EXPLICIT) == []


def test_received_nothing() -> None:
    data_set = DataSet.received(b"", IMPLICIT)
    assert data_set.encode(IMPLICIT) == []
    assert data_set.first() is None


@pytest.mark.parametrize("uid", [IMPLICIT, EXPLICIT, BIG, DEFLATED])
def test_sent_in_every_syntax(body: bytes, uid: str, links: Any) -> None:
    data_set = DataSet.received(body, EXPLICIT)
    other = DataSet.received(join(data_set.encode(uid)), uid)
    assert links(other.tree) == links(data_set.tree) == 8
    assert join(other.encode(uid)) == join(data_set.encode(uid))
    third = DataSet.received(join(other.encode(EXPLICIT)), EXPLICIT)
    for a, b in zip(data_set.tree.walk(), third.tree.walk(), strict=True):
        assert (a.tag, a.vr, a.length) == (b.tag, b.vr, b.length)
        assert bytes(a.data()) == bytes(b.data())


def test_large_values_are_not_copied(body: bytes) -> None:
    data_set = DataSet.received(body, EXPLICIT)
    element = data_set.find_first(None, NAME, True)
    assert element is not None
    assert value_string.set_(element, "Changed")
    parts = data_set.encode(EXPLICIT)
    assert any(isinstance(part, memoryview) and part.obj is body for part in parts)
    assert sum(len(part) for part in parts if not isinstance(part, memoryview)) < 500
    value = bytes(10_000)
    pixels = data_set.find_first(None, PIXEL_DATA)
    assert pixels is not None
    assert pixels.replace(value)
    assert any(part is value for part in data_set.encode(IMPLICIT))


def test_unchanged_neighbours_are_reused(body: bytes, raw: Any) -> None:
    """A change at the root leaves the bytes of the sequence as they were, lengths included."""
    data_set = DataSet.received(body, EXPLICIT)
    element = data_set.find_first(None, NAME, True)
    assert element is not None
    assert value_string.set_(element, "X^YZ")
    assert join(data_set.encode(EXPLICIT)) == body.replace(b"A^B ", b"X^YZ")
    inner = data_set.find_first(None, NAME)
    assert inner is not None
    assert value_string.set_(inner, "In^ner")
    make = raw()
    name = make.element(NAME, b"PN", b"C^D ")
    expected = body.replace(b"A^B ", b"X^YZ").replace(
        make.sequence(0x00081115, make.item(name), make.open_item(name)),
        make.open_sequence(
            0x00081115,
            make.open_item(make.element(NAME, b"PN", b"In^ner")),
            make.open_item(name),
        ),
    )
    assert join(data_set.encode(EXPLICIT)) == expected


def test_a_change_of_the_header_leaves_the_body(real_file: Any, tmp_path: Path) -> None:
    data_set = DataSet()
    data_set.load(str(real_file("CT_small.dcm")))
    element = data_set.find_first(None, 0x00020016)
    assert element is not None
    assert value_string.set_(element, "SOMEONE")
    assert data_set.insert(None, False, 0x00020100) is not None
    data_set.save(str(tmp_path / "x"))
    assert b"SOMEONE" in (tmp_path / "x").read_bytes()
    (body,) = data_set.encode(EXPLICIT)
    assert isinstance(body, memoryview)
    assert (tmp_path / "x").read_bytes().endswith(body)


def test_groups_0000_and_0002_are_not_sent(real_file: Any) -> None:
    data_set = DataSet()
    data_set.load(str(real_file("CT_small.dcm")))
    for uid in (IMPLICIT, EXPLICIT, BIG):
        other = DataSet.received(join(data_set.encode(uid)), uid)
        assert min(each.tag for each in other.tree.walk()) >> 16 == 8


def test_group_lengths(body: bytes) -> None:
    data = join(DataSet.received(body, EXPLICIT).encode(EXPLICIT, True))
    assert data.startswith(b"\x08\0\0\0UL\4\0")
    assert join(DataSet.received(data, EXPLICIT).encode(IMPLICIT)) == join(
        DataSet.received(body, EXPLICIT).encode(IMPLICIT)
    )


def test_compressed_pixels(real_file: Any, tmp_path: Path) -> None:
    data_set = DataSet()
    data_set.load(str(real_file(COMPRESSED)))
    own = data_set.syntax.uid
    assert transfer_syntax(own).encapsulated
    assert join(data_set.encode(own)) in real_file(COMPRESSED).read_bytes()
    for uid in (IMPLICIT, EXPLICIT, BIG, EXPLICIT[:-1] + "4.91"):
        refused(Fault.COMPRESSION, data_set.encode, uid)
    for flags in (LE_IMPLICIT, BE_EXPLICIT, ABSENT, 0x08, 0x10):
        refused(Fault.COMPRESSION, data_set.save, str(tmp_path / "x"), flags)
    for flags in (0, LE_EXPLICIT, PRESENT, 0x04, 0x20, 0x80, 0x40):
        data_set.save(str(tmp_path / "x"), flags)
        other = DataSet()
        other.load(str(tmp_path / "x"))
        assert other.syntax.uid == own
        assert len(list(other.tree.walk())) == len(list(data_set.tree.walk()))
    native = DataSet.received(b"", EXPLICIT)
    pixels = native.insert(None, False, PIXEL_DATA, vr.OW)
    assert pixels is not None
    assert join(native.encode(JPEG)) == join(native.encode(EXPLICIT))
    assert pixels.replace(b"12")
    refused(Fault.COMPRESSION, native.encode, JPEG)


def test_offset_table_goes_when_fragments_change(real_file: Any) -> None:
    data_set = DataSet()
    data_set.load(str(real_file("emri_small_RLE.dcm")))
    uid = data_set.syntax.uid
    pixels = data_set.find_first(None, PIXEL_DATA)
    assert pixels is not None
    table = bytes(pixels.value)
    assert len(table) == 40
    fragments = [bytes(each.raw()) for each in data_set.tree.below(pixels)][1:]
    data_set.insert(None, False, 0x00104000)
    kept = DataSet.received(join(data_set.encode(uid)), uid).find_first(None, PIXEL_DATA)
    assert kept is not None
    assert bytes(kept.value) == table
    data_set.delete(pixels.first_child)
    sent = DataSet.received(join(data_set.encode(uid)), uid)
    changed = sent.find_first(None, PIXEL_DATA)
    assert changed is not None
    assert bytes(changed.value) == b""
    assert [bytes(each.raw()) for each in sent.tree.below(changed)][1:] == fragments[1:]


def test_fragments_need_explicit_vr(raw: Any, tmp_path: Path) -> None:
    """An icon's too, although the image itself is not compressed."""
    make = raw()
    icon = make.open_sequence(PIXEL_DATA, make.item(), make.item(b"jpeg"), vr=b"OB")
    data = make.sequence(0x00880200, make.item(icon)) + make.element(PIXEL_DATA, b"OW", b"12")
    data_set = DataSet.received(data, EXPLICIT)
    assert join(data_set.encode(EXPLICIT)) == data
    for uid in (IMPLICIT, BIG):
        refused(Fault.COMPRESSION, data_set.encode, uid)
    refused(Fault.COMPRESSION, data_set.save, str(tmp_path / "x"), LE_IMPLICIT)
    assert not (tmp_path / "x").exists()


def test_compressed_in_a_way_nobody_names(raw: Any, tmp_path: Path) -> None:
    make = raw()
    data = make.open_sequence(PIXEL_DATA, make.item(), make.item(b"jpeg"), vr=b"OB")
    data_set = DataSet()
    data_set.load_bytes(data, ABSENT | LE_EXPLICIT)
    refused(Fault.COMPRESSION, data_set.save, str(tmp_path / "x"), PRESENT)
    assert join(data_set.encode(JPEG)) == data
    element = data_set.insert(None, False, 0x00020010)
    assert element is not None
    assert value_string.set_(element, JPEG)
    data_set.save(str(tmp_path / "x"), PRESENT)
    again = DataSet()
    again.load(str(tmp_path / "x"))
    assert again.syntax.uid == JPEG


def test_native_pixels_under_a_compressed_name(raw: Any, tmp_path: Path) -> None:
    """What is saved says what it is."""
    make = raw()
    data_set = DataSet.received(make.element(PIXEL_DATA, b"OW", b"12"), JPEG)
    data_set.save(str(tmp_path / "x"), PRESENT)
    again = DataSet()
    again.load(str(tmp_path / "x"))
    assert again.syntax.uid == EXPLICIT


def test_vr_too_short_for_its_value(raw: Any) -> None:
    """PS3.5 section 6.2.2: such an element goes as UN, and comes back as what it is."""
    make = raw(implicit=True)
    text = b"\\".join([b"1.25"] * 20_000) + b" "
    data = make.element(0x00181041, b"DS", text)
    data_set = DataSet.received(data, IMPLICIT)
    explicit = join(data_set.encode(EXPLICIT))
    assert explicit.startswith(b"\x18\0\x41\x10UN\0\0")
    again = DataSet.received(explicit, EXPLICIT)
    assert again.first() is not None
    assert again.first().vr == vr.DS
    assert join(again.encode(IMPLICIT)) == data


def test_signed_or_unsigned_is_settled(raw: Any) -> None:
    make = raw(implicit=True)
    for representation, expected in ((b"\1\0", vr.SS), (b"\0\0", vr.US), (b"", vr.US)):
        data = (
            make.element(0x00280103, b"US", representation)
            + make.element(0x00280106, b"US", b"\xff\xff")
            + make.sequence(0x00283000, make.item(make.element(0x00283002, b"US", bytes(6))))
        )
        data_set = DataSet.received(data, IMPLICIT)
        for tag in (0x00280106, 0x00283002):
            found = data_set.find_first(None, tag)
            assert found is not None
            assert found.vr == expected
        assert data_set.find_first(None, 0x00280103).vr == vr.US
