"""Rows E of the fault plan through the interface: what a program gets that reads all of it.

By the network, as the data set of a store that the program looks into before it answers (C000H: it
could not be read), or from a file. The parser's own answers are in tests/unit/dataset.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile import content, octets
from hostile.conftest import Attack
from hostile.content import (
    CONTENT,
    ITEM,
    ITEM_END,
    OPEN,
    PATIENT,
    PIXELS,
    SEQUENCE_END,
    explicit,
    fragments,
    head,
    meta,
)
from hostile.host import IS_LONG, MIB
from hostile.octets import STORE, STORE_PDU, data
from hostile.peer import Peer
from ltdic.core.errors import Fault

from interop.handmade import CT, EXPLICIT, IMPLICIT, element, us

DEFLATED = "1.2.840.10008.1.2.1.99"
GIB = 1 << 30
CANNOT_READ = 0xC000
FORMAT, INVALID_LENGTH = int(Fault.FORMAT), int(Fault.INVALID_ELEMENT_LENGTH)
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1"}
"""For what codes pixels: threads of its own would look like ours."""
Make = Callable[[], bytes]


def stored(attack: Attack, content_: bytes, syntax: str = IMPLICIT) -> int:
    """Send a data set and let the program read it; the status it answers."""
    attack.host.command("curious", 1)
    attack.host.command("any", 1)
    contexts = octets.context(octets.ECHO, octets.VERIFICATION) + octets.context(STORE, CT, syntax)
    peer = attack.associate(octets.associate(contexts=contexts))
    send(peer, content_)
    status = peer.status()
    peer.send(octets.ECHO_PDU)
    assert peer.status() == 0, "the association lives"
    return status


def send(peer: Peer, content_: bytes) -> None:
    """A store whose data set is `content_`."""
    part = 200_000
    peer.send(STORE_PDU)
    for at in range(0, max(len(content_), 1), part):
        peer.send(data(STORE, content_[at : at + part], last=at + part >= len(content_)))


NETWORK: list[tuple[str, str, int, Make]] = [
    ("E1-64-levels", IMPLICIT, 0, lambda: content.nested(64)),
    ("E1-65-levels", IMPLICIT, CANNOT_READ, lambda: content.nested(65)),
    ("E1-1100-levels", IMPLICIT, CANNOT_READ, lambda: content.nested(1_100)),
    ("E1-100000-levels", IMPLICIT, CANNOT_READ, lambda: content.opened(100_000)),
    ("E2-64-defined", IMPLICIT, 0, lambda: content.defined(64)),
    ("E2-65-defined", IMPLICIT, CANNOT_READ, lambda: content.defined(65)),
    ("E2-100000-defined", IMPLICIT, CANNOT_READ, lambda: content.defined(100_000)),
    ("E2-64-unknown", EXPLICIT, 0, lambda: content.through_unknown(64)),
    ("E2-65-unknown", EXPLICIT, CANNOT_READ, lambda: content.through_unknown(65)),
    ("E2-65-mixed", IMPLICIT, CANNOT_READ, lambda: content.mixed(65)),
    *(
        (f"E3-{length:X}", IMPLICIT, CANNOT_READ,
         lambda length=length: PATIENT + head(PIXELS, length) + bytes(1000))
        for length in (0xFFFFFFFE, 0x7FFFFFFF, 0x20202020)
    ),
    *(
        (f"E4-{tag:08X}", IMPLICIT, CANNOT_READ,
         lambda tag=tag: head(tag, OPEN) + head(ITEM, 0) + head(SEQUENCE_END, 0))
        for tag in (0x00280010, 0x00080018, 0x00100010)
    ),
    ("E5-no-delimiters", IMPLICIT, CANNOT_READ, lambda: content.opened(1) + PATIENT),
    ("E5-no-end", IMPLICIT, CANNOT_READ, lambda: content.opened(1) + PATIENT + head(ITEM_END, 0)),
    ("E5-within-an-item", IMPLICIT, CANNOT_READ, lambda: content.opened(1) + PATIENT[:9]),
    ("E6-item-too-long", IMPLICIT, CANNOT_READ,
     lambda: head(CONTENT, 18) + head(ITEM, 14) + PATIENT + element(0x00500004, bytes(20))),
    ("E6-ends-inside", IMPLICIT, CANNOT_READ,
     lambda: content.opened(1) + head(SEQUENCE_END, 0)),
    ("E7-delimiters-with-lengths", IMPLICIT, 0,
     lambda: content.opened(1) + PATIENT + head(ITEM_END, 4) + bytes(4)
     + head(SEQUENCE_END, 4) + bytes(4)),
    ("E7-delimiter-beyond-the-end", IMPLICIT, CANNOT_READ,
     lambda: content.opened(1) + PATIENT + head(ITEM_END, 0) + head(SEQUENCE_END, 0xFFFFFF00)),
    ("E8-million-empty", IMPLICIT, CANNOT_READ,
     lambda: head(PIXELS, OPEN) + head(ITEM, 0) * 1_000_001 + head(SEQUENCE_END, 0)),
    ("E8-ffffffff", IMPLICIT, CANNOT_READ,
     lambda: head(PIXELS, OPEN) + head(ITEM, 0) + head(ITEM, OPEN)),
    *(
        (f"E8-offsets-{name}", IMPLICIT, 0,
         lambda table=table: fragments(b"abcd", b"efgh", offsets=struct.pack("<2I", *table)))
        for name, table in (
            ("out-of-range", (0, 0xFFFFFFF0)), ("decreasing", (12, 0)), ("odd", (1, 13)),
        )
    ),
    *(
        (f"E9-{vr.hex()}", EXPLICIT, 0, lambda vr=vr: explicit(0x00091001, vr, b"abcd"))
        for vr in (b"\0\0", b"ZZ", b"\xff\xff")
    ),
    ("E9-length-does-not-fit", EXPLICIT, CANNOT_READ,
     lambda: explicit(0x00091001, b"ZZ", b"\xff\xff\xff\x7f", 0x4000)),
    ("E12-bomb", DEFLATED, CANNOT_READ, lambda: content.deflated_zeros(1024)),
    ("E12-truncated", DEFLATED, CANNOT_READ, lambda: content.deflated_zeros(1, end=False)[:-40]),
    ("E12-trailing-garbage", DEFLATED, 0,
     lambda: packed(explicit(0x00100020, b"LO", b"P1")) + b"garbage"),
    ("E12-stored-blocks", DEFLATED, CANNOT_READ, lambda: b"\0\0\0\xff\xff" * 200_000),
    *(
        (f"E14-{raw.hex() or 'empty'}", IMPLICIT, 0,
         lambda raw=raw: head(0x00080018, len(raw)) + raw + PATIENT)
        for raw in (b"1.2", b"1.2 ", b"1.2\0.3\0", b"1.2\0\0\0", b"")
    ),
    ("E16-million-elements", IMPLICIT, CANNOT_READ,
     lambda: b"".join(
         head(0x00091000 + (n >> 12 << 17) + (n & 0xFFF), 0) for n in range(1_000_001)
     )),
    ("E17-order-duplicates-groups", IMPLICIT, 0,
     lambda: PATIENT + element(0x00080018, b"1.2\0") + PATIENT + element(0x00020010, b"1.2\0")
     + element(0x00000002, b"1.2\0")),
    ("E18-unknown-set", IMPLICIT, 0, lambda: text(b"ISO_IR 999", b"A\xe9B\xff")),
    ("E18-many-escapes", IMPLICIT, 0,
     lambda: text(b"\\ISO 2022 IR 87", b"\x1b$B0l\x1b(B" * 50_000)),
    ("E18-invalid-utf8", IMPLICIT, 0, lambda: text(b"ISO_IR 192", b"A\xffB\xe9\xed\xa0\x80")),
    *(
        (f"E22-{name}", IMPLICIT, 0,
         lambda value=value: element(0x00181151, value) + element(0x00200013, value))
        for name, value in (
            ("1e999999999", b"1e999999999 "), ("ten-million-digits", b"9" * 10_000_000),
        )
    ),
]  # fmt: skip
BOUNDS = {
    "E12-bomb": 300 * MIB,  # 200:1 of the megabyte that came
    "E16-million-elements": 100_000_000,  # 8 of it came; the next element ends it
    "E22-ten-million-digits": 130 * MIB,
    "E8-million-empty": 40 * MIB,
}


def packed(plain: bytes) -> bytes:
    engine = zlib.compressobj(9, wbits=-15)
    return engine.compress(plain) + engine.flush()


def text(character_set: bytes, name: bytes) -> bytes:
    """A character set and a patient's name."""
    parts = (character_set + b" " * (len(character_set) % 2), name + b" " * (len(name) % 2))
    return element(0x00080005, parts[0]) + element(0x00100010, parts[1])


