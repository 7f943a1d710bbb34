"""Programs written with the C++ classes alone; what they check themselves ends them with 1."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from certificate import Authority
from process import DEADLINE, Compile, Run, Spawn

SOURCES = Path(__file__).parent / "classes"
FACTS = Path(__file__).parents[1] / "abi" / "facts" / "classes.json"
N_SET = "status 0000 class 1.2.840.10008.5.1.4.1.1.7 instance 1.2.3.4.5.6 patient 999-99-9999\n"
"""What the documented caller sees: its server has changed the patient ID."""

NOT_ON_A_PLAIN_NET = {
    "OnSecureLinkReady", "OnPrivateKeyPassword", "OnVerify", "OnCreateCTX",
    "GetChallengeISCL", "InternalAuthenticateISCL", "ExternalAuthenticateISCL",
    "OnNonSecureSendISCL", "OnNonSecureReceivedISCL", "OnReceivedISCLPacket",
}  # fmt: skip
"""Virtual methods that need TLS (see `secure`), ISCL, or an OpenSSL context to show;
tests/unit/classes calls them all."""

Build = Callable[..., Path]


@pytest.fixture
def build(compile_program: Compile) -> Build:
    """Compile the class program of that name."""
    return lambda name, *options: compile_program(
        SOURCES / f"{name}.cpp", name=name, options=["-g", *options]
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nset", N_SET),
        ("mixing", "mixed\n"),
        ("lending", "lent\n"),
        ("deletion", "5 and 5\n"),
        ("lower", "below\n"),
        ("dataset", "data\n"),
    ],
)
def test_program(name: str, said: str, build: Build, run_program: Run) -> None:
    result = run_program(build(name))
    assert (result.stdout, result.stderr, result.returncode) == (said, "", 0)


def test_secure(build: Build, run_program: Run, authority: Authority) -> None:
    identity = authority.issue()
    result = run_program(
        build("secure"), identity.pem(), identity.key_pem(b"open sesame"), authority.file
    )
    assert (result.stdout, result.returncode) == ("secure\n", 0), result.stderr


def test_n_set_between_two_processes(build: Build, spawn: Spawn) -> None:
    program = build("nset")
    server = spawn(program, "server")
    client = spawn(program, "client", server.wait_for(r"^port (\d+)$")[1]).finish()
    assert (client.out, client.err, client.code) == (N_SET, "", 0)
    ended = server.finish()
    assert ended.code == 0, ended


def test_every_virtual_method_is_called(build: Build, run_program: Run) -> None:
    result = run_program(build("events"))
    assert (result.stderr, result.returncode) == ("", 0)
    rows = json.loads(FACTS.read_text())["vtables"]["LDicomNet"]
    names = {row.split("(")[0].split("::")[1] for row in rows}
    assert len(names) == 49
    assert set(result.stdout.split()) == names - NOT_ON_A_PLAIN_NET


def test_an_exception_ends_its_connection(build: Build, run_program: Run) -> None:
    result = run_program(build("exception"))
    assert (result.stdout, result.returncode) == ("alive\n", 0)
    assert [line.partition(" ltdic ")[2] for line in result.stderr.splitlines()] == [
        "ERROR an exception left OnReceiveCEchoRequest: no echo today",
        "ERROR an exception left OnAccept: not a std::exception",
        "ERROR an exception left OnReceiveCEchoRequest: no echo today",
    ]


@pytest.mark.usefixtures("unwatched")
@pytest.mark.parametrize("name", ["deletion", "lending", "mixing", "exception"])
def test_valgrind_finds_nothing(name: str, build: Build, tool: Callable[[str], str]) -> None:
    """Objects that go away while they are in use are where mistakes would be."""
    result = subprocess.run(
        [tool("valgrind"), "-q", "--error-exitcode=9", str(build(name))],
        env={}, capture_output=True, text=True, timeout=3 * DEADLINE,
    )  # fmt: skip
    assert result.returncode == 0 and "==" not in result.stderr, result.stderr
