"""The methods of the C++ classes that only call their C function, emitted by the name rule.

The declarations in `include/ltdic/class_*.h` are the table. A public method that is not virtual and
that no file of `csrc/` defines becomes one call: its own name set into the pattern of its class is
the C function, the object (for methods that are not static) is the first argument, and the others
follow in order. The C++ compiler checks the types. A method for which there is no such function
ends the build: it has to be written by hand.

The virtual methods that are rows of `csrc/class_net_event.h` become a call of the program's C
callback that the row names; other virtual methods are written by hand.

Must not know: what the functions do; how the hand-written methods look inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ltdic_build.cdef import Function

# The C functions of a class, most specific first; {} is the name of the method.
PATTERNS = {
    "LDicomVR": ("L_Dicom{}VR",),
    "LDicomUID": ("L_Dicom{}UID",),
    "LDicomTag": ("L_Dicom{}Tag",),
    "LDicomIOD": ("L_Dicom{}IOD",),
    "LDicomContextGroup": ("L_Dicom{}ContextGroup", "L_Dicom{}"),
    "LDicomAssociate": ("L_Dicom{}", "L_Dicom{}Associate"),
    "LDicomDir": ("L_DicomDir{}", "L_Dicom{}"),
    "LDicomPrintSCU": ("L_DicomPrintSCU{}",),
    "LDicomWaveformGroup": ("L_DicomWaveGrp{}",),
    "LDicomWaveformChannel": ("L_DicomChannel{}",),
}
ANY_CLASS = ("L_Dicom{}",)
# What the methods of a class say once more in their names and the C functions do not.
SAID_TWICE = {
    "LDicomDir": "Dicom(Dir)?",
    "LDicomWaveformGroup": "Waveform",
    "LDicomWaveformChannel": "(Waveform)?Channel",
}

Key = tuple[str, str, tuple[str, ...]]  # class, method, types of the parameters


@dataclass(frozen=True, slots=True)
class Method:
    """One declared method; `parameters` are (type, name) without default arguments."""

    owner: str
    returns: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    static: bool
    const: bool
    virtual: bool

    @property
    def key(self) -> Key:
        """What its definition is recognised by."""
        return self.owner, self.name, tuple(kind for kind, _ in self.parameters)


class NoFunctionError(Exception):
    """A method has neither a definition nor a C function of its name."""


def forwarders(headers: Iterable[str], sources: Sequence[str], functions: list[Function]) -> str:
    """C++ text that defines what `headers` declare and `sources` (with their headers) leave out."""
    written = {key for source in sources for key in definitions(source)}
    arity = {function.name: _arity(function) for function in functions}
    events = dict(re.findall(r"(?:EVENT|ODD)\((\w+), (pfn\w+)\)", "".join(sources)))
    bodies = []
    for method in (method for header in headers for method in methods(header)):
        if method.key in written:
            continue
        if not method.virtual:
            bodies.append(_definition(method, _function(method, arity), _object(method)))
        elif method.name in events:
            member = f"&DICOMNETCALLBACK::{events[method.name]}"
            bodies.append(_definition(method, "Program", ["this", member]))
    head = "/* Made by ltdic_build.forward from include/ltdic/class_*.h: not edited by hand. */\n"
    return f'{head}#include "class_net_base.h"\n\n' + "\n".join(bodies)


def read_forwarders(include: Path, sources: Path, functions: list[Function]) -> str:
    """The same from the folders of the headers and of the hand-written classes."""
    return forwarders(
        [path.read_text() for path in sorted(include.glob("ltdic/class_*.h"))],
        [path.read_text() for path in sorted(sources.glob("class_*.*"))],
        functions,
    )


def methods(header: str) -> Iterator[Method]:
    """The public and protected methods of a header that have no body.

    A method that takes a function pointer in brackets is left to the hand-written ones.
    """
    text = _bare(header)
    for match in re.finditer(r"\bclass\s+LTDIC_CLASS\s+(\w+)[^;{]*\{(.*?)\n\};", text, re.DOTALL):
        owner, body = match.groups()
        visible = False
        for statement in re.split(r";|(?<=[a-z]):(?!:)", body):
            words = " ".join(statement.split())
            if words in ("public", "protected", "private"):
                visible = words != "private"
            elif visible:
                method = _method(owner, words)
                if method is not None:
                    yield method


def definitions(source: str) -> Iterator[Key]:
    """What a source defines."""
    pattern = r"^[\w:*& ]*?\b(LDicom\w+)::(~?\w+)\(([^()]*)\)[^;{]*\{"
    for match in re.finditer(pattern, _bare(source), re.MULTILINE):
        owner, name, parameters = match.groups()
        yield owner, name, tuple(_parameter(text)[0] for text in _split(parameters))


def _bare(text: str) -> str:
    """Without comments and preprocessor lines."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)
    return re.sub(r"^\s*#(?:[^\n]*\\\n)*[^\n]*$", "", text, flags=re.MULTILINE)


def _method(owner: str, statement: str) -> Method | None:
    match = re.fullmatch(
        r"(static |virtual )?([\w:]+(?: \w+)*[\s*&]+)(\w+)\(([^()]*)\)( const)?", statement
    )
    if match is None or statement.startswith(("friend ", "typedef ")):
        return None
    kind, returns, name, parameters, const = match.groups()
    pairs = tuple(_parameter(text) for text in _split(parameters))
    static, virtual = kind == "static ", kind == "virtual "
    return Method(owner, returns.strip(), name, pairs, static, bool(const), virtual)


def _parameter(text: str) -> tuple[str, str]:
    """(type, name) without the default; a single word is a type."""
    words = " ".join(text.partition("=")[0].split())
    match = re.fullmatch(r"(.*[ *&])(\w+)", words)
    return (match.group(1).strip(), match.group(2)) if match else (words, "")


def _split(parameters: str) -> list[str]:
    """Parameters at their commas; none of the types here holds a comma."""
    text = parameters.strip()
    return [] if text in ("", "void") else [part.strip() for part in text.split(",")]


def _arity(function: Function) -> int:
    return len(_split(function.declaration.partition("(")[2].rpartition(")")[0]))


def _object(method: Method) -> list[str]:
    """The first argument of a C function."""
    if method.static:
        return []
    return [f"const_cast<{method.owner}*>(this)" if method.const else "this"]


def _definition(method: Method, function: str, first: list[str]) -> str:
    """A method that calls `function` with the arguments `first` and its own."""
    declared = ", ".join(f"{kind} {name}" for kind, name in method.parameters)
    arguments = ", ".join([*first, *(name for _, name in method.parameters)])
    answer = "" if method.returns == "void" else "return "
    tail = " const" if method.const else ""
    return (
        f"{method.returns} {method.owner}::{method.name}({declared}){tail} {{\n"
        f"    {answer}{function}({arguments});\n}}\n"
    )


def _function(method: Method, arity: dict[str, int]) -> str:
    """The C function of a method: named by the rule and with as many parameters."""
    wanted = len(method.parameters) + (not method.static)
    shorter = re.sub(SAID_TWICE.get(method.owner, "$."), "", method.name)
    for pattern in PATTERNS.get(method.owner, ANY_CLASS):
        for name in (pattern.format(method.name), pattern.format(shorter)):
            if arity.get(name) == wanted:
                return name
    raise NoFunctionError(
        f"{method.owner}::{method.name}: no C function of that name takes {wanted} arguments; "
        "write the method in csrc/"
    )
