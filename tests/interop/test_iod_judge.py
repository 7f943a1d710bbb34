"""New instances of every class, judged by `dciodvfy`, or by highdicom's tables where it is too old.

The library is asked for the smallest instance (mandatory modules, no type 3) and for the largest.
What the standard wants a value in (type 1) gets one here, by its VR. The judge may then miss
nothing that is required, and find nothing required empty.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatchcase
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from pydicom.datadict import keyword_for_tag, tag_for_keyword

from ltdic import capi
from ltdic.tables import definition, iod

from process import DEADLINE

Tool = Callable[[str], str]
SMALLEST = capi.DS_ADD_MANDATORY_ELEMENTS_ONLY | capi.DS_ADD_MANDATORY_MODULES_ONLY
LARGEST = 0

JUDGED = 210
COMPARED = 149
REQUIREMENTS = 10_000
"""How many at least: instances by dciodvfy; classes, and elements at all levels, by the tables."""

TEXT = {
    "AE": b"A", "AS": b"030Y", "CS": b"X", "DA": b"20260101", "DS": b"1", "DT": b"20260101",
    "IS": b"1", "TM": b"120000", "UI": b"1.2.3", "UR": b"http://localhost",
}  # fmt: skip
BINARY = {"AT": 4, "FD": 8, "FL": 4, "OD": 8, "OF": 4, "OL": 4, "OV": 8, "SL": 4, "SV": 8, "UL": 4}


def fill(ds: Any, kind: int) -> None:
    """Give each empty element that our table has as type 1 a value."""
    pending = [(None, iod.elements_of(kind))]
    while pending:
        parent, elements = pending.pop()
        known = {element.tag: element for element in elements}
        each = capi.L_DicomGetChildElement(ds, parent, True) if parent else None
        if parent is None:
            each = capi.L_DicomGetFirstElement(ds, None, True, True)
        while each:
            element = known.get(each.contents.nTag)
            if element is not None and element.children:
                item = capi.L_DicomGetChildElement(ds, each, True)
                if item:
                    pending.append((item, element.children))
            elif each.contents.nTag == capi.TAG_MEDIA_STORAGE_SOP_INSTANCE_UID or (
                element is not None and element.type == definition.USAGE_1
            ):
                put(ds, each)
            each = capi.L_DicomGetNextElement(ds, each, True, True)


def put(ds: Any, element: Any) -> None:
    vr = element.contents.nVR.to_bytes(2, "big").decode()
    if element.contents.nLength or vr == "SQ":
        return
    if vr in BINARY or vr in ("OB", "OW", "UN", "US", "SS"):
        size = BINARY.get(vr, 2)
        assert capi.L_DicomSetBinaryValue(ds, element, b"\1" + bytes(size - 1), size)
    else:
        assert capi.L_DicomSetStringValue(ds, element, TEXT.get(vr, b"X"), 1, 0), vr


# The judge's module and class (patterns), and why what it says is no fault.
KNOWN = {
    ("SOPCommon", "*"): "Retrieve URI of an HL7 document is type 3 (C.12-1); an item of Modified "
    "Attributes Sequence has no attributes of its own (C.12.1.1.9)",
    ("ContentItemMacro", "*"): "items that our table has no content items for",
    ("MR*Macro", "*"): "types 1C on the frame type (C.8.13.5), which is a dummy here",
    ("EnhancedMRImage", "*MR*"): "Presentation LUT Shape is type 1C (C.8.13.1)",
    ("PresentationStateMask", "*"): "Contrast Frame Averaging is type 1C (C.11.13)",
    ("XRayFrameDetectorParametersMacro", "*"): "the item has only types 1C and 3 (C.8.19.6.3)",
    ("Multiframe*SCImagePseudo", "*"): "not the standard's; type 1C (C.8.6.3, C.7.6.3.1.3)",
    ("OverlayPlane", "US*"): "module U (A.6, A.7)",
    ("DXPositioning", "DXImage*"): "module U (A.26)",
    ("AcquisitionContext", "AmbulatoryECG"): "module U (A.34.5)",
    ("DirectoryInformation", "BasicDirectory"): "module U (F.3.2.2)",
    ("ClinicalTrial*", "SpectaclePrescriptionReport"): "modules U (A.54)",
    ("FrameOfReference", "RTStructureSet"): "module U (A.19)",
    ("FrameOfReference", "DermoscopicPhotographyImage"): "not in the class (A.32.11)",
    ("StructureSet", "RTStructureSet"): "the sequence is type 3 (C.8.8.5)",
    ("ROIContour", "RTStructureSet"): "the sequence is type 3 (C.8.8.6)",
    ("RTROIObservations", "RTStructureSet"): "the sequence is type 3 (C.8.8.8)",
    ("RT*BeamsSessionRecord", "RT*BeamsTreatmentRecord"): "module C (A.29, A.57)",
    ("GeneralImage", "RTDose"): "module C, for grids of doses (A.18)",
    ("ImagePlane", "RTDose"): "module C, for grids of doses (A.18)",
    ("ImagePixelDescriptionMacro", "RTDose"): "module C, for grids of doses (A.18)",
    ("MultiFrame", "X*Image"): "module C, for cine (A.14, A.16)",
    ("RTImage", "RTImage"): "type 1C, on the device type (C.8.8.2)",
    ("RT*Beams", "RT*Plan"): "types 1C, on the kind of compensators (C.8.8.14, C.8.8.25)",
    ("ContributingImageSourcesMacro", "*"): "type 1C (C.7.6.16.2)",
    ("OphthalmicOpticalCoherenceTomographyEnFaceImage", "*"): "replaced by a later correction",
}


class Finding(NamedTuple):
    """What the judge misses, in an instance of which class."""

    module: str
    class_: str
    size: int
    text: str


def instances(folder: Path, size: int) -> dict[int, Path]:
    """A file of each class that has elements, filled."""
    made = {}
    ds = capi.L_DicomCreateDS(None)
    for kind in sorted(definition.classes()):
        if iod.elements_of(kind):
            capi.L_DicomInitDS(ds, kind, size)
            fill(ds, kind)
            made[kind] = folder / f"{kind}-{size}.dcm"
            flags = capi.DS_EXPLICIT_VR | capi.DS_LITTLE_ENDIAN
            assert capi.L_DicomSaveDS(ds, str(made[kind]).encode(), flags) == 0
    capi.L_DicomFreeDS(ds)
    return made


REQUIRED = re.compile(
    r"Error - (?:Missing attribute|Empty attribute \(no value\)) Type [12] Required "
    r"Element=<(\w+)> Module=<(\w+)>"
)


def judged(program: str, path: Path, size: int) -> list[Finding] | None:
    """What the judge misses; None for a class that it does not know."""
    result = subprocess.run([program, str(path)], capture_output=True, timeout=DEADLINE)
    lines = (result.stdout + result.stderr).decode("latin-1").splitlines()
    names = [line for line in lines if line.isalnum()]
    if not names:
        assert "Error - Information Object Not found" in lines
        return None
    found = [match for match in map(REQUIRED.match, lines) if match]
    return [Finding(match[2], names[0], size, match[0]) for match in found]


def test_instances_have_what_is_required(tmp_path: Path, tool: Tool) -> None:
    program = tool("dciodvfy")
    work = [
        (program, path, size)
        for size in (SMALLEST, LARGEST)
        for path in instances(tmp_path, size).values()
    ]
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda each: judged(*each), work))
    findings = {finding for answer in answers for finding in answer or ()}
    known = {(finding, row) for finding in findings for row in KNOWN if covers(row, finding)}
    unknown = sum(answer is None for answer in answers)
    print(f"{len(answers) - unknown} instances judged, {unknown} of classes not known to the judge")
    assert findings - {finding for finding, _row in known} == set()
    assert set(KNOWN) - {row for _finding, row in known} == set(), "no longer found"
    assert len(answers) - unknown >= JUDGED


def covers(row: tuple[str, str], finding: Finding) -> bool:
    return fnmatchcase(finding.module, row[0]) and fnmatchcase(finding.class_, row[1])


def standard(name: str) -> Any:
    """One of the tables of PS3.3 that highdicom carries."""
    path = files("highdicom") / "_standard" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def test_instances_have_what_the_tables_require() -> None:
    """Type 1 and 2 at the root level of mandatory modules, also in classes new to `dciodvfy`."""
    classes, modules, attributes = map(
        standard, ("sop_class_iod_map", "iod_module_map", "module_attribute_map")
    )
    ds = capi.L_DicomCreateDS(None)
    missing, compared = [], 0
    for kind, each in definition.classes().items():
        name = classes.get(each.uid)
        if name is None or not iod.elements_of(kind):
            continue
        capi.L_DicomInitDS(ds, kind, SMALLEST)
        compared += 1
        for module in modules[name]:
            if module["usage"] != "M":
                continue
            for entry in attributes.get(module["key"], ()):
                tag = tag_for_keyword(entry["keyword"])
                if entry["type"] not in ("1", "2") or entry["path"] or tag is None:
                    continue
                if not capi.L_DicomFindFirstElement(ds, None, tag, True):
                    missing.append(f"{name}: {module['key']}: {entry['keyword']}")
    capi.L_DicomFreeDS(ds)
    assert missing == []
    assert compared >= COMPARED


NOT_OFFERED = {
    "enhanced-patient-orientation", "microscope-slide-layer-tile-organization",
    "multi-resolution-pyramid",
}  # fmt: skip
"""Optional modules of the standard that the interface has no number for."""


def offered(elements: tuple[definition.Element, ...]) -> set[tuple[str, ...]]:
    """The keywords of elements with those of the sequences around them, at all levels."""
    found: set[tuple[str, ...]] = set()
    pending: list[tuple[tuple[str, ...], tuple[definition.Element, ...]]] = [((), elements)]
    while pending:
        around, below = pending.pop()
        for element in below:
            path = (*around, keyword_for_tag(element.tag))
            found.add(path)
            pending.append((path, element.children))
    return found


def test_tables_have_what_the_standard_requires_at_all_levels() -> None:
    """Type 1 and 2 in all modules of a class, wherever we have the sequence around it."""
    classes, modules, attributes = map(
        standard, ("sop_class_iod_map", "iod_module_map", "module_attribute_map")
    )
    missing, compared = set(), 0
    for kind, each in definition.classes().items():
        name, elements = classes.get(each.uid), iod.elements_of(kind)
        if name is None or not elements:
            continue
        ours = offered(elements) | {()}
        for key in {module["key"] for module in modules[name]} - NOT_OFFERED:
            for entry in attributes.get(key, ()):
                path = (*entry["path"], entry["keyword"])
                if entry["type"] in ("1", "2") and path[:-1] in ours:
                    compared += 1
                    if path not in ours:
                        missing.add((name, key, path))
    assert missing == set()
    assert compared > REQUIREMENTS
