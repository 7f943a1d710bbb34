"""Frames of pixels into their compressed form.

Arrays are those of `decoder`.

Must not know: trees, data sets, how compressed frames are stored.
PS3.5 section 8.2 (what a transfer syntax can hold), annex A.4; PS3.3 section C.7.6.3.1.2 (colours),
C.7.6.1.1.5 (lossy compression).
"""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any, NamedTuple

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import codec
from ltdic.dataset.image_attribute import Image

MINIMIZE_JPEG_SIZE = 0x001
YBR_FULL = 0x100
J2K_LOSSLESS, J2K_RATIO, J2K_TARGET_SIZE, J2K_QUALITY = range(4)

_GREY = ("MONOCHROME1", "MONOCHROME2")
_INDEXED = (*_GREY, "PALETTE COLOR")
_COLOUR = ("RGB", "YBR_FULL")
_JPEG_METHOD, _JPEG_2000_METHOD = "ISO_10918_1", "ISO_15444_1"
_WORST = 255
_SMALLEST = 32
"""Rows and columns that six resolutions of JPEG 2000 need."""


class J2kOptions(NamedTuple):
    """How JPEG 2000 is encoded: a J2K_ number, what it refers to, whether RGB becomes YBR.

    `target_size` is in bytes, for all frames together.
    """

    control: int = J2K_QUALITY
    ratio: float = 0.0
    target_size: int = 0
    color_transform: bool = True


class Encoder(NamedTuple):
    """The colours that frames get, the Lossy Image Compression Method ("" if nothing is lost),
    and what encodes one frame."""

    photometric: str
    method: str
    encode: Callable[[Any], bytes]


class _Profile(NamedTuple):
    """What a transfer syntax can hold. `depths` is Bits Stored. One that has no lossless form has
    no signed numbers either, and no wider ones than the depth needs."""

    photometrics: tuple[str, ...]
    depths: range
    is_lossless: bool = True


_JPEG_LOSSLESS = _Profile((*_INDEXED, *_COLOUR), range(2, 17))
_PROFILES = {
    codec.RLE: _Profile((*_INDEXED, *_COLOUR), range(1, 17)),
    codec.JPEG_BASELINE: _Profile((*_GREY, *_COLOUR), range(8, 9), is_lossless=False),
    codec.JPEG_EXTENDED: _Profile(_GREY, range(8, 13, 4), is_lossless=False),
    codec.JPEG_LOSSLESS: _JPEG_LOSSLESS,
    codec.JPEG_LOSSLESS_FIRST_ORDER: _JPEG_LOSSLESS,
    codec.JPEG_LS_LOSSLESS: _JPEG_LOSSLESS,
    codec.JPEG_LS: _Profile((*_GREY, *_COLOUR), range(2, 17)),
    codec.JPEG_2000_LOSSLESS: _Profile((*_INDEXED, *_COLOUR), range(1, 17)),
    codec.JPEG_2000: _Profile((*_GREY, *_COLOUR), range(1, 17)),
}


def check(uid: str, image: Image) -> None:
    """Raise unless frames described by `image` can be encoded in the transfer syntax `uid`.

    PARAMETER if the depth or the sign does not suit, TRANSFER_SYNTAX_NOT_SUPPORTED if there is no
    package for it at all.
    """
    profile = _PROFILES.get(uid)
    if profile is None:
        raise Failure(Fault.TRANSFER_SYNTAX_NOT_SUPPORTED, f"no package encodes {uid}")
    stored, allocated = image.stored or 0, image.allocated or 0
    widths = (8, 16) if profile.is_lossless else (8,) if stored <= 8 else (16,)
    if allocated not in widths or stored > allocated or stored not in profile.depths:
        raise Failure(Fault.PARAMETER, f"{stored} bits in {allocated} do not suit {uid}")
    if image.representation and not profile.is_lossless:
        raise Failure(Fault.PARAMETER, f"signed pixels do not suit {uid}")
    if image.high != stored - 1 and uid != codec.RLE:
        raise Failure(Fault.PARAMETER, f"High Bit {image.high} does not suit {uid}")


