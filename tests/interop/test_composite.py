"""C-FIND, C-MOVE, C-CANCEL and the rest of DIMSE-C through the C interface, with every peer.

C-GET is in test_get_served.py and test_get_retrieved.py, C-STORE of files in test_store.py.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pynetdicom import AE, evt

from endpoint import contexts_of
from interop import requestor
from interop.conftest import DCMTK_ENVIRONMENT, Peer, wait_for_port
from interop.service import (
    CANCEL,
    CT,
    NOWHERE,
    PENDING,
    PENDING_WARNING,
    STUDY_FIND,
    STUDY_MOVE,
    SUCCESS,
    VERIFICATION,
    QueryRetrieve,
    answers_to,
    echo,
    find,
    identifier,
    move,
    storage,
    study_of,
    use_archive,
)
from process import free_port

WORKLIST = "1.2.840.10008.5.1.4.31"


def test_dcmqrscp(program: Any, dcmqrscp: Any, studies: Any, tmp_path: Path) -> None:
    """All of it on one association: echo, store, find, move to a storage server of ours."""
    ct = studies["ct"]
    ours = storage(program, tmp_path / "got")
    peer = dcmqrscp([], "-ta", "30", hosts={"OURS": ours.port})
    client = use_archive(program, peer.port, b"QRSCP", ct)
    assert (
        find(client, STUDY_FIND, identifier(QueryRetrieveLevel="STUDY", StudyInstanceUID="9")) == []
    )
    *pending, last = move(client, study_of(ct), b"OURS")
    assert [each[0] for each in pending] == [PENDING] * len(pending)
    assert last[:5] == (SUCCESS, 0, 3, 0, 0)
    assert set(ours.origins) == {(b"LTDIC", 0x7FFE)}
    ct.assert_same(tmp_path / "got")
    assert move(client, study_of(ct), b"ELSEWHERE")[-1][0] == NOWHERE
    client.release()


@pytest.fixture
def wlmscpfs(spawn: Any, tool: Any, tmp_path: Path) -> Peer:
    """DCMTK's worklist server, title WL, with two steps."""
    folder = tmp_path / "worklist" / "WL"
    folder.mkdir(parents=True)
    (folder / "lockfile").touch()
    for number, name in enumerate(("Adams^Ann", "Brown^Bob"), 1):
        step = identifier(
            Modality="CT", ScheduledStationAETitle="CT1",
            ScheduledProcedureStepStartDate="20260101",
            ScheduledProcedureStepStartTime="0900", ScheduledPerformingPhysicianName="X",
            ScheduledProcedureStepDescription="D", ScheduledProcedureStepID=f"S{number}",
        )  # fmt: skip
        entry = identifier(
            PatientName=name, PatientID=f"P{number}", PatientBirthDate="", PatientSex="F",
            AccessionNumber=f"A{number}", StudyInstanceUID=f"1.2.{number}",
            RequestedProcedureID="R", RequestedProcedureDescription="D",
            ScheduledProcedureStepSequence=[step],
        )  # fmt: skip
        entry.file_meta = pydicom.dataset.FileMetaDataset()
        entry.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
        entry.file_meta.MediaStorageSOPClassUID = WORKLIST
        entry.file_meta.MediaStorageSOPInstanceUID = f"1.3.{number}"
        entry.save_as(folder / f"{number}.wl", enforce_file_format=True)
    peer = Peer(free_port(), "WL", folder)
    command = [tool("wlmscpfs"), "-s", "-dfp", folder.parent, str(peer.port)]
    peer.process = spawn(*command, environment=DCMTK_ENVIRONMENT)
    wait_for_port(peer.port, peer.process)
    return peer


def test_wlmscpfs(program: Any, wlmscpfs: Peer) -> None:
    client = program.associate(
        wlmscpfs.port, contexts_of(VERIFICATION, WORKLIST), called=wlmscpfs.title.encode()
    )
    echo(client)
    step = identifier(Modality="CT", ScheduledProcedureStepID="")
    keys = identifier(PatientName="", PatientID="", ScheduledProcedureStepSequence=[step])
    matches = find(client, WORKLIST, keys)
    steps = [each.ScheduledProcedureStepSequence[0].ScheduledProcedureStepID for each in matches]
    assert sorted(map(str, steps)) == ["S1", "S2"]
    keys.PatientName = "Brown*"
    assert [each.PatientID for each in find(client, WORKLIST, keys)] == ["P2"]
    keys.PatientName = "Nobody"
    assert find(client, WORKLIST, keys) == []
    client.release()


