"""The receive buffer: however the bytes arrive, the same comes out; large parts are not copied."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ltdic.wire.event import MessageReceived


def session(octets, sizes=(0, 1, 100, 5_000, 70_000, 300_000)) -> bytes:
    """Messages with data sets of several sizes, in fragments of several sizes, then a release."""
    chance = random.Random(1)
    stream = b""
    for number, size in enumerate(sizes):
        stream += octets.command(1, octets.echo(number))
        stream += octets.command(3, octets.store(number))
        data = bytes(chance.randrange(256) for _ in range(size % 999)) * (size // 999 + 1)
        data = data[:size]
        while len(data) > 16378:
            cut = chance.choice((2, 500, 16378))
            stream += octets.data(3, data[:cut], 0)
            data = data[cut:]
        stream += octets.data(3, data)
    return stream + octets.RELEASE_RQ


def told(events) -> list[object]:
    """What the events say, in a form that compares."""
    return [
        (each.context_id, each.command.raw, each.data and bytes(each.data.view()))
        if isinstance(each, MessageReceived)
        else each
        for each in events
    ]


@pytest.mark.parametrize("buffer", [40_000, 1 << 17, 1 << 20])
@pytest.mark.parametrize("step", [1, 7, 4096, 65_536])
def test_segmentation_changes_nothing(make_wire, octets, buffer, step):
    """C25."""
    sizes = (0, 1, 3000) if step == 1 else (0, 1, 100, 5_000, 70_000, 300_000)
    stream = session(octets, sizes)
    whole = make_wire(buffer=1 << 21).associate().acceptor.give(stream)
    assert len(whole) == 2 * len(sizes) + 1
    parts = make_wire(buffer=buffer).associate().acceptor.give(stream, step)
    assert told(parts) == told(whole)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(cuts=st.lists(st.integers(1, 3000), min_size=1, max_size=30), buffer=st.integers(33, 90))
def test_any_segmentation_changes_nothing(make_wire, octets, cuts, buffer):
    """C25: buffers so small that everything has to move."""
    stream = session(octets, (0, 5, 2_000, 40_000))
    whole = make_wire(buffer=1 << 20).associate().acceptor.give(stream)
    side = make_wire(buffer=buffer * 1000).associate().acceptor
    parts = []
    position = 0
    while position < len(stream):
        for cut in cuts:
            parts += side.give(stream[position : position + cut * 7])
            position += cut * 7
    assert told(parts) == told(whole)


def test_large_fragments_go_straight_into_the_storage(make_wire, octets):
    """All but what came with the buffer."""
    wire = make_wire(buffer=1 << 16).associate(max_length=200_000)
    side = wire.acceptor
    data = bytes(range(256)) * 700
    stream = octets.command(1, octets.store()) + octets.data(1, data, 0) * 10
    (event,) = side.give(stream + octets.data(1, b""))
    assert event.data.view() == data * 10
    (storage,) = side.storages
    assert storage.placed > 9 * len(data)
    assert not storage.discarded


def test_storage_may_give_small_places(make_wire, make_storage, octets):
    wire = make_wire(buffer=1 << 16, storage=lambda: make_storage(place=1000))
    side = wire.associate(max_length=200_000).acceptor
    data = bytes(range(256)) * 700
    (event,) = side.give(octets.command(1, octets.store()) + octets.data(1, data))
    assert event.data.view() == data


@pytest.mark.parametrize("step", [7_001, 1 << 16, 1 << 20])
def test_what_goes_to_a_file_is_received_in_the_buffer(make_wire, make_storage, octets, step):
    """From where the storage says so, and also where a message ends and the next begins."""
    wire = make_wire(buffer=1 << 19, storage=lambda: make_storage(file=600_000))
    side = wire.associate(max_length=200_000).acceptor
    chance = random.Random(3)
    sent = [[chance.randbytes(150_000) for _ in range(count)] for count in (9, 2, 12)]
    stream = b""
    for number, parts in enumerate(sent):
        stream += octets.command(1, octets.store(number))
        stream += b"".join(octets.data(1, part, 0) for part in parts) + octets.data(1, b"")
    heard = side.give(stream, step)
    assert [event.data.view() for event in heard] == [b"".join(parts) for parts in sent]
    assert all(each.placed <= 750_000 for each in side.storages)


def test_header_behind_a_large_fragment_is_read_with_it(make_wire, octets):
    wire = make_wire(buffer=1 << 16).associate(max_length=200_000)
    layer = wire.acceptor.layer
    wire.acceptor.give(
        octets.command(1, octets.store()) + octets.data(1, bytes(150_000), 0)[:80_000]
    )
    spaces = layer.spaces()
    assert [len(each) for each in spaces] == [150_000 + 12 - 80_000, 12]


def test_small_messages_need_no_storage(make_wire, octets):
    side = make_wire(buffer=1 << 17).associate().acceptor
    for number in range(50):
        given = octets.command(1, octets.store(number)) + octets.data(1, bytes(10_000))
        (event,) = side.give(given)
        assert event.data.size == 10_000
    assert side.storages == []


def test_something_incomplete_wants_a_quick_acknowledgement(associated, octets):
    layer, give = associated.acceptor.layer, associated.acceptor.give
    assert not layer.wants_more
    store = octets.command(1, octets.store())
    give(store[:3])
    assert layer.wants_more
    give(store[3:])
    assert layer.wants_more, "its data set is to come"
    give(octets.data(1, b"ab"))
    assert not layer.wants_more, "our answer acknowledges as well"
    layer.send(1, octets.echo(), None, 0.0)
    assert layer.wants_more, "the answer is to come, in how many parts nobody knows"
    give(octets.command(1, octets.response(0x8030, 1, 0xFF00)))
    assert layer.wants_more
    give(octets.command(1, octets.response(0x8030, 1, 0)))
    assert not layer.wants_more
    give(octets.command(1, octets.response(0x8030, 1, 0)))
    assert not layer.wants_more


def test_begun_header_at_the_end_of_the_buffer_moves_to_its_front(make_wire, octets):
    """With nothing else in the buffer that has to be kept."""
    side = make_wire(buffer=40_000).associate().acceptor
    echo = octets.command(1, octets.echo(7))
    count = 30_000 // len(echo)
    assert len(side.give(echo * count + echo[:3])) == count
    assert [len(each) for each in side.layer.spaces()] == [40_000 - 3]
    (event,) = side.give(echo[3:])
    assert event.command.message_id == 7
    assert side.storages == []


def test_nothing_is_kept_after_the_end(make_wire, octets):
    """The owner takes its buffer back; an unfinished data set goes, and what comes is dropped."""
    side = make_wire(buffer=1 << 16).associate(max_length=200_000).acceptor
    side.give(octets.command(1, octets.store()) + octets.data(1, bytes(150_000), 0)[:80_000])
    (storage,) = side.storages
    side.layer.give_back()
    assert storage.discarded
    assert side.layer.spaces() == []
    assert side.layer.feed(5, 1.0) == []
    assert side.layer.expire(1e9) == []


def test_large_messages_are_lent_and_stay_as_they_are(make_wire, octets):
    """Whatever is received later, in however many pieces, and wherever the next message begins."""
    side = make_wire(buffer=1 << 17).associate().acceptor
    chance = random.Random(2)
    sent, heard = [], []
    for number in range(20):
        data = chance.randbytes(2 * chance.randrange(16_384, 30_000))
        parts = [data[at : at + 16_000] for at in range(0, len(data), 16_000)]
        stream = octets.command(1, octets.store(number))
        stream += b"".join(octets.data(1, part, 0) for part in parts[:-1])
        stream += octets.data(1, parts[-1]) + octets.command(1, octets.echo(number))
        sent.append(data)
        heard += side.give(stream, chance.choice((100, 40_000, 1 << 17)))
    stored = [each.data for each in heard if each.data]
    assert len(heard) == 40
    assert all(isinstance(piece, memoryview) for data in stored for piece in data.buffers)
    assert [b"".join(data.buffers) for data in stored] == sent
    assert len(side.blocks.made) > 10


def test_a_lent_buffer_is_asked_for_only_when_it_is_needed(make_wire, octets):
    """By then what was lent may have come back."""
    side = make_wire(buffer=1 << 17).associate(1 << 17).acceptor
    side.give(octets.command(1, octets.store()) + octets.data(1, bytes(50_000)))
    assert len(side.blocks.made) == 1
    side.blocks.is_lent = False
    assert [len(each) for each in side.layer.spaces()] == [1 << 17]
    assert len(side.blocks.made) == 1
