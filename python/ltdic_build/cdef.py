"""The header as cffi reads it: preprocessed declarations and the list of exported functions.

The compiler's preprocessor runs over `include/ltdic.h`, and `include/ltdic/ext.h` which has what
only we have, with the few system headers replaced by the
stubs beside this module; what comes out holds every type, callback and function and no macro. The
return types keep their typedef names here, which `ffi.typeof` erases: they decide how a function
fails.

Must not know: what is emitted, what the functions do.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

STUBS = Path(__file__).parent / "stubs"
HEADERS = ("ltdic.h", "ltdic/ext.h")
"""What declares the exported functions."""


@dataclass(frozen=True, slots=True)
class Function:
    """One exported function: name, C return type, declaration without the semicolon."""

    name: str
    returns: str
    declaration: str


@dataclass(frozen=True, slots=True)
class Header:
    """`types`: (packing, declarations) in order, packing 0 = natural. `functions`: the exports."""

    types: list[tuple[int, str]]
    functions: list[Function]


def preprocess(include: Path, compiler: str) -> str:
    """The headers after the preprocessor, without line marks."""
    first, last = (str(include / name) for name in HEADERS)
    command = [
        *compiler.split(), "-E", "-P", "-nostdinc", "-DLTDIC_CDEF",
        "-I", str(include), "-I", str(STUBS), "-include", first, last,
    ]  # fmt: skip
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def read_header(include: Path, compiler: str = "cc") -> Header:
    """Split the preprocessed header into type declarations and exported functions."""
    types: list[tuple[int, str]] = []
    functions: list[Function] = []
    packing = [0]
    for statement in _statements(preprocess(include, compiler)):
        if statement.startswith("#"):
            _apply_pack(statement, packing)
            continue
        function = _exported(statement)
        if function is not None:
            functions.append(function)
        elif statement.startswith("typedef") or re.match(r"(struct|union|enum)\b", statement):
            if types and types[-1][0] == packing[-1]:
                types[-1] = (packing[-1], f"{types[-1][1]}\n{statement};")
            else:
                types.append((packing[-1], f"{statement};"))
    return Header(types, functions)


def _statements(text: str) -> Iterator[str]:
    """Top-level statements without their semicolon, and directives, in order."""
    depth, start = 0, 0
    position = 0
    while position < len(text):
        char = text[position]
        if char == "#" and depth == 0 and not text[start:position].strip():
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            yield text[position:end].strip()
            start = position = end
            continue
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
        elif char == ";" and depth == 0:
            statement = text[start:position].strip()
            if statement:
                yield statement
            start = position + 1
        position += 1


def _apply_pack(directive: str, packing: list[int]) -> None:
    match = re.match(r"#\s*pragma\s+pack\s*\(\s*(push|pop)?\s*,?\s*(\d+)?\s*\)", directive)
    if not match:
        return
    if match.group(1) == "pop":
        packing.pop()
        return
    # Nothing is aligned to more than 8, so only a packing to single bytes changes a layout.
    packed = 1 if match.group(2) == "1" else 0 if match.group(2) else packing[-1]
    if match.group(1) == "push":
        packing.append(packed)
    else:
        packing[-1] = packed


def _exported(statement: str) -> Function | None:
    match = re.match(
        r"(?!typedef\b)(?:extern\s+)?([\w\s*]+?)\s*\b((?:L_Dicom|ltdic_)\w+)\s*\(",
        statement,
        re.DOTALL,
    )
    if not match or "{" in statement:
        return None
    returns = re.sub(r"\s+", " ", match.group(1)).strip().replace(" *", "*")
    return Function(match.group(2), returns, re.sub(r"\s+", " ", statement))
