"""Print management through the C interface with DCMTK's print programs: PS3.4 annex H.

The only DIMSE-N peers of DCMTK: dcmprscp is a printer, dcmprscu prints what dcmpsprt has rendered,
dcmpssnd sends what dcmpsprt has stored.
"""

from __future__ import annotations

import ctypes
import subprocess
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom import Dataset
from pydicom.data import get_testdata_file

from endpoint import EndPoint, contexts_of
from interop.conftest import DCMTK_ENVIRONMENT, Peer, wait_for_port
from process import DEADLINE, free_port

VERIFICATION = "1.2.840.10008.1.1"
GRAYSCALE = "1.2.840.10008.5.1.1.9"
SESSION = b"1.2.840.10008.5.1.1.1"
FILM = b"1.2.840.10008.5.1.1.2"
IMAGE = b"1.2.840.10008.5.1.1.4"
PRINTER = b"1.2.840.10008.5.1.1.16"
THE_PRINTER = b"1.2.840.10008.5.1.1.17"
PRESENTATION_LUT = b"1.2.840.10008.5.1.1.23"
STORED_PRINT = b"1.2.840.10008.5.1.1.27"
HARDCOPY = b"1.2.840.10008.5.1.1.29"
NO_SUCH_INSTANCE, DUPLICATE = 0x0112, 0x0111

CONFIGURATION = r"""[[GENERAL]]
[APPLICATION]
LogDirectory = {folder}
LogLevel = INFO
[DATABASE]
Directory = {folder}/database
[LUT]
Directory = {folder}
[PRINT]
Directory = {folder}
DetailedLog = true
[NETWORK]
aetitle = DCMPSTATE
[[COMMUNICATION]]
[PRINTER]
Aetitle = PRINTER
Hostname = 127.0.0.1
Port = {port}
Type = {kind}
DisableNewVRs = false
DisplayFormat=1,1\2,2
FilmDestination = MAGAZINE\PROCESSOR
FilmSizeID = 8INX10IN\14INX17IN
ImplicitOnly = false
MagnificationType = REPLICATE\BILINEAR\NONE
MaxPDU = 32768
MediumType = PAPER\BLUE FILM
Supports12Bit = true
SupportsPresentationLUT = true
[STORE]
Type = STORAGE
Aetitle = STORE
Hostname = 127.0.0.1
Port = {port}
MaxPDU = 32768
"""


def dataset_of(**values: Any) -> Dataset:
    dataset = Dataset()
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    return dataset


def reference(sop_class: bytes, instance: str) -> list[Dataset]:
    return [dataset_of(ReferencedSOPClassUID=sop_class.decode(), ReferencedSOPInstanceUID=instance)]


def configure(folder: Path, port: int, kind: str) -> Path:
    (folder / "database").mkdir(parents=True)
    path = folder / "dcmpstat.cfg"
    path.write_text(CONFIGURATION.format(folder=folder, port=port, kind=kind))
    return path


# --- as SCU: dcmprscp is the printer --------------------------------------------------------------


@pytest.fixture
def dcmprscp(spawn: Any, tool: Any, tmp_path: Path) -> Peer:
    peer = Peer(free_port(), "PRINTER", tmp_path / "printer")
    configuration = configure(peer.folder, peer.port, "LOCALPRINTER")
    command = [tool("dcmprscp"), "-c", configuration, "-p", "PRINTER"]
    peer.process = spawn(*command, environment=DCMTK_ENVIRONMENT)
    wait_for_port(peer.port, peer.process)
    return peer


class PrintClient:
    """Sends N messages one after the other; each gives status and data set of the answer."""

    def __init__(self, client: EndPoint) -> None:
        self.client = client
        self.context = client.agreement.id_of(GRAYSCALE)
        self.number = 0

    def ask(self, name: str, sop_class: bytes, instance: bytes | None, *rest: Any) -> Any:
        self.number += 1
        answer = self.client.call(name, self.context, self.number, sop_class, instance, *rest)
        assert answer[:2] == (self.context, self.number)
        self.instance = answer[3]
        return answer[4], answer[-1].dataset if hasattr(answer[-1], "dataset") else None


