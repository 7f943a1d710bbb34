"""pynetdicom as the requestor of an association, without a race of its own.

pynetdicom 3.0 lets its association thread wait at an event while an operation runs, but believes it
to wait a moment too long after an operation: a thread that is just leaving takes the answer to an
operation that follows at once, and the operation waits for nothing (`Association._run_reactor`).
The event used here makes leaving and stopping exclude each other.
"""

from __future__ import annotations

import threading
from typing import Any

from pynetdicom import AE
from pynetdicom.association import Association


class _Checkpoint(threading.Event):
    def __init__(self, association: Association) -> None:
        super().__init__()
        self._association = association
        self._turn = threading.Lock()
        self.set()

    def clear(self) -> None:
        with self._turn:
            super().clear()

    def wait(self, timeout: float | None = None) -> bool:
        while super().wait(timeout):
            with self._turn:
                if self.is_set():
                    self._association._is_paused = False
                    return True
        return False


def associate(ae: AE, port: int, **options: Any) -> Association:
    """Associate with a peer on this machine; it must accept."""
    association = ae.associate("127.0.0.1", port, **options)
    assert association.is_established
    before = association._reactor_checkpoint
    association._reactor_checkpoint = _Checkpoint(association)
    before.set()
    return association
