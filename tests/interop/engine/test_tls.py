"""Secure links with DCMTK's tools and pynetdicom, in both roles."""

from __future__ import annotations

import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from pydicom import dcmread
from pynetdicom import AE, evt

from ltdic.core.errors import Fault
from ltdic.net import SECURE_TLS, Net
from ltdic.net.tls_context import load_certificate
from ltdic.net.tls_setting import TlsSetting

from certificate import Authority, Identity
from interop.engine.conftest import Scp, Scu, wait_for_port
from process import find_tool, free_port

VERIFICATION = "1.2.840.10008.1.1"
IMPLICIT = "1.2.840.10008.1.2"
PEER, MUTUAL = 1, 3
PASSWORD = b"open sesame"
DAY = timedelta(days=1)


def secure(net: Net, identity: Identity | None, **settings: Any) -> None:
    net.secure = SECURE_TLS
    net.tls = TlsSetting(**settings)
    if identity is not None:
        key = str(identity.key_pem(PASSWORD))
        load_certificate(net.tls, str(identity.pem()), 1, key, lambda: PASSWORD)


class SecureScp(Scp):
    """An SCP whose accepted nets speak TLS; `links` are the faults of the handshakes."""

    def __init__(self, identity: Identity, **settings: Any) -> None:
        self.identity, self.settings = identity, settings
        self.links: list[int] = []
        self.suites: list[int] = []
        super().__init__()

    def on_accept(self, server: Net, fault: int) -> None:
        peer = Net()
        peer.observer = self
        secure(peer, self.identity, **self.settings)
        server.accept(peer)

    def on_secure_link(self, net: Net, fault: int) -> None:
        self.links.append(fault)
        self.suites.append(net.cipher_suite)


class SecureScu(Scu):
    """An association over TLS, or the fault of the handshake (`link`) or what ended it."""

    def __init__(self, port: int, contexts: Any, identity: Any = None, **settings: Any) -> None:
        self.prepare = lambda net: secure(net, identity, **settings)
        super().__init__(port, contexts)


@pytest.fixture
def serve(started: None) -> Iterator[Callable[..., SecureScp]]:
    servers: list[SecureScp] = []

    def start(identity: Identity, **settings: Any) -> SecureScp:
        servers.append(SecureScp(identity, **settings))
        return servers[-1]

    yield start
    for each in servers:
        each.net.server_close()
        each.net.free()


class Handshake:
    """A client that only makes a link: what became of it."""

    def __init__(self, port: int, identity: Identity | None = None, **settings: Any) -> None:
        self.faults: dict[str, int] = {}
        self.changed = threading.Condition()
        self.net = Net()
        self.net.observer = self
        secure(self.net, identity, **settings)
        self.net.connect("", 0, "127.0.0.1", port)

    def __getattr__(self, name: str) -> Callable[..., None]:
        def note(net: Net, fault: int = 0, *arguments: Any) -> None:
            with self.changed:
                self.faults[name] = fault
                self.changed.notify_all()

        if not name.startswith("on_"):
            raise AttributeError(name)
        return note

    def wait(self, name: str) -> int:
        with self.changed:
            assert self.changed.wait_for(lambda: name in self.faults, 20), self.faults
        return self.faults[name]


# --- DCMTK ----------------------------------------------------------------------------------------


def tls_options(identity: Identity, *more: object) -> list[object]:
    return ["+tls", identity.key_pem(), identity.pem(), *more]


@pytest.mark.parametrize("use_rsa", [False, True])
def test_echoscu(dcmtk, serve, authority, use_rsa):
    server = serve(authority.issue(use_rsa=use_rsa), verify=MUTUAL, ca_file=str(authority.file))
    options = tls_options(authority.issue("client"), "+cf", authority.file)
    result = dcmtk("echoscu", *options, "127.0.0.1", server.port)
    assert result.returncode == 0, result.stderr
    assert server.ended.wait(30)
    assert (server.links, server.ends) == ([0], [0])


