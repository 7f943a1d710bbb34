"""Command sets as elements: PS3.7 6.3.1 and E.1."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ltdic.core.errors import Failure, Fault
from ltdic.wire import command as cs
from ltdic.wire.error import ProtocolError


def element(number, value, group=0, length=None):
    return struct.pack("<HHI", group, number, len(value) if length is None else length) + value


def broken(data):
    with pytest.raises(ProtocolError) as caught:
        cs.decode_elements(data)
    assert (caught.value.source, caught.value.reason) == (0, 0)
    return caught.value.fault


def test_every_kind_is_read():
    data = b"".join(
        (
            element(0x0000, struct.pack("<I", 99)),
            element(0x0002, b"1.2.3\0"),
            element(0x0600, b" DEST "),
            element(0x0900, b"\x34\x12"),
            element(0x0901, b"\x08\x00\x18\x00\x10\x00\x20\x00"),
            element(0x0902, b"what, why "),
            element(0x4000, b"retired"),
        )
    )
    assert cs.decode_elements(data) == {
        0x0000: 99,
        0x0002: "1.2.3",
        0x0600: "DEST",
        0x0900: 0x1234,
        0x0901: [0x00080018, 0x00100020],
        0x0902: "what, why",
        0x4000: b"retired",
    }


def test_odd_and_unpadded_values_are_read():
    data = element(0x0002, b"1.2.3") + element(0x1000, b"1.2 ") + element(0x1030, b"AET")
    assert cs.decode_elements(data) == {0x0002: "1.2.3", 0x1000: "1.2", 0x1030: "AET"}


def test_empty_elements_are_left_out():
    data = b"".join(element(number, b"") for number in (*cs.KINDS, 0x4000))
    assert cs.decode_elements(data) == {}


def test_any_octets_of_text_are_read():
    octets = bytes(range(1, 256))
    assert cs.decode_elements(element(0x1000, octets))[0x1000] == octets.decode("latin-1")


def test_the_last_of_two_counts_and_order_is_free():
    data = element(0x0900, b"\1\0") + element(0x0100, b"\2\0") + element(0x0900, b"\3\0")
    assert cs.decode_elements(data) == {0x0100: 2, 0x0900: 3}


def test_D1_garbage_command():
    assert broken(b"\xff" * 40) is Fault.FORMAT


@pytest.mark.parametrize("length", [0x80000000, 0xFFFFFFFF, 7])
def test_D2_element_length_lie(length):
    assert broken(element(0x0002, b"1.2.3\0", length=length)) is Fault.INVALID_ELEMENT_LENGTH


@pytest.mark.parametrize("stray", range(1, 8))
def test_D2_stray_octets(stray):
    assert broken(element(0x0900, b"\0\0") + bytes(stray)) is Fault.FORMAT


@pytest.mark.parametrize(
    ("number", "size"),
    [(0x0100, 1), (0x0100, 4), (0x0000, 2), (0x0000, 8), (0x1005, 6), (0x0901, 2)],
)
def test_D2_number_of_the_wrong_size(number, size):
    assert broken(element(number, bytes(size))) is Fault.FORMAT


def test_D1_other_group():
    assert broken(element(0x0010, b"AB", group=8)) is Fault.FORMAT


def test_elements_are_written_in_order_with_padding_and_group_length():
    octets = cs.encode_elements(
        {
            0x1030: "AET",
            0x0002: "1.2.3",
            0x0000: 12_345,
            0x0901: [0x00080018],
            0x0900: 0x1234,
            0x4000: b"odd",
        }
    )
    rest = b"".join(
        (
            element(0x0002, b"1.2.3\0"),
            element(0x0900, b"\x34\x12"),
            element(0x0901, b"\x08\x00\x18\x00"),
            element(0x1030, b"AET "),
            element(0x4000, b"odd\0"),
        )
    )
    assert octets == element(0, struct.pack("<I", len(rest))) + rest


@pytest.mark.parametrize(
    ("number", "value"),
    [
        (0x0900, 0x10000),
        (0x0900, -1),
        (0x0900, "0"),
        (0x0002, 1),
        (0x1005, [1 << 48]),
        (0x1005, 1),
        (0x4000, "text"),
    ],
)
def test_value_that_does_not_fit_its_element(number, value):
    with pytest.raises(Failure) as caught:
        cs.encode_elements({number: value})
    assert caught.value.fault is Fault.PARAMETER


_TEXT = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=64)
_VALUES = {
    "UI": _TEXT,
    "AE": _TEXT,
    "LO": _TEXT,
    "US": st.integers(0, 0xFFFF),
    "UL": st.integers(0, 0xFFFFFFFF),
    "AT": st.lists(st.integers(0, 0xFFFFFFFF), min_size=1, max_size=9),
}
COMMAND_SETS = st.fixed_dictionaries(
    {},
    optional={
        **{number: _VALUES[kind.name] for number, kind in cs.KINDS.items() if number},
        0x0001: st.binary(min_size=1, max_size=5).map(lambda data: data * 2),
    },
)


@given(COMMAND_SETS)
def test_reading_is_the_inverse_of_writing(values):
    octets = cs.encode_elements(values)
    assert cs.decode_elements(octets) == {0: len(octets) - 12, **values}


@given(st.binary(max_size=80))
def test_any_octets_are_read_or_refused(data):
    try:
        values = cs.decode_elements(data)
    except ProtocolError as refused:
        assert (refused.source, refused.reason) == (0, 0)
    else:
        assert len(values) <= len(data) // 8
