"""An XML file of table content as a tree, read without trust.

No document type, so no entities; size, depth and number of elements are limited. Names of elements
and attributes compare without case and without `_` and `-`.

Must not know: what the tables are.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from ltdic.core.errors import Failure, Fault

MAX_SIZE = 32 << 20
MAX_NODES = 1_000_000
MAX_DEPTH = 64


class Node:
    """An element: its name, attributes and children."""

    __slots__ = ("attributes", "children", "name")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Node] = []

    def get(self, name: str, default: str = "") -> str:
        """The attribute `name`, given in normal form."""
        return self.attributes.get(name, default)

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in document order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))


def normal(name: str) -> str:
    """How names compare."""
    return name.replace("_", "").replace("-", "").lower()


class _Builder:
    def __init__(self) -> None:
        self.root = Node("", {})
        self._open = [self.root]
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) > MAX_DEPTH or self._count > MAX_NODES:
            raise Failure(Fault.XML_INVALID_FORMAT, "the XML file is too deep or too long")
        node = Node(normal(name), {normal(key): value for key, value in attributes.items()})
        self._open[-1].children.append(node)
        self._open.append(node)

    def end(self, _name: str) -> None:
        self._open.pop()

    def refuse(self, *_: object) -> None:
        raise Failure(Fault.XML_INVALID_FORMAT, "a document type is not allowed")


def read(path: str) -> Node:
    """The content of the file as a nameless node above the root element.

    `Failure` OPEN if it cannot be read, XML_INVALID_FORMAT if it is not well-formed or over the
    limits.
    """
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_SIZE + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Failure(Fault.OPEN, f"cannot read {path!r}: {error}") from error
    if len(data) > MAX_SIZE:
        raise Failure(Fault.XML_INVALID_FORMAT, "the XML file is too big")
    builder = _Builder()
    parser = expat.ParserCreate()
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.StartDoctypeDeclHandler = builder.refuse
    parser.EntityDeclHandler = builder.refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the last two: unknown encoding
        raise Failure(Fault.XML_INVALID_FORMAT, str(error)) from error
    return builder.root
