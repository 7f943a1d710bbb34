"""Start and end of the whole engine (`ltdic/engine.h`): nothing to do, the first call starts it."""

from __future__ import annotations

from ltdic.abi.export import export


@export
def L_DicomEngineStartup(flags: int) -> None:
    """Accepted for every flag: the tables are filled when they are first looked into."""


@export
def L_DicomEngineShutdown() -> None:
    """Nothing is lost by calling this early: handles stay valid until they are freed."""
