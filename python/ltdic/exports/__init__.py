"""The exported functions, one module per section of the header, under their C names.

`attach` is the door the library comes through when it starts: it imports every module here, which
registers its functions, and puts them in place of the failing stubs.
"""

from __future__ import annotations

from ltdic.abi import export
from ltdic.core import log


def attach(failures: dict[str, tuple[str, int]]) -> None:
    """Replace the stubs of the shared library. `failures`: how each exported function fails."""
    log.configure()
    from ltdic.exports import (  # noqa: F401 - importing registers
        associate,
        associate_context,
        conformance,
        context_group,
        dataset,
        element,
        engine,
        ext,
        iod,
        module,
        net,
        net_secure,
        object,
        pixel_data,
        private,
        send,
        tag,
        temporary,
        transfer_syntax,
        uid,
        unsupported,
        value_binary,
        value_convert,
        value_file,
        value_number,
        value_string,
        value_time,
        vr,
    )

    export.attach(failures)
