"""DICOM files: preamble, file meta information, data set.

The first octet of an input says how it is loaded (bit 7 puts preamble and prefix in front), the
second how it is saved, the rest is the file.

Asserted of every input:

- nothing but `Failure` leaves loading, with a text and a fault of the format, and the data set is
  empty then;
- loaded from memory, from a file that stays open and from one that is closed it is the same, or
  fails the same;
- links, order, depth and places are right, and every way of asking answers (`tree`);
- a value that is freed while its file is open comes back;
- saved, or saved in another syntax, it loads again with the same content, and is then saved as
  the same octets; if it cannot be saved that is a `Failure`, and no file is left behind;
- put into other transfer syntaxes, RLE among them, it is changed or `Failure` is raised and it is
  as it was.
"""

from __future__ import annotations

import os
import struct
import tempfile
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, header, module, pixel, transcode
from ltdic.dataset.codec import RLE
from ltdic.dataset.dataset import (
    EXCLUDE_METAHEADER_GROUP,
    GROUP_LENGTHS,
    KEEP_PIXEL_DATA_INTACT,
    LENGTH_EXPLICIT,
    LOAD_CLOSE,
)
from ltdic.dataset.syntax import BIG_ENDIAN, EXPLICIT_VR, IMPLICIT_VR, LITTLE_ENDIAN, SYNTAX_FLAGS
from ltdic.tables.uid import transfer_syntaxes

from fuzz import data_set
from fuzz.data_set import BIG, EXPLICIT, IMPLICIT, SYNTAXES, can_hold, element, padded
from fuzz.mutation import mutate_elements
from fuzz.target import KIB, MIB, Target
from fuzz.tree import ask, check_links, content, edit, leaves, read_values, same

_LOADS = (
    *(0, 0, LOAD_CLOSE, header.PRESENT, header.ABSENT, KEEP_PIXEL_DATA_INTACT),
    *(IMPLICIT_VR | LITTLE_ENDIAN, EXPLICIT_VR | LITTLE_ENDIAN, BIG_ENDIAN, header.ABSENT),
)
_SAVES = (
    *(0, header.PRESENT, header.ABSENT, GROUP_LENGTHS, LENGTH_EXPLICIT, EXCLUDE_METAHEADER_GROUP),
    *(IMPLICIT_VR, EXPLICIT_VR | LITTLE_ENDIAN, BIG_ENDIAN, BIG_ENDIAN | IMPLICIT_VR),
    GROUP_LENGTHS | LENGTH_EXPLICIT | header.PRESENT,
)
_FORMAT = frozenset((Fault.FORMAT, Fault.END, Fault.INVALID_ELEMENT_LENGTH, Fault.PARAMETER))
_SAVING = frozenset(
    (Fault.COMPRESSION, Fault.CONVERSION, Fault.PARAMETER, Fault.INVALID_ELEMENT_LENGTH)
)
_CODING = frozenset(
    (
        *(Fault.COMPRESSION, Fault.CONVERSION, Fault.PARAMETER, Fault.PHOTOMETRIC, Fault.QFACTOR),
        *(Fault.TRANSFER_SYNTAX_NOT_SUPPORTED, Fault.BITSPERPIXEL),
    )
)
_START = bytes(128) + b"DICM"
_folder = tempfile.TemporaryDirectory(prefix="ltdic-fuzz-")
_HERE = Path(_folder.name)


def _loaded(body: bytes | Path, flags: int) -> DataSet | Fault:
    ds = DataSet()
    try:
        if isinstance(body, Path):
            ds.load(str(body), flags)
        else:
            ds.load_bytes(body, flags)
    except Failure as failure:
        assert failure.fault in _FORMAT and str(failure)
        assert ds.tree.first_child is None
        return failure.fault
    return ds


def _saved(ds: DataSet, name: str, flags: int) -> bytes | None:
    path = _HERE / name
    path.unlink(missing_ok=True)
    try:
        ds.save(str(path), flags)
    except Failure as failure:
        assert failure.fault in _SAVING and str(failure)
        assert not path.exists()
        return None
    assert sorted(os.listdir(_HERE)) == ["file", name]
    octets = path.read_bytes()
    path.unlink()
    return octets


