"""What happens to a connection from outside: refusals, hang-ups, slowness, exhaustion."""

from __future__ import annotations

import resource
import socket
import struct
import threading

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.net import IPV4_ONLY, IPV4_OR_IPV6, IPV6_ONLY, Net, address, dial
from ltdic.net import connection as connection_module

ABORT_INVALID = b"\7\0\0\0\0\4\0\0\2\6"


def reset(connection: socket.socket) -> None:
    """Close so that the peer sees a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


# --- connecting -------------------------------------------------------------------------------


def test_refused(client, refusing):
    """B35."""
    net, told = client
    net.connect("", 0, "127.0.0.1", refusing)
    assert told.wait("on_connect") == (Fault.NET_CONNECTION_REFUSED,)
    told.wait_idle()
    assert told.names() == ["on_connect"]


def test_net_is_free_again_after_a_failed_attempt(client, site, refusing):
    net, told = client

    def retry(_, fault):
        if fault:
            assert not net.is_activated
            assert not net.is_connected
            net.close()
            net.connect("", 0, "127.0.0.1", site.port)

    told.react["on_connect"] = retry
    net.connect("", 0, "127.0.0.1", refusing)
    assert told.wait("on_connect", 2) == (0,)


@pytest.mark.parametrize("host", ["no-such-host.invalid", "bad host name", "x" * 300])
def test_unresolvable_host(client, host, monkeypatch):
    """B35: at once, or as the outcome of the attempt when the resolver is slow."""
    real = socket.getaddrinfo

    def ask(name, *others):  # not a name server, which may be far away or dead
        if name == "no-such-host.invalid":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(name, *others)

    monkeypatch.setattr(address.socket, "getaddrinfo", ask)
    net, told = client
    try:
        net.connect("", 0, host, 104)
    except Failure as failure:
        fault = failure.fault
        assert told.names() == []
        assert not net.is_activated
    else:
        (fault,) = told.wait("on_connect")
    assert fault == Fault.NET_HOST_NOT_FOUND


@pytest.mark.parametrize(
    ("host", "port", "peer", "peer_port", "fault"),
    [
        ("", 0, "", 104, Fault.NET_DESTINATION_REQUIRED),
        ("", 0, "127.0.0.1", 65536, Fault.PARAMETER),
        ("", -1, "127.0.0.1", 104, Fault.PARAMETER),
        ("", 0, "::1", 104, Fault.IPV4_IPV6_CONFLICT),
    ],
)
def test_bad_arguments_show_at_once(client, host, port, peer, peer_port, fault):
    net, told = client
    with pytest.raises(Failure) as failure:
        net.connect(host, port, peer, peer_port, IPV4_ONLY)
    assert failure.value.fault == fault
    assert not net.is_activated
    assert told.names() == []


def test_own_end_that_is_not_ours(client, site):
    net, told = client
    net.connect("192.0.2.1", 0, "127.0.0.1", site.port)
    assert told.wait("on_connect") == (Fault.NET_ADDRESS_NOT_AVAILABLE,)


def full(listening: socket.socket) -> list[socket.socket]:
    """Fill the queue of a listening socket, so that the next attempt hangs."""
    listening.listen(0)
    waiting = []
    for _ in range(4):
        attempt = socket.socket()
        attempt.setblocking(False)
        attempt.connect_ex(listening.getsockname())
        waiting.append(attempt)
    return waiting


def test_silent_network(client, listening, environment, tool):
    """B35: a black hole costs what `LTDIC_CONNECT_TIMEOUT` says."""
    waiting = full(listening)
    environment("LTDIC_CONNECT_TIMEOUT", "0.3")
    net, told = Net(), tool.Recorder()
    net.observer = told
    net.connect("", 0, *listening.getsockname())
    assert told.wait("on_connect") == (Fault.NET_TIME_OUT,)
    for each in waiting:
        each.close()


def test_close_ends_an_attempt(client, listening):
    net, told = client
    waiting = full(listening)
    net.connect("", 0, *listening.getsockname())
    assert net.is_activated
    assert not net.is_connected
    with pytest.raises(Failure) as failure:
        net.send_release_request()
    assert failure.value.fault == Fault.NET_NOT_CONNECTED
    net.close()
    assert not net.is_activated
    assert told.names() == []
    for each in waiting:
        each.close()


def test_dead_address_costs_little(listening, monkeypatch, tool):
    """B35: the next address is tried while the first one hangs, after a quarter of a second."""
    waiting = full(listening)
    waits = []
    milliseconds_until = dial.milliseconds_until

    def note(deadline):
        waits.append(milliseconds_until(deadline))
        return waits[-1]

    monkeypatch.setattr(dial, "milliseconds_until", note)
    with socket.create_server(("127.0.0.1", 0)) as alive:
        addresses = [
            dial.Address(socket.AF_INET, listening.getsockname()),
            dial.Address(socket.AF_INET, alive.getsockname()),
        ]
        latest = dial.monotonic() + tool.PATIENCE
        wake = dial.Wake()
        found = dial.dial(addresses, ("", 0), dial.SocketOptions(), latest, wake)
        assert found is not None
        assert waits[0] <= 250
        assert found.getpeername() == alive.getsockname()
        found.close()
        wake.close()
    for each in waiting:
        each.close()


def test_answer_that_came_in_time_is_taken_late(listening, monkeypatch, tool):
    """The thread had no processor until its time was over."""
    times = iter([0.0])
    monkeypatch.setattr(dial, "monotonic", lambda: next(times, 1000.0))
    monkeypatch.setattr(dial, "milliseconds_until", lambda deadline: tool.PATIENCE * 1000)
    wake = dial.Wake()
    to = [dial.Address(socket.AF_INET, listening.getsockname())]
    found = dial.dial(to, ("", 0), dial.SocketOptions(), 30.0, wake)
    assert found is not None
    assert found.getpeername() == listening.getsockname()
    found.close()
    wake.close()


def has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


@pytest.mark.skipif(not has_ipv6(), reason="no IPv6 here")
def test_both_families(client, started, tool):
    net, told = client
    server, heard = Net(), tool.Recorder()
    server.observer = heard
    server.listen("*", 0, 5, IPV4_OR_IPV6)
    accepted = []

    def accept(listener, fault):
        peer = Net()
        listener.accept(peer)
        accepted.append(peer.peer_info[0])
        peer.close()
        peer.free()

    heard.react["on_accept"] = accept
    port = server.host_info[1]
    for count, (host, kind) in enumerate(
        [("127.0.0.1", IPV4_ONLY), ("::1", IPV6_ONLY), ("localhost", IPV4_OR_IPV6)], 1
    ):
        net.connect("", 0, host, port, kind)
        assert told.wait("on_connect", count) == (0,)
        told.wait("on_close", count)
        heard.wait_idle()
    assert accepted[:2] == ["127.0.0.1", "::1"]
    server.free()


# --- listening --------------------------------------------------------------------------------


def test_port_in_use_and_foreign_address(started, listening):
    """A15."""
    net = Net()
    for host, port, fault in (
        ("127.0.0.1", listening.getsockname()[1], Fault.NET_ADDRESS_IN_USE),
        ("192.0.2.1", 0, Fault.NET_ADDRESS_NOT_AVAILABLE),
        ("::1", 0, Fault.IPV4_IPV6_CONFLICT),
        ("127.0.0.1", 70_000, Fault.PARAMETER),
    ):
        with pytest.raises(Failure) as failure:
            net.listen(host, port, 5)
        assert failure.value.fault == fault
        assert not net.is_activated


def test_address_of_a_server_on_all_addresses(started):
    net = Net()
    net.listen("*", 0, 5)
    assert net.host_info[0] == "0.0.0.0"
    net.close()
    net.listen("", 0, 5)
    text, port = net.host_info
    assert text != "0.0.0.0"
    with socket.create_connection((text, port), 5):
        pass
    with socket.create_connection(("127.0.0.1", port), 5):
        pass
    net.free()


def test_no_descriptor_left(site, tool):
    """A14: connections wait, and are served when there is room again."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    connection = socket.socket()
    connection.settimeout(tool.PATIENCE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (connection.fileno() + 1, before[1]))
    try:
        connection.connect(("127.0.0.1", site.port))
        connection.sendall(tool.proposal().encode())
        assert site.server_recorder.names() == []
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    with connection:
        assert tool.read_pdu(connection)[0] == 2


