"""Association objects that hypothesis invents: pynetdicom reads our octets, and we read its.

No sockets. Items of unknown types stay out where pynetdicom reads, as it gives up at them.
"""

from __future__ import annotations

import struct
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pynetdicom.pdu import A_ASSOCIATE_AC, A_ASSOCIATE_RQ

from ltdic.wire.associate import Associate, PresentationContext
from ltdic.wire.pdu import ASSOCIATE_AC, ASSOCIATE_RQ, HEADER_SIZE, decode_associate

COMMON_EXTENDED, IDENTITY, IDENTITY_ANSWER = 0x57, 0x58, 0x59

few = settings(max_examples=40, deadline=None)
uids = st.from_regex(r"[12](\.(0|[1-9][0-9]{0,12})){1,4}", fullmatch=True) | st.just(
    "1." + "2" * 62
)
visible = st.characters(min_codepoint=0x21, max_codepoint=0x7E, exclude_characters="\\")
titles = st.text(visible, min_size=1, max_size=16) | st.just("A B  C") | st.just("X" * 16)
shorts = st.sampled_from([0, 1, 0x7FFF, 0x8000, 0xFFFF]) | st.integers(0, 0xFFFF)
lengths = st.just(0) | st.integers(12, 0xFFFFFFFF)
roles = st.tuples(st.integers(0, 1), st.integers(0, 1))
contents = st.binary(min_size=1, max_size=40)


def counted(text: str | bytes) -> bytes:
    octets = text.encode() if isinstance(text, str) else text
    return struct.pack(">H", len(octets)) + octets


@st.composite
def identities(draw: Any) -> tuple[int, bytes]:
    kind = draw(st.integers(1, 5))
    second = draw(contents) if kind == 2 else b""
    head = bytes((kind, draw(st.booleans())))
    return IDENTITY, head + counted(draw(contents)) + counted(second)


@st.composite
def common_items(draw: Any) -> tuple[int, bytes]:
    related = b"".join(map(counted, draw(st.lists(uids, max_size=3))))
    value = counted(draw(uids)) + counted(draw(uids)) + counted(related)
    return COMMON_EXTENDED, value


@st.composite
def requests(draw: Any) -> Associate:
    """A request with all that the standard lets it have."""
    about = draw(
        st.dictionaries(
            uids, st.tuples(st.none() | roles, st.none() | contents), min_size=1, max_size=4
        )
    )
    numbers = draw(
        st.lists(st.integers(0, 127).map(lambda n: 2 * n + 1), unique=True, min_size=1, max_size=8)
    )
    made = Associate(True, called=draw(titles), calling=draw(titles), max_length=draw(lengths))
    for number in numbers:
        abstract = draw(st.sampled_from(sorted(about)))
        transfers = draw(st.lists(uids, min_size=1, max_size=4))
        made.contexts.append(PresentationContext(number, 0, abstract, transfers, *about[abstract]))
    made.implementation_class = draw(uids)
    made.implementation_version = draw(st.none() | st.text(visible, min_size=1, max_size=16))
    made.async_operations = draw(st.none() | st.tuples(shorts, shorts))
    made.user_items = draw(st.lists(common_items(), max_size=2))
    made.user_items += draw(st.lists(identities(), max_size=1))
    return made


@st.composite
def acceptances(draw: Any) -> tuple[Associate, Associate]:
    """A request and an answer to it."""
    request = draw(requests())
    made = Associate(False, called=request.called, calling=request.calling)
    made.max_length, made.implementation_class = draw(lengths), draw(uids)
    answers = {each.abstract: draw(st.tuples(st.none() | roles, st.none() | contents))
               for each in request.contexts}  # fmt: skip
    for each in request.contexts:
        transfer = draw(st.sampled_from(each.transfers))
        result = draw(st.integers(0, 4))
        role, extended = answers[each.abstract]
        made.contexts.append(
            PresentationContext(each.id, result, each.abstract, [transfer], role, extended)
        )
    made.implementation_version = draw(st.none() | st.text(visible, min_size=1, max_size=16))
    made.async_operations = draw(st.none() | st.tuples(shorts, shorts))
    answer = st.binary(max_size=40).map(lambda octets: (IDENTITY_ANSWER, counted(octets)))
    made.user_items = draw(st.lists(answer, max_size=1))
    return request, made


unknown = st.tuples(
    st.integers(0x5A, 0xFF), st.binary(max_size=20)
)  # of user information, and the same kinds beside it


