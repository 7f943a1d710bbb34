"""Peers of other makers, and real images for them.

Peers: DCMTK's programs, Orthanc, pynetdicom in the test process; each is a fixture that starts it
on a free port of 127.0.0.1 with a folder of its own and ends it with the test. A test is skipped
only when the peer is not installed. Images: copies of those that pydicom and pydicom-data bring
along, in studies with UIDs of their own.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian, generate_uid
from pynetdicom import AE, build_context, evt
from pynetdicom.transport import ThreadedAssociationServer

from interop import requestor
from process import free_port

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples"))
from comparison import differences  # noqa: E402

TRAILING_PADDING = 0xFFFCFFFC

PATIENCE = 30.0
"""Seconds to wait for a peer to be ready."""

# study: patient, files. Each class has one kind of transfer syntax in "ct", "mr" and "us", as DCMTK
# and its like agree on one for a class; "mixed" has a class in many.
STUDIES = {
    "ct": ("P1", ["CT_small.dcm", "CT_small.dcm", "693_UNCI.dcm"]),
    "mr": ("P1", ["MR2_J2KR.dcm", "MR2_J2KR.dcm"]),
    "us": ("P2", ["OBXXXX1A_rle.dcm", "OBXXXX1A_rle_2frame.dcm"]),
    "sc": ("P2", ["SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_small_odd_jpeg.dcm"]),
}
MIXED = (
    "P3",
    [
        "MR_small.dcm",
        "MR_small_implicit.dcm",
        "MR_small_RLE.dcm",
        "MR2_J2KR.dcm",
        "MR_small_jpeg_ls_lossless.dcm",
        "MR2_J2KI.dcm",
    ],
)


@dataclass
class Study:
    """Files of one study on disk."""

    patient: str
    uid: str
    folder: Path
    files: dict[str, Path] = field(default_factory=dict)  # SOP Instance UID -> file

    @property
    def series(self) -> str:
        return str(self.read(next(iter(self.files))).SeriesInstanceUID)

    def read(self, instance: str) -> pydicom.FileDataset:
        return pydicom.dcmread(self.files[instance])

    def assert_same(self, folder: Path) -> None:
        """Every file is in `folder`, there is nothing else, and nothing is different."""
        found = {}
        for path in folder.rglob("*"):
            if path.is_file():
                found[str(pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID)] = path
        assert found.keys() == self.files.keys()
        for uid, source in self.files.items():
            assert differences(source, found[uid]) == [], source.name


def make_study(folder: Path, patient: str, names: Sequence[str]) -> Study:
    """Copy test images as one study with UIDs of its own."""
    study = Study(patient, generate_uid(), folder)
    folder.mkdir(parents=True)
    series: dict[str, str] = {}
    for number, name in enumerate(names, 1):
        path = get_testdata_file(name, download=False)
        assert path is not None, f"{name}: pydicom-data is not installed"
        data = pydicom.dcmread(str(path))
        data.pop(TRAILING_PADDING, None)  # means nothing, and DCMTK leaves it out
        if data.file_meta.TransferSyntaxUID.is_compressed:
            data["PixelData"].VR = "OB"  # PS3.5 A.4; some of the files have OW
        data.PatientID, data.StudyInstanceUID = patient, study.uid
        data.SeriesInstanceUID = series.setdefault(data.Modality, generate_uid())
        data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = generate_uid()
        target = folder / f"{number:03}.dcm"
        data.save_as(target)
        study.files[str(data.SOPInstanceUID)] = target
    return study


@pytest.fixture(scope="session")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which each of the `studies` has a folder."""
    return tmp_path_factory.mktemp("images")


@pytest.fixture(scope="session")
def studies(images: Path) -> dict[str, Study]:
    """Studies of two patients: uncompressed CT, JPEG 2000 MR, run length US, JPEG SC."""
    return {
        name: make_study(images / name, patient, files)
        for name, (patient, files) in STUDIES.items()
    }


@pytest.fixture(scope="session")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Study:
    """One MR study in six transfer syntaxes."""
    return make_study(tmp_path_factory.mktemp("mixed") / "mr", *MIXED)


@pytest.fixture(scope="session")
def hundred(tmp_path_factory: pytest.TempPathFactory) -> Study:
    """100 small CT files."""
    return make_study(tmp_path_factory.mktemp("hundred") / "ct", "P4", ["CT_small.dcm"] * 100)


