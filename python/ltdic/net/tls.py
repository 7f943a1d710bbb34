"""TLS on a connection (`transport.Transport`), by Python's `ssl` over memory buffers.

OpenSSL makes and reads records, the socket stays ours: sends carry MSG_NOSIGNAL and never block.
Until the handshake is over, `send` takes nothing, so what a program sends early waits. A record
that the socket did not take whole counts as not sent, so that nobody is told too early.

One lock keeps OpenSSL's object to one thread at a time: `send` comes from any, the rest from the
connection's. It is a leaf, and nothing blocks under it.

Must not know: PDUs, threads, nets.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Sequence
from contextlib import suppress
from threading import Lock
from typing import Any, NamedTuple, cast

from ltdic.core.errors import Failure, Fault, fault_of
from ltdic.net.tls_context import context_for
from ltdic.net.tls_fault import fault_of_tls
from ltdic.net.tls_setting import TlsSetting
from ltdic.net.tls_suite import NUMBERS
from ltdic.net.transport import PlainTransport
from ltdic.wire.message import Buffer

_DER = 2
"""`ENCODING_DER` of the module below `ssl`, which `ssl` does not hand on."""
_NO_SIGNAL = getattr(socket, "MSG_NOSIGNAL", 0)
_READ_SIZE = 128 << 10
"""Bytes taken from the socket at once."""
_WRITE_SIZE = 128 << 10
"""Bytes made into records before the socket gets them."""
_MOST_READS = 16
"""Reads from the socket that need not bring data before the others get their turn."""
_MOST_BARREN = 256 << 10
"""Bytes in a row from which no data came: a record is far smaller, so these are new keys."""
_NOT_TLS = bytes((0x15, 3, 1, 0, 2, 2, 10))
"""The alert `unexpected_message`, for a peer whose first bytes are no TLS: OpenSSL sends none."""


class PeerCertificate(NamedTuple):
    """A certificate as `ssl` decodes it, and its DER."""

    info: dict[str, Any]
    der: bytes


class TlsTransport(PlainTransport):
    """TLS over a connected socket: `begin`, `step` until it is True, then `open`.

    `verdict`: OpenSSL's number and words for what is wrong with the peer's certificates, if it is
    that which ended the handshake.
    """

    def __init__(self, connected: socket.socket) -> None:
        super().__init__(connected)
        self.pending = False
        self._lock = Lock()
        self._in = ssl.MemoryBIO()
        self._out = ssl.MemoryBIO()
        self._tls: ssl.SSLObject
        self._rest = memoryview(b"")
        self._owed = 0
        self._barren = 0
        self._is_made = self._is_open = False
        self._is_closed = self._is_over = False
        self._broken: Failure | None = None
        self.verdict: tuple[int, str] | None = None

    # --- the handshake ----------------------------------------------------------------------------

    def begin(
        self, setting: TlsSetting, server_side: bool, name: str | None, judged_later: bool
    ) -> None:
        """Take this side's part; `name` is that of the server, for SNI. Failure of the setting."""
        context = context_for(setting, server_side, judged_later)
        try:
            self._tls = context.wrap_bio(self._in, self._out, server_side, name)
        except ValueError:  # a name that SNI cannot carry
            self._tls = context.wrap_bio(self._in, self._out, server_side)

    def step(self) -> bool:
        """Go on with the handshake; whether it is over. Failure when it failed.

        While `wants_write` the alert, or the last flight, has not left yet.
        """
        with self._lock:
            while True:
                try:
                    self._tls.do_handshake()
                except ssl.SSLWantReadError:
                    self._push()
                    if not self._pull():
                        return False
                except ssl.SSLError as error:
                    raise self._failed(error) from None
                else:
                    self._is_made = True
                    self._push()
                    return not self._rest

    @property
    def wants_write(self) -> bool:
        """Whether bytes wait for room in the socket."""
        return len(self._rest) > 0

    def open(self) -> None:
        """Let data pass. Some may have come along with the end of the handshake."""
        self._is_open = self.pending = True
        self._barren = 0

    def suite(self) -> tuple[int, str]:
        """The number of the suite in use, 0 for one without number; protocol and suite as text."""
        name = (self._tls.cipher() or ("", "", 0))[0]
        return NUMBERS.get(name, 0), f"{self._tls.version()} {name}"

    def chain(self, verified: bool) -> list[PeerCertificate]:
        """The peer's certificates, its own one first; `verified`: as trusted, else as sent."""
        inner: Any = self._tls._sslobj  # type: ignore[attr-defined]
        found = inner.get_verified_chain() if verified else inner.get_unverified_chain()
        return [
            PeerCertificate(each.get_info(), each.public_bytes(_DER))
            for each in found or ()
            if each
        ]

    def _failed(self, error: ssl.SSLError) -> Failure:
        """What to raise for `error`; the alert goes out."""
        fault = fault_of_tls(error)
        if isinstance(error, ssl.SSLCertVerificationError):
            self.verdict = error.verify_code, error.verify_message
        if fault == Fault.TLS_UNEXPECTED_MESSAGE and not self._is_made and not self._out.pending:
            self._rest = memoryview(bytes(self._rest) + _NOT_TLS)
        with suppress(OSError):
            self._push()
        return Failure(fault, getattr(error, "reason", None) or type(error).__name__)

    # --- the socket, under the lock ---------------------------------------------------------------

    def _pull(self) -> bool:
        """Take what the socket has, or its end; whether there was something."""
        try:
            data = self._socket.recv(_READ_SIZE)
        except BlockingIOError:
            return False
        if data:
            self._in.write(data)
            self._barren += len(data)
        else:
            self._in.write_eof()
        return True

    def _push(self) -> None:
        """Send records until the socket takes no more."""
        while self._rest or self._out.pending:
            if not self._rest:
                self._rest = memoryview(self._out.read())
            try:
                self._rest = self._rest[self._send(self._rest, _NO_SIGNAL) :]
            except BlockingIOError:
                return

    # --- data -------------------------------------------------------------------------------------

    def send(self, buffers: Sequence[Buffer]) -> int:
        with self._lock:
            self._push()
            if not self._is_open or self._rest:
                raise BlockingIOError
            if not self._owed:
                self._owed = self._encrypt(buffers)
                self._push()
                if self._rest:
                    raise BlockingIOError
            count, self._owed = self._owed, 0
            return count

    def _encrypt(self, buffers: Sequence[Buffer]) -> int:
        parts = []
        room = _WRITE_SIZE
        for buffer in buffers:
            parts.append(memoryview(buffer)[:room])
            room -= len(parts[-1])
            if not room:
                break
        data = memoryview(b"".join(parts) if len(parts) > 1 else parts[0])
        done = 0
        try:
            while done < len(data):
                done += self._tls.write(data[done:])
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError as error:
            raise self._failed(error) from None
        if not done:
            raise BlockingIOError
        return done

    def recv_into(self, views: Sequence[memoryview]) -> int:
        with self._lock:
            if self._is_over:
                return self._socket.recv_into(views[0])
            self.pending = False
            total = 0
            for view in views:
                count = self._fill(view)
                total += count
                if count < len(view):
                    break
            else:
                self.pending = True
            if total or self._is_closed:
                return total
            if self._broken is not None:
                raise self._broken
            raise BlockingIOError

    def _fill(self, view: memoryview) -> int:
        """Decrypt into `view` until it is full or nothing more is there; how many bytes."""
        at = reads = 0
        while at < len(view) and not self._is_closed and self._broken is None:
            try:
                count = cast(int, self._tls.read(len(view) - at, view[at:]))
                self._is_closed = count == 0
                self._barren = 0
                at += count
            except ssl.SSLWantReadError:
                reads += 1
                self.pending = reads > _MOST_READS
                if self.pending or not self._exchange():
                    break
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                # Whether the peer said goodbye does not matter: the upper layer knows what it owes.
                self._is_closed = True
            except ssl.SSLError as error:
                self._broken = self._failed(error)
        return at

    def _exchange(self) -> bool:
        """Send what reading gave rise to, and take what came; whether that was something.

        A socket that takes nothing any more may still have the alert that says why.
        """
        if self._barren > _MOST_BARREN:
            self._broken = Failure(Fault.TLS, f"{self._barren} octets without data")
            return False
        with suppress(OSError):
            self._push()
        try:
            return self._pull()
        except OSError as error:
            self._broken = Failure(fault_of(error), str(error))
            return False

    def finish(self) -> None:
        with self._lock:
            if self._is_made and self._broken is None:
                with suppress(OSError, ValueError):
                    self._tls.unwrap()
            with suppress(OSError):
                self._push()
            self._is_over = True
        super().finish()
