"""Secure links with peers that are old, weak, mute, rude or no TLS at all."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import warnings

import pytest

from ltdic.core.errors import Fault
from ltdic.net import BOUND_OF
from ltdic.wire.message import fragments
from ltdic.wire.pdu import encode_abort

from secure_site import lenient, secure

HANDSHAKE = 0x16
ALERT = 0x15


def test_t1_old_protocol(line, authority):
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
def test_t2_weak_suites(line, authority, suite):
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
def test_t2_no_suite_left(line, authority, numbers):
    line.serve(authority.issue())
    net, told = line.client()
    net.tls.suites.numbers[:] = numbers
    assert line.connect(net, told) == Fault.TLS_INSUFFICIENT_SECURITY


def test_a6_plain_request_on_a_tls_port(line, authority, tool):
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


def test_t10_plain_server(started, listening, tool, site):
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


def test_a5_tls_client_on_a_plain_port(site, caplog):
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
def test_a7_mute_peers_hold_up_nobody(line, authority, tool, begun):
    """Accepted when they have sent all that they will; their time is short, others' as usual."""
    line.serve(authority.issue())
    serve, sent = line.site.prepare, threading.Event()

    def prepare(peer, recorder):
        assert sent.wait(tool.PATIENCE)
        serve(peer, recorder)
        if len(line.site.accepted) <= 5:
            peer.put_bound(BOUND_OF[3], 0.5)

    line.site.prepare = prepare
    mute = [line.site.raw() for _ in range(5)]
    for each in mute:
        each.sendall(begun)
    sent.set()
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


def test_t6_end_without_goodbye_within_a_message(line, authority, tool):
    line.serve(authority.issue())
    peer = line.raw()
    peer.sendall(tool.proposal().encode())
    assert peer.recv(1) == b"\2"
    octets = b"".join(fragments(1, tool.store(), [b"\0" * 1000], 16384))
    peer.sendall(octets[:-1])
    socket.socket(fileno=peer.detach()).close()
    assert line.heard.wait("on_close")[0] == Fault.NET_CONNECTION_RESET
    assert line.heard.of("on_message") == []


def test_t9_garbage_after_the_handshake(line, authority, tool):
    line.serve(authority.issue())
    peer = line.raw()
    raw = socket.socket(fileno=peer.detach())
    raw.sendall(b"\x17\x03\x03\x00\x20" + bytes(32))
    assert line.heard.wait("on_close")[0] == Fault.TLS_BAD_RECORD_MAC
    assert line.accepted.secure_error == Fault.TLS_BAD_RECORD_MAC
    raw.close()
