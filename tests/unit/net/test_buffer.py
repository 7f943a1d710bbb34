"""The receive buffer and what is lent of it."""

from __future__ import annotations

import pytest

from ltdic.net.buffer import ReceiveBuffer
from ltdic.wire.reader import BUFFER_SIZE


def test_a_buffer_is_used_again_when_all_has_come_back():
    buffer = ReceiveBuffer()
    view = buffer.renew()
    assert len(view) == BUFFER_SIZE
    view[:4] = b"abcd"
    parts = [buffer.lend()[0:2], buffer.lend()[2:4]]
    assert b"".join(parts) == b"abcd"
    parts.clear()
    assert buffer.renew() is view


def test_what_is_lent_is_left_alone():
    buffer = ReceiveBuffer()
    buffer.renew()[:4] = b"abcd"
    part = buffer.lend()[1:3]
    buffer.renew()[:4] = b"wxyz"
    assert part == b"bc"
    assert bytes(buffer.renew()[:4]) == b"wxyz"


@pytest.mark.parametrize("keeps", [False, True])
def test_a_connection_needs_another_buffer_only_for_what_is_kept(site, tool, monkeypatch, keeps):
    made = []
    make = ReceiveBuffer._make
    monkeypatch.setattr(ReceiveBuffer, "_make", lambda self: made.append(self) or make(self))
    kept = []

    class Server(tool.Recorder):
        wants_received = False

        def on_message(self, net, context_id, command, data):
            """Not noted, for the notes would keep the data."""
            if keeps:
                kept.append(data)
            tool.answer(net, context_id, command, data)

    def prepare(peer, recorder):
        peer.observer = server = Server()
        server.react.update(recorder.react)

    site.prepare = prepare
    client, told = site.associated()
    for number in range(1, 6):
        client.send_message(1, tool.store(number), [bytes([number]) * 100_000])
        told.wait("on_message", number)
    assert len(made) == (6 if keeps else 2), "one for the client, and those of the server"
    assert [bytes(each.view()) for each in kept] == [
        bytes([number]) * 100_000 for number in range(1, 1 + len(kept))
    ]
