"""Values of every kind: strings, bytes, numbers, how many; pydicom as judge of what is written."""

from __future__ import annotations

import math
import struct
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataelem import RawDataElement, convert_raw_data_element
from pydicom.tag import Tag

from ltdic.dataset import value_binary, value_number, value_string
from ltdic.dataset.element import Element, swap
from ltdic.dataset.value_number import CHAR, DOUBLE, FLOAT, LONG, LONG64, SHORT, Kind
from ltdic.tables import vr

from process import SLOWNESS
from solitary import alone

TAG = 0x00091010
NAMES = {name: getattr(vr, name) for name in dir(vr) if len(name) == 2 and name.isupper()}


def make(name: str, data: bytes = b"") -> Element:
    """An element with this VR and stored value."""
    tag = 0x00091010 if name != "UN" else 0x00091011
    element = alone(tag, NAMES[name])
    assert element.replace(data)
    assert element.vr == NAMES[name]
    return element


def judged(element: Element) -> Any:
    """The judge's value of the same bytes."""
    name = element.vr.to_bytes(2, "big").decode()
    data = bytes(element.raw())
    raw = RawDataElement(Tag(TAG), name, len(data), data, 0, False, True, True)
    value = convert_raw_data_element(raw).value
    return list(value) if hasattr(value, "append") else value


INTEGERS = [
    ("SS", SHORT, [-32768, -1, 0, 32767]),
    ("US", SHORT, [0, 1, 65535]),
    ("SL", LONG, [-(2**31), -1, 2**31 - 1]),
    ("UL", LONG, [0, 1, 2**32 - 1]),
    ("SV", LONG64, [-(2**63), 2**63 - 1]),
    ("UV", LONG64, [0, 2**64 - 1]),
    ("IS", LONG, [-(2**31), 0, 2**31 - 1]),
    ("FL", FLOAT, [-1.5, 0.0, 3.25]),
    ("FD", DOUBLE, [-1.5, 1e300, 3.1]),
    ("DS", DOUBLE, [-1.5, 1e-5, 3.1, 100.0, 0.1]),
]


@pytest.mark.parametrize(("name", "kind", "values"), INTEGERS)
def test_numbers_are_those_of_pydicom(name: str, kind: Kind, values: list[Any]) -> None:
    element = make(name)
    assert kind.set(element, values)
    assert judged(element) == values
    assert value_binary.count(element) == len(values)
    bits = 8 * kind.size
    signed = [
        each - (1 << bits) if name[0] == "U" and each >> (bits - 1) else each for each in values
    ]
    assert kind.get(element, 0, len(values)) == signed
    for index, each in enumerate(signed):
        assert kind.get(element, index, 1) == [each]
    packed = kind.pack(element)
    assert packed is not None
    assert list(struct.unpack(f"={len(values)}{kind.code}", packed)) == signed
    other = make(name)
    assert kind.store(other, bytes(packed))
    assert bytes(other.raw()) == bytes(element.raw())


@pytest.mark.parametrize(("name", "kind", "values"), INTEGERS)
def test_numbers_that_are_not_there(name: str, kind: Kind, values: list[Any]) -> None:
    element = make(name)
    assert kind.get(element, 0, 1) is kind.pack(element) is None
    assert kind.set(element, values)
    assert kind.get(element, len(values), 1) is None
    assert kind.get(element, 0, len(values) + 1) is None
    assert kind.get(element, -1, 1) is None
    assert kind.get(element, 0, 0) is None
    assert kind.set(element, [])
    assert (element.length, value_binary.count(element)) == (0, 0)


@pytest.mark.parametrize(
    "kind", [CHAR, SHORT, LONG, LONG64, FLOAT, DOUBLE], ids=lambda kind: kind.code
)
def test_kinds_suit_their_vrs_only(kind: Kind) -> None:
    suited = {
        "B": {"OB", "UN"},
        "h": {"SS", "US", "OW"},
        "i": {"SL", "UL", "OL", "AT", "IS"},
        "q": {"SV", "UV", "OV"},
        "f": {"FL", "OF"},
        "d": {"FD", "OD", "DS"},
    }[kind.code]
    for name in NAMES:
        if name == "SQ":
            continue
        element = make(name, b"12345678")
        assert (kind.get(element, 0, 1) is not None) == (name in suited), name
        assert kind.set(element, [1]) == (name in suited), name
        if name not in suited:
            assert bytes(element.raw()) == b"12345678"


