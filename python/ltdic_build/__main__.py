"""`python -m ltdic_build --include DIR --classes DIR --out DIR`: emit the C and C++ side."""

from __future__ import annotations

import argparse
from pathlib import Path

import ltdic
from ltdic_build.cdef import read_header
from ltdic_build.emit import emit
from ltdic_build.forward import read_forwarders


def main() -> None:
    """Read the header, write the emitted files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--include", type=Path, required=True, help="folder of ltdic.h")
    parser.add_argument("--classes", type=Path, required=True, help="folder of class_*.cpp")
    parser.add_argument("--out", type=Path, required=True, help="folder to write into")
    parser.add_argument("--cc", default="cc", help="C compiler whose preprocessor is used")
    arguments = parser.parse_args()
    header = read_header(arguments.include, arguments.cc)
    emit(header, arguments.out, ltdic.__version__)
    forwarders = read_forwarders(arguments.include, arguments.classes, header.functions)
    (arguments.out / "class_forward.cpp").write_text(forwarders)


if __name__ == "__main__":
    main()
