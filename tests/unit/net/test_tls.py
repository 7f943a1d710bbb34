"""Secure links over the loopback interface: what is agreed on, refused, told, and in what order."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import warnings
from datetime import timedelta

import pytest

from ltdic.core.errors import Fault
from ltdic.net import SECURE_TLS, Net
from ltdic.net.tls_context import load_certificate
from ltdic.net.tls_setting import TlsSetting
from ltdic.wire.dimse import BY_NAME
from ltdic.wire.message import fragments
from ltdic.wire.pdu import encode_abort

from certificate import CLIENT_AUTH, Authority, Identity

DAY = timedelta(days=1)
PEER = 1
MUTUAL = 3
HANDSHAKE = 0x16
ALERT = 0x15


def secure(net: Net, identity: Identity | None = None, **settings: object) -> Net:
    """Set a net up for TLS."""
    net.secure = SECURE_TLS
    net.tls = TlsSetting(**settings)  # type: ignore[arg-type]
    if identity is not None:
        load_certificate(net.tls, str(identity.both()), 1, None, lambda: b"")
    return net


class SecureSite:
    """A site whose accepted nets speak TLS, and what they are told."""

    def __init__(self, site, tool):
        self.site, self.tool = site, tool
        self.verify = None

    def serve(self, identity, **settings):
        def prepare(peer, recorder):
            if self.verify is not None:
                recorder.wants_verify = True
                recorder.react["on_verify"] = self.verify
            secure(peer, identity, **settings)

        self.site.prepare = prepare

    def client(self, identity=None, **settings):
        net, recorder = self.site.net()
        return secure(net, identity, **settings), recorder

    def connect(self, net, recorder):
        net.connect("", 0, "127.0.0.1", self.site.port)
        assert recorder.wait("on_connect") == (0,)
        return recorder.wait("on_secure_link")[0]

    @property
    def heard(self):
        return self.site.heard()

    @property
    def accepted(self):
        return self.site.accepted[0]

    def raw(self, context=None, **options):
        """A TLS client of Python's own."""
        return (context or lenient()).wrap_socket(self.site.raw(), **options)


def lenient() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@pytest.fixture
def line(site, tool):
    return SecureSite(site, tool)


# --- links that are made ------------------------------------------------------------------------


@pytest.mark.parametrize("use_rsa", [False, True])
def test_link_on_both_sides(line, authority, tool, use_rsa):
    line.serve(authority.issue(use_rsa=use_rsa))
    net, told = line.client(verify=PEER, ca_file=str(authority.file))
    seen = []
    told.react["on_connect"] = lambda *_: seen.append((net.is_connected, net.is_secure_connected))
    assert line.connect(net, told) == 0
    assert seen == [(False, False)]
    assert net.is_connected and net.is_secure_connected
    net.send_associate_request(tool.proposal())
    told.wait("on_associate_accept")
    net.send_message(1, tool.echo())
    told.wait("on_message")
    assert line.heard.names()[0] == "on_secure_link"
    assert line.heard.of("on_secure_link") == [(0,)]
    assert line.accepted.is_secure_connected
    assert net.cipher_suite == line.accepted.cipher_suite == 48
    net.send_release_request()
    told.wait("on_release_response")
    net.close()
    assert line.heard.wait("on_close")[0] == 0
    assert not net.is_secure_connected
    assert (net.secure_error, line.accepted.secure_error) == (0, 0)


def test_request_that_comes_early_is_held(line, authority, tool):
    line.serve(authority.issue())
    net, told = line.client()
    told.react["on_connect"] = lambda *_: net.send_associate_request(tool.proposal())
    assert line.connect(net, told) == 0
    told.wait("on_associate_accept")
    assert told.names()[:2] == ["on_connect", "on_secure_link"]
    assert told.of("on_send")[0][0] == 0


def test_large_messages_both_ways(line, authority, tool):
    data = bytes(range(256)) * 20_000
    line.serve(authority.issue())
    got = []

    def give_back(net, context_id, command, received):
        got.append(bytes(received.view()))
        message = BY_NAME["CStoreRequest"].encode(2, {0x0002: "1.2", 0x1000: "1.2.3"}, True)
        net.send_message(context_id, message, [got[0]])

    net, told = line.client()
    assert line.connect(net, told) == 0
    net.send_associate_request(tool.proposal())
    told.wait("on_associate_accept")
    line.heard.react["on_message"] = give_back
    net.send_message(1, tool.store(), [data])
    _, _, received = told.wait("on_message")
    assert got == [data]
    assert bytes(received.view()) == data
    assert line.heard.of("on_send")[-1][2] > len(data)


