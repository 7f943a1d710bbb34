"""Damaged and missing frames of pixel data, told without decoding them.

A compressed frame is whole if it begins and ends as its transfer syntax has it. Where a frame
begins follows from the number of fragments, else from the basic offset table, else from the bytes.

Must not know: codecs.
PS3.5 annex A.4 (fragments), annex G (RLE); the markers are those of ISO 10918-1, 14495-1, 15444-1.
"""

from __future__ import annotations

import re
from itertools import pairwise
from struct import unpack_from

from ltdic.dataset import pixel
from ltdic.dataset.dataset import DataSet
from ltdic.dataset.element import Element
from ltdic.dataset.image_attribute import Image

_RLE = "1.2.840.10008.1.2.5"
_VIDEO = re.compile(r"1\.2\.840\.10008\.1\.2\.4\.10[0-8](\.1)?")
_JPEG_2000 = re.compile(r"1\.2\.840\.10008\.1\.2\.4\.(9[0-3]|20[1-3])")
_JPEG = re.compile(r"1\.2\.840\.10008\.1\.2\.4\.([56]\d|70|8[01])")
_START = b"\xff\xd8"
_START_2000 = b"\xff\x4f\xff\x51"
_BOX_2000 = b"\0\0\0\x0cjP  "
_END = b"\xff\xd9"
_HEADER = 64
"""Bytes before the segments of an RLE frame, and how many segments it can have."""
_SEGMENTS = 15


def count(ds: DataSet) -> tuple[int, int]:
    """How many frames are damaged or missing, and how many are whole; (0, 0) without pixel data."""
    image = Image.of(ds.tree)
    pixels = image.pixels
    if pixels is None or not (pixels.length or pixels.first_child):
        return 0, 0
    if not pixels.is_encapsulated:
        bits = image.frame_bits
        good = image.frames if not bits else min(8 * pixels.length // bits, image.frames)
        return image.frames - good, good
    uid = pixel.compression(ds.tree, ds.syntax) or ""
    if _VIDEO.fullmatch(uid):
        return (0, image.frames) if pixels.first_child is not None else (image.frames, 0)
    frames = _frames(pixels, image.frames)
    good = min(sum(_is_whole(frame, uid) for frame in frames), image.frames)
    return max(image.frames, len(frames)) - good, good


def _frames(pixels: Element, number: int) -> list[list[Element]]:
    """The fragments of each frame; `number` frames are expected."""
    fragments = []
    child = pixels.first_child
    while child is not None:
        fragments.append(child)
        child = child.next
    if len(fragments) <= number:
        return [[fragment] for fragment in fragments]
    if number == 1:
        return [fragments]
    table = bytes(pixels.value)
    starts = set(unpack_from(f"<{len(table) // 4}I", table))
    if len(starts) != number:
        starts = _starts_by_content(fragments)
    frames: list[list[Element]] = []
    position = 0
    for fragment in fragments:
        if position in starts or not frames:
            frames.append([])
        frames[-1].append(fragment)
        position += 8 + fragment.length
    return frames


def _starts_by_content(fragments: list[Element]) -> set[int]:
    """Positions of the fragments that begin like a compressed image."""
    starts = set()
    position = 0
    for fragment in fragments:
        head = bytes(memoryview(fragment.raw())[:8])
        if head.startswith((_START, _START_2000, _BOX_2000)):
            starts.add(position)
        position += 8 + fragment.length
    return starts


def _is_whole(frame: list[Element], uid: str) -> bool:
    size = sum(fragment.length for fragment in frame)
    head = bytes(memoryview(frame[0].raw())[:_HEADER])
    if uid == _RLE:
        return _is_whole_rle(head, size)
    starts: tuple[bytes, ...] = (_START,) if _JPEG.fullmatch(uid) else ()
    if _JPEG_2000.fullmatch(uid):
        starts = (_START_2000, _BOX_2000)
    if not starts:
        return size > 0
    tail = bytes(memoryview(frame[-1].raw())[-4:]).rstrip(b"\0")
    return head.startswith(starts) and tail.endswith((_END, _END + b"\xff"))


def _is_whole_rle(head: bytes, size: int) -> bool:
    """Whether the segments that the header lists begin within the frame, one after the other."""
    if len(head) < _HEADER:
        return False
    number, *offsets = unpack_from("<16I", head)
    if not 1 <= number <= _SEGMENTS:
        return False
    used = [*offsets[:number], size]
    return offsets[0] == _HEADER and all(a < b for a, b in pairwise(used))
