"""The programs of the load tests, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from soak.program import build


@pytest.fixture(scope="session")
def programs(library: Path, include: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of `host` and `client`, built as a user builds."""
    folder = tmp_path_factory.mktemp("soak")
    for name in ("host", "client"):
        build(name, folder, library, include)
    return folder
