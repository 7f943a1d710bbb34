"""The example programs on their own: help, usage, exit codes, an orderly end."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from process import DEADLINE, ROOT, find_tool

PROGRAMS = [
    "echo_scu", "store_scu", "store_scp", "cget_scu", "cget_scp", "find_scu", "move_scu", "qr_scp",
    "mpps_scu", "mpps_scp", "commit_scu",
]  # fmt: skip
SERVERS = [name for name in PROGRAMS if name.endswith("_scp")]


@pytest.mark.parametrize("name", PROGRAMS)
def test_help(run_example: Callable[..., Any], name: str) -> None:
    ended = run_example(name, "-h")
    assert ended.code == 0, ended
    assert ended.out.startswith(f"usage: {name} [options]")
    assert "--port" in ended.out
    assert "--tls" in ended.out
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
        ("find_scu", ["--root", "tree"]),
        ("find_scu", ["--root", "worklist", "--key", "ScheduledProcedureStepSequence.Nothing"]),
        ("find_scu", ["--key", "=1"]),
        ("find_scu", ["--key", "PatientID."]),
        ("move_scu", ["--root", "tree"]),
        ("move_scu", ["--level", "WORLD"]),
        ("mpps_scu", []),
        ("mpps_scu", ["file", "--instance", "../x"]),
        ("mpps_scu", ["file", "--only", "set"]),
        ("commit_scu", []),
    ],
)
def test_meaningless_arguments(
    run_example: Callable[..., Any], name: str, arguments: list[str]
) -> None:
    ended = run_example(name, *arguments)
    assert ended.code == 2, ended


@pytest.mark.parametrize("name", SERVERS)
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
    pause = threading.Event()
    while servers:
        ended = run_example("echo_scu", "--port", port, "--host", "127.0.0.1")
        assert ended.code == 0, ended
        # the kernel has chosen one: while it is ending it still gets its part of the connections
        while not (over := [each for each in servers if each.process.poll() is not None]):
            pause.wait(0.01)
        (server,) = over
        servers.remove(server)
        ended = server.finish()
        assert ended.code == 0, ended
        assert ended.out.splitlines()[-1] == "1 associations served"


def test_folder_that_does_not_exist(run_example: Callable[..., Any], tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    ended = run_example("cget_scp", "--port", 0, "--folder", missing)
    assert ended.code == 1, ended
    assert str(missing) in ended.err
    for name in ("store_scu", "mpps_scu", "commit_scu"):
        ended = run_example(name, missing)
        assert ended.code == 1, ended
        assert str(missing) in ended.err
    ended = run_example("qr_scp", "--port", 0, "--folder", missing)
    assert ended.code == 1, ended
    assert str(missing) in ended.err


@pytest.mark.parametrize("compiler", ["cc", "clang"])
def test_c11_without_warnings(include: Path, compiler: str) -> None:
    sources = sorted((ROOT / "examples").glob("*.c"))
    assert {f"{name}.c" for name in PROGRAMS} <= {path.name for path in sources}
    strict = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "-fsyntax-only")
    command = [find_tool(compiler), *strict, f"-I{include}", *sources]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE)
    assert ended.returncode == 0, ended.stderr


def test_without_sqlite(tmp_path: Path) -> None:
    """No header: one line says what is not built, the rest is."""
    command = ["make", "-n", "-C", ROOT / "examples", f"OUT={tmp_path}", "CFLAGS=-nostdinc"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE)
    assert ended.returncode == 0, ended.stderr
    told = [line for line in ended.stdout.splitlines() if line.startswith("qr_scp")]
    assert told == ["qr_scp is not built: there is no sqlite3.h (Debian: libsqlite3-dev)"]
    assert f"-o {tmp_path}/store_scp" in ended.stdout
    assert "catalog.c" not in ended.stdout
    assert f"{tmp_path}/qr_scp" not in ended.stdout
