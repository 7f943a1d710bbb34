"""The documented caller of L_DicomSendCGetResponse, as C and as C++, between two processes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SOURCE = Path(__file__).with_name("cget_response.c")
CT = "1.2.840.10008.5.1.4.1.1.2"
GET = "1.2.840.10008.5.1.4.1.2.2.3"
STUDY = "1.2.826.0.1.3680043.8.498.1"

# presentation context and message of the store, status, remaining, completed, failed, warning
ONE = [(3, 9, "0000", 0, 1, 0, 0)]
THREE = [(3, 9, "FF00", 2, 1, 0, 0), (3, 10, "FF00", 1, 2, 1, 1), (3, 11, "0000", 0, 3, 1, 1)]


@pytest.fixture(params=["c", "cpp"])
def program(
    request: pytest.FixtureRequest, tmp_path: Path, compile_program: Callable[..., Path]
) -> Path:
    """One source, compiled as C and as C++."""
    source = tmp_path / f"cget_response.{request.param}"
    source.write_bytes(SOURCE.read_bytes())
    return compile_program(source)


@pytest.mark.parametrize(("instances", "table"), [(1, ONE), (3, THREE)], ids=["one", "three"])
@pytest.mark.parametrize("data", ["data", "none"])
def test_counters_arrive_number_for_number(
    program: Path, spawn: Callable[..., Any], instances: int, table: list[Any], data: str
) -> None:
    server = spawn(program, "serve", str(instances), data)
    port = server.wait_for(r"^listening on (\d+)$")[1]
    client = spawn(program, "retrieve", port).finish()
    served = server.finish()

    assert client.code == 0, client
    assert served.code == 0, served
    text = "Sent^With^Response" if data == "data" else "none"
    responses = [line for line in client.out.splitlines() if line.startswith("get-response")]
    assert responses == [
        f"get-response own {context} {message} {CT} {status} {' '.join(map(str, counters))} {text}"
        for context, message, status, *counters in table
    ]
    assert client.out.splitlines()[-1] == "released"


def test_both_callbacks_report_what_was_sent(program: Path, spawn: Callable[..., Any]) -> None:
    server = spawn(program, "serve", "1", "none")
    port = server.wait_for(r"^listening on (\d+)$")[1]
    client = spawn(program, "retrieve", port).finish()
    served = server.finish()

    assert f"get-request 1 7 {GET} 0 data" in served.out.splitlines(), served
    assert f"store-request 3 9 {CT} {STUDY}.1.1 0 '' 0 data" in client.out.splitlines(), client
    assert f"store-response own 3 9 {CT} {STUDY}.1.1 0000" in served.out.splitlines(), served
