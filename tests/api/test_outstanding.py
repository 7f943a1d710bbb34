"""Several operations at a time on one association: PS3.7 D.3.3.3, and 6.1 for the message ids."""

from __future__ import annotations

import itertools
import random
import threading
from collections.abc import Callable
from typing import Any

import pytest
from pydicom import Dataset

from ltdic import capi

from endpoint import DEADLINE, Agreement, EndPoint, contexts_of
from interop import handmade

FIND = "1.2.840.10008.5.1.4.1.2.2.1"
VERIFICATION = "1.2.840.10008.1.1"
CLASS = VERIFICATION.encode()
NUMBERS = [0, 1, 0x7FFF, 0x8000, 0xFFFF]
PENDING = 0xFF00
WINDOW = (0, 20)
ASYNC_OPERATIONS = 0x53


def propose(pdu: int) -> None:
    assert capi.L_DicomSetAsyncOperations(pdu, 1, *WINDOW) == 0


def agree(pdu: int, request: Agreement) -> None:
    assert request.window == WINDOW
    assert capi.L_DicomSetAsyncOperations(pdu, 1, 20, 1) == 0


def match(number: int) -> Dataset:
    made = Dataset()
    made.PatientID = str(number)
    return made


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_answers_in_any_order(program: Any, order: tuple[int, ...]) -> None:
    """Requests are handed out at once; each answer says which it is for."""
    server = program.serve(edit=agree)
    client = program.associate(server.port, contexts_of(VERIFICATION), edit=propose)
    assert client.agreement.window == (20, 1)
    numbers = NUMBERS[:3]
    for number in numbers:
        client.send("CEchoRequest", 1, number, CLASS)
    assert [server.peer.wait("CEchoRequest")[1] for _ in numbers] == numbers
    for index in order:
        server.peer.send("CEchoResponse", 1, numbers[index], CLASS, index)
    answers = [client.wait("CEchoResponse") for _ in order]
    assert answers == [(1, numbers[index], CLASS, index) for index in order]
    client.release()


def test_queries_whose_answers_mix(program: Any) -> None:
    """Twenty queries by four threads, ten answers to each, from as many threads as queries."""
    server = program.serve(edit=agree)
    client = program.associate(server.port, contexts_of(FIND), edit=propose)
    queries = random.Random(5).sample(range(0x10000), 20)

    def ask(numbers: list[int]) -> None:
        for number in numbers:
            client.send("CFindRequest", 1, number, FIND.encode(), 0, match(number))

    def answer(number: int) -> None:
        for index in range(9):
            status = (PENDING, 1, number, index)
            server.peer.send("CFindResponse", 1, number, FIND.encode(), status[0], match(index))
        server.peer.send("CFindResponse", 1, number, FIND.encode(), 0, None)

    run(ask, [queries[start::4] for start in range(4)])
    asked = [server.peer.wait("CFindRequest") for _ in queries]
    assert {(number, data.dataset.PatientID) for _, number, _, _, data in asked} == {
        (number, str(number)) for number in queries
    }
    run(answer, queries)
    answers: dict[int, list[Any]] = {number: [] for number in queries}
    for _ in range(10 * len(queries)):
        _, number, _, status, data = client.wait("CFindResponse")
        answers[number].append((status, data and data.dataset.PatientID))
    expected = [(PENDING, str(index)) for index in range(9)] + [(0, None)]
    assert all(each == expected for each in answers.values())
    client.release()


def run(function: Callable[[Any], None], values: list[Any]) -> None:
    """Call the function with each of the values, all at once."""
    failures: list[BaseException] = []

    def guarded(value: Any) -> None:
        try:
            function(value)
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=guarded, args=(value,)) for value in values]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(DEADLINE)
        assert not thread.is_alive()
    assert failures == []


def test_both_sides_ask_at_once(program: Any) -> None:
    """The same message ids in both directions are different operations."""
    server = program.serve(edit=agree)
    client = program.associate(server.port, contexts_of(VERIFICATION), edit=propose)
    for number in NUMBERS:
        client.send("CEchoRequest", 1, number, CLASS)
        server.peer.send("CEchoRequest", 1, number, CLASS)
    for side, status in ((client, 1), (server.peer, 2)):
        for number in reversed([side.wait("CEchoRequest")[1] for _ in NUMBERS]):
            side.send("CEchoResponse", 1, number, CLASS, status)
    for side, status in ((client, 2), (server.peer, 1)):
        answers = [side.wait("CEchoResponse") for _ in NUMBERS]
        assert answers == [(1, number, CLASS, status) for number in reversed(NUMBERS)]
    client.release()


