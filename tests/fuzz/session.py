"""One process that fuzzes one target: python -m fuzz.session TARGET WAY FOLDER SECONDS

WAY is `octets` (libFuzzer's changes, and those of the target that keep its framing) or
`structured` (libFuzzer steers what Hypothesis draws). New inputs go to FOLDER/corpus; what breaks
an invariant goes to FOLDER/finding, once for each place, with its traceback, and the run goes on.
"""

from __future__ import annotations

import ctypes
import hashlib
import resource
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings

from ltdic import library_path

from fuzz.target import SLOWNESS, Target, processor_time

_ADDRESS_SPACE = 6 << 30
"""An allocation of a claimed size fails."""
_HANG = 600
"""Seconds after which libFuzzer ends the process; a target's own limit is processor time."""
_PACKAGES = ["ltdic.wire", "ltdic.dataset", "ltdic.net", "ltdic.core", "ltdic.tables"]

Check = Callable[[bytes], None]


class Findings:
    """The inputs that broke something, one for each place."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def add(self, data: bytes, error: BaseException) -> None:
        """Keep `data`, unless there is one that broke the same place."""
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} {last.filename} {last.line}"
        path = self.folder / hashlib.sha256(place.encode()).hexdigest()[:12]
        if not path.exists():
            path.write_bytes(data)
            text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
            path.with_suffix(".txt").write_text(text)


def checked(target: Target, findings: Findings) -> Check:
    """Check an input in its time, keep it if that fails."""
    seconds = target.seconds * (SLOWNESS if is_watched() else 1)

    def one(data: bytes) -> None:
        try:
            with processor_time(seconds):
                target.run(data)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            findings.add(data, error)

    return one


def structured(target: Target, one: Check) -> Check:
    """Check what Hypothesis draws from an input."""
    quiet = settings(database=None, deadline=None, suppress_health_check=list(HealthCheck))
    test: Any = quiet(given(target.structured())(one))

    def draw(data: bytes) -> None:
        test.hypothesis.fuzz_one_input(data)

    return draw


def is_watched() -> bool:
    """Whether this process has the address sanitizer."""
    return hasattr(ctypes.CDLL(None), "__asan_init")


def start_library() -> None:
    """Start the built library in this process, if there is one: it brings the loops in C."""
    try:
        path = library_path()
    except FileNotFoundError:
        return
    library = ctypes.CDLL(str(path))
    library.L_DicomCreateDS.restype = ctypes.c_void_p
    assert library.L_DicomCreateDS(None)


def main(name: str, way: str, folder: Path, seconds: int) -> None:
    """Fuzz until the time is over; libFuzzer ends the process."""
    import atheris

    with atheris.instrument_imports(include=_PACKAGES):
        start_library()
        from fuzz.catalogue import find

        target = find(name)
    corpus = folder / "corpus" / (name if way == "octets" else f"{name}-{way}")
    corpus.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", f"-max_len={target.longest}", f"-timeout={_HANG}"]
    options += ["-rss_limit_mb=3000", "-print_final_stats=1", f"-artifact_prefix={folder}/"]
    options.append(str(corpus))
    mutate = target.mutate

    def change(data: bytes, longest: int, seed: int) -> bytes:
        if mutate is not None and seed & 1:
            return mutate(data, seed >> 1)[:longest]
        return bytes(atheris.Mutate(data, longest))

    one = checked(target, Findings(folder / "finding" / name))
    more: dict[str, Any] = {}
    if way == "octets":
        options.append(str(target.corpus))
        more["custom_mutator"] = change
    else:
        one = structured(target, one)
    if not is_watched():  # the sanitizer reserves more than that
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    atheris.Setup([sys.argv[0], *options], one, **more)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
