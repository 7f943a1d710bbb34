"""Services as programs do them with the C interface: the parts that tests share. No fixtures."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pydicom
from pydicom import Dataset

from endpoint import DEADLINE, EndPoint, Reaction, Server, contexts_of
from interop.conftest import Study

VERIFICATION = "1.2.840.10008.1.1"
CT = "1.2.840.10008.5.1.4.1.1.2"
PATIENT_FIND = "1.2.840.10008.5.1.4.1.2.1.1"
STUDY_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
STUDY_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
SUCCESS, PENDING, PENDING_WARNING, CANCEL = 0x0000, 0xFF00, 0xFF01, 0xFE00
NOWHERE = 0xA801


def identifier(**keys: Any) -> Dataset:
    made = Dataset()
    for keyword, value in keys.items():
        setattr(made, keyword, value)
    return made


def study_of(study: Study) -> Dataset:
    return identifier(QueryRetrieveLevel="STUDY", StudyInstanceUID=study.uid)


def answers_to(client: EndPoint, name: str) -> Iterator[Any]:
    """The responses to a request, from status on, the last one included."""
    while True:
        _, _, _, status, *rest = client.wait(f"{name}Response")
        yield status, *rest
        if status not in (PENDING, PENDING_WARNING):
            return


def find(client: EndPoint, sop_class: str, keys: Dataset) -> list[Dataset]:
    """The matches of a query that ends with success."""
    context = client.agreement.id_of(sop_class)
    client.send("CFindRequest", context, 11, sop_class.encode(), 0, keys)
    *matches, last = answers_to(client, "CFind")
    assert last == (SUCCESS, None)
    return [data.dataset for _, data in matches]


def echo(client: EndPoint) -> None:
    context = client.agreement.id_of(VERIFICATION)
    uid = VERIFICATION.encode()
    assert client.call("CEcho", context, 1, uid) == (context, 1, uid, 0)


def store_all(client: EndPoint, study: Study, **origin: Any) -> None:
    """Store a study of CT, as sub-operation of a C-MOVE if `origin` says so."""
    context = client.agreement.id_of(CT)
    mover, number = origin.get("mover"), origin.get("number", 0)
    for message, path in enumerate(study.files.values(), 1):
        data = pydicom.dcmread(path)
        uid = str(data.SOPInstanceUID).encode()
        answer = client.call("CStore", context, message, CT.encode(), uid, 0, mover, number, data)
        assert answer == (context, message, CT.encode(), uid, 0)


def use_archive(program: Any, port: int, title: bytes, study: Study) -> EndPoint:
    """An association with an archive: echo, store a study of CT, find it; queries go on with it."""
    classes = (VERIFICATION, CT, PATIENT_FIND, STUDY_FIND, STUDY_MOVE)
    client: EndPoint = program.associate(port, contexts_of(*classes), called=title)
    echo(client)
    store_all(client, study)
    keys = identifier(QueryRetrieveLevel="STUDY", StudyInstanceUID="", PatientID="P*")
    assert [each.StudyInstanceUID for each in find(client, STUDY_FIND, keys)] == [study.uid]
    keys = identifier(QueryRetrieveLevel="PATIENT", PatientID="P1", PatientName="")
    assert [each.PatientID for each in find(client, PATIENT_FIND, keys)] == ["P1"]
    return client


def storage(program: Any, folder: Path, more: Mapping[str, Reaction] | None = None) -> Server:
    """A storage server that keeps what it gets; its origins are in `server.origins`."""
    folder.mkdir()
    origins: list[tuple[bytes, int]] = []

    def store(
        link: EndPoint, context: int, message: int, sop_class: bytes, uid: bytes, priority: int,
        mover: bytes, number: int, data: Any,
    ) -> None:  # fmt: skip
        origins.append((mover, number))
        dataset = data.dataset
        meta = pydicom.dataset.FileMetaDataset()
        meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = (
            sop_class.decode(),
            uid.decode(),
        )
        meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
        dataset.file_meta = meta
        dataset.save_as(folder / f"{uid.decode()}.dcm", enforce_file_format=True)
        link.send("CStoreResponse", context, message, sop_class, uid, 0)

    server = program.serve({"CStoreRequest": store, **(more or {})})
    server.origins = origins
    return server


def move(client: EndPoint, keys: Dataset, destination: bytes) -> list[Any]:
    context = client.agreement.id_of(STUDY_MOVE)
    client.send("CMoveRequest", context, 0x7FFE, STUDY_MOVE.encode(), 0, destination, keys)
    return list(answers_to(client, "CMove"))


class QueryRetrieve:
    """What a query server does: it answers on a thread of its own until it is cancelled."""

    def __init__(self, program: Any, study: Study, destinations: dict[bytes, int]) -> None:
        self.program, self.study, self.destinations = program, study, destinations
        self.cancelled = threading.Event()
        self.reached = threading.Event()
        self.hold_after: int | None = None
        self.level = "IMAGE"
        self.asked: list[Dataset] = []
        reactions = {
            "CFindRequest": self._work(self.find),
            "CMoveRequest": self._work(self.move),
            "CCancelRequest": self.cancel,
        }
        self.server = program.serve(reactions)

    def _work(self, function: Callable[..., None]) -> Callable[..., None]:
        def start(link: EndPoint, *arguments: Any) -> None:
            def run() -> None:
                try:
                    function(link, *arguments)
                except BaseException as failure:
                    link.failures.append(failure)

            threading.Thread(target=run, daemon=True).start()

        return start

    def cancel(self, _link: EndPoint, _context: int, message: int) -> None:
        assert message
        self.cancelled.set()

    def _is_cancelled(self, done: int) -> bool:
        if done != self.hold_after:
            return False
        assert self.cancelled.wait(DEADLINE), "nobody cancelled"
        return True

    def matches(self) -> Iterator[Dataset]:
        """One for each instance, or at the level of studies one."""
        of_study = {"StudyInstanceUID": self.study.uid, "PatientID": "P1"}
        if self.level == "STUDY":
            yield identifier(QueryRetrieveLevel="STUDY", **of_study)
            return
        for uid in self.study.files:
            yield identifier(QueryRetrieveLevel=self.level, SOPInstanceUID=uid, **of_study)

    def find(
        self, link: EndPoint, context: int, message: int, sop_class: bytes, _: int, data: Any
    ) -> None:
        self.asked.append(data.dataset)
        for number, match in enumerate(self.matches()):
            if self._is_cancelled(number):
                link.send("CFindResponse", context, message, sop_class, CANCEL, None)
                return
            link.send("CFindResponse", context, message, sop_class, PENDING, match)
        link.send("CFindResponse", context, message, sop_class, SUCCESS, None)

    def move(
        self, link: EndPoint, context: int, message: int, sop_class: bytes, _: int,
        destination: bytes, data: Any,
    ) -> None:  # fmt: skip
        def tell(status: int, done: int) -> None:
            left = len(self.study.files) - done
            link.send("CMoveResponse", context, message, sop_class, status, left, done, 0, 0, None)

        self.asked.append(data.dataset)
        if destination not in self.destinations:
            tell(NOWHERE, 0)
            return
        asker = link.agreement.calling
        port = self.destinations[destination]
        target = self.program.associate(port, contexts_of(CT), called=destination)
        for done, path in enumerate(self.study.files.values()):
            if self._is_cancelled(done):
                target.release()
                tell(CANCEL, done)
                return
            one = Study(self.study.patient, self.study.uid, path.parent, {path.name: path})
            store_all(target, one, mover=asker, number=message)
            tell(PENDING, done + 1)
        target.release()
        tell(SUCCESS, len(self.study.files))
