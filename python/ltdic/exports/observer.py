"""From what an association brings to the callbacks of a program: which, in what order, with what.

For one received message the order is Receive, ReceiveData, then the specific callback; association
and release messages have no ReceiveData. All calls of one net come from that net's thread, one at
a time. What is handed out (data sets, strings, raw bytes) belongs to the library and lives for the
call; a program that frees the data set in the call is tolerated.

Source: semantics of the receive callbacks; PS3.7 section 9 and 10 for the messages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ltdic.abi.callbacks import Callbacks, call
from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.handles import datasets, nets, pdus
from ltdic.abi.text import host_pointer, protocol_pointer
from ltdic.core import gate
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet
from ltdic.exports.dataset_handle import dismiss, lend_out, pointer_to, take_back
from ltdic.net import Net
from ltdic.wire.associate import IMPLICIT_VR_LITTLE_ENDIAN, Associate
from ltdic.wire.dimse import MESSAGES, Command, Message
from ltdic.wire.message import ReceivedData
from ltdic.wire.native import native

_PASSWORD_SIZE = 1024
"""Characters of the buffer for a password, as OpenSSL has it."""
_SHOWN = 4
"""Association objects of one net that handles are for: two connections' requests and answers."""
_CALLBACK_OF: dict[str, str] = {m.name: f"pfnReceive{m.name}" for m in MESSAGES}


class NetObject:
    """The C++ object of a net: which events it wants, and the functions that take them.

    `events` is the static `LTDIC_NET_EVENTS` of the classes (csrc/internal.h); the user pointer of
    its functions is the object.
    """

    __slots__ = ("_address", "_events")

    def __init__(self, address: CData, events: CData) -> None:
        self._address = address
        self._events = events

    def wanted(self) -> dict[str, tuple[CData, CData]]:
        """The functions that the object wants to be called, by name."""
        bits = self._events.wanted(self._address)
        functions = {}
        for struct, names in (
            (self._events.callback, _BITS),
            (self._events.callback_ext, _BITS_EXTENSION),
        ):
            for name, bit in names.items():
                function = getattr(struct, name)
                if bits >> bit & 1 and function != NULL:
                    functions[name] = (function, self._address)
        return functions


_BITS = {
    name: field.offset // 8
    for name, field in ffi.typeof("DICOMNETCALLBACK").fields
    if name.startswith("pfn")
}
_BITS_EXTENSION = {
    "pfnPrivateKeyPassword": 48,
    "pfnVerify": 49,
    "pfnBeforeSendCommandSet": 50,
}


