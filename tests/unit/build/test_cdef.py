"""Reading the header for cffi: types, packing, exported functions with their C return types."""

from __future__ import annotations

from pathlib import Path

from ltdic_build.cdef import Function, read_header

HEADER = """
#define EXPORT
typedef int L_INT; typedef unsigned short L_UINT16; typedef char L_TCHAR;
typedef struct Loose { char a; int b; } Loose;
#pragma pack(push, 1)
typedef struct Tight { char a; int b; } Tight;
#pragma pack(pop)
typedef void (*CALLBACK)(L_INT n, void *p);
EXPORT L_INT L_DicomOne(Loose *loose,
                        CALLBACK pfn);
L_TCHAR * L_DicomTwo(void);
L_INT L_NotExported(void);
"""


def header(tmp_path: Path) -> Path:
    (tmp_path / "ltdic.h").write_text(HEADER)
    (tmp_path / "ltdic").mkdir()
    (tmp_path / "ltdic" / "ext.h").write_text("L_INT ltdic_three(L_INT n);\n")
    return tmp_path


def test_functions_keep_their_typedef_names(tmp_path: Path) -> None:
    functions = read_header(header(tmp_path)).functions
    assert functions == [
        Function("L_DicomOne", "L_INT", "L_INT L_DicomOne(Loose *loose, CALLBACK pfn)"),
        Function("L_DicomTwo", "L_TCHAR*", "L_TCHAR * L_DicomTwo(void)"),
        Function("ltdic_three", "L_INT", "L_INT ltdic_three(L_INT n)"),
    ]


def test_packed_structures_are_kept_apart(tmp_path: Path) -> None:
    types = read_header(header(tmp_path)).types
    assert [packing for packing, _ in types] == [0, 1, 0]
    assert "Tight" in types[1][1] and "Loose" in types[0][1] and "CALLBACK" in types[2][1]
