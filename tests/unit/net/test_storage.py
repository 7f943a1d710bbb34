"""Data sets in memory and in files."""

from __future__ import annotations

import gc

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.net import storage
from ltdic.net.storage import MessageStorage, Spooled
from ltdic.wire.message import Received

from process import open_files

BLOCK = bytes(range(256)) * 4096


def filled(directory, threshold: int, count: int, tail: bytes = b"end") -> MessageStorage:
    """`count` blocks of a mebibyte and a tail, by both ways of putting something in."""
    kept = MessageStorage(str(directory), threshold)
    for number in range(count):
        if number % 2:
            kept.write(memoryview(BLOCK))
            continue
        left = memoryview(BLOCK)
        while len(left):
            place = kept.reserve(len(left))
            assert 0 < len(place) <= len(left)
            part = min(len(place), 70_001)
            place[:part] = left[:part]
            kept.commit(part)
            left = left[part:]
    kept.write(memoryview(tail))
    return kept


@pytest.mark.parametrize("count", [0, 1, 3, 9])
def test_data_set_in_memory(tmp_path, count):
    data = filled(tmp_path, 64 << 20, count).finish("1.2")
    assert isinstance(data, Received)
    assert data.transfer_syntax == "1.2"
    assert data.size == count * len(BLOCK) + 3
    assert b"".join(data.buffers) == BLOCK * count + b"end"
    assert data.view() == BLOCK * count + b"end"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("count", "threshold"), [(1, 0), (3, 1 << 20), (9, 2_500_000)])
def test_data_set_in_a_file(tmp_path, count, threshold):
    data = filled(tmp_path, threshold, count).finish("1.2")
    assert isinstance(data, Spooled)
    assert data.size == count * len(BLOCK) + 3
    assert data.view() == BLOCK * count + b"end"
    assert b"".join(data.buffers) == BLOCK * count + b"end"
    assert data.view().readonly


@pytest.mark.parametrize(("size", "kind"), [(999, Received), (1000, Received), (1001, Spooled)])
def test_threshold(tmp_path, size, kind):
    kept = MessageStorage(str(tmp_path), 1000)
    kept.write(memoryview(bytes(size)))
    data = kept.finish("1.2")
    assert isinstance(data, kind)
    assert data.size == size


def test_nothing_stays_behind(tmp_path):
    before = open_files()
    data = filled(tmp_path, 0, 2).finish("1.2")
    filled(tmp_path, 0, 2).discard()
    filled(tmp_path, 64 << 20, 2).discard()
    forgotten = filled(tmp_path, 0, 2)
    del data, forgotten
    gc.collect()
    assert list(tmp_path.iterdir()) == []
    assert open_files() - before == set()


def test_memory_follows_what_has_arrived():
    kept = MessageStorage(None, 64 << 20)
    assert len(kept.reserve(1 << 30)) <= 1 << 20


def test_folder_that_is_not_there(tmp_path):
    with pytest.raises(Failure) as failure:
        filled(tmp_path / "missing", 0, 1)
    assert failure.value.fault == Fault.OPEN


def test_full_disk():
    """D16: /dev/full refuses every write."""
    with open("/dev/full", "wb", buffering=0) as full, pytest.raises(Failure) as failure:
        storage._write_all(full, memoryview(b"x"))
    assert failure.value.fault == Fault.DISK_FULL


def test_no_memory(monkeypatch):
    """F1."""

    def refuse(*arguments):
        raise MemoryError

    monkeypatch.setattr(storage, "bytearray", refuse, raising=False)
    with pytest.raises(Failure) as failure:
        MessageStorage(None, 1).reserve(10)
    assert failure.value.fault == Fault.MEMORY
