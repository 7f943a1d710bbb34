"""Text across the border, and its width: the only place that knows what an `L_TCHAR` is.

Two kinds of text exist. *Protocol text* (AE titles, UIDs, versions) maps one character to one
byte, so that whatever a peer sent comes back unchanged. *Host text* (file names, data element
values) is UTF-8 with undecodable bytes kept as surrogates. Neither direction ever raises for bad
bytes.

On Windows `L_TCHAR` will be `wchar_t`: then this module changes and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable

from ltdic.abi.engine import NULL, CData, ffi

#: Annotation for parameters that are protocol text; plain `str` there is host text.
ProtocolText = str

_string = ffi.string
_new = ffi.new
_memmove = ffi.memmove


def protocol_text(pointer: CData) -> str:
    """The protocol text at `pointer`; NULL reads as empty."""
    return str(_string(pointer), "latin-1") if pointer else ""


def host_text(pointer: CData) -> str:
    """The host text at `pointer`; NULL reads as empty."""
    return str(_string(pointer), "utf-8", "surrogateescape") if pointer else ""


def optional_text(pointer: CData) -> str | None:
    """The host text at `pointer`, None for NULL."""
    return str(_string(pointer), "utf-8", "surrogateescape") if pointer else None


def protocol_bytes(text: str) -> bytes:
    """Protocol text as the bytes of C strings; a character beyond one byte becomes '?'."""
    return text.encode("latin-1", "replace")


def host_bytes(text: str) -> bytes:
    """Host text as the bytes of C strings."""
    return text.encode("utf-8", "surrogateescape")


def protocol_pointer(text: str) -> CData:
    """A C string that lives as long as the returned object."""
    return _new("char[]", text.encode("latin-1", "replace"))


def host_pointer(text: str) -> CData:
    """A C string of host text that lives as long as the returned object."""
    return _new("char[]", host_bytes(text))


class Texts(dict[str, int]):
    """Host texts as C strings in one block: text to address, valid as long as this object."""

    __slots__ = ("_block",)

    def __init__(self, texts: Iterable[str]) -> None:
        super().__init__()
        unique = dict.fromkeys(texts)
        encoded = [text.encode("utf-8", "surrogateescape") for text in unique]
        self._block = _new("char[]", b"\0".join(encoded))
        address = int(ffi.cast("uintptr_t", self._block))
        for text, data in zip(unique, encoded, strict=True):
            self[text] = address
            address += len(data) + 1


def fill(buffer: CData, capacity: int, data: bytes) -> None:
    """Write `data` and a terminator into a caller's buffer of `capacity` characters, cut to fit.

    A NULL buffer or no capacity: nothing is written.
    """
    if buffer == NULL or capacity <= 0:
        return
    if len(data) >= capacity:
        data = data[: capacity - 1]
    _memmove(buffer, data + b"\0", len(data) + 1)