def decode(octets: bytes, request: Associate | None = None) -> Associate:
    return decode_associate(octets[0], octets[HEADER_SIZE:], request)


def normal(made: Associate) -> Associate:
    """The same with the items that have no order among each other in one."""
    copy = made.clone()
    copy.user_items.sort()
    return copy


# --- our own round trip ---------------------------------------------------------------------------


@few
@given(requests(), st.lists(unknown, max_size=4), st.lists(unknown, max_size=2))
def test_request_round_trip(made: Associate, items: list[Any], others: list[Any]) -> None:
    made.user_items += items
    made.other_items = others
    octets = made.encode()
    assert octets[0] == ASSOCIATE_RQ
    assert decode(octets) == made
    assert decode(octets).encode() == octets


@few
@given(acceptances(), st.lists(unknown, max_size=4))
def test_acceptance_round_trip(pair: tuple[Associate, Associate], items: list[Any]) -> None:
    request, made = pair
    made.user_items += items
    octets = made.encode()
    assert octets[0] == ASSOCIATE_AC
    assert decode(octets, request) == made
    assert decode(octets, request).encode() == octets


# --- pynetdicom -----------------------------------------------------------------------------------


def theirs(pdu: Any, octets: bytes) -> Any:
    pdu.decode(octets)
    return pdu


def check_user_information(information: Any, made: Associate) -> None:
    """What both kinds of PDU have."""
    assert information.maximum_length == made.max_length
    assert information.implementation_class_uid == made.implementation_class
    assert information.implementation_version_name == made.implementation_version
    window = information.async_ops_window
    assert made.async_operations == (
        window and (window.max_operations_invoked, window.max_operations_performed)
    )
    assert {uid: (each.scu, each.scp) for uid, each in information.role_selection.items()} == {
        each.abstract: each.role for each in made.contexts if each.role is not None
    }
    assert {each.uid: each.app_info for each in information.ext_neg} == {
        each.abstract: each.extended for each in made.contexts if each.extended is not None
    }


@few
@given(requests())
def test_pynetdicom_reads_our_request(made: Associate) -> None:
    pdu = theirs(A_ASSOCIATE_RQ(), made.encode())
    assert (pdu.called_ae_title, pdu.calling_ae_title) == (made.called, made.calling)
    assert pdu.application_context_name == made.application
    assert [
        (each.context_id, each.abstract_syntax, list(each.transfer_syntax))
        for each in pdu.presentation_context
    ] == [(each.id, each.abstract, each.transfers) for each in made.contexts]
    information = pdu.user_information
    check_user_information(information, made)
    common = [
        counted(each.sop_class_uid) + counted(each.service_class_uid)
        + counted(b"".join(map(counted, each.related_general_sop_class_identification)))
        for each in information.common_ext_neg
    ]  # fmt: skip
    assert common == [value for kind, value in made.user_items if kind == COMMON_EXTENDED]
    identity = information.user_identity
    assert [value for kind, value in made.user_items if kind == IDENTITY] == (
        [bytes((identity.id_type, identity.response_requested))
         + counted(identity.primary) + counted(identity.secondary or b"")]
        if identity else []
    )  # fmt: skip


@few
@given(acceptances())
def test_pynetdicom_reads_our_acceptance(pair: tuple[Associate, Associate]) -> None:
    _, made = pair
    pdu = theirs(A_ASSOCIATE_AC(), made.encode())
    assert (pdu.reserved_aet, pdu.reserved_aec) == (made.called, made.calling)
    assert [(each.context_id, each.result) for each in pdu.presentation_context] == [
        (each.id, each.result) for each in made.contexts
    ]
    for item, context in zip(pdu.presentation_context, made.contexts, strict=True):
        if context.result == 0:
            assert [item.transfer_syntax] == context.transfers
    check_user_information(pdu.user_information, made)
    answer = pdu.user_information.user_identity
    assert made.user_items == ([(IDENTITY_ANSWER, counted(answer.response))] if answer else [])


@few
@given(requests())
def test_we_read_a_request_of_pynetdicom(made: Associate) -> None:
    octets = theirs(A_ASSOCIATE_RQ(), made.encode()).encode()
    assert normal(decode(octets)) == normal(made)


@few
@given(acceptances())
def test_we_read_an_acceptance_of_pynetdicom(pair: tuple[Associate, Associate]) -> None:
    request, made = pair
    octets = theirs(A_ASSOCIATE_AC(), made.encode()).encode()
    assert normal(decode(octets, request)) == normal(made)
