"""Encoded data sets in every transfer syntax without compression, and deflated.

The first octet of an input chooses the syntax (implicit VR, explicit VR, big endian, deflated by
us, deflated by the peer), the second what is done with it; the rest is the data set.

Asserted of every input:

- nothing but `Failure`, with a text and the fault FORMAT, END or INVALID_ELEMENT_LENGTH, leaves
  the reader, and the data set is empty then;
- the same content in several pieces gives the same data set, or the same fault, and so it
  does without the loops in C, which are there when the library has started (as `make fuzz` does);
- links, order, depth and number of elements are right, values lie inside the input (`tree`);
- every way of asking for a value, and for the whole data set, answers without an exception;
- unchanged, it is sent as the very octets that came, unless there are groups that are not sent;
- written in any syntax without compression, it is read back with the same content, and then
  written as the same octets;
- after elements were deleted and inserted the same holds;
- pydicom reads the same elements with the same octets, or one of us says what is wrong: an
  exception there as much as a warning (`differential`).
"""

from __future__ import annotations

import struct
import zlib
from array import array

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, parse
from ltdic.dataset.dataset import FIRST_GROUP
from ltdic.dataset.element import UNDEFINED, Buffer, unit_of
from ltdic.dataset.syntax import inflate
from ltdic.tables import vr
from ltdic.tables.tag import vr_of
from ltdic.tables.uid import (
    DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    EXPLICIT_VR_BIG_ENDIAN,
    EXPLICIT_VR_LITTLE_ENDIAN,
    IMPLICIT_VR_LITTLE_ENDIAN,
)

from fuzz.differential import check_pydicom
from fuzz.mutation import mutate_elements
from fuzz.target import KIB, MIB, Target
from fuzz.tree import ask, check_links, content, edit, read_values, same

SYNTAXES = (
    IMPLICIT_VR_LITTLE_ENDIAN,
    EXPLICIT_VR_LITTLE_ENDIAN,
    EXPLICIT_VR_BIG_ENDIAN,
    DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
)
_PLAIN = SYNTAXES[:3]
_FAULTS = frozenset((Fault.FORMAT, Fault.END, Fault.INVALID_ELEMENT_LENGTH))
IMPLICIT, EXPLICIT, BIG, DEFLATED, STREAM = range(5)


class _Pieces:
    """The same octets in several pieces."""

    def __init__(self, data: bytes) -> None:
        middle = len(data) // 3
        self.buffers: list[Buffer] = [data[:middle], data[middle:], b""]

    def view(self) -> memoryview:
        return memoryview(b"".join(self.buffers)).toreadonly()


def _read_without_loops(data: bytes, uid: str) -> DataSet | Fault:
    """The same by the engine's own code alone; the loops in C are there inside the library."""
    before, parse._read = parse._read, None
    try:
        return _read(data, uid)
    finally:
        parse._read = before


def deflated(data: bytes) -> bytes:
    """`data` as a data set in the deflated syntax has it."""
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(data) + engine.flush()


def _read(data: Buffer | _Pieces, uid: str) -> DataSet | Fault:
    """The data set, or why there is none.

    The octets stand in memory that ends where they end: bytes have one more, which would hide from
    a sanitizer that it is looked at, and an array has some until it is copied.
    """
    ds = DataSet.received(memoryview(array("B", data)[:]) if isinstance(data, bytes) else data, uid)
    try:
        assert ds.tree is not None
    except Failure as failure:
        assert failure.fault in _FAULTS and str(failure)
        assert ds.tree.first_child is None
        return failure.fault
    return ds


def _octets(ds: DataSet, uid: str, group_lengths: bool = False) -> bytes | None:
    """What is sent; None where that syntax cannot have it.

    Fragments need explicit VR, as do octets whose tag is known as a sequence's and that are none.
    """
    try:
        return b"".join(ds.encode(uid, group_lengths))
    except Failure as failure:
        check_refusal(failure, uid, ds)
        return None


def check_refusal(failure: Failure, uid: str, ds: DataSet) -> None:
    """Why a data set may not be sent in a syntax."""
    allowed = (Fault.COMPRESSION, Fault.INVALID_ELEMENT_LENGTH, Fault.CONVERSION)
    assert failure.fault in allowed
    assert failure.fault != Fault.CONVERSION or not can_hold(uid, ds)


