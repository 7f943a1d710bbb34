"""Threads that are used again, and those that are let go."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from ltdic.core.clock import monotonic
from ltdic.net import thread
from ltdic.net.thread import Task, end_waiting

PATIENCE = 25.0


def waiting() -> list[threading.Thread]:
    return list(thread._state.waiting)


@pytest.fixture(autouse=True)
def _nobody_waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """None is left by others, and none gives up by itself, however slow the machine is."""
    monkeypatch.setattr(thread, "KEPT_TIME", 6 * PATIENCE)
    end_waiting(monotonic() + PATIENCE)
    yield
    end_waiting(monotonic() + PATIENCE)
    assert waiting() == []


def done(function=lambda: None) -> Task:
    task = Task(function)
    task.start()
    assert task.join(PATIENCE)
    return task


def test_one_thread_runs_one_task_after_the_other():
    idents = []
    for _ in range(20):
        done(lambda: idents.append(threading.get_ident()))
    assert len(idents) == 20
    assert len(set(idents)) == 1
    assert idents[0] != threading.get_ident()
    assert [each.ident for each in waiting()] == idents[:1]


def test_task_knows_its_own_thread():
    seen = []
    task = Task(lambda: seen.append(task.is_current))
    assert not task.is_current
    task.start()
    assert task.join(PATIENCE)
    assert seen == [True]
    second = []
    done(lambda: second.append(task.is_current))
    assert second == [False], "the thread is another task's now"


def test_join_waits_for_the_task_and_not_longer_than_asked_for():
    go_on = threading.Event()

    def wait() -> None:
        go_on.wait(PATIENCE)

    task = Task(wait)
    assert not task.join(0), "not started"
    task.start()
    assert not task.join(0.01)
    go_on.set()
    assert task.join(PATIENCE)
    assert task.join(0), "and once more"


def test_tasks_at_the_same_time_have_threads_of_their_own():
    """More than are kept afterwards."""
    meeting = threading.Barrier(thread.KEPT + 3, timeout=PATIENCE)

    def meet() -> None:
        meeting.wait()

    tasks = [Task(meet) for _ in range(thread.KEPT + 2)]
    for task in tasks:
        task.start()
    meeting.wait()
    assert all(task.join(PATIENCE) for task in tasks)
    assert len(waiting()) == thread.KEPT


def test_threads_that_wait_end_when_told_to():
    done()
    (runner,) = waiting()
    assert runner.is_alive()
    end_waiting(monotonic() + PATIENCE)
    assert not runner.is_alive()


def test_thread_that_nobody_needs_ends(monkeypatch):
    monkeypatch.setattr(thread, "KEPT_TIME", 0.02)
    done()
    for runner in waiting():
        runner.join(PATIENCE)
        assert not runner.is_alive()
    assert waiting() == []
    done()


def test_thread_taken_at_the_moment_when_it_gives_up(monkeypatch):
    """It is not among those that wait any more, so the task comes soon."""
    monkeypatch.setattr(thread, "KEPT_TIME", 0.02)
    ran = threading.Event()
    with thread._state.lock:
        first = Task(lambda: None)
        runner = thread._Runner(first)
        thread._state.waiting.append(runner)
        gives_up = threading.Thread(target=runner._wait)
        gives_up.start()
        gives_up.join(0.1)
        thread._state.waiting.remove(runner)
    runner.take(Task(ran.set))
    gives_up.join(PATIENCE)
    assert not gives_up.is_alive()
    runner._task.run()
    assert ran.is_set()


def test_task_is_dropped_when_it_is_done():
    """What it holds must not live as long as the thread."""
    import gc
    import weakref

    class Held:
        def run(self) -> None:
            """Nothing."""

    held = Held()
    gone = weakref.ref(held)
    task = done(held.run)
    del held
    assert gone() is None
    assert task.join(0)
    gc.collect()


def test_no_more_threads(monkeypatch):
    def refuse(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(RuntimeError):
        Task(lambda: None).start()


def test_shut_down_lets_the_threads_go(site):
    import ltdic.net

    client, _ = site.associated()
    runners = set(threading.enumerate())
    client.close()
    site.heard().wait("on_close")
    for net in site.nets:
        net.free()
    ltdic.net.shut_down()
    assert waiting() == []
    assert not [each for each in runners if isinstance(each, thread._Runner) and each.is_alive()]
    ltdic.net.start_up()
