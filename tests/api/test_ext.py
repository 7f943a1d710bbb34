"""Bounds of nets through the Python face of the C interface, and what the header says of them."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ltdic import capi
from ltdic.net.option import BOUNDS, Bound, Setting

RANGE, PARAMETER = 14, 9


@pytest.fixture
def net() -> Iterator[int]:
    made = capi.L_DicomCreateNet(None, capi.DICOM_SECURE_NONE)
    yield made
    capi.L_DicomFreeNet(made)


def value(net: int, number: int) -> float:
    place = ctypes.c_double()
    assert capi.ltdic_get_net_limit(net, number, ctypes.byref(place)) == 0
    return place.value


def constant(bound: Bound) -> str:
    """The bound's name in the header."""
    name = {"rate_minimum": "RATE", "association_pdu": "ASSOCIATE_PDU", "sent_pdu": "PDU_SENT"}
    name |= {"unlimited_pdu": "PDU"}
    return f"LTDIC_LIMIT_{name.get(bound.name, bound.name.upper())}"


@pytest.mark.parametrize("bound", BOUNDS, ids=lambda bound: bound.name)
def test_every_bound(net: int, include: Path, bound: Bound) -> None:
    """Number, default and variable as the header tells; set and got in its whole range."""
    text = (include / "ltdic" / "ext.h").read_text()
    assert getattr(capi, constant(bound)) == bound.number
    assert value(net, bound.number) == Setting().get(bound)
    for good in (bound.least, bound.most):
        assert capi.ltdic_set_net_limit(net, bound.number, good) == 0
        assert value(net, bound.number) == good
    for bad in (bound.most + 1, -1.0, float("nan"), float("inf")):
        assert capi.ltdic_set_net_limit(net, bound.number, bad) == RANGE
    assert value(net, bound.number) == bound.most
    (line,) = [each for each in text.splitlines() if re.search(rf"\b{bound.variable}\b", each)]
    default = Setting().get(bound)
    assert re.search(rf"\b{default:.0f}\b", line) or f"Default {default:.0f}, " in text


def test_every_constant_is_a_bound(include: Path) -> None:
    text = (include / "ltdic" / "ext.h").read_text()
    declared = set(re.findall(r"#define (LTDIC_LIMIT_\w+)", text))
    assert declared == {constant(each) for each in BOUNDS}


def test_nets_do_not_share_bounds(net: int) -> None:
    other = capi.L_DicomCreateNet(None, capi.DICOM_SECURE_NONE)
    assert capi.ltdic_set_net_limit(net, capi.LTDIC_LIMIT_TIME_IDLE, 7.0) == 0
    assert value(other, capi.LTDIC_LIMIT_TIME_IDLE) == 300
    capi.L_DicomFreeNet(other)


def test_freed_net_and_unknown_bound(net: int) -> None:
    freed = capi.L_DicomCreateNet(None, capi.DICOM_SECURE_NONE)
    capi.L_DicomFreeNet(freed)
    assert capi.ltdic_set_net_limit(freed, 1, 1.0) == PARAMETER
    assert capi.ltdic_set_net_limit(net, 12345, 1.0) == PARAMETER
