"""Cutting messages into PDUs, and the queue that hands them out in batches."""

from __future__ import annotations

import pytest

from ltdic.wire.message import BATCH_BYTES, MAX_BUFFERS, Lent, Outbox, Received, fragments


def parsed(stream: bytes) -> list[tuple[int, list[tuple[int, int, bytes]]]]:
    """(body length, presentation data values) of each P-DATA-TF PDU, read by other code."""
    pdus = []
    while stream:
        assert stream[:2] == b"\4\0"
        length = int.from_bytes(stream[2:6], "big")
        body, stream = stream[6 : 6 + length], stream[6 + length :]
        assert len(body) == length
        values = []
        while body:
            size = int.from_bytes(body[:4], "big")
            values.append((body[4], body[5], body[6 : 4 + size]))
            body = body[4 + size :]
        pdus.append((length, values))
    return pdus


def pieces_of(data: bytes, *cuts: int) -> list[bytes]:
    ends = [*cuts, len(data)]
    return [data[start:end] for start, end in zip([0, *cuts], ends, strict=True)]


@pytest.mark.parametrize("maximum", [12, 13, 100, 16384, 1 << 20])
@pytest.mark.parametrize("size", [None, 0, 2, 94, 96, 188, 5_000, 40_000])
@pytest.mark.parametrize("cuts", [(), (1,), (0, 7, 50)])
def test_fragments(maximum, size, cuts):
    command = bytes(range(120))
    data = None if size is None else (bytes(range(256)) * 200)[:size]
    buffers = None if data is None else pieces_of(data, *[min(cut, len(data)) for cut in cuts])
    pdus = parsed(b"".join(fragments(9, command, buffers, maximum)))
    values = [value for _, found in pdus for value in found]
    assert all(length <= maximum and len(found) == 1 for length, found in pdus)
    assert all(context == 9 and len(part) % 2 == 0 for context, _, part in values)
    controls = [control for _, control, _ in values]
    count = sum(control & 1 for control in controls)
    assert controls[:count] == [1] * (count - 1) + [3]
    assert b"".join(part for _, _, part in values[:count]) == command
    if data is None:
        assert len(values) == count
    else:
        assert controls[count:] == [0] * (len(values) - count - 1) + [2]
        assert b"".join(part for _, _, part in values[count:]) == data


def test_large_data_is_not_copied():
    data = bytearray(1_000_000)
    found = [each for each in fragments(1, bytes(80), [data], 65536) if len(each) > 10_000]
    assert all(isinstance(each, memoryview) and each.obj is data for each in found)
    assert sum(map(len, found)) == len(data)


def test_small_message_is_one_buffer():
    assert len(list(fragments(1, bytes(80), None, 16384))) == 1
    assert len(list(fragments(1, bytes(80), [bytes(500), bytes(500)], 16384))) == 1
    assert len(list(fragments(1, bytes(80), [bytes(10_000)], 16384))) == 2


def test_other_buffers_than_bytes_are_taken():
    numbers = memoryview(bytes(range(64))).cast("I")
    (_, [(_, _, data)]) = parsed(b"".join(fragments(1, bytes(4), [numbers], 16384)))[1]
    assert data == bytes(range(64))


def test_outbox_tells_what_is_complete():
    outbox = Outbox()
    outbox.put(1, [b"abc"])
    outbox.put(4, [b"de", b"fgh"])
    assert len(outbox) == 2
    assert b"".join(outbox.batch()) == b"abcdefgh"
    assert outbox.sent(2) == []
    assert b"".join(outbox.batch()) == b"cdefgh"
    assert outbox.sent(1) == [(1, 3)]
    assert outbox.sent(3) == []
    assert b"".join(outbox.batch()) == b"gh"
    outbox.put(5, [b"ij"])
    assert b"".join(outbox.batch()) == b"gh", "the same batch until it is sent"
    assert outbox.sent(2) == [(4, 5)]
    assert b"".join(outbox.batch()) == b"ij"
    assert outbox.sent(2) == [(5, 2)]
    assert outbox.batch() == []
    assert len(outbox) == 0


@pytest.mark.parametrize("count", [MAX_BUFFERS - 1, MAX_BUFFERS, MAX_BUFFERS + 1])
def test_batches_fit_one_gathered_write(count):
    outbox = Outbox()
    outbox.put(4, (b"x" for _ in range(count)))
    done = []
    sizes = []
    while batch := outbox.batch():
        sizes.append(len(batch))
        done += outbox.sent(len(batch))
    assert max(sizes) <= MAX_BUFFERS
    assert sum(sizes) == count
    assert done == [(4, count)]


def test_batches_are_made_as_they_are_needed():
    outbox = Outbox()
    made = []

    def pieces():
        for number in range(100):
            made.append(number)
            yield bytes(BATCH_BYTES // 4)

    outbox.put(4, pieces())
    outbox.batch()
    assert len(made) <= 5


def test_everything_can_be_forgotten():
    outbox = Outbox()
    outbox.put(1, [b"abc"])
    outbox.put(4, [bytes(BATCH_BYTES), b"x"])
    outbox.batch()
    outbox.sent(1)
    assert outbox.clear() == [1, 4]
    assert len(outbox) == 0
    assert outbox.batch() == []
    outbox.put(7, [b"yz"])
    assert outbox.sent(len(outbox.batch()[0])) == [(7, 2)]


def test_received_data_in_pieces_is_joined_once():
    data = Received([b"ab", memoryview(b"cd")], "1.2")
    assert (data.size, list(data.buffers)) == (4, [b"ab", b"cd"])
    view = data.view()
    assert view == b"abcd"
    assert view.readonly
    assert data.view().obj is view.obj
    assert Received([], "1.2").view() == b""


def lent(*spans):
    """Parts of a buffer of thirty letters."""
    buffer = bytearray(b"abcdefghijklmnopqrstuvwxyzABCD")
    return buffer, Lent(memoryview(buffer), list(spans), "1.2")


def test_lent_parts_are_moved_together_when_they_are_wanted_in_one():
    buffer, data = lent(2, 6, 8, 20, 21, 22)
    assert data.size == 17
    view = data.view()
    assert view == b"cdefijklmnopqrstv"
    assert bytes(buffer) == b"ab" + view + b"tuvwxyzABCD", "what is around them stays"
    assert data.view() == view
    assert data.buffers == [view] and data.size == 17


def test_lent_parts_that_somebody_has_seen_stay_where_they_are():
    buffer, data = lent(0, 3, 5, 7)
    parts = data.buffers
    assert data.view() == b"abcfg"
    assert parts == [b"abc", b"fg"] and data.size == 5
    assert buffer.startswith(b"abcdefg")


def test_lent_parts_cannot_be_written_to():
    _, data = lent(3, 9)
    assert data.view().readonly and data.buffers[0].readonly
    assert data.view() == b"defghi"