@pytest.mark.parametrize(
    ("id_", "syntax", "status", "make"), [pytest.param(*each, id=each[0]) for each in NETWORK]
)
def test_received(attack: Attack, id_: str, syntax: str, status: int, make: Make) -> None:
    """A status is answered, the association lives, and it takes no longer than its size allows."""
    attack.lines = 0
    attack.bound = BOUNDS.get(id_, 16 * MIB)
    before = attack.host.cpu()
    assert stored(attack, make(), syntax) == status
    assert attack.host.cpu() - before < 10


BODY = explicit(0x00100020, b"LO", b"P1")
FILES: list[tuple[str, int, Make]] = [
    *(
        (f"E10-group-length-{length:X}", 0, lambda length=length: meta(length=length) + BODY)
        for length in (0, 1, 7, 0xFFFFFFFF)
    ),
    ("E10-no-syntax", 0, lambda: meta("") + BODY),
    ("E10-unknown-syntax", 0, lambda: meta("9.9.9") + BODY),
    ("E10-big-endian", FORMAT,
     lambda: bytes(128) + b"DICM\0\2\0\x10UI\0\x14" + EXPLICIT.encode() + b"\0" + BODY),
    *(
        (f"E11-{name}", 0, lambda start=start: meta(preamble=start) + BODY)
        for name, start in (
            ("windows-program", b"MZ" + b"\x90" * 126), ("linux-program", b"\x7fELF\2\1\1"),
            ("tiff", b"II*\0\x08\0\0\0"), ("tiff-big-endian", b"MM\0*\0\0\0\x08"),
        )
    ),
    ("E12-bomb-in-a-file", FORMAT, lambda: meta(DEFLATED) + content.deflated_zeros(1024)),
    ("E3-file-of-a-kibibyte", INVALID_LENGTH,
     lambda: meta() + BODY + explicit(PIXELS, b"OB", bytes(700), 0xFFFFFFFE)),
    *(
        (f"E19-{name}", 0, lambda file=file, offset=offset: directory(file, offset))
        for name, file, offset in (
            ("up", b"..\\..\\x", 0), ("absolute", b"/etc/passwd ", 0),
            ("next-is-itself", b"A ", 396),
            ("next-is-outside", b"A ", 0xFFFFFFF0), ("next-is-the-start", b"A ", 1),
        )
    ),
]  # fmt: skip


