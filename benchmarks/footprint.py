"""The rows about memory, idling, start and data sets: the cost besides the time of messages."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from functools import partial

import peer
import sample
from measure import OURS, Client, Contender, Row, Sample, Target, contender
from peer import NO_DCMTK, NO_PYNETDICOM
from place import Place

from process import Server

IDLE_ASSOCIATIONS = 200
IDLE_SECONDS = 3.0


def _receive_memory(place: Place) -> Row:
    """The most a server has while it receives, above what it has when an association is idle."""
    client = peer.load(place, "store", sample.MULTI_FRAME, place.message("huge"), 1)
    small = peer.load(place, "churn", sample.VERIFICATION, None, 1)

    def above_idle(server: Callable[[], Server]) -> Sample:
        with server() as process:
            small(process.port, 3)
            idle = process.memory("VmRSS")
            client(process.port, 1)
            return Sample(process.memory() - idle)

    return Row(
        "memory-receive-1g",
        f"memory while receiving {place.size.huge / 1e6:,.0f} MB, above idle",
        "MB",
        [
            Contender(OURS, partial(above_idle, peer.ours(place, "receiver"))),
            contender("DCMTK", NO_DCMTK, partial(above_idle, peer.storescp())),
            contender(
                "pynetdicom", NO_PYNETDICOM, partial(above_idle, peer.pynetdicom_server("store"))
            ),
        ],
        [Target(150.0)],
        lower=True,
    )


def _send_memory(place: Place) -> Row:
    """The most a client has, above what it has when it sends a small object."""
    large, small = place.file("huge"), place.file("small")

    def above_small(make: Callable[[str], Client]) -> Sample:
        with peer.storescp()() as process:
            least = make(str(small))(process.port, 1).peak
            return Sample(make(str(large))(process.port, 1).peak - least)

    def ours(file: str) -> Client:
        return peer.sender(place, place.data / file)

    return Row(
        "memory-send-1g",
        f"memory while sending {place.size.huge / 1e6:,.0f} MB to storescp, above that for 40 KB; "
        "mapped files count",
        "MB",
        [
            contender(OURS, NO_DCMTK, partial(above_small, ours)),
            contender(
                "DCMTK",
                NO_DCMTK,
                partial(above_small, lambda f: peer.storescu(place, place.data / f)),
            ),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                partial(above_small, lambda f: peer.pynetdicom_client(place, "send", f)),
            ),
        ],
        [Target(64.0)],
        lower=True,
    )  # fmt: skip


def _churn_memory(place: Place) -> Row:
    """What a server keeps of associations that are gone."""
    client = peer.load(place, "churn", sample.VERIFICATION, None, 1)
    many, few = place.size.count(10_000), place.size.count(500)

    def growth(server: Callable[[], Server], count: int) -> Sample:
        with server() as process:
            client(process.port, max(3, count // 10))
            before = process.memory("VmRSS")
            client(process.port, count)
            return Sample((process.memory("VmRSS") - before) * 10_000 / count)

    return Row(
        "memory-associate",
        "memory kept after 10,000 associations opened and released",
        "MB",
        [
            Contender(OURS, partial(growth, peer.ours(place, "receiver"), many)),
            contender("DCMTK", NO_DCMTK, partial(growth, peer.storescp(), many)),
            contender(
                "pynetdicom", NO_PYNETDICOM, partial(growth, peer.pynetdicom_server("store"), few)
            ),
        ],
        [Target(2.0)],
        lower=True,
    )


def _idle(place: Place) -> list[Row]:
    """A server with idle associations, watched for a while."""

    def hold(what: str) -> Sample:
        request = place.request(sample.VERIFICATION)
        with peer.ours(place, "receiver")() as server:
            peer.load(place, "churn", sample.VERIFICATION, None, 1)(server.port, 3)
            before = server.memory("VmRSS")
            command = [place.program("load"), "hold", server.port, request, IDLE_ASSOCIATIONS]
            with Server(command, os.environ, by_input=True):
                if what == "memory":
                    return Sample(server.memory("VmRSS") - before)
                start = server.cpu()
                seconds = IDLE_SECONDS * min(1.0, place.size.scale * 10)
                threading.Event().wait(seconds)  # the time over which is measured
                return Sample((server.cpu() - start) * 100 / seconds)

    return [
        Row(
            "idle-200-memory", "memory of 200 idle associations", "MB",
            [Contender(OURS, partial(hold, "memory"))], [Target(20.0)], lower=True,
        ),
        Row(
            "idle-200-cpu", "processor used by 200 idle associations", "%",
            [Contender(OURS, partial(hold, "cpu"))], [Target(0.3)], lower=True,
        ),
    ]  # fmt: skip


def _start(place: Place) -> Row:
    def first_call() -> Sample:
        done = place.run([place.program("start")], peer.BARE_ENVIRONMENT)
        return Sample(done.report["seconds"] * 1000, done.cpu, done.peak)

    return Row(
        "start", "first call of a C program to a listening net", "ms",
        [Contender(OURS, first_call)], [Target(100.0)], lower=True,
    )  # fmt: skip


def _data_set(place: Place) -> list[Row]:
    """Processor time for the work of programs with data sets; libdcmdata does it in a twin."""
    file, count = place.scanner_file(), place.size.count(100)
    output = place.data / "saved.dcm"

    def step(program: str, name: str) -> Sample:
        done = place.run([place.program(program), file, count, output], peer.BARE_ENVIRONMENT)
        return Sample(done.report[name] * 1e6 / done.report["count"], None, done.peak)

    words = {
        "use": ("load 260 elements, read 20 values, save unmodified", Target(0.5, "DCMTK")),
        "walk": ("look at all elements, short values as text", Target(0.1, "DCMTK")),
        "next": ("go from one element to the next", Target(1.0)),
    }
    return [
        Row(
            f"data-set-{name}", f"{what}; processor time", "us",
            [
                Contender(OURS, partial(step, "dataset", name)),
                contender("DCMTK", place.dataset_twin, partial(step, "dataset_dcmtk", name)),
            ],
            [target],
            lower=True,
        )
        for name, (what, target) in words.items()
    ]  # fmt: skip


def rows(place: Place) -> list[Row]:
    return [
        _receive_memory(place),
        _send_memory(place),
        _churn_memory(place),
        *_idle(place),
        _start(place),
        *_data_set(place),
    ]
