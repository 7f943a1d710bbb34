"""Reading command sets by layout gives what reading them element by element gives."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ltdic.wire import command as cs
from ltdic.wire import layout
from ltdic.wire.dimse import BY_NAME, encode_command
from ltdic.wire.error import ProtocolError


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch):
    known: dict[int, tuple[layout.Layout, ...]] = {}
    monkeypatch.setattr(layout, "_known", known)
    return known


def element(number, value, group=0):
    return struct.pack("<HHI", group, number, len(value)) + value


def read(decode, data):
    """The values, or how it was refused."""
    try:
        return list(decode(data).items())
    except ProtocolError as refused:
        return refused.fault, str(refused)


def store(message_id, instance):
    message = BY_NAME["CStoreRequest"]
    values = message.values("1.2.840.10008.5.1.4.1.1.2", instance, 0, "", 0)
    return encode_command(message, message_id, values, True)


def test_a_like_command_set_is_read_by_the_layout_of_the_first(nothing_known, monkeypatch):
    layout.decode_elements(store(1, "1.2.3"))
    monkeypatch.setattr(cs, "decode_elements", None)
    values = layout.decode_elements(store(0x1234, "1.2.4"))
    assert values[cs.MESSAGE_ID] == 0x1234
    assert values[cs.AFFECTED_INSTANCE] == "1.2.4"
    assert values[cs.AFFECTED_CLASS] == "1.2.840.10008.5.1.4.1.1.2"
    assert values[cs.GROUP_LENGTH] == len(store(1, "1.2.3")) - 12
    assert len(nothing_known) == 1


ELEMENTS = st.lists(
    st.tuples(
        st.sampled_from([*cs.KINDS, 0x0001, 0x4000]),
        st.sampled_from([b"", b"\1\2", b"\1\2\3\4", b"1.2.3 ", b"1.2.840\0"]),
    ),
    max_size=6,
)


@given(st.lists(ELEMENTS, min_size=1, max_size=6), st.data())
def test_a_layout_changes_nothing(sets, data):
    """Valid or not, with empty and repeated elements, and with an octet changed."""
    for elements in sets:
        octets = b"".join(element(*each) for each in elements)
        for _ in range(2):
            assert read(layout.decode_elements, octets) == read(cs.decode_elements, octets)
        if octets:
            at = data.draw(st.integers(0, len(octets) - 1))
            changed = octets[:at] + data.draw(st.binary(min_size=1, max_size=1)) + octets[at + 1 :]
            assert read(layout.decode_elements, changed) == read(cs.decode_elements, changed)


def test_several_layouts_of_one_length_are_known(nothing_known):
    sets = [element(number, b"\1\0") for number in (0x0110, 0x0120, 0x0700, 0x0800, 0x0900)]
    for octets in sets * 2:
        assert read(layout.decode_elements, octets) == read(cs.decode_elements, octets)
    assert [len(each) for each in nothing_known.values()] == [4]


def test_what_is_known_is_bounded(nothing_known):
    for size in range(0, 2000, 2):
        layout.decode_elements(element(0x4000, bytes(size)))
    assert 0 < len(nothing_known) <= 128
    assert max(nothing_known) <= 512
