"""The C interface for Python programs: `ctypes` with types, structures and constants filled in.

    from ltdic import capi
    net = capi.L_DicomCreateNet(None, capi.DICOM_SECURE_NONE)
    callbacks = capi.DICOMNETCALLBACK()
    callbacks.pfnConnect = capi.CONNECTCALLBACK(on_connect)   # keep a reference to it
    capi.L_DicomSetCallback(net, ctypes.byref(callbacks))

Functions have `argtypes` and `restype`; text is `bytes`; handles and pointers to structures are
`c_void_p` and `POINTER(...)`. Names are made on first use, from what the library itself was
compiled
from, so they cannot differ from the header. Must not know: what any function does.
"""

from __future__ import annotations

import ctypes
import re
from pathlib import Path
from typing import Any

import ltdic

library = ctypes.CDLL(ltdic.library_path())
library.L_DicomEngineStartup(0)

from ltdic.abi.engine import ffi as _ffi  # noqa: E402 - exists once the library has started
from ltdic.abi.engine import lib as _lib  # noqa: E402

_SCALARS: dict[str, Any] = {
    "void": None,
    "char": ctypes.c_char,
    "signed char": ctypes.c_byte,
    "unsigned char": ctypes.c_ubyte,
    "short": ctypes.c_short,
    "unsigned short": ctypes.c_ushort,
    "int": ctypes.c_int,
    "unsigned int": ctypes.c_uint,
    "long": ctypes.c_long,
    "unsigned long": ctypes.c_ulong,
    "long long": ctypes.c_longlong,
    "unsigned long long": ctypes.c_ulonglong,
    "float": ctypes.c_float,
    "double": ctypes.c_double,
    "wchar_t": ctypes.c_wchar,
}
_structures: dict[str, Any] = {}
_constants: dict[str, int | bytes] = {}


def __getattr__(name: str) -> Any:
    """Make `name`: function, type, enumerator or macro of `ltdic.h` or `ltdic/ext.h`."""
    made = _function(name) or _constant(name) or _type(name)
    if made is None:
        raise AttributeError(f"ltdic.h has no {name}")
    value = made[0]
    globals()[name] = value
    return value


def _function(name: str) -> tuple[Any] | None:
    if not name.startswith(("L_Dicom", "ltdic_")) or not hasattr(_lib, name):
        return None
    signature = _ffi.typeof(getattr(_lib, name))
    function = getattr(library, name)
    function.argtypes = [_translate(argument) for argument in signature.args]
    function.restype = _translate(signature.result)
    return (function,)


def _type(name: str) -> tuple[Any] | None:
    for spelling in (name, f"struct {name}", f"union {name}"):
        try:
            return (_translate(_ffi.typeof(spelling)),)
        except _ffi.error:
            continue
    return None


def _constant(name: str) -> tuple[int | bytes] | None:
    if not _constants:
        _read_macros()
    if name in _constants:
        return (_constants[name],)
    try:
        return (_ffi.integer_const(name),)
    except (_ffi.error, AttributeError):
        return None


def _read_macros() -> None:
    """The macros of the headers that are a number, a string, or another such macro."""
    aliases: dict[str, str] = {}
    for header in sorted(Path(ltdic.include_path()).rglob("*.h")):
        text = re.sub(r"/\*.*?\*/", " ", header.read_text(), flags=re.DOTALL)
        for name, value in re.findall(r"^#[ \t]*define[ \t]+(\w+)[ \t]+(\S.*)$", text, re.M):
            bare = re.sub(r"\(\s*L_\w+\s*\)|\b(?:L_)?TEXT\b|[()\s]", "", value)
            number = re.fullmatch(r"(-?(?:0[xX][0-9A-Fa-f]+|\d+))[uUlL]*", bare)
            string = re.fullmatch(r'[^"]*"([^"]*)"[^"]*', value)
            if number:
                _constants[name] = int(number.group(1), 0)
            elif string:
                _constants[name] = string.group(1).encode()
            else:
                aliases[name] = bare
    for name, target in aliases.items():
        if target in _constants:
            _constants[name] = _constants[target]


def _translate(ctype: Any) -> Any:
    """The ctypes type for a cffi type."""
    kind = ctype.kind
    if kind in ("primitive", "void"):
        return _SCALARS[ctype.cname]
    if kind == "enum":
        return ctypes.c_int
    if kind == "array":
        return _translate(ctype.item) * (ctype.length or 0)
    if kind == "function":
        return ctypes.CFUNCTYPE(_translate(ctype.result), *map(_translate, ctype.args))
    if kind == "pointer":
        return _translate_pointer(ctype.item)
    return _translate_structure(ctype)


def _translate_pointer(item: Any) -> Any:
    if item.kind == "function":
        return _translate(item)
    if item.kind == "primitive" and item.cname == "char":
        return ctypes.c_char_p
    if item.kind == "void" or (item.kind in ("struct", "union") and _is_opaque(item)):
        return ctypes.c_void_p
    return ctypes.POINTER(_translate(item))


def _is_opaque(ctype: Any) -> bool:
    try:
        _ffi.sizeof(ctype)  # also completes the type, without which cffi must not be asked for more
    except _ffi.error:
        return True
    return False


def _translate_structure(ctype: Any) -> Any:
    known = _structures.get(ctype.cname)
    if known is not None:
        return known
    base = ctypes.Union if ctype.kind == "union" else ctypes.Structure
    name = ctype.cname.split()[-1]
    size = _ffi.sizeof(ctype)
    fields = [] if _has_inner_members(ctype) else ctype.fields
    made = _structures[ctype.cname] = type(name, (base,), {})
    if _ffi.alignof(ctype) == 1:
        made._pack_ = 1  # type: ignore[attr-defined]
    made._fields_ = [  # type: ignore[attr-defined]
        (name, _translate(field.type), *(() if field.bitsize < 0 else (field.bitsize,)))
        for name, field in fields
    ] or [("opaque", ctypes.c_char * size if size % 8 else ctypes.c_uint64 * (size // 8))]
    if ctypes.sizeof(made) != size:
        raise AssertionError(f"{ctype.cname}: {ctypes.sizeof(made)} bytes instead of {size}")
    return made


def _has_inner_members(ctype: Any) -> bool:
    """Whether members of an unnamed inner union are mixed in: such a structure stays opaque."""
    end = 0
    for _name, field in ctype.fields:
        if ctype.kind == "struct" and field.bitsize < 0 and field.offset < end:
            return True
        end = field.offset + (_ffi.sizeof(field.type) if field.bitsize < 0 else 0)
    return False
