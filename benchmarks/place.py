"""Where a benchmark run works: folders, sizes, the programs and packages at hand."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import sample

from process import Finished, Trouble, run

HERE = Path(__file__).resolve().parent
PARTS = ("link.c", "server.c", "answer.c")
PROGRAMS = (
    "receiver", "sender", "echo", "churn", "find_scp", "find_scu", "start", "dataset",
)  # fmt: skip
FLAGS = ("-std=c99", "-O2", "-Wall", "-Wextra", "-pedantic", "-Werror", "-pthread")


@dataclass(frozen=True)
class Size:
    """How much is done; bytes of objects, and how many of everything else."""

    small: int = 40_000
    medium: int = 524_288
    big: int = 270_000_000
    huge: int = 1 << 30
    matches: int = 1000
    get: int = 900
    scale: float = 1.0
    installs: bool = True
    """Whether peers may be fetched from package registries."""

    def count(self, full: int) -> int:
        """A number of repetitions, scaled for this run."""
        return max(3, int(full * self.scale))


SMOKE = Size(big=4_000_000, huge=8_000_000, matches=20, get=9, scale=0.01, installs=False)


class Place:
    """A run: `build` has libltdic.so, `folder` is for the programs and the data."""

    def __init__(self, build: Path, folder: Path, size: Size) -> None:
        self.build = build.resolve()
        self.folder = folder.resolve()
        self.size = size
        self.programs = self.folder / "programs"
        self.examples = self.folder / "examples"
        self.data = self.folder / "data"
        self.programs.mkdir(parents=True, exist_ok=True)
        self.data.mkdir(exist_ok=True)
        self.dataset_twin = ""
        """Why the libdcmdata twin is missing; empty: it is there."""

    def program(self, name: str) -> Path:
        return self.programs / name

    def example(self, name: str) -> Path:
        """One of examples/, some of which are called as programs of ours are."""
        return self.examples / name

    def run(self, command: Sequence[object], environment: Mapping[str, str]) -> Finished:
        """Run a client to its end."""
        return run(self.program("cost"), command, environment)

    def build_programs(self) -> None:
        """Compile all programs. Raises CalledProcessError with the compiler's words shown."""
        include, source = HERE.parent / "include", HERE / "programs"
        link = [f"-L{self.build}", "-lltdic", f"-Wl,-rpath,{self.build}"]
        for name in PROGRAMS:
            parts = [source / part for part in PARTS] if name != "dataset" else []
            self._compile(name, source / f"{name}.c", *parts, f"-I{include}", *link)
        for name in ("load", "cost"):
            self._compile(name, source / f"{name}.c")
        self.dataset_twin = self._build_twin(source / "dataset_dcmtk.cpp")
        examples = HERE.parent / "examples"
        if (examples / "cget_scp.c").exists():
            subprocess.run(
                ["make", "-s", "-C", examples, f"OUT={self.examples}",
                 f"LTDIC_INCLUDE={include}", f"LTDIC_LIBRARY={self.build}"],
                check=True,
            )  # fmt: skip

    def _compile(self, name: str, *arguments: object) -> None:
        command = ["cc", *FLAGS, *map(str, arguments), "-o", str(self.program(name))]
        subprocess.run(command, check=True)

    def _build_twin(self, source: Path) -> str:
        command = [
            "c++",
            "-std=c++17",
            "-O2",
            str(source),
            "-ldcmdata",
            "-loflog",
            "-lofstd",
            "-lz",
        ]
        command += ["-o", str(self.program("dataset_dcmtk"))]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode == 0:
            return ""
        if "dcmtk/config" in done.stderr:
            return "needs DCMTK's headers (Debian: libdcmtk-dev)"
        return f"does not compile: {done.stderr.strip().splitlines()[-1][:80]}"

    def node_packages(self, *packages: str) -> Path:
        """The folder of these npm packages, installed now if need be. Raises Trouble."""
        folder = self.folder / "node"
        if not (folder / "installed").exists():
            command = ["npm", "install", "--prefix", folder, "--ignore-scripts", "--no-audit",
                       "--no-fund", *packages]  # fmt: skip
            done = subprocess.run(
                list(map(str, command)), check=False, capture_output=True, text=True, timeout=300
            )
            if done.returncode != 0:
                raise Trouble(f"npm cannot install {packages}: {done.stderr.strip()[-200:]}")
            (folder / "installed").touch()
        return folder / "node_modules"

    def file(self, name: str) -> Path:
        """A generated object: small, medium, big or huge."""
        size: int = getattr(self.size, name)
        sop_class = sample.CT if size < 1_000_000 else sample.MULTI_FRAME
        return sample.write_object(self.data / f"{name}-{size}.dcm", size, sop_class=sop_class)

    def scanner_file(self) -> Path:
        """A CT object of many elements."""
        return sample.write_scanner_object(self.data / "scanner.dcm")

    def request(self, abstract: str) -> Path:
        """An A-ASSOCIATE-RQ in a file."""
        path = self.data / f"{abstract}.rq"
        return sample.write_pdus(path, [sample.associate_request(abstract)])

    def message(self, name: str) -> Path:
        """The C-STORE-RQ of a generated object in a file."""
        path = self.data / f"{name}-{getattr(self.size, name)}.pdus"
        return (
            path
            if path.exists()
            else sample.write_pdus(path, sample.store_message(self.file(name)))
        )


def has_tool(name: str) -> bool:
    return shutil.which(name) is not None


def has_package(name: str) -> bool:
    return importlib.util.find_spec(name) is not None
