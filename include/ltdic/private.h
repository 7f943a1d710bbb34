/*
 * ltdic/private.h - private data elements and their creators (PS3.5 7.8).
 */
#ifndef LTDIC_PRIVATE_H
#define LTDIC_PRIVATE_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Create. */
L_UINT16 EXT_FUNCTION L_DicomCreatePrivateCreatorDataElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT16 uElementGroup, L_UINT16 uElementNumber,
    L_TCHAR* pszIdCode, pDICOMELEMENT* ppPrivateCreatorDataElement);

/* Next tag. */
L_UINT16 EXT_FUNCTION L_DicomGetNextUnusedPrivateTag(
    HDICOMDS hDS, pDICOMELEMENT pPrivateCreatorDataElement, L_UINT32* puTag);

/* Find creators. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstPrivateCreatorDataElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_TCHAR* pszIdCode, L_UINT16 uElementGroup);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextPrivateCreatorDataElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_TCHAR* pszIdCode, L_UINT16 uElementGroup);

/* Find elements. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstPrivateElement(
    HDICOMDS hDS, pDICOMELEMENT pPrivateCreatorDataElement);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextPrivateElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, pDICOMELEMENT pPrivateCreatorDataElement);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
