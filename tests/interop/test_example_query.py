"""C-FIND of qr_scp: every kind of matching, asked by DCMTK and pynetdicom, and by find_scu."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, MRImageStorage
from pynetdicom import AE
from pynetdicom.pdu_primitives import SOPClassExtendedNegotiation
from pynetdicom.sop_class import (
    PatientRootQueryRetrieveInformationModelFind as PatientFind,
)
from pynetdicom.sop_class import (
    StudyRootQueryRetrieveInformationModelFind as StudyFind,
)

from interop import handmade, requestor

# study: patient's ID, name, sex, birth date; study's date, time, accession number, description;
# modality, instances. Some values are what a careless program would take for SQL or wildcards.
ARCHIVE = {
    "1.1": ("P1", "Doe^John", "M", "19700101",
            "20200115", "101500", "A1", "CHEST CT", "CT", 2),
    "1.2": ("P1", "Doe^John", "M", "19700101",
            "20200301", "1730", "A2", "BRAIN MR", "MR", 3),
    "1.3": ("P2", "O'Brien^Mary", "F", "19811231",
            "20210630", "235959.5", "A[3]%_", "5' \"scan\"", "CT", 1),
    "1.4": ("X' OR '1'='1", "Müller^Jürgen", "M", "",
            "", "", "", "", "MR", 1),
}  # fmt: skip


def instances(study: str) -> list[Dataset]:
    patient, name, sex, birth, date, time, accession, text, modality, count = ARCHIVE[study]
    made = []
    for number in range(1, count + 1):
        data = Dataset()
        data.SpecificCharacterSet = "ISO_IR 100"
        data.SOPClassUID = CTImageStorage if modality == "CT" else MRImageStorage
        data.SOPInstanceUID = f"{study}.1.{number}"
        data.StudyInstanceUID, data.SeriesInstanceUID = study, f"{study}.1"
        data.PatientID, data.PatientName, data.PatientSex = patient, name, sex
        data.PatientBirthDate, data.StudyDate, data.StudyTime = birth, date, time
        data.AccessionNumber, data.StudyDescription, data.StudyID = accession, text, "7"
        data.Modality, data.SeriesNumber, data.InstanceNumber = modality, 1, number
        data.file_meta = FileMetaDataset()
        data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        made.append(data)
    return made


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for study in ARCHIVE:
        for data in instances(study):
            data.save_as(folder / f"{data.SOPInstanceUID}.dcm", enforce_file_format=True)
    return folder


@pytest.fixture
def port(serve: Callable[..., Any], archive: Path) -> int:
    return int(serve("qr_scp", "--folder", archive, "--title", "ARCHIVE")[1])


@pytest.fixture
def any_title(serve: Callable[..., Any], archive: Path) -> int:
    return int(serve("qr_scp", "--folder", archive)[1])


@pytest.fixture
def findscu(dcmtk: Any, tmp_path: Path) -> Callable[..., list[Dataset]]:
    """Run DCMTK's findscu; gives the matches."""

    def find(port: int, title: str, level: str, *keys: str, root: str = "-S") -> list[Dataset]:
        folder = tmp_path / "matches"
        folder.mkdir()
        parts = [part for key in (f"QueryRetrieveLevel={level}", *keys) for part in ("-k", key)]
        ended = dcmtk("findscu", root, "-X", "-od", folder, *parts, port=port, title=title)
        assert ended.code == 0, ended
        found = [pydicom.dcmread(path, force=True) for path in sorted(folder.iterdir())]
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()
        return found

    return find


class Client:
    """A pynetdicom client that queries."""

    def __init__(
        self, port: int, model: str = StudyFind, relational: bool = False, called: str = "ARCHIVE"
    ) -> None:
        self.model = model
        ae = AE(ae_title="CLIENT")
        ae.add_requested_context(model)
        negotiation = SOPClassExtendedNegotiation()
        negotiation.sop_class_uid = model
        negotiation.service_class_application_information = b"\x01"
        self.association = requestor.associate(
            ae, port, ae_title=called, ext_neg=[negotiation] if relational else []
        )

    def find(self, level: str | None = "STUDY", **keys: Any) -> tuple[list[int], list[Any]]:
        """The statuses, and the matches."""
        identifier = Dataset()
        if level is not None:
            identifier.QueryRetrieveLevel = level
        for keyword, value in keys.items():
            setattr(identifier, keyword, value)
        responses = list(self.association.send_c_find(identifier, self.model))
        return [status.Status for status, _ in responses], [data for _, data in responses[:-1]]

    def release(self) -> None:
        self.association.release()
        assert self.association.is_released