def test_connections_without_a_request_are_limited(site, monkeypatch, tool):
    """A9: the oldest goes."""
    limits = site.server.setting.limits._replace(half_open=3)
    site.server.setting = site.server.setting._replace(limits=limits)
    silent = []
    for count in range(1, 4):
        silent.append(site.raw())
        site.server_recorder.wait("on_accept", count)
    associated = site.raw_associated()
    assert silent[0].recv(1) == b""
    assert site.server_recorder.wait("on_close")[0] == Fault.NET_TIME_OUT
    assert len(site.server.clients) == 3
    for each in (*silent, associated):
        each.close()


# --- hang-ups ---------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 5, 6, 7, 73, 74, -1])
@pytest.mark.parametrize("how", [socket.socket.close, reset])
def test_hang_up_inside_the_request(site, tool, count, how):
    """A13: told as closed, nothing else."""
    connection = site.raw()
    connection.sendall(tool.proposal().encode()[:count])
    how(connection)
    fault, peer = site.server_recorder.wait("on_close")
    assert peer is site.accepted[0]
    assert fault in (0, Fault.NET_CONNECTION_RESET)
    heard = site.heard()
    assert heard.names() == ["on_close"]
    assert site.server.clients == []


@pytest.mark.parametrize("count", [1, 11, 12, 13, 40_000])
@pytest.mark.parametrize("how", [socket.socket.close, reset])
def test_hang_up_inside_a_message(site, tool, count, how):
    """C24: nothing of it is seen; one close with a fault."""
    connection = site.raw_associated()
    store = tool.store()
    size = len(store)
    message = struct.pack(">BBIIBB", 4, 0, size + 6, size + 2, 1, 3) + store
    data = struct.pack(">BBIIBB", 4, 0, 100_006, 100_002, 1, 2) + bytes(100_000)
    connection.sendall(message + data[:count])
    how(connection)
    heard = site.heard()
    assert heard.wait("on_close")[0] == Fault.NET_CONNECTION_RESET
    assert "on_message" not in heard.names()
    site.server_recorder.wait("on_close")
    assert heard.names().count("on_close") == 1


