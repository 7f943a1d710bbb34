"""Values from files (`ltdic/value.h`): of a file that is open, of a whole file."""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData, lib
from ltdic.abi.export import export
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, file
from ltdic.dataset.element import Element


@export
def L_DicomSetBinaryStream(
    ds: DataSet, element: Element, handle: CData, offset: int, length: int
) -> bool:
    """Replace the value by bytes of an open file, whose own position stays as it is.

    A handle is a structure of the platform layer; one that is no file is refused.
    """
    if handle == NULL or handle.type != lib.HANDLE_FILE:
        raise Failure(Fault.PARAMETER, "not the handle of a file")
    return element.replace(file.read_part(handle.File.fd, offset, length))


@export
def L_DicomSetBinaryFile(ds: DataSet, element: Element, path: str) -> bool:
    """Replace the value by the content of a file."""
    return element.replace(file.read(path, close=True))
