/*
 * ltdic/tag.h - the table of data element tags, the data dictionary (PS3.6, PS3.7 annex E).
 *
 * One table for the process. It gives elements of implicit VR their VR, and L_DicomConformanceDS
 * its rules. A record is lent: it lives until it is deleted or the table is emptied or put back.
 * Look-ups may run in parallel; do changes when the program starts.
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

/* A record of the table. Read it freely; L_DicomSetNameTag changes the name. */
typedef struct _DICOMTAG {
    pDICOMLINK pParent;    /* links, not for callers */
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_UINT32   nCode;      /* the tag */
    L_UINT32   nMask;      /* bits of nCode that count; 0xFF00FFFF for 50xx and 60xx */
    L_TCHAR*   pszName;
    L_UINT16   nVR;        /* one of VR_ */
    L_UINT32   nMinVM;     /* least number of values */
    L_INT32    nMaxVM;     /* greatest number of values, -1 for no limit */
    L_UINT32   nDivideVM;  /* the number of values is a multiple of this */
} DICOMTAG, *pDICOMTAG;

/*
 * Put back the built-in table; the second form without private tags, if bIgnorePrivateTags is TRUE.
 * L_DicomResetTag empties the table. Records fetched before are dead.
 */
void EXT_FUNCTION L_DicomDefaultTag(void);
void EXT_FUNCTION L_DicomDefaultTagExt(L_BOOL bIgnorePrivateTags);
void EXT_FUNCTION L_DicomResetTag(void);

/*
 * Appends a tag with the members given; pszName is copied. nMask 0 stands for all bits, nMaxVM
 * 0xFFFFFFFF for no limit. Returns the record, NULL if the tag is in the table already or there is
 * no memory.
 */
pDICOMTAG EXT_FUNCTION L_DicomInsertTag(
    L_UINT32 nCode, L_UINT32 nMask, L_TCHAR* pszName, L_UINT16 nVR, L_UINT32 nMinVM,
    L_UINT32 nMaxVM, L_UINT32 nDivideVM);

/* Removes a tag. Returns the record after it, else the one before it; NULL if pTag is not one. */
pDICOMTAG EXT_FUNCTION L_DicomDeleteTag(pDICOMTAG pTag);

/*
 * Adds the tags of an XML file; those already known stay as they are. uFlags is 0.
 * Returns DICOM_SUCCESS, DICOM_ERROR_OPEN, DICOM_ERROR_XML_INVALID_FORMAT,
 * DICOM_ERROR_XML_INVALID_ELEMENTLIST or DICOM_ERROR_XML_INVALID_ELEMENTLIST_ITEM_ATTRIBUTE.
 */
L_UINT16 EXT_FUNCTION L_DicomLoadXmlTag(L_TCHAR* pszFile, L_UINT uFlags);

/* The first and the last record, and the neighbours of one. NULL at the ends. */
pDICOMTAG EXT_FUNCTION L_DicomGetFirstTag(void);
pDICOMTAG EXT_FUNCTION L_DicomGetLastTag(void);
pDICOMTAG EXT_FUNCTION L_DicomGetPrevTag(pDICOMTAG pTag);
pDICOMTAG EXT_FUNCTION L_DicomGetNextTag(pDICOMTAG pTag);

/* How many records there are. */
L_UINT32 EXT_FUNCTION L_DicomGetCountTag(void);

/* Whether pTag is a record of the table; any pointer may be asked about. */
L_BOOL EXT_FUNCTION L_DicomExistsTag(pDICOMTAG pTag);

/*
 * The record for the tag nCode, first an exact one, then one whose mask fits; the record at nIndex.
 * NULL if there is none, as for items (TAG_ITEM) and group lengths.
 */
pDICOMTAG EXT_FUNCTION L_DicomFindTag(L_UINT32 nCode);
pDICOMTAG EXT_FUNCTION L_DicomFindIndexTag(L_UINT32 nIndex);

/* Gives a record another name, which is copied. FALSE if pTag is no record or pszName is NULL. */
L_BOOL EXT_FUNCTION L_DicomSetNameTag(pDICOMTAG pTag, L_TCHAR* pszName);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
