/*
 * ltdic/element.h - the data elements of a data set.
 */
#ifndef LTDIC_ELEMENT_H
#define LTDIC_ELEMENT_H

#include "types.h"
#include "dataset.h"
#include "iod_module.h"
#include "tag.h"
#include "vr.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Special lengths and indices. */
#define ELEMENT_LENGTH_MAX 0xFFFFFFFFU
#define ELEMENT_INDEX_MAX  0xFFFFFFFFU

/* A data element. */
typedef struct _DICOMELEMENT {
    pDICOMLINK pParent;
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_UINT32   nTag;
    L_UINT16   nVR;
    L_UINT32   nLength;
    L_UINT32   nVM;
    L_UCHAR*   pValue;
    L_INT64    nAttach;
    L_INT64*   pOffset;
    void**     pFile;
    L_UINT32*  pSize;
    L_UINT32   nCount;
    L_TCHAR*   pStringValue;
    L_INT64    nElementOffset;
    L_INT64    nElementValueOffset;
    L_UINT32   nElementValueLength;
} DICOMELEMENT;

/* An element and where it starts. */
typedef struct _DICOMELEMENTOFFSET {
    pDICOMLINK    pParent;
    pDICOMLINK    pFirstChild;
    pDICOMLINK    pLastChild;
    pDICOMLINK    pPrev;
    pDICOMLINK    pNext;
    pDICOMELEMENT pElement;
    L_INT64       nOffset;
} DICOMELEMENTOFFSET, *pDICOMELEMENTOFFSET;

/* A module. */
typedef struct _DICOMMODULE {
    L_UINT32      nModule;
    L_UINT32      nCount;
    pDICOMELEMENT pElement[1000];
} DICOMMODULE, *pDICOMMODULE;

/* Inserts. */
pDICOMELEMENT EXT_FUNCTION L_DicomInsertElement(
    HDICOMDS hDS, pDICOMELEMENT pNeighbor, L_BOOL bChild, L_UINT32 nTag, L_UINT16 nVR,
    L_BOOL bSequence, L_UINT32 nIndex);

/* Deletes. */
pDICOMELEMENT EXT_FUNCTION L_DicomDeleteElement(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Up and down. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetRootElement(HDICOMDS hDS, pDICOMELEMENT pElement);
pDICOMELEMENT EXT_FUNCTION L_DicomGetParentElement(HDICOMDS hDS, pDICOMELEMENT pElement);
pDICOMELEMENT EXT_FUNCTION L_DicomGetChildElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bVolatile);

/* Along. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetFirstElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLastElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
pDICOMELEMENT EXT_FUNCTION L_DicomGetPrevElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
pDICOMELEMENT EXT_FUNCTION L_DicomGetNextElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);

/* Level. */
L_UINT32 EXT_FUNCTION L_DicomGetLevelElement(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Existence. */
L_BOOL EXT_FUNCTION L_DicomExistsElement(HDICOMDS hDS, pDICOMELEMENT pElement);
L_BOOL EXT_FUNCTION L_DicomIsVolatileElement(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Searches. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nTag, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindLastElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nTag, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindPrevElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);

/* Searches below. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstDescendant(
    HDICOMDS hDS, pDICOMELEMENT pParent, L_UINT32 nTag, L_BOOL bNextLevelOnly);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextDescendant(
    HDICOMDS hDS, pDICOMELEMENT pParent, pDICOMELEMENT pElement, L_BOOL bNextLevelOnly);

/* Offset. */
L_INT64 EXT_FUNCTION L_DicomGetElementOffset(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Modules. */
pDICOMMODULE EXT_FUNCTION L_DicomInsertModule(HDICOMDS hDS, L_UINT32 nModule, L_BOOL bOptional);
void         EXT_FUNCTION L_DicomDeleteModule(HDICOMDS hDS, L_UINT32 nModule);

/* Modules. */
L_UINT32     EXT_FUNCTION L_DicomGetCountModule(HDICOMDS hDS);
pDICOMMODULE EXT_FUNCTION L_DicomFindModule(HDICOMDS hDS, L_UINT32 nModule);
pDICOMMODULE EXT_FUNCTION L_DicomFindIndexModule(HDICOMDS hDS, L_UINT32 nIndex);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
