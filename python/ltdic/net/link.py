"""Making a link secure: the TLS handshake of one connection, with a deadline, and its verdict.

Runs on the connection's thread, so a peer that dawdles holds up nobody else. Imported only when a
net is in TLS mode, as it brings `ssl`.

Must not know: PDUs, what comes after the handshake.
"""

from __future__ import annotations

import select
from collections.abc import Callable
from typing import TYPE_CHECKING

from ltdic.core.clock import milliseconds_until, monotonic
from ltdic.core.errors import Failure, Fault
from ltdic.core.gate import leave, wait
from ltdic.net.tls import TlsTransport
from ltdic.net.tls_verify import examine, tell_refused, wants_verify
from ltdic.net.wake import Wake

if TYPE_CHECKING:
    from ltdic.net.net import Net


def establish(
    net: Net,
    transport: TlsTransport,
    server_name: str | None,
    server_side: bool,
    alive: Callable[[], bool],
    wake: Wake,
    deadline: Callable[[], float],
) -> bool:
    """Run the handshake; False when the net has let go of the connection meanwhile.

    `deadline` is asked again after each wait, and when `wake` is set. Failure when there can be no
    secure link; the alert is on its way then.
    """
    transport.begin(net.tls, server_side, server_name, not server_side and wants_verify(net))
    try:
        _shake(transport, alive, wake, deadline)
    except Failure:
        tell_refused(net, transport, alive)
        raise
    if not alive():
        return False
    examine(net, transport, server_side, alive)
    net.cipher_suite = transport.suite()[0]
    return alive()


def _shake(
    transport: TlsTransport, alive: Callable[[], bool], wake: Wake, deadline: Callable[[], float]
) -> None:
    while not transport.step() and alive():
        until = deadline()
        if monotonic() >= until:
            raise Failure(Fault.NET_TIME_OUT, "TLS handshake took too long")
        wanted = select.POLLIN | select.POLLOUT if transport.wants_write else select.POLLIN
        wait(wake.fileno(), transport.fileno(), wanted, milliseconds_until(until))
        leave()  # a step takes long, outside the interpreter
