/*
 * ltdic/value.h - the values of data elements (PS3.5 6.2).
 */
#ifndef LTDIC_VALUE_H
#define LTDIC_VALUE_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Character sets. */
enum {
    DICOM_CHARACTER_SET_DEFAULT             = 0,
    DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_1 = 1,
    DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_2 = 2,
    DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_3 = 3,
    DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_4 = 4,
    DICOM_CHARACTER_SET_CYRILLIC            = 5,
    DICOM_CHARACTER_SET_ARABIC              = 6,
    DICOM_CHARACTER_SET_GREEK               = 7,
    DICOM_CHARACTER_SET_HEBREW              = 8,
    DICOM_CHARACTER_SET_LATIN_ALPHABET_NO_5 = 9,
    DICOM_CHARACTER_SET_JAPANESE_JIS_X_0201 = 10,
    DICOM_CHARACTER_SET_THAI                = 11,
    DICOM_CHARACTER_SET_KOREAN              = 12,
    DICOM_CHARACTER_SET_UNICODE_IN_UTF8     = 13,
    DICOM_CHARACTER_SET_GB18030             = 14,
    DICOM_CHARACTER_SET_JAPANESE_JIS_X_0208 = 15,
    DICOM_CHARACTER_SET_JAPANESE_JIS_X_0212 = 16
};

/* Count. */
L_UINT32 EXT_FUNCTION L_DicomGetCountValue(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Frees. */
void EXT_FUNCTION L_DicomFreeValue(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Bytes. */
L_BOOL EXT_FUNCTION L_DicomGetBinaryValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, void* pValue, L_UINT32 nLength);
L_BOOL EXT_FUNCTION L_DicomGetBinaryValue2(
    HDICOMDS hDS, pDICOMELEMENT pElement, void* pValue, L_INT64 nOffset, L_UINT32 nLength);
L_BOOL EXT_FUNCTION L_DicomSetBinaryValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, void* pValue, L_UINT32 nLength);
L_BOOL EXT_FUNCTION L_DicomInsertBinaryValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, void* pValue, L_INT64 nOffset, L_UINT32 nLength);

/* From files. */
L_BOOL EXT_FUNCTION L_DicomSetBinaryStream(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_HFILE hFile, L_OFFSET nFileOffset, L_UINT32 nLength);
L_BOOL EXT_FUNCTION L_DicomSetBinaryFile(
    HDICOMDS hDS, pDICOMELEMENT pElement, const L_TCHAR* pszFileName);

/* Numbers. */
L_UCHAR*  EXT_FUNCTION L_DicomGetCharValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
L_INT16*  EXT_FUNCTION L_DicomGetShortValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
L_INT32*  EXT_FUNCTION L_DicomGetLongValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
L_FLOAT*  EXT_FUNCTION L_DicomGetFloatValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
L_DOUBLE* EXT_FUNCTION L_DicomGetDoubleValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);

/* 64 bits. */
L_UINT32 EXT_FUNCTION L_DicomGetLong64Value(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_INT64* pValue, L_UINT32 nIndex, L_UINT32 nCount);

/* Find and get. */
L_UINT32 EXT_FUNCTION L_DicomFindGetValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nTag, void* pValue, L_UINT32 nIndex,
    L_UINT32 nCount, L_INT16 nType);

/* Numbers, set. */
L_BOOL EXT_FUNCTION L_DicomSetCharValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UCHAR* pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetShortValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_INT16* pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetLongValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_INT32* pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetLong64Value(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_INT64* pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetFloatValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_FLOAT* pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetDoubleValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_DOUBLE* pValue, L_UINT32 nCount);

/* Text. */
L_TCHAR* EXT_FUNCTION L_DicomGetStringValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
L_CHAR*  EXT_FUNCTION L_DicomGetStringValueA(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);

/* Text, set. */
L_BOOL EXT_FUNCTION L_DicomSetStringValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount, L_UINT32 uCharacterSet);
L_BOOL EXT_FUNCTION L_DicomSetStringValue2(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount);

/* Dates. */
pVALUEAGE      EXT_FUNCTION L_DicomGetAgeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
pVALUEDATE     EXT_FUNCTION L_DicomGetDateValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
pVALUETIME     EXT_FUNCTION L_DicomGetTimeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
pVALUEDATETIME EXT_FUNCTION L_DicomGetDateTimeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);

/* Dates, set. */
L_BOOL EXT_FUNCTION L_DicomSetAgeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEAGE pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetDateValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEDATE pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetTimeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUETIME pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetDateTimeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEDATETIME pValue, L_UINT32 nCount);

/* Ranges. */
L_INT   EXT_FUNCTION L_DicomGetDateRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUEDATERANGE pValue);
L_INT16 EXT_FUNCTION L_DicomGetTimeRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUETIMERANGE pValue);
L_INT16 EXT_FUNCTION L_DicomGetDateTimeRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUEDATETIMERANGE pValue);

/* Ranges, set. */
L_BOOL EXT_FUNCTION L_DicomSetDateRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEDATERANGE pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetTimeRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUETIMERANGE pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetDateTimeRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEDATETIMERANGE pValue, L_UINT32 nCount);

/* As text. */
L_UINT32 EXT_FUNCTION L_DicomGetConvertValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* Destination, L_UINT32 DestSizeInWords);
L_BOOL   EXT_FUNCTION L_DicomSetConvertValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* strText, L_UINT32 nCount);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
