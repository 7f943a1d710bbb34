"""Damaged input: whatever arrives, a decoder answers with a result, ProtocolError or Rejection."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ltdic.wire import pdu
from ltdic.wire.associate import Associate
from ltdic.wire.command import encode_elements
from ltdic.wire.dimse import BY_NAME, decode_command, encode_command
from ltdic.wire.error import ProtocolError, Rejection
from ltdic.wire.event import Malformed


def association(is_request):
    made = Associate(is_request, called="STORE", calling="CLIENT", max_length=16_384)
    made.implementation_class = "1.2.3"
    made.implementation_version = "VERSION"
    made.async_operations = (2, 3)
    for number, abstract in ((1, "1.2.840.10008.1.1"), (3, "1.2.840.10008.5.1.4.1.1.2")):
        context = made.add(number, 0, abstract)
        context.transfers.append("1.2.840.10008.1.2")
        context.role = (1, 1)
        context.extended = b"\x01\x00"
    made.user_items = [
        (0x57, b"\0\x051.2.3\0\x051.2.4\0\x07\0\x051.2.5"),
        (0x58, b"\x02\x01\0\x03joe\0\x06secret"),
        (0x59, b"\0\x02tk"),
        (0x7F, b"?"),
    ]
    made.other_items = [(0x77, b"abc")]
    return made


REQUEST = association(True)
BODIES = {
    pdu.ASSOCIATE_RQ: REQUEST.encode()[6:],
    pdu.ASSOCIATE_AC: association(False).encode()[6:],
}
STORE = BY_NAME["CStoreRequest"]
COMMANDS = [
    encode_command(STORE, 1, STORE.values("1.2.840.10008.5.1.4.1.1.2", "1.2", 0, "MOVE", 2), True),
    encode_command(BY_NAME["NGetRequest"], 1, {3: "1.2", 0x1001: "1.3", 0x1005: [1, 2]}, False),
    encode_elements({0x0100: 0x8030, 0x0120: 7, 0x0800: 0x0101, 0x0900: 0x0110, 0x0902: "why"}),
]
DATA = bytes.fromhex("00000004010341420000000203020000000301004d")


def survives_associate(pdu_type, body):
    """Decode; a refusal must be one that fits the PDU. A result must be usable."""
    try:
        associate = pdu.decode_associate(pdu_type, body, REQUEST)
    except Rejection:
        assert pdu_type == pdu.ASSOCIATE_RQ
    except ProtocolError as broken:
        expected = (0, 0) if pdu_type == pdu.ASSOCIATE_RQ else (2, 6)
        assert (broken.source, broken.reason) == expected
    else:
        again = pdu.decode_associate(pdu_type, associate.encode()[6:], REQUEST)
        assert [each.id for each in again.contexts] == [each.id for each in associate.contexts]
        return True
    return False


def survives_command(data):
    try:
        command = decode_command(data)
    except ProtocolError as broken:
        assert (broken.source, broken.reason) == (0, 0)
    else:
        assert command.raw == data
        parameters = command.message.parameters if command.message else ()
        assert len(command.arguments()) == len(parameters)


def survives_data(data):
    try:
        total = sum(6 + len(fragment) for _, _, fragment in pdu.split_data(memoryview(data)))
    except ProtocolError as broken:
        assert (broken.source, broken.reason) == (2, 6)
    else:
        assert total == len(data)


@pytest.mark.parametrize("pdu_type", BODIES)
def test_truncation_at_every_octet_of_an_association(pdu_type):
    body = BODIES[pdu_type]
    for size in range(len(body)):
        survives_associate(pdu_type, body[:size])
    assert survives_associate(pdu_type, body)


@pytest.mark.parametrize("pdu_type", BODIES)
def test_every_bit_of_an_association_flipped(pdu_type):
    body = BODIES[pdu_type]
    for position in range(len(body)):
        for bit in range(8):
            damaged = bytearray(body)
            damaged[position] ^= 1 << bit
            survives_associate(pdu_type, bytes(damaged))


@pytest.mark.parametrize("octets", COMMANDS)
def test_truncation_and_bit_flips_of_a_command(octets):
    for size in range(len(octets)):
        survives_command(octets[:size])
        for bit in range(8):
            damaged = bytearray(octets)
            damaged[size] ^= 1 << bit
            survives_command(bytes(damaged))


def test_truncation_and_bit_flips_of_a_data_pdu():
    survives_data(DATA)
    for size in range(len(DATA)):
        survives_data(DATA[:size])
        for bit in range(8):
            damaged = bytearray(DATA)
            damaged[size] ^= 1 << bit
            survives_data(bytes(damaged))


@pytest.mark.parametrize("seed", range(200))
def test_octets_of_an_association_moved_about(seed):
    chance = random.Random(seed)
    pdu_type = chance.choice(list(BODIES))
    damaged = bytearray(BODIES[pdu_type])
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(damaged))
        piece = bytes(damaged[start : start + chance.randint(1, 40)])
        if chance.random() < 0.5:
            del damaged[start : start + len(piece)]
        goal = chance.randrange(len(damaged) + 1)
        damaged[goal:goal] = piece
    survives_associate(pdu_type, bytes(damaged))


@given(st.sampled_from(list(BODIES)), st.binary(max_size=200))
def test_any_items_behind_the_fixed_part(pdu_type, tail):
    survives_associate(pdu_type, BODIES[pdu_type][:68] + tail)


@given(st.binary(max_size=80))
def test_any_octets(data):
    survives_command(data)
    survives_data(data)
    for decode in (pdu.decode_reject, pdu.decode_abort):
        try:
            decode(data)
        except ProtocolError:
            assert len(data) != 4


def _states(make_wire, octets):
    """For each PDU a machine that waits for it, made anew each time."""

    def asked():
        wire = make_wire()
        wire.requestor.layer.request(wire.proposal(), 0.0)
        wire.requestor.take()
        return wire.requestor

    def releasing():
        side = make_wire().associate().requestor
        side.layer.release(0.0)
        side.take()
        return side

    def storing():
        side = make_wire().associate().acceptor
        side.give(octets.command(1, octets.store()))
        return side

    wire = make_wire()
    proposal = wire.proposal()
    both = {"request": proposal.encode(), "acceptance": wire.answer(proposal).encode()}
    return {
        "A-ASSOCIATE-RQ": (both["request"], lambda: make_wire().acceptor),
        "A-ASSOCIATE-AC": (both["acceptance"], asked),
        "A-ASSOCIATE-RJ": (octets.reject(1, 1, 7), asked),
        "command": (octets.command(1, octets.echo()), lambda: make_wire().associate().acceptor),
        "data": (octets.data(1, b"\x10\0\x20\0\2\0\0\0P1"), storing),
        "A-RELEASE-RQ": (octets.RELEASE_RQ, lambda: make_wire().associate().acceptor),
        "A-RELEASE-RP": (octets.RELEASE_RP, releasing),
        "A-ABORT": (octets.abort(2, 6), lambda: make_wire().associate().requestor),
    }


@pytest.mark.parametrize(
    "name",
    [
        *("A-ASSOCIATE-RQ", "A-ASSOCIATE-AC", "A-ASSOCIATE-RJ", "command", "data"),
        *("A-RELEASE-RQ", "A-RELEASE-RP", "A-ABORT"),
    ],
)
def test_E21_every_bit_of_a_pdu_flipped(make_wire, octets, name):
    """Told, or waited for, or answered by an abort or a rejection that is whole; nothing else.

    What came whole before the damage is told as well: one message at most.
    """
    whole, ready = _states(make_wire, octets)[name]
    assert not any(isinstance(each, Malformed) for each in ready().give(whole))
    for bit in range(8 * len(whole)):
        damaged = bytearray(whole)
        damaged[bit >> 3] ^= 1 << (bit & 7)
        side = ready()
        events = side.give(bytes(damaged))
        answer = side.take()
        assert answer == b"" or (answer[0] in (3, 7) and len(answer) == 10), bit
        assert (answer == b"") == (not any(isinstance(each, Malformed) for each in events)), bit
        assert len(events) <= 3, bit
