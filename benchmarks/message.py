"""The rows about echo, find, get, associations (PS3.7 9.1.5, PS3.4 annexes C, K)."""

from __future__ import annotations

import subprocess
from functools import partial
from pathlib import Path

import peer
import sample
from measure import OURS, Contender, Row, Target, contender, rate
from peer import NO_DCMTK, NO_PYNETDICOM
from place import Place

MIXED = (128 * 128 * 2, 256 * 256 * 2, 512 * 512 * 2)
"""Bytes of pixels of the images that C-GET serves, in turn."""


def _echo_serve(place: Place) -> Row:
    count, slow = place.size.count(10_000), place.size.count(1000)
    client = peer.echoscu(place)
    return Row(
        "echo-serve",
        "C-ECHO round trips on one association, echoscu asks",
        "1/s",
        [
            contender(OURS, NO_DCMTK, partial(rate, peer.ours(place, "receiver"), client, count)),
            contender("DCMTK", NO_DCMTK, partial(rate, peer.storescp(), client, count)),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                partial(rate, peer.pynetdicom_server("store"), client, slow),
            ),
            peer.dcmjs(place, partial(rate, peer.dcmjs_server(place), client, slow)),
        ],
        [Target(0.5, "DCMTK"), Target(10.0, "pynetdicom")],
    )  # fmt: skip


def _echo_ask(place: Place) -> Row:
    count, slow = place.size.count(10_000), place.size.count(200)
    ours, theirs = peer.our_client(place, "echo"), peer.echoscu(place)
    python = peer.pynetdicom_client(place, "echo")
    script = peer.dcmjs_client(place, "echo")
    server = peer.storescp()
    return Row(
        "echo-ask",
        "C-ECHO round trips on one association, storescp answers",
        "1/s",
        [
            contender(OURS, NO_DCMTK, partial(rate, server, ours, count, of_client=True)),
            contender("DCMTK", NO_DCMTK, partial(rate, server, theirs, count, of_client=True)),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                partial(rate, server, python, slow, of_client=True),
            ),
            peer.dcmjs(place, partial(rate, server, script, slow, of_client=True)),
        ],
        [Target(0.5, "DCMTK"), Target(10.0, "pynetdicom")],
    )  # fmt: skip


def _echo_stock(place: Place) -> list[Row]:
    many, few = place.size.count(1000), place.size.count(30)
    client, server = peer.echoscu(place, True), peer.storescp(True)
    ours = peer.our_client(place, "echo")
    serve = [
        contender(OURS, NO_DCMTK, partial(rate, peer.ours(place, "receiver"), client, many)),
        contender("DCMTK stock", NO_DCMTK, partial(rate, server, client, few)),
    ]
    ask = [
        contender(OURS, NO_DCMTK, partial(rate, server, ours, many, of_client=True)),
        contender("DCMTK stock", NO_DCMTK, partial(rate, server, client, few, of_client=True)),
    ]
    targets = [Target(20.0, "DCMTK stock"), Target(1000.0)]
    return [
        Row("echo-serve-stock", "C-ECHO, echoscu with its defaults asks", "1/s", serve, targets),
        Row("echo-ask-stock", "C-ECHO, storescp with its defaults answers", "1/s", ask, targets),
    ]


def _archive(folder: Path, images: list[tuple[int, int, int]]) -> Path:
    """Files of images (study, number, bytes of pixels) in a folder, with dcmqrscp's index."""
    place = folder / "images"
    place.mkdir(parents=True, exist_ok=True)
    files = [
        sample.write_object(
            place / f"{sample.ROOT}.{study}.{number}.dcm", size, number=number, study=study
        )
        for study, number, size in images
    ]
    if not NO_DCMTK and not (folder / "index.dat").exists():
        subprocess.run(["dcmqridx", folder, *files], check=True)
    return folder


