"""The packages that code pixels: which one a transfer syntax needs, and what is said without it.

RLE, JPEG-LS and JPEG 2000 are coded by pydicom and its plug-ins; the JPEG processes, which pydicom
only decodes, are encoded by imagecodecs. All are imported when they are needed.

Must not know: pixels, data sets.
PS3.5 section 8.2, annex A.4.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from struct import error as struct_error
from typing import Any

from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger

RLE = "1.2.840.10008.1.2.5"
JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
JPEG_EXTENDED = "1.2.840.10008.1.2.4.51"
JPEG_LOSSLESS = "1.2.840.10008.1.2.4.57"
JPEG_LOSSLESS_FIRST_ORDER = "1.2.840.10008.1.2.4.70"
JPEG_LS_LOSSLESS = "1.2.840.10008.1.2.4.80"
JPEG_LS = "1.2.840.10008.1.2.4.81"
JPEG_2000_LOSSLESS = "1.2.840.10008.1.2.4.90"
JPEG_2000 = "1.2.840.10008.1.2.4.91"
JPEG_2000_PART_2 = "1.2.840.10008.1.2.4.93"

ERRORS = (
    *(AttributeError, EOFError, LookupError, NotImplementedError, OverflowError, RuntimeError),
    *(TypeError, ValueError, struct_error),
)
"""What pydicom, numpy and the plug-ins raise for pixels that they cannot work on."""

_JPEG = (JPEG_BASELINE, JPEG_EXTENDED, JPEG_LOSSLESS, JPEG_LOSSLESS_FIRST_ORDER)
_MISSING = {
    **dict.fromkeys(_JPEG, Fault.CMP_FILTER_MISSING),
    **dict.fromkeys((JPEG_LS_LOSSLESS, JPEG_LS), Fault.JLS_FILTER_MISSING),
    **dict.fromkeys((JPEG_2000_LOSSLESS, JPEG_2000), Fault.J2K_FILTER_MISSING),
    **dict.fromkeys(
        (f"1.2.840.10008.1.2.4.{n}" for n in (201, 202, 203)), Fault.J2K_FILTER_MISSING
    ),
}
_ANY_MISSING = Fault.TRANSFER_SYNTAX_NOT_SUPPORTED


def reason(error: BaseException) -> str:
    """What `error` says, in one line."""
    return " ".join(str(error).split())


def package(name: str, uid: str = "") -> Any:
    """The package of this name. The fault of a missing one is that of the transfer syntax."""
    try:
        return import_module(name)
    except ImportError as error:
        why = f"no package {name} ({error}): pip install ltdic[codecs]"
        raise _missing(uid, why) from None


def coder(find: Callable[[str], Any], uid: str) -> Any:
    """The encoder or the decoder of pydicom for `uid`; `find` is what looks for it there."""
    package("numpy", uid)
    try:
        found = find(uid)
    except NotImplementedError:
        raise Failure(_ANY_MISSING, f"no package codes {uid}") from None
    if not found.is_available:
        needed = "; ".join(found.missing_dependencies)
        raise _missing(uid, f"{uid} needs one of {needed}: pip install ltdic[codecs]")
    return found


def _missing(uid: str, why: str) -> Failure:
    """What to raise for a missing package; a program's log shows it without being asked."""
    logger.warning("%s", why)
    return Failure(_MISSING.get(uid, _ANY_MISSING), why)
