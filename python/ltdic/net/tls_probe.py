"""OpenSSL's verdict on a chain of certificates that a server has sent, without its key.

`ssl` judges certificates only within a handshake. So a client in memory gets the beginning of a TLS
1.2 handshake (RFC 5246 section 7.4), in which the certificates travel in the clear and are judged
as soon as they are there, before the server has to prove anything. That proof was given in the real
handshake; this one stops at the verdict.

Must not know: connections.
"""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from os import urandom
from typing import Any, NamedTuple

from ltdic.net.tls_context import new_context, trust
from ltdic.net.tls_fault import NO_VERDICT
from ltdic.net.tls_setting import TlsSetting

_VERSION = b"\x03\x03"
_HANDSHAKE = b"\x16" + _VERSION
_SUITE = "ECDHE-RSA-AES128-GCM-SHA256"
_SUITE_NUMBER = b"\xc0\x2f"
_EXTENSIONS = bytes.fromhex("0005 ff01 0001 00")
"""Secure renegotiation (RFC 5746), which a client insists on."""
_SERVER_HELLO, _CERTIFICATE = 2, 11
_RECORD = 1 << 14


class Verdict(NamedTuple):
    """X509_V_ERR number, the same in words, and the length of the chain that was trusted."""

    code: int
    text: str
    length: int


def judge(setting: TlsSetting, chain: Sequence[bytes]) -> Verdict:
    """What a client with this setting thinks of a server with this chain (DER, own one first)."""
    context = new_context(server_side=False)
    context.verify_mode = ssl.CERT_REQUIRED
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(f"{_SUITE}:@SECLEVEL=2")
    if setting.ca_file is not None:
        trust(context, setting.ca_file)
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(incoming, outgoing)
    _go_on(client)
    incoming.write(_records(_hello(), _certificates(chain)))
    try:
        client.do_handshake()
    except ssl.SSLCertVerificationError as error:
        return Verdict(error.verify_code, error.verify_message, 0)
    except ssl.SSLWantReadError:
        return _good(client)
    except ssl.SSLError as error:
        if error.reason == "WRONG_CERTIFICATE_TYPE":  # not RSA: looked at after the verdict
            return _good(client)
        return Verdict(NO_VERDICT, f"no verdict: {error.reason}", 0)
    return Verdict(NO_VERDICT, "no verdict", 0)


def _go_on(client: ssl.SSLObject) -> None:
    try:
        client.do_handshake()
    except ssl.SSLWantReadError:
        return


def _good(client: Any) -> Verdict:
    chain = client._sslobj.get_verified_chain()
    if not chain:
        return Verdict(NO_VERDICT, "no verdict", 0)
    return Verdict(0, "ok", len(chain))


def _hello() -> bytes:
    body = _VERSION + urandom(32) + b"\0" + _SUITE_NUMBER + b"\0" + _EXTENSIONS
    return bytes((_SERVER_HELLO,)) + _sized(body)


def _certificates(chain: Sequence[bytes]) -> bytes:
    listed = b"".join(map(_sized, chain))
    return bytes((_CERTIFICATE,)) + _sized(_sized(listed))


def _sized(data: bytes) -> bytes:
    return len(data).to_bytes(3, "big") + data


def _records(*messages: bytes) -> bytes:
    data = b"".join(messages)
    parts = (data[at : at + _RECORD] for at in range(0, len(data), _RECORD))
    return b"".join(_HANDSHAKE + len(part).to_bytes(2, "big") + part for part in parts)
