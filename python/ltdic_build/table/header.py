"""The numbers of classes and modules and the names of UIDs, read from the project's own headers."""

from __future__ import annotations

import re
from pathlib import Path

INCLUDE = Path(__file__).parents[3] / "include"

_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_ENUM = re.compile(r"\benum\b[^{};]*\{([^}]*)\}")
_UID = re.compile(r'^\s*#\s*define\s+UID_(\w+)_A\s+"([0-9.]+)"', re.MULTILINE)


def _text(include: Path) -> str:
    headers = sorted(include.rglob("*.h"))
    text = "\n".join(header.read_text(encoding="utf-8") for header in headers)
    return _COMMENT.sub(" ", text.replace("\\\n", " "))


def enumerators(prefix: str, include: Path = INCLUDE) -> dict[str, int]:
    """Name, without `prefix`, to value of every enumerator with that prefix, in header order."""
    found: dict[str, int] = {}
    for body in _ENUM.findall(_text(include)):
        value = -1
        for entry in filter(None, (part.strip() for part in body.split(","))):
            name, _, right = (part.strip() for part in entry.partition("="))
            if not right:
                value += 1
            elif right.startswith(prefix):
                value = found[right.removeprefix(prefix)]
            elif re.fullmatch(r"0[xX][0-9A-Fa-f]+|[0-9]+", right):
                value = int(right, 0)
            else:
                continue
            if name.startswith(prefix):
                found[name.removeprefix(prefix)] = value
    if not found:
        raise LookupError(f"no enumerator {prefix}... under {include}")
    return found


def uids(include: Path = INCLUDE) -> dict[str, str]:
    """Name, without UID_ and _A, to UID."""
    return dict(_UID.findall(_text(include)))