@pytest.mark.parametrize("model", [STUDY_FIND, WORKLIST])
def test_find_and_cancel_at_pynetdicom(
    program: Any, pynetdicom_server: Any, make_context: Any, model: str
) -> None:
    cancelled = threading.Event()

    def matches(event: evt.Event) -> Iterator[Any]:
        for number in range(2):
            yield (PENDING, PENDING_WARNING)[number], identifier(PatientID=f"P{number}")
        for _ in range(2000):
            if event.is_cancelled:
                cancelled.set()
                yield CANCEL, None
                return
            cancelled.wait(0.01)
        yield 0xC000, None

    peer = pynetdicom_server([make_context(model)], [(evt.EVT_C_FIND, matches)])
    client = program.associate(peer.port, contexts_of(model))
    client.send("CFindRequest", 1, 0x8001, model.encode(), 1, identifier(PatientID=""))
    answers = answers_to(client, "CFind")
    first, second = next(answers), next(answers)
    assert (first[0], second[0]) == (PENDING, PENDING_WARNING)
    assert (first[1].dataset.PatientID, second[1].dataset.PatientID) == ("P0", "P1")
    client.send("CCancelRequest", 1, 0x8001)
    assert list(answers) == [(CANCEL, None)]
    assert cancelled.is_set()
    client.release()


def test_move_at_pynetdicom(
    program: Any, pynetdicom_server: Any, make_context: Any, studies: Any, tmp_path: Path
) -> None:
    """Counters of each response, and the originator that the storage server is told."""
    ct = studies["ct"]
    ours = storage(program, tmp_path / "got")

    def serve(event: evt.Event) -> Iterator[Any]:
        if event.move_destination != "OURS":
            yield None, None
            return
        yield "127.0.0.1", ours.port, {"contexts": [make_context(CT)]}
        yield len(ct.files)
        for path in ct.files.values():
            yield PENDING, pydicom.dcmread(path)

    peer = pynetdicom_server([make_context(STUDY_MOVE)], [(evt.EVT_C_MOVE, serve)])
    client = program.associate(peer.port, contexts_of(STUDY_MOVE))
    answers = [each[:5] for each in move(client, study_of(ct), b"OURS")]
    assert answers == [
        (PENDING, 2, 1, 0, 0), (PENDING, 1, 2, 0, 0), (PENDING, 0, 3, 0, 0), (SUCCESS, 0, 3, 0, 0)
    ]  # fmt: skip
    assert ours.origins == [(b"PYNETDICOM", 0x7FFE)] * 3  # it names itself, not who asked
    ct.assert_same(tmp_path / "got")
    assert move(client, study_of(ct), b"ELSEWHERE")[-1][0] == NOWHERE
    client.release()


# --- as SCP ---------------------------------------------------------------------------------------


def test_findscu(program: Any, dcmtk: Any, studies: Any, tmp_path: Path) -> None:
    server = QueryRetrieve(program, studies["ct"], {})
    keys = ["-k", "QueryRetrieveLevel=IMAGE", "-k", "SOPInstanceUID", "-k", "PatientID=P?"]
    ended = dcmtk("findscu", "-S", "-X", "-od", tmp_path, *keys, port=server.server.port)
    assert ended.code == 0, ended
    found = [pydicom.dcmread(path, force=True) for path in sorted(tmp_path.glob("rsp*.dcm"))]
    assert [each.SOPInstanceUID for each in found] == list(studies["ct"].files)
    assert server.asked[0].PatientID == "P?"


def test_findscu_cancels(program: Any, dcmtk: Any, studies: Any) -> None:
    server = QueryRetrieve(program, studies["ct"], {})
    server.hold_after = 2
    options = ["-v", "-S", "--cancel", "2", "-k", "QueryRetrieveLevel=IMAGE"]
    ended = dcmtk("findscu", *options, port=server.server.port)
    assert ended.code == 0, ended
    assert "Cancel" in ended.out + ended.err


def movescu(
    dcmtk: Any, server: QueryRetrieve, folder: Path, destination: str, *options: str
) -> Any:
    folder.mkdir()
    keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={server.study.uid}"]
    port = next(iter(server.destinations.values()))
    place = [
        "-aet",
        "MOVESCU",
        "-aem",
        destination,
        "+P",
        port,
        "-od",
        folder,
    ]  # with +B it forgets -od
    return dcmtk("movescu", "-v", "-S", *place, *options, *keys, port=server.server.port)


