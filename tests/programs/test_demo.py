"""The demonstration: C-GET between two C programs, every image compared with its source."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from process import DEADLINE

ROOT = Path(__file__).resolve().parents[2]


def test_demo(library: Path, include: Path) -> None:
    command = [sys.executable, ROOT / "examples" / "demo.py"]
    command += ["--build", library.parent, "--include", include]
    ended = subprocess.run(
        command, env=dict(os.environ), capture_output=True, text=True, timeout=DEADLINE, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "response FF00H: 2 remaining, 1 completed, 0 failed, 0 warned" in ended.stdout
    assert "13 of 13 images in 3 studies retrieved unchanged" in ended.stdout


def test_demo_notices_what_is_different(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "examples"))
    try:
        import pydicom
        from comparison import differences
        from pydicom.data import get_testdata_file
    finally:
        sys.path.pop(0)
    source = str(get_testdata_file("MR_small_RLE.dcm", download=False))
    changed = tmp_path / "changed.dcm"
    data = pydicom.dcmread(source)
    data.save_as(changed)
    assert differences(source, changed) == []
    data.PixelData = data.PixelData[:-2] + b"\x01\x02"
    data.RequestAttributesSequence = [pydicom.Dataset()]
    data.file_meta.TransferSyntaxUID = pydicom.uid.JPEG2000
    del data.PatientSex
    data.save_as(changed)
    found = " ".join(differences(source, changed))
    for part in (
        "TransferSyntaxUID",
        "(7FE0,0010)",
        "(0010,0040) is missing",
        "(0040,0275) is new",
    ):
        assert part in found
