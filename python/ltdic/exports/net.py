"""Network handles (`ltdic/net.h`): life cycle, connections, state; the sends are in `send`."""

from __future__ import annotations

from ltdic import net as engine
from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export
from ltdic.abi.handles import nets
from ltdic.abi.text import fill, protocol_bytes
from ltdic.core.errors import Failure, Fault
from ltdic.exports.dataset_handle import pointer_to
from ltdic.exports.net_secure import check_mode, read_setting
from ltdic.exports.observer import NetObserver, observer_of
from ltdic.exports.temporary import folder_or_default
from ltdic.net import Net, SocketOptions


@export
def L_DicomStartUp() -> None:
    """Allow network operations; nested calls are harmless."""
    engine.start_up()


@export
def L_DicomShutDown() -> None:
    """End what StartUp began: close what is still open and wait, bounded, for the threads."""
    engine.shut_down()


@export
def L_DicomCreateNet(path: str | None, mode: int) -> CData:
    """A new net; ISCL, which was retired from the standard, is refused."""
    return _create(path, mode, NULL)


@export
def L_DicomCreateNetExt(path: str | None, mode: int, context: CData) -> CData:
    """A new net with TLS settings, whose `nSuccess` tells whether they will do."""
    return _create(path, mode, context)


@export
def L_DicomInitializeNet(net: Net, path: str | None, mode: int, context: CData) -> None:
    """Set folder, security mode and TLS settings of a net that is not in use yet."""
    check_mode(mode)
    if net.is_activated:
        raise Failure(Fault.NET_IS_CONNECTED)
    setting = read_setting(context)
    net.temp_path = path or None
    net.secure = mode & 0xFFFFFFFF
    net.tls = setting


def _create(path: str | None, mode: int, context: CData) -> CData:
    check_mode(mode)
    setting = read_setting(context)
    net = Net(folder_or_default(path), mode)
    net.tls = setting
    net.observer = NetObserver(net)
    return nets.add(net)


@export
def L_DicomFreeNet(pointer: CData) -> None:
    """Close and forget a net; NULL is ignored. Allowed in every callback, its own included."""
    if pointer == NULL:
        return
    net = nets[pointer]
    nets.remove(net)
    try:
        observer_of(net).forget()
    finally:
        net.free()


@export
def L_DicomEnableReferenceCounting(net: Net, enable: bool) -> None:
    """Nothing to switch: a net may always be freed while its callbacks run."""


@export
def L_DicomConnect(net: Net, host: str, host_port: int, peer: str, peer_port: int) -> None:
    """Start to connect over IPv4; the outcome comes as the Connect callback."""
    _connect(net, host, host_port, peer, peer_port, engine.IPV4_ONLY)


@export
def L_DicomConnectExt(
    net: Net, host: str, host_port: int, peer: str, peer_port: int, ip_type: int
) -> None:
    """Start to connect over the families that `ip_type` allows."""
    _connect(net, host, host_port, peer, peer_port, ip_type)


def _connect(net: Net, host: str, host_port: int, peer: str, peer_port: int, ip_type: int) -> None:
    observer_of(net).refresh()
    net.connect(host, host_port, peer, peer_port, ip_type)


@export
def L_DicomListen(net: Net, host: str, port: int, backlog: int) -> None:
    """Listen on IPv4; `backlog` is the queue of connections that wait for Accept."""
    observer_of(net).refresh()
    net.listen(host, port, backlog, engine.IPV4_ONLY)


@export
def L_DicomListenExt(net: Net, host: str, port: int, backlog: int, ip_type: int) -> None:
    """Listen on the families that `ip_type` allows."""
    observer_of(net).refresh()
    net.listen(host, port, backlog, ip_type)


@export
def L_DicomAccept(net: Net, peer: Net) -> None:
    """Bind the oldest waiting connection of the listening `net` to the fresh net `peer`."""
    observer_of(peer).refresh()
    net.accept(peer)


@export
def L_DicomClose(net: Net) -> None:
    """End the connection once what is queued has left (bounded), or stop listening."""
    net.close()


@export
def L_DicomCloseForced(net: Net, forced: bool) -> None:
    """End the connection at once, with the Close callback inside this call."""
    if forced:
        net.close_forced()
    else:
        net.close()


@export
def L_DicomServerClose(net: Net) -> None:
    """Stop listening and close the accepted connections; their handles stay."""
    net.server_close()


@export
def L_DicomIsActivated(net: Net) -> bool:
    """Whether the net has a socket."""
    return net.is_activated


@export
def L_DicomIsConnected(net: Net) -> bool:
    """Whether the transport connection is up."""
    return net.is_connected


