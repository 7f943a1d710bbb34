"""A new whole slide image lacked the module that says how it is tiled, which has no number."""

from __future__ import annotations

from ltdic import capi


def test_whole_slide_image_has_its_total_size() -> None:
    """PS3.3 A.32.8: Microscope Slide Layer Tile Organization is mandatory."""
    ds = capi.L_DicomCreateDS(None)
    flags = capi.DS_ADD_MANDATORY_ELEMENTS_ONLY | capi.DS_ADD_MANDATORY_MODULES_ONLY
    capi.L_DicomInitDS(ds, capi.CLASS_VL_WHOLE_SLIDE_MICROSCOPY_IMAGE_STORAGE, flags)
    for tag in (0x00480006, 0x00480007, 0x00480008):
        assert capi.L_DicomFindFirstElement(ds, None, tag, True), hex(tag)
    capi.L_DicomFreeDS(ds)
