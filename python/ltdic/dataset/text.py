r"""Character sets: bytes to text and back, by the terms of Specific Character Set (0008,0005).

With code extensions (several terms) a value is ISO 2022: escape sequences load graphic sets into
G0, the lower half, and G1, the upper half; at a delimiter the first term is in force again.

Must not know: elements but for finding their character set.
PS3.3 section C.12.1.1.2 (terms, escapes), PS3.5 section 6.1.2 (use), tables C.12-2 to C.12-5.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ltdic.dataset.element import UNDEFINED, Element
from ltdic.tables import vr

CHARACTER_SET = 0x00080005
SUBJECT = frozenset((vr.LO, vr.LT, vr.PN, vr.SH, vr.ST, vr.UC, vr.UT))
"""The VRs that Specific Character Set applies to: PS3.5 section 6.1.2.2."""


class _Set(NamedTuple):
    """A graphic character set: how Python calls it, and what loads it."""

    codec: str
    escape: bytes
    is_lower: bool = False
    """In G0, two bytes a character; the codec wants the escape sequence."""


_SETS = {
    6: _Set("ascii", b"(B"),
    100: _Set("latin_1", b"-A"),
    101: _Set("iso8859_2", b"-B"),
    109: _Set("iso8859_3", b"-C"),
    110: _Set("iso8859_4", b"-D"),
    144: _Set("iso8859_5", b"-L"),
    127: _Set("iso8859_6", b"-G"),
    126: _Set("iso8859_7", b"-F"),
    138: _Set("iso8859_8", b"-H"),
    148: _Set("iso8859_9", b"-M"),
    203: _Set("iso8859_15", b"-b"),
    13: _Set("shift_jis", b")I"),
    166: _Set("tis_620", b"-T"),
    87: _Set("iso2022_jp", b"$B", is_lower=True),
    159: _Set("iso2022_jp_2", b"$(D", is_lower=True),
    149: _Set("euc_kr", b"$)C"),
    58: _Set("gb2312", b"$)A"),
}
_BY_ESCAPE = {each.escape: each for each in _SETS.values()}
_ASCII, _ROMAN = b"(B", b"(J"
_LATIN = _SETS[100]
_WHOLE = {"ISO_IR 192": "utf_8", "GB18030": "gb18030", "GBK": "gbk", "ISO 2022 GBK": "gbk"}
_TERM = re.compile(r"ISO[ _-](?:2022[ _-])?(?:IR)?[ _-]?(\d+)$", re.IGNORECASE)
_ESCAPE = re.compile(rb"\x1b([(J)-][A-Zb]|\([BJ]|\$\(D|\$\)[AC]|\$B)")
_DELIMITERS = {True: "\\^=", False: "\\\r\n\t\f"}

TERMS_OF_NUMBER: tuple[tuple[str, ...], ...] = (
    ("",),
    ("ISO_IR 100",),
    ("ISO_IR 101",),
    ("ISO_IR 109",),
    ("ISO_IR 110",),
    ("ISO_IR 144",),
    ("ISO_IR 127",),
    ("ISO_IR 126",),
    ("ISO_IR 138",),
    ("ISO_IR 148",),
    ("ISO_IR 13",),
    ("ISO_IR 166",),
    ("", "ISO 2022 IR 149"),
    ("ISO_IR 192",),
    ("GB18030",),
    ("", "ISO 2022 IR 87"),
    ("", "ISO 2022 IR 159"),
)
"""The terms that the interface's DICOM_CHARACTER_SET_ numbers stand for."""


def terms_of(element: Element) -> tuple[str, ...]:
    """The character set terms in force for `element`: of its item, else of what is around it."""
    each: Element | None = element
    while each is not None:
        owner = each.parent or each.tree
        sibling: Element | None = each if owner is None else owner.first_child
        while sibling is not None and sibling.tag < CHARACTER_SET:
            sibling = sibling.next
        if sibling is not None and sibling.tag == CHARACTER_SET and sibling.length != UNDEFINED:
            stated = bytes(sibling.raw()[:1024]).decode("latin-1").rstrip("\0 ")
            return tuple(term.strip() for term in stated.split("\\"))
        each = each.parent
    return ("",)


