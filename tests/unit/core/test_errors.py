"""Operating system errors become the faults that the interface has for them."""

from __future__ import annotations

import errno
import socket

import pytest

from ltdic.core.errors import Failure, Fault, fault_of


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (OSError(errno.ECONNREFUSED, ""), Fault.NET_CONNECTION_REFUSED),
        (BrokenPipeError(errno.EPIPE, ""), Fault.NET_CONNECTION_RESET),
        (OSError(errno.EADDRINUSE, ""), Fault.NET_ADDRESS_IN_USE),
        (OSError(errno.ENOSPC, ""), Fault.DISK_FULL),
        (OSError(errno.EHOSTUNREACH, ""), Fault.NET_HOST_UN_REACH),
        (socket.gaierror(socket.EAI_NONAME, ""), Fault.NET_HOST_NOT_FOUND),
        (socket.gaierror(socket.EAI_AGAIN, ""), Fault.NET_TRY_AGAIN),
        (TimeoutError("timed out"), Fault.NET_TIME_OUT),
        (OSError(99999, "unheard of"), Fault.NET_FAILURE),
    ],
)
def test_fault_of(error: OSError, fault: Fault) -> None:
    assert fault_of(error) is fault


def test_a_fault_without_a_message_names_itself() -> None:
    assert str(Failure(Fault.NET_TIME_OUT)) == "net time out"
