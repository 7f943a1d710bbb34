"""Peers and input that misbehave: the right message and exit code, nothing lost, no crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pynetdicom import AE
from pynetdicom.sop_class import Verification

from interop import handmade, requestor

REQUESTORS = [
    "echo_scu", "store_scu", "cget_scu", "find_scu", "move_scu", "mpps_scu", "commit_scu",
]  # fmt: skip
CT_CONTEXT = {1: (handmade.CT, [handmade.IMPLICIT])}


@pytest.fixture
def request_with(
    run_example: Callable[..., Any], hundred: Any, tmp_path: Path
) -> Callable[..., Any]:
    """Run one of the requestors with arguments that are fine, at this host and port."""
    path = next(iter(hundred.files.values()))
    arguments: dict[str, list[object]] = {
        "echo_scu": [],
        "store_scu": [path],
        "cget_scu": ["--key", "StudyInstanceUID=1.2", "--folder", tmp_path / "got"],
        "find_scu": ["--key", "StudyInstanceUID"],
        "move_scu": ["--key", "StudyInstanceUID=1.2", "--listen", 0, "--folder", tmp_path / "got"],
        "mpps_scu": [path],
        "commit_scu": [path],
    }

    def run(name: str, port: int, *options: object, host: str = "127.0.0.1") -> Any:
        return run_example(name, "--host", host, "--port", port, *options, *arguments[name])

    return run


@pytest.mark.parametrize("name", REQUESTORS)
def test_closed_port(request_with: Any, unused_port: int, name: str) -> None:
    ended = request_with(name, unused_port)
    assert ended.code == 1, ended
    assert "connection refused (error 35)" in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_host_that_does_not_resolve(request_with: Any, name: str) -> None:
    ended = request_with(name, 104, host="no-such-host.invalid")
    assert ended.code == 1, ended
    # a machine without name service cannot tell that there is no such host
    assert "host not found (error 58)" in ended.err or "did not answer (error 63)" in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_peer_that_rejects(
    request_with: Any, pynetdicom_server: Any, make_context: Any, name: str
) -> None:
    peer = pynetdicom_server([make_context(Verification)], require_called_aet=True)
    ended = request_with(name, peer.port, "--called", "SOMEBODY")
    assert ended.code == 1, ended
    assert "rejected for good: called AE title not recognized (result 1, source 1, reason 7)" in (
        ended.err
    )


def test_storescp_that_refuses(request_with: Any, storescp: Any) -> None:
    ended = request_with("echo_scu", storescp("--refuse").port)
    assert ended.code == 1, ended
    assert "association rejected" in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_peer_that_accepts_no_context(
    request_with: Any, pynetdicom_server: Any, make_context: Any, name: str
) -> None:
    ended = request_with(name, pynetdicom_server([make_context("1.2.3.4.5")]).port)
    assert ended.code == 1, ended
    assert "error: " in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_peer_that_hangs_up_at_once(request_with: Any, listener: Any, name: str) -> None:
    ended = request_with(name, listener(lambda line: None).port)
    assert ended.code == 1, ended
    assert "connection closed by the peer" in ended.err or "connection reset" in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_peer_that_hangs_up_within_a_pdu(request_with: Any, listener: Any, name: str) -> None:
    def script(line: handmade.Line) -> None:
        line.receive()
        accept = handmade.associate_accept({1: handmade.EXPLICIT})
        line.send(accept[: len(accept) // 2])

    ended = request_with(name, listener(script, loses_peer=True).port)
    assert ended.code == 1, ended
    assert "error: " in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_peer_that_hangs_up_within_an_answer(request_with: Any, listener: Any, name: str) -> None:
    def script(line: handmade.Line) -> None:
        line.receive()
        line.send(handmade.associate_accept({1: handmade.EXPLICIT}))
        line.receive()
        pdu = handmade.p_data(1, handmade.get_response(1, 0, 0, 0), command=True)
        line.send(pdu[:20])

    ended = request_with(name, listener(script, loses_peer=True).port)
    assert ended.code == 1, ended
    assert "error: " in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_peer_that_aborts(request_with: Any, listener: Any, name: str) -> None:
    def script(line: handmade.Line) -> None:
        line.receive()
        line.send(handmade.associate_accept({1: handmade.EXPLICIT}))
        line.receive()
        line.send(handmade.ABORT)

    ended = request_with(name, listener(script, loses_peer=True).port)
    assert ended.code == 1, ended
    assert "association aborted by the peer (source 0, reason 0)" in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_peer_that_is_silent(request_with: Any, listener: Any, name: str) -> None:
    def script(line: handmade.Line) -> None:
        line.receive()
        line.receive()  # never comes: the requestor waits for an answer

    ended = request_with(name, listener(script, loses_peer=True).port, "--timeout", 1)
    assert ended.code == 1, ended
    assert "peer silent for 1 seconds" in ended.err


@pytest.mark.parametrize("name", REQUESTORS)
def test_peer_that_sends_garbage(request_with: Any, listener: Any, name: str) -> None:
    def script(line: handmade.Line) -> None:
        line.receive()
        line.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        line.receive()  # an abort, then the end

    ended = request_with(name, listener(script, loses_peer=True).port)
    assert ended.code == 1, ended
    assert "error: " in ended.err


def test_file_that_is_not_dicom(
    serve: Callable[..., Any], run_example: Callable[..., Any], hundred: Any, tmp_path: Path
) -> None:
    good = next(iter(hundred.files))
    (tmp_path / "empty.dcm").write_bytes(b"")
    (tmp_path / "text.dcm").write_text("this is no DICOM file at all\n" * 100)
    (tmp_path / "cut.dcm").write_bytes(hundred.files[good].read_bytes()[:900])
    _, port = serve("store_scp", "--folder", tmp_path / "got")
    names = [tmp_path / n for n in ("empty.dcm", "text.dcm", "cut.dcm")]
    place = ["--host", "127.0.0.1", "--port", port]
    ended = run_example("store_scu", *place, *names, hundred.files[good])
    assert ended.code == 1, ended
    for name in names:
        assert f"{name}: " in ended.err
    assert "1 stored (0 with a warning), 3 failed" in ended.out
    assert [path.name for path in (tmp_path / "got").iterdir()] == [f"{good}.dcm"]


def test_only_files_that_are_not_dicom(run_example: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no")
    ended = run_example("store_scu", tmp_path / "text")
    assert ended.code == 1, ended


def test_server_rejects_another_title(
    serve: Callable[..., Any], dcmtk: Any, tmp_path: Path
) -> None:
    _, port = serve("store_scp", "--folder", tmp_path, "--title", "OURS")
    ended = dcmtk("echoscu", "-v", port=port, title="OTHER")
    assert ended.code != 0, ended
    assert "Called AE Title Not Recognized" in ended.out + ended.err
    assert dcmtk("echoscu", port=port, title="OURS").code == 0


def test_server_survives_a_peer_that_hangs_up_within_a_pdu(
    serve: Callable[..., Any], hundred: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "got"
    server, port = serve("store_scp", "--folder", folder)
    message = handmade.p_data(
        1, handmade.store_request(1, handmade.CT.encode(), b"1.2.3.4"), command=True
    )
    data = handmade.p_data(1, handmade.ct_data(b"1.2.3.4"), command=False)
    for sent in (b"", message[:30], message, message + data[:-10]):
        line = handmade.connect(port)
        line.send(handmade.associate_request(CT_CONTEXT))
        assert line.receive()[0] == 2
        line.send(sent)
        line.close()
    line = handmade.connect(port)
    line.send(handmade.associate_request(CT_CONTEXT)[:50])
    line.close()
    assert ping(port)
    assert server.process.poll() is None
    assert list(folder.iterdir()) == []


def ping(port: int) -> bool:
    ae = AE()
    ae.add_requested_context(Verification)
    association = requestor.associate(ae, port)
    try:
        return bool(association.send_c_echo().Status == 0)
    finally:
        association.release()


@pytest.mark.parametrize("associated", [True, False])
def test_server_ends_silent_connections(
    serve: Callable[..., Any], tmp_path: Path, associated: bool
) -> None:
    # enough for the association, and for that of `ping`, on a machine that is busy
    _, port = serve("store_scp", "--folder", tmp_path, "--timeout", 4)
    line = handmade.connect(port)
    if associated:
        line.send(handmade.associate_request(CT_CONTEXT))
        assert line.receive()[0] == 2
    with pytest.raises((EOFError, ConnectionResetError)):  # an abort may come first
        while True:
            assert line.receive()[0] == 7
    line.close()
    assert ping(port)


@pytest.fixture
def store_line(serve: Callable[..., Any], tmp_path: Path) -> Callable[..., int]:
    """Send one C-STORE made by hand to store_scp in tmp_path/inner/got; gives the status."""
    folder = tmp_path / "inner" / "got"
    folder.parent.mkdir()
    _, port = serve("store_scp", "--folder", folder)
    line = handmade.connect(port)
    line.send(handmade.associate_request(CT_CONTEXT))
    assert line.receive()[0] == 2

    def store(command: bytes, data: bytes) -> int:
        line.send(handmade.p_data(1, command, command=True))
        line.send(handmade.p_data(1, data, command=False))
        return int.from_bytes(line.receive_command()[0x00000900], "little")

    return store


def files(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file()]


def test_names_from_the_wire_are_no_paths(store_line: Any, tmp_path: Path) -> None:
    ct = handmade.CT.encode()
    for instance in handmade.HOSTILE_UIDS:
        status = store_line(handmade.store_request(1, ct, instance), handmade.ct_data(instance))
        assert status in (0x0117, 0xA900), instance
        assert files(tmp_path) == [], instance
    assert not Path("/tmp/evil").exists()
    # and the association lives
    status = store_line(handmade.store_request(2, ct, b"1.2.3.4"), handmade.ct_data(b"1.2.3.4"))
    assert status == 0
    assert files(tmp_path) == ["1.2.3.4.dcm"]


def test_instance_that_is_not_what_its_message_says(store_line: Any, tmp_path: Path) -> None:
    ct = handmade.CT.encode()
    mr = b"1.2.840.10008.5.1.4.1.1.4"
    request = handmade.store_request(1, ct, b"1.2.3.4")
    assert store_line(request, handmade.ct_data(b"1.2.3.5")) == 0xA900
    assert store_line(request, handmade.ct_data(b"1.2.3.4", mr)) == 0xA900
    assert store_line(request, handmade.element(0x00100020, b"P1")) == 0xA900
    request = handmade.store_request(2, mr, b"1.2.3.4")
    assert store_line(request, handmade.ct_data(b"1.2.3.4", mr)) == 0x0122
    assert files(tmp_path) == []


def test_folder_that_cannot_be_written(
    serve: Callable[..., Any], run_example: Callable[..., Any], hundred: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "got"
    _, port = serve("store_scp", "--folder", folder)
    folder.rmdir()
    path = next(iter(hundred.files.values()))
    place = ["--host", "127.0.0.1", "--port", port]
    ended = run_example("store_scu", *place, path)
    assert ended.code == 1, ended
    assert "refused with status A700H" in ended.err
    folder.mkdir()
    assert run_example("store_scu", *place, path).code == 0
    assert pydicom.dcmread(next(folder.iterdir())).SOPInstanceUID == next(iter(hundred.files))
