"""What has left and is still to be told: in order, complete, in little memory."""

from __future__ import annotations

import tracemalloc

from ltdic.net.receipt import Receipts


def test_first_in_first_out():
    receipts = Receipts()
    receipts.put(0, [(1, 200), (4, 1 << 31)])
    assert receipts.take() == (0, 1, 200)
    receipts.put(36, [(7, 0)])
    assert receipts.left == 2
    assert [receipts.take(), receipts.take()] == [(0, 4, 1 << 31), (36, 7, 0)]
    assert receipts.left == 0


def test_more_than_the_interface_can_say_is_the_most_it_can():
    receipts = Receipts()
    receipts.put(0, [(4, 1 << 40)])
    assert receipts.take() == (0, 4, 0xFFFFFFFF)


def test_many_wait_and_few_are_told_at_a_time():
    receipts, told = Receipts(), []
    for number in range(30_000):
        receipts.put(0, [(4, number)])
        if number % 2:
            told.append(receipts.take()[2])
    while receipts.left:
        told.append(receipts.take()[2])
    assert told == list(range(30_000))


def test_a_million_takes_eight_octets_each():
    receipts = Receipts()
    tracemalloc.start()
    receipts.put(0, ((4, 1000 + number) for number in range(1_000_000)))
    used = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert receipts.left == 1_000_000
    assert used < 10_000_000
