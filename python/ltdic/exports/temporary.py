"""The process-wide folder for temporary files, used where a program names none."""

from __future__ import annotations

from ltdic.abi.engine import CData
from ltdic.abi.export import export
from ltdic.abi.memory import lend
from ltdic.abi.text import host_bytes

_owner = object()
_folder: str | None = None


def folder_or_default(path: str | None) -> str | None:
    """`path`, else the folder that was set, else None for the system's own."""
    return path or _folder


@export
def L_DicomGetDefaultDicomTempPath() -> CData:
    """The folder, lent until it is set again."""
    from tempfile import gettempdir  # slow to import, seldom needed

    return lend(_owner, "folder", host_bytes(_folder or gettempdir()))


@export
def L_DicomSetDefaultDicomTempPath(path: str | None) -> None:
    """Set the folder; NULL or an empty text means the system's own again."""
    global _folder  # noqa: PLW0603 - one value for the process, as the interface has it
    _folder = path or None
