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

/* The C functions behind. */
void LDicomAssociate::Reset(L_BOOL bRequest) { L_DicomResetAssociate(this, bRequest); }
void LDicomAssociate::Default() { L_DicomDefaultAssociate(this); }
L_BOOL LDicomAssociate::IsRequest() { return L_DicomIsRequest(this); }
void LDicomAssociate::SetRequest(L_BOOL bRequest) { L_DicomSetRequest(this, bRequest); }
L_UINT16 LDicomAssociate::GetVersion() { return L_DicomGetVersion(this); }
L_INT LDicomAssociate::SetVersion(L_UINT16 nVersion) { return L_DicomSetVersion(this, nVersion); }

void LDicomAssociate::GetCalled(L_TCHAR* strCalled, L_UINT32 SizeInWords) {
    L_DicomGetCalled(this, strCalled, SizeInWords);
}

L_INT LDicomAssociate::SetCalled(L_TCHAR* pszName) { return L_DicomSetCalled(this, pszName); }

void LDicomAssociate::GetCalling(L_TCHAR* strCalling, L_UINT32 SizeInWords) {
    L_DicomGetCalling(this, strCalling, SizeInWords);
}

L_INT LDicomAssociate::SetCalling(L_TCHAR* pszName) { return L_DicomSetCalling(this, pszName); }

void LDicomAssociate::GetApplication(L_TCHAR* strApplication, L_UINT32 SizeInWords) {
    L_DicomGetApplication(this, strApplication, SizeInWords);
}

L_INT LDicomAssociate::SetApplication(L_TCHAR* pszUID) {
    return L_DicomSetApplication(this, pszUID);
}

L_INT LDicomAssociate::GetPresentationCount() { return L_DicomGetPresentationCount(this); }

L_UCHAR LDicomAssociate::GetPresentation(L_INT nIndex) {
    return L_DicomGetPresentation(this, nIndex);
}

L_INT LDicomAssociate::SetPresentation(L_INT nIndex, L_UCHAR nID) {
    return L_DicomSetPresentation(this, nIndex, nID);
}

L_INT LDicomAssociate::AddPresentation(L_UCHAR nID, L_UCHAR nResult, L_TCHAR* pszAbstract) {
    return L_DicomAddPresentation(this, nID, nResult, pszAbstract);
}

void LDicomAssociate::DelPresentation(L_UCHAR nID) { L_DicomDelPresentation(this, nID); }
L_UCHAR LDicomAssociate::GetResult(L_UCHAR nID) { return L_DicomGetResult(this, nID); }

L_INT LDicomAssociate::SetResult(L_UCHAR nID, L_UCHAR nResult) {
    return L_DicomSetResult(this, nID, nResult);
}

void LDicomAssociate::GetAbstract(L_UCHAR nID, L_TCHAR* strAbstract, L_UINT32 SizeInWords) {
    L_DicomGetAbstract(this, nID, strAbstract, SizeInWords);
}

L_INT LDicomAssociate::SetAbstract(L_UCHAR nID, L_TCHAR* pszUID) {
    return L_DicomSetAbstract(this, nID, pszUID);
}

L_UCHAR LDicomAssociate::FindAbstract(L_TCHAR* pszUID) { return L_DicomFindAbstract(this, pszUID); }

L_UCHAR LDicomAssociate::FindNextAbstract(L_UCHAR nID, L_TCHAR* pszUID) {
    return L_DicomFindNextAbstract(this, nID, pszUID);
}

L_INT LDicomAssociate::GetAbstractCount(L_TCHAR* pszUID) {
    return L_DicomGetAbstractCount(this, pszUID);
}

L_INT LDicomAssociate::GetTransferCount(L_UCHAR nID) { return L_DicomGetTransferCount(this, nID); }

void LDicomAssociate::GetTransfer(
    L_UCHAR nID, L_INT nIndex, L_TCHAR* strTransfer, L_UINT32 SizeInWords) {
    L_DicomGetTransfer(this, nID, nIndex, strTransfer, SizeInWords);
}

L_INT LDicomAssociate::SetTransfer(L_UCHAR nID, L_INT nIndex, L_TCHAR* pszUID) {
    return L_DicomSetTransfer(this, nID, nIndex, pszUID);
}

L_INT LDicomAssociate::AddTransfer(L_UCHAR nID, L_TCHAR* pszUID) {
    return L_DicomAddTransfer(this, nID, pszUID);
}

void LDicomAssociate::DelTransfer(L_UCHAR nID, L_INT nIndex) {
    L_DicomDelTransfer(this, nID, nIndex);
}

