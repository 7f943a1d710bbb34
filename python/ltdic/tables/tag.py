"""The tag table: which VR, multiplicity and name an element has (PS3.6 sections 6 to 9, PS3.7
annex E).

`vr_of` is the hot path: it answers from a plain dict, made at the first call without making the
records. Changes of the table show in it.

Must not know: data sets, pydicom.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter

from ltdic.tables import vr
from ltdic.tables.record import Record, Table

ALL = 0xFFFFFFFF
NO_LIMIT = -1
PRIVATE = 0x10000  # the bit of a tag that makes its group odd


class Tag(Record):
    """One data element, or several: those tags t with t & mask == code & mask.

    `max_vm` is NO_LIMIT for "n"; the number of values is a multiple of `divide_vm`.
    """

    __slots__ = ("code", "divide_vm", "mask", "max_vm", "min_vm", "vr")

    def __init__(
        self, code: int, mask: int, name: str, vr_: int, min_vm: int, max_vm: int, divide_vm: int
    ) -> None:
        super().__init__(name)
        self.code = code
        self.mask = mask or ALL
        self.vr = vr_
        self.min_vm = min_vm
        self.max_vm = max_vm
        self.divide_vm = divide_vm or 1


def multiplicity(text: str) -> tuple[int, int, int]:
    """The (minimum, maximum, divisor) of a multiplicity as PS3.6 writes it: 1, 1-3, 1-n, 2-2n."""
    low, _, high = text.partition("-")
    minimum = int(low)
    if not high:
        return minimum, minimum, 1
    if not high.endswith("n"):
        return minimum, int(high), 1
    return minimum, NO_LIMIT, int(high[:-1] or 1)


def _pattern(text: str) -> tuple[int, int]:
    """The (code, mask) of a tag as PS3.6 writes it: eight hex digits, x where any digit fits."""
    if "x" not in text:
        return int(text, 16), ALL
    code = int(text.replace("x", "0"), 16)
    mask = int("".join("0" if digit == "x" else "F" for digit in text), 16)
    return code, mask


class TagTable(Table[int, Tag]):
    """The tag table; the key is the code, and a tag without entry is matched by mask."""

    def __init__(self) -> None:
        super().__init__()
        self._masked: list[Tag] = []

    def _builtin(self) -> list[Tag]:
        from ltdic.tables import _tag_data

        records: list[Tag] = []
        taken: set[int] = set()
        for row in (_tag_data.ROWS + _tag_data.MASKED_ROWS).splitlines():
            pattern, vr_, vm, name = row.split(" ", 3)
            code, mask = _pattern(pattern)
            if code in taken:
                # (0028,04x0) to (0028,04x3) begin where other elements are.
                code = int(pattern.replace("x", "1"), 16)
            taken.add(code)
            records.append(Tag(code, mask, name, _number(vr_), *multiplicity(vm)))
        records.sort(key=attrgetter("code"))
        self._masked = [record for record in records if record.mask != ALL]
        return records

    def _key(self, record: Tag) -> int:
        return record.code

    def insert(
        self,
        code: int,
        mask: int,
        name: str,
        vr_: int,
        min_vm: int,
        max_vm: int,
        divide_vm: int,
    ) -> Tag:
        """Append an element; a code that is there already is a `Failure`.

        `mask` 0 means all bits, `max_vm` NO_LIMIT any number of values, `divide_vm` 0 means 1.
        """
        record = self._insert(Tag(code, mask, name, vr_, min_vm, max_vm, divide_vm))
        if record.mask != ALL:
            self._masked.append(record)
        _LOOKUP.forget()
        return record

    def delete(self, record: Tag) -> Tag | None:
        """Remove `record`; answer its follower, else its predecessor, else None."""
        heir = super().delete(record)
        if record.mask != ALL:
            self._masked.remove(record)
        _LOOKUP.forget()
        return heir

    def _clear(self) -> None:
        super()._clear()
        self._masked = []
        _LOOKUP.forget()

    def has(self, code: int) -> bool:
        """Whether there is an entry with this very code."""
        return super().find(code) is not None

    def find(self, key: int) -> Tag | None:
        """The entry with this code, else the first one whose mask matches."""
        record = super().find(key)
        if record is not None:
            return record
        for record in self._masked:
            if key & record.mask == record.code & record.mask and _may_match(key, record.mask):
                return record
        return None


TABLE = TagTable()


def _may_match(code: int, mask: int) -> bool:
    """A mask over repeating groups stands for even groups: odd ones are private."""
    return bool(mask & PRIVATE) or not code & PRIVATE


def _number(name: str) -> int:
    return ord(name[0]) << 8 | ord(name[1])


def _name(vr_: int) -> str:
    return chr(vr_ >> 8) + chr(vr_ & 0xFF)


class _Lookup:
    """Tag to VR: the table's content as dicts, one for full masks and one for each other mask."""

    __slots__ = ("exact", "masked", "ready")

    def __init__(self) -> None:
        self.exact: dict[int, int] = {}
        self.masked: dict[int, dict[int, int]] = {}
        self.ready = False

    def forget(self) -> None:
        self.ready = False
        self.exact.clear()
        self.masked = {}

    def prepare(self) -> None:
        # Several threads may do this at once: each publishes whole dicts that are all the same.
        exact, masked = self._of_table() if TABLE.initialized else self._of_builtin()
        self.exact.update(exact)
        self.masked = masked
        self.ready = True

    @staticmethod
    def _of_table() -> tuple[dict[int, int], dict[int, dict[int, int]]]:
        exact: dict[int, int] = {}
        masked: dict[int, dict[int, int]] = {}
        record = TABLE.first()
        while record is not None:
            if record.mask == ALL:
                exact[record.code] = record.vr
            else:
                by_code = masked.setdefault(record.mask, {})
                by_code.setdefault(record.code & record.mask, record.vr)
            record = record.next
        return exact, masked

    @staticmethod
    def _of_builtin() -> tuple[dict[int, int], dict[int, dict[int, int]]]:
        from ltdic.tables import _tag_data

        numbers = {_name(code): code for code in vr.CODES}
        rows = _tag_data.ROWS.splitlines()
        exact = {int(row[:8], 16): numbers[row[9:11]] for row in rows}
        masked: dict[int, dict[int, int]] = {}
        for row in _tag_data.MASKED_ROWS.splitlines():
            code, mask = _pattern(row[:8])
            masked.setdefault(mask, {})[code] = numbers[row[9:11]]
        return exact, masked


