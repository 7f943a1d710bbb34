/*
 * ltdic/value.h - the values of data elements (PS3.5 6.2).
 *
 * A getter takes nCount values from nIndex on. The pointer it returns is lent: it points into the
 * element's own storage, at value nIndex, and lives until the value is set or freed or the element
 * goes. Pointers from several calls are good at the same time. NULL: the element is empty or a
 * sequence, it has no such values, or its VR is not of that kind.
 *
 * A setter replaces the whole value by nCount values, which it copies; count 0 or NULL empties the
 * element. FALSE: the VR is not of that kind, or a value cannot be written. Padding is the
 * library's business. The number of values that the tag table allows is not checked here.
 *
 * Which functions go with which VR:
 *   Char OB UN; Short SS US OW; Long SL UL IS AT; Long64 SV UV OV; Float FL OF; Double FD DS OD;
 *   Age AS; Date DA; Time TM; DateTime DT; String all VRs of text.
 * Unsigned values pass through the signed types bit by bit.
 */
#ifndef LTDIC_VALUE_H
#define LTDIC_VALUE_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uCharacterSet of L_DicomSetStringValue (PS3.3 C.12.1.1.2). */
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

/* How many values an element has: bytes of OB and UN, words of OW; 0 if empty or a sequence. */
L_UINT32 EXT_FUNCTION L_DicomGetCountValue(HDICOMDS hDS, pDICOMELEMENT pElement);

/*
 * Frees the value that is held in memory. If the element's file is still open the value comes back
 * when it is wanted, else the element is empty. Pointers from getters are dead.
 */
void EXT_FUNCTION L_DicomFreeValue(HDICOMDS hDS, pDICOMELEMENT pElement);

/*
 * The bytes of a value as stored; numbers in the byte order of the machine, text undecoded. Get
 * copies at most nLength bytes, from byte nOffset on, and leaves the rest of the buffer alone; text
 * does not end with NUL. Set replaces them; insert puts nLength bytes before byte nOffset.
 */
L_BOOL EXT_FUNCTION L_DicomGetBinaryValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, void* pValue, L_UINT32 nLength);
L_BOOL EXT_FUNCTION L_DicomGetBinaryValue2(
    HDICOMDS hDS, pDICOMELEMENT pElement, void* pValue, L_INT64 nOffset, L_UINT32 nLength);
L_BOOL EXT_FUNCTION L_DicomSetBinaryValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, void* pValue, L_UINT32 nLength);
L_BOOL EXT_FUNCTION L_DicomInsertBinaryValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, void* pValue, L_INT64 nOffset, L_UINT32 nLength);

/*
 * Set the bytes of a value from an open file, nLength bytes from nFileOffset on; from a whole file.
 */
L_BOOL EXT_FUNCTION L_DicomSetBinaryStream(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_HFILE hFile, L_OFFSET nFileOffset, L_UINT32 nLength);
L_BOOL EXT_FUNCTION L_DicomSetBinaryFile(
    HDICOMDS hDS, pDICOMELEMENT pElement, const L_TCHAR* pszFileName);

/* Values as numbers. */
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

/* Copies nCount 64-bit numbers to pValue. Returns how many it copied. */
L_UINT32 EXT_FUNCTION L_DicomGetLong64Value(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_INT64* pValue, L_UINT32 nIndex, L_UINT32 nCount);

/*
 * Finds nTag from pElement on (NULL: in the whole data set) and copies nCount of its values from
 * nIndex on.
 *   nType  VR that tells which C type pValue holds, by the list above
 * Returns how many values it copied.
 */
L_UINT32 EXT_FUNCTION L_DicomFindGetValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nTag, void* pValue, L_UINT32 nIndex,
    L_UINT32 nCount, L_INT16 nType);

/* Set values as numbers. */
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

/*
 * Values as text without padding, joined with backslashes if nCount is above 1; decoded with the
 * data set's Specific Character Set. The second form is narrow on all platforms. One text per
 * element is held: the next call for the same element replaces it.
 */
L_TCHAR* EXT_FUNCTION L_DicomGetStringValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
L_CHAR*  EXT_FUNCTION L_DicomGetStringValueA(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);

/*
 * Set text: nCount values joined with backslashes. The first form encodes with uCharacterSet, one
 * of DICOM_CHARACTER_SET_, and fails if that cannot hold the text; it does not write Specific
 * Character Set. The second form encodes with the data set's.
 */
L_BOOL EXT_FUNCTION L_DicomSetStringValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount, L_UINT32 uCharacterSet);
L_BOOL EXT_FUNCTION L_DicomSetStringValue2(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount);

/* Values as ages, dates, times. */
pVALUEAGE      EXT_FUNCTION L_DicomGetAgeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
pVALUEDATE     EXT_FUNCTION L_DicomGetDateValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
pVALUETIME     EXT_FUNCTION L_DicomGetTimeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
pVALUEDATETIME EXT_FUNCTION L_DicomGetDateTimeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);

/* Set ages, dates, times. */
L_BOOL EXT_FUNCTION L_DicomSetAgeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEAGE pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetDateValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEDATE pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetTimeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUETIME pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetDateTimeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEDATETIME pValue, L_UINT32 nCount);

/*
 * A value of a query as a range; one that is no range has VALUE_RANGE_NONE. Return DICOM_SUCCESS,
 * DICOM_ERROR_PARAMETER (other VR, no such value) or DICOM_ERROR_FORMAT.
 */
L_INT   EXT_FUNCTION L_DicomGetDateRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUEDATERANGE pValue);
L_INT16 EXT_FUNCTION L_DicomGetTimeRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUETIMERANGE pValue);
L_INT16 EXT_FUNCTION L_DicomGetDateTimeRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUEDATETIMERANGE pValue);

/* Set ranges. */
L_BOOL EXT_FUNCTION L_DicomSetDateRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEDATERANGE pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetTimeRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUETIMERANGE pValue, L_UINT32 nCount);
L_BOOL EXT_FUNCTION L_DicomSetDateTimeRangeValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, pVALUEDATETIMERANGE pValue, L_UINT32 nCount);

/*
 * All values of an element as text for people, joined with backslashes, and back:
 *   numbers  decimal; OB, UN hexadecimal bytes; AT GGGG:EEEE
 *   AS       a number and days, weeks, months or years
 *   DA       MM/DD/YYYY
 *   TM       HH:MM:SS.FFFFFF
 *   DT       MM/DD/YYYY HH:MM:SS.FFFFFF+OOOO
 *   others   the text itself
 * Get returns the number of L_TCHARs written, the final NUL among them; the number needed, and
 * nothing written, if Destination is NULL or too small. Set takes DICOM's own forms as well.
 */
L_UINT32 EXT_FUNCTION L_DicomGetConvertValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* Destination, L_UINT32 DestSizeInWords);
L_BOOL   EXT_FUNCTION L_DicomSetConvertValue(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* strText, L_UINT32 nCount);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
