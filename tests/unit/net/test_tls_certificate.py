"""Reading certificates and keys: every form they come in, and what is wrong with them."""

from __future__ import annotations

import logging
import ssl
import subprocess

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from ltdic.core.errors import Failure, Fault
from ltdic.net.tls_certificate import DER, PEM, load
from ltdic.net.tls_context import new_context
from ltdic.net.tls_text import describe

PASSWORD = b"open sesame"


def loaded(*arguments, ask=lambda: b""):
    load((new_context(True), new_context(False)), *arguments, ask)


def fault_of(*arguments, ask=lambda: b""):
    with pytest.raises(Failure) as failure:
        loaded(*arguments, ask=ask)
    assert PASSWORD.decode() not in str(failure.value)
    return failure.value.fault


@pytest.fixture(params=[False, True], ids=["ec", "rsa"])
def identity(request, authority):
    return authority.issue(use_rsa=request.param)


def test_pem(identity):
    loaded(str(identity.both()), PEM, None)
    loaded(str(identity.pem()), PEM, str(identity.key_pem()))


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_der(identity, form, tmp_path):
    loaded(str(identity.der()), DER, str(identity.key_der(form)))
    both = tmp_path / "both.der"
    both.write_bytes(identity.der().read_bytes() + identity.key_der(form).read_bytes())
    loaded(str(both), DER, None)


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_password(identity, form, tmp_path):
    path = tmp_path / "key.pem"
    how = BestAvailableEncryption(PASSWORD)
    path.write_bytes(identity.key.private_bytes(Encoding.PEM, form, how))
    asked = []

    def ask():
        asked.append(1)
        return PASSWORD

    loaded(str(identity.pem()), PEM, str(path), ask=ask)
    assert asked == [1]
    for wrong in (b"", b"open barley", b"x" * 2000):
        fault = fault_of(str(identity.pem()), PEM, str(path), ask=lambda wrong=wrong: wrong)
        assert fault == Fault.PRIVATE_KEY_LOAD_FAILED


def test_encrypted_der(identity, tmp_path):
    path = tmp_path / "key.der"
    how = BestAvailableEncryption(PASSWORD)
    path.write_bytes(identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, how))
    loaded(str(identity.der()), DER, str(path), ask=lambda: PASSWORD)


def test_password_is_not_asked_for_without_need(identity):
    def ask():
        raise AssertionError

    loaded(str(identity.both()), PEM, None, ask=ask)


def test_faults(identity, authority, tmp_path):
    certificate, key = str(identity.pem()), str(identity.key_pem())
    broken = tmp_path / "broken.pem"
    text = identity.pem().read_text().splitlines()
    broken.write_text("\n".join([text[0], "AAAA" + text[1][4:], *text[2:]]))
    absent = str(tmp_path / "absent")
    assert fault_of(certificate, 3, key) == Fault.PARAMETER
    assert fault_of(absent, PEM, key) == Fault.CERTIFICATE_LOAD_FAILED
    assert fault_of(key, PEM, key) == Fault.CERTIFICATE_LOAD_FAILED
    assert fault_of(str(broken), PEM, key) == Fault.CERTIFICATE_LOAD_FAILED
    assert fault_of(certificate, DER, key) == Fault.CERTIFICATE_LOAD_FAILED
    assert fault_of(certificate, PEM, absent) == Fault.PRIVATE_KEY_LOAD_FAILED
    assert fault_of(certificate, PEM, None) == Fault.PRIVATE_KEY_LOAD_FAILED
    other = authority.issue(use_rsa="RSA" in type(identity.key).__name__)
    assert fault_of(certificate, PEM, str(other.key_pem())) == Fault.KEYS_MISMATCH
    assert fault_of("a\0b", PEM, None) == Fault.CERTIFICATE_LOAD_FAILED


def test_cut_der(identity, tmp_path):
    """No prefix of a file is taken for the whole, and none does harm."""
    octets = identity.der().read_bytes()
    path = tmp_path / "cut.der"
    for length in [*range(8), *range(8, len(octets), 61)]:
        path.write_bytes(octets[:length])
        fault = fault_of(str(path), DER, str(identity.key_der()))
        assert fault == Fault.CERTIFICATE_LOAD_FAILED


def test_f10_secrets_are_not_logged(identity, caplog):
    logger = logging.getLogger("ltdic")
    logger.addHandler(caplog.handler)
    before = logger.level
    logger.setLevel(1)
    try:
        path = str(identity.key_pem(PASSWORD))
        loaded(str(identity.pem()), PEM, path, ask=lambda: PASSWORD)
        fault_of(str(identity.pem()), PEM, path, ask=lambda: PASSWORD + b"!")
    finally:
        logger.setLevel(before)
        logger.removeHandler(caplog.handler)
    assert PASSWORD.decode() not in caplog.text


def test_description_agrees_with_openssl(identity, authority, tool_openssl):
    for path, der in (
        (identity.pem(), identity.certificate.public_bytes(Encoding.DER)),
        (authority.file, authority.certificate.public_bytes(Encoding.DER)),
    ):
        info = ssl._ssl._test_decode_cert(str(path))
        lines = describe(info, der).splitlines()
        result = subprocess.run(
            [tool_openssl, "x509", "-noout", "-purpose", "-in", str(path)],
            capture_output=True,
            text=True,
        )
        is_authority = "SSL client CA : Yes" in result.stdout
        assert f"Basic constraints: CA: {'Yes' if is_authority else 'No'}" in lines
        for purpose in ("SSL client", "SSL server"):
            assert (f"  {purpose}: Yes" in lines) == (f"{purpose} : Yes" in result.stdout)


@pytest.fixture
def tool_openssl():
    import shutil

    path = shutil.which("openssl")
    if path is None:
        pytest.skip("openssl is not installed")
    return path


def test_description_of_what_is_no_certificate():
    assert describe({}, b"").startswith("Subject: \nIssuer: ")
    assert describe({}, b"\x30\x80\x30").endswith("SSL server: Yes")
