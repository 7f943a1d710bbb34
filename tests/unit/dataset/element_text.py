"""A program for `test_element_text`: values as text in C against the Python code.

    element_text.py LIBRARY

Asks for every value of the corpus, and for values of every VR that are padded, damaged and cut, by
the exported functions and by the engine's own. Prints how many C gave without asking Python, of
values as text and in the form for people; fails at the first difference.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

library = ctypes.CDLL(sys.argv[1])
for name in ("CreateDS", "GetFirstElement", "InsertElement", "GetStringValue"):
    getattr(library, f"L_Dicom{name}").restype = ctypes.c_void_p
library.L_DicomGetConvertValue.restype = ctypes.c_uint32
assert library.L_DicomCreateDS(None)  # starts the engine, which brings the functions

from ltdic.abi.engine import ffi  # noqa: E402
from ltdic.abi.handles import datasets  # noqa: E402
from ltdic.dataset import DataSet, value_convert, value_string  # noqa: E402
from ltdic.dataset.element import Element  # noqa: E402
from ltdic.tables import vr  # noqa: E402

from corpus import corpus  # noqa: E402

LONGEST = 1 << 16
INDEX_END = ctypes.c_uint32(0xFFFFFFFF)
TEXTS = (
    *(b"a", b"ab ", b" a b  ", b"  ", b"\0", b"a\0b\0", b"a \0 ", b"\0a", b"one\\two", b"\\"),
    *(b"\x1b$B", b"a\xe4", b"\xff\xff", b"\x7f", b"1.2.840", b"1.2\0 x", b"x" * 5000, b"", b"12"),
    *(b"20260231", b"20261122", b"134501.25", b"034Y", b"-1\0\0", bytes(16), b"\xff" * 16),
    *(b"\x80" * 4, b"\0\x80", bytes(18), b"\xfe" * 34, b"+7", b"1e5 ", b"a\tb"),
)
asked: list[str] = []
"""What Python was asked since somebody looked."""


def noting(function: Any) -> Any:
    """The function, which notes that Python was asked."""

    def note(*arguments: Any) -> Any:
        asked.append(function.__module__)
        return function(*arguments)

    return note


text_of, form_of = value_string.get, value_convert.get
value_string.get = noting(text_of)
value_convert.get = noting(form_of)
in_c = {"text": 0, "form": 0}
buffer = ctypes.create_string_buffer(LONGEST + 8)


def count(kind: str) -> None:
    """Note who answered."""
    in_c[kind] += not asked
    asked.clear()


def compare_text(handle: Any, element: Element) -> None:
    expected = text_of(element)
    pointers = []
    for _ in range(2):
        pointers.append(
            library.L_DicomGetStringValue(handle, ctypes.c_void_p(element.mirror), 0, 1)
        )
        count("text")
    assert pointers[0] == pointers[1]
    if expected is None:
        assert pointers[0] is None
        return
    octets = expected.encode("utf-8", "surrogateescape")
    assert ctypes.string_at(pointers[0], len(octets) + 1) == octets + b"\0", element


def compare_form(handle: Any, element: Element) -> None:
    octets = form_of(element).encode("utf-8", "surrogateescape")
    needed = len(octets) + 1 if octets else 0
    for size in {0, 1, len(octets), len(octets) + 1, len(octets) + 9}:
        if size > LONGEST:
            continue
        ctypes.memset(buffer, 0x55, size + 8)
        pointer = ctypes.c_void_p(element.mirror)
        found = library.L_DicomGetConvertValue(handle, pointer, buffer, ctypes.c_uint32(size))
        count("form")
        assert found == needed, (element, octets)
        given = octets + b"\0" if len(octets) < size else b""
        assert buffer.raw[: size + 8] == given + b"\x55" * (size + 8 - len(given)), element
    assert library.L_DicomGetConvertValue(handle, pointer, None, LONGEST) == needed


def compare(handle: Any) -> None:
    """All elements of a data set."""
    library.L_DicomGetFirstElement(handle, None, 0, 1)
    for each in list(data_of(handle).tree.walk()):
        compare_text(handle, each)
        compare_form(handle, each)


def data_of(handle: Any) -> DataSet:
    found: DataSet = datasets[ffi.cast("void *", handle.value)]
    return found


def new() -> Any:
    return ctypes.c_void_p(library.L_DicomCreateDS(None))


def made() -> Iterator[Any]:
    """Data sets of one element: each VR with each text."""
    for kind in sorted(vr.CODES):
        handle = new()
        pointer = library.L_DicomInsertElement(handle, None, 0, 0x00091001, kind, 0, INDEX_END)
        if pointer is None:
            continue
        element = data_of(handle).tree.first_child
        assert element is not None
        for text in TEXTS:
            element.replace(text)
            yield handle
            element.replace(bytearray(text))
            yield handle
        library.L_DicomFreeDS(handle)


def loaded() -> Iterator[Any]:
    for path in corpus():
        handle = new()
        if library.L_DicomLoadDS(handle, str(path).encode(), 0) == 0:
            yield handle
        library.L_DicomFreeDS(handle)


def check_life() -> None:
    """What was lent stays while the value does, whoever lent it."""
    handle = new()
    pointer = ctypes.c_void_p(
        library.L_DicomInsertElement(handle, None, 0, 0x00100010, vr.PN, 0, INDEX_END)
    )
    for text in (b"First", b"one\\two", b"Second", b"", b"Third"):
        assert library.L_DicomSetStringValue(handle, pointer, text, 1, 13)
        first = text.partition(b"\\")[0]
        lent = library.L_DicomGetStringValue(handle, pointer, 0, 1)
        assert (ctypes.string_at(lent) if text else lent) == (first or None)
        ctypes.memset(lent, 0x58, 1) if text else None  # a program may write there
        again = library.L_DicomGetStringValue(handle, pointer, 0, 1)
        assert again is None if not text else ctypes.string_at(again) == first
    stale = ctypes.c_void_p(pointer.value)
    library.L_DicomDeleteElement(handle, pointer)
    assert library.L_DicomGetStringValue(handle, stale, 0, 1) is None
    assert library.L_DicomGetConvertValue(handle, stale, buffer, 10) == 0


check_life()
for data in chain(made(), loaded()):
    compare(data)
print(in_c["text"], in_c["form"])
