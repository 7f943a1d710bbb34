"""The C++ classes over a library without an engine: events, ownership, files, trees."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
FLAGS = (
    "-std=c++11", "-g", "-fsanitize=address,undefined", "-fno-sanitize=vptr", "-Wall", "-Wextra",
    "-pedantic", "-Werror", "-pthread", f"-I{ROOT / 'include'}", f"-I{ROOT / 'csrc'}", f"-I{HERE}",
)  # fmt: skip
DEADLINE = 300.0


def run(*command: str | Path, folder: Path) -> str:
    result = subprocess.run(
        [*map(str, command)], cwd=folder, capture_output=True, text=True, timeout=DEADLINE
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def objects(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The classes and the fake library as object files; other C functions end the program."""
    folder = tmp_path_factory.mktemp("classes")
    sources = [*sorted((ROOT / "csrc").glob("class_*.cpp")), HERE / "fake_library.cpp"]
    run("c++", *FLAGS, "-c", *sources, folder=folder)
    symbols = run("nm", *sorted(folder.glob("*.o")), folder=folder)
    missing = set(re.findall(r" U (L_Dicom\w+)", symbols))
    missing -= set(re.findall(r" T (L_Dicom\w+)", symbols))
    rest = "".join(f"void {name}(void) {{ abort(); }}\n" for name in sorted(missing))
    (folder / "rest.c").write_text("#include <stdlib.h>\n" + rest)
    run("cc", "-c", "rest.c", folder=folder)
    return folder


def test_every_event_reaches_its_method(objects: Path) -> None:
    run("c++", *FLAGS, HERE / "event.cpp", *objects.glob("*.o"), "-o", "event", folder=objects)
    assert run("./event", folder=objects) == "48 methods and the destructor\n"


def test_ownership_and_exceptions(objects: Path) -> None:
    run(
        "c++", *FLAGS, HERE / "ownership.cpp", *objects.glob("*.o"), "-o", "ownership",
        folder=objects,
    )  # fmt: skip
    assert run("./ownership", folder=objects) == "ok\n"


def test_files_and_trees(objects: Path) -> None:
    run("c++", *FLAGS, HERE / "tree_file.cpp", *objects.glob("*.o"), "-o", "tree", folder=objects)
    assert run("./tree", folder=objects) == "ok\n"
