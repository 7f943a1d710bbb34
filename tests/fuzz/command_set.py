"""DIMSE command sets: group 0000H of a message.

An input is the octets of a command set.

Asserted of every input:

- nothing but `ProtocolError`, the user's abort, leaves the decoder;
- it is decoded the same by the code in C, if the library has started, and by that in Python;
- what was decoded encodes and decodes to the same elements, and its octets stay the same from
  then on;
- for one of the 23 messages, its parameters encoded as that message decode to the same parameters;
- its values encoded as each of the 23 messages decode to the parameters of that message, and
  values that an element cannot have are refused;
- pydicom finds the same elements with the same octets in it;
- the log of it is printable lines;
- the quick look at a command set to be sent sees the same command field and status.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pydicom.filereader import read_dataset

from hostile import octets
from ltdic.core.errors import Failure, Fault
from ltdic.wire import command as cs
from ltdic.wire.dimse import MESSAGES, Command, decode_command, encode_command, read_command
from ltdic.wire.dump import command_lines, message_name
from ltdic.wire.error import ProtocolError
from ltdic.wire.limit import LIMITS

from fuzz.mutation import mutate_implicit
from fuzz.target import Target


def _decode(decode: Callable[[bytes], Command], data: bytes) -> Command | None:
    try:
        return decode(data)
    except ProtocolError as error:
        assert (error.source, error.reason) == (0, 0) and str(error)
        return None


def _check_pydicom(command: Command) -> None:
    """The same elements by another reader; what is empty is left out here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = read_dataset(BytesIO(command.raw), is_implicit_VR=True, is_little_endian=True)
        theirs = {int(tag): found.get_item(tag).value for tag in sorted(found.keys())}
    ours = {tag: value for tag, value in theirs.items() if value}
    assert set(command.values) == set(ours)
    for tag, value in command.values.items():
        kind = cs.KINDS.get(tag)
        assert value == (ours[tag] if kind is None else kind.decode(ours[tag]))


def _check_message(command: Command) -> None:
    message = command.message
    if message is None:
        return
    elements = [each.element for each in message.parameters]
    given = dict(zip(elements, command.arguments(), strict=True))
    encoded = encode_command(message, command.message_id, given, command.has_data_set)
    again = decode_command(encoded)
    assert again.arguments() == command.arguments()
    assert (again.field, again.message_id) == (command.field, command.message_id)
    assert again.has_data_set == command.has_data_set
    status = command.values.get(cs.STATUS) if command.is_response else 0
    assert cs.field_and_status(encoded) == (command.field, status)


def _check_each_message(command: Command) -> None:
    """What was read, as other messages would carry it."""
    values = command.values
    for message in MESSAGES:
        given = {each.element: values.get(each.element, "") for each in message.parameters}
        arguments = [each or parameter.kind.type() for each, parameter in
                     zip(given.values(), message.parameters, strict=True)]  # fmt: skip
        given = message.values(*arguments)
        again = decode_command(encode_command(message, command.message_id, given, message.data_set))
        assert again.message is message and again.has_data_set == message.data_set
        assert [_plain(each) for each in again.arguments()] == list(map(_plain, arguments))
        assert message.name in repr(message) and message.name in message_name(again.raw)


def _plain(value: cs.Value) -> cs.Value:
    return value.strip("\0 ") if isinstance(value, str) else value


def _check_refused(values: dict[int, cs.Value]) -> None:
    """Values of another kind, and numbers that are too large."""
    for element, value in values.items():
        wrong: list[cs.Value] = [[-1], "text"] if isinstance(value, int) else [7]
        if isinstance(value, int):
            wrong += [-1, 1 << 32]
        for each in wrong if element else ():
            try:
                cs.encode_elements({**values, element: each})
                raise AssertionError(f"{each!r} was taken for element {element:04X}H")
            except Failure as failure:
                assert failure.fault == Fault.PARAMETER
    try:
        encode_command(MESSAGES[0], 1 << 16, values, False)
        raise AssertionError("a message id of 17 bits")
    except Failure as failure:
        assert failure.fault == Fault.PARAMETER


def _check_lines(data: bytes) -> None:
    lines = command_lines(data, lambda uid: "A name\n" * (len(uid) % 2))
    for line in (*lines, message_name(data)):
        assert line.isprintable(), line


def _check_bound(data: bytes) -> None:
    """One octet more than a command set may have."""
    try:
        decode_command(data, LIMITS._replace(command=len(data) - 1))
        raise AssertionError("a command set beyond the bound")
    except ProtocolError as error:
        assert error.fault == Fault.PDU_LENGTH


def run(data: bytes) -> bool:
    """Check one input."""
    command, again_read = _decode(decode_command, data), _decode(read_command, data)
    assert again_read == command
    _check_lines(data)
    _check_bound(data)
    if command is None:
        return False
    assert cs.decode_elements(data) == command.values
    try:
        encoded = cs.encode_elements(command.values)
    except Failure as failure:
        raise AssertionError("what was read cannot be written") from failure
    values = dict(command.values)
    values.pop(cs.GROUP_LENGTH, None)
    again = cs.decode_elements(encoded)
    assert again.pop(cs.GROUP_LENGTH) == len(encoded) - 12
    # what is nothing but padding is written as empty
    assert again == {tag: _even(value) for tag, value in values.items() if value != ""}
    settled = cs.encode_elements(again)
    assert cs.encode_elements(cs.decode_elements(settled)) == settled
    _check_message(command)
    if all(
        cs.KINDS[each].type is type(value) for each, value in values.items() if each in cs.KINDS
    ):
        _check_each_message(command)
    _check_refused(values)
    _check_pydicom(command)
    return True


def _even(value: cs.Value) -> cs.Value:
    """Octets of an unknown element are written with even length."""
    return value + b"\0" if isinstance(value, bytes) and len(value) & 1 else value


def seeds() -> dict[str, bytes]:
    """Each of the 23 messages, with a value for each parameter."""
    found = {}
    for message in MESSAGES:
        values: dict[int, cs.Value] = {}
        for each in message.parameters:
            kind = each.kind.type
            values[each.element] = "1.2.3" if kind is str else 7 if kind is int else [0x00100010]
        encoded = encode_command(message, 3, values, message.data_set)
        found[message.name] = encoded
    tags = octets.element(0x1005, b"\x10\0\x20\0" * 40)
    found["many-tags"] = octets.echo() + tags + octets.element(0x1006, b"")
    found["twice"] = octets.echo() + octets.element(0x0902, b"ab") + octets.element(0x0902, b"")
    found["unknown"] = octets.echo() + octets.element(0x5010, b"abc")
    return found


def structured() -> SearchStrategy[bytes]:
    """Elements that exist, with lengths that may lie."""
    tags = st.sampled_from(sorted(cs.KINDS)) | st.integers(0, 0x0000FFFF)
    number = st.binary(min_size=2, max_size=2)
    value = number | number | st.binary(max_size=12) | st.sampled_from((b"1.2.3\0", b"A B "))
    right = st.builds(octets.element, tags, value)
    extreme = st.sampled_from((0, 1, 2, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF))
    lying = st.builds(
        lambda tag, value, length: tag.to_bytes(4, "big")[2:][::-1].rjust(4, b"\0")[:4]
        + length.to_bytes(4, "little") + value,
        tags, value, extreme | st.integers(0, 20),
    )  # fmt: skip
    whole = st.sampled_from(list(seeds().values()))
    parts = st.lists(right | right | lying, max_size=6).map(b"".join)
    return st.tuples(whole | st.just(b""), parts).map(b"".join)


TARGET = Target("command_set", run, seeds, structured, mutate_implicit)