def test_what_came_before_the_hang_up_is_delivered(site, tool):
    connection = site.raw_associated()
    echo = tool.echo()
    size = len(echo)
    message = struct.pack(">BBIIBB", 4, 0, size + 6, size + 2, 1, 3) + echo
    connection.sendall(message * 10 + b"\7\0\0\0\0\4\0\0\0\0")
    reset(connection)
    heard = site.heard()
    heard.wait("on_close")
    assert heard.names().count("on_message") in (0, 10), "a reset may overtake, never split"


def test_peer_that_breaks_the_protocol_hears_why(site, tool):
    """The abort, then the end of the connection; no reset that could eat it."""
    with site.raw_associated() as connection:
        connection.sendall(b"\4\0\xff\xff\xff\xff" + bytes(100_000))
        assert tool.read_pdu(connection) == ABORT_INVALID
        assert connection.recv(1) == b""
    heard = site.heard()
    assert heard.wait("on_close")[0] == Fault.PDU_LENGTH
    assert heard.of("on_receive")[-1] == (Fault.PDU_LENGTH, 4, ())


def test_malformed_request_is_rejected(site, tool):
    with site.raw() as connection:
        bad = tool.proposal().encode().replace(b"1.2.840.10008.3.1.1.1", b"1.2.840.10008.3.1.1.2")
        connection.sendall(bad)
        assert tool.read_pdu(connection) == b"\3\0\0\0\0\4\0\1\1\2"
    assert site.heard().wait("on_close")[0] == 0
    assert site.heard().names() == ["on_receive", "on_send", "on_close"]