ALL = set(ARCHIVE)
STUDY_KEYS: list[tuple[str, set[str]]] = [
    ("StudyInstanceUID", ALL),
    ("StudyInstanceUID=1.2", {"1.2"}),
    ("StudyInstanceUID=1.2\\1.3\\9.9", {"1.2", "1.3"}),
    ("PatientID=P1", {"1.1", "1.2"}),
    ("PatientID=P?", {"1.1", "1.2", "1.3"}),
    ("PatientID=?1", {"1.1", "1.2"}),
    ("PatientID=*1", {"1.1", "1.2", "1.4"}),
    ("PatientID=*", ALL),
    ("PatientID=p1", set()),
    ("PatientID=X' OR '1'='1", {"1.4"}),
    ("PatientID=' OR 1=1 --", set()),
    ("PatientID=%", set()),
    ("PatientID=P_", set()),
    ("PatientName=Doe^John", {"1.1", "1.2"}),
    ("PatientName=Doe*", {"1.1", "1.2"}),
    ("PatientName=*^Mary", {"1.3"}),
    ("PatientName=O'Brien*", {"1.3"}),
    ("PatientName=D*e*J*n", {"1.1", "1.2"}),
    ("PatientName=Doe", set()),
    ("AccessionNumber=A[3]%_", {"1.3"}),
    ("AccessionNumber=A[12]*", set()),
    ('StudyDescription=5\' "*"', {"1.3"}),
    ("StudyDate=20200115", {"1.1"}),
    ("StudyDate=20200101-20201231", {"1.1", "1.2"}),
    ("StudyDate=20200301-", {"1.2", "1.3"}),
    ("StudyDate=-20200301", {"1.1", "1.2"}),
    ("StudyDate=20200115-20200115", {"1.1"}),
    ("StudyDate=19000101-19991231", set()),
    ("StudyTime=101500", {"1.1"}),
    ("StudyTime=100000-180000", {"1.1", "1.2"}),
    ("StudyTime=173000-", {"1.2", "1.3"}),
    ("StudyTime=-101500", {"1.1"}),
]


def test_studies_as_dcmqrscp_finds_them(
    port: int, findscu: Any, dcmqrscp: Any, archive: Path
) -> None:
    peer = dcmqrscp(sorted(archive.iterdir()))
    client = Client(peer.port, called=peer.title)
    wrong = []
    for key, expected in STUDY_KEYS:
        keys = (key,) if key.startswith("StudyInstanceUID") else (key, "StudyInstanceUID")
        ours = [str(m.StudyInstanceUID) for m in findscu(port, "ARCHIVE", "STUDY", *keys)]
        asked = {"StudyInstanceUID": "", **dict([(*key.split("=", 1), "")[:2]])}
        _, matches = client.find(**asked)
        theirs = [str(match.StudyInstanceUID) for match in matches]
        if sorted(ours) != sorted(expected) or sorted(theirs) != sorted(expected):
            wrong.append((key, ours, theirs))
    client.release()
    assert wrong == []


OURS_ALONE = [
    # dcmqrscp tells names by their case, and takes a time without minutes for a single moment
    ("PatientName=DOE^john", {"1.1", "1.2"}),
    ("PatientName=Doe^John^^", {"1.1", "1.2"}),
    ("StudyTime=10", {"1.1"}),
    ("StudyTime=23-23", {"1.3"}),
    ("StudyDate=2020.01.15", {"1.1"}),
    ("StudyDate=*", ALL),
    ("ModalitiesInStudy=MR", {"1.2", "1.4"}),
    ("ModalitiesInStudy=MR\\CT", ALL),
    ("ModalitiesInStudy=C*", {"1.1", "1.3"}),
    ("ModalitiesInStudy=US", set()),
    ("PatientSex=F\\O", {"1.3"}),
    ("PatientName=" + "*a" * 30, set()),
    ("PatientName=" + "?*" * 30, set()),
]


def test_studies_beyond_that(port: int, findscu: Any) -> None:
    for key, expected in OURS_ALONE:
        matches = findscu(port, "ARCHIVE", "STUDY", key, "StudyInstanceUID")
        assert {str(match.StudyInstanceUID) for match in matches} == expected, key


