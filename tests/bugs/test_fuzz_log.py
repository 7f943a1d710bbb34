"""The text of a file in the log.

A transfer syntax that the header names was logged as it stood, so that a file could write escape
sequences to a terminal and false lines to a host's own log. Found by fuzzing: part10.
"""

from __future__ import annotations

import logging

import pytest

from ltdic.core import log
from ltdic.dataset import DataSet

from fuzz.data_set import element
from fuzz.part10 import meta

HOSTILE = "1.2\x1b[31m\r\nroot: all is well"


def test_what_a_file_says_is_quoted(caplog: pytest.LogCaptureFixture) -> None:
    """For a handler of the host, which formats by itself."""
    body = element(0x00100020, b"LO", b"ID", 0) + element(0x00100030, b"DA", b"", 0)
    data = bytes(128) + b"DICM" + meta(HOSTILE) + body
    with caplog.at_level(logging.WARNING, "ltdic"):
        log.logger.addHandler(caplog.handler)
        DataSet().load_bytes(data)
        log.logger.removeHandler(caplog.handler)
    assert any("its header says" in each.getMessage() for each in caplog.records)
    for record in caplog.records:
        assert record.getMessage().isprintable()


def test_our_own_lines_have_no_control_characters() -> None:
    """Whatever is logged, the text of an exception included."""
    line = log._OneLine("%(message)s")
    record = logging.LogRecord("ltdic", 30, "", 0, "%s", (HOSTILE,), None)
    assert line.format(record) == r"1.2\x1B[31m\x0D | root: all is well"
