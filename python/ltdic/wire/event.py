"""What the upper layer tells its owner: one small class per indication of PS3.8 section 7.

`UpperLayer.feed`, `expire` and `closed` return lists of these, in the order of arrival. `raw` is
the PDU as received, header included.

Must not know: who listens, threads, sockets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ltdic.core.errors import Fault
from ltdic.core.record import Record

if TYPE_CHECKING:
    from ltdic.wire.associate import Associate
    from ltdic.wire.dimse import Command
    from ltdic.wire.message import ReceivedData


class Event(Record):
    """Something that the owner must hear of."""

    __slots__ = ()


class AssociateRequested(Event):
    """A-ASSOCIATE indication."""

    __slots__ = ("associate", "raw")

    def __init__(self, associate: Associate, raw: bytes) -> None:
        self.associate = associate
        self.raw = raw


class AssociateAccepted(Event):
    """A-ASSOCIATE confirmation; `associate` has the abstract syntaxes of the request."""

    __slots__ = ("associate", "raw")

    def __init__(self, associate: Associate, raw: bytes) -> None:
        self.associate = associate
        self.raw = raw


class AssociateRejected(Event):
    """A-ASSOCIATE confirmation, refused: the numbers as the peer sent them."""

    __slots__ = ("raw", "reason", "result", "source")

    def __init__(self, result: int, source: int, reason: int, raw: bytes) -> None:
        self.result = result
        self.source = source
        self.reason = reason
        self.raw = raw


class ReleaseRequested(Event):
    """A-RELEASE indication, a collision included; the program answers it."""

    __slots__ = ("raw",)

    def __init__(self, raw: bytes) -> None:
        self.raw = raw


class ReleaseResponded(Event):
    """A-RELEASE confirmation."""

    __slots__ = ("raw",)

    def __init__(self, raw: bytes) -> None:
        self.raw = raw


class Aborted(Event):
    """A-ABORT indication. `Disconnected` follows."""

    __slots__ = ("raw", "reason", "source")

    def __init__(self, source: int, reason: int, raw: bytes) -> None:
        self.source = source
        self.reason = reason
        self.raw = raw


class MessageReceived(Event):
    """A complete DIMSE message; `data` is None when the command announces no data set."""

    __slots__ = ("command", "context_id", "data")

    def __init__(self, context_id: int, command: Command, data: ReceivedData | None) -> None:
        self.context_id = context_id
        self.command = command
        self.data = data


class Malformed(Event):
    """The peer broke the protocol; it has been answered. `pdu_type` as received, or 0."""

    __slots__ = ("fault", "message", "pdu_type")

    def __init__(self, pdu_type: int, fault: Fault, message: str) -> None:
        self.pdu_type = pdu_type
        self.fault = fault
        self.message = message


class Disconnected(Event):
    """The connection is over: send what is queued, then close. Nothing follows.

    `fault` is None for an orderly end.
    """

    __slots__ = ("fault",)

    def __init__(self, fault: Fault | None) -> None:
        self.fault = fault
