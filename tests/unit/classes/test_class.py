"""The C++ classes over a library without an engine: events, ownership, files, trees."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from ltdic_build.cdef import read_header
from ltdic_build.forward import read_forwarders

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
    header = read_header(ROOT / "include")
    forwarders = folder / "class_forward.cpp"
    forwarders.write_text(read_forwarders(ROOT / "include", ROOT / "csrc", header.functions))
    written = sorted((ROOT / "csrc").glob("class_*.cpp"))
    sources = [*written, ROOT / "csrc" / "guard.cpp", forwarders, HERE / "fake_library.cpp"]
    run("c++", *FLAGS, "-c", *sources, folder=folder)
    symbols = run("nm", *sorted(folder.glob("*.o")), folder=folder)
    missing = set(re.findall(r" U (L_Dicom\w+)", symbols))
    missing -= set(re.findall(r" T (L_Dicom\w+)", symbols))
    weak = "__attribute__((weak)) void"
    rest = "".join(f"{weak} {name}(void) {{ abort(); }}\n" for name in sorted(missing))
    (folder / "rest.c").write_text("#include <stdlib.h>\n" + rest)
    run("cc", "-c", "rest.c", folder=folder)
    return folder


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("event", "48 methods and the destructor\n"),
        ("ownership", "ok\n"),
        ("derived", "ok\n"),
        ("tree_file", "ok\n"),
    ],
)
def test_program(name: str, said: str, objects: Path) -> None:
    source = HERE / f"{name}.cpp"
    run("c++", *FLAGS, source, *sorted(objects.glob("*.o")), "-o", name, folder=objects)
    assert run(f"./{name}", folder=objects) == said
