"""HDICOMDS: data sets that programs own, and data sets lent to them for a while.

What a program creates it frees. What a callback or a getter hands out belongs to the library: it is
taken back when its time is over, and a program that frees it earlier does no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from struct import Struct

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.handles import datasets
from ltdic.abi.memory import loans, release, text_key
from ltdic.abi.nodes import Nodes, Pack, Unseen
from ltdic.dataset import DataSet, value_convert, value_string
from ltdic.dataset.element import Element
from ltdic.dataset.native import loops
from ltdic.dataset.text import TERMS_OF_NUMBER
from ltdic.wire.message import ReceivedData

_lent: set[int] = set()
_debug: dict[int, Callable[[Element, int], bool]] = {}

#: DICOMELEMENT behind its links. The members that are not numbers here are the library's business
#: in the vendor's structure, and reserved for callers: 0.
_PAYLOAD = Struct("=IHxxII40xI4x8xqqI4x")


_LONGEST = 0xFFFFFFFF


def _address(pointer: CData) -> int:
    return int(ffi.cast("uintptr_t", pointer))


def ask_again(name: CData) -> None:
    """C must not go along the elements of what was called by this handle or object any more."""
    if loops is not None:
        loops.hide(_address(name))


class _Filler:
    """What `_packer` and the nodes' own code do, in C."""

    __slots__ = ("_ds", "_shown", "insert", "relink", "update")

    def __init__(self, ds: DataSet) -> None:
        self._ds = ds
        self._shown = 0  # the handle under which C may go from element to element
        self.insert, self.update, self.relink = loops.insert, loops.update, loops.relink

    def fill(self, elements: list[Element], address: int) -> None:
        """Give `elements` the structs that begin at `address`."""
        loops.fill(elements, address, self._ds.is_located)

    def show(self, address: int, count: int) -> None:
        """C may go along the `count` structs from `address` on without asking."""
        self._shown = _address(datasets.pointer_of(self._ds))
        loops.show(self._shown, address, count)

    def hide(self) -> None:
        """C has to ask again."""
        if self._shown:
            loops.hide(self._shown)
            self._shown = 0


def _packer(ds: DataSet) -> Pack:
    """What is behind the links of the elements of `ds`."""

    def pack(elements: list[Element]) -> tuple[list[bytes], None]:
        payloads = []
        for each in elements:
            offset, start, size = ds.position(each)
            size = min(size, _LONGEST)
            payloads.append(
                _PAYLOAD.pack(each.tag, each.vr, each.length, 0, 0, offset, start, size)
            )
        return payloads, None

    return pack


def own(ds: DataSet) -> CData:
    """Register a data set that the program has to free."""
    ds.nodes = _UNSEEN
    return datasets.add(ds)


def lend_out(ds: DataSet) -> CData:
    """Register a data set that the library keeps; it lives until `dismiss`."""
    return datasets.add(_kept(ds))


def _kept(ds: DataSet) -> DataSet:
    """A data set that the library keeps, yet to be registered."""
    ds.nodes = _UNSEEN
    _lent.add(id(ds))
    return ds


def _received(data: ReceivedData) -> DataSet:
    """A data set that came in and is looked at."""
    return _kept(DataSet.received(data, data.transfer_syntax))


datasets.keep_promises(_received)


def take_back(number: int) -> None:
    """End what was promised of a received data set, and `dismiss` it if it was looked at."""
    ds = datasets.withdraw(number)
    if ds is not None:
        dismiss(ds)


def is_lent(ds: DataSet) -> bool:
    """Whether the library owns `ds`."""
    return id(ds) in _lent


def dismiss(ds: DataSet) -> None:
    """End every handle, element pointer and loan of `ds`."""
    _lent.discard(id(ds))
    _debug.pop(id(ds), None)
    datasets.remove(ds)
    ds.reset()
    release(ds)


def set_debug(ds: DataSet, report: Callable[[Element, int], bool] | None) -> None:
    """Have `report` told of problems met while loading and inserting; None ends it."""
    if report is None:
        _debug.pop(id(ds), None)
    else:
        _debug[id(ds)] = report


def debug_of(ds: DataSet) -> Callable[[Element, int], bool] | None:
    """Who is told of problems; None for nobody."""
    return _debug.get(id(ds))


def pointer_to(ds: DataSet | None) -> CData:
    """The handle of a registered data set; NULL for None."""
    return NULL if ds is None else datasets.pointer_of(ds)


def _nodes(ds: DataSet) -> Nodes:
    def attach(watcher: Nodes | None) -> None:
        ds.watcher = watcher
        ds.nodes = _UNSEEN if watcher is None else watcher

    def records() -> Iterator[Element]:
        return ds.tree.walk()

    filler = None if loops is None else _Filler(ds)
    return Nodes("DICOMELEMENT", _packer(ds), records, attach, filler)


_UNSEEN = Unseen(_nodes)

if loops is not None:
    loops.serve(
        DataSet, Nodes, datasets.by_number, _debug, loans, text_key(0, 1),
        value_string.STRINGS, value_string.SIMPLE, value_convert.AS_IS, len(TERMS_OF_NUMBER),
    )  # fmt: skip
