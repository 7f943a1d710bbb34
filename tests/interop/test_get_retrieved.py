"""C-GET with cget_scu from every peer; what is written is what the peer holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.uid import JPEG2000Lossless, JPEGBaseline8Bit, RLELossless
from pynetdicom import evt
from pynetdicom.sop_class import (
    CTImageStorage,
    StudyRootQueryRetrieveInformationModelGet,
)

from interop import handmade


@pytest.fixture
def retrieve(run_example: Callable[..., Any], tmp_path: Path) -> Callable[..., Any]:
    """Run cget_scu for one study into tmp_path / "got"."""

    def run(port: int, study: str, *options: object, called: str = "ANY-SCP") -> Any:
        return run_example(
            "cget_scu",
            *("--host", "127.0.0.1", "--port", port, "--called", called),
            *("--folder", tmp_path / "got", "--key", f"StudyInstanceUID={study}"),
            *options,
        )

    return run


def test_from_orthanc(
    orthanc: Callable[..., Any], retrieve: Any, studies: dict[str, Any], mixed: Any, tmp_path: Path
) -> None:
    everything = [*studies.values(), mixed]
    peer = orthanc([path for study in everything for path in study.files.values()])
    for study in everything:
        ended = retrieve(peer.port, study.uid, called=peer.title)
        assert ended.code == 0, ended
        assert f"status 0000H: {len(study.files)} completed, 0 failed" in ended.out
        study.assert_same(tmp_path / "got")
        for path in (tmp_path / "got").iterdir():
            path.unlink()


@pytest.mark.parametrize(
    ("name", "option", "syntax"),
    [
        ("ct", "+xe", []),
        ("mr", "+xv", ["--syntax", JPEG2000Lossless]),
        ("us", "+xr", ["--syntax", RLELossless]),
        ("sc", "+xy", ["--syntax", JPEGBaseline8Bit]),
    ],
)
def test_from_dcmqrscp(
    dcmqrscp: Callable[..., Any],
    retrieve: Any,
    studies: dict[str, Any],
    tmp_path: Path,
    name: str,
    option: str,
    syntax: list[str],
) -> None:
    files = [path for study in studies.values() for path in study.files.values()]
    peer = dcmqrscp(files, option)
    ended = retrieve(peer.port, studies[name].uid, *syntax, called=peer.title)
    assert ended.code == 0, ended
    studies[name].assert_same(tmp_path / "got")


def test_from_our_server(
    serve: Callable[..., Any], retrieve: Any, mixed: Any, tmp_path: Path
) -> None:
    server, port = serve("cget_scp", "--folder", mixed.folder, "--associations", 1)
    ended = retrieve(port, mixed.uid, "--verbose")
    assert ended.code == 0, ended
    mixed.assert_same(tmp_path / "got")
    responses = [line for line in ended.out.splitlines() if line.startswith("response")]
    assert responses == [
        *(
            f"response FF00H: {6 - n} remaining, {n} completed, 0 failed, 0 warned"
            for n in range(1, 6)
        ),
        "response 0000H: 0 remaining, 6 completed, 0 failed, 0 warned",
    ]
    assert server.finish().code == 0


def test_levels_of_our_server(
    serve: Callable[..., Any],
    run_example: Callable[..., Any],
    images: Path,
    studies: dict[str, Any],
    tmp_path: Path,
) -> None:
    _, port = serve("cget_scp", "--folder", images)
    ct = studies["ct"]
    wanted = [
        (["--root", "patient", "--level", "PATIENT", "--key", "PatientID=P2"], 4),
        (["--level", "SERIES", "--key", f"SeriesInstanceUID={ct.series}"], 3),
        (["--level", "IMAGE", "--key", f"0008,0018={next(iter(ct.files))}"], 1),
        (["--level", "STUDY", "--key", "StudyInstanceUID=1.2.3"], 0),
    ]
    for number, (options, count) in enumerate(wanted):
        folder = tmp_path / str(number)
        place = ["--host", "127.0.0.1", "--port", port, "--folder", folder]
        ended = run_example("cget_scu", *place, *options)
        assert ended.code == 0, ended
        assert len(list(folder.iterdir())) == count


def test_cancel(serve: Callable[..., Any], retrieve: Any, hundred: Any, tmp_path: Path) -> None:
    _, port = serve("cget_scp", "--folder", hundred.folder)
    ended = retrieve(port, hundred.uid, "--cancel-after", 2)
    assert ended.code == 1, ended
    assert "status FE00H: " in ended.out
    assert "cancelled" in ended.err
    assert 2 <= len(list((tmp_path / "got").iterdir())) < 100


@pytest.fixture
def pynetdicom_scp(
    pynetdicom_server: Callable[..., Any], make_context: Callable[..., Any]
) -> Callable[..., Any]:
    """A pynetdicom server whose C-GET answers come from a generator function."""

    def start(answers: Callable[[evt.Event], Iterator[Any]]) -> Any:
        contexts = [
            make_context(StudyRootQueryRetrieveInformationModelGet),
            make_context(CTImageStorage, roles=True),
        ]
        return pynetdicom_server(contexts, [(evt.EVT_C_GET, answers)])

    return start


def test_from_pynetdicom(
    pynetdicom_scp: Callable[..., Any], retrieve: Any, studies: dict[str, Any], tmp_path: Path
) -> None:
    ct = studies["ct"]

    def answers(event: evt.Event) -> Iterator[Any]:
        assert event.identifier.QueryRetrieveLevel == "STUDY"
        assert event.identifier.StudyInstanceUID == ct.uid
        yield len(ct.files)
        for path in ct.files.values():
            yield 0xFF00, pydicom.dcmread(path)

    ended = retrieve(pynetdicom_scp(answers).port, ct.uid)
    assert ended.code == 0, ended
    ct.assert_same(tmp_path / "got")


def test_failure_of_the_peer(pynetdicom_scp: Callable[..., Any], retrieve: Any) -> None:
    def answers(event: evt.Event) -> Iterator[Any]:
        yield 1
        yield 0xA701, None

    ended = retrieve(pynetdicom_scp(answers).port, "1.2.3")
    assert ended.code == 1, ended
    assert "C-GET ended with status A701H" in ended.err


def test_instance_that_cannot_be_sent_is_named(
    serve: Callable[..., Any], retrieve: Any, studies: dict[str, Any], tmp_path: Path
) -> None:
    us = studies["us"]
    _, port = serve("cget_scp", "--folder", us.folder)
    ended = retrieve(port, us.uid, "--class", "1.2.840.10008.5.1.4.1.1.6.1")
    assert ended.code == 1, ended
    assert "status B000H: 1 completed, 1 failed, 0 warned" in ended.out
    missing = [uid for uid in us.files if not (tmp_path / "got" / f"{uid}.dcm").exists()]
    assert len(missing) == 1
    assert f"not sent: {missing[0]}" in ended.err


@pytest.mark.parametrize("instance", [*handmade.HOSTILE_UIDS, b"1.2."], ids=repr)
def test_name_from_the_peer_is_no_path(
    listener: Callable[..., Any], run_example: Callable[..., Any], tmp_path: Path, instance: bytes
) -> None:
    answers: list[dict[int, bytes]] = []

    def script(line: handmade.Line) -> None:
        line.receive()
        contexts = {1: handmade.EXPLICIT, 3: handmade.IMPLICIT}
        line.send(handmade.associate_accept(contexts, [(handmade.CT, 0, 1)]))
        message = int.from_bytes(line.receive_command()[0x00000110], "little")
        command = handmade.store_request(5, handmade.CT.encode(), instance)
        line.send(handmade.p_data(3, command, command=True))
        line.send(handmade.p_data(3, handmade.ct_data(instance), command=False))
        answers.append(line.receive_command())
        line.send(handmade.p_data(1, handmade.get_response(message, 0xB000, 0, 1), command=True))
        line.receive()  # the request for release
        line.send(handmade.RELEASE_RESPONSE)

    folder = tmp_path / "inner" / "got"
    folder.parent.mkdir()
    ended = run_example(
        "cget_scu",
        *("--host", "127.0.0.1", "--port", listener(script).port, "--folder", folder),
        *("--class", handmade.CT, "--syntax", handmade.IMPLICIT, "--key", "StudyInstanceUID=1.2"),
    )
    assert ended.code == 1, ended
    assert [int.from_bytes(a[0x00000900], "little") for a in answers] in ([0x0117], [0xA900])
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []
    assert not Path("/tmp/evil").exists()
