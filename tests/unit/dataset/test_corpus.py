"""Every DICOM file that pydicom ships: read, compared with pydicom's reading, saved, changed."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.encaps import generate_fragments

from ltdic.core.errors import Failure
from ltdic.dataset import DataSet, value_number, value_string
from ltdic.dataset.element import Element, swap
from ltdic.dataset.tree import Tree
from ltdic.tables import vr

LOAD_CLOSE = 0x200
CHANGED = 0x00104000


def reading(path: Path) -> Dataset:
    """The judge's reading."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pydicom.dcmread(path, force=True)


def compare(judge: Dataset, first: Element | None) -> int:
    """Assert that the elements from `first` on are those of `judge`, deeply; answer how many."""
    number = 0
    each = after_meta(first)
    for tag in sorted(judge.keys()):
        if tag.element == 0:
            continue
        assert each is not None
        assert each.tag == tag
        element = judge.get_item(tag)
        if each.is_encapsulated:
            fragments = list(generate_fragments(element.value))[1:]
            child = each.first_child
            for fragment in fragments:
                assert child is not None
                assert bytes(child.raw()) == fragment
                number, child = number + 1, child.next
            assert child is None
        elif each.is_container:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                items = judge[tag].value
            item = each.first_child
            for expected in items:
                assert item is not None
                number += 1 + compare(expected, item.first_child)
                item = item.next
            assert item is None
        elif isinstance(element, DataElement):  # the judge decodes some elements at once
            values = element.value if element.VM > 1 else [element.value]
            if not element.VM:
                assert each.length == 0
            elif element.VR == "US":
                assert value_number.SHORT.get(each, 0, element.VM) == list(values)
            else:
                assert value_string.values(each) == list(values)
        else:
            assert bytes(each.raw()) == (element.value or b"")
            if element.VR not in (None, "UN"):
                assert each.vr.to_bytes(2, "big").decode() == element.VR
        number, each = number + 1, after_meta(each.next)
    assert each is None
    return number


def after_meta(each: Element | None) -> Element | None:
    while each is not None and each.tag >> 16 == 2:
        each = each.next
    return each


def body_of(path: Path) -> bytes:
    """The bytes after the file meta information, by the judge."""
    data = path.read_bytes()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with path.open("rb") as file:
            if data[128:132] == b"DICM":
                pydicom.filereader.read_preamble(file, force=False)
            pydicom.filereader._read_file_meta_info(file)
            return data[file.tell() :]


@pytest.mark.parametrize("flags", [0, LOAD_CLOSE])
def test_elements_are_those_of_pydicom(
    good_path: Path, flags: int, links: Callable[[Tree], int]
) -> None:
    data_set = DataSet()
    data_set.load(str(good_path), flags)
    number = links(data_set.tree)
    judge = reading(good_path)
    compared = compare(judge, data_set.tree.first_child)
    meta = [tag for tag in judge.file_meta if tag.tag.element]
    assert compared + len(meta) == number


def test_unchanged_is_saved_byte_for_byte(regular_path: Path, tmp_path: Path) -> None:
    data_set = DataSet()
    data_set.load(str(regular_path))
    saved = tmp_path / "saved"
    data_set.save(str(saved))
    body = body_of(regular_path)
    assert saved.read_bytes().endswith(body)
    assert body_of(saved) == body


def test_changed_is_equal_to_pydicom(regular_path: Path, tmp_path: Path) -> None:
    """An element comes in at the root; all others are as they were, in the same syntax."""
    data_set = DataSet()
    data_set.load(str(regular_path))
    element = data_set.find_first(None, CHANGED, True) or data_set.insert(None, False, CHANGED)
    assert element is not None
    assert value_string.set_(element, "changed")
    saved = tmp_path / "saved"
    data_set.save(str(saved))
    before, after = reading(regular_path), reading(saved)
    assert after.PatientComments == "changed"
    # the judge's view of the old file, with the change made by the judge
    before[CHANGED] = after[CHANGED]
    for tag in list(before.keys()):
        if tag.element == 0:
            del before[tag]
    assert before.keys() == after.keys()
    again = DataSet()
    again.load(str(saved))
    if CHANGED in reading(regular_path):
        return
    assert again.delete(again.find_first(None, CHANGED, True))
    compare(reading(regular_path), again.tree.first_child)


