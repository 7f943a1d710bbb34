"""C-ECHO in both roles with every peer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pynetdicom import AE
from pynetdicom.sop_class import Verification

from interop import requestor


def echo(run_example: Callable[..., Any], peer: Any, *options: object) -> Any:
    return run_example("echo_scu", "--host", "127.0.0.1", "--port", peer.port, *options)


def test_echo_scu_and_storescp(storescp: Callable[..., Any], run_example: Any) -> None:
    ended = echo(run_example, storescp(), "--repeat", 3)
    assert ended.code == 0, ended
    assert ended.out == "3 C-ECHO answered with success\n"


def test_echo_scu_and_orthanc(orthanc: Callable[..., Any], run_example: Any) -> None:
    ended = echo(run_example, orthanc([]), "--called", "ORTHANC")
    assert ended.code == 0, ended


def test_echo_scu_and_pynetdicom(
    pynetdicom_server: Callable[..., Any], make_context: Callable[..., Any], run_example: Any
) -> None:
    ended = echo(run_example, pynetdicom_server([make_context(Verification)]))
    assert ended.code == 0, ended


def test_echo_scu_and_our_servers(serve: Callable[..., Any], run_example: Any) -> None:
    for name in ("store_scp", "cget_scp"):
        _, port = serve(name, "--folder", Path(__file__).parent)
        ended = run_example("echo_scu", "--host", "127.0.0.1", "--port", port)
        assert ended.code == 0, ended


@pytest.mark.parametrize("name", ["store_scp", "cget_scp"])
def test_echoscu(serve: Callable[..., Any], dcmtk: Any, tmp_path: Path, name: str) -> None:
    _, port = serve(name, "--folder", tmp_path)
    ended = dcmtk("echoscu", "-v", port=port)
    assert ended.code == 0, ended
    assert "Received Echo Response (Success)" in ended.out + ended.err


def test_pynetdicom(serve: Callable[..., Any], tmp_path: Path) -> None:
    _, port = serve("store_scp", "--folder", tmp_path)
    ae = AE()
    ae.add_requested_context(Verification)
    association = requestor.associate(ae, port)
    assert association.send_c_echo().Status == 0
    association.release()
    assert association.is_released


def test_echoscu_with_its_defaults_meets_no_stall(
    serve: Callable[..., Any], dcmtk: Any, assert_no_stall: Any, tmp_path: Path
) -> None:
    _, port = serve("store_scp", "--folder", tmp_path)

    def run() -> None:
        ended = dcmtk("echoscu", "--repeat", "100", port=port)
        assert ended.code == 0, ended

    assert_no_stall(run, 100)


def test_echo_scu_meets_no_stall_at_storescp_with_its_defaults(
    storescp: Callable[..., Any], run_example: Any, assert_no_stall: Any
) -> None:
    peer = storescp()

    def run() -> None:
        ended = echo(run_example, peer, "--repeat", 100)
        assert ended.code == 0, ended

    assert_no_stall(run, 100)
