"""Print the packages that developing needs, from pyproject.toml: one place for the list.

Runs before anything is installed, so it reads the file by hand where `tomllib` is not there yet.
"""

from __future__ import annotations

import re
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def requirements(text: str) -> list[str]:
    """What the build, the library, its codecs and its tests require."""
    found: list[str] = []
    for key in ("requires", "dependencies", "codecs", "test"):
        match = re.search(rf"^{key} = \[(.*?)\]", text, re.DOTALL | re.MULTILINE)
        if match is None:
            raise SystemExit(f"pyproject.toml has no list {key}")
        found += re.findall(r'"([^"]+)"', match.group(1))
    return sorted(set(found))


if __name__ == "__main__":
    print("\n".join(requirements(PROJECT.read_text(encoding="utf-8"))))
