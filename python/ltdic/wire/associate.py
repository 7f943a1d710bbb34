"""The association object: contents of an A-ASSOCIATE-RQ or -AC, and how they are written.

It is what a program sees as HDICOMPDU, and what travels as PS3.8 9.3.2 and 9.3.3 with the user
information of PS3.7 annex D.3.3. Reading one from the wire is `ltdic.wire.pdu.decode_associate`.
Not locked: one thread at a time.

Must not know: connections, handles, C.
"""

from __future__ import annotations

from collections.abc import Iterable
from struct import Struct

from ltdic import __version__
from ltdic.core.errors import Failure, Fault
from ltdic.core.record import Record
from ltdic.wire import item
from ltdic.wire.error import ProtocolError
from ltdic.wire.limit import MAX_LENGTH_DEFAULT, MAX_TITLE, MAX_UID, MAX_VERSION

IMPLEMENTATION_CLASS_UID = "2.25.40274159349291576341396258066981970171"
IMPLEMENTATION_VERSION = ("LTDIC_" + "".join(filter(str.isdigit, __version__)))[:MAX_VERSION]

APPLICATION_CONTEXT_NAME = "1.2.840.10008.3.1.1.1"
VERIFICATION = "1.2.840.10008.1.1"
IMPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2"
PROTOCOL_VERSION = 1

RESULT_ACCEPTED = 0
RESULT_USER_REJECTION = 1
RESULT_PROVIDER_REJECTION = 2
RESULT_ABSTRACT_SYNTAX = 3
RESULT_TRANSFER_SYNTAX = 4

_FIXED = Struct(">BxIHxx16s16s32x")
_HEADER_SIZE = 6


class PresentationContext(Record):
    """One presentation context: PS3.8 9.3.2.2 and 9.3.3.2.

    `role` is (SCU, SCP) as proposed or answered by role selection, None without one; `extended`
    the service class application information. The wire carries both by abstract syntax, so
    contexts with the same one share them.
    """

    __slots__ = ("abstract", "extended", "id", "result", "role", "transfers")

    def __init__(
        self,
        id: int,
        result: int = RESULT_ACCEPTED,
        abstract: str = "",
        transfers: Iterable[str] = (),
        role: tuple[int, int] | None = None,
        extended: bytes | None = None,
    ) -> None:
        self.id = id
        self.result = result
        self.abstract = abstract
        self.transfers = list(transfers)
        self.role = role
        self.extended = extended

    def clone(self) -> PresentationContext:
        """An independent copy."""
        return PresentationContext(
            self.id, self.result, self.abstract, self.transfers, self.role, self.extended
        )

    def offered(self) -> list[str]:
        """The transfer syntaxes as written: without any, the default one of DICOM."""
        return self.transfers or [IMPLICIT_VR_LITTLE_ENDIAN]

    def encode(self, is_request: bool) -> bytes:
        """The 20H item of a request, or the 21H item with the first transfer syntax."""
        transfers = self.offered()
        if not is_request:
            head = bytes((self.id, 0, self.result, 0))
            return item.join(item.CONTEXT_AC, head, _uid_item(item.TRANSFER_SYNTAX, transfers[0]))
        return item.join(
            item.CONTEXT_RQ,
            bytes((self.id, 0, 0, 0)),
            _uid_item(item.ABSTRACT_SYNTAX, self.abstract),
            *[_uid_item(item.TRANSFER_SYNTAX, uid) for uid in transfers],
        )


