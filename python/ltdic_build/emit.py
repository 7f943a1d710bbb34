"""Emits the C side of the library: cffi's embedding source, failure table, version script.

Inputs are the header (through `ltdic_build.cdef`) and the failure rule (`ltdic.abi.failure`). The
emitted C includes the headers, so a signature that differs from the header is a compile error.

Must not know: what the functions do.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ltdic.abi.failure import failure_kind
from ltdic.core.errors import Fault
from ltdic_build.cdef import HEADERS, Function, Header

#: The module that the library registers in the interpreter; `ltdic.abi.engine` imports it.
MODULE = "_ltdic"

#: Functions of ours that csrc/ calls and nobody outside sees, implemented in
#: `ltdic.exports.object`.
INTERNAL = Path(__file__).with_name("internal.cdef")

#: Functions of csrc/ that Python calls.
NATIVE = Path(__file__).with_name("native.cdef")

#: Functions that csrc/ defines: it calls these ones, which lead into Python, for the hard cases.
IN_C = (
    "GetConvertValue", "GetNextElement", "GetStringValue", "InsertElement", "SendCEchoResponse",
    "SendCStoreResponse", "SetStringValue", "SetStringValue2",
)  # fmt: skip

FROZEN = Path(__file__).with_name("frozen")


def failure_kinds(functions: list[Function]) -> dict[str, tuple[str, int]]:
    """How each function fails: (kind of answer, value), plain enough to be frozen as text."""
    kinds = {f.name: failure_kind(f.name, f.returns) for f in functions}
    for returns, name in re.findall(r"^([\w ]+?[ *]+)(ltdic_\w+)\(", _internal(), re.MULTILINE):
        kinds[name] = failure_kind(name, returns.strip())
    return {name: (kind.answer.value, kind.value) for name, kind in kinds.items()}


def emit(header: Header, out: Path, version: str) -> None:
    """Write `_ltdic.c` and `libltdic.map` into folder `out`."""
    import cffi

    ffi = cffi.FFI()
    _declare(ffi, header.types)
    ffi.cdef(NATIVE.read_text(encoding="utf-8"))
    exported = "\n".join(f"{f.declaration};" for f in header.functions)
    ffi.embedding_api(exported + "\n" + _internal())
    unsupported = int(Fault.FEATURE_NOT_SUPPORTED)
    failures = failure_kinds(header.functions)
    ffi.embedding_init_code(
        f"FAILURES = {failures!r}\nUNSUPPORTED = {unsupported}\nVERSION = {version!r}\n"
        + (FROZEN / "start.py").read_text(encoding="utf-8")
    )
    rows = ",\n".join(
        f'    {{"{name}", {unsupported if answer == "code" else value}}}'
        for name, (answer, value) in sorted(failures.items())
    )
    ffi.set_source(
        MODULE,
        "#include <pthread.h>\n"
        + "".join(f"#include <{name}>\n" for name in HEADERS)
        + "".join(f"#define L_Dicom{name} ltdic_python_{name}\n" for name in IN_C)
        + '#include "element_call.h"\n'
        + '#include "element_step.h"\n'
        + '#include "message_call.h"\n'
        + '#include "internal.h"\n'
        + '#include "bootstrap.h"\n'
        + '#include "thread_gate.h"\n'
        f"static const char ltdic_path_code[] = {_c_string((FROZEN / 'path.py').read_text())};\n"
        f"static const LtdicFailure ltdic_failures[] = {{\n{rows}\n}};\n"
        '#include "call.h"\n',
    )
    out.mkdir(parents=True, exist_ok=True)
    ffi.emit_c_code(str(out / "_ltdic.c"))
    (out / "libltdic.map").write_text(version_script(header.functions), encoding="utf-8")


def version_script(functions: list[Function]) -> str:
    """The linker's export list: the C functions by name and the C++ classes, nothing else."""
    names = "".join(f"    {f.name};\n" for f in functions)
    classes = "".join(
        f"    {pattern};\n" for pattern in ("_ZN*LDicom*", "_ZNK*LDicom*", "_ZT[VIS]*LDicom*")
    )
    return f"{{\n  global:\n{names}{classes}  local:\n    *;\n}};\n"


def _declare(ffi: Any, types: list[tuple[int, str]]) -> None:
    for packing, text in types:
        if packing:
            ffi.cdef(text, pack=packing)
        else:
            ffi.cdef(text)


def _internal() -> str:
    return INTERNAL.read_text(encoding="utf-8")


def _c_string(text: str) -> str:
    """`text` as C string literals, one a line."""
    lines = [line.replace("\\", "\\\\").replace('"', '\\"') for line in text.splitlines()]
    return "\n".join(f'    "{line}\\n"' for line in lines)