def of(
    uid: str, image: Image, photometric: str, quality: int, flags: int, j2k: J2kOptions
) -> Encoder:
    """What encodes frames with these colours in the transfer syntax `uid`, which `check` let pass.

    `quality`: 2 (best) to 255 (smallest); 0 is lossless where that exists, else best. `flags`:
    MINIMIZE_JPEG_SIZE, YBR_FULL. PHOTOMETRIC if the colours do not suit; a fault of its own for
    each missing package. What `encode` raises is COMPRESSION, and PARAMETER for frames that use
    bits above Bits Stored.
    """
    samples = 3 if photometric in _COLOUR else 1
    if photometric not in _PROFILES[uid].photometrics or samples != (image.samples or 1):
        raise Failure(Fault.PHOTOMETRIC, f"{photometric} does not suit {uid}")
    if uid in (codec.JPEG_2000_LOSSLESS, codec.JPEG_2000):
        return _jpeg_2000(uid, image, photometric, quality, j2k)
    if uid in (codec.JPEG_LS_LOSSLESS, codec.JPEG_LS):
        return _jpeg_ls(uid, image, photometric)
    if uid == codec.RLE:
        encode = _by_pydicom(uid, image, photometric, bits_stored=image.allocated)
        return Encoder(photometric, "", _guarded(encode))
    return _jpeg(uid, image, photometric, quality, flags)


# --- the families -----------------------------------------------------------------------------


def _by_pydicom(uid: str, image: Image, photometric: str, **changes: Any) -> Callable[[Any], bytes]:
    """pydicom's encoder, told what `image` says, apart from `changes`."""
    from pydicom.pixels.encoders.base import get_encoder

    encoder = codec.coder(get_encoder, uid)
    options = {
        "rows": image.rows,
        "columns": image.columns,
        "samples_per_pixel": image.samples or 1,
        "number_of_frames": 1,
        "bits_allocated": image.allocated,
        "bits_stored": image.stored,
        "pixel_representation": image.representation or 0,
        "photometric_interpretation": photometric,
        "planar_configuration": 0,
        **changes,
    }

    def encode(frame: Any) -> bytes:
        return bytes(encoder.encode(frame, **options))

    return encode


def _jpeg_ls(uid: str, image: Image, photometric: str) -> Encoder:
    """Without loss in both syntaxes: nothing in the interface says how much may be lost."""
    depth = _depth(image)
    encode = _by_pydicom(uid, image, photometric, bits_stored=depth, pixel_representation=0)
    return Encoder(photometric, "", _guarded(lambda frame: encode(_unsigned(frame, image))))


def _jpeg_2000(uid: str, image: Image, photometric: str, quality: int, j2k: J2kOptions) -> Encoder:
    """JPEG 2000; reversible if nothing may be lost, also in the syntax for lossy compression.

    Small images are always reversible.
    """
    shorter = min(image.rows or 0, image.columns or 0)
    is_lossless = uid == codec.JPEG_2000_LOSSLESS or shorter < _SMALLEST
    ratio = 0.0 if is_lossless else _ratio(image, quality, j2k)
    if photometric == "RGB" and j2k.color_transform:
        photometric = "YBR_ICT" if ratio else "YBR_RCT"
    if shorter < _SMALLEST:
        encode = _small_jpeg_2000(uid, image, shorter.bit_length(), photometric == "YBR_RCT")
    elif ratio:
        encode = _by_pydicom(codec.JPEG_2000, image, photometric, j2k_cr=[ratio])
    else:
        encode = _by_pydicom(codec.JPEG_2000_LOSSLESS, image, photometric)
    method = _JPEG_2000_METHOD if ratio else ""
    return Encoder(photometric, method, _guarded(lambda frame: encode(_values(frame, image))))