L_BOOL LDicomAssociate::IsRoleSelect(L_UCHAR nID) { return L_DicomIsRoleSelect(this, nID); }
L_UCHAR LDicomAssociate::GetUserRole(L_UCHAR nID) { return L_DicomGetUserRole(this, nID); }
L_UCHAR LDicomAssociate::GetProviderRole(L_UCHAR nID) { return L_DicomGetProviderRole(this, nID); }

L_INT LDicomAssociate::SetRoleSelect(
    L_UCHAR nID, L_BOOL bEnabled, L_UCHAR nUser, L_UCHAR nProvider) {
    return L_DicomSetRoleSelect(this, nID, bEnabled, nUser, nProvider);
}

L_UINT32 LDicomAssociate::GetLengthExtended(L_UCHAR nID) {
    return L_DicomGetLengthExtended(this, nID);
}

L_UCHAR* LDicomAssociate::GetExtended(L_UCHAR nID) { return L_DicomGetExtended(this, nID); }

L_INT LDicomAssociate::SetExtended(L_UCHAR nID, L_UCHAR* pData, L_UINT32 nLength) {
    return L_DicomSetExtended(this, nID, pData, nLength);
}

L_BOOL LDicomAssociate::IsMaxLength() { return L_DicomIsMaxLength(this); }
L_UINT32 LDicomAssociate::GetMaxLength() { return L_DicomGetMaxLength(this); }

L_INT LDicomAssociate::SetMaxLength(L_BOOL bEnabled, L_UINT32 nLength) {
    return L_DicomSetMaxLength(this, bEnabled, nLength);
}

L_BOOL LDicomAssociate::IsImplementClass() { return L_DicomIsImplementClass(this); }

void LDicomAssociate::GetImplementClass(L_TCHAR* strImplementClass, L_UINT32 SizeInWords) {
    L_DicomGetImplementClass(this, strImplementClass, SizeInWords);
}

L_INT LDicomAssociate::SetImplementClass(L_BOOL bEnabled, L_TCHAR* pszUID) {
    return L_DicomSetImplementClass(this, bEnabled, pszUID);
}

L_BOOL LDicomAssociate::IsAsyncOperations() { return L_DicomIsAsyncOperations(this); }
L_UINT16 LDicomAssociate::GetInvokedOperations() { return L_DicomGetInvokedOperations(this); }
L_UINT16 LDicomAssociate::GetPerformedOperations() { return L_DicomGetPerformedOperations(this); }

L_INT LDicomAssociate::SetAsyncOperations(L_BOOL bEnabled, L_UINT16 nInvoked, L_UINT16 nPerformed) {
    return L_DicomSetAsyncOperations(this, bEnabled, nInvoked, nPerformed);
}

L_BOOL LDicomAssociate::IsImplementVersion() { return L_DicomIsImplementVersion(this); }

void LDicomAssociate::GetImplementVersion(L_TCHAR* strImplementVersion, L_UINT32 SizeInWords) {
    L_DicomGetImplementVersion(this, strImplementVersion, SizeInWords);
}

L_INT LDicomAssociate::SetImplementVersion(L_BOOL bEnabled, L_TCHAR* pszVersion) {
    return L_DicomSetImplementVersion(this, bEnabled, pszVersion);
}

L_INT LDicomAssociate::GetUserInfoCount() { return L_DicomGetUserInfoCount(this); }

L_UCHAR LDicomAssociate::GetTypeUserInfo(L_INT nIndex) {
    return L_DicomGetTypeUserInfo(this, nIndex);
}

L_UINT16 LDicomAssociate::GetLengthUserInfo(L_INT nIndex) {
    return L_DicomGetLengthUserInfo(this, nIndex);
}

L_UCHAR* LDicomAssociate::GetDataUserInfo(L_INT nIndex) {
    return L_DicomGetDataUserInfo(this, nIndex);
}

L_INT LDicomAssociate::SetUserInfo(L_INT nIndex, L_UCHAR nType, L_UCHAR* pData, L_UINT16 nLength) {
    return L_DicomSetUserInfo(this, nIndex, nType, pData, nLength);
}

L_INT LDicomAssociate::AddUserInfo(L_UCHAR nType, L_UCHAR* pData, L_UINT16 nLength) {
    return L_DicomAddUserInfo(this, nType, pData, nLength);
}

void LDicomAssociate::DelUserInfo(L_INT nIndex) { L_DicomDelUserInfo(this, nIndex); }
