"""What a program does with a data set: elements come, go and change, and are asked for.

The first octet of an input says how the data set begins (bits 0 to 2: read in one of the ways of
`data_set`, as a class, as a command, empty), whether C sees it from the start (bit 7), and does all
by the exported functions (bits 6 and 7, if the library has started); the second how many acts
follow, of six octets each; the rest is the data set. What the acts mean is `act`.

Asserted of every input:

- nothing but `Failure` leaves an act, with a fault of data sets;
- links, order and places are right after each act, and who watches the tree has been told of every
  element that is in it, and of no other (`tree`);
- the structures for C are what the elements are, and C steps from one to the next as the list has
  them (`mirror`), if the library has started;
- what was set is there, what was not taken has changed nothing;
- at the end the data set is written and read again in every syntax without compression, and is
  sent compressed only as what it is.
"""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet
from ltdic.dataset.codec import RLE
from ltdic.dataset.element import Element
from ltdic.dataset.native import loops
from ltdic.dataset.tree import Tree

from fuzz import act, data_set
from fuzz.data_set import SYNTAXES, can_hold, check_refusal, check_written, deflated
from fuzz.example import EXAMPLES, IMAGES, frames, image, said
from fuzz.mirror import Mirror
from fuzz.mutation import mutate_elements
from fuzz.target import KIB, MIB, Target
from fuzz.tree import ask, check_links, read_values

SIZE = 6
_MOST = 24
_CLASS, _COMMAND, _EMPTY = 5, 6, 7
_CALLED, _SHOWN = 0x40, 0x80
_FAULTS = frozenset(
    (
        *(Fault.FORMAT, Fault.END, Fault.INVALID_ELEMENT_LENGTH, Fault.PARAMETER, Fault.CANCELED),
        *(Fault.COMPRESSION, Fault.CONVERSION, Fault.PHOTOMETRIC, Fault.QFACTOR),
        *(Fault.TRANSFER_SYNTAX_NOT_SUPPORTED, Fault.BITSPERPIXEL, Fault.CLASS_NOT_SUPPORTED),
        Fault.PRIVATE_CREATOR_GROUP_INVALID,
        Fault.PRIVATE_CREATOR_ELEMENT_INVALID,
        Fault.PRIVATE_CREATOR_DATA_ELEMENT_ALREADY_EXISTS,
        Fault.PRIVATE_CREATOR_DATA_ELEMENT_MISSING,
        Fault.PRIVATE_CREATOR_ELEMENTS_ALL_ALLOCATED,
    )
)


class Watch:
    """Knows the elements of a tree by what it is told, and passes that on, until all are gone."""

    def __init__(self, ds: DataSet) -> None:
        self._ds = ds
        self._next = ds.watcher
        self.known = set(ds.tree.walk())
        ds.watcher = self

    def inserted(self, element: Element) -> None:
        assert element not in self.known and element.first_child is None
        self.known.add(element)
        if self._next is not None:
            self._next.inserted(element)

    def removed(self, element: Element) -> None:
        pending = [element]
        for each in pending:
            self.known.remove(each)
            child = each.first_child
            while child is not None:
                pending.append(child)
                child = child.next
        if self._next is not None:
            self._next.removed(element)

    def changed(self, element: Element) -> None:
        assert element in self.known
        if self._next is not None:
            self._next.changed(element)

    def cleared(self) -> None:
        if self._next is not None:
            self._next.cleared()
        self._ds.watcher = None

    def check(self, tree: Tree) -> None:
        assert self.known == set(tree.walk())


def begun(start: int, choice: int, body: bytes) -> DataSet | None:
    """The data set that an input begins with; None where there is none."""
    ds = DataSet()
    try:
        if start == _CLASS:
            ds.init(act.CLASSES[choice % len(act.CLASSES)], choice >> 4 & 3)
        elif start == _COMMAND:
            ds.init_command(act.COMMANDS[choice % len(act.COMMANDS)], bool(choice & 1))
        elif start != _EMPTY:
            content = deflated(body) if start == data_set.DEFLATED else body
            ds = DataSet.received(content, SYNTAXES[min(start, 3)])
            assert ds.tree is not None
    except Failure as failure:
        assert failure.fault in _FAULTS and str(failure)
        return None
    return ds


