/* csrc/class_dataset.cpp - LDicomDS: life, tree, files, signatures, documents. */
#include "class_dataset_extra.h"

LDicomDS::LDicomDS(L_TCHAR* pszPath)
    : m_hHandle(L_DicomCreateDS(pszPath)), m_pBinding(NULL), m_pExtra(NULL), m_Reserved() {
    if (m_hHandle != NULL) ltdic_alias_set(m_hHandle, this, TRUE);
}

/* A lent data set (pBinding lends it), or the base of a class that makes its own handle. */
LDicomDS::LDicomDS(HDICOMDS hDS, LDicomBinding* pBinding)
    : m_hHandle(hDS), m_pBinding(pBinding), m_pExtra(NULL), m_Reserved() {}

LDicomDS::~LDicomDS() {
    if (m_hHandle != NULL) ltdic_alias_clear(this);
    if (m_pBinding != NULL)
        m_pBinding->Forget(this);
    else if (m_hHandle != NULL)
        L_DicomFreeDS(m_hHandle);
    delete m_pExtra;
}

void LDicomDS::InitDS(L_UINT32 nClass, L_UINT16 nFlags) { L_DicomInitDS(this, nClass, nFlags); }

void LDicomDS::GetInfoDS(L_UINT32* pnClass, L_UINT16* pnFlags) {
    L_DicomGetInfoDS(this, pnClass, pnFlags);
}

void LDicomDS::InitCS(L_UINT16 nCommand, L_BOOL bRequest) {
    L_DicomInitCS(this, nCommand, bRequest);
}

void LDicomDS::GetInfoCS(L_UINT16* pnCommand, L_BOOL* pbRequest) {
    L_DicomGetInfoCS(this, pnCommand, pbRequest);
}

L_UINT16 LDicomDS::LoadDS(L_TCHAR* pszName, L_UINT16 nFlags) {
    return L_DicomLoadDS(this, pszName, nFlags);
}

L_UINT16 LDicomDS::LoadDSMemory(L_UCHAR* pBuffer, L_UINT32 uBufferSize, L_UINT16 nFlags) {
    return L_DicomLoadDSMemory(this, pBuffer, uBufferSize, nFlags);
}

L_UINT16 LDicomDS::SaveDS(L_TCHAR* pszName, L_UINT16 nFlags) {
    return L_DicomSaveDS(this, pszName, nFlags);
}

L_UINT16 LDicomDS::CopyDS(pDICOMELEMENT pDstParent, LDicomDS* pSrcDS, pDICOMELEMENT pSrcParent) {
    return L_DicomCopyDS(this, pDstParent, pSrcDS, pSrcParent);
}

L_UINT16 LDicomDS::CopyDS(
    pDICOMELEMENT pDstParent, LDicomDS* pSrcDS, pDICOMELEMENT pSrcParent,
    COPYDSCALLBACK pfnCallback, void* pUserData) {
    return L_DicomCopyDSExt(this, pDstParent, pSrcDS, pSrcParent, pfnCallback, pUserData);
}

pDICOMELEMENT LDicomDS::InsertElement(
    pDICOMELEMENT pNeighbor, L_BOOL bChild, L_UINT32 nTag, L_UINT16 nVR, L_BOOL bSequence,
    L_UINT32 nIndex) {
    return L_DicomInsertElement(this, pNeighbor, bChild, nTag, nVR, bSequence, nIndex);
}

pDICOMMODULE LDicomDS::InsertModule(L_UINT32 nModule, L_BOOL bOptional) {
    return L_DicomInsertModule(this, nModule, bOptional);
}

pDICOMELEMENT LDicomDS::InsertKey(pDICOMELEMENT pParent, L_TCHAR* pszKey, L_BOOL bOptional) {
    return L_DicomInsertKey(this, pParent, pszKey, bOptional);
}

pDICOMELEMENT LDicomDS::DeleteElement(pDICOMELEMENT pElement) {
    return L_DicomDeleteElement(this, pElement);
}

void LDicomDS::DeleteModule(L_UINT32 nModule) { L_DicomDeleteModule(this, nModule); }
void LDicomDS::DeleteKey(pDICOMELEMENT pElement) { L_DicomDeleteKey(this, pElement); }
void LDicomDS::ResetDS() { L_DicomResetDS(this); }

pDICOMELEMENT LDicomDS::GetRootElement(pDICOMELEMENT pElement) {
    return L_DicomGetRootElement(this, pElement);
}

pDICOMELEMENT LDicomDS::GetParentElement(pDICOMELEMENT pElement) {
    return L_DicomGetParentElement(this, pElement);
}

pDICOMELEMENT LDicomDS::GetChildElement(pDICOMELEMENT pElement, L_BOOL bVolatile) {
    return L_DicomGetChildElement(this, pElement, bVolatile);
}

