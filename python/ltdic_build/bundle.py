"""`python -m ltdic_build.bundle FOLDER`: copy the packages that the engine needs into a folder.
tree.

The packages are taken from the Python that runs this, with everything they need in turn.
"""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import distribution
from pathlib import Path

NEEDED = ("cffi", "pydicom")


def required(names: tuple[str, ...]) -> set[str]:
    """`names` and the distributions they require without extras."""
    found: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop().lower()
        if name in found:
            continue
        found.add(name)
        for requirement in distribution(name).requires or []:
            if "extra ==" not in requirement and "python_version <" not in requirement:
                pending.append(re.split(r"[\s<>=!~;\[(]", requirement, maxsplit=1)[0])
    return found


def bundle(folder: Path) -> None:
    """Copy the needed distributions into `folder`."""
    for name in sorted(required(NEEDED)):
        for entry in distribution(name).files or []:
            if ".." in entry.parts or "__pycache__" in entry.parts:
                continue
            target = folder / entry
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(str(entry.locate()), target)


if __name__ == "__main__":
    bundle(Path(sys.argv[1]))
