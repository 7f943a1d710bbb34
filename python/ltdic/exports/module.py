"""Modules of data sets (`ltdic/element.h`)."""

from __future__ import annotations

from collections.abc import Sequence

from ltdic.abi.engine import NULL, CData
from ltdic.abi.export import export
from ltdic.abi.memory import lend_struct
from ltdic.abi.nodes import pointer_in
from ltdic.core.errors import Failure, Fault
from ltdic.dataset import DataSet, module
from ltdic.dataset.element import Element

_MOST = 1000


def _lend(ds: DataSet, code: int, elements: Sequence[Element]) -> CData:
    """The one structure that a data set has for this, filled in; NULL without elements."""
    if not elements:
        return NULL
    if len(elements) > _MOST:
        raise Failure(Fault.PARAMETER, f"module {code}: {len(elements)} elements")
    struct = lend_struct(ds, "module", "DICOMMODULE")
    struct.nModule = code
    struct.nCount = len(elements)
    struct.pElement = [pointer_in(ds, each) for each in elements]
    return struct


@export
def L_DicomInsertModule(ds: DataSet, code: int, optional: bool) -> CData:
    """Add the elements of a module that are missing, empty; the module as it is then."""
    return _lend(ds, code, module.insert(ds, code, optional))


@export
def L_DicomDeleteModule(ds: DataSet, code: int) -> None:
    """Remove the elements of a module that no other module of the data set has."""
    module.delete(ds, code)


@export
def L_DicomGetCountModule(ds: DataSet) -> int:
    """How many modules of its class the data set has."""
    return len(module.codes(ds))


@export
def L_DicomFindModule(ds: DataSet, code: int) -> CData:
    """The module with this number; NULL if the data set has no element of it."""
    return _lend(ds, code, module.elements(ds, code))


@export
def L_DicomFindIndexModule(ds: DataSet, index: int) -> CData:
    """The module at `index`, counted as L_DicomGetCountModule does."""
    codes = module.codes(ds)
    return (
        _lend(ds, codes[index], module.elements(ds, codes[index])) if index < len(codes) else NULL
    )


@export
def L_DicomRemoveType3EmptyElements(ds: DataSet) -> bool:
    """Remove the empty elements that the class has as type 3; FALSE if its class is unknown."""
    return module.remove_empty_optional(ds)
