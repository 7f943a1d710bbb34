"""The own certificate and key: read from files, PEM or DER, and given to `ssl`.

`ssl` takes PEM files alone, so everything is brought into one PEM text, the key as encrypted as it
was, in a file without a name. What a DER key is shows in its first elements (RFC 5208, 5915, 8017).
Passwords and keys are neither kept nor logged.

Must not know: who asks for the password.
"""

from __future__ import annotations

import base64
import os
import re
import ssl
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ltdic.core.errors import Failure, Fault
from ltdic.net.der import INTEGER, OCTETS, OID, SEQUENCE, Element, elements, inside

PEM = 1
DER = 2

_MOST_BYTES = 1 << 20
_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n.*?-----END \1-----", re.DOTALL)
_CERTIFICATES = (b"CERTIFICATE", b"X509 CERTIFICATE", b"TRUSTED CERTIFICATE")

Password = Callable[[], bytes]


def load(
    contexts: tuple[ssl.SSLContext, ...], path: str, kind: int, key_path: str | None, ask: Password
) -> None:
    """Give `contexts` the certificate chain in `path` and the private key in `key_path`.

    `key_path` None: the key is in the same file. `ask` is called once if the key is encrypted.
    Failure PARAMETER (kind), CERTIFICATE_LOAD_FAILED, PRIVATE_KEY_LOAD_FAILED, KEYS_MISMATCH.
    """
    if kind not in (PEM, DER):
        raise Failure(Fault.PARAMETER, f"certificate type {kind}")
    blocks = _BLOCKS[kind](_read(path, Fault.CERTIFICATE_LOAD_FAILED))
    certificates = [text for label, text in blocks if label in _CERTIFICATES]
    if not certificates:
        raise Failure(Fault.CERTIFICATE_LOAD_FAILED, "no certificate in the file")
    if key_path is not None:
        blocks = _BLOCKS[kind](_read(key_path, Fault.PRIVATE_KEY_LOAD_FAILED))
    keys = [text for label, text in blocks if label.endswith(b"PRIVATE KEY")]
    if not keys:
        raise Failure(Fault.PRIVATE_KEY_LOAD_FAILED, "no private key in the file")
    _give(contexts, b"\n".join(certificates) + b"\n", keys[0] + b"\n", ask)


def _give(
    contexts: tuple[ssl.SSLContext, ...], certificates: bytes, key: bytes, ask: Password
) -> None:
    known: list[bytes] = []

    def password() -> bytes:
        if not known:
            known.append(ask())
        return known[0]

    try:
        with _file(certificates + key) as path:
            for context in contexts:
                context.load_cert_chain(path, None, password)
    except (ssl.SSLError, ValueError) as error:
        if getattr(error, "reason", None) == "KEY_VALUES_MISMATCH":
            raise Failure(Fault.KEYS_MISMATCH, "the key is not that of the certificate") from None
        if _is_good(certificates):
            raise Failure(Fault.PRIVATE_KEY_LOAD_FAILED, "the key cannot be read") from None
        raise Failure(Fault.CERTIFICATE_LOAD_FAILED, "the certificate cannot be read") from None


def _is_good(certificates: bytes) -> bool:
    """Whether OpenSSL can read the certificates, and would use them."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(
            cadata=certificates.decode("ascii", "replace")
        )
    except ssl.SSLError:
        return False
    return True


def _read(path: str, fault: Fault) -> bytes:
    try:
        with open(os.fsencode(path), "rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Failure(fault, f"the file cannot be read: {error}") from None
    if len(data) > _MOST_BYTES:
        raise Failure(fault, "the file is too large for this")
    return data


@contextmanager
def _file(data: bytes) -> Iterator[str]:
    """The path of a file with `data` that nobody else can open and that is gone afterwards."""
    if hasattr(os, "memfd_create"):
        number = os.memfd_create("ltdic", os.MFD_CLOEXEC)
        try:
            os.write(number, data)
            yield f"/proc/self/fd/{number}"
        finally:
            os.close(number)
        return
    number, path = tempfile.mkstemp()
    try:
        os.write(number, data)
        os.close(number)
        yield path
    finally:
        os.unlink(path)


# --- PEM and DER to blocks: (label, PEM text) -----------------------------------------------------


def _pem_blocks(data: bytes) -> list[tuple[bytes, bytes]]:
    return [(match[1], match[0]) for match in _BLOCK.finditer(data)]


def _der_blocks(data: bytes) -> list[tuple[bytes, bytes]]:
    blocks = []
    for each in elements(data, 0, len(data)):
        if each.tag == SEQUENCE:
            label = _label(data, each)
            text = base64.encodebytes(data[each.begin : each.end])
            blocks.append((label, b"-----BEGIN %s-----\n%s-----END %s-----" % (label, text, label)))
    return blocks


def _label(data: bytes, outer: Element) -> bytes:
    """What a sequence is, by its first elements."""
    content = inside(data, outer)
    tags = [each.tag for each in content[:2]]
    if tags[:1] == [SEQUENCE]:
        first = inside(data, content[0])
        return b"ENCRYPTED PRIVATE KEY" if first and first[0].tag == OID else b"CERTIFICATE"
    if tags == [INTEGER, INTEGER]:
        return b"RSA PRIVATE KEY"
    return b"EC PRIVATE KEY" if tags == [INTEGER, OCTETS] else b"PRIVATE KEY"


_BLOCKS = {PEM: _pem_blocks, DER: _der_blocks}
