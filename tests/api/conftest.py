"""What the tests of data sets share: one data set, elements of any VR, C arrays."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import data_store
import pydicom
import pytest

from ltdic import capi

FOLDERS = (
    Path(pydicom.__file__).parent / "data" / "test_files",
    Path(data_store.__file__).parent / "data",
)
PRIVATE = 0x00111000


class Record:
    """A data set, and elements in it that are made as they are needed."""

    def __init__(self) -> None:
        self.ds = capi.L_DicomCreateDS(None)
        assert self.ds
        self._tags = iter(range(PRIVATE, PRIVATE + 0x1000))

    def element(self, vr: str, data: bytes = b"") -> Any:
        """A new element of this VR with these bytes."""
        made = self.insert(next(self._tags), vr)
        if data:
            assert capi.L_DicomSetBinaryValue(self.ds, made, data, len(data))
        return made

    def insert(self, tag: int, vr: str = "UN", parent: Any = None) -> Any:
        """A new element below `parent`; VR UN takes that of the tag table."""
        code = int.from_bytes(vr.encode(), "big")
        made = capi.L_DicomInsertElement(
            self.ds, parent, parent is not None, tag, code, vr == "SQ", capi.ELEMENT_INDEX_MAX
        )
        assert made
        return made

    def item(self, sequence: Any) -> Any:
        """A new item at the end of a sequence."""
        return self.insert(capi.TAG_ITEM, "SQ", sequence)

    def text(self, tag: int, text: str, parent: Any = None) -> Any:
        """A new element with the VR of the tag table and a value given as text."""
        made = self.insert(tag, parent=parent)
        assert capi.L_DicomSetConvertValue(self.ds, made, text.encode(), 1)
        return made

    def find(self, tag: int) -> Any:
        """The first element with `tag`, which has to be there."""
        found = capi.L_DicomFindFirstElement(self.ds, None, tag, False)
        assert found
        return found

    def tags(self, of_root: bool = False) -> list[int]:
        """Of all elements, in list order, or of those that are in no sequence."""
        found = []
        each = capi.L_DicomGetFirstElement(self.ds, None, of_root, True)
        while each:
            found.append(each.contents.nTag)
            each = capi.L_DicomGetNextElement(self.ds, each, of_root, True)
        return found

    def data(self, element: Any) -> bytes:
        """The bytes of a value, by the length that the element says."""
        size = element.contents.nLength
        buffer = ctypes.create_string_buffer(size + 1)
        capi.L_DicomGetBinaryValue(self.ds, element, buffer, size)
        return buffer.raw[:size]

    def load(self, name: str) -> Path:
        """Load one of pydicom's test files; where it is."""
        path = next(folder / name for folder in FOLDERS if (folder / name).is_file())
        assert capi.L_DicomLoadDS(self.ds, str(path).encode(), 0) == 0
        return path

    def reload(self, folder: Path, flags: int = 0) -> Path:
        """Save to a file and load that; the name of the file."""
        path = folder / "record.dcm"
        assert capi.L_DicomSaveDS(self.ds, str(path).encode(), capi.DS_EXPLICIT_VR | flags) == 0
        assert capi.L_DicomLoadDS(self.ds, str(path).encode(), 0) == 0
        return path

    @staticmethod
    def array(ctype: Any, *values: Any) -> Any:
        """A C array."""
        return (ctype * len(values))(*values)

    @staticmethod
    def address(pointer: Any) -> int:
        """What a pointer holds, 0 for NULL."""
        return ctypes.cast(pointer, ctypes.c_void_p).value or 0


@pytest.fixture
def record() -> Iterator[Record]:
    made = Record()
    yield made
    capi.L_DicomFreeDS(made.ds)