def check_written(ds: DataSet) -> None:
    """Written in each syntax it is read back the same."""
    for uid in _PLAIN:
        written = _octets(ds, uid)
        if written is None:
            continue
        again = _read(written, uid)
        assert isinstance(again, DataSet), f"own octets cannot be read as {uid}: {again!r}"
        if not can_hold(uid, ds):
            continue
        knows_vr = uid != IMPLICIT_VR_LITTLE_ENDIAN and not ds.syntax.implicit
        same(padded(content(again.tree, knows_vr)), padded(content(ds.tree, knows_vr)))
        assert _octets(again, uid) == written
        assert _octets(again, uid, True) == _octets(ds, uid, True)


def can_hold(uid: str, ds: DataSet) -> bool:
    """Whether a syntax can say what `ds` has.

    Implicit VR has no word for a sequence whose tag is known for octets, or the reverse; half a
    number has no other byte order.
    """
    for each in ds.tree.walk():
        known = vr_of(each.tag)
        if uid == IMPLICIT_VR_LITTLE_ENDIAN and not each.is_item:
            if (each.vr == vr.SQ) != (known == vr.SQ) and vr.UN not in (each.vr, known):
                return False
            if each.vr == vr.UN and known == vr.SQ:
                return False
        if each.length != UNDEFINED and each.length % unit_of(each.vr):
            return False
    return True


def padded(found: list[tuple[int, int, int, bytes]]) -> list[tuple[int, int, int, bytes]]:
    """Values as they are written: padded to even length, by whatever."""
    return [(level, tag, vr_, value.rstrip(b"\0 ")) for level, tag, vr_, value in found]


def run(data: bytes) -> bool:
    """Check one input."""
    choice, then, body = (data[0] % 5 if data else 0), data[1:2] or b"\0", data[2:]
    uid = SYNTAXES[min(choice, 3)]
    if choice == DEFLATED:
        body = deflated(body)
    ds = _read(body, uid)
    for other in (_read(_Pieces(body), uid), _read_without_loops(body, uid)):
        if not isinstance(ds, DataSet):
            assert other == ds
            continue
        assert isinstance(other, DataSet)
        check_links(other.tree)
        assert content(other.tree, first_group=0) == content(ds.tree, first_group=0)
    if not isinstance(ds, DataSet):
        return False
    check_links(ds.tree)
    first = ds.tree.first_child
    if first is not None and first.tag >> 16 >= FIRST_GROUP:
        assert _octets(ds, uid) in (body, None)
    read_values(ds.tree)
    ask(ds)
    if then[0] & 1:
        plain = bytes(inflate(memoryview(body))) if choice >= DEFLATED else body
        check_pydicom(ds, plain)
    if then[0] & 2:
        edit(ds, then[0] >> 2)
        check_links(ds.tree)
    check_written(ds)
    return True


def element(tag: int, vr: bytes, value: bytes, choice: int = EXPLICIT) -> bytes:
    """An element in the chosen syntax; a VR of lower case is written with a 32-bit length."""
    order = ">" if choice == BIG else "<"
    group, number = tag >> 16, tag & 0xFFFF
    if choice == IMPLICIT or group == 0xFFFE:
        return struct.pack(order + "HHI", group, number, len(value)) + value
    if vr in (b"OB", b"OW", b"SQ", b"UN", b"UT", b"UC", b"OF"):
        return struct.pack(order + "HH2sHI", group, number, vr, 0, len(value)) + value
    return struct.pack(order + "HH2sH", group, number, vr, len(value)) + value


