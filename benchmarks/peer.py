"""How each party is started: servers and clients of ours, DCMTK's and pynetdicom's.

A server function returns a started Server; a client function returns a function that runs one.
DCMTK's programs run at their best, with TCP_NODELAY and PDUs of 128 KiB, or as they come (stock).
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import sample
from measure import Client, Contender, Sample, contender
from place import HERE, Place, has_package, has_tool

from process import Finished, Server, Servers, free_port

BARE_ENVIRONMENT: dict[str, str] = {}
"""Ours run with an empty environment, as services do."""

NO_DCMTK = "" if has_tool("storescp") else "DCMTK is not installed"
NO_PYNETDICOM = "" if has_package("pynetdicom") else "pynetdicom is not installed"
"""Why a peer is missing; empty: it is there."""

DCMJS_PACKAGE = "dcmjs-dimse@0.3.3"

Start = Callable[[], Server]
IMAGE_QUERY = (
    "-k",
    f"StudyInstanceUID={sample.ROOT}.1",
    "-k",
    f"SeriesInstanceUID={sample.ROOT}.1.1",
)
LARGE_PDU = ("-pdu", str(sample.PDU))


def _dcmtk_environment(stock: bool) -> dict[str, str]:
    environment = {key: value for key, value in os.environ.items() if key != "TCP_NODELAY"}
    return environment if stock else {**environment, "TCP_NODELAY": "1"}


def ours(place: Place, name: str, *arguments: object, tracer: Sequence[object] = ()) -> Start:
    """One of the programs that are servers."""
    command = [*tracer, place.program(name), *arguments]
    return lambda: Server(command, BARE_ENVIRONMENT, by_input=True)


def ours_together(place: Place, count: int) -> Callable[[], Servers]:
    """Several receivers on one port."""
    environment = {"LTDIC_REUSEPORT": "1"}

    def start(port: int) -> Server:
        return Server([place.program("receiver"), "-", port], environment, by_input=True)

    return lambda: Servers(start, count)


def get_scp(place: Place, folder: Path) -> Start:
    """The example program that serves C-GET."""
    port = ["--address", "127.0.0.1", "--port", "0"]
    command = [place.example("cget_scp"), *port, "--folder", folder]
    return lambda: Server(command, BARE_ENVIRONMENT)


def storescp(stock: bool = False, folder: Path | None = None, fork: bool = False) -> Start:
    """DCMTK's C-STORE server; without a folder it drops what it receives."""
    options = ["--ignore"] if folder is None else ["--unique-filenames", "-od", str(folder)]
    options += [] if stock else LARGE_PDU
    options += ["--fork"] if fork else []

    def start() -> Server:
        port = free_port()
        return Server(["storescp", *options, port], _dcmtk_environment(stock), port)

    return start


CONFIGURATION = """
NetworkTCPPort  = {port}
MaxPDUSize      = {pdu}
MaxAssociations = 16
HostTable BEGIN
HostTable END
VendorTable BEGIN
VendorTable END
AETable BEGIN
BENCHMARK {folder} RW (100, 1024mb) ANY
AETable END
"""


def dcmqrscp(folder: Path) -> Start:
    """DCMTK's archive on a folder that has its index."""

    def start() -> Server:
        port = free_port()
        text = CONFIGURATION.format(port=port, pdu=sample.PDU, folder=folder)
        with tempfile.NamedTemporaryFile("w", suffix=".cfg") as file:
            file.write(text)
            file.flush()
            command = ["dcmqrscp", "-c", file.name]
            return Server(command, _dcmtk_environment(False), port)

    return start


def pynetdicom_server(mode: str, *arguments: object) -> Start:
    command = [sys.executable, HERE / "pynetdicom_server.py", mode, *arguments]
    return lambda: Server(command, os.environ, by_input=True)


