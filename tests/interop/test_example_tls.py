"""The switches for TLS: each example with a peer, each pair of examples with each other."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.sop_class import (
    ModalityPerformedProcedureStep,
    ModalityWorklistInformationFind,
    StorageCommitmentPushModel,
)

from certificate import DAY, Authority, Identity

Options = tuple[object, ...]


def own(identity: Identity) -> Options:
    return "--cert", identity.pem(), "--private-key", identity.key_pem()


@pytest.fixture
def secure(authority: Authority) -> Callable[[str], Options]:
    """The switches of a program with a certificate of its own: secure("name")."""

    def options(name: str) -> Options:
        return "--tls", *own(authority.issue(name)), "--ca", authority.file

    return options


@pytest.fixture
def dcmtk_options(authority: Authority) -> list[object]:
    identity = authority.issue("dcmtk", use_rsa=True)
    return ["+tls", identity.key_pem(), identity.pem(), "+cf", authority.file]


@pytest.fixture
def connect(run_example: Any, secure: Any) -> Callable[..., Any]:
    """Run a client program with TLS against a port."""

    def run(name: str, port: int, *options: object) -> Any:
        place = ("--host", "127.0.0.1", "--port", port)
        return run_example(name, *place, *secure("client"), *options)

    return run


@pytest.fixture
def pynetdicom_context(authority: Authority) -> Callable[[int], ssl.SSLContext]:
    def make(kind: int) -> ssl.SSLContext:
        context = ssl.SSLContext(kind)
        context.check_hostname = False
        context.load_cert_chain(authority.issue("pynetdicom").both())
        context.load_verify_locations(authority.file)
        context.verify_mode = ssl.CERT_REQUIRED
        return context

    return make


# --- DCMTK; its getscu, movescu, dcmqrscp and wlmscpfs have no TLS --------------------------------


def test_storescu_and_echoscu(
    serve: Any, secure: Any, dcmtk: Any, dcmtk_options: Any, studies: dict[str, Any], tmp_path: Path
) -> None:
    server, port = serve("store_scp", "--folder", tmp_path / "got", "--verbose", *secure("server"))
    ended = dcmtk("echoscu", *dcmtk_options, port=port)
    assert ended.code == 0, ended
    ct = studies["ct"]
    ended = dcmtk("storescu", *dcmtk_options, "--", *ct.files.values(), port=port)
    assert ended.code == 0, ended
    ct.assert_same(tmp_path / "got")
    server.wait_for("link is secure")
    ended = dcmtk("echoscu", port=port)  # in the clear
    assert ended.code != 0, ended


def test_storescp(storescp: Any, connect: Any, dcmtk_options: Any, studies: dict[str, Any]) -> None:
    peer = storescp("+B", "+xa", *map(str, dcmtk_options))
    assert connect("echo_scu", peer.port).code == 0
    ended = connect("store_scu", peer.port, studies["ct"].folder, studies["mr"].folder)
    assert ended.code == 0, ended
    assert "5 stored" in ended.out


def test_findscu(
    serve: Any, secure: Any, dcmtk: Any, dcmtk_options: Any, studies: dict[str, Any], images: Path
) -> None:
    _, port = serve("qr_scp", "--folder", images, *secure("server"))
    keys = ["-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID"]
    ended = dcmtk("findscu", "-v", "-S", *dcmtk_options, *keys, port=port)
    assert ended.code == 0, ended
    for study in studies.values():
        assert study.uid in ended.out + ended.err


def test_moved_to_storescp(
    serve: Any, secure: Any, connect: Any, storescp: Any, dcmtk_options: Any, images: Path,
    studies: dict[str, Any], tmp_path: Path,
) -> None:  # fmt: skip
    """The requestor's association is secure, and so is the one to the destination."""
    peer = storescp("+B", "+xa", *map(str, dcmtk_options))
    table = tmp_path / "destinations"
    table.write_text(f"STORESCP 127.0.0.1 {peer.port} tls\n")
    where = ("--folder", images, "--destinations", table)
    _, port = serve("qr_scp", *where, *secure("server"))
    keys = ("--key", f"StudyInstanceUID={studies['ct'].uid}", "--destination", "STORESCP")
    ended = connect("move_scu", port, *keys)
    assert ended.code == 0, ended
    studies["ct"].assert_same(peer.folder)


