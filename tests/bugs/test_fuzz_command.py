"""A command element that comes twice, the second time empty.

The last one counts, so it is as good as absent; the first one was kept, which let two readers of
the same octets see different commands. Found by fuzzing: command_set.
"""

from __future__ import annotations

import pytest

from ltdic.wire import command as cs
from ltdic.wire.dimse import decode_command
from ltdic.wire.error import ProtocolError

from hostile import octets


def test_an_empty_repetition_takes_the_value_away() -> None:
    assert cs.ERROR_COMMENT in cs.decode_elements(octets.element(0x0902, b"ab"))
    twice = octets.element(0x0902, b"ab") + octets.element(0x0902, b"")
    assert cs.ERROR_COMMENT not in cs.decode_elements(twice)


def test_a_command_field_that_is_taken_back_is_missing() -> None:
    with pytest.raises(ProtocolError):
        decode_command(octets.echo() + octets.element(0x0100, b""))