def test_messages_from_several_threads_arrive_whole(line, authority, tool):
    line.serve(authority.issue())
    net, told = line.client()
    assert line.connect(net, told) == 0
    net.send_associate_request(tool.proposal())
    told.wait("on_associate_accept")

    def send():
        for _ in range(20):
            net.send_message(1, tool.store(), [b"\0" * 50_000])

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    told.wait("on_message", 80)
    for thread in threads:
        thread.join(tool.PATIENCE)
    assert told.of("on_close") == []
    assert len(line.heard.of("on_message")) == 80


def test_1_2_and_alpn(line, authority):
    line.serve(authority.issue(use_rsa=True))
    context = lenient()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["h2", "dicom"])
    with line.raw(context) as peer:
        assert peer.version() == "TLSv1.2"
        assert peer.selected_alpn_protocol() == "dicom"
        assert line.heard.wait("on_secure_link") == (0,)
        assert line.accepted.cipher_suite == 26


def test_list_of_suites_is_a_preference(line, authority):
    def prepare(peer, recorder):
        secure(peer, identity)
        peer.tls.suites.numbers[:] = [24, 26, 18]

    identity = authority.issue(use_rsa=True)
    line.site.prepare = prepare
    context = lenient()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256")
    with line.raw(context):
        assert line.heard.wait("on_secure_link") == (0,)
        assert line.accepted.cipher_suite == 24


def test_server_name(line, authority):
    """A host name goes along (SNI), and the certificate need not have it."""
    names = []

    def prepare(peer, recorder):
        secure(peer, identity)
        context = peer.tls.contexts[True]
        context.sni_callback = lambda link, name, context: names.append(name)

    identity = authority.issue("another.example")
    line.site.prepare = prepare
    net, told = line.client(verify=PEER, ca_file=str(authority.file))
    net.connect("", 0, "localhost", line.site.port)
    assert told.wait("on_secure_link") == (0,)
    assert names == ["localhost"]


def test_records_that_come_byte_by_byte(line, authority, tool):
    line.serve(authority.issue())
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    peer = lenient().wrap_bio(incoming, outgoing)
    with line.site.raw() as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def flush():
            for octet in outgoing.read():
                connection.send(bytes((octet,)))

        def until(call):
            while True:
                try:
                    result = call()
                except ssl.SSLWantReadError:
                    flush()
                    incoming.write(connection.recv(65536))
                else:
                    flush()
                    return result

        until(peer.do_handshake)
        for octet in tool.proposal().encode():  # a record for each byte
            peer.write(bytes((octet,)))
        flush()
        assert until(lambda: peer.read(1)) == b"\2"


def test_net_connects_again_after_a_refusal(line, authority, tool):
    line.serve(authority.issue())
    net, told = line.client(verify=PEER)
    assert line.connect(net, told) == Fault.TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    told.wait("on_close")
    net.tls.ca_file = str(authority.file)
    net.connect("", 0, "127.0.0.1", line.site.port)
    assert told.wait("on_secure_link", 2) == (0,)
    assert net.secure_error == 0


# --- certificates that are refused --------------------------------------------------------------


def other(tmp_path) -> Authority:
    return Authority(tmp_path, "other")


SERVER_FAULTS = {
    "expired": (
        lambda authority, tmp_path: authority.issue(begins=-2 * DAY, ends=-DAY),
        Fault.TLS_CERT_HAS_EXPIRED,
        Fault.TLS_CERTIFICATE_EXPIRED,
    ),
    "early": (
        lambda authority, tmp_path: authority.issue(begins=DAY, ends=2 * DAY),
        Fault.TLS_CERT_NOT_YET_VALID,
        Fault.TLS_BAD_CERTIFICATE,
    ),
    "unknown": (
        lambda authority, tmp_path: other(tmp_path).issue(),
        Fault.TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
        Fault.TLS_UNKNOWN_CA,
    ),
    "purpose": (
        lambda authority, tmp_path: authority.issue(
            purposes=(CLIENT_AUTH,),
        ),
        Fault.TLS_INVALID_PURPOSE,
        Fault.TLS_UNSUPPORTED_CERTIFICATE,
    ),
}


