"""TLS peers that are weak, wasteful or asleep, at nets of the C interface."""

from __future__ import annotations

import base64
import ctypes
import ctypes.util
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from ltdic import capi

from certificate import Authority
from endpoint import DEADLINE, TLS, EndPoint, contexts_of
from interop import handmade

VERIFICATION = "1.2.840.10008.1.1"
CLASS = VERIFICATION.encode()
FROZEN = 200
SHORT_PRIME = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF",
    16,
)
"""1024 bits: the second Oakley group, RFC 2409 6.2."""


def answer(link: EndPoint, context: int, message: int, sop_class: bytes) -> None:
    link.send("CEchoResponse", context, message, sop_class, 0)


def echo(program: Any, port: int) -> None:
    client = program.associate(port, contexts_of(VERIFICATION), secure=TLS)
    assert client.call("CEcho", 1, 1, CLASS) == (1, 1, CLASS, 0)
    client.release()


# --- weak groups ----------------------------------------------------------------------------------


@pytest.fixture
def weak_server(authority: Authority) -> Iterator[Callable[..., int]]:
    """Start a TLS 1.2 server of Python's own, for one connection; its port."""
    sockets: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def start(suites: str, prepare: Callable[[ssl.SSLContext], None]) -> int:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(authority.issue(use_rsa=True).both())
        context.set_ciphers(f"{suites}:@SECLEVEL=0")
        prepare(context)
        server = socket.create_server(("127.0.0.1", 0))
        sockets.append(server)

        def serve() -> None:
            connection, _ = server.accept()
            connection.settimeout(DEADLINE)
            with suppress(OSError), context.wrap_socket(connection, server_side=True) as link:
                link.recv(1)

        threads.append(threading.Thread(target=serve, daemon=True))
        threads[-1].start()
        return int(server.getsockname()[1])

    yield start
    for each in threads:
        each.join(DEADLINE)
        assert not each.is_alive()
    for each in sockets:
        each.close()


def dh_file(folder: Path, prime: int) -> Path:
    """PKCS #3 parameters with the generator 2, for a prime of 1024 bits."""
    number = bytes((2, 0x81, 0x81, 0)) + prime.to_bytes(128, "big") + bytes((2, 1, 2))
    text = base64.encodebytes(bytes((0x30, 0x81, len(number))) + number).decode()
    path = folder / "dh.pem"
    path.write_text(f"-----BEGIN DH PARAMETERS-----\n{text}-----END DH PARAMETERS-----\n")
    return path


@pytest.mark.parametrize("listed", [False, True])
def test_t4_short_dh(
    program: Any, weak_server: Any, tmp_path: Path, caplog: Any, listed: bool
) -> None:
    """1024 bits are refused, also by a client that lists nothing but such a suite."""
    path = dh_file(tmp_path, SHORT_PRIME)
    port = weak_server(
        "DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384",
        lambda context: context.load_dh_params(str(path)),
    )
    client = EndPoint({}, TLS)
    suite = capi.L_TLS_DHE_RSA_WITH_AES_128_GCM_SHA256
    if listed:
        assert capi.L_DicomSetCipherToIndexTLS(client.net, 0, 0) == 0
        assert capi.L_DicomSetCipherToIndexTLS(client.net, 0, suite) == 0
    assert capi.L_DicomConnect(client.net, None, 0, b"127.0.0.1", port) == 0
    (fault,) = client.wait("SecureLinkReady")
    if listed:
        assert fault == capi.DICOM_ERROR_TLS_INSUFFICIENT_SECURITY
        assert "DH_KEY_TOO_SMALL" in caplog.text
    else:  # the usual list has no such suite
        assert fault == capi.DICOM_ERROR_TLS_HANDSHAKE_FAILURE
    assert client.wait("Close")[0] == fault
    client.free()


