"""What we write, in every encoding, against DCMTK: it reads it, and has written the same itself."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ltdic.dataset import DataSet, value_string

from process import DEADLINE

pytestmark = pytest.mark.skipif(
    not (shutil.which("dcmdump") and shutil.which("dcmconv")), reason="DCMTK is not installed"
)

NATIVE = ("CT_small.dcm", "MR_small_bigendian.dcm", "rtplan.dcm", "reportsi.dcm", "rtdose.dcm")
ENCODINGS = {
    "implicit": (0x14, "+ti"),
    "explicit": (0x24, "+te"),
    "big": (0x28, "+tb"),
}
EXPLICIT_LENGTHS, GROUP_LENGTHS = 0x80, 0x40


def run(*command: object) -> str:
    result = subprocess.run(
        [str(each) for each in command], capture_output=True, timeout=DEADLINE, check=False
    )
    assert result.returncode == 0, result.stderr
    assert not result.stderr, result.stderr
    return result.stdout.decode("latin-1")


def dump(path: Path) -> list[str]:
    """What DCMTK sees in the data set, values in full, without the file meta information."""
    text = run("dcmdump", "--load-all", "--print-all", "+L", "--quote-nonascii", path)
    body = text.split("# Dicom-Data-Set", 1)[1]
    return [line for line in body.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("name", NATIVE)
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("lengths", ["-e", "+e"])
def test_same_as_dcmtk(
    name: str, encoding: str, lengths: str, real_file: Callable[[str], Path], tmp_path: Path
) -> None:
    """DCMTK reads our file as it reads its own, of the same original in the same form."""
    flags, option = ENCODINGS[encoding]
    data_set = DataSet()
    data_set.load(str(real_file(name)))
    data_set.tree.touched = True
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    data_set.save(str(ours), flags | (EXPLICIT_LENGTHS if lengths == "+e" else 0))
    run("dcmconv", "--quiet", option, lengths, "-g", real_file(name), theirs)
    expected = dump(theirs)
    found = dump(ours)
    if lengths == "-e":  # unchanged sequences keep the form they had
        form = re.compile(r"(explicit|undefined) length|\b(u/l|\d+), ")
        skip = ("fffe,e00d", "fffe,e0dd")
        expected, found = (
            [
                re.sub(r"\s+", " ", form.sub("", line))
                for line in lines
                if line.strip()[1:10] not in skip
            ]
            for lines in (expected, found)
        )
    assert found == expected


@pytest.mark.parametrize(
    "name", [*NATIVE, "image_dfl.dcm", "SC_rgb_jpeg_gdcm.dcm", "emri_small_RLE.dcm"]
)
@pytest.mark.parametrize("flags", [0, EXPLICIT_LENGTHS, GROUP_LENGTHS])
def test_dcmtk_reads_what_we_change(
    name: str, flags: int, real_file: Callable[[str], Path], tmp_path: Path
) -> None:
    """In its own syntax, deflated and compressed ones included."""
    data_set = DataSet()
    data_set.load(str(real_file(name)))
    element = data_set.find_first(None, 0x00104000, True) or data_set.insert(
        None, False, 0x00104000
    )
    assert element is not None
    assert value_string.set_(element, "changed")
    saved = tmp_path / "saved"
    data_set.save(str(saved), flags)
    original, changed = dump(real_file(name)), dump(saved)
    assert any("[changed]" in line for line in changed)
    lengths = [line for line in changed if re.match(r"\([0-9a-f]{4},0000\)", line)]
    assert bool(lengths) == bool(flags & GROUP_LENGTHS)

    def leaves(lines: list[str]) -> list[str]:
        found = [line.strip() for line in lines if " SQ " not in line and "fffe,e" not in line]
        return [line for line in found if ",0000)" not in line and "0010,4000" not in line]

    assert leaves(changed) == leaves(original)


def test_group_lengths_are_right(real_file: Callable[[str], Path], tmp_path: Path) -> None:
    """DCMTK computes those that are there anew: nothing changes."""
    data_set = DataSet()
    data_set.load(str(real_file("reportsi.dcm")))
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    data_set.save(str(ours), GROUP_LENGTHS | EXPLICIT_LENGTHS)
    run("dcmconv", "--quiet", "--group-length-recalc", "+e", ours, theirs)
    lines = dump(ours)
    groups = {line[1:5] for line in dump(real_file("reportsi.dcm")) if line.startswith("(0")}
    assert [line[1:5] for line in lines if ",0000)" in line] == sorted(groups)
    assert dump(theirs) == lines
