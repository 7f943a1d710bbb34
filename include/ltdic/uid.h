/*
 * ltdic/uid.h - the table of unique identifiers (PS3.6 annex A).
 *
 * One table for the process. A record is lent: it lives until it is deleted or the table is emptied
 * or put back. Look-ups may run in parallel; do changes when the program starts.
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
    UID_TYPE_TRANSFER1          = 1,  /* transfer syntax, pixel data uncompressed */
    UID_TYPE_TRANSFER2          = 2,  /* transfer syntax, pixel data encapsulated */
    UID_TYPE_CLASS              = 3,  /* SOP class */
    UID_TYPE_META_CLASS         = 4,  /* meta SOP class */
    UID_TYPE_INSTANCE           = 5,  /* well-known SOP instance */
    UID_TYPE_APPLICATION        = 6,  /* application context */
    UID_TYPE_FRAME_OF_REFERENCE = 7,
    UID_TYPE_LDAP_OID           = 8
};

/* A record of the table. Read it freely; L_DicomSetNameUID changes the name. */
typedef struct _DICOMUID {
    pDICOMLINK pParent;  /* links, not for callers */
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_TCHAR*   pszCode;  /* the UID, digits and points */
    L_TCHAR*   pszName;
    L_INT      nType;    /* one of UID_TYPE_ */
} DICOMUID, *pDICOMUID;

/* Put back the built-in table; empty the table. Records fetched before are dead. */
void EXT_FUNCTION L_DicomDefaultUID(void);
void EXT_FUNCTION L_DicomResetUID(void);

/*
 * Appends a UID; both texts are copied. Returns the record, NULL if pszCode is in the table
 * already, is NULL, or there is no memory.
 */
pDICOMUID EXT_FUNCTION L_DicomInsertUID(L_TCHAR* pszCode, L_TCHAR* pszName, L_INT nType);

/* Removes a UID. Returns the record after it, else the one before it; NULL if pUID is not one. */
pDICOMUID EXT_FUNCTION L_DicomDeleteUID(pDICOMUID pUID);

/*
 * Adds the UIDs of an XML file; those already known stay as they are. uFlags is 0.
 * Returns DICOM_SUCCESS, DICOM_ERROR_OPEN, DICOM_ERROR_XML_INVALID_FORMAT or
 * DICOM_ERROR_XML_INVALID_UIDLIST_ITEM_ATTRIBUTE.
 */
L_UINT16 EXT_FUNCTION L_DicomLoadXmlUID(L_TCHAR* pszFile, L_UINT uFlags);

/* The first and the last record, and the neighbours of one. NULL at the ends. */
pDICOMUID EXT_FUNCTION L_DicomGetFirstUID(void);
pDICOMUID EXT_FUNCTION L_DicomGetLastUID(void);
pDICOMUID EXT_FUNCTION L_DicomGetPrevUID(pDICOMUID pUID);
pDICOMUID EXT_FUNCTION L_DicomGetNextUID(pDICOMUID pUID);

/* How many records there are. */
L_UINT32 EXT_FUNCTION L_DicomGetCountUID(void);

/* Whether pUID is a record of the table; any pointer may be asked about. */
L_BOOL EXT_FUNCTION L_DicomExistsUID(pDICOMUID pUID);

/* The record of the UID pszCode (padding is ignored), the record at nIndex; NULL if none. */
pDICOMUID EXT_FUNCTION L_DicomFindUID(L_TCHAR* pszCode);
pDICOMUID EXT_FUNCTION L_DicomFindIndexUID(L_UINT32 nIndex);

/* Gives a record another name, which is copied. FALSE if pUID is no record or pszName is NULL. */
L_BOOL EXT_FUNCTION L_DicomSetNameUID(pDICOMUID pUID, L_TCHAR* pszName);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
