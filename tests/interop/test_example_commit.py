"""Storage commitment: commit_scu at pynetdicom, on one association or two, and at Orthanc."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, build_role, evt
from pynetdicom.sop_class import StorageCommitmentPushModel as Commitment
from pynetdicom.sop_class import StorageCommitmentPushModelInstance as WellKnown

from interop import requestor

PATIENCE = 30


class Archive:
    """A pynetdicom SCP that reports what it is told to, in a thread of its own."""

    def __init__(self) -> None:
        self.asked: Dataset | None = None
        self.status = 0
        self.failing: list[str] = []
        self.transaction: str | None = None  # a wrong one
        self.listener = 0  # port of the requestor, 0: report on the same association
        self.answers: list[int] = []
        self.threads: list[threading.Thread] = []

    def take(self, event: evt.Event) -> tuple[int, None]:
        self.asked = event.action_information
        assert event.action_type == 1
        assert event.request.RequestedSOPInstanceUID == WellKnown
        if self.status == 0:
            target = self.report_elsewhere if self.listener else self.report
            thread = threading.Thread(target=target, args=(event.assoc,), daemon=True)
            self.threads.append(thread)
            if self.listener:
                thread.start()
        return self.status, None

    def sent(self, event: evt.Event) -> None:
        """Once the N-ACTION response is out, the report may follow it."""
        if type(event.message).__name__ == "N_ACTION_RSP" and not self.listener:
            for thread in self.threads:
                if not thread.ident:
                    thread.start()

    def _information(self) -> tuple[int, Dataset]:
        assert self.asked is not None
        report = Dataset()
        report.TransactionUID = self.transaction or self.asked.TransactionUID
        report.ReferencedSOPSequence, report.FailedSOPSequence = [], []
        for item in self.asked.ReferencedSOPSequence:
            if item.ReferencedSOPInstanceUID in self.failing:
                item.FailureReason = 0x0112
                report.FailedSOPSequence.append(item)
            else:
                report.ReferencedSOPSequence.append(item)
        if not self.failing:
            del report.FailedSOPSequence
        return (2 if self.failing else 1), report

    def report(self, association: Any) -> None:
        kind, report = self._information()
        status, _ = association.send_n_event_report(report, kind, Commitment, WellKnown)
        self.answers.append(status.Status)
        if self.transaction is not None:
            association.abort()

    def report_elsewhere(self, _: Any) -> None:
        ae = AE(ae_title="PYNETDICOM")
        ae.add_requested_context(Commitment)
        association = requestor.associate(
            ae, self.listener, ext_neg=[build_role(Commitment, scp_role=True)]
        )
        self.report(association)
        association.release()

    def join(self) -> list[int]:
        for thread in self.threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()
        return self.answers


@pytest.fixture
def archive(pynetdicom_server: Any, make_context: Any) -> Iterator[tuple[Archive, int]]:
    archive = Archive()
    handlers = [(evt.EVT_N_ACTION, archive.take), (evt.EVT_DIMSE_SENT, archive.sent)]
    yield archive, pynetdicom_server([make_context(Commitment)], handlers).port


@pytest.fixture
def commit_scu(run_example: Any) -> Callable[..., Any]:
    def run(port: int, *arguments: object, called: str = "ANY-SCP") -> Any:
        place = ("--host", "127.0.0.1", "--port", port, "--called", called, "--calling", "COMMIT")
        return run_example("commit_scu", *place, *arguments)

    return run


def test_report_on_the_same_association(
    archive: tuple[Archive, int], commit_scu: Any, studies: dict[str, Any]
) -> None:
    peer, port = archive
    ct = studies["ct"]
    ended = commit_scu(port, ct.folder)
    assert ended.code == 0, ended
    assert ended.out.splitlines()[-1] == "3 of 3 instances committed"
    assert peer.join() == [0]
    assert peer.asked is not None
    asked = {
        (item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID)
        for item in peer.asked.ReferencedSOPSequence
    }
    assert asked == {(ct.read(uid).SOPClassUID, uid) for uid in ct.files}
    assert peer.asked.TransactionUID.startswith("2.25.")


def test_report_on_another_association(
    archive: tuple[Archive, int], commit_scu: Any, studies: dict[str, Any], unused_port: int
) -> None:
    peer, port = archive
    peer.listener = unused_port
    failing = next(iter(studies["ct"].files))
    peer.failing = [failing]
    # the peer reports while it answers the request, so the listener must be there by then
    ended = commit_scu(port, studies["ct"].folder, "--listen", unused_port, "--wait", PATIENCE)
    assert ended.code == 1, ended
    assert f"not committed {failing}: reason 0112H" in ended.err
    assert ended.out.splitlines()[-1] == "2 of 3 instances committed"
    assert peer.join() == [0]


def test_report_of_another_transaction(
    archive: tuple[Archive, int], commit_scu: Any, studies: dict[str, Any]
) -> None:
    peer, port = archive
    peer.transaction = "1.2.3"
    ended = commit_scu(port, studies["ct"].folder)
    assert ended.code == 1, ended
    assert "error: no report: " in ended.err
    assert "committed" not in ended.out
    assert peer.join() == [0x0115]


def test_request_that_is_refused(
    archive: tuple[Archive, int], commit_scu: Any, studies: dict[str, Any]
) -> None:
    peer, port = archive
    peer.status = 0x0110
    ended = commit_scu(port, studies["ct"].folder)
    assert ended.code == 1, ended
    assert "N-ACTION answered with status 0110H" in ended.err


def test_orthanc(orthanc: Any, commit_scu: Any, studies: dict[str, Any], unused_port: int) -> None:
    ct, mr = studies["ct"], studies["mr"]
    peer = orthanc(list(ct.files.values()), {"COMMIT": unused_port})
    listen = ("--listen", unused_port, "--wait", PATIENCE)
    ended = commit_scu(peer.port, ct.folder, *listen, called=peer.title)
    assert ended.code == 0, ended
    assert ended.out.splitlines()[-1] == "3 of 3 instances committed"
    ended = commit_scu(peer.port, ct.folder, mr.folder, *listen, called=peer.title)
    assert ended.code == 1, ended
    assert ended.out.splitlines()[-1] == "3 of 5 instances committed"
    for uid in mr.files:
        assert f"not committed {uid}: reason 0112H" in ended.err


def test_peer_without_the_service(storescp: Any, commit_scu: Any, studies: dict[str, Any]) -> None:
    ended = commit_scu(storescp().port, studies["ct"].folder)
    assert ended.code == 1, ended
    assert "the peer does not accept storage commitment" in ended.err


def test_file_that_is_no_instance(commit_scu: Any, unused_port: int, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("not DICOM")
    ended = commit_scu(unused_port, tmp_path)
    assert ended.code == 1, ended
    assert "not DICOM" in ended.err
