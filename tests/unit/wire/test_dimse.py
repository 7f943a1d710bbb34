"""The 23 messages: the table, writing, reading (PS3.7 9.3, 10.3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ltdic.core.errors import Failure, Fault
from ltdic.wire import command as cs
from ltdic.wire.dimse import BY_FIELD, BY_NAME, MESSAGES, decode_command, encode_command
from ltdic.wire.error import ProtocolError
from ltdic.wire.limit import Limits

# Name, command field, parameters of the C send function behind the message id with their command
# elements, DS for a data set. Written from PS3.7 and the C declarations, not from the table.
EXPECTED = """
CStoreRequest    0001 Class:0002 Instance:1000 Priority:0700 MoveAE:1030 MoveMessageID:1031 DS
CStoreResponse   8001 Class:0002 Instance:1000 Status:0900
CFindRequest     0020 Class:0002 Priority:0700 DS
CFindResponse    8020 Class:0002 Status:0900 DS
CGetRequest      0010 Class:0002 Priority:0700 DS
CGetResponse     8010 Class:0002 Status:0900 *counters DS
CMoveRequest     0021 Class:0002 Priority:0700 MoveAE:0600 DS
CMoveResponse    8021 Class:0002 Status:0900 *counters DS
CCancelRequest   0FFF
CEchoRequest     0030 Class:0002
CEchoResponse    8030 Class:0002 Status:0900
NReportRequest   0100 Class:0002 Instance:1000 Event:1002 DS
NReportResponse  8100 Class:0002 Instance:1000 Status:0900 Event:1002 DS
NGetRequest      0110 Class:0003 Instance:1001 Attribute:1005
NGetResponse     8110 Class:0002 Instance:1000 Status:0900 DS
NSetRequest      0120 Class:0003 Instance:1001 DS
NSetResponse     8120 Class:0002 Instance:1000 Status:0900 DS
NActionRequest   0130 Class:0003 Instance:1001 Action:1008 DS
NActionResponse  8130 Class:0002 Instance:1000 Status:0900 Action:1008 DS
NCreateRequest   0140 Class:0002 Instance:1000 DS
NCreateResponse  8140 Class:0002 Instance:1000 Status:0900 DS
NDeleteRequest   0150 Class:0003 Instance:1001
NDeleteResponse  8150 Class:0002 Instance:1000 Status:0900
"""
COUNTERS = "Remaining:1020 Completed:1021 Failed:1022 Warning:1023"


def row(message):
    words = [message.name, f"{message.field:04X}"]
    words += [f"{each.name}:{each.element:04X}" for each in message.parameters]
    return words + ["DS"] * message.data_set


def test_the_table_is_that_of_the_standard_and_the_c_interface():
    assert [row(message) for message in MESSAGES] == [
        line.replace("*counters", COUNTERS).split() for line in EXPECTED.strip().splitlines()
    ]


def test_messages_are_found_by_field_and_by_name():
    assert len(BY_FIELD) == len(BY_NAME) == len(MESSAGES) == 23
    assert BY_FIELD[0x8130] is BY_NAME["NActionResponse"]
    for message in MESSAGES:
        assert message.is_response == message.name.endswith("Response")
        refers = message.is_response or message.name == "CCancelRequest"
        assert message.id_element == (0x0120 if refers else 0x0110)
    assert repr(BY_NAME["CEchoRequest"]) == "<Message CEchoRequest>"


def test_arguments_must_be_complete():
    with pytest.raises(ValueError, match="argument"):
        BY_NAME["CEchoResponse"].values("1.2")


_UID = st.text("0123456789.", min_size=1, max_size=64)
_ARGUMENT = {
    "UI": _UID,
    "AE": st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=16),
    "US": st.integers(0, 0xFFFF),
    "AT": st.lists(st.integers(0, 0xFFFFFFFF), max_size=5),
}


@st.composite
def messages(draw):
    message = draw(st.sampled_from(MESSAGES))
    arguments = [draw(_ARGUMENT[each.kind.name]) for each in message.parameters]
    return message, draw(st.integers(0, 0xFFFF)), arguments, draw(st.booleans())


@given(messages())
def test_round_trip(case):
    message, message_id, arguments, has_data_set = case
    octets = encode_command(message, message_id, message.values(*arguments), has_data_set)
    command = decode_command(octets)
    assert command.message is message
    assert command.field == message.field
    assert command.is_response == message.is_response
    assert command.message_id == message_id
    assert command.has_data_set is has_data_set
    assert command.arguments() == tuple(arguments)
    assert command.raw == octets


@given(messages())
def test_layout(case):
    message, message_id, arguments, has_data_set = case
    octets = encode_command(message, message_id, message.values(*arguments), has_data_set)
    values = cs.decode_elements(octets)
    assert list(values) == sorted(values)
    assert values[cs.GROUP_LENGTH] == len(octets) - 12
    assert len(octets) % 2 == 0
    assert cs.encode_elements(values) == octets


def test_messages_that_repeat_differ_in_nothing_but_their_id():
    find = BY_NAME["CFindResponse"]
    kinds = [("1.2", 0xFF00), ("1.2", 0), ("", 0), *((f"1.2.{i}", 0) for i in range(100))]
    kinds.append(("1" * 300, 0))
    for message_id in (1, 0x100, 0xFFFF):
        for kind in kinds:
            for has_data_set in (True, False):
                octets = encode_command(find, message_id, find.values(*kind), has_data_set)
                command = decode_command(octets)
                assert (command.message, command.message_id) == (find, message_id)
                assert command.arguments() == kind
                assert command.has_data_set is has_data_set
    for message_id in (-1, 0x10000):
        with pytest.raises(Failure):
            encode_command(find, message_id, find.values("1.2", 0), False)


def test_plain_store_has_no_move_elements():
    store = BY_NAME["CStoreRequest"]
    plain = cs.decode_elements(encode_command(store, 1, store.values("1.2", "1.3", 0, "", 0), True))
    assert list(plain) == [0x0000, 0x0002, 0x0100, 0x0110, 0x0700, 0x0800, 0x1000]
    moved = encode_command(store, 1, store.values("1.2", "1.3", 0, "MOVER", 7), True)
    assert {0x1030: "MOVER", 0x1031: 7}.items() <= cs.decode_elements(moved).items()


def test_zero_counters_are_sent():
    get = BY_NAME["CGetResponse"]
    sent = cs.decode_elements(encode_command(get, 1, get.values("1.2", 0, 0, 0, 0, 0), False))
    assert [sent[number] for number in (0x1020, 0x1021, 0x1022, 0x1023)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("name", "arguments", "element"),
    [
        ("NCreateRequest", ("1.2", ""), 0x1000),
        ("NGetRequest", ("1.2", "1.3", []), 0x1005),
        ("CEchoResponse", ("", 0), 0x0002),
    ],
)
def test_empty_optional_parameters_are_left_out(name, arguments, element):
    message = BY_NAME[name]
    octets = encode_command(message, 1, message.values(*arguments), False)
    assert element not in cs.decode_elements(octets)


def test_missing_mandatory_parameters_are_written_empty_or_zero():
    octets = encode_command(BY_NAME["CMoveRequest"], 5, {}, True)
    assert bytes.fromhex("00000200 00000000") in octets
    assert bytes.fromhex("00000006 00000000") in octets
    assert bytes.fromhex("00000007 02000000 0000") in octets


def test_data_set_type_is_that_of_the_interface():
    echo = BY_NAME["CEchoRequest"]
    with_data = encode_command(echo, 1, echo.values("1.2"), True)
    without = encode_command(echo, 1, echo.values("1.2"), False)
    assert cs.decode_elements(with_data)[0x0800] == 0
    assert cs.decode_elements(without)[0x0800] == 0x0101


@pytest.mark.parametrize("present", [0x0000, 0x0001, 0x0100, 0x0102, 0xFFFF])
def test_any_other_data_set_type_means_present(present):
    octets = cs.encode_elements({0x0100: 0x30, 0x0110: 1, 0x0800: present})
    assert decode_command(octets).has_data_set


@pytest.mark.parametrize(("message_id", "status"), [(0x10000, 0), (-1, 0), (1, 0x10000)])
def test_numbers_that_do_not_fit(message_id, status):
    echo = BY_NAME["CEchoResponse"]
    with pytest.raises(Failure) as caught:
        encode_command(echo, message_id, echo.values("1.2", status), False)
    assert caught.value.fault is Fault.PARAMETER


def test_absent_parameters_are_empty_or_zero():
    request = cs.encode_elements({0x0100: 0x0001, 0x0110: 9, 0x0800: 1})
    assert decode_command(request).arguments() == ("", "", 0, "", 0)
    get = cs.encode_elements({0x0100: 0x0110, 0x0110: 9, 0x0800: 0x0101})
    arguments = decode_command(get).arguments()
    assert arguments == ("", "", [])
    arguments[2].append(1)
    assert decode_command(get).arguments() == ("", "", [])


COMPLETE = {
    "request": {0x0100: 0x0030, 0x0110: 1, 0x0800: 0x0101},
    "response": {0x0100: 0x8030, 0x0120: 1, 0x0800: 0x0101, 0x0900: 0},
    "cancel": {0x0100: 0x0FFF, 0x0120: 1, 0x0800: 0x0101},
    "unknown request": {0x0100: 0x7777, 0x0110: 1, 0x0800: 0x0101},
    "unknown response": {0x0100: 0xF777, 0x0120: 1, 0x0800: 0x0101, 0x0900: 0},
}


@pytest.mark.parametrize("kind", COMPLETE)
def test_D3_mandatory_element_missing_or_empty(kind):
    complete = COMPLETE[kind]
    assert decode_command(cs.encode_elements(complete)).message_id == 1
    for element in complete:
        missing = {number: value for number, value in complete.items() if number != element}
        for values in (missing, {**missing, element: b""}):
            with pytest.raises(ProtocolError) as caught:
                decode_command(cs.encode_elements(values))
            assert (caught.value.source, caught.value.reason) == (0, 0)
            assert caught.value.fault is Fault.FORMAT


def test_D3_nothing_at_all():
    with pytest.raises(ProtocolError):
        decode_command(b"")


def test_D4_unknown_command():
    octets = cs.encode_elements({0x0002: "1.2", 0x0100: 0x7777, 0x0110: 5, 0x0800: 0x0101})
    command = decode_command(octets)
    assert command.message is None
    assert (command.field, command.message_id, command.has_data_set) == (0x7777, 5, False)
    assert command.arguments() == ()
    assert command.values[0x0002] == "1.2"


def test_C13_command_set_beyond_its_limit():
    octets = cs.encode_elements({0x0100: 0x30, 0x0110: 1, 0x0800: 0x0101, 0x4000: bytes(64)})
    assert decode_command(octets, Limits(command=len(octets))).message_id == 1
    with pytest.raises(ProtocolError) as caught:
        decode_command(octets, Limits(command=len(octets) - 1))
    assert (caught.value.source, caught.value.reason) == (0, 0)
    assert caught.value.fault is Fault.PDU_LENGTH
