"""Orthanc as server and client of the C interface, with storage commitment (PS3.4 annex J)."""

from __future__ import annotations

import json
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom import Dataset
from pydicom.uid import generate_uid

from endpoint import DEADLINE, EndPoint, Server, contexts_of
from interop.conftest import Peer
from interop.service import (
    CT,
    SUCCESS,
    QueryRetrieve,
    identifier,
    move,
    storage,
    study_of,
    use_archive,
)

COMMITMENT = "1.2.840.10008.1.20.1"
COMMITMENT_INSTANCE = b"1.2.840.10008.1.20.1.1"
ALL_COMMITTED, SOME_FAILED = 1, 2
NO_SUCH_INSTANCE = 0x0112


def request_of(instances: list[str], transaction: str) -> Dataset:
    """What an N-ACTION of storage commitment asks for."""
    wanted = [identifier(ReferencedSOPClassUID=CT, ReferencedSOPInstanceUID=i) for i in instances]
    return identifier(TransactionUID=transaction, ReferencedSOPSequence=wanted)


def instances_in(sequence: Any) -> set[str]:
    return {str(each.ReferencedSOPInstanceUID) for each in sequence}


class Orders:
    """Orthanc's HTTP interface."""

    def __init__(self, peer: Peer) -> None:
        self._base = f"http://127.0.0.1:{peer.http}"

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(self._base + path, timeout=DEADLINE) as answer:
            return json.load(answer)

    def post(self, path: str, body: Any) -> Any:
        request = urllib.request.Request(self._base + path, json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=DEADLINE) as answer:
            return json.load(answer)

    def poll(self, path: str, good: Callable[[Any], bool]) -> Any:
        """Ask until the answer is good: Orthanc has no other way to tell."""
        deadline = time.monotonic() + DEADLINE
        while not good(answer := self.get(path)):
            assert time.monotonic() < deadline, answer
            threading.Event().wait(0.02)
        return answer


# --- Orthanc serves -------------------------------------------------------------------------------


class Reported:
    """A server that takes N-EVENT-REPORT; Orthanc asks to be SCP on an association of its own."""

    def __init__(self, program: Any) -> None:
        self.server = program.serve({"NReportRequest": self.take})
        self.came = threading.Condition()
        self.reports: list[tuple[bytes, bytes, int, Dataset]] = []

    def take(
        self, link: EndPoint, context: int, message: int, sop_class: bytes, instance: bytes,
        event: int, data: Any,
    ) -> None:  # fmt: skip
        link.send("NReportResponse", context, message, sop_class, instance, 0, event, None)
        with self.came:
            self.reports.append((sop_class, instance, event, data.dataset))
            self.came.notify_all()

    def next(self) -> tuple[bytes, bytes, int, Dataset]:
        with self.came:
            assert self.came.wait_for(lambda: self.reports, DEADLINE)
            return self.reports.pop(0)


def test_orthanc_serves(program: Any, orthanc: Any, studies: Any, tmp_path: Path) -> None:
    """Echo, store, find and move on one association, then storage commitment."""
    ct = studies["ct"]
    ours, reported = storage(program, tmp_path / "got"), Reported(program)
    peer = orthanc([], {"OURS": ours.port, "LTDIC": reported.server.port})
    client = use_archive(program, peer.port, b"ORTHANC", ct)
    last = move(client, study_of(ct), b"OURS")[-1]
    assert (last[0], last[2:5]) == (SUCCESS, (3, 0, 0))
    assert set(ours.origins) == {(b"LTDIC", 0x7FFE)}
    ct.assert_same(tmp_path / "got")
    assert move(client, study_of(ct), b"ELSEWHERE")[-1][0] != SUCCESS
    client.release()

    client = program.associate(peer.port, contexts_of(COMMITMENT), called=b"ORTHANC")
    for missing in ([], ["1.2.3.4"]):
        transaction = generate_uid()
        wanted = request_of([*ct.files, *missing], transaction)
        answer = client.call("NAction", 1, 9, COMMITMENT.encode(), COMMITMENT_INSTANCE, 1, wanted)
        assert answer[4] == SUCCESS
        sop_class, instance, event, report = reported.next()
        assert (sop_class, instance) == (COMMITMENT.encode(), COMMITMENT_INSTANCE)
        assert event == (SOME_FAILED if missing else ALL_COMMITTED)
        assert report.TransactionUID == transaction
        assert instances_in(report.ReferencedSOPSequence) == set(ct.files)
        failed = report.get("FailedSOPSequence", [])
        assert [(each.ReferencedSOPInstanceUID, each.FailureReason) for each in failed] == [
            (each, NO_SUCH_INSTANCE) for each in missing
        ]
    client.release()


# --- Orthanc asks ---------------------------------------------------------------------------------


