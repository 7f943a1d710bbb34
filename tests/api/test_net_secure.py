"""TLS through the interface: nets in both roles by ctypes, settings, certificates, suites."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from ltdic import capi

from certificate import Authority, Identity
from process import SLOWNESS

DEADLINE = 60.0 * SLOWNESS
PASSWORD = b"open sesame"
TLS = ctypes.c_int32(capi.DICOM_SECURE_TLS).value


class Side:
    """A net with its callbacks; `told` has what they were called with."""

    def __init__(self, net: Any) -> None:
        assert net
        self.net = net
        self.told: list[tuple[Any, ...]] = []
        self.changed = threading.Condition()
        self.callbacks = capi.DICOMNETCALLBACK()
        self.extension = capi.DICOMNETCALLBACKEXT()
        self.extension.uStructSize = ctypes.sizeof(self.extension)
        for member in ("pfnConnect", "pfnClose", "pfnOnSecureLinkReady"):
            self.set(member)

    def set(self, member: str, answer: Any = None) -> None:
        """Note the calls of this callback; `answer` (also a function) is what it returns."""
        extended = member in ("pfnPrivateKeyPassword", "pfnVerify")
        struct = self.extension if extended else self.callbacks

        def called(net: Any, *arguments: Any) -> Any:
            result = answer(*arguments) if callable(answer) else answer
            with self.changed:
                self.told.append((member, *arguments[:-1]))
                self.changed.notify_all()
            return result

        setattr(struct, member, dict(struct._fields_)[member](called))
        if extended:
            capi.L_DicomSetCallbackExt(self.net, ctypes.byref(struct))
        else:
            capi.L_DicomSetCallback(self.net, ctypes.byref(struct))

    def wait(self, member: str) -> tuple[Any, ...]:
        def found() -> list[tuple[Any, ...]]:
            return [each for each in self.told if each[0] == member]

        with self.changed:
            assert self.changed.wait_for(found, DEADLINE), self.told
        return found()[0][1:]

    def certify(self, identity: Identity, setter: str = "Client") -> None:
        function = getattr(capi, f"L_DicomSet{setter}CertificateTLS")
        assert function(self.net, str(identity.both()).encode(), 1, None) == 0


class Pair:
    """A server and what it accepts, and a client."""

    def __init__(self, identity: Identity) -> None:
        self.server = Side(capi.L_DicomCreateNet(None, 0))
        self.accepted = Side(capi.L_DicomCreateNet(None, TLS))
        self.accepted.certify(identity, "Server")
        self.client = Side(capi.L_DicomCreateNet(None, TLS))
        self.server.set("pfnAccept", self._accept)
        assert capi.L_DicomListen(self.server.net, b"127.0.0.1", 0, 5) == 0
        self.outcome: int | None = None

    def _accept(self, error: int, user: Any) -> None:
        self.outcome = capi.L_DicomAccept(self.server.net, self.accepted.net)

    def connect(self) -> int:
        port = ctypes.c_uint()
        capi.L_DicomGetHostInfo(self.server.net, None, 0, ctypes.byref(port))
        assert capi.L_DicomConnect(self.client.net, None, 0, b"127.0.0.1", port) == 0
        assert self.client.wait("pfnConnect") == (0,)
        return int(self.client.wait("pfnOnSecureLinkReady")[0])

    def free(self) -> None:
        for side in (self.client, self.accepted, self.server):
            capi.L_DicomFreeNet(side.net)


@pytest.fixture
def pair(authority: Authority) -> Iterator[Pair]:
    assert capi.L_DicomStartUp() == 0
    pair = Pair(authority.issue())
    yield pair
    pair.free()
    capi.L_DicomShutDown()


@pytest.fixture
def net() -> Iterator[Any]:
    net = capi.L_DicomCreateNet(None, TLS)
    yield net
    capi.L_DicomFreeNet(net)


def settings(**members: Any) -> Any:
    context = capi.L_SSL_CTX_CREATE()
    context.uStructSize = ctypes.sizeof(context)
    context.nSuccess = -1
    flags = {"nMethodTypeSSL": 1, "nVerifyDepth": 2, "uVerifyMode": 4, "pszCAfile": 8}
    flags["nOptions"] = 16
    for name, value in members.items():
        setattr(context, name, value)
        context.uFlags |= flags[name]
    return context


def test_link(pair: Pair) -> None:
    assert pair.connect() == 0
    assert pair.accepted.wait("pfnOnSecureLinkReady") == (0,)
    for side in (pair.client, pair.accepted):
        assert capi.L_DicomGetSecureMode(side.net) & 0xFFFFFFFF == capi.DICOM_SECURE_TLS
        assert capi.L_DicomIsConnected(side.net)
        capi.L_DicomSetIsSecureConnected(side.net, 0)
        assert capi.L_DicomGetIsSecureConnected(side.net)
        assert capi.L_DicomGetErrorSecure(side.net) == 0
        suite = capi.L_DicomGetCiphersuiteTLS(side.net)
        assert suite == capi.L_TLS_AES_256_GCM_SHA384
        assert capi.L_DicomGetEncryptKeyLengthTLS(side.net, suite) == 256
    assert [each[0] for each in pair.client.told] == ["pfnConnect", "pfnOnSecureLinkReady"]
    capi.L_DicomClose(pair.client.net)
    pair.accepted.wait("pfnClose")


def test_failed_link(pair: Pair, authority: Authority) -> None:
    context = settings(uVerifyMode=capi.L_SSL_VERIFY_PEER)
    assert capi.L_DicomInitializeNet(pair.client.net, None, TLS, ctypes.byref(context)) == 0
    expected = capi.DICOM_ERROR_TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    assert pair.connect() == expected
    assert pair.client.wait("pfnClose")[0] == expected
    assert capi.L_DicomGetErrorSecure(pair.client.net) == expected
    assert not capi.L_DicomGetIsSecureConnected(pair.client.net)
    assert capi.L_DicomGetCiphersuiteTLS(pair.client.net) == 0
    expected = capi.DICOM_ERROR_TLS_UNKNOWN_CA
    assert pair.accepted.wait("pfnOnSecureLinkReady") == (expected,)
    assert pair.accepted.wait("pfnClose")[0] == expected


def test_mutual(pair: Pair, authority: Authority) -> None:
    context = settings(uVerifyMode=3, pszCAfile=str(authority.file).encode(), nVerifyDepth=2)
    assert capi.L_DicomInitializeNet(pair.accepted.net, None, TLS, ctypes.byref(context)) == 0
    assert context.nSuccess == 0
    pair.accepted.certify(authority.issue())
    pair.client.certify(authority.issue("client"), "Server")
    assert pair.connect() == 0
    assert pair.accepted.wait("pfnOnSecureLinkReady") == (0,)


@pytest.mark.parametrize("answer", [0, 1])
def test_verify(pair: Pair, authority: Authority, answer: int) -> None:
    """The program's answer decides, here against OpenSSL's verdict or with it."""
    context = settings(uVerifyMode=capi.L_SSL_VERIFY_PEER)
    assert capi.L_DicomInitializeNet(pair.client.net, None, TLS, ctypes.byref(context)) == 0
    pair.client.set("pfnVerify", answer)
    unknown = capi.DICOM_ERROR_TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    assert pair.connect() == (0 if answer else unknown)
    ok, text, code, words = pair.client.wait("pfnVerify")
    assert (ok, code) == (0, capi.L_X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY)
    assert words == b"unable to get local issuer certificate"
    assert b"Subject: commonName=peer\nIssuer: commonName=root\n" in text


@pytest.mark.parametrize("setter", ["Client", "Server"])
def test_password(net: Any, authority: Authority, setter: str) -> None:
    def write(buffer: Any, size: int, flag: int, user: Any) -> int:
        assert (size, flag) == (1024, 0)
        ctypes.memmove(buffer, password, len(password))
        return len(password)

    identity = authority.issue()
    function = getattr(capi, f"L_DicomSet{setter}CertificateTLS")
    paths = (str(identity.pem()).encode(), 1, str(identity.key_pem(PASSWORD)).encode())
    failed = capi.DICOM_ERROR_PRIVATE_KEY_LOAD_FAILED
    assert function(net, *paths) == failed
    side = Side(net)
    kind = ctypes.CFUNCTYPE(
        ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_void_p
    )
    called = kind(lambda net, *arguments: write(*arguments))
    member = dict(side.extension._fields_)["pfnPrivateKeyPassword"]
    side.extension.pfnPrivateKeyPassword = ctypes.cast(called, member)
    capi.L_DicomSetCallbackExt(net, ctypes.byref(side.extension))
    password = PASSWORD
    assert function(net, *paths) == 0
    password = b"open barley"
    assert function(net, *paths) == failed


def test_certificate_faults(net: Any, authority: Authority) -> None:
    identity = authority.issue()
    pem, key = str(identity.pem()).encode(), str(identity.key_pem()).encode()
    der = str(identity.der()).encode()
    function = capi.L_DicomSetClientCertificateTLS
    assert function(net, der, capi.L_TLS_FILETYPE_ASN1, str(identity.key_der()).encode()) == 0
    assert function(net, pem, 3, key) == capi.DICOM_ERROR_PARAMETER
    assert function(net, None, 1, None) == capi.DICOM_ERROR_CERTIFICATE_LOAD_FAILED
    assert function(net, pem, 1, None) == capi.DICOM_ERROR_PRIVATE_KEY_LOAD_FAILED
    other = str(authority.issue().key_pem()).encode()
    assert function(net, pem, 1, other) == capi.DICOM_ERROR_KEYS_MISMATCH
    assert function(None, pem, 1, key) == capi.DICOM_ERROR_PARAMETER


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"nMethodTypeSSL": 1}, 192),
        ({"nVerifyDepth": -1}, 193),
        ({"uVerifyMode": 8}, 194),
        ({"pszCAfile": b"/nonexistent"}, 195),
        ({"nOptions": 0x40000000}, 196),
        ({"nMethodTypeSSL": 4, "nOptions": -0x7FFFF401 | 0x01000000, "nVerifyDepth": 2}, 0),
    ],
)
def test_settings(net: Any, members: dict[str, Any], expected: int) -> None:
    context = settings(**members)
    made = capi.L_DicomCreateNetExt(None, TLS, ctypes.byref(context))
    assert bool(made) == (expected == 0)
    assert context.nSuccess == expected
    capi.L_DicomFreeNet(made)
    assert capi.L_DicomInitializeNet(net, None, TLS, ctypes.byref(context)) == expected
    context.uFlags = 0
    assert capi.L_DicomInitializeNet(net, None, TLS, ctypes.byref(context)) == 0
    context.uStructSize -= 1
    wrong = capi.DICOM_ERROR_INVALID_STRUCT_SIZE
    assert capi.L_DicomInitializeNet(net, None, TLS, ctypes.byref(context)) == wrong


def test_modes() -> None:
    assert not capi.L_DicomCreateNet(None, TLS - 1)
    plain = capi.L_DicomCreateNet(None, 0)
    assert capi.L_DicomGetSecureMode(plain) & 0xFFFFFFFF == capi.DICOM_SECURE_NONE
    assert capi.L_DicomInitializeNet(plain, None, TLS, None) == 0
    assert capi.L_DicomGetSecureMode(plain) & 0xFFFFFFFF == capi.DICOM_SECURE_TLS
    assert not capi.L_DicomGetIsSecureConnected(plain)
    capi.L_DicomFreeNet(plain)


def test_list_of_suites(net: Any) -> None:
    get, put = capi.L_DicomGetCipherFromIndexTLS, capi.L_DicomSetCipherToIndexTLS
    assert get(net, 0) == capi.L_TLS_AES_256_GCM_SHA384
    assert get(net, 1000) == 0
    assert put(net, 0, 0) == 0
    assert get(net, 0) == 0
    for index, suite in enumerate((20, 21, 22)):
        assert put(net, index, suite) == 0
    assert [get(net, index) for index in range(4)] == [20, 21, 22, 0]
    assert put(net, 4, 24) == put(net, 0, 17) == capi.DICOM_ERROR_PARAMETER


def test_suites_too_late(pair: Pair) -> None:
    assert pair.connect() == 0
    assert capi.L_DicomSetCipherToIndexTLS(pair.client.net, 0, 24) == 42
    assert capi.L_DicomSetClientCertificateTLS(pair.client.net, b"x", 1, None) == 42
    assert capi.L_DicomInitializeNet(pair.client.net, None, TLS, None) == 42


@pytest.mark.parametrize(
    ("suite", "expected"),
    [
        (18, (1, 32, 16, 64, 56, 0)),
        (19, (2, 32, 16, 64, 168, 0)),
        (21, (7, 32, 16, 65, 128, 0)),
        (27, (7, 33, 0, 67, 256, 0)),
        (33, (0, 32, 0, 64, 256, 0)),
        (50, (7, 0, 0, 66, 128, 0)),
        (17, (0, 0, 0, 0, 0, 0)),
    ],
)
def test_properties_of_suites(net: Any, suite: int, expected: tuple[int, ...]) -> None:
    assert expected == (
        capi.L_DicomGetEncryptionAlgorithmTLS(net, suite),
        capi.L_DicomGetAuthenticationAlgorithmTLS(net, suite),
        capi.L_DicomGetIntegrityAlgorithmTLS(net, suite),
        capi.L_DicomGetKeyExchangeAlgorithmTLS(net, suite),
        capi.L_DicomGetEncryptKeyLengthTLS(net, suite),
        capi.L_DicomGetMutualAuthKeyLengthTLS(net, suite),
    )


def test_version() -> None:
    version = capi.DICOMOPENSSLVERSION()
    size = ctypes.sizeof(version)
    assert size == 588
    assert capi.L_DicomGetOpenSslVersion(ctypes.byref(version), size, 0) == 0
    assert version.szInstalledVersion.startswith(b"OpenSSL ")
    assert version.szRequiredVersion == b"1.1.1"
    assert version.bIsAvailable == 1
    assert version.szDownloadMessage == b""
    wrong = capi.DICOM_ERROR_INVALID_STRUCT_SIZE
    assert capi.L_DicomGetOpenSslVersion(ctypes.byref(version), size - 1, 0) == wrong
    assert capi.L_DicomGetOpenSslVersion(None, size, 0) == capi.DICOM_ERROR_NULL_PTR
