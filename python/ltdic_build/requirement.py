"""Print the packages that developing needs, from pyproject.toml: one place for the list.

With arguments those of these lists only, such as `fuzz`.

Runs before anything is installed, so it reads the file by hand where `tomllib` is not there yet.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


DEVELOPING = ("requires", "dependencies", "codecs", "test")
"""What the build, the library, its codecs and its tests require."""


def requirements(text: str, keys: Sequence[str] = DEVELOPING) -> list[str]:
    """The packages of the lists with these names."""
    found: list[str] = []
    for key in keys:
        match = re.search(rf"^{key} = \[(.*?)\]", text, re.DOTALL | re.MULTILINE)
        if match is None:
            raise SystemExit(f"pyproject.toml has no list {key}")
        found += re.findall(r'"([^"]+)"', match.group(1))
    return sorted(set(found))


if __name__ == "__main__":
    print("\n".join(requirements(PROJECT.read_text(encoding="utf-8"), sys.argv[1:] or DEVELOPING)))