def test_attribute_tags() -> None:
    element = make("AT")
    assert LONG.set(element, [0x00100020, 0x7FE00010, 0xFFFEE000])
    assert bytes(element.raw()) == b"\x10\0\x20\0\xe0\x7f\x10\0\xfe\xff\0\xe0"
    assert judged(element) == [0x00100020, 0x7FE00010, 0xFFFEE000]
    assert LONG.get(element, 0, 3) == [0x00100020, 0x7FE00010, 0xFFFEE000 - (1 << 32)]
    assert LONG.pack(element) == struct.pack("=3i", 0x00100020, 0x7FE00010, 0xFFFEE000 - (1 << 32))
    assert value_binary.count(element) == 3


@pytest.mark.parametrize("name", ["US", "UL", "FD", "AT", "OW", "SV"])
def test_numbers_in_big_endian(name: str, raw: Any) -> None:
    """The same values whichever byte order they were read in."""
    data = bytes(range(1, 17))
    tree = raw().tree(raw().element(TAG, name.encode(), data))
    turned = bytes(swap(data, NAMES[name]))
    assert turned != data
    tree_of_turned = raw(big=True).tree(raw(big=True).element(TAG, name.encode(), turned))
    little, big = tree.first_child, tree_of_turned.first_child
    kind = next(each for each in (SHORT, LONG, LONG64, DOUBLE) if NAMES[name] in each.binary_vrs)
    count = 16 // kind.size
    assert kind.get(big, 0, count) == kind.get(little, 0, count)
    assert bytes(value_binary.get(big, 0, 16)) == bytes(value_binary.get(little, 0, 16)) == data
    assert bytes(value_binary.get(big, 3, 5)) == data[3:8]


def test_decimal_text() -> None:
    element = make("DS", b" 1.5\\-2 \\\\3e2\\x")
    assert value_binary.count(element) == 5
    assert DOUBLE.get(element, 0, 2) == [1.5, -2.0]
    assert DOUBLE.get(element, 2, 1) is None  # there is nothing
    assert DOUBLE.get(element, 3, 1) == [300.0]
    assert DOUBLE.get(element, 4, 1) is None
    assert DOUBLE.pack(element) is None
    assert DOUBLE.pack(make("DS", b"1\\\\2")) == struct.pack("=3d", 1, 0, 2)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_decimal_text_fits(value: float) -> None:
    element = make("DS")
    if not DOUBLE.set(element, [value]):
        assert abs(value) > 1.79e308
        return
    written = bytes(element.raw())
    assert len(written) <= 16
    assert math.isclose(float(written), value, rel_tol=1e-8)
    if len(repr(value)) <= 16:
        assert float(written) == value


def test_numbers_that_cannot_be_written() -> None:
    for value in (math.nan, math.inf, -math.inf):
        assert not DOUBLE.set(make("DS"), [value])
        assert not LONG.set(make("IS"), [value])
    for name, kind, value in (
        ("US", SHORT, 65536),
        ("SS", SHORT, -32769),
        ("UL", LONG, 2**32),
        ("SV", LONG64, 2**64),
        ("US", SHORT, 1.5),
        ("IS", LONG, 2**31),
        ("IS", LONG, 1e300),
        ("IS", LONG, 1.5),
    ):
        element = make(name, b"12")
        assert not kind.set(element, [value])
        assert bytes(element.raw()) == b"12"


@pytest.mark.parametrize(
    "data", [b"1e999999999", b"9" * 10_000_000, b"1_0", b"nan", b"inf", b"0x1"]
)
def test_e22_number_strings(data: bytes) -> None:
    begin = time.process_time()
    assert DOUBLE.get(make("DS", data), 0, 1) is None
    assert LONG.get(make("IS", data), 0, 1) is None
    assert time.process_time() - begin < 1.0 * SLOWNESS


def test_integer_text() -> None:
    element = make("IS", b" 12\\+3 \\-4\\5.0\\2.5\\99999999999")
    assert LONG.get(element, 0, 4) == [12, 3, -4, 5]
    assert LONG.get(element, 4, 1) is LONG.get(element, 5, 1) is None


