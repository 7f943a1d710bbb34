"""Every DIMSE-N service between the C interface and pynetdicom, in both roles (PS3.7 10)."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from pydicom import Dataset
from pynetdicom import AE, build_role, evt

from endpoint import EndPoint, contexts_of
from interop import requestor

STEP = "1.2.840.10008.3.1.2.3.3"
STEP_RETRIEVE = "1.2.840.10008.3.1.2.3.4"
STEP_NOTIFICATION = "1.2.840.10008.3.1.2.3.5"
COMMITMENT = "1.2.840.10008.1.20.1"
FILM_SESSION = "1.2.840.10008.5.1.1.1"
INSTANCE = "1.2.826.0.1.3680043.9.42"
TAGS = [0x00100010, 0x00400252]
PATIENCE = 30.0


def dataset_of(**values: Any) -> Dataset:
    dataset = Dataset()
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    return dataset


def item_of(**values: Any) -> list[Dataset]:
    return [dataset_of(**values)]


SENT = dataset_of(
    PatientName="Doe^J",
    PerformedProcedureStepStatus="IN PROGRESS",
    ReferencedSOPSequence=item_of(ReferencedSOPClassUID="1.2.3", ReferencedSOPInstanceUID="1.2.4"),
)
ANSWER = dataset_of(PatientID="odd", PerformedSeriesSequence=item_of(Modality="CT"))


class Service(NamedTuple):
    """A service, the class it is tried with, and what pynetdicom calls its parts."""

    name: str
    sop_class: str
    event: Any
    sender: str
    number: int | None = None  # event or action type
    content: str | None = None  # the data set of the request, as an attribute of the event
    reversed: bool = False  # asked by the SCP

    @property
    def parameters(self) -> list[Any]:
        """Of the C function, between message id and data set."""
        made: list[Any] = [self.sop_class.encode(), INSTANCE.encode()]
        if self.name == "NGet":
            made += [(ctypes.c_uint * len(TAGS))(*TAGS), len(TAGS)]
        return made if self.number is None else [*made, self.number]

    @property
    def heard(self) -> list[Any]:
        """The same as a callback gets them."""
        listed = [TAGS, len(TAGS)] if self.name == "NGet" else []
        return [*self.parameters[:2], *listed, *self.parameters[2 + len(listed) :]]

    def request(self) -> list[Any]:
        return [] if self.content is None else [SENT]

    def answer(self, status: int, data: Dataset | None) -> list[Any]:
        """The end of the C function's arguments for a response."""
        numbers = [status] if self.number is None else [status, self.number]
        return [*self.parameters[:2], *numbers, *([] if self.name == "NDelete" else [data])]


SERVICES = [
    Service("NCreate", STEP, evt.EVT_N_CREATE, "send_n_create", content="attribute_list"),
    Service("NSet", STEP, evt.EVT_N_SET, "send_n_set", content="modification_list"),
    Service("NGet", STEP_RETRIEVE, evt.EVT_N_GET, "send_n_get"),
    Service("NAction", COMMITMENT, evt.EVT_N_ACTION, "send_n_action", 1, "action_information"),
    Service("NDelete", FILM_SESSION, evt.EVT_N_DELETE, "send_n_delete"),
    Service(
        "NReport", STEP_NOTIFICATION, evt.EVT_N_EVENT_REPORT, "send_n_event_report",
        0xFFFF, "event_information", reversed=True,
    ),
]  # fmt: skip
BY_NAME = {service.name: service for service in SERVICES}
OUTCOMES = [(0x0000, ANSWER), (0x0000, None), (0x0107, ANSWER), (0x0112, None), (0xC001, None)]
each_service = pytest.mark.parametrize("service", SERVICES, ids=lambda each: each.name)


