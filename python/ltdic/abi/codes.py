"""Exceptions into faults: what a caller is told when Python code of ours ends with an exception.

`Failure` carries its fault; the few built-in exceptions that the standard library raises for
reasons outside our hands are listed here; everything else is a defect of ours and reported as such
in the log (`ltdic.abi.export`), while the caller gets a failing code.

Must not know: which function failed, what the fault becomes in its return type.
"""

from __future__ import annotations

from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.wire.error import ProtocolError


def fault_for(error: BaseException) -> Fault:
    """The fault that stands for `error`."""
    if isinstance(error, Failure | ProtocolError):
        return error.fault
    if isinstance(error, MemoryError) or _lacks_a_lock(error):
        return Fault.MEMORY
    if isinstance(error, OSError):
        return fault_of(error, Fault.FILE)
    if isinstance(error, NotImplementedError | ImportError):
        return Fault.FEATURE_NOT_SUPPORTED
    return Fault.PARAMETER


def is_expected(error: BaseException) -> bool:
    """Whether `error` tells of the caller's or the system's doing, not of a defect of ours."""
    expected = isinstance(error, Failure | ProtocolError | MemoryError | OSError)
    return expected or _lacks_a_lock(error)


def _lacks_a_lock(error: BaseException) -> bool:
    """Whether this is how Python says that it has no memory for a lock."""
    return isinstance(error, RuntimeError) and error.args == ("can't allocate lock",)
