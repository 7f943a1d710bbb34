"""The 23 DIMSE messages: PS3.7 9.3 and 10.3. One table, `MESSAGES`, drives everything about them.

From its rows come the codec here, the functions that send a message, the callbacks that deliver
one and the virtual methods of the C++ class; the parameters of a row are in the order that all of
those have: context id, message id, then these, then the data set.

Must not know: C, data sets, associations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from struct import error as StructError  # noqa: N812
from typing import Any, NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.core.record import Record
from ltdic.wire import command as cs
from ltdic.wire.command import Kind, Value
from ltdic.wire.limit import LIMITS, Limits
from ltdic.wire.native import native

RESPONSE = 0x8000
CANCEL = 0x0FFF


# --- the table --------------------------------------------------------------------------------


class Parameter(NamedTuple):
    """One parameter of a message and the command element that carries it."""

    name: str
    """As in the C interface, without the type prefix."""
    element: int
    optional: bool = False
    """Left out of the command set when empty or zero."""

    @property
    def kind(self) -> Kind:
        """The value representation."""
        return cs.KINDS[self.element]


_CLASS = Parameter("Class", cs.AFFECTED_CLASS)
_CLASS_ASKED = Parameter("Class", cs.REQUESTED_CLASS)
_CLASS_OPTIONAL = Parameter("Class", cs.AFFECTED_CLASS, optional=True)
_INSTANCE = Parameter("Instance", cs.AFFECTED_INSTANCE)
_INSTANCE_ASKED = Parameter("Instance", cs.REQUESTED_INSTANCE)
_INSTANCE_OPTIONAL = Parameter("Instance", cs.AFFECTED_INSTANCE, optional=True)
_PRIORITY = Parameter("Priority", cs.PRIORITY)
_STATUS = Parameter("Status", cs.STATUS)
_DESTINATION = Parameter("MoveAE", cs.MOVE_DESTINATION)
_ORIGINATOR = (
    Parameter("MoveAE", cs.MOVE_ORIGINATOR, optional=True),
    Parameter("MoveMessageID", cs.MOVE_ORIGINATOR_ID, optional=True),
)
_COUNTERS = (
    Parameter("Remaining", cs.REMAINING),
    Parameter("Completed", cs.COMPLETED),
    Parameter("Failed", cs.FAILED),
    Parameter("Warning", cs.WARNING),
)
_EVENT = Parameter("Event", cs.EVENT_TYPE)
_ACTION = Parameter("Action", cs.ACTION_TYPE)
_ATTRIBUTES = Parameter("Attribute", cs.ATTRIBUTE_LIST, optional=True)
_ECHOED = (_CLASS_OPTIONAL, _INSTANCE_OPTIONAL)
_ASKED = (_CLASS_ASKED, _INSTANCE_ASKED)


class Message:
    """One kind of message.

    `name` is what its send function, callback and method are named after. `data_set` says whether
    a data set can follow the command. `plan` has element and Python type of each parameter.
    """

    __slots__ = ("data_set", "encode", "field", "is_response", "name", "parameters", "plan")

    def __init__(
        self, name: str, field: int, parameters: tuple[Parameter, ...], data_set: bool
    ) -> None:
        self.name = name
        self.field = field
        self.parameters = parameters
        self.data_set = data_set
        self.is_response = field & RESPONSE != 0
        """Whether it answers a request."""
        self.plan = [(each.element, each.kind.type) for each in parameters]
        self.encode = _compile(self)

    def __repr__(self) -> str:
        return f"<Message {self.name}>"

    @property
    def id_element(self) -> int:
        """The element with the message id: its own, or that of the request it refers to."""
        return cs.RESPONDED_ID if self.is_response or self.field == CANCEL else cs.MESSAGE_ID

    def values(self, *arguments: Value) -> dict[int, Value]:
        """Arguments in the order of `parameters`, by element number."""
        return {
            parameter.element: argument
            for parameter, argument in zip(self.parameters, arguments, strict=True)
        }


# --- writing ----------------------------------------------------------------------------------


_Encode = Callable[[int, Mapping[int, Value], bool], bytes]
_FEW = frozenset((cs.AFFECTED_CLASS, cs.REQUESTED_CLASS, cs.PRIORITY, cs.STATUS))
"""The elements that have few values in what one program sends."""
_MOST_KNOWN = 64
_LONGEST_KNOWN = 256
"""How many command sets of a message are kept, and of what length: a peer's values are in them."""


