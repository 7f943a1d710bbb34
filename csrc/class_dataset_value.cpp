/* csrc/class_dataset_value.cpp - LDicomDS: the values of elements. */
#include "ltdic.h"

void LDicomDS::GetPreamble(L_UCHAR* pPreamble, L_UINT16 nLength) {
    L_DicomGetPreamble(this, pPreamble, nLength);
}

L_UINT32 LDicomDS::GetCountValue(pDICOMELEMENT pElement) {
    return L_DicomGetCountValue(this, pElement);
}

void LDicomDS::FreeValue(pDICOMELEMENT pElement) { L_DicomFreeValue(this, pElement); }

L_BOOL LDicomDS::GetBinaryValue(pDICOMELEMENT pElement, void* pValue, L_UINT32 nLength) {
    return L_DicomGetBinaryValue(this, pElement, pValue, nLength);
}

L_UCHAR* LDicomDS::GetCharValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetCharValue(this, pElement, nIndex, nCount);
}

L_INT16* LDicomDS::GetShortValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetShortValue(this, pElement, nIndex, nCount);
}

L_INT32* LDicomDS::GetLongValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetLongValue(this, pElement, nIndex, nCount);
}

L_UINT32 LDicomDS::GetLong64Value(
    pDICOMELEMENT pElement, L_INT64* pValue, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetLong64Value(this, pElement, pValue, nIndex, nCount);
}

L_FLOAT* LDicomDS::GetFloatValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetFloatValue(this, pElement, nIndex, nCount);
}

L_DOUBLE* LDicomDS::GetDoubleValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetDoubleValue(this, pElement, nIndex, nCount);
}

L_CHAR* LDicomDS::GetStringValueA(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetStringValueA(this, pElement, nIndex, nCount);
}

L_TCHAR* LDicomDS::GetStringValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetStringValue(this, pElement, nIndex, nCount);
}

pVALUEAGE LDicomDS::GetAgeValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetAgeValue(this, pElement, nIndex, nCount);
}

pVALUEDATE LDicomDS::GetDateValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetDateValue(this, pElement, nIndex, nCount);
}

L_INT LDicomDS::GetDateRangeValue(pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUEDATERANGE pValue) {
    return L_DicomGetDateRangeValue(this, pElement, nIndex, pValue);
}

L_INT16 LDicomDS::GetTimeRangeValue(
    pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUETIMERANGE pValue) {
    return L_DicomGetTimeRangeValue(this, pElement, nIndex, pValue);
}

L_INT16 LDicomDS::GetDateTimeRangeValue(
    pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUEDATETIMERANGE pValue) {
    return L_DicomGetDateTimeRangeValue(this, pElement, nIndex, pValue);
}

pVALUETIME LDicomDS::GetTimeValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetTimeValue(this, pElement, nIndex, nCount);
}

pVALUEDATETIME LDicomDS::GetDateTimeValue(
    pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomGetDateTimeValue(this, pElement, nIndex, nCount);
}

L_UINT32 LDicomDS::GetConvertValue(
    pDICOMELEMENT pElement, L_TCHAR* Destination, L_UINT32 DestSizeInWords) {
    return L_DicomGetConvertValue(this, pElement, Destination, DestSizeInWords);
}

void LDicomDS::SetPreamble(L_UCHAR* pPreamble, L_UINT16 nLength) {
    L_DicomSetPreamble(this, pPreamble, nLength);
}

L_BOOL LDicomDS::SetBinaryValue(pDICOMELEMENT pElement, void* pValue, L_UINT32 nLength) {
    return L_DicomSetBinaryValue(this, pElement, pValue, nLength);
}

L_BOOL LDicomDS::SetCharValue(pDICOMELEMENT pElement, L_UCHAR* pValue, L_UINT32 nCount) {
    return L_DicomSetCharValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetShortValue(pDICOMELEMENT pElement, L_INT16* pValue, L_UINT32 nCount) {
    return L_DicomSetShortValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetLongValue(pDICOMELEMENT pElement, L_INT32* pValue, L_UINT32 nCount) {
    return L_DicomSetLongValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetLong64Value(pDICOMELEMENT pElement, L_INT64* pValue, L_UINT32 nCount) {
    return L_DicomSetLong64Value(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetFloatValue(pDICOMELEMENT pElement, L_FLOAT* pValue, L_UINT32 nCount) {
    return L_DicomSetFloatValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetDoubleValue(pDICOMELEMENT pElement, L_DOUBLE* pValue, L_UINT32 nCount) {
    return L_DicomSetDoubleValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetStringValue(
    pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount, L_UINT32 uCharacterSet) {
    return L_DicomSetStringValue(this, pElement, pValue, nCount, uCharacterSet);
}

L_BOOL LDicomDS::SetStringValue(pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount) {
    return L_DicomSetStringValue2(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetAgeValue(pDICOMELEMENT pElement, pVALUEAGE pValue, L_UINT32 nCount) {
    return L_DicomSetAgeValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetDateValue(pDICOMELEMENT pElement, pVALUEDATE pValue, L_UINT32 nCount) {
    return L_DicomSetDateValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetTimeValue(pDICOMELEMENT pElement, pVALUETIME pValue, L_UINT32 nCount) {
    return L_DicomSetTimeValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetDateTimeValue(pDICOMELEMENT pElement, pVALUEDATETIME pValue, L_UINT32 nCount) {
    return L_DicomSetDateTimeValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetDateRangeValue(
    pDICOMELEMENT pElement, pVALUEDATERANGE pValue, L_UINT32 nCount) {
    return L_DicomSetDateRangeValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetTimeRangeValue(
    pDICOMELEMENT pElement, pVALUETIMERANGE pValue, L_UINT32 nCount) {
    return L_DicomSetTimeRangeValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetDateTimeRangeValue(
    pDICOMELEMENT pElement, pVALUEDATETIMERANGE pValue, L_UINT32 nCount) {
    return L_DicomSetDateTimeRangeValue(this, pElement, pValue, nCount);
}

L_BOOL LDicomDS::SetConvertValue(pDICOMELEMENT pElement, L_TCHAR* strText, L_UINT32 nCount) {
    return L_DicomSetConvertValue(this, pElement, strText, nCount);
}
