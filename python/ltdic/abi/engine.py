"""The C side as Python sees it: cffi's `ffi` and `lib` of the shared library that runs this engine.

The module `_ltdic` exists only inside a process that has loaded `libltdic` and made a first call:
the library registers it before it imports this package.
"""

from __future__ import annotations

from typing import Any

from _ltdic import ffi as _ffi  # type: ignore[import-not-found]
from _ltdic import lib as _lib

ffi: Any = _ffi
lib: Any = _lib

#: A cffi object: pointer, struct or array. cffi has no static types for them.
CData = Any
NULL: CData = ffi.NULL
