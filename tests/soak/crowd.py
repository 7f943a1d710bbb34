"""Peers that use one host at the same time: DCMTK's programs and pynetdicom, again and again.

What they get is compared with what it says it is (see object.h); what they asked for is tallied.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import threading
from binascii import crc32
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian
from pynetdicom import AE
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    CTImageStorage,
    ModalityPerformedProcedureStep,
    StorageCommitmentPushModel,
    Verification,
)

from soak.program import PATIENCE

from process import free_port

ROOT = "1.2.826.0.1.3680043.8.498.7"
MATCHES, BATCH = 5, 3
"""As in service.h."""
ECHOES, FILES = 10, 5
ACTION = 2
"""An action type without an event report: pynetdicom cannot be told of an event while it asks."""
SIZES = (200, 40_000, 300_000)
LIMITS = ("-to", "120", "-ta", "120")
"""DCMTK's own time-outs, in seconds: a host under valgrind takes longer than usual."""
QUERY = ("-S", "-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={ROOT}.1")


def instance(serial: int, size: int) -> Dataset:
    """An instance that tells whether it is whole."""
    pixels = random.Random(serial).randbytes(size)
    data = Dataset()
    data.SOPClassUID = CTImageStorage
    data.SOPInstanceUID = f"{ROOT}.{serial}.{size}.{crc32(pixels)}"
    data.PatientID, data.StudyInstanceUID = "SOAK", f"{ROOT}.1"
    data.PixelData = pixels
    data["PixelData"].VR = "OW"
    return data


def instance_is_whole(path: Path) -> bool:
    """Whether a received file is what its UID says."""
    data = pydicom.dcmread(path)
    _, size, crc = map(int, str(data.SOPInstanceUID).split(".")[-3:])
    return (len(data.PixelData), crc32(data.PixelData)) == (size, crc)


def note(serial: int) -> Dataset:
    """A small data set that tells whether it is whole."""
    data = Dataset()
    data.PatientComments = "".join(random.Random(serial).choices("ABCDE", k=1 + serial % 700))
    data.PatientID = str(crc32(data.PatientComments.encode()))
    return data


def note_is_whole(data: Dataset | None) -> bool:
    return data is not None and data.PatientID == str(crc32(data.PatientComments.encode()))


def make_files(folder: Path) -> list[Path]:
    """Some instances as files."""
    folder.mkdir()
    paths = []
    for serial in range(FILES):
        data = instance(serial, SIZES[serial % len(SIZES)])
        data.file_meta = FileMetaDataset()
        data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        paths.append(folder / f"{serial}.dcm")
        data.save_as(paths[-1], enforce_file_format=True)
    return paths


