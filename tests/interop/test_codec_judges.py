"""Compressed pixel data between the library and DCMTK: each decodes what the other has encoded.

Without loss the pixels have to be the same bit by bit; with loss, as near as two decoders of one
JPEG stream are.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from ltdic import capi

from corpus import readable
from process import DEADLINE
from transcoding import (
    BASELINE,
    EXPLICIT,
    EXTENDED,
    JPEG_57,
    JPEG_70,
    JPEG_LS,
    JPEG_LS_NEAR,
    RLE,
    pixel_array,
)

Tool = Callable[[str], str]
MOST, MEAN = 16, 0.5
"""How far apart two decoders of JPEG may be: they round, and fill in the colour between samples."""
GREY, SIGNED, COLOUR, FRAMES = (
    "examples_overlay.dcm", "CT_small.dcm", "examples_rgb_color.dcm", "SC_rgb_2frame.dcm",
)  # fmt: skip


class Codec(NamedTuple):
    """A transfer syntax, and DCMTK's programs for it."""

    uid: str
    encoder: tuple[str, ...]
    decoder: tuple[str, ...]
    is_jpeg: bool = False


JPEG = ("dcmdjpeg", "--conv-never")
CODECS = (
    Codec(RLE, ("dcmcrle",), ("dcmdrle",)),
    Codec(JPEG_57, ("dcmcjpeg", "--encode-lossless"), JPEG),
    Codec(JPEG_70, ("dcmcjpeg", "--encode-lossless-sv1"), JPEG),
    Codec(JPEG_LS, ("dcmcjpls", "--encode-lossless"), ("dcmdjpls",)),
    Codec(JPEG_LS_NEAR, ("dcmcjpls", "--encode-nearlossless"), ("dcmdjpls",)),
    Codec(BASELINE, ("dcmcjpeg", "--encode-baseline"), ("dcmdjpeg",), is_jpeg=True),
    Codec(EXTENDED, ("dcmcjpeg", "--encode-extended"), ("dcmdjpeg",), is_jpeg=True),
)
FILES = (GREY, SIGNED, COLOUR, FRAMES)
DCMTK_WRITES = {JPEG_LS_NEAR: (GREY, COLOUR, FRAMES), BASELINE: (COLOUR, FRAMES)}
DCMTK_WRITES[EXTENDED] = (GREY, COLOUR, FRAMES)
WE_WRITE = {BASELINE: (COLOUR, FRAMES), EXTENDED: (GREY,)}


def pairs(written: Mapping[str, tuple[str, ...]]) -> list[Any]:
    """Each codec with the files that its encoder takes: all, or those said."""
    return [
        pytest.param(codec, name, id=f"{codec.uid.rpartition('1.2.')[2]}-{name}")
        for codec in CODECS
        for name in written.get(codec.uid, FILES)
    ]


@pytest.fixture
def ds() -> Iterator[Any]:
    made = capi.L_DicomCreateDS(None)
    yield made
    capi.L_DicomFreeDS(made)


def real_file(name: str) -> Path:
    return next(path for path in readable() if path.name == name)


def change(ds: Any, source: Path, uid: str, target: Path) -> Path:
    """The library's copy of a file in another transfer syntax."""
    assert capi.L_DicomLoadDS(ds, str(source).encode(), 0) == 0
    assert capi.L_DicomChangeTransferSyntax(ds, uid.encode(), 2, 0) == 0
    assert capi.L_DicomSaveDS(ds, str(target).encode(), 0) == 0
    return target


def convert(command: tuple[str, ...], source: Path, target: Path, tool: Tool) -> Path:
    """DCMTK's copy."""
    name, *options = command
    result = subprocess.run(
        [tool(name), *options, str(source), str(target)], capture_output=True, timeout=DEADLINE
    )
    assert result.returncode == 0 and b"E:" not in result.stderr, result.stderr
    return target


def plain(source: Path, folder: Path, tool: Tool) -> Path:
    """The file as DCMTK's encoders take it."""
    return convert(("dcmconv", "--write-xfer-little"), source, folder / "plain.dcm", tool)


def agree(one: Path, other: Path, is_jpeg: bool) -> None:
    ours, theirs = pixel_array(one).astype(int), pixel_array(other).astype(int)
    assert ours.shape == theirs.shape
    difference = np.abs(ours - theirs)
    assert difference.max() <= (MOST if is_jpeg else 0)
    assert difference.mean() <= MEAN


@pytest.mark.parametrize(("codec", "name"), pairs(DCMTK_WRITES))
def test_we_decode_what_dcmtk_encodes(
    codec: Codec, name: str, ds: Any, tool: Tool, tmp_path: Path
) -> None:
    encoded = convert(codec.encoder, plain(real_file(name), tmp_path, tool), tmp_path / "c", tool)
    theirs = convert(codec.decoder, encoded, tmp_path / "theirs", tool)
    ours = change(ds, encoded, EXPLICIT, tmp_path / "ours")
    agree(ours, theirs, codec.is_jpeg)
    if not codec.is_jpeg and codec.uid != JPEG_LS_NEAR:
        agree(ours, real_file(name), False)


@pytest.mark.parametrize(("codec", "name"), pairs(WE_WRITE))
def test_dcmtk_decodes_what_we_encode(
    codec: Codec, name: str, ds: Any, tool: Tool, tmp_path: Path
) -> None:
    encoded = change(ds, real_file(name), codec.uid, tmp_path / "c")
    theirs = convert(codec.decoder, encoded, tmp_path / "theirs", tool)
    ours = change(ds, encoded, EXPLICIT, tmp_path / "ours")
    agree(ours, theirs, codec.is_jpeg)
    if not codec.is_jpeg and codec.uid != JPEG_LS_NEAR:
        agree(ours, real_file(name), False)
