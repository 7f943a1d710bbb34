/*
 * ltdic/tag.h - the table of data element tags, the data dictionary (PS3.6, PS3.7 annex E).
 */
#ifndef LTDIC_TAG_H
#define LTDIC_TAG_H

#include "types.h"
#include "tag_alias.h"
#include "../ltdictags.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* A record of the table. */
typedef struct _DICOMTAG {
    pDICOMLINK pParent;
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_UINT32   nCode;
    L_UINT32   nMask;
    L_TCHAR*   pszName;
    L_UINT16   nVR;
    L_UINT32   nMinVM;
    L_INT32    nMaxVM;
    L_UINT32   nDivideVM;
} DICOMTAG, *pDICOMTAG;

/* Puts back the built-in table; empties the table. */
void EXT_FUNCTION L_DicomDefaultTag(void);
void EXT_FUNCTION L_DicomDefaultTagExt(L_BOOL bIgnorePrivateTags);
void EXT_FUNCTION L_DicomResetTag(void);

/* Appends a tag. */
pDICOMTAG EXT_FUNCTION L_DicomInsertTag(
    L_UINT32 nCode, L_UINT32 nMask, L_TCHAR* pszName, L_UINT16 nVR, L_UINT32 nMinVM,
    L_UINT32 nMaxVM, L_UINT32 nDivideVM);

/* Removes a tag. */
pDICOMTAG EXT_FUNCTION L_DicomDeleteTag(pDICOMTAG pTag);

/* Adds the tags of an XML file. */
L_UINT16 EXT_FUNCTION L_DicomLoadXmlTag(L_TCHAR* pszFile, L_UINT uFlags);

/* The first and the last record, and the neighbours of a record. */
pDICOMTAG EXT_FUNCTION L_DicomGetFirstTag(void);
pDICOMTAG EXT_FUNCTION L_DicomGetLastTag(void);
pDICOMTAG EXT_FUNCTION L_DicomGetPrevTag(pDICOMTAG pTag);
pDICOMTAG EXT_FUNCTION L_DicomGetNextTag(pDICOMTAG pTag);

/* How many records there are; whether pTag is one of them. */
L_UINT32 EXT_FUNCTION L_DicomGetCountTag(void);
L_BOOL   EXT_FUNCTION L_DicomExistsTag(pDICOMTAG pTag);

/* The record for a tag; the record at that place. */
pDICOMTAG EXT_FUNCTION L_DicomFindTag(L_UINT32 nCode);
pDICOMTAG EXT_FUNCTION L_DicomFindIndexTag(L_UINT32 nIndex);

/* Gives a record another name. */
L_BOOL EXT_FUNCTION L_DicomSetNameTag(pDICOMTAG pTag, L_TCHAR* pszName);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