@pytest.mark.parametrize("curve", ["prime192v1", "secp224r1"])
def test_t4_short_curve(program: Any, weak_server: Any, curve: str) -> None:
    """Below 256 bits."""
    port = weak_server("ECDHE-RSA-AES128-GCM-SHA256", lambda context: context.set_ecdh_curve(curve))
    client = program.client(port, secure=TLS)
    (fault,) = client.wait("SecureLinkReady")
    assert fault == capi.DICOM_ERROR_TLS_HANDSHAKE_FAILURE


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("known", ["localhost", "elsewhere.example"])
def test_t7_server_that_knows_its_name(program: Any, weak_server: Any, known: str) -> None:
    """The host name goes along (SNI); a server of another name refuses, and that is the end."""

    def choose(link: Any, name: str | None, context: ssl.SSLContext) -> int | None:
        names.append(name)
        return None if name == known else ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME

    names: list[str | None] = []
    port = weak_server(
        "ECDHE-RSA-AES128-GCM-SHA256", lambda context: setattr(context, "sni_callback", choose)
    )
    client = EndPoint({}, TLS)
    assert capi.L_DicomConnect(client.net, None, 0, b"localhost", port) == 0
    (fault,) = client.wait("SecureLinkReady")
    if known == "localhost":
        assert fault == 0
    else:
        assert fault == client.wait("Close")[0] == capi.DICOM_ERROR_TLS
    client.free()
    assert names == ["localhost"]


@pytest.mark.parametrize("name", [None, "peer", "elsewhere.example"])
def test_t7_client_that_asks_for_a_name(program: Any, authority: Authority, name: str) -> None:
    """A server has one certificate for every name; the client judges it. ALPN is `dicom`."""
    server = program.serve({"CEchoRequest": answer}, identity=authority.issue("peer").both())
    context = ssl.create_default_context(cafile=str(authority.file))
    context.check_hostname = name is not None
    context.set_alpn_protocols(["h2", "dicom"])
    with socket.create_connection(("127.0.0.1", server.port), DEADLINE) as connection:
        if name == "elsewhere.example":
            with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
                context.wrap_socket(connection, server_hostname=name)
            return
        with context.wrap_socket(connection, server_hostname=name) as link:
            assert link.selected_alpn_protocol() == "dicom"


# --- key updates ----------------------------------------------------------------------------------


class OpenSsl:
    """A TLS 1.3 client by libssl itself, as Python's `ssl` has no KeyUpdate."""

    UPDATE, ASK_FOR_ONE = 0, 1

    def __init__(self, connection: socket.socket) -> None:
        name = ctypes.util.find_library("ssl")
        assert name, "no libssl, which Python's ssl is made with"
        self.lib = ctypes.CDLL(name)
        pointer = ctypes.c_void_p
        for name in ("TLS_client_method", "SSL_CTX_new", "SSL_new"):
            getattr(self.lib, name).restype = pointer
        self.context = pointer(self.lib.SSL_CTX_new(pointer(self.lib.TLS_client_method())))
        self.link = pointer(self.lib.SSL_new(self.context))
        assert self.lib.SSL_set_fd(self.link, connection.fileno()) == 1
        assert self.lib.SSL_connect(self.link) == 1

    def update(self, kind: int) -> bool:
        """Send a KeyUpdate; whether the connection still took it."""
        assert self.lib.SSL_key_update(self.link, kind) == 1
        return bool(self.lib.SSL_do_handshake(self.link) == 1)

    def write(self, data: bytes) -> None:
        assert self.lib.SSL_write(self.link, data, len(data)) == len(data)

    def read(self, count: int) -> bytes:
        buffer = ctypes.create_string_buffer(count)
        got = self.lib.SSL_read(self.link, buffer, count)
        return buffer.raw[: max(got, 0)]

    def free(self) -> None:
        self.lib.SSL_free(self.link)
        self.lib.SSL_CTX_free(self.context)