def test_movescu(program: Any, dcmtk: Any, studies: Any, tmp_path: Path) -> None:
    server = QueryRetrieve(program, studies["ct"], {b"MOVESCU": free_port()})
    ended = movescu(dcmtk, server, tmp_path / "got", "MOVESCU")
    assert ended.code == 0, ended
    assert "Received Final Move Response (Success)" in ended.out + ended.err
    studies["ct"].assert_same(tmp_path / "got")


def test_movescu_to_nowhere(program: Any, dcmtk: Any, studies: Any, tmp_path: Path) -> None:
    server = QueryRetrieve(program, studies["ct"], {b"MOVESCU": free_port()})
    ended = movescu(dcmtk, server, tmp_path / "got", "ELSEWHERE")
    assert ended.code != 0, ended
    assert "MoveDestinationUnknown" in ended.out + ended.err


def test_movescu_cancels(program: Any, dcmtk: Any, studies: Any, tmp_path: Path) -> None:
    server = QueryRetrieve(program, studies["ct"], {b"MOVESCU": free_port()})
    server.hold_after = 1
    ended = movescu(dcmtk, server, tmp_path / "got", "MOVESCU", "--cancel", "1")
    assert "Cancel" in ended.out + ended.err, ended
    assert len(list((tmp_path / "got").iterdir())) == 1


@pytest.mark.parametrize("model", [STUDY_FIND, WORKLIST])
def test_find_from_pynetdicom(program: Any, studies: Any, model: str) -> None:
    """All matches, then a query that is cancelled."""
    server = QueryRetrieve(program, studies["ct"], {})
    ae = AE()
    ae.add_requested_context(model)
    association = requestor.associate(ae, server.server.port)
    keys = identifier(QueryRetrieveLevel="IMAGE", PatientID="P1")
    answers = list(association.send_c_find(keys, model, msg_id=1, priority=1))
    assert [status.Status for status, _ in answers] == [PENDING] * 3 + [SUCCESS]
    assert [data.SOPInstanceUID for _, data in answers[:3]] == list(studies["ct"].files)
    server.hold_after = 2
    statuses = []
    for status, _ in association.send_c_find(keys, model, msg_id=2):
        statuses.append(status.Status)
        if len(statuses) == 2:
            association.send_c_cancel(2, query_model=model)
    assert statuses == [PENDING, PENDING, CANCEL]
    association.release()


def test_move_from_pynetdicom(
    program: Any, pynetdicom_server: Any, make_context: Any, studies: Any, tmp_path: Path
) -> None:
    ct = studies["ct"]
    origins: list[tuple[str, int]] = []

    def keep(event: evt.Event) -> int:
        request = event.request
        title = request.MoveOriginatorApplicationEntityTitle
        origins.append((title, request.MoveOriginatorMessageID))
        return int(target.keep(event))

    target = pynetdicom_server([make_context(CT)], [(evt.EVT_C_STORE, keep)])
    server = QueryRetrieve(program, ct, {b"TARGET": target.port})
    ae = AE()
    ae.add_requested_context(STUDY_MOVE)
    association = requestor.associate(ae, server.server.port)

    def ask(destination: str) -> list[tuple[int, ...]]:
        answers = association.send_c_move(study_of(ct), destination, STUDY_MOVE, msg_id=0x8001)
        return [
            (
                status.Status,
                status.NumberOfRemainingSuboperations,
                status.NumberOfCompletedSuboperations,
            )
            for status, _ in answers
        ]

    assert ask("TARGET") == [(PENDING, 2, 1), (PENDING, 1, 2), (PENDING, 0, 3), (SUCCESS, 0, 3)]
    ct.assert_same(target.save(tmp_path / "got"))
    assert origins == [("PYNETDICOM", 0x8001)] * 3
    assert ask("ELSEWHERE") == [(NOWHERE, 3, 0)]
    association.release()


def test_store_from_dcmqrscp_keeps_what_is_sent(
    program: Any, dcmqrscp: Any, dcmtk: Any, studies: Any, tmp_path: Path
) -> None:
    """A C-MOVE that movescu asks of dcmqrscp, with our storage server as the third party."""
    ct = studies["ct"]
    ours = storage(program, tmp_path / "got")
    peer = dcmqrscp(list(ct.files.values()), hosts={"OURS": ours.port})
    keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={ct.uid}"]
    ended = dcmtk("movescu", "-S", "-aem", "OURS", *keys, port=peer.port, title="QRSCP")
    assert ended.code == 0, ended
    assert {mover for mover, _ in ours.origins} == {b"MOVESCU"}
    ct.assert_same(tmp_path / "got")
