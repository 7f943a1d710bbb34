"""Frozen into the library and run once: failing stubs for every function, then the engine.

`FAILURES` (name to: kind of answer, value), `UNSUPPORTED` and `VERSION` are put in front by
`ltdic_build.emit`. A function keeps its stub until the engine replaces it, so nothing ever answers
cffi's own 0, which would mean success.
"""

import os
import sys

from _ltdic import ffi


def refuse(value):
    """A function that answers `value` to anything."""
    return lambda *_arguments: value


ANSWERS = {"code": UNSUPPORTED, "pointer": ffi.NULL, "void": None}  # noqa: F821
for name, (kind, value) in FAILURES.items():  # noqa: F821
    answer = ANSWERS.get(kind, value)
    ffi.def_extern(name=name, error=answer)(refuse(answer))

try:
    import ltdic

    if ltdic.__version__ != VERSION:  # noqa: F821
        raise ImportError(
            f"engine {ltdic.__version__} in {os.path.dirname(ltdic.__file__)}, library {VERSION}"  # noqa: F821
        )
    from ltdic import exports

    exports.attach(FAILURES)  # noqa: F821
except BaseException as error:
    sys.stderr.write(
        f"ltdic: the engine did not start: {type(error).__name__}: {error}; "
        "all functions answer an error\n"
    )