def run(data: bytes) -> bool:
    """Check one input."""
    head = data[:2].ljust(2, b"\0")
    number = min(head[1], _MOST)
    acts, body = data[2 : 2 + number * SIZE], data[2 + number * SIZE :]
    start = head[0] & 7
    ds = begun(start, head[0] >> 3 & 15 | len(body) << 4 & 0xF0, body)
    if ds is None:
        return False
    other = ds.clone()
    mirror = Mirror(ds)
    if head[0] & _SHOWN:
        mirror.show()
    if head[0] & (_SHOWN | _CALLED) == _SHOWN | _CALLED and loops is not None:
        _call(ds, mirror, acts)
        return True
    watch = Watch(ds)
    for at in range(0, len(acts) - SIZE + 1, SIZE):
        try:
            act.perform(ds, other, *acts[at : at + SIZE])
        except Failure as failure:
            assert failure.fault in _FAULTS and str(failure), failure
        if acts[at] % len(act.NAMES) == act.LOOK:
            mirror.show()
        check_links(ds.tree)
        if ds.watcher is watch:
            watch.check(ds.tree)
        else:
            watch = Watch(ds)
        mirror.check()
    check_links(other.tree)
    read_values(ds.tree)
    ask(ds)
    if start != _COMMAND:
        check_written(ds)
        _check_compressed(ds)
    mirror.end()
    return True


def _call(ds: DataSet, mirror: Mirror, acts: bytes) -> None:
    """The acts as a program in C does them."""
    twin = ds.clone()
    for at in range(0, len(acts) - SIZE + 1, SIZE):
        act.call(ds, twin, mirror, *acts[at : at + SIZE])
        mirror.show()
        check_links(ds.tree)
        mirror.check()
    mirror.end()


def _check_compressed(ds: DataSet) -> None:
    for uid in (*SYNTAXES, RLE):
        try:
            sent = b"".join(ds.encode(uid))
        except Failure as failure:
            check_refusal(failure, uid, ds)
            continue
        if not can_hold(uid, ds):
            continue
        again = DataSet.received(sent, uid)
        assert sum(1 for each in again.tree.walk()) <= sum(1 for each in ds.tree.walk())


def program(*acts: tuple[int, ...]) -> bytes:
    """Acts as an input has them."""
    return bytes((len(acts),)) + b"".join(bytes(each).ljust(SIZE, b"\0") for each in acts)


def seeds() -> dict[str, bytes]:
    """Each act on data sets of each kind."""
    given = {name: each[2:] for name, each in data_set.seeds().items()}
    found = {}
    for number, name in enumerate(act.NAMES):
        acts = program(*[(number, *each) for each in EXAMPLES.get(name, _PLACES)])
        found[f"{name}-explicit"] = b"\x81" + acts + given["explicit"]
        if name in ("insert", "set_text", "delete"):
            found[f"{name}-called"] = b"\xc1" + acts + given["explicit"]
            found[f"{name}-called-empty"] = b"\xc7" + acts
        if name in ("insert", "copy", "set_text"):
            found[f"{name}-implicit"] = b"\0" + acts + given["implicit"]
            found[f"{name}-empty"] = b"\x87" + acts
    found["class"] = b"\x0d" + program((1, 3), (1, 9))
    found["command"] = b"\x06" + program((2, 1))
    return {**found, **_image_seeds(), **_fullest()}


