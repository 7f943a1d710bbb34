"""The cipher suites of the interface: numbers, OpenSSL's names, and what each is made of.

The algorithms have the interface's numbers, the nearest there is: its lists end with SHA-1, so a
suite with GCM, CCM or Poly1305, which needs no MAC, has none; Camellia and ChaCha20 have no number.
ECDSA is one of the algorithms of the Digital Signature Standard and has the number of DSS.

Which suites are used unless a program says otherwise: those that RFC 9325 section 4.2 recommends
(PS3.15 B.12), and those of TLS 1.3. Must not know: connections, the module `ssl`.
"""

from __future__ import annotations

from typing import NamedTuple

MOST = 33
"""Entries of a preference list."""

_DES, _TRIPLE_DES, _AES = 1, 2, 7
_SHA1 = 16
_RSA, _DSS = 32, 33
_SIGNED_DHE, _RSA_KEY, _DH, _DH_DSS = 64, 65, 66, 67


class Suite(NamedTuple):
    """One cipher suite; 0 is "none" or "no number for it". `key_length` is in bits."""

    number: int
    name: str
    encryption: int
    key_length: int
    mac: int
    authentication: int
    key_exchange: int

    @property
    def is_13(self) -> bool:
        """Whether it is a suite of TLS 1.3."""
        return self.name.startswith("TLS_")


_ROWS = (
    Suite(18, "DHE-RSA-DES-CBC-SHA", _DES, 56, _SHA1, _RSA, _SIGNED_DHE),
    Suite(19, "DHE-RSA-DES-CBC3-SHA", _TRIPLE_DES, 168, _SHA1, _RSA, _SIGNED_DHE),
    Suite(20, "DHE-RSA-AES256-SHA", _AES, 256, _SHA1, _RSA, _SIGNED_DHE),
    Suite(21, "AES128-SHA", _AES, 128, _SHA1, _RSA, _RSA_KEY),
    Suite(22, "DES-CBC3-SHA", _TRIPLE_DES, 168, _SHA1, _RSA, _RSA_KEY),
    Suite(23, "DHE-RSA-AES128-GCM-SHA256", _AES, 128, 0, _RSA, _SIGNED_DHE),
    Suite(24, "ECDHE-RSA-AES128-GCM-SHA256", _AES, 128, 0, _RSA, _SIGNED_DHE),
    Suite(25, "DHE-RSA-AES256-GCM-SHA384", _AES, 256, 0, _RSA, _SIGNED_DHE),
    Suite(26, "ECDHE-RSA-AES256-GCM-SHA384", _AES, 256, 0, _RSA, _SIGNED_DHE),
    Suite(27, "ECDHE-ECDSA-AES256-GCM-SHA384", _AES, 256, 0, _DSS, _DH_DSS),
    Suite(28, "ECDHE-ECDSA-CAMELLIA256-GCM-SHA384", 0, 256, 0, _DSS, _DH_DSS),
    Suite(29, "ECDHE-RSA-CAMELLIA256-GCM-SHA384", 0, 256, 0, _RSA, _SIGNED_DHE),
    Suite(30, "ECDHE-ECDSA-AES256-CCM", _AES, 256, 0, _DSS, _DH_DSS),
    Suite(31, "ECDHE-ECDSA-AES256-CCM8", _AES, 256, 0, _DSS, _DH_DSS),
    Suite(32, "ECDHE-ECDSA-CHACHA20-POLY1305", 0, 256, 0, _DSS, _DH_DSS),
    Suite(33, "ECDHE-RSA-CHACHA20-POLY1305", 0, 256, 0, _RSA, _SIGNED_DHE),
    Suite(34, "ECDHE-ECDSA-AES128-GCM-SHA256", _AES, 128, 0, _DSS, _DH_DSS),
    Suite(35, "ECDHE-ECDSA-CAMELLIA128-GCM-SHA256", 0, 128, 0, _DSS, _DH_DSS),
    Suite(36, "ECDHE-RSA-CAMELLIA128-GCM-SHA256", 0, 128, 0, _RSA, _SIGNED_DHE),
    Suite(37, "ECDHE-ECDSA-AES128-CCM", _AES, 128, 0, _DSS, _DH_DSS),
    Suite(38, "ECDHE-ECDSA-AES128-CCM8", _AES, 128, 0, _DSS, _DH_DSS),
    Suite(39, "DHE-RSA-AES256-CCM", _AES, 256, 0, _RSA, _SIGNED_DHE),
    Suite(40, "DHE-RSA-CHACHA20-POLY1305", 0, 256, 0, _RSA, _SIGNED_DHE),
    Suite(41, "DHE-RSA-AES128-CCM", _AES, 128, 0, _RSA, _SIGNED_DHE),
    Suite(42, "DHE-RSA-AES128-CCM8", _AES, 128, 0, _RSA, _SIGNED_DHE),
    Suite(48, "TLS_AES_256_GCM_SHA384", _AES, 256, 0, 0, _DH),
    Suite(49, "TLS_CHACHA20_POLY1305_SHA256", 0, 256, 0, 0, _DH),
    Suite(50, "TLS_AES_128_GCM_SHA256", _AES, 128, 0, 0, _DH),
    Suite(51, "TLS_AES_128_CCM_SHA256", _AES, 128, 0, 0, _DH),
    Suite(52, "TLS_AES_128_CCM_8_SHA256", _AES, 128, 0, 0, _DH),
)
SUITES = {suite.number: suite for suite in _ROWS}
NUMBERS = {suite.name: suite.number for suite in _ROWS}

DEFAULT = (48, 49, 50, 27, 26, 32, 33, 34, 24)
"""Preference list of a new net, most wanted first."""


class SuiteList:
    """A net's preference list, changed one place at a time."""

    __slots__ = ("numbers",)

    def __init__(self) -> None:
        self.numbers = list(DEFAULT)

    def get(self, index: int) -> int:
        """The number at `index`, 0 past the end."""
        return self.numbers[index] if 0 <= index < len(self.numbers) else 0

    def put(self, index: int, number: int) -> bool:
        """Replace or append; 0 ends the list there. False for what cannot be done."""
        if not 0 <= index <= len(self.numbers):
            return False
        if number == 0:
            del self.numbers[index:]
        elif number not in SUITES or index >= MOST:
            return False
        else:
            self.numbers[index : index + 1] = [number]
        return True
