"""PDUs and command sets in words: complete, escaped, without what must not be in a log."""

from __future__ import annotations

import pytest

from ltdic.wire import command as cs
from ltdic.wire.associate import Associate
from ltdic.wire.dimse import BY_NAME, MESSAGES
from ltdic.wire.dump import associate_lines, command_lines, control_lines, message_name
from ltdic.wire.pdu import encode_abort, encode_reject

SECRET = b"s3cr3t-p4ssw0rd"
NAMES = {"1.2.840.10008.1.1": "Verification SOP Class", "1.2.840.10008.1.2": "Implicit"}


def named(uid: str) -> str:
    return NAMES.get(uid, "")


@pytest.fixture
def request_() -> Associate:
    associate = Associate(is_request=True)
    associate.default()
    associate.called, associate.calling = "ARCHIVE", "CT \x1b[31m"
    associate.async_operations = (3, 2)
    context = associate.add(3, 0, "1.2.3")
    context.transfers += ["1.2.840.10008.1.2", "1.2.9"]
    context.role = (1, 0)
    context.extended = b"\1\2\3"
    return associate


def test_request_item_by_item(request_):
    assert associate_lines(request_, named) == [
        "protocol version 0001H",
        "called title ARCHIVE, calling title CT \\x1B[31m",
        "application context 1.2.840.10008.3.1.1.1",
        "context 1: Verification SOP Class (1.2.840.10008.1.1)",
        "  Implicit (1.2.840.10008.1.2)",
        "context 3: 1.2.3",
        "  Implicit (1.2.840.10008.1.2)",
        "  1.2.9",
        "  roles: SCU 1, SCP 0",
        "  extended negotiation, 3 bytes",
        f"maximum length {request_.max_length}",
        f"implementation class {request_.implementation_class}",
        f"implementation version {request_.implementation_version}",
        "asynchronous operations: 3 invoked, 2 performed",
    ]


def test_answer_tells_results(request_):
    answer = request_.clone()
    answer.is_request = False
    answer.max_length = 0
    for context, result in zip(answer.contexts, (0, 3), strict=True):
        context.result = result
    answer.add(5, 9, "")
    lines = associate_lines(answer, named)
    at = lines.index("context 1: Verification SOP Class (1.2.840.10008.1.1), accepted")
    assert lines[at + 1] == "  Implicit (1.2.840.10008.1.2)"
    at = lines.index("context 3: 1.2.3, abstract syntax not supported")
    assert lines[at + 1] == "  roles: SCU 1, SCP 0", "no transfer syntax counts there"
    assert "context 5: not in the answer, result 9" in lines
    assert "maximum length 0 (none)" in lines


def test_what_is_not_there_is_not_told():
    bare = Associate(is_request=True)
    assert len(associate_lines(bare, named)) == 3


@pytest.mark.parametrize("kind", [0x58, 0x59, 0x57, 0x56, 0x54, 0x77])
def test_secrets_are_not_told(request_, kind):
    """User identity above all; and items that we do not know may be anything."""
    request_.user_items.append((kind, b"\2" + SECRET))
    request_.other_items.append((0x88, SECRET))
    text = "\n".join(associate_lines(request_, named))
    assert "s3cr3t" not in text
    assert SECRET.hex() not in text.lower()
    assert f"{len(SECRET) + 1} bytes" in text
    assert ("of type 2" in text) == (kind == 0x58)
    assert f"item 88H, {len(SECRET)} bytes" in text


def test_whole_pdus(request_, octets):
    raw = request_.encode()
    request_.calling = request_.calling.replace("\x1b", "x")
    good = request_.encode()
    assert control_lines(good, None, named)[1].startswith("called title ARCHIVE")
    assert control_lines(raw, None, named)[0].startswith("not as it should be: ")
    assert control_lines(encode_reject(1, 2, 3), None, named) == ["result 1, source 2, reason 3"]
    assert control_lines(encode_abort(2, 6), None, named) == ["source 2, reason 6"]
    assert control_lines(octets.RELEASE_RQ, None, named) == []
    assert control_lines(octets.pdu(7, b"abc"), None, named)[0].startswith("not as it should be")
    assert control_lines(octets.pdu(2, b"abc"), None, named)[0].startswith("not as it should be")


# --- command sets -----------------------------------------------------------------------------


def test_every_element_has_its_name():
    values = {number: kind.type() or b"" for number, kind in cs.KINDS.items()}
    values = {
        number: {"US": 1, "UL": 1, "UI": "1.2", "AE": "A", "LO": "L", "AT": [0x00100010]}[kind.name]
        for number, kind in cs.KINDS.items()
    }
    lines = command_lines(cs.encode_elements(values), named)
    assert len(lines) == len(cs.KINDS)
    assert not any("unknown" in line for line in lines)


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.name)
def test_every_message_has_its_name(message):
    data = message.encode(7, {cs.STATUS: 0xFF00}, False)
    name = message_name(data)
    refers = message.is_response or message.name == "CCancelRequest"
    end = ", status FF00H" if message.is_response else ""
    assert name == f"{message.name}{' to' if refers else ''} 7{end}"
    (line,) = [each for each in command_lines(data, named) if "CommandField" in each]
    assert line == f"(0000,0100) CommandField = {message.field:04X}H {message.name}"


def test_values_element_by_element():
    values = {0x0002: "1.2.840.10008.1.1", 0x0700: 2, 0x0600: "DEST\x7f"}
    data = BY_NAME["CMoveRequest"].encode(9, values, True)
    assert command_lines(data, named) == [
        f"(0000,0000) CommandGroupLength = {len(data) - 12}",
        "(0000,0002) AffectedSOPClassUID = Verification SOP Class (1.2.840.10008.1.1)",
        "(0000,0100) CommandField = 0021H CMoveRequest",
        "(0000,0110) MessageID = 9",
        "(0000,0600) MoveDestination = DEST\\x7F",
        "(0000,0700) Priority = 2 low",
        "(0000,0800) CommandDataSetType = 0000H follows",
    ]


def test_odd_values():
    data = cs.encode_elements(
        {0x0100: 0x7777, 0x0110: 1, 0x0700: 9, 0x0800: 0x0101, 0x5000: SECRET, 0x1005: [1] * 40}
    )
    lines = command_lines(data, named)
    assert "(0000,0100) CommandField = 7777H" in lines
    assert "(0000,0700) Priority = 9" in lines
    assert "(0000,0800) CommandDataSetType = 0101H none" in lines
    assert f"(0000,5000) unknown = {len(SECRET) + 1} bytes" in lines
    (tags,) = [line for line in lines if "AttributeIdentifierList" in line]
    assert tags.count("(0000,0001)") == 32
    assert tags.endswith(" ...")
    assert message_name(data) == "command 7777H 1"


def test_nonsense_is_said_to_be_so():
    (line,) = command_lines(b"\xff" * 40, named)
    assert line.startswith("not as it should be: ")
    assert message_name(b"\xff" * 40) == "message without a readable command set"


def test_command_field_that_is_no_number():
    data = cs.with_group_length(cs.header(0x0110, 2) + b"\1\0")
    assert message_name(data) == "command 0000H 1"