def _everything(ds: DataSet) -> list[tuple[int, int, int, bytes]]:
    return content(ds.tree, first_group=0)


def _check_loads(ds: DataSet | Fault, flags: int) -> None:
    """The same from a file, whether it stays open or not."""
    for more in (0, LOAD_CLOSE):
        other = _loaded(_HERE / "file", flags | more)
        if not isinstance(ds, DataSet):
            assert other == ds
            continue
        assert isinstance(other, DataSet)
        assert _everything(other) == _everything(ds)
        for each in leaves(other.tree):
            before = bytes(each.data())
            each.free()
            assert bytes(each.data()) == (b"" if each.source is None else before)


def _check_saved(ds: DataSet, flags: int) -> None:
    octets = _saved(ds, "saved", flags)
    if octets is None or flags & EXCLUDE_METAHEADER_GROUP:
        return
    again = _loaded(octets, header.ABSENT if flags & header.ABSENT else 0)
    if header.ABSENT in (flags & header.ABSENT, ds.info()[1] & header.ABSENT):
        return  # without a header the syntax is a guess
    assert isinstance(again, DataSet), f"own file cannot be read: {again!r}"
    if can_hold(again.syntax.uid, ds):
        knows = not again.syntax.implicit and not ds.syntax.implicit
        same(padded(content(again.tree, knows)), padded(content(ds.tree, knows)))
    lengths = flags & (GROUP_LENGTHS | LENGTH_EXPLICIT)
    settled = _saved(again, "saved", lengths)
    assert settled is not None
    last = _loaded(settled, 0)
    assert isinstance(last, DataSet) and _saved(last, "saved", lengths) == settled


def _check_transcoded(ds: DataSet, uid: str) -> None:
    current = pixel.compression(ds.tree, ds.syntax)
    if current not in (None, "", RLE):
        return  # what the codecs do is not ours to test
    before = _everything(ds)
    try:
        transcode.change(ds, uid)
    except Failure as failure:
        assert failure.fault in _CODING and str(failure)
        assert _everything(ds) == before
        return
    check_links(ds.tree)
    if current is None and uid in SYNTAXES:
        assert [each for each in _everything(ds) if each[1] != header.TRANSFER_SYNTAX] == [
            each for each in before if each[1] != header.TRANSFER_SYNTAX
        ]


def run(data: bytes) -> bool:
    """Check one input."""
    how, then, body = *data[:2].ljust(2, b"\0"), data[2:]
    flags = _LOADS[(how & 0x7F) % len(_LOADS)]
    if how & 0x80:
        body = _START + body
    (_HERE / "file").write_bytes(body)
    ds = _loaded(body, flags)
    _check_loads(ds, flags)
    if not isinstance(ds, DataSet):
        return False
    check_links(ds.tree)
    assert len(ds.preamble) == header.PREAMBLE_LENGTH
    assert ds.syntax.uid in transfer_syntaxes() or ds.syntax.uid
    for each in leaves(ds.tree):
        offset, start, size = ds.position(each)
        assert 0 <= offset <= start <= len(body) and size <= len(body) - start
    read_values(ds.tree)
    ask(ds)
    for code in module.codes(ds)[:5]:
        module.elements(ds, code)
    save_flags = _SAVES[then % len(_SAVES)]
    if flags & SYNTAX_FLAGS:
        return True  # read as the caller has it, whatever it is
    _check_saved(ds, save_flags)
    if then & 0x40:
        _check_transcoded(ds, (*SYNTAXES, RLE)[then % 5])
    else:
        edit(ds, then)
    _check_saved(ds, save_flags)
    return True


def meta(syntax: str, *more: bytes) -> bytes:
    """Group 0002 with its length, without preamble and prefix."""
    inner = element(0x00020001, b"OB", b"\0\1")
    inner += element(0x00020002, b"UI", b"1.2.840.10008.5.1.4.1.1.7\0")
    inner += element(0x00020003, b"UI", b"1.2.3\0")
    name = syntax.encode()
    inner += element(0x00020010, b"UI", name + b"\0" * (len(name) & 1)) + b"".join(more)
    return element(0x00020000, b"UL", struct.pack("<I", len(inner))) + inner


