/* csrc/class_dataset_extra.cpp - LDicomDS: what no C function does alone. */
#include "class_dataset_extra.h"

#include <cstdio>
#include <cstring>
#include <new>
#include <string>

#include <stdlib.h>
#include <unistd.h>

#include "guard.h"

LDicomDSExtra& LDicomDS::LtdicExtra() {
    if (m_pExtra == NULL) m_pExtra = new LDicomDSExtra;
    return *m_pExtra;
}

/* --- numbers that are kept for the program ------------------------------------------------- */

L_LONG LDicomDS::AddRefInternal() { return ++LtdicExtra().m_nReferences; }

L_LONG LDicomDS::ReleaseInternal() {
    const L_LONG nLeft = --LtdicExtra().m_nReferences;
    if (nLeft == 0) delete this;
    return nLeft;
}

L_INT LDicomDS::GetIsManaged() { return m_pExtra != NULL ? m_pExtra->m_nManaged : 0; }
void LDicomDS::SetIsManaged(L_INT nValue) { LtdicExtra().m_nManaged = nValue; }
L_UINT LDicomDS::GetLoadFileFlags() { return m_pExtra != NULL ? m_pExtra->m_uLoadFileFlags : 0; }
void LDicomDS::SetLoadFileFlags(L_UINT uFlags) { LtdicExtra().m_uLoadFileFlags = uFlags; }
L_UINT LDicomDS::GetPrivateDataUnsignedInt(L_INT) { return 0; }
L_DOUBLE LDicomDS::GetPrivateDataDouble(L_INT) { return 0; }
void LDicomDS::LoadAnnDLL() {}

/* --- values -------------------------------------------------------------------------------- */

L_INT64* LDicomDS::GetLong64Value(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    const L_UINT32 nAll = GetCountValue(pElement);
    if (nIndex >= nAll || nCount > nAll - nIndex) return NULL;
    std::vector<L_INT64> Values(nAll);
    if (GetLong64Value(pElement, Values.data(), 0, nAll) != nAll) return NULL;
    /* Pointers lent before stay good while the number of values does. */
    std::vector<L_INT64>& Lent = LtdicExtra().m_Long64[pElement];
    if (Lent.size() == Values.size())
        std::memcpy(Lent.data(), Values.data(), nAll * sizeof(L_INT64));
    else
        Lent.swap(Values);
    return &Lent[nIndex];
}

L_UINT32 LDicomDS::GetConvertValueA(pDICOMELEMENT pElement, L_CHAR* pszText) {
    const L_UINT32 nSize = GetConvertValue(pElement, NULL, 0);
    return pszText != NULL ? GetConvertValue(pElement, pszText, nSize) : nSize;
}