def test_cancel_means_one_of_several(program: Any) -> None:
    server = program.serve(edit=agree)
    client = program.associate(server.port, contexts_of(FIND), edit=propose)
    for number in NUMBERS:
        client.send("CFindRequest", 1, number, FIND.encode(), 0, match(number))
    client.send("CCancelRequest", 1, NUMBERS[3])
    assert [server.peer.wait("CFindRequest")[1] for _ in NUMBERS] == NUMBERS
    assert server.peer.wait("CCancelRequest") == (1, NUMBERS[3])
    client.release()


# --- peers made by hand, as pynetdicom has one operation at a time --------------------------------


def with_window(pdu: bytes, invoked: int, performed: int) -> bytes:
    """A hand-made A-ASSOCIATE PDU with an item for the window at the end of its last one."""
    window = handmade.item(ASYNC_OPERATIONS, bytes((0, invoked, 0, performed)))
    start = pdu.index(handmade.user_information())
    body = pdu[start + 4 :] + window
    whole = pdu[6:start] + handmade.item(0x50, body)
    return pdu[:2] + len(whole).to_bytes(4, "big") + whole


def echo_request(number: int) -> bytes:
    return handmade.command_set(
        (0x0002, handmade.padded(CLASS)), (0x0100, handmade.us(0x0030)),
        (0x0110, handmade.us(number)), (0x0800, handmade.us(0x0101)),
    )  # fmt: skip


def echo_response(number: int, status: int) -> bytes:
    return handmade.command_set(
        (0x0002, handmade.padded(CLASS)), (0x0100, handmade.us(0x8030)),
        (0x0120, handmade.us(number)), (0x0800, handmade.us(0x0101)),
        (0x0900, handmade.us(status)),
    )  # fmt: skip


def test_foreign_server_answers_backwards(program: Any, listener: Any) -> None:
    def script(line: handmade.Line) -> None:
        kind, body = line.receive()
        assert kind == 1
        assert handmade.item(ASYNC_OPERATIONS, bytes((0, 0, 0, 20))) in body
        line.send(with_window(handmade.associate_accept({1: handmade.EXPLICIT}), 5, 1))
        numbers = [line.receive_command()[0x0110] for _ in NUMBERS]
        assert numbers == [handmade.us(number) for number in NUMBERS]
        answers = [echo_response(number, number) for number in reversed(NUMBERS)]
        line.send(b"".join(handmade.p_data(1, each, command=True) for each in answers))
        assert line.receive()[0] == 5
        line.send(handmade.RELEASE_RESPONSE)

    client = program.associate(listener(script).port, contexts_of(VERIFICATION), edit=propose)
    assert client.agreement.window == (5, 1)
    for number in NUMBERS:
        client.send("CEchoRequest", 1, number, CLASS)
    answers = [client.wait("CEchoResponse") for _ in NUMBERS]
    assert answers == [(1, number, CLASS, number) for number in reversed(NUMBERS)]
    client.release()


def test_foreign_client_asks_without_waiting(program: Any) -> None:
    def window(pdu: int, request: Agreement) -> None:
        assert request.window == (7, 1)
        assert capi.L_DicomSetAsyncOperations(pdu, 1, 7, 1) == 0

    held: list[int] = []

    def hold(link: EndPoint, context: int, number: int, sop_class: bytes) -> None:
        held.append(number)
        if len(held) == len(NUMBERS):
            for each in reversed(held):
                link.send("CEchoResponse", context, each, sop_class, each)

    server = program.serve({"CEchoRequest": hold}, window)
    line = handmade.connect(server.port)
    contexts = {1: (VERIFICATION, [handmade.IMPLICIT])}
    requests = [handmade.p_data(1, echo_request(number), command=True) for number in NUMBERS]
    line.send(with_window(handmade.associate_request(contexts), 7, 1))
    kind, body = line.receive()
    assert kind == 2
    assert handmade.item(ASYNC_OPERATIONS, bytes((0, 7, 0, 1))) in body
    line.send(b"".join(requests))
    answers = [line.receive_command() for _ in NUMBERS]
    expected = [handmade.us(number) for number in reversed(NUMBERS)]
    assert [each[0x0120] for each in answers] == expected
    assert [each[0x0900] for each in answers] == expected
    line.send(handmade.RELEASE_REQUEST)
    assert line.receive()[0] == 6
    line.close()