@pytest.mark.parametrize("case", SERVER_FAULTS)
def test_client_refuses_the_server(line, authority, tmp_path, case):
    make, expected, alert = SERVER_FAULTS[case]
    line.serve(make(authority, tmp_path))
    net, told = line.client(verify=PEER, ca_file=str(authority.file))
    assert line.connect(net, told) == expected
    assert told.wait("on_close")[0] == expected
    assert told.names() == ["on_connect", "on_secure_link", "on_close"]
    assert net.secure_error == expected
    assert line.heard.wait("on_secure_link")[0] == alert
    assert line.heard.wait("on_close")[0] == alert


def test_client_that_verifies_nothing_takes_any_certificate(line, authority, tmp_path):
    line.serve(authority.issue(begins=-2 * DAY, ends=-DAY))
    assert line.connect(*line.client()) == 0


def test_revoked(line, authority, tmp_path):
    mine = Authority(tmp_path)
    identity = mine.issue()
    line.serve(identity)
    net, told = line.client(verify=PEER, ca_file=str(mine.revoke(identity)))
    assert line.connect(net, told) == Fault.TLS_CERT_REVOKED


@pytest.mark.parametrize(("depth", "expected"), [(0, Fault.TLS_CERT_CHAIN_TOO_LONG), (1, 0)])
@pytest.mark.parametrize("asks", [False, True])
def test_depth(line, authority, tmp_path, depth, expected, asks):
    line.serve(Authority(tmp_path, "between", above=authority).issue())
    net, told = line.client(verify=PEER, ca_file=str(authority.file), depth=depth)
    told.wants_verify = asks
    assert line.connect(net, told) == expected
    if asks:
        assert [call[0] for call in told.of("on_verify")] == [True, True, not expected][1:]


CLIENT_FAULTS = {
    "none": (
        lambda authority, tmp_path: None,
        Fault.TLS_CERTIFICATE_VERIFY_FAILED,
        Fault.TLS_HANDSHAKE_FAILURE,
    ),
    "expired": SERVER_FAULTS["expired"],
    "unknown": SERVER_FAULTS["unknown"],
}


@pytest.mark.parametrize("case", CLIENT_FAULTS)
def test_server_refuses_the_client(line, authority, tmp_path, case):
    """With TLS 1.3 the client has its link before the server has seen its certificate."""
    make, expected, alert = CLIENT_FAULTS[case]
    line.serve(authority.issue(), verify=MUTUAL, ca_file=str(authority.file))
    net, told = line.client(make(authority, tmp_path))
    assert line.connect(net, told) == 0
    assert told.wait("on_close")[0] == alert
    assert net.secure_error == alert
    assert line.heard.wait("on_secure_link")[0] == expected
    assert line.heard.wait("on_close")[0] == expected


@pytest.mark.parametrize(("verify", "identified"), [(MUTUAL, True), (PEER, True), (PEER, False)])
def test_server_takes_the_client(line, authority, tool, verify, identified):
    line.serve(authority.issue(), verify=verify, ca_file=str(authority.file))
    net, told = line.client(authority.issue("client") if identified else None)
    assert line.connect(net, told) == 0
    net.send_associate_request(tool.proposal())
    told.wait("on_associate_accept")


# --- the program is asked -----------------------------------------------------------------------


def asking(line, answer, **settings):
    net, told = line.client(**settings)
    told.wants_verify = True
    told.react["on_verify"] = lambda net, good, *_: good if answer is None else answer
    return net, told


def test_client_is_asked_about_each_certificate(line, authority, tmp_path):
    line.serve(Authority(tmp_path, "between", above=authority).issue("leaf"))
    net, told = asking(line, None, verify=PEER, ca_file=str(authority.file))
    assert line.connect(net, told) == 0
    calls = told.of("on_verify")
    assert [(good, code, text) for good, _, code, text in calls] == [(True, 0, "ok")] * 2
    assert "Subject: commonName=between" in calls[0][1]
    assert "CA: Yes" in calls[0][1]
    assert "Subject: commonName=leaf" in calls[1][1]
    assert "CA: No" in calls[1][1]
    assert told.names() == ["on_connect", "on_verify", "on_verify", "on_secure_link"]


