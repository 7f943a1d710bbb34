"""PDU headers, the small PDUs and P-DATA-TF (PS3.8 9.3.4 to 9.3.8, annex E)."""

from __future__ import annotations

import pytest

from ltdic.core.errors import Fault
from ltdic.wire import pdu
from ltdic.wire.error import ProtocolError


def header_error(pdu_type, length, **options):
    with pytest.raises(ProtocolError) as caught:
        pdu.check_header(pdu_type, length, **options)
    return caught.value.source, caught.value.reason, caught.value.fault


# --- small PDUs -------------------------------------------------------------------------------


def test_B32_reject_with_any_numbers():
    assert pdu.decode_reject(bytes((0, 9, 9, 200))) == (9, 9, 200)


def test_small_pdus_as_octets():
    assert pdu.encode_reject(1, 2, 3) == bytes.fromhex("03000000000400010203")
    assert pdu.encode_release_request() == bytes.fromhex("05000000000400000000")
    assert pdu.encode_release_response() == bytes.fromhex("06000000000400000000")
    assert pdu.encode_abort(2, 6) == bytes.fromhex("07000000000400000206")
    assert pdu.decode_abort(b"\xff\xff\x02\x06") == (2, 6)
    assert pdu.HEADER.unpack(pdu.encode_abort(0, 0)[:6]) == (pdu.ABORT, 4)


@pytest.mark.parametrize("size", [0, 3, 5])
def test_small_pdus_have_four_octets(size):
    for pdu_type in (pdu.ASSOCIATE_RJ, pdu.RELEASE_RQ, pdu.RELEASE_RP, pdu.ABORT):
        pdu.check_header(pdu_type, 4)
        assert header_error(pdu_type, size) == (2, 6, Fault.PDU_LENGTH)
    for decode in (pdu.decode_reject, pdu.decode_abort):
        with pytest.raises(ProtocolError) as caught:
            decode(bytes(size))
        assert (caught.value.source, caught.value.reason) == (2, 6)


@pytest.mark.parametrize("pdu_type", [0x00, 0x08, 0x09, 0x16, 0x47, 0xFF])
def test_C17_unknown_type(pdu_type):
    assert header_error(pdu_type, 4) == (2, 1, Fault.PDU_TYPE)


# --- P-DATA-TF --------------------------------------------------------------------------------


def test_C1_larger_than_advertised():
    pdu.check_header(pdu.DATA_TF, 16_384, 16_384)
    assert header_error(pdu.DATA_TF, 16_385, max_length=16_384) == (2, 6, Fault.PDU_LENGTH)
    pdu.check_header(pdu.DATA_TF, 262_144, None)
    assert header_error(pdu.DATA_TF, 262_145, max_length=None) == (2, 6, Fault.PDU_LENGTH)


def test_C2_four_gigabytes():
    assert header_error(pdu.DATA_TF, 0xFFFFFFFF) == (2, 6, Fault.PDU_LENGTH)


def test_C28_no_maximum_still_has_one():
    pdu.check_header(pdu.DATA_TF, 16 << 20, 0)
    assert header_error(pdu.DATA_TF, (16 << 20) + 1, max_length=0) == (2, 6, Fault.PDU_LENGTH)


def split(body):
    return [(number, control, bytes(data)) for number, control, data in pdu.split_data(body)]


def test_values_of_a_data_pdu():
    body = bytes.fromhex("000000040103abcd00000002030200000003ff0001")
    assert split(memoryview(body)) == [(1, 3, b"\xab\xcd"), (3, 2, b""), (255, 0, b"\x01")]


def test_fragments_are_views():
    body = bytearray(bytes.fromhex("0000000401034142"))
    ((_, _, fragment),) = pdu.split_data(memoryview(body))
    body[6:] = b"CD"
    assert bytes(fragment) == b"CD"


@pytest.mark.parametrize(
    ("row", "body"),
    [
        ("C3 empty", ""),
        ("C4 length 0", "000000000100"),
        ("C4 length 1", "0000000101"),
        ("C4 length 1 and room", "000000010100"),
        ("C5 far beyond", "fffffff00103"),
        ("C5 one beyond", "000000040103ab"),
        ("C6 one stray", "000000030103ab00"),
        ("C6 five stray", "000000030103ab0000000201"),
    ],
)
def test_C3_to_C6_broken_data_pdu(row, body):
    with pytest.raises(ProtocolError) as caught:
        split(memoryview(bytes.fromhex(body)))
    assert (caught.value.source, caught.value.reason) == (2, 6), row
    assert caught.value.fault is Fault.PDU_LENGTH


def test_sent_data_header_is_read_back():
    head = pdu.DATA_HEADER.pack(pdu.DATA_TF, 4 + pdu.PDV_OVERHEAD, 4 + 2, 7, pdu.CONTROL_LAST)
    assert pdu.HEADER.unpack(head[: pdu.HEADER_SIZE]) == (pdu.DATA_TF, 10)
    assert split(memoryview(head[pdu.HEADER_SIZE :] + b"data")) == [(7, 2, b"data")]
