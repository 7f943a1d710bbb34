"""Programs written with the C++ classes alone, between themselves and with other peers."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom import AE, evt
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    CTImageStorage,
    SecondaryCaptureImageStorage,
)

from conftest import DEADLINE, Compile, Run

SOURCES = Path(__file__).parent / "classes"
FACTS = Path(__file__).parents[1] / "abi" / "facts" / "classes.json"
INSTANCE = "1.2.3.4.5.6"
CHANGED = f"status 0000 class {SecondaryCaptureImageStorage} instance {INSTANCE} patient "

#: Virtual methods that no plain connection calls: TLS has tests of its own, ISCL is retired, and
#: there is no OpenSSL context to show.
NOT_ON_A_PLAIN_NET = {
    "OnSecureLinkReady", "OnPrivateKeyPassword", "OnVerify", "OnCreateCTX",
    "GetChallengeISCL", "InternalAuthenticateISCL", "ExternalAuthenticateISCL",
    "OnNonSecureSendISCL", "OnNonSecureReceivedISCL", "OnReceivedISCLPacket",
}  # fmt: skip

Build = Callable[[str], Path]


@pytest.fixture
def build(compile_program: Compile) -> Build:
    """Compile the class program of that name."""
    return lambda name: compile_program(SOURCES / f"{name}.cpp", name=name)


@contextmanager
def serving(program: Path, *arguments: object) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """A server program and its port. It has to end by itself, without error, in the block."""
    with subprocess.Popen(
        [str(program), *map(str, arguments)],
        env={}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as server:  # fmt: skip
        try:
            assert server.stdout is not None and server.stderr is not None
            line = server.stdout.readline().split()
            assert line and line[0] == "port", server.stderr.read()
            yield int(line[1]), server
            assert server.wait(DEADLINE) == 0, server.stderr.read()
        finally:
            server.kill()


def run_tool(*command: object) -> str:
    result = subprocess.run([*map(str, command)], capture_output=True, text=True, timeout=DEADLINE)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


@pytest.mark.parametrize("name, said", [
    ("nset", CHANGED + "999-99-9999"), ("mixing", "mixed"), ("lending", "lent"),
    ("deletion", "5 and 5"), ("lower", "below"), ("dataset", "data"),
])  # fmt: skip
def test_program(name: str, said: str, build: Build, run_program: Run) -> None:
    result = run_program(build(name))
    assert (result.stdout, result.stderr, result.returncode) == (f"{said}\n", "", 0)


def test_every_virtual_method_is_called(build: Build, run_program: Run) -> None:
    result = run_program(build("events"))
    assert (result.stderr, result.returncode) == ("", 0)
    rows = json.loads(FACTS.read_text())["vtables"]["LDicomNet"]
    names = {row.split("(")[0].split("::")[1] for row in rows}
    assert len(names) == 49
    assert set(result.stdout.split()) == names - NOT_ON_A_PLAIN_NET


def test_an_exception_ends_its_connection(build: Build, run_program: Run) -> None:
    result = run_program(build("exception"))
    assert (result.stdout, result.returncode) == ("alive\n", 0)
    assert result.stderr.splitlines() == [
        "ltdic: exception left OnReceiveCEchoRequest: no echo today",
        "ltdic: exception left OnAccept: not a std::exception",
        "ltdic: exception left OnReceiveCEchoRequest: no echo today",
    ]


# --- N-SET ------------------------------------------------------------------------------------


def test_n_set_between_two_processes(build: Build, run_program: Run) -> None:
    program = build("nset")
    with serving(program, "server") as (port, _server):
        result = run_program(program, "client", port)
        assert (result.stdout, result.stderr) == (CHANGED + "999-99-9999\n", "")


def test_n_set_to_pynetdicom(build: Build, run_program: Run) -> None:
    seen = []

    def answer(event: evt.Event) -> tuple[int, Dataset]:
        seen.append((event.request.RequestedSOPInstanceUID, event.modification_list.PatientID))
        changed = Dataset()
        changed.PatientID = "changed"
        return 0x0000, changed

    ae = AE()
    ae.add_supported_context("1.2.840.10008.1.1")
    ae.add_supported_context(SecondaryCaptureImageStorage)
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_N_SET, answer)])
    try:
        result = run_program(build("nset"), "client", server.socket.getsockname()[1])
    finally:
        server.shutdown()
    assert (result.stdout, result.stderr) == (CHANGED + "changed\n", "")
    assert seen == [(INSTANCE, "123-45-6789")]


def test_n_set_from_pynetdicom(build: Build) -> None:
    ae = AE()
    ae.add_requested_context(SecondaryCaptureImageStorage)
    wanted = Dataset()
    wanted.PatientID = "123-45-6789"
    with serving(build("nset"), "server") as (port, _server):
        association = ae.associate("127.0.0.1", port)
        assert association.is_established
        status, changed = association.send_n_set(
            wanted, SecondaryCaptureImageStorage, INSTANCE, msg_id=99
        )
        association.release()
    assert status.Status == 0x0000 and changed.PatientID == "999-99-9999"


# --- C-STORE, C-FIND, C-GET -------------------------------------------------------------------


@pytest.fixture
def images(tmp_path: Path) -> list[Path]:
    """Three instances of one CT study."""
    original = pydicom.dcmread(str(get_testdata_file("CT_small.dcm")))
    del original.DataSetTrailingPadding  # peers leave it out
    original.remove_private_tags()  # which have no VR in Implicit VR
    paths = []
    for number in range(3):
        original.SOPInstanceUID = generate_uid()
        original.file_meta.MediaStorageSOPInstanceUID = original.SOPInstanceUID
        paths.append(tmp_path / f"image{number}.dcm")
        original.save_as(paths[-1])
    return paths


def assert_same(stored: Path, sent: list[Path]) -> None:
    """Every instance arrived, and nothing of it is different."""
    found = {path: pydicom.dcmread(path) for path in stored.iterdir()}
    got = {data_set.SOPInstanceUID: data_set for data_set in found.values()}
    assert len(got) == len(sent)
    for path in sent:
        original = pydicom.dcmread(path)
        assert got[original.SOPInstanceUID] == original


def test_c_store_from_storescu(build: Build, images: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "stored"
    folder.mkdir()
    with serving(build("store"), "scp", folder) as (port, _server):
        run_tool("storescu", "127.0.0.1", port, *images)
    assert_same(folder, images)


@contextmanager
def tool_server(port: int, title: str, *command: object) -> Iterator[None]:
    """A peer's server that needs to be told its port; ready when it accepts an echo."""
    with subprocess.Popen(
        [*map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            echo = ["echoscu", "-aec", title, "127.0.0.1", str(port)]
            end = time.monotonic() + DEADLINE
            while subprocess.run(echo, capture_output=True).returncode:
                assert time.monotonic() < end and server.poll() is None
            yield
        finally:
            server.kill()


def test_c_store_to_storescp(
    build: Build, images: list[Path], tmp_path: Path, free_port: int, run_program: Run
) -> None:
    folder = tmp_path / "stored"
    folder.mkdir()
    with tool_server(free_port, "STORESCP", "storescp", "-od", folder, free_port):
        result = run_program(build("store"), "scu", free_port, "STORESCP", *images)
    assert (result.stderr, result.returncode) == ("", 0)
    assert [line.split()[-1] for line in result.stdout.splitlines()] == ["0000"] * len(images)
    assert_same(folder, images)


@pytest.fixture
def free_port() -> int:
    """A port for peers that cannot choose one themselves."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@pytest.mark.parametrize(
    "patient, names", [("", ["Adams^Ann", "Brown^Bob"]), ("P2", ["Brown^Bob"])]
)
def test_worklist_for_findscu(patient: str, names: list[str], build: Build, tmp_path: Path) -> None:
    with serving(build("worklist")) as (port, _server):
        run_tool(
            "findscu", "-W", "-X", "-od", tmp_path, "127.0.0.1", port,
            "-k", f"PatientID={patient}", "-k", "PatientName", "-k",
            "ScheduledProcedureStepSequence[0].Modality",
        )  # fmt: skip
    found = [pydicom.dcmread(path, force=True) for path in sorted(tmp_path.glob("rsp*.dcm"))]
    assert [str(each.PatientName) for each in found] == names
    assert all(each.ScheduledProcedureStepSequence[0].Modality == "CT" for each in found)


def test_c_get_for_getscu(build: Build, images: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "got"
    folder.mkdir()
    study = pydicom.dcmread(images[0]).StudyInstanceUID
    with serving(build("get"), "scp", *images) as (port, _server):
        run_tool(
            "getscu", "-S", "-od", folder, "-k", "QueryRetrieveLevel=STUDY",
            "-k", f"StudyInstanceUID={study}", "127.0.0.1", port,
        )  # fmt: skip
    assert_same(folder, images)


def test_c_get_from_dcmqrscp(
    build: Build, images: list[Path], tmp_path: Path, free_port: int, run_program: Run
) -> None:
    folder, store = tmp_path / "got", tmp_path / "store"
    folder.mkdir()
    store.mkdir()
    configuration = tmp_path / "dcmqrscp.cfg"
    configuration.write_text(
        f"NetworkTCPPort = {free_port}\nMaxPDUSize = 16384\nMaxAssociations = 16\n"
        "HostTable BEGIN\nHostTable END\nVendorTable BEGIN\nVendorTable END\n"
        f"AETable BEGIN\nQR {store} RW (9, 1024mb) ANY\nAETable END\n"
    )
    study = pydicom.dcmread(images[0]).StudyInstanceUID
    with tool_server(free_port, "QR", "dcmqrscp", "-c", configuration):
        run_tool("storescu", "-aec", "QR", "127.0.0.1", free_port, *images)
        result = run_program(build("get"), "scu", free_port, "QR", study, CTImageStorage, folder)
    assert (result.stdout, result.stderr) == ("status 0000 completed 3 failed 0\n", "")
    assert_same(folder, images)


def test_c_get_between_two_processes(
    build: Build, images: list[Path], tmp_path: Path, run_program: Run
) -> None:
    folder = tmp_path / "got"
    folder.mkdir()
    program = build("get")
    with serving(program, "scp", *images) as (port, _server):
        result = run_program(program, "scu", port, "ANY", "1.2.3", CTImageStorage, folder)
        assert (result.stdout, result.stderr) == ("status 0000 completed 3 failed 0\n", "")
    assert_same(folder, images)


# --- memory -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["deletion", "lending", "mixing", "exception"])
def test_valgrind_finds_nothing(name: str, build: Build) -> None:
    """Objects that go away while they are in use are where mistakes would be."""
    result = subprocess.run(
        ["valgrind", "-q", "--error-exitcode=9", str(build(name))],
        capture_output=True, text=True, timeout=3 * DEADLINE,
    )  # fmt: skip
    assert result.returncode == 0 and "==" not in result.stderr, result.stderr


@pytest.mark.parametrize("name", ["deletion", "events", "exception", "lending", "lower", "mixing"])
def test_address_sanitizer_finds_nothing(
    name: str, compile_program: Compile, run_program: Run
) -> None:
    """The embedded interpreter keeps its memory to the end, which is no leak."""
    options = ["-g", "-fsanitize=address"]
    program = compile_program(SOURCES / f"{name}.cpp", options=options, name=name)
    result = run_program(program, environment={"ASAN_OPTIONS": "detect_leaks=0"})
    assert result.returncode == 0 and "Sanitizer" not in result.stderr, result.stderr
