"""The association object: contents, presentation contexts, writing."""

from __future__ import annotations

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.wire import associate as module
from ltdic.wire import pdu
from ltdic.wire.associate import Associate, PresentationContext

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"


def fault_of(function, *arguments):
    with pytest.raises(Failure) as caught:
        function(*arguments)
    return caught.value.fault


@pytest.fixture
def request_made():
    associate = Associate(True, called="STORE", calling="CLIENT")
    for number, abstract in ((1, "1.2.3"), (3, "1.2.4"), (5, "1.2.3")):
        associate.add(number, 0, abstract).transfers.append(IMPLICIT)
    return associate


def round_trip(associate):
    octets = associate.encode()
    pdu_type, length = pdu.HEADER.unpack_from(octets)
    assert length == len(octets) - pdu.HEADER_SIZE
    return pdu.decode_associate(pdu_type, octets[pdu.HEADER_SIZE :])


def test_our_identity_fits_its_fields():
    prefix, _, number = module.IMPLEMENTATION_CLASS_UID.rpartition(".")
    assert prefix == "2.25"
    assert number.isdigit() and not number.startswith("0") and int(number) < 1 << 128
    assert len(module.IMPLEMENTATION_CLASS_UID) <= 64
    assert module.IMPLEMENTATION_VERSION.startswith("LTDIC_")
    assert 1 <= len(module.IMPLEMENTATION_VERSION) <= 16


def test_new_object_is_a_valid_skeleton():
    associate = Associate(True)
    assert (associate.version, associate.application) == (1, "1.2.840.10008.3.1.1.1")
    assert (associate.called, associate.calling, associate.contexts) == ("", "", [])
    assert associate.max_length is None
    assert associate.implementation_class is associate.implementation_version is None


def test_reset_empties_and_sets_the_kind(request_made):
    request_made.max_length = 5
    request_made.user_items.append((0x58, b""))
    request_made.reset(False)
    assert request_made == Associate(False)


def test_default_keeps_kind_and_titles(request_made):
    request_made.default()
    assert request_made.is_request
    assert (request_made.called, request_made.calling) == ("STORE", "CLIENT")
    assert request_made.contexts == [PresentationContext(1, 0, "1.2.840.10008.1.1", [IMPLICIT])]
    assert request_made.max_length == 262_144
    assert request_made.implementation_class == module.IMPLEMENTATION_CLASS_UID
    assert request_made.implementation_version == module.IMPLEMENTATION_VERSION


def test_clone_shares_nothing(request_made):
    copy = request_made.clone()
    assert copy == request_made
    copy.contexts[0].transfers.append(EXPLICIT)
    copy.contexts[1].result = 3
    copy.user_items.append((0x58, b""))
    copy.other_items.append((0x77, b""))
    copy.remove(5)
    assert [each.transfers for each in request_made.contexts] == [[IMPLICIT]] * 3
    assert request_made.contexts[1].result == 0
    assert request_made.user_items == request_made.other_items == []


@pytest.mark.parametrize("number", [0, 1, 2, 254, 256, 257, -1])
def test_ids_are_odd_octets_used_once(number, request_made):
    assert fault_of(request_made.add, number, 0, "1.2") is Fault.PDU_ID
    assert len(request_made.contexts) == 3


def test_add_appends_and_trims(request_made):
    context = request_made.add(255, 4, "1.2.5\0 ")
    assert request_made.contexts[-1] is context
    assert context == PresentationContext(255, 4, "1.2.5", [])


def test_a_uid_has_64_characters_at_most(request_made):
    assert module.uid("1" * 64 + " ") == "1" * 64
    assert fault_of(request_made.add, 7, 0, "1" * 65) is Fault.PARAMETER


def test_renumber(request_made):
    request_made.contexts[1].role = (1, 0)
    request_made.renumber(1, 9)
    assert [each.id for each in request_made.contexts] == [1, 9, 5]
    assert request_made.contexts[1].role == (1, 0)
    request_made.renumber(1, 9)
    assert fault_of(request_made.renumber, 1, 5) is Fault.PDU_ID
    assert fault_of(request_made.renumber, 1, 4) is Fault.PDU_ID
    assert fault_of(request_made.renumber, 3, 7) is Fault.RANGE
    assert fault_of(request_made.renumber, -1, 7) is Fault.RANGE


def test_remove_and_find(request_made):
    request_made.remove(3)
    request_made.remove(99)
    assert [each.id for each in request_made.contexts] == [1, 5]
    assert request_made.find(3) is None
    assert request_made.find(5) is request_made.contexts[1]


