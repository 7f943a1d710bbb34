"""A net that connects again before it has heard of the end of the connection before."""

from __future__ import annotations

import threading

from ltdic.net.dispatch import always


def test_the_end_of_the_former_connection_is_not_told(site):
    net, told = site.connected()
    site.heard()
    busy, released, again = (threading.Event() for _ in range(3))
    give_up = net.release_connection

    def release(connection):
        give_up(connection)
        released.set()

    def occupy():  # as a callback that runs meanwhile
        busy.set()
        assert again.wait(60)

    net.release_connection = release
    turn = threading.Thread(target=net.turn.call, args=(always, occupy))
    turn.start()
    assert busy.wait(60)
    site.accepted[0].close_forced()
    assert released.wait(60)
    net.connect("", 0, "127.0.0.1", site.port)
    again.set()
    turn.join(60)
    told.wait("on_connect", 2)
    assert told.names() == ["on_connect", "on_connect"]
    site.server_recorder.wait("on_accept", 2)
    site.server_recorder.wait_idle()
    site.accepted[1].close_forced()
    told.wait("on_close")
    assert told.names() == ["on_connect", "on_connect", "on_close"]
