"""Peers that break off, reset, talk nonsense or fall silent, in both roles, as a seed decides."""

from __future__ import annotations

import random
import socket
import struct
import threading
from collections.abc import Callable

from hostile import octets
from hostile.peer import Peer

from interop.handmade import CT, ct_data

PATIENCE = 60.0
CONTENT = ct_data(b"1.2.3") + octets.element_text(0x7FE00010, bytes(3000))
DIALOGUE = b"".join(
    (
        octets.REQUEST,
        octets.ECHO_PDU,
        octets.data(octets.STORE, octets.store(2), command=True),
        octets.data(octets.STORE, CONTENT[:2000], last=False),
        octets.data(octets.STORE, CONTENT[2000:]),
        octets.ECHO_PDU,
        octets.RELEASE_RQ,
    )
)
"""What a requestor says. The instance is none of object.h, so a host counts it as damaged."""
ANSWERS = octets.associate(2, contexts=octets.accepted(1) + octets.accepted(3)) + octets.data(
    octets.ECHO, octets.echo_response(), command=True
)
"""What an acceptor says to asker.c."""
assert CT in CONTENT.decode("latin-1")

KINDS = ("vanish", "reset", "garbage", "flip")
"""What happens to a dialogue after a part of it; stalling is done by other means."""


def misbehave(peer: Peer, kind: str, dialogue: bytes, dice: random.Random) -> None:
    """Say some of `dialogue`, then do what `kind` says."""
    part = dialogue[: dice.randrange(len(dialogue) + 1)]
    if kind == "flip":
        changed = bytearray(dialogue)
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
        part = bytes(changed)
    elif kind == "garbage":
        part += dice.randbytes(dice.randrange(1, 2000))
    peer.send_some(part)
    if kind == "reset":
        peer.reset()
        return
    if kind in ("garbage", "flip"):
        peer.send_some(octets.abort(0, 0))
        _read_all(peer)
    peer.close()


def _read_all(peer: Peer) -> None:
    peer.socket.settimeout(PATIENCE)
    try:
        peer.rest()
    except ConnectionError:
        return


class Attackers:
    """Requestors that misbehave, `count` of them by `seed`, `stalls` of which fall silent."""

    def __init__(self, port: int, seed: int, count: int, stalls: int) -> None:
        self.faults: list[str] = []
        self._port = port
        self._dice = random.Random(seed)
        self._count = count
        self._stalls = stalls
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def join(self) -> None:
        """Wait until all have been got rid of."""
        self._thread.join(5 * PATIENCE)
        assert not self._thread.is_alive()
        assert self.faults == []

    def _run(self) -> None:
        try:
            silent = [self._stall() for _ in range(self._stalls)]
            for _ in range(self._count - self._stalls):
                kind = self._dice.choice(KINDS)
                misbehave(Peer.dial(self._port), kind, DIALOGUE, self._dice)
            for peer in silent:
                _read_all(peer)
                peer.close()
        except (OSError, AssertionError) as error:
            self.faults.append(repr(error))

    def _stall(self) -> Peer:
        peer = Peer.dial(self._port)
        peer.send_some(DIALOGUE[: self._dice.randrange(len(DIALOGUE))])
        return peer


class Trap:
    """An acceptor that misbehaves with everybody, and stalls now and then."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = int(self._socket.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                peer = Peer(self._socket.accept()[0])
            except OSError:
                return
            seed = self._dice.randrange(1 << 30)
            threading.Thread(target=_guard, args=(_serve_one, peer, seed), daemon=True).start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(PATIENCE)


def _guard(serve: Callable[[Peer, int], None], peer: Peer, seed: int) -> None:
    try:
        serve(peer, seed)
    except (OSError, struct.error):
        peer.close()


def _serve_one(peer: Peer, seed: int) -> None:
    dice = random.Random(seed)
    if dice.random() < 0.5:
        peer.pdu()
    if dice.random() < 0.02:
        peer.send_some(ANSWERS[: dice.randrange(len(ANSWERS))])
        _read_all(peer)
        peer.close()
        return
    misbehave(peer, dice.choice(KINDS), ANSWERS, dice)
