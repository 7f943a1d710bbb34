"""What a peer sends before a TLS handshake is over: records, messages, certificates.

An input is five octets and then bytes. The first octet chooses a client or a server of ours and
how it verifies, and whether the bytes are what the peer sends, or say how what a good peer sends is
changed on its way: each change is four octets, the flight, the place in it (two) and what is done
there. With bit 7 the bytes are DER of certificates that go before the judge.

Asserted of every input:

- nothing but `Failure` leaves a step, and its fault is one of TLS or of a connection;
- a step that is not over wants bytes, and each step consumes what is there; the end of the stream
  ends the handshake;
- what we send before it is over is TLS records of handshakes, alerts and changes of cipher, never
  anything in the clear, and nothing of the program's;
- nothing is received as data before the handshake is over, and nothing is sent before the link is
  opened, which is when the program has judged its peer;
- the same bytes one by one end the same way;
- the judge answers with a verdict whatever the certificates are.
"""

from __future__ import annotations

import atexit
import shutil
import ssl
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ltdic.core.errors import Failure, Fault
from ltdic.net import der
from ltdic.net.tls import TlsTransport
from ltdic.net.tls_context import load_certificate
from ltdic.net.tls_probe import judge
from ltdic.net.tls_setting import TlsSetting
from ltdic.net.tls_text import describe

from certificate import Authority, Identity
from fuzz.mutation import framed, rearrange
from fuzz.target import MIB, Target

HEAD = 5
CHANGED, CERTIFICATES = 0x40, 0x80
_RECORDS = frozenset((0x14, 0x15, 0x16, 0x17))
_MOST_STEPS = 4000
_CONNECTION = frozenset(
    (Fault.NET_CONNECTION_RESET, Fault.NET_CONNECTION_ABORTED, Fault.NET_FAILURE)
)


class Socket:
    """A socket that is two buffers."""

    def __init__(self) -> None:
        self.incoming = bytearray()
        self.outgoing = bytearray()
        self.is_ended = False

    def setblocking(self, flag: bool) -> None:
        assert not flag

    def send(self, data: memoryview, flags: int = 0) -> int:
        self.outgoing += data
        return len(data)

    def recv(self, size: int) -> bytes:
        if not self.incoming and not self.is_ended:
            raise BlockingIOError
        taken = bytes(self.incoming[:size])
        del self.incoming[:size]
        return taken

    def recv_into(self, view: memoryview) -> int:
        taken = self.recv(len(view))
        view[: len(taken)] = taken
        return len(taken)

    sendmsg = recvmsg_into = setsockopt = recv_into

    def shutdown(self, how: int) -> None:
        """The peer reads on."""


class Identities:
    """An authority and two certificates, EC and RSA, made once for a process."""

    def __init__(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="ltdic-fuzz-tls-"))
        atexit.register(shutil.rmtree, folder, True)
        self.authority = Authority(folder)
        self.own: list[Identity] = [self.authority.issue(), self.authority.issue(use_rsa=True)]


@cache
def identities() -> Identities:
    return Identities()


def _setting(choice: int) -> TlsSetting:
    """One of eight: which certificate, verifying or not, insisting or not."""
    found = identities()
    verify = (0, 1, 3, 3)[choice >> 1 & 3]
    setting = TlsSetting(verify, ca_file=str(found.authority.file), only_1_3=choice & 0x10 != 0)
    load_certificate(setting, str(found.own[choice & 1].both()), 1, None, lambda: b"")
    return setting


@cache
def _cached(choice: int) -> TlsSetting:
    return _setting(choice)


class Handshake:
    """Our side of one, over a `Socket`."""

    def __init__(self, choice: int) -> None:
        self.socket = Socket()
        self.transport = TlsTransport(self.socket)  # type: ignore[arg-type]
        is_server = choice & 8 != 0
        self.transport.begin(_cached(choice & 0x17), is_server, "peer", False)
        self.is_over = False
        self.fault: Fault | None = None

    def step(self) -> None:
        """One step; everything that was there is consumed."""
        if self.is_over or self.fault is not None:
            return
        try:
            self.is_over = self.transport.step()
        except Failure as failure:
            self.fault = failure.fault
            assert self.fault.name.startswith("TLS") or self.fault in _CONNECTION
            assert str(failure)
            return
        if not self.is_over:
            assert not self.socket.incoming
        self._carries_nothing()

    def _carries_nothing(self) -> None:
        """What the program sends waits: while the handshake lasts, and until the link is opened."""
        sent = len(self.socket.outgoing)
        with suppress(BlockingIOError):
            self.transport.send([b"A-ASSOCIATE-RQ of the program"])
            raise AssertionError("sent before the link is open")
        assert len(self.socket.outgoing) == sent

    def give(self, data: bytes) -> None:
        self.socket.incoming += data
        self.step()

    def end(self) -> None:
        """The peer goes away."""
        self.socket.is_ended = True
        self.step()
        assert self.is_over or self.fault is not None, "the end does not end it"

    def check_sent(self) -> None:
        for record in framed(bytes(self.socket.outgoing), 5, 3, width=2):
            assert record[0] in _RECORDS
            assert record[1] == 3 or record[0] == 0x15  # OpenSSL objects in the peer's version
            assert len(record) == 5 + int.from_bytes(record[3:5], "big")
            assert b"of the program" not in record


