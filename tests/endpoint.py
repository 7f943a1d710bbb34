"""Nets of the C interface (`ltdic.capi`) that note every callback with its arguments.

What is noted can be kept: data sets are `Data`, association objects `Agreement`. No fixtures here;
`program` in conftest.py gives a `Program`.
"""

from __future__ import annotations

import ctypes
import itertools
import tempfile
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from pydicom import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filereader import read_dataset
from pydicom.filewriter import write_dataset

from ltdic import capi

from process import SLOWNESS

DEADLINE = 60.0 * SLOWNESS
TLS = ctypes.c_int32(capi.DICOM_SECURE_TLS).value
IMPLICIT = b"1.2.840.10008.1.2"
EXPLICIT = b"1.2.840.10008.1.2.1"
_PLAIN = capi.DS_METAHEADER_ABSENT | capi.DS_LITTLE_ENDIAN | capi.DS_EXPLICIT_VR
_UNUSED = ("pUserData", "pfnGetChallenge", "pfnInternalAuthenticate", "pfnExternalAuthenticate")
_MEMBERS = {
    name.removeprefix("pfn").removeprefix("Receive").removeprefix("On") or "Receive": (name, kind)
    for name, kind in capi.DICOMNETCALLBACK._fields_
    if name not in _UNUSED and "ISCL" not in name
}
Reaction = Callable[..., object]


# --- data sets ------------------------------------------------------------------------------------


class Data(NamedTuple):
    """A data set as it was when the library handed it out: in explicit VR little endian."""

    octets: bytes

    @property
    def dataset(self) -> Dataset:
        return read_dataset(BytesIO(self.octets), is_implicit_VR=False, is_little_endian=True)


def keep(handle: int) -> Data:
    """What a data set of the library's has in it."""
    with tempfile.NamedTemporaryFile() as file:
        assert capi.L_DicomSaveDS(handle, file.name.encode(), _PLAIN) == 0
        return Data(Path(file.name).read_bytes())


def octets_of(dataset: Dataset) -> bytes:
    """A pydicom data set in explicit VR little endian."""
    stream = DicomBytesIO()
    stream.is_little_endian, stream.is_implicit_VR = True, False
    write_dataset(stream, dataset)
    return bytes(stream.getvalue())


class Lent:
    """A data set of the library's with the content of a pydicom one, for the time of a `with`."""

    def __init__(self, dataset: Dataset | bytes) -> None:
        octets = dataset if isinstance(dataset, bytes) else octets_of(dataset)
        self.handle = capi.L_DicomCreateDS(None)
        if octets:
            buffer = (ctypes.c_ubyte * len(octets)).from_buffer_copy(octets)
            assert capi.L_DicomLoadDSMemory(self.handle, buffer, len(octets), _PLAIN) == 0

    def __enter__(self) -> int:
        return int(self.handle)

    def __exit__(self, *exception: object) -> None:
        capi.L_DicomFreeDS(self.handle)


# --- associations ---------------------------------------------------------------------------------


class Context(NamedTuple):
    """A presentation context; of an acceptance, with one transfer syntax."""

    id: int
    abstract: bytes
    transfers: tuple[bytes, ...] = (IMPLICIT,)
    result: int = 0
    role: tuple[int, int] | None = None
    extended: bytes = b""


class Agreement(NamedTuple):
    """What an association object says, read through its getters."""

    called: bytes
    calling: bytes
    contexts: tuple[Context, ...]
    max_length: int | None
    window: tuple[int, int] | None
    user_items: tuple[tuple[int, bytes], ...]

    def id_of(self, abstract: bytes | str) -> int:
        """The accepted context of this abstract syntax."""
        wanted = abstract.encode() if isinstance(abstract, str) else abstract
        (found,) = [c.id for c in self.contexts if c.abstract == wanted and c.result == 0]
        return found


def _text(getter: Any, *arguments: Any) -> bytes:
    buffer = ctypes.create_string_buffer(128)
    getter(*arguments, buffer, len(buffer))
    return buffer.value


