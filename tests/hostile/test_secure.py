"""Rows A6, A7 and T of the fault plan: whoever speaks to a port with TLS. We are the server.

Greetings are made by hand where a proper TLS library would not say such things. The client's part,
and what the program is asked and told, is in tests/unit/net/test_tls_*.py.
"""

from __future__ import annotations

import contextlib
import re
import ssl
import struct
import subprocess
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.host import MIB
from hostile.octets import ECHO_PDU, STORE, STORE_PDU, data
from hostile.peer import lenient
from ltdic.core.errors import Fault

from certificate import BOTH_PURPOSES, CLIENT_AUTH, Authority, Identity
from process import find_tool

DAY = timedelta(days=1)
ALERT, GREETING, APPLICATION_DATA = 0x15, 0x16, 0x17
STRONG = (0xC02B, 0xC02C, 0xC02F, 0xC030)
P256, P224, P192 = 23, 21, 19
Make = Callable[..., Attack]


def extension(kind: int, body: bytes) -> bytes:
    return struct.pack(">HH", kind, len(body)) + body


def greeting(
    version: int = 0x0303, suites: Sequence[int] = STRONG, groups: Sequence[int] = (P256,)
) -> bytes:
    """A ClientHello of TLS 1.2 and before, by hand. RFC 5246 7.4.1.2, RFC 8422 5.1."""
    listed = b"".join(struct.pack(">H", each) for each in groups)
    signed = bytes.fromhex("0403 0401 0501 0601 0201 0203")
    extensions = extension(10, struct.pack(">H", len(listed)) + listed)
    extensions += extension(11, b"\1\0") + extension(13, struct.pack(">H", len(signed)) + signed)
    offered = b"".join(struct.pack(">H", each) for each in suites)
    body = struct.pack(">H", version) + bytes(range(32)) + b"\0"
    body += struct.pack(">H", len(offered)) + offered + b"\1\0"
    body += struct.pack(">H", len(extensions)) + extensions
    message = b"\1" + len(body).to_bytes(3, "big") + body
    return struct.pack(">BHH", GREETING, min(version, 0x0301), len(message)) + message


@pytest.fixture(scope="session")
def identity(authority: Authority) -> Identity:
    return authority.issue(use_rsa=True)


@pytest.fixture
def guarded(attack_with: Make, identity: Identity) -> Attack:
    """A host whose nets speak TLS."""
    return attack_with({"HOST_CERTIFICATE": str(identity.both())})


def test_A6_plain_request(guarded: Attack) -> None:
    """Answered by a TLS alert and the close."""
    peer = guarded.connect()
    peer.send(octets.REQUEST)
    answer = peer.rest()
    assert (answer[0], len(answer)) == (ALERT, 7)
    fault = str(int(Fault.TLS_UNEXPECTED_MESSAGE))
    assert guarded.host.wait("close", peer.net) == (fault,)
    assert guarded.host.of("secure", peer.net) == [(fault,)]


def test_A7_frozen_handshakes_delay_nobody(guarded: Attack) -> None:
    """200 clients stop after the first 100 bytes of a greeting; others are served meanwhile."""
    guarded.lines = 200
    guarded.bound = 40 * MIB
    guarded.limit("tls", seconds=2)
    frozen = []
    for number in range(200):
        with guarded.unaccepted(f"127.0.1.{number // 40 + 1}") as each:
            each.send(greeting(suites=STRONG * 20)[:100])
        frozen.append(each)
    guarded.relax()
    guarded.others_are_served()
    peer = guarded.associate(secure=True)
    peer.send(ECHO_PDU)
    assert peer.status() == 0
    for each in frozen:
        assert each.rest() == b""
        assert guarded.host.wait("close", each.net) == (str(int(Fault.NET_TIME_OUT)),)


@pytest.mark.parametrize(
    ("given", "faults"),
    [
        pytest.param(greeting(0x0300), {Fault.TLS_PROTOCOL_VERSION}, id="T1-ssl-3"),
        pytest.param(greeting(0x0301), {Fault.TLS_PROTOCOL_VERSION}, id="T1-1.0"),
        pytest.param(greeting(0x0302), {Fault.TLS_PROTOCOL_VERSION}, id="T1-1.1"),
        *(
            pytest.param(greeting(suites=[suite]), {Fault.TLS_INSUFFICIENT_SECURITY}, id=name)
            for name, suite in {
                "T2-null": 0x0002,
                "T2-rc4": 0x0005,
                "T2-triple-des": 0x000A,
                "T2-cbc": 0xC014,
                "T2-cbc-sha256": 0xC027,
                "T2-static-rsa": 0x009D,
                "T2-anonymous": 0x00A7,
            }.items()
        ),
        *(
            pytest.param(
                greeting(groups=groups), {Fault.TLS_INSUFFICIENT_SECURITY}, id=f"T4-{name}"
            )
            for name, groups in {
                "224-bits": [P224],
                "192-bits": [P192],
                "both": [P224, P192],
            }.items()
        ),
    ],
)
def test_weak_greeting(guarded: Attack, given: bytes, faults: set[Fault]) -> None:
    """Refused by an alert; nothing weaker, nor plain text, is tried."""
    peer = guarded.connect()
    peer.send(given)
    answer = peer.rest()
    assert (answer[0], len(answer)) == (ALERT, 7)
    (told,) = guarded.host.wait("secure", peer.net)
    assert int(told) in faults
    guarded.host.wait("close", peer.net)


