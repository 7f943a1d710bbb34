"""C-FIND with find_scu at every peer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.sop_class import (
    PatientRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelFind,
)


def find(run_example: Any, port: int, called: str, *options: object) -> Any:
    place = ["--host", "127.0.0.1", "--port", port, "--called", called]
    return run_example("find_scu", *place, *options)


def check_levels(run_example: Any, peer: Any, studies: dict[str, Any]) -> None:
    ct = studies["ct"]
    ended = find(
        run_example, peer.port, peer.title, "--key", "StudyInstanceUID", "--key", "PatientID=P1"
    )
    assert ended.code == 0, ended
    assert f"(0020,000D) StudyInstanceUID = {ct.uid}" in ended.out
    assert f"(0020,000D) StudyInstanceUID = {studies['mr'].uid}" in ended.out
    assert ended.out.splitlines()[-1] == "2 matches"

    keys = ["--key", f"StudyInstanceUID={ct.uid}", "--key", f"SeriesInstanceUID={ct.series}"]
    ended = find(
        run_example, peer.port, peer.title, "--level", "IMAGE", *keys, "--key", "0008,0018"
    )
    assert ended.code == 0, ended
    for uid in ct.files:
        assert f"(0008,0018) SOPInstanceUID = {uid}" in ended.out
    assert ended.out.splitlines()[-1] == "3 matches"

    options = ["--root", "patient", "--level", "PATIENT", "--key", "PatientID=P*"]
    ended = find(run_example, peer.port, peer.title, *options)
    assert ended.code == 0, ended
    assert "PatientID = P1" in ended.out
    assert "PatientID = P2" in ended.out

    ended = find(run_example, peer.port, peer.title, "--key", "StudyInstanceUID=1.2.3")
    assert ended.code == 0, ended
    assert ended.out == "0 matches\n"


def test_dcmqrscp(
    dcmqrscp: Callable[..., Any], run_example: Callable[..., Any], studies: dict[str, Any]
) -> None:
    peer = dcmqrscp([path for study in studies.values() for path in study.files.values()])
    check_levels(run_example, peer, studies)


def test_orthanc(
    orthanc: Callable[..., Any], run_example: Callable[..., Any], studies: dict[str, Any]
) -> None:
    peer = orthanc([path for study in studies.values() for path in study.files.values()])
    check_levels(run_example, peer, studies)


def serve_matches(
    pynetdicom_server: Any, make_context: Any, answers: Callable[[evt.Event], Iterator[Any]]
) -> int:
    contexts = [
        make_context(StudyRootQueryRetrieveInformationModelFind),
        make_context(PatientRootQueryRetrieveInformationModelFind),
    ]
    return int(pynetdicom_server(contexts, [(evt.EVT_C_FIND, answers)]).port)


def test_pynetdicom(
    pynetdicom_server: Callable[..., Any],
    make_context: Callable[..., Any],
    run_example: Callable[..., Any],
) -> None:
    def answers(event: evt.Event) -> Iterator[Any]:
        assert event.identifier.QueryRetrieveLevel == "STUDY"
        assert event.identifier.StudyDate == "20200101-20201231"
        assert event.identifier.PatientName == "A*"
        for number in range(3):
            match = Dataset()
            match.PatientName = f"A{number}\x1b[2J"  # must not steer the terminal
            match.StudyDate = "20200515"
            yield (0xFF00, 0xFF01)[number % 2], match

    port = serve_matches(pynetdicom_server, make_context, answers)
    keys = ["--key", "PatientName=A*", "--key", "StudyDate=20200101-20201231"]
    ended = find(run_example, port, "PYNETDICOM", *keys)
    assert ended.code == 0, ended
    assert "\x1b" not in ended.out
    assert ended.out.count("StudyDate = 20200515") == 3
    assert ended.out.splitlines()[-1] == "3 matches"


def test_failure_of_the_peer(
    pynetdicom_server: Callable[..., Any],
    make_context: Callable[..., Any],
    run_example: Callable[..., Any],
) -> None:
    def answers(event: evt.Event) -> Iterator[Any]:
        yield 0xA700, None

    port = serve_matches(pynetdicom_server, make_context, answers)
    ended = find(run_example, port, "PYNETDICOM", "--key", "PatientID")
    assert ended.code == 1, ended
    assert "C-FIND ended with status A700H" in ended.err
