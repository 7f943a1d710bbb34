"""Items: splitting, joining, counted fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ltdic.core.errors import Failure, Fault
from ltdic.wire import item
from ltdic.wire.error import ProtocolError


@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=40))))
def test_split_is_the_inverse_of_join(items):
    assert list(item.split(b"".join(item.join(kind, value) for kind, value in items))) == items


@given(st.binary(max_size=60))
def test_split_gives_slices_of_any_octets_in_order_or_raises(data):
    position = 0
    try:
        for kind, value in item.split(data):
            assert data[position] == kind
            assert data[position + 4 : position + 4 + len(value)] == value
            position += 4 + len(value)
    except ProtocolError as broken:
        assert (broken.source, broken.reason) == (0, 0)
        assert position < len(data)
    else:
        assert position == len(data)


def test_an_item_holds_65535_octets():
    assert item.join(0x77, bytes(65_535))[:4] == b"\x77\x00\xff\xff"
    with pytest.raises(Failure) as caught:
        item.join(0x77, bytes(65_535), b"!")
    assert caught.value.fault is Fault.PDU_LENGTH


def test_a_counted_field_holds_65535_octets():
    assert item.with_count(b"abc") == b"\0\x03abc"
    with pytest.raises(Failure) as caught:
        item.with_count(bytes(65_536))
    assert caught.value.fault is Fault.PDU_LENGTH


def test_counted_fields():
    assert item.counted(b"\0\x02ab\0\x01c", 0, 0x57) == (b"ab", 4)
    assert item.counted(b"\0\x02ab\0\x01c", 4, 0x57) == (b"c", 7)
    for position in (6, 7, 8):
        with pytest.raises(ProtocolError):
            item.counted(b"\0\x02ab\0\x01c", position, 0x57)


@given(st.binary(max_size=20))
def test_text_is_one_octet_a_character(octets):
    text = item.text(octets)
    assert item.octets(text) == octets.rstrip(b"\0 ")


def test_numbers():
    assert item.unsigned(b"\x00\x00\x40\x00", 0x51) == 16_384
    assert item.pair(b"\x00\x05\xff\xfe", 0x53) == (5, 0xFFFE)
