/*
 * ltdic/uid.h - the table of unique identifiers (PS3.6 annex A).
 */
#ifndef LTDIC_UID_H
#define LTDIC_UID_H

#include "types.h"
#include "../ltdicuid.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* What a UID names. */
enum {
    UID_TYPE_OTHER              = 0,
    UID_TYPE_TRANSFER1          = 1,
    UID_TYPE_TRANSFER2          = 2,
    UID_TYPE_CLASS              = 3,
    UID_TYPE_META_CLASS         = 4,
    UID_TYPE_INSTANCE           = 5,
    UID_TYPE_APPLICATION        = 6,
    UID_TYPE_FRAME_OF_REFERENCE = 7,
    UID_TYPE_LDAP_OID           = 8
};

/* A record of the table. */
typedef struct _DICOMUID {
    pDICOMLINK pParent;
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_TCHAR*   pszCode;
    L_TCHAR*   pszName;
    L_INT      nType;
} DICOMUID, *pDICOMUID;

/* Puts back the built-in table; empties the table. */
void EXT_FUNCTION L_DicomDefaultUID(void);
void EXT_FUNCTION L_DicomResetUID(void);

/* Appends a UID. */
pDICOMUID EXT_FUNCTION L_DicomInsertUID(L_TCHAR* pszCode, L_TCHAR* pszName, L_INT nType);

/* Removes a UID. */
pDICOMUID EXT_FUNCTION L_DicomDeleteUID(pDICOMUID pUID);

/* Adds the UIDs of an XML file. */
L_UINT16 EXT_FUNCTION L_DicomLoadXmlUID(L_TCHAR* pszFile, L_UINT uFlags);

/* The first and the last record, and the neighbours of a record. */
pDICOMUID EXT_FUNCTION L_DicomGetFirstUID(void);
pDICOMUID EXT_FUNCTION L_DicomGetLastUID(void);
pDICOMUID EXT_FUNCTION L_DicomGetPrevUID(pDICOMUID pUID);
pDICOMUID EXT_FUNCTION L_DicomGetNextUID(pDICOMUID pUID);

/* How many records there are; whether pUID is one of them. */
L_UINT32 EXT_FUNCTION L_DicomGetCountUID(void);
L_BOOL   EXT_FUNCTION L_DicomExistsUID(pDICOMUID pUID);

/* The record of that UID; the record at that place. */
pDICOMUID EXT_FUNCTION L_DicomFindUID(L_TCHAR* pszCode);
pDICOMUID EXT_FUNCTION L_DicomFindIndexUID(L_UINT32 nIndex);

/* Gives a record another name. */
L_BOOL EXT_FUNCTION L_DicomSetNameUID(pDICOMUID pUID, L_TCHAR* pszName);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