def directory(file: bytes, offset: int) -> bytes:
    """A DICOMDIR of two records whose offsets all are `offset`."""

    def number(tag: int) -> bytes:
        return explicit(tag, b"UL", struct.pack("<I", offset))

    record = number(0x00041400) + explicit(0x00041410, b"US", us(0xFFFF)) + number(0x00041420)
    record += explicit(0x00041430, b"CS", b"IMAGE ") + explicit(0x00041500, b"CS", file)
    items = (head(ITEM, len(record)) + record) * 2
    sequence = explicit(0x00041220, b"SQ", items)
    return meta() + number(0x00041200) + number(0x00041202) + sequence


@pytest.mark.parametrize(("code", "make"), [pytest.param(*each[1:], id=each[0]) for each in FILES])
def test_loaded(attack: Attack, tmp_path: Path, code: int, make: Make) -> None:
    """The program gets a code, and reads whatever it then has."""
    attack.lines = 0
    attack.bound = 320 * MIB if len(make()) > MIB else 4 * MIB
    path = tmp_path / "x.dcm"
    path.write_bytes(make())
    assert attack.host.command("load", 0, 0, path) == code
    told, count, first = attack.host.wait("loaded", 0)
    assert (int(told), int(count) > 0) == (code, code == 0)
    if code == 0:
        assert int(first, 16) == path.read_bytes()[0]


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(
            explicit(0x00280008, b"IS", b"2147483648")
            + explicit(0x00280010, b"UL", b"\xff" * 4) + explicit(0x00280011, b"UL", b"\xff" * 4),
            id="E13-long-rows-and-columns",
        ),
        pytest.param(
            explicit(0x00280008, b"IS", b"2147483647")
            + explicit(0x00280010, b"US", b"\xff" * 2) + explicit(0x00280011, b"US", b"\xff" * 2),
            id="E13-largest",
        ),
        pytest.param(
            explicit(0x00280008, b"IS", b"-1") + explicit(0x00280010, b"US", us(0))
            + explicit(0x00280011, b"US", us(2)),
            id="E13-none",
        ),
    ],
)  # fmt: skip
def test_image_whose_size_overflows(
    attack_with: Callable[..., Attack], tmp_path: Path, image: bytes
) -> None:
    """Whoever decodes pixels multiplies and compares before anything is allocated."""
    attack = attack_with(ONE_THREAD)
    attack.lines = 0
    attack.bound = 100 * MIB  # the packages that code pixels
    depth = (
        explicit(0x00280002, b"US", us(1)) + explicit(0x00280004, b"CS", b"MONOCHROME2 ") + image
    )
    for tag, value in ((0x00280100, 16), (0x00280101, 16), (0x00280102, 15), (0x00280103, 0)):
        depth += explicit(tag, b"US", us(value))
    path = tmp_path / "x.dcm"
    path.write_bytes(meta() + BODY + depth + explicit(PIXELS, b"OW", bytes(8)))
    assert attack.host.command("load", 0, 0, path) == 0
    assert attack.host.command("convert", 0, 0, path) == 0
    assert all(code != ("0",) for code in attack.host.of("converted"))
    assert len(attack.host.of("converted")) == 4


@pytest.mark.skipif(not IS_LONG, reason="6 GiB over the network: HOSTILE_LONG")
def test_E15_six_gibibytes_by_network(
    attack_with: Callable[..., Attack], tmp_path: Path, figure: Callable[[str], None]
) -> None:
    """Three values of 2^31 bytes, streamed to a file."""
    attack = attack_with({"HOST_TEMP": str(tmp_path), "HOST_DEAF": "1"})
    attack.lines = 0
    attack.bound = 24 * MIB
    peer = attack.associate()
    peer.socket.settimeout(300)
    peer.send(STORE_PDU)
    part = bytes(MIB // 8)
    for tag in (0x00091010, 0x00091011, 0x00091012):
        peer.send(data(STORE, head(tag, 2 * GIB), last=False))
        for _ in range(2 * GIB // len(part)):
            peer.send(data(STORE, part, last=False))
    peer.send(data(STORE, PATIENT))
    assert peer.status() == 0
    figure("6 GiB stored")