@pytest.fixture
def updating(program: Any, authority: Authority) -> Iterator[tuple[Any, OpenSsl]]:
    """A server with an association to a libssl client."""
    server = program.serve({"CEchoRequest": answer}, identity=authority.issue().both())
    with socket.create_connection(("127.0.0.1", server.port), DEADLINE) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", 30, 0))
        connection.settimeout(None)
        link = OpenSsl(connection)
        contexts = {1: (VERIFICATION, [handmade.IMPLICIT])}
        link.write(handmade.associate_request(contexts))
        assert link.read(4096)[:1] == b"\2"
        yield server, link
        link.free()


ECHO = handmade.p_data(
    1,
    handmade.command_set(
        (0x0002, handmade.padded(CLASS)), (0x0100, handmade.us(0x0030)),
        (0x0110, handmade.us(5)), (0x0800, handmade.us(0x0101)),
    ),
    command=True,
)  # fmt: skip


@pytest.mark.parametrize("kind", [OpenSsl.UPDATE, OpenSsl.ASK_FOR_ONE])
def test_t8_key_updates(updating: tuple[Any, OpenSsl], kind: int) -> None:
    """New keys now and then are no offence: before each of many messages, and some in a row."""
    server, link = updating
    for _ in range(20):
        for _ in range(10):
            assert link.update(kind)
        link.write(ECHO)
        assert link.read(4096)[:1] == b"\4"
        assert server.peer.wait("CEchoRequest") == (1, 5, CLASS)


@pytest.mark.parametrize("kind", [OpenSsl.UPDATE, OpenSsl.ASK_FOR_ONE])
def test_t8_key_update_flood(program: Any, updating: tuple[Any, OpenSsl], kind: int) -> None:
    """Nothing but new keys: the connection ends long before the peer does, others go on."""
    server, link = updating
    flooded = server.peer
    sent = 0
    while sent < 100_000 and link.update(kind):
        sent += 1
        if sent == 1000:
            echo(program, server.port)
    assert flooded.wait("Close")[0] == capi.DICOM_ERROR_TLS
    assert sent < 100_000
    echo(program, server.port)


# --- peers that sleep -----------------------------------------------------------------------------


@pytest.mark.parametrize("limit", [None, 2 * FROZEN])
def test_frozen_handshakes(program: Any, authority: Authority, limit: int | None) -> None:
    """200 peers stop in the middle of their hello while others are served: with the usual limit
    of half-open connections the oldest have to go, without it all stay. They have time."""

    def set_limits(net: int, value: float, *limits: int) -> None:
        for which in limits:
            set_limit = capi.library.ltdic_set_net_limit
            assert set_limit(ctypes.c_void_p(net), which, ctypes.c_double(value)) == 0

    server = program.serve(
        {"CEchoRequest": answer},
        identity=authority.issue().both(),
        prepare=lambda net: set_limits(
            net, 0, capi.LTDIC_LIMIT_TIME_ARTIM, capi.LTDIC_LIMIT_TIME_TLS
        ),
    )
    if limit is not None:
        half_open = capi.LTDIC_LIMIT_HALF_OPEN, capi.LTDIC_LIMIT_HALF_OPEN_PEER
        set_limits(server.net, limit, *half_open)
    hello = ssl.MemoryBIO()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    begun = context.wrap_bio(ssl.MemoryBIO(), hello)
    with pytest.raises(ssl.SSLWantReadError):
        begun.do_handshake()
    octets = hello.read()
    frozen = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(FROZEN)]
    try:
        for index, each in enumerate(frozen):
            each.sendall(octets[: index % len(octets)])
        for _ in range(5):
            echo(program, server.port)
        count = capi.L_DicomGetClientCount(server.net)
        if limit is None:
            assert 1 <= count < FROZEN
            server.accepted[0].wait("Close")
        else:
            assert count >= FROZEN
            assert not any("Close" in each.names for each in server.accepted[:FROZEN])
    finally:
        for each in frozen:
            each.close()
