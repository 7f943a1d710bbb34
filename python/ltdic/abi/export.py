"""How a Python function becomes an exported C function.

`@export` registers a function under its own name, which is its C name, and compiles one flat
wrapper for it from its annotations: handles become objects, `L_TCHAR *` becomes text, results
become pointers. An exception never leaves: cffi hands it to `_on_error`, which turns it into the
failure value of the function's return type and logs it. This is the only place with such a net;
`ltdic.exports` has none.

Annotations and what the C argument turns into:

    int, float, CData   as it is                       bool               whether it is not zero
    str                 host text, NULL is empty       str | None         host text, NULL is None
    ProtocolText        protocol text, NULL is empty   Net, Associate, DataSet   the live object
    Element             a live element of `ds`         Element | None     the same, NULL is None

A result annotated `None` answers 0 (`DICOM_SUCCESS`) where the C function returns a code.

Must not know: what any function does.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import CodeType, FunctionType, TracebackType
from typing import Any, NamedTuple, NoReturn, TypeVar

from ltdic.abi import handles, text
from ltdic.abi.codes import fault_for, is_expected
from ltdic.abi.engine import NULL, ffi
from ltdic.abi.failure import Answer, FailureKind
from ltdic.abi.nodes import pointer_in
from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger

F = TypeVar("F", bound=Callable[..., Any])

_VARARGS = 0x04  # CO_VARARGS: such a function takes its C arguments as they are

WORKS = "works"
NOT_SUPPORTED = "not supported"
RETIRED = "retired"

_ARGUMENTS = {
    "int": "{0}",
    "float": "{0}",
    "CData": "{0}",
    "bool": "{0} != 0",
    "str": "host_text({0})",
    "str | None": "optional_text({0})",
    "ProtocolText": "protocol_text({0})",
    "Net": "nets[{0}]",
    "Associate": "pdus[{0}]",
    "DataSet": "datasets[{0}]",
    "DataSet | None": "(datasets[{0}] if {0} else None)",
    "Element": "(ds.nodes[{0}] or missing())",
    "Element | None": "ds.nodes[{0}]",
}
_RESULTS = {
    "None": "{0}",
    "int": "{0}",
    "float": "{0}",
    "bool": "{0}",
    "CData": "{0}",
    "Net | None": "nets.pointer_of({0})",
    "Associate | None": "pdus.pointer_of({0})",
    "Element | None": "pointer_in(ds, {0})",
}


def _missing() -> NoReturn:
    raise Failure(Fault.NULL_PTR, "element: NULL")


_SCOPE: dict[str, Any] = {
    "host_text": text.host_text,
    "optional_text": text.optional_text,
    "protocol_text": text.protocol_text,
    "nets": handles.nets,
    "pdus": handles.pdus,
    "datasets": handles.datasets,
    "missing": _missing,
    "pointer_in": pointer_in,
    "NULL": NULL,
}


class Exported(NamedTuple):
    """One registered function: what C calls, and whether it is built."""

    name: str
    function: Callable[..., Any]
    status: str


registry: dict[str, Exported] = {}
missing: list[str] = []
_internals: dict[str, Callable[..., Any]] = {}


def export(function: F) -> F:
    """Register `function` as the implementation of the C function of the same name."""
    _register(function.__name__, function, WORKS)
    return function


def internal(function: F) -> F:
    """Register a function of `csrc/internal.h`, which is called from the C++ classes alone."""
    _internals[function.__name__] = function
    return function


def export_as(name: str, function: Callable[..., Any]) -> None:
    """Register a row's `function` under the literal C name `name`."""
    _register(name, function, WORKS)


def not_supported(*names: str) -> None:
    """Register functions that are not built yet: they answer their failure value and log once."""
    for name in names:
        _register(name, _refusal(name, "is not supported yet"), NOT_SUPPORTED)


def retired(*names: str) -> None:
    """Register functions whose part of the standard was retired: they fail, logged once."""
    for name in names:
        _register(name, _refusal(name, "belongs to ISCL, retired from the standard"), RETIRED)


def attach(failures: dict[str, tuple[str, int]]) -> None:
    """Put the registered functions in place of the stubs.

    `failures`: every declared function with its kind of answer and failure value. What is declared
    but not registered keeps its stub and is listed in `missing`.
    """
    for name, (answer, value) in failures.items():
        exported = registry.get(name)
        function = _internals.get(name) if exported is None else exported.function
        if function is None:
            missing.append(name)
        else:
            _define(name, function, FailureKind(Answer(answer), value))


def _define(name: str, function: Callable[..., Any], kind: FailureKind) -> None:
    failed = kind.of(Fault.PARAMETER, NULL)
    ffi.def_extern(name=name, error=failed, onerror=_on_error(name, kind))(
        _compile(name, function, kind)
    )


def assert_complete() -> None:
    """Raise unless every declared function is registered; the build's tests call this."""
    if missing:
        raise AssertionError(f"not attached: {', '.join(missing)}")


def _register(name: str, function: Callable[..., Any], status: str) -> None:
    if name in registry:
        raise ValueError(f"{name} is exported twice")
    registry[name] = Exported(name, function, status)


def _refusal(name: str, why: str) -> Callable[..., NoReturn]:
    said = False

    def refuse(*_arguments: Any) -> NoReturn:
        nonlocal said
        if not said:
            said = True
            logger.warning("%s %s", name, why)
        raise Failure(Fault.FEATURE_NOT_SUPPORTED, f"{name} {why}")

    return refuse


def _compile(name: str, function: Callable[..., Any], kind: FailureKind) -> Callable[..., Any]:
    """The flat wrapper of `function`: conversions in line, no loops, no keyword arguments."""
    code = function.__code__
    if code.co_flags & _VARARGS:
        return function
    annotations = function.__annotations__
    shape = tuple(
        ("ds" if each == "ds" else f"_{index}", annotations[each])
        for index, each in enumerate(code.co_varnames[: code.co_argcount])
    )
    flat = _flat(shape, annotations["return"], kind.answer is Answer.CODE)
    return FunctionType(flat.replace(co_name=name), {**_SCOPE, "function": function}, name)


@cache
def _flat(shape: tuple[tuple[str, str], ...], returns: str, is_code: bool) -> CodeType:
    """The code of wrappers for these names and annotations: most shapes have several functions."""
    lines, arguments = [], []
    for each, annotation in shape:
        conversion = _ARGUMENTS[annotation].format(each)
        if each == "ds":
            lines.append(f"    ds = {conversion}")
            conversion = "ds"
        arguments.append(conversion)
    call = _RESULTS[returns].format(f"function({', '.join(arguments)})")
    if returns == "None" and is_code:
        lines += [f"    {call}", "    return 0"]
    else:
        lines.append(f"    return {call}")
    source = f"def flat({', '.join(each for each, _ in shape)}):\n" + "\n".join(lines)
    scope: dict[str, Any] = {}
    exec(compile(source, "<export>", "exec"), scope)
    code: CodeType = scope["flat"].__code__
    return code


def _on_error(name: str, kind: FailureKind) -> Callable[..., Any]:
    def on_error(
        _type: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> Any:
        fault = fault_for(error)
        if is_expected(error):
            logger.debug("%s: %s (%s)", name, error, fault.name)
        else:
            from traceback import format_exception  # seldom, and slow to import

            lines = "".join(format_exception(_type, error, trace)).rstrip()
            logger.error("%s: defect in the library: %s", name, lines.replace("\n", " | "))
        return kind.of(fault, NULL)

    return on_error