pDICOMELEMENT LDicomDS::GetFirstElement(pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile) {
    return L_DicomGetFirstElement(this, pElement, bTree, bVolatile);
}

pDICOMELEMENT LDicomDS::GetLastElement(pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile) {
    return L_DicomGetLastElement(this, pElement, bTree, bVolatile);
}

pDICOMELEMENT LDicomDS::GetPrevElement(pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile) {
    return L_DicomGetPrevElement(this, pElement, bTree, bVolatile);
}

pDICOMELEMENT LDicomDS::GetNextElement(pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile) {
    return L_DicomGetNextElement(this, pElement, bTree, bVolatile);
}

L_UINT32 LDicomDS::GetLevelElement(pDICOMELEMENT pElement) {
    return L_DicomGetLevelElement(this, pElement);
}

L_UINT32 LDicomDS::GetCountModule() { return L_DicomGetCountModule(this); }

L_BOOL LDicomDS::ExistsElement(pDICOMELEMENT pElement) {
    return L_DicomExistsElement(this, pElement);
}

L_BOOL LDicomDS::IsVolatileElement(pDICOMELEMENT pElement) {
    return L_DicomIsVolatileElement(this, pElement);
}

L_BOOL LDicomDS::ConformanceDS(CONFORMANCECALLBACK pfnCallback, void* pUserData) {
    return L_DicomConformanceDS(this, pfnCallback, pUserData);
}

void LDicomDS::SetDebugDS(CONFORMANCECALLBACK pfnCallback, void* pUserData) {
    L_DicomSetDebugDS(this, pfnCallback, pUserData);
}

pDICOMELEMENT LDicomDS::GetRootKey(pDICOMELEMENT pElement) {
    return L_DicomGetRootKey(this, pElement);
}

pDICOMELEMENT LDicomDS::GetParentKey(pDICOMELEMENT pElement) {
    return L_DicomGetParentKey(this, pElement);
}

pDICOMELEMENT LDicomDS::GetChildKey(pDICOMELEMENT pElement) {
    return L_DicomGetChildKey(this, pElement);
}

pDICOMELEMENT LDicomDS::GetFirstKey(pDICOMELEMENT pElement, L_BOOL bTree) {
    return L_DicomGetFirstKey(this, pElement, bTree);
}

pDICOMELEMENT LDicomDS::GetLastKey(pDICOMELEMENT pElement, L_BOOL bTree) {
    return L_DicomGetLastKey(this, pElement, bTree);
}

pDICOMELEMENT LDicomDS::GetPrevKey(pDICOMELEMENT pElement, L_BOOL bTree) {
    return L_DicomGetPrevKey(this, pElement, bTree);
}

pDICOMELEMENT LDicomDS::GetNextKey(pDICOMELEMENT pElement, L_BOOL bTree) {
    return L_DicomGetNextKey(this, pElement, bTree);
}

L_TCHAR* LDicomDS::GetValueKey(pDICOMELEMENT pElement) {
    return L_DicomGetValueKey(this, pElement);
}

pDICOMELEMENT LDicomDS::FindFirstElement(pDICOMELEMENT pElement, L_UINT32 nTag, L_BOOL bTree) {
    return L_DicomFindFirstElement(this, pElement, nTag, bTree);
}

pDICOMELEMENT LDicomDS::FindLastElement(pDICOMELEMENT pElement, L_UINT32 nTag, L_BOOL bTree) {
    return L_DicomFindLastElement(this, pElement, nTag, bTree);
}

pDICOMELEMENT LDicomDS::FindPrevElement(pDICOMELEMENT pElement, L_BOOL bTree) {
    return L_DicomFindPrevElement(this, pElement, bTree);
}

pDICOMELEMENT LDicomDS::FindNextElement(pDICOMELEMENT pElement, L_BOOL bTree) {
    return L_DicomFindNextElement(this, pElement, bTree);
}

pDICOMELEMENT LDicomDS::FindFirstDescendant(
    pDICOMELEMENT pParent, L_UINT32 nTag, L_BOOL bNextLevelOnly) {
    return L_DicomFindFirstDescendant(this, pParent, nTag, bNextLevelOnly);
}

pDICOMELEMENT LDicomDS::FindNextDescendant(
    pDICOMELEMENT pParent, pDICOMELEMENT pElement, L_BOOL bNextLevelOnly) {
    return L_DicomFindNextDescendant(this, pParent, pElement, bNextLevelOnly);
}

pDICOMMODULE LDicomDS::FindModule(L_UINT32 nModule) { return L_DicomFindModule(this, nModule); }

pDICOMMODULE LDicomDS::FindIndexModule(L_UINT32 nIndex) {
    return L_DicomFindIndexModule(this, nIndex);
}

