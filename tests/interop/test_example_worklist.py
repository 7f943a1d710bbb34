"""Modality worklists: find_scu at DCMTK's wlmscpfs and at pynetdicom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian
from pynetdicom import evt
from pynetdicom.sop_class import ModalityWorklistInformationFind

from interop.conftest import DCMTK_ENVIRONMENT, Peer, wait_for_port
from process import free_port

# patient's name; station, modality and date of the scheduled step
STEPS = {
    "ACC1": ("Doe^John", "CT1", "CT", "20261123"),
    "ACC2": ("Roe^Jane", "MR1", "MR", "20261124"),
    "ACC3": ("Müller^Jürgen", "CT1", "CT", "20261201"),
}


def scheduled(accession: str) -> Dataset:
    name, station, modality, date = STEPS[accession]
    step = Dataset()
    step.ScheduledStationAETitle, step.Modality = station, modality
    step.ScheduledProcedureStepStartDate = date
    step.ScheduledProcedureStepStartTime = "101500"
    step.ScheduledPerformingPhysicianName = "House^Gregory"
    step.ScheduledProcedureStepDescription = f"{modality} scan"
    step.ScheduledProcedureStepID = f"S{accession}"
    data = Dataset()
    data.SpecificCharacterSet = "ISO_IR 192"
    data.AccessionNumber, data.PatientName, data.PatientID = accession, name, f"P{accession}"
    data.PatientBirthDate, data.PatientSex = "19700101", "O"
    data.StudyInstanceUID = f"1.2.{accession[-1]}"
    data.RequestedProcedureID, data.RequestedProcedureDescription = f"R{accession}", "scan"
    data.ScheduledProcedureStepSequence = [step]
    return data


@pytest.fixture
def wlmscpfs(spawn: Callable[..., Any], tool: Callable[[str], str], tmp_path: Path) -> Peer:
    peer = Peer(free_port(), "WORKLIST", tmp_path / "worklist")
    folder = peer.folder / peer.title
    folder.mkdir(parents=True)
    (folder / "lockfile").touch()
    for accession in STEPS:
        data = scheduled(accession)
        data.file_meta = FileMetaDataset()
        data.file_meta.MediaStorageSOPClassUID = ModalityWorklistInformationFind
        data.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.{accession[-1]}"
        data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        data.save_as(folder / f"{accession}.wl", enforce_file_format=True)
    command = [tool("wlmscpfs"), "-dfp", peer.folder, "-csk", str(peer.port)]
    peer.process = spawn(*command, environment=DCMTK_ENVIRONMENT)
    wait_for_port(peer.port, peer.process)
    return peer


STEP = "ScheduledProcedureStepSequence"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([], {"ACC1", "ACC2", "ACC3"}),
        ([f"{STEP}.Modality=CT"], {"ACC1", "ACC3"}),
        ([f"{STEP}.Modality=CT", f"{STEP}.ScheduledProcedureStepStartDate=20261123"], {"ACC1"}),
        (["0040,0100.0040,0001=MR1", "PatientName=R*"], {"ACC2"}),
        ([f"{STEP}.ScheduledProcedureStepStartDate=20261124-"], {"ACC2", "ACC3"}),
        ([f"{STEP}.ScheduledStationAETitle=XX"], set()),
    ],
)  # fmt: skip
def test_wlmscpfs(wlmscpfs: Peer, run_example: Any, keys: list[str], expected: set[str]) -> None:
    options = [part for key in keys for part in ("--key", key)]
    place = ("--host", "127.0.0.1", "--port", wlmscpfs.port, "--called", wlmscpfs.title)
    ended = run_example("find_scu", *place, "--root", "worklist", *options)
    assert ended.code == 0, ended
    found = {a for a in STEPS if f"(0008,0050) AccessionNumber = {a}" in ended.out}
    assert found == expected, ended
    assert ended.out.splitlines()[-1] == f"{len(expected)} matches"
    for accession in expected:
        name, _, modality, date = STEPS[accession]
        assert f"  (0010,0010) PatientName = {name}" in ended.out
        assert f"      (0008,0060) Modality = {modality}" in ended.out  # in the item
        assert f"      (0040,0002) ScheduledProcedureStepStartDate = {date}" in ended.out


def test_pynetdicom(pynetdicom_server: Any, make_context: Any, run_example: Any) -> None:
    def answers(event: evt.Event) -> Iterator[Any]:
        assert "QueryRetrieveLevel" not in event.identifier
        assert event.identifier.SpecificCharacterSet == "ISO_IR 192"
        assert event.identifier.PatientName == "Mü*"
        (step,) = event.identifier.ScheduledProcedureStepSequence
        assert (step.Modality, step.ScheduledStationAETitle) == ("CT", "")
        match = scheduled("ACC3")
        match.PatientComments = "a\x9b2Jb"  # must not steer a terminal
        yield 0xFF00, match

    port = pynetdicom_server(
        [make_context(ModalityWorklistInformationFind)], [(evt.EVT_C_FIND, answers)]
    ).port
    place = ("--host", "127.0.0.1", "--port", port, "--called", "PYNETDICOM")
    keys = ("--key", "PatientName=Mü*", "--key", f"{STEP}.Modality=CT")
    ended = run_example("find_scu", *place, "--root", "worklist", *keys)
    assert ended.code == 0, ended
    assert "PatientName = Müller^Jürgen" in ended.out
    assert "a?2Jb" in ended.out
    assert ended.out.splitlines()[-1] == "1 matches"