def no_dcmjs(place: Place) -> str:
    """Why dcmjs-dimse is missing; empty: it is there, or can be fetched."""
    if not (has_tool("node") and has_tool("npm")):
        return "dcmjs-dimse needs node and npm, which are not installed"
    return "" if place.size.installs else "dcmjs-dimse is fetched from npm, not in the short mode"


def dcmjs(place: Place, run: Callable[[], Sample]) -> Contender:
    """dcmjs-dimse against DCMTK."""
    return contender("dcmjs-dimse", NO_DCMTK or no_dcmjs(place), run)


def _node(place: Place) -> dict[str, str]:
    return {**os.environ, "NODE_PATH": str(place.node_packages(DCMJS_PACKAGE))}


def dcmjs_server(place: Place) -> Start:
    def start() -> Server:
        port = free_port()
        return Server(["node", HERE / "dcmjs_peer.js", "serve", port], _node(place), port)

    return start


def dcmjs_client(place: Place, mode: str, *arguments: object) -> Client:
    script = HERE / "dcmjs_peer.js"
    return lambda port, count: place.run(
        ["node", script, mode, port, count, *arguments], _node(place)
    )


def bare_server() -> Start:
    return lambda: Server([sys.executable, HERE / "bare_loop.py", "receive"], os.environ)


def sender(place: Place, file: Path) -> Client:
    return lambda port, count: place.run(
        [place.program("sender"), port, file, count], BARE_ENVIRONMENT
    )


def our_client(place: Place, name: str, *arguments: object) -> Client:
    """echo, churn, find_scu: PORT, what they want, COUNT."""
    return lambda port, count: place.run(
        [place.program(name), port, *arguments, count], BARE_ENVIRONMENT
    )


def storescu(place: Place, file: Path, stock: bool = False) -> Client:
    options = ["-R", *([] if stock else LARGE_PDU)]
    return lambda port, count: place.run(
        ["storescu", *options, "--repeat", count, "127.0.0.1", port, file],
        _dcmtk_environment(stock),
    )


def echoscu(place: Place, stock: bool = False) -> Client:
    return lambda port, count: place.run(
        ["echoscu", "--repeat", count, "127.0.0.1", port], _dcmtk_environment(stock)
    )


def findscu(place: Place, query: Sequence[str], single: Sequence[str]) -> Client:
    """One run of count 1 asks for a single entry: the rest is start, association and release."""

    def ask(port: int, count: int) -> Finished:
        keys = [*query, *(single if count == 1 else ("--repeat", str(count)))]
        command = [
            "findscu",
            "-q",
            "-sr",
            *LARGE_PDU,
            "-aec",
            "BENCHMARK",
            *keys,
            "127.0.0.1",
            port,
        ]
        return place.run(command, _dcmtk_environment(False))

    return ask


def getscu(place: Place, many: str, single: str) -> Client:
    """Retrieve a study, the first with one image if count is 1; drop what comes."""

    def get(port: int, count: int) -> Finished:
        key = f"StudyInstanceUID={single if count == 1 else many}"
        level = ["-S", "-k", "QueryRetrieveLevel=STUDY", "-k", key]
        command = ["getscu", "--ignore", *LARGE_PDU, "-aec", "BENCHMARK", *level, "127.0.0.1", port]
        return place.run(command, _dcmtk_environment(False))

    return get


def pynetdicom_client(place: Place, mode: str, *arguments: object) -> Client:
    script = HERE / "pynetdicom_client.py"
    return lambda port, count: place.run(
        [sys.executable, script, mode, port, count, *arguments], os.environ
    )


def bare_client(place: Place, file: Path) -> Client:
    script = HERE / "bare_loop.py"
    return lambda port, count: place.run(
        [sys.executable, script, "send", port, count, file], os.environ
    )


def load(place: Place, mode: str, abstract: str, message: Path | None, associations: int) -> Client:
    """The client that is no DICOM implementation: mode churn or store."""
    rest = [] if message is None else [message, associations]
    return lambda port, count: place.run(
        [place.program("load"), mode, port, place.request(abstract), count, *rest], os.environ
    )
