"""The rules about locks in the docstring of `ltdic.net`, watched while everything happens at once.

Every lock of the package is replaced by one that knows its number in that order. What breaks a rule
is noted where it happens and makes the test fail.
"""

from __future__ import annotations

import importlib
import logging
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from ltdic.core.errors import Failure
from ltdic.net import Net, dispatch, runtime, thread

TURN, NET, LISTENER, CONNECTION, TRACE, TLS, LEAF = range(1, 8)
MODULES = {
    "net": NET,
    "listener": LISTENER,
    "connection": CONNECTION,
    "journal": TRACE,
    "tls": TLS,
    "wake": LEAF,
}


class Watch:
    """Which numbered locks each thread holds, and what was wrong."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.seen: set[int] = set()
        self._mine = threading.local()

    @property
    def held(self) -> list[tuple[int, object]]:
        held: list[tuple[int, object]] = self._mine.__dict__.setdefault("held", [])
        return held

    def check(self, good: bool, what: str) -> None:
        if not good:
            numbers = [number for number, _ in self.held]
            self.wrong.append(f"{what} while {numbers} are held by {threading.current_thread()}")


class Numbered:
    """A lock that tells the watch. Turns nest, the others do not."""

    def __init__(self, watch: Watch, number: int) -> None:
        self._watch = watch
        self._number = number
        self._lock: Any = threading.RLock() if number == TURN else threading.Lock()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        watch = self._watch
        mine = any(each is self for _, each in watch.held)
        highest = max((number for number, _ in watch.held), default=0)
        if self._number == TURN:
            endless = timeout < 0
            watch.check(highest <= TURN, "a turn is taken")
            watch.check(not endless or mine or not watch.held, "a turn is waited for without bound")
        else:
            watch.check(highest < self._number, f"lock {self._number} is taken")
        if not self._lock.acquire(blocking, timeout):
            return False
        watch.seen.add(self._number)
        watch.held.append((self._number, self))
        return True

    def release(self) -> None:
        held = self._watch.held
        last = max(at for at, (_, each) in enumerate(held) if each is self)
        del held[last]
        self._lock.release()

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


class Handler(logging.Handler):
    """Looks which locks are held when something is logged."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.INFO)
        self._watch = watch
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1
        numbers = {number for number, _ in self._watch.held}
        self._watch.check(numbers <= {TURN}, f"{record.getMessage()!r} is logged")


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    watching = Watch()
    for name, number in MODULES.items():
        module = importlib.import_module(f"ltdic.net.{name}")
        monkeypatch.setattr(module, "Lock", lambda number=number: Numbered(watching, number))
    monkeypatch.setattr(dispatch, "RLock", lambda: Numbered(watching, TURN))
    monkeypatch.setattr(runtime._state, "lock", Numbered(watching, LEAF))
    monkeypatch.setattr(thread._state, "lock", Numbered(watching, LEAF))
    return watching


@pytest.fixture
def handler(watch: Watch) -> Iterator[Handler]:
    made = Handler(watch)
    logger = logging.getLogger("ltdic")
    before = logger.level
    logger.addHandler(made)
    logger.setLevel(logging.INFO)
    yield made
    logger.removeHandler(made)
    logger.setLevel(before)


@pytest.fixture
def lane(watch: Watch, handler: Handler, site: Any, tool: Any, monkeypatch: Any) -> Any:
    """The site, whose observers look at the locks in each of their calls."""
    note = tool.Recorder._note

    def watched(recorder: Any, name: str, arguments: tuple[Any, ...]) -> Any:
        watch.check({number for number, _ in watch.held} == {TURN}, f"{name} is called")
        return note(recorder, name, arguments)

    monkeypatch.setattr(tool.Recorder, "_note", watched)
    return site


