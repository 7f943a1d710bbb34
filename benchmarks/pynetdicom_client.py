"""A pynetdicom client, in a process of its own; what `programs/` has as sender, echo, churn.

    python pynetdicom_client.py send PORT COUNT FILE
    python pynetdicom_client.py echo PORT COUNT
    python pynetdicom_client.py churn PORT COUNT
    python pynetdicom_client.py find PORT COUNT

Prints how many and the seconds they took inside the association.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

import sample
from pydicom.dataset import Dataset
from pynetdicom import AE
from pynetdicom.ae import ApplicationEntity
from pynetdicom.association import Association

WORKLIST_FIND = "1.2.840.10008.5.1.4.31"
PATIENCE = 10
"""Seconds for a response. Now and then one is lost; better to fail soon and be asked again."""


def associate(port: int, *contexts: str) -> Association:
    ae: ApplicationEntity = AE()
    ae.maximum_pdu_size = sample.PDU
    ae.dimse_timeout = PATIENCE
    for context in contexts:
        ae.add_requested_context(context, sample.EXPLICIT)
    association = ae.associate("127.0.0.1", port, ae_title="BENCHMARK", max_pdu=sample.PDU)
    if not association.is_established:
        sys.exit("no association")
    return association


def echo(association: Association) -> int:
    return int(association.send_c_echo().get("Status", -1) == 0)


def find(association: Association) -> int:
    query = Dataset()
    query.PatientName = ""
    answers = list(association.send_c_find(query, WORKLIST_FIND))
    if not answers or answers[-1][0].get("Status", -1) != 0:
        sys.exit("query failed")
    return len(answers) - 1


def main() -> None:
    mode, port, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if mode == "churn":
        start = time.perf_counter()
        for _ in range(count):
            associate(port, sample.VERIFICATION).release()
        print(json.dumps({"count": count, "seconds": time.perf_counter() - start}))
        return
    if mode == "send":
        file = sys.argv[4]
        contexts = [sample.CT, sample.MULTI_FRAME]

        def act(association: Association) -> int:
            return int(association.send_c_store(file).get("Status", -1) == 0)

    else:
        contexts = [sample.VERIFICATION if mode == "echo" else WORKLIST_FIND]
        act = echo if mode == "echo" else find
    action: Callable[[Association], int] = act
    association = associate(port, *contexts)
    start = time.perf_counter()
    done = [action(association) for _ in range(count)]
    seconds = time.perf_counter() - start
    association.release()
    if not all(done):
        sys.exit("a request failed")
    print(json.dumps({"count": sum(done), "seconds": seconds}))


if __name__ == "__main__":
    main()