pDICOMELEMENT LDicomDS::FindFirstKey(pDICOMELEMENT pElement, L_TCHAR* pszKey, L_BOOL bTree) {
    return L_DicomFindFirstKey(this, pElement, pszKey, bTree);
}

pDICOMELEMENT LDicomDS::FindLastKey(pDICOMELEMENT pElement, L_TCHAR* pszKey, L_BOOL bTree) {
    return L_DicomFindLastKey(this, pElement, pszKey, bTree);
}

pDICOMELEMENT LDicomDS::FindPrevKey(pDICOMELEMENT pElement, L_BOOL bTree) {
    return L_DicomFindPrevKey(this, pElement, bTree);
}

pDICOMELEMENT LDicomDS::FindNextKey(pDICOMELEMENT pElement, L_BOOL bTree) {
    return L_DicomFindNextKey(this, pElement, bTree);
}

L_UINT32 LDicomDS::GetSignaturesCount(pDICOMELEMENT pItem) {
    return L_DicomGetSignaturesCount(this, pItem);
}

pDICOMELEMENT LDicomDS::GetSignature(pDICOMELEMENT pItem, L_UINT32 uIndex) {
    return L_DicomGetSignature(this, pItem, uIndex);
}

pDICOMELEMENT LDicomDS::FindSignature(const L_TCHAR* pszSignatureUID) {
    return L_DicomFindSignature(this, pszSignatureUID);
}

L_TCHAR* LDicomDS::GetSignatureUID(pDICOMELEMENT pSignatureItem) {
    return L_DicomGetSignatureUID(this, pSignatureItem);
}

pVALUEDATETIME LDicomDS::GetSignatureDateTime(pDICOMELEMENT pSignatureItem) {
    return L_DicomGetSignatureDateTime(this, pSignatureItem);
}

L_UINT16 LDicomDS::SaveCertificate(
    pDICOMELEMENT pSignatureItem, const L_TCHAR* pszFilename, L_UINT16 uFormat) {
    return L_DicomSaveCertificate(this, pSignatureItem, pszFilename, uFormat);
}

L_UINT32 LDicomDS::GetSignedElementsCount(pDICOMELEMENT pSignatureItem) {
    return L_DicomGetSignedElementsCount(this, pSignatureItem);
}

pDICOMELEMENT LDicomDS::GetSignedElement(pDICOMELEMENT pSignatureItem, L_UINT32 uIndex) {
    return L_DicomGetSignedElement(this, pSignatureItem, uIndex);
}

L_TCHAR* LDicomDS::GetMacTransferSyntax(pDICOMELEMENT pSignatureItem) {
    return L_DicomGetMacTransferSyntax(this, pSignatureItem);
}

L_TCHAR* LDicomDS::GetMacAlgorithm(pDICOMELEMENT pSignatureItem) {
    return L_DicomGetMacAlgorithm(this, pSignatureItem);
}

void LDicomDS::DeleteSignature(pDICOMELEMENT pSignatureItem) {
    L_DicomDeleteSignature(this, pSignatureItem);
}

L_UINT16 LDicomDS::VerifySignature(pDICOMELEMENT pSignatureItem, L_UINT16 uReserved) {
    return L_DicomVerifySignature(this, pSignatureItem, uReserved);
}

L_UINT16 LDicomDS::CreateSignature(
    pDICOMELEMENT pItem, const L_TCHAR* pszPrivateKeyFile, const L_TCHAR* pszCertificateFile,
    const L_TCHAR* pszPassword, pDICOMELEMENT* ppSignatureItem, const L_TCHAR* pszMacTransferSyntax,
    L_UINT16 uMacAlgorithm, L_UINT32* pElementsToSign, L_UINT32 uCount, L_UINT16 uSecurityProfile,
    L_UINT16 uReserved) {
    return L_DicomCreateSignature(
        this, pItem, pszPrivateKeyFile, pszCertificateFile, pszPassword, ppSignatureItem,
        pszMacTransferSyntax, uMacAlgorithm, pElementsToSign, uCount, uSecurityProfile, uReserved);
}

L_UINT16 LDicomDS::CreatePrivateCreatorDataElement(
    pDICOMELEMENT pElement, L_UINT16 uElementGroup, L_UINT16 uElementNumber, L_TCHAR* pszIdCode,
    pDICOMELEMENT* ppPrivateCreatorDataElement) {
    return L_DicomCreatePrivateCreatorDataElement(
        this, pElement, uElementGroup, uElementNumber, pszIdCode, ppPrivateCreatorDataElement);
}

L_UINT16 LDicomDS::GetNextUnusedPrivateTag(
    pDICOMELEMENT pPrivateCreatorDataElement, L_UINT32* puTag) {
    return L_DicomGetNextUnusedPrivateTag(this, pPrivateCreatorDataElement, puTag);
}

