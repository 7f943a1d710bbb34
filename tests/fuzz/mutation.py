"""Changes to an input that keep its framing: PDUs, items, elements come, go, move or change inside.

Everything follows from the input and one number, so that a run can be repeated.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from hostile import octets

_PARTS: tuple[bytes, ...] = (
    *(octets.REQUEST, octets.ACCEPT, octets.RELEASE_RQ, octets.RELEASE_RP, octets.ECHO_PDU),
    *(octets.STORE_PDU, octets.abort(0, 0), octets.reject(1, 1, 1)),
    octets.data(octets.STORE, b"\x10\0\x10\0\x04\0\0\0A^B "),
    octets.data(octets.STORE, b"ab", last=False),
    octets.data(octets.ECHO, octets.echo_response(), command=True),
    octets.data(octets.ECHO, octets.find()[:20], command=True, last=False),
)
_EXTREME = (b"\0", b"\xff", b"\x7f", b"\x80", b"\xff\xff", b"\0\0", b"\xff\xff\xff\xff", bytes(4))

Split = Callable[[bytes], list[bytes]]
Repair = Callable[[bytes], bytes]


def scratch(data: bytes, random: Random) -> bytes:
    """`data` with a few bytes changed, added or gone."""
    result = bytearray(data)
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(result) + 1)
        choice = random.randrange(5)
        if choice == 0 and result:
            result[at % len(result)] ^= 1 << random.randrange(8)
        elif choice == 1:
            extreme = random.choice(_EXTREME)
            result[at : at + len(extreme)] = extreme
        elif choice == 2:
            result[at:at] = random.randbytes(random.randint(1, 4))
        elif choice == 3:
            del result[at : at + random.randint(1, 4)]
        elif result:
            result[at % len(result)] = random.randrange(256)
    return bytes(result)


def rearrange(parts: list[bytes], others: tuple[bytes, ...], repair: Repair, number: int) -> bytes:
    """`parts` with one more, one less, two swapped, or one changed inside."""
    random = Random(number)
    parts = list(parts) or [random.choice(others)]
    at = random.randrange(len(parts))
    choice = random.randrange(6)
    if choice == 0:
        parts.insert(at, random.choice(others))
    elif choice == 1:
        parts.insert(at, parts[random.randrange(len(parts))])
    elif choice == 2:
        del parts[at]
    elif choice == 3:
        other = random.randrange(len(parts))
        parts[at], parts[other] = parts[other], parts[at]
    elif choice == 4:
        parts[at] = scratch(parts[at], random)
    else:
        parts[at] = repair(scratch(parts[at], random))
    return b"".join(parts)


def framed(
    data: bytes, size: int, length_at: int, order: str = "big", width: int = 4
) -> list[bytes]:
    """`data` cut at headers of `size` bytes with the length of what follows at `length_at`."""
    parts, at = [], 0
    while at < len(data):
        field = data[at + length_at : at + length_at + width]
        length = int.from_bytes(field, order)  # type: ignore[arg-type]
        end = min(at + size + length, len(data))
        parts.append(data[at:end])
        at = end
    return parts


def _repair_pdu(part: bytes) -> bytes:
    """Right lengths: of the PDU, and of its only presentation data value."""
    body = part[6:]
    if part[:1] == b"\4" and len(body) > 4:
        body = (len(body) - 4).to_bytes(4, "big") + body[4:]
    return part[:2] + len(body).to_bytes(4, "big") + body


def mutate_pdus(stream: bytes, number: int) -> bytes:
    """Another stream of PDUs."""
    return rearrange(framed(stream, 6, 2), _PARTS, _repair_pdu, number)


_ITEMS = (
    octets.context(1, octets.CT, octets.IMPLICIT),
    octets.accepted(3),
    octets.user(),
    octets.item(0x10, octets.APPLICATION),
    octets.item(0x51, b"\0\0\x40\0"),
    octets.item(0x53, b"\0\1\0\1"),
    octets.item(0x54, b"\0\3" + b"1.2\1\1"),
    octets.item(0x56, b"\0\3" + b"1.2\1"),
    octets.item(0x58, b"\1\0\0\1u\0\0"),
    octets.item(0x40, octets.IMPLICIT.encode()),
    octets.item(0x77, b"abc"),
)
_CONTAINERS = {0x20: 4, 0x21: 4, 0x50: 0}
"""Items with sub-items, and the bytes before those."""


def _repair_item(part: bytes) -> bytes:
    value = part[4:]
    return part[:2] + (len(value) & 0xFFFF).to_bytes(2, "big") + value


def mutate_items(body: bytes, number: int) -> bytes:
    """Other items, or other sub-items in one of them."""
    parts = framed(body, 4, 2, width=2)
    nested = [each for each in range(len(parts)) if parts[each][:1][0] in _CONTAINERS]
    if nested and number & 1:
        chosen = nested[(number >> 1) % len(nested)]
        part = parts[chosen]
        start = 4 + _CONTAINERS[part[0]]
        inner = rearrange(framed(part[start:], 4, 2, width=2), _ITEMS, _repair_item, number >> 4)
        parts[chosen] = _repair_item(part[:start] + inner)
        return b"".join(parts)
    return rearrange(parts, _ITEMS, _repair_item, number >> 1)


_ELEMENTS = (
    octets.element(0x0002, b"1.2.840.10008.1.1\0"),
    octets.element(0x0100, b"\x30\0"),
    octets.element(0x0110, b"\1\0"),
    octets.element(0x0120, b"\1\0"),
    octets.element(0x0800, b"\1\1"),
    octets.element(0x0900, b"\0\0"),
    octets.element(0x0901, b"\x10\0\x10\0"),
    octets.element(0x0902, b"comment "),
    octets.element(0x1005, b"\x10\0\x10\0\x10\0\x20\0"),
    octets.element(0x1020, b"\1\0"),
    octets.element(0x5010, b"unknown "),
)


def _repair_element(part: bytes) -> bytes:
    return part[:4] + len(part[8:]).to_bytes(4, "little") + part[8:]


def mutate_implicit(data: bytes, number: int) -> bytes:
    """Other elements of one level, in implicit VR little endian."""
    return rearrange(framed(data, 8, 4, "little"), _ELEMENTS, _repair_element, number)


_LONG = (b"OB", b"OW", b"SQ", b"UN", b"UT", b"UC", b"OF", b"OD", b"OL", b"UR", b"OV", b"SV", b"UV")
_MARKS = (0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD)


def _element_header(data: bytes, at: int, choice: int) -> tuple[int, int, int]:
    """Where the length of the element at `at` stands, its width, and where the value begins."""
    order = "big" if choice == 2 else "little"
    group = int.from_bytes(data[at : at + 2], order)  # type: ignore[arg-type]
    if choice == 0 or group == 0xFFFE:
        return at + 4, 4, at + 8
    if data[at + 4 : at + 6] in _LONG:
        return at + 8, 4, at + 12
    return at + 6, 2, at + 8


def _elements(data: bytes, choice: int) -> list[bytes]:
    """`data` cut at its elements, those of sequences and delimiters each for themselves."""
    order = "big" if choice == 2 else "little"
    parts, at = [], 0
    while at < len(data):
        field, width, end = _element_header(data, at, choice)
        length = int.from_bytes(data[field : field + width], order)  # type: ignore[arg-type]
        is_container = data[at + 4 : at + 6] == b"SQ" or data[at : at + 2] in (
            b"\xfe\xff",
            b"\xff\xfe",
        )
        if not is_container:
            end = min(end + length, len(data))
        parts.append(data[at:end])
        at = end
    return parts


def mutate_elements(data: bytes, number: int, choice: int) -> bytes:
    """Other elements. `choice`: 0 implicit VR, 1 explicit VR, 2 the same in big endian."""
    order = "big" if choice == 2 else "little"

    def mark(tag: int, length: int) -> bytes:
        parts = (tag >> 16, 2), (tag & 0xFFFF, 2), (length, 4)
        return b"".join(each.to_bytes(size, order) for each, size in parts)  # type: ignore[arg-type]

    def short(tag: int, vr: bytes, value: bytes) -> bytes:
        if choice == 0:
            return mark(tag, len(value)) + value
        return mark(tag, 0)[:4] + vr + len(value).to_bytes(2, order) + value  # type: ignore[arg-type]

    def long(tag: int, vr: bytes, length: int) -> bytes:
        if choice == 0:
            return mark(tag, length)
        return mark(tag, 0)[:4] + vr + b"\0\0" + length.to_bytes(4, order)  # type: ignore[arg-type]

    def repair(part: bytes) -> bytes:
        field, width, value = _element_header(part, 0, choice)
        length = max(len(part) - value, 0) & ((1 << 8 * width) - 1)
        return part[:field] + length.to_bytes(width, order) + part[value:]  # type: ignore[arg-type]

    others = (
        *(mark(each, 0) for each in _MARKS),
        mark(0xFFFEE000, 0xFFFFFFFF),
        long(0x0040A730, b"SQ", 0xFFFFFFFF),
        long(0x0040A730, b"SQ", 8) + mark(0xFFFEE000, 0),
        long(0x00091001, b"UN", 0xFFFFFFFF),
        long(0x7FE00010, b"OB", 0xFFFFFFFF),
        short(0x00100020, b"LO", b"ab\\c"),
        short(0x00080005, b"CS", b"ISO 2022 IR 149"),
        short(0x00100010, b"PN", b"\x1b$)C\xb1\xe8^\xff "),
        short(0x00280103, b"US", b"\1\0"),
        short(0x00280106, b"SS", b"\1\0"),
        short(0x00090010, b"LO", b"CREATOR "),
    )
    return rearrange(_elements(data, choice), others, repair, number)
