"""A command element that comes twice, the second time empty.

The last one counts, so it is as good as absent; the first one was kept, which let two readers of
the same octets see different commands. Found by fuzzing: command_set.
"""

from __future__ import annotations

import pytest

from hostile import octets
from ltdic.wire import command as cs
from ltdic.wire.dimse import BY_NAME, decode_command, encode_command
from ltdic.wire.error import ProtocolError


def test_an_empty_repetition_takes_the_value_away() -> None:
    assert cs.ERROR_COMMENT in cs.decode_elements(octets.element(0x0902, b"ab"))
    twice = octets.element(0x0902, b"ab") + octets.element(0x0902, b"")
    assert cs.ERROR_COMMENT not in cs.decode_elements(twice)


def test_a_command_field_that_is_taken_back_is_missing() -> None:
    with pytest.raises(ProtocolError):
        decode_command(octets.echo() + octets.element(0x0100, b""))


def test_a_value_that_looks_like_an_element_counts_for_nothing() -> None:
    """A peer's UID comes back in our answer, which then was taken for a request: nobody was idle
    any more, and the connection stayed for ever."""
    inside = octets.element(0x0100, b"\1\0").decode("latin-1")
    answer = encode_command(BY_NAME["CStoreResponse"], 1, {cs.AFFECTED_CLASS: inside + "1"}, False)
    assert cs.field_and_status(answer) == (0x8001, 0)
    pending = encode_command(BY_NAME["CFindResponse"], 1, {cs.STATUS: 0xFF00}, True)
    assert cs.field_and_status(pending) == (0x8020, 0xFF00)
    assert cs.field_and_status(b"") == (0, 0)


def test_a_repetition_is_read_the_same_when_it_comes_again() -> None:
    """What is remembered of one command set must not read the next one otherwise."""
    for last in (b"", b"cd"):
        repeated = octets.echo() + octets.element(0x0902, b"ab") + octets.element(0x0902, last)
        first, second = decode_command(repeated), decode_command(repeated)
        assert first == second
        assert first.values.get(cs.ERROR_COMMENT, "") == last.decode()
