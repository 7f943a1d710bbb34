"""The parser against hostile and broken input: rows E1 to E21 of the reliability plan."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, limit, value_string
from ltdic.dataset.element import Element, Source
from ltdic.dataset.parse import parse
from ltdic.dataset.tree import Tree
from ltdic.tables import vr

from refusal import refused

CONTENT = 0x0040A730
NAME = 0x00100010
PIXELS = 0x7FE00010
Builder = Any


def tags(tree: Tree) -> list[int]:
    return [each.tag for each in tree.walk()]


def element(tree: Tree, tag: int) -> Element:
    found = tree.find(tag)
    assert found is not None
    return found


def nested(raw: Builder, levels: int, kind: str) -> bytes:
    """`levels` sequences within one another; by halves, so that this is linear."""
    if kind == "defined":
        data = b""
        for _ in range(levels):
            data = raw.sequence(CONTENT, raw.item(data))
        return data
    vr_ = b"UN" if kind == "unknown" else b"SQ"
    first = raw.head(CONTENT, vr_, 0xFFFFFFFF) + raw.head(0xFFFEE000, b"", 0xFFFFFFFF)
    inner = raw if kind == "open" else type(raw)(implicit=True)
    head = inner.head(CONTENT, b"SQ", 0xFFFFFFFF) + inner.head(0xFFFEE000, b"", 0xFFFFFFFF)
    tail = raw.head(0xFFFEE00D, b"", 0) + raw.head(0xFFFEE0DD, b"", 0)
    return first + head * (levels - 1) + tail * levels


@pytest.mark.parametrize("kind", ["open", "defined", "unknown"])
@pytest.mark.parametrize("implicit", [False, True])
def test_e1_e2_nesting(raw: type[Builder], kind: str, implicit: bool) -> None:
    if kind == "unknown" and implicit:
        implicit = False
    make = raw(implicit=implicit)
    tree = make.tree(nested(make, limit.DEPTH, kind))
    assert len(tags(tree)) == 2 * limit.DEPTH
    refused(Fault.FORMAT, lambda: make.tree(nested(make, limit.DEPTH + 1, kind)))


@pytest.mark.parametrize("levels", [1_100, 100_000])
def test_e1_nesting_bomb_costs_little(raw: type[Builder], levels: int) -> None:
    data = nested(raw(), levels, "open")
    tracemalloc.start()
    refused(Fault.FORMAT, lambda: raw().tree(data))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2 * len(data) + 100_000


@pytest.mark.parametrize("length", [0xFFFFFFFE, 0x7FFFFFFF, 0x20202020])
@pytest.mark.parametrize("implicit", [False, True])
def test_e3_length_lie(raw: type[Builder], length: int, implicit: bool) -> None:
    make = raw(implicit=implicit)
    data = make.element(0x00080016, b"UI", b"1.2\0") + make.element(
        PIXELS, b"OB", bytes(1000), length
    )
    refused(Fault.INVALID_ELEMENT_LENGTH, lambda: make.tree(data))  # tables are loaded once
    tracemalloc.start()
    refused(Fault.INVALID_ELEMENT_LENGTH, lambda: make.tree(data))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64 << 10


def test_e3_length_just_too_long_is_a_truncated_input(raw: type[Builder]) -> None:
    make = raw()
    refused(Fault.END, lambda: make.tree(make.element(NAME, b"PN", b"A^B ", 6)))
    assert tags(make.tree(make.element(NAME, b"PN", b"A^B ", 4))) == [NAME]


@pytest.mark.parametrize("name", [b"UC", b"UR", b"UT", b"OD", b"OF", b"OL", b"OV", b"SV", b"UV"])
def test_e4_undefined_length_explicit(raw: type[Builder], name: bytes) -> None:
    make = raw()
    data = make.open_sequence(0x00181001, vr=name)
    refused(Fault.INVALID_ELEMENT_LENGTH, lambda: make.tree(data))


@pytest.mark.parametrize("tag", [0x00280010, 0x00080018, NAME, 0x00200013])
def test_e4_undefined_length_implicit(raw: type[Builder], tag: int) -> None:
    make = raw(implicit=True)
    refused(Fault.INVALID_ELEMENT_LENGTH, lambda: make.tree(make.open_sequence(tag)))


def test_e4_ffff_is_an_ordinary_length_of_short_vrs(raw: type[Builder]) -> None:
    value = bytes(0xFFFF)
    tree = raw().tree(raw().element(0x00280010, b"US", value))
    assert element(tree, 0x00280010).length == 0xFFFF


def test_e5_missing_delimiters(raw: type[Builder]) -> None:
    make = raw()
    name = make.element(NAME, b"PN", b"A ")
    whole = make.open_sequence(CONTENT, make.open_item(name))
    assert len(tags(make.tree(whole))) == 3
    refused(Fault.FORMAT, lambda: make.tree(whole[:-8]))
    refused(Fault.FORMAT, lambda: make.tree(whole[:-16]))
    refused(Fault.END, lambda: make.tree(whole[:-17]))


def test_e6_item_longer_than_its_sequence(raw: type[Builder]) -> None:
    make = raw()
    name = make.element(NAME, b"PN", b"A ")
    inside = make.sequence(CONTENT, make.item(name, length=len(name) + 4))
    refused(Fault.FORMAT, lambda: make.tree(inside, make.element(0x00500004, b"CS", bytes(20))))
    short = make.sequence(CONTENT, make.item(make.element(NAME, b"PN", b"A ", 4)))
    refused(Fault.FORMAT, lambda: make.tree(short, make.element(0x00500004, b"CS", bytes(20))))


def test_e6_sequence_ends_inside_an_item(raw: type[Builder]) -> None:
    make = raw()
    start = make.head(CONTENT, b"SQ", 0xFFFFFFFF) + make.item(length=0xFFFFFFFF)
    refused(Fault.FORMAT, lambda: make.tree(start, make.head(0xFFFEE0DD, b"", 0)))


def test_e6_item_in_place_of_an_element(raw: type[Builder]) -> None:
    refused(Fault.FORMAT, lambda: raw().tree(raw().item()))
    refused(Fault.FORMAT, lambda: raw().tree(raw().head(0xFFFEE0DD, b"", 0)))


def test_e6_element_in_place_of_an_item(raw: type[Builder]) -> None:
    make = raw()
    data = make.sequence(CONTENT, make.element(NAME, b"PN", b"A "))
    refused(Fault.FORMAT, lambda: make.tree(data))


def test_e7_delimiter_with_length(raw: type[Builder]) -> None:
    make = raw()
    name, comment = make.element(NAME, b"PN", b"A "), make.element(0x00500004, b"CS", b"B ")
    item = make.item(name, length=0xFFFFFFFF) + make.head(0xFFFEE00D, b"", 2) + b"xx"
    begin = make.head(CONTENT, b"SQ", 0xFFFFFFFF) + item
    tree = make.tree(begin, make.head(0xFFFEE0DD, b"", 4), b"yyyy", comment)
    assert tags(tree) == [CONTENT, 0xFFFEE000, NAME, 0x00500004]
    data = begin + make.head(0xFFFEE0DD, b"", 0xFFFFFF00) + comment
    refused(Fault.FORMAT, lambda: make.tree(data))


def test_e7_delimiters_that_delimit_nothing(raw: type[Builder]) -> None:
    """Known lengths and delimiters at once, as some writers have it."""
    make = raw()
    end_item, end = make.head(0xFFFEE00D, b"", 0), make.head(0xFFFEE0DD, b"", 0)
    item = make.item(make.element(NAME, b"PN", b"A "), end_item)
    tree = make.tree(make.sequence(CONTENT, item, end_item, end))
    assert tags(tree) == [CONTENT, 0xFFFEE000, NAME]


def fragments(raw: Builder, *pieces: bytes) -> bytes:
    return raw.open_sequence(PIXELS, *[raw.item(piece) for piece in pieces], vr=b"OB")


def test_e8_fragments(raw: type[Builder]) -> None:
    make = raw()
    tree = make.tree(fragments(make, b"\xff\xff\xff\xff\1\0\0\0", b"one ", b"", b"three "))
    pixels = element(tree, PIXELS)
    assert pixels.is_encapsulated
    assert bytes(pixels.value) == b"\xff\xff\xff\xff\1\0\0\0"  # nonsense, and never looked at
    found = [bytes(each.raw()) for each in tree.walk()][1:]
    assert found == [b"one ", b"", b"three "]
    assert element(tree, 0xFFFEE000).vr == vr.OB


def test_e8_too_many_empty_fragments(raw: type[Builder]) -> None:
    make = raw()
    allowed = fragments(make, b"", *[b""] * limit.EMPTY_FRAGMENTS)
    assert len(tags(make.tree(allowed))) == limit.EMPTY_FRAGMENTS + 1
    bomb = make.head(PIXELS, b"OB", 0xFFFFFFFF) + make.item() * 1_000_000
    tracemalloc.start()
    refused(Fault.FORMAT, lambda: make.tree(bomb))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < len(bomb) + (16 << 20)


@pytest.mark.parametrize("length", [0xFFFFFFFF, 0x100])
def test_e8_bad_fragment(raw: type[Builder], length: int) -> None:
    make = raw()
    data = make.head(PIXELS, b"OB", 0xFFFFFFFF) + make.item() + make.item(length=length)
    fault = Fault.FORMAT if length == 0xFFFFFFFF else Fault.END
    refused(fault, lambda: make.tree(data + make.head(0xFFFEE0DD, b"", 0)))
    refused(Fault.FORMAT, lambda: make.tree(make.head(PIXELS, b"OB", 0xFFFFFFFF) + bytes(8)))


@pytest.mark.parametrize("name", [b"\0\0", b"ZZ", b"\xff\xff", b"sq"])
def test_e9_unknown_vr(raw: type[Builder], name: bytes) -> None:
    make = raw()
    after = make.element(0x00500004, b"CS", b"AB")
    long = make.head(0x00190010, name, 0)[:6] + b"\0\0\4\0\0\0data"
    tree = make.tree(long, after)
    assert [(each.tag, each.vr) for each in tree.walk()] == [
        (0x00190010, vr.UN),
        (0x00500004, vr.CS),
    ]
    assert bytes(element(tree, 0x00190010).raw()) == b"data"
    short = make.element(0x00190010, name, b"\xff\xff\xff\x7f")
    tree = make.tree(short, after)
    assert bytes(element(tree, 0x00190010).raw()) == b"\xff\xff\xff\x7f"
    data = make.element(0x00190010, name, b"\xff\xff\xff\x7f", 0x4000)
    refused(Fault.INVALID_ELEMENT_LENGTH, lambda: make.tree(data))


def test_e9_unknown_vrs_are_not_written_again(raw: type[Builder]) -> None:
    """What they mean depends on what follows, so they become UN when anything changes."""
    make = raw()
    data_set = DataSet()
    bad = make.element(0x00190010, b"ZZ", b"\xff\xff\xff\x7f")
    data_set.load_bytes(bad + make.element(0x00500004, b"CS", b"AB"), 0x26)
    odd = data_set.first()
    assert odd is not None
    assert bytes(odd.raw()) == b"\xff\xff\xff\x7f"
    assert data_set.insert(None, False, 0x00500010) is not None
    sent = b"".join(bytes(part) for part in data_set.encode("1.2.840.10008.1.2.1"))
    assert sent.startswith(make.element(0x00190010, b"UN", b"\xff\xff\xff\x7f"))


def test_e14_uid_padding(raw: type[Builder]) -> None:
    cases = {
        b"1.2": "1.2",
        b"1.2\0": "1.2",
        b"1.2 ": "1.2",
        b"1.2\0\0\0": "1.2",
        b"": None,
        b"\0": "",
        b"1.2\0.3 ": "1.2",
    }
    for value, expected in cases.items():
        tree = raw().tree(raw().element(0x00080018, b"UI", value))
        assert value_string.get(element(tree, 0x00080018)) == expected


@pytest.mark.parametrize("implicit", [False, True])
def test_e16_too_many_elements(
    raw: type[Builder], implicit: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limit, "ELEMENTS", 100)
    make = raw(implicit=implicit)
    rows = [make.element(0x00091000 + number, b"UN") for number in range(101)]
    assert len(tags(make.tree(*rows[:99]))) == 99
    refused(Fault.FORMAT, lambda: make.tree(*rows))
    items = [make.item()] * 101
    refused(Fault.FORMAT, lambda: make.tree(make.sequence(CONTENT, *items)))
    refused(Fault.FORMAT, lambda: make.tree(fragments(make, *[b"ab"] * 101)))
    stray = make.head(0xFFFEE0DD, b"", 0) * 101
    refused(Fault.FORMAT, lambda: make.tree(make.sequence(CONTENT, stray)))


def test_e17_order_and_duplicates(raw: type[Builder], links: Callable[[Tree], int]) -> None:
    make = raw()
    tree = make.tree(
        make.element(NAME, b"PN", b"A "),
        make.sequence(CONTENT, make.item(make.element(NAME, b"PN", b"I "))),
        make.element(0x00080018, b"UI", b"1 "),
        make.sequence(CONTENT, make.item(), make.item()),
        make.element(NAME, b"PN", b"B "),
        make.element(0x00020010, b"UI", b"2 "),
        make.element(0x00020010, b"UI", b"3 "),
        make.element(0x00080018, b"UI", b"4 "),
    )
    assert tags(tree) == [0x00020010, 0x00080018, NAME, CONTENT, 0xFFFEE000, 0xFFFEE000]
    assert links(tree) == 6
    values = [bytes(each.raw()) for each in tree.walk() if not each.is_container]
    assert values == [b"3 ", b"4 ", b"B "]


def test_e17_last_of_two_at_the_end(raw: type[Builder], links: Callable[[Tree], int]) -> None:
    make = raw()
    tree = make.tree(
        make.element(NAME, b"PN", b"A "),
        make.element(NAME, b"PN", b"B "),
        make.element(0x00100020, b"LO", b"C "),
    )
    assert links(tree) == 2
    assert [bytes(each.raw()) for each in tree.walk()] == [b"B ", b"C "]


def test_group_lengths_are_no_elements(raw: type[Builder]) -> None:
    make = raw()
    wrong = make.element(0x00080000, b"UL", b"\xff\xff\xff\xff")
    item = make.item(wrong, make.element(NAME, b"PN", b"A "))
    tree = make.tree(wrong, make.element(0x00080018, b"UI", b"1 "), make.sequence(CONTENT, item))
    assert tags(tree) == [0x00080018, CONTENT, 0xFFFEE000, NAME]


def test_cp246_unknown_sequence_is_implicit(raw: type[Builder]) -> None:
    """In explicit VR, of either byte order: what is in it is implicit VR little endian."""
    plain = raw(implicit=True)
    for big in (False, True):
        make = raw(big=big)
        item = plain.open_item(plain.element(0x00280010, b"US", b"\1\2"))
        inner = item + plain.head(0xFFFEE0DD, b"", 0)
        after = make.element(0x00280011, b"US", b"\1\2")
        data = make.head(0x00091010, b"UN", 0xFFFFFFFF) + inner + after
        tree = make.tree(make.element(0x00080018, b"UI", b"1 "), data)
        rows, columns = element(tree, 0x00280010), element(tree, 0x00280011)
        assert element(tree, 0x00091010).vr == vr.SQ
        assert (rows.vr, rows.big, columns.big) == (vr.US, False, big)


def test_known_element_written_as_unknown(raw: type[Builder]) -> None:
    """Little endian: the VR is that of the table; a sequence stays unknown."""
    make = raw()
    name = make.element(NAME, b"UN", b"A^B ")
    sequence = make.element(CONTENT, b"UN", b"?")
    private = make.element(0x00091010, b"UN", b"?")
    tree = make.tree(private, name, sequence)
    assert [each.vr for each in tree.walk()] == [vr.UN, vr.PN, vr.UN]


def test_positions(raw: type[Builder]) -> None:
    make = raw()
    name = make.element(NAME, b"PN", b"A ")
    data = name + make.open_sequence(CONTENT, make.open_item(name), make.item(name))
    tree = Tree()
    parse(Source(memoryview(data)), 0, tree)
    for each in tree.walk():
        assert data[each.offset :][:4] == make.head(each.tag, b"OB", 0)[:4]
    content = element(tree, CONTENT)
    assert (content.offset, content.start) == (len(name), len(name) + 12)
    assert content.size == len(data) - len(name) - 12 - 8
    assert content.first_child is not None
    assert content.first_child.size == len(name)


def test_every_byte_is_used_or_refused(raw: type[Builder]) -> None:
    make = raw()
    name = make.element(NAME, b"PN", b"A ")
    for rest in range(1, 8):
        data = name + bytes(range(1, rest + 1))
        refused(Fault.END, lambda data=data: make.tree(data))


def test_zeros_after_the_end_are_padding(raw: type[Builder]) -> None:
    make = raw()
    name = make.element(NAME, b"PN", b"A ")
    for rest in range(1, 8):
        assert tags(make.tree(name, bytes(rest))) == [NAME]
    item = make.sequence(CONTENT, make.item(name, b"\0\0"))
    refused(Fault.END, lambda: make.tree(item))


def test_e15_positions_beyond_32_bits(raw: type[Builder], tmp_path: Any) -> None:
    """A sparse file: two values of 4 GiB in an item; nothing is read or copied."""
    make, path = raw(), tmp_path / "large"
    longest = 0xFFFFFFFE
    head = make.head(CONTENT, b"SQ", 0xFFFFFFFF) + make.item(length=0xFFFFFFFF)
    with path.open("wb") as file:
        file.write(head)
        for tag in (0x00091010, 0x00091011):
            file.write(make.head(tag, b"OB", longest))
            file.seek(longest, 1)
        file.write(make.head(0xFFFEE00D, b"", 0) + make.head(0xFFFEE0DD, b"", 0))
        file.write(make.element(0x00500004, b"CS", b"END "))
    data_set = DataSet()
    tracemalloc.start()
    data_set.load(str(path))
    content, second = data_set.find_first(None, CONTENT), data_set.find_first(None, 0x00091011)
    last = data_set.last()
    assert content is not None
    assert second is not None
    assert last is not None
    assert (second.length, value_string.get(last)) == (longest, "END")
    assert content.size == 2 * (longest + 12) + 16
    assert data_set.position(second)[0] == len(head) + 12 + longest
    assert bytes(second.raw()[longest - 8 :]) == bytes(8)
    assert value_string.set_(last, "CHANGED")
    parts = data_set.encode("1.2.840.10008.1.2.1")
    assert sum(map(len, parts)) == len(head) + 2 * (longest + 12) + 16 + 16
    with pytest.raises(Failure) as failure:
        data_set.save(str(tmp_path / "none"), 0x80)
    assert failure.value.fault is Fault.INVALID_ELEMENT_LENGTH
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 << 20
    data_set.reset()


def test_e7_odd_delimiters_are_not_written_again(raw: type[Builder]) -> None:
    make = raw()
    name = make.element(NAME, b"PN", b"A ")
    inner = make.head(CONTENT, b"SQ", 0xFFFFFFFF) + make.open_item(name)
    data = make.open_sequence(
        0x00081115, make.open_item(inner, make.head(0xFFFEE0DD, b"", 4), b"yyyy")
    )
    data_set = DataSet.received(data, "1.2.840.10008.1.2.1")
    item = data_set.child(data_set.first())
    data_set.insert(item, True, 0x00500004)
    sent = b"".join(bytes(part) for part in data_set.encode("1.2.840.10008.1.2.1"))
    again = DataSet.received(sent, "1.2.840.10008.1.2.1")
    assert [each.tag for each in again.tree.walk()] == [each.tag for each in data_set.tree.walk()]
    assert b"yyyy" not in sent
    deepest = data_set.find_first(None, NAME)
    assert deepest is not None
    assert value_string.set_(deepest, "B")
    sent = b"".join(bytes(part) for part in data_set.encode("1.2.840.10008.1.2.1"))
    assert b"B " in sent
