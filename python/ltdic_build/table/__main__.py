"""`python -m ltdic_build.table`: write the data modules of `ltdic.tables`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ltdic_build.table.context_group import context_group_module
from ltdic_build.table.iod import iod_module
from ltdic_build.table.tag import private_module, tag_module
from ltdic_build.table.uid import uid_module

TABLES = Path(__file__).parents[2] / "ltdic" / "tables"

MODULES: dict[str, Callable[[], str]] = {
    "_tag_data.py": tag_module,
    "_private_data.py": private_module,
    "_uid_data.py": uid_module,
    "_context_group_data.py": context_group_module,
    "_iod_data.py": iod_module,
}


def main() -> None:
    """Write every data module."""
    for name, make in MODULES.items():
        (TABLES / name).write_text(make(), encoding="utf-8")


if __name__ == "__main__":
    main()
