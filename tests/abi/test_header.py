"""The headers: they compile everywhere, declare what the facts say, and explain all of it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import assertion
import pytest

from ltdic.core.errors import Fault

INCLUDE = Path(__file__).resolve().parents[2] / "include"
HEADERS = sorted(
    str(path.relative_to(INCLUDE))
    for path in INCLUDE.rglob("*.h")
    if not path.name.startswith("class")  # C++ only: test_classes.py
)
STRICT = ["-Wall", "-Wextra", "-pedantic", "-Werror", f"-I{INCLUDE}"]
C = ["c99", "c11", "c17", "c2x"]
CXX = ["c++11", "c++14", "c++17", "c++20"]
DEFINES = ["-DFOR_LINUX", "-DLTV23_CONFIG"]
DEADLINE = 120.0

USES = """
#include <ltdic.h>

/* What programs do with the macros must not draw a warning. */
static L_INT32 secure(L_INT32 mode) { return mode == (L_INT32)DICOM_SECURE_TLS; }
static L_UINT16 halves(L_UINT32 tag) { return (L_UINT16)(GETGROUP(tag) ^ GETELEMENT(tag)); }

int main(int argc, char** argv)
{
    L_TCHAR uid[UID_MAX_SIZE + 1] = UID_VERIFICATION_CLASS;
    L_TCHAR text[] = L_TEXT("CID 2");
    L_UINT32 tag = MAKETAG(0x7FE0, argc > 99 ? 0 : 0x0010);
    L_SSL_CTX_CREATE settings = { sizeof(L_SSL_CTX_CREATE), FLAG_SSL_CTX_CREATE_ALL,
        TYPE_TLS_METHOD, NULL, L_SSL_VERIFY_PEER, 9, (L_INT)L_SSL_OP_ALL, 0, 0, 0 };

    (void)argv;
    switch (tag) {
    case TAG_PIXEL_DATA:
        break;
    case TAG_DIGITAL_SIGNATURES_SEQUENCE:
        return 1;
    }
    if (secure(DICOM_SECURE_TLS) != 1 || secure(DICOM_SECURE_NONE) != 0)
        return 2;
    if (tag != TAG_PIXEL_DATA || halves(tag) != (0x7FE0 ^ 0x0010))
        return 3;
    if (MAKETAG(0xFFFA, 0xFFFA) != TAG_DIGITAL_SIGNATURES_SEQUENCE)
        return 4;
    if (sizeof(CID_2) != sizeof(text) || sizeof(UID_VERIFICATION_CLASS_A) > sizeof(uid))
        return 5;
    return settings.nVerifyDepth == 9 && L_TRUE && !L_FALSE ? 0 : 6;
}
"""

BITS = r"""
#include <stdio.h>
#include <string.h>
#include <ltdic.h>

