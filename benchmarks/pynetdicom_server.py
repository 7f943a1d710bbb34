"""A pynetdicom server, in a process of its own; what `programs/` has as receiver and find_scp.

    python pynetdicom_server.py store [FOLDER]
    python pynetdicom_server.py find COUNT
    python pynetdicom_server.py get FOLDER

Prints "listening on PORT" when ready and runs until standard input ends.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sample
from pydicom import dcmread
from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.ae import ApplicationEntity
from pynetdicom.events import Event

IMAGE_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
WORKLIST_FIND = "1.2.840.10008.5.1.4.31"
IMAGE_GET = "1.2.840.10008.5.1.4.1.2.2.3"
PLAIN = [sample.EXPLICIT, "1.2.840.10008.1.2"]
Answers = Iterator[tuple[int, "Dataset | None"]]


def on_store(event: Event, folder: Path | None, numbers: Iterator[int]) -> int:
    if folder is not None:
        (folder / f"{next(numbers)}.dcm").write_bytes(event.encoded_dataset())
    return 0


def image_answer(number: int) -> Dataset:
    answer = Dataset()
    answer.SOPClassUID = sample.CT
    answer.SOPInstanceUID = f"{sample.ROOT}.1.1.{number}"
    answer.QueryRetrieveLevel = "IMAGE"
    answer.RetrieveAETitle = "BENCHMARK"
    answer.StudyInstanceUID = f"{sample.ROOT}.1"
    answer.SeriesInstanceUID = f"{sample.ROOT}.1.1"
    answer.InstanceNumber = str(number)
    return answer


def worklist_answer(number: int) -> Dataset:
    step = Dataset()
    step.Modality = "CT"
    step.ScheduledStationAETitle = "STATION"
    step.ScheduledProcedureStepStartDate = "20240229"
    step.ScheduledProcedureStepStartTime = "101500"
    step.ScheduledProcedureStepDescription = f"Step {number}"
    step.ScheduledProcedureStepID = f"S{number:07d}"
    answer = Dataset()
    answer.AccessionNumber = f"A{number:07d}"
    answer.PatientName = f"Family{number:06d}^Given"
    answer.PatientID = f"P{number:07d}"
    answer.PatientBirthDate = "19700101"
    answer.PatientSex = "O"
    answer.StudyInstanceUID = f"{sample.ROOT}.{number}"
    answer.RequestedProcedureDescription = f"Requested procedure {number}"
    answer.RequestedProcedureID = f"R{number:07d}"
    answer.ScheduledProcedureStepSequence = [step]
    return answer


def on_find(event: Event, count: int) -> Answers:
    query = event.identifier
    worklist = event.request.AffectedSOPClassUID == WORKLIST_FIND
    single = query.get("AccessionNumber") if worklist else query.get("SOPInstanceUID")
    for number in range(1, 2 if single else count + 1):
        yield 0xFF00, worklist_answer(number) if worklist else image_answer(number)


def on_get(event: Event, folder: Path) -> Iterator[object]:
    wanted = event.identifier.StudyInstanceUID
    files = sorted(folder.glob("*.dcm"))
    matches = [path for path in files if path.stem.startswith(f"{wanted}.")]
    yield len(matches)
    for path in matches:
        yield 0xFF00, dcmread(path)


def main() -> None:
    mode, argument = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    ae: ApplicationEntity = AE(ae_title="BENCHMARK")
    ae.maximum_pdu_size = sample.PDU
    ae.maximum_associations = 1000
    ae.add_supported_context(sample.VERIFICATION)
    handlers: list[Any] = []
    if mode == "store":
        folder = Path(argument) if argument else None
        for sop_class in (sample.CT, sample.MULTI_FRAME):
            ae.add_supported_context(sop_class, PLAIN)
        handlers.append((evt.EVT_C_STORE, on_store, [folder, itertools.count(1)]))
    elif mode == "find":
        for sop_class in (IMAGE_FIND, WORKLIST_FIND):
            ae.add_supported_context(sop_class, PLAIN)
        handlers.append((evt.EVT_C_FIND, on_find, [int(argument)]))
    else:
        ae.add_supported_context(IMAGE_GET, PLAIN)
        ae.add_supported_context(sample.CT, PLAIN, scu_role=True, scp_role=True)
        handlers.append((evt.EVT_C_GET, on_get, [Path(argument)]))
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    assert server is not None
    print(f"listening on {server.server_address[1]}", flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
