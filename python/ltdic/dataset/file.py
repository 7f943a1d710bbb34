"""Files: bytes in, bytes out. A save either succeeds or leaves everything as it was.

Must not know: DICOM.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from io import FileIO
from itertools import count

from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.core.mapping import Mapping
from ltdic.dataset.element import Buffer

_NUMBERS = count(1)
_READ_ONLY = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_SMALL = 1 << 20
"""A file of so many bytes is read faster than mapped."""
_PART = 1 << 30
"""Bytes of one read: the system gives at most 2 GiB at a time."""
_KEPT = (Fault.DISK_FULL, Fault.MEMORY)


def _failure(error: OSError, otherwise: Fault, path: str) -> Failure:
    fault = fault_of(error, otherwise)
    if fault is Fault.NET_NO_MORE_FILE:
        fault = Fault.TOO_MANY_OPEN_FILES
    elif fault not in _KEPT:
        fault = otherwise
    return Failure(fault, f"{path}: {error.strerror}")


def read(path: str, close: bool) -> memoryview:
    """The content of the file: read now if `close` or if it is small, else mapped and read when it
    is looked at.

    A mapped file must not be made shorter meanwhile by anyone. OPEN if there is no such regular
    file, READ if it cannot be read, MEMORY.
    """
    try:
        descriptor = os.open(path, _READ_ONLY)
    except OSError as error:
        raise _failure(error, Fault.OPEN, path) from None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Failure(Fault.OPEN, f"{path}: no regular file")
        if 0 < status.st_size <= _SMALL:
            data = os.read(descriptor, status.st_size)
            if len(data) == status.st_size:
                return memoryview(data)
            os.lseek(descriptor, 0, os.SEEK_SET)
        elif status.st_size and not close:
            return memoryview(Mapping(descriptor))
        return memoryview(FileIO(descriptor, closefd=False).readall())
    except MemoryError:
        raise Failure(Fault.MEMORY, path) from None
    except OSError as error:
        raise _failure(error, Fault.READ, path) from None
    finally:
        os.close(descriptor)


def read_part(descriptor: int, offset: int, length: int) -> bytes:
    """`length` bytes from `offset` on of an open file, whose own position stays as it is.

    READ if it is no regular file or does not have them all.
    """
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Failure(Fault.READ, f"descriptor {descriptor}: no regular file")
        if offset < 0 or not 0 <= length <= status.st_size - offset:
            raise Failure(Fault.READ, f"descriptor {descriptor}: no such part")
        parts = []
        while length:
            parts.append(os.pread(descriptor, min(length, _PART), offset))
            if not parts[-1]:
                raise Failure(Fault.READ, f"descriptor {descriptor}: the file got shorter")
            offset += len(parts[-1])
            length -= len(parts[-1])
    except (OSError, OverflowError) as error:
        raise Failure(Fault.READ, f"descriptor {descriptor}: {error}") from None
    return parts[0] if len(parts) == 1 else b"".join(parts)


def write(path: str, parts: Sequence[Buffer]) -> None:
    """Make `parts` the content of the file.

    They go to a new file in the same folder, which then takes the name: the old content stays
    readable for whoever has it open, the parts may be views of it, and a failure changes nothing.
    The new file keeps the old one's permissions. What exists and is no regular file is written
    directly. It is not flushed to the medium. OPEN, WRITE or DISK_FULL.
    """
    try:
        mode = os.lstat(path).st_mode
        if stat.S_ISLNK(mode):
            path = os.path.realpath(path)
            mode = os.stat(path).st_mode
    except OSError:
        mode = stat.S_IFREG
    if not stat.S_ISREG(mode):
        with _created(path, "wb", path) as file:
            _write_all(file, parts, path)
        return
    temporary = os.path.join(os.path.dirname(path), f".ltdic-{os.getpid()}-{next(_NUMBERS)}")
    file = _created(temporary, "xb", path)
    try:
        with file:
            _write_all(file, parts, path)
            if stat.S_IMODE(mode) and os.fstat(file.fileno()).st_mode != mode:
                os.chmod(temporary, stat.S_IMODE(mode))
        os.replace(temporary, path)
    except BaseException as error:
        os.unlink(temporary)
        if isinstance(error, OSError):
            raise _failure(error, Fault.WRITE, path) from None
        raise


def _created(name: str, mode: str, path: str) -> FileIO:
    try:
        return FileIO(name, mode)
    except OSError as error:
        raise _failure(error, Fault.OPEN, path) from None


def _write_all(file: FileIO, parts: Sequence[Buffer], path: str) -> None:
    try:
        for part in parts:
            rest = memoryview(part)
            while rest:
                rest = rest[file.write(rest) :]
    except OSError as error:
        raise _failure(error, Fault.WRITE, path) from None