def test_everything_at_once(watch: Watch, handler: Handler, lane: Any, tool: Any) -> None:
    """Associations by several threads, ended in all ways, also from within calls of others."""
    server = lane.server
    server.setting = server.setting._replace(
        limits=server.setting.limits._replace(half_open=6, half_open_peer=4, associations=6)
    )

    def life(number: int) -> None:
        net, told = lane.net()
        ending = (net.close, net.close_forced, net.free, lambda: net.send_abort(0, 0))[number % 4]
        told.react["on_message"] = lambda *_: ending()
        told.react["on_close"] = lambda *_: net.free()
        try:
            net.connect("", 0, "127.0.0.1", lane.port)
            told.wait("on_connect")
            net.send_associate_request(tool.proposal())
            told.wait("on_receive")
            for _ in range(3):
                net.send_message(1, tool.store(), [bytes(200_000)])
            net.queue_length  # noqa: B018 - it writes
            told.wait("on_message")
        except (Failure, AssertionError):
            net.close_forced()  # refused by a limit, or gone meanwhile

    raw = [lane.raw() for _ in range(5)]
    workers = [threading.Thread(target=life, args=(number,)) for number in range(16)]
    for each in workers:
        each.start()
    for peer in server.clients[:2]:
        peer.close_forced()
    for each in workers:
        each.join()
    for each in raw:
        each.close()
    server.server_close()
    assert watch.wrong == []
    assert handler.count > 20
    assert watch.seen == {TURN, NET, LISTENER, CONNECTION, LEAF}


def test_one_net_ends_another_inside_its_call(watch: Watch, lane: Any, tool: Any) -> None:
    """Both ways at the same time: each waits for the other's turn, with a bound."""
    ends = [lane.associated() for _ in range(2)]
    together = threading.Barrier(2)

    def closing(other: Net) -> Any:
        def react(*_: object) -> None:
            together.wait(tool.PATIENCE)
            other.close_forced()

        return react

    ends[0][1].react["on_message"] = closing(ends[1][0])
    ends[1][1].react["on_message"] = closing(ends[0][0])
    for net, _ in ends:
        net.send_message(1, tool.echo())
    for _, told in ends:
        told.wait("on_close")
    assert watch.wrong == []


def test_secure_links(watch: Watch, handler: Handler, lane: Any, tool: Any, tmp_path: Any) -> None:
    """The lock around OpenSSL's object is behind that of the connection."""
    from ltdic.net import SECURE_TLS

    def secure(net: Net) -> None:
        net.secure = SECURE_TLS

    client, told = lane.net()
    secure(client)
    lane.prepare = lambda peer, _: secure(peer)
    client.connect("", 0, "127.0.0.1", lane.port)
    assert told.wait("on_connect") == (0,)
    assert told.wait("on_secure_link")[0] != 0, "the server has no certificate"
    told.wait("on_close")
    assert watch.wrong == []
    assert TLS in watch.seen


def test_traced_connections(watch: Watch, handler: Handler, lane: Any, tool: Any) -> None:
    """At debug what is sent is logged under locks; events are not, there either."""
    logging.getLogger("ltdic").setLevel(logging.DEBUG)
    client, told = lane.associated()
    client.send_message(1, tool.store(), [bytes(200_000)])
    told.wait("on_message")
    client.close()
    assert watch.wrong == []
    assert TRACE in watch.seen


def test_shut_down_inside_a_call(watch: Watch, lane: Any, tool: Any) -> None:
    client, told = lane.associated()
    told.react["on_message"] = lambda *_: runtime.shut_down()
    client.send_message(1, tool.echo())
    told.wait("on_message")
    told.wait_idle()
    runtime.start_up()
    assert watch.wrong == []


# --- the watch itself -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "good"),
    [
        (NET, LISTENER, True),
        (TURN, TURN, False),
        (CONNECTION, NET, False),
        (NET, NET, False),
        (LEAF, LEAF, False),
        (NET, TURN, False),
    ],
)
def test_what_breaks_the_order_is_found(first: int, second: int, good: bool) -> None:
    watching = Watch()
    with Numbered(watching, first), Numbered(watching, second):
        pass
    assert (not watching.wrong) == good


def test_turns_nest_and_may_be_waited_for_with_a_bound() -> None:
    watching = Watch()
    turn, other = Numbered(watching, TURN), Numbered(watching, TURN)
    with turn, turn:
        assert other.acquire(timeout=0.1)
        other.release()
    assert watching.wrong == []
    assert watching.held == []


def test_log_under_a_lock_is_found() -> None:
    watching = Watch()
    record = logging.makeLogRecord({"msg": "text"})
    with Numbered(watching, TURN):
        Handler(watching).emit(record)
    assert watching.wrong == []
    with Numbered(watching, NET):
        Handler(watching).emit(record)
    assert len(watching.wrong) == 1
