/* csrc/class_dataset.cpp - LDicomDS: life, and what has another name than its C function. */
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

L_UINT16 LDicomDS::CopyDS(
    pDICOMELEMENT pDstParent, LDicomDS* pSrcDS, pDICOMELEMENT pSrcParent,
    COPYDSCALLBACK pfnCallback, void* pUserData) {
    return L_DicomCopyDSExt(this, pDstParent, pSrcDS, pSrcParent, pfnCallback, pUserData);
}

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

L_BOOL LDicomDS::SetStringValue(pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount) {
    return L_DicomSetStringValue2(this, pElement, pValue, nCount);
}

L_UINT16 LDicomDS::GetImageList(
    pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_UINT32 nCount,
    L_INT32 nBitsPerPixel, L_UINT uFlags, GETIMAGECALLBACK pfnCallback, void* pUserData) {
    return L_DicomGetImageListEx(
        this, pElement, hList, nIndex, nCount, nBitsPerPixel, uFlags, pfnCallback, pUserData);
}

L_UINT16 LDicomDS::ChangeTransferSyntax(
    L_TCHAR* pszOutfile, L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags, L_UINT16 uSaveFlags) {
    return L_DicomChangeTransferSyntax2(this, pszOutfile, pszUID, nQFactor, uFlags, uSaveFlags);
}