def test_orthanc_echoes_and_stores(
    program: Any, orthanc: Any, studies: Any, tmp_path: Path
) -> None:
    def answer(link: EndPoint, context: int, message: int, sop_class: bytes) -> None:
        link.send("CEchoResponse", context, message, sop_class, 0)

    ours = storage(program, tmp_path / "got", {"CEchoRequest": answer})
    ct = studies["ct"]
    orders = Orders(orthanc(list(ct.files.values()), {"OURS": ours.port}))
    assert orders.post("/modalities/OURS/echo", {}) == {}
    ours.peer.wait("CEchoRequest")
    done = orders.post("/modalities/OURS/store", orders.get("/studies"))
    assert (done["InstancesCount"], done["FailedInstancesCount"]) == (3, 0)
    ct.assert_same(tmp_path / "got")
    assert set(ours.origins) == {(b"", 0)}


def test_orthanc_queries_and_retrieves(
    program: Any, orthanc: Any, studies: Any, tmp_path: Path
) -> None:
    """It finds a study here and has it moved to itself, once known and once not."""
    ct = studies["ct"]
    destinations: dict[bytes, int] = {}
    server = QueryRetrieve(program, ct, destinations)
    server.level = "STUDY"
    peer = orthanc([], {"OURS": server.server.port})
    orders = Orders(peer)
    query = {"Level": "Study", "Query": {"PatientID": "P?"}}
    made = orders.post("/modalities/OURS/query", query)["Path"]
    assert orders.get(f"{made}/answers") == ["0"]
    found = orders.get(f"{made}/answers/0/content?simplify")
    assert (found["StudyInstanceUID"], found["PatientID"]) == (ct.uid, "P1")
    assert server.asked[0].PatientID == "P?"

    def retrieve() -> Any:
        order = {"TargetAet": "ORTHANC", "Synchronous": False}
        job = orders.post(f"{made}/answers/0/retrieve", order)["ID"]
        ends = ("Success", "Failure")
        return orders.poll(f"/jobs/{job}", lambda state: state["State"] in ends)["State"]

    assert retrieve() == "Failure"
    destinations[b"ORTHANC"] = peer.port
    assert retrieve() == "Success"
    assert server.asked[-1].StudyInstanceUID == ct.uid
    statistics = orders.get("/statistics")
    assert (statistics["CountStudies"], statistics["CountInstances"]) == (1, 3)


class Committer:
    """A storage commitment server: it answers, then reports on an association of its own."""

    def __init__(self, program: Any, known: set[str]) -> None:
        self.program, self.known = program, known
        self.peer_port = 0
        self.done = threading.Event()
        self.server: Server = program.serve({"NActionRequest": self.act})

    def act(
        self, link: EndPoint, context: int, message: int, sop_class: bytes, instance: bytes,
        action: int, data: Any,
    ) -> None:  # fmt: skip
        assert (sop_class, instance) == (COMMITMENT.encode(), COMMITMENT_INSTANCE)
        link.send("NActionResponse", context, message, sop_class, instance, 0, action, None)
        wanted = data.dataset
        threading.Thread(target=self.report, args=(wanted,), daemon=True).start()

    def report(self, wanted: Dataset) -> None:
        ok = [e for e in wanted.ReferencedSOPSequence if e.ReferencedSOPInstanceUID in self.known]
        bad = [e for e in wanted.ReferencedSOPSequence if e not in ok]
        report = identifier(TransactionUID=wanted.TransactionUID, ReferencedSOPSequence=ok)
        if bad:
            for each in bad:
                each.FailureReason = NO_SUCH_INSTANCE
            report.FailedSOPSequence = bad
        contexts = contexts_of(COMMITMENT, roles=(0, 1))
        client = self.program.associate(self.peer_port, contexts, called=b"ORTHANC")
        event = SOME_FAILED if bad else ALL_COMMITTED
        uids = (COMMITMENT.encode(), COMMITMENT_INSTANCE)
        answer = client.call("NReport", 1, 5, *uids, event, report)
        assert answer[4] == SUCCESS
        client.release()
        self.done.set()


@pytest.mark.parametrize("lost", [0, 1])
def test_orthanc_wants_commitment(program: Any, orthanc: Any, studies: Any, lost: int) -> None:
    ct = studies["ct"]
    server = Committer(program, set(list(ct.files)[lost:]))
    peer = orthanc([], {"LTDIC": server.server.port})
    server.peer_port = peer.port
    orders = Orders(peer)
    wanted = [[CT, uid] for uid in ct.files]
    order = {"DicomInstances": wanted, "Timeout": 30}
    path = orders.post("/modalities/LTDIC/storage-commitment", order)["Path"]
    state = orders.poll(path, lambda state: state["Status"] != "Pending")
    assert server.done.wait(DEADLINE)
    assert state["Status"] == ("Failure" if lost else "Success")
    good = {each["SOPInstanceUID"] for each in state["Success"]}
    assert good == server.known
    assert [each["SOPInstanceUID"] for each in state["Failures"]] == list(ct.files)[:lost]
