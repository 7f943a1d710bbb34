"""What a program wants of secure links: one record, checked when it is made.

Versions below TLS 1.2 do not exist here (RFC 8996, PS3.15 B.12), so the settings that forbid them
change nothing. Numbers of the interface look like OpenSSL's of old and are mapped, not passed on.

Must not know: the module `ssl`, which is imported when a link is made; C.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ltdic.core.errors import Failure, Fault
from ltdic.core.record import Record
from ltdic.net.tls_suite import SuiteList

if TYPE_CHECKING:
    import ssl

VERIFY_PEER = 1
VERIFY_FAIL_IF_NO_CERTIFICATE = 2
VERIFY_ONCE = 4
DEFAULT_DEPTH = 100

_METHODS = range(3, 8)
_LONGEST = 1000
_NO_TLS_1_2 = 0x0800_0000
_OPTIONS = 0x8000_0BFF | 0x1F00_0000 | 0x0002_0000
"""Work-arounds of old, no SSL 2 to TLS 1.2 each, no compression."""


class TlsSetting(Record):
    """How a net's links are secured. `contexts`: those with the own certificate, by role."""

    __slots__ = ("ca_file", "contexts", "depth", "only_1_3", "suites", "verify")

    def __init__(
        self,
        verify: int = 0,
        depth: int = DEFAULT_DEPTH,
        ca_file: str | None = None,
        only_1_3: bool = False,
    ) -> None:
        self.verify = verify
        self.depth = depth
        self.ca_file = ca_file
        self.only_1_3 = only_1_3
        self.suites = SuiteList()
        self.contexts: dict[bool, ssl.SSLContext] = {}

    @property
    def demands_certificate(self) -> bool:
        """Whether a client without certificate is sent away."""
        return self.verify & VERIFY_FAIL_IF_NO_CERTIFICATE != 0


def setting_of(
    method: int | None = None,
    verify: int | None = None,
    depth: int | None = None,
    ca_file: str | None = None,
    options: int | None = None,
) -> TlsSetting:
    """A setting from the members of the interface's record; None leaves the default.

    Failure TLS_INVALID_CTX (method), _VERIFY_MODE, _VERIFY_DEPTH, _OPTIONS; the file with trusted
    certificates is looked at by `ltdic.net.tls_context`.
    """
    setting = TlsSetting(ca_file=ca_file)
    if method is not None and method not in _METHODS:
        raise Failure(Fault.TLS_INVALID_CTX, f"method {method}: SSL 2 and 3 are gone")
    if verify is not None:
        flags = VERIFY_PEER | VERIFY_FAIL_IF_NO_CERTIFICATE | VERIFY_ONCE
        if verify & ~flags or (verify and not verify & VERIFY_PEER):
            raise Failure(Fault.TLS_INVALID_CTX_VERIFY_MODE, f"verify mode {verify}")
        setting.verify = verify
    if depth is not None:
        if not 0 <= depth <= _LONGEST:
            raise Failure(Fault.TLS_INVALID_CTX_VERIFY_DEPTH, f"verify depth {depth}")
        setting.depth = depth
    if options is not None:
        bits = options & 0xFFFF_FFFF
        if bits & ~_OPTIONS:
            raise Failure(Fault.TLS_INVALID_CTX_OPTIONS, f"options {bits:#x}")
        setting.only_1_3 = bits & _NO_TLS_1_2 != 0
    return setting
