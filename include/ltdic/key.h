/*
 * ltdic/key.h - the directory records of a DICOMDIR, as a tree of keys (PS3.3 annex F).
 */
#ifndef LTDIC_KEY_H
#define LTDIC_KEY_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Inserts. */
pDICOMELEMENT EXT_FUNCTION L_DicomInsertKey(
    HDICOMDS hDS, pDICOMELEMENT pParent, L_TCHAR* pszKey, L_BOOL bOptional);

/* Deletes. */
void EXT_FUNCTION L_DicomDeleteKey(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Up and down. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetRootKey(HDICOMDS hDS, pDICOMELEMENT pElement);
pDICOMELEMENT EXT_FUNCTION L_DicomGetParentKey(HDICOMDS hDS, pDICOMELEMENT pElement);
pDICOMELEMENT EXT_FUNCTION L_DicomGetChildKey(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Along. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetFirstKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLastKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomGetPrevKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomGetNextKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);

/* Type. */
L_TCHAR* EXT_FUNCTION L_DicomGetValueKey(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Searches. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstKey(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* pszKey, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindLastKey(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR* pszKey, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindPrevKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