def test_T2_T4_strong_greeting(guarded: Attack) -> None:
    """The same greeting with nothing wrong in it is answered by a ServerHello."""
    guarded.lines = 1  # it goes no further
    peer = guarded.connect()
    peer.send(greeting())
    assert peer.exactly(6)[::5] == bytes((GREETING, 2))


def test_T4_finite_field_group_is_long(guarded: Attack) -> None:
    """Ephemeral Diffie-Hellman over integers: not at all, or with at least 2048 bits."""
    peer = guarded.connect()
    peer.send(greeting(suites=[0x009E, 0x009F]))
    first = peer.exactly(5)
    if first[0] == GREETING:
        handshake, at = first + peer.exactly(struct.unpack_from(">H", first, 3)[0]), 5
        while handshake[at] != 12:  # ServerKeyExchange
            at += 4 + int.from_bytes(handshake[at + 1 : at + 4], "big")
            if at >= len(handshake):
                first = peer.exactly(5)
                handshake += peer.exactly(struct.unpack_from(">H", first, 3)[0])
        assert struct.unpack_from(">H", handshake, at + 4)[0] >= 256


@pytest.mark.parametrize(("newest", "chosen"), [("TLSv1_3", "TLSv1.3"), ("TLSv1_2", "TLSv1.2")])
def test_T3_newest_common_version(guarded: Attack, newest: str, chosen: str) -> None:
    guarded.lines = 0
    context = lenient()
    context.maximum_version = ssl.TLSVersion[newest]
    context.set_alpn_protocols(["h2", "dicom"])
    peer = guarded.connect()
    peer.encrypt(context)
    assert isinstance(peer.socket, ssl.SSLSocket)
    assert peer.socket.version() == chosen
    assert peer.socket.selected_alpn_protocol() == "dicom", "T7"
    peer.send(octets.REQUEST)
    assert peer.pdu()[:1] == b"\2"
    peer.send(ECHO_PDU)
    assert peer.status() == 0


def test_T7_name_that_is_not_ours(guarded: Attack) -> None:
    """The interface has no setting for it: whatever name a client says, it gets the certificate."""
    guarded.lines = 0
    peer = guarded.connect()
    peer.socket = lenient().wrap_socket(peer.socket, server_hostname="somebody.else.example")
    peer.send(octets.REQUEST)
    assert peer.pdu()[:1] == b"\2"


def chain(authority: Authority, folder: Path, length: int) -> Identity:
    for number in range(length):
        authority = Authority(folder, f"between{number}", above=authority)
    return authority.issue("client")


CERTIFICATES: dict[str, tuple[Callable[[Authority, Path], Identity | None], set[Fault]]] = {
    "T5-none": (lambda ours, folder: None, {Fault.TLS_CERTIFICATE_VERIFY_FAILED}),
    "T5-expired": (
        lambda ours, folder: ours.issue(begins=-2 * DAY, ends=-DAY), {Fault.TLS_CERT_HAS_EXPIRED},
    ),
    "T5-not-yet": (
        lambda ours, folder: ours.issue(begins=DAY, ends=2 * DAY), {Fault.TLS_CERT_NOT_YET_VALID},
    ),
    "T5-self-signed": (
        lambda ours, folder: alone(folder), {Fault.TLS_DEPTH_ZERO_SELF_SIGNED_CERT},
    ),
    "T5-other-authority": (
        lambda ours, folder: Authority(folder, "other").issue("client"),
        {Fault.TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, Fault.TLS_UNABLE_TO_VERIFY_LEAF_SIGNATURE},
    ),
    "T5-purpose": (
        lambda ours, folder: ours.issue(purposes=BOTH_PURPOSES[:1]), {Fault.TLS_INVALID_PURPOSE},
    ),
    "T5-revoked": (lambda ours, folder: ours.issue("revoked"), {Fault.TLS_CERT_REVOKED}),
    "T5-chain-of-200": (
        lambda ours, folder: chain(ours, folder, 200),
        {Fault.TLS_CERT_CHAIN_TOO_LONG, Fault.TLS_ILLEGAL_PARAMETER, Fault.TLS_DECODE_ERROR},
    ),
}  # fmt: skip


def alone(folder: Path) -> Identity:
    """An authority that shows its own certificate."""
    authority = Authority(folder, "alone")
    return Identity(folder, "alone-client", authority.certificate, authority.key)


