"""A program for `test_gate`: threads wait and go through the gate of the library, in C.

    gate_program.py LIBRARY

Fails, or hangs, where a thread is not let in.
"""

from __future__ import annotations

import ctypes
import socket
import sys
import threading
from collections.abc import Callable
from typing import Any

library = ctypes.CDLL(sys.argv[1])
library.L_DicomCreateDS.restype = ctypes.c_void_p
assert library.L_DicomCreateDS(None)  # starts the engine, which brings the module

from ltdic.core import gate  # noqa: E402
from ltdic.net.wake import Wake  # noqa: E402

THREADS = 40
PATIENCE = 60.0
READ = 1


def all_at_once(work: Callable[[], Any]) -> None:
    """Threads that wait, get something to do at once, work, and wait once more."""
    done = threading.Semaphore(0)
    pairs = [socket.socketpair() for _ in range(THREADS)]
    wake = Wake()

    def run(ours: socket.socket) -> None:
        for _ in range(2):
            assert gate.wait(wake.fileno(), ours.fileno(), READ, None) == READ
            work()
            ours.recv(1)
        gate.leave()
        done.release()

    for pair in pairs:
        threading.Thread(target=run, args=(pair[0],), daemon=True).start()
    for pair in pairs:
        pair[1].send(b"xx")
    for _ in pairs:
        assert done.acquire(timeout=PATIENCE)
    for end in (wake, *(each for pair in pairs for each in pair)):
        end.close()


def gathering() -> Callable[[], Any]:
    """A call that ends when all threads make it."""
    return threading.Barrier(THREADS, timeout=PATIENCE).wait


def check_values() -> None:
    """A wait tells what happened, as the one without the library does."""
    ours, peer = socket.socketpair()
    wake = Wake()
    here = (wake.fileno(), ours.fileno())
    for wait in (gate.wait, gate._wait):
        assert wait(*here, READ, 0) == 0
        assert wait(*here, READ, 0.01) == 0
        assert wait(*here, READ | 4, None) == 4
        peer.send(b"x")
        assert wait(*here, READ, None) == READ
        wake.set()
        assert wait(*here, READ, None) == READ | gate.WOKEN
        assert ours.recv(1) == b"x"
        wake.set()
        assert wait(*here, 0, 1000) == gate.WOKEN
        assert wait(*here, READ, 0) == 0
    peer.close()
    assert gate.wait(*here, READ, None) == gate._wait(*here, READ, None) != 0
    for bad in ((), (1, 2, 3), (1, 2, 3, "4"), ("1", 2, 3, 4)):
        try:
            gate.wait(*bad)
        except TypeError:
            continue
        raise AssertionError(bad)


def check_call() -> None:
    """A call hands on arguments, result and exception."""
    assert gate.call(divmod, 7, 2) == (3, 1)
    try:
        gate.call(divmod, 7, 0)
    except ZeroDivisionError:
        return
    raise AssertionError("no exception")


def check_parking() -> None:
    """One call for one wait, with the library and without."""
    for place in (gate.parking(), gate._Parking()):
        assert not place.wait(0)
        assert not place.wait(0.01)
        place.call()
        assert place.wait(None)
        assert not place.wait(0)
        results: list[bool] = []

        def run(place: Any = place, results: list[bool] = results) -> None:
            results.append(place.wait(PATIENCE))
            results.append(place.wait(None))
            gate.leave()

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        for _ in range(2):
            place.call()
            while not results:
                thread.join(0.01)
        thread.join(PATIENCE)
        assert results == [True, True]


def main() -> None:
    assert gate.wait is not gate._wait
    check_values()
    check_call()
    check_parking()
    for _ in range(20):
        all_at_once(lambda: None)
    together = gathering()
    all_at_once(lambda: gate.call(together))
    all_at_once(lambda: gate.call(gate.call, together))
    all_at_once(gathering())
    print("all were let in")


if __name__ == "__main__":
    main()
