"""What travels, in words: however the bytes are cut, and whatever they are."""

from __future__ import annotations

import pytest

from ltdic.wire.dimse import BY_NAME
from ltdic.wire.trace import Dialogue, Trace


class Voice:
    def __init__(self, shows_pdus: bool = True) -> None:
        self.shows_pdus = shows_pdus
        self.pdus: list[tuple[str, list[str]]] = []
        self.messages: list[str] = []
        self.order: list[str] = []

    def say_pdu(self, headline: str, lines: list[str]) -> None:
        self.pdus.append((headline, lines))
        self.order.append("pdu")

    def say_message(self, line: str) -> None:
        self.messages.append(line)
        self.order.append("message")


def no_name(uid: str) -> str:
    return ""


def told(data: bytes, step: int = 1 << 20, shows_pdus: bool = True) -> Voice:
    voice = Voice(shows_pdus)
    trace = Trace("received", voice, Dialogue(), no_name)
    for at in range(0, len(data), step):
        trace.feed(data[at : at + step])
    return voice


@pytest.fixture
def session(wire, octets) -> bytes:
    """A request, an echo, a store in pieces, a release."""
    store = octets.store(5)
    data = octets.pdu(4, octets.pdv(3, 1, store[:20]) + octets.pdv(3, 3, store[20:]))
    data += octets.data(3, b"abc", 0) + octets.data(3, b"", 0) + octets.data(3, b"defgh", 2)
    return wire.proposal().encode() + octets.command(1, octets.echo(4)) + data + octets.RELEASE_RQ


@pytest.mark.parametrize("step", [1, 2, 3, 7, 50, 1 << 20])
def test_session_however_it_is_cut(session, step):
    voice = told(session, step)
    assert [headline for headline, _ in voice.pdus] == [
        f"received A-ASSOCIATE-RQ, {len(session) - sum(SIZES)} bytes",
        f"received P-DATA-TF, {SIZES[0]} bytes",
        f"received P-DATA-TF, {SIZES[1]} bytes",
        "received P-DATA-TF, 15 bytes",
        "received P-DATA-TF, 12 bytes",
        "received P-DATA-TF, 17 bytes",
        "received A-RELEASE-RQ, 10 bytes",
    ]
    assert voice.messages == [
        "received CEchoRequest 4, context 1",
        "received CStoreRequest 5, context 3, data set of 8 bytes",
    ]
    assert voice.order == ["pdu", "pdu", "message", "pdu", "pdu", "pdu", "pdu", "message", "pdu"]
    assert voice.pdus[2][1][:2] == [
        "context 3, command, 20 bytes",
        f"context 3, command, last, {SIZES[1] - 6 - 12 - 20} bytes",
    ]
    assert "  (0000,0110) MessageID = 5" in voice.pdus[2][1]
    assert voice.pdus[5][1] == ["context 3, data set, last, 5 bytes"]


SIZES = (80, 86, 15, 12, 17, 10)


def test_messages_alone(session):
    """At debug nothing is worked out for the PDUs."""
    voice = told(session, shows_pdus=False)
    assert voice.pdus == []
    assert len(voice.messages) == 2


def test_answer_is_read_against_its_request(wire):
    voice, dialogue = Voice(), Dialogue()
    request = wire.proposal()
    Trace("sent", voice, dialogue, no_name).feed(request.encode())
    Trace("received", voice, dialogue, no_name).feed(wire.answer(request).encode())
    assert "context 3: 1.2.3, accepted" in voice.pdus[1][1]
    assert "context 5: 1.2.5, abstract syntax not supported" in voice.pdus[1][1]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"GET / HTTP/1.1\r\n", "PDU type 47H, which does not exist"),
        (b"\1\0\xff\xff\xff\xff" + bytes(100), "A-ASSOCIATE-RQ of 4294967295 bytes, not shown"),
        (bytes.fromhex("0400000000030000aa"), "P-DATA-TF with 3 bytes that belong to nothing"),
        (
            bytes.fromhex("04000000000800000009010300"),
            "P-DATA-TF with a presentation data value of 9 bytes",
        ),
        (
            bytes.fromhex("04000000000800000001010300"),
            "P-DATA-TF with a presentation data value of 1 bytes",
        ),
    ],
)
@pytest.mark.parametrize("step", [1, 100])
def test_what_is_no_pdu_ends_the_trace(data, why, step, octets):
    voice = told(data + octets.RELEASE_RQ * 3, step)
    assert voice.pdus == [(f"received {why}", [])]


def test_request_that_cannot_be_read(octets):
    voice = told(octets.pdu(1, bytes(100)))
    assert voice.pdus[0][1][0].startswith("not as it should be: ")


def test_command_without_end(octets):
    piece = octets.pdu(4, octets.pdv(1, 1, bytes(4000)))
    voice = told(piece * 20)
    assert len(voice.pdus) == 17
    assert voice.pdus[-1] == ("received a command set that is too long", [])


def test_nonsense_command(octets):
    voice = told(octets.command(1, b"\xff" * 40))
    assert voice.messages == ["received message without a readable command set, context 1"]


def test_many_values_are_cut(octets):
    voice = told(octets.pdu(4, octets.pdv(1, 0, b"") * 1000))
    (_, lines) = voice.pdus[0]
    assert len(lines) == 65
    assert lines[-1] == "... 936 more lines"


def test_cancellation(octets):
    command = BY_NAME["CCancelRequest"].encode(4, {}, False)
    assert told(octets.command(1, command)).messages == ["received CCancelRequest to 4, context 1"]
