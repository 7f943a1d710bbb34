"""Every real file through the C interface, judged by pydicom, DCMTK and GDCM.

A judge is asked about the source and about our copy of it. What differs by intent is taken out of
its answers: file meta information, group lengths, how the end of a sequence is marked. A file that
a judge cannot read in its original form says nothing; those are counted, and named in the output.
"""

from __future__ import annotations

import re
import subprocess
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.uid import DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian

from ltdic import capi

from corpus import IMPLICIT_JPEG, readable
from process import DEADLINE

Tool = Callable[[str], str]
TEMPORARY = 0x00111001
UNDEFINED = 0xFFFFFFFF
STRINGS = {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT"} | {
    *("PN", "SH", "ST", "TM", "UC", "UI", "UR", "UT")
}
TEXTS = 13_600
ELEMENTS = 18_600
LARGEST = 600_000
CONVERSIONS = 70
"""How many at least are compared."""
FORMS = {"as-it-was": 0, "explicit-lengths": capi.DS_LENGTH_EXPLICIT}


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@pytest.fixture
def ds() -> Iterator[Any]:
    made = capi.L_DicomCreateDS(None)
    yield made
    capi.L_DicomFreeDS(made)


def load(ds: Any, path: Path) -> None:
    assert capi.L_DicomLoadDS(ds, str(path).encode(), 0) == capi.DICOM_SUCCESS, path


def save(ds: Any, path: Path, flags: int = 0) -> None:
    assert capi.L_DicomSaveDS(ds, str(path).encode(), flags) == capi.DICOM_SUCCESS, path


def change_and_restore(ds: Any) -> None:
    """Insert an element and delete it: afterwards a save encodes the data set anew."""
    added = capi.L_DicomInsertElement(ds, None, False, TEMPORARY, capi.VR_LO, False, 0)
    assert added
    assert capi.L_DicomSetStringValue(ds, added, b"x", 1, 0)
    capi.L_DicomDeleteElement(ds, added)


@pytest.fixture(scope="module")
def sources() -> list[Path]:
    return readable()


@pytest.fixture(scope="module", params=FORMS)
def copies(
    request: pytest.FixtureRequest, sources: list[Path], tmp_path_factory: pytest.TempPathFactory
) -> list[Path]:
    """A copy of each source, encoded anew."""
    folder = tmp_path_factory.mktemp("copies")
    ds = capi.L_DicomCreateDS(None)
    made = []
    for number, source in enumerate(sources):
        load(ds, source)
        change_and_restore(ds)
        made.append(folder / str(number))
        save(ds, made[-1], FORMS[request.param])
    capi.L_DicomFreeDS(ds)
    return made


def reading(path: Path) -> Dataset:
    """What pydicom reads."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pydicom.dcmread(path, force=True)


def body_of(path: Path) -> bytes:
    """The bytes after the file meta information, by pydicom."""
    data = path.read_bytes()
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore")
        if data[128:132] == b"DICM":
            pydicom.filereader.read_preamble(file, force=False)
        pydicom.filereader._read_file_meta_info(file)
        return data[file.tell() :]


# --- the bytes ------------------------------------------------------------------------------------


def test_unmodified_saves_are_byte_identical(ds: Any, tmp_path: Path) -> None:
    """Also after every element was visited and every text asked for."""
    copy = tmp_path / "copy"
    for source in readable():
        if source.name == IMPLICIT_JPEG:
            continue
        load(ds, source)
        texts(ds)
        save(ds, copy)
        assert body_of(copy) == body_of(source), source


# --- the texts ------------------------------------------------------------------------------------


def texts(ds: Any) -> list[tuple[int, list[str]]]:
    """Tag and values of each element with a string VR, in list order, without file meta."""
    found = []
    each = capi.L_DicomGetFirstElement(ds, None, False, True)
    while each:
        element = each.contents
        vr = element.nVR.to_bytes(2, "big").decode("latin-1")
        if vr in STRINGS:
            count = capi.L_DicomGetCountValue(ds, each)
            text = capi.L_DicomGetStringValue(ds, each, 0, count)
            assert (text is None) == (count == 0)
            if element.nTag >> 16 != 2:
                found.append((element.nTag, trimmed((text or b"").decode(), vr)))
        each = capi.L_DicomGetNextElement(ds, each, False, True)
    return found


def test_texts_are_those_of_pydicom(ds: Any) -> None:
    compared = 0
    for source in readable():
        load(ds, source)
        judge = list(expected_texts(reading(source)))
        assert texts(ds) == judge, source
        compared += len(judge)
    assert compared >= TEXTS


def expected_texts(judge: Dataset) -> Iterator[tuple[int, list[str]]]:
    """The same by pydicom, deeply.

    Left out is what pydicom reads and the library passes on as UN: private elements that only
    pydicom's private dictionary knows, and sequences that the file itself calls UN.
    """
    for tag in sorted(judge.keys()):
        stored = judge.get_item(tag).VR
        element = quietly(judge, tag)
        if element.VR == "SQ":
            if stored != "UN":
                for item in element.value:
                    yield from expected_texts(item)
        elif element.VR in STRINGS and (
            stored not in (None, "UN") or not tag.is_private or tag.is_private_creator
        ):
            values = element.value if element.VM > 1 else [element.value] if element.VM else []
            yield int(tag), trimmed("\\".join(map(str, values)), element.VR)


def trimmed(text: str, vr: str) -> list[str]:
    """The values without what readers are free to drop: padding, empty groups of a name."""
    padding = " \0=" if vr == "PN" else " \0"
    return [value.strip(" \0").rstrip(padding) for value in text.split("\\")]


def quietly(judge: Dataset, tag: int) -> Any:
    """An element of `judge`, decoded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return judge[tag]


