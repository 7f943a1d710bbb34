"""Agreement with pynetdicom: what one side writes the other reads alike, for generated contents."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.datadict import keyword_for_tag

from ltdic.wire import pdu
from ltdic.wire.associate import Associate, PresentationContext
from ltdic.wire.dimse import MESSAGES, decode_command, encode_command

pynetdicom_pdu = pytest.importorskip("pynetdicom.pdu")
dimse_messages = pytest.importorskip("pynetdicom.dimse_messages")
dsutils = pytest.importorskip("pynetdicom.dsutils")
pdu_primitives = pytest.importorskip("pynetdicom.pdu_primitives")

UIDS = st.lists(st.integers(0, 99_999), min_size=2, max_size=8).map(
    lambda parts: "1.2." + ".".join(map(str, parts))
)
TITLES = st.text("ABCXYZ019_-/", min_size=1, max_size=16)
COUNTS = st.integers(0, 0xFFFF)


@st.composite
def associates(draw, is_request):
    made = Associate(is_request, called=draw(TITLES), calling=draw(TITLES))
    made.max_length = draw(st.integers(12, 0xFFFFFFFF))
    made.implementation_class = draw(UIDS)
    made.implementation_version = draw(st.none() | TITLES)
    made.async_operations = draw(st.none() | st.tuples(COUNTS, COUNTS))
    abstracts = draw(st.lists(UIDS, min_size=1, max_size=5, unique=True))
    roles = {each: draw(st.sampled_from([None, (0, 1), (1, 0), (1, 1)])) for each in abstracts}
    extended = {each: draw(st.none() | st.binary(min_size=1, max_size=6)) for each in abstracts}
    ids = draw(st.lists(st.integers(0, 127), min_size=1, max_size=8, unique=True))
    for number in ids:
        abstract = draw(st.sampled_from(abstracts))
        transfers = draw(st.lists(UIDS, min_size=1, max_size=3 if is_request else 1))
        result = 0 if is_request else draw(st.integers(0, 4))
        made.contexts.append(
            PresentationContext(
                number * 2 + 1, result, abstract, transfers, roles[abstract], extended[abstract]
            )
        )
    return made


def check_peer_view(peer, made):
    assert peer.called_ae_title == made.called
    assert peer.calling_ae_title == made.calling
    assert peer.application_context_name == made.application
    user = {}
    for each in peer.user_information.user_data:
        user.setdefault(each.item_type, []).append(each)
    assert user[0x51][0].maximum_length_received == made.max_length
    assert user[0x52][0].implementation_class_uid == made.implementation_class
    if made.implementation_version is None:
        assert 0x55 not in user
    else:
        assert user[0x55][0].implementation_version_name == made.implementation_version
    if made.async_operations is None:
        assert 0x53 not in user
    else:
        window = user[0x53][0]
        invoked = window.maximum_number_operations_invoked
        performed = window.maximum_number_operations_performed
        assert (invoked, performed) == made.async_operations
    roles = {each.sop_class_uid: (each.scu_role, each.scp_role) for each in user.get(0x54, [])}
    assert roles == {each.abstract: each.role for each in made.contexts if each.role}
    extended = {
        each.sop_class_uid: each.service_class_application_information
        for each in user.get(0x56, [])
    }
    assert extended == {each.abstract: each.extended for each in made.contexts if each.extended}


@given(associates(True))
def test_request_agrees(made):
    peer = pynetdicom_pdu.A_ASSOCIATE_RQ()
    peer.decode(made.encode())
    check_peer_view(peer, made)
    assert [
        (each.context_id, each.abstract_syntax, each.transfer_syntax)
        for each in peer.presentation_context
    ] == [(each.id, each.abstract, each.transfers) for each in made.contexts]
    again = peer.encode()
    assert pdu.decode_associate(pdu.ASSOCIATE_RQ, again[6:]) == made


@given(associates(False))
def test_accept_agrees(made):
    request = made.clone()
    request.is_request = True
    peer = pynetdicom_pdu.A_ASSOCIATE_AC()
    peer.decode(made.encode())
    check_peer_view(peer, made)
    assert [
        (each.context_id, each.result, each.transfer_syntax) for each in peer.presentation_context
    ] == [(each.id, each.result, each.transfers[0]) for each in made.contexts]
    again = peer.encode()
    assert pdu.decode_associate(pdu.ASSOCIATE_AC, again[6:], request) == made


@given(st.integers(1, 2), st.integers(1, 3), st.integers(1, 7))
def test_small_pdus_agree(result, source, reason):
    reject = pynetdicom_pdu.A_ASSOCIATE_RJ()
    reject.decode(pdu.encode_reject(result, source, reason))
    assert (reject.result, reject.source, reject.reason_diagnostic) == (result, source, reason)
    assert pdu.decode_reject(reject.encode()[6:]) == (result, source, reason)
    abort = pynetdicom_pdu.A_ABORT_RQ()
    abort.decode(pdu.encode_abort(2, reason))
    assert (abort.source, abort.reason_diagnostic) == (2, reason)
    assert pdu.decode_abort(abort.encode()[6:]) == (2, reason)
    assert pynetdicom_pdu.A_RELEASE_RQ().encode() == pdu.encode_release_request()
    assert pynetdicom_pdu.A_RELEASE_RP().encode() == pdu.encode_release_response()


ARGUMENTS = {
    "UI": UIDS,
    "AE": TITLES,
    "US": st.integers(1, 0xFFFF),
    "AT": st.lists(st.integers(0, 0xFFFFFFFF), min_size=1, max_size=5),
}


@st.composite
def commands(draw):
    message = draw(st.sampled_from(MESSAGES))
    arguments = [draw(ARGUMENTS[each.kind.name]) for each in message.parameters]
    return message, draw(st.integers(1, 0xFFFF)), arguments


def agree(value, argument):
    """Whether a pydicom value is what we wrote; a list of one comes back as its only entry."""
    if isinstance(argument, list):
        return [value] == argument if isinstance(value, int) else list(value) == argument
    return value == argument


@settings(deadline=None)
@given(commands())
def test_commands_agree_by_element(case):
    message, message_id, arguments = case
    octets = encode_command(message, message_id, message.values(*arguments), False)
    peer = dsutils.decode(BytesIO(octets), True, True)
    for parameter, argument in zip(message.parameters, arguments, strict=True):
        assert agree(peer[parameter.element].value, argument)
    assert peer.CommandField == message.field
    assert peer[message.id_element].value == message_id
    assert peer.CommandGroupLength == len(octets) - 12
    assert dsutils.encode(peer, True, True) == octets


@settings(deadline=None)
@given(commands())
def test_pynetdicom_recognises_every_message(case):
    message, message_id, arguments = case
    octets = encode_command(message, message_id, message.values(*arguments), False)
    fragment = pdu_primitives.P_DATA()
    fragment.presentation_data_value_list = [[1, b"\x03" + octets]]
    peer = dimse_messages.DIMSEMessage()
    assert peer.decode_msg(fragment)
    for parameter, argument in zip(message.parameters, arguments, strict=True):
        keyword = keyword_for_tag(parameter.element)
        assert agree(getattr(peer.command_set, keyword), argument)
    assert type(peer).__name__.endswith("_RSP") == message.is_response
    assert peer.command_set.CommandField == message.field


@settings(deadline=None)
@given(commands(), st.booleans())
def test_pynetdicom_commands_are_read(case, has_data_set):
    message, message_id, arguments = case
    peer = dsutils.decode(BytesIO(encode_command(message, 1, {}, False)), True, True)
    peer[message.id_element].value = message_id
    peer.CommandDataSetType = 1 if has_data_set else 0x0101
    for parameter, argument in zip(message.parameters, arguments, strict=True):
        setattr(peer, keyword_for_tag(parameter.element), argument)
    command = decode_command(dsutils.encode(peer, True, True))
    assert command.message is message
    assert command.message_id == message_id
    assert command.has_data_set is has_data_set
    assert command.arguments() == tuple(arguments)
