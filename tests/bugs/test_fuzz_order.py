"""A data set whose elements come in descending order.

Each was put in its place by a walk from the end: 1 MB took minutes, in which nothing else of the
process ran. Found by fuzzing: data_set.
"""

from __future__ import annotations

import struct
from itertools import pairwise

import pytest

from ltdic.dataset import DataSet
from ltdic.tables.uid import EXPLICIT_VR_LITTLE_ENDIAN, IMPLICIT_VR_LITTLE_ENDIAN

from fuzz.target import processor_time

NUMBER = 100_000
SECONDS = 20
"""Fifty times what it takes; it was more than a hundred."""


def implicit(tag: int) -> bytes:
    return struct.pack("<HHI", tag >> 16, tag & 0xFFFF, 0)


def sequence(tag: int) -> bytes:
    return struct.pack("<HH2sHI", tag >> 16, tag & 0xFFFF, b"SQ", 0, 0)


@pytest.mark.parametrize(
    ("encode", "uid"),
    [(implicit, IMPLICIT_VR_LITTLE_ENDIAN), (sequence, EXPLICIT_VR_LITTLE_ENDIAN)],
    ids=["elements", "sequences"],
)
def test_descending_order_takes_linear_time(encode, uid: str) -> None:
    tags = [(9 + 2 * (i // 50_000)) << 16 | 0x1000 + i % 50_000 for i in range(NUMBER)]
    data = b"".join(map(encode, reversed(tags)))
    with processor_time(SECONDS):
        tree = DataSet.received(data, uid).tree
    assert [each.tag for each in tree.walk()] == tags


def test_order_and_repetition_in_one_level() -> None:
    """Of one tag the last element stays, and the links are right both ways."""
    tags = [0x00100030, 0x00100020, 0x00100030, 0x00080050, 0x00100040, 0x00100020]
    data = b"".join(
        struct.pack("<HHI", tag >> 16, tag & 0xFFFF, 1) + bytes([number])
        for number, tag in enumerate(tags)
    )
    ds = DataSet.received(data, IMPLICIT_VR_LITTLE_ENDIAN)
    found = list(ds.tree.walk())
    assert [(each.tag, bytes(each.data())[0]) for each in found] == [
        (0x00080050, 3),
        (0x00100020, 5),
        (0x00100030, 2),
        (0x00100040, 4),
    ]
    assert all(a.next is b and b.prev is a for a, b in pairwise(found))
    assert found[0].prev is None and found[-1].next is None
    assert ds.tree.first_child is found[0] and ds.tree.last_child is found[-1]
