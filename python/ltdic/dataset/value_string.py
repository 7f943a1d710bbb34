r"""Values as text: one string, several values with a backslash between.

Must not know: the meaning of the text.
PS3.5 section 6.2 (padding), 6.4 (multiplicity).
"""

from __future__ import annotations

from ltdic.dataset import text
from ltdic.dataset.element import PADDING, UNDEFINED, Element, unpadded
from ltdic.tables import vr

SINGLE = frozenset((vr.LT, vr.ST, vr.UR, vr.UT))
"""The VRs in which a backslash is just a character."""
STRINGS = SINGLE | frozenset(
    (
        *(vr.AE, vr.AS, vr.CS, vr.DA, vr.DS, vr.DT, vr.IS, vr.LO, vr.PN, vr.SH, vr.TM, vr.UC),
        vr.UI,
    )
)
SIMPLE = STRINGS - SINGLE


def split(element: Element) -> list[str]:
    """The values, padding included; [] if there are none or they are no text."""
    vr_ = element.vr
    if vr_ not in STRINGS or element.length in (0, UNDEFINED):
        return []
    whole = element.latin()
    if "\x1b" in whole or (vr_ in text.SUBJECT and not whole.isascii()):
        whole = text.decode(whole.encode("latin-1"), text.terms_of(element), vr_ == vr.PN)
    return whole.split("\\") if "\\" in whole and vr_ not in SINGLE else [whole]


def single(element: Element) -> str | None:
    """The value of an element that has one in ASCII, as `values` gives it: most are like that.

    None for all others.
    """
    vr_ = element.vr
    return element.plain(vr_ == vr.UI) if vr_ in SIMPLE else None


def values(element: Element) -> list[str]:
    """The values without padding (`unpadded`); of those in `SINGLE` leading spaces are a part."""
    if element.vr in SINGLE:
        return [value.rstrip(PADDING) for value in split(element)]
    is_uid = element.vr == vr.UI
    return [unpadded(value, is_uid) for value in split(element)]


def get(element: Element, index: int = 0, count: int = 1) -> str | None:
    r"""`count` values from `index` on, joined by backslashes; None if one of them is not there."""
    if index == 0 and count == 1 and (only := single(element)) is not None:
        return only
    found = values(element)
    if index < 0 or count < 1 or index + count > len(found):
        return None
    return "\\".join(found[index : index + count])


def set_(element: Element, value: str | None, count: int = 1, number: int | None = None) -> bool:
    """Replace the value by `value`, which has its values separated by backslashes.

    `number` is the character set (a DICOM_CHARACTER_SET_ number); None means the one in force.
    None or a count of 0 empties the element. False if the element is not of a string VR, or if
    the text cannot be expressed; the element is then as it was.
    """
    if element.length == UNDEFINED or element.vr not in STRINGS:
        return False
    if value is None or count <= 0:
        return element.replace(b"")
    terms: tuple[str, ...] = ("",)
    if number is not None:
        if not 0 <= number < len(text.TERMS_OF_NUMBER):
            return False
        terms = text.TERMS_OF_NUMBER[number]
    elif element.vr in text.SUBJECT:
        terms = text.terms_of(element)
    if element.vr not in text.SUBJECT and not value.isascii():
        return False
    data = text.encode(value, terms, element.vr == vr.PN)
    return data is not None and element.replace(data)
