"""Sockets and threads around `ltdic.wire`. An association moves bytes: no data sets here."""

from __future__ import annotations

from ltdic.net.dispatch import Observer, breathe
from ltdic.net.net import SECURE_ISCL, SECURE_NONE, SECURE_TLS, Net
from ltdic.net.option import DEFAULT_OPTIONS, IPV4_ONLY, IPV4_OR_IPV6, IPV6_ONLY, SocketOptions
from ltdic.net.runtime import shut_down, start_up, started

__all__ = [
    "DEFAULT_OPTIONS",
    "IPV4_ONLY",
    "IPV4_OR_IPV6",
    "IPV6_ONLY",
    "SECURE_ISCL",
    "SECURE_NONE",
    "SECURE_TLS",
    "Net",
    "Observer",
    "SocketOptions",
    "breathe",
    "shut_down",
    "start_up",
    "started",
]
