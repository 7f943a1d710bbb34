"""A C program with secure links to DCMTK's programs, in both roles: the code of each failure.

The program checks no host names by itself, as DCMTK's do not: it looks at the subject when it is
asked about the certificate, and says no.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom.data import get_testdata_file

from ltdic import capi

from certificate import Authority, Certificates, Identity
from interop.conftest import DCMTK_ENVIRONMENT, wait_for_port
from process import Compile, Finished, Running, free_port

SOURCE = Path(__file__).parents[1] / "programs" / "tls_peer.c"
PASSWORD, WRONG = "open sesame", "open barley"

GOOD = 0
EXPIRED = capi.DICOM_ERROR_TLS_CERT_HAS_EXPIRED
NO_ISSUER = capi.DICOM_ERROR_TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
REFUSED = capi.DICOM_ERROR_TLS_APPLICATION_VERIFICATION
NONE_SENT = capi.DICOM_ERROR_TLS_CERTIFICATE_VERIFY_FAILED
ALERT_EXPIRED = capi.DICOM_ERROR_TLS_CERTIFICATE_EXPIRED
ALERT_UNKNOWN = capi.DICOM_ERROR_TLS_UNKNOWN_CA
ALERT_NONE = capi.DICOM_ERROR_TLS_HANDSHAKE_FAILURE
NO_KEY = capi.DICOM_ERROR_PRIVATE_KEY_LOAD_FAILED


@pytest.fixture
def certificates(authority: Authority, tmp_path: Path) -> Certificates:
    return Certificates(authority, tmp_path)


@pytest.fixture
def program(compile_program: Compile, spawn: Any) -> Callable[..., Running]:
    """Start the C program; what is None is not given."""
    built = compile_program(SOURCE, name="tls_peer")

    def start(
        role: str,
        port: int,
        trusted: Path | None = None,
        identity: Identity | None = None,
        password: str = PASSWORD,
        subject: str | None = None,
        file: str | None = None,
    ) -> Running:
        paths: list[Any] = [None, None, None]
        if identity is not None:
            paths = [identity.pem(), identity.key_pem(PASSWORD.encode()), password]
        arguments = [role, port, trusted, *paths, subject, file]
        return spawn(built, *("-" if each is None else str(each) for each in arguments))

    return start


def told(ended: Finished, *names: str) -> list[tuple[str, int]]:
    """The lines with these names."""
    lines = [line.split() for line in ended.out.splitlines()]
    return [(name, int(number)) for name, number in lines if name in names]


# --- client: storescp requires certificates -------------------------------------------------------


@pytest.fixture
def storescp_tls(spawn: Any, tool: Any, tmp_path: Path) -> Callable[..., int]:
    """Start storescp with TLS; its port."""

    def start(identity: Identity, trusted: Path, *options: str) -> int:
        port = free_port()
        (tmp_path / "stored").mkdir()
        command = [tool("storescp"), "+tls", identity.key_pem(), identity.pem(), "+cf", trusted]
        command += [*options, "-od", tmp_path / "stored", "+B", str(port)]
        peer = spawn(*command, environment=DCMTK_ENVIRONMENT)
        wait_for_port(port, peer)
        return port

    return start


# server's certificate, ours, whether we check, subject: code of the link, how it goes on
CLIENT_CASES: dict[str, tuple[Any, ...]] = {
    "good": ("good", "good", True, "commonName=peer", GOOD, ("echoed", 0)),
    "no-check": ("expired", "good", False, None, GOOD, ("echoed", 0)),
    "expired": ("expired", "good", True, None, EXPIRED, ("close", EXPIRED)),
    "wrong-host": ("good", "good", True, "commonName=elsewhere", REFUSED, ("close", REFUSED)),
    "unknown-ca": ("unknown", "good", True, None, NO_ISSUER, ("close", NO_ISSUER)),
    "none": ("good", "none", True, None, GOOD, ("close", ALERT_NONE)),
    "own-expired": ("good", "expired", True, None, GOOD, ("close", ALERT_EXPIRED)),
    "own-unknown": ("good", "unknown", True, None, GOOD, ("close", ALERT_UNKNOWN)),
}


@pytest.mark.parametrize("case", CLIENT_CASES)
def test_client(program: Any, storescp_tls: Any, certificates: Certificates, case: str) -> None:
    """With TLS 1.3 a client has its link before the server has seen its certificate."""
    theirs, ours, checks, subject, link, after = CLIENT_CASES[case]
    port = storescp_tls(certificates.make(theirs), certificates.trusted)
    identity = certificates.make(ours)
    trusted = certificates.trusted if checks else None
    ended = program("scu", port, trusted, identity, subject=subject).finish()
    assert ended.code == 0, ended
    first = [("certificate", 0)] if identity else []
    names = ("certificate", "connect", "link", "echoed", "close", "secure")
    expected = [*first, ("connect", 0), ("link", link), after]
    assert told(ended, *names) == [*expected, ("secure", after[1])]


def test_client_stores(
    program: Any, storescp_tls: Any, certificates: Certificates, tmp_path: Path
) -> None:
    port = storescp_tls(certificates.make("good"), certificates.trusted)
    file = get_testdata_file("CT_small.dcm", download=False)
    identity = certificates.make("good")
    ended = program("scu", port, certificates.trusted, identity, file=file).finish()
    assert told(ended, "link", "stored") == [("link", 0), ("stored", 0)], ended
    assert len(list((tmp_path / "stored").iterdir())) == 1


@pytest.mark.parametrize("role", ["scu", "scp"])
def test_wrong_password(program: Any, certificates: Certificates, role: str) -> None:
    """The key cannot be read: no link is tried."""
    identity = certificates.make("good")
    ended = program(role, 1, certificates.trusted, identity, password=WRONG).finish()
    assert (ended.code, ended.out) == (3, f"certificate {NO_KEY}\n"), ended


# --- server: echoscu and storescu -----------------------------------------------------------------

# our certificate, theirs, whether we check, subject, whether they check:
# whether they succeed, code of the link, how the connection ends
SERVER_CASES: dict[str, tuple[Any, ...]] = {
    "good": ("good", "good", True, "commonName=peer", True, True, GOOD, GOOD),
    "they-do-not-check": ("expired", "good", True, None, False, True, GOOD, GOOD),
    "nobody-checks": ("good", "none", False, None, False, True, GOOD, GOOD),
    "expired": ("good", "expired", True, None, True, False, EXPIRED, EXPIRED),
    "wrong-host": ("good", "good", True, "commonName=elsewhere", True, False, REFUSED, REFUSED),
    "unknown-ca": ("good", "unknown", True, None, True, False, NO_ISSUER, NO_ISSUER),
    "none": ("good", "none", True, None, True, False, NONE_SENT, NONE_SENT),
    "own-expired": ("expired", "good", True, None, True, False, ALERT_EXPIRED, ALERT_EXPIRED),
    "own-unknown": ("unknown", "good", True, None, True, False, ALERT_UNKNOWN, ALERT_UNKNOWN),
}


def options_of(identity: Identity | None, trusted: Path, checks: bool) -> list[object]:
    own: list[object] = (
        ["+tla"] if identity is None else ["+tls", identity.key_pem(), identity.pem()]
    )
    return [*own, *(["+cf", trusted] if checks else ["-ic"])]


@pytest.mark.parametrize("case", SERVER_CASES)
def test_server(program: Any, dcmtk: Any, certificates: Certificates, case: str) -> None:
    ours, theirs, checks, subject, they_check, succeed, link, end = SERVER_CASES[case]
    trusted = certificates.trusted if checks else None
    server = program("scp", 0, trusted, certificates.make(ours), subject=subject)
    port = int(server.wait_for(r"^port (\d+)$")[1])
    options = options_of(certificates.make(theirs), certificates.trusted, they_check)
    result = dcmtk("echoscu", *options, port=port)
    assert (result.code == 0) == succeed, result
    ended = server.finish()
    assert ended.code == 0, ended
    expected = [("certificate", 0), ("port", port), ("link", link)]
    expected += [("echo", 1)] if succeed else []
    names = ("certificate", "port", "link", "echo", "close", "secure")
    assert told(ended, *names) == [*expected, ("close", end), ("secure", end)]


def test_server_stores(program: Any, dcmtk: Any, certificates: Certificates) -> None:
    server = program("scp", 0, certificates.trusted, certificates.make("good"))
    port = int(server.wait_for(r"^port (\d+)$")[1])
    options = options_of(certificates.make("good"), certificates.trusted, True)
    file = get_testdata_file("CT_small.dcm", download=False)
    result = dcmtk("storescu", *options, "--", file, port=port)
    assert result.code == 0, result
    ended = server.finish()
    assert told(ended, "link", "store", "close") == [("link", 0), ("store", 1), ("close", 0)], ended
