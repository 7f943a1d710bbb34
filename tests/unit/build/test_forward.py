"""The C++ methods that only call their C function: what is emitted, what is left out."""

from __future__ import annotations

import pytest

from ltdic_build.cdef import Function
from ltdic_build.forward import NoFunctionError, forwarders, methods

HEADER = """
/* class LTDIC_CLASS LDicomNot { void Seen(); }; */
class LTDIC_CLASS LDicomTag : public LDicomBase {
public:
    LDicomTag();
    virtual void OnEvent(L_INT nError);
    static pDICOMTAG Find(L_UINT32 nCode);
protected:
    L_BOOL Keep(const L_TCHAR* pszName = NULL, L_UINT* puCount = 0) const;
    L_BOOL Keep(L_UINT uIndex);
    void Watch(void (*pfnCall)(int));
    L_UINT m_uMember;
private:
    void Hidden();
};
"""


def function(name: str, parameters: str) -> Function:
    return Function(name, "L_BOOL", f"L_BOOL {name}({parameters})")


FIND = function("L_DicomFindTag", "L_UINT32 nCode")
KEEP = function("L_DicomKeepTag", "HDICOMTAG hTag, L_TCHAR* pszName, L_UINT* puCount")
BY_HAND = "L_BOOL LDicomTag::Keep(\n    L_UINT) {\n    return TRUE;\n}\n"


def test_a_method_calls_the_function_of_its_name() -> None:
    text = forwarders([HEADER], [BY_HAND], [FIND, KEEP])
    assert "pDICOMTAG LDicomTag::Find(L_UINT32 nCode) {\n    return L_DicomFindTag(nCode);" in text
    assert (
        "L_BOOL LDicomTag::Keep(const L_TCHAR* pszName, L_UINT* puCount) const {\n"
        "    return L_DicomKeepTag(const_cast<LDicomTag*>(this), pszName, puCount);\n}"
    ) in text
    assert text.count("LDicomTag::") == 2


def test_a_method_without_a_function_is_named() -> None:
    with pytest.raises(NoFunctionError, match=r"LDicomTag::Keep: .* takes 2 arguments"):
        forwarders([HEADER], [], [FIND, KEEP])


def test_a_function_with_other_arguments_does_not_serve() -> None:
    with pytest.raises(NoFunctionError, match="LDicomTag::Find"):
        forwarders([HEADER], [BY_HAND], [function("L_DicomFindTag", "void"), KEEP])


def test_what_is_not_a_forwarder_is_not_seen() -> None:
    names = [(method.name, len(method.parameters)) for method in methods(HEADER)]
    assert names == [("OnEvent", 1), ("Find", 1), ("Keep", 2), ("Keep", 1)]


def test_a_class_may_say_its_name_once_more() -> None:
    header = "class LTDIC_CLASS LDicomWaveformChannel {\npublic:\n    void SetChannelStatus();\n};"
    text = forwarders([header], [], [function("L_DicomChannelSetStatus", "HCHANNEL hChannel")])
    assert "{\n    L_DicomChannelSetStatus(this);\n}" in text


def test_a_virtual_method_calls_the_callback_of_its_row() -> None:
    rows = "#define ROWS(EVENT, ODD) ODD(OnEvent, pfnEvent)"
    text = forwarders([HEADER], [BY_HAND, rows], [FIND, KEEP])
    assert (
        "void LDicomTag::OnEvent(L_INT nError) {\n"
        "    Program(this, &DICOMNETCALLBACK::pfnEvent, nError);\n}"
    ) in text
