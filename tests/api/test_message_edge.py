"""All 23 messages from net to net with every parameter at its edges, argument by argument.

The cases come from the table of messages (`ltdic.wire.dimse`); what must arrive, as arguments and
as command set, is worked out here with pydicom's dictionary.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pydicom import Dataset
from pydicom.datadict import dictionary_VR

from ltdic import capi
from ltdic.wire.dimse import MESSAGES, Message, Parameter
from ltdic.wire.limit import LIMITS

from endpoint import DEADLINE, Context, Data, EndPoint, keep, octets_of

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


USUAL_MESSAGES = [m for m in MESSAGES if m.name.startswith(("CStore", "CFind", "CEcho"))]
"""Those that have a short way through the library where a program wants no ReceiveData."""
SHORT_RESPONSES = [m for m in USUAL_MESSAGES if m.is_response and not m.data_set]


def want_no_data_callback(point: EndPoint) -> None:
    callbacks = capi.DICOMNETCALLBACK()
    ctypes.memmove(
        ctypes.byref(callbacks), ctypes.byref(point._callbacks), ctypes.sizeof(callbacks)
    )
    ctypes.memset(ctypes.byref(callbacks, capi.DICOMNETCALLBACK.pfnReceiveData.offset), 0, 8)
    capi.L_DicomSetCallback(point.net, ctypes.byref(callbacks))


@pytest.mark.parametrize("message", USUAL_MESSAGES, ids=lambda message: message.name)
def test_edges_without_the_data_callback(program: Any, message: Message) -> None:
    server = program.serve()
    client = program.associate(server.port, PLAIN)
    want_no_data_callback(server.peer)
    for case in cases(message):
        last = [] if case.data is None else [Data(case.data)]
        client.send(
            message.name,
            *case.arguments(),
            *last,
            *([None] if message.data_set > len(last) else []),
        )
        assert server.peer.wait(message.name) == case.expected()
    long = b"1." + b"2" * 998
    client.send("CEchoRequest", 5, 1, long)
    assert server.peer.wait("CEchoRequest") == (5, 1, long)
    assert "Data" not in server.peer.names


@pytest.mark.parametrize("maximum", [65536, 64])
@pytest.mark.parametrize("message", SHORT_RESPONSES, ids=lambda message: message.name)
def test_responses_from_within_the_callback(program: Any, message: Message, maximum: int) -> None:
    """To a peer that takes them in one PDU, and to one that does not."""
    waiting: list[Case] = []

    def answer(link: EndPoint, *_request: Any) -> None:
        link.send(message.name, *waiting.pop().arguments())

    request = message.name.replace("Response", "Request")
    server = program.serve({request: answer})
    client = program.associate(
        server.port, PLAIN, edit=lambda pdu: capi.L_DicomSetMaxLength(pdu, 1, maximum)
    )
    want_no_data_callback(server.peer)
    long = b"1." + b"2" * 198
    extremes = [[long, *[long if kind_of(p) == "UI" else 0 for p in message.parameters[1:]]]]
    for case in [*cases(message), *[Case(message, 9, values, None) for values in extremes]]:
        waiting.append(case)
        usual = [5, 1, USUAL["UI"]]
        client.send(
            request, *usual, *([USUAL["UI"], 0, None, 0, Data(b"")] if "Store" in request else [])
        )
        assert client.wait(message.name) == case.expected()
        context, command, data = client.wait("Data")
        assert (context, data) == (5, None)
        assert elements(command.dataset) == elements(case.command_set())


def test_a_response_from_within_the_callback_is_shown_before(program: Any) -> None:
    seen: list[int] = []

    def answer(link: EndPoint, context: int, number: int, sop_class: bytes) -> None:
        extension = capi.DICOMNETCALLBACKEXT()
        extension.uStructSize = ctypes.sizeof(extension)
        extension.pfnBeforeSendCommandSet = kept
        capi.L_DicomSetCallbackExt(link.net, ctypes.byref(extension))
        link.send("CEchoResponse", context, number, sop_class, 0)

    kept = dict(capi.DICOMNETCALLBACKEXT._fields_)["pfnBeforeSendCommandSet"](
        lambda net, _command, _user: seen.append(net)
    )
    server = program.serve({"CEchoRequest": answer})
    client = program.associate(server.port, PLAIN)
    want_no_data_callback(server.peer)
    client.call("CEcho", 5, 1, USUAL["UI"])
    assert seen == [server.peer.net]


def test_responses_that_cannot_be_sent_from_within_the_callback(program: Any) -> None:
    """The codes are those of any send: no such context, no association any more, no net."""
    codes: list[int] = []

    def answer(link: EndPoint, context: int, number: int, sop_class: bytes) -> None:
        codes.append(link.try_send("CEchoResponse", 77, number, sop_class, 0))
        codes.append(int(capi.L_DicomSendCEchoResponse(None, context, number, sop_class, 0)))
        capi.L_DicomClose(link.net)
        codes.append(link.try_send("CEchoResponse", context, number, sop_class, 0))
        capi.L_DicomFreeNet(link.net)
        codes.append(link.try_send("CEchoResponse", context, number, sop_class, 0))

    server = program.serve({"CEchoRequest": answer})
    client = program.associate(server.port, PLAIN)
    want_no_data_callback(server.peer)
    client.send("CEchoRequest", 5, 1, USUAL["UI"])
    client.wait("Close")
    capi.L_DicomFreeNet(server.net)  # waits for what runs
    wrong_context, *others = codes
    assert wrong_context == capi.DICOM_ERROR_PDU_ID
    assert others == [
        capi.DICOM_ERROR_PARAMETER, capi.DICOM_ERROR_NET_NOT_CONNECTED, capi.DICOM_ERROR_PARAMETER,
    ]  # fmt: skip


def test_a_received_data_set_lives_for_its_callback(program: Any) -> None:
    """Whoever looks first, all threads see the same; nobody does when the callback is over."""
    handles: list[int] = []
    found: list[bytes] = []

    def receive(_link: EndPoint, *arguments: Any) -> None:
        threads = [threading.Thread(target=look, args=(handles[-1],)) for _ in range(4)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()

    def look(handle: int) -> None:
        found.append(keep(handle).octets)

    kind = dict(capi.DICOMNETCALLBACK._fields_)["pfnReceiveCStoreRequest"]
    server = program.serve()
    client = program.associate(server.port, PLAIN)
    done = threading.Event()

    def on_store(_net: int, *arguments: Any) -> None:
        handles.append(arguments[-2])
        if len(handles) == 1:
            receive(server.peer)
        if len(handles) == 2:
            done.set()

    callbacks = capi.DICOMNETCALLBACK()
    callbacks.pfnReceiveCStoreRequest = kept = kind(on_store)
    capi.L_DicomSetCallback(server.peer.net, ctypes.byref(callbacks))
    data = one_element(PatientID="SEEN")
    for _ in range(2):
        client.send("CStoreRequest", 5, 1, USUAL["UI"], USUAL["UI"], 0, None, 0, Data(data))
    assert done.wait(DEADLINE)
    assert found == [data] * 4
    assert handles[0] != handles[1]
    assert not capi.L_DicomGetFirstElement(handles[0], None, 0, 0)
    assert kept
