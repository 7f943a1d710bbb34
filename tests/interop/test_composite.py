"""C-FIND, C-MOVE, C-CANCEL and the rest of DIMSE-C through the C interface, with every peer.

C-GET is in test_get_served.py and test_get_retrieved.py, C-STORE of files in test_store.py.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom import Dataset
from pynetdicom import AE, evt

from endpoint import DEADLINE, EndPoint, Server, contexts_of
from interop import requestor
from interop.conftest import DCMTK_ENVIRONMENT, Peer, Study, free_port, wait_for_port

VERIFICATION = "1.2.840.10008.1.1"
CT = "1.2.840.10008.5.1.4.1.1.2"
PATIENT_FIND = "1.2.840.10008.5.1.4.1.2.1.1"
STUDY_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
STUDY_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
WORKLIST = "1.2.840.10008.5.1.4.31"
SUCCESS, PENDING, PENDING_WARNING, CANCEL = 0x0000, 0xFF00, 0xFF01, 0xFE00
NOWHERE = 0xA801


def identifier(**keys: Any) -> Dataset:
    made = Dataset()
    for keyword, value in keys.items():
        setattr(made, keyword, value)
    return made


def study_of(study: Study) -> Dataset:
    return identifier(QueryRetrieveLevel="STUDY", StudyInstanceUID=study.uid)


def answers_to(client: EndPoint, name: str) -> Iterator[Any]:
    """The responses to a request, from status on, the last one included."""
    while True:
        _, _, _, status, *rest = client.wait(f"{name}Response")
        yield status, *rest
        if status not in (PENDING, PENDING_WARNING):
            return


# --- as SCU ---------------------------------------------------------------------------------------


def find(client: EndPoint, sop_class: str, keys: Dataset) -> list[Dataset]:
    """The matches of a query that ends with success."""
    context = client.agreement.id_of(sop_class)
    client.send("CFindRequest", context, 11, sop_class.encode(), 0, keys)
    *matches, last = answers_to(client, "CFind")
    assert last == (SUCCESS, None)
    return [data.dataset for _, data in matches]


def echo(client: EndPoint) -> None:
    context = client.agreement.id_of(VERIFICATION)
    uid = VERIFICATION.encode()
    assert client.call("CEcho", context, 1, uid) == (context, 1, uid, 0)


def store_all(client: EndPoint, study: Study, **origin: Any) -> None:
    """Store a study of CT, as sub-operation of a C-MOVE if `origin` says so."""
    context = client.agreement.id_of(CT)
    mover, number = origin.get("mover"), origin.get("number", 0)
    for message, path in enumerate(study.files.values(), 1):
        data = pydicom.dcmread(path)
        uid = str(data.SOPInstanceUID).encode()
        answer = client.call("CStore", context, message, CT.encode(), uid, 0, mover, number, data)
        assert answer == (context, message, CT.encode(), uid, 0)


def storage(program: Any, folder: Path) -> Server:
    """A storage server that keeps what it gets; its origins are in `server.origins`."""
    folder.mkdir()
    origins: list[tuple[bytes, int]] = []

    def store(
        link: EndPoint, context: int, message: int, sop_class: bytes, uid: bytes, priority: int,
        mover: bytes, number: int, data: Any,
    ) -> None:  # fmt: skip
        origins.append((mover, number))
        dataset = data.dataset
        meta = pydicom.dataset.FileMetaDataset()
        meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = (
            sop_class.decode(),
            uid.decode(),
        )
        meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
        dataset.file_meta = meta
        dataset.save_as(folder / f"{uid.decode()}.dcm", enforce_file_format=True)
        link.send("CStoreResponse", context, message, sop_class, uid, 0)

    server = program.serve({"CStoreRequest": store})
    server.origins = origins
    return server


def move(client: EndPoint, keys: Dataset, destination: bytes) -> list[Any]:
    context = client.agreement.id_of(STUDY_MOVE)
    client.send("CMoveRequest", context, 0x7FFE, STUDY_MOVE.encode(), 0, destination, keys)
    return list(answers_to(client, "CMove"))


def test_dcmqrscp(program: Any, dcmqrscp: Any, studies: Any, tmp_path: Path) -> None:
    """All of it on one association: echo, store, find, move to a storage server of ours."""
    ct = studies["ct"]
    ours = storage(program, tmp_path / "got")
    peer = dcmqrscp([], "-ta", "30", hosts={"OURS": ours.port})
    classes = (VERIFICATION, CT, PATIENT_FIND, STUDY_FIND, STUDY_MOVE)
    client = program.associate(peer.port, contexts_of(*classes), called=b"QRSCP")
    echo(client)
    store_all(client, ct)
    keys = identifier(QueryRetrieveLevel="STUDY", StudyInstanceUID="", PatientID="P*")
    assert [each.StudyInstanceUID for each in find(client, STUDY_FIND, keys)] == [ct.uid]
    keys = identifier(QueryRetrieveLevel="PATIENT", PatientID="P1", PatientName="")
    assert [each.PatientID for each in find(client, PATIENT_FIND, keys)] == ["P1"]
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


def test_find_and_cancel_at_pynetdicom(
    program: Any, pynetdicom_server: Any, make_context: Any
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

    peer = pynetdicom_server([make_context(STUDY_FIND)], [(evt.EVT_C_FIND, matches)])
    client = program.associate(peer.port, contexts_of(STUDY_FIND))
    client.send("CFindRequest", 1, 0x8001, STUDY_FIND.encode(), 1, identifier(PatientID=""))
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


class QueryRetrieve:
    """What a query server does: it answers on a thread of its own until it is cancelled."""

    def __init__(self, program: Any, study: Study, destinations: dict[bytes, int]) -> None:
        self.program, self.study, self.destinations = program, study, destinations
        self.cancelled = threading.Event()
        self.reached = threading.Event()
        self.hold_after: int | None = None
        self.asked: list[Dataset] = []
        reactions = {
            "CFindRequest": self._work(self.find),
            "CMoveRequest": self._work(self.move),
            "CCancelRequest": self.cancel,
        }
        self.server = program.serve(reactions)

    def _work(self, function: Callable[..., None]) -> Callable[..., None]:
        def start(link: EndPoint, *arguments: Any) -> None:
            def run() -> None:
                try:
                    function(link, *arguments)
                except BaseException as failure:
                    link.failures.append(failure)

            threading.Thread(target=run, daemon=True).start()

        return start

    def cancel(self, _link: EndPoint, _context: int, message: int) -> None:
        assert message
        self.cancelled.set()

    def _is_cancelled(self, done: int) -> bool:
        if done != self.hold_after:
            return False
        assert self.cancelled.wait(DEADLINE), "nobody cancelled"
        return True

    def find(
        self, link: EndPoint, context: int, message: int, sop_class: bytes, _: int, data: Any
    ) -> None:
        self.asked.append(data.dataset)
        for number, uid in enumerate(self.study.files):
            if self._is_cancelled(number):
                link.send("CFindResponse", context, message, sop_class, CANCEL, None)
                return
            match = identifier(QueryRetrieveLevel="IMAGE", SOPInstanceUID=uid, PatientID="P1")
            link.send("CFindResponse", context, message, sop_class, PENDING, match)
        link.send("CFindResponse", context, message, sop_class, SUCCESS, None)

    def move(
        self, link: EndPoint, context: int, message: int, sop_class: bytes, _: int,
        destination: bytes, data: Any,
    ) -> None:  # fmt: skip
        def tell(status: int, done: int) -> None:
            left = len(self.study.files) - done
            link.send("CMoveResponse", context, message, sop_class, status, left, done, 0, 0, None)

        self.asked.append(data.dataset)
        if destination not in self.destinations:
            tell(NOWHERE, 0)
            return
        asker = link.agreement.calling
        port = self.destinations[destination]
        target = self.program.associate(port, contexts_of(CT), called=destination)
        for done, path in enumerate(self.study.files.values()):
            if self._is_cancelled(done):
                target.release()
                tell(CANCEL, done)
                return
            one = Study(self.study.patient, self.study.uid, path.parent, {path.name: path})
            store_all(target, one, mover=asker, number=message)
            tell(PENDING, done + 1)
        target.release()
        tell(SUCCESS, len(self.study.files))


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


def test_find_from_pynetdicom(program: Any, studies: Any) -> None:
    """All matches, then a query that is cancelled."""
    server = QueryRetrieve(program, studies["ct"], {})
    ae = AE()
    ae.add_requested_context(STUDY_FIND)
    association = requestor.associate(ae, server.server.port)
    keys = identifier(QueryRetrieveLevel="IMAGE", PatientID="P1")
    answers = list(association.send_c_find(keys, STUDY_FIND, msg_id=1, priority=1))
    assert [status.Status for status, _ in answers] == [PENDING] * 3 + [SUCCESS]
    assert [data.SOPInstanceUID for _, data in answers[:3]] == list(studies["ct"].files)
    server.hold_after = 2
    statuses = []
    for status, _ in association.send_c_find(keys, STUDY_FIND, msg_id=2):
        statuses.append(status.Status)
        if len(statuses) == 2:
            association.send_c_cancel(2, query_model=STUDY_FIND)
    assert statuses == [PENDING, PENDING, CANCEL]
    association.release()


def test_move_from_pynetdicom(
    program: Any, pynetdicom_server: Any, make_context: Any, studies: Any, tmp_path: Path
) -> None:
    ct = studies["ct"]
    target = pynetdicom_server([make_context(CT)])
    server = QueryRetrieve(program, ct, {b"TARGET": target.port})
    ae = AE()
    ae.add_requested_context(STUDY_MOVE)
    association = requestor.associate(ae, server.server.port)

    def ask(destination: str) -> list[tuple[int, ...]]:
        answers = association.send_c_move(study_of(ct), destination, STUDY_MOVE)
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
