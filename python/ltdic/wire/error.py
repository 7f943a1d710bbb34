"""What the peer did wrong, with the answer it gets: PS3.8 9.3.8 (A-ABORT), 9.3.4 (A-ASSOCIATE-RJ).

Every decoder of this package raises one of these two and nothing else. The exception already knows
the PDU that answers it; whether the present state of the connection wants another answer is the
state machine's decision.

Must not know: connections, states, sockets.
"""

from __future__ import annotations

from ltdic.core.errors import Fault

SOURCE_USER = 0
SOURCE_PROVIDER = 2
REASON_UNSPECIFIED = 0
REASON_UNRECOGNIZED_PDU = 1
REASON_UNEXPECTED_PDU = 2
REASON_INVALID_PARAMETER = 6


class ProtocolError(Exception):
    """The peer's bytes break the protocol; answer A-ABORT with `source` and `reason`.

    `fault` is the code that the local program sees.
    """

    def __init__(self, source: int, reason: int, fault: Fault, message: str) -> None:
        super().__init__(message)
        self.source = source
        self.reason = reason
        self.fault = fault


class Rejection(Exception):  # noqa: N818 - a refusal, not an error of ours
    """An association request that is understood but not acceptable; answer A-ASSOCIATE-RJ."""

    def __init__(self, result: int, source: int, reason: int, message: str) -> None:
        super().__init__(message)
        self.result = result
        self.source = source
        self.reason = reason
