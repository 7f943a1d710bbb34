"""C-STORE in both roles with every peer; what arrives is what was sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pydicom.errors
import pytest
from comparison import differences
from pydicom.data import get_testdata_file
from pydicom.uid import (
    JPEG2000,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLSLossless,
    RLELossless,
)
from pynetdicom import AE, StoragePresentationContexts, build_context, evt

from interop import requestor

COMPRESSED = [JPEG2000Lossless, JPEG2000, RLELossless, JPEGBaseline8Bit, JPEGLSLossless]

DCMTK_OPTIONS = {"ct": [], "mr": ["-xv"], "us": ["-xr"], "sc": ["-xy"]}
"""Which option makes DCMTK's programs propose the transfer syntax of a study."""


def send(run_example: Any, peer: Any, *paths: Path) -> Any:
    return run_example("store_scu", "--host", "127.0.0.1", "--port", peer.port, *paths)


@pytest.mark.parametrize("name", DCMTK_OPTIONS)
def test_storescu(
    serve: Callable[..., Any], dcmtk: Any, studies: dict[str, Any], tmp_path: Path, name: str
) -> None:
    _, port = serve("store_scp", "--folder", tmp_path / "got")
    study = studies[name]
    ended = dcmtk("storescu", *DCMTK_OPTIONS[name], "--", *study.files.values(), port=port)
    assert ended.code == 0, ended
    study.assert_same(tmp_path / "got")


def test_storescu_with_its_defaults_meets_no_stall(
    serve: Callable[..., Any], dcmtk: Any, hundred: Any, assert_no_stall: Any, tmp_path: Path
) -> None:
    _, port = serve("store_scp", "--folder", tmp_path / "got")

    def run() -> None:
        ended = dcmtk("storescu", "+sd", "--", hundred.folder, port=port)
        assert ended.code == 0, ended

    assert_no_stall(run, 100)
    hundred.assert_same(tmp_path / "got")


def test_pynetdicom(serve: Callable[..., Any], mixed: Any, tmp_path: Path) -> None:
    _, port = serve("store_scp", "--folder", tmp_path / "got")
    data = [pydicom.dcmread(path) for path in mixed.files.values()]
    ae = AE()
    ae.requested_contexts = [
        build_context(d.SOPClassUID, [d.file_meta.TransferSyntaxUID]) for d in data
    ]
    association = requestor.associate(ae, port)
    assert [association.send_c_store(d).Status for d in data] == [0] * len(data)
    association.release()
    mixed.assert_same(tmp_path / "got")


def test_two_senders_at_once(
    serve: Callable[..., Any], example: Any, studies: dict[str, Any], hundred: Any, tmp_path: Path
) -> None:
    _, port = serve("store_scp", "--folder", tmp_path / "got")
    place = ("--host", "127.0.0.1", "--port", port)
    senders = [
        example("store_scu", *place, hundred.folder),
        example("store_scu", *place, studies["mr"].folder),
    ]
    for sender in senders:
        ended = sender.finish()
        assert ended.code == 0, ended
    assert len(list((tmp_path / "got").iterdir())) == 100 + len(studies["mr"].files)


@pytest.mark.parametrize("name", DCMTK_OPTIONS)
def test_store_scu_and_storescp(
    storescp: Callable[..., Any], run_example: Any, studies: dict[str, Any], name: str
) -> None:
    peer = storescp("+xa", "+B")
    ended = send(run_example, peer, studies[name].folder)
    assert ended.code == 0, ended
    studies[name].assert_same(peer.folder)


def test_store_scu_agrees_on_plain_transfer_syntaxes_with_storescp(
    storescp: Callable[..., Any], run_example: Any, studies: dict[str, Any]
) -> None:
    peer = storescp("+xi")  # implicit VR little endian, nothing else
    ended = send(run_example, peer, studies["ct"].folder)
    assert ended.code == 0, ended
    for path in peer.folder.iterdir():
        stored = pydicom.dcmread(path)
        assert stored.file_meta.TransferSyntaxUID == ImplicitVRLittleEndian
        assert stored.PixelData == studies["ct"].read(stored.SOPInstanceUID).PixelData


def test_store_scu_and_our_store_scp(
    serve: Callable[..., Any], run_example: Any, mixed: Any, tmp_path: Path
) -> None:
    server, port = serve("store_scp", "--folder", tmp_path / "got", "--associations", 1)
    ended = run_example("store_scu", "--host", "127.0.0.1", "--port", port, mixed.folder)
    assert ended.code == 0, ended
    mixed.assert_same(tmp_path / "got")
    assert server.finish().code == 0


def test_store_scu_and_pynetdicom(
    pynetdicom_server: Callable[..., Any], run_example: Any, mixed: Any, tmp_path: Path
) -> None:
    contexts = [
        build_context(c.abstract_syntax, [*c.transfer_syntax, *COMPRESSED])
        for c in StoragePresentationContexts
    ]
    peer = pynetdicom_server(contexts)
    ended = send(run_example, peer, mixed.folder)
    assert ended.code == 0, ended
    mixed.assert_same(peer.save(tmp_path / "got"))