_LOOKUP = _Lookup()
_exact_vr = _LOOKUP.exact.get


def vr_of(tag: int) -> int:
    """The VR of element `tag`, (group << 16) | element; `vr.UN` if nothing is known.

    Group lengths are UL, private creators LO, items and their delimiters SQ, other private
    elements UN: what their creator says of them, `private_vr_of` answers.
    """
    found = _exact_vr(tag)
    return _other_vr(tag) if found is None else found


def _other_vr(tag: int) -> int:
    if not _LOOKUP.ready:
        _LOOKUP.prepare()
        found = _exact_vr(tag)
        if found is not None:
            return found
    element = tag & 0xFFFF
    if element == 0:
        return vr.UL
    for mask, by_code in _LOOKUP.masked.items():
        found = by_code.get(tag & mask)
        if found is not None and _may_match(tag, mask):
            return found
    if tag & PRIVATE:
        return vr.LO if 0x10 <= element <= 0xFF else vr.UN
    return vr.SQ if tag in (0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD) else vr.UN


def private_vr_of(tag: int, creator: str) -> int:
    """The VR that private creator `creator` gives element `tag`, whatever block it reserved.

    `vr.UN` if the creator or the element is unknown (PS3.5 section 7.8).
    """
    known = _private().get(creator.strip("\0 "))
    return vr.UN if known is None else known.get(tag & 0xFFFF00FF, vr.UN)


@cache
def _private() -> dict[str, dict[int, int]]:
    from ltdic.tables import _private_data

    creators: dict[str, dict[int, int]] = {}
    known: dict[int, int] = {}
    for row in _private_data.ROWS.splitlines():
        if row[0] != " ":
            known = creators[row] = {}
            continue
        vr_, *elements = row.split()
        number = _number(vr_)
        known.update({int(element[:4] + "00" + element[4:], 16): number for element in elements})
    return creators