def _context(pdu: int, number: int) -> Context:
    count = capi.L_DicomGetTransferCount(pdu, number)
    length = capi.L_DicomGetLengthExtended(pdu, number)
    role = (capi.L_DicomGetUserRole(pdu, number), capi.L_DicomGetProviderRole(pdu, number))
    return Context(
        number,
        _text(capi.L_DicomGetAbstract, pdu, number),
        tuple(_text(capi.L_DicomGetTransfer, pdu, number, index) for index in range(count)),
        capi.L_DicomGetResult(pdu, number),
        role if capi.L_DicomIsRoleSelect(pdu, number) else None,
        ctypes.string_at(capi.L_DicomGetExtended(pdu, number), length) if length else b"",
    )


def read(pdu: int) -> Agreement:
    """All that the getters of an association object tell."""
    ids = [
        capi.L_DicomGetPresentation(pdu, i) for i in range(capi.L_DicomGetPresentationCount(pdu))
    ]
    window = (capi.L_DicomGetInvokedOperations(pdu), capi.L_DicomGetPerformedOperations(pdu))
    items = []
    for index in range(capi.L_DicomGetUserInfoCount(pdu)):
        length = capi.L_DicomGetLengthUserInfo(pdu, index)
        data = ctypes.string_at(capi.L_DicomGetDataUserInfo(pdu, index), length) if length else b""
        items.append((capi.L_DicomGetTypeUserInfo(pdu, index), data))
    return Agreement(
        _text(capi.L_DicomGetCalled, pdu),
        _text(capi.L_DicomGetCalling, pdu),
        tuple(_context(pdu, each) for each in ids),
        capi.L_DicomGetMaxLength(pdu) if capi.L_DicomIsMaxLength(pdu) else None,
        window if capi.L_DicomIsAsyncOperations(pdu) else None,
        tuple(items),
    )


def add_context(pdu: int, context: Context) -> None:
    """Add a presentation context to an association object."""
    number = context.id
    assert capi.L_DicomAddPresentation(pdu, number, context.result, context.abstract) == 0
    for transfer in context.transfers:
        assert capi.L_DicomAddTransfer(pdu, number, transfer) == 0
    if context.role is not None:
        assert capi.L_DicomSetRoleSelect(pdu, number, 1, *context.role) == 0
    if context.extended:
        data = (ctypes.c_ubyte * len(context.extended))(*context.extended)
        assert capi.L_DicomSetExtended(pdu, number, data, len(data)) == 0


def add_item(pdu: int, kind: int, value: bytes) -> None:
    """Add a raw user information item to an association object."""
    data = (ctypes.c_ubyte * len(value))(*value)
    assert capi.L_DicomAddUserInfo(pdu, kind, data, len(value)) == 0


def acceptance(request: Agreement) -> int:
    """An association object that accepts everything, roles and titles as they are asked for."""
    pdu = int(capi.L_DicomCreateAssociate(0))
    capi.L_DicomSetCalled(pdu, request.called)
    capi.L_DicomSetCalling(pdu, request.calling)
    capi.L_DicomSetMaxLength(pdu, 1, 65536)
    for each in request.contexts:
        add_context(pdu, each._replace(transfers=each.transfers[:1], extended=b""))
    return pdu


# --- nets -----------------------------------------------------------------------------------------


