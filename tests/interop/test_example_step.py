"""Performed procedure steps: mpps_scu and mpps_scp with pynetdicom, and with each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pynetdicom import AE, evt
from pynetdicom.sop_class import ModalityPerformedProcedureStep as Step

from interop import requestor


def files_of(*studies: Any) -> list[Path]:
    return [path for study in studies for path in study.files.values()]


@pytest.fixture
def mpps_scu(run_example: Any) -> Callable[..., Any]:
    def run(port: int, *arguments: object) -> Any:
        place = ("--host", "127.0.0.1", "--port", port, "--calling", "CT1")
        return run_example("mpps_scu", *place, *arguments)

    return run


class Server:
    """What a pynetdicom SCP was told."""

    def __init__(self) -> None:
        self.steps: dict[str, Dataset] = {}
        self.status = 0

    def create(self, event: evt.Event) -> tuple[int, Dataset | None]:
        uid = str(event.request.AffectedSOPInstanceUID)
        if self.status == 0:
            self.steps[uid] = event.attribute_list
        return self.status, None

    def set(self, event: evt.Event) -> tuple[int, Dataset | None]:
        uid = str(event.request.RequestedSOPInstanceUID)
        if uid not in self.steps:
            return 0x0112, None
        self.steps[uid].update(event.modification_list)
        return 0, None


@pytest.fixture
def pynetdicom_peer(pynetdicom_server: Any, make_context: Any) -> tuple[Server, int]:
    server = Server()
    handlers = [(evt.EVT_N_CREATE, server.create), (evt.EVT_N_SET, server.set)]
    return server, pynetdicom_server([make_context(Step)], handlers).port


def check_step(step: Dataset, state: str, *studies: Any) -> None:
    """Does the step say what the files do?"""
    first = pydicom.dcmread(files_of(*studies)[0])
    assert step.PerformedProcedureStepStatus == state
    assert step.PerformedStationAETitle == "CT1"
    assert (step.PatientID, step.PatientName) == (first.PatientID, first.PatientName)
    assert step.Modality == first.Modality
    (scheduled,) = step.ScheduledStepAttributesSequence
    assert scheduled.StudyInstanceUID == first.StudyInstanceUID
    assert step.PerformedProcedureStepEndDate >= step.PerformedProcedureStepStartDate
    found = {
        (series.SeriesInstanceUID, image.ReferencedSOPInstanceUID)
        for series in step.PerformedSeriesSequence
        for image in series.ReferencedImageSequence
    }
    read = [pydicom.dcmread(path) for path in files_of(*studies)]
    assert found == {(data.SeriesInstanceUID, data.SOPInstanceUID) for data in read}
    assert len(step.PerformedSeriesSequence) == len({data.SeriesInstanceUID for data in read})


def test_mpps_scu(
    pynetdicom_peer: tuple[Server, int], mpps_scu: Any, studies: dict[str, Any]
) -> None:
    server, port = pynetdicom_peer
    ct, mr = studies["ct"], studies["mr"]
    ended = mpps_scu(port, ct.folder, mr.folder, "--key", "PatientWeight=80")
    assert ended.code == 0, ended
    ((uid, step),) = server.steps.items()
    assert ended.out.splitlines()[-1] == f"step {uid}"
    assert uid.startswith("2.25.")
    assert step.PatientWeight == 80
    check_step(step, "COMPLETED", ct, mr)
    ended = mpps_scu(port, ct.folder, "--discontinued", "--instance", "1.2.3")
    assert ended.code == 0, ended
    check_step(server.steps["1.2.3"], "DISCONTINUED", ct)


def test_mpps_scu_in_two_runs(
    pynetdicom_peer: tuple[Server, int], mpps_scu: Any, studies: dict[str, Any]
) -> None:
    server, port = pynetdicom_peer
    ct = studies["ct"]
    ended = mpps_scu(port, ct.folder, "--only", "set", "--instance", "1.2.3")
    assert ended.code == 1, ended
    assert "N-SET answered with status 0112H" in ended.err
    ended = mpps_scu(port, ct.folder, "--only", "create", "--instance", "1.2.3")
    assert ended.code == 0, ended
    assert server.steps["1.2.3"].PerformedProcedureStepStatus == "IN PROGRESS"
    ended = mpps_scu(port, ct.folder, "--only", "set", "--instance", "1.2.3")
    assert ended.code == 0, ended
    check_step(server.steps["1.2.3"], "COMPLETED", ct)
    server.status = 0x0110
    ended = mpps_scu(port, ct.folder)
    assert ended.code == 1, ended
    assert "N-CREATE answered with status 0110H" in ended.err


class Client:
    """A modality made with pynetdicom."""

    def __init__(self, port: int) -> None:
        ae = AE(ae_title="CT1")
        ae.add_requested_context(Step)
        self.association = requestor.associate(ae, port)

    def create(self, data: Dataset, uid: str | None) -> int:
        return int(self.association.send_n_create(data, Step, uid)[0].Status)

    def set(self, data: Dataset, uid: str) -> int:
        return int(self.association.send_n_set(data, Step, uid)[0].Status)

    def release(self) -> None:
        self.association.release()
        assert self.association.is_released


def begun() -> Dataset:
    scheduled = Dataset()
    scheduled.StudyInstanceUID, scheduled.AccessionNumber = "1.2.3.4", "A1"
    data = Dataset()
    data.ScheduledStepAttributesSequence = Sequence([scheduled])
    data.PatientName, data.PatientID, data.PatientSex = "Doe^John", "P1", "M"
    data.PerformedProcedureStepID, data.PerformedStationAETitle = "1", "CT1"
    data.PerformedProcedureStepStartDate = "20261122"
    data.PerformedProcedureStepStartTime = "101500"
    data.PerformedProcedureStepStatus, data.Modality = "IN PROGRESS", "CT"
    data.PerformedSeriesSequence = Sequence([])
    return data


def over(state: str = "COMPLETED") -> Dataset:
    series = Dataset()
    series.SeriesInstanceUID, series.ProtocolName = "1.2.3.4.5", "HEAD"
    data = Dataset()
    data.PerformedProcedureStepStatus = state
    data.PerformedProcedureStepEndDate = "20261122"
    data.PerformedProcedureStepEndTime = "103000"
    data.PerformedSeriesSequence = Sequence([series])
    return data


def test_mpps_scp(serve: Any, tmp_path: Path) -> None:
    folder = tmp_path / "steps"
    server, port = serve("mpps_scp", "--folder", folder, "--verbose")
    client = Client(port)
    assert client.create(begun(), "1.2.3") == 0
    assert client.create(begun(), "1.2.3") == 0x0111
    (path,) = folder.iterdir()
    assert client.create(begun(), None) == 0  # the server chooses the UID
    (made,) = {pydicom.dcmread(each).SOPInstanceUID for each in folder.iterdir()} - {"1.2.3"}
    assert made.startswith("2.25.")
    assert pydicom.dcmread(path).PerformedProcedureStepStatus == "IN PROGRESS"

    more = Dataset()
    more.PerformedProcedureStepDescription = "head"
    assert client.set(more, "1.2.3") == 0
    assert client.set(over(), "9.9.9") == 0x0112
    assert client.set(over(), "1.2.3") == 0
    assert client.set(more, "1.2.3") == 0x0110  # it is over
    client.release()
    step = pydicom.dcmread(path)
    assert step.PerformedProcedureStepStatus == "COMPLETED"
    assert step.PerformedProcedureStepDescription == "head"
    assert step.PatientName == "Doe^John"
    assert step.PerformedSeriesSequence[0].ProtocolName == "HEAD"
    assert step.file_meta.MediaStorageSOPClassUID == Step
    assert server.terminate().code == 0

    again, port = serve("mpps_scp", "--folder", folder)  # what it kept it knows
    again.wait_for("^2 steps known$")
    client = Client(port)
    assert client.set(over(), "1.2.3") == 0x0110
    assert client.set(over("DISCONTINUED"), made) == 0
    client.release()
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize(
    ("keyword", "value", "status"),
    [
        ("PerformedProcedureStepStatus", "COMPLETED", 0x0106),
        ("PerformedProcedureStepStatus", None, 0x0120),
        ("PerformedProcedureStepStatus", "", 0x0121),
        ("ScheduledStepAttributesSequence", None, 0x0120),
        ("ScheduledStepAttributesSequence", Sequence([]), 0x0121),
        ("Modality", None, 0x0120),
    ],
)
def test_new_step_that_is_incomplete(
    serve: Any, tmp_path: Path, keyword: str, value: Any, status: int
) -> None:
    _, port = serve("mpps_scp", "--folder", tmp_path)
    data = begun()
    delattr(data, keyword)
    if value is not None:
        setattr(data, keyword, value)
    client = Client(port)
    assert client.create(data, "1.2.3") == status
    assert client.create(begun(), "1.2.3") == 0
    client.release()


@pytest.mark.parametrize(
    ("keyword", "value", "status"),
    [
        ("PerformedProcedureStepStatus", "DONE", 0x0106),
        ("PerformedProcedureStepEndDate", None, 0x0120),
        ("PerformedSeriesSequence", Sequence([]), 0x0121),
        ("SOPInstanceUID", "1.2.4", 0x0106),
    ],
)
def test_change_that_is_refused(
    serve: Any, tmp_path: Path, keyword: str, value: Any, status: int
) -> None:
    _, port = serve("mpps_scp", "--folder", tmp_path)
    data = over()
    if value is None:
        delattr(data, keyword)
    else:
        setattr(data, keyword, value)
    client = Client(port)
    assert client.create(begun(), "1.2.3") == 0
    assert client.set(data, "1.2.3") == status
    (path,) = tmp_path.iterdir()
    assert pydicom.dcmread(path).PerformedProcedureStepStatus == "IN PROGRESS"
    assert client.set(over(), "1.2.3") == 0
    client.release()


def test_names_from_the_wire_are_no_paths(serve: Any, tmp_path: Path) -> None:
    folder = tmp_path / "steps"
    _, port = serve("mpps_scp", "--folder", folder)
    client = Client(port)
    for uid in ("../../x", "/tmp/x", "..", "x"):
        assert client.create(begun(), uid) == 0x0117
    assert client.create(begun(), "1.2.3") == 0
    client.release()
    (path,) = folder.iterdir()
    assert path.name.startswith("step-")
    assert [p.name for p in tmp_path.iterdir()] == ["steps"]


def test_each_other(serve: Any, mpps_scu: Any, studies: dict[str, Any], tmp_path: Path) -> None:
    _, port = serve("mpps_scp", "--folder", tmp_path)
    ended = mpps_scu(port, studies["us"].folder, "--instance", "1.2.3")
    assert ended.code == 0, ended
    (path,) = tmp_path.iterdir()
    check_step(pydicom.dcmread(path), "COMPLETED", studies["us"])
    ended = mpps_scu(port, studies["us"].folder, "--instance", "1.2.3")
    assert ended.code == 1, ended
    assert "N-CREATE answered with status 0111H" in ended.err
