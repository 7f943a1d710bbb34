"""The acts of a program on a data set, and what must hold after each: for `operation`.

An act is six octets: which one, and five that choose its arguments.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import (
    DataSet,
    codec,
    codestream,
    copy,
    damage,
    header,
    module,
    pixel,
    private,
    transcode,
    value_binary,
    value_convert,
    value_number,
    value_string,
    value_time,
)
from ltdic.dataset.element import ITEM, PIXEL_DATA, UNDEFINED, Element
from ltdic.dataset.encoder import J2kOptions
from ltdic.dataset.image_attribute import Image
from ltdic.dataset.tree import INDEX_END, is_volatile
from ltdic.dataset.value_time import Age, Date, DateTime, Range, Time
from ltdic.tables import iod, vr

from fuzz.tree import content

_TAGS = (
    *(0x00080005, 0x00080016, 0x00080018, 0x00080020, 0x00080030, 0x0008002A, 0x00100010),
    *(0x00101010, 0x00101020, 0x00200013, 0x00280010, 0x00280009, 0x0040A043, 0x0040A730),
    *(0x00090010, 0x00091001, 0x00091000, 0x7FE00010, 0x7FE00008, ITEM, 0xFFFEE00D, 0x00020010),
    *(0x00280103, 0x00281101, 0x50000010, 0x60003000, 0x00186011, 0x00000000, 0xFFFFFFFF),
)
_VRS = (0, *sorted(vr.CODES), 0x5A5A)
_TEXTS = (
    *("", "ABC", "A\\B\\C", "M\u00fcller^A=B", "\u5c71\u7530^\u592a\u90ce", "1.2.3", "12", "-7"),
    *("1e5", "20240131", "20240131-", "-20240131", "20240101-20241231", "120000.5", "012Y"),
    *("20240131120000.5+0100", "x" * 70, " padded ", "1\\2", "\\", "NaN", "9" * 30, "08/04"),
    *("ISO_IR 192", "ISO_IR 100", "\\ISO 2022 IR 87", "US", "(0010,0010)", "0010,0010", "1.5"),
    *("1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.7", "RGB", "MONOCHROME2", "YBR_FULL"),
)
_NUMBERS: tuple[list[Any], ...] = (
    *([], [0], [1, 2, 3], [-1], [65535], [1 << 31], [-(1 << 31)], [1 << 63], [1 << 70], [1.5]),
    *([8], [16], [4], [3], [float("nan")], [float("inf")], [1e300, -1e-300], [0.1] * 20, ["x"]),
)
_KINDS = (
    *(value_number.CHAR, value_number.SHORT, value_number.LONG, value_number.LONG64),
    *(value_number.FLOAT, value_number.DOUBLE),
)
_DATES = (Date(2024, 1, 31), Date(2024, 2, 30), Date(0, 1, 1), Date(10_000, 1, 1), Date(1, 13, 1))
_HOURS = (Time(12, 0, 0, 5), Time(23, 59, 60, 999_999), Time(24, 0, 0, 0), Time(1, 2, 3, 1_000_000))
_AGES = (Age(12, "Y"), Age(0, "D"), Age(999, "M"), Age(1000, "W"), Age(1, "X"), Age(-1, "Y"))
_OFFSETS = (0, 100, -1400, 1500)
CLASSES = (
    *(iod.class_of_sop_class("1.2.840.10008.5.1.4.1.1.2"), iod.CLASS_UNKNOWN, 0, 9999),
    *(iod.class_of_sop_class("1.2.840.10008.1.3.10"), iod.class_of_sop_class("1.2.840.10008.1.1")),
    *(iod.class_of_sop_class("1.2.840.10008.5.1.4.1.1.7"), 3, 10, 40),
)
COMMANDS = (0x0001, 0x0020, 0x0030, 0x0021, 0x0FFF, 0x0100, 0x0150, 0x7777)
_SYNTAXES = (
    *("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"),
    *("1.2.840.10008.1.2.1.99", codec.RLE, codec.JPEG_BASELINE, codec.JPEG_EXTENDED),
    *(codec.JPEG_LOSSLESS_FIRST_ORDER, codec.JPEG_LS_LOSSLESS, codec.JPEG_LS),
    *(codec.JPEG_2000_LOSSLESS, codec.JPEG_2000, codec.JPEG_2000_PART_2, "1.2.3", ""),
    *("1.2.840.10008.1.2.4.100", "1.2.840.10008.1.2 ", codec.JPEG_LOSSLESS),
)
_OTHERS = frozenset(_SYNTAXES[5:13]) | {codec.JPEG_LOSSLESS}
_LOSSLESS = frozenset(
    (
        *(codec.RLE, codec.JPEG_LOSSLESS_FIRST_ORDER, codec.JPEG_LOSSLESS),
        *(codec.JPEG_LS_LOSSLESS, codec.JPEG_LS, codec.JPEG_2000_LOSSLESS),
    )
)
_LARGEST = 8 * 64 * 64 * 8
"""Bits of all frames that are worth encoding here."""


class _Act:
    """One act on `ds`; `pick` are its elements, of which the octets choose."""

    def __init__(self, ds: DataSet, other: DataSet, octets: tuple[int, ...]) -> None:
        self.ds = ds
        self.other = other
        self.a, self.b, self.c, self.d, self.e = octets

    def pick(self, which: int, ds: DataSet | None = None) -> Element | None:
        """An element by number; the first number is None."""
        elements = list((ds or self.ds).tree.walk())
        return elements[(which - 1) % len(elements)] if which and elements else None

    def text(self, which: int) -> str:
        return _TEXTS[which % len(_TEXTS)]

    def tag(self, which: int) -> int:
        """A known tag, or one that is there."""
        if which < 128:
            return _TAGS[which % len(_TAGS)]
        element = self.pick(which - 127)
        return _TAGS[0] if element is None else element.tag

    # --- elements come and go ---------------------------------------------------------------------

    def insert(self) -> None:
        ds, neighbour, tag = self.ds, self.pick(self.a), self.tag(self.c)
        before = list(ds.tree.walk())
        index = INDEX_END if self.b > 127 else self.b >> 2
        vr_ = _VRS[self.d % len(_VRS)]
        made = ds.insert(neighbour, bool(self.b & 1), tag, vr_, bool(self.b & 2), index)
        if made is None:
            assert list(ds.tree.walk()) == before
            return
        assert (made.tag, made.size) == (tag, 0) and made.length in (0, UNDEFINED)
        assert [each for each in ds.tree.walk() if each is not made] == before
        assert ds.exists(made)
        if made.vr == vr.SQ and not made.is_item:
            item = ds.insert_item(made, self.e)
            assert item is not None and item.parent is made

    def insert_foreign(self) -> None:
        """Beside an element of another data set, which cannot be."""
        stranger = self.pick(self.a or 1, self.other)
        before = list(self.ds.tree.walk())
        assert stranger is None or self.ds.insert(stranger, bool(self.b & 1), 0x00100020) is None
        if stranger is not None:
            assert self.ds.delete(stranger) is None
        assert not self.ds.exists(stranger) and list(self.ds.tree.walk()) == before

    def delete(self) -> None:
        element = self.pick(self.a)
        heir = None if element is None else element.next or element.prev or element.parent
        assert self.ds.delete(element) is heir
        assert not self.ds.exists(element)
        if element is not None:
            assert not element.replace(b"ab")
            assert self.ds.delete(element) is None

    def copy(self) -> None:
        theirs = self.ds if self.b & 1 else self.other
        before = content(self.other.tree, first_group=0)
        limit = self.d if self.e & 1 else None
        asked = 0

        def ask(element: Element, flags: int) -> bool:
            nonlocal asked
            asked += 1
            assert flags in (0, copy.ERROR_ELEMENT_EXISTS)
            return limit is None or asked <= limit

        try:
            callback = ask if self.e & 2 else None
            self.ds.copy_from(self.pick(self.a), theirs, self.pick(self.c, theirs), callback)
        except Failure as failure:
            assert failure.fault in (Fault.PARAMETER, Fault.CANCELED)
        assert content(self.other.tree, first_group=0) == before

    def add_module(self) -> None:
        ds, code = self.ds, self.a | (self.b & 1) << 8
        there = module.insert(ds, code, bool(self.c & 1))
        assert all(map(ds.exists, there))
        if self.c & 2:
            assert set(module.elements(ds, code)) <= set(there)
            assert isinstance(module.codes(ds), list)
        if self.c & 4:
            module.delete(ds, code)
        if self.c & 8:
            assert module.remove_empty_optional(ds) == (ds.info()[0] != iod.CLASS_UNKNOWN)

    def begin(self) -> None:
        """Another class, a command, or nothing."""
        ds = self.ds
        if self.a & 3 == 0:
            ds.reset()
            assert ds.tree.first_child is None
        elif self.a & 3 == 1:
            flags = self.b << 8 & 0x3000 | (header.ABSENT if self.c & 1 else 0)
            ds.init(CLASSES[self.d % len(CLASSES)], flags)
        elif self.a & 3 == 2:
            field = COMMANDS[self.d % len(COMMANDS)]
            ds.init_command(field, bool(self.c & 1))
            assert ds.command_info()[0] == field & 0x7FFF
            assert len(ds.encode_command()) >= 12
        else:
            ds.preamble = bytes((self.b,)) * self.c
            assert len(ds.preamble) == header.PREAMBLE_LENGTH

    # --- values -----------------------------------------------------------------------------------

    def set_text(self) -> None:
        element = self.pick(self.a)
        if element is None:
            return
        before = bytes(element.data())
        number = None if self.c < 8 else self.c - 8
        taken = value_string.set_(element, self.text(self.b), self.d % 3, number)
        assert taken or bytes(element.data()) == before
        value_string.get(element, self.d % 4, self.e % 4)
        assert isinstance(value_string.values(element), list)

    def set_numbers(self) -> None:
        element, kind = self.pick(self.a), _KINDS[self.b % len(_KINDS)]
        if element is None:
            return
        before, numbers = bytes(element.data()), _NUMBERS[self.c % len(_NUMBERS)]
        try:
            taken = kind.set(element, numbers)
        except (TypeError, ValueError):
            assert "x" in numbers  # the border gives numbers only
            taken = False
        if not taken:
            assert bytes(element.data()) == before
        elif numbers:
            found = kind.get(element, 0, len(numbers))
            assert found is not None and len(found) == len(numbers)
            packed = kind.pack(element)
            assert packed is not None and kind.store(element, bytes(packed))
            assert kind.get(element, 0, len(numbers)) == found
        kind.get(element, self.d, self.e)

    def set_octets(self) -> None:
        element, data = self.pick(self.a), bytes((self.b,)) * self.c
        if element is None:
            return
        before = bytes(element.data())
        if self.d & 1:
            if value_binary.insert(element, data, self.e):
                assert bytes(element.data()) == before[: self.e] + data + before[self.e :]
        elif value_binary.set_(element, data):
            assert bytes(element.data()) == data
        if element.length != UNDEFINED and self.d & 2:
            element.free()
        part = bytes(value_binary.get(element, self.d, self.e))
        assert part == bytes(element.data())[self.d : self.d + self.e]

    def set_moment(self) -> None:
        element = self.pick(self.a)
        if element is None:
            return
        date, hour = _DATES[self.b % len(_DATES)], _HOURS[self.c % len(_HOURS)]
        moment = DateTime(*date, *hour, _OFFSETS[self.d % len(_OFFSETS)])
        values: tuple[tuple[Any, Any], ...] = (
            *((value_time.DATE, date), (value_time.TIME, hour), (value_time.DATE_TIME, moment)),
            (value_time.AGE, _AGES[self.b % len(_AGES)]),
        )
        for kind, value in values:
            if kind.set(element, [value] * (self.e % 3)) and self.e % 3:
                assert kind.get(element, 0, 1) == [value]
            if kind is not value_time.AGE:
                some = Range(self.e >> 2 & 7, value, value)
                if kind.set_ranges(element, [some]):
                    assert kind.get_range(element, 0) == some

    def convert(self) -> None:
        element = self.pick(self.a)
        if element is None:
            return
        before = bytes(element.data())
        if not value_convert.set_(element, self.text(self.b), self.c % 4):
            assert bytes(element.data()) == before
        assert isinstance(value_convert.get(element), str)

    # --- looking ----------------------------------------------------------------------------------

    def walk(self) -> None:
        """The two views agree with the list, and going back with going on."""
        ds = self.ds
        elements = list(ds.tree.walk())
        assert ds.first() is (elements[0] if elements else None)
        assert ds.last() is (elements[-1] if elements else None)
        steady = [each for each in elements if not is_volatile(each)]
        assert ds.first(None, False, False) is (steady[0] if steady else None)
        for one, two in pairwise(elements):
            assert ds.next(one) is two and ds.prev(two) is one
        one = self.pick(self.a)
        level = ds.level(one)
        assert (level == 0) == (ds.parent(one) is None)
        assert ds.root(one) is None or ds.level(ds.root(one)) == 0
        for volatile in (True, False):
            for found in (ds.child(one, volatile), ds.first(one, True, volatile),
                          ds.last(one, True, volatile), ds.next(one, True, volatile),
                          ds.prev(one, True, volatile)):  # fmt: skip
                assert found is None or volatile or not is_volatile(found)
        if one is not None:
            siblings = [each for each in elements if each.parent is one.parent]
            assert (ds.first(one, True), ds.last(one, True)) == (siblings[0], siblings[-1])

    def find(self) -> None:
        ds, tag, start = self.ds, self.tag(self.b), self.pick(self.a)
        elements = list(ds.tree.walk())
        at = 0 if start is None else elements.index(start)
        wanted = [each for each in elements if each.tag == tag]
        assert ds.find_first(None, tag) is (wanted[0] if wanted else None)
        assert ds.find_last(None, tag) is (wanted[-1] if wanted else None)
        later = [each for each in elements[at:] if each.tag == tag]
        assert ds.find_first(start, tag) is (later[0] if later else None)
        owner = None if start is None else start.parent
        beside = [each for each in wanted if each.parent is owner]
        assert ds.find_first(start, tag, True) is (beside[0] if beside else None)
        assert ds.find_last(start, tag, True) is (beside[-1] if beside else None)
        assert ds.find_next(None) is None and ds.find_prev(None) is None
        for by_tree in (False, True):
            for one, two in pairwise(wanted):
                if not by_tree or one.parent is two.parent:
                    assert ds.find_next(one, by_tree) is two and ds.find_prev(two, by_tree) is one
        self._find_below(start, tag, elements)

    def _find_below(self, parent: Element | None, tag: int, elements: list[Element]) -> None:
        ds = self.ds
        for only_next in (False, True):
            if only_next:
                below = [each for each in elements if each.parent is parent]
            else:
                below = [each for each in elements if parent is None or _is_below(each, parent)]
            expected = [each for each in below if each.tag == tag]
            found, each = [], ds.find_first_descendant(parent, tag, only_next)
            while each is not None:
                found.append(each)
                each = ds.find_next_descendant(parent, each, only_next)
            assert found == expected
        assert ds.find_next_descendant(parent, None) is None

    def find_private(self) -> None:
        ds, start = self.ds, self.pick(self.a)
        name = (None, "PRIVATE", "MINE")[self.b % 3]
        creators = [each for each in ds.tree.walk() if private.is_creator(each)]
        found, each = [], private.find_first_creator(ds, None, False, None, 0)
        while each is not None:
            found.append(each)
            each = private.find_next_creator(ds, each, False, None, 0)
        assert found == creators
        each = private.find_first_creator(ds, start, bool(self.c & 1), name, 9 * (self.c >> 1 & 1))
        assert each is None or each in creators
        for creator in (*creators[:5], start):
            each, number = private.find_first(creator), 0
            while each is not None:
                assert creator is not None and each.parent is creator.parent
                each, number = private.find_next(each, creator), number + 1
            assert number <= 256
            try:
                tag = private.next_tag(ds, creator)
                made = ds.insert(creator, False, tag, vr.LO)
                assert made is not None and _block(creator) == tag >> 8 & 0xFF
            except Failure as failure:
                assert failure.fault in (
                    Fault.PRIVATE_CREATOR_DATA_ELEMENT_MISSING,
                    Fault.PRIVATE_CREATOR_ELEMENTS_ALL_ALLOCATED,
                )

    def create_private(self) -> None:
        names = ("MINE", "", "x" * 65, "a\\b", "M\u00fcller", "\u5c71")
        group = (9, 0x11, 1, 0x10, 0xFFFF)[self.b % 5]
        name = names[self.d % len(names)]
        creator = private.create(self.ds, self.pick(self.a), group, self.c, name)
        assert private.is_creator(creator) and self.ds.exists(creator)

    # --- pixels, syntaxes -------------------------------------------------------------------------

    def transcode(self) -> None:
        """Into any syntax; what came compressed from outside is not decoded here.

        Only native forms and RLE stay. Without loss the numbers are the same afterwards.
        """
        ds, uid = self.ds, _SYNTAXES[self.a % len(_SYNTAXES)]
        image = Image.of(ds.tree)
        current = pixel.compression(ds.tree, ds.syntax)
        if (image.frame_bits or 0) * image.frames > _LARGEST or current not in (None, codec.RLE):
            return
        before, numbers = content(ds.tree, first_group=0), _pixels(ds)
        changed = ds.clone() if uid in _OTHERS else ds
        j2k = J2kOptions(self.d % 5, (0.0, 2.0, 20.0, float("inf"))[self.d >> 3 & 3], self.e * 8)
        try:
            transcode.change(changed, uid, self.b, 0x101 * (self.c & 1), j2k)
        except Failure:
            assert content(changed.tree, first_group=0) == before
            raise
        if not pixel.compression(changed.tree, changed.syntax):
            return
        assert damage.count(changed) == (0, image.frames)
        plain, again = changed.clone(), changed.clone()
        transcode.change(plain, _SYNTAXES[1])
        transcode.change(again, codec.RLE)
        if current is None and uid in _LOSSLESS and image.stored == image.allocated:
            size = (image.frame_bits or 0) // 8 * image.frames
            assert image.samples == 3 or _pixels(plain)[:size] == numbers[:size]

    def measure(self) -> None:
        """What compressed images say of their size, whatever they are."""
        element = self.pick(self.a)
        data = b"" if element is None else bytes(element.data())
        for start in (0, self.b % (len(data) + 1)):
            found = codestream.size(data[start:])
            assert found is None or len(found) == 3
        if element is not None and element.is_encapsulated:
            child = element.first_child
            while child is not None:
                codestream.size(bytes(child.data()))
                child = child.next
        bad, good = damage.count(self.ds)
        assert bad >= 0 and good >= 0

    def use_clone(self) -> None:
        """The same again, with nothing in common that changes."""
        twin = self.ds.clone()
        before = content(self.ds.tree, first_group=0)
        assert content(twin.tree, first_group=0) == before
        assert twin.info() == self.ds.info() and twin.preamble == self.ds.preamble
        first = twin.tree.first_child
        if first is not None:
            twin.delete(first)
        assert content(self.ds.tree, first_group=0) == before
        element = self.pick(self.a)
        if element is not None:
            offset, start, size = self.ds.position(element)
            assert 0 <= offset <= start and size >= 0

    def look(self) -> None:
        """Nothing: the program looks at the elements."""


def _pixels(ds: DataSet) -> bytes:
    element = ds.tree.find_root(PIXEL_DATA)
    return b"" if element is None else bytes(element.data())


def _is_below(element: Element, parent: Element) -> bool:
    above = element.parent
    while above is not None and above is not parent:
        above = above.parent
    return above is parent


def _block(creator: Element | None) -> int:
    return -1 if creator is None else creator.tag & 0xFF


_ACTS: tuple[Callable[[_Act], None], ...] = (
    *(_Act.insert, _Act.delete, _Act.set_text, _Act.set_numbers, _Act.set_octets),
    *(_Act.set_moment, _Act.convert, _Act.copy, _Act.add_module, _Act.begin, _Act.walk),
    *(_Act.find, _Act.find_private, _Act.create_private, _Act.transcode, _Act.measure),
    *(_Act.use_clone, _Act.insert_foreign, _Act.look),
)
NAMES = tuple(each.__name__ for each in _ACTS)
LOOK = NAMES.index("look")


def perform(ds: DataSet, other: DataSet, what: int, *octets: int) -> None:
    """One act on `ds`, which may copy from `other`."""
    _ACTS[what % len(_ACTS)](_Act(ds, other, octets))