def test_levels(port: int, findscu: Any) -> None:
    (patient,) = findscu(
        port, "ARCHIVE", "PATIENT", "PatientID=P1", "PatientName", "PatientBirthDate",
        "NumberOfPatientRelatedStudies", "NumberOfPatientRelatedInstances", root="-P",
    )  # fmt: skip
    assert patient.QueryRetrieveLevel == "PATIENT"
    assert patient.RetrieveAETitle == "ARCHIVE"
    assert (patient.PatientName, patient.PatientBirthDate) == ("Doe^John", "19700101")
    assert patient.NumberOfPatientRelatedStudies == 2
    assert patient.NumberOfPatientRelatedInstances == 5

    studies = findscu(
        port, "ARCHIVE", "STUDY", "PatientID=P1", "StudyInstanceUID", "StudyTime", "StudyID",
        "NumberOfStudyRelatedSeries", "NumberOfStudyRelatedInstances", "ModalitiesInStudy",
        root="-P",
    )  # fmt: skip
    assert [
        (m.StudyInstanceUID, m.StudyTime, m.NumberOfStudyRelatedInstances, m.ModalitiesInStudy)
        for m in studies
    ] == [("1.1", "101500", 2, "CT"), ("1.2", "1730", 3, "MR")]

    (series,) = findscu(
        port, "ARCHIVE", "SERIES", "StudyInstanceUID=1.2", "SeriesInstanceUID", "Modality",
        "SeriesNumber=01", "NumberOfSeriesRelatedInstances", "PatientID",
    )  # fmt: skip
    assert (series.SeriesInstanceUID, series.Modality, series.SeriesNumber) == ("1.2.1", "MR", 1)
    assert (series.NumberOfSeriesRelatedInstances, series.PatientID) == (3, "P1")

    images = findscu(
        port, "ARCHIVE", "IMAGE", "StudyInstanceUID=1.2", "SeriesInstanceUID=1.2.1",
        "SOPInstanceUID", "SOPClassUID", "InstanceNumber",
    )  # fmt: skip
    assert [(m.SOPInstanceUID, m.InstanceNumber) for m in images] == [
        ("1.2.1.1", 1), ("1.2.1.2", 2), ("1.2.1.3", 3),
    ]  # fmt: skip
    assert {m.SOPClassUID for m in images} == {MRImageStorage}
    (image,) = findscu(
        port, "ARCHIVE", "IMAGE", "StudyInstanceUID=1.2", "SeriesInstanceUID=1.2.1",
        "SOPInstanceUID", "InstanceNumber=2",
    )  # fmt: skip
    assert image.SOPInstanceUID == "1.2.1.2"


def test_text_beyond_ascii(port: int) -> None:
    client = Client(port)
    for character_set in ("ISO_IR 192", "ISO_IR 100"):
        for name in ("Müller^Jürgen", "M?ller*", "*rgen"):
            statuses, (match,) = client.find(
                SpecificCharacterSet=character_set, PatientName=name, StudyInstanceUID=""
            )
            assert statuses == [0xFF00, 0]
            assert match.SpecificCharacterSet == "ISO_IR 192"
            assert match.PatientName == "Müller^Jürgen"
    client.release()


def test_pending_tells_whether_all_keys_are_known(port: int) -> None:
    client = Client(port)
    assert client.find(StudyInstanceUID="1.1", StudyDate="")[0] == [0xFF00, 0]
    statuses, (match,) = client.find(StudyInstanceUID="1.1", PatientWeight="80", Modality="")
    assert statuses == [0xFF01, 0]
    assert "PatientWeight" not in match
    assert "Modality" not in match  # a key of the level below
    client.release()


@pytest.mark.parametrize(
    ("level", "keys", "status"),
    [
        (None, {"StudyInstanceUID": ""}, 0xA900),
        ("", {"StudyInstanceUID": ""}, 0xA900),
        ("WORLD", {"StudyInstanceUID": ""}, 0xA900),
        ("PATIENT", {"PatientID": "P1"}, 0xA900),  # not in the study root
        ("SERIES", {"SeriesInstanceUID": ""}, 0xA900),
        ("SERIES", {"SeriesInstanceUID": "", "StudyInstanceUID": ["1.1", "1.2"]}, 0xA900),
        ("IMAGE", {"SOPInstanceUID": "", "StudyInstanceUID": "1.1"}, 0xA900),
        ("STUDY", {"StudyInstanceUID": "", "StudyDate": "-"}, 0xC001),
    ],
)
def test_identifier_that_does_not_fit(
    port: int, level: str | None, keys: dict[str, Any], status: int
) -> None:
    client = Client(port)
    assert client.find(level, **keys) == ([status], [])
    assert client.find(StudyInstanceUID="1.1")[0] == [0xFF00, 0]
    client.release()


