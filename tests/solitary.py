"""Elements that are alone in their data set."""

from __future__ import annotations

from collections import deque

from ltdic.dataset import DataSet
from ltdic.dataset.element import Element
from ltdic.tables import vr

_kept: deque[DataSet] = deque(maxlen=100)
"""An element is of no use without its data set."""


def alone(tag: int, kind: int = vr.UN) -> Element:
    """An element without a value; with the VR of the table if UN. For as long as a test lasts."""
    data_set = DataSet()
    _kept.append(data_set)
    element = data_set.insert(None, False, tag, kind)
    assert element is not None
    return element