@pytest.mark.parametrize("use_rsa", [False, True])
@pytest.mark.parametrize("verify", [0, PEER])
@pytest.mark.parametrize("answer", [True, False])
def test_client_decides_about_a_bad_certificate(line, authority, verify, answer, use_rsa):
    line.serve(authority.issue(begins=-2 * DAY, ends=-DAY, use_rsa=use_rsa))
    net, told = asking(line, answer, verify=verify, ca_file=str(authority.file))
    assert line.connect(net, told) == (0 if answer else Fault.TLS_CERT_HAS_EXPIRED)
    ((good, _, code, text),) = told.of("on_verify")
    assert (good, code, text) == (False, 10, "certificate has expired")


def test_client_refuses_a_good_certificate(line, authority):
    line.serve(authority.issue())
    net, told = asking(line, False, verify=PEER, ca_file=str(authority.file))
    assert line.connect(net, told) == Fault.TLS_APPLICATION_VERIFICATION
    assert told.wait("on_close")[0] == Fault.TLS_APPLICATION_VERIFICATION


def test_exception_of_the_program_is_a_no(line, authority):
    def fail(*_):
        raise ValueError

    line.serve(authority.issue())
    net, told = asking(line, None)
    told.react["on_verify"] = fail
    assert line.connect(net, told) != 0


@pytest.mark.parametrize("answer", [True, False])
def test_server_is_asked(line, authority, answer):
    line.verify = lambda net, good, *_: answer
    line.serve(authority.issue(), verify=MUTUAL, ca_file=str(authority.file))
    line.connect(*line.client(authority.issue("client")))
    fault = line.heard.wait("on_secure_link")[0]
    assert fault == (0 if answer else Fault.TLS_APPLICATION_VERIFICATION)
    ((good, certificate, code, _),) = line.heard.of("on_verify")
    assert (good, code) == (True, 0)
    assert "Subject: commonName=client" in certificate


def test_server_is_told_of_a_bad_certificate_and_cannot_take_it(line, authority, tmp_path):
    line.verify = lambda *_: True
    line.serve(authority.issue(), verify=MUTUAL, ca_file=str(authority.file))
    line.connect(*line.client(other(tmp_path).issue()))
    fault = line.heard.wait("on_secure_link")[0]
    assert fault == Fault.TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    assert line.heard.of("on_verify") == [(False, "", 20, "unable to get local issuer certificate")]


# --- peers that are old, weak, mute or no TLS at all ----------------------------------------------


def test_old_protocol(line, authority):
    line.serve(authority.issue())
    context = lenient()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.raises(ssl.SSLError, match="PROTOCOL_VERSION"):
        line.raw(context)
    assert line.heard.wait("on_secure_link") == (Fault.TLS_PROTOCOL_VERSION,)


@pytest.mark.parametrize("suite", ["AES128-SHA", "ECDHE-RSA-AES256-SHA", "AES256-GCM-SHA384"])
def test_weak_suites(line, authority, suite):
    line.serve(authority.issue(use_rsa=True))
    context = lenient()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(suite)
    with pytest.raises(ssl.SSLError, match="HANDSHAKE_FAILURE"):
        line.raw(context)
    assert line.heard.wait("on_secure_link") == (Fault.TLS_INSUFFICIENT_SECURITY,)


def test_server_without_certificate(line):
    line.serve(None)
    net, told = line.client()
    assert line.connect(net, told) == Fault.TLS_HANDSHAKE_FAILURE


@pytest.mark.parametrize("numbers", [[], [18, 22]])
def test_no_suite_left(line, authority, numbers):
    line.serve(authority.issue())
    net, told = line.client()
    net.tls.suites.numbers[:] = numbers
    assert line.connect(net, told) == Fault.TLS_INSUFFICIENT_SECURITY


