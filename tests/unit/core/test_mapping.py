"""Mapped files: what they hold, and what of it takes memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from ltdic.core import mapping
from ltdic.core.mapping import Mapping, let_go

SIZE = 8 << 20


def resident(path: Path) -> int:
    """Bytes of the file that count as memory of this process."""
    found = 0
    inside = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if "-" in line.split(" ", 1)[0]:
            inside = line.endswith(str(path))
        elif inside and line.startswith("Rss:"):
            found += int(line.split()[1]) * 1024
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(bytes(range(256)) * (SIZE // 256))
    return path


def mapped(path: Path) -> Mapping:
    with path.open("rb") as file:
        return Mapping(file.fileno())


def test_content(path: Path) -> None:
    view = memoryview(mapped(path))
    assert view.readonly
    assert view == path.read_bytes()


def test_pages_go_and_come_back(path: Path) -> None:
    owner = mapped(path)
    whole = memoryview(owner)
    part = whole[SIZE // 2 :][100:300]
    assert bytes(whole) == path.read_bytes()
    assert resident(path) > SIZE // 2
    let_go([b"head", part, bytearray(b"x"), memoryview(b"y"), part[1:]])
    assert resident(path) < SIZE // 2
    assert part == (bytes(range(256)) * 2)[100:300]
    assert bytes(whole) == path.read_bytes()
    assert resident(path) > SIZE // 2


def test_system_without_such_advice(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mapping, "_UNUSED", None)
    owner = mapped(path)
    assert bytes(owner)
    let_go([memoryview(owner)])
    assert resident(path) > SIZE // 2


def test_advice_that_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mapping, "_UNUSED", 12345)
    owner = mapped(path)
    let_go([memoryview(owner)])
    assert bytes(owner[:3]) == b"\0\1\2"
