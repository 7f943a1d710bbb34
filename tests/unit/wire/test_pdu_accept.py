"""Reading A-ASSOCIATE-AC (PS3.8 9.3.3): the server may be hostile too."""

from __future__ import annotations

import struct

import pytest

from ltdic.core.errors import Fault
from ltdic.wire import pdu
from ltdic.wire.associate import Associate
from ltdic.wire.error import ProtocolError

VERIFICATION = "1.2.840.10008.1.1"
IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"


def header_error(pdu_type, length, **options):
    with pytest.raises(ProtocolError) as caught:
        pdu.check_header(pdu_type, length, **options)
    return caught.value.source, caught.value.reason, caught.value.fault


@pytest.fixture
def request_sent():
    associate = Associate(True, called="STORE", calling="CLIENT")
    associate.add(1, 0, VERIFICATION).transfers += [IMPLICIT, EXPLICIT]
    associate.add(3, 0, "1.2.3").transfers.append(IMPLICIT)
    return associate


def read_accept(raw, request, *items):
    body = raw.body(raw.application(), *items)
    return pdu.decode_associate(pdu.ASSOCIATE_AC, body, request)


def refused(raw, request, *items):
    with pytest.raises(ProtocolError) as caught:
        read_accept(raw, request, *items)
    assert (caught.value.source, caught.value.reason) == (2, 6)
    return caught.value.fault


def test_accept_is_completed_from_the_request(raw, request_sent):
    role = raw.item(0x54, struct.pack(">H", 17) + VERIFICATION.encode() + b"\x00\x01")
    associate = read_accept(
        raw,
        request_sent,
        raw.answer(1, 0, (EXPLICIT.encode(),)),
        raw.answer(3, 3, (b"",)),
        raw.user(role),
    )
    assert not associate.is_request
    assert (associate.called, associate.calling) == ("STORE", "CLIENT")
    first, second = associate.contexts
    assert (first.abstract, first.result, first.transfers) == (VERIFICATION, 0, [EXPLICIT])
    assert first.role == (0, 1)
    assert (second.abstract, second.result, second.transfers) == ("1.2.3", 3, [""])
    assert associate.find_abstract("1.2.3") == 3


def test_accept_without_its_request_waits_for_it(raw, request_sent):
    role = raw.item(0x54, b"\0\x051.2.3\1\1")
    associate = read_accept(raw, None, raw.answer(3), raw.user(role))
    assert associate.contexts[0].abstract == ""
    assert associate.contexts[0].role is None
    associate.complete_from(request_sent)
    assert associate.contexts[0].abstract == "1.2.3"
    assert associate.contexts[0].role == (1, 1)
    assert associate.user_items == []


def test_accept_may_leave_contexts_out(raw, request_sent):
    assert [each.id for each in read_accept(raw, request_sent, raw.answer(1)).contexts] == [1]


def test_accept_of_several_transfer_syntaxes_means_the_first(raw, request_sent):
    transfers = (EXPLICIT.encode(), IMPLICIT.encode())
    associate = read_accept(raw, request_sent, raw.answer(1, 0, transfers))
    assert associate.contexts[0].transfers == [EXPLICIT]


def test_accept_of_a_context_that_was_sent_with_the_default_transfer_syntax(raw):
    request = Associate(True)
    request.add(1, 0, VERIFICATION)
    assert read_accept(raw, request, raw.answer(1)).contexts[0].transfers == [IMPLICIT]


def test_rejected_context_may_lack_a_transfer_syntax(raw, request_sent):
    associate = read_accept(raw, request_sent, raw.answer(1, 4, ()))
    assert (associate.contexts[0].result, associate.contexts[0].transfers) == (4, [])


def test_B30_context_never_proposed(raw, request_sent):
    assert refused(raw, request_sent, raw.answer(5)) is Fault.PDU_ID
    assert refused(raw, request_sent, raw.answer(2)) is Fault.PDU_ID


def test_B30_transfer_syntax_never_proposed(raw, request_sent):
    assert refused(raw, request_sent, raw.answer(3, 0, (EXPLICIT.encode(),))) is Fault.FORMAT


@pytest.mark.parametrize("transfers", [(), (b"1" * 65,)])
def test_B30_accepted_without_transfer_syntax(transfers, raw, request_sent):
    assert refused(raw, request_sent, raw.answer(1, 0, transfers)) is Fault.FORMAT


def test_B30_result_9(raw, request_sent):
    assert refused(raw, request_sent, raw.answer(1, 9)) is Fault.FORMAT
    assert refused(raw, None, raw.answer(1, 5)) is Fault.FORMAT


def test_B30_what_rejects_a_request_aborts_an_accept(raw, request_sent):
    refused(raw, request_sent, raw.answer(1), raw.answer(1))
    refused(raw, request_sent, raw.item(0x21, b"\x01"))
    refused(raw, request_sent, raw.user(raw.item(0x51, b"\0\0\0\x07")))
    refused(raw, request_sent, raw.user(), raw.user())
    refused(raw, request_sent, raw.item(0x21, bytes(4), length=9))
    refused(raw, request_sent, raw.user(raw.item(0x51, b"\0\0")))


def test_B31_length_of_an_accept():
    assert header_error(pdu.ASSOCIATE_AC, 0xFFFFFFFF) == (2, 6, Fault.PDU_LENGTH)
    assert header_error(pdu.ASSOCIATE_AC, 67) == (2, 6, Fault.PDU_LENGTH)
    pdu.check_header(pdu.ASSOCIATE_AC, 1_048_576)
    with pytest.raises(ProtocolError) as caught:
        pdu.decode_associate(pdu.ASSOCIATE_AC, bytes(67))
    assert (caught.value.source, caught.value.reason) == (2, 6)
