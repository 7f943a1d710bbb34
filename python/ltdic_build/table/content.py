"""Attribute trees of modules, and their compact written form.

Sequences with the same content are very common (code sequences, references), so each distinct list
of attributes is written once, and a sequence names its list by number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary

from ltdic_build.table.tag import single_vr

# IOD_USAGE_: the types of attributes. "None" is for services to say; where they do not, 3.
TYPES = {"1": 3, "1C": 4, "2": 5, "2C": 6, "3": 7, "None": 7}

_ENTRIES = {
    **DicomDictionary,
    **{int(tag.replace("x", "0"), 16): entry for tag, entry in RepeatersDictionary.items()},
}
TAGS = {entry[4]: tag for tag, entry in _ENTRIES.items()}
_VRS = {tag: single_vr(entry[0]) for tag, entry in _ENTRIES.items()}


@dataclass
class Attribute:
    """One attribute of a module: its type as a usage number, and what its items hold."""

    usage: int
    children: Tree = field(default_factory=dict)


Tree = dict[int, Attribute]


def add(tree: Tree, path: Iterable[str], keyword: str, type_: str) -> None:
    """Put an attribute into `tree`; of two types for the same one the stricter stays."""
    for step in path:
        tree = tree[TAGS[step]].children
    usage = TYPES[type_]
    tag = TAGS[keyword]
    known = tree.setdefault(tag, Attribute(usage))
    known.usage = min(known.usage, usage)


def merge(tree: Tree, other: Tree) -> None:
    """Put what `other` has into `tree`."""
    for tag, attribute in other.items():
        known = tree.setdefault(tag, Attribute(attribute.usage))
        known.usage = min(known.usage, attribute.usage)
        merge(known.children, attribute.children)


def parse(text: str) -> Tree:
    """The tree of lines "Keyword Type", one > before the keyword per level."""
    tree: Tree = {}
    path: list[str] = []
    for line in text.split("\n"):
        name, _, type_ = line.strip().partition(" ")
        if not name:
            continue
        keyword = name.lstrip(">")
        path = path[: len(name) - len(keyword)]
        add(tree, path, keyword, type_)
        path.append(keyword)
    return tree


class Lists:
    """The distinct attribute lists, numbered from 1 in the order in which they are written.

    A row is one list: per attribute eight hex digits of tag, the VR, one digit of usage, and for a
    sequence the number of its list in hex. A list comes after those that it names.
    """

    def __init__(self) -> None:
        self.rows: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, tree: Tree) -> int:
        """The number of this list, 0 for an empty one."""
        if not tree:
            return 0
        row = " ".join(self._word(tag, attribute) for tag, attribute in sorted(tree.items()))
        if row not in self._numbers:
            self.rows.append(row)
            self._numbers[row] = len(self.rows)
        return self._numbers[row]

    def _word(self, tag: int, attribute: Attribute) -> str:
        child = self.number(attribute.children)
        return f"{tag:08X}{_VRS[tag]}{attribute.usage}" + (f"{child:x}" if child else "")
