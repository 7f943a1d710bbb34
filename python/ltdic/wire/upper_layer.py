"""The DICOM upper layer of one connection without the connection: PS3.8 section 7 and 9.2.

Bytes in, events out (`spaces`, `feed`); calls in, bytes out (`batch`, `sent`). Requestor and
acceptor are the same code, driven by the table of `ltdic.wire.fsm`; only a release collision asks
who requested. Times are handed in as numbers of any one clock, `deadline` is handed out.

Nothing is answered for the program: it accepts, rejects, releases and closes by itself. What the
peer does wrong is answered here, as the table says. Calls that the present state does not allow
raise `Failure`. Not locked: the owner lets one thread in at a time.

Must not know: sockets, threads, clocks, data sets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import inf
from sys import intern

from ltdic.core.errors import Failure, Fault
from ltdic.wire import fsm, pdu
from ltdic.wire.associate import RESULT_ACCEPTED, Associate
from ltdic.wire.command import STATUS, field_and_status
from ltdic.wire.dimse import CANCEL, RESPONSE, Command
from ltdic.wire.error import (
    REASON_UNEXPECTED_PDU,
    REASON_UNSPECIFIED,
    SOURCE_PROVIDER,
    SOURCE_USER,
    ProtocolError,
    Rejection,
)
from ltdic.wire.event import (
    Aborted,
    AssociateAccepted,
    AssociateRejected,
    AssociateRequested,
    Disconnected,
    Event,
    Malformed,
    MessageReceived,
    ReleaseRequested,
    ReleaseResponded,
)
from ltdic.wire.fsm import Evt, Sta
from ltdic.wire.limit import LIMITS, Limits
from ltdic.wire.message import Buffer, Outbox, ReceivedData, Storage, fragments
from ltdic.wire.pace import Pace
from ltdic.wire.reader import Reader, Supply

_RECEIVED = {
    pdu.ASSOCIATE_AC: Evt.EVT3,
    pdu.ASSOCIATE_RJ: Evt.EVT4,
    pdu.ASSOCIATE_RQ: Evt.EVT6,
    pdu.DATA_TF: Evt.EVT10,
    pdu.RELEASE_RQ: Evt.EVT12,
    pdu.RELEASE_RP: Evt.EVT13,
    pdu.ABORT: Evt.EVT16,
}
_PENDING = (0xFF00, 0xFF01)
_TIMED = frozenset((Sta.STA2, Sta.STA5, Sta.STA13))
"""Where ARTIM runs: PS3.8 9.1.5, and while an association request waits for its answer."""


class UpperLayer:
    """One association's protocol machine.

    `storage` makes the place for a data set that outgrows a receive buffer of `supply`. To be read:
    `state`, `associate` (as accepted, in force), `outbox`, `is_aborted` (by the local user: what
    came before is not worth telling any more); to be set: `active`, when something last happened.
    """

    __slots__ = (
        "_abort_deadline",
        "_artim",
        "_awaited",
        "_contexts",
        "_dead",
        "_drained",
        "_events",
        "_limits",
        "_now",
        "_owed",
        "_pace",
        "_progress",
        "_reader",
        "_receiving",
        "_request",
        "_requested",
        "_sent_length",
        "active",
        "associate",
        "is_aborted",
        "outbox",
        "state",
    )

    def __init__(
        self,
        storage: Callable[[], Storage],
        supply: Supply,
        limits: Limits = LIMITS,
    ) -> None:
        self.state = Sta.STA1
        self.associate: Associate | None = None
        self.outbox = Outbox()
        self.is_aborted = False
        self._limits = limits
        self._reader = Reader(self, storage, supply, limits)
        self._events: list[Event] = []
        self._request: Associate | None = None
        self._requested = False
        self._contexts: dict[int, str] = {}
        self._sent_length = 0
        self._dead = False
        self._drained = 0
        self._owed = 0
        self._awaited = 0
        self._receiving = 0
        self._now = 0.0
        self.active = 0.0
        self._progress = 0.0
        self._artim = inf
        self._pace = Pace(limits)
        self._abort_deadline = inf

    # --- state ----------------------------------------------------------------------------------

    @property
    def is_associated(self) -> bool:
        """Whether an association is in force."""
        return self.state in fsm.ASSOCIATED

    @property
    def has_aborted(self) -> bool:
        """Whether an A-ABORT of ours is out or on its way."""
        return self._abort_deadline != inf

    @property
    def titles(self) -> tuple[str, str]:
        """Calling and called title of the request that was sent or received; empty before."""
        request = self._request
        return ("", "") if request is None else (request.calling, request.called)

    @property
    def wants_more(self) -> bool:
        """Whether the peer should not wait for our acknowledgement: more of it is to come."""
        return self._awaited > 0 or self._reader.busy or self._reader.present > 0

    def transfer_syntax(self, context_id: int) -> str:
        """The transfer syntax of an accepted presentation context; Failure otherwise."""
        if self.state not in fsm.ASSOCIATED:
            raise Failure(Fault.NET_NOT_CONNECTED, "no association")
        found = self._contexts.get(context_id)
        if found is None:
            raise Failure(Fault.PDU_ID, f"presentation context {context_id} not accepted")
        return found

    @property
    def deadline(self) -> float:
        """When `expire` wants to be called; infinity for never."""
        soonest = min(self._artim, self._pace.deadline)
        if not self.outbox.is_empty:
            return min(soonest, self._abort_deadline, self._progress + self._limits.time_send)
        if not self._owed and self.state in fsm.ASSOCIATED:
            limits = self._limits
            silence = limits.time_response if self._awaited else limits.time_idle
            return min(soonest, self.active + silence)
        return soonest

    def _step(self, event: Evt, other: bool = False) -> str:
        """Move as the table says and return the action; Failure where it has no cell."""
        before = self.state
        cell = fsm.cell(event, before)
        if cell is None:
            raise Failure(Fault.NET_INVALID, f"not possible in state {before.value}")
        self.state = cell.otherwise if other and cell.otherwise is not None else cell.next
        if self.state != before:
            if self.state not in fsm.DATA_STATES:
                self._reader.end_data()
            if self.state not in fsm.ASSOCIATED:
                self.associate = None
                self._contexts = {}
            self._artim = inf
            if self.state in _TIMED:
                self._artim = self._now + self._limits.time_artim
        return cell.action

    # --- calls of the local user ------------------------------------------------------------------

    def accepted(self, now: float) -> None:
        """The connection was opened by the peer."""
        self._now = now
        self._step(Evt.EVT5)

    def request(self, associate: Associate, now: float) -> None:
        """Ask for an association on the open connection; a copy of `associate` is kept."""
        self._now = now
        if not associate.is_request:
            raise Failure(Fault.PDU_TYPE, "not an association request")
        request = associate.clone()
        octets = request.encode()
        self._step(Evt.EVT1)
        self._step(Evt.EVT2)
        self._requested = True
        self._request = request
        self._put(pdu.ASSOCIATE_RQ, octets)

    def accept(self, associate: Associate, now: float) -> None:
        """Accept the association that was asked for, as `associate` says; a copy is kept."""
        self._now = now
        if associate.is_request:
            raise Failure(Fault.PDU_TYPE, "not an association acceptance")
        if self._request is None or self.state != Sta.STA3:
            raise Failure(Fault.NET_INVALID, "no association request to accept")
        answer = associate.clone()
        answer.complete_from(self._request)
        octets = answer.encode()
        self._step(Evt.EVT7)
        self._establish(answer, own=answer, peer=self._request)
        self._put(pdu.ASSOCIATE_AC, octets)

    def reject(self, result: int, source: int, reason: int, now: float) -> None:
        """Refuse the association that was asked for. The numbers are not checked."""
        self._now = now
        octets = pdu.encode_reject(result, source, reason)
        self._step(Evt.EVT8)
        self._put(pdu.ASSOCIATE_RJ, octets)

    def release(self, now: float) -> None:
        """Ask for release."""
        self._now = now
        self._step(Evt.EVT11)
        self._put(pdu.RELEASE_RQ, pdu.encode_release_request())

    def respond_release(self, now: float) -> None:
        """Answer a release request."""
        self._now = now
        self._step(Evt.EVT14)
        self._put(pdu.RELEASE_RP, pdu.encode_release_response())

    def abort(self, source: int, reason: int, now: float) -> None:
        """Abort the association, or a connection that has none yet."""
        self._now = now
        octets = pdu.encode_abort(source, reason)
        self._step(Evt.EVT15)
        self.is_aborted = True
        self._put_abort(octets)

    def send(
        self, context_id: int, command: bytes, data: Sequence[Buffer] | None, now: float
    ) -> None:
        """Queue a message. The buffers of `data` must not change until they are sent."""
        self._now = now
        if context_id not in self._contexts:
            self.transfer_syntax(context_id)
        if self.state != Sta.STA6:
            self._step(Evt.EVT9)
        self._note_sent(*field_and_status(command))
        self._queue(pdu.DATA_TF, fragments(context_id, command, data, self._sent_length))

    def _put(self, pdu_type: int, octets: bytes) -> None:
        self._queue(pdu_type, [octets])

    def _put_abort(self, octets: bytes) -> None:
        self._abort_deadline = min(self._abort_deadline, self._now + self._limits.time_abort)
        self._put(pdu.ABORT, octets)

    def _queue(self, pdu_type: int, pieces: Iterable[Buffer]) -> None:
        if self.outbox.is_empty:
            self._progress = self._now
        self.active = self._now
        self.outbox.put(pdu_type, pieces)

    def _establish(self, associate: Associate, own: Associate, peer: Associate) -> None:
        """The association is in force: `own` is what we sent, `peer` what came."""
        self.associate = associate
        self._contexts = {
            each.id: intern(each.transfers[0])
            for each in associate.contexts
            if each.result == RESULT_ACCEPTED and each.transfers
        }
        self._sent_length = self._limits.sent_length(peer.max_length)
        self._reader.max_length = self._limits.received_length(own.max_length)
        self._reader.contexts = self._contexts

    # Operations without a final answer are counted: while there are any, nobody is idle.

    def _note_sent(self, field: int, status: int) -> None:
        if not field & RESPONSE:
            self._awaited += field != CANCEL
        elif self._owed and status not in _PENDING:
            self._owed -= 1

    def _note_received(self, field: int, status: int) -> None:
        if not field & RESPONSE:
            self._owed += field != CANCEL
        elif self._awaited and status not in _PENDING:
            self._awaited -= 1

    # --- bytes out --------------------------------------------------------------------------------

    def batch(self) -> list[Buffer]:
        """The buffers to write next, in one gathered write; empty when nothing waits."""
        return self.outbox.batch()

    def sent(self, count: int, now: float) -> list[tuple[int, int]]:
        """`count` bytes of the batch left. What is wholly sent now, as (PDU type, bytes)."""
        self._progress = self.active = now
        return self.outbox.sent(count)

    # --- bytes in ---------------------------------------------------------------------------------

    def spaces(self) -> list[memoryview]:
        """Where to receive next, in order; never empty. Valid until `feed`."""
        return self._reader.spaces()

    def feed(self, count: int, now: float) -> list[Event]:
        """`count` bytes were received into the `spaces`."""
        self._now = self.active = now
        events = self._events = []
        if self._dead:
            return events
        if self.state == Sta.STA13:
            self._drained += count
            if self._drained > self._limits.drained:
                return self._expire_artim()
        try:
            self._reader.feed(count)
        except ProtocolError as broken:
            self._answer(broken)
        except Failure as failure:
            self._answer(ProtocolError(SOURCE_USER, 0, failure.fault, str(failure)))
        self._pace.watch(0 if self._dead else self._reader.present, count, now)
        self._events = []  # what they hold on to is the owner's business now
        return events

    def header(self, pdu_type: int, length: int) -> bool:
        """A PDU begins (`reader.Owner`): judge it by type and length alone."""
        event = _RECEIVED.get(pdu_type)
        if self.state == Sta.STA13 and event != Evt.EVT16:
            self._ignore(event or Evt.EVT19)
            return False
        if event is not None:
            cell = fsm.cell(event, self.state)
            if cell is not None and cell.action in (fsm.AA_1, fsm.AA_8):
                self._receiving = pdu_type
                raise pdu.unexpected(pdu_type)
        self._receiving = pdu_type
        pdu.check_header(pdu_type, length, limits=self._limits)
        return True

    def _ignore(self, event: Evt) -> None:
        """AA-6, or AA-7: once more an abort."""
        if self._step(event) == fsm.AA_7:
            self._put_abort(pdu.encode_abort(SOURCE_PROVIDER, REASON_UNEXPECTED_PDU))

    def control(self, raw: bytes) -> None:
        """A whole PDU other than P-DATA-TF (`reader.Owner`)."""
        _CONTROL[raw[0]](self, raw)

    def message(self, context_id: int, command: Command, data: ReceivedData | None) -> None:
        """A whole message (`reader.Owner`)."""
        status = command.values.get(STATUS)
        self._note_received(command.field, status if isinstance(status, int) else 0)
        self._events.append(MessageReceived(context_id, command, data))

    def _requested_by_peer(self, raw: bytes) -> None:
        try:
            request = pdu.decode_request(raw[pdu.HEADER_SIZE :])
        except Rejection as refusal:
            self._step(Evt.EVT6, other=True)
            numbers = refusal.result, refusal.source, refusal.reason
            self._put(pdu.ASSOCIATE_RJ, pdu.encode_reject(*numbers))
            words = "{}; rejected: {}, {}, {}".format(refusal, *numbers)
            self._events.append(Malformed(pdu.ASSOCIATE_RQ, Fault.FORMAT, words))
            return
        self._step(Evt.EVT6)
        self._request = request
        self._events.append(AssociateRequested(request, raw))

    def _accepted_by_peer(self, raw: bytes) -> None:
        request = self._request
        assert request is not None
        body = raw[pdu.HEADER_SIZE :]
        answer = pdu.decode_associate(pdu.ASSOCIATE_AC, body, request, self._limits)
        self._step(Evt.EVT3)
        self._establish(answer, own=request, peer=answer)
        self._events.append(AssociateAccepted(answer, raw))

    def _rejected_by_peer(self, raw: bytes) -> None:
        numbers = pdu.decode_reject(raw[pdu.HEADER_SIZE :])
        self._step(Evt.EVT4)
        self._events.append(AssociateRejected(*numbers, raw))

    def _release_requested(self, raw: bytes) -> None:
        self._step(Evt.EVT12, other=not self._requested)
        self._events.append(ReleaseRequested(raw))

    def _release_responded(self, raw: bytes) -> None:
        self._step(Evt.EVT13)
        self._events.append(ReleaseResponded(raw))

    def _aborted_by_peer(self, raw: bytes) -> None:
        numbers = pdu.decode_abort(raw[pdu.HEADER_SIZE :])
        silent = self.state == Sta.STA13
        if self._step(Evt.EVT16) == fsm.AA_3:
            self._events.append(Aborted(*numbers, raw))
        self._disconnect(None if silent else Fault.NET_CONNECTION_ABORTED)

    # --- what goes wrong --------------------------------------------------------------------------

    def _answer(self, broken: ProtocolError) -> None:
        """Abort because of what came: as service user for a bad message, else as the table says."""
        by_user = broken.source == SOURCE_USER and self.state in fsm.ASSOCIATED
        pdu_type = pdu.DATA_TF if self.state in fsm.DATA_STATES else self._receiving
        action = self._step(Evt.EVT15 if by_user else Evt.EVT19)
        source, reason = SOURCE_USER, REASON_UNSPECIFIED
        if action != fsm.AA_1:
            source, reason = SOURCE_PROVIDER, broken.reason
        self._put_abort(pdu.encode_abort(source, reason))
        words = f"{broken}; aborted: {source}, {reason}"
        self._events.append(Malformed(pdu_type, broken.fault, words))
        self._disconnect(broken.fault)

    def _disconnect(self, fault: Fault | None) -> list[Event]:
        self._dead = True
        self._artim = inf
        self._pace.watch(0, 0, self._now)
        self._events.append(Disconnected(fault))
        return self._events

    def give_back(self) -> None:
        """The end: the receive buffer is not used any more, collected data is dropped."""
        self._dead = True
        self._events = []
        self._reader.end_data()
        self._reader.give_back()

    def closed(self, fault: Fault | None, now: float) -> list[Event]:
        """The peer closed the connection, or it broke (`fault`)."""
        self._now = now
        events = self._events = []
        if self._dead:
            return events
        action = self._step(Evt.EVT17)
        if action == fsm.AA_4:
            fault = fault or Fault.NET_CONNECTION_RESET
        elif action == fsm.AR_5:
            fault = None
        return self._disconnect(fault)

    def expire(self, now: float) -> list[Event]:
        """A deadline may have passed."""
        self._now = now
        events = self._events = []
        if self._dead or now < self.deadline:
            return events
        if now >= self._artim:
            return self._expire_artim()
        if not self.outbox.is_empty and now >= self._progress + self._limits.time_send:
            return self._expire_send()
        if not self.outbox.is_empty and now >= self._abort_deadline:
            return self._expire_abort()
        what = "an answer" if self._awaited else "a word"
        what = "the rest of a PDU" if now >= self._pace.deadline else what
        late = f"too long without {what}"
        self._answer(ProtocolError(SOURCE_PROVIDER, REASON_UNSPECIFIED, Fault.NET_TIME_OUT, late))
        return events

    def _expire_send(self) -> list[Event]:
        """The peer does not read: an abort behind all that waits, should it begin to."""
        if self.state not in fsm.ASSOCIATED:
            return self._expire_abort()
        self._step(Evt.EVT15)
        self._put_abort(pdu.encode_abort(SOURCE_PROVIDER, REASON_UNSPECIFIED))
        return self._disconnect(Fault.NET_TIME_OUT)

    def _expire_abort(self) -> list[Event]:
        self.outbox.clear()
        self._step(Evt.EVT17)
        return self._disconnect(Fault.NET_TIME_OUT)

    def _expire_artim(self) -> list[Event]:
        if self.state == Sta.STA5:
            self.abort(SOURCE_USER, REASON_UNSPECIFIED, self._now)
            return self._disconnect(Fault.NET_TIME_OUT)
        waited_for_close = self.state == Sta.STA13
        self._step(Evt.EVT18)
        return self._disconnect(None if waited_for_close else Fault.NET_TIME_OUT)


_CONTROL: dict[int, Callable[[UpperLayer, bytes], None]] = {
    pdu.ASSOCIATE_RQ: UpperLayer._requested_by_peer,
    pdu.ASSOCIATE_AC: UpperLayer._accepted_by_peer,
    pdu.ASSOCIATE_RJ: UpperLayer._rejected_by_peer,
    pdu.RELEASE_RQ: UpperLayer._release_requested,
    pdu.RELEASE_RP: UpperLayer._release_responded,
    pdu.ABORT: UpperLayer._aborted_by_peer,
}
