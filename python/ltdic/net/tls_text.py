"""A certificate in words, for programs that show what they decide about.

One line each: subject, issuer, validity, serial number, whether it is an authority's (basic
constraints), and what it may be used for (key usage, extended key usage); RFC 5280 section 4.2.1.

Must not know: connections, whether the certificate is any good.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from ltdic.net.der import BITS, BOOLEAN, OCTETS, OID, SEQUENCE, element, inside

_BASIC_CONSTRAINTS = bytes.fromhex("551d13")
_EXTENDED_USAGE = bytes.fromhex("551d25")
_ANY_USAGE = bytes.fromhex("551d2500")
_EXTENSIONS = 0xA3
_KEY_USAGE = bytes.fromhex("551d0f")
_DIGITAL_SIGNATURE, _KEY_ENCIPHERMENT, _KEY_AGREEMENT = 0x80, 0x20, 0x08
"""Bits of the first octet of the key usage."""


class _Purpose(NamedTuple):
    """Its object identifier, and what its key has to be for one of: RFC 5280 4.2.1.3, 4.2.1.12."""

    extended: bytes
    key: int


_PURPOSES = {
    "SSL client": _Purpose(bytes.fromhex("2b06010505070302"), _DIGITAL_SIGNATURE | _KEY_AGREEMENT),
    "SSL server": _Purpose(
        bytes.fromhex("2b06010505070301"),
        _DIGITAL_SIGNATURE | _KEY_ENCIPHERMENT | _KEY_AGREEMENT,
    ),
}


def describe(info: dict[str, Any], der: bytes) -> str:
    """The text for a certificate: `info` as `ssl` decodes it, and its DER."""
    extensions = _extensions(der)
    lines = [
        f"Subject: {_name(info.get('subject', ()))}",
        f"Issuer: {_name(info.get('issuer', ()))}",
        f"Valid from: {info.get('notBefore', '')}",
        f"Valid to: {info.get('notAfter', '')}",
        f"Serial number: {info.get('serialNumber', '')}",
        f"Basic constraints: CA: {_yes(_is_authority(extensions))}",
        "Purposes:",
    ]
    usages, key_usage = _usages(extensions), _key_usage(extensions)
    for name, purpose in _PURPOSES.items():
        allowed = usages is None or purpose.extended in usages or _ANY_USAGE in usages
        lines.append(f"  {name}: {_yes(allowed and bool(purpose.key & key_usage))}")
    return "\n".join(lines)


def _yes(answer: bool) -> str:
    return "Yes" if answer else "No"


def _name(parts: Iterable[Iterable[tuple[str, str]]]) -> str:
    return ", ".join(f"{key}={value}" for part in parts for key, value in part)


def _extensions(der: bytes) -> dict[bytes, bytes]:
    """The extensions of a certificate: object identifier to value."""
    found = {}
    outer = element(der, 0, len(der))
    for body in inside(der, outer)[:1]:
        for part in inside(der, body):
            if part.tag == _EXTENSIONS:
                for sequence in inside(der, part)[:1]:
                    for each in inside(der, sequence):
                        content = inside(der, each)
                        if content and content[0].tag == OID and content[-1].tag == OCTETS:
                            key = der[content[0].start : content[0].end]
                            found[key] = der[content[-1].start : content[-1].end]
    return found


def _is_authority(extensions: dict[bytes, bytes]) -> bool:
    value = extensions.get(_BASIC_CONSTRAINTS, b"")
    content = inside(value, element(value, 0, len(value)))
    return bool(content) and content[0].tag == BOOLEAN and any(value[content[0].start :][:1])


def _usages(extensions: dict[bytes, bytes]) -> set[bytes] | None:
    """The extended key usages, None without restriction."""
    value = extensions.get(_EXTENDED_USAGE)
    if value is None:
        return None
    outer = element(value, 0, len(value))
    if outer.tag != SEQUENCE:
        return set()
    return {value[each.start : each.end] for each in inside(value, outer)}


def _key_usage(extensions: dict[bytes, bytes]) -> int:
    """The first octet of the key usage, all bits without restriction."""
    value = extensions.get(_KEY_USAGE)
    if value is None:
        return 0xFF
    bits = element(value, 0, len(value))
    content = value[bits.start : bits.end] if bits.tag == BITS else b""
    return content[1] if len(content) > 1 else 0
