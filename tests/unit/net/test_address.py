"""Hosts, ports, families."""

from __future__ import annotations

import socket

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.net import address
from ltdic.net.address import Lookup, local, numeric_family, own_address, shown
from ltdic.net.option import IPV4_ONLY, IPV4_OR_IPV6, IPV6_ONLY

IPV4, IPV6 = socket.AF_INET, socket.AF_INET6


@pytest.mark.parametrize(
    ("host", "family"),
    [("1.2.3.4", IPV4), ("::1", IPV6), ("fe80::1%eth0", IPV6), ("1.2.3", None), ("a.b", None)],
)
def test_numeric_addresses_are_known(host, family):
    assert numeric_family(host) == family


@pytest.mark.parametrize(
    ("sockaddr", "text"),
    [
        (("1.2.3.4", 104), "1.2.3.4"),
        (("::ffff:1.2.3.4", 104, 0, 0), "1.2.3.4"),
        (("::ffff:1", 104, 0, 0), "::ffff:1"),
        (("fe80::1%eth0", 104, 0, 2), "fe80::1"),
    ],
)
def test_addresses_as_text(sockaddr, text):
    assert shown(sockaddr) == (text, 104)


def test_numeric_look_up_is_immediate():
    (found,) = Lookup("127.0.0.1", 104, IPV4_ONLY).wait(0) or []
    assert found == (IPV4, ("127.0.0.1", 104))
    (found,) = Lookup("::1", 104, IPV6_ONLY).wait(0) or []
    assert found == (IPV6, ("::1", 104, 0, 0))
    (found,) = Lookup("fe80::1%lo", 104, IPV6_ONLY).wait(0) or []
    assert found == (IPV6, ("fe80::1", 104, 0, socket.if_nametoindex("lo")))


@pytest.mark.parametrize(
    ("host", "kind"), [("127.0.0.1", IPV6_ONLY), ("::1", IPV4_ONLY), ("::1", 0)]
)
def test_families_that_contradict(host, kind):
    for call in (lambda: Lookup(host, 104, kind), lambda: local(host, 104, kind)):
        with pytest.raises(Failure) as failure:
            call()
        assert failure.value.fault == Fault.IPV4_IPV6_CONFLICT


def test_slow_resolver(monkeypatch):
    """The caller waits for a moment only, the answer comes later."""
    import threading

    answer = threading.Event()

    def resolve(*arguments):
        answer.wait(60)
        return [(IPV4, 1, 6, "", ("1.2.3.4", 104))]

    monkeypatch.setattr(address.socket, "getaddrinfo", resolve)
    lookup = Lookup("slow.example", 104, IPV4_OR_IPV6)
    assert lookup.wait(0.01) is None
    answer.set()
    assert lookup.wait(60) == [(IPV4, ("1.2.3.4", 104))]


@pytest.mark.parametrize("host", ["", "a\0b"])
def test_hosts_that_cannot_be_looked_up(host):
    with pytest.raises(Failure) as failure:
        Lookup(host, 104, IPV4_ONLY)
    assert failure.value.fault == Fault.NET_DESTINATION_REQUIRED


def test_where_to_bind():
    assert local("", 104, IPV4_ONLY) == (IPV4, ("0.0.0.0", 104))
    assert local("*", 0, IPV6_ONLY) == (IPV6, ("::", 0))
    assert local("127.0.0.1", 1, 0) == (IPV4, ("127.0.0.1", 1))
    assert local("*", 0, IPV4_OR_IPV6).family in (IPV4, IPV6)
    assert local("localhost", 1, IPV4_ONLY) == (IPV4, ("127.0.0.1", 1))


def test_own_address_is_one_that_can_be_bound():
    with socket.socket() as probe:
        probe.bind((own_address(IPV4), 0))


def test_own_address_without_a_network(monkeypatch):
    def refuse(*arguments):
        raise OSError

    monkeypatch.setattr(address.socket, "socket", refuse)
    assert own_address(IPV4) == "127.0.0.1"
    assert own_address(IPV6) == "::1"
