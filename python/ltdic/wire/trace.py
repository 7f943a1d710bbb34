"""What travels on a connection, in words: one `Trace` for each direction, fed with the bytes.

It reads the stream by itself, beside the upper layer and not in its way: a connection that is not
logged has none, and costs nothing. Messages are one line (`say_message`), PDUs a headline and the
lines of `ltdic.wire.dump` (`say_pdu`). PS3.8 9.3.1 (framing) and annex E (messages).

Nothing here raises, and nothing is kept of data sets. What cannot be a PDU ends the trace: the
upper layer is about to end the connection.

Must not know: sockets, where the lines go.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ltdic.wire import pdu
from ltdic.wire.associate import Associate
from ltdic.wire.dimse import decode_command
from ltdic.wire.dump import NAMES, Namer, command_lines, control_lines, message_name
from ltdic.wire.error import ProtocolError, Rejection
from ltdic.wire.limit import LIMITS
from ltdic.wire.message import Buffer

_MOST_LINES = 64
"""Lines of one P-DATA-TF; a peer may put many presentation data values into it."""


class Voice(Protocol):
    """Takes the lines; without `shows_pdus` those of PDUs are not even made."""

    shows_pdus: bool

    def say_pdu(self, headline: str, lines: list[str]) -> None:
        """A whole PDU."""

    def say_message(self, line: str) -> None:
        """A whole message."""


class Dialogue:
    """What both directions share: the request that an acceptance answers."""

    __slots__ = ("request",)

    def __init__(self) -> None:
        self.request: Associate | None = None


class Trace:
    """One direction. `verb` begins its lines: "received" or "sent"."""

    __slots__ = (
        "_body",
        "_command",
        "_context",
        "_data",
        "_dialogue",
        "_dropped",
        "_is_command",
        "_is_last",
        "_left",
        "_lines",
        "_message",
        "_messages",
        "_name_of",
        "_next",
        "_piece",
        "_size",
        "_type",
        "_verb",
        "_voice",
        "_wanted",
    )

    def __init__(self, verb: str, voice: Voice, dialogue: Dialogue, name_of: Namer) -> None:
        self._verb = verb
        self._voice = voice
        self._dialogue = dialogue
        self._name_of = name_of
        self._wanted = pdu.HEADER_SIZE
        self._body = bytearray()
        self._next: Callable[[], None] = self._header
        self._type = self._size = self._left = self._piece = 0
        self._context = 0
        self._is_command = self._is_last = False
        self._command = bytearray()
        self._message = ""
        self._data = self._dropped = 0
        self._lines: list[str] = []
        self._messages: list[str] = []

    def feed(self, data: Buffer) -> None:
        """These bytes travelled."""
        view = memoryview(data).cast("B")
        while len(view) and self._wanted >= 0:
            taken = min(self._wanted, len(view))
            if self._keeps:
                self._body += view[:taken]
            self._wanted -= taken
            view = view[taken:]
            while self._wanted == 0:
                self._next()

    @property
    def _keeps(self) -> bool:
        """Whether what comes now is looked at: all but fragments of data sets."""
        return self._next != self._fragment or self._is_command

    def _await(self, count: int, then: Callable[[], None]) -> None:
        self._wanted = count
        self._next = then

    def _stop(self, why: str) -> None:
        self._wanted = -1
        self._body.clear()
        self._voice.say_pdu(f"{self._verb} {why}", [])

    # --- PDUs -------------------------------------------------------------------------------------

    def _header(self) -> None:
        self._type, self._size = pdu.HEADER.unpack(self._body)
        name = NAMES.get(self._type)
        if name is None:
            self._stop(f"PDU type {self._type:02X}H, which does not exist")
        elif self._type == pdu.DATA_TF:
            self._body.clear()
            self._left = self._size
            self._begin_value()
        elif self._size > LIMITS.association_pdu:
            self._stop(f"{name} of {self._size} bytes, not shown")
        else:
            self._await(self._size, self._control)

    def _control(self) -> None:
        if not self._voice.shows_pdus:
            self._end_pdu([])
            return
        raw = bytes(self._body)
        self._end_pdu(control_lines(raw, self._dialogue.request, self._name_of))
        if self._type == pdu.ASSOCIATE_RQ:
            try:
                self._dialogue.request = pdu.decode_associate(self._type, raw[pdu.HEADER_SIZE :])
            except (ProtocolError, Rejection):
                self._dialogue.request = None

    def _end_pdu(self, lines: list[str]) -> None:
        self._body.clear()
        self._await(pdu.HEADER_SIZE, self._header)
        self._say_pdu(lines)
        messages, self._messages = self._messages, []
        for line in messages:
            self._voice.say_message(line)

    def _say_pdu(self, lines: list[str]) -> None:
        if not self._voice.shows_pdus:
            return
        headline = f"{self._verb} {NAMES[self._type]}, {self._size + pdu.HEADER_SIZE} bytes"
        self._voice.say_pdu(headline, lines)

    # --- P-DATA-TF --------------------------------------------------------------------------------

    def _begin_value(self) -> None:
        if self._left >= pdu.PDV_OVERHEAD:
            self._await(pdu.PDV_OVERHEAD, self._value)
            return
        lines, self._lines = self._lines, []
        if self._dropped:
            lines.append(f"... {self._dropped} more lines")
            self._dropped = 0
        if self._left:
            self._stop(f"P-DATA-TF with {self._left} bytes that belong to nothing")
        else:
            self._end_pdu(lines)

    def _value(self) -> None:
        length, context, control = pdu.PDV_HEADER.unpack(self._body)
        self._body.clear()
        self._left -= pdu.PDV_OVERHEAD
        self._piece = length - 2
        if not 0 <= self._piece <= self._left:
            self._stop(f"P-DATA-TF with a presentation data value of {length} bytes")
            return
        self._left -= self._piece
        self._context = context
        self._is_command = control & pdu.CONTROL_COMMAND != 0
        self._is_last = control & pdu.CONTROL_LAST != 0
        if self._voice.shows_pdus:
            kind = "command" if self._is_command else "data set"
            last = ", last" if self._is_last else ""
            self._add(f"context {context}, {kind}{last}, {self._piece} bytes")
        self._await(self._piece, self._fragment)

    def _add(self, line: str) -> None:
        if len(self._lines) < _MOST_LINES:
            self._lines.append(line)
        else:
            self._dropped += 1

    def _fragment(self) -> None:
        if self._is_command:
            if len(self._command) + len(self._body) > LIMITS.command:
                self._stop("a command set that is too long")
                return
            self._command += self._body
            self._body.clear()
        else:
            self._data += self._piece
        if self._is_last:
            self._end_part()
        self._begin_value()

    def _end_part(self) -> None:
        """The command set or the data set is complete."""
        if not self._is_command:
            self._say(f", data set of {self._data} bytes")
            return
        command = bytes(self._command)
        self._command.clear()
        if self._voice.shows_pdus:
            for line in command_lines(command, self._name_of):
                self._add(f"  {line}")
        self._message, self._data = message_name(command), 0
        if not _announces_data(command):
            self._say("")

    def _say(self, rest: str) -> None:
        line = f"{self._verb} {self._message}, context {self._context}{rest}"
        self._messages.append(line)  # said behind the PDU that ends it


def _announces_data(command: bytes) -> bool:
    """Whether a data set follows this command set."""
    try:
        return decode_command(command).has_data_set
    except ProtocolError:
        return False