#define SHOW(member) \
    do { \
        unsigned raw; \
        BITFLAGS flags; \
        memset(&flags, 0, sizeof flags); \
        flags.member = (L_UINT)-1; \
        memcpy(&raw, &flags, sizeof raw); \
        printf("%s %u\n", #member, raw); \
    } while (0)

int main(void) { CALLS return 0; }
"""


def compiler(name: str, standard: str) -> list[str | Path]:
    """The command that compiles C or C++ of `standard` strictly; skips if not installed."""
    cxx = standard.startswith("c++")
    command = {"gcc": "g++", "clang": "clang++"}[name] if cxx else name
    if shutil.which(command) is None:
        pytest.skip(f"{command} is not installed")
    return [command, f"-std={standard}", "-x", "c++" if cxx else "c", *STRICT]


def run(command: list[str | Path], text: str = "") -> subprocess.CompletedProcess[str]:
    """Run `command` with `text` as its input."""
    return subprocess.run(
        command, input=text, capture_output=True, text=True, timeout=DEADLINE, check=False
    )


@pytest.mark.parametrize("standard", C + CXX)
@pytest.mark.parametrize("name", ["gcc", "clang"])
def test_every_header_compiles_alone(name: str, standard: str) -> None:
    """Without warnings, included first and twice."""
    command = [*compiler(name, standard), "-fsyntax-only", "-"]
    for header in HEADERS:
        result = run(command, f'#include "{header}"\n#include "{header}"\nint main(void);\n')
        assert result.returncode == 0, f"{header}: {result.stderr}"


@pytest.mark.parametrize("language", ["c", "c++"])
def test_vendor_defines_change_nothing(language: str) -> None:
    """FOR_LINUX and LTV23_CONFIG, which programs define for other headers, have no effect."""
    command: list[str | Path] = ["cc", "-E", "-P", "-x", language, f"-I{INCLUDE}"]
    plain, defined = (run([*command, *more, "-"], "#include <ltdic.h>\n") for more in ([], DEFINES))
    assert plain.returncode == 0
    assert len(plain.stdout) > 100_000
    assert plain.stdout == defined.stdout


@pytest.mark.parametrize("standard", ["c99", "c2x", "c++11", "c++20"])
@pytest.mark.parametrize("name", ["gcc", "clang"])
def test_macros_in_use(name: str, standard: str, tmp_path: Path) -> None:
    """Macros work as arguments, case labels and initialisers, without warnings."""
    program = tmp_path / "uses"
    result = run([*compiler(name, standard), "-", "-o", str(program)], USES)
    assert result.returncode == 0, result.stderr
    assert run([program]).returncode == 0


@pytest.mark.parametrize(
    ("facts", "least"),
    [
        (assertion.functions, 625),
        (assertion.types, 400),
        (assertion.layouts, 1400),
        (assertion.values, 8500),
    ],
)
def test_facts_hold(facts: object, least: int) -> None:
    """Prototypes, types, layouts and values are those that compiled programs rely on."""
    assert callable(facts)
    assertions = list(facts())
    assert len(assertions) >= least
    assert assertion.failures(INCLUDE, assertions) == []


def test_a_wrong_fact_is_found() -> None:
    """The checker itself: what is wrong or missing is named, what is right is not."""
    wrong = [
        assertion.Assertion("right", "DICOM_SUCCESS == 0"),
        assertion.Assertion("wrong value", "DICOM_SUCCESS == 1"),
        assertion.Assertion("missing", "DICOM_NO_SUCH_NAME == 1"),
        assertion.Assertion(
            "wrong type", assertion.same("__typeof__(&L_DicomClose)", "int (*)(void*)")
        ),
    ]
    assert assertion.failures(INCLUDE, wrong) == ["wrong value", "missing", "wrong type"]


def test_bit_fields(tmp_path: Path) -> None:
    """The flags of a bitmap handle occupy the bits that the facts say."""
    record = next(item for item in assertion.records("structs") if item["name"] == "_BitFlags")
    program = tmp_path / "bits"
    calls = " ".join(f"SHOW({member['name']});" for member in record["fields"])
    result = run(
        ["cc", "-x", "c", f"-I{INCLUDE}", "-", "-o", str(program)], BITS.replace("CALLS", calls)
    )
    assert result.returncode == 0, result.stderr
    shown = run([program]).stdout
    masks = dict(line.split() for line in shown.splitlines())
    assert {name: int(mask) for name, mask in masks.items()} == {
        member["name"]: ((1 << member["bits"]) - 1) << member["bit_offset"]
        for member in record["fields"]
    }


def test_faults_are_the_error_codes() -> None:
    """`Fault` has a member for each code of `ltdicerrors.h`, under the first name of the code."""
    text = (INCLUDE / "ltdicerrors.h").read_text()
    macros = re.findall(r"^#define DICOM_(?:ERROR_)?(\w+) +(\d+)$", text, re.MULTILINE)
    codes: dict[int, str] = {}
    for name, value in macros:
        if int(value):
            codes.setdefault(int(value), name)
    assert len(codes) > 200
    assert {fault.value: fault.name for fault in Fault} == codes


SCAFFOLDING = re.compile(
    r"#(include|pragma|if|ifdef|ifndef|else|elif|endif|undef)\b.*"
    r'|#define LT?\w+_H|extern "C" \{|\}( /\* extern "C" \*/)?'
)


def unexplained(text: str) -> list[str]:
    """Declarations and macros of a header that no comment stands above.

    A family (lines without an empty one between them) shares the comment above it.
    """
    found = []
    for block in re.split(r"\n\s*\n", re.sub(r"(?s)/\*.*?\*/", _squeezed, text)):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        while lines and SCAFFOLDING.fullmatch(lines[0]):
            lines.pop(0)
        if lines and not lines[0].startswith("/*"):
            found.append(lines[0])
        elif lines and re.fullmatch(r"/\*\W*\*/", lines[0]):
            found.append(f"empty comment above {lines[1:2]}")
    return found


def _squeezed(comment: re.Match[str]) -> str:
    """A comment on one line, so that empty lines in it do not end a block."""
    return " ".join(comment.group().split())


@pytest.mark.parametrize("header", HEADERS)
def test_everything_is_explained(header: str) -> None:
    """Each header begins with what it is; each declaration has a comment above its family."""
    text = (INCLUDE / header).read_text()
    assert re.match(rf"/\*\n \* {re.escape(header)} - \w", text), "the file comment"
    assert unexplained(text) == []
    unbroken = max(map(len, re.findall(r"\w+", text)))
    assert max(map(len, text.splitlines())) <= max(100, unbroken + 12)


def test_a_bare_declaration_is_found() -> None:
    """The checker itself."""
    text = '#include "a.h"\n\n/* One. */\nint one(void);\nint two(void);\n\nint three(void);\n'
    assert unexplained(text) == ["int three(void);"]
    assert unexplained("/**/\n#define A 1\n") == ["empty comment above ['#define A 1']"]