def _image_seeds() -> dict[str, bytes]:
    """Images into every syntax, and compressed ones that are looked at."""
    number, measure = act.NAMES.index("transcode"), act.NAMES.index("measure")
    acts = [(number, *each) for each in EXAMPLES["transcode"]]
    found = {}
    for name, content in (
        *(("grey", image()), ("grey-12", image(12)), ("colour", image(8, 3, b"RGB "))),
        *(("grey-16", image(16)), ("luminance", image(8, 3, b"YBR_FULL")), ("bit", image(1))),
        *(("palette", image(8, 1, b"PALETTE COLOR ")), ("large", image(side=32))),
    ):
        found[f"image-{name}"] = b"\1" + program(*acts) + content
    lossy = [(number, uid, quality, flag, control, 40) for uid in (5, 11) for quality, flag, control
             in ((30, 1, 3), (200, 0, 9), (0, 1, 2), (1, 0, 17), (50, 0, 25))]  # fmt: skip
    found["image-lossy"] = b"\1" + program(*lossy) + image(side=32)
    found["image-lossy-colour"] = b"\1" + program(*lossy) + image(8, 3, b"RGB ", 20)
    for name, (uid, parts) in IMAGES.items():
        many = frames(len(parts) - 2) if name.startswith("frames") else b""
        content = image(compressed=parts)
        content = said(uid) + content[:30] + many + content[30:] if many else said(uid) + content
        looks = [(measure, each) for each in range(10, 16)]
        found[f"compressed-{name}"] = b"\1" + program(*looks) + content
    return found


def _fullest() -> dict[str, bytes]:
    """A group with every block reserved, and a block that is full."""
    find, create = act.NAMES.index("find_private"), act.NAMES.index("create_private")
    creators = [data_set.element(0x00090000 + each, b"LO", b"") for each in range(0x10, 0x100)]
    block = [data_set.element(0x00091000 + each, b"CS", b"") for each in range(0x100)]
    first = data_set.element(0x00090010, b"LO", b"MINE")
    return {
        "blocks": b"\1" + program((create, 0, 0, 0, 0)) + b"".join(creators),
        "block": b"\1" + program((find, 1, 0, 0)) + first + b"".join(block),
    }


_PLACES = tuple((a, b, c) for a in (0, 5, 40) for b, c in ((0, 1), (3, 2), (9, 7)))


def structured() -> SearchStrategy[bytes]:
    """Right data sets, and programs of acts that often meet something."""
    octet = st.integers(0, 255)
    small = st.integers(0, 30)
    one = st.tuples(st.integers(0, len(act.NAMES) - 1), small, small, small, small | octet, octet)
    acts = st.lists(one.map(bytes), max_size=12).map(
        lambda each: bytes((len(each),)) + b"".join(each)
    )
    inner = data_set.structured()
    sample = st.sampled_from(sorted(data_set.seeds().values()))
    content = sample | inner | st.just(b"\1\0" + image())

    def joined(parts: tuple[bytes, bytes, int]) -> bytes:
        body, what, high = parts
        return bytes((body[0] % 5 | high,)) + what + body[2:]

    heads = st.sampled_from((0, _SHOWN, _SHOWN | _CALLED))
    empty = st.tuples(st.sampled_from((5, 6, 7, 0x85, 0x8D, 0x95)).map(lambda n: bytes((n,))), acts)
    return st.tuples(content, acts, heads).map(joined) | empty.map(b"".join)


def mutate(data: bytes, number: int) -> bytes:
    """Change the acts, or the elements with their lengths put right."""
    head, end = data[:2].ljust(2, b"\0"), 2 + min(data[1] if len(data) > 1 else 0, _MOST) * SIZE
    acts, body = data[2:end], data[end:]
    if number & 1 or not body:
        at = (number >> 1) % (len(acts) + 1)
        acts = acts[:at] + bytes((number >> 9 & 0xFF,)) + acts[at + 1 :]
        return head[:1] + bytes((min(len(acts) // SIZE, _MOST),)) + acts + body
    choice = head[0] & 7
    changed = mutate_elements(body, number >> 1, choice if choice < data_set.DEFLATED else 1)
    return data[:end] + changed


TARGET = Target(
    "operation", run, seeds, structured, mutate, ("ltdic.dataset",), seconds=4.0,
    memory=(64 * MIB, 16 * KIB),
)  # fmt: skip
