"""Hand-made A-ASSOCIATE bytes, independent of the encoder under test."""

from __future__ import annotations

import struct

import pytest

APPLICATION_CONTEXT = b"1.2.840.10008.3.1.1.1"
VERIFICATION = b"1.2.840.10008.1.1"
IMPLICIT = b"1.2.840.10008.1.2"
EXPLICIT = b"1.2.840.10008.1.2.1"


class Raw:
    """Builds items and bodies octet by octet; nothing is checked."""

    def item(self, kind: int, value: bytes = b"", length: int | None = None) -> bytes:
        return struct.pack(">BBH", kind, 0, len(value) if length is None else length) + value

    def application(self, name: bytes = APPLICATION_CONTEXT) -> bytes:
        return self.item(0x10, name)

    def context(
        self,
        number: int = 1,
        abstracts: tuple[bytes, ...] = (VERIFICATION,),
        transfers: tuple[bytes, ...] = (IMPLICIT,),
    ) -> bytes:
        parts = [self.item(0x30, each) for each in abstracts]
        parts += [self.item(0x40, each) for each in transfers]
        return self.item(0x20, bytes((number, 0, 0, 0)) + b"".join(parts))

    def answer(
        self, number: int = 1, result: int = 0, transfers: tuple[bytes, ...] = (IMPLICIT,)
    ) -> bytes:
        parts = [self.item(0x40, each) for each in transfers]
        return self.item(0x21, bytes((number, 0, result, 0)) + b"".join(parts))

    def user(self, *items: bytes) -> bytes:
        return self.item(0x50, b"".join(items))

    def body(
        self,
        *items: bytes,
        version: int = 1,
        called: bytes = b"STORE           ",
        calling: bytes = b"CLIENT          ",
    ) -> bytes:
        return struct.pack(">HH", version, 0) + called + calling + bytes(32) + b"".join(items)

    def request(self, *extra: bytes, **fixed: object) -> bytes:
        """A valid request with one Verification context, and `extra` items behind."""
        return self.body(self.application(), self.context(), *extra, **fixed)  # type: ignore[arg-type]

    def request_with_user(self, *items: bytes) -> bytes:
        maximum = self.item(0x51, struct.pack(">I", 16384))
        return self.request(self.user(maximum, self.item(0x52, b"1.2.3"), *items))


@pytest.fixture
def raw() -> Raw:
    return Raw()