def _sample(choice: int) -> bytes:
    """A data set with values of many VRs, private ones, and nested sequences of both kinds."""
    order = ">" if choice == BIG else "<"

    def made(tag: int, vr: bytes, value: bytes) -> bytes:
        return element(tag, vr, value, choice)

    def closed(tag: int) -> bytes:
        return element(tag, b"", b"", choice)

    inner = made(0x00080100, b"SH", b"CODE") + made(0x00080104, b"LO", b"Meaning ")
    nested = made(0x0040A730, b"SQ", made(0xFFFEE000, b"", inner))
    opened = made(0x0040A043, b"SQ", made(0xFFFEE000, b"", inner) + closed(0xFFFEE000))
    undefined = made(0x0040A043, b"SQ", b"")[:-4] + b"\xff\xff\xff\xff"
    undefined += closed(0xFFFEE000)[:-4] + b"\xff\xff\xff\xff" + inner + closed(0xFFFEE00D)
    undefined += closed(0xFFFEE0DD)
    return b"".join(
        (
            made(0x00080005, b"CS", b"ISO_IR 100"),
            made(0x00080016, b"UI", b"1.2.840.10008.5.1.4.1.1.7\0"),
            made(0x00080018, b"UI", b"1.2.3\0"),
            made(0x00080020, b"DA", b"20240131"),
            made(0x00080030, b"TM", b"120000.123456 "),
            made(0x00090010, b"LO", b"PRIVATE "),
            made(0x00091001, b"UN", b"abcd"),
            made(0x00100010, b"PN", b"M\xfcller^A=B "),
            made(0x00101010, b"AS", b"012Y"),
            made(0x00101020, b"DS", b"1.75\\1e3"),
            made(0x00200013, b"IS", b"12\\-3 "),
            made(0x00280010, b"US", struct.pack(order + "H", 2)),
            made(0x00280009, b"AT", struct.pack(order + "HH", 0x18, 0x1063)),
            nested,
            opened if choice == BIG else undefined,
            made(0x00409224, b"FD", struct.pack(order + "d", 1.5)),
            made(0x7FE00010, b"OW", struct.pack(order + "4H", 1, 2, 3, 4)),
        )
    )


_SETS = (
    (b"ISO 2022 IR 100\\ISO 2022 IR 87", b"M\xfcller=\x1b$B;3ED\x1b(B"),
    (b"ISO_IR 192", b"\xe5\xb1\xb1\xff"),
    (b"GB18030 ", b"Wang\xcd\xf5"),
    (b"ISO_IR 13 ", b"\xd4\xcf\xc0\xde"),
    (b"\\ISO 2022 IR 149", b"Hong=\x1b$)C\xfb\xf3^\x1b$)C"),
    (b"NONE", b"M\xfcller\x1b(Q"),
    (b"ISO 2022 IR 13\\ISO 2022 IR 159", b"\xd4\x1b$(D\x2f\x7e\x1b(J"),
)


_LONG = element(0x00204000, b"UT", b"x" * 400) + element(0x7FE00010, b"OW", bytes(600))
"""Lengths that are objects of their own: Python shares small numbers, also when too many let go."""
_ID = element(0x00100020, b"", b"ab", IMPLICIT)


def _text(character_set: bytes, name: bytes) -> bytes:
    padded_set = character_set + b" " * (len(character_set) & 1)
    padded_name = name + b" " * (len(name) & 1)
    return element(0x00080005, b"CS", padded_set) + element(0x00100010, b"PN", padded_name)