def test_find_abstract_goes_on_in_list_order(request_made):
    request_made.renumber(0, 9)
    assert request_made.find_abstract("1.2.3") == 9
    assert request_made.find_abstract("1.2.3\0", 9) == 5
    assert request_made.find_abstract("1.2.3", 5) == 0
    assert request_made.find_abstract("1.2.3", 77) == 0
    assert request_made.find_abstract("1.2") == 0
    assert request_made.count_abstract("1.2.3 ") == 2
    assert request_made.count_abstract("1.2") == 0


def test_request_round_trip_of_everything(request_made):
    request_made.version = 3
    request_made.max_length = 0
    request_made.implementation_class = "1.2.3.4"
    request_made.implementation_version = "V 1"
    request_made.async_operations = (0, 65_535)
    for context in request_made.contexts[::2]:
        context.role = (0, 1)
        context.extended = b"\x01\x00\xff"
    request_made.contexts[1].extended = b""
    request_made.user_items += [
        (0x59, b"\0\x01k"),
        (0x58, b"\x01\x00\0\x03joe\0\0"),
        (0xFE, b""),
        (0x58, b"\x09\x00\0\0\0\0"),
    ]
    request_made.other_items += [(0x77, b"abc"), (0x60, b"")]
    assert round_trip(request_made) == request_made


def test_accept_round_trip(request_made):
    accept = Associate(False, called="STORE", calling="CLIENT", max_length=16_384)
    accept.implementation_class = "1.2"
    accept.add(1, 0, "1.2.3").transfers.append(EXPLICIT)
    accept.add(3, 4, "1.2.4").transfers.append(IMPLICIT)
    accept.contexts[0].role = (1, 1)
    received = round_trip(accept)
    assert [each.abstract for each in received.contexts] == ["", ""]
    received.complete_from(request_made)
    assert received == accept


def test_accept_carries_one_transfer_syntax(request_made):
    request_made.is_request = False
    request_made.contexts[0].transfers.append(EXPLICIT)
    request_made.contexts[1].transfers.clear()
    received = round_trip(request_made)
    assert [each.transfers for each in received.contexts] == [[IMPLICIT]] * 3


def test_context_without_transfer_syntax_is_sent_with_the_default_one(request_made):
    request_made.contexts[1].transfers.clear()
    assert round_trip(request_made).contexts[1].transfers == [IMPLICIT]


@pytest.mark.parametrize("missing", [None, ""])
def test_what_the_standard_demands_is_filled_in(missing, request_made):
    request_made.implementation_class = missing
    request_made.application = ""
    received = round_trip(request_made)
    assert received.implementation_class == module.IMPLEMENTATION_CLASS_UID
    assert received.implementation_version is None
    assert received.application == "1.2.840.10008.3.1.1.1"
    assert received.max_length == 262_144


def test_one_role_item_per_abstract_syntax(request_made):
    request_made.contexts[0].role = (1, 0)
    request_made.contexts[2].role = (0, 1)
    octets = request_made.encode()
    assert octets.count(b"\x54\x00\x00\x09\x00\x051.2.3") == 1
    assert [each.role for each in round_trip(request_made).contexts] == [(1, 0), None, (1, 0)]


def test_items_that_a_program_added_are_claimed_only_when_they_are_whole(request_made):
    whole = (0x54, b"\0\x051.2.3\1\0")
    odd = [(0x54, b""), (0x54, b"\0\x051.2.3\1"), (0x56, b"\0\x091.2.3"), (0x60, b"")]
    accept = request_made.clone()
    accept.user_items = [*odd, whole]
    accept.complete_from(request_made)
    assert accept.user_items == odd
    assert [each.role for each in accept.contexts] == [(1, 0), None, (1, 0)]


def test_titles_are_cut_and_padded(request_made):
    request_made.called = "A" * 20
    request_made.calling = "\u20acB"
    octets = request_made.encode()
    assert octets[10:26] == b"A" * 16
    assert octets[26:42] == b"?B" + b" " * 14


def test_version_name_is_cut(request_made):
    request_made.implementation_version = "V" * 20
    assert round_trip(request_made).implementation_version == "V" * 16


def test_what_outgrows_its_length_field_is_a_failure(request_made):
    context = request_made.contexts[0]
    context.extended = bytes(65_530)
    assert fault_of(request_made.encode) is Fault.PDU_LENGTH
    context.extended = None
    context.transfers = [IMPLICIT] * 4_000
    assert fault_of(request_made.encode) is Fault.PDU_LENGTH
    context.transfers = [IMPLICIT]
    request_made.user_items = [(0x60, bytes(40_000))] * 2
    assert fault_of(request_made.encode) is Fault.PDU_LENGTH
    request_made.user_items = []
    context.abstract = "1" * 70_000
    context.role = (1, 1)
    assert fault_of(request_made.encode) is Fault.PDU_LENGTH
