"""Pixel data as frames: arrays of numbers, whether they are stored as such or compressed.

An array has the shape (rows, columns) or (rows, columns, samples), and numbers as wide as Bits
Allocated says, in the byte order of this machine.

Must not know: trees.
PS3.3 section C.7.6.3 (image pixel module), PS3.5 section 8.1.1, 8.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import codec, codestream, limit
from ltdic.dataset.element import Buffer
from ltdic.dataset.image_attribute import Image

_MOST_COMPONENTS = 4
_TRANSFORMED = (codec.JPEG_BASELINE, codec.JPEG_EXTENDED)
"""The syntaxes whose YBR colours are those of the compression, not of the image."""


class Frames(NamedTuple):
    """The colours of all frames, and the frames one by one."""

    photometric: str
    arrays: Iterator[Any]


def native(image: Image, data: Buffer) -> Frames:
    """The frames of pixel data that are not compressed, in the byte order of this machine.

    CONVERSION if there are too few, PARAMETER for numbers of a width that arrays do not have.
    """
    numpy = codec.package("numpy")
    rows, columns, samples = image.rows or 0, image.columns or 0, image.samples or 1
    size, type_ = (image.frame_bits or 0) // 8, _type(image)
    if not size or len(data) // size < image.frames:
        raise Failure(Fault.CONVERSION, f"{len(data)} bytes are less than {image.frames} frames")
    is_halved = size * 8 != rows * columns * samples * (image.allocated or 0)

    def frames() -> Iterator[Any]:
        for start in range(0, size * image.frames, size):
            part: Buffer = memoryview(data)[start : start + size]
            if is_halved:
                part = _expand(bytes(part), image.allocated or 0)
            pixels = numpy.frombuffer(part, type_)
            if samples == 1:
                yield pixels.reshape(rows, columns)
            elif image.planar == 1 and not is_halved:
                yield pixels.reshape(samples, rows, columns).transpose(1, 2, 0)
            else:
                yield pixels.reshape(rows, columns, samples)

    return Frames("YBR_FULL" if is_halved else image.photometric or "", frames())


def _expand(frame: bytes, allocated: int) -> bytes:
    from pydicom.pixels.utils import expand_ybr422

    return expand_ybr422(frame, allocated)


def compressed(image: Image, uid: str, items: bytes) -> Frames:
    """The frames of compressed pixel data: `items` are the offset table and the fragments.

    CONVERSION, from the iterator too, if they cannot be decoded or are not as `image` says.
    """
    from pydicom.pixels.decoders.base import get_decoder

    decoder = codec.coder(get_decoder, uid)
    _type(image)
    _check_size(image, uid, items)
    numbers = {
        "rows": image.rows,
        "columns": image.columns,
        "samples_per_pixel": image.samples,
        "bits_allocated": image.allocated,
        "bits_stored": image.stored,
        "pixel_representation": image.representation,
        "planar_configuration": image.planar or 0,
        "photometric_interpretation": image.photometric,
        "number_of_frames": image.frames,
    }
    options = {name: number for name, number in numbers.items() if number is not None}
    if uid == codec.RLE:
        options["correct_unused_bits"] = False  # overlays may be there
    iterator = decoder.iter_array(items, as_rgb=uid in _TRANSFORMED, **options)
    try:
        first, found = next(iterator)
    except (StopIteration, *codec.ERRORS) as error:
        raise Failure(Fault.CONVERSION, f"{uid}: {codec.reason(error)}") from None
    others = (array for array, _ in iterator)
    return Frames(str(found["photometric_interpretation"]), _checked(image, chain([first], others)))


def _check_size(image: Image, uid: str, items: bytes) -> None:
    """CONVERSION for more pixels than there can be: decoders make room for what is said.

    One of them ends the process when there is no such room, another one reads where there is none.
    """
    frame, size = (image.frame_bits or 0) // 8, len(items)
    if uid == codec.RLE:
        is_credible = frame * image.frames <= limit.RLE_RATIO * size
    else:
        is_credible = frame <= max(limit.FRAME_FREE, limit.FRAME_RATIO * size)
    if not is_credible:
        raise Failure(Fault.CONVERSION, f"{size} bytes are not {image.frames} times {frame} bytes")
    if uid != codec.RLE:
        _check_frames(image, items)


def _check_frames(image: Image, items: bytes) -> None:
    """CONVERSION unless each compressed frame says that it is as large as `image`."""
    from pydicom.encaps import generate_frames

    try:
        for frame in generate_frames(items, number_of_frames=image.frames):
            found = codestream.size(frame)
            if found is None or found.components > _MOST_COMPONENTS:
                raise Failure(Fault.CONVERSION, "a compressed frame without a size")
            if (found.rows, found.columns) != (image.rows, image.columns):
                said = f"{found.rows} times {found.columns} pixels"
                raise Failure(Fault.CONVERSION, f"a compressed frame of {said}")
    except codec.ERRORS as error:
        raise Failure(Fault.CONVERSION, codec.reason(error)) from None


def _checked(image: Image, arrays: Iterator[Any]) -> Iterator[Any]:
    """The arrays, if they are as many and as wide as `image` says."""
    type_, count = _type(image), 0
    try:
        for array in arrays:
            count += 1
            if count > image.frames or array.dtype.itemsize * 8 > (image.allocated or 0):
                raise Failure(Fault.CONVERSION, f"frame {count}: not as the elements describe it")
            yield array.astype(type_, copy=False)
    except codec.ERRORS as error:
        raise Failure(Fault.CONVERSION, f"frame {count}: {codec.reason(error)}") from None
    if count != image.frames:
        raise Failure(Fault.CONVERSION, f"pixel data that are not {image.frames} frames")


def _type(image: Image) -> str:
    """The type of the numbers. PARAMETER if there is none such."""
    if image.allocated not in (8, 16, 32):
        raise Failure(Fault.PARAMETER, f"Bits Allocated {image.allocated}")
    return f"{'i' if image.representation else 'u'}{image.allocated // 8}"
