"""The generator of the table data: what it reads from headers, and that its output is current."""

from __future__ import annotations

from pathlib import Path

import pytest

from ltdic_build.table import content, directory, header, iod, query, service
from ltdic_build.table.__main__ import MODULES, TABLES


@pytest.mark.parametrize("name", sorted(MODULES))
def test_data_modules_are_current(name: str) -> None:
    if name == "_iod_data.py" and not iod.available():
        pytest.skip("highdicom, the source of the IOD data, is not installed")
    assert (TABLES / name).read_text(encoding="utf-8") == MODULES[name]()


def test_enumerators(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.h").write_text(
        """
        /* CLASS_NO = 7, */
        enum { CLASS_A, CLASS_B = 0x10, /* , CLASS_NO */ CLASS_C, // CLASS_NO,
               CLASS_D = CLASS_B, OTHER = 3, CLASS_E, };
        enum tag { MODULE_A = 5 };
        """
    )
    found = header.enumerators("CLASS_", tmp_path)
    assert found == {"A": 0, "B": 16, "C": 17, "D": 16, "E": 4}
    assert header.enumerators("MODULE_", tmp_path) == {"A": 5}
    with pytest.raises(LookupError):
        header.enumerators("NOTHING_", tmp_path)


def test_uids(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text(
        '#define UID_X_A "1.2.3"\n#  define UID_Y_A  \\\n "1.2.4" /* y */\n'
        "#define UID_X TEXT(UID_X_A)\n#define UID_MAX_SIZE 64\n"
    )
    assert header.uids(tmp_path) == {"X": "1.2.3", "Y": "1.2.4"}


def test_attributes_are_nested_by_their_marks() -> None:
    tree = content.parse("ProcedureCodeSequence 2\n >CodeValue 1\n >CodeMeaning 3\nPatientID 1C")
    assert sorted(tree) == [0x00081032, 0x00100020]
    assert (tree[0x00081032].usage, tree[0x00100020].usage) == (5, 4)
    assert {tag: child.usage for tag, child in tree[0x00081032].children.items()} == {
        0x00080100: 3,
        0x00080104: 7,
    }


def test_of_two_types_the_stricter_stays() -> None:
    tree = content.parse("PatientID 3\nPatientID 2\nPatientID 1C\nPatientID 2C")
    assert tree[0x00100020].usage == 4


def test_equal_lists_are_written_once() -> None:
    lists = content.Lists()
    item = ">CodeValue 1\n>CodeMeaning 1"
    tree = content.parse(f"ProcedureCodeSequence 3\n{item}\nConceptNameCodeSequence 1\n{item}")
    assert lists.number(tree) == 2
    assert lists.rows == ["00080100SH3 00080104LO3", "00081032SQ71 0040A043SQ31"]
    assert lists.number(content.parse(item.replace(">", ""))) == 1
    assert lists.number({}) == 0


@pytest.mark.skipif(not iod.available(), reason="highdicom is not installed")
def test_hand_written_tables_name_what_exists() -> None:
    join = iod.Join()
    for name in [*service.CLASSES, *query.QUERIES]:
        assert name in join.classes
    for words in service.CLASSES.values():
        for word in words.split():
            assert word.partition(":")[0] in join.modules
    for name in [*service.TYPES, *service.WITHOUT, *directory.RECORDS]:
        assert name in join.modules
    for _, modules in query.QUERIES.values():
        assert set(modules) <= set(join.modules)


@pytest.mark.skipif(not iod.available(), reason="highdicom is not installed")
def test_what_has_no_content() -> None:
    """Pinned, so that a new edition of a source that gains or loses something is noticed."""
    join = iod.Join()
    defaults = join.default_trees()
    classes = join.unique_classes()
    assert len(classes) == 193
    assert {name for name in classes if not join.class_modules(name, defaults)} == {
        "BASIC_GRAYSCALE_PRINT_META",
        "BASIC_COLOR_PRINT_META",
    }
    assert {name for name in classes if not join.sop_class(name)} == {"BASIC_IMAGE_BOX"}
    assert {name for name in join.modules if not defaults.get(name)} == {
        "THERAPY",
        "RT_DOSE_ROI",
        "MODALITY_HANGING_PROTOCOL",
        "MULTI_RESOLUTION_NAVIGATION",
        "CURRENT_FRAME_FUNCTIONAL_GROUPS",
    }
