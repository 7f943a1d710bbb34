/* csrc/class_associate.cpp - LDicomAssociate. */
#include <array>
#include <map>
#include <new>

#include "class_binding.h"

namespace {

typedef std::array<L_CHAR, PDU_MAX_TITLE_SIZE + 1> Name;

static_assert(PDU_MAX_UID_SIZE <= PDU_MAX_TITLE_SIZE, "a Name holds UIDs too");

}  // namespace

/* What the functions with an A returned last, by question. */
struct LDicomAssociateText {
    std::map<L_UCHAR, Name> m_Abstracts;
    Name m_ImplementClass;
    Name m_ImplementVersion;
};

LDicomAssociate::LDicomAssociate(L_BOOL bRequest)
    : m_hHandle(L_DicomCreateAssociate(bRequest)), m_pBinding(NULL), m_pText(NULL), m_Reserved() {
    if (m_hHandle != NULL) ltdic_alias_set(m_hHandle, this, TRUE);
}

LDicomAssociate::LDicomAssociate(HDICOMPDU hPDU, LDicomBinding* pBinding)
    : m_hHandle(hPDU), m_pBinding(pBinding), m_pText(NULL), m_Reserved() {}

LDicomAssociate::~LDicomAssociate() {
    if (m_hHandle != NULL) ltdic_alias_clear(this);
    if (m_pBinding != NULL)
        m_pBinding->Forget(this);
    else if (m_hHandle != NULL)
        L_DicomFreeAssociate(m_hHandle);
    delete m_pText;
}

LDicomAssociateText& LDicomAssociate::LtdicText() {
    if (m_pText == NULL) m_pText = new LDicomAssociateText();
    return *m_pText;
}

L_CHAR* LDicomAssociate::GetAbstractA(L_UCHAR nID) {
    Name& Abstract = LtdicText().m_Abstracts[nID];
    GetAbstract(nID, Abstract.data(), Abstract.size());
    return Abstract.data();
}

L_CHAR* LDicomAssociate::GetImplementClassA() {
    Name& Class = LtdicText().m_ImplementClass;
    GetImplementClass(Class.data(), Class.size());
    return Class.data();
}

L_CHAR* LDicomAssociate::GetImplementVersionA() {
    Name& Version = LtdicText().m_ImplementVersion;
    GetImplementVersion(Version.data(), Version.size());
    return Version.data();
}

/* L_TCHAR has 8 bits here, so these are the functions without the A. */
L_INT LDicomAssociate::SetAbstractA(L_UCHAR nID, L_CHAR* pszUID) {
    return SetAbstract(nID, pszUID);
}

L_UCHAR LDicomAssociate::FindAbstractA(L_CHAR* pszUID) { return FindAbstract(pszUID); }

L_UCHAR LDicomAssociate::FindNextAbstractA(L_UCHAR nID, L_CHAR* pszUID) {
    return FindNextAbstract(nID, pszUID);
}

L_INT LDicomAssociate::GetAbstractCountA(L_CHAR* pszUID) { return GetAbstractCount(pszUID); }

L_INT LDicomAssociate::SetTransferA(L_UCHAR nID, L_INT nIndex, L_CHAR* pszUID) {
    return SetTransfer(nID, nIndex, pszUID);
}

L_INT LDicomAssociate::SetImplementClassA(L_BOOL bEnabled, L_CHAR* pszUID) {
    return SetImplementClass(bEnabled, pszUID);
}

L_INT LDicomAssociate::SetImplementVersionA(L_BOOL bEnabled, L_CHAR* pszVersion) {
    return SetImplementVersion(bEnabled, pszVersion);
}

LDicomAssociate* LDicomAssociate::Clone() {
    LDicomAssociate* pCopy = new (std::nothrow) LDicomAssociate(IsRequest());
    if (pCopy == NULL) return NULL;
    Name Value;
    pCopy->SetVersion(GetVersion());
    GetCalled(Value.data(), Value.size());
    pCopy->SetCalled(Value.data());
    GetCalling(Value.data(), Value.size());
    pCopy->SetCalling(Value.data());
    GetApplication(Value.data(), Value.size());
    pCopy->SetApplication(Value.data());
    for (L_INT i = 0; i < GetPresentationCount(); ++i) {
        const L_UCHAR nID = GetPresentation(i);
        GetAbstract(nID, Value.data(), Value.size());
        pCopy->AddPresentation(nID, GetResult(nID), Value.data());
        for (L_INT j = 0; j < GetTransferCount(nID); ++j) {
            GetTransfer(nID, j, Value.data(), Value.size());
            pCopy->AddTransfer(nID, Value.data());
        }
        if (IsRoleSelect(nID))
            pCopy->SetRoleSelect(nID, TRUE, GetUserRole(nID), GetProviderRole(nID));
        if (GetLengthExtended(nID) > 0)
            pCopy->SetExtended(nID, GetExtended(nID), GetLengthExtended(nID));
    }
    pCopy->SetMaxLength(IsMaxLength(), GetMaxLength());
    GetImplementClass(Value.data(), Value.size());
    pCopy->SetImplementClass(IsImplementClass(), Value.data());
    GetImplementVersion(Value.data(), Value.size());
    pCopy->SetImplementVersion(IsImplementVersion(), Value.data());
    pCopy->SetAsyncOperations(
        IsAsyncOperations(), GetInvokedOperations(), GetPerformedOperations());
    for (L_INT i = 0; i < GetUserInfoCount(); ++i)
        pCopy->AddUserInfo(GetTypeUserInfo(i), GetDataUserInfo(i), GetLengthUserInfo(i));
    return pCopy;
}