def decode(data: bytes, terms: Sequence[str], is_name: bool = False) -> str:
    """The text of a value; bytes that mean nothing become U+FFFD. Never fails, linear.

    An unknown term counts as the default repertoire, whose upper half is read as Latin-1.
    """
    whole = _WHOLE.get(terms[0].upper()) if terms else None
    if whole is not None:
        return data.decode(whole, "replace")
    first = _set(terms[0] if terms else "")
    if b"\x1b" not in data:
        return data.decode(first.codec, "replace")
    delimiters = re.compile(b"[" + re.escape(_DELIMITERS[is_name].encode()) + b"]")
    result: list[str] = []
    lower: _Set | None = None
    upper, position = first, 0
    for match in _ESCAPE.finditer(data):
        result.append(_run(data[position : match.start()], lower, upper, first, delimiters))
        if lower is None and delimiters.search(data, position, match.start()):
            upper = first
        position = match.end()
        escape = match[1]
        loaded = _BY_ESCAPE.get(escape)
        if escape in (_ASCII, _ROMAN):
            lower = None
        elif loaded is not None and loaded.is_lower:
            lower = loaded
        elif loaded is not None:
            upper = loaded
            lower = None
    result.append(_run(data[position:], lower, upper, first, delimiters))
    return "".join(result)


def _run(
    data: bytes, lower: _Set | None, upper: _Set, first: _Set, delimiters: re.Pattern[bytes]
) -> str:
    """Bytes between two escape sequences."""
    if lower is not None:
        return (b"\x1b" + lower.escape + data).decode("iso2022_jp_2", "replace")
    match = delimiters.search(data)
    if match is None or upper is first:
        return data.decode(upper.codec, "replace")
    at = match.start()
    return data[:at].decode(upper.codec, "replace") + data[at:].decode(first.codec, "replace")


def _set(term: str) -> _Set:
    """The single-byte set that is in force first under `term`."""
    match = _TERM.match(term)
    found = _SETS.get(int(match[1][:4])) if match else None
    return _LATIN if found is None or found.codec == "ascii" or found.is_lower else found


def encode(text: str, terms: Sequence[str], is_name: bool = False) -> bytes | None:
    """`text` as a value; None if the character sets of `terms` cannot express it."""
    if text.isascii():
        return text.encode("ascii")
    whole = _WHOLE.get(terms[0].upper()) if terms else None
    if whole is not None:
        return _try(text, whole)
    sets = []
    for term in terms or ("",):
        match = _TERM.match(term)
        found = _SETS.get(int(match[1][:4])) if match else None
        sets.append(found or _SETS[6])
    if len(sets) == 1:
        return _single(text, sets[0])
    parts = re.split("([" + re.escape(_DELIMITERS[is_name]) + "])", text)
    encoded = [_component(part, sets) for part in parts]
    return None if None in encoded else b"".join(part for part in encoded if part)


def _try(text: str, codec: str) -> bytes | None:
    try:
        return text.encode(codec)
    except UnicodeEncodeError:
        return None


def _single(text: str, chosen: _Set) -> bytes | None:
    """`text` in one set without its escape sequences; None if it is not all in it."""
    data = _try(text, chosen.codec)
    if data is None:
        return None
    if chosen.is_lower:
        head = b"\x1b" + chosen.escape
        inner = data[len(head) : -3]
        return inner if data.startswith(head) and b"\x1b" not in inner else None
    if chosen.codec == "shift_jis" and len(data) != len(text):
        return None
    return data


def _component(text: str, sets: list[_Set]) -> bytes | None:
    """Text without delimiters, with escape sequences; in G0 ASCII at its end."""
    if text.isascii():
        return text.encode("ascii")
    data = _single(text, sets[0])
    if data is not None and not sets[0].is_lower:
        return data
    result, current = b"", sets[0]
    for run in re.findall(r"[\x00-\x7f]+|[^\x00-\x7f]+", text):
        for piece, chosen in _pieces(run, sets, current):
            if chosen is None:
                return None
            if chosen is not current and not (piece.isascii() and not current.is_lower):
                result += b"\x1b" + chosen.escape
                current = chosen
            data = _single(piece, chosen)
            if data is None:
                return None
            result += data
    return result + b"\x1b" + _ASCII if current.is_lower else result


def _pieces(run: str, sets: list[_Set], current: _Set) -> list[tuple[str, _Set | None]]:
    """`run` cut so that each piece is in one set; None for what is in none."""
    if run.isascii():
        return [(run, _SETS[6])]
    for chosen in (current, *sets):
        if _single(run, chosen) is not None:
            return [(run, chosen)]
    pieces: list[tuple[str, _Set | None]] = []
    for character in run:
        preferred = [pieces[-1][1]] if pieces else []
        chosen_set = next(
            (each for each in (*preferred, *sets) if each and _single(character, each)), None
        )
        if pieces and pieces[-1][1] is chosen_set:
            pieces[-1] = (pieces[-1][0] + character, chosen_set)
        else:
            pieces.append((character, chosen_set))
    return pieces
