"""The programs of the tests and the examples, and the library's C and C++, under the address and
undefined behaviour sanitizers: those that run alone, in pairs, or with an example.

`make sanitize` runs all tests of programs so, those with peers and attackers as well.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.data import get_testdata_file

from process import Compile, Finished, Instrument, Run, Spawn

NAMES = ["CT_small.dcm", "MR_small_implicit.dcm", "MR_small_RLE.dcm", "examples_jpeg2k.dcm"]
HERE = Path(__file__).parent
WELL = "0 failures\n"

pytestmark = pytest.mark.usefixtures("unwatched")


@pytest.fixture(scope="module")
def sanitized(build_examples: Callable[[Instrument], Path], sanitizers: Instrument) -> Path:
    return build_examples(sanitizers)


@pytest.fixture
def run(sanitized: Path, spawn: Spawn) -> Callable[..., Any]:
    return lambda name, *arguments: spawn(sanitized / name, *map(str, arguments))


def check(process: Any, code: int) -> Finished:
    ended: Finished = process.finish()
    assert ended.code == code, ended
    assert not re.search("Sanitizer|runtime error", ended.err), ended
    return ended


def listen(process: Any) -> tuple[str, ...]:
    return "--host", "127.0.0.1", "--port", process.wait_for(r"^listening on (\d+)$")[1]


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "images"
    folder.mkdir()
    for name in NAMES:
        shutil.copy(str(get_testdata_file(name, download=False)), folder)
    (folder / "text").write_text("not DICOM")
    return folder


def test_storing(run: Callable[..., Any], images: Path, tmp_path: Path) -> None:
    place = ("--address", "127.0.0.1", "--port", 0, "--folder", tmp_path / "got", "--verbose")
    server = run("store_scp", *place, "--associations", 3)
    peer = listen(server)
    check(run("echo_scu", *peer, "--repeat", 10), 0)
    check(run("store_scu", *peer, images), 1)  # one file is not DICOM
    check(run("find_scu", *peer), 1)  # the server answers no queries
    check(server, 0)
    assert len(list((tmp_path / "got").iterdir())) == len(
        {pydicom.dcmread(path).SOPInstanceUID for path in images.glob("*.dcm")}
    )


def test_retrieving(run: Callable[..., Any], images: Path, tmp_path: Path) -> None:
    place = ("--address", "127.0.0.1", "--port", 0, "--folder", images, "--verbose")
    server = run("cget_scp", *place, "--associations", 4)
    peer = (*listen(server), "--folder", tmp_path / "got", "--root", "patient")
    patient = ("--level", "PATIENT", "--key", "PatientID=4MR1")
    check(run("cget_scu", *peer, *patient, "--verbose"), 0)
    check(run("cget_scu", *peer, *patient, "--cancel-after", 1), 1)
    check(run("cget_scu", *peer, *patient, "--class", "1.2.840.10008.5.1.4.1.1.2"), 1)
    check(run("cget_scu", *peer, "--level", "STUDY", "--key", "PatientID=4MR1"), 1)
    check(server, 0)


def test_querying(run: Callable[..., Any], sanitized: Path, images: Path, tmp_path: Path) -> None:
    if not (sanitized / "qr_scp").exists():
        pytest.skip("qr_scp is not built: there is no sqlite3.h")
    data = pydicom.dcmread(images / "CT_small.dcm")
    for number in range(1, 4):
        data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.{number}"
        data.save_as(images / f"{number}.dcm")
    place = ("--address", "127.0.0.1", "--port", 0, "--verbose")
    receiver = run("store_scp", *place, "--folder", tmp_path / "moved", "--associations", 1)
    table = tmp_path / "destinations"
    table.write_text(f"STORE 127.0.0.1 {listen(receiver)[3]} # ours\nDOWN 127.0.0.1 1\n")
    kept = ("--database", tmp_path / "index.sqlite")
    where = ("--folder", images, "--destinations", table, *kept)
    server = run("qr_scp", *place, *where, "--associations", 8)
    peer = listen(server)
    query = ("--key", "StudyInstanceUID", "--key", "ModalitiesInStudy=M*", "--key", "PatientName")
    check(run("find_scu", *peer, *query, "--key", "StudyDate=19000101-", "--key", "StudyTime=-"), 1)
    check(run("find_scu", *peer, *query, "--key", "StudyDate=19000101-"), 0)
    check(run("find_scu", *peer, "--level", "IMAGE"), 1)
    patient = ("--root", "patient", "--level", "PATIENT", "--key", "PatientID=1CT1")
    check(run("cget_scu", *peer, *patient, "--folder", tmp_path / "got"), 0)
    check(run("cget_scu", *peer, *patient, "--folder", tmp_path / "got", "--cancel-after", 1), 1)
    check(run("move_scu", *peer, *patient, "--destination", "STORE"), 0)
    check(run("move_scu", *peer, *patient, "--destination", "DOWN"), 1)
    check(run("move_scu", *peer, *patient, "--destination", "NOBODY"), 1)
    check(server, 0)
    check(receiver, 0)


def test_steps(run: Callable[..., Any], images: Path, tmp_path: Path) -> None:
    place = ("--address", "127.0.0.1", "--port", 0, "--folder", tmp_path / "steps", "--verbose")
    server = run("mpps_scp", *place, "--associations", 4)
    peer = listen(server)
    image = images / NAMES[0]
    check(run("mpps_scu", *peer, image, "--instance", "1.2.3", "--key", "PatientName=Müller"), 0)
    check(run("mpps_scu", *peer, image, "--instance", "1.2.3"), 1)  # it exists
    check(run("mpps_scu", *peer, image, "--only", "set", "--instance", "1.2.4"), 1)
    check(run("commit_scu", *peer, image), 1)  # the server does not commit
    check(run("mpps_scu", *peer, images), 1)  # one file is not DICOM
    check(server, 0)


def test_nobody_there(run: Callable[..., Any]) -> None:
    check(run("echo_scu", "--host", "127.0.0.1", "--port", "1"), 1)
    check(run("store_scp", "--address", "192.0.2.1", "--port", "0"), 1)


# --- the programs of the tests ------------------------------------------------------------------


@pytest.fixture
def build(compile_program: Compile, sanitizers: Instrument) -> Compile:
    """Compile a program of this folder."""
    return lambda name: compile_program(HERE / name, under=sanitizers)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("dataset/conformance.c", ["file.dcm"]),
        ("dataset/element.c", ["file.dcm"]),
        ("dataset/instance.c", ["file.dcm"]),
        ("dataset/module.c", ["file.dcm"]),
        ("dataset/value.c", ["file.dcm"]),
        ("table/flat.c", []),
        ("table/iod.c", [300]),
        ("table/context_group.c", []),
    ],
)
def test_c_program(name: str, arguments: list[Any], build: Compile, spawn: Spawn) -> None:
    program = build(name)
    process = spawn(program, *map(str, arguments), folder=program.parent)
    assert check(process, 0).out == WELL


def test_transfer_syntax(build: Compile, run_program: Run, tmp_path: Path) -> None:
    image = get_testdata_file("examples_rgb_color.dcm", download=False)
    result = run_program(build("transfer_syntax.c"), image, tmp_path)
    assert (result.returncode, result.stdout) == (0, WELL), result.stderr


def test_get_response(build: Compile, spawn: Spawn) -> None:
    program = build("cget_response.c")
    server = spawn(program, "serve", "3", "data")
    check(spawn(program, "retrieve", server.wait_for(r"^listening on (\d+)$")[1]), 0)
    check(server, 0)


@pytest.mark.parametrize(
    "name",
    ["dataset", "deletion", "events", "exception", "lending", "lower", "mixing", "nset"],
)
def test_class_program(name: str, build: Compile, spawn: Spawn) -> None:
    check(spawn(build(f"classes/{name}.cpp")), 0)


MISUSES = {
    "heap-buffer-overflow": "L_DicomGetCalled(pdu, malloc(2), 64);",
    "heap-use-after-free": """
        pDICOMELEMENT element = L_DicomInsertElement(ds, NULL, FALSE, TAG_PATIENT_ID, VR_LO, 0, 0);
        char *copy = malloc(64);

        free(copy);
        L_DicomSetStringValue(ds, element, copy, 1, 0);
    """,
    "runtime error": 'printf("%d", L_DicomGetPresentationCount(pdu) + 2147483647 + count);',
}
MISUSE = r"""
#include <ltdic.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments)
{
    HDICOMPDU pdu = L_DicomCreateAssociate(TRUE);
    HDICOMDS ds = L_DicomCreateDS(NULL);

    (void)arguments;
    L_DicomSetCalled(pdu, "SOMEBODY");
    L_DicomFreeAssociate(count > 1 ? pdu : NULL);
    %s
    return ds == NULL;
}
"""


@pytest.mark.parametrize("report", MISUSES)
def test_misuse_is_seen(
    report: str, compile_program: Compile, sanitizers: Instrument, run_program: Run
) -> None:
    """What the tests above would end with, also where the library's code touches the memory."""
    program = compile_program(MISUSE % MISUSES[report], under=sanitizers, options=["-Wno-error"])
    result = run_program(program)
    assert result.returncode != 0
    assert report in result.stderr
