"""C-GET between two C programs over loopback TCP, on the images that pydicom brings along.

    python demo.py --build BUILD [--include FOLDER]

Builds the example programs against BUILD/libltdic.so, serves a folder of CT, MR and US images in
several transfer syntaxes with cget_scp, retrieves them study by study with cget_scu, and compares
each retrieved file with its source, element by element. The exit code is 0 when all are the same.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pydicom
from comparison import differences
from pydicom.data import get_testdata_file
from pydicom.uid import generate_uid

HERE = Path(__file__).resolve().parent
DEADLINE = 120  # seconds for anything that is waited for

STUDIES = {
    "CT": ["CT_small.dcm", "CT_small.dcm", "CT_small.dcm"],
    "MR": [
        "MR_small.dcm",
        "MR_small_implicit.dcm",
        "MR_small_RLE.dcm",
        "MR_small_jp2klossless.dcm",
        "MR_small_jpeg_ls_lossless.dcm",
        "examples_overlay.dcm",
    ],
    "US": [
        "examples_rgb_color.dcm",
        "examples_palette.dcm",
        "examples_jpeg2k.dcm",
        "examples_ybr_color.dcm",
    ],
}


def prepare_images(folder: Path) -> dict[str, dict[str, Path]]:
    """Copy pydicom's images with UIDs of their own: modality -> SOP Instance UID -> file."""
    images: dict[str, dict[str, Path]] = {}
    for modality, names in STUDIES.items():
        study, series = generate_uid(), generate_uid()
        images[study] = {}
        for name in names:
            data = pydicom.dcmread(str(get_testdata_file(name, download=False)))
            data.PatientID = "DEMO"
            data.StudyInstanceUID, data.SeriesInstanceUID = study, series
            data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = generate_uid()
            path = folder / f"{modality}-{len(images[study]) + 1}.dcm"
            data.save_as(path)
            images[study][data.SOPInstanceUID] = path
    return images


def build_programs(build: Path, include: Path) -> Path:
    """The folder of the example programs."""
    output = build / "examples"
    command = ["make", "-s", "-C", str(HERE), f"OUT={output}", f"LTDIC_INCLUDE={include}"]
    subprocess.run([*command, f"LTDIC_LIBRARY={build}"], check=True, timeout=DEADLINE)
    return output


@contextmanager
def server(programs: Path, folder: Path) -> Iterator[int]:
    """Run cget_scp with an empty environment; gives its port."""
    command = [programs / "cget_scp", "--address", "127.0.0.1", "--port", "0", "--folder", folder]
    with subprocess.Popen(command, env={}, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                print(f"cget_scp: {line}", end="", flush=True)
                match = re.match(r"listening on (\d+)", line)
                if match:
                    yield int(match[1])
                    break
            else:
                raise SystemExit("cget_scp did not start")
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def retrieve(programs: Path, port: int, study: str, folder: Path) -> bool:
    """Run cget_scu with an empty environment for one study."""
    command = [programs / "cget_scu", "--host", "127.0.0.1", "--port", str(port), "--verbose"]
    command += ["--folder", folder, "--level", "STUDY", "--key", f"StudyInstanceUID={study}"]
    return subprocess.run(command, env={}, check=False, timeout=DEADLINE).returncode == 0


def compare(sources: dict[str, Path], folder: Path) -> int:
    """How many sources were retrieved unchanged; tells of the others."""
    same = 0
    for uid, source in sources.items():
        retrieved = folder / f"{uid}.dcm"
        found = differences(source, retrieved) if retrieved.exists() else ["not retrieved"]
        same += not found
        for difference in found:
            print(f"{source.name}: {difference}")
    return same


def main() -> int:
    parser = argparse.ArgumentParser(description="C-GET between two C programs.")
    parser.add_argument("--build", type=Path, required=True, help="folder of libltdic.so")
    parser.add_argument("--include", type=Path, default=HERE.parent / "include")
    options = parser.parse_args()
    programs = build_programs(options.build.resolve(), options.include.resolve())
    with tempfile.TemporaryDirectory() as place:
        served, got = Path(place, "served"), Path(place, "retrieved")
        served.mkdir()
        images = prepare_images(served)
        well, same, started = True, 0, time.monotonic()
        with server(programs, served) as port:
            for study, sources in images.items():
                well = retrieve(programs, port, study, got) and well
                same += compare(sources, got)
        seconds = time.monotonic() - started
        total = sum(map(len, images.values()))
        extra = len(os.listdir(got)) - same if got.exists() else 0
    print(f"{same} of {total} images in {len(images)} studies retrieved unchanged, {seconds:.1f} s")
    return 0 if well and same == total and extra == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
