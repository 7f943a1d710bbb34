"""Host names, addresses and ports; the resolver, and the order in which addresses are tried.

`ip_type` is that of the interface (`ltdic.net.option`): IPv4 unless IPv6 or both are asked for. A
numeric address of the other family is a conflict, not a failed look-up.

Must not know: connections.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Event, Thread
from typing import Any, NamedTuple

from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.net.option import IPV4_OR_IPV6, IPV6_ONLY

QUICK_LOOKUP = 0.5
"""Seconds that the caller waits for a name before the look-up goes on without it."""

_MAPPED = "::ffff:"
_FAMILIES = {IPV6_ONLY: socket.AF_INET6, IPV4_OR_IPV6: socket.AF_UNSPEC}
_ANY = {socket.AF_INET: "0.0.0.0", socket.AF_INET6: "::"}


class Address(NamedTuple):
    """One socket address and its family."""

    family: int
    sockaddr: Any


class Lookup:
    """The addresses of one host and port; a name is looked up on a thread of its own.

    `host` and `port` as given; `name`: the host name, None for a numeric address.
    """

    def __init__(self, host: str, port: int, ip_type: int) -> None:
        check_port(port)
        self.host, self.port = host, port
        self._failure: Failure | None = None
        self._addresses: list[Address] = []
        self._done = Event()
        numeric = numeric_family(host)
        self.name = host if numeric is None else None
        if numeric is not None:
            check_family(numeric, ip_type)
            if "%" in host:
                self._resolve(host, port, numeric, socket.AI_NUMERICHOST)
            else:
                self._addresses = [Address(numeric, _sockaddr(numeric, host, port))]
                self._done.set()
        elif not host or "\0" in host:
            raise Failure(Fault.NET_DESTINATION_REQUIRED, "no host to connect to")
        else:
            family = _FAMILIES.get(ip_type, socket.AF_INET)
            Thread(
                target=self._resolve,
                args=(host, port, family, 0),
                name="ltdic look-up",
                daemon=True,
            ).start()

    def _resolve(self, host: str, port: int, family: int, flags: int) -> None:
        try:
            self._addresses = _query(host, port, family, flags)
        except Failure as failure:
            self._failure = failure
        self._done.set()

    def wait(self, timeout: float) -> list[Address] | None:
        """The addresses, None when the answer is not there in time; Failure when there is none."""
        if not self._done.wait(timeout):
            return None
        if self._failure is not None:
            raise self._failure
        return self._addresses


def _query(host: str, port: int, family: int, flags: int) -> list[Address]:
    try:
        found = socket.getaddrinfo(host, port, family, socket.SOCK_STREAM, 0, flags)
    except OSError as error:
        raise Failure(fault_of(error, Fault.NET_HOST_NOT_FOUND), str(error)) from None
    except UnicodeError:
        raise Failure(Fault.NET_HOST_NOT_FOUND, "not a host name") from None
    return [Address(each[0], each[4]) for each in found]


def _sockaddr(family: int, host: str, port: int) -> Any:
    """The socket address of a numeric address without a zone."""
    return (host, port) if family == socket.AF_INET else (host, port, 0, 0)


def numeric_family(host: str) -> int | None:
    """The family of a numeric address, None for anything else."""
    for family in (socket.AF_INET, socket.AF_INET6):
        with suppress(OSError, ValueError):
            socket.inet_pton(family, host.partition("%")[0])
            return family
    return None


def check_port(port: int) -> None:
    """Failure unless `port` is one."""
    if not 0 <= port <= 0xFFFF:
        raise Failure(Fault.PARAMETER, f"port {port}")


def check_family(family: int, ip_type: int) -> None:
    """Failure when an address of `family` contradicts `ip_type`."""
    wanted = _FAMILIES.get(ip_type, socket.AF_INET)
    if wanted not in (socket.AF_UNSPEC, family):
        raise Failure(Fault.IPV4_IPV6_CONFLICT, "address of the other family")


def local(host: str, port: int, ip_type: int, family: int = 0) -> Address:
    """Where to bind: "" and "*" mean every address of this machine; `family` 0: as `ip_type`."""
    check_port(port)
    family = family or _FAMILIES.get(ip_type, socket.AF_INET)
    if host in ("", "*"):
        if family == socket.AF_UNSPEC:
            family = socket.AF_INET6 if socket.has_ipv6 else socket.AF_INET
        return Address(family, (_ANY[socket.AddressFamily(family)], port))
    numeric = numeric_family(host)
    if numeric is not None:
        check_family(numeric, ip_type)
    return _query(host, port, numeric or family, socket.AI_PASSIVE)[0]


def shown(sockaddr: Any) -> tuple[str, int]:
    """A socket address as text and port; an IPv4 address in IPv6 clothes as IPv4."""
    text = str(sockaddr[0]).partition("%")[0]
    if text.startswith(_MAPPED) and "." in text:
        text = text[len(_MAPPED) :]
    return text, int(sockaddr[1])


def own_address(family: int) -> str:
    """The address under which others most likely reach this machine. Sends nothing."""
    target = "2001:db8::1" if family == socket.AF_INET6 else "192.0.2.1"
    with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
        probe.connect((target, 9))
        return str(probe.getsockname()[0])
    return "::1" if family == socket.AF_INET6 else "127.0.0.1"
