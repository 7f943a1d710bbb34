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

from process import Server

MANY = 64


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


def _parallel(place: Place) -> Row:
    """The neutral client stores over many associations at once, and over one."""
    message, total = place.message("small"), max(MANY, place.size.count(4 * MANY) * 16)

    def over(server: Callable[[], Server], associations: int) -> Callable[[], Sample]:
        client = peer.load(place, "store", sample.CT, message, associations)
        each = max(1, total // associations)
        return partial(rate, server, client, each, per=associations)

    return Row(
        "parallel-64",
        "C-STORE of 40 KB over 64 associations at once, in total; nothing may be lost",
        "objects/s",
        [
            Contender(OURS, over(peer.ours(place, "receiver"), MANY)),
            Contender("ltdic, one", over(peer.ours(place, "receiver"), 1)),
            contender("DCMTK", NO_DCMTK, over(peer.storescp(fork=True), MANY)),
            contender("pynetdicom", NO_PYNETDICOM, over(peer.pynetdicom_server("store"), MANY)),
        ],
        [Target(1.0, "ltdic, one")],
    )


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
        _parallel(place),
    ]