@each_service
def test_our_request(
    program: Any, pynetdicom_server: Any, make_context: Any, service: Service
) -> None:
    """pynetdicom gets what the program sends, the program what pynetdicom answers."""
    asked: list[evt.Event] = []
    outcomes = iter(OUTCOMES)

    def handle(event: evt.Event) -> Any:
        asked.append(event)
        status, data = next(outcomes)
        return status if service.name == "NDelete" else (status, data)

    peer = pynetdicom_server(
        [make_context(service.sop_class, roles=service.reversed)], [(service.event, handle)]
    )
    roles = (0, 1) if service.reversed else None
    client = program.associate(peer.port, contexts_of(service.sop_class, roles=roles))
    for number, (status, data) in enumerate(OUTCOMES, 0xFFFB):
        client.send(f"{service.name}Request", 1, number, *service.parameters, *service.request())
        context, message, *rest = client.wait(f"{service.name}Response")
        assert (context, message) == (1, number)
        if service.name != "NDelete":
            # pynetdicom sends a data set only with success or a warning
            got = rest.pop()
            assert (got.dataset if got else None) == (data if status < 0x0112 else None)
        assert rest == service.answer(status, None)[: len(rest)]
        request = asked[-1].request
        assert asked[-1].message_id == number
        kind = "Affected" if service.name in ("NCreate", "NReport") else "Requested"
        assert getattr(request, f"{kind}SOPClassUID") == service.sop_class
        assert getattr(request, f"{kind}SOPInstanceUID") == INSTANCE
        if service.content is not None:
            assert getattr(asked[-1], service.content) == SENT
    if service.name == "NGet":
        assert list(asked[0].attribute_identifiers) == TAGS
    if service.number is not None:
        kind = "event_type" if service.reversed else "action_type"
        assert getattr(asked[0], kind) == service.number
    client.release()


def answering(service: Service, noted: list[Any]) -> Callable[..., None]:
    """What answers pynetdicom's requests with the outcomes in turn."""
    outcomes = iter(OUTCOMES)

    def answer(link: EndPoint, context: int, message: int, *arguments: Any) -> None:
        noted.append((message, *arguments))
        status, data = next(outcomes)
        link.send(f"{service.name}Response", context, message, *service.answer(status, data))

    return answer


def ask(association: Any, service: Service, number: int) -> tuple[int, Dataset | None]:
    """pynetdicom's request: status and data set of the answer."""
    first: list[Any] = service.request()
    if service.name == "NGet":
        first.append(TAGS)
    if service.number is not None:
        first.append(service.number)
    send = getattr(association, service.sender)
    answer = send(*first, service.sop_class, INSTANCE, msg_id=number)
    status, data = (answer, None) if service.name == "NDelete" else answer
    return status.Status, data


@each_service
def test_their_request(program: Any, service: Service) -> None:
    """The program gets what pynetdicom sends, pynetdicom what the program answers."""
    noted: list[Any] = []
    server = program.serve({f"{service.name}Request": answering(service, noted)})
    ae = AE()
    ae.add_requested_context(service.sop_class)
    roles = [build_role(service.sop_class, scp_role=True)] if service.reversed else []
    association = requestor.associate(ae, server.port, ext_neg=roles)
    for number, (status, data) in enumerate(OUTCOMES, 7):
        got = ask(association, service, number)
        # pynetdicom reads a data set only with success or a warning; without one it gives an empty
        content = (data or Dataset()) if status < 0x0112 and service.name != "NDelete" else None
        assert got == (status, content)
        message, *arguments = noted[-1]
        assert message == number
        assert arguments[: len(service.heard)] == service.heard
        if service.content is not None:
            assert arguments[-1].dataset == SENT
    association.release()
    assert association.is_released


def test_all_attributes_are_asked_for(
    program: Any, pynetdicom_server: Any, make_context: Any
) -> None:
    """No attribute list: pynetdicom is told of none."""
    asked: list[Any] = []

    def handle(event: evt.Event) -> Any:
        asked.append(event.request.AttributeIdentifierList)
        return 0, ANSWER

    peer = pynetdicom_server([make_context(STEP_RETRIEVE)], [(evt.EVT_N_GET, handle)])
    client = program.associate(peer.port, contexts_of(STEP_RETRIEVE))
    parameters = BY_NAME["NGet"].parameters[:2]
    assert client.call("NGet", 1, 1, *parameters, None, 0)[4] == 0
    assert asked == [None]
    client.release()


