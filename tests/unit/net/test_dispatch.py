"""Turns, the serial mode, wake-ups, and the threads that are known to the process."""

from __future__ import annotations

import socket
import subprocess
import sys
import textwrap
import threading
from contextlib import closing

import pytest

from ltdic.core import gate
from ltdic.net import wake as wake_module
from ltdic.net.dispatch import SILENCE, Turn, always, breathe
from ltdic.net.wake import Wake

from process import DEADLINE, open_files


def test_silence_ignores_every_call_and_nothing_else():
    assert SILENCE.on_message(None, 1, None, None) is None
    with pytest.raises(AttributeError):
        SILENCE.surprise  # noqa: B018


def test_a_call_for_a_dead_connection_is_not_made():
    made = []
    Turn().call(lambda: False, made.append, 1)
    Turn().call(always, made.append, 2)
    assert made == [2]


def test_turns_nest_within_a_thread():
    turn, order = Turn(), []

    def outer():
        turn.call(always, order.append, "inner")
        order.append("outer")

    turn.call(always, outer)
    assert order == ["inner", "outer"]


def test_late_task_runs_once_after_the_call_in_progress(tool):
    turn, order = Turn(), []
    entered, go_on = threading.Event(), threading.Event()

    def slow():
        entered.set()
        go_on.wait(tool.PATIENCE)
        order.append("slow")

    thread = threading.Thread(target=turn.call, args=(always, slow))
    thread.start()
    entered.wait(tool.PATIENCE)
    turn.call_within(0.01, lambda: order.append("late"))
    assert order == []
    go_on.set()
    thread.join(tool.PATIENCE)
    turn.call(always, order.append, "next")
    assert order == ["slow", "late", "next"]


def test_breathing_without_serial_mode_does_nothing():
    assert breathe() is None


def test_serial_mode(python_environment):
    """Calls of different nets do not overlap, `breathe` lets others in, nobody is forgotten."""
    program = """
        import threading
        from ltdic.net.dispatch import always, breathe, turn_of_a_net

        order, late = [], []
        turns = [turn_of_a_net(), turn_of_a_net()]
        breathe()

        waiting = threading.Event()
        def first():
            order.append("first begins")
            other.start()
            waiting.wait(60)
            order.append("first breathes")
            while "second" not in order:
                breathe()
            order.append("first ends")
        def run():
            waiting.set()
            turns[1].call(always, order.append, "second")
        other = threading.Thread(target=run)
        turns[0].call(always, first)
        other.join(60)

        held, release = threading.Event(), threading.Event()
        def hold():
            held.set()
            release.wait(60)
        holder = threading.Thread(target=turns[0].call, args=(always, hold))
        holder.start()
        held.wait(60)
        turns[1].call_within(0.05, lambda: late.append(1))
        turns[1].wait(0.01)
        assert late == []
        release.set()
        holder.join(60)
        assert late == [1]
        print(*order, sep=",")
    """
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        env={**python_environment, "LTDIC_DISPATCH": "serial"},
        capture_output=True,
        text=True,
        timeout=DEADLINE,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "first begins,first breathes,second,first ends"


@pytest.mark.parametrize("has_eventfd", [True, False])
def test_wake(monkeypatch, has_eventfd):
    if not has_eventfd:
        monkeypatch.setattr(wake_module, "eventfd", None)
    before = open_files()
    wake = Wake()
    with closing(socket.socket()) as quiet:
        here = (wake.fileno(), quiet.fileno(), 0, 0)
        assert not gate.wait(*here) & gate.WOKEN
        for _ in range(3):
            wake.set()
        assert gate.wait(*here) & gate.WOKEN
        assert not gate.wait(*here) & gate.WOKEN
    wake.close()
    wake.close()
    wake.set()
    assert open_files() - before == set()
