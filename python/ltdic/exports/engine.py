"""Start and end of the whole engine (`ltdic/engine.h`): optional, the first call starts it."""

from __future__ import annotations

from ltdic.abi.export import export
from ltdic.tables import iod

NO_IOD_TABLE = 1


@export
def L_DicomEngineStartup(flags: int) -> None:
    """Leave the IOD table empty if so asked for before it is looked into.

    The other tables are filled when they are first looked into; context groups when they are
    loaded, so leaving those out needs nothing.
    """
    if flags & NO_IOD_TABLE:
        iod.TABLE.initialized = True


@export
def L_DicomEngineShutdown() -> None:
    """Nothing is lost by calling this early: handles stay valid until they are freed."""