class NetObserver:
    """What a program has told and was lent by one net; the engine's observer of it."""

    __slots__ = (
        "_command",
        "_command_set",
        "_number",
        "_object",
        "_pointer",
        "_programs",
        "_shown",
        "flags",
        "functions",
        "net",
        "optimized_send",
        "program",
        "program_extension",
    )

    def __init__(self, net: Net) -> None:
        self.net = net
        self.program = Callbacks("DICOMNETCALLBACK")
        self.program_extension = Callbacks("DICOMNETCALLBACKEXT")
        self.functions: dict[str, tuple[CData, CData]] = {}
        self._programs: dict[int, Any] = {}
        self._pointer, self._number = NULL, 0
        self._object: NetObject | None = None
        self.flags = 0
        self.optimized_send = False
        self._command: Command | None = None
        self._command_set: DataSet | None = None
        self._shown: list[Associate] = []

    # --- who is called ------------------------------------------------------------------------

    def attach_object(self, net_object: NetObject | None) -> None:
        """Let a C++ object have the events that it wants; None ends that."""
        self._object = net_object
        self.refresh()

    def refresh(self) -> None:
        """Work out who gets which event: the C++ object what it wants, the program the rest."""
        functions = {**self.program.functions, **self.program_extension.functions}
        if self._object is not None:
            functions.update(self._object.wanted())
        self.functions = functions
        self._programs = {}
        self.net.wants_sent, self.net.wants_received = self.wants_sent, self.wants_received

    # --- what the getters of a net hand out ---------------------------------------------------

    def command_set(self) -> DataSet | None:
        """The command set of the last message as a data set; replaced by the next message."""
        if self._command_set is None and self._command is not None:
            self._command_set = DataSet.received(self._command.raw, IMPLICIT_VR_LITTLE_ENDIAN)
            lend_out(self._command_set)
        return self._command_set

    def associate_pointer(self, associate: Associate | None) -> CData:
        """The handle of an association object of this net: the same while it is in force."""
        if associate is None:
            return NULL
        if not any(associate is each for each in self._shown):
            if len(self._shown) == _SHOWN:  # those of connections that are over
                pdus.remove(self._shown.pop(0))
            self._shown.append(associate)
        return pdus.ensure(associate)

    def forget(self) -> None:
        """End all that was lent, when the net is freed."""
        self.program.clear()
        self.program_extension.clear()
        self.attach_object(None)
        for associate in self._shown:
            pdus.remove(associate)
        self._shown.clear()
        self._drop_command_set()

    def _drop_command_set(self) -> None:
        if self._command_set is not None:
            dismiss(self._command_set)
            self._command_set = None

    # --- the observer's side ------------------------------------------------------------------

    @property
    def wants_sent(self) -> bool:
        """Whether to be told what has left; the engine asks when it gets this observer."""
        return "pfnSend" in self.functions

    @property
    def wants_received(self) -> bool:
        """Whether to be told of messages as they came; the engine asks as for `wants_sent`."""
        return "pfnReceive" in self.functions

    @property
    def wants_verify(self) -> bool:
        """Whether to be asked about the peer's certificates."""
        return "pfnVerify" in self.functions

    def private_key_password(self) -> bytes:
        """The password of an encrypted key; empty if the program has none."""
        self.refresh()
        buffer = ffi.new("L_TCHAR[]", _PASSWORD_SIZE)
        length = self._call("pfnPrivateKeyPassword", buffer, _PASSWORD_SIZE, 0)
        try:
            return bytes(ffi.buffer(buffer, max(0, min(length or 0, _PASSWORD_SIZE))))
        finally:
            ffi.memmove(buffer, bytes(_PASSWORD_SIZE), _PASSWORD_SIZE)

    def on_verify(self, net: Net, good: bool, certificate: str, verdict: int, text: str) -> bool:
        """Whether a peer with this certificate will do."""
        shown, words = host_pointer(certificate), host_pointer(text)
        answer = self._call("pfnVerify", int(good), shown, verdict, words)
        return good if answer is None else answer != 0

    def on_connect(self, net: Net, fault: int) -> None:
        """The connection that this net asked for is up, or failed."""
        self._call("pfnConnect", fault)

    def on_accept(self, net: Net, fault: int) -> None:
        """A peer waits to be accepted."""
        self._call("pfnAccept", fault)

    def on_close(self, net: Net, fault: int, peer: Net) -> None:
        """The connection of `peer` has ended: of this net, or one accepted from it."""
        self._call("pfnClose", fault, nets.pointer_of(peer))

    def on_receive(self, net: Net, fault: int, pdu_type: int, raw: Sequence[Any]) -> None:
        """Something arrived; `raw` is all of it."""
        if "pfnReceive" in self.functions:
            data = raw[0] if len(raw) == 1 else b"".join(raw)
            buffer = ffi.from_buffer("L_UCHAR[]", data) if len(data) else NULL
            self._call("pfnReceive", fault, pdu_type, buffer, len(data))

    def on_send(self, net: Net, fault: int, pdu_type: int, nbytes: int) -> None:
        """A message has left."""
        self._call("pfnSend", fault, pdu_type, nbytes)

    def on_secure_link(self, net: Net, fault: int) -> None:
        """The TLS handshake has ended."""
        self._call("pfnOnSecureLinkReady", fault)

    def on_associate_request(self, net: Net, associate: Associate) -> None:
        """A peer asks for an association."""
        self._call_with_associate("pfnReceiveAssociateRequest", associate)

    def on_associate_accept(self, net: Net, associate: Associate) -> None:
        """The association is accepted."""
        self._call_with_associate("pfnReceiveAssociateAccept", associate)

    def on_associate_reject(self, net: Net, result: int, source: int, reason: int) -> None:
        """The association is refused."""
        self._call("pfnReceiveAssociateReject", result, source, reason)

    def on_release_request(self, net: Net) -> None:
        """The peer wants to end the association."""
        self._call("pfnReceiveReleaseRequest")

    def on_release_response(self, net: Net) -> None:
        """The association has ended as asked for."""
        self._call("pfnReceiveReleaseResponse")

    def on_abort(self, net: Net, source: int, reason: int) -> None:
        """The association was aborted."""
        self._call("pfnReceiveAbort", source, reason)

    def on_message(
        self, net: Net, context_id: int, command: Command, data: ReceivedData | None
    ) -> None:
        """A DIMSE message: ReceiveData, then its own callback or ReceiveUnknown."""
        self._drop_command_set()
        self._command = command
        if native is not None and self._call_native(context_id, command, data):
            return
        message = command.message
        specific = "pfnReceiveUnknown" if message is None else _CALLBACK_OF[message.name]
        functions = self.functions
        if specific not in functions and "pfnReceiveData" not in functions:
            return
        data_set = None if data is None else DataSet.received(data, data.transfer_syntax)
        pointer = NULL if data_set is None else lend_out(data_set)
        try:
            if "pfnReceiveData" in functions:
                self._call("pfnReceiveData", context_id, pointer_to(self.command_set()), pointer)
            if message is None:
                if specific in functions:
                    self._call(specific, context_id, pointer_to(self.command_set()), pointer)
            else:
                self._call_message(specific, message, context_id, command, pointer)
        finally:
            if data_set is not None:
                dismiss(data_set)

    def _program(self, command: Command) -> Any:
        """The program's function for such messages as C calls it; None if Python has to."""
        functions, message = self.functions, command.message
        assert message is not None
        if "pfnReceiveData" in functions:
            return None
        entry = functions.get(_CALLBACK_OF[message.name])
        if entry is None:
            return None
        function, user = (int(ffi.cast("uintptr_t", each)) for each in entry)
        return native.program(message.name, function, user, entry, message.plan)

    def _call_native(self, context_id: int, command: Command, data: ReceivedData | None) -> bool:
        """Call the program by way of C, if that can be."""
        programs = self._programs
        field = command.field
        program = programs.get(field)
        if program is None:
            if command.message is None or field in programs:
                return False
            program = programs[field] = self._program(command)
        pointer = nets.pointer_of(self.net)
        if program is None or pointer == NULL:
            return False
        if pointer is not self._pointer:
            self._pointer, self._number = pointer, int(ffi.cast("uintptr_t", pointer))
        net = self._number
        number = 0 if data is None else datasets.promise(data)
        try:
            is_called: bool = gate.call(
                native.call, program, net, context_id, command, number, self._respond
            )
            return is_called
        finally:
            if number:
                take_back(number)

    def _respond(self, context_id: int, octets: bytes, field: int, status: int) -> None:
        """Send a response that C has made (`csrc/message_call.c`): a whole PDU."""
        if "pfnBeforeSendCommandSet" in self.functions:
            raise Failure(Fault.PARAMETER, "the program wants to see it first")
        self.net.send_response(context_id, octets, field, status)

    def _call_message(
        self, name: str, message: Message, context_id: int, command: Command, pointer: CData
    ) -> None:
        arguments: list[Any] = [context_id, command.message_id]
        kept = []
        for value in command.arguments():
            if isinstance(value, str):
                kept.append(protocol_pointer(value))
                arguments.append(kept[-1])
            elif isinstance(value, list):
                tags = ffi.new("L_UINT32[]", value) if value else NULL
                kept.append(tags)
                arguments += (tags, len(value))
            else:
                arguments.append(value)
        if message.data_set:
            arguments.append(pointer)
        self._call(name, *arguments)

    def _call_with_associate(self, name: str, associate: Associate) -> None:
        if name in self.functions:
            self._call(name, self.associate_pointer(associate))

    def _call(self, name: str, *arguments: Any) -> Any:
        """Call the program, unless it has freed this net meanwhile; its answer."""
        pointer = nets.pointer_of(self.net)
        return None if pointer == NULL else call(self.functions, name, pointer, *arguments)


def observer_of(net: Net) -> NetObserver:
    """The observer that these exports gave to `net`."""
    observer: NetObserver = net.observer  # type: ignore[assignment]
    return observer