pDICOMELEMENT LDicomDS::FindFirstPrivateCreatorDataElement(
    pDICOMELEMENT pElement, L_BOOL bTree, L_TCHAR* pszIdCode, L_UINT16 uElementGroup) {
    return L_DicomFindFirstPrivateCreatorDataElement(
        this, pElement, bTree, pszIdCode, uElementGroup);
}

pDICOMELEMENT LDicomDS::FindNextPrivateCreatorDataElement(
    pDICOMELEMENT pElement, L_BOOL bTree, L_TCHAR* pszIdCode, L_UINT16 uElementGroup) {
    return L_DicomFindNextPrivateCreatorDataElement(
        this, pElement, bTree, pszIdCode, uElementGroup);
}

pDICOMELEMENT LDicomDS::FindFirstPrivateElement(pDICOMELEMENT pPrivateCreatorDataElement) {
    return L_DicomFindFirstPrivateElement(this, pPrivateCreatorDataElement);
}

pDICOMELEMENT LDicomDS::FindNextPrivateElement(
    pDICOMELEMENT pElement, pDICOMELEMENT pPrivateCreatorDataElement) {
    return L_DicomFindNextPrivateElement(this, pElement, pPrivateCreatorDataElement);
}

L_UINT16 LDicomDS::GetEncapsulatedDocument(
    pDICOMELEMENT pElement, L_BOOL bChild, L_TCHAR* pszFileDocument,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence) {
    return L_DicomGetEncapsulatedDocument(
        this, pElement, bChild, pszFileDocument, pEncapsulatedDocument, pConceptNameCodeSequence);
}

L_UINT16 LDicomDS::SetEncapsulatedDocument(
    pDICOMELEMENT pElement, L_BOOL bChild, L_TCHAR* pszFileDocument,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence) {
    return L_DicomSetEncapsulatedDocument(
        this, pElement, bChild, pszFileDocument, pEncapsulatedDocument, pConceptNameCodeSequence);
}

L_TCHAR* LDicomDS::GetDefaultDicomTempPath() { return L_DicomGetDefaultDicomTempPath(); }
void LDicomDS::SetDefaultDicomTempPath(L_TCHAR* szPath) { L_DicomSetDefaultDicomTempPath(szPath); }

L_UINT16 LDicomDS::GetEncapsulatedDocument(
    pDICOMELEMENT pElement, L_BOOL bChild, L_UCHAR* pBuffer, L_UINT32* puBufferSize,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence) {
    return L_DicomGetEncapsulatedDocumentMemory(
        this, pElement, bChild, pBuffer, puBufferSize, pEncapsulatedDocument,
        pConceptNameCodeSequence);
}

L_UINT16 LDicomDS::SetEncapsulatedDocument(
    pDICOMELEMENT pElement, L_BOOL bChild, L_UCHAR* pBuffer, L_UINT32 uBufferSize,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence) {
    return L_DicomSetEncapsulatedDocumentMemory(
        this, pElement, bChild, pBuffer, uBufferSize, pEncapsulatedDocument,
        pConceptNameCodeSequence);
}

L_BOOL LDicomDS::IsBadPixelData(L_UINT32* pBadCount, L_UINT32* pGoodCount) {
    return L_DicomIsBadPixelData(this, pBadCount, pGoodCount);
}

L_UINT32 LDicomDS::FindGetValue(
    pDICOMELEMENT pElement, L_UINT32 nTag, void* pValue, L_UINT32 nIndex, L_UINT32 nCount,
    L_INT16 nType) {
    return L_DicomFindGetValue(this, pElement, nTag, pValue, nIndex, nCount, nType);
}

L_BOOL LDicomDS::InsertBinaryValue(
    pDICOMELEMENT pElement, void* pValue, L_INT64 nOffset, L_UINT32 nLength) {
    return L_DicomInsertBinaryValue(this, pElement, pValue, nOffset, nLength);
}

L_BOOL LDicomDS::GetBinaryValue(
    pDICOMELEMENT pElement, void* pValue, L_INT64 nOffset, L_UINT32 nLength) {
    return L_DicomGetBinaryValue2(this, pElement, pValue, nOffset, nLength);
}

L_BOOL LDicomDS::SetBinaryValue(
    pDICOMELEMENT pElement, L_HFILE hFile, L_INT64 nFileOffset, L_UINT32 nLength) {
    return L_DicomSetBinaryStream(this, pElement, hFile, nFileOffset, nLength);
}

L_BOOL LDicomDS::SetBinaryValue(pDICOMELEMENT pElement, const L_TCHAR* pszFileName) {
    return L_DicomSetBinaryFile(this, pElement, pszFileName);
}

L_BOOL LDicomDS::RemoveType3EmptyElements() { return L_DicomRemoveType3EmptyElements(this); }