def test_instance_that_the_server_names(
    program: Any, pynetdicom_server: Any, make_context: Any
) -> None:
    """N-CREATE without an instance UID: the response says which it is (PS3.7 10.1.5.1.4)."""

    def handle(event: evt.Event) -> Any:
        assert event.request.AffectedSOPInstanceUID is None
        return 0, dataset_of(AffectedSOPInstanceUID="1.2.99", PatientID="X")

    peer = pynetdicom_server([make_context(STEP)], [(evt.EVT_N_CREATE, handle)])
    client = program.associate(peer.port, contexts_of(STEP))
    for number, none in enumerate((None, b""), 1):
        answer = client.call("NCreate", 1, number, STEP.encode(), none, SENT)
        assert answer[:5] == (1, number, STEP.encode(), b"1.2.99", 0)
    client.release()


def test_report_on_the_association_of_the_request(
    program: Any, pynetdicom_server: Any, make_context: Any
) -> None:
    """Storage commitment with both as SCU in turn: action, then report on the same association."""
    reported = threading.Event()
    done: list[Any] = []

    def act(event: evt.Event) -> Any:
        threading.Thread(target=report, args=(event.assoc,)).start()
        return 0, None

    def report(association: Any) -> None:
        information = dataset_of(TransactionUID="1.2.5")
        done.append(association.send_n_event_report(information, 2, COMMITMENT, INSTANCE))
        reported.set()

    def acknowledge(link: EndPoint, context: int, message: int, *rest: Any) -> None:
        link.send("NReportResponse", context, message, *rest[:2], 0, rest[2], None)

    peer = pynetdicom_server([make_context(COMMITMENT)], [(evt.EVT_N_ACTION, act)])
    client = program.associate(
        peer.port, contexts_of(COMMITMENT), reactions={"NReportRequest": acknowledge}
    )
    information = dataset_of(TransactionUID="1.2.5", ReferencedSOPSequence=[])
    client.send("NActionRequest", 1, 3, COMMITMENT.encode(), INSTANCE.encode(), 1, information)
    assert client.wait("NActionResponse")[4] == 0
    _, _, sop_class, instance, event, data = client.wait("NReportRequest")
    assert (sop_class, instance, event) == (COMMITMENT.encode(), INSTANCE.encode(), 2)
    assert data.dataset.TransactionUID == "1.2.5"
    assert reported.wait(PATIENCE)
    assert done[0][0].Status == 0
    client.release()


def test_report_to_their_requestor(program: Any) -> None:
    """The same the other way: pynetdicom asks, the program reports on that association."""
    reported = threading.Event()
    heard: list[Any] = []

    def act(link: EndPoint, context: int, message: int, *rest: Any) -> None:
        link.send("NActionResponse", context, message, *rest[:2], 0, rest[2], None)
        data = dataset_of(TransactionUID=rest[3].dataset.TransactionUID)
        link.send("NReportRequest", context, 77, COMMITMENT.encode(), INSTANCE.encode(), 1, data)

    def handle(event: evt.Event) -> Any:
        heard.append((event.message_id, event.event_type, event.event_information.TransactionUID))
        return 0, None

    def ended(_link: EndPoint, *_answer: Any) -> None:
        reported.set()

    server = program.serve({"NActionRequest": act, "NReportResponse": ended})
    ae = AE()
    ae.add_requested_context(COMMITMENT)
    handlers = [(evt.EVT_N_EVENT_REPORT, handle)]
    association = requestor.associate(ae, server.port, evt_handlers=handlers)
    status, _ = association.send_n_action(
        dataset_of(TransactionUID="1.2.6"), 1, COMMITMENT, INSTANCE
    )
    assert status.Status == 0
    assert reported.wait(PATIENCE)
    answer = server.peer.wait("NReportResponse")
    assert answer == (1, 77, COMMITMENT.encode(), INSTANCE.encode(), 0, 1, None)
    assert heard == [(77, 1, "1.2.6")]
    server.peer.release()  # their own release may wait for ever after a request has come in
