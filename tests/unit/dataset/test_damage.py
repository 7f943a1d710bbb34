"""Rows E20 and E21: real files cut at every byte, and with bits turned, give a clean answer."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile.host import IS_LONG
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, value_convert

FAULTS = {Fault.END, Fault.FORMAT, Fault.READ, Fault.INVALID_ELEMENT_LENGTH}


def read(data: bytes) -> DataSet | None:
    """The data set, every value looked at; None after a clean refusal."""
    data_set = DataSet()
    try:
        data_set.load_bytes(data)
    except Failure as failure:
        assert failure.fault in FAULTS
        assert data_set.tree.first_child is None
        return None
    for each in data_set.tree.walk():
        value_convert.get(each)
    return data_set


def content(data_set: DataSet) -> list[tuple[int, int, bytes]]:
    """Depth, tag and value, without padding, of all elements but the header's."""
    return [
        (data_set.level(each), each.tag, bytes(each.data()).rstrip(b"\0 "))
        for each in data_set.tree.walk()
        if each.tag >> 16 != 2
    ]


def test_e20_every_prefix(small_path: Path) -> None:
    data = small_path.read_bytes()[:6_000]
    good = sum(read(data[:length]) is not None for length in range(len(data)))
    # a cut between two elements of the root cannot be told from the end of the data set
    assert good < len(data) / 4


@pytest.mark.parametrize("name", ["reportsi.dcm", "MR_small_bigendian.dcm", "rtplan.dcm"])
def test_e21_bit_flips(
    name: str, real_file: object, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """3,000 bits of the first 4 KiB (all of them with HOSTILE_LONG)."""
    path = real_file(name)
    data = bytearray(path.read_bytes()[:4_096])
    seed = 20_100
    bits = range(len(data) * 8)
    chosen = bits if IS_LONG else random.Random(seed).sample(bits, 3_000)
    saved = tmp_path / "saved"
    for bit in chosen:
        data[bit >> 3] ^= 1 << (bit & 7)
        data_set = read(bytes(data))
        data[bit >> 3] ^= 1 << (bit & 7)
        if data_set is None or bit % 16:
            continue
        data_set.tree.touched = True
        try:
            data_set.save(str(saved))
        except Failure as failure:
            assert failure.fault is Fault.COMPRESSION
            continue
        again = read(saved.read_bytes())
        assert again is not None, f"bit {bit}"
        assert content(again) == content(data_set), f"bit {bit}"
    record_property("figure", f"{len(chosen):,} bits")
