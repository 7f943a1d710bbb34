"""One process that fuzzes one target: python -m fuzz.session TARGET WAY FOLDER SECONDS

WAY is `octets` (libFuzzer's changes, and those of the target that keep its framing) or
`structured` (libFuzzer steers what Hypothesis draws). New inputs go to FOLDER/corpus; what breaks
an invariant goes to FOLDER/finding, once for each place, with its traceback, and the run goes on.
"""

from __future__ import annotations

import hashlib
import resource
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import atheris

_ADDRESS_SPACE = 6 << 30
_PACKAGES = ["ltdic.wire", "ltdic.dataset", "ltdic.net", "ltdic.core", "ltdic.tables"]


class Findings:
    """The inputs that broke something, one for each place."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def add(self, data: bytes, error: BaseException) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        place = f"{type(error).__name__}{frames[-1].filename}{frames[-1].line}"
        name = hashlib.sha256(place.encode()).hexdigest()[:12]
        if not (self.folder / name).exists():
            (self.folder / name).write_bytes(data)
            text = "".join(traceback.format_exception(error))
            (self.folder / f"{name}.txt").write_text(text)


def checked(run: Callable[[bytes], None], findings: Findings, seconds: float):
    from fuzz.target import processor_time

    def one(data: bytes) -> None:
        try:
            with processor_time(seconds):
                run(data)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            findings.add(data, error)

    return one


def main(name: str, way: str, folder: Path, seconds: int) -> None:
    with atheris.instrument_imports(include=_PACKAGES):
        from fuzz.catalogue import find

        target = find(name)
    corpus = folder / "corpus" / (name if way == "octets" else f"{name}-{way}")
    corpus.mkdir(parents=True, exist_ok=True)
    one = checked(target.run, Findings(folder / "finding" / name), target.seconds)
    options = [f"-max_total_time={seconds}", f"-max_len={target.longest}", "-timeout=60"]
    options += ["-rss_limit_mb=3000", "-print_final_stats=1", f"-artifact_prefix={folder}/"]
    folders = [str(corpus)]
    mutator = {}
    if way == "octets":
        folders.append(str(target.corpus))
        mutator["custom_mutator"] = _mutator(target.mutate) if target.mutate else None
    else:
        one = structured(target, one)
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    atheris.Setup([sys.argv[0], *options, *folders], one, **{k: v for k, v in mutator.items() if v})
    atheris.Fuzz()


def structured(target, one: Callable[[bytes], None]) -> Callable[[bytes], None]:
    from hypothesis import HealthCheck, given, settings

    test = settings(
        database=None, deadline=None, suppress_health_check=list(HealthCheck)
    )(given(target.structured())(one))

    def draw(data: bytes) -> None:
        test.hypothesis.fuzz_one_input(data)

    return draw


def _mutator(mutate: Callable[[bytes, int], bytes]):
    def change(data: bytes, longest: int, seed: int) -> bytes:
        if seed & 1:
            return mutate(data, seed >> 1)[:longest]
        return atheris.Mutate(data, longest)

    return change


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
