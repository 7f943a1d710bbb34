"""ltdic: the DICOM C and C++ programming interface of `ltdic.h` as a free library.

`library_path()` and `include_path()` say where the shared library and the headers are; programs in
C and C++ need nothing else. `python -m ltdic` tells the same on the command line.
"""

from __future__ import annotations

import os

__all__ = ["__version__", "include_path", "library_path"]
__version__ = "0.1.0"

_PACKAGE = os.path.dirname(os.path.realpath(__file__))


def library_path() -> str:
    """Absolute path of `libltdic.so.23`, for `ctypes.CDLL` or a linker.

    The environment variable `LTDIC_LIBRARY` wins; else the installed package, an install tree
    made with CMake, or the build folder of a source tree. Raises FileNotFoundError, naming what
    was tried.
    """
    return _find("LTDIC_LIBRARY", "libltdic.so.23", ("lib", "../..", "../../build"))


def include_path() -> str:
    """Absolute path of the folder that holds `ltdic.h`.

    The environment variable `LTDIC_INCLUDE` wins. Raises FileNotFoundError, naming what was tried.
    """
    return _find("LTDIC_INCLUDE", "include", (".", "../../..", "../.."))


def _find(variable: str, name: str, folders: tuple[str, ...]) -> str:
    override = os.environ.get(variable)
    places = [os.path.normpath(os.path.join(_PACKAGE, folder, name)) for folder in folders]
    for path in [os.path.abspath(override)] if override else places:
        if os.path.exists(path):
            return path
    raise FileNotFoundError(f"{name} not found (set {variable}); tried: {override or places}")
