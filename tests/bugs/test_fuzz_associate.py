"""Over-long names of an association whose cut ended in padding; contexts with id 0.

The names were trimmed before they were cut, so reading them from our own octets gave another,
shorter name. A context with id 0 in an acceptance ended the search for an abstract syntax before
the contexts behind it. Found by fuzzing: associate_item.
"""

from __future__ import annotations

import pytest

from hostile import octets
from ltdic.wire import item, pdu

HEAD = pdu.HEADER_SIZE


@pytest.mark.parametrize(
    ("kind", "attribute", "longest"),
    [
        (item.IMPLEMENTATION_CLASS, "implementation_class", 64),
        (item.IMPLEMENTATION_VERSION, "implementation_version", 16),
    ],
)
@pytest.mark.parametrize("padding", [b"\0", b" "])
def test_a_cut_name_is_read_the_same_again(
    kind: int, attribute: str, longest: int, padding: bytes
) -> None:
    name = b"1" * (longest - 2) + 2 * padding + b"1"
    information = octets.user(item.join(kind, name))
    first = pdu.decode_associate(1, octets.associate(information=information)[HEAD:])
    again = pdu.decode_associate(1, first.encode()[HEAD:])
    assert getattr(first, attribute) == "1" * (longest - 2)
    assert getattr(again, attribute) == "1" * (longest - 2)


def test_a_cut_abstract_syntax_is_read_the_same_again() -> None:
    contexts = octets.context(1, b"1" * 62 + b"\0\0" + b"1")
    first = pdu.decode_associate(1, octets.associate(contexts=contexts)[HEAD:])
    again = pdu.decode_associate(1, first.encode()[HEAD:])
    assert first.contexts[0].abstract == again.contexts[0].abstract == "1" * 62


def test_a_context_with_id_0_hides_no_other() -> None:
    contexts = octets.accepted(0) + octets.accepted(3)
    accepted = pdu.decode_associate(2, octets.associate(2, contexts=contexts)[HEAD:])
    assert [each.id for each in accepted.contexts] == [0, 3]
    for each in accepted.contexts:
        each.abstract = octets.CT
    assert accepted.find_abstract(octets.CT) == 3
    assert accepted.find_abstract(octets.CT, 3) == 0
    assert accepted.count_abstract(octets.CT) == 1
