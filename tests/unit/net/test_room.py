"""Limits of a listening net on real connections: requests that do not come, associations (A9)."""

from __future__ import annotations

import socket
import threading

import pytest

from ltdic.core.clock import monotonic
from ltdic.core.errors import Failure, Fault
from ltdic.net import BOUND_OF, Net

REJECTED = bytes((3, 0, 0, 0, 0, 4, 0, 2, 3, 2))


def limit(net: Net, **changed: int) -> None:
    net.setting = net.setting._replace(limits=net.setting.limits._replace(**changed))


def caller(site, address: str) -> socket.socket:
    """A connection to the site from another address of the loopback interface."""
    return socket.create_connection(("127.0.0.1", site.port), 10, (address, 0))


# --- without a request ------------------------------------------------------------------------


@pytest.mark.parametrize("extra", [-1, 0, 1])
def test_connections_of_one_address_are_limited(site, tool, extra):
    """The oldest of that address goes; those of others stay."""
    limit(site.server, half_open_peer=4)
    other = caller(site, "127.0.0.9")
    site.server_recorder.wait("on_accept")
    crowd = []
    for count in range(4 + extra):
        crowd.append(caller(site, "127.0.0.1"))
        site.server_recorder.wait("on_accept", count + 2)
    if extra > 0:
        assert crowd[0].recv(1) == b""
        assert site.server_recorder.wait("on_close")[0] == Fault.NET_TIME_OUT
        assert site.server_recorder.of("on_close")[0][1].peer_info == crowd[0].getsockname()
    site.server_recorder.wait_idle()
    assert len(site.server.clients) == 5 + min(extra, 0)
    for each in (other, *crowd[max(extra, 0) :]):
        each.sendall(tool.proposal().encode())
        assert tool.read_pdu(each)[0] == 2
    for each in (other, *crowd):
        each.close()


def test_connections_that_were_not_accepted_count_too(started, tool):
    """A program that is slow to accept: the oldest of the crowd is hung up on, nobody else."""
    server, told = Net(), tool.Recorder()
    server.observer = told
    server.listen("127.0.0.1", 0, 10)
    limit(server, half_open_peer=2)
    where = server.host_info
    other = socket.create_connection(where, 10, ("127.0.0.9", 0))
    crowd = []
    for count in range(3):
        crowd.append(socket.create_connection(where, 10, ("127.0.0.1", 0)))
        told.wait("on_accept", count + 1)
    assert crowd[0].recv(1) == b""
    told.wait("on_accept", 4)
    peers = [Net() for _ in range(3)]
    for each in peers:
        server.accept(each)
    assert [each.peer_info for each in peers] == [
        each.getsockname() for each in (other, *crowd[1:])
    ]
    with pytest.raises(Failure) as failure:
        server.accept(Net())
    assert failure.value.fault == Fault.NET_WOULD_BLOCK
    for each in (*peers, server):
        each.free()
    for each in (other, *crowd):
        each.close()


def test_request_that_has_come_saves_a_connection(site, tool, monkeypatch):
    """Given up while its request waits to be read: the request counts, for good."""
    hold, held = threading.Event(), threading.Event()
    with site.raw() as connection:
        site.server_recorder.wait("on_accept")
        site.server_recorder.wait_idle()
        link = site.accepted[0].connection
        receive = link._receive

        def late(transport):
            held.set()
            assert hold.wait(tool.PATIENCE)
            receive(transport)

        monkeypatch.setattr(link, "_receive", late)
        connection.sendall(tool.proposal().encode())
        assert held.wait(tool.PATIENCE)
        assert link.is_half_open
        link.give_up()
        assert not link.is_half_open
        hold.set()
        assert tool.read_pdu(connection)[0] == 2
        for _ in range(3):
            link._wake.set()
        command = tool.echo()
        connection.sendall(
            b"\4\0" + (len(command) + 6).to_bytes(4, "big")
            + (len(command) + 2).to_bytes(4, "big") + b"\1\3" + command
        )  # fmt: skip
        assert tool.read_pdu(connection)[0] == 4


# --- associations -----------------------------------------------------------------------------


@pytest.mark.parametrize("extra", [-1, 0, 1])
def test_associations_are_limited(site, tool, caplog, extra):
    """Beyond the limit RJ(2, 3, 2), which the program does not hear as a request."""
    limit(site.server, associations=3)
    with caplog.at_level("WARNING", "ltdic"):
        connections = [site.raw_associated() for _ in range(min(3 + extra, 3))]
        if extra > 0:
            with site.raw() as surplus:
                surplus.sendall(tool.proposal().encode())
                assert tool.read_pdu(surplus) == REJECTED
            heard = site.recorders[3]
            heard.wait("on_close")
            assert heard.of("on_receive") == [(Fault.NET_NO_BUFFERS, 1, ())]
            assert "on_associate_request" not in heard.names()
            assert len(caplog.records) == 1
    assert (len(caplog.records) == 0) == (extra <= 0)
    for each in connections:
        each.close()


def test_place_of_an_association_is_free_again(site, tool):
    limit(site.server, associations=1)
    for count in range(1, 4):
        site.raw_associated().close()
        site.server_recorder.wait("on_close", count)
    assert site.server._admitted == set()


def test_second_request_keeps_its_place(site, tool):
    """A connection whose request was refused by the program, not by the limit, may try again."""
    limit(site.server, associations=1)
    with site.raw_associated():
        assert site.accepted[0].admits()


def test_own_requests_are_not_limited(site, tool):
    client, _ = site.connected()
    limit(client, associations=1)
    assert client.admits()
    assert client.admits()
    assert site.server.admits(), "a listening net has no server"


def test_place_is_not_taken_by_who_is_gone(site):
    with site.raw():
        site.server_recorder.wait("on_accept")
        site.server_recorder.wait_idle()
        (peer,) = site.accepted
        site.server._drop_client(peer)
        assert peer.admits()
        assert site.server._admitted == set()


# --- bounds of one net ------------------------------------------------------------------------


@pytest.mark.parametrize(("extra", "answer"), [(-1, 7), (0, 2), (1, 2)])
def test_length_of_a_request(site, tool, extra, answer):
    """B2 with a limit of one net's own, set before it is accepted."""
    request = tool.proposal().encode()
    site.prepare = lambda peer, _: peer.put_bound(BOUND_OF[20], len(request) - 6 + extra)
    with site.raw() as connection:
        connection.sendall(request)
        assert tool.read_pdu(connection)[0] == answer


def test_bounds_are_those_of_the_next_connection(site, tool):
    """What is open keeps what it had."""
    client, told = site.associated()
    client.put_bound(BOUND_OF[7], 0.1)
    assert client.connection.layer.deadline - monotonic() > 200
    client.close()
    told.wait_idle()
    client.connect("", 0, "127.0.0.1", site.port)
    told.wait("on_connect", 2)
    client.send_associate_request(tool.proposal())
    assert told.wait("on_close")[0] == Fault.NET_TIME_OUT