def test_store_scu_meets_no_stall_at_storescp_with_its_defaults(
    storescp: Callable[..., Any], run_example: Any, hundred: Any, assert_no_stall: Any
) -> None:
    peer = storescp("+B")

    def run() -> None:
        ended = send(run_example, peer, hundred.folder)
        assert ended.code == 0, ended
        line = r"^100/100 objects, [\d.]+ objects/s, [\d.]+ MB/s$"
        assert re.search(line, ended.out, re.MULTILINE)
        assert "100 stored (0 with a warning), 0 failed" in ended.out

    assert_no_stall(run, 100)
    hundred.assert_same(peer.folder)


@pytest.mark.parametrize(
    ("status", "code", "summary"),
    [
        (0xB000, 0, "3 stored (3 with a warning), 0 failed"),
        (0xA700, 1, "0 stored (0 with a warning), 3 failed"),
        (0x0110, 1, "0 stored (0 with a warning), 3 failed"),
    ],
)
def test_status_of_the_peer_counts(
    pynetdicom_server: Callable[..., Any],
    run_example: Any,
    studies: dict[str, Any],
    status: int,
    code: int,
    summary: str,
) -> None:
    peer = pynetdicom_server(StoragePresentationContexts, [(evt.EVT_C_STORE, lambda event: status)])
    ended = send(run_example, peer, studies["ct"].folder)
    assert ended.code == code, ended
    assert summary in ended.out


def test_class_that_the_peer_refuses_is_the_only_loss(
    pynetdicom_server: Callable[..., Any],
    make_context: Callable[..., Any],
    run_example: Any,
    studies: dict[str, Any],
    tmp_path: Path,
) -> None:
    ct = studies["ct"]
    peer = pynetdicom_server([make_context("1.2.840.10008.5.1.4.1.1.2")])
    ended = send(run_example, peer, ct.folder, studies["mr"].folder)
    assert ended.code == 1, ended
    assert "no fitting presentation context" in ended.err
    assert "3 stored (0 with a warning), 2 failed" in ended.out
    ct.assert_same(peer.save(tmp_path / "got"))


ODD = {
    "MR_truncated.dcm",  # these end too early
    "rtplan_truncated.dcm",
    "emri_small_jpeg_2k_lossless_too_short.dcm",
    "SC_rgb_jpeg.dcm",  # not in the transfer syntax that it says
}


@pytest.mark.filterwarnings("ignore")  # of pydicom, about files that are odd on purpose
def test_images_that_exist(
    serve: Callable[..., Any], run_example: Any, images_of_pydicom: list[Path], tmp_path: Path
) -> None:
    """All that pydicom tests with travels unchanged, whatever its class and transfer syntax."""
    batches: list[dict[str, Path]] = []  # in each, an instance is there once
    for path in images_of_pydicom:
        uid = str(pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID)
        batch = next((b for b in batches if uid not in b), None)
        if batch is None:
            batches.append(batch := {})
        batch[uid] = path
    assert sum(map(len, batches)) > 100
    for number, batch in enumerate(batches):
        folder = tmp_path / str(number)
        _, port = serve("store_scp", "--folder", folder, "--associations", 1)
        place = ["--host", "127.0.0.1", "--port", port]
        ended = run_example("store_scu", *place, *batch.values())
        assert ended.code == 0, ended
        for uid, path in batch.items():
            assert differences(path, folder / f"{uid}.dcm") == [], path


@pytest.fixture
def images_of_pydicom() -> list[Path]:
    """The instances among pydicom's test files whose file meta information is about themselves."""
    found = []
    for name in ("CT_small.dcm", "693_UNCI.dcm"):  # pydicom's own, and those of pydicom-data
        folder = Path(str(get_testdata_file(name, download=False))).parent
        for path in sorted(folder.glob("*.dcm")):
            try:
                data = pydicom.dcmread(path, stop_before_pixels=True)
            except pydicom.errors.InvalidDicomError:
                continue
            uids = [data.get("SOPClassUID"), data.get("SOPInstanceUID")]
            meta = [data.file_meta.get(f"MediaStorage{n}UID") for n in ("SOPClass", "SOPInstance")]
            if path.name not in ODD and uids == meta and all(map(uid_is_valid, uids)):
                found.append(path)
    return found


def uid_is_valid(uid: str | None) -> bool:
    return uid is not None and pydicom.uid.UID(uid).is_valid


def test_end_of_the_server_meanwhile(
    serve: Callable[..., Any], example: Any, hundred: Any, tmp_path: Path
) -> None:
    server, port = serve("store_scp", "--folder", tmp_path / "got", "--verbose")
    sender = example("store_scu", "--host", "127.0.0.1", "--port", port, hundred.folder)
    server.wait_for("stored ")
    ended = server.terminate()
    assert ended.code == 0, ended
    ended = sender.finish()
    assert ended.code == 1, ended
    assert "association aborted by the peer" in ended.err or "connection" in ended.err
    for path in (tmp_path / "got").iterdir():
        assert differences(hundred.files[path.stem], path) == []


def test_sixteen_senders_at_once(
    serve: Callable[..., Any], spawn: Any, tool: Any, hundred: Any, tmp_path: Path
) -> None:
    server, port = serve("store_scp", "--folder", tmp_path / "got", "--associations", 16)
    files = list(hundred.files.values())
    command = [tool("storescu"), "-R", "127.0.0.1", str(port)]
    senders = [spawn(*command, *files[n * 6 : n * 6 + 6]) for n in range(16)]
    for sender in senders:
        ended = sender.finish()
        assert ended.code == 0, ended
    assert server.finish().code == 0
    assert len(list((tmp_path / "got").iterdir())) == 96
