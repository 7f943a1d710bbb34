"""How a data module looks: one or more long strings, which load fast and differ readably."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# PS3.6 leaves the name of some retired entries out.
NO_NAME = "(retired)"

_HEAD = '"""{title} Written by `python -m ltdic_build.table`; do not edit."""\n'


def module(title: str, values: Mapping[str, Iterable[str] | str]) -> str:
    """The source of a data module: each value a string, rows joined by line ends."""
    parts = [_HEAD.format(title=title)]
    for name, value in values.items():
        if isinstance(value, str):
            parts.append(f"\n{name} = {value!r}\n")
            continue
        text = "\n".join(value)
        if "\\" in text or '"""' in text or text.endswith('"'):
            raise ValueError(f"{name} has text that a plain string literal cannot hold")
        parts.append(f'\n{name} = """\\\n{text}\n"""\n')
    return "".join(parts)
