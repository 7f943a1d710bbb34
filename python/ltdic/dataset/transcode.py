"""Changing the transfer syntax of a data set, its pixel data included.

From one native syntax to another only the way of writing changes. Otherwise all frames are decoded
and encoded again, one by one; then, when nothing can fail any more, the data set is changed: its
pixel data, Photometric Interpretation, Planar Configuration, Transfer Syntax UID, and after a lossy
compression the three elements that tell of it. Nothing else is touched.

Must not know: how pixels are coded, C.
PS3.5 annex A.4; PS3.3 section C.7.6.3 (image pixel module), C.7.6.1.1.5 (lossy compression).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from struct import pack
from typing import Any, NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import codec, decoder, encoder, header, image_attribute, implicit_vr, pixel
from ltdic.dataset.dataset import DataSet
from ltdic.dataset.element import ITEM, PIXEL_DATA, UNDEFINED, Element
from ltdic.dataset.encoder import J2kOptions
from ltdic.dataset.image_attribute import Image
from ltdic.dataset.tree import FRAGMENTED, Tree
from ltdic.tables import vr
from ltdic.tables.uid import (
    DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    EXPLICIT_VR_BIG_ENDIAN,
    EXPLICIT_VR_LITTLE_ENDIAN,
    IMPLICIT_VR_LITTLE_ENDIAN,
    TransferSyntax,
    transfer_syntax,
    transfer_syntaxes,
)

DEFAULT_J2K = J2kOptions()

_NATIVE = (
    IMPLICIT_VR_LITTLE_ENDIAN,
    EXPLICIT_VR_LITTLE_ENDIAN,
    DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    EXPLICIT_VR_BIG_ENDIAN,
)
_WITH_QUALITY = (
    codec.JPEG_BASELINE,
    codec.JPEG_EXTENDED,
    codec.JPEG_2000,
    codec.JPEG_2000_PART_2,
)
_QUALITIES = (0, *range(2, 256))
_LOSSY = 0x00282110
_LOSSY_RATIO = 0x00282112
_LOSSY_METHOD = 0x00282114
_OFFSET_TABLES = (0x7FE00001, 0x7FE00002)
_ITEM_HEADER = (0xFFFE, 0xE000)


class _Plan(NamedTuple):
    """What is to become of a data set; without `frames` and `photometric`, its pixels stay.

    `frames`: each one encoded, or one value of all if the syntax is native. `ratio` and `method`
    are those of a lossy compression.
    """

    target: TransferSyntax
    frames: Sequence[bytes] = ()
    photometric: str = ""
    ratio: float = 0.0
    method: str = ""


def change(
    ds: DataSet, uid: str, quality: int = 0, flags: int = 0, j2k: J2kOptions = DEFAULT_J2K
) -> None:
    """Put `ds` into the transfer syntax `uid`; after a `Failure` it is as it was.

    `quality`: 2 (best) to 255 (smallest), 0 for no loss where the syntax can do that, else best;
    looked at for JPEG baseline and extended, and JPEG 2000 with loss, where it is the compression
    ratio. `flags`: see `encoder`. Pixels keep their scale, so a modality LUT needs no rescaling.

    PARAMETER: no transfer syntax, or one that the depth of the pixels does not suit. QFACTOR,
    PHOTOMETRIC. TRANSFER_SYNTAX_NOT_SUPPORTED or a _FILTER_MISSING fault: no package for it.
    CONVERSION, COMPRESSION: the pixels can not be decoded, not be encoded. CONVERSION also for what
    implicit VR cannot say.
    """
    _apply(ds, _plan(ds, uid, quality, flags, j2k))


def save_as(
    ds: DataSet,
    path: str,
    uid: str,
    quality: int = 0,
    flags: int = 0,
    save_flags: int = 0,
    j2k: J2kOptions = DEFAULT_J2K,
) -> None:
    """Write a file as `change` and `DataSet.save` would; `ds` stays as it is."""
    plan = _plan(ds, uid, quality, flags, j2k)
    changed = ds.clone()
    _apply(changed, plan)
    changed.save(path, save_flags)


# --- before -----------------------------------------------------------------------------------


def _plan(ds: DataSet, uid: str, quality: int, flags: int, j2k: J2kOptions) -> _Plan:
    uid = uid.rstrip("\0 ")
    if uid not in transfer_syntaxes():
        raise Failure(Fault.PARAMETER, "not a transfer syntax")
    if transfer_syntax(uid).implicit and not ds.syntax.implicit:
        implicit_vr.check_all(ds.tree, big=False)
    if uid in _WITH_QUALITY and quality not in _QUALITIES:
        raise Failure(Fault.QFACTOR, f"quality factor {quality}")
    target = transfer_syntax(uid)
    image = Image.of(ds.tree)
    if image.pixels is None or image.pixels.length == 0:
        if target.encapsulated and any(map(ds.tree.find_root, FRAGMENTED[1:])):
            raise Failure(Fault.PARAMETER, f"pixels of floating point do not suit {uid}")
        return _Plan(target)
    current = pixel.compression(ds.tree, ds.syntax)
    if uid == current or (uid in _NATIVE and current is None):
        return _Plan(target)
    if uid not in _NATIVE:
        encoder.check(uid, image)
    if current is None:
        frames = decoder.native(image, image.pixels.data())
    elif current:
        frames = decoder.compressed(image, current, _items(image.pixels))
    else:
        raise Failure(Fault.COMPRESSION, "compressed pixel data in an unnamed transfer syntax")
    if uid in _NATIVE:
        return _Plan(target, [_joined(image, frames.arrays)], frames.photometric)
    return _encoded(target, image, frames, quality, flags, j2k)


def _encoded(
    target: TransferSyntax,
    image: Image,
    frames: decoder.Frames,
    quality: int,
    flags: int,
    j2k: J2kOptions,
) -> _Plan:
    chosen = encoder.of(target.uid, image, frames.photometric, quality, flags, j2k)
    size, results = 0, []
    for array in frames.arrays:
        size += array.nbytes
        results.append(chosen.encode(array))
        if len(results[-1]) >= UNDEFINED - 1:
            raise Failure(Fault.COMPRESSION, "a frame too long for its length field")
    ratio = size / max(sum(map(len, results)), 1)
    return _Plan(target, results, chosen.photometric, ratio, chosen.method)


def _items(pixels: Element) -> bytes:
    """The offset table and the fragments as they are encoded, without the delimiter.

    A table does not count any more once fragments were changed.
    """
    parts: list[Any] = [pack("<HHI", *_ITEM_HEADER, 0)]
    if pixels.source is not None:
        parts = [pack("<HHI", *_ITEM_HEADER, len(pixels.value)), pixels.value]
    fragment = pixels.first_child
    while fragment is not None:
        parts += [pack("<HHI", *_ITEM_HEADER, fragment.length), fragment.raw()]
        fragment = fragment.next
    return b"".join(parts)


def _joined(image: Image, arrays: Iterable[Any]) -> bytes:
    """All frames as one value of even length."""
    if image.frames * (image.frame_bits or 0) // 8 >= UNDEFINED - 1:
        raise Failure(Fault.CONVERSION, "pixel data too long for their length field")
    data = b"".join(array.tobytes() for array in arrays)
    return data + b"\0" * (len(data) & 1)


# --- after ------------------------------------------------------------------------------------


def _apply(ds: DataSet, plan: _Plan) -> None:
    tree = ds.tree
    if plan.frames:
        _set_pixels(tree, plan)
        _put(tree, image_attribute.PHOTOMETRIC_INTERPRETATION, vr.CS, plan.photometric)
        if (Image.of(tree).samples or 1) > 1:
            _put(tree, image_attribute.PLANAR_CONFIGURATION, vr.US, pack("=H", 0))
    if plan.method:
        _put(tree, _LOSSY, vr.CS, "01")
        _put(tree, _LOSSY_RATIO, vr.DS, f"{plan.ratio:.6g}", append=True)
        _put(tree, _LOSSY_METHOD, vr.CS, plan.method, append=True)
    _put(tree, header.TRANSFER_SYNTAX, vr.UI, plan.target.uid)
    ds.restate(plan.target)


def _set_pixels(tree: Tree, plan: _Plan) -> None:
    """The new pixel data, in the element that is there: it may be known to the program."""
    pixels = tree.find_root(PIXEL_DATA)
    if pixels is None:
        return
    while pixels.first_child is not None:
        tree.delete(pixels.first_child)
    pixels.length = 0
    if plan.target.encapsulated:
        pixels.vr = vr.OB
        pixels.replace(b"")
        for frame in plan.frames:
            fragment = tree.insert(pixels, True, ITEM, vr.OB)
            if fragment is not None:
                fragment.replace(frame + b"\0" * (len(frame) & 1))
    else:
        is_narrow = (Image.of(tree).allocated or 0) <= 8 and not plan.target.implicit
        pixels.vr = vr.OB if is_narrow else vr.OW
        pixels.replace(plan.frames[0])
    for tag in _OFFSET_TABLES:
        table = tree.find_root(tag)
        if table is not None:
            tree.delete(table)


def _put(tree: Tree, tag: int, vr_: int, value: str | bytes, append: bool = False) -> None:
    """Set the value of an element of the root level, or add one; it is made if it is not there."""
    data = value.encode("ascii") if isinstance(value, str) else value
    element = tree.find_root(tag) or tree.insert(None, False, tag, vr_)
    if element is None:
        return
    old = bytes(element.data()).rstrip(b"\0 ")
    if append and old:
        data = old + b"\\" + data
    if old != data:
        element.replace(data)