@pytest.mark.parametrize("case", CERTIFICATES)
def test_client_with_a_bad_certificate(
    attack_with: Make, authority: Authority, identity: Identity, tmp_path: Path, case: str
) -> None:
    """Demanded and looked at: the client gets an alert, the program the precise code."""
    make, faults = CERTIFICATES[case]
    given = make(authority, tmp_path)
    trusted = authority.file
    if case == "T5-revoked":
        assert given is not None
        trusted = authority.revoke(given)
    attack = attack_with({"HOST_CERTIFICATE": str(identity.both()), "HOST_AUTHORITY": str(trusted)})
    context = lenient()
    if given is not None:
        context.load_cert_chain(given.both())
    peer = attack.connect()
    with contextlib.suppress(OSError):  # with TLS 1.3 the client hears of it later
        peer.encrypt(context)
        peer.send_some(octets.REQUEST)
        peer.rest()
    (told,) = attack.host.wait("secure", peer.net)
    assert int(told) in faults, Fault(int(told)).name
    assert attack.host.of("request", peer.net) == []


def test_T5_good_certificate(attack_with: Make, authority: Authority, identity: Identity) -> None:
    environment = {"HOST_CERTIFICATE": str(identity.both()), "HOST_AUTHORITY": str(authority.file)}
    attack = attack_with(environment)
    attack.lines = 0
    context = lenient()
    context.load_cert_chain(authority.issue("client", purposes=(CLIENT_AUTH,)).both())
    peer = attack.connect()
    peer.encrypt(context)
    peer.send(octets.REQUEST)
    assert peer.pdu()[:1] == b"\2"


def test_T6_end_without_goodbye_in_a_data_set(guarded: Attack) -> None:
    """A loss, not an end: nothing of the store is told."""
    guarded.lines = 0
    peer = guarded.associate(secure=True)
    peer.send(STORE_PDU, data(STORE, octets.element_text(0x00100020, b"ab"), last=False))
    peer.go_plain()
    peer.finish()
    assert guarded.host.wait("close", peer.net) == (str(int(Fault.NET_CONNECTION_RESET)),)
    assert guarded.host.of("store", peer.net) == []


def test_T9_record_too_long(guarded: Attack) -> None:
    """16 KiB and more than a record may have: an alert."""
    guarded.lines = 0
    peer = guarded.associate(secure=True)
    peer.go_plain()
    too_long = (1 << 14) + 256 + 1
    peer.send(struct.pack(">BHH", APPLICATION_DATA, 0x0303, too_long) + bytes(too_long))
    assert peer.rest()[:1] == bytes((APPLICATION_DATA,)), "an alert, encrypted"
    assert guarded.host.wait("close", peer.net) == (str(int(Fault.TLS_RECORD_OVERFLOW)),)


def test_T9_records_of_one_byte(guarded: Attack) -> None:
    guarded.lines = 0
    peer = guarded.associate(secure=True)
    for octet in ECHO_PDU:
        peer.send(bytes((octet,)))
    assert peer.status() == 0


def test_T9_many_messages_in_one_record(guarded: Attack) -> None:
    """What is decrypted and not looked at yet does not wait for more bytes from the network."""
    guarded.lines = 0
    peer = guarded.associate(secure=True)
    count = (1 << 14) // len(ECHO_PDU)
    peer.send(ECHO_PDU * count)
    assert [peer.status() for _ in range(count)] == [0] * count


def test_T8_no_early_data(guarded: Attack) -> None:
    """Without a ticket nobody can say anything before the end of a handshake: none is given."""
    guarded.lines = 0
    peer = guarded.associate(secure=True)
    assert isinstance(peer.socket, ssl.SSLSocket)
    assert peer.socket.version() == "TLSv1.3"
    session = peer.socket.session
    assert session is None or not session.has_ticket


def test_T8_no_second_handshake(guarded: Attack) -> None:
    """TLS 1.2: asked to negotiate anew, we say no."""
    guarded.lines = 0
    told = openssl(guarded, "-tls1_2", b"R\n", "no renegotiation|SSL routines")
    assert "RENEGOTIATING" in told
    assert "no renegotiation" in told


def openssl(attack: Attack, version: str, given: bytes, until: str) -> str:
    """What OpenSSL's client tells, until a line has `until`."""
    tool = find_tool("openssl")
    before = len(attack.host.of("new"))
    child = subprocess.Popen(
        [tool, "s_client", "-connect", f"127.0.0.1:{attack.host.port}", version],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    killer = threading.Timer(20, child.kill)
    killer.start()
    told = ""
    try:
        assert child.stdin is not None and child.stdout is not None
        attack.host.wait("new", times=before + 1)
        attack.host.wait("secure", attack.host.newest())
        child.stdin.write(given)
        child.stdin.flush()
        for line in child.stdout:
            told += line.decode(errors="replace")
            if re.search(until, told):
                break
    finally:
        child.kill()
        child.wait()
        killer.cancel()
    return told
