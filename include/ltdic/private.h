/*
 * ltdic/private.h - private data elements and their creators (PS3.5 7.8).
 *
 * A private creator (gggg,00ee) reserves the block (gggg,ee00) to (gggg,eeFF) of an odd group, for
 * its own level: each sequence item has creators of its own.
 */
#ifndef LTDIC_PRIVATE_H
#define LTDIC_PRIVATE_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reserves a block on the level of pElement, NULL: the top level.
 *   uElementGroup                odd, above 0008
 *   uElementNumber               0x10 to 0xFF; 0: the first free one
 *   pszIdCode                    name of the creator
 *   ppPrivateCreatorDataElement  gets the creator; may be NULL
 * Returns DICOM_SUCCESS, DICOM_ERROR_PRIVATE_CREATOR_GROUP_INVALID, _ELEMENT_INVALID,
 * _DATA_ELEMENT_ALREADY_EXISTS or _ELEMENTS_ALL_ALLOCATED.
 */
L_UINT16 EXT_FUNCTION L_DicomCreatePrivateCreatorDataElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT16 uElementGroup, L_UINT16 uElementNumber,
    L_TCHAR* pszIdCode, pDICOMELEMENT* ppPrivateCreatorDataElement);

/*
 * Tells the first tag of a creator's block that no element has. It inserts nothing. Returns
 * DICOM_SUCCESS, DICOM_ERROR_PRIVATE_CREATOR_DATA_ELEMENT_MISSING or
 * DICOM_ERROR_PRIVATE_CREATOR_ELEMENTS_ALL_ALLOCATED.
 */
L_UINT16 EXT_FUNCTION L_DicomGetNextUnusedPrivateTag(
    HDICOMDS hDS, pDICOMELEMENT pPrivateCreatorDataElement, L_UINT32* puTag);

/*
 * Find creators by name (NULL: any) and group (0: any), from pElement on; the second after it.
 * bTree as in element.h: TRUE the siblings, FALSE all elements. NULL if there is none.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstPrivateCreatorDataElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_TCHAR* pszIdCode, L_UINT16 uElementGroup);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextPrivateCreatorDataElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_TCHAR* pszIdCode, L_UINT16 uElementGroup);

/* Walk through the elements of a creator's block. NULL at the end. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstPrivateElement(
    HDICOMDS hDS, pDICOMELEMENT pPrivateCreatorDataElement);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextPrivateElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, pDICOMELEMENT pPrivateCreatorDataElement);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
