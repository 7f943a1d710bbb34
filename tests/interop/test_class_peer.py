"""Programs written with the C++ classes alone, with peers: every service in both roles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.service_class_n import ProcedureStepServiceClass
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    CTImageStorage,
    SecondaryCaptureImageStorage,
    Verification,
)

from process import Compile, Running, Spawn

SOURCES = Path(__file__).parents[1] / "programs" / "classes"
INSTANCE = "1.2.3.4.5.6"
ANSWER = f"status 0000 class {SecondaryCaptureImageStorage} instance {INSTANCE} patient "

Start = Callable[..., Running]


@pytest.fixture
def start(compile_program: Compile, spawn: Spawn) -> Start:
    """Start the class program of that name."""

    def start_(name: str, *arguments: object) -> Running:
        program = compile_program(SOURCES / f"{name}.cpp", name=name)
        return spawn(program, *(str(argument) for argument in arguments))

    return start_


def port_of(server: Running) -> int:
    return int(server.wait_for(r"^port (\d+)$")[1])


def assert_ended_well(program: Running) -> str:
    """The program ends by itself, with nothing to complain about; gives its output."""
    ended = program.finish()
    assert (ended.code, ended.err) == (0, ""), ended
    return ended.out


def test_n_set_to_pynetdicom(
    start: Start,
    pynetdicom_server: Callable[..., Any],
    make_context: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # pynetdicom takes nothing but C-STORE for an image class, unless it is another service's
    service = "pynetdicom.association.uid_to_service_class"
    monkeypatch.setattr(service, lambda _uid: ProcedureStepServiceClass)
    seen = []

    def answer(event: evt.Event) -> tuple[int, Dataset]:
        seen.append((event.request.RequestedSOPInstanceUID, event.modification_list.PatientID))
        changed = Dataset()
        changed.PatientID = "changed"
        return 0x0000, changed

    contexts = [make_context(Verification), make_context(SecondaryCaptureImageStorage)]
    peer = pynetdicom_server(contexts, [(evt.EVT_N_SET, answer)])
    assert assert_ended_well(start("nset", "client", peer.port)) == f"{ANSWER}changed\n"
    assert seen == [(INSTANCE, "123-45-6789")]


def test_n_set_from_pynetdicom(start: Start) -> None:
    server = start("nset", "server")
    ae = AE()
    ae.add_requested_context(SecondaryCaptureImageStorage)
    wanted = Dataset()
    wanted.PatientID = "123-45-6789"
    association = ae.associate("127.0.0.1", port_of(server))
    assert association.is_established
    status, changed = association.send_n_set(
        wanted, SecondaryCaptureImageStorage, INSTANCE, msg_id=99
    )
    association.release()
    assert status.Status == 0x0000
    assert changed.PatientID == "999-99-9999"
    assert_ended_well(server)


def test_c_store_from_storescu(
    start: Start, dcmtk: Any, studies: dict[str, Any], tmp_path: Path
) -> None:
    folder = tmp_path / "got"
    folder.mkdir()
    server = start("store", "scp", folder)
    ended = dcmtk("storescu", "--", *studies["ct"].files.values(), port=port_of(server))
    assert ended.code == 0, ended
    assert_ended_well(server)
    studies["ct"].assert_same(folder)


def test_c_store_to_storescp(
    start: Start, storescp: Callable[..., Any], studies: dict[str, Any]
) -> None:
    peer = storescp()
    files = studies["ct"].files.values()
    out = assert_ended_well(start("store", "scu", peer.port, peer.title, *files))
    assert [line.split()[-1] for line in out.splitlines()] == ["0000"] * len(files)
    studies["ct"].assert_same(peer.folder)


@pytest.mark.parametrize(
    ("patient", "names"), [("", ["Adams^Ann", "Brown^Bob"]), ("P2", ["Brown^Bob"])]
)
def test_worklist_for_findscu(
    patient: str, names: list[str], start: Start, dcmtk: Any, tmp_path: Path
) -> None:
    server = start("worklist")
    keys = [f"PatientID={patient}", "PatientName", "ScheduledProcedureStepSequence[0].Modality"]
    options = [option for key in keys for option in ("-k", key)]
    ended = dcmtk("findscu", "-W", "-X", "-od", tmp_path, *options, port=port_of(server))
    assert ended.code == 0, ended
    assert_ended_well(server)
    found = [pydicom.dcmread(path, force=True) for path in sorted(tmp_path.glob("rsp*.dcm"))]
    assert [str(each.PatientName) for each in found] == names
    assert all(each.ScheduledProcedureStepSequence[0].Modality == "CT" for each in found)


def test_c_get_for_getscu(
    start: Start, dcmtk: Any, studies: dict[str, Any], tmp_path: Path
) -> None:
    folder, study = tmp_path / "got", studies["ct"]
    folder.mkdir()
    server = start("get", "scp", *study.files.values())
    keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={study.uid}"]
    ended = dcmtk("getscu", "-S", "-od", folder, *keys, port=port_of(server))
    assert ended.code == 0, ended
    assert_ended_well(server)
    study.assert_same(folder)


def test_c_get_from_dcmqrscp(
    start: Start, dcmqrscp: Callable[..., Any], studies: dict[str, Any], tmp_path: Path
) -> None:
    folder, study = tmp_path / "got", studies["ct"]
    folder.mkdir()
    peer = dcmqrscp(list(study.files.values()))
    program = start("get", "scu", peer.port, peer.title, study.uid, CTImageStorage, folder)
    out = assert_ended_well(program)
    assert out == f"status 0000 completed {len(study.files)} failed 0\n"
    study.assert_same(folder)


def test_c_get_between_two_processes(start: Start, studies: dict[str, Any], tmp_path: Path) -> None:
    folder, study = tmp_path / "got", studies["ct"]
    folder.mkdir()
    server = start("get", "scp", *study.files.values())
    program = start("get", "scu", port_of(server), "ANY", study.uid, CTImageStorage, folder)
    out = assert_ended_well(program)
    assert out == f"status 0000 completed {len(study.files)} failed 0\n"
    assert_ended_well(server)
    study.assert_same(folder)