# --- the elements ---------------------------------------------------------------------------------


def test_pydicom_sees_the_same(copies: list[Path], sources: list[Path]) -> None:
    elements = 0
    for source, copy in zip(sources, copies, strict=True):
        elements += same(reading(source), reading(copy), source)
    assert elements >= ELEMENTS


def same(left: Dataset, right: Dataset, source: Path) -> int:
    """Assert that two data sets have the same elements, deeply; how many they are."""
    tags = [tag for tag in sorted(left.keys()) if tag.element]
    assert tags == sorted(right.keys()), source
    number = len(tags)
    pairs = [(tag, left.get_item(tag), right.get_item(tag)) for tag in tags]
    for tag, a, b in pairs:
        if "SQ" in (a.VR, b.VR):
            items = quietly(left, tag).value, quietly(right, tag).value
            assert len(items[0]) == len(items[1]), (source, tag)
            number += sum(same(x, y, source) for x, y in zip(*items, strict=True))
        elif isinstance(a, RawDataElement) and isinstance(b, RawDataElement):
            value = a.value or b""
            assert (b.value or b"").startswith(value), (source, tag)
            assert len(b.value or b"") - len(value) in (0, len(value) % 2), (source, tag)
            assert a.VR == b.VR or may_become(a, b), (source, tag)
        else:  # of one of them the judge needed the value to read others
            assert quietly(left, tag) == quietly(right, tag), (source, tag)
    return number


def may_become(before: RawDataElement, after: RawDataElement) -> bool:
    """Encapsulated pixel data are OB (PS3.5 A.4); what had no VR in the file now may have one."""
    if before.length == UNDEFINED:
        return bool(after.VR == "OB")
    return before.VR is None and before.is_implicit_VR and not after.is_implicit_VR


Answer = list[str] | str
"""What a judge sees in a file, line by line; or why it cannot read it."""


def dcmtk(paths: list[Path], program: str) -> list[Answer]:
    """What `dcmdump` prints: all files in one run, those that it refuses alone for the reason."""
    command = [program, "+F", "--quote-nonascii", *map(str, paths)]
    parts = re.split(r"(?m)^# dcmdump \(\d+/\d+\): .*$", run(command)[0])[1:]
    assert len(parts) == len(paths)
    return [
        body(part) or run([program, str(path)])[1] for part, path in zip(parts, paths, strict=True)
    ]


def gdcm(paths: list[Path], program: str) -> list[Answer]:
    """What `gdcmdump` prints, which takes one file."""

    def ask(path: Path) -> Answer:
        out, errors = run([program, str(path)])
        return errors or body(out) or "nothing printed"

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(ask, paths))


JUDGES: dict[str, tuple[Callable[[list[Path], str], list[Answer]], int]] = {
    "dcmdump": (dcmtk, 246),
    "gdcmdump": (gdcm, 245),
}
"""How to ask a judge about files, and how many of the sources it can read."""


def run(command: list[str]) -> tuple[str, str]:
    """What a program prints on its two outputs."""
    result = subprocess.run(command, capture_output=True, timeout=DEADLINE)
    return result.stdout.decode("latin-1"), result.stderr.decode("latin-1").strip()


def body(dump: str) -> list[str]:
    """The lines of a dump that show elements of the data set."""
    lines = dump.partition("# Dicom-Data-Set")[2].splitlines()
    return [plain(line.strip()) for line in lines if is_element(line.strip())]


def is_element(line: str) -> bool:
    return line.startswith("(") and not re.match(r"\((fffe,e0[0d]d|[0-9a-f]{4},0000)\)", line)


def plain(line: str) -> str:
    """A line without the lengths of sequences, and with the VR that PS3.5 has for fragments."""
    line = re.sub(r"\?\? \((\w\w)\)", r"\1", line)  # implicit VR
    if re.search(r"\((Sequence|Item) with| SQ ", line):
        line = re.sub(r" with (undefined|defined|explicit) length", "", line).replace(
            "(Sequence)", ""
        )
        line = line.replace(" UN ", " SQ ")
        line = re.sub(r"#\s*(u/l|\d+),", "#", line)
    line = re.sub(r"# *\d+ \((\d+)\),", r"# \1,", line)  # odd, and as it is counted even
    return " ".join(line.replace(" OW (OB or OW => OB)", " OB").split())


