"""`python -m ltdic`: where things are, and what works.

python -m ltdic library | include | cflags | libs    paths and compiler options
python -m ltdic coverage [--json]                    every function: works, not supported, retired
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import re
import sys
from collections import Counter
from pathlib import Path

import ltdic


def coverage() -> dict[str, dict[str, str]]:
    """Every function by section (header file), with its state as the library has it."""
    library = ctypes.CDLL(ltdic.library_path())
    library.L_DicomEngineStartup(0)
    from ltdic.abi.export import NOT_SUPPORTED, registry

    sections: dict[str, dict[str, str]] = {}
    for header in sorted(Path(ltdic.include_path(), "ltdic").glob("*.h")):
        if header.name.startswith("class"):
            continue
        names = re.findall(r"\b((?:L_Dicom|ltdic_)\w+)\s*\(", _without_comments(header.read_text()))
        if names:
            sections[header.stem] = {
                name: registry[name].status if name in registry else NOT_SUPPORTED for name in names
            }
    return sections


def _without_comments(text: str) -> str:
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)


def print_coverage(sections: dict[str, dict[str, str]]) -> None:
    """One line a function, a total a section, a grand total."""
    total: Counter[str] = Counter()
    for section, functions in sections.items():
        states = Counter(functions.values())
        total += states
        print(f"{section}: " + ", ".join(f"{n} {state}" for state, n in states.most_common()))
        for name, state in functions.items():
            print(f"    {name:48} {state}")
    print(f"all {total.total()}: " + ", ".join(f"{n} {state}" for state, n in total.most_common()))


def main() -> int:
    """Run one command; 0 on success."""
    parser = argparse.ArgumentParser(
        prog="python -m ltdic",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=["library", "include", "cflags", "libs", "coverage"])
    parser.add_argument("--json", action="store_true", help="coverage as JSON")
    arguments = parser.parse_args()
    if arguments.command == "library":
        print(ltdic.library_path())
    elif arguments.command == "include":
        print(ltdic.include_path())
    elif arguments.command == "cflags":
        print(f"-I{ltdic.include_path()}")
    elif arguments.command == "libs":
        folder = os.path.dirname(ltdic.library_path())
        print(f"-L{folder} -Wl,-rpath,{folder} -lltdic")
    elif arguments.json:
        json.dump(coverage(), sys.stdout, indent=1)
        print()
    else:
        print_coverage(coverage())
    return 0


if __name__ == "__main__":
    sys.exit(main())
