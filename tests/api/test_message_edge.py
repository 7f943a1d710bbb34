"""All 23 messages from net to net with every parameter at its edges, argument by argument.

The cases come from the table of messages (`ltdic.wire.dimse`); what must arrive, as arguments and
as command set, is worked out here with pydicom's dictionary.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pytest
from pydicom import Dataset
from pydicom.datadict import dictionary_VR

from ltdic import capi
from ltdic.wire.dimse import MESSAGES, Message, Parameter
from ltdic.wire.limit import LIMITS

from endpoint import Context, Data, EndPoint, octets_of

NUMBERS = [0, 1, 0x7FFF, 0x8000, 0xFFFF]
LONGEST = b"1." + b"2" * 62
EDGES: dict[str, list[Any]] = {
    "UI": [None, b"", b"1", LONGEST],
    "AE": [None, b"", b"A", b"A B" + b"C" * 13],
    "US": NUMBERS,
    "AT": [None, [], [0x00100010], [0, 0xFFFFFFFF, 0x00080005], list(range(10_000))],
}
USUAL: dict[str, Any] = {
    "UI": b"1.2.840.10008.1.1",
    "AE": b"STORE",
    "US": 0x0102,
    "AT": [0x00100020],
}
PLAIN = [Context(5, b"1.2.3", (b"1.2.840.10008.1.2.1",))]
HAS_DATA = 0x0000
NO_DATA = 0x0101


def one_element(**values: Any) -> bytes:
    dataset = Dataset()
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    return octets_of(dataset)


DATA_SETS = [
    None,
    b"",
    one_element(PatientID="EVEN"),
    one_element(PatientID="ODD"),
    one_element(EncapsulatedDocument=bytes(range(256)) * 1000 + b"\1\0"),
]


def kind_of(parameter: Parameter) -> str:
    return str(dictionary_VR(parameter.element))


class Case:
    """Values of a message: its id, a value for each parameter, the data set."""

    def __init__(
        self, message: Message, number: int, values: list[Any], data: bytes | None
    ) -> None:
        self.message, self.number, self.values, self.data = message, number, values, data

    def arguments(self) -> list[Any]:
        """As the send function takes them."""
        made: list[Any] = [5, self.number]
        for value in self.values:
            if isinstance(value, list):
                made += ((ctypes.c_uint * len(value))(*value), len(value))
            else:
                made.append(value)
        if [kind_of(each) for each in self.message.parameters][-1:] == ["AT"] and (
            self.values[-1] is None
        ):
            made.append(0)
        return made

    def expected(self) -> tuple[Any, ...]:
        """As the callback must get them."""
        made: list[Any] = [5, self.number]
        for parameter, value in zip(self.message.parameters, self.values, strict=True):
            if kind_of(parameter) == "AT":
                made += (value or None, len(value or []))
            else:
                made.append(b"" if value is None else value)
        if self.message.data_set:
            made.append(None if self.data is None else Data(self.data))
        return tuple(made)

    def command_set(self) -> Dataset:
        """PS3.7 9.3 and 10.3, with the optional elements left out that have nothing to say."""
        command = Dataset()
        refers = self.message.is_response or self.message.name == "CCancelRequest"
        elements = [
            (0x0100, self.message.field),
            (0x0120 if refers else 0x0110, self.number),
            (0x0800, NO_DATA if self.data is None else HAS_DATA),
        ]
        for parameter, value in zip(self.message.parameters, self.values, strict=True):
            if value or not parameter.optional:
                text = value.decode() if isinstance(value, bytes) else value
                elements.append((parameter.element, "" if text is None else text))
        for element, value in elements:
            command.add_new(element, dictionary_VR(element), value)
        return command


def cases(message: Message) -> Iterator[Case]:
    """Each parameter at each of its edges with the others as usual, then all at one end."""
    kinds = [kind_of(each) for each in message.parameters]
    usual = [USUAL[kind] for kind in kinds]
    data_sets = DATA_SETS if message.data_set else [None]
    for number in NUMBERS:
        yield Case(message, number, usual, data_sets[-1])
    for index, kind in enumerate(kinds):
        for edge in EDGES[kind]:
            yield Case(message, 7, [*usual[:index], edge, *usual[index + 1 :]], data_sets[0])
    for data in data_sets:
        yield Case(message, 7, usual, data)
    for end in (0, -1):
        yield Case(message, NUMBERS[end], [EDGES[kind][end] for kind in kinds], data_sets[end])


def elements(command: Dataset) -> dict[int, Any]:
    return {int(each.tag): each.value for each in command if each.tag != 0x00000000}


def check(case: Case, sender: EndPoint, receiver: EndPoint) -> None:
    name = case.message.name
    data = None if case.data is None else Data(case.data)
    sender.send(name, *case.arguments(), *([data] if case.message.data_set else []))
    assert receiver.wait(name) == case.expected()
    context, command, received = receiver.wait("Data")
    assert (context, received) == (5, data)
    assert elements(command.dataset) == elements(case.command_set())


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.name)
def test_edges(program: Any, message: Message) -> None:
    """From requestor to acceptor and back: either may send any message."""
    server = program.serve()
    client = program.associate(server.port, PLAIN)
    all_cases = list(cases(message))
    for case in all_cases:
        check(case, client, server.peer)
        check(case, server.peer, client)
    for side in (client, server.peer):
        calls = [each for each in side.names if each not in ("Send", "Connect")]
        start = calls.index(message.name) - 2
        assert calls[start:] == ["Receive", "Data", message.name] * len(all_cases)
    client.release()


def test_table_is_that_of_the_header() -> None:
    """Every row has its function and its callback, and there are no more of either."""
    names = {message.name for message in MESSAGES}
    members = [name for name, _ in capi.DICOMNETCALLBACK._fields_]
    assert len(names) == 23
    assert all(f"pfnReceive{name}" in members for name in names)
    assert all(hasattr(capi, f"L_DicomSend{name}") for name in names)


def test_longest_attribute_list(program: Any) -> None:
    """What does not fit a command set of the length that a receiver takes."""
    server = program.serve()
    client = program.associate(server.port, PLAIN)
    usual = [5, 1, USUAL["UI"], USUAL["UI"]]
    fitting = (LIMITS.command - 128) // 4
    tags = (ctypes.c_uint * 0xFFFF)(*range(0xFFFF))
    client.send("NGetRequest", *usual, tags, fitting)
    assert server.peer.wait("NGetRequest")[-2:] == (list(range(fitting)), fitting)
    client.send("NGetRequest", *usual, tags, 0xFFFF)
    assert client.wait("Abort") == (0, 0)


ADDED = {0x0901: bytes.fromhex("10001000 10002000"), 0x0902: b"no", 0x0903: b"\xff\xff"}


@pytest.mark.parametrize("message", [m for m in MESSAGES if m.is_response], ids=lambda m: m.name)
def test_optional_elements_of_a_response(program: Any, message: Message) -> None:
    """The program adds them before the response leaves; the other side finds them in hCS."""

    def add(net: int, command: int, user: Any) -> None:
        for number, value in ADDED.items():
            made = capi.L_DicomInsertElement(command, None, 0, number, 0, 0, 0xFFFFFFFF)
            done.append(capi.L_DicomSetBinaryValue(command, made, value, len(value)))
        told.append(net)

    server = program.serve()
    client = program.associate(server.port, PLAIN)
    told: list[int] = []
    done: list[int] = []
    extension = capi.DICOMNETCALLBACKEXT()
    extension.uStructSize = ctypes.sizeof(extension)
    member = dict(extension._fields_)["pfnBeforeSendCommandSet"]
    extension.pfnBeforeSendCommandSet = member(add)
    capi.L_DicomSetCallbackExt(server.peer.net, ctypes.byref(extension))
    case = next(cases(message))
    last = [Data(case.data)] if case.data is not None else []
    server.peer.send(message.name, *case.arguments(), *last)
    assert (told, done) == ([server.peer.net], [1] * len(ADDED))
    assert client.wait(message.name) == case.expected()
    command = elements(client.wait("Data")[1].dataset)
    assert [command.pop(each) for each in ADDED] == [[0x00100010, 0x00100020], "no", 0xFFFF]
    assert command == elements(case.command_set())