@pytest.fixture(scope="module")
def seen_in_sources(sources: list[Path]) -> Callable[[str, str], list[Answer]]:
    """What a judge sees in the sources; asked once."""

    @cache
    def ask(name: str, program: str) -> list[Answer]:
        return JUDGES[name][0](sources, program)

    return ask


@pytest.mark.parametrize("name", JUDGES)
def test_judges_see_the_same(
    name: str,
    sources: list[Path],
    copies: list[Path],
    seen_in_sources: Callable[[str, str], list[Answer]],
    tool: Tool,
) -> None:
    program = tool(name)
    before, after = seen_in_sources(name, program), JUDGES[name][0](copies, program)
    compared, differing, refused = 0, [], []
    for source, old, new in zip(sources, before, after, strict=True):
        if isinstance(old, str):
            refused.append(f"{name_of(source)}: {old}")
            continue
        compared += 1
        if old != new:
            differing.append(f"{name_of(source)}: {first_difference(old, new)}")
    print(f"{name} read {compared} files, not:", *refused, sep="\n  ")
    assert differing == []
    assert compared >= JUDGES[name][1]


def first_difference(before: list[str], after: Answer) -> str:
    if isinstance(after, str):
        return after
    pairs = zip(before, after, strict=False)
    return next((f"{a!r} became {b!r}" for a, b in pairs if a != b), "more or less lines")


# --- other transfer syntaxes ----------------------------------------------------------------------

ENCODINGS = {
    "+ti": capi.DS_LITTLE_ENDIAN | capi.DS_IMPLICIT_VR,
    "+te": capi.DS_LITTLE_ENDIAN | capi.DS_EXPLICIT_VR,
    "+tb": capi.DS_BIG_ENDIAN | capi.DS_EXPLICIT_VR,
}
"""Option of `dcmconv` and flags of a save."""


@pytest.fixture(scope="module")
def native(sources: list[Path]) -> list[Path]:
    """Sources without compression; not those of the file sets, which are all alike."""
    found = [path for path in sources if path.parent.name in ("test_files", "data")]
    small = [path for path in found if path.stat().st_size < LARGEST]
    default = ImplicitVRLittleEndian
    return [
        path
        for path in small
        if not getattr(reading(path).file_meta, "TransferSyntaxUID", default).is_compressed
    ]


@pytest.mark.parametrize("option", ENCODINGS)
def test_dcmconv_reads_what_we_convert(
    ds: Any, native: list[Path], option: str, tmp_path: Path, tool: Tool
) -> None:
    work = []
    for number, source in enumerate(native):
        load(ds, source)
        work.append((source, tmp_path / f"{number}.ours"))
        save(ds, work[-1][1], ENCODINGS[option])
    compare_conversions(option, work, tool)


def test_dcmconv_reads_what_we_deflate(
    ds: Any, native: list[Path], tmp_path: Path, tool: Tool
) -> None:
    """The content of the source in a data set that was deflated when it was loaded."""
    work = []
    other = capi.L_DicomCreateDS(None)
    for number, source in enumerate(native):
        load(ds, next(path for path in readable() if path.name == "image_dfl.dcm"))
        each = capi.L_DicomGetFirstElement(ds, None, True, True)
        while each:
            each = capi.L_DicomDeleteElement(ds, each)
        load(other, source)
        assert capi.L_DicomCopyDS(ds, None, other, None) == capi.DICOM_SUCCESS
        work.append((source, tmp_path / f"{number}.ours"))
        save(ds, work[-1][1])
        assert reading(work[-1][1]).file_meta.TransferSyntaxUID == DeflatedExplicitVRLittleEndian
    capi.L_DicomFreeDS(other)
    compare_conversions("+td", work, tool)


def compare_conversions(option: str, work: list[tuple[Path, Path]], tool: Tool) -> None:
    """`dcmconv` makes the same of a source and of our form of it."""
    converter = tool("dcmconv")

    def convert(pair: tuple[Path, Path]) -> list[Path]:
        targets = [pair[1].with_suffix(suffix) for suffix in (".theirs", ".read")]
        for path, target in zip(pair, targets, strict=True):
            run([converter, "--quiet", option, str(path), str(target)])
        return targets

    with ThreadPoolExecutor(2) as pool:
        converted = list(pool.map(convert, work))
    for theirs, read in converted:
        assert theirs.exists() and read.exists()
    expected, found = (dcmtk(list(each), tool("dcmdump")) for each in zip(*converted, strict=True))
    differing = [
        f"{name_of(source)}: {first_difference(a, b)}"
        for (source, _ours), a, b in zip(work, expected, found, strict=True)
        if a != b
    ]
    assert differing == []
    assert len(work) >= CONVERSIONS
