"""Sockets and threads around `ltdic.wire`. An association moves bytes: no data sets here.

Which thread runs what

- Connection thread: one per connection, a daemon. It connects (where that is ours to do), reads,
  decodes, writes what is queued, keeps the deadlines, and makes the observer calls of its net. When
  the connection is over it sends the rest, waits for the peer to close, closes the socket, ends.
- Listener thread: one per listening net. It takes connections from the kernel, calls `on_accept`,
  and calls the server's `on_close` for accepted nets after their own one.
- Look-up thread: one per host name, until the resolver answers.
- The caller's thread: everything a program calls. Sends are encoded, queued and, where the socket
  takes it, written there; no call waits for the network. Three waits have a bound: `connect` for
  the resolver (0.5 s), `close_forced` and `free` for an observer call that runs on another thread
  (0.5 s), `shut_down` for all threads (5 s).

A thread waits in `poll` on its socket and on a `Wake`, nowhere else; without a deadline it waits
for ever. An association that is idle costs nothing until `LTDIC_IDLE_TIMEOUT`.

What is locked, in the order of taking

1. `Net.turn`: held during the observer calls of one net (with `LTDIC_DISPATCH=serial` all nets have
   the same). Only threads that are about to make a call wait for it without bound, and they hold
   nothing else; whoever wants it from within a call or from outside gives up after a bound.
2. `Net._lock`: which connection or listener a net has, and the list of clients
3. `Listener._lock`: the queue of waiting connections. Taken under the `_lock` of the accepting net.
4. `Connection._lock`: the `UpperLayer`, and writing to the socket, which never blocks
5. the locks in `runtime` and `Wake`: leaves

No lock of 2 to 5 is held while an observer is called, and none of them is waited for while one of a
later number is held. Two `Net._lock` are never held together. Reading from a socket needs no lock:
only the connection's thread does it, into places that belong to it until it says `feed`.

What other threads may read without a lock is replaced, never changed in place: the references to
connection, listener and observer, flags, and the tuples of addresses.

How a connection ends: exactly one caller of `Connection.end` is told that it was the first. If that
is the program (`close`, `close_forced`, `free`), the program's rules apply; if it is the
connection's thread, it makes the one call of `on_close`. An observer call asks under the turn
whether the connection still belongs to the net: none begins after the end.

Secure links: `transport.Transport` is the seam; `tls.TlsTransport` has a leaf lock of its own
around OpenSSL's object. The handshake runs on the connection's thread between `on_connect` and
`on_secure_link`, which comes on both sides; what is sent before it is over waits. A net made for
TLS never speaks without; one made for ISCL fails to connect, listen or be accepted.
"""

from __future__ import annotations

from ltdic.net.dispatch import Observer, breathe
from ltdic.net.net import SECURE_ISCL, SECURE_NONE, SECURE_TLS, Net
from ltdic.net.option import (
    BOUND_OF,
    DEFAULT_OPTIONS,
    IPV4_ONLY,
    IPV4_OR_IPV6,
    IPV6_ONLY,
    Bound,
    SocketOptions,
)
from ltdic.net.runtime import shut_down, start_up, started

__all__ = [
    "BOUND_OF",
    "DEFAULT_OPTIONS",
    "IPV4_ONLY",
    "IPV4_OR_IPV6",
    "IPV6_ONLY",
    "SECURE_ISCL",
    "SECURE_NONE",
    "SECURE_TLS",
    "Bound",
    "Net",
    "Observer",
    "SocketOptions",
    "breathe",
    "shut_down",
    "start_up",
    "started",
]