def _compile(message: Message) -> _Encode:
    """The writer of one message, with all that does not depend on the values worked out before."""
    parameters = sorted((each.element, each.optional) for each in message.parameters)
    early = _writer([each for each in parameters if each[0] < cs.COMMAND_FIELD])
    middle = _writer([each for each in parameters if cs.COMMAND_FIELD < each[0] < cs.DATA_SET_TYPE])
    late = _writer([each for each in parameters if each[0] > cs.DATA_SET_TYPE])
    number = cs.element(cs.COMMAND_FIELD, message.field) + cs.header(message.id_element, 2)
    present = cs.element(cs.DATA_SET_TYPE, cs.DATA_SET_PRESENT)
    absent = cs.element(cs.DATA_SET_TYPE, cs.DATA_SET_ABSENT)
    short = cs.US.encode

    def encode(message_id: int, values: Mapping[int, Value], has_data_set: bool) -> bytes:
        parts: list[bytes] = []
        early(values, parts)
        parts += (number, short(message_id))
        middle(values, parts)
        parts.append(present if has_data_set else absent)
        late(values, parts)
        return cs.with_group_length(b"".join(parts))

    elements = tuple([each.element for each in message.parameters])
    return _repeated(encode, elements) if _FEW.issuperset(elements) else encode


def _repeated(encode: _Encode, elements: tuple[int, ...]) -> _Encode:
    """The same for a message that has the same values again and again but for its id."""
    known: dict[tuple[Any, ...], tuple[bytes, bytes]] = {}
    short = cs.US.encode

    def encode_again(message_id: int, values: Mapping[int, Value], has_data_set: bool) -> bytes:
        get = values.get
        key = (has_data_set, *[get(each) for each in elements])
        around = known.get(key)
        if around is None:
            octets = encode(message_id, values, has_data_set)
            if len(octets) <= _LONGEST_KNOWN:
                if len(known) >= _MOST_KNOWN:
                    known.clear()
                place = cs.place_of_id(octets)
                known[key] = octets[:place], octets[place + 2 :]
            return octets
        return around[0] + short(message_id) + around[1]

    return encode_again


def _writer(
    parameters: list[tuple[int, bool]],
) -> Callable[[Mapping[int, Value], list[bytes]], None]:
    """Appends the elements of some parameters, given by element number and whether optional."""
    steps = [
        (element, optional, cs.header(element, 2), cs.KINDS[element])
        for element, optional in parameters
    ]
    us, head_of = cs.US, cs.ELEMENT_HEADER.pack

    def write(values: Mapping[int, Value], parts: list[bytes]) -> None:
        for element, optional, head, kind in steps:
            value = values.get(element)
            if not value:
                if optional:
                    continue
                value = kind.type()
            data = kind.encode(value)
            parts += (head if kind is us else head_of(0, element, len(data)), data)

    return write


def encode_command(
    message: Message, message_id: int, values: Mapping[int, Value], has_data_set: bool
) -> bytes:
    """The command set of `message`, group length included.

    `message_id` is the request's own id, or the id of the request that a response or cancellation
    refers to. `values` has the parameters by element number (`Message.values`); other elements in
    it are ignored. Optional parameters that are empty or zero are left out, a missing mandatory
    one is written empty or zero. Raises Failure PARAMETER for a number that does not fit.
    """
    try:
        return message.encode(message_id, values, has_data_set)
    except StructError:
        raise Failure(Fault.PARAMETER, f"{message.name}: number out of range") from None


# --- reading ----------------------------------------------------------------------------------


class Command(Record):
    """A command set as received.

    `values` has the elements that are there and not empty, by element number. `message` is None
    when `field` is not one of the 23. `message_id` is the message's own id, or for a response or
    cancellation the id of the request it refers to. `raw` is the command set as it came.
    """

    __slots__ = ("field", "has_data_set", "message", "message_id", "raw", "values")

    def __init__(
        self,
        field: int,
        message_id: int,
        has_data_set: bool,
        message: Message | None,
        values: dict[int, Value],
        raw: bytes,
    ) -> None:
        self.field = field
        self.message_id = message_id
        self.has_data_set = has_data_set
        self.message = message
        self.values = values
        self.raw = raw

    @property
    def is_response(self) -> bool:
        """Whether it claims to answer a request."""
        return self.field & RESPONSE != 0

    def arguments(self) -> tuple[Value, ...]:
        """The parameters in the order of the message; absent ones empty or zero."""
        if self.message is None:
            return ()
        get = self.values.get
        return tuple([get(element) or kind() for element, kind in self.message.plan])


