"""Handles through the real library: never reused, and anything else than a live one is refused."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path

import pytest

PARAMETER = 9


@pytest.fixture(scope="module")
def api(library: Path) -> ctypes.CDLL:
    loaded = ctypes.CDLL(str(library))
    for name in ("L_DicomCreateAssociate", "L_DicomCreateDS", "L_DicomCreateNet"):
        getattr(loaded, name).restype = ctypes.c_void_p
    return loaded


@pytest.fixture
def pdu(api: ctypes.CDLL) -> Iterator[ctypes.c_void_p]:
    handle = ctypes.c_void_p(api.L_DicomCreateAssociate(1))
    yield handle
    api.L_DicomFreeAssociate(handle)


def test_a_live_handle_works(api: ctypes.CDLL, pdu: ctypes.c_void_p) -> None:
    assert api.L_DicomSetCalled(pdu, b"SCP") == 0
    buffer = ctypes.create_string_buffer(17)
    api.L_DicomGetCalled(pdu, buffer, len(buffer))
    assert buffer.value == b"SCP"


def test_handles_are_not_reused(api: ctypes.CDLL) -> None:
    seen = set()
    for _ in range(100):
        handle = api.L_DicomCreateAssociate(1)
        seen.add(handle)
        api.L_DicomFreeAssociate(ctypes.c_void_p(handle))
    assert len(seen) == 100


def test_a_stale_handle_is_refused(api: ctypes.CDLL) -> None:
    handle = ctypes.c_void_p(api.L_DicomCreateAssociate(1))
    api.L_DicomFreeAssociate(handle)
    assert api.L_DicomSetCalled(handle, b"SCP") == PARAMETER
    api.L_DicomFreeAssociate(handle)


@pytest.mark.parametrize("value", [None, 1, 0xDEAD, 2**63, 2**64 - 1])
def test_a_foreign_pointer_is_refused(api: ctypes.CDLL, value: int | None) -> None:
    handle = ctypes.c_void_p(value)
    assert api.L_DicomSetCalled(handle, b"SCP") == PARAMETER
    assert api.L_DicomGetPresentationCount(handle) == 0
    assert api.L_DicomIsConnected(handle) == 0


def test_a_handle_of_another_kind_is_refused(api: ctypes.CDLL, pdu: ctypes.c_void_p) -> None:
    assert api.L_DicomListen(pdu, None, 0, 1) == PARAMETER
    net = ctypes.c_void_p(api.L_DicomCreateNet(None, 0))
    assert api.L_DicomSetCalled(net, b"SCP") == PARAMETER
    api.L_DicomFreeNet(net)