class Crowd:
    """The peers of one host, each on a thread of its own until `end`.

    `tally`: what they have asked for and had answered, and what they got, by the names of count.h.
    """

    def __init__(self, port: int, folder: Path, tool: Callable[[str], str]) -> None:
        self.tally: Counter[str] = Counter()
        self.faults: list[str] = []
        self._port = port
        self._folder = folder
        self._tool = tool
        self._files = make_files(folder / "files")
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []

    def begin(self, requestors: int) -> None:
        """Start DCMTK's programs, and so many requestors of pynetdicom."""
        programs: list[Callable[[], Counter[str]]] = [
            self._echo, self._store, self._find, self._get, self._move,
        ]  # fmt: skip
        works = [partial(self._repeat, each) for each in programs]
        works += [partial(self._talk, number) for number in range(requestors)]
        for work in works:
            self._threads.append(threading.Thread(target=self._guard, args=(work,)))
            self._threads[-1].start()

    def end(self) -> None:
        """Let each finish what it does."""
        self._over.set()
        for each in self._threads:
            each.join(PATIENCE)
            if each.is_alive():
                self.faults.append("a peer waits for ever")

    def _guard(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # whatever went wrong: the test fails
            with self._lock:
                self.faults.append(repr(error))

    def _add(self, more: Counter[str]) -> None:
        with self._lock:
            self.tally += more

    # --- DCMTK ------------------------------------------------------------------------------------

    def _repeat(self, work: Callable[[], Counter[str]]) -> None:
        while not self._over.is_set():
            self._add(work() + Counter(associations=1))

    def _run(self, name: str, *options: str, operands: Sequence[Path] = ()) -> None:
        command = [self._tool(name), *LIMITS, *options, "127.0.0.1", str(self._port)]
        done = subprocess.run(
            [*command, *map(str, operands)], env={}, capture_output=True, timeout=PATIENCE
        )
        assert done.returncode == 0, (name, done.returncode, done.stderr[-1000:])

    def _receive(self, name: str, *options: str) -> list[Path]:
        """The files that a program leaves in its folder."""
        folder = self._folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        self._run(name, *QUERY, "-od", str(folder), *options)
        return list(folder.iterdir())

    def _echo(self) -> Counter[str]:
        self._run("echoscu", "--repeat", str(ECHOES))
        return Counter(echo=ECHOES)

    def _store(self) -> Counter[str]:
        self._run("storescu", "-R", operands=self._files)
        return Counter(store=FILES, objects_sent=FILES)

    def _find(self) -> Counter[str]:
        found = self._receive("findscu", "-X")
        assert all(note_is_whole(pydicom.dcmread(path, force=True)) for path in found)
        return Counter(find=1, matches_got=len(found))

    def _get(self) -> Counter[str]:
        got = self._receive("getscu")
        assert all(map(instance_is_whole, got))
        return Counter(get=1, objects_got=len(got))

    def _move(self) -> Counter[str]:
        port = free_port()
        got = self._receive("movescu", "-aem", f"PORT{port}", "+P", str(port))
        assert all(map(instance_is_whole, got))
        return Counter(move=1, objects_got=len(got))

    # --- pynetdicom -------------------------------------------------------------------------------

    def _talk(self, number: int) -> None:
        """One association that stays, with operations of every kind that pynetdicom can ask for."""
        count: Counter[str] = Counter(associations=1)
        ae = AE()
        ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = ae.connection_timeout = PATIENCE
        for each in (
            Verification, CTImageStorage, StorageCommitmentPushModel, ModalityPerformedProcedureStep
        ):  # fmt: skip
            ae.add_requested_context(each, ExplicitVRLittleEndian)
        association = ae.associate("127.0.0.1", self._port)
        assert association.is_established
        association._reactor_checkpoint = Checkpoint(association)
        try:
            serial = number * 1_000_000
            while not self._over.is_set():
                serial += 1
                count += ask(association, KINDS[serial % len(KINDS)], serial)
        finally:
            self._add(count)
            association.release()


class Checkpoint(threading.Event):
    """Where pynetdicom's own thread of an association waits while an operation is under way.

    pynetdicom's says "paused" a moment too long, on a busy machine long enough for its thread to
    take an operation's response away. Here going on and not being paused are one step.
    """

    def __init__(self, association: Any) -> None:
        super().__init__()
        self._association = association
        self._step = threading.Lock()
        self.set()

    def clear(self) -> None:
        with self._step:
            super().clear()

    def wait(self, timeout: float | None = None) -> bool:
        while True:
            super().wait(timeout)
            with self._step:
                if self.is_set():
                    self._association._is_paused = False
                    return True


KINDS = ("echo", "store", "n_set", "n_create", "n_action", "n_get", "n_delete", "n_report")


def ask(association: Any, kind: str, serial: int) -> Counter[str]:
    """One operation and its answer, which has to be a success with the right data."""
    done: Counter[str] = Counter([kind])
    message = serial % 60_000 + 1
    step, where = ModalityPerformedProcedureStep, f"{ROOT}.2"
    answer = None
    if kind == "echo":
        status = association.send_c_echo(message)
    elif kind == "store":
        data = instance(serial, SIZES[serial // len(KINDS) % len(SIZES)])
        data.file_meta = FileMetaDataset()
        data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        status = association.send_c_store(data, message)
        done["objects_sent"] += 1
    elif kind == "n_delete":
        status = association.send_n_delete(step, where, message)
    elif kind == "n_get":
        status, answer = association.send_n_get([0x00100020, 0x00104000], step, where, message)
    elif kind == "n_set":
        status, answer = association.send_n_set(note(serial), step, where, message)
    elif kind == "n_create":
        status, answer = association.send_n_create(note(serial), step, where, message)
    elif kind == "n_action":
        status, answer = association.send_n_action(
            note(serial), ACTION, StorageCommitmentPushModel, where, message
        )
    else:
        status, answer = association.send_n_event_report(
            note(serial), 2, StorageCommitmentPushModel, where, message
        )
    assert "Status" in status and status.Status == 0, (kind, status)
    assert kind in ("echo", "store", "n_delete") or note_is_whole(answer), (kind, answer)
    return done
