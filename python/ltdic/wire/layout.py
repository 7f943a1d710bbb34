"""Command sets read as earlier ones were: peers send the same elements in the same order.

A `Layout` is made of a command set that was read element by element, and reads others in one step:
those with the same element headers in the same places. What it reads is what
`command.decode_elements` reads; what does not fit it leaves to that.

Must not know: which elements make which message (`ltdic.wire.dimse`).
"""

from __future__ import annotations

from collections.abc import Callable
from struct import Struct
from typing import Any

from ltdic.wire import command as cs
from ltdic.wire.command import Value

_LONGEST = 512
"""Octets of a command set that is worth a layout: long ones are seldom and differ."""
_LENGTHS = 128
"""Lengths of command sets that are remembered; beyond that, all are forgotten."""
_EACH = 4
"""Layouts of one length."""
_NUMBERS = {cs.US: "H", cs.UL: "I"}


class Layout:
    """The element headers of `data`, a command set that `command.decode_elements` has read.

    No element comes twice in it.
    """

    __slots__ = ("_decoders", "_elements", "_headers", "_unpack")

    def __init__(self, data: bytes) -> None:
        headers: list[bytes] = []
        elements: list[int] = []
        decoders: list[tuple[int, Callable[[bytes], Value]]] = []
        shape = ["<"]
        start = position = 0
        while position < len(data):
            _, element, length = cs.ELEMENT_HEADER.unpack_from(data, position)
            position += cs.ELEMENT_HEADER.size
            if not length:
                continue  # its header is a part of the next one
            headers.append(data[start:position])
            elements.append(element)
            kind = cs.KINDS.get(element)
            if kind in _NUMBERS:
                shape.append(f"{position - start}s{_NUMBERS[kind]}")
            else:
                shape.append(f"{position - start}s{length}s")
                if kind is not None:
                    decoders.append((element, kind.decode))
            position += length
            start = position
        headers.append(data[start:])
        shape.append(f"{len(data) - start}s")
        self._unpack = Struct("".join(shape)).unpack
        self._headers = tuple(headers)
        self._elements = elements
        self._decoders = tuple(decoders)

    def read(self, data: bytes) -> dict[int, Value] | None:
        """The values of a command set as long as the one before; None if it is laid out otherwise.

        As `command.decode_elements`.
        """
        fields = self._unpack(data)
        if fields[::2] != self._headers:
            return None
        values: dict[int, Any] = dict(zip(self._elements, fields[1::2], strict=True))
        for element, decode in self._decoders:
            values[element] = decode(values[element])
        return values


_known: dict[int, tuple[Layout, ...]] = {}
"""By length of the command set. Entries are replaced whole: any thread may read at any time."""


def decode_elements(data: bytes) -> dict[int, Value]:
    """As `command.decode_elements`, by a layout where one fits. Raises ProtocolError."""
    for layout in _known.get(len(data), ()):
        values = layout.read(data)
        if values is not None:
            return values
    values = cs.decode_elements(data)
    if len(data) <= _LONGEST and not _repeats(data):
        if len(_known) >= _LENGTHS:
            _known.clear()
        _known[len(data)] = (Layout(data), *_known.get(len(data), ())[: _EACH - 1])
    return values


def _repeats(data: bytes) -> bool:
    """Whether an element comes twice, empty or not: which one counts is not for layouts to know."""
    seen: set[int] = set()
    position = 0
    while position < len(data):
        _, element, length = cs.ELEMENT_HEADER.unpack_from(data, position)
        if element in seen:
            return True
        seen.add(element)
        position += cs.ELEMENT_HEADER.size + length
    return False