def test_dcmprscp(program: Any, dcmprscp: Peer) -> None:
    """A film with one image, printed; then what is not there."""
    client = program.associate(dcmprscp.port, contexts_of(GRAYSCALE, VERIFICATION), b"PRINTER")
    assert client.call("CEcho", 3, 1, VERIFICATION.encode())[3] == 0
    print_ = PrintClient(client)

    tags = (ctypes.c_uint * 1)(0x21100010)
    status, state = print_.ask("NGet", PRINTER, THE_PRINTER, tags, 1)
    assert (status, state.PrinterStatus, len(state)) == (0, "NORMAL", 1)
    status, state = print_.ask("NGet", PRINTER, THE_PRINTER, None, 0)
    assert (status, len(state) > 1) == (0, True)

    session = dataset_of(NumberOfCopies="1", MediumType="PAPER", PrintPriority="LOW")
    assert print_.ask("NCreate", SESSION, b"1.2.3.1", session)[0] == 0
    assert print_.ask("NCreate", SESSION, b"1.2.3.1", session)[0] == DUPLICATE
    film = dataset_of(
        ImageDisplayFormat=r"STANDARD\1,1",
        FilmOrientation="PORTRAIT",
        FilmSizeID="8INX10IN",
        ReferencedFilmSessionSequence=reference(SESSION, "1.2.3.1"),
    )
    status, made = print_.ask("NCreate", FILM, None, film)
    film_box = print_.instance
    assert status == 0
    assert film_box
    (box,) = made.ReferencedImageBoxSequence
    assert box.ReferencedSOPClassUID == IMAGE.decode()
    pixels = dataset_of(
        SamplesPerPixel=1, PhotometricInterpretation="MONOCHROME2", Rows=64, Columns=64,
        PixelAspectRatio=[1, 1], BitsAllocated=8, BitsStored=8, HighBit=7, PixelRepresentation=0,
    )  # fmt: skip
    pixels.add_new(0x7FE00010, "OB", bytes(range(256)) * 16)
    image = dataset_of(ImageBoxPosition=1, BasicGrayscaleImageSequence=[pixels])
    uid = str(box.ReferencedSOPInstanceUID).encode()
    assert print_.ask("NSet", IMAGE, uid, image)[0] == 0
    assert print_.ask("NAction", FILM, film_box, 1, None)[0] == 0
    stored = [pydicom.dcmread(each) for each in (dcmprscp.folder / "database").glob("HG_*.dcm")]
    assert [each.PixelData for each in stored] == [pixels.PixelData]

    assert print_.ask("NDelete", FILM, film_box)[0] == 0
    assert print_.ask("NDelete", FILM, film_box)[0] == NO_SUCH_INSTANCE
    assert print_.ask("NSet", SESSION, b"1.2.9", session)[0] == NO_SUCH_INSTANCE
    assert print_.ask("NDelete", SESSION, b"1.2.3.1")[0] == 0
    client.release()


# --- as SCP: dcmprscu prints here -----------------------------------------------------------------


class Printer:
    """Makes what it is asked to make, and keeps what it is told."""

    def __init__(self, program: Any) -> None:
        self.objects: dict[bytes, Dataset] = {}
        self.calls: list[tuple[Any, ...]] = []
        self.server = program.serve(
            {
                "NGetRequest": self.get,
                "NCreateRequest": self.create,
                "NSetRequest": self.set,
                "NActionRequest": self.act,
                "NDeleteRequest": self.delete,
            }
        )

    def get(
        self, link: EndPoint, context: int, number: int, sop_class: bytes, uid: bytes,
        tags: list[int] | None, count: int,
    ) -> None:  # fmt: skip
        self.calls.append(("get", sop_class, uid))
        state = dataset_of(PrinterStatus="NORMAL", PrinterStatusInfo="NORMAL", PrinterName="X")
        link.send("NGetResponse", context, number, sop_class, uid, 0, state)

    def create(
        self, link: EndPoint, context: int, number: int, sop_class: bytes, uid: bytes, data: Any
    ) -> None:
        made = data.dataset if data else Dataset()
        uid = uid or b"1.2.3.%d" % len(self.calls)
        self.calls.append(("create", sop_class))
        self.objects[uid] = made
        if sop_class == FILM:
            box = f"{uid.decode()}.1"
            made.ReferencedImageBoxSequence = reference(IMAGE, box)
            self.objects[box.encode()] = Dataset()
        link.send("NCreateResponse", context, number, sop_class, uid, 0, made)

    def set(
        self, link: EndPoint, context: int, number: int, sop_class: bytes, uid: bytes, data: Any
    ) -> None:
        self.calls.append(("set", sop_class))
        self.objects[uid].update(data.dataset)
        link.send("NSetResponse", context, number, sop_class, uid, 0, None)

    def act(
        self, link: EndPoint, context: int, number: int, sop_class: bytes, uid: bytes,
        action: int, data: Any,
    ) -> None:  # fmt: skip
        self.calls.append(("act", sop_class, action))
        link.send("NActionResponse", context, number, sop_class, uid, 0, action, None)

    def delete(
        self, link: EndPoint, context: int, number: int, sop_class: bytes, uid: bytes
    ) -> None:
        self.calls.append(("delete", sop_class))
        link.send("NDeleteResponse", context, number, sop_class, uid, 0)


