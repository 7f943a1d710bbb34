"""Transfer syntaxes: flags, telling one from bytes, deflation within limits (rows E10, E12)."""

from __future__ import annotations

import tracemalloc
import zlib
from typing import Any

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import limit
from ltdic.dataset.syntax import deflate, flags_of, from_flags, inflate, sniff
from ltdic.tables.uid import transfer_syntax

IMPLICIT, EXPLICIT, BIG = (transfer_syntax("1.2.840.10008.1.2" + end) for end in ("", ".1", ".2"))
DEFLATED = transfer_syntax("1.2.840.10008.1.2.1.99")
JPEG = transfer_syntax("1.2.840.10008.1.2.4.50")
LE, BE, IVR, EVR = 0x04, 0x08, 0x10, 0x20


@pytest.mark.parametrize(
    ("flags", "current", "expected"),
    [
        (0, IMPLICIT, IMPLICIT), (0, BIG, BIG), (0, JPEG, JPEG), (0, DEFLATED, DEFLATED),
        (LE | IVR, BIG, IMPLICIT), (LE | EVR, IMPLICIT, EXPLICIT), (BE | EVR, IMPLICIT, BIG),
        (BE, IMPLICIT, BIG), (IVR, BIG, IMPLICIT), (EVR, BIG, BIG), (EVR, IMPLICIT, EXPLICIT),
        (LE, BIG, EXPLICIT), (LE, IMPLICIT, IMPLICIT), (LE, DEFLATED, DEFLATED),
        (LE | EVR, JPEG, JPEG), (LE | EVR, DEFLATED, EXPLICIT), (IVR, JPEG, IMPLICIT),
    ],
)  # fmt: skip
def test_flags(flags: int, current: Any, expected: Any) -> None:
    assert from_flags(flags, current) == expected
    assert from_flags(flags_of(expected), expected).implicit == expected.implicit


@pytest.mark.parametrize("flags", [BE | IVR, LE | BE, IVR | EVR, LE | BE | IVR | EVR])
def test_contradictory_flags(flags: int) -> None:
    with pytest.raises(Failure) as failure:
        from_flags(flags, EXPLICIT)
    assert failure.value.fault is Fault.PARAMETER


def test_sniffing(raw: Any) -> None:
    for make, expected in (
        (raw(), EXPLICIT),
        (raw(big=True), BIG),
        (raw(implicit=True), IMPLICIT),
    ):
        assert sniff(make.element(0x00080005, b"CS", b"ISO_IR 100")) == expected
        assert sniff(b"1234" + make.element(0x00080018, b"UI", b"1."), 4) == expected
    make = raw(implicit=True)
    assert sniff(make.open_sequence(0x00081115)) == IMPLICIT
    for data in (b"", b"1234567", bytes(100), b"plain text is no data set at all", b"\xff" * 50):
        assert sniff(data) is None


def test_deflated_and_back() -> None:
    for size in (0, 1, 100, limit.INFLATE_STEP, 1_000_003):
        data = bytes(range(251)) * (size // 251 + 1)
        packed = deflate([data[: size // 2], memoryview(data)[size // 2 : size]])
        (whole,) = packed
        assert len(whole) % 2 == 0
        assert inflate(memoryview(whole)) == data[:size]
        assert zlib.decompress(bytes(whole), -15) == data[:size]


def packed(data: bytes) -> bytes:
    engine = zlib.compressobj(9, wbits=-15)
    return engine.compress(data) + engine.flush()


def test_e12_bomb() -> None:
    one = packed(bytes(300 << 20))
    assert len(one) < 320_000
    tracemalloc.start()
    with pytest.raises(Failure) as failure:
        inflate(memoryview(one))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert failure.value.fault is Fault.FORMAT
    assert peak < 2.2 * limit.INFLATE_RATIO * len(one)


def test_e12_limit_edges(monkeypatch: pytest.MonkeyPatch) -> None:
    free = limit.INFLATE_FREE
    assert len(inflate(memoryview(packed(bytes(free))))) == free
    with pytest.raises(Failure):
        inflate(memoryview(packed(bytes(free + 1))))
    monkeypatch.setattr(limit, "INFLATE_MAXIMUM", 1000)
    assert len(inflate(memoryview(packed(bytes(1000))))) == 1000
    with pytest.raises(Failure):
        inflate(memoryview(packed(bytes(1001))))


def test_e12_damage() -> None:
    data = packed(bytes(range(256)) * 1000)
    assert len(inflate(memoryview(data + b"\0garbage"))) == 256_000
    for length in range(0, len(data), 7):
        with pytest.raises(Failure) as failure:
            inflate(memoryview(data[:length]))
        assert failure.value.fault is Fault.END
    for bad in (b"\xff" * 100, b"\7" + data):
        with pytest.raises(Failure) as failure:
            inflate(memoryview(bad))
        assert failure.value.fault is Fault.FORMAT


def test_e12_empty_blocks() -> None:
    """Stored blocks without content, for ever: linear in the input, then the end."""
    with pytest.raises(Failure) as failure:
        inflate(memoryview(b"\0\0\0\xff\xff" * 200_000))
    assert failure.value.fault is Fault.END