# --- slowness ---------------------------------------------------------------------------------


@pytest.mark.parametrize("begin", [b"", b"\1\0\0"])
def test_silent_client_is_closed(site, environment, begin, tool):
    """A1, A2. Accepted when all is sent that will be."""
    environment("LTDIC_ARTIM_TIMEOUT", "0.2")
    sent = threading.Event()
    site.prepare = lambda *_: sent.wait(tool.PATIENCE)
    with site.raw() as connection:
        connection.sendall(begin)
        sent.set()
        assert connection.recv(1) == b""
    assert site.heard().wait("on_close")[0] == Fault.NET_TIME_OUT
    assert site.heard().names() == ["on_close"]


def test_server_that_does_not_answer(client, listening, environment, tool):
    """B31."""
    environment("LTDIC_ARTIM_TIMEOUT", "0.2")
    net, told = Net(), tool.Recorder()
    net.observer = told
    net.connect("", 0, *listening.getsockname())
    told.wait("on_connect")
    net.send_associate_request(tool.proposal())
    with listening.accept()[0] as peer:
        peer.settimeout(tool.PATIENCE)
        assert tool.read_pdu(peer)[0] == 1
        assert tool.read_pdu(peer) == b"\7\0\0\0\0\4\0\0\0\0"
        assert told.wait("on_close") == (Fault.NET_TIME_OUT, net)


def test_idle_association_is_aborted(site, environment, tool):
    """C27."""
    environment("LTDIC_IDLE_TIMEOUT", "0.2")
    with site.raw_associated() as connection:
        assert tool.read_pdu(connection) == b"\7\0\0\0\0\4\0\0\2\0"
    assert site.heard().wait("on_close")[0] == Fault.NET_TIME_OUT


def test_peer_that_does_not_read(site, environment, tool):
    """C22: the others go on, and the sender gives up."""
    much = bytes(100_000_000)
    other, told = site.associated()
    with site.raw_associated():
        _, peer = site.accepted
        peer.send_message(1, tool.store(), [much])
        assert peer.queue_length == 1
        other.send_message(1, tool.echo())
        told.wait("on_message")
    environment("LTDIC_SEND_TIMEOUT", "0.3")
    environment("LTDIC_LINGER_TIMEOUT", "0.3")
    with site.raw_associated():
        site.accepted[2].send_message(1, tool.store(), [much])
        assert site.recorders[2].wait("on_close")[0] == Fault.NET_TIME_OUT


def test_lingering_is_bounded(site, environment, tool):
    """A peer that does not read cannot hold a closed connection for ever."""
    environment("LTDIC_SEND_TIMEOUT", "off")
    environment("LTDIC_LINGER_TIMEOUT", "0.2")
    with site.raw_associated():
        peer = site.accepted[0]
        peer.send_message(1, tool.store(), [bytes(100_000_000)])
        link = peer._connection
        peer.close()
        assert not peer.is_activated
        assert link._thread.join(tool.PATIENCE)


def test_wait_between_messages_costs_nothing(site, monkeypatch, tool):
    """No wake-ups of an idle association: both ends wait for minutes, once."""
    changed = threading.Condition()
    waits: dict[int, list[float]] = {}
    milliseconds_until = connection_module.milliseconds_until

    def note(deadline):
        wait = milliseconds_until(deadline)
        with changed:
            waits.setdefault(threading.get_ident(), []).append(wait)
            changed.notify_all()
        return wait

    def are_idle():
        return len(waits) == 2 and all(each[-1] > 200_000 for each in waits.values())

    monkeypatch.setattr(connection_module, "milliseconds_until", note)
    client, told = site.associated()
    with changed:
        assert changed.wait_for(are_idle, tool.PATIENCE), waits
        before = sum(map(len, waits.values()))
    threading.Event().wait(0.3)  # the time in which they may do wrong
    assert sum(map(len, waits.values())) - before < 10
    client.send_message(1, tool.echo())
    told.wait("on_message")