def _outcome(choice: int, data: bytes, step: int) -> tuple[bool, Fault | None]:
    ours = Handshake(choice)
    ours.step()
    for at in range(0, len(data), step):
        ours.give(data[at : at + step])
    ours.end()
    ours.check_sent()
    return ours.is_over, ours.fault


def _check_stream(choice: int, data: bytes) -> bool:
    whole = _outcome(choice, data, 1 << 20)
    if len(data) < 300:
        assert _outcome(choice, data, 1) == whole
    return whole[0]


# --- a good peer, changed on its way ----------------------------------------------------------


class Peer:
    """OpenSSL as the other side."""

    def __init__(self, choice: int) -> None:
        is_server = choice & 8 == 0
        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        context = _peer_context(is_server, choice >> 5 & 1)
        self._tls = context.wrap_bio(self._in, self._out, is_server)

    def answer(self, data: bytes) -> bytes:
        """What it says to `data`."""
        self._in.write(data)
        with suppress(ssl.SSLError, ValueError):
            self._tls.do_handshake()
        return self._out.read()


@cache
def _peer_context(is_server: bool, is_1_2: int) -> ssl.SSLContext:
    kind = ssl.PROTOCOL_TLS_SERVER if is_server else ssl.PROTOCOL_TLS_CLIENT
    context = ssl.SSLContext(kind)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if is_1_2:
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(identities().own[1].both())
    return context


