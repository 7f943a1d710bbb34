"""ltdic: the DICOM C and C++ programming interface of `ltdic.h` as a free library.

`library_path()` and `include_path()` say where the shared library and the headers are.
"""

from __future__ import annotations

__version__ = "0.1.0"