# --- pynetdicom -----------------------------------------------------------------------------------


def test_pynetdicom_serves(
    pynetdicom_server: Any, make_context: Any, connect: Any, pynetdicom_context: Any,
    studies: dict[str, Any],
) -> None:  # fmt: skip
    """Worklist, performed procedure step, storage commitment."""

    def match(event: evt.Event) -> Any:
        data = Dataset()
        data.PatientID = "P1"
        yield 0xFF00, data

    def done(event: evt.Event) -> tuple[int, None]:
        return 0, None

    def refuse(event: evt.Event) -> tuple[int, None]:
        return 0x0110, None

    classes = [
        ModalityWorklistInformationFind, ModalityPerformedProcedureStep, StorageCommitmentPushModel,
    ]  # fmt: skip
    handlers = [
        (evt.EVT_C_FIND, match), (evt.EVT_N_CREATE, done), (evt.EVT_N_SET, done),
        (evt.EVT_N_ACTION, refuse),
    ]  # fmt: skip
    context = pynetdicom_context(ssl.PROTOCOL_TLS_SERVER)
    server = pynetdicom_server([make_context(uid) for uid in classes], handlers, tls=context)
    ended = connect("find_scu", server.port, "--root", "worklist")
    assert ended.code == 0, ended
    assert ended.out.splitlines()[-1] == "1 matches"
    folder = studies["ct"].folder
    ended = connect("mpps_scu", server.port, folder)
    assert ended.code == 0, ended
    ended = connect("commit_scu", server.port, folder)
    assert "N-ACTION answered with status 0110H" in ended.err


def test_pynetdicom_asks(serve: Any, secure: Any, pynetdicom_context: Any, tmp_path: Path) -> None:
    _, port = serve("mpps_scp", "--folder", tmp_path, *secure("server"))
    ae = AE()
    ae.add_requested_context(ModalityPerformedProcedureStep)
    context = pynetdicom_context(ssl.PROTOCOL_TLS_CLIENT)
    association = ae.associate("127.0.0.1", port, tls_args=(context, None))
    assert association.is_established
    change = Dataset()
    change.PerformedProcedureStepDescription = "x"
    status, _ = association.send_n_set(change, ModalityPerformedProcedureStep, "1.2.3")
    assert status.Status == 0x0112
    association.release()


# --- each other -----------------------------------------------------------------------------------


def test_examples(
    serve: Any, secure: Any, connect: Any, studies: dict[str, Any], images: Path, tmp_path: Path,
    unused_port: int,
) -> None:  # fmt: skip
    """Query, both ways to retrieve, store, step: the whole day of a study, in secret."""
    table = tmp_path / "destinations"
    table.write_text(f"LTDIC 127.0.0.1 {unused_port} tls\n")
    where = ("--folder", images, "--destinations", table)
    _, port = serve("qr_scp", *where, *secure("server"))
    ct = studies["ct"]
    key = ("--key", f"StudyInstanceUID={ct.uid}")
    ended = connect("find_scu", port, *key)
    assert ended.out.splitlines()[-1] == "1 matches", ended
    ended = connect("cget_scu", port, *key, "--folder", tmp_path / "got")
    assert ended.code == 0, ended
    ct.assert_same(tmp_path / "got")
    receive = ("--listen", unused_port, "--folder", tmp_path / "moved")
    ended = connect("move_scu", port, *key, *receive)
    assert ended.code == 0, ended
    ct.assert_same(tmp_path / "moved")

    _, port = serve("cget_scp", "--folder", images, *secure("server"))
    ended = connect("cget_scu", port, *key, "--folder", tmp_path / "again")
    assert ended.code == 0, ended
    ct.assert_same(tmp_path / "again")
    _, port = serve("store_scp", "--folder", tmp_path / "sent", *secure("server"))
    ended = connect("store_scu", port, ct.folder)
    assert ended.code == 0, ended
    ct.assert_same(tmp_path / "sent")
    _, port = serve("mpps_scp", "--folder", tmp_path / "steps", *secure("server"))
    ended = connect("mpps_scu", port, ct.folder)
    assert ended.code == 0, ended


