"""Frozen into the library and run first: makes the engine and its packages importable.

`ORIGIN` is the library's own path. The folders stand, one a line and relative to the library, in
the file `libltdic.paths` beside it; without that file the library sits in a wheel, two folders
below the packages. They go to the end of the search path: what a host Python program has comes
first.
"""

import os
import sys

folder = os.path.dirname(ORIGIN)  # type: ignore[name-defined]  # noqa: F821
try:
    with open(os.path.join(folder, "libltdic.paths"), encoding="utf-8") as listing:
        entries = [line.strip() for line in listing if line.strip()]
except OSError:
    entries = [os.path.join("..", "..")]
for entry in entries:
    path = os.path.normpath(os.path.join(folder, entry))
    if path not in sys.path:
        sys.path.append(path)