def test_damaged_is_refused(damaged_path: Path, expected_fault: dict[str, str]) -> None:
    data_set = DataSet()
    with pytest.raises(Failure) as failure:
        data_set.load(str(damaged_path))
    assert failure.value.fault.name == expected_fault[damaged_path.name]
    assert data_set.tree.first_child is None


def test_compressed_in_implicit_vr(real_file: Callable[[str], Path], tmp_path: Path) -> None:
    """A header that says JPEG, a data set in implicit VR: read as it is, saved as it should be."""
    path = real_file("SC_rgb_jpeg.dcm")
    data_set = DataSet()
    data_set.load(str(path))
    saved = tmp_path / "saved"
    data_set.save(str(saved))
    before, after = reading(path), reading(saved)
    assert after.is_implicit_VR is False
    assert after["PixelData"].VR == "OB"
    assert after.file_meta.TransferSyntaxUID == before.file_meta.TransferSyntaxUID
    assert list(generate_fragments(after.PixelData)) == list(generate_fragments(before.PixelData))


NATIVE = (
    "CT_small.dcm",
    "MR_small_bigendian.dcm",
    "rtplan.dcm",
    "rtdose.dcm",
    "reportsi.dcm",
    "test-SR.dcm",
    "waveform_ecg.dcm",
    "image_dfl.dcm",
    "liver_expb_1frame.dcm",
    "UN_sequence.dcm",
    "priv_SQ.dcm",
    "nested_priv_SQ.dcm",
    "DICOMDIR-bigEnd",
    "examples_overlay.dcm",
    "SC_rgb_small_odd_big_endian.dcm",
)
LITTLE, BIG, IMPLICIT, EXPLICIT = 0x04, 0x08, 0x10, 0x20
LENGTHS, GROUPS = 0x80, 0x40


def equal(left: Tree, right: Tree) -> None:
    """Assert that two trees have the same elements with the same values."""
    a, b = after_meta(left.first_child), after_meta(right.first_child)
    while a is not None and b is not None:
        assert a.tag == b.tag
        assert Tree.level(a) == Tree.level(b)
        assert a.is_container == b.is_container
        if not a.is_container:
            x, y = bytes(a.raw()), bytes(b.raw())
            if a.big != b.big:
                y = bytes(swap(y, a.vr if a.vr != vr.UN else b.vr))
            assert x + b"\0" * (len(x) & 1) in (y, y[:-1] + b"\0")
        a, b = after_meta(left.next(a)), after_meta(right.next(b))
    assert a is b is None


@pytest.mark.parametrize("name", NATIVE)
@pytest.mark.parametrize("extra", [0, LENGTHS, GROUPS, LENGTHS | GROUPS])
def test_conversion_keeps_every_value(
    name: str, extra: int, real_file: Callable[[str], Path], tmp_path: Path
) -> None:
    """Through all three encodings and back: nothing is lost on the way."""
    original = DataSet()
    original.load(str(real_file(name)))
    current = original
    steps = (LITTLE | EXPLICIT, BIG | EXPLICIT, LITTLE | EXPLICIT, LITTLE | IMPLICIT)
    for step, syntax in enumerate(steps):
        path = tmp_path / str(step)
        current.save(str(path), syntax | extra)
        current = DataSet()
        current.load(str(path))
        assert current.info()[1] & (LITTLE | BIG | IMPLICIT | EXPLICIT) == syntax
        equal(original.tree, current.tree)
        compare(reading(path), current.tree.first_child)
        group_lengths = [tag for tag in list(reading(path).keys()) if tag.element == 0]
        assert bool(group_lengths) == bool(extra & GROUPS)
