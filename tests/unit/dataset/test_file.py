"""Files: headers of all kinds (rows E10, E11), saving that loses nothing, disks that are full."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, file, value_string
from ltdic.dataset.element import PIXEL_DATA

PRESENT, ABSENT, EXCLUDE, CLOSE = 0x01, 0x02, 0x100, 0x200
LE_EXPLICIT, LE_IMPLICIT, BE_EXPLICIT = 0x24, 0x14, 0x28
NAME = 0x00100010
EXPLICIT_UID = b"1.2.840.10008.1.2.1"


def failing(fault: Fault, data_set: DataSet, data: bytes, flags: int = 0) -> None:
    with pytest.raises(Failure) as failure:
        data_set.load_bytes(data, flags)
    assert failure.value.fault is fault
    assert data_set.tree.first_child is None
    assert data_set.info() == (0xFFFF, PRESENT | LE_IMPLICIT)


def meta(raw: Any, uid: bytes = EXPLICIT_UID, length: int | None = None) -> bytes:
    """Group 0002 with this transfer syntax; `length` overrides the group length."""
    make = raw()
    group = make.element(0x00020001, b"OB", b"\0\1")
    if uid:
        group += make.element(0x00020010, b"UI", uid + b"\0" * (len(uid) & 1))
    size = len(group) if length is None else length
    return make.element(0x00020000, b"UL", struct.pack("<I", size)) + group


def name_of(data: bytes, flags: int = 0) -> str | None:
    data_set = DataSet()
    data_set.load_bytes(data, flags)
    element = data_set.find_first(None, NAME)
    return None if element is None else value_string.get(element)


@pytest.fixture
def body(raw: Any) -> bytes:
    make = raw()
    return bytes(make.element(0x00080018, b"UI", b"1.2\0") + make.element(NAME, b"PN", b"A^B "))


def test_headers_of_every_shape(raw: Any, body: bytes) -> None:
    """With all three parts, without preamble, without prefix, without anything."""
    full = bytes(128) + b"DICM" + meta(raw) + body
    for start, flags in ((0, PRESENT), (128, PRESENT), (132, PRESENT)):
        data_set = DataSet()
        data_set.load_bytes(full[start:])
        assert data_set.info()[1] == flags | LE_EXPLICIT
        assert data_set.find_first(None, 0x00020010) is not None
        assert name_of(full[start:], PRESENT) == "A^B"
    assert name_of(body) == name_of(body, ABSENT) == "A^B"
    failing(Fault.FORMAT, DataSet(), body, PRESENT)
    failing(Fault.FORMAT, DataSet(), full, ABSENT)


@pytest.mark.parametrize("length", [0, 1, 7, 0xFFFFFFFF])
def test_e10_group_length_is_a_hint(raw: Any, body: bytes, length: int) -> None:
    assert name_of(bytes(128) + b"DICM" + meta(raw, length=length) + body) == "A^B"


def test_e10_transfer_syntax_missing_or_wrong(raw: Any, body: bytes) -> None:
    start = bytes(128) + b"DICM"
    assert name_of(start + meta(raw, b"") + body) == "A^B"
    assert name_of(start + meta(raw, b"1.2.840.10008.1.2") + body) == "A^B"
    assert name_of(start + meta(raw, b"1.2.840.10008.1.2.2") + body) == "A^B"
    assert name_of(start + meta(raw, b"9.9.9") + body) == "A^B"
    failing(Fault.FORMAT, DataSet(), start + meta(raw, b"") + b"this is no data set")


@pytest.mark.parametrize("big", [False, True])
def test_odd_first_groups_do_not_turn_the_byte_order(raw: Any, big: bool) -> None:
    """Group 0800H in one byte order looks like 0008H in the other; the header decides."""
    make = raw(big=big)
    body = make.element(0x08000016, b"UI", b"1.2\0") + make.element(0x10100010, b"PN", b"A^B ")
    uid = b"1.2.840.10008.1.2.2" if big else EXPLICIT_UID
    data_set = DataSet()
    data_set.load_bytes(bytes(128) + b"DICM" + meta(raw, uid) + body)
    assert [each.tag for each in data_set.tree.walk()][-2:] == [0x08000016, 0x10100010]


def test_e10_meta_in_other_encodings(raw: Any, body: bytes) -> None:
    big = raw(big=True)
    group = big.element(0x00020010, b"UI", EXPLICIT_UID + b"\0")
    failing(Fault.FORMAT, DataSet(), bytes(128) + b"DICM" + group + body)
    implicit = raw(implicit=True)
    group = implicit.element(0x00020010, b"UI", EXPLICIT_UID + b"\0")
    assert name_of(bytes(128) + b"DICM" + group + body) == "A^B"


def test_not_dicom() -> None:
    for data in (b"", b"x", b"%PDF-1.4 and so on" * 20, bytes(1000), b"\xff" * 1000):
        failing(Fault.FORMAT, DataSet(), data)
    failing(Fault.FORMAT, DataSet(), bytes(128) + b"DICM" + b"\xff" * 100)


def test_header_alone(raw: Any) -> None:
    data_set = DataSet()
    data_set.load_bytes(bytes(128) + b"DICM" + meta(raw))
    assert data_set.info() == (0xFFFF, PRESENT | LE_EXPLICIT)


def test_e11_preamble(raw: Any, body: bytes, tmp_path: Path) -> None:
    """A loaded preamble is shown and not saved; one that is set is saved."""
    data = b"MZ" + b"\x90" * 126 + b"DICM" + meta(raw) + body
    data_set = DataSet()
    data_set.load_bytes(data)
    assert data_set.preamble == data[:128]
    saved = tmp_path / "saved"
    data_set.save(str(saved))
    assert saved.read_bytes()[:132] == bytes(128) + b"DICM"
    data_set.preamble = b"II*\0" + b"x" * 200
    data_set.save(str(saved))
    assert saved.read_bytes()[:132] == b"II*\0" + b"x" * 124 + b"DICM"
    data_set.reset()
    assert data_set.preamble == bytes(128)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    data_set = DataSet()
    for path in (tmp_path / "none", tmp_path, Path("/dev/null"), Path("/dev/zero")):
        with pytest.raises(Failure) as failure:
            data_set.load(str(path))
        assert failure.value.fault is Fault.OPEN
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(Failure) as failure:
        data_set.load(str(tmp_path / "empty"))
    assert failure.value.fault is Fault.FORMAT


def saved_meta(path: Path) -> dict[int, bytes]:
    data_set = DataSet()
    data_set.load(str(path))
    tree = data_set.tree
    return {each.tag: bytes(each.raw()) for each in tree.walk() if each.tag >> 16 == 2}


def test_meta_follows_what_is_written(tmp_path: Path) -> None:
    data_set = DataSet()
    data_set.init(1)
    saved = tmp_path / "saved"
    for flags, uid in (
        (0, b"1.2.840.10008.1.2"),
        (LE_EXPLICIT, EXPLICIT_UID),
        (BE_EXPLICIT, b"1.2.840.10008.1.2.2"),
        (LE_IMPLICIT, b"1.2.840.10008.1.2"),
    ):
        data_set.save(str(saved), flags)
        found = saved_meta(saved)
        assert found[0x00020010].rstrip(b"\0") == uid
        assert found[0x00020002].rstrip(b"\0") == b"1.2.840.10008.5.1.4.1.1.2"
        assert found[0x00020001] == b"\0\1"
        assert found[0x00020012]
        length = struct.unpack_from("<I", saved.read_bytes(), 140)[0]
        assert saved.read_bytes()[144 + length :][:1] in (b"\x08", b"\0")
    element = data_set.find_first(None, 0x00020010)
    assert element is not None
    assert value_string.get(element) == "1.2.840.10008.1.2"


def test_header_flags(tmp_path: Path, raw: Any, body: bytes) -> None:
    data_set = DataSet()
    data_set.load_bytes(bytes(128) + b"DICM" + meta(raw) + body)
    saved = tmp_path / "saved"
    data_set.save(str(saved), ABSENT)
    assert saved.read_bytes() == body
    data_set.save(str(saved), EXCLUDE)
    assert saved.read_bytes() == bytes(128) + b"DICM" + body
    assert name_of(saved.read_bytes()) == "A^B"
    data_set.load(str(saved), 0)
    data_set.load_bytes(body)
    data_set.save(str(saved))
    assert saved.read_bytes() == body
    data_set.save(str(saved), PRESENT)
    assert saved.read_bytes()[128:132] == b"DICM"
    with pytest.raises(Failure) as failure:
        data_set.save(str(saved), PRESENT | ABSENT)
    assert failure.value.fault is Fault.PARAMETER


def test_empty_template(tmp_path: Path) -> None:
    data_set = DataSet()
    data_set.init(0xFFFF)
    saved = tmp_path / "saved"
    data_set.save(str(saved))
    data_set.load(str(saved))
    assert data_set.info() == (0xFFFF, PRESENT | LE_IMPLICIT)
    assert all(each.tag >> 16 == 2 for each in data_set.tree.walk())


@pytest.mark.parametrize("close", [0, CLOSE])
def test_saving_over_the_own_file(tmp_path: Path, real_file: Any, close: int) -> None:
    path = tmp_path / "file"
    original = real_file("CT_small.dcm").read_bytes()
    path.write_bytes(original)
    path.chmod(0o640)
    data_set = DataSet()
    data_set.load(str(path), close)
    pixels = data_set.find_first(None, PIXEL_DATA)
    assert pixels is not None
    before = bytes(pixels.raw())
    for round_ in range(3):
        element = data_set.find_first(None, NAME)
        assert element is not None
        assert value_string.set_(element, f"Round^{round_}")
        data_set.save(str(path))
        assert name_of(path.read_bytes()) == f"Round^{round_}"
        assert bytes(pixels.raw()) == before
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["file"]


def test_new_files_follow_the_umask(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        DataSet().save(str(tmp_path / "file"))
    finally:
        os.umask(old)
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o640


def test_saving_through_a_link(tmp_path: Path, body: bytes) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    data_set = DataSet()
    data_set.load_bytes(body)
    data_set.save(str(link))
    assert link.is_symlink()
    assert target.read_bytes() == body


def test_disk_full(tmp_path: Path, body: bytes) -> None:
    """A device that says so, then a file whose size is limited."""
    data_set = DataSet()
    data_set.load_bytes(body)
    with pytest.raises(Failure) as failure:
        data_set.save("/dev/full")
    assert failure.value.fault is Fault.DISK_FULL


class Faulty(file.FileIO):
    """A file that takes only so many bytes, then fails."""

    left = 0
    error = 0

    def write(self, data: Any) -> int:
        if Faulty.left <= 0:
            raise OSError(Faulty.error, os.strerror(Faulty.error))
        count = super().write(memoryview(data)[: Faulty.left])
        Faulty.left -= count or 0
        return count or 0


@pytest.mark.parametrize(
    ("error", "fault"), [(28, Fault.DISK_FULL), (122, Fault.DISK_FULL), (5, Fault.WRITE)]
)
def test_failed_save_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, real_file: Any, error: int, fault: Fault
) -> None:
    path = tmp_path / "file"
    original = real_file("CT_small.dcm").read_bytes()
    path.write_bytes(original)
    data_set = DataSet()
    data_set.load(str(path))
    element = data_set.find_first(None, NAME)
    assert element is not None
    assert value_string.set_(element, "Changed")
    monkeypatch.setattr(file, "FileIO", Faulty)
    Faulty.error = error
    for left in (0, 1, 200, 5_000, 39_000):
        Faulty.left = left
        with pytest.raises(Failure) as failure:
            data_set.save(str(path))
        assert failure.value.fault is fault
        assert path.read_bytes() == original
        assert os.listdir(tmp_path) == ["file"]
    Faulty.left = 1 << 20
    data_set.save(str(path))
    assert name_of(path.read_bytes()) == "Changed"


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    for path in (tmp_path / "none" / "file", tmp_path):
        with pytest.raises(Failure) as failure:
            DataSet().save(str(path))
        assert failure.value.fault is Fault.OPEN
