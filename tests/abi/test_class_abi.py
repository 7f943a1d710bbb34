"""The C++ classes: sizes, members, methods and virtual tables are the vendor's.

`facts/classes.json` has them: a method is [kind, flags, returns, name, parameter types, symbol],
with the flags v(irtual), s(tatic), c(onst).
"""

from __future__ import annotations

import json
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from process import DEADLINE, Compile, Run

FACTS: dict[str, Any] = json.loads((Path(__file__).parent / "facts" / "classes.json").read_text())
CLASSES = {each["name"]: each for each in FACTS["classes"]}
WARNINGS = ("-Wall", "-Wextra", "-Werror", "-pedantic")
COMPILERS = ("g++", "clang++")
DIALECTS = ("c++11", "c++14", "c++17", "c++20")

#: Members may be named and objects made in every way that the vendor's header allows.
USE = """
LDicomDS data_set, with_null(NULL), with_path(0);
LDicomAssociate request(TRUE), accept(0);
LDicomNet net(NULL, 0), reserved(NULL, 0, TRUE);
LDicomDir directory, of_folder(NULL), of_both(NULL, NULL);
LDicomPrintSCU print, print_null(NULL);
LDicomWaveformGroup group;
LDicomWaveformChannel channel;
LDicomFile file;
LDicomTree tree;
LDicomTreeEx tree_ex;

/* Names of the program's own that a derived class must still see. */
struct Text {}; struct State {}; struct Extra {}; struct Wrap {}; struct Attach {};
class Derived : public LDicomNet {
public:
    Derived() : LDicomNet(NULL, 0) {}
    Text text; State state; Extra extra; Wrap wrap; Attach attach;
};

int main() {
    HDICOMNET handle = &net;
    data_set.AddWaveformGroup(&group, 0);
    directory.SaveDicomDir();
    return handle == &net ? 0 : 1;
}
"""