def test_relational_queries_if_negotiated(port: int) -> None:
    client = Client(port, relational=True)
    statuses, matches = client.find("IMAGE", SOPInstanceUID="", PatientID="P2", Modality="")
    assert statuses == [0xFF00, 0]
    assert (matches[0].SOPInstanceUID, matches[0].Modality) == ("1.3.1.1", "CT")
    client.release()


def test_patient_root_needs_its_patient(port: int) -> None:
    client = Client(port, PatientFind)
    assert client.find("STUDY", StudyInstanceUID="")[0] == [0xA900]
    assert client.find("STUDY", PatientID="P*", StudyInstanceUID="")[0] == [0xA900]
    assert client.find("STUDY", PatientID="P2", StudyInstanceUID="")[0] == [0xFF00, 0]
    client.release()


def find_command(message: int) -> bytes:
    """C-FIND request, context 1; its identifier is to follow."""
    command = handmade.command_set(
        (0x00000002, handmade.padded(StudyFind.encode())), (0x00000100, handmade.us(0x0020)),
        (0x00000110, handmade.us(message)), (0x00000700, handmade.us(0)),
        (0x00000800, handmade.us(0)),
    )  # fmt: skip
    return handmade.p_data(1, command, command=True)


def find_request(message: int, *keys: tuple[int, bytes]) -> bytes:
    identifier = b"".join(handmade.element(tag, value) for tag, value in keys)
    return find_command(message) + handmade.p_data(1, identifier, command=False)


def associated(port: int, model: str = StudyFind) -> handmade.Line:
    line = handmade.connect(port)
    line.send(handmade.associate_request({1: (model, [handmade.IMPLICIT])}))
    assert line.receive()[0] == 2
    return line


def cancel_request(message: int) -> bytes:
    command = handmade.command_set(
        (0x00000100, handmade.us(0x0FFF)), (0x00000120, handmade.us(message)),
        (0x00000800, handmade.us(0x0101)),
    )  # fmt: skip
    return handmade.p_data(1, command, command=True)


def statuses(line: handmade.Line, message: int) -> list[int]:
    """The statuses of all responses to a request."""
    found = []
    while not found or found[-1] in (0xFF00, 0xFF01):
        command = line.receive_command()
        assert command[0x00000120] == handmade.us(message)
        found.append(int.from_bytes(command[0x00000900], "little"))
    return found


LEVEL = (0x00080052, b"STUDY ")
LONG_LIST = b"\\".join(b"1.%d" % number for number in range(30_000))


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([LEVEL, (0x0020000D, LONG_LIST)], [0xFF00] * 4 + [0]),
        ([LEVEL, (0x0020000D, b""), (0x00100010, b"*a" * 600)], [0xC001]),
        ([LEVEL, (0x0020000D, b""), (0x00080020, b"2020-2021-2022")], [0xC001]),
        ([LEVEL, (0x0020000D, b""), (0x00080020, b"'; DROP TABLE instance; --")], [0xC001]),
        ([LEVEL, (0x0020000D, b""), (0x00080030, b"25")], [0xC001]),
        ([LEVEL, (0x0020000D, b"1.1' OR '1'='1")], [0]),
        ([LEVEL, (0x0020000D, b"%")], [0]),
        ([LEVEL, (0x00080050, b"a\0b")], [0]),
        ([LEVEL, (0x00100010, b"\xff\xfe*")], [0]),
        ([(0x00080052, b"STUDYS")], [0xA900]),
        ([(0x00080052, b"X" * 1000)], [0xA900]),
        ([], [0xA900]),
    ],
)
def test_hostile_values(any_title: int, keys: list[tuple[int, bytes]], expected: list[int]) -> None:
    line = associated(any_title)
    line.send(find_request(1, *sorted(keys)))
    assert [0xFF00 if s == 0xFF01 else s for s in statuses(line, 1)] == expected
    line.send(find_request(2, LEVEL, (0x0020000D, b"")))
    assert statuses(line, 2) == [0xFF00] * 4 + [0]
    line.close()


