"""The rows about C-STORE: receiving, sending, both, many associations at once (PS3.4 annex B)."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import peer
import sample
from measure import OURS, Client, Contender, Row, Sample, Target, contender, rate
from peer import NO_DCMTK, NO_PYNETDICOM
from place import Place

from process import AnyServer

ONE = "ltdic, one"
"""Ours with a single association."""


def _of_moderate_size(name: str, *contenders: Contender) -> tuple[Contender, ...]:
    """Those who would take minutes for big objects, if these are not."""
    return () if name == "big" else contenders


def _receive(place: Place, name: str, label: str, count: int, slow: int) -> Row:
    """storescu with TCP_NODELAY sends; each party receives and drops."""
    file = place.file(name)
    client = peer.storescu(place, file)
    slow = place.size.count(slow)
    count = place.size.count(count)
    return Row(
        f"receive-{label}",
        f"C-STORE of {label}, storescu sends, received and dropped",
        "objects/s",
        [
            contender(OURS, NO_DCMTK, partial(rate, peer.ours(place, "receiver"), client, count)),
            contender("DCMTK", NO_DCMTK, partial(rate, peer.storescp(), client, count)),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                partial(rate, peer.pynetdicom_server("store"), client, slow),
            ),
            *_of_moderate_size(
                name, peer.dcmjs(place, partial(rate, peer.dcmjs_server(place), client, slow))
            ),
        ],
        [Target(1.0, "DCMTK"), Target(5.0, "pynetdicom")],
    )  # fmt: skip


@contextmanager
def _folder(place: Place) -> Iterator[Path]:
    folder = place.folder / "received"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _receive_write(place: Place) -> Row:
    """The same, each object written to a file of its own."""
    client = peer.storescu(place, place.file("medium"))
    count, slow = place.size.count(400), place.size.count(100)

    def into(server: Callable[[Path], peer.Start], amount: int) -> Callable[[], Sample]:
        def run() -> Sample:
            with _folder(place) as folder:
                return rate(server(folder), client, amount)

        return run

    return Row(
        "receive-525k-write",
        "C-STORE of 525 KB, storescu sends, written to files",
        "objects/s",
        [
            contender(OURS, NO_DCMTK, into(lambda f: peer.ours(place, "receiver", f), count)),
            contender("DCMTK", NO_DCMTK, into(lambda f: peer.storescp(folder=f), count)),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                into(lambda f: peer.pynetdicom_server("store", f), slow),
            ),
        ],
        [Target(1.0, "DCMTK"), Target(5.0, "pynetdicom")],
    )  # fmt: skip


def _receive_stock(place: Place, name: str, label: str, count: int, limit: float) -> Row:
    """storescu as it comes sends, with Nagle's algorithm on."""
    client = peer.storescu(place, place.file(name), stock=True)
    many, few = place.size.count(count), place.size.count(20)
    targets = [Target(20.0, "DCMTK stock")] + ([Target(limit)] if limit else [])
    return Row(
        f"receive-{label}-stock",
        f"C-STORE of {label}, storescu with its defaults sends, dropped",
        "objects/s",
        [
            contender(OURS, NO_DCMTK, partial(rate, peer.ours(place, "receiver"), client, many)),
            contender("DCMTK stock", NO_DCMTK, partial(rate, peer.storescp(True), client, few)),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                partial(rate, peer.pynetdicom_server("store"), client, few),
            ),
        ],
        targets,
    )  # fmt: skip


def _send(place: Place, name: str, label: str, count: int, slow: int) -> Row:
    """Each party sends to storescp."""
    file = place.file(name)

    def to_storescp(client: Client, amount: int) -> Callable[[], Sample]:
        return partial(rate, peer.storescp(), client, place.size.count(amount), of_client=True)

    return Row(
        f"send-{label}",
        f"C-STORE of {label} to storescp, which drops it",
        "objects/s",
        [
            contender(OURS, NO_DCMTK, to_storescp(peer.sender(place, file), count)),
            contender("DCMTK", NO_DCMTK, to_storescp(peer.storescu(place, file), count)),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                to_storescp(peer.pynetdicom_client(place, "send", file), slow),
            ),
            *_of_moderate_size(
                name, peer.dcmjs(place, to_storescp(peer.dcmjs_client(place, "send", file), slow))
            ),
        ],
        [Target(1.0, "DCMTK"), Target(5.0, "pynetdicom")],
    )  # fmt: skip