def _image(order: str = "<", planes: int = 1) -> bytes:
    def word(tag: int, number: int) -> bytes:
        return element(tag, b"US", struct.pack(order + "H", number), BIG if order == ">" else 1)

    name = b"MONOCHROME2 " if planes == 1 else b"RGB "
    return (
        word(0x00280002, planes) + element(0x00280004, b"CS", name, BIG if order == ">" else 1)
        + word(0x00280010, 4) + word(0x00280011, 4) + word(0x00280100, 8) + word(0x00280101, 8)
        + word(0x00280102, 7) + word(0x00280103, 0)
    )  # fmt: skip


def _rle() -> bytes:
    frame = struct.pack("<16I", 1, 64, *bytes(14)) + bytes((15, *range(16)))
    fragments = element(0xFFFEE000, b"", b"") + element(0xFFFEE000, b"", frame + b"\0")
    head = element(0x7FE00010, b"OB", b"")[:-4] + b"\xff\xff\xff\xff"
    return _image() + head + fragments + element(0xFFFEE0DD, b"", b"")


def seeds() -> dict[str, bytes]:
    """Files in each syntax, with and without preamble and header, small images."""
    given = data_set.seeds()
    implicit, explicit, big = (given[name][2:] for name in ("implicit", "explicit", "big"))
    stream = given["stream"][2:]
    pixels = element(0x7FE00010, b"OB", bytes(range(16)))
    words = element(0x7FE00010, b"OW", bytes(48))
    return {
        "implicit": b"\x80\0" + meta(SYNTAXES[0]) + implicit,
        "explicit": b"\x80\1" + meta(SYNTAXES[1]) + explicit,
        "big": b"\x80\3" + meta(SYNTAXES[2]) + big,
        "deflated": b"\x80\4" + meta(SYNTAXES[3]) + stream,
        "to-big": b"\x80\x08" + meta(SYNTAXES[1]) + explicit,
        "bare": b"\0\2" + explicit,
        "bare-implicit": b"\4\2" + implicit,
        "forced": b"\x06\0" + implicit,
        "only-meta": b"\x80\1" + meta(SYNTAXES[1]),
        "image": b"\x80\x44" + meta(SYNTAXES[1]) + _image() + pixels,
        "image-colour": b"\x80\x44" + meta(SYNTAXES[1]) + _image(planes=3) + words,
        "image-rle": b"\x80\x41" + meta(RLE) + _rle(),
        "preamble": b"\0\1II*\0" + bytes(124) + b"DICM" + meta(SYNTAXES[0]) + implicit,
    }


def structured() -> SearchStrategy[bytes]:
    """Files whose header and data set are right but for a few elements."""

    def draw(choice: int) -> SearchStrategy[bytes]:
        inner = data_set.structured().map(lambda each: each[2:])
        body = st.sampled_from([each[2:] for each in seeds().values()]) | inner
        group = st.just(meta(SYNTAXES[choice]))
        spoiled = st.tuples(group, st.integers(0, 1 << 32)).map(lambda e: mutate_elements(*e, 1))
        return st.tuples(group | spoiled, body | inner).map(b"".join)

    heads = st.tuples(st.sampled_from((0x80, 0x82, 0x83, 0, 4)), st.integers(0, 127))
    return st.tuples(heads.map(bytes), st.integers(0, 3).flatmap(draw)).map(b"".join)


def mutate(data: bytes, number: int) -> bytes:
    """Change elements of the header or the data set, each with its length put right."""
    body = data[2:]
    choice = EXPLICIT
    if SYNTAXES[2].encode() in body[:400]:
        choice = BIG
    elif SYNTAXES[0].encode() + b"\0" in body[:400]:
        choice = IMPLICIT
    if number & 1 or choice == EXPLICIT:
        return data[:2] + mutate_elements(body, number >> 1, EXPLICIT)
    at = body.find(b"\2\0\x10\0UI")
    start = at + 8 + int.from_bytes(body[at + 6 : at + 8], "little") if at >= 0 else 0
    return data[:2] + body[:start] + mutate_elements(body[start:], number >> 1, choice)


TARGET = Target(
    "part10", run, seeds, structured, mutate, ("ltdic.dataset",), seconds=4.0,
    memory=(64 * MIB, 4 * KIB),
)  # fmt: skip
