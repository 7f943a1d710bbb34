"""Changing the transfer syntax, and the settings for JPEG 2000 (`ltdic/image.h`).

Of the settings, compression control, ratio, size and colour transform reach the encoder; those of
tiles, levels, markers, precincts and regions of interest are kept and given back, no more.
"""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData, ffi, lib
from ltdic.abi.export import export
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, transcode
from ltdic.dataset.encoder import J2kOptions

_SIZE = ffi.sizeof("FILEJ2KOPTIONS")
_LEVELS = 5


@export
def L_DicomChangeTransferSyntax(ds: DataSet, uid: str, quality: int, flags: int) -> None:
    """Code the pixel data as a transfer syntax has them; nothing changes after a failure."""
    transcode.change(ds, uid, quality, flags, _encoder_options(ds))


@export
def L_DicomChangeTransferSyntax2(
    ds: DataSet, path: str, uid: str, quality: int, flags: int, save_flags: int
) -> None:
    """Write a file in a transfer syntax; the data set itself stays as it is."""
    transcode.save_as(ds, path, uid, quality, flags, save_flags, _encoder_options(ds))


@export
def L_DicomGetJ2KOptions(ds: DataSet, options: CData, size: int) -> None:
    """The settings of a data set: those that were set, else the defaults."""
    _copy_out(_options(ds), options, size)


@export
def L_DicomGetDefaultJ2KOptions(ds: DataSet | None, options: CData, size: int) -> None:
    """The settings that a data set has at first."""
    _copy_out(_defaults(), options, size)


@export
def L_DicomSetJ2KOptions(ds: DataSet, options: CData) -> None:
    """Replace the settings of a data set; they last until it is freed."""
    _check(options, 0 if options == NULL else options.uStructSize)
    if (
        not lib.J2K_COMPRESSION_LOSSLESS
        <= options.uCompressionControl
        <= lib.J2K_COMPRESSION_QFACTOR
    ):
        raise Failure(Fault.PARAMETER, f"compression control {options.uCompressionControl}")
    ds.j2k_options = bytes(ffi.buffer(options, _SIZE))


def _check(options: CData, size: int) -> None:
    if options == NULL:
        raise Failure(Fault.NULL_PTR, "no options")
    if size != _SIZE:
        raise Failure(Fault.INVALID_STRUCT_SIZE, f"{size} bytes of options, not {_SIZE}")


def _copy_out(options: CData, target: CData, size: int) -> None:
    _check(target, size)
    target[0] = options[0]


def _options(ds: DataSet) -> CData:
    if not ds.j2k_options:
        return _defaults()
    options = ffi.new("FILEJ2KOPTIONS *")
    ffi.memmove(options, ds.j2k_options, _SIZE)
    return options


def _defaults() -> CData:
    """The quality factor decides; everything else as the encoder has it."""
    options = ffi.new("FILEJ2KOPTIONS *")
    options.uStructSize = _SIZE
    options.bUseColorTransform = 1
    options.uCompressionControl = lib.J2K_COMPRESSION_QFACTOR
    options.uXRsiz = options.uYRsiz = [1, 1, 1]
    options.uDecompLevel = _LEVELS
    return options


def _encoder_options(ds: DataSet) -> J2kOptions:
    options = _options(ds)
    return J2kOptions(
        options.uCompressionControl,
        options.fCompressionRatio,
        options.uTargetFileSize,
        bool(options.bUseColorTransform),
    )
