/*
 * ltdic/key.h - the records of a DICOMDIR as a tree (PS3.3 annex F).
 *
 * A key is a directory record: an item of the Directory Record Sequence. In the data set all
 * records are siblings; which is below which is told by offsets, and these functions show that
 * tree. The functions of element.h reach the elements of a record. The data set is of
 * CLASS_BASIC_DIRECTORY.
 *
 * bTree TRUE: the records below one parent. FALSE: all records as one list. Offsets are computed
 * when the data set is saved.
 */
#ifndef LTDIC_KEY_H
#define LTDIC_KEY_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Appends a record below pParent, NULL: at the top.
 *   pszKey     record type, such as "PATIENT"
 *   bOptional  TRUE: with its type 3 elements
 * The elements of the record are inserted empty, its type is set. Returns the record or NULL.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomInsertKey(
    HDICOMDS hDS, pDICOMELEMENT pParent, L_TCHAR* pszKey, L_BOOL bOptional);

/* Removes a record and all below it. L_DicomDeleteElement would leave wrong offsets behind. */
void EXT_FUNCTION L_DicomDeleteKey(HDICOMDS hDS, pDICOMELEMENT pElement);

/* The top record above pElement, the record one level up, the first one below. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetRootKey(HDICOMDS hDS, pDICOMELEMENT pElement);
pDICOMELEMENT EXT_FUNCTION L_DicomGetParentKey(HDICOMDS hDS, pDICOMELEMENT pElement);
pDICOMELEMENT EXT_FUNCTION L_DicomGetChildKey(HDICOMDS hDS, pDICOMELEMENT pElement);

/*
 * First, last, previous and next record, as L_DicomGetFirstElement and the like do for elements.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomGetFirstKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLastKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomGetPrevKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomGetNextKey(HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);

/* The type of a record, (0004,1430). Lent until the record changes; NULL if it has none. */
L_TCHAR* EXT_FUNCTION L_DicomGetValueKey(HDICOMDS hDS, pDICOMELEMENT pElement);

/*
 * Find records of the type pszKey: first and last, with bTree TRUE among the siblings of pElement
 * (NULL: at the top), with FALSE in the list from pElement on. Previous and next look for the type
 * of pElement.
 */
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