class Associate(Record):
    """A-ASSOCIATE-RQ (`is_request`) or -AC.

    Titles are kept trimmed and may be longer than the wire's 16 characters. An absent sub-item is
    None. `user_items` holds every user information sub-item without a field of its own as (type,
    value), in order; so do role selections and extended negotiations that no context claims.
    `other_items` are items of unknown type outside the user information.
    """

    __slots__ = (
        "application",
        "async_operations",
        "called",
        "calling",
        "contexts",
        "implementation_class",
        "implementation_version",
        "is_request",
        "max_length",
        "other_items",
        "user_items",
        "version",
    )

    def __init__(
        self,
        is_request: bool,
        version: int = PROTOCOL_VERSION,
        called: str = "",
        calling: str = "",
        application: str = APPLICATION_CONTEXT_NAME,
        contexts: Iterable[PresentationContext] = (),
        max_length: int | None = None,
        implementation_class: str | None = None,
        implementation_version: str | None = None,
        async_operations: tuple[int, int] | None = None,
        user_items: Iterable[tuple[int, bytes]] = (),
        other_items: Iterable[tuple[int, bytes]] = (),
    ) -> None:
        """Lists are copied, the contexts in them are not."""
        self.is_request = is_request
        self.version = version
        self.called = called
        self.calling = calling
        self.application = application
        self.contexts = list(contexts)
        self.max_length = max_length
        self.implementation_class = implementation_class
        self.implementation_version = implementation_version
        self.async_operations = async_operations
        self.user_items = list(user_items)
        self.other_items = list(other_items)

    def _copy_from(self, other: Associate) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(other, name))

    def reset(self, is_request: bool) -> None:
        """Empty the object and set its kind: as newly made."""
        self._copy_from(Associate(is_request))

    def default(self) -> None:
        """Values to start from: kind and titles stay, one Verification context with id 1."""
        called, calling = self.called, self.calling
        self.reset(self.is_request)
        self.called, self.calling = called, calling
        self.max_length = MAX_LENGTH_DEFAULT
        self.implementation_class = IMPLEMENTATION_CLASS_UID
        self.implementation_version = IMPLEMENTATION_VERSION
        self.add(1, RESULT_ACCEPTED, VERIFICATION).transfers.append(IMPLICIT_VR_LITTLE_ENDIAN)

    def clone(self) -> Associate:
        """An independent copy."""
        return Associate(
            self.is_request, self.version, self.called, self.calling, self.application,
            [each.clone() for each in self.contexts], self.max_length,
            self.implementation_class, self.implementation_version, self.async_operations,
            self.user_items, self.other_items,
        )  # fmt: skip

    def add(self, context_id: int, result: int, abstract: str) -> PresentationContext:
        """Append a context without transfer syntaxes; Failure PDU_ID for an unusable id."""
        self._check_id(context_id)
        context = PresentationContext(context_id, result, uid(abstract))
        self.contexts.append(context)
        return context

    def renumber(self, index: int, context_id: int) -> None:
        """Give the context at `index` another id; the rest of it stays."""
        if not 0 <= index < len(self.contexts):
            raise Failure(Fault.RANGE, f"no presentation context at index {index}")
        context = self.contexts[index]
        if context.id != context_id:
            self._check_id(context_id)
            context.id = context_id

    def remove(self, context_id: int) -> None:
        """Remove the context with all that belongs to it; an unknown id is ignored."""
        self.contexts = [each for each in self.contexts if each.id != context_id]

    def find(self, context_id: int) -> PresentationContext | None:
        """The context with this id."""
        for context in self.contexts:
            if context.id == context_id:
                return context
        return None

    def find_abstract(self, abstract: str, after_id: int | None = None) -> int:
        """The id of the first context (after `after_id`, in list order) with `abstract`, or 0.

        A context with id 0, which a peer's acceptance may have, is never found.
        """
        wanted = abstract.rstrip("\0 ")
        waiting = after_id is not None
        for context in self.contexts:
            if waiting:
                waiting = context.id != after_id
            elif context.id and context.abstract == wanted:
                return context.id
        return 0

    def count_abstract(self, abstract: str) -> int:
        """How many contexts `find_abstract` finds."""
        wanted = abstract.rstrip("\0 ")
        return sum(context.id != 0 and context.abstract == wanted for context in self.contexts)

    def complete_from(self, request: Associate) -> None:
        """Add to an accepted association what only the request says: the abstract syntaxes.

        Role selections and extended negotiations, which name an abstract syntax, then find their
        contexts.
        """
        proposed = {each.id: each.abstract for each in request.contexts}
        for context in self.contexts:
            context.abstract = proposed.get(context.id, context.abstract)
        self.claim_items()

    def claim_items(self) -> None:
        """Move role and extended negotiation sub-items to the contexts that they name.

        The first sub-item for an abstract syntax counts; what is left over stays where it was.
        """
        by_abstract: dict[str, list[PresentationContext]] = {}
        for context in self.contexts:
            by_abstract.setdefault(context.abstract, []).append(context)
        left: list[tuple[int, bytes]] = []
        for kind, value in self.user_items:
            if not _claim(by_abstract, kind, value):
                left.append((kind, value))
        self.user_items = left

    def encode(self) -> bytes:
        """The whole PDU, header included.

        A missing application context, maximum length or implementation class is filled in, as the
        standard demands them. Raises Failure PDU_LENGTH when an item outgrows its length field.
        """
        body = b"".join(
            (
                _uid_item(item.APPLICATION_CONTEXT, self.application or APPLICATION_CONTEXT_NAME),
                *[each.encode(self.is_request) for each in self.contexts],
                item.join(item.USER_INFORMATION, *self._user_information()),
                *[item.join(kind, value) for kind, value in self.other_items],
            )
        )
        pdu_type = 1 if self.is_request else 2
        length = _FIXED.size - _HEADER_SIZE + len(body)
        called, calling = title_octets(self.called), title_octets(self.calling)
        return _FIXED.pack(pdu_type, length, self.version, called, calling) + body

    def _user_information(self) -> list[bytes]:
        maximum = MAX_LENGTH_DEFAULT if self.max_length is None else self.max_length
        implementation = self.implementation_class or IMPLEMENTATION_CLASS_UID
        parts = [
            item.join(item.MAXIMUM_LENGTH, maximum.to_bytes(4, "big")),
            _uid_item(item.IMPLEMENTATION_CLASS, implementation),
        ]
        if self.async_operations is not None:
            invoked, performed = self.async_operations
            window = (invoked << 16 | performed).to_bytes(4, "big")
            parts.append(item.join(item.ASYNC_OPERATIONS, window))
        parts += self._keyed_items(item.ROLE_SELECTION)
        if self.implementation_version is not None:
            name = item.octets(self.implementation_version)[:MAX_VERSION]
            parts.append(item.join(item.IMPLEMENTATION_VERSION, name))
        parts += self._keyed_items(item.EXTENDED_NEGOTIATION)
        parts += [item.join(kind, value) for kind, value in self.user_items]
        return parts

    def _keyed_items(self, kind: int) -> list[bytes]:
        """One sub-item per distinct abstract syntax: its first context that has a value."""
        values: dict[str, bytes] = {}
        for each in self.contexts:
            value = each.extended if kind == item.EXTENDED_NEGOTIATION else _role_octets(each.role)
            if value is not None:
                values.setdefault(each.abstract, value)
        return [
            item.join(kind, item.with_count(item.octets(name)), value)
            for name, value in values.items()
        ]

    def _check_id(self, context_id: int) -> None:
        if not 0 < context_id < 256 or context_id % 2 == 0 or self.find(context_id) is not None:
            raise Failure(Fault.PDU_ID, f"presentation context id {context_id} even or in use")