def compile_text(text: str, include: Path, compiler: str, *options: str) -> None:
    result = subprocess.run(
        [compiler, "-x", "c++", "-fsyntax-only", f"-I{include}", *options, "-"],
        input=text, capture_output=True, text=True, timeout=DEADLINE,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_compiles_without_warnings(compiler: str, dialect: str, include: Path) -> None:
    compile_text(f"#include <ltdic.h>\n{USE}", include, compiler, f"-std={dialect}", *WARNINGS)


def test_compiles_with_the_macros_of_vendor_builds(include: Path) -> None:
    macros = ("-DFOR_LINUX", "-DLTV23_CONFIG")
    compile_text(f"#include <ltdic.h>\n{USE}", include, "g++", "-std=c++11", *WARNINGS, *macros)


@pytest.mark.parametrize(
    "header", ["associate", "dataset", "directory", "file", "net", "print", "table", "tree"]
)
def test_each_header_stands_alone(header: str, include: Path) -> None:
    text = f"#include <ltdic/class_{header}.h>\nint main() {{ return 0; }}\n"
    compile_text(text, include, "g++", "-std=c++11", *WARNINGS)


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("name", CLASSES)
def test_size_bases_members_and_methods(name: str, compiler: str, include: Path) -> None:
    facts = CLASSES[name]
    lines = [f'static_assert(sizeof({name}) == {facts["size"]}, "size");']
    for base in facts["bases"]:
        lines.append(f'static_assert(std::is_base_of<{base}, {name}>::value, "base");')
    for field, _type, offset in facts["fields"]:
        lines.append(f'static_assert(offsetof({name}, {field}) == {offset}, "{field}");')
    for kind, flags, returns, method, parameters, _symbol in facts["methods"]:
        if kind == "method":
            owner = "*" if "s" in flags else f"{name}::*"
            const = " const" if "c" in flags else ""
            pointer = f"{returns} ({owner})({', '.join(parameters)}){const}"
            lines.append(f'static_assert(sizeof(static_cast<{pointer}>(&{name}::{method})), "");')
    text = "#include <cstddef>\n#include <type_traits>\n#include <ltdic.h>\n" + "\n".join(lines)
    options = ("-std=c++11", "-Wno-invalid-offsetof", "-Wno-ignored-qualifiers")
    compile_text(text, include, compiler, *options)


def test_static_is_static_and_virtual_is_virtual(include: Path) -> None:
    """A method that is virtual by mistake would move every slot behind it."""
    for name, facts in CLASSES.items():
        body = re.search(
            rf"class LTDIC_CLASS {name} (?::[^{{]*)?{{(.*?)^}};",
            "\n".join(path.read_text() for path in sorted((include / "ltdic").glob("class_*.h"))),
            re.S | re.M,
        )
        assert body is not None, name
        for word in ("virtual", "static"):
            count = len(re.findall(rf"^    {word} ", body[1], re.M))
            assert count == sum(word[0] in m[1] for m in facts["methods"]), (name, word)


def output(*command: str | Path) -> str:
    return subprocess.run(
        [*map(str, command)], capture_output=True, text=True, check=True, timeout=DEADLINE
    ).stdout


@cache
def exported(library: Path) -> frozenset[str]:
    lines = output("nm", "-D", "--defined-only", library).splitlines()
    return frozenset(line.split()[-1].split("@")[0] for line in lines)


def test_every_method_is_exported(library: Path) -> None:
    symbols = {m[5] for c in CLASSES.values() for m in c["methods"] if m[0] == "method"}
    assert len(symbols) > 700 and symbols <= exported(library)


def test_constructors_and_type_information_are_exported(library: Path) -> None:
    """Both forms of each: derived classes call the base object's (C2, D2)."""
    wanted = set()
    for name, facts in CLASSES.items():
        kinds = {method[0] for method in facts["methods"]}
        mangled = f"{len(name)}{name}"
        if "destructor" in kinds:
            wanted |= {f"_ZN{mangled}D1Ev", f"_ZN{mangled}D2Ev"}
        if any(kind == "destructor" and "v" in flags for kind, flags, *_ in facts["methods"]):
            wanted |= {f"_ZN{mangled}D0Ev", f"_ZTV{mangled}", f"_ZTI{mangled}", f"_ZTS{mangled}"}
        for kind, _flags, _returns, _name, parameters, _symbol in facts["methods"]:
            if kind == "constructor":
                codes = {"L_TCHAR*": "Pc", "L_INT32": "i", "L_BOOL": "i"}
                text = "".join(codes[each] for each in parameters).replace("PcPc", "PcS0_") or "v"
                wanted |= {f"_ZN{mangled}C1E{text}", f"_ZN{mangled}C2E{text}"}
    assert wanted <= exported(library), wanted - exported(library)


def test_nothing_else_is_exported(library: Path) -> None:
    """The objects behind the classes stay inside; of our own functions, what ltdic/ext.h has."""
    inner = re.compile(r"_ZNK?(13LDicomBinding|12LDicomLentDS)|ltdic_")
    shown = {symbol for symbol in exported(library) if inner.match(symbol)}
    assert shown == {"ltdic_get_net_limit", "ltdic_set_net_limit"}


def virtual_table(library: Path, name: str) -> list[str]:
    """The functions in a virtual table, as symbols, from the relocations inside it."""
    addresses: dict[int, str] = {}
    start = size = 0
    for line in output("readelf", "-W", "-s", "-D", library).splitlines():
        parts = line.split()
        if len(parts) >= 8 and parts[0].rstrip(":").isdigit():
            symbol = parts[7].split("@")[0]
            if symbol == f"_ZTV{len(name)}{name}":
                start, size = int(parts[1], 16), int(parts[2], 0)
            elif parts[6] != "UND":
                addresses.setdefault(int(parts[1], 16), symbol)
    slots = {}
    for line in output("readelf", "-W", "-r", library).splitlines():
        parts = line.split()
        if len(parts) < 4 or not re.fullmatch(r"[0-9a-f]{8,16}", parts[0]):
            continue
        if "RELATIVE" in parts[2]:
            slots[int(parts[0], 16)] = addresses.get(int(parts[3], 16), "?")
        elif len(parts) > 4:  # the others are of no symbol: a thread's own memory
            slots[int(parts[0], 16)] = parts[4].split("@")[0]
    return [slots[address] for address in range(start + 16, start + size, 8)]


@pytest.mark.parametrize("name", FACTS["vtables"])
def test_virtual_table(name: str, library: Path) -> None:
    """Slot by slot, the class that implements it included."""
    wanted = [re.sub(r"^(?:\w+ )?(\w+::~?\w+)\(.*", r"\1", row) for row in FACTS["vtables"][name]]
    symbols = virtual_table(library, name)
    demangled = output("c++filt", *symbols).splitlines()
    assert [each.split("(")[0] for each in demangled] == wanted
    destructors = [symbol for symbol in symbols if re.search(r"D[012]Ev$", symbol)]
    assert [symbol[-4:-2] for symbol in destructors] == ["D1", "D0"]


def test_an_object_file_of_a_vendor_build_links(
    compile_program: Compile, run_program: Run, tmp_path: Path
) -> None:
    source = tmp_path / "use.cpp"
    source.write_text(f"#include <ltdic.h>\n{USE}")
    program = compile_program(source, options=["-DFOR_LINUX", "-DLTV23_CONFIG"], name="use")
    result = run_program(program)
    assert result.returncode == 0
    assert [line for line in result.stderr.splitlines() if "not supported yet" not in line] == []
