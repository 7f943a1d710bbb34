"""What functions answer when they fail: by type, and by name where the type does not say."""

from __future__ import annotations

import pytest

from ltdic.abi.failure import VALUES, failure_kind
from ltdic.core.errors import Fault


@pytest.mark.parametrize(
    ("name", "returns", "expected"),
    [
        ("L_DicomSetCalled", "L_INT", Fault.MEMORY),
        ("L_DicomLoadDS", "L_UINT16", Fault.MEMORY),
        ("L_DicomSetCipherToIndexTLS", "L_UINT32", Fault.MEMORY),
        ("L_DicomGetTimeRangeValue", "L_INT16", Fault.MEMORY),
        ("L_DicomGetCountUID", "L_UINT32", 0),
        ("L_DicomGetPresentationCount", "L_INT", 0),
        ("L_DicomGetResult", "L_UCHAR", 2),
        ("L_DicomFindAbstract", "L_UCHAR", 0),
        ("L_DicomIsConnected", "L_BOOL", 0),
        ("L_DicomCreateNet", "HDICOMNET", "null"),
        ("L_DicomGetStringValue", "L_TCHAR*", "null"),
        ("L_DicomFreeNet", "void", None),
    ],
)
def test_failure_value(name: str, returns: str, expected: object) -> None:
    assert failure_kind(name, returns).of(Fault.MEMORY, "null") == expected


def test_no_code_function_is_listed_as_a_value_by_mistake() -> None:
    verbs = ("Set", "Send", "Add", "Insert", "Delete", "Load", "Save", "Create", "Accept")
    settable = {"L_DicomSetMemoryAllocation"}
    wrong = [
        name
        for name in VALUES
        if name.removeprefix("L_Dicom").startswith(verbs) and name not in settable
    ]
    assert wrong == []