def _change(flight: bytes, at: int, what: int) -> bytes:
    """`flight` with one change; `at` counts from its start."""
    place = at % (len(flight) + 1)
    random = Random(what)
    choice = what % 6
    if choice == 0:
        return flight[:place] + bytes((what,)) + flight[place + 1 :]
    if choice == 1:
        return flight[:place]
    if choice == 2:
        return flight[:place] + random.randbytes(1 + what // 16) + flight[place:]
    if choice == 3:
        return flight[:place] + flight[place + 1 + what // 16 :]
    if choice == 4:
        return flight + flight[:place]
    records = framed(flight, 5, 3, width=2)
    return rearrange(records, (b"\x15\3\3\0\2\2\x28", b"\x16\3\3\0\0"), lambda part: part, what)


def _check_changed(choice: int, changes: bytes) -> bool:
    ours, peer = Handshake(choice), Peer(choice)
    said = 0
    incoming = b""
    for flight in range(8):
        ours.give(incoming) if incoming else ours.step()
        if ours.is_over or ours.fault is not None:
            break
        fresh, said = bytes(ours.socket.outgoing[said:]), len(ours.socket.outgoing)
        incoming = peer.answer(fresh)
        for at in range(0, len(changes) - 3, 4):
            if changes[at] % 4 == flight:
                place = int.from_bytes(changes[at + 1 : at + 3], "big")
                incoming = _change(incoming, place, changes[at + 3])
        if not incoming and not fresh:
            break
    ours.end()
    ours.check_sent()
    return ours.is_over


# --- certificates -----------------------------------------------------------------------------


def _check_certificates(choice: int, data: bytes) -> bool:
    """A chain of one or two, as DER with changes in it."""
    known = ssl.PEM_cert_to_DER_cert(_pem(choice & 1))
    for at in range(0, len(data) - 3, 4):
        known = _change(known, int.from_bytes(data[at : at + 2], "big"), data[at + 3])
    verdict = judge(_cached(choice & 1), [known] * (1 + (choice >> 1 & 1)))
    assert verdict.text and (verdict.code == 0) == (verdict.length > 0)
    for each in der.elements(known, 0, len(known)):
        assert each.end <= len(known)
        der.inside(known, each)
    describe({}, known)
    return verdict.code == 0


@cache
def _pem(which: int) -> str:
    text = identities().own[which].pem().read_text()
    return text[: text.index("-----END CERTIFICATE-----")] + "-----END CERTIFICATE-----\n"


def run(data: bytes) -> bool:
    """Check one input."""
    head, body = data[:HEAD].ljust(HEAD, b"\0"), data[HEAD:]
    if head[0] & CERTIFICATES:
        return _check_certificates(head[1], body)
    if head[0] & CHANGED:
        return _check_changed(head[1], body)
    return _check_stream(head[1], body)


def _hello() -> bytes:
    """What a client of ours says first."""
    ours = Handshake(0)
    ours.step()
    return bytes(ours.socket.outgoing)


def seeds() -> dict[str, bytes]:
    """A client's hello, other protocols, alerts, good handshakes, certificates."""
    rest = bytes(HEAD - 2)
    hello = _hello()
    alert = b"\x15\3\3\0\2\2\x28"
    return {
        "hello": b"\0\x08" + rest + hello,
        "hello-twice": b"\0\x08" + rest + hello + hello,
        "hello-cut": b"\0\x08" + rest + hello[:100],
        "http": b"\0\x08" + rest + b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "dicom": b"\0\x0c" + rest + b"\1\0\0\0\0\xcd\0\1\0\0",
        "alert": b"\0\0" + rest + alert,
        "alert-server": b"\0\x08" + rest + alert,
        "empty-record": b"\0\0" + rest + b"\x16\3\3\0\0" * 5,
        "long-record": b"\0\0" + rest + b"\x16\3\3\x40\x01" + bytes(100),
        "good-client": b"\x40\0" + rest,
        "good-server": b"\x40\x08" + rest,
        "good-mutual": b"\x40\x0c" + rest,
        "good-1.2": b"\x40\x20" + rest,
        "good-server-1.2": b"\x40\x28" + rest,
        "changed": b"\x40\x22" + rest + b"\0\0\x40\6" + b"\1\0\x20\1",
        "certificate": b"\x80\0" + rest,
        "certificate-rsa": b"\x80\3" + rest,
        "certificate-changed": b"\x80\3" + rest + b"\0\x10\0\7",
    }


def structured() -> SearchStrategy[bytes]:
    """Records of known types with right lengths, and good handshakes with a few changes."""
    kind = st.sampled_from((0x14, 0x15, 0x16, 0x17, 0x80, 0))
    content = st.binary(max_size=40) | st.builds(
        lambda kind, body: bytes((kind,)) + len(body).to_bytes(3, "big") + body,
        st.sampled_from((0, 1, 2, 4, 8, 11, 12, 13, 14, 15, 16, 20, 24)), st.binary(max_size=30),
    )  # fmt: skip
    record = st.builds(
        lambda kind, minor, body: bytes((kind, 3, minor)) + len(body).to_bytes(2, "big") + body,
        kind, st.integers(0, 4), content,
    )  # fmt: skip
    hello = st.sampled_from((_hello(), b""))
    stream = st.tuples(hello, st.lists(record, max_size=4).map(b"".join)).map(b"".join)
    changes = st.lists(st.binary(min_size=4, max_size=4), max_size=3).map(b"".join)
    rest = st.just(bytes(HEAD - 2))

    def headed(first: int, body: SearchStrategy[bytes]) -> SearchStrategy[bytes]:
        choice = st.integers(0, 63).map(lambda each: bytes((first, each)))
        return st.tuples(choice, rest, body).map(b"".join)

    return headed(0, stream) | headed(CHANGED, changes) | headed(CERTIFICATES, changes)


def mutate(data: bytes, number: int) -> bytes:
    """Change the stream by whole records, or inside one with its length put right."""
    head, body = data[:HEAD], data[HEAD:]
    if not head or head[0] & (CHANGED | CERTIFICATES):
        size, repair = 4, _same
        parts = [body[at : at + size] for at in range(0, len(body), size)]
        return head + rearrange(parts, (b"\0\0\x40\6", b"\1\0\x20\1"), repair, number)
    others = (b"\x15\3\3\0\2\2\x28", b"\x14\3\3\0\1\1", b"\x16\3\3\0\4\0\0\0\0")
    return head + rearrange(framed(body, 5, 3, width=2), others, _repair, number)


def _same(part: bytes) -> bytes:
    return part


def _repair(part: bytes) -> bytes:
    return part[:3] + (len(part[5:]) & 0xFFFF).to_bytes(2, "big") + part[5:]


TARGET = Target(
    "tls_record", run, seeds, structured, mutate, ("ltdic.net",), longest=2048,
    memory=(16 * MIB, 256),
    refused=frozenset(
        (
            *("hello", "hello-twice", "hello-cut", "http", "dicom", "alert", "alert-server"),
            *("empty-record", "long-record", "changed", "certificate-changed"),
        )
    ),
)  # fmt: skip
