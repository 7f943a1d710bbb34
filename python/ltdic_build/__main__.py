"""`python -m ltdic_build --include DIR --out DIR`: emit the C side of the library."""

from __future__ import annotations

import argparse
from pathlib import Path

import ltdic
from ltdic_build.cdef import read_header
from ltdic_build.emit import emit


def main() -> None:
    """Read the header, write the emitted files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--include", type=Path, required=True, help="folder of ltdic.h")
    parser.add_argument("--out", type=Path, required=True, help="folder to write into")
    parser.add_argument("--cc", default="cc", help="C compiler whose preprocessor is used")
    arguments = parser.parse_args()
    emit(read_header(arguments.include, arguments.cc), arguments.out, ltdic.__version__)


if __name__ == "__main__":
    main()