class EndPoint:
    """A net. Callbacks are noted by name ("CEchoRequest", "Connect", "Data"...), `reactions` are
    called with the end point and the noted arguments, on the net's thread."""

    def __init__(self, reactions: Mapping[str, Reaction], secure: int = 0) -> None:
        self.net = capi.L_DicomCreateNet(None, secure)
        assert self.net
        self.reactions = dict(reactions)
        self.names: list[str] = []
        self.failures: list[BaseException] = []
        self.agreement: Agreement | None = None
        self._told: defaultdict[str, deque[tuple[Any, ...]]] = defaultdict(deque)
        self._changed = threading.Condition()
        self._callbacks = capi.DICOMNETCALLBACK()
        for name, (member, kind) in _MEMBERS.items():
            setattr(self._callbacks, member, kind(self._noter(name)))
        capi.L_DicomSetCallback(self.net, ctypes.byref(self._callbacks))

    def _noter(self, name: str) -> Callable[..., None]:
        def note(net: int, *arguments: Any) -> None:
            try:
                assert net == self.net, "callback of another net"
                known = self._convert(name, arguments[:-1])
                reaction = self.reactions.get(name)
                if reaction is not None:
                    reaction(self, *known)
                with self._changed:
                    self.names.append(name)
                    self._told[name].append(known)
                    self._changed.notify_all()
            except BaseException as failure:
                self.failures.append(failure)

        return note

    def _convert(self, name: str, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        if name in ("AssociateRequest", "AssociateAccept"):
            known = read(arguments[0])
            if name == "AssociateAccept":
                self.agreement = known
            return (known,)
        if name == "Receive":
            error, kind, buffer, count = arguments
            return (error, kind, ctypes.string_at(buffer, count) if count else b"")
        if name == "NGetRequest":
            *others, tags, count = arguments
            return (*others, [tags[index] for index in range(count)] if tags else None, count)
        if name in ("Data", "Unknown"):
            context, command, data = arguments
            return (context, command and keep(command), data and keep(data))
        takes_data = name in _WITH_DATA and arguments[-1]
        return (*arguments[:-1], keep(arguments[-1])) if takes_data else arguments

    def wait(self, name: str) -> Any:
        """The arguments of the next call of this callback that nobody waited for yet."""
        with self._changed:
            came = self._changed.wait_for(lambda: self._told[name] or self.failures, DEADLINE)
            if self.failures:
                raise self.failures[0]
            assert came, f"no {name} after {self.names}"
            return self._told[name].popleft()

    def try_send(self, name: str, *arguments: Any) -> int:
        """Call L_DicomSend...; pydicom data sets and octets of `Data` are converted."""
        if arguments and isinstance(arguments[-1], (Dataset, Data)):
            content = arguments[-1].octets if isinstance(arguments[-1], Data) else arguments[-1]
            with Lent(content) as handle:
                return self.try_send(name, *arguments[:-1], handle)
        return int(getattr(capi, f"L_DicomSend{name}")(self.net, *arguments))

    def send(self, name: str, *arguments: Any) -> None:
        """The same, which must succeed."""
        assert self.try_send(name, *arguments) == 0, name

    def call(self, name: str, *arguments: Any) -> Any:
        """Send a request and wait for what answers it."""
        self.send(f"{name}Request", *arguments)
        return self.wait(f"{name}Response")

    def release(self) -> None:
        """End the association and the connection."""
        self.send("ReleaseRequest")
        self.wait("ReleaseResponse")
        capi.L_DicomClose(self.net)

    def certify(self, both: Path) -> None:
        """Give a TLS net its certificate, and the key in the same file."""
        assert capi.L_DicomSetClientCertificateTLS(self.net, str(both).encode(), 1, None) == 0

    def free(self) -> None:
        capi.L_DicomFreeNet(self.net)
        if self.failures:
            raise self.failures[0]


_WITH_DATA = {
    name
    for name, (_, kind) in _MEMBERS.items()
    if name.endswith(("Request", "Response"))
    and len(kind._argtypes_) > 3
    and kind._argtypes_[-2] is ctypes.c_void_p
}


class Server(EndPoint):
    """A net that listens; what it accepts has these reactions, and says yes to association and
    release unless they differ. `edit(pdu, request)` changes the acceptance before it is sent,
    `identity` (certificate and key in one PEM file) makes them speak TLS, `prepare(net)` sets that
    up further."""

    def __init__(
        self,
        reactions: Mapping[str, Reaction],
        edit: Any = None,
        identity: Path | None = None,
        prepare: Callable[[int], None] | None = None,
    ) -> None:
        super().__init__({"Accept": self._accept})
        self._identity, self._prepare = identity, prepare
        self._serving = {"AssociateRequest": self._agree, "ReleaseRequest": _release, **reactions}
        self._edit = edit
        self.accepted: list[EndPoint] = []
        assert capi.L_DicomListen(self.net, b"127.0.0.1", 0, 50) == 0
        port = ctypes.c_uint()
        assert capi.L_DicomGetHostInfo(self.net, None, 0, ctypes.byref(port)) == 0
        self.port = port.value

    def _accept(self, _server: EndPoint, error: int) -> None:
        assert error == 0
        self.accepted.append(EndPoint(self._serving, TLS if self._identity else 0))
        if self._identity is not None:
            if self._prepare is not None:
                self._prepare(self.peer.net)
            self.peer.certify(self._identity)
        assert capi.L_DicomAccept(self.net, self.accepted[-1].net) == 0

    def _agree(self, link: EndPoint, request: Agreement) -> None:
        pdu = acceptance(request)
        if self._edit is not None:
            self._edit(pdu, request)
        link.agreement = read(pdu)
        link.send("AssociateAccept", pdu)
        capi.L_DicomFreeAssociate(pdu)

    @property
    def peer(self) -> EndPoint:
        """The net of the connection that was accepted last."""
        return self.accepted[-1]

    def free(self) -> None:
        capi.L_DicomServerClose(self.net)
        for each in self.accepted:
            each.free()
        super().free()


def _release(link: EndPoint) -> None:
    link.send("ReleaseResponse")


class Program:
    """The nets of a program; all are freed, and failures in callbacks told, at its end."""

    def __init__(self) -> None:
        assert capi.L_DicomStartUp() == 0
        self._made: list[EndPoint] = []

    def serve(
        self,
        reactions: Mapping[str, Reaction] | None = None,
        edit: Any = None,
        identity: Path | None = None,
        prepare: Callable[[int], None] | None = None,
    ) -> Server:
        """A server on a free port."""
        server = Server(reactions or {}, edit, identity, prepare)
        self._made.append(server)
        return server

    def client(
        self, port: int, reactions: Mapping[str, Reaction] | None = None, secure: int = 0
    ) -> EndPoint:
        """A connection to this machine."""
        client = EndPoint(reactions or {}, secure)
        self._made.append(client)
        assert capi.L_DicomConnect(client.net, None, 0, b"127.0.0.1", port) == 0
        assert client.wait("Connect") == (0,)
        return client

    def propose(
        self,
        client: EndPoint,
        contexts: Sequence[Context],
        called: bytes = b"ANY-SCP",
        edit: Callable[[int], None] | None = None,
    ) -> None:
        """Ask for an association; `edit` changes the request before it is sent."""
        pdu = capi.L_DicomCreateAssociate(1)
        capi.L_DicomSetCalled(pdu, called)
        capi.L_DicomSetCalling(pdu, b"LTDIC")
        for each in contexts:
            add_context(pdu, each)
        if edit is not None:
            edit(pdu)
        client.send("AssociateRequest", pdu)
        capi.L_DicomFreeAssociate(pdu)

    def associate(
        self,
        port: int,
        contexts: Sequence[Context],
        called: bytes = b"ANY-SCP",
        edit: Callable[[int], None] | None = None,
        reactions: Mapping[str, Reaction] | None = None,
        secure: int = 0,
    ) -> EndPoint:
        """A client whose association has been accepted."""
        client = self.client(port, reactions, secure)
        self.propose(client, contexts, called, edit)
        client.wait("AssociateAccept")
        return client

    def end(self) -> None:
        failures = []
        for each in reversed(self._made):
            try:
                each.free()
            except BaseException as failure:
                failures.append(failure)
        capi.L_DicomShutDown()
        if failures:
            raise failures[0]


def contexts_of(*abstracts: str, roles: tuple[int, int] | None = None) -> list[Context]:
    """A context in both plain transfer syntaxes for each abstract syntax."""
    return [
        Context(number, str(each).encode(), (EXPLICIT, IMPLICIT), role=roles)
        for number, each in zip(itertools.count(1, 2), abstracts)
    ]


def programs() -> Iterator[Program]:
    """One program, ended after use."""
    program = Program()
    try:
        yield program
    finally:
        program.end()