def _small_jpeg_2000(
    uid: str, image: Image, resolutions: int, is_transformed: bool
) -> Callable[[Any], bytes]:
    """For what has too few rows or columns for the resolutions that pydicom's plug-in makes."""
    imagecodecs = codec.package("imagecodecs", uid)
    octets = 1 if (image.stored or 0) <= 8 else 2  # of a number, as the package wants it

    def encode(values: Any) -> bytes:
        return bytes(
            imagecodecs.jpeg2k_encode(
                values.astype(f"{values.dtype.kind}{octets}", order="C"),
                level=0,
                codecformat="j2k",
                reversible=True,
                resolutions=resolutions,
                mct=is_transformed,
                bitspersample=image.stored,
            )
        )

    return encode


def _ratio(image: Image, quality: int, j2k: J2kOptions) -> float:
    """The compression ratio that is asked for; 0 for no loss. A quality is one by itself."""
    if j2k.control == J2K_RATIO:
        ratio = j2k.ratio
    elif j2k.control == J2K_TARGET_SIZE:
        size = image.frames * (image.frame_bits or 0) / 8
        ratio = max(size / j2k.target_size, 1.0) if j2k.target_size > 0 else 0.0
    else:
        return 0.0 if j2k.control == J2K_LOSSLESS else float(quality)
    if not isfinite(ratio) or ratio < 1:
        raise Failure(Fault.PARAMETER, "JPEG 2000 options without ratio or size")
    return ratio


def _jpeg(uid: str, image: Image, photometric: str, quality: int, flags: int) -> Encoder:
    imagecodecs = codec.package("imagecodecs", uid)
    is_lossless = _PROFILES[uid].is_lossless
    options: dict[str, Any] = {"bitspersample": _depth(image)}
    if is_lossless:
        # as YCBCR, libjpeg-turbo 3 writes frames that no decoder reads
        space = {"RGB": "RGB", "YBR_FULL": "UNKNOWN"}.get(photometric)
        options.update(lossless=True, predictor=1, colorspace=space, outcolorspace=space)
    else:
        options["level"] = 100 - max(quality - 2, 0) * 99 // (_WORST - 2)
        options["optimize"] = bool(flags & MINIMIZE_JPEG_SIZE)
        if photometric in _COLOUR:
            space, is_full = ("RGB" if photometric == "RGB" else "YCBCR"), bool(flags & YBR_FULL)
            options.update(colorspace=space, outcolorspace="YCBCR")
            options["subsampling"] = "444" if is_full else "422"
            photometric = "YBR_FULL" if is_full else "YBR_FULL_422"

    def encode(frame: Any) -> bytes:
        return bytes(imagecodecs.jpeg8_encode(_unsigned(frame, image).copy(order="C"), **options))

    return Encoder(photometric, "" if is_lossless else _JPEG_METHOD, _guarded(encode))


# --- values -----------------------------------------------------------------------------------


def _depth(image: Image) -> int:
    """Bits to encode: decoders take the width of their numbers from it."""
    return max(image.stored or 0, 9) if image.allocated == 16 else image.stored or 0


def _values(frame: Any, image: Image) -> Any:
    """The numbers that the lower Bits Stored bits of each cell are.

    PARAMETER if the bits above hold anything but the sign, such as overlays: they would be lost.
    """
    stored = image.stored or 0
    free = (image.allocated or 0) - stored
    if not free:
        return frame
    values = (frame << free) >> free
    bits = frame.view(f"u{frame.dtype.itemsize}")
    if (values == frame).all() or (bits >> stored == 0).all():
        return values
    raise Failure(Fault.PARAMETER, "bits above Bits Stored are in use")


def _unsigned(frame: Any, image: Image) -> Any:
    """The values for a code that knows no sign, cut to the depth that is encoded."""
    values = _values(frame, image)
    return values.view(f"u{frame.dtype.itemsize}") & ((1 << _depth(image)) - 1)


def _guarded(encode: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
    def guarded(frame: Any) -> bytes:
        try:
            return encode(frame)
        except codec.ERRORS as error:
            raise Failure(Fault.COMPRESSION, codec.reason(error)) from None

    return guarded
