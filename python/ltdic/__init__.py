"""ltdic: the DICOM C and C++ programming interface of `ltdic.h` as a free library.

`library_path()` and `include_path()` say where the shared library and the headers are; programs in
C and C++ need nothing else. `python -m ltdic` tells the same on the command line.
"""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["__version__", "include_path", "library_path"]
__version__ = "0.1.0"

_PACKAGE = Path(__file__).resolve().parent


def library_path() -> str:
    """Absolute path of `libltdic.so.23`, for `ctypes.CDLL` or a linker.

    The environment variable `LTDIC_LIBRARY` wins; else the installed package, an install tree made
    with CMake, or the build folder of a source tree. Raises FileNotFoundError, naming what was
    tried.
    """
    return _find(
        "LTDIC_LIBRARY",
        _PACKAGE / "lib" / "libltdic.so.23",
        _PACKAGE.parent.parent / "libltdic.so.23",
        _PACKAGE.parent.parent / "build" / "libltdic.so.23",
    )


def include_path() -> str:
    """Absolute path of the folder that holds `ltdic.h`.

    The environment variable `LTDIC_INCLUDE` wins. Raises FileNotFoundError, naming what was tried.
    """
    return _find(
        "LTDIC_INCLUDE",
        _PACKAGE / "include",
        _PACKAGE.parents[2] / "include",
        _PACKAGE.parents[1] / "include",
    )


def _find(variable: str, *candidates: Path) -> str:
    override = os.environ.get(variable)
    tried = [Path(override)] if override else list(candidates)
    for path in tried:
        if path.exists():
            return str(path.resolve() if path.is_dir() else path.absolute())
    raise FileNotFoundError(
        f"{tried[0].name} not found (set {variable}); tried: {', '.join(map(str, tried))}"
    )
