"""What describes the pixels of an image, and whether it contradicts itself.

Must not know: pixel values, how they are compressed.
PS3.3 section C.7.6.3 (image pixel module), C.7.6.6 (multi-frame), PS3.5 section 8.1.1, 8.2.
"""

from __future__ import annotations

from typing import NamedTuple

from ltdic.dataset import value_number, value_string
from ltdic.dataset.element import PIXEL_DATA, Element
from ltdic.dataset.tree import Tree

SAMPLES = 0x00280002
PHOTOMETRIC_INTERPRETATION = 0x00280004
PLANAR_CONFIGURATION = 0x00280006
FRAMES = 0x00280008
ROWS = 0x00280010
COLUMNS = 0x00280011
BITS_ALLOCATED = 0x00280100
BITS_STORED = 0x00280101
HIGH_BIT = 0x00280102
PIXEL_REPRESENTATION = 0x00280103

_ONE_SAMPLE = ("MONOCHROME", "PALETTE COLOR")
_THREE_SAMPLES = ("RGB", "YBR_", "HSV", "XYB")
_HALVED = ("YBR_FULL_422", "YBR_PARTIAL_422")
"""Every other pixel has its colour only when not compressed: PS3.3 section C.7.6.3.1.2."""


class Image(NamedTuple):
    """The description of the pixels at the root level; None is what is not there or no number."""

    pixels: Element | None
    samples: int | None
    photometric: str | None
    planar: int | None
    frames: int
    rows: int | None
    columns: int | None
    allocated: int | None
    stored: int | None
    high: int | None
    representation: int | None

    @classmethod
    def of(cls, tree: Tree) -> Image:
        """What `tree` says."""
        frames = tree.find_root(FRAMES)
        count = None if frames is None else value_number.LONG.get(frames, 0, 1)
        photometric = tree.find_root(PHOTOMETRIC_INTERPRETATION)
        return cls(
            tree.find_root(PIXEL_DATA),
            _word(tree, SAMPLES),
            None if photometric is None else value_string.get(photometric),
            _word(tree, PLANAR_CONFIGURATION),
            max(int(count[0]), 1) if count else 1,
            _word(tree, ROWS),
            _word(tree, COLUMNS),
            _word(tree, BITS_ALLOCATED),
            _word(tree, BITS_STORED),
            _word(tree, HIGH_BIT),
            _word(tree, PIXEL_REPRESENTATION),
        )

    @property
    def frame_bits(self) -> int | None:
        """Bits of a frame that is not compressed; None if that is not said."""
        if not (self.rows and self.columns and self.allocated):
            return None
        samples = 2 if self.photometric in _HALVED else self.samples or 1
        return self.rows * self.columns * samples * self.allocated


def _word(tree: Tree, tag: int) -> int | None:
    element = tree.find_root(tag)
    found = None if element is None else value_number.SHORT.get(element, 0, 1)
    return int(found[0]) & 0xFFFF if found else None


def faults(tree: Tree) -> set[Element]:
    """The elements that contradict others of the image; none if there are no pixel data."""
    image = Image.of(tree)
    if image.pixels is None or not (image.pixels.length or image.pixels.first_child):
        return set()
    wrong = {
        tag
        for tag, is_wrong in (
            (BITS_ALLOCATED, _is_bad_cell(image)),
            (BITS_STORED, _exceeds(image.stored, image.allocated) or image.stored == 0),
            (HIGH_BIT, _is_bad_high_bit(image)),
            (PIXEL_REPRESENTATION, _exceeds(image.representation, 1)),
            (PLANAR_CONFIGURATION, _exceeds(image.planar, 1)),
            (SAMPLES, _is_bad_sample_count(image)),
            (PIXEL_DATA, _is_too_short(image)),
        )
        if is_wrong
    }
    elements = (tree.find_root(tag) for tag in wrong)
    return {element for element in elements if element is not None}


def _exceeds(number: int | None, limit: int | None) -> bool:
    return number is not None and limit is not None and number > limit


def _is_bad_cell(image: Image) -> bool:
    allocated = image.allocated
    return allocated is not None and allocated != 1 and (allocated == 0 or allocated % 8 != 0)


def _is_bad_high_bit(image: Image) -> bool:
    if image.high is None:
        return False
    if image.allocated is not None and image.high >= image.allocated:
        return True
    return image.stored is not None and image.high + 1 < image.stored


def _is_bad_sample_count(image: Image) -> bool:
    if image.samples is None or image.photometric is None:
        return False
    if image.photometric.startswith(_ONE_SAMPLE):
        return image.samples != 1
    return image.photometric.startswith(_THREE_SAMPLES) and image.samples != 3


def _is_too_short(image: Image) -> bool:
    pixels, bits = image.pixels, image.frame_bits
    if pixels is None:
        return False
    if not pixels.is_encapsulated:
        return bits is not None and pixels.length < (image.frames * bits + 7) // 8
    fragments, child = 0, pixels.first_child
    while child is not None and fragments < image.frames:
        fragments, child = fragments + 1, child.next
    return fragments < image.frames
