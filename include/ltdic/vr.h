/*
 * ltdic/vr.h - the table of value representations (PS3.5 6.2).
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

/* What kind of value a VR holds; in the upper byte of nRestrict. */
#define VR_BINARY 0x0100
#define VR_STRING 0x0200
#define VR_TEXT   0x0400

/* How nLength limits a value; in the lower byte of nRestrict. */
enum {
    VR_FIXED          = 0,
    VR_MAXIMUM        = 1,
    VR_MAXIMUM_GROUP  = 2,
    VR_ANY            = 3,
    VR_NOT_APPLICABLE = 4,
    VR_MAX            = 5
};

/* A record of the table. Read it freely; change it through L_DicomSetNameVR only. */
typedef struct _DICOMVR {
    pDICOMLINK pParent;
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_UINT16   nCode;
    L_TCHAR*   pszName;
    L_UINT32   nLength;
    L_UINT16   nRestrict;
    L_UINT16   nUnitSize;
} DICOMVR, *pDICOMVR;

/* Puts back the built-in table; empties the table. */
void EXT_FUNCTION L_DicomDefaultVR(void);
void EXT_FUNCTION L_DicomResetVR(void);

/* Appends a VR. */
pDICOMVR EXT_FUNCTION L_DicomInsertVR(
    L_UINT16 nCode, L_TCHAR* pszName, L_UINT32 nLength, L_UINT16 nRestrict, L_UINT16 nUnitSize);

/* Removes a VR; returns the one after it, else the one before it, else NULL. */
pDICOMVR EXT_FUNCTION L_DicomDeleteVR(pDICOMVR pVR);

/* The first and the last record, and the neighbours of a record. NULL when there is none. */
pDICOMVR EXT_FUNCTION L_DicomGetFirstVR(void);
pDICOMVR EXT_FUNCTION L_DicomGetLastVR(void);
pDICOMVR EXT_FUNCTION L_DicomGetPrevVR(pDICOMVR pVR);
pDICOMVR EXT_FUNCTION L_DicomGetNextVR(pDICOMVR pVR);

/* How many records there are; whether pVR is one of them. */
L_UINT32 EXT_FUNCTION L_DicomGetCountVR(void);
L_BOOL   EXT_FUNCTION L_DicomExistsVR(pDICOMVR pVR);

/* The record with that code; the record at that place. */
pDICOMVR EXT_FUNCTION L_DicomFindVR(L_UINT16 nCode);
pDICOMVR EXT_FUNCTION L_DicomFindIndexVR(L_UINT32 nIndex);

/* Gives a record another name. */
L_BOOL EXT_FUNCTION L_DicomSetNameVR(pDICOMVR pVR, L_TCHAR* pszName);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