def wait_for_port(port: int, process: Any) -> None:
    """Wait until somebody listens: the peers have no other way to tell."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if process.process.poll() is not None or time.monotonic() > deadline:
                process.stop()
                pytest.fail(f"nobody listens on port {port}: {process.finish()}")
            threading.Event().wait(0.02)


@dataclass
class Peer:
    """A peer that listens."""

    port: int
    title: str
    folder: Path
    process: Any = None
    http: int = 0


@pytest.fixture
def dcmtk(spawn: Callable[..., Any], tool: Callable[[str], str]) -> Callable[..., Any]:
    """Run a DCMTK client to its end: dcmtk("echoscu", "-v", port=p, title="X")."""

    def run(
        name: str,
        *arguments: object,
        port: int,
        title: str = "ANY-SCP",
        folder: Path | None = None,
    ) -> Any:
        # options, then host and port, then the operands, which come after "--"
        options = [str(argument) for argument in arguments]
        operands = []
        if "--" in options:
            cut = options.index("--")
            options, operands = options[:cut], options[cut + 1 :]
        command = [tool(name), *options, "-aec", title, "127.0.0.1", str(port), *operands]
        return spawn(*command, environment=DCMTK_ENVIRONMENT, folder=folder).finish()

    return run


# As a user's shell has it: no TCP_NODELAY, so that DCMTK leaves Nagle's algorithm on.
DCMTK_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}


@pytest.fixture
def storescp(
    spawn: Callable[..., Any], tool: Callable[[str], str], tmp_path: Path
) -> Callable[..., Peer]:
    """Start DCMTK's storescp, which keeps what it gets bit by bit."""

    def start(*options: str) -> Peer:
        peer = Peer(free_port(), "STORESCP", tmp_path / "storescp")
        peer.folder.mkdir()
        command = [tool("storescp"), *options, "-od", peer.folder, "-aet", peer.title]
        peer.process = spawn(*command, str(peer.port), environment=DCMTK_ENVIRONMENT)
        wait_for_port(peer.port, peer.process)
        return peer

    return start


@pytest.fixture
def dcmqrscp(
    spawn: Callable[..., Any], tool: Callable[[str], str], tmp_path: Path
) -> Callable[..., Peer]:
    """Start DCMTK's dcmqrscp with files in its data base; `hosts` are ports it may move to."""

    def start(files: Sequence[Path], *options: str, hosts: Mapping[str, int] = {}) -> Peer:
        peer = Peer(free_port(), "QRSCP", tmp_path / "qrscp")
        peer.folder.mkdir()
        copies = [Path(shutil.copy(f, peer.folder / f"{n}.dcm")) for n, f in enumerate(files)]
        subprocess.run(
            [tool("dcmqridx"), str(peer.folder), *map(str, copies)], check=True, timeout=PATIENCE
        )
        table = "".join(f"{name} = ({name}, 127.0.0.1, {at})\n" for name, at in hosts.items())
        configuration = tmp_path / "dcmqrscp.cfg"
        configuration.write_text(
            f"NetworkTCPPort = {peer.port}\nMaxPDUSize = 131072\nMaxAssociations = 16\n"
            f"HostTable BEGIN\n{table}HostTable END\nVendorTable BEGIN\nVendorTable END\n"
            f"AETable BEGIN\nQRSCP {peer.folder} RW (200, 1024mb) ANY\nAETable END\n"
        )
        command = [tool("dcmqrscp"), "-c", configuration, *options]
        peer.process = spawn(*command, environment=DCMTK_ENVIRONMENT)
        wait_for_port(peer.port, peer.process)
        return peer

    return start


@pytest.fixture
def orthanc(
    spawn: Callable[..., Any], tool: Callable[[str], str], tmp_path: Path
) -> Callable[..., Peer]:
    """Start Orthanc and give it files with C-STORE.

    With `modalities`, ports by title, it knows these and takes orders by HTTP.
    """

    def start(files: Sequence[Path], modalities: Mapping[str, int] | None = None) -> Peer:
        peer = Peer(free_port(), "ORTHANC", tmp_path / "orthanc")
        peer.folder.mkdir()
        configuration = peer.folder / "orthanc.json"
        settings = {
            "StorageDirectory": str(peer.folder / "storage"),
            "IndexDirectory": str(peer.folder / "storage"),
            "Plugins": [],
            "HttpServerEnabled": False,
            "DicomAet": peer.title,
            "DicomPort": peer.port,
            "DicomCheckCalledAet": False,
            "DicomAlwaysAllowEcho": True,
            "DicomAlwaysAllowStore": True,
            "DicomAlwaysAllowFind": True,
            "DicomAlwaysAllowGet": True,
            "RemoteAccessAllowed": True,
            "UnknownSopClassAccepted": True,
            "ConcurrentJobs": 1,
        }
        if modalities is not None:
            peer.http = free_port()
            known = {title: [title, "127.0.0.1", port] for title, port in modalities.items()}
            settings |= {"HttpServerEnabled": True, "HttpPort": peer.http}
            settings |= {"RemoteAccessAllowed": False, "AuthenticationEnabled": False}
            settings |= {"DicomModalities": known, "DicomAlwaysAllowMove": True}
        configuration.write_text(json.dumps(settings))
        peer.process = spawn(
            tool("Orthanc"), configuration, environment=DCMTK_ENVIRONMENT, folder=peer.folder
        )
        peer.process.wait_for("Orthanc has started", PATIENCE)
        if files:
            send_with_pynetdicom(peer, files)
        return peer

    return start


