"""`pip install .` gives a package that C programs link with and that works where it is put."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import ltdic

from process import DEADLINE, ROOT, Compile, Run

PROGRAM = r"""
#include <ltdic.h>
#include <ltkrn.h>
#include <stdio.h>

int main(void)
{
    HDICOMNET net;
    L_UINT port = 0;
    char address[64];

    if (L_SetLicenseFileA(NULL, NULL) != SUCCESS || L_IsSupportLocked(0) || L_HasExpired())
        return 1;
    L_DicomStartUp();
    net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    if (L_DicomListen(net, "127.0.0.1", 0, 1) != DICOM_SUCCESS
        || L_DicomGetHostInfo(net, address, sizeof address, &port) != DICOM_SUCCESS)
        return 2;
    printf("%s %s\n", address, port != 0 ? "listening" : "no port");
    L_DicomFreeNet(net);
    L_DicomShutDown();
    return 0;
}
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed") / "packages"
    source = tmp_path_factory.mktemp("source") / "ltdic"
    ignored = shutil.ignore_patterns(".git", "build*", ".venv", "tests", "*cache*")
    shutil.copytree(ROOT, source, ignore=ignored)
    command = [sys.executable, "-m", "pip", "install", "--no-build-isolation", "--quiet"]
    subprocess.run([*command, "--target", str(folder), str(source)], check=True, timeout=DEADLINE)
    return folder


def test_a_program_links_and_runs(
    installed: Path, tmp_path: Path, compile_program: Compile, run_program: Run
) -> None:
    moved = tmp_path / "elsewhere"
    shutil.copytree(installed, moved)
    folder = moved / "ltdic" / "lib"
    program = compile_program(PROGRAM, options=[f"-L{folder}", f"-I{moved / 'ltdic' / 'include'}"])
    result = run_program(program, environment={"LD_LIBRARY_PATH": str(folder)})
    assert (result.returncode, result.stdout, result.stderr) == (0, "127.0.0.1 listening\n", "")
    loaded = run_program(program, environment={"LD_LIBRARY_PATH": str(folder), "LD_DEBUG": "libs"})
    assert f"calling init: {folder}/libltdic.so.23" in loaded.stderr


def test_the_package_knows_its_library(installed: Path) -> None:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("LTDIC_")
    }
    child = subprocess.run(
        [sys.executable, "-I", "-c",
         f"import sys; sys.path.insert(0, {str(installed)!r}); import ltdic;"
         "print(ltdic.library_path()); print(ltdic.include_path())"],
        env=environment, capture_output=True, text=True, timeout=DEADLINE, check=True,
    )  # fmt: skip
    library, include = child.stdout.splitlines()
    assert library == str(installed / "ltdic" / "lib" / "libltdic.so.23")
    assert Path(include, "ltdic.h").exists()
    assert ltdic.library_path() != library
