"""The receiving half of a connection: bytes in, whole PDUs and whole messages out.

PS3.8 9.3.1 (framing), 9.3.5 and annex E (P-DATA-TF). Bytes are received in place: `spaces` says
where the next ones go, `feed` how many came. They land in one buffer, where many PDUs are parsed
per read; fragments stay there as spans until their message is complete. Then small ones are copied,
and of large ones the buffer itself is lent: it is used again when they have come back. A message
that outgrows the buffer moves to a `Storage`, and large fragments of it are received straight into
that. No object is made per PDU.

The same reader is there in C (`csrc/message_reader.c`), which takes a tenth of the time; the one
here is what it has to do, and is used where the library is not.

Every length is compared with what is left of its container before use. Nothing is allocated from
a claimed size. What is wrong raises `ProtocolError`; after that the reader is not fed again.

Must not know: the state machine (its owner does), sockets, clocks.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Protocol

from ltdic.core.errors import Failure, Fault
from ltdic.wire.dimse import Command, decode_command
from ltdic.wire.error import (
    REASON_INVALID_PARAMETER,
    REASON_UNSPECIFIED,
    SOURCE_PROVIDER,
    SOURCE_USER,
    ProtocolError,
)
from ltdic.wire.limit import KIB, MIB, Limits
from ltdic.wire.message import Lent, Received, ReceivedData, Storage
from ltdic.wire.native import native
from ltdic.wire.pdu import (
    CONTROL_COMMAND,
    CONTROL_LAST,
    DATA_HEADER,
    DATA_TF,
    HEADER,
    HEADER_SIZE,
    PDV_HEADER,
    PDV_OVERHEAD,
)

BUFFER_SIZE = 1 * MIB
"""Size of the buffer that the owner should give: most messages fit, and pages cost when used."""
_MINIMUM_TAIL = 16 * KIB
"""With less room than this the buffer is emptied before the next read."""
_LENT = 32 * KIB
"""Data sets of at least this size are lent, not copied."""
_FILE_TAIL = 256 * KIB
"""The same while a message goes to a file: few large writes."""
_DIRECT = 32 * KIB
"""Fragments with at least this much to come are received straight into the storage."""
_DATA_HEADER_SIZE = DATA_HEADER.size


class Supply(Protocol):
    """Where the receive buffer comes from: all have the same size."""

    def renew(self) -> memoryview:
        """A buffer of which nothing is lent: the one before if all of it has come back."""

    def lend(self) -> memoryview:
        """The present buffer, for a message to be in it as long as anybody looks at that."""


class Owner(Protocol):
    """What the reader asks and tells the state machine."""

    def header(self, pdu_type: int, length: int) -> bool:
        """A PDU begins that is not data in order: True to read its body, False to skip it.

        May raise ProtocolError.
        """

    def control(self, raw: bytes) -> None:
        """A whole PDU for which `header` said True, header included. May raise ProtocolError."""

    def message(self, context_id: int, command: Command, data: ReceivedData | None) -> None:
        """A whole message."""


class Reader:
    """Framing and reassembly for one connection.

    `contexts` maps the accepted presentation context ids to their transfer syntaxes while P-DATA
    may come, and is None otherwise. `max_length` is the largest P-DATA-TF body that we take.
    """

    __slots__ = (
        "_body",
        "_buffer",
        "_capacity",
        "_command",
        "_command_octets",
        "_context",
        "_control",
        "_direct",
        "_empty",
        "_end",
        "_lent",
        "_limits",
        "_make_storage",
        "_owner",
        "_pdu_left",
        "_pdus",
        "_pdv_left",
        "_skip",
        "_spaces",
        "_spans",
        "_start",
        "_storage",
        "_supply",
        "_wanted",
        "contexts",
        "max_length",
    )

    def __init__(
        self,
        owner: Owner,
        storage: Callable[[], Storage],
        supply: Supply,
        limits: Limits,
    ) -> None:
        self.contexts: dict[int, str] | None = None
        self.max_length = 0
        self._pdus = 0
        self._owner = owner
        self._make_storage = storage
        self._supply = supply
        self._buffer = supply.renew()
        self._capacity = len(self._buffer)
        self._lent = False
        self._limits = limits
        self._start = self._end = 0
        self._spaces = [self._buffer]
        self._direct = 0
        self._body: bytearray | None = None
        self._wanted = 0
        self._skip = 0
        self._pdu_left = self._pdv_left = 0
        self._context = self._control = 0
        self._command: Command | None = None
        self._command_octets = bytearray()
        self._spans: list[int] = []
        self._storage: Storage | None = None
        self._empty = 0

    @property
    def present(self) -> int:
        """The number of the PDU that has begun and is not complete; 0 between PDUs."""
        if self._pdu_left or self._body is not None or self._skip:
            return self._pdus
        return self._pdus + 1 if self._start < self._end else 0

    @property
    def busy(self) -> bool:
        """Whether a message has begun and is not complete."""
        return self._context != 0

    def end_data(self) -> None:
        """No more P-DATA from here on: drop an incomplete message, skip the rest of its PDU."""
        self.contexts = None
        self._skip += self._pdu_left
        self._pdu_left = self._pdv_left = 0
        self._context = 0
        self._command = None
        self._command_octets.clear()
        self._spans.clear()
        if self._storage is not None:
            self._storage.discard()
            self._storage = None

    def give_back(self) -> None:
        """Let go of the buffer; the reader is not used again."""
        self._buffer = memoryview(b"")
        self._spaces = []
        self._capacity = self._start = self._end = 0
        self._lent = False
        del self._supply

    # --- where bytes go -------------------------------------------------------------------------

    def spaces(self) -> list[memoryview]:
        """Where to receive next, in order; never empty before the end, valid until `feed`."""
        if not self._spaces and self._capacity:
            self._spaces = self._next_spaces()
        return self._spaces

    def _next_spaces(self) -> list[memoryview]:
        is_file = self._storage is not None and self._storage.is_file
        if self._start == self._end:
            if self._storage is not None and self._pdv_left >= _DIRECT and not is_file:
                place = self._store_spans().reserve(self._pdv_left)
                self._direct = len(place)
                self._rewind()
                if self._direct < self._pdv_left:
                    return [place]
                return [place, self._buffer[:_DATA_HEADER_SIZE]]
            if not self._spans:
                self._rewind()
        if self._capacity - self._end < (_FILE_TAIL if is_file else _MINIMUM_TAIL):
            self._empty_buffer()
        return [self._buffer[self._end :] if self._end else self._buffer]

    def _rewind(self) -> None:
        """Begin at the front of the buffer, or of another one if parts of this are still lent."""
        self._start = self._end = 0
        if self._lent:
            self._lent = False
            self._buffer = self._supply.renew()

    def _empty_buffer(self) -> None:
        """Move the spans to the storage, and the little that is not parsed to the front."""
        if self._spans:
            self._store_spans()
        rest = self._buffer[self._start : self._end]
        self._rewind()
        self._end = len(rest)
        self._buffer[: self._end] = rest

    def _store_spans(self) -> Storage:
        storage = self._storage
        if storage is None:
            storage = self._storage = self._make_storage()
        spans, buffer = self._spans, self._buffer
        if spans:
            places = zip(spans[::2], spans[1::2], strict=True)
            storage.write(*[buffer[start:stop] for start, stop in places])
            spans.clear()
        return storage

    # --- bytes in -------------------------------------------------------------------------------

    def feed(self, count: int) -> None:
        """`count` bytes were put into the `spaces`. Raises ProtocolError, or Failure of a storage.

        Whole PDUs and messages are handed to the owner.
        """
        if self._direct:
            count = self._feed_storage(count)
        self._end += count
        while self._start < self._end:
            if self._pdv_left:
                self._take()
            elif self._pdu_left:
                if not self._begin_fragment():
                    break
            elif self._body is not None:
                self._take_body(self._body)
            elif self._skip:
                self._take_skip()
            elif not self._begin_pdu():
                break
        if self._lent and self._start == self._end and not self._context:
            self._spaces = []  # found when they are asked for: by then the buffer may be back
        else:
            self._spaces = self._next_spaces()

    def _feed_storage(self, count: int) -> int:
        """Account for what was received into the storage; how many bytes are in the buffer."""
        placed = min(count, self._direct)
        self._direct = 0
        if self._storage is None:
            self._skip -= placed
            return count - placed
        self._storage.commit(placed)
        self._pdv_left -= placed
        self._pdu_left -= placed
        if not self._pdv_left:
            self._end_fragment()
        return count - placed

    def _begin_pdu(self) -> bool:
        """Read a PDU header, and the PDV header behind it; False when more bytes are needed."""
        here = self._end - self._start
        if here < HEADER_SIZE:
            return False
        pdu_type, length = HEADER.unpack_from(self._buffer, self._start)
        if pdu_type == DATA_TF and self.contexts is not None:
            if length > self.max_length:
                raise _refused(Wrong.LONG_PDU, length)
            if length < PDV_OVERHEAD:
                raise _refused(Wrong.SHORT_PDU, length)
            self._pdus += 1
            self._start += HEADER_SIZE
            self._pdu_left = length
            return True
        self._pdus += 1
        if self._owner.header(pdu_type, length):
            self._wanted = HEADER_SIZE + length
            self._body = bytearray()
        else:
            self._start += HEADER_SIZE
            self._skip = length
        return True

    def _take_body(self, body: bytearray) -> None:
        taken = min(self._wanted - len(body), self._end - self._start)
        body += self._buffer[self._start : self._start + taken]
        self._start += taken
        if len(body) == self._wanted:
            self._body = None
            self._owner.control(bytes(body))

    def _take_skip(self) -> None:
        taken = min(self._skip, self._end - self._start)
        self._skip -= taken
        self._start += taken

    # --- P-DATA-TF ------------------------------------------------------------------------------

    def _begin_fragment(self) -> bool:
        """Read and judge a PDV header; False when more bytes are needed."""
        pdu_left = self._pdu_left
        if pdu_left < PDV_OVERHEAD:
            raise _refused(Wrong.STRAY, pdu_left)
        if self._end - self._start < PDV_OVERHEAD:
            return False
        length, context_id, control = PDV_HEADER.unpack_from(self._buffer, self._start)
        if length < 2 or length > pdu_left - 4:
            raise _refused(Wrong.VALUE, length)
        self._start += PDV_OVERHEAD
        self._pdu_left = pdu_left - PDV_OVERHEAD
        self._pdv_left = length - 2
        if self._context:
            if context_id != self._context:
                raise _refused(Wrong.CONTEXT, context_id, self._context)
        elif self.contexts is None or context_id not in self.contexts:
            raise _refused(Wrong.ID, context_id)
        self._context = context_id
        self._control = control
        if control & CONTROL_COMMAND:
            if self._command is not None:
                raise _refused(Wrong.COMMAND)
        elif self._command is None:
            raise _refused(Wrong.DATA)
        if length == 2:
            self._empty += 1
            if self._empty >= self._limits.empty_fragments:
                raise _refused(Wrong.EMPTY, self._empty)
            self._end_fragment()
        else:
            self._empty = 0
        return True

    def _take(self) -> None:
        """Take what is in the buffer of the present fragment."""
        start = self._start
        taken = min(self._pdv_left, self._end - start)
        stop = start + taken
        self._start = stop
        self._pdv_left -= taken
        self._pdu_left -= taken
        if self._control & CONTROL_COMMAND:
            octets = self._command_octets
            if taken > self._limits.command - len(octets):
                raise _refused(Wrong.LONG_COMMAND)
            octets += self._buffer[start:stop]
        else:
            spans = self._spans
            if spans and spans[-1] == start:
                spans[-1] = stop
            else:
                spans += (start, stop)
        if not self._pdv_left:
            self._end_fragment()

    def _end_fragment(self) -> None:
        if not self._control & CONTROL_LAST:
            return
        if self._control & CONTROL_COMMAND:
            command = decode_command(bytes(self._command_octets), self._limits)
            self._command_octets.clear()
            if command.has_data_set:
                self._command = command
            else:
                self._end_message(command, None)
        else:
            command_of_data = self._command
            assert command_of_data is not None
            self._end_message(command_of_data, self._collected())

    def _collected(self) -> ReceivedData:
        contexts = self.contexts
        assert contexts is not None
        transfer_syntax = contexts[self._context]
        if self._storage is not None:
            storage = self._store_spans()
            self._storage = None
            return storage.finish(transfer_syntax)
        spans = self._spans
        if sum(spans[1::2]) - sum(spans[::2]) >= _LENT:
            self._lent = True
            self._spans = []
            return Lent(self._supply.lend(), spans, transfer_syntax)
        places = zip(spans[::2], spans[1::2], strict=True)
        piece = b"".join([self._buffer[start:stop] for start, stop in places])
        spans.clear()
        return Received([piece], transfer_syntax)

    def _end_message(self, command: Command, data: ReceivedData | None) -> None:
        context_id, self._context = self._context, 0
        self._command = None
        self._owner.message(context_id, command, data)


_PROVIDER = SOURCE_PROVIDER, REASON_INVALID_PARAMETER
_USER = SOURCE_USER, REASON_UNSPECIFIED
"""The service user broke the rules of messages: PS3.7 6.3, PS3.8 annex E."""


class Wrong(IntEnum):
    """What a peer may do wrong with P-DATA; C has the same numbers (`csrc/message_object.h`)."""

    LONG_PDU = 0
    SHORT_PDU = 1
    STRAY = 2
    VALUE = 3
    CONTEXT = 4
    ID = 5
    COMMAND = 6
    DATA = 7
    EMPTY = 8
    LONG_COMMAND = 9


_WORDS: dict[Wrong, tuple[tuple[int, int], Fault, str]] = {
    Wrong.LONG_PDU: (_PROVIDER, Fault.PDU_LENGTH, "P-DATA-TF of {} octets"),
    Wrong.SHORT_PDU: (_PROVIDER, Fault.PDU_LENGTH, "P-DATA-TF of only {} octets"),
    Wrong.STRAY: (_PROVIDER, Fault.PDU_LENGTH, "{} stray octets in P-DATA-TF"),
    Wrong.VALUE: (_PROVIDER, Fault.PDU_LENGTH, "presentation data value of {} octets"),
    Wrong.CONTEXT: (_USER, Fault.FORMAT, "context {} inside a message of {}"),
    Wrong.ID: (_PROVIDER, Fault.PDU_ID, "presentation context {} not accepted"),
    Wrong.COMMAND: (_USER, Fault.FORMAT, "command fragment before the data set ended"),
    Wrong.DATA: (_USER, Fault.FORMAT, "data fragment without a command set"),
    Wrong.EMPTY: (_PROVIDER, Fault.FORMAT, "{} empty fragments in a row"),
    Wrong.LONG_COMMAND: (_USER, Fault.PDU_LENGTH, "command set too long"),
}


def _refused(wrong: int, first: int = 0, second: int = 0) -> ProtocolError:
    """The error for something wrong, with the numbers that go with it."""
    (source, reason), fault, words = _WORDS[Wrong(wrong)]
    return ProtocolError(source, reason, fault, words.format(first, second))


make_reader: Callable[[Owner, Callable[[], Storage], Supply, Limits], Reader] = Reader
"""A reader in C where there is one."""
if native is not None:
    make_reader = native.Reader
    native.bind(
        Received, Lent, _refused, decode_command, Failure, _MINIMUM_TAIL, _FILE_TAIL, _LENT, _DIRECT
    )  # fmt: skip
