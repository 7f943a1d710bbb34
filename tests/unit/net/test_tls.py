"""Secure links over the loopback interface: what is agreed on, what travels, in what order."""

from __future__ import annotations

import socket
import ssl
import threading

import pytest

from ltdic.core.errors import Fault
from ltdic.wire.dimse import BY_NAME

from secure_site import PEER, lenient, secure


@pytest.mark.parametrize("use_rsa", [False, True])
def test_t3_link_on_both_sides(line, authority, tool, use_rsa):
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


def test_t3_t7_1_2_and_alpn(line, authority):
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


def test_t7_server_name(line, authority):
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


def test_t9_records_that_come_byte_by_byte(line, authority, tool):
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