def _send_stock(place: Place) -> Row:
    """The peer is storescp as it comes."""
    file = place.file("medium")
    server = peer.storescp(stock=True)
    many, few = place.size.count(200), place.size.count(20)
    ours = partial(rate, server, peer.sender(place, file), many, of_client=True)
    theirs = partial(rate, server, peer.storescu(place, file, stock=True), few, of_client=True)
    return Row(
        "send-525k-stock",
        "C-STORE of 525 KB to storescp with its defaults",
        "objects/s",
        [contender(OURS, NO_DCMTK, ours), contender("DCMTK stock", NO_DCMTK, theirs)],
        [Target(20.0, "DCMTK stock"), Target(400.0)],
    )


def _both(place: Place) -> Row:
    """Each party sends to itself; a bare socket loop tells what is possible in Python."""
    file = place.file("big")
    count, slow = place.size.count(6), place.size.count(3)
    pynetdicom = partial(
        rate,
        peer.pynetdicom_server("store"),
        peer.pynetdicom_client(place, "send", file),
        slow,
    )
    ours = partial(rate, peer.ours(place, "receiver"), peer.sender(place, file), count)
    dcmtk = partial(rate, peer.storescp(), peer.storescu(place, file), count)
    return Row(
        "both-270m",
        "C-STORE of 270 MB, each party to itself",
        "objects/s",
        [
            Contender(OURS, ours),
            contender("DCMTK", NO_DCMTK, dcmtk),
            contender("pynetdicom", NO_PYNETDICOM, pynetdicom),
            Contender(
                "socket loop",
                partial(rate, peer.bare_server(), peer.bare_client(place, file), count),
            ),
        ],
        [Target(2.0, "DCMTK"), Target(0.5, "socket loop")],
    )


def _parallel(place: Place, associations: int) -> Row:
    """The neutral client stores over many associations at once, and over one."""
    message, total = place.message("small"), max(associations, place.size.count(256) * 16)
    at_once = partial(_over, place, message, total)
    contenders = [
        Contender(OURS, at_once(peer.ours(place, "receiver"), associations)),
        Contender(ONE, at_once(peer.ours(place, "receiver"), 1)),
        Contender("ltdic, 2 processes", at_once(peer.ours_together(place, 2), associations)),
        contender("DCMTK", NO_DCMTK, at_once(peer.storescp(fork=True), associations)),
    ]
    if associations <= 64:
        server = peer.pynetdicom_server("store")
        contenders.append(contender("pynetdicom", NO_PYNETDICOM, at_once(server, associations)))
    return Row(
        f"parallel-{associations}",
        f"C-STORE of 40 KB over {associations} associations at once, in total; nothing may be lost",
        "objects/s",
        contenders,
        [Target(1.0, ONE)],
    )


def _over(
    place: Place, message: Path, total: int, server: Callable[[], AnyServer], associations: int
) -> Callable[[], Sample]:
    client = peer.load(place, "store", sample.CT, message, associations)
    return partial(rate, server, client, max(1, total // associations), per=associations)


def rows(place: Place) -> list[Row]:
    return [
        _receive(place, "small", "40k", 1500, 300),
        _receive(place, "medium", "525k", 600, 150),
        _receive(place, "big", "270m", 6, 3),
        _receive_write(place),
        _receive_stock(place, "small", "40k", 400, 0),
        _receive_stock(place, "medium", "525k", 200, 400.0),
        _send(place, "small", "40k", 1500, 60),
        _send(place, "medium", "525k", 600, 100),
        _send(place, "big", "270m", 6, 3),
        _send_stock(place),
        _both(place),
        _parallel(place, 64),
        _parallel(place, 500),
    ]
