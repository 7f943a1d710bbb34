"""What a data set leaves behind when it goes: nothing that waits for the cyclic collector."""

from __future__ import annotations

import ctypes
import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ltdic import capi

LOADED = "rtplan.dcm"  # sequences, three levels deep
NAME = 0x00100010
BEAMS = 0x300A00B0


def octets(data: bytes) -> Any:
    return (ctypes.c_ubyte * len(data))(*data)


TOO_SHORT = octets(b"\x08\x00\x05\x00CS\0\0\x08\x00\x16\x00UI\xff\x7f")
#: Two sequences with one tag: the last stays.
DOUBLE = octets(
    b"\x08\x00\x05\x00CS\0\0" + 2 * b"\x0a\x30\xb0\x00SQ\0\0\x08\0\0\0\xfe\xff\x00\xe0\0\0\0\0"
)


def fill(record: Any) -> None:
    """Elements on several levels, with values, some of them seen as text."""
    item = record.item(record.insert(BEAMS))
    name = record.text(NAME, "Doe^Jane", item)
    record.text(NAME, "Doe^John")
    assert capi.L_DicomGetStringValue(record.ds, name, 0, 1) == b"Doe^Jane"


def load_and_look(record: Any) -> None:
    record.load(LOADED)
    record.find(BEAMS)


def load_only(record: Any) -> None:
    record.load(LOADED)


def load_twice(record: Any) -> None:
    load_and_look(record)
    load_and_look(record)


def reset(record: Any) -> None:
    load_and_look(record)
    capi.L_DicomResetDS(record.ds)
    fill(record)


def delete(record: Any) -> None:
    load_and_look(record)
    capi.L_DicomDeleteElement(record.ds, record.find(BEAMS))


def initialise(record: Any) -> None:
    for kind in (capi.CLASS_CT_IMAGE_STORAGE, capi.CLASS_BASIC_TEXT_SR):
        capi.L_DicomInitDS(record.ds, kind, 0)
        record.find(capi.TAG_MODALITY)


def copy(record: Any) -> None:
    other = type(record)()
    load_only(other)
    assert capi.L_DicomCopyDS(record.ds, None, other.ds, None) == 0
    capi.L_DicomFreeDS(other.ds)


def fail(record: Any) -> None:
    load_and_look(record)
    assert capi.L_DicomLoadDSMemory(record.ds, TOO_SHORT, len(TOO_SHORT), 0) != 0


def double(record: Any) -> None:
    assert capi.L_DicomLoadDSMemory(record.ds, DOUBLE, len(DOUBLE), 0) == 0
    record.find(BEAMS)


@pytest.fixture
def collector_off() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(
    "use",
    [fill, load_only, load_and_look, load_twice, reset, delete, initialise, copy, fail, double],
)
def test_nothing_for_the_collector(
    use: Callable[[Any], None], record: Any, collector_off: None
) -> None:
    def life() -> None:
        one = type(record)()
        use(one)
        capi.L_DicomFreeDS(one.ds)

    life()  # what is made once for the process
    gc.collect()
    life()
    assert gc.collect() == 0
