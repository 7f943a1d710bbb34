"""The example programs on their own: help, usage, exit codes, an orderly end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PROGRAMS = ["echo_scu", "store_scu", "store_scp", "cget_scu", "cget_scp", "find_scu"]


@pytest.mark.parametrize("name", PROGRAMS)
def test_help(run_example: Callable[..., Any], name: str) -> None:
    ended = run_example(name, "-h")
    assert ended.code == 0, ended
    assert ended.out.startswith(f"usage: {name} [options]")
    assert "--port" in ended.out
    assert ended.err == ""


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize(
    "arguments", [["--no-such-option"], ["--port"], ["--port", "65536"], ["--port=x"], ["-x"]]
)
def test_wrong_usage(run_example: Callable[..., Any], name: str, arguments: list[str]) -> None:
    ended = run_example(name, *arguments)
    assert ended.code == 2, ended
    assert "error: " in ended.err


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("store_scu", []),
        ("find_scu", ["--level", "WORLD"]),
        ("find_scu", ["--key", "NoSuchKeyword"]),
        ("find_scu", ["--key", "0010:0020=1"]),
        ("cget_scu", ["--root", "tree"]),
        ("echo_scu", ["operand"]),
    ],
)
def test_meaningless_arguments(
    run_example: Callable[..., Any], name: str, arguments: list[str]
) -> None:
    ended = run_example(name, *arguments)
    assert ended.code == 2, ended


@pytest.mark.parametrize("name", ["store_scp", "cget_scp"])
def test_server_ends_when_asked(serve: Callable[..., Any], tmp_path: Path, name: str) -> None:
    server, _ = serve(name, "--folder", tmp_path)
    ended = server.terminate()
    assert ended.code == 0, ended
    assert ended.out.splitlines()[-1] == "0 associations served"


def test_server_ends_after_its_associations(
    serve: Callable[..., Any], run_example: Callable[..., Any], tmp_path: Path
) -> None:
    server, port = serve("store_scp", "--folder", tmp_path, "--associations", 2)
    for _ in range(2):
        ended = run_example("echo_scu", "--port", port, "--host", "127.0.0.1")
        assert ended.code == 0, ended
    ended = server.finish()
    assert ended.code == 0, ended
    assert ended.out.splitlines()[-1] == "2 associations served"


def test_port_in_use(serve: Callable[..., Any], run_example: Callable[..., Any]) -> None:
    _, port = serve("cget_scp", "--folder", Path(__file__).parent)
    ended = run_example("store_scp", "--address", "127.0.0.1", "--port", port)
    assert ended.code == 1, ended
    assert "address in use (error 31)" in ended.err


def test_processes_that_share_a_port_share_the_work(
    examples: Path, spawn: Callable[..., Any], run_example: Callable[..., Any], tmp_path: Path
) -> None:
    """LTDIC_REUSEPORT: each ends after its first association, so each has to get one."""
    command = [examples / "store_scp", "--address", "127.0.0.1", "--folder", tmp_path]
    port, servers = "0", []
    for _ in range(2):
        options = ["--associations", "1", "--port", port]
        server = spawn(*command, *options, environment={"LTDIC_REUSEPORT": "1"})
        port = server.wait_for(r"^listening on (\d+)$")[1]
        servers.append(server)
    for _ in range(10):  # one that is just ending may let a peer down
        if any(server.process.poll() is None for server in servers):
            run_example("echo_scu", "--port", port, "--host", "127.0.0.1")
    for server in servers:
        ended = server.finish()
        assert ended.code == 0, ended
        assert ended.out.splitlines()[-1] == "1 associations served"


def test_folder_that_does_not_exist(run_example: Callable[..., Any], tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    ended = run_example("cget_scp", "--port", 0, "--folder", missing)
    assert ended.code == 1, ended
    assert str(missing) in ended.err
    ended = run_example("store_scu", missing)
    assert ended.code == 1, ended
