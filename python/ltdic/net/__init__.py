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

A thread waits on its socket and on a `Wake`, nowhere else, and until its deadline. What
another thread sends wakes it if something is left to do, and what changes the state if the deadline
is nearer then; a message that leaves at once does not. So it looks up once in `time_idle` (or
`time_response`, if that is shorter) in any case, and these two may end up to twice as late. Besides
that an association that is idle costs nothing.

With many associations most threads that have something to do wait for the interpreter. They do so
in a queue of our own, the gate (`ltdic.core.gate`): `wait` leaves it, waits for the socket, and
queues to come in again. Nothing depends on it, and nobody is kept out for long: who is in a
callback is passed by, who is about to copy much or to wait elsewhere says `leave`. The program's
threads do not queue.

What is locked, in the order of taking

1. `Net.turn`: held during the observer calls of one net (with `LTDIC_DISPATCH=serial` all nets have
   the same), guards nothing else. It nests within a thread. A thread waits for it without bound
   only to make a call of its own net, and holds nothing then: the net's connection thread, its
   listener thread. Who wants it from within a call of another net, or holds nothing but is the
   program's, gives up after a bound (`close_forced`, `free`) and leaves the call to whoever has it:
   two nets that end each other inside their calls wait half a second, not for ever.
2. `Net._lock`: which connection or listener a net has, its clients, which of them were granted an
   association, its bounds. Opening makes sockets under it, which does not block.
3. `Listener._lock`: the queue of waiting connections and whether it has ended. `accept` takes it
   under the `_lock` of the accepting net.
4. `Connection._lock`: the `UpperLayer` and its outbox, whether the net has let go, and writing to
   the socket, which never blocks.
5. `TracedTransport._lock`: which bytes are told next, where they are told at all
6. `TlsTransport._lock`: OpenSSL's object; taken under 4 (and 5) to send, alone to receive
7. the locks of `runtime`, `thread` and `Wake`: leaves, held for a few statements

A lock is waited for only while locks of smaller numbers are held; two of the same number are never
held together. While an observer is called its turn is held, and none of 2 to 7: so any function
may be called from within. The log is written with nothing held but a turn; only the lines about
bytes (level debug and below) are written under 4 and 5. `tests/unit/net/test_lock.py` watches all
of this while everything happens at once.

What needs no lock. Reading from the socket and everything between `spaces` and `feed`: only the
connection's thread does that, into places that belong to it until it says `feed`, which is under
4. What other threads look at is replaced, never changed in place, and each look is one step of the
interpreter: the references to connection, listener, server and observer, flags, the tuples of
addresses, the state of an upper layer. A look may be late; whoever acts on it asks again under the
lock (`act` asks `is_up`, `connect` and `accept` ask `_check_idle`). The queues `Listener._closed`
and `Turn._late` are deques: any thread appends, one thread takes. Of `Connection._sent` its thread
asks without the lock whether something is left; it is put there and taken under it.

How a wake-up is not lost. Work is put down first, `Wake.set` comes after; the thread clears the
wake first and looks for work after that. A set that comes before the thread polls makes the poll
return at once. `Wake.set` after `close` does nothing: the number is taken back under the wake's
lock, so that it never writes to a descriptor that has become somebody else's. `Turn._late` has no
thread of its own: whoever leaves a task tries for the turn, whoever gives the turn back looks for
tasks, so one of the two finds it.

How a connection ends. Exactly one caller of `Connection.end` is told that it was the first. If that
is the program (`close`, `close_forced`, `free`), the program's rules apply; if it is the
connection's thread, it makes the one call of `on_close`. An observer call asks under the turn
whether the connection still belongs to the net: none begins after the end. One that has begun may
still run when `close` returns; `close_forced` and `free` wait for it, with a bound. Only the
connection's thread closes its socket, after its last poll, so no other thread's descriptor of the
same number can be hit. A listener's socket is closed by whoever ends it, which frees the port at
once: the thread looks at `_ended` before it uses what its poll says.

An attempt to connect that failed belongs to the net until `on_connect` begins to tell of it; from
then on the net counts as not activated and may connect, listen or be accepted, inside that call or
on another thread. `close_forced` inside it still makes its call of `on_close`.

What ends without the program. Times, all in `ltdic.wire.limit` and `option`, and each with its own
consequence there: a request of the peer and an answer to ours must come in time (`time_artim`), a
PDU must not dribble, output must move, an abort must get out. An association on which nothing moves
is aborted after `time_idle`, one on which the peer owes an answer after `time_response`; while the
program owes one there is no time: it may work for as long as it wants. Crowds: `admission` for
connections without a request; a request beyond the number of associations is rejected unheard.

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