@pytest.mark.parametrize("profile", ["+py", "+px", "+pz"])
def test_profiles_of_echoscu(dcmtk, serve, authority, profile):
    server = serve(authority.issue(use_rsa=True))
    result = dcmtk("echoscu", "+tla", "-ic", profile, "127.0.0.1", server.port)
    assert result.returncode == 0, result.stderr
    assert server.links == [0]


def test_retired_profile_of_echoscu(dcmtk, serve, authority):
    server = serve(authority.issue(use_rsa=True))
    result = dcmtk("echoscu", "+tla", "-ic", "+pn", "127.0.0.1", server.port)
    assert result.returncode != 0
    assert server.ended.wait(30)
    assert server.links == [Fault.TLS_INSUFFICIENT_SECURITY]


@pytest.mark.parametrize("case", ["expired", "unknown", "none"])
def test_echoscu_is_refused(dcmtk, serve, authority, tmp_path, case):
    server = serve(authority.issue(), verify=MUTUAL, ca_file=str(authority.file))
    identity = {
        "expired": lambda: authority.issue(begins=-2 * DAY, ends=-DAY),
        "unknown": lambda: Authority(tmp_path, "other").issue(),
        "none": lambda: None,
    }[case]()
    options = tls_options(identity) if identity else ["+tla"]
    result = dcmtk("echoscu", *options, "-ic", "127.0.0.1", server.port)
    assert result.returncode != 0
    assert server.ended.wait(30)
    expected = {
        "expired": Fault.TLS_CERT_HAS_EXPIRED,
        "unknown": Fault.TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
        "none": Fault.TLS_CERTIFICATE_VERIFY_FAILED,
    }[case]
    assert server.links == server.ends == [expected]


def test_echoscu_refuses(dcmtk, serve, authority, tmp_path):
    server = serve(authority.issue())
    other = Authority(tmp_path, "other")
    options = tls_options(authority.issue("client"), "+cf", other.file)
    result = dcmtk("echoscu", *options, "127.0.0.1", server.port)
    assert result.returncode != 0
    assert server.ended.wait(30)
    assert server.links == [Fault.TLS_UNKNOWN_CA]


def test_plain_echoscu(dcmtk, serve, authority):
    server = serve(authority.issue())
    result = dcmtk("echoscu", "127.0.0.1", server.port)
    assert result.returncode != 0
    assert server.ended.wait(30)
    assert server.links == [Fault.TLS_UNEXPECTED_MESSAGE]


def test_echoscu_with_tls_on_a_plain_port(dcmtk, scp):
    result = dcmtk("echoscu", "+tla", "-ic", "127.0.0.1", scp.port)
    assert result.returncode != 0
    assert scp.ended.wait(30)


def test_storescu(dcmtk, serve, authority, instances):
    server = serve(authority.issue(use_rsa=True))
    options = tls_options(authority.issue("client"), "+cf", authority.file)
    for each in instances:
        propose = {"1.2.840.10008.1.2.4.91": "-xw", "1.2.840.10008.1.2.5": "-xr"}
        option = propose.get(each.transfer_syntax, "-x=")
        result = dcmtk("storescu", *options, option, "127.0.0.1", server.port, each.path)
        assert result.returncode == 0, result.stderr
    assert [values[0x1000] for values, _, _ in server.stored] == [each.uid for each in instances]
    assert server.faults == []


