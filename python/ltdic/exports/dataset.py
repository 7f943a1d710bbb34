"""Data sets (`ltdic/dataset.h`): life cycle, files, command sets, copying."""

from __future__ import annotations

from ltdic.abi.callbacks import ask_program
from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export
from ltdic.abi.handles import datasets
from ltdic.abi.memory import release
from ltdic.abi.nodes import pointer_in
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet
from ltdic.dataset.element import Element
from ltdic.exports.conformance import tell_of_all
from ltdic.exports.dataset_handle import dismiss, is_lent, own
from ltdic.exports.temporary import folder_or_default

PREAMBLE_LENGTH = 128


@export
def L_DicomCreateDS(path: str | None) -> CData:
    """A new, empty data set; `path` is the folder for its temporary files."""
    return own(DataSet(folder_or_default(path)))


@export
def L_DicomFreeDS(pointer: CData) -> None:
    """Free what CreateDS made; NULL is ignored, and so is a data set that the library lent."""
    if pointer != NULL:
        ds = datasets[pointer]
        if not is_lent(ds):
            dismiss(ds)


@export
def L_DicomResetDS(ds: DataSet) -> None:
    """Remove all elements and let go of the file."""
    release(ds)
    ds.reset()


@export
def L_DicomInitDS(ds: DataSet, kind: int, flags: int) -> None:
    """Make it an instance of a class, with empty elements."""
    release(ds)
    ds.init(kind, flags)


@export
def L_DicomGetInfoDS(ds: DataSet, kind: CData, flags: CData) -> None:
    """Class and flags; a NULL pointer is passed over."""
    _write_pair(ds.info(), kind, flags)


@export
def L_DicomInitCS(ds: DataSet, command: int, request: bool) -> None:
    """Make it the command set of a message, with empty elements."""
    release(ds)
    ds.init_command(command, request)


@export
def L_DicomGetInfoCS(ds: DataSet, command: CData, request: CData) -> None:
    """Command and direction; a NULL pointer is passed over."""
    _write_pair(ds.command_info(), command, request)


def _write_pair(values: tuple[int, int], first: CData, second: CData) -> None:
    if first != NULL:
        first[0] = values[0]
    if second != NULL:
        second[0] = values[1]


@export
def L_DicomLoadDS(ds: DataSet, name: str, flags: int) -> None:
    """Replace the content by that of a file; empty after a failure."""
    release(ds)
    ds.load(name, flags)
    tell_of_all(ds)


@export
def L_DicomLoadDSMemory(ds: DataSet, data: CData, size: int, flags: int) -> None:
    """Replace the content by that of a file in memory, which is copied."""
    if data == NULL:
        raise Failure(Fault.PARAMETER, "no data")
    release(ds)
    ds.load_bytes(bytes(ffi.buffer(data, size)), flags)
    tell_of_all(ds)


@export
def L_DicomSaveDS(ds: DataSet, name: str, flags: int) -> None:
    """Write a file; after a failure an existing one is intact."""
    ds.save(name, flags)


@export
def L_DicomCopyDS(
    ds: DataSet, parent: Element | None, source: DataSet, source_parent: CData
) -> None:
    """Merge the elements below one parent into those below another; NULL is the root."""
    ds.copy_from(parent, source, source.nodes[source_parent])


@export
def L_DicomCopyDSExt(
    ds: DataSet,
    parent: Element | None,
    source: DataSet,
    source_parent: CData,
    callback: CData,
    user_data: CData,
) -> None:
    """The same, asking the program for each element; FALSE from it ends the copying."""

    def ask(element: Element, flags: int) -> bool:
        return ask_program(callback, pointer_in(source, element), flags, user_data)

    below = source.nodes[source_parent]
    ds.copy_from(parent, source, below, None if callback == NULL else ask)


@export
def L_DicomGetPreamble(ds: DataSet, preamble: CData, length: int) -> None:
    """The first `length` bytes of the preamble, at most 128; zeros without one."""
    if preamble != NULL:
        data = ds.preamble[: min(length, PREAMBLE_LENGTH)]
        ffi.memmove(preamble, data, len(data))


@export
def L_DicomSetPreamble(ds: DataSet, preamble: CData, length: int) -> None:
    """Set the preamble of later saves: the first 128 bytes count."""
    if preamble != NULL:
        ds.preamble = bytes(ffi.buffer(preamble, min(length, PREAMBLE_LENGTH)))
