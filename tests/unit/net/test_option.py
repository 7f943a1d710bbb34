"""Socket options and what the environment decides."""

from __future__ import annotations

import socket
from math import inf

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.net.option import BOUND_OF, BOUNDS, DEFAULT_OPTIONS, Setting, SocketOptions, setting


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


def test_every_bound_has_its_variable(environment):
    for bound in BOUNDS:
        environment(bound.variable, "4096")
    chosen = setting()
    assert {bound.name: chosen.get(bound) for bound in BOUNDS} == dict.fromkeys(
        (bound.name for bound in BOUNDS), 4096.0
    )


def test_rows_are_told_apart():
    assert len(BOUND_OF) == len({o.name for o in BOUNDS}) == len({o.variable for o in BOUNDS})
    assert len(BOUND_OF) == len(BOUNDS)


@pytest.mark.parametrize("bound", BOUNDS, ids=lambda bound: bound.name)
def test_values_at_the_edges(bound):
    default = Setting()
    step = bound.least / 2 if bound.is_time else 1
    for value in (bound.least, bound.least + step, bound.most - 1, bound.most):
        assert default.put(bound, value).get(bound) == value
    outside = [bound.most + 1, float("inf"), float("nan"), -1.0]
    if bound.least > 1:
        outside.append(bound.least - 1)
    outside.append(bound.least / 2 if bound.is_time else bound.least + 0.5)
    for value in outside:
        with pytest.raises(Failure) as failure:
            default.put(bound, value)
        assert failure.value.fault == Fault.RANGE
    if bound.is_time:
        assert default.put(bound, 0).get(bound) == 0
    assert default == Setting()


def test_a_time_of_zero_is_never():
    bound = BOUND_OF[7]
    assert Setting().put(bound, 0).limits.time_idle == inf
    assert Setting().put(bound, 0).get(bound) == 0


@pytest.mark.parametrize("value", ["x", "-1", "nan", "1e999", "\n[2J"])
def test_nonsense_in_the_environment_is_reported(environment, caplog, value):
    environment("LTDIC_SPOOL_SIZE", value)
    with caplog.at_level("WARNING", "ltdic"):
        assert setting().limits.spool == setting().limits.spool == 4 << 20
    assert "LTDIC_SPOOL_SIZE" in caplog.text
    assert "\x1b" not in caplog.text