@pytest.fixture
def secure_storescp(tmp_path, authority):
    """Start storescp with TLS: secure_storescp(identity, options) gives port and folder."""
    program = find_tool("storescp")
    folder = tmp_path / "stored"
    folder.mkdir()
    processes = []

    def start(identity, *more):
        port = free_port()
        options = [*tls_options(identity), "+cf", authority.file, *more]
        command = [program, *options, "+B", "+xa", "-od", folder, port]
        processes.append(
            subprocess.Popen(
                list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        )
        wait_for_port(port, processes[-1])
        return port, folder

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def test_storescp(secure_storescp, started, authority, instances):
    port, folder = secure_storescp(authority.issue(use_rsa=True))
    contexts = [(each.sop_class, each.transfer_syntax) for each in instances]
    client = SecureScu(
        port,
        [*contexts, (VERIFICATION, IMPLICIT)],
        authority.issue("client"),
        verify=PEER,
        ca_file=str(authority.file),
    )
    for index, each in enumerate(instances):
        assert client.store(2 * index + 1, index + 1, each) == 0
    assert client.echo(2 * len(instances) + 1, 99) == 0
    client.release()
    client.net.free()
    for each in instances:
        (found,) = [path for path in folder.iterdir() if path.name.endswith(each.uid)]
        assert found.read_bytes().endswith(bytes(each.data))


def test_storescp_with_a_bad_certificate(secure_storescp, started, authority):
    port, _ = secure_storescp(authority.issue(begins=-2 * DAY, ends=-DAY), "-ic")
    client = Handshake(port, verify=PEER, ca_file=str(authority.file))
    assert client.wait("on_secure_link") == Fault.TLS_CERT_HAS_EXPIRED
    assert client.wait("on_close") == Fault.TLS_CERT_HAS_EXPIRED
    client.net.free()


@pytest.mark.parametrize("identified", [False, True])
def test_storescp_refuses(secure_storescp, started, authority, tmp_path, identified):
    port, _ = secure_storescp(authority.issue())
    identity = Authority(tmp_path, "other").issue() if identified else None
    client = Handshake(port, identity)
    assert client.wait("on_close") == (
        Fault.TLS_UNKNOWN_CA if identified else Fault.TLS_HANDSHAKE_FAILURE
    )
    client.net.free()


def test_plain_storescp(storescp, started):
    """A peer without TLS: no link, and nothing in the clear."""
    port, _ = storescp
    client = Handshake(port)
    assert client.wait("on_secure_link") in (
        Fault.TLS_UNEXPECTED_MESSAGE,
        Fault.NET_CONNECTION_RESET,
    )
    client.wait("on_close")
    client.net.free()


# --- pynetdicom -----------------------------------------------------------------------------------


def context_of(kind: int, identity: Identity, authority: Authority) -> ssl.SSLContext:
    context = ssl.SSLContext(kind)
    context.check_hostname = False
    context.load_cert_chain(identity.both())
    context.load_verify_locations(authority.file)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def test_their_requestor(serve, authority, instances):
    server = serve(authority.issue(), verify=MUTUAL, ca_file=str(authority.file))
    entity = AE()
    entity.add_requested_context(VERIFICATION)
    for each in instances:
        entity.add_requested_context(each.sop_class, each.transfer_syntax)
    context = context_of(ssl.PROTOCOL_TLS_CLIENT, authority.issue("client"), authority)
    association = entity.associate("127.0.0.1", server.port, tls_args=(context, None))
    assert association.is_established
    assert association.send_c_echo().Status == 0
    for each in instances:
        assert association.send_c_store(dcmread(each.path)).Status == 0
    association.release()
    assert server.ended.wait(30)
    assert (server.links, server.ends, server.suites) == ([0], [0], [48])


def test_their_acceptor(started, authority, instances):
    stored = []

    def handle_store(event: Any) -> int:
        stored.append(event.encoded_dataset(include_meta=False))
        return 0

    entity = AE()
    entity.add_supported_context(VERIFICATION)
    for each in instances:
        entity.add_supported_context(each.sop_class, each.transfer_syntax)
    server = entity.start_server(
        ("127.0.0.1", 0),
        block=False,
        evt_handlers=[(evt.EVT_C_STORE, handle_store)],
        ssl_context=context_of(ssl.PROTOCOL_TLS_SERVER, authority.issue(), authority),
    )
    try:
        contexts = [(each.sop_class, each.transfer_syntax) for each in instances]
        client = SecureScu(
            server.server_address[1],
            [(VERIFICATION, IMPLICIT), *contexts],
            authority.issue("client"),
            verify=PEER,
            ca_file=str(authority.file),
        )
        assert client.echo(1, 1) == 0
        for index, each in enumerate(instances):
            assert client.store(2 * index + 3, index + 2, each) == 0
        client.release()
        client.net.free()
    finally:
        server.shutdown()
    assert [bytes(each) for each in stored] == [bytes(each.data) for each in instances]
