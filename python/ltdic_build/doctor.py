"""`python3 python/ltdic_build/doctor.py`: is everything here that building needs?

Names each missing thing in one line with the Debian package that brings it; exit code 1 then. Runs
with Python 3.7 or newer and without packages.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import sysconfig
from collections.abc import Iterator


def missing() -> Iterator[str]:
    """What is not there, one line each."""
    if sys.version_info < (3, 10):  # noqa: UP036 - this very check
        yield "Python 3.10 or newer (package python3); this is " + sys.version.split()[0]
        return
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        yield "Python's venv and ensurepip (package python3-venv)"
    if not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")):
        yield "the headers of Python (package python3-dev)"
    if not _has_shared_library():
        yield "the shared library of Python (package libpython3-dev; with pyenv: --enable-shared)"
    if not any(map(shutil.which, ("cc", "gcc", "clang"))):
        yield "a C compiler (package gcc)"
    if not any(map(shutil.which, ("c++", "g++", "clang++"))):
        yield "a C++ compiler (package g++)"


def _has_shared_library() -> bool:
    name = f"libpython{sys.version_info[0]}.{sys.version_info[1]}.so"
    folders = [sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("LIBPL")]
    multiarch = sysconfig.get_config_var("MULTIARCH")
    if multiarch:
        folders.append(os.path.join("/usr/lib", multiarch))
    return any(folder and os.path.exists(os.path.join(folder, name)) for folder in folders)


if __name__ == "__main__":
    LINES = list(missing())
    for line in LINES:
        sys.stderr.write("missing: " + line + "\n")
    sys.exit(1 if LINES else 0)