@export
def L_DicomIsAssociated(net: Net) -> bool:
    """Whether an association is in force."""
    return net.is_associated


@export
def L_DicomGetQueueSend(net: Net) -> int:
    """Messages that wait to be sent."""
    return net.queue_length


@export
def L_DicomGetServer(net: Net) -> Net | None:
    """The listening net of an accepted one."""
    return net.server


@export
def L_DicomGetClientCount(net: Net) -> int:
    """Accepted nets that are still connected."""
    return len(net.clients)


@export
def L_DicomGetClient(net: Net, index: int) -> Net | None:
    """The accepted net at `index`, or NULL."""
    clients = net.clients
    return clients[index] if index < len(clients) else None


@export
def L_DicomGetCommandSet(net: Net) -> CData:
    """The command set of the message last received; lent until the next message."""
    return pointer_to(observer_of(net).command_set())


@export
def L_DicomGetAssociate(net: Net) -> CData:
    """The association in force; lent until it ends."""
    return observer_of(net).associate_pointer(net.associate)


@export
def L_DicomGetHostInfo(net: Net, address: CData, size: int, port: CData) -> None:
    """The own end: address text into the buffer, port number."""
    _write_end(net.host_info, address, size, port)


@export
def L_DicomGetPeerInfo(net: Net, address: CData, size: int, port: CData) -> None:
    """The other end: address text into the buffer, port number. Still known after the close."""
    _write_end(net.peer_info, address, size, port)


def _write_end(end: tuple[str, int], address: CData, size: int, port: CData) -> None:
    if not end[0]:
        raise Failure(Fault.NET_NOT_CONNECTED, "never connected")
    text = protocol_bytes(end[0])
    if address != NULL and len(text) >= size:
        raise Failure(Fault.RANGE, f"the buffer of {size} characters is too small for the address")
    fill(address, size, text)
    if port != NULL:
        port[0] = end[1]


@export
def L_DicomSetCallback(net: Net, callbacks: CData) -> None:
    """Copy the callback structure; NULL clears it."""
    observer = observer_of(net)
    observer.program.set(callbacks)
    observer.refresh()


@export
def L_DicomSetCallbackExt(net: Net, callbacks: CData) -> None:
    """Copy the extended callback structure, as much of it as its size member says."""
    size = None if callbacks == NULL else callbacks.uStructSize
    observer = observer_of(net)
    observer.program_extension.set(callbacks, size)
    observer.refresh()


@export
def L_DicomSetFlags(net: Net, flags: int) -> None:
    """Switch what is sent; the only flag is group lengths in data sets."""
    observer_of(net).flags = flags


@export
def L_DicomGetFlags(net: Net) -> int:
    """The flags set."""
    return observer_of(net).flags


@export
def L_DicomEnableOptimizedMemorySend(net: Net, enable: bool) -> None:
    """Remembered only: large values are never copied to be sent."""
    observer_of(net).optimized_send = enable


@export
def L_DicomIsOptimizedMemorySendEnabled(net: Net) -> bool:
    """What EnableOptimizedMemorySend was last told."""
    return observer_of(net).optimized_send


@export
def L_DicomBreathe() -> None:
    """Let other nets' callbacks run where they are serialised; nothing to do otherwise."""
    engine.breathe()


@export
def L_DicomGetSocketOptions(net: Net, options: CData, size: int) -> None:
    """The options that the next connection of this net will have."""
    _write_options(net.options, options, size)


@export
def L_DicomGetDefaultSocketOptions(net: Net, options: CData, size: int) -> None:
    """The options of a new net."""
    _write_options(engine.DEFAULT_OPTIONS, options, size)


@export
def L_DicomSetSocketOptions(net: Net, options: CData) -> None:
    """Set buffer sizes (0 or less: the system's) and TCP_NODELAY for the next connection."""
    if options == NULL:
        raise Failure(Fault.NULL_PTR, "socket options: NULL")
    _check_size(options.uStructSize)
    net.options = SocketOptions(
        options.nSendBufferSize, options.nReceiveBufferSize, options.bNoDelay != 0
    )


def _write_options(known: SocketOptions, options: CData, size: int) -> None:
    if options == NULL:
        raise Failure(Fault.NULL_PTR, "socket options: NULL")
    _check_size(size)
    options.uStructSize = size
    options.nSendBufferSize = known.send_buffer
    options.nReceiveBufferSize = known.receive_buffer
    options.bNoDelay = known.no_delay
    options.uReserved1 = options.uReserved2 = 0


def _check_size(size: int) -> None:
    if size != ffi.sizeof("DICOMSOCKETOPTIONS"):
        raise Failure(Fault.INVALID_STRUCT_SIZE, f"DICOMSOCKETOPTIONS: {size} bytes")