@pytest.fixture
def rendered(tool: Any, tmp_path: Path) -> Any:
    """dcmpsprt's print job for a server at a port: configuration and database."""

    def render(port: int) -> tuple[Path, Path]:
        folder = tmp_path / "job"
        configuration = configure(folder, port, "PRINTER")
        image = get_testdata_file("CT_small.dcm", download=False)
        command = [tool("dcmpsprt"), "-c", configuration, "-p", "PRINTER"]
        command += ["--filmsize", "8INX10IN", image]
        subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=DEADLINE)
        return configuration, folder / "database"

    return render


def test_dcmprscu(program: Any, spawn: Any, tool: Any, rendered: Any) -> None:
    printer = Printer(program)
    configuration, database = rendered(printer.server.port)
    (job,) = database.glob("SP_*.dcm")
    command = [tool("dcmprscu"), "-c", configuration, "-p", "PRINTER", "--copies", "3", job]
    ended = spawn(*command, environment=DCMTK_ENVIRONMENT).finish()
    assert ended.code == 0, ended
    assert [each for each in printer.calls if each[0] != "get"] == [
        ("create", PRESENTATION_LUT), ("create", SESSION), ("create", FILM), ("set", IMAGE),
        ("act", FILM, 1), ("delete", FILM), ("delete", SESSION), ("delete", PRESENTATION_LUT),
    ]  # fmt: skip
    assert ("get", PRINTER, THE_PRINTER) in printer.calls
    _, session, film, box = printer.objects.values()
    assert session.NumberOfCopies == 3
    assert film.FilmSizeID == "8INX10IN"
    (file,) = database.glob("HG_*.dcm")
    image = pydicom.dcmread(file)
    (pixels,) = box.BasicGrayscaleImageSequence
    assert (pixels.Rows, pixels.Columns) == (image.Rows, image.Columns)


def test_dcmpssnd(program: Any, spawn: Any, tool: Any, rendered: Any) -> None:
    """The rendered image and the print job, each by C-STORE."""
    stored: dict[bytes, tuple[bytes, Dataset]] = {}

    def store(
        link: EndPoint, context: int, number: int, sop_class: bytes, uid: bytes, *rest: Any
    ) -> None:
        stored[sop_class] = (uid, rest[-1].dataset)
        link.send("CStoreResponse", context, number, sop_class, uid, 0)

    server = program.serve({"CStoreRequest": store})
    configuration, database = rendered(server.port)
    for pattern, sop_class in (("SP_*.dcm", STORED_PRINT), ("HG_*.dcm", HARDCOPY)):
        (file,) = database.glob(pattern)
        sent = pydicom.dcmread(file)
        place = (sent.StudyInstanceUID, sent.SeriesInstanceUID, sent.SOPInstanceUID)
        command = [tool("dcmpssnd"), configuration, "STORE", *place]
        ended = spawn(*command, environment=DCMTK_ENVIRONMENT).finish()
        assert ended.code == 0, ended
        uid, got = stored[sop_class]
        assert uid.decode() == sent.SOPInstanceUID
        assert got.StudyInstanceUID == sent.StudyInstanceUID
    assert got.PixelData == sent.PixelData
