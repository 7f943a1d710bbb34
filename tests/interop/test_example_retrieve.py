"""C-MOVE and C-GET of qr_scp to every peer; C-MOVE with move_scu from every peer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage
from pynetdicom import AE, evt
from pynetdicom.sop_class import (
    StudyRootQueryRetrieveInformationModelMove as StudyMove,
)

from interop import requestor


@pytest.fixture
def query_server(
    serve: Callable[..., Any], images: Path, studies: dict[str, Any], tmp_path: Path
) -> Callable[..., int]:
    """Start a qr_scp that serves all studies: query_server(DEST=port); gives its port."""

    def start(*options: object, folder: Path = images, **destinations: int) -> int:
        table = tmp_path / "destinations"
        lines = [f"{title} 127.0.0.1 {port}  # a peer\n" for title, port in destinations.items()]
        table.write_text("# AE title, host, port\n\n" + "".join(lines))
        where = ("--folder", folder, "--destinations", table)
        return int(serve("qr_scp", "--title", "ARCHIVE", *where, *options)[1])

    return start


def both(one: Any, other: Any) -> Any:
    return type(one)(one.patient, one.uid, one.folder, {**one.files, **other.files})


@pytest.mark.parametrize(
    ("name", "options"), [("ct", []), ("mr", ["+xv"]), ("us", ["+xr"]), ("sc", ["+xy"])]
)
def test_movescu_retrieves_a_study(
    query_server: Any, dcmtk: Any, studies: dict[str, Any], tmp_path: Path, name: str,
    options: list[str], unused_port: int
) -> None:  # fmt: skip
    port = query_server(MOVESCU=unused_port)
    folder = tmp_path / "got"
    folder.mkdir()
    keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={studies[name].uid}"]
    ended = dcmtk(
        "movescu", "-v", "-S", *options, "-aet", "MOVESCU", "-aem", "MOVESCU", "+P", unused_port,
        *keys, "+B", port=port, title="ARCHIVE", folder=folder,  # with +B, -od means nothing
    )  # fmt: skip
    assert ended.code == 0, ended
    studies[name].assert_same(folder)


def test_getscu_retrieves_a_patient(
    query_server: Any, dcmtk: Any, studies: dict[str, Any], tmp_path: Path
) -> None:
    folder = tmp_path / "got"
    folder.mkdir()
    keys = ["-k", "QueryRetrieveLevel=PATIENT", "-k", "PatientID=P1"]
    ended = dcmtk(
        "getscu", "-P", "+xv", *keys, "-od", folder, "+B", port=query_server(), title="ARCHIVE"
    )
    assert ended.code == 0, ended
    both(studies["ct"], studies["mr"]).assert_same(folder)


def test_cget_scu(
    query_server: Any, run_example: Any, mixed: Any, studies: dict[str, Any], tmp_path: Path
) -> None:
    """One class in six transfer syntaxes; then lists of UIDs at each level; then nothing."""
    place = ("--host", "127.0.0.1", "--called", "ARCHIVE", "--folder", tmp_path / "got")
    port = query_server(folder=mixed.folder)
    ended = run_example(
        "cget_scu", *place, "--port", port, "--key", f"StudyInstanceUID={mixed.uid}"
    )
    assert ended.code == 0, ended
    mixed.assert_same(tmp_path / "got")

    port = query_server()
    ct, mr = studies["ct"], studies["mr"]
    first, second = list(ct.files)[:2]
    for level, keys, count in (
        ("STUDY", [f"StudyInstanceUID={ct.uid}\\{mr.uid}"], 5),
        ("SERIES", [f"StudyInstanceUID={ct.uid}", f"SeriesInstanceUID={ct.series}"], 3),
        ("IMAGE", [f"SOPInstanceUID={first}\\{second}\\1.2.3"], 2),
        ("IMAGE", [f"StudyInstanceUID={mr.uid}", f"SOPInstanceUID={first}"], 0),
        ("STUDY", ["StudyInstanceUID=1.2.3"], 0),
    ):
        options = [part for key in keys for part in ("--key", key)]
        ended = run_example("cget_scu", *place, "--port", port, "--level", level, *options)
        assert ended.code == 0, ended
        assert f"status 0000H: {count} completed, 0 failed, 0 warned" in ended.out


@pytest.mark.parametrize(
    "options",
    [
        ("--root", "patient", "--level", "PATIENT", "--key", "PatientID=*"),
        ("--root", "patient", "--level", "PATIENT", "--key", "PatientID"),
        ("--level", "STUDY", "--key", "StudyInstanceUID=*"),
        ("--level", "STUDY", "--key", "PatientID=P1"),
        ("--level", "PATIENT", "--key", "PatientID=P1"),
    ],
)
def test_retrieval_that_names_nothing(
    query_server: Any, run_example: Any, tmp_path: Path, options: tuple[str, ...], unused_port: int
) -> None:
    port = query_server(DEST=unused_port)
    place = ("--host", "127.0.0.1", "--port", port, "--called", "ARCHIVE")
    ended = run_example("cget_scu", *place, "--folder", tmp_path / "got", *options)
    assert ended.code == 1, ended
    assert "C-GET ended with status A900H" in ended.err
    ended = run_example("move_scu", *place, "--destination", "DEST", *options)
    assert ended.code == 1, ended
    assert "C-MOVE ended with status A900H" in ended.err


def listening(run_example: Any, peer: Any, port: int, folder: Path, *options: object) -> Any:
    """Run move_scu that receives what it asks for."""
    return run_example(
        "move_scu", "--host", "127.0.0.1", "--port", peer.port, "--called", peer.title,
        "--calling", "MOVER", "--listen", port, "--folder", folder, "--verbose", *options,
    )  # fmt: skip


class Ours:
    title = "ARCHIVE"

    def __init__(self, port: int) -> None:
        self.port = port


def test_move_scu_receives_from_qr_scp(
    query_server: Any, run_example: Any, studies: dict[str, Any], tmp_path: Path, unused_port: int
) -> None:
    peer = Ours(query_server(MOVER=unused_port))
    options = ("--root", "patient", "--level", "PATIENT", "--key", "PatientID=P1")
    ended = listening(run_example, peer, unused_port, tmp_path / "got", *options)
    assert ended.code == 0, ended
    assert "response FF00H: 4 remaining, 1 completed, 0 failed, 0 warned" in ended.out
    assert "status 0000H: 5 completed, 0 failed, 0 warned" in ended.out
    assert ended.out.count("bytes for us, message 1: status 0000H") == 5  # the move originator
    both(studies["ct"], studies["mr"]).assert_same(tmp_path / "got")


def test_move_scu_receives_from_dcmqrscp(
    dcmqrscp: Any, run_example: Any, studies: dict[str, Any], tmp_path: Path, unused_port: int
) -> None:
    ct = studies["ct"]
    peer = dcmqrscp(list(ct.files.values()), hosts={"MOVER": unused_port})
    ended = listening(
        run_example, peer, unused_port, tmp_path / "got", "--key", f"StudyInstanceUID={ct.uid}"
    )
    assert ended.code == 0, ended
    ct.assert_same(tmp_path / "got")
    ended = run_example(
        "move_scu", "--host", "127.0.0.1", "--port", peer.port, "--called", peer.title,
        "--destination", "NOBODY", "--key", f"StudyInstanceUID={ct.uid}",
    )  # fmt: skip
    assert ended.code == 1, ended
    assert "C-MOVE ended with status A801H" in ended.err


def test_move_scu_receives_from_orthanc(
    orthanc: Any, run_example: Any, studies: dict[str, Any], tmp_path: Path, unused_port: int
) -> None:
    files = [path for study in studies.values() for path in study.files.values()]
    peer = orthanc(files, {"MOVER": unused_port})
    for name in ("ct", "us"):
        uid = studies[name].uid
        folder = tmp_path / name
        ended = listening(
            run_example, peer, unused_port, folder, "--key", f"StudyInstanceUID={uid}"
        )
        assert ended.code == 0, ended
        studies[name].assert_same(folder)


def move(port: int, destination: str, **keys: Any) -> tuple[list[tuple[Any, ...]], Any]:
    """C-MOVE by pynetdicom: the counters of each response, and the last identifier."""
    ae = AE(ae_title="CLIENT")
    ae.add_requested_context(StudyMove)
    association = requestor.associate(ae, port, ae_title="ARCHIVE")
    identifier = Dataset()
    identifier.QueryRetrieveLevel = "STUDY"
    for keyword, value in keys.items():
        setattr(identifier, keyword, value)
    found = []
    final = None
    for status, data in association.send_c_move(identifier, destination, StudyMove, msg_id=77):
        counters = ("Remaining", "Completed", "Failed", "Warning")
        numbers = [status.get(f"NumberOf{name}Suboperations") for name in counters]
        found.append((status.Status, *numbers))
        final = data
    association.release()
    return found, final


def test_sub_operations_to_pynetdicom(
    query_server: Any, pynetdicom_server: Any, make_context: Any, studies: dict[str, Any]
) -> None:
    """Originator, a warning, a failure."""
    seen: list[tuple[Any, ...]] = []

    def store(event: evt.Event) -> int:
        request = event.request
        seen.append(
            (
                request.MoveOriginatorApplicationEntityTitle,
                request.MoveOriginatorMessageID,
                event.assoc.requestor.ae_title,
                event.assoc.acceptor.primitive.called_ae_title,
            )
        )
        return (0xB000, 0xA700, 0)[len(seen) - 1]

    peer = pynetdicom_server([make_context(CTImageStorage)], [(evt.EVT_C_STORE, store)])
    port = query_server(PYNETDICOM=peer.port)
    ct = studies["ct"]
    counters, final = move(port, "PYNETDICOM", StudyInstanceUID=ct.uid)
    assert counters == [(0xFF00, 2, 0, 0, 1), (0xFF00, 1, 0, 1, 1), (0xB000, 0, 1, 1, 1)]
    assert seen == [("CLIENT", 77, "ARCHIVE", "PYNETDICOM")] * 3
    assert final.FailedSOPInstanceUIDList == sorted(ct.files)[1]

    # a class that the destination does not take
    counters, final = move(port, "PYNETDICOM", StudyInstanceUID=studies["mr"].uid)
    assert counters == [(0xFF00, 1, 0, 1, 0), (0xA702, 0, 0, 2, 0)]
    assert sorted(final.FailedSOPInstanceUIDList) == sorted(studies["mr"].files)


def test_destinations_that_do_not_take_anything(
    query_server: Any, studies: dict[str, Any], unused_port: int
) -> None:
    port = query_server(DOWN=unused_port)
    uid = studies["mr"].uid
    for title in ("NOBODY", "../../x", "down"):
        assert move(port, title, StudyInstanceUID=uid)[0] == [(0xA801, 0, 0, 0, 0)]
    counters, final = move(port, "DOWN", StudyInstanceUID=uid)
    assert counters[-1] == (0xA702, 0, 0, 2, 0)
    assert sorted(final.FailedSOPInstanceUIDList) == sorted(studies["mr"].files)
    assert move(port, "DOWN", StudyInstanceUID="1.2.3")[0] == [(0x0000, 0, 0, 0, 0)]


def test_cancelled_move(
    query_server: Any, run_example: Any, hundred: Any, tmp_path: Path, unused_port: int
) -> None:
    peer = Ours(query_server(folder=hundred.folder, MOVER=unused_port))
    options = ("--key", f"StudyInstanceUID={hundred.uid}", "--cancel-after", 1)
    ended = listening(run_example, peer, unused_port, tmp_path / "got", *options)
    assert ended.code == 1, ended
    assert "error: cancelled" in ended.err
    assert "status FE00H: " in ended.out
    assert 0 < len(list((tmp_path / "got").iterdir())) < 100


def test_cancelled_get(query_server: Any, run_example: Any, hundred: Any, tmp_path: Path) -> None:
    place = ("--host", "127.0.0.1", "--called", "ARCHIVE", "--folder", tmp_path / "got")
    options = ("--key", f"StudyInstanceUID={hundred.uid}", "--cancel-after", 1)
    port = query_server(folder=hundred.folder)
    ended = run_example("cget_scu", *place, "--port", port, *options)
    assert ended.code == 1, ended
    assert "status FE00H: 1 completed, 0 failed, 0 warned" in ended.out


@pytest.mark.parametrize("ending", ["abort", "terminate"])
def test_silent_destination(
    serve: Any, run_example: Any, listener: Any, studies: dict[str, Any], images: Path,
    tmp_path: Path, ending: str,
) -> None:  # fmt: skip
    """The archive waits for a destination that says nothing; nobody else waits for that."""
    reached, over = threading.Event(), threading.Event()

    def script(line: Any) -> None:
        line.receive()
        reached.set()
        over.wait(60)

    table = tmp_path / "destinations"
    table.write_text(f"SILENT 127.0.0.1 {listener(script, loses_peer=True).port}\n")
    where = ("--folder", images, "--destinations", table, "--timeout", 3600)
    server, port = serve("qr_scp", "--title", "ARCHIVE", *where)
    ae = AE(ae_title="CLIENT")
    ae.add_requested_context(StudyMove)
    association = requestor.associate(ae, port, ae_title="ARCHIVE")
    identifier = Dataset()
    identifier.QueryRetrieveLevel, identifier.StudyInstanceUID = "STUDY", studies["ct"].uid
    association.send_c_move(identifier, "SILENT", StudyMove)
    assert reached.wait(30)
    if ending == "abort":
        association.abort()
        place = ("--host", "127.0.0.1", "--port", port, "--called", "ARCHIVE")
        ended = run_example("find_scu", *place, "--key", "StudyInstanceUID")
        assert ended.code == 0, ended
        assert ended.out.splitlines()[-1] == "4 matches"
    ended = server.terminate()
    assert ended.code == 0, ended
    over.set()


def test_several_retrievals_at_once(
    query_server: Any, example: Any, serve: Any, hundred: Any, tmp_path: Path
) -> None:
    """Two C-GET, two C-MOVE and a query; nobody gets less than everything."""
    _, receiver = serve("store_scp", "--folder", tmp_path / "moved")
    port = query_server(folder=hundred.folder, STORE=receiver)
    place = ("--host", "127.0.0.1", "--port", port, "--called", "ARCHIVE")
    key = ("--key", f"StudyInstanceUID={hundred.uid}")
    folders = [tmp_path / "one", tmp_path / "two"]
    running = [example("cget_scu", *place, *key, "--folder", folder) for folder in folders]
    running += [example("move_scu", *place, *key, "--destination", "STORE") for _ in range(2)]
    ended = example("find_scu", *place, *key).finish()
    assert ended.out.splitlines()[-1] == "1 matches"
    for process in running:
        ended = process.finish()
        assert ended.code == 0, ended
        assert "status 0000H: 100 completed, 0 failed, 0 warned" in ended.out
    for folder in [*folders, tmp_path / "moved"]:
        assert {path.stem for path in folder.iterdir()} == hundred.files.keys()


@pytest.mark.parametrize("line", ["AE host", "AE host 0", "AE host 104 ssl", "AE host 104 tls x"])
def test_destinations_that_are_not_understood(run_example: Any, tmp_path: Path, line: str) -> None:
    table = tmp_path / "destinations"
    table.write_text(f"ONE 127.0.0.1 104\n{line}\n")
    ended = run_example("qr_scp", "--port", 0, "--folder", tmp_path, "--destinations", table)
    assert ended.code == 1, ended
    assert f"{table} line 2: not AE-TITLE HOST PORT [tls]" in ended.err
