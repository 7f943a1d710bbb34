"""TLS of the C interface with pynetdicom, in both roles: the code of each failure."""

from __future__ import annotations

import ctypes
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pynetdicom import AE

from ltdic import capi

from certificate import Authority, Certificates, Identity
from endpoint import TLS, EndPoint, contexts_of

VERIFICATION = "1.2.840.10008.1.1"
CLASS = VERIFICATION.encode()
MUTUAL = capi.L_SSL_VERIFY_PEER | capi.L_SSL_VERIFY_FAIL_IF_NO_PEER_CERT

EXPIRED = capi.DICOM_ERROR_TLS_CERT_HAS_EXPIRED
NO_ISSUER = capi.DICOM_ERROR_TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
NONE_SENT = capi.DICOM_ERROR_TLS_CERTIFICATE_VERIFY_FAILED
ALERT_EXPIRED = capi.DICOM_ERROR_TLS_CERTIFICATE_EXPIRED
ALERT_UNKNOWN = capi.DICOM_ERROR_TLS_UNKNOWN_CA
ALERT_NONE = capi.DICOM_ERROR_TLS_HANDSHAKE_FAILURE

Make = Callable[[str], "Identity | None"]


@pytest.fixture
def make(authority: Authority, tmp_path: Path) -> Make:
    """An identity of a kind."""
    return Certificates(authority, tmp_path).make


def check_peer(net: Any, trusted: Path) -> None:
    """The peer must have a certificate that these vouch for."""
    context = capi.L_SSL_CTX_CREATE()
    context.uStructSize = ctypes.sizeof(context)
    context.uFlags = capi.FLAG_SSL_CTX_CREATE_VERIFY_MODE | capi.FLAG_SSL_CTX_CREATE_CAFILE
    context.uVerifyMode, context.pszCAfile = MUTUAL, str(trusted).encode()
    assert capi.L_DicomInitializeNet(net, None, TLS, ctypes.byref(context)) == 0


def context_of(kind: int, identity: Identity | None, trusted: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(kind)
    context.check_hostname = False
    context.load_verify_locations(trusted)
    context.verify_mode = ssl.CERT_REQUIRED
    if identity is not None:
        context.load_cert_chain(identity.both())
    return context


# --- client ---------------------------------------------------------------------------------------

# their certificate, ours: code of the link, and what ends it if it comes up
CLIENT_CASES = {
    "good": ("good", "good", 0, None),
    "expired": ("expired", "good", EXPIRED, EXPIRED),
    "unknown": ("unknown", "good", NO_ISSUER, NO_ISSUER),
    "none": ("good", "none", 0, ALERT_NONE),
    "own-expired": ("good", "expired", 0, ALERT_EXPIRED),
    "own-unknown": ("good", "unknown", 0, ALERT_UNKNOWN),
}


@pytest.mark.parametrize("case", CLIENT_CASES)
def test_client(program: Any, authority: Authority, make: Make, case: str) -> None:
    theirs, ours, link, end = CLIENT_CASES[case]
    ae = AE()
    ae.add_supported_context(VERIFICATION)
    context = context_of(ssl.PROTOCOL_TLS_SERVER, make(theirs), authority.file)
    server = ae.start_server(("127.0.0.1", 0), block=False, ssl_context=context)
    client = EndPoint({}, TLS)
    try:
        check_peer(client.net, authority.file)
        identity = make(ours)
        if identity is not None:
            client.certify(identity.both())
        port = server.server_address[1]
        assert capi.L_DicomConnect(client.net, None, 0, b"127.0.0.1", port) == 0
        assert client.wait("SecureLinkReady") == (link,)
        if end is None:
            program.propose(client, contexts_of(VERIFICATION))
            client.wait("AssociateAccept")
            assert client.call("CEcho", 1, 1, CLASS) == (1, 1, CLASS, 0)
            client.release()
        else:
            assert client.wait("Close")[0] == end
            assert capi.L_DicomGetErrorSecure(client.net) == end
    finally:
        client.free()
        server.shutdown()


# --- server ---------------------------------------------------------------------------------------

# our certificate, theirs: code of the link, which is that of the end as well
SERVER_CASES = {
    "good": ("good", "good", 0),
    "expired": ("good", "expired", EXPIRED),
    "unknown": ("good", "unknown", NO_ISSUER),
    "none": ("good", "none", NONE_SENT),
    "own-expired": ("expired", "good", ALERT_EXPIRED),
    "own-unknown": ("unknown", "good", ALERT_UNKNOWN),
}


def answer(link: EndPoint, context: int, message: int, sop_class: bytes) -> None:
    link.send("CEchoResponse", context, message, sop_class, 0)


@pytest.mark.parametrize("case", SERVER_CASES)
def test_server(program: Any, authority: Authority, make: Make, case: str) -> None:
    ours, theirs, link = SERVER_CASES[case]
    identity = make(ours)
    assert identity is not None
    server = program.serve(
        {"CEchoRequest": answer},
        identity=identity.both(),
        prepare=lambda net: check_peer(net, authority.file),
    )
    ae = AE()
    ae.add_requested_context(VERIFICATION)
    context = context_of(ssl.PROTOCOL_TLS_CLIENT, make(theirs), authority.file)
    association = ae.associate("127.0.0.1", server.port, tls_args=(context, None))
    assert association.is_established == (link == 0)
    if association.is_established:
        assert association.send_c_echo().Status == 0
        association.release()
    assert server.wait("Close")[0] == link
    assert server.peer.wait("SecureLinkReady") == (link,)
    assert server.peer.wait("Close")[0] == link
    assert capi.L_DicomGetErrorSecure(server.peer.net) == link