@pytest.mark.parametrize(
    "identifier",
    [b"\xff" * 100, b"\x08\0\x52\0\xff\xff\0\0STUDY ", b"x"],
    ids=["tags", "length", "octet"],
)
def test_identifier_that_is_no_data_set(any_title: int, identifier: bytes) -> None:
    line = associated(any_title)
    line.send(find_command(1) + handmade.p_data(1, identifier, command=False))
    assert statuses(line, 1) == [0xA900]
    line.send(find_request(2, LEVEL, (0x0020000D, b"")))
    assert statuses(line, 2) == [0xFF00] * 4 + [0]
    line.close()


def test_request_in_the_context_of_another_service(any_title: int) -> None:
    line = associated(any_title, PatientFind)
    line.send(find_request(1, LEVEL, (0x0020000D, b"")))  # says study root
    assert statuses(line, 1) == [0x0122]
    line.close()


def test_cancel(serve: Any, tmp_path: Path) -> None:
    """A C-CANCEL behind its request; then other requests on the same association."""
    (data,) = instances("1.3")
    for number in range(400):
        data.SOPInstanceUID = f"1.3.1.{number}"
        data.save_as(tmp_path / f"{number}.dcm", enforce_file_format=True)
    _, port = serve("qr_scp", "--folder", tmp_path)
    series = (0x0020000D, b"1.3\0"), (0x0020000E, b"1.3.1\0")
    images = find_request(7, (0x00080018, b""), (0x00080052, b"IMAGE "), *series)
    line = associated(port)
    line.send(images + cancel_request(7))
    cancelled = statuses(line, 7)
    assert cancelled[-1] == 0xFE00
    assert len(cancelled) < 400
    line.send(cancel_request(7))  # for a request that is over: no answer
    line.send(images.replace(handmade.us(7), handmade.us(8), 1))
    assert statuses(line, 8) == [0xFF00] * 400 + [0]
    line.send(images)  # and the connection ends meanwhile
    line.close()
    other = Client(port)
    assert other.find(StudyInstanceUID="")[0] == [0xFF00, 0]
    other.release()


def test_several_associations_at_once(port: int) -> None:
    clients = [Client(port) for _ in range(5)]
    for _ in range(3):
        for client in clients:
            assert client.find(StudyInstanceUID="")[0] == [0xFF00] * 4 + [0]
    for client in clients:
        client.release()


def test_data_base_that_is_kept(serve: Any, archive: Path, tmp_path: Path) -> None:
    """What did not change is not read again; what is gone is not told."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for path in archive.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "text").write_text("not DICOM")
    options = ("--folder", folder, "--database", tmp_path / "index.sqlite")

    def count() -> int:
        server, _ = serve("qr_scp", *options)
        served = int(server.wait_for(r"^serving (\d+) instances$")[1])
        server.terminate()
        return served

    assert count() == 7
    path = folder / "1.1.1.1.dcm"
    before = path.stat()
    path.write_bytes(b"x" * before.st_size)  # no longer DICOM, but looks as it did
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert count() == 7
    os.utime(path)
    assert count() == 6
    (folder / "1.2.1.1.dcm").unlink()
    assert count() == 5


def test_data_base_of_somebody_else(run_example: Any, archive: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("no data base, but more than a hundred characters " * 20)
    ended = run_example("qr_scp", "--port", 0, "--folder", archive, "--database", other)
    assert ended.code == 1, ended
    assert "data base" in ended.err
    assert other.read_text().startswith("no data base")
    other.unlink()
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE instance (path TEXT)")
    connection.close()
    ended = run_example("qr_scp", "--port", 0, "--folder", archive, "--database", other)
    assert ended.code == 1, ended
    assert "data base: not one of qr_scp" in ended.err


def test_find_scu(port: int, run_example: Any) -> None:
    place = ("--host", "127.0.0.1", "--port", port, "--called", "ARCHIVE")
    keys = ("--key", "PatientName=müller*", "--key", "StudyInstanceUID")
    ended = run_example("find_scu", *place, *keys)
    assert ended.code == 0, ended
    assert "(0010,0010) PatientName = Müller^Jürgen" in ended.out
    assert ended.out.splitlines()[-1] == "1 matches"
    options = ("--root", "patient", "--level", "PATIENT", "--key", "PatientID")
    ended = run_example("find_scu", *place, *options)
    assert ended.out.splitlines()[-1] == "3 matches"