def _find_image(place: Place) -> Row:
    matches = place.size.matches
    archive = _archive(
        place.data / f"find-{matches}", [(1, number, 1024) for number in range(1, matches + 1)]
    )
    level = ("-k", "QueryRetrieveLevel=IMAGE", "-k", "InstanceNumber", "-k", "SOPClassUID")
    query = ("-S", *level, *peer.IMAGE_QUERY)
    client = peer.findscu(
        place, (*query, "-k", "SOPInstanceUID"), ("-k", f"SOPInstanceUID={sample.ROOT}.1.1.1")
    )
    return Row(
        "find-image",
        f"C-FIND responses, {matches} images match, findscu asks",
        "1/s",
        [
            contender(
                OURS, NO_DCMTK,
                partial(rate, peer.ours(place, "find_scp", matches), client, 6, per=matches),
            ),
            contender(
                "DCMTK", NO_DCMTK, partial(rate, peer.dcmqrscp(archive), client, 6, per=matches)
            ),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                partial(rate, peer.pynetdicom_server("find", matches), client, 2, per=matches),
            ),
        ],
        [Target(0.5, "DCMTK"), Target(10.0, "pynetdicom")],
    )  # fmt: skip


def _find_worklist(place: Place) -> Row:
    """Answers with a sequence, from each party's own library to itself."""
    matches = place.size.matches
    ours = peer.our_client(place, "find_scu", "worklist")
    theirs = peer.pynetdicom_client(place, "find")
    return Row(
        "find-worklist",
        f"C-FIND responses of {matches} worklist entries, each party to itself",
        "1/s",
        [
            Contender(
                OURS, partial(rate, peer.ours(place, "find_scp", matches), ours, 5, per=matches)
            ),
            contender(
                "pynetdicom", NO_PYNETDICOM,
                partial(rate, peer.pynetdicom_server("find", matches), theirs, 1, per=matches),
            ),
        ],
        [Target(10.0, "pynetdicom")],
    )  # fmt: skip


def _get(place: Place) -> Row:
    count = place.size.get
    images = [(2, number, MIXED[number % 3]) for number in range(1, count + 1)]
    archive = _archive(place.data / f"get-{count}", [*images, (3, 1, 1024)])
    client = peer.getscu(place, f"{sample.ROOT}.2", f"{sample.ROOT}.3")
    absent = "" if place.example("cget_scp").exists() else "examples/cget_scp is not there"
    serve = partial(rate, peer.get_scp(place, archive / "images"), client, count)
    return Row(
        "get-900",
        f"C-GET of {count} CT images of 33, 131 and 525 KB from files, getscu asks and drops",
        "objects/s",
        [
            contender(OURS, NO_DCMTK or absent, serve),
            contender("DCMTK", NO_DCMTK, partial(rate, peer.dcmqrscp(archive), client, count)),
            contender(
                "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
                partial(rate, peer.pynetdicom_server("get", archive / "images"), client, count),
            ),
        ],
        [Target(1.0, "DCMTK"), Target(5.0, "pynetdicom")],
    )  # fmt: skip


def _associate(place: Place) -> list[Row]:
    many, few = place.size.count(2000), place.size.count(100)
    client = peer.load(place, "churn", sample.VERIFICATION, None, 1)
    python = peer.pynetdicom_server("store")
    serve = [
        Contender(OURS, partial(rate, peer.ours(place, "receiver"), client, many)),
        contender("DCMTK", NO_DCMTK, partial(rate, peer.storescp(), client, many)),
        contender("pynetdicom", NO_PYNETDICOM, partial(rate, python, client, few)),
    ]
    ours, theirs = peer.our_client(place, "churn"), peer.pynetdicom_client(place, "churn")
    server = peer.storescp()
    ask = [
        contender(OURS, NO_DCMTK, partial(rate, server, ours, many, of_client=True)),
        contender(
            "pynetdicom", NO_DCMTK or NO_PYNETDICOM,
            partial(rate, server, theirs, few, of_client=True),
        ),
    ]  # fmt: skip
    return [
        Row(
            "associate-serve", "associations opened and released one by one, a neutral client asks",
            "1/s", serve, [Target(1.0, "DCMTK")],
        ),
        Row(
            "associate-ask", "associations opened and released one by one, storescp answers",
            "1/s", ask, [Target(1000.0)],
        ),
    ]  # fmt: skip


def rows(place: Place) -> list[Row]:
    return [
        _echo_serve(place),
        _echo_ask(place),
        *_echo_stock(place),
        _find_image(place),
        _find_worklist(place),
        _get(place),
        *_associate(place),
    ]
