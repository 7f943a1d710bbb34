"""What must hold of any data set that was read, and everything that can be asked of its elements.

No pydicom, no files: the targets of data sets and of files share this.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ltdic.dataset import (
    DataSet,
    conformance,
    damage,
    image_attribute,
    limit,
    value_binary,
    value_convert,
    value_number,
    value_string,
    value_time,
)
from ltdic.dataset.element import ITEM, UNDEFINED, Element
from ltdic.dataset.tree import Tree
from ltdic.tables import vr
from ltdic.tables.tag import vr_of

_NUMBERS = (
    value_number.CHAR,
    value_number.SHORT,
    value_number.LONG,
    value_number.LONG64,
    value_number.FLOAT,
    value_number.DOUBLE,
)
_RANGES = (value_time.DATE, value_time.TIME, value_time.DATE_TIME)
_MOST = 40
"""Elements of one input that are asked for their values."""


def check_links(tree: Tree) -> int:
    """Every link has its counterpart, tags ascend, the depth is bounded; the number of nodes."""
    number = 0
    pending: list[tuple[Tree | Element, Element | None, int]] = [(tree, None, 0)]
    while pending:
        owner, parent, depth = pending.pop()
        assert depth <= limit.DEPTH, "too deep"
        prev, each = None, owner.first_child
        while each is not None:
            number += 1
            assert each.tree is tree and each.parent is parent and each.prev is prev
            if prev is not None and not each.is_item:
                assert prev.tag < each.tag, "out of order"
            if each.first_child is not None:
                assert each.is_container
                pending.append((each, each, depth + (each.tag != 0xFFFEE000)))
            _check_place(each)
            prev, each = each, each.next
        assert owner.last_child is prev
    assert number <= limit.ELEMENTS
    assert sum(1 for _ in tree.walk()) == number
    return number


def _check_place(element: Element) -> None:
    """The value is inside what was read."""
    source = element.source
    if source is not None:
        assert 0 <= element.offset <= element.start <= len(source.view)
        assert element.size <= len(source.view) - element.start
    if element.length != UNDEFINED:
        assert len(element.raw()) == element.length


def content(
    tree: Tree, with_vr: bool = True, first_group: int = 3
) -> list[tuple[int, int, int, bytes]]:
    """The data set as a list to compare: level, tag, VR, value in our own byte order.

    Without `with_vr` a VR counts only as far as it has items; UN is as good as the VR of
    the tag. Groups before `first_group` are left out, and so are lengths of groups, which no reader
    keeps. An item whose tag is a delimiter's counts as one, as it does for those who write it.
    """
    found = []
    for each in tree.walk():
        if tree.top(each).tag >> 16 >= first_group and each.tag & 0xFFFF:
            vr_ = each.vr if each.vr != vr.UN or vr_of(each.tag) == vr.SQ else vr_of(each.tag)
            if not with_vr:
                vr_ = vr.SQ * (each.is_item or each.first_child is not None)
            tag = ITEM if each.is_item else each.tag
            found.append((tree.level(each), tag, vr_, bytes(each.data())))
    return found


def leaves(tree: Tree) -> Iterator[Element]:
    """The first elements with a value."""
    number = 0
    for each in tree.walk():
        if each.length != UNDEFINED:
            yield each
            number += 1
            if number == _MOST:
                return


def read_values(tree: Tree) -> None:
    """Ask some elements for their values as everything; nothing of that may raise."""
    for each in leaves(tree):
        count = value_binary.count(each)
        assert 0 <= count <= each.length + 1
        assert len(value_binary.get(each, 1, 7)) <= 7
        texts = value_string.values(each)
        assert value_string.get(each, len(texts)) is None
        if texts:
            assert value_string.get(each, 0, len(texts)) == "\\".join(texts)
        for kind in _NUMBERS:
            _read_numbers(kind, each)
        for moments in _RANGES:
            moments.get(each, 0, 1)
            moments.get_range(each, 0)
        value_time.AGE.all(each)


def _read_numbers(kind: value_number.Kind, element: Element) -> None:
    packed = kind.pack(element)
    if packed is not None:
        count = len(packed) // kind.size
        assert len(packed) % kind.size == 0
        assert kind.get(element, count, 1) is None
        assert element.vr == kind.text_vr or len(packed) <= element.length


def write_values(tree: Tree) -> None:
    """What a value says as text can be written, and says the same then."""
    for each in leaves(tree):
        text = value_convert.get(each)
        if not value_convert.set_(each, text):
            continue
        text = value_convert.get(each)  # a number may have got another form
        assert value_convert.set_(each, text)
        again = value_convert.get(each)
        assert again == text, f"{each}: {text!r} became {again!r}"


def ask(ds: DataSet) -> None:
    """What is asked of a whole data set."""
    tree = ds.tree
    ds.info()
    bad, good = damage.count(ds)
    assert bad >= 0 and good >= 0
    image_attribute.faults(tree)
    reported = 0

    def report(element: Element, code: int) -> bool:
        nonlocal reported
        reported += 1
        return reported < 200

    conformance.check(ds, report)
    write_values(ds.clone().tree)


def edit(ds: DataSet, choice: int) -> None:
    """Delete some elements, and put one back where another was."""
    tree = ds.tree
    for number, each in enumerate(list(tree.walk())[:200]):
        if tree.exists(each) and (number + choice) % 5 == 0:
            parent, tag, vr_ = each.parent, each.tag, each.vr
            is_item = each.is_item
            ds.delete(each)
            assert not tree.exists(each)
            if not is_item and number % 2:
                ds.insert(parent, parent is not None, tag, vr_, vr_ == vr.SQ)


def same(ours: Sequence[object], theirs: Sequence[object]) -> None:
    """Fail with the first difference."""
    for one, other in zip(ours, theirs, strict=False):
        assert one == other, f"{one} is not {other}"
    common = min(len(ours), len(theirs))
    assert not ours[common:], f"only here: {ours[common]}"
    assert not theirs[common:], f"only there: {theirs[common]}"
