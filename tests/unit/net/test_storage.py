"""Data sets in memory and in files."""

from __future__ import annotations

import gc
import os
from errno import ENODEV

import pytest

from ltdic.core import gather
from ltdic.core.errors import Failure, Fault
from ltdic.net import storage
from ltdic.net.storage import MessageStorage, Scratch, Spooled
from ltdic.wire.message import Received

from process import open_files

BLOCK = bytes(range(256)) * 4096


def filled(scratch, threshold: int, count: int, tail: bytes = b"end") -> MessageStorage:
    """`count` blocks of a mebibyte and a tail, by both ways of putting something in."""
    kept = MessageStorage(scratch, threshold)
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


@pytest.fixture
def scratch(tmp_path):
    made = Scratch(str(tmp_path))
    yield made
    made.give_back()


@pytest.mark.parametrize("count", [0, 1, 3, 9])
def test_data_set_in_memory(scratch, tmp_path, count):
    data = filled(scratch, 64 << 20, count).finish("1.2")
    assert isinstance(data, Received)
    assert data.transfer_syntax == "1.2"
    assert data.size == count * len(BLOCK) + 3
    assert b"".join(data.buffers) == BLOCK * count + b"end"
    assert data.view() == BLOCK * count + b"end"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("count", "threshold"), [(1, 0), (3, 1 << 20), (9, 2_500_000)])
def test_data_set_in_a_file(scratch, count, threshold):
    data = filled(scratch, threshold, count).finish("1.2")
    assert isinstance(data, Spooled)
    assert data.size == count * len(BLOCK) + 3
    assert data.view() == BLOCK * count + b"end"
    assert b"".join(data.buffers) == BLOCK * count + b"end"
    assert data.view().readonly


@pytest.mark.parametrize(("size", "kind"), [(999, Received), (1000, Received), (1001, Spooled)])
def test_threshold(scratch, size, kind):
    kept = MessageStorage(scratch, 1000)
    kept.write(memoryview(bytes(size)))
    data = kept.finish("1.2")
    assert isinstance(data, kind)
    assert data.size == size


@pytest.mark.parametrize("takes", [1 << 30, 70_001, None])
def test_many_pieces_are_written_at_once(scratch, monkeypatch, takes):
    """Wherever the system stops, and where it has no such call."""
    written = []

    def some(number, pieces):
        written.append(len(pieces))
        return os.writev(number, [memoryview(b"".join(pieces))[:takes]])

    monkeypatch.setattr(gather, "_writev", some if takes else None)
    kept = filled(scratch, 0, 1)
    assert kept.is_file
    pieces = [memoryview(BLOCK)[at : at + 997] for at in range(0, len(BLOCK), 997)]
    kept.write(*pieces)
    kept.write()
    kept.reserve(3)[:3] = b"xyz"
    kept.commit(3)
    kept.write(memoryview(b"last"))
    assert kept.finish("1.2").view() == BLOCK + b"end" + BLOCK + b"xyzlast"
    assert all(count <= 512 for count in written)


def test_full_disk_with_many_pieces():
    with open("/dev/full", "wb", buffering=0) as full, pytest.raises(Failure) as failure:
        storage._write(full, memoryview(b"x"), memoryview(b"y"))
    assert failure.value.fault == Fault.DISK_FULL


def test_nothing_stays_behind(scratch, tmp_path):
    before = open_files()
    data = filled(scratch, 0, 2).finish("1.2")
    filled(scratch, 0, 2).discard()
    filled(scratch, 64 << 20, 2).discard()
    forgotten = filled(scratch, 0, 2)
    scratch.give_back()
    assert data.view()[-3:] == b"end", "what is looked at outlives the connection"
    del data, forgotten
    gc.collect()
    assert list(tmp_path.iterdir()) == []
    assert open_files() - before == set()


def test_the_file_is_used_again_when_nobody_looks_at_it(scratch):
    files = []
    for tail in (b"first", b"second", b"3rd"):
        data = filled(scratch, 0, len(tail), tail).finish("1.2")
        assert data.view() == BLOCK * len(tail) + tail
        files.append(scratch._file)
        assert os.fstat(files[-1].fileno()).st_size == data.size
        del data
    assert files[0] is files[1] is files[2]


def test_the_file_is_left_alone_while_somebody_looks_at_it(scratch):
    first = filled(scratch, 0, 2, b"first").finish("1.2").view()[-7:]
    second = filled(scratch, 0, 2, b"another").finish("1.2").view()[-7:]
    assert (bytes(first), bytes(second)) == (BLOCK[-2:] + b"first", b"another")


def test_a_huge_file_is_not_kept(scratch, monkeypatch):
    monkeypatch.setattr(storage, "_KEPT", len(BLOCK))
    before = open_files()
    data = filled(scratch, 0, 1).finish("1.2")
    assert data.view() == BLOCK + b"end"
    del data
    assert open_files() - before == set()


def test_memory_follows_what_has_arrived(scratch):
    kept = MessageStorage(scratch, 64 << 20)
    assert len(kept.reserve(1 << 30)) <= 1 << 20


def test_folder_that_is_not_there(tmp_path):
    with pytest.raises(Failure) as failure:
        filled(Scratch(str(tmp_path / "missing")), 0, 1)
    assert failure.value.fault == Fault.OPEN


def test_a_file_that_cannot_be_used_any_more(scratch, monkeypatch):
    def refuse(descriptor):
        raise OSError(ENODEV, "no mappings here")

    kept = filled(scratch, 0, 1)
    monkeypatch.setattr(storage, "Mapping", refuse)
    with pytest.raises(Failure):
        kept.finish("1.2")
    for end in os.pipe():
        scratch.give_back()
        scratch._file = open(end, "rb", buffering=0)  # noqa: SIM115 - the fixture closes it
        with pytest.raises(Failure):
            scratch.take()


def test_full_disk():
    """D16: /dev/full refuses every write."""
    with open("/dev/full", "wb", buffering=0) as full, pytest.raises(Failure) as failure:
        storage._write(full, memoryview(b"x"))
    assert failure.value.fault == Fault.DISK_FULL


def test_no_memory(monkeypatch):
    """F1."""

    def refuse(*arguments):
        raise MemoryError

    monkeypatch.setattr(storage, "bytearray", refuse, raising=False)
    with pytest.raises(Failure) as failure:
        MessageStorage(Scratch(None), 1).reserve(10)
    assert failure.value.fault == Fault.MEMORY