# --- strings --------------------------------------------------------------------------------------


def test_strings_without_padding() -> None:
    assert value_string.get(make("UI", b"1.2.3\0")) == "1.2.3"
    assert value_string.get(make("LO", b" A B \\ C "), 0, 2) == "A B\\C"
    assert value_string.get(make("LO", b" A B \\ C "), 1, 1) == "C"
    assert value_string.get(make("LT", b"  A\\B\r\n  "), 0, 1) == "  A\\B\r\n"
    assert value_string.get(make("CS"), 0, 1) is None
    assert value_string.get(make("CS", b"A\\"), 1, 1) == ""
    assert value_string.get(make("CS", b"A\\B"), 0, 3) is None
    assert value_string.get(make("CS", b"A\\B"), 2, 1) is None
    assert value_string.get(make("US", b"AB"), 0, 1) is None


@pytest.mark.parametrize(
    ("name", "data", "count"),
    [
        ("OB", b"12345", 5),
        ("UN", b"12345", 5),
        ("OW", b"12345", 2),
        ("AT", b"12345678", 2),
        ("OD", b"12345678", 1),
        ("LT", b"A\\B", 1),
        ("UT", b"A\\B", 1),
        ("ST", b"A", 1),
        ("LO", b"A\\B\\", 3),
        ("PN", b"A^B\\C", 2),
        ("DA", b"20200101\\20200102", 2),
        ("LO", b"", 0),
        ("OB", b"", 0),
    ],
)
def test_counts(name: str, data: bytes, count: int) -> None:
    assert value_binary.count(make(name, data)) == count


def test_count_of_a_sequence() -> None:
    assert value_binary.count(alone(0x0040A730)) == 0


def test_setting_strings() -> None:
    element = make("LO")
    assert value_string.set_(element, "A\\B", 2)
    assert (bytes(element.raw()), element.length) == (b"A\\B", 3)
    assert not value_string.set_(element, "é")
    assert value_string.set_(element, "é", 1, 1)
    assert bytes(element.raw()) == b"\xe9"
    assert not value_string.set_(element, "é", 1, 99)
    assert value_string.set_(element, None)
    assert element.length == 0
    assert value_string.set_(element, "A")
    assert value_string.set_(element, "A", 0)
    assert element.length == 0
    assert not value_string.set_(make("CS"), "é", 1, 13)
    assert not value_string.set_(make("US"), "1")
    assert not value_string.set_(alone(0x0040A730), "1")


# --- bytes ----------------------------------------------------------------------------------------


def test_bytes() -> None:
    element = make("DA")
    assert value_binary.set_(element, b"20200101-20201231")
    assert bytes(value_binary.get(element, 0, 260)) == b"20200101-20201231"
    assert bytes(value_binary.get(element, 9, 4)) == b"2020"
    assert bytes(value_binary.get(element, 17, 1)) == b""
    assert bytes(value_binary.get(element, -1, 5)) == b""
    assert bytes(value_binary.get(element, 0, 0)) == b""


def test_inserting_bytes() -> None:
    element = make("OB", b"ad")
    assert value_binary.insert(element, b"bc", 1)
    assert value_binary.insert(element, b"e", 5) is False
    assert value_binary.insert(element, b"e", 4)
    assert value_binary.insert(element, b">", 0)
    assert bytes(element.raw()) == b">abcde"
    assert element.length == 6
    assert not value_binary.insert(element, b"x", -1)
    sequence = alone(0x0040A730)
    assert not value_binary.insert(sequence, b"x", 0)
    assert not value_binary.set_(sequence, b"x")
    assert bytes(value_binary.get(sequence, 0, 10)) == b""


def test_many_values_cost_no_more_than_their_number() -> None:
    element = make("DS", b"\\".join([b"1.5"] * 100_000))
    begin = time.process_time()
    assert DOUBLE.pack(element) == struct.pack("=100000d", *[1.5] * 100_000)
    assert value_binary.count(element) == 100_000
    assert value_number.DOUBLE.get(element, 99_999, 1) == [1.5]
    assert time.process_time() - begin < 2.0 * SLOWNESS