def decode_command(data: bytes, limits: Limits = LIMITS) -> Command:
    """Read a whole command set. Raises `ProtocolError(0, 0)`.

    Mandatory are the command field, the data set type, the id that goes with the kind of message,
    and the status of a response; an unknown command field is no error.
    """
    if len(data) > limits.command:
        raise cs.broken(f"command set of {len(data)} octets", Fault.PDU_LENGTH)
    data = bytes(data)
    if native is not None:
        command: Command | None = native.decode_command(data)
        if command is not None:
            return command
    return read_command(data)


def read_command(data: bytes) -> Command:
    """As `decode_command`, without bounds, element by element."""
    values = cs.decode_elements(data)
    number = _number(values, cs.COMMAND_FIELD)
    is_response = number & RESPONSE != 0
    refers = is_response or number == CANCEL
    message_id = _number(values, cs.RESPONDED_ID if refers else cs.MESSAGE_ID)
    has_data_set = _number(values, cs.DATA_SET_TYPE) != cs.DATA_SET_ABSENT
    if is_response:
        _number(values, cs.STATUS)
    return Command(number, message_id, has_data_set, BY_FIELD.get(number), values, data)


def _number(values: Mapping[int, Value], element: int) -> int:
    value = values.get(element)
    if not isinstance(value, int):
        raise cs.broken(f"command set without element {element:04X}H")
    return value


MESSAGES: tuple[Message, ...] = (
    Message("CStoreRequest", 0x0001, (_CLASS, _INSTANCE, _PRIORITY, *_ORIGINATOR), True),
    Message("CStoreResponse", 0x8001, (*_ECHOED, _STATUS), False),
    Message("CFindRequest", 0x0020, (_CLASS, _PRIORITY), True),
    Message("CFindResponse", 0x8020, (_CLASS_OPTIONAL, _STATUS), True),
    Message("CGetRequest", 0x0010, (_CLASS, _PRIORITY), True),
    Message("CGetResponse", 0x8010, (_CLASS_OPTIONAL, _STATUS, *_COUNTERS), True),
    Message("CMoveRequest", 0x0021, (_CLASS, _PRIORITY, _DESTINATION), True),
    Message("CMoveResponse", 0x8021, (_CLASS_OPTIONAL, _STATUS, *_COUNTERS), True),
    Message("CCancelRequest", CANCEL, (), False),
    Message("CEchoRequest", 0x0030, (_CLASS,), False),
    Message("CEchoResponse", 0x8030, (_CLASS_OPTIONAL, _STATUS), False),
    Message("NReportRequest", 0x0100, (_CLASS, _INSTANCE, _EVENT), True),
    Message("NReportResponse", 0x8100, (*_ECHOED, _STATUS, _EVENT), True),
    Message("NGetRequest", 0x0110, (*_ASKED, _ATTRIBUTES), False),
    Message("NGetResponse", 0x8110, (*_ECHOED, _STATUS), True),
    Message("NSetRequest", 0x0120, _ASKED, True),
    Message("NSetResponse", 0x8120, (*_ECHOED, _STATUS), True),
    Message("NActionRequest", 0x0130, (*_ASKED, _ACTION), True),
    Message("NActionResponse", 0x8130, (*_ECHOED, _STATUS, _ACTION), True),
    Message("NCreateRequest", 0x0140, (_CLASS, _INSTANCE_OPTIONAL), True),
    Message("NCreateResponse", 0x8140, (*_ECHOED, _STATUS), True),
    Message("NDeleteRequest", 0x0150, _ASKED, False),
    Message("NDeleteResponse", 0x8150, (*_ECHOED, _STATUS), False),
)
BY_FIELD: dict[int, Message] = {message.field: message for message in MESSAGES}
BY_NAME: dict[str, Message] = {message.name: message for message in MESSAGES}

if native is not None:
    native.bind_commands(Command, BY_FIELD, {each: kind.name for each, kind in cs.KINDS.items()})
