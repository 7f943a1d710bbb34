"""The table of cipher suites and the preference list."""

from __future__ import annotations

import ssl

import pytest

from ltdic.net.tls_suite import DEFAULT, MOST, NUMBERS, SUITES, SuiteList


def test_numbers_and_names_are_one_to_one():
    assert list(SUITES) == [*range(18, 43), *range(48, 53)]
    assert {NUMBERS[suite.name]: suite for suite in SUITES.values()} == SUITES


def test_names_are_those_of_openssl():
    """Whatever OpenSSL has of these has the key length of the table."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_ciphers("ALL:@SECLEVEL=0")
    lengths = {each["name"]: each["strength_bits"] for each in context.get_ciphers()}
    shared = [suite for suite in SUITES.values() if suite.name in lengths]
    assert {suite.number for suite in shared} >= {20, 21, *DEFAULT, 23, 30, 38, 39, 42}
    assert [(s.name, s.key_length) for s in shared] == [(s.name, lengths[s.name]) for s in shared]


@pytest.mark.parametrize("number", DEFAULT)
def test_default_is_forward_secret_and_authenticated_encryption(number):
    suite = SUITES[number]
    assert suite.is_13 or suite.name.startswith("ECDHE-")
    assert "GCM" in suite.name or "POLY1305" in suite.name


def test_list():
    suites = SuiteList()
    assert suites.numbers == list(DEFAULT)
    assert suites.put(1, 24)
    assert suites.numbers == [DEFAULT[0], 24, *DEFAULT[2:]]
    assert suites.put(0, 0)
    assert [suites.get(index) for index in (0, 1)] == [0, 0]
    assert not suites.put(1, 24)
    assert suites.put(0, 24) and suites.put(1, 26)
    assert not suites.put(0, 17) and not suites.put(-1, 24)
    assert suites.numbers == [24, 26]
    assert suites.put(1, 0)
    assert suites.numbers == [24]


def test_list_is_bounded():
    suites = SuiteList()
    suites.put(0, 0)
    assert all(suites.put(index, 24) for index in range(MOST))
    assert not suites.put(MOST, 24)
    assert suites.put(MOST - 1, 26)