@pytest.mark.parametrize("case", ["unknown", "expired", "none", "plain"])
def test_client_that_the_server_refuses(
    serve: Any, secure: Any, run_example: Any, authority: Authority, tmp_path: Path, case: str
) -> None:
    _, port = serve("store_scp", "--folder", tmp_path / "got", *secure("server"))
    trust = ("--tls", "--ca", authority.file)
    options: dict[str, Callable[[], Options]] = {
        "unknown": lambda: (*trust, *own(Authority(tmp_path, "other").issue())),
        "expired": lambda: (*trust, *own(authority.issue(begins=-2 * DAY, ends=-DAY))),
        "none": lambda: trust,
        "plain": tuple,
    }
    place = ("--host", "127.0.0.1", "--port", port)
    ended = run_example("echo_scu", *place, *options[case]())
    assert ended.code == 1, ended
    assert "error: 127.0.0.1 port" in ended.err
    assert "C-ECHO" not in ended.out
    good = ("--tls", *own(authority.issue()), "--ca", authority.file)
    assert run_example("echo_scu", *place, *good).code == 0  # the server goes on


def test_server_that_the_client_refuses(
    serve: Any, secure: Any, run_example: Any, authority: Authority, tmp_path: Path
) -> None:
    _, port = serve("store_scp", "--folder", tmp_path / "got", *secure("server"))
    place = ("--host", "127.0.0.1", "--port", port, *own(authority.issue("client")))
    ended = run_example("echo_scu", *place, "--tls", "--ca", Authority(tmp_path, "other").file)
    assert ended.code == 1, ended
    assert "TLS: peer's authority is not trusted" in ended.err
    ended = run_example("echo_scu", *place, "--tls", "--verify", "none")
    assert ended.code == 0, ended


def test_key_with_a_password(
    serve: Any, secure: Any, run_example: Any, authority: Authority, tmp_path: Path
) -> None:
    _, port = serve("store_scp", "--folder", tmp_path / "got", *secure("server"))
    identity = authority.issue("client")
    place = ("--host", "127.0.0.1", "--port", port, "--tls", "--ca", authority.file)
    keys = ("--cert", identity.pem(), "--private-key", identity.key_pem(b"open sesame"))
    ended = run_example("echo_scu", *place, *keys, "--password", "open sesame")
    assert ended.code == 0, ended
    for options in (("--password", "open barley"), ()):
        ended = run_example("echo_scu", *place, *keys, *options)
        assert ended.code == 1, ended
        assert "private key cannot be loaded: file or password (error 218)" in ended.err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--tls"], "--tls needs --ca FILE to verify the peer, or --verify none"),
        (["--tls", "--verify", "maybe"], "--verify is one of required, peer, none"),
        (["--ca", "x"], "--tls is missing"),
        (["--verify", "none"], "--tls is missing"),
        (["--tls", "--verify", "none", "--private-key", "x"], "--cert FILE"),
        (["--tls", "--ca", "/no/such/file", "--cert", "/no/such/file"], "cannot be loaded"),
        (["--tls", "--verify", "none", "--cert", "/no/such/file"], "cannot be loaded"),
    ],
)
def test_switches_that_do_not_go_together(
    run_example: Any, tmp_path: Path, options: list[str], words: str
) -> None:
    for program in (("echo_scu", "--port", 1), ("store_scp", "--port", 0, "--folder", tmp_path)):
        ended = run_example(*program, *options)
        assert ended.code == 1, ended
        assert words in ended.err, ended
        assert "listening" not in ended.out
