"""Values from open files and from whole files."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ltdic import capi

CONTENT = bytes(range(256)) * 4


class FileHandle(ctypes.Structure):
    """`struct tagHANDLE` as far as a file has it: packed, so the descriptor is at 4."""

    _pack_ = 1
    _fields_ = (
        ("type", ctypes.c_int),
        ("descriptor", ctypes.c_int),
        ("rest", ctypes.c_char * (ctypes.sizeof(capi.tagHANDLE) - 8)),
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "content"
    path.write_bytes(CONTENT)
    return path


def here(handle: FileHandle) -> Any:
    """The handle as the function wants it."""
    return ctypes.cast(ctypes.byref(handle), capi.L_DicomSetBinaryStream.argtypes[2])


@pytest.fixture
def handle(file: Path) -> Iterator[Any]:
    descriptor = os.open(file, os.O_RDONLY)
    made = FileHandle(capi.HANDLE_FILE, descriptor)
    yield made
    os.close(descriptor)


@pytest.mark.parametrize(("offset", "length"), [(0, 1024), (10, 20), (1023, 1), (1024, 0)])
def test_a_part_of_an_open_file(record: Any, handle: Any, offset: int, length: int) -> None:
    element = record.element("OB", b"old")
    assert capi.L_DicomSetBinaryStream(record.ds, element, here(handle), offset, length)
    assert record.data(element) == CONTENT[offset : offset + length]


@pytest.mark.parametrize(
    ("offset", "length"), [(0, 1025), (1024, 1), (-1, 1), (2**62, 1), (0, 2**32 - 1)]
)
def test_a_part_that_is_not_there(record: Any, handle: Any, offset: int, length: int) -> None:
    element = record.element("OB", b"old")
    assert capi.L_DicomSetBinaryStream(record.ds, element, here(handle), offset, length) == 0
    assert record.data(element) == b"old"


@pytest.mark.parametrize("kind", ["HANDLE_UNKNOWN", "HANDLE_MEMORY", "HANDLE_FILEMAPPING"])
def test_a_handle_of_another_kind_is_refused(record: Any, handle: Any, kind: str) -> None:
    element = record.element("OB", b"old")
    handle.type = getattr(capi, kind)
    assert capi.L_DicomSetBinaryStream(record.ds, element, here(handle), 0, 1) == 0
    assert capi.L_DicomSetBinaryStream(record.ds, element, None, 0, 1) == 0
    assert record.data(element) == b"old"


def test_a_descriptor_that_is_no_file_is_refused(record: Any, handle: Any) -> None:
    element = record.element("OB", b"old")
    reading, writing = os.pipe()
    os.write(writing, b"data")
    for descriptor in (reading, 2**31 - 1):
        handle.descriptor = descriptor
        assert capi.L_DicomSetBinaryStream(record.ds, element, here(handle), 0, 1) == 0
    os.close(reading)
    os.close(writing)
    assert record.data(element) == b"old"


def test_the_position_of_the_file_stays(record: Any, handle: Any) -> None:
    os.lseek(handle.descriptor, 7, os.SEEK_SET)
    element = record.element("OB")
    assert capi.L_DicomSetBinaryStream(record.ds, element, here(handle), 100, 10)
    assert os.lseek(handle.descriptor, 0, os.SEEK_CUR) == 7


def test_a_whole_file(record: Any, file: Path) -> None:
    element = record.element("OB")
    assert capi.L_DicomSetBinaryFile(record.ds, element, str(file).encode()) == 1
    assert record.data(element) == CONTENT
    file.unlink()
    assert record.data(element) == CONTENT
    assert capi.L_DicomGetCharValue(record.ds, element, 255, 1)[0] == 255


def test_a_file_that_cannot_be_read(record: Any, file: Path, tmp_path: Path) -> None:
    element = record.element("OB", b"old")
    for name in (b"", None, str(tmp_path).encode(), str(tmp_path / "missing").encode()):
        assert capi.L_DicomSetBinaryFile(record.ds, element, name) == 0
    for other in (None, record.element("SQ")):
        assert capi.L_DicomSetBinaryFile(record.ds, other, str(file).encode()) == 0
    assert record.data(element) == b"old"