def send_with_pynetdicom(peer: Peer, files: Sequence[Path]) -> None:
    """Store files at a peer, each in its own transfer syntax; all must be taken."""
    data = [pydicom.dcmread(path) for path in files]
    ae = AE()
    pairs = {(str(d.SOPClassUID), str(d.file_meta.TransferSyntaxUID)) for d in data}
    ae.requested_contexts = [build_context(uid, [syntax]) for uid, syntax in sorted(pairs)]
    association = requestor.associate(ae, peer.port, ae_title=peer.title)
    try:
        for dataset in data:
            status = association.send_c_store(dataset)
            assert status.Status == 0, status
    finally:
        association.release()


@dataclass
class PynetdicomServer:
    """A pynetdicom AE that listens in the test process."""

    ae: AE
    server: Any = None
    stored: list[pydicom.FileDataset] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.server.socket.getsockname()[1])

    def start(self, handlers: list[Any], tls: Any = None) -> None:
        """As AE.start_server does, but for the half second that its end would take."""
        self.server = self.ae.make_server(
            ("127.0.0.1", 0),
            evt_handlers=handlers,
            ssl_context=tls,
            server_class=ThreadedAssociationServer,
        )
        self.ae._servers.append(self.server)
        serve = self.server.serve_forever
        threading.Thread(target=serve, args=(0.02,), daemon=True).start()

    def keep(self, event: evt.Event) -> int:
        """A C-STORE handler: keep the data set with its file meta information."""
        dataset = event.dataset
        dataset.file_meta = event.file_meta
        self.stored.append(dataset)
        return 0

    def save(self, folder: Path) -> Path:
        folder.mkdir()
        for dataset in self.stored:
            dataset.save_as(folder / f"{dataset.SOPInstanceUID}.dcm", enforce_file_format=True)
        return folder


@pytest.fixture
def pynetdicom_server() -> Iterator[Callable[..., PynetdicomServer]]:
    """Start a pynetdicom server: pynetdicom_server(contexts, handlers)."""
    servers: list[PynetdicomServer] = []

    def start(
        contexts: Sequence[Any],
        handlers: Sequence[Any] = (),
        tls: Any = None,
        **settings: object,
    ) -> PynetdicomServer:
        peer = PynetdicomServer(AE(ae_title="PYNETDICOM"))
        for name, value in settings.items():
            setattr(peer.ae, name, value)
        for one in contexts:
            peer.ae.add_supported_context(
                one.abstract_syntax, one.transfer_syntax, one.scu_role, one.scp_role
            )
        peer.start([(evt.EVT_C_STORE, peer.keep), *handlers], tls)
        servers.append(peer)
        return peer

    yield start
    for peer in servers:
        peer.server.shutdown()


def context(sop_class: str, *syntaxes: str, roles: bool = False) -> Any:
    """A pynetdicom presentation context; with `roles` a server takes the role of SCU as well."""
    built = build_context(
        sop_class, list(syntaxes) or [ExplicitVRLittleEndian, ImplicitVRLittleEndian]
    )
    if roles:
        built.scu_role, built.scp_role = True, True
    return built


@pytest.fixture(scope="session")
def make_context() -> Callable[..., Any]:
    return context


@pytest.fixture
def unused_port() -> int:
    """A port on which nobody listens."""
    return free_port()


STALL = 0.040
"""What Nagle's algorithm and a delayed acknowledgement cost an exchange, in seconds."""


@pytest.fixture
def assert_no_stall() -> Callable[[Callable[[], None], int], None]:
    """Run what makes so many exchanges: a stall at each would take twice the time allowed.

    The best try counts, as the machine may be busy; stalls come at each try.
    """

    def check(run: Callable[[], None], exchanges: int) -> None:
        times = []
        for _ in range(20):
            started = time.monotonic()
            run()
            times.append(time.monotonic() - started)
            if times[-1] < exchanges * STALL / 2:
                return
        pytest.fail(f"{exchanges} exchanges took {times} s")

    return check
