/*
 * ltdic/vr.h - the table of value representations (PS3.5 6.2).
 *
 * One table for the process, in alphabetical order; records of one's own come last. A record is
 * lent: it lives until it is deleted or the table is emptied or put back. Look-ups may run in
 * parallel; do changes when the program starts.
 */
#ifndef LTDIC_VR_H
#define LTDIC_VR_H

#include "types.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* The codes: two letters, the first in the upper byte. */
#define VR_AE 0x4145
#define VR_AS 0x4153
#define VR_AT 0x4154
#define VR_CS 0x4353
#define VR_DA 0x4441
#define VR_DS 0x4453
#define VR_DT 0x4454
#define VR_FD 0x4644
#define VR_FL 0x464C
#define VR_IS 0x4953
#define VR_LO 0x4C4F
#define VR_LT 0x4C54
#define VR_OB 0x4F42
#define VR_OL 0x4F4C
#define VR_OW 0x4F57
#define VR_OF 0x4F46
#define VR_OD 0x4F44
#define VR_OV 0x4F56
#define VR_PN 0x504E
#define VR_SH 0x5348
#define VR_SL 0x534C
#define VR_SQ 0x5351
#define VR_SS 0x5353
#define VR_ST 0x5354
#define VR_SV 0x5356
#define VR_TM 0x544D
#define VR_UI 0x5549
#define VR_UL 0x554C
#define VR_UN 0x554E
#define VR_US 0x5553
#define VR_UT 0x5554
#define VR_UR 0x5552
#define VR_UC 0x5543
#define VR_UV 0x5556

/* What a VR holds: the upper byte of nRestrict. */
#define VR_BINARY 0x0100  /* numbers or bytes */
#define VR_STRING 0x0200  /* text; backslashes separate values */
#define VR_TEXT   0x0400  /* text; one value */

/* How nLength limits a value: the lower byte of nRestrict. */
enum {
    VR_FIXED          = 0,  /* exactly nLength bytes */
    VR_MAXIMUM        = 1,  /* at most nLength */
    VR_MAXIMUM_GROUP  = 2,  /* at most nLength in each component group, for PN */
    VR_ANY            = 3,  /* no limit */
    VR_NOT_APPLICABLE = 4,  /* a sequence */
    VR_MAX            = 5   /* how many there are */
};

/* A record of the table. Read it freely; L_DicomSetNameVR changes the name. */
typedef struct _DICOMVR {
    pDICOMLINK pParent;    /* links, not for callers */
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_UINT16   nCode;      /* one of VR_ */
    L_TCHAR*   pszName;
    L_UINT32   nLength;    /* length in bytes */
    L_UINT16   nRestrict;
    L_UINT16   nUnitSize;  /* bytes of the smallest part of a value */
} DICOMVR, *pDICOMVR;

/* Put back the built-in table; empty the table. Records fetched before are dead. */
void EXT_FUNCTION L_DicomDefaultVR(void);
void EXT_FUNCTION L_DicomResetVR(void);

/*
 * Appends a VR with the members given; pszName is copied. Returns the record, NULL if nCode is in
 * the table already or there is no memory.
 */
pDICOMVR EXT_FUNCTION L_DicomInsertVR(
    L_UINT16 nCode, L_TCHAR* pszName, L_UINT32 nLength, L_UINT16 nRestrict, L_UINT16 nUnitSize);

/* Removes a VR. Returns the record after it, else the one before it; NULL if pVR is not one. */
pDICOMVR EXT_FUNCTION L_DicomDeleteVR(pDICOMVR pVR);

/* The first and the last record, and the neighbours of one. NULL at the ends. */
pDICOMVR EXT_FUNCTION L_DicomGetFirstVR(void);
pDICOMVR EXT_FUNCTION L_DicomGetLastVR(void);
pDICOMVR EXT_FUNCTION L_DicomGetPrevVR(pDICOMVR pVR);
pDICOMVR EXT_FUNCTION L_DicomGetNextVR(pDICOMVR pVR);

/* How many records there are. */
L_UINT32 EXT_FUNCTION L_DicomGetCountVR(void);

/* Whether pVR is a record of the table; any pointer may be asked about. */
L_BOOL EXT_FUNCTION L_DicomExistsVR(pDICOMVR pVR);

/* The record with the code nCode, the record at nIndex; NULL if there is none. */
pDICOMVR EXT_FUNCTION L_DicomFindVR(L_UINT16 nCode);
pDICOMVR EXT_FUNCTION L_DicomFindIndexVR(L_UINT32 nIndex);

/* Gives a record another name, which is copied. FALSE if pVR is no record or pszName is NULL. */
L_BOOL EXT_FUNCTION L_DicomSetNameVR(pDICOMVR pVR, L_TCHAR* pszName);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