L_BOOL LDicomDS::SetStringValueA(pDICOMELEMENT pElement, L_CHAR* pValue, L_UINT32 nCount) {
    return SetStringValue(pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetConvertValueA(pDICOMELEMENT pElement, L_CHAR* pszText, L_UINT32 nCount) {
    return SetConvertValue(pElement, pszText, nCount);
}

L_BOOL LDicomDS::SetBinaryValue(
    pDICOMELEMENT pElement, L_HFILE hFile, L_INT64 nFileOffset, L_UINT32 nLength, L_BOOL) {
    return SetBinaryValue(pElement, hFile, nFileOffset, nLength);
}

pDICOMELEMENT LDicomDS::FindSetValue(
    pDICOMELEMENT Element, L_UINT32 nTag, void* pValue, L_UINT32 nCount, L_INT16 nType) {
    pDICOMELEMENT pElement = FindFirstElement(Element, nTag, FALSE);
    if (pElement == NULL) {
        const L_UINT16 nVR = nType != 0 ? static_cast<L_UINT16>(nType) : VR_UN;
        pElement = InsertElement(NULL, FALSE, nTag, nVR, FALSE, 0);
        if (pElement == NULL) return NULL;
    }
    L_BOOL bSet;
    switch (nType != 0 ? static_cast<L_UINT16>(nType) : pElement->nVR) {
    case VR_OB: case VR_UN:
        bSet = SetCharValue(pElement, static_cast<L_UCHAR*>(pValue), nCount);
        break;
    case VR_SS: case VR_US: case VR_OW:
        bSet = SetShortValue(pElement, static_cast<L_INT16*>(pValue), nCount);
        break;
    case VR_SL: case VR_UL: case VR_OL: case VR_IS: case VR_AT:
        bSet = SetLongValue(pElement, static_cast<L_INT32*>(pValue), nCount);
        break;
    case VR_SV: case VR_UV: case VR_OV:
        bSet = SetLong64Value(pElement, static_cast<L_INT64*>(pValue), nCount);
        break;
    case VR_FL: case VR_OF:
        bSet = SetFloatValue(pElement, static_cast<L_FLOAT*>(pValue), nCount);
        break;
    case VR_FD: case VR_OD: case VR_DS:
        bSet = SetDoubleValue(pElement, static_cast<L_DOUBLE*>(pValue), nCount);
        break;
    case VR_AS:
        bSet = SetAgeValue(pElement, static_cast<pVALUEAGE>(pValue), nCount);
        break;
    case VR_DA:
        bSet = SetDateValue(pElement, static_cast<pVALUEDATE>(pValue), nCount);
        break;
    case VR_TM:
        bSet = SetTimeValue(pElement, static_cast<pVALUETIME>(pValue), nCount);
        break;
    case VR_DT:
        bSet = SetDateTimeValue(pElement, static_cast<pVALUEDATETIME>(pValue), nCount);
        break;
    default:
        bSet = SetStringValue(pElement, static_cast<L_TCHAR*>(pValue), nCount);
    }
    return bSet ? pElement : NULL;
}

L_UINT LDicomDS::UpdateSpecificCharacterSet() {
    static const struct {
        const L_TCHAR* m_pszName;
        L_UINT m_uNumber;
    } s_Sets[] = {
        {"ISO_IR 100", DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_1},
        {"ISO_IR 101", DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_2},
        {"ISO_IR 109", DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_3},
        {"ISO_IR 110", DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_4},
        {"ISO_IR 144", DICOM_CHARACTER_SET_CYRILLIC},
        {"ISO_IR 127", DICOM_CHARACTER_SET_ARABIC},
        {"ISO_IR 126", DICOM_CHARACTER_SET_GREEK},
        {"ISO_IR 138", DICOM_CHARACTER_SET_HEBREW},
        {"ISO_IR 148", DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_5},
        {"ISO_IR 13", DICOM_CHARACTER_SET_JAPANESE_JIS_X_0201},
        {"ISO_IR 166", DICOM_CHARACTER_SET_THAI},
        {"ISO 2022 IR 149", DICOM_CHARACTER_SET_KOREAN},
        {"ISO_IR 192", DICOM_CHARACTER_SET_UNICODE_IN_UTF8},
        {"GB18030", DICOM_CHARACTER_SET_GB18030},
    };
    pDICOMELEMENT pElement = FindFirstElement(NULL, TAG_SPECIFIC_CHARACTER_SET, TRUE);
    if (pElement == NULL) return DICOM_CHARACTER_SET_DEFAULT;
    /* The first value may be empty: the default set, which others extend. */
    for (L_UINT32 i = 0; i < GetCountValue(pElement); ++i) {
        const L_TCHAR* pszValue = GetStringValue(pElement, i, 1);
        if (pszValue == NULL || *pszValue == 0) continue;
        for (const auto& Set : s_Sets)
            if (std::strcmp(Set.m_pszName, pszValue) == 0) return Set.m_uNumber;
        break;
    }
    return DICOM_CHARACTER_SET_DEFAULT;
}

/* --- one frame of the pixel data ----------------------------------------------------------- */

namespace {

L_UINT64 Number(LDicomDS& DataSet, L_UINT32 nTag, L_UINT64 nDefault) {
    pDICOMELEMENT pElement = DataSet.FindFirstElement(NULL, nTag, TRUE);
    if (pElement == NULL) return nDefault;
    if (pElement->nVR == VR_IS) {
        const L_INT32* pnValue = DataSet.GetLongValue(pElement, 0, 1);
        return pnValue != NULL && *pnValue > 0 ? static_cast<L_UINT64>(*pnValue) : nDefault;
    }
    const L_INT16* pnValue = DataSet.GetShortValue(pElement, 0, 1);
    return pnValue != NULL ? static_cast<L_UINT16>(*pnValue) : nDefault;
}

}  // namespace

/* Encapsulated: the fragment of the frame; a single frame of many fragments is not put together. */
L_UINT16 LDicomDS::GetFrameBinaryData(
    pDICOMELEMENT pPixelDataElement, L_INT nFrameIndex, L_UCHAR* pFrameDataBuffer,
    L_UINT* puFrameDataSize) {
    if (puFrameDataSize == NULL || nFrameIndex < 0) return DICOM_ERROR_PARAMETER;
    pDICOMELEMENT pSource = pPixelDataElement;
    if (pSource == NULL) pSource = FindFirstElement(NULL, TAG_PIXEL_DATA, TRUE);
    if (pSource == NULL) return DICOM_ERROR_PARAMETER;
    const L_UINT64 nFrames = Number(*this, TAG_NUMBER_OF_FRAMES, 1);
    const L_UINT64 nFrame = static_cast<L_UINT64>(nFrameIndex);
    if (nFrame >= nFrames) return DICOM_ERROR_RANGE;

    L_UINT64 nOffset = 0, nSize = 0;
    pDICOMELEMENT pItem = GetChildElement(pSource, FALSE);
    if (pItem != NULL) {
        L_UINT64 nFragments = 0;
        pDICOMELEMENT pFragment = NULL;
        while ((pItem = GetNextElement(pItem, TRUE, FALSE)) != NULL)
            if (nFragments++ == nFrame) pFragment = pItem;
        if (nFragments != nFrames) return DICOM_ERROR_FEATURE_NOT_SUPPORTED;
        pSource = pFragment;
        nSize = pSource->nLength;
    } else {
        const L_UINT64 nBits = Number(*this, TAG_ROWS, 0) * Number(*this, TAG_COLUMNS, 0) *
            Number(*this, TAG_SAMPLES_PER_PIXEL, 1) * Number(*this, TAG_BITS_ALLOCATED, 0);
        nSize = nBits / 8;
        nOffset = nSize * nFrame;
        if (nBits == 0 || nBits % 8 != 0 || nSize > pSource->nLength ||
            nOffset > pSource->nLength - nSize)
            return DICOM_ERROR_IMAGE;
    }
    const L_UINT uRoom = *puFrameDataSize;
    *puFrameDataSize = static_cast<L_UINT>(nSize);
    if (pFrameDataBuffer == NULL) return DICOM_SUCCESS;
    if (uRoom < nSize) return DICOM_ERROR_PARAMETER;
    return GetBinaryValue(
               pSource, pFrameDataBuffer, static_cast<L_INT64>(nOffset),
               static_cast<L_UINT32>(nSize))
        ? DICOM_SUCCESS
        : DICOM_ERROR_READ;
}

/* --- file objects -------------------------------------------------------------------------- */

L_UINT16 LDicomDS::LoadDS(LDicomFile* pFile, L_UINT16 nFlags, L_BOOL bVerify) {
    if (pFile == NULL) return DICOM_ERROR_PARAMETER;
    const L_INT64 nLeft = pFile->GetRemainingBytes();
    if (nLeft < 0) return DICOM_ERROR_READ;
    if (nLeft > 0xFFFFFFFFLL) return DICOM_ERROR_MEMORY;
    try {
        std::vector<L_UCHAR> Bytes(static_cast<std::size_t>(nLeft));
        const L_UINT32 nBytes = static_cast<L_UINT32>(nLeft);
        if (nBytes > 0 && !pFile->Read(Bytes.data(), nBytes)) return DICOM_ERROR_READ;
        if (bVerify && (nBytes < 132 || std::memcmp(&Bytes[128], "DICM", 4) != 0))
            return DICOM_ERROR_FORMAT;
        return LoadDSMemory(Bytes.data(), nBytes, nFlags);
    } catch (const std::bad_alloc&) {
        return DICOM_ERROR_MEMORY;
    }
}

L_UINT16 LDicomDS::SaveDS(LDicomFile* pFile, L_UINT16 nFlags) {
    if (pFile == NULL) return DICOM_ERROR_PARAMETER;
    const L_TCHAR* pszFolder = GetDefaultDicomTempPath();
    if (pszFolder == NULL || *pszFolder == 0) pszFolder = "/tmp";
    std::string Name = std::string(pszFolder) + "/ltdicXXXXXX";
    const int nFile = mkstemp(&Name[0]);
    if (nFile < 0) return DICOM_ERROR_OPEN;
    L_UINT16 uResult = SaveDS(&Name[0], nFlags);
    char Buffer[65536];
    /* SaveDS may have replaced the file, so it is opened by name again. */
    close(nFile);
    std::FILE* pSaved = uResult == DICOM_SUCCESS ? std::fopen(Name.c_str(), "rb") : NULL;
    if (uResult == DICOM_SUCCESS && pSaved == NULL) uResult = DICOM_ERROR_READ;
    while (uResult == DICOM_SUCCESS) {
        const std::size_t nRead = std::fread(Buffer, 1, sizeof(Buffer), pSaved);
        if (nRead > 0 && !pFile->Write(Buffer, static_cast<L_UINT32>(nRead)))
            uResult = DICOM_ERROR_WRITE;
        if (nRead < sizeof(Buffer)) break;
    }
    if (pSaved != NULL) {
        if (std::ferror(pSaved)) uResult = DICOM_ERROR_READ;
        std::fclose(pSaved);
    }
    unlink(Name.c_str());
    return uResult;
}

/* --- annotation objects -------------------------------------------------------------------- */

namespace {

L_UINT16 Converted(
    const pDICOMGRAPHICOBJECT pGraphicObject, const pDICOMTEXTOBJECT pTextObject, void* pUser) {
    L_UINT16 uAnswer = DICOM_ERROR_PARAMETER;
    LtdicGuarded<void>(NULL, ENDS_NOTHING, "OnConvertLEADAnnObjToDicomAnnObj", [&]() {
        uAnswer = static_cast<LDicomDS*>(pUser)->OnConvertLEADAnnObjToDicomAnnObj(
            pGraphicObject, pTextObject);
    });
    return uAnswer;
}

}  // namespace

void LDicomDS::SetAnnConversionCallback(
    pCONVERTLEADANNOBJTODICOMANNPROC pDICOMAnnConversionProc,
    void* pDICOMAnnConversionUserData) {
    LtdicExtra().m_pfnConvert = pDICOMAnnConversionProc;
    LtdicExtra().m_pConvertUser = pDICOMAnnConversionUserData;
}

L_UINT16 LDicomDS::ConvertLEADAnnObjToDicomAnnObjs(
    HANNOBJECT hAnnObject, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uFlags) {
    if (m_pExtra != NULL && m_pExtra->m_pfnConvert != NULL)
        return L_DicomConvertLEADAnnObjToDicomAnnObjs(
            this, hAnnObject, pGraphicAnnSQItem, m_pExtra->m_pfnConvert,
            m_pExtra->m_pConvertUser, uFlags);
    return L_DicomConvertLEADAnnObjToDicomAnnObjs(
        this, hAnnObject, pGraphicAnnSQItem, Converted, this, uFlags);
}

L_UINT16 LDicomDS::OnConvertLEADAnnObjToDicomAnnObj(
    const pDICOMGRAPHICOBJECT, const pDICOMTEXTOBJECT) {
    return DICOM_SUCCESS;
}

/* The size of the displayed area is a hint that the C function does not take. */
L_UINT16 LDicomDS::ConvertDicomAnnObjToLEADAnnObj(
    pHANNOBJECT phAnnObject, pDICOMGRAPHICOBJECT pGraphicObject, pDICOMTEXTOBJECT pTextObject,
    L_INT32, L_INT32) {
    return ConvertDicomAnnObjToLEADAnnObj(phAnnObject, pGraphicObject, pTextObject);
}
