"""Socket options and what the environment decides."""

from __future__ import annotations

import socket
from math import inf

import pytest

from ltdic.net.option import DEFAULT_OPTIONS, SocketOptions, setting


def option(target: socket.socket, level: int, name: int) -> int:
    return target.getsockopt(level, name)


def test_defaults_leave_the_buffers_alone():
    with socket.socket() as plain, socket.socket() as target:
        DEFAULT_OPTIONS.apply(target)
        assert option(target, socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1
        for name in (socket.SO_SNDBUF, socket.SO_RCVBUF):
            before = option(plain, socket.SOL_SOCKET, name)
            assert option(target, socket.SOL_SOCKET, name) == before


def test_options_reach_the_socket():
    with socket.socket() as target:
        SocketOptions(20_000, 30_000, no_delay=False).apply(target)
        assert option(target, socket.IPPROTO_TCP, socket.TCP_NODELAY) == 0
        assert option(target, socket.SOL_SOCKET, socket.SO_SNDBUF) == 40_000
        assert option(target, socket.SOL_SOCKET, socket.SO_RCVBUF) == 60_000


def test_options_a_socket_does_not_have_are_skipped():
    ends = socket.socketpair()
    for each in ends:
        SocketOptions(20_000).apply(each)
        assert option(each, socket.SOL_SOCKET, socket.SO_SNDBUF) >= 20_000
        each.close()


def test_environment(environment):
    default = setting()
    assert (default.time_connect, default.time_linger, default.limits.time_idle) == (30, 10, 300)
    for name, value in {
        "LTDIC_CONNECT_TIMEOUT": "2.5",
        "LTDIC_LINGER_TIMEOUT": "3",
        "LTDIC_ARTIM_TIMEOUT": " 4 ",
        "LTDIC_TLS_TIMEOUT": "6",
        "LTDIC_PDU_TIMEOUT": "5",
        "LTDIC_IDLE_TIMEOUT": "off",
        "LTDIC_SEND_TIMEOUT": "0",
        "LTDIC_SPOOL_SIZE": "1000",
        "LTDIC_REUSEPORT": "1",
    }.items():
        environment(name, value)
    chosen = setting()
    limits = chosen.limits
    assert (chosen.time_connect, chosen.time_linger) == (2.5, 3.0)
    assert (limits.time_artim, limits.time_tls, limits.time_pdu) == (4.0, 6.0, 5.0)
    assert (limits.time_idle, limits.time_send) == (inf, inf)
    assert limits.spool == 1000
    assert limits.command == default.limits.command
    assert (default.reuse_port, chosen.reuse_port) == (False, True)


@pytest.mark.parametrize("value", ["x", "-1", "nan", "1e999", "\n[2J"])
def test_nonsense_in_the_environment_is_reported(environment, caplog, value):
    environment("LTDIC_SPOOL_SIZE", value)
    with caplog.at_level("WARNING", "ltdic"):
        assert setting().limits.spool == setting().limits.spool == 4 << 20
    assert "LTDIC_SPOOL_SIZE" in caplog.text
    assert "\x1b" not in caplog.text