def uid(text: str) -> str:
    """`text` without trailing padding; Failure PARAMETER when longer than a UID may be."""
    trimmed = text.rstrip("\0 ")
    if len(trimmed) > MAX_UID:
        raise Failure(Fault.PARAMETER, f"UID of {len(trimmed)} characters")
    return trimmed


def title_octets(title: str) -> bytes:
    """An application entity title as its 16 octets."""
    return item.octets(title)[:MAX_TITLE].ljust(MAX_TITLE)


def _uid_item(kind: int, text: str) -> bytes:
    return item.join(kind, item.octets(text))


def _role_octets(role: tuple[int, int] | None) -> bytes | None:
    return None if role is None else bytes(role)


def _claim(by_abstract: dict[str, list[PresentationContext]], kind: int, value: bytes) -> bool:
    """Hand one sub-item to its contexts; False when it has none or they have a value already.

    Also False for octets that are no such sub-item: a program may add any.
    """
    if kind not in (item.ROLE_SELECTION, item.EXTENDED_NEGOTIATION):
        return False
    try:
        item.check_user_item(kind, value)
    except ProtocolError:
        return False
    name, rest = item.keyed(value, kind)
    contexts = by_abstract.get(name, [])
    if kind == item.ROLE_SELECTION:
        free = [each for each in contexts if each.role is None]
        for each in free:
            each.role = (rest[0], rest[1])
    else:
        free = [each for each in contexts if each.extended is None]
        for each in free:
            each.extended = rest
    return bool(free)