def test_plain_request_on_a_tls_port(line, authority, tool):
    line.serve(authority.issue())
    with line.site.raw() as peer:
        peer.sendall(tool.proposal().encode())
        octets = b""
        while part := peer.recv(100):
            octets += part
        assert octets[0] == ALERT
        assert len(octets) == 7
        assert line.heard.wait("on_secure_link") == (Fault.TLS_UNEXPECTED_MESSAGE,)
    assert line.heard.wait("on_close")[0] == Fault.TLS_UNEXPECTED_MESSAGE


def test_plain_server(started, listening, tool, site):
    """A server without TLS: the association is not tried in the clear."""
    net, told = site.net()
    secure(net)
    told.react["on_connect"] = lambda *_: net.send_associate_request(tool.proposal())
    net.connect("", 0, *listening.getsockname())
    peer, _ = listening.accept()
    with peer:
        peer.settimeout(tool.PATIENCE)
        assert peer.recv(65536)[0] == HANDSHAKE
        peer.sendall(encode_abort(2, 0))
        rest = b""
        while part := peer.recv(100):
            rest += part
    assert told.wait("on_secure_link") == (Fault.TLS_UNEXPECTED_MESSAGE,)
    assert rest[:1] in (b"", bytes((ALERT,)))
    assert b"CLIENT" not in rest
    told.wait("on_close")


def test_tls_client_on_a_plain_port(site, caplog):
    logger = logging.getLogger("ltdic")
    logger.addHandler(caplog.handler)
    try:
        with pytest.raises(OSError):
            lenient().wrap_socket(site.raw())
        site.heard().wait("on_receive")
    finally:
        logger.removeHandler(caplog.handler)
    assert "it speaks TLS, this net does not" in caplog.text


@pytest.mark.parametrize(
    "begun", [b"", bytes.fromhex("1603010200010001fc0303") + bytes(80)], ids=["silent", "cut"]
)
def test_mute_peers_hold_up_nobody(line, authority, environment, begun):
    environment("LTDIC_TLS_TIMEOUT", "0.5")
    line.serve(authority.issue())
    mute = [line.site.raw() for _ in range(5)]
    for each in mute:
        each.sendall(begun)
    assert line.connect(*line.client()) == 0
    for recorder in line.site.recorders[:5]:
        assert recorder.wait("on_secure_link")[0] == Fault.NET_TIME_OUT
        assert recorder.wait("on_close")[0] == Fault.NET_TIME_OUT
    for each in mute:
        assert each.recv(100) == b""
        each.close()


def test_artim_runs_during_the_handshake(line, authority, environment):
    environment("LTDIC_ARTIM_TIMEOUT", "0.2")
    line.serve(authority.issue())
    with line.site.raw():
        assert line.heard.wait("on_secure_link")[0] == Fault.NET_TIME_OUT


def test_peer_that_goes_away_during_the_handshake(line, authority):
    line.serve(authority.issue())
    line.site.raw().close()
    assert line.heard.wait("on_secure_link")[0] == Fault.NET_CONNECTION_RESET


def test_program_that_closes_during_the_handshake(started, listening, site, tool):
    net, told = site.net()
    secure(net)
    net.connect("", 0, *listening.getsockname())
    peer, _ = listening.accept()
    with peer:
        peer.settimeout(tool.PATIENCE)
        peer.recv(65536)
        told.wait("on_connect")
        net.close()
        assert peer.recv(100) == b""
    assert told.names() == ["on_connect"]


def test_end_without_goodbye_within_a_message(line, authority, tool):
    line.serve(authority.issue())
    peer = line.raw()
    peer.sendall(tool.proposal().encode())
    assert peer.recv(1) == b"\2"
    octets = b"".join(fragments(1, tool.store(), [b"\0" * 1000], 16384))
    peer.sendall(octets[:-1])
    socket.socket(fileno=peer.detach()).close()
    assert line.heard.wait("on_close")[0] == Fault.NET_CONNECTION_RESET
    assert line.heard.of("on_message") == []


def test_garbage_after_the_handshake(line, authority, tool):
    line.serve(authority.issue())
    peer = line.raw()
    raw = socket.socket(fileno=peer.detach())
    raw.sendall(b"\x17\x03\x03\x00\x20" + bytes(32))
    assert line.heard.wait("on_close")[0] == Fault.TLS_BAD_RECORD_MAC
    assert line.accepted.secure_error == Fault.TLS_BAD_RECORD_MAC
    raw.close()
