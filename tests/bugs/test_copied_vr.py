"""A copied element whose VR differs from the one it is merged into: whoever watches must know.

The mirror of the element in C kept the old VR when a sequence was merged into one of another VR.
"""

from __future__ import annotations

from ltdic.dataset import DataSet
from ltdic.dataset.element import Element
from ltdic.tables import vr

SEQUENCE = 0x00091010


class Recorder:
    """A watcher that keeps the VR it was last told of."""

    def __init__(self) -> None:
        self.known: dict[int, int] = {}

    def inserted(self, element: Element) -> None:
        self.known[element.tag] = element.vr

    def removed(self, element: Element) -> None:
        del self.known[element.tag]

    def changed(self, element: Element) -> None:
        self.known[element.tag] = element.vr

    def cleared(self) -> None:
        self.known.clear()


def test_the_watcher_learns_of_a_new_vr() -> None:
    target, source, watcher = DataSet(), DataSet(), Recorder()
    target.watcher = watcher
    assert target.insert(None, False, SEQUENCE, vr.UN, True) is not None
    element = source.insert(None, False, SEQUENCE, vr.SQ, True)
    assert element is not None
    target.tree.first_child.vr = vr.UN  # as a sequence of undefined length UN is read
    watcher.known[SEQUENCE] = vr.UN
    target.copy_from(None, source, None)
    assert watcher.known[SEQUENCE] == vr.SQ