def seeds() -> dict[str, bytes]:
    """The sample in each syntax, compressed pixel data, and shapes that have been trouble."""
    sample = _sample(EXPLICIT)
    fragments = element(0x7FE00010, b"OB", b"")[:-4] + b"\xff\xff\xff\xff"
    for value in (b"\0\0\0\0", b"\xff\xd8\xff\xd9"):
        fragments += element(0xFFFEE000, b"", value)
    fragments += element(0xFFFEE0DD, b"", b"")
    unknown = element(0x00091002, b"UN", b"")[:-4] + b"\xff\xff\xff\xff"
    unknown += element(0xFFFEE000, b"", element(0x00100020, b"", b"ID", IMPLICIT))
    unknown += element(0xFFFEE0DD, b"", b"")
    nested = element(0x0040A730, b"SQ", b"")[:-4] + b"\xff\xff\xff\xff"
    nested += element(0xFFFEE000, b"", b"")[:-4] + b"\xff\xff\xff\xff"
    many = element(0x7FE00010, b"OB", b"")[:-4] + b"\xff\xff\xff\xff"
    japanese = element(0x00080005, b"CS", b"\\ISO 2022 IR 87 ")
    japanese += element(0x00100010, b"PN", b"Yamada^Taro=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B ")
    return {
        "implicit": b"\0\1" + _sample(IMPLICIT),
        "explicit": b"\1\1" + sample,
        "big": b"\2\1" + _sample(BIG),
        "deflated": b"\3\1" + sample,
        "stream": b"\4\1" + deflated(sample),
        "edited": b"\1\3" + sample,
        "edited-implicit": b"\0\7" + _sample(IMPLICIT),
        "fragments": b"\1\1" + fragments,
        "unknown": b"\1\1" + unknown,
        "japanese": b"\1\1" + japanese,
        "odd-vr": b"\1\1" + element(0x00100020, b"ZZ", b"abcd") + element(0x00100030, b"DA", b""),
        "order": b"\1\0" + element(0x00100030, b"DA", b"") + element(0x00100020, b"LO", b"ab"),
        **{f"cut-{n}": b"\1\0" + element(0x7FE00010, b"OB", b"")[:n] for n in range(1, 12)},
        **{f"cut-value-{n}": b"\1\0" + element(0x00100020, b"LO", b"ab")[:n] for n in (7, 8, 9)},
        **{f"cut-implicit-{n}": b"\0\0" + _ID[:n] for n in (7, 8, 9)},
        "long-values": b"\1\2" + element(0x00100020, b"LO", bytes(300)) * 2 + _LONG,
        "last-code": b"\1\0" + element(0x00100020, b"Z[", b"ab"),
        "deep": b"\1\0" + nested * 65,
        "many-fragments": b"\4\0" + deflated(many + element(0xFFFEE000, b"", b"") * 10_010),
        "bomb": b"\4\0" + deflated(bytes(3 * MIB)),
        **{f"set-{n}": b"\1\0" + _text(*each) for n, each in enumerate(_SETS)},
        "double": b"\1\0" + element(0x00100020, b"LO", b"ab") * 2,
    }


_TAGS = (0x00080005, 0x00080016, 0x00091001, 0x00100010, 0x00101020, 0x00200013, 0x00280010)
_VRS = (b"LO", b"UN", b"OW", b"US", b"DS", b"PN", b"UI", b"DA", b"AT", b"UT", b"FD", b"SQ", b"ZZ")


def structured() -> SearchStrategy[bytes]:
    """Trees of elements in a syntax, some with lengths that lie, in sequences of both kinds."""

    def draw(choice: int) -> SearchStrategy[bytes]:
        tag = st.sampled_from(_TAGS) | st.integers(0, 0xFFFFFFFF)
        leaf = st.builds(
            element, tag, st.sampled_from(_VRS), st.binary(max_size=20), st.just(choice)
        )

        def around(inner: SearchStrategy[bytes]) -> SearchStrategy[bytes]:
            items = st.lists(inner.map(lambda e: element(0xFFFEE000, b"", e, choice)), max_size=3)
            closed = items.map(lambda each: element(0x0040A730, b"SQ", b"".join(each), choice))
            end = element(0xFFFEE0DD, b"", b"", choice)
            head = element(0x0040A730, b"SQ", b"", choice)[:-4] + b"\xff\xff\xff\xff"
            return closed | items.map(lambda each: head + b"".join(each) + end) | inner

        whole = st.lists(st.recursive(leaf, around, max_leaves=8), max_size=6).map(b"".join)
        mutated = st.tuples(whole, st.integers(0, 1 << 32))
        return whole | mutated.map(lambda each: mutate_elements(each[0], each[1], choice))

    heads = st.tuples(st.integers(0, 3), st.integers(0, 255))
    return heads.flatmap(lambda head: draw(min(head[0], 2)).map(lambda e: bytes(head) + e))


def mutate(data: bytes, number: int) -> bytes:
    """Change the elements, or the inside of one with its length put right."""
    choice = data[0] % 5 if data else 0
    return data[:2] + mutate_elements(data[2:], number, min(choice, 2) if choice != DEFLATED else 1)


TARGET = Target(
    "data_set", run, seeds, structured, mutate, ("ltdic.dataset",), memory=(64 * MIB, 4 * KIB),
    refused=frozenset(
        (
            *("deep", "many-fragments", "bomb"),
            *(f"cut-{n}" for n in range(1, 12)),
            *(f"cut-value-{n}" for n in (7, 8, 9)),
            *(f"cut-implicit-{n}" for n in (7, 8, 9)),
        )
    ),
)  # fmt: skip
