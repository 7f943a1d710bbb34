"""C-GET served by cget_scp to getscu and pynetdicom (PS3.4 C.4.3)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import JPEG2000Lossless, JPEGBaseline8Bit, RLELossless
from pynetdicom import AE, build_role, evt
from pynetdicom.sop_class import (
    CTImageStorage,
    MRImageStorage,
    PatientRootQueryRetrieveInformationModelGet,
    SecondaryCaptureImageStorage,
    StudyRootQueryRetrieveInformationModelGet,
    UltrasoundImageStorage,
    UltrasoundMultiFrameImageStorage,
    Verification,
)

from interop import handmade, requestor

PATIENT = PatientRootQueryRetrieveInformationModelGet
STUDY = StudyRootQueryRetrieveInformationModelGet
CLASSES = [
    CTImageStorage,
    MRImageStorage,
    UltrasoundImageStorage,
    UltrasoundMultiFrameImageStorage,
    SecondaryCaptureImageStorage,
]

Counters = tuple[int, int | None, int, int, int]


class Client:
    """pynetdicom as the one that retrieves."""

    def __init__(self, port: int, model: str = STUDY, roles: Any = CLASSES) -> None:
        self.model = model
        self.received: list[pydicom.FileDataset] = []
        self.answers: dict[int, int] = {}  # number of the instance, from 1: status to answer
        self.final: Dataset | None = None
        self.cancel_after = 0
        ae = AE(ae_title="CLIENT")
        ae.add_requested_context(model)
        ae.add_requested_context(Verification)
        for uid in CLASSES:
            ae.add_requested_context(uid)
            for syntax in (JPEG2000Lossless, RLELossless, JPEGBaseline8Bit):
                ae.add_requested_context(uid, syntax)
        self.association = requestor.associate(
            ae,
            port,
            ext_neg=[build_role(uid, scp_role=True) for uid in roles],
            evt_handlers=[(evt.EVT_C_STORE, self._store)],
        )

    def _store(self, event: evt.Event) -> int:
        dataset = event.dataset
        dataset.file_meta = event.file_meta
        self.received.append(dataset)
        if len(self.received) == self.cancel_after:
            event.assoc.send_c_cancel(1, query_model=self.model)
        return self.answers.get(len(self.received), 0)

    def get(self, level: str | None, **keys: str | list[str]) -> list[Counters]:
        """Status, remaining, completed, failed, warned of each response."""
        identifier = Dataset()
        if level is not None:
            identifier.QueryRetrieveLevel = level
        for keyword, value in keys.items():
            setattr(identifier, keyword, value)
        counters: list[Counters] = []
        for status, data in self.association.send_c_get(identifier, self.model, msg_id=1):
            assert "Status" in status, "no valid response"
            counters.append(
                (
                    status.Status,
                    status.get("NumberOfRemainingSuboperations"),
                    status.get("NumberOfCompletedSuboperations"),
                    status.get("NumberOfFailedSuboperations"),
                    status.get("NumberOfWarningSuboperations"),
                )
            )
            self.final = data
        return counters

    def failed_list(self) -> list[str]:
        value = self.final.FailedSOPInstanceUIDList if self.final else []
        return [value] if isinstance(value, str) else list(value)

    def save(self, folder: Path) -> Path:
        folder.mkdir()
        for dataset in self.received:
            dataset.save_as(folder / f"{dataset.SOPInstanceUID}.dcm", enforce_file_format=True)
        return folder

    def release(self) -> None:
        self.association.release()
        assert self.association.is_released


@pytest.fixture
def port(serve: Callable[..., Any], images: Path, studies: dict[str, Any]) -> int:
    """Of a cget_scp that serves all studies."""
    return int(serve("cget_scp", "--folder", images)[1])


@pytest.mark.parametrize(
    ("name", "options"), [("ct", []), ("mr", ["+xv"]), ("us", ["+xr"]), ("sc", ["+xy"])]
)
def test_getscu_retrieves_a_study(
    port: int, dcmtk: Any, studies: dict[str, Any], tmp_path: Path, name: str, options: list[str]
) -> None:
    folder = tmp_path / "got"
    folder.mkdir()
    keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={studies[name].uid}"]
    ended = dcmtk("getscu", "-v", "-S", *options, *keys, "-od", folder, "+B", port=port)
    assert ended.code == 0, ended
    studies[name].assert_same(folder)


def test_getscu_retrieves_a_patient(
    port: int, dcmtk: Any, studies: dict[str, Any], tmp_path: Path
) -> None:
    folder = tmp_path / "got"
    folder.mkdir()
    keys = ["-k", "QueryRetrieveLevel=PATIENT", "-k", "PatientID=P1"]
    ended = dcmtk("getscu", "-P", "+xv", *keys, "-od", folder, "+B", port=port)
    assert ended.code == 0, ended
    both = studies["ct"]
    both = type(both)(both.patient, both.uid, both.folder, {**both.files, **studies["mr"].files})
    both.assert_same(folder)


def test_counters_of_three_instances(port: int, studies: dict[str, Any], tmp_path: Path) -> None:
    client = Client(port)
    assert client.get("STUDY", StudyInstanceUID=studies["ct"].uid) == [
        (0xFF00, 2, 1, 0, 0),
        (0xFF00, 1, 2, 0, 0),
        (0x0000, 0, 3, 0, 0),
    ]
    client.release()
    studies["ct"].assert_same(client.save(tmp_path / "got"))


@pytest.mark.parametrize("model", [PATIENT, STUDY])
def test_levels(port: int, studies: dict[str, Any], model: str) -> None:
    ct, mr, us = studies["ct"], studies["mr"], studies["us"]
    first, second = list(ct.files)[:2]
    client = Client(port, model)

    def completed(level: str, **keys: Any) -> tuple[int, int]:
        status, _, done, failed, warned = client.get(level, **keys)[-1]
        assert (failed, warned) == (0, 0)
        return status, done

    upper = {"StudyInstanceUID": ct.uid, "SeriesInstanceUID": ct.series}
    assert completed("STUDY", StudyInstanceUID=mr.uid) == (0, 2)
    assert completed("STUDY", StudyInstanceUID=[mr.uid, us.uid]) == (0, 4)
    assert completed("SERIES", **upper) == (0, 3)
    assert completed("IMAGE", **upper, SOPInstanceUID=first) == (0, 1)
    assert completed("IMAGE", **upper, SOPInstanceUID=[first, second]) == (0, 2)
    assert completed("IMAGE", StudyInstanceUID=mr.uid, SOPInstanceUID=first) == (0, 0)
    if model == PATIENT:
        assert completed("PATIENT", PatientID="P2") == (0, 4)
        assert completed("STUDY", PatientID="P2", StudyInstanceUID=ct.uid) == (0, 0)
    client.release()


def test_no_match_is_success(port: int) -> None:
    client = Client(port)
    assert client.get("STUDY", StudyInstanceUID="1.2.3") == [(0x0000, 0, 0, 0, 0)]
    assert client.received == []
    client.release()


@pytest.mark.parametrize(
    ("level", "keys"),
    [
        (None, {"StudyInstanceUID": "1.2.3"}),
        ("", {"StudyInstanceUID": "1.2.3"}),
        ("WORLD", {"StudyInstanceUID": "1.2.3"}),
        ("PATIENT", {"PatientID": "P1"}),  # not in the study root
        ("STUDY", {}),
        ("STUDY", {"StudyInstanceUID": ""}),
        ("IMAGE", {"StudyInstanceUID": "1.2.3"}),
    ],
)
def test_identifier_that_does_not_fit(port: int, level: str | None, keys: dict[str, str]) -> None:
    client = Client(port)
    assert client.get(level, **keys) == [(0xA900, 0, 0, 0, 0)]
    assert client.association.send_c_echo().Status == 0
    client.release()


def test_failures_and_warnings_of_sub_operations(port: int, studies: dict[str, Any]) -> None:
    client = Client(port)
    client.answers = {1: 0xB000, 2: 0xA700}
    assert client.get("STUDY", StudyInstanceUID=studies["ct"].uid) == [
        (0xFF00, 2, 0, 0, 1),
        (0xFF00, 1, 0, 1, 1),
        (0xB000, 0, 1, 1, 1),
    ]
    assert client.failed_list() == [client.received[1].SOPInstanceUID]
    client.release()


def test_all_sub_operations_fail(port: int, studies: dict[str, Any]) -> None:
    client = Client(port)
    client.answers = {1: 0xA700, 2: 0xC000, 3: 0x0110}
    assert client.get("STUDY", StudyInstanceUID=studies["ct"].uid)[-1] == (0xA702, 0, 0, 3, 0)
    assert sorted(client.failed_list()) == sorted(studies["ct"].files)
    client.release()


def test_class_for_which_the_peer_is_no_scp_fails(port: int, studies: dict[str, Any]) -> None:
    client = Client(port, PATIENT, roles=[CTImageStorage])
    counters = client.get("PATIENT", PatientID="P1")
    assert counters[-1] == (0xB000, 0, 3, 2, 0)
    assert [c[1] for c in counters] == [4, 3, 2, 1, 0]
    assert sorted(client.failed_list()) == sorted(studies["mr"].files)
    assert {str(d.SOPInstanceUID) for d in client.received} == studies["ct"].files.keys()
    client.release()


def test_cancel(port: int, studies: dict[str, Any]) -> None:
    client = Client(port)
    client.cancel_after = 1
    counters = client.get("STUDY", StudyInstanceUID=studies["ct"].uid)
    assert counters[-1] == (0xFE00, 2, 1, 0, 0)
    assert len(client.received) == 1
    client.cancel_after = 0
    assert client.get("STUDY", StudyInstanceUID=studies["mr"].uid)[-1] == (0, 0, 2, 0, 0)
    client.release()


def test_file_that_went_away_fails(
    serve: Callable[..., Any], studies: dict[str, Any], tmp_path: Path
) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    for number, path in enumerate(studies["ct"].files.values()):
        (copies / f"{number}.dcm").write_bytes(path.read_bytes())
    _, port = serve("cget_scp", "--folder", copies)
    (copies / "1.dcm").unlink()
    client = Client(port)
    assert client.get("STUDY", StudyInstanceUID=studies["ct"].uid) == [
        (0xFF00, 2, 1, 0, 0),
        (0xFF00, 1, 1, 1, 0),
        (0xB000, 0, 2, 1, 0),
    ]
    assert client.failed_list() == [list(studies["ct"].files)[1]]
    client.release()


@pytest.mark.parametrize("ending", [handmade.ABORT, b""], ids=["abort", "hang up"])
def test_peer_that_ends_meanwhile_does_no_harm(
    port: int, studies: dict[str, Any], ending: bytes
) -> None:
    ct = studies["ct"].uid.encode()
    identifier = handmade.element(0x00080052, b"STUDY ")
    identifier += handmade.element(0x0020000D, handmade.padded(ct))
    contexts = {
        1: (handmade.STUDY_GET, [handmade.IMPLICIT]),
        3: (handmade.CT, [handmade.IMPLICIT]),
    }
    line = handmade.connect(port)
    line.send(handmade.associate_request(contexts, [(handmade.CT, 0, 1)]))
    assert line.receive()[0] == 2
    line.send(handmade.p_data(1, handmade.get_request(1), command=True))
    line.send(handmade.p_data(1, identifier, command=False))
    assert line.receive_command()[0x00000100] == handmade.us(0x0001)  # a C-STORE request
    line.send(ending)
    line.close()
    after = Client(port)
    assert after.get("STUDY", StudyInstanceUID=studies["ct"].uid)[-1] == (0, 0, 3, 0, 0)
    after.release()


def test_two_retrievals_at_once(port: int, studies: dict[str, Any]) -> None:
    one, other = Client(port), Client(port)
    assert one.get("STUDY", StudyInstanceUID=studies["ct"].uid)[-1] == (0, 0, 3, 0, 0)
    assert other.get("STUDY", StudyInstanceUID=studies["us"].uid)[-1] == (0, 0, 2, 0, 0)
    one.release()
    other.release()
