/*
 * ltdic/element.h - the data elements of a data set: insert, delete, walk, search (PS3.5 7).
 *
 * The elements of a data set form a tree. Below a sequence stand its items (TAG_ITEM), below an
 * item its elements; below encapsulated pixel data its fragments, one item each. Delimiters and
 * group lengths are no elements; saving writes them.
 *
 * bTree chooses the view in all functions that have it. TRUE: the siblings below one parent. FALSE:
 * all elements as one list, each before what is below it.
 *
 * bVolatile FALSE skips the volatile elements: those that setting an image may change or remove by
 * itself, such as pixel data, its description and its look-up tables. TRUE visits all.
 *
 * A pDICOMELEMENT is lent: it lives until the element, or one above it, is deleted or the data set
 * is reset, initialised, loaded or freed. A pointer that is no element of hDS makes functions fail.
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

/* nLength of a sequence; the index that appends an item. */
#define ELEMENT_LENGTH_MAX 0xFFFFFFFFU
#define ELEMENT_INDEX_MAX  0xFFFFFFFFU

/* A data element. Read tag, VR, length and the file positions; the rest is not for callers. */
typedef struct _DICOMELEMENT {
    pDICOMLINK pParent;              /* links, not for callers */
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_UINT32   nTag;                 /* group in the upper half */
    L_UINT16   nVR;                  /* one of VR_ */
    L_UINT32   nLength;              /* bytes of the value, ELEMENT_LENGTH_MAX for a sequence */
    L_UINT32   nVM;
    L_UCHAR*   pValue;
    L_INT64    nAttach;
    L_INT64*   pOffset;
    void**     pFile;
    L_UINT32*  pSize;
    L_UINT32   nCount;
    L_TCHAR*   pStringValue;
    L_INT64    nElementOffset;       /* position of the tag in the file */
    L_INT64    nElementValueOffset;  /* position of the value */
    L_UINT32   nElementValueLength;  /* bytes of the value there */
} DICOMELEMENT;

/* An element and its position in a file. */
typedef struct _DICOMELEMENTOFFSET {
    pDICOMLINK    pParent;  /* links, not for callers */
    pDICOMLINK    pFirstChild;
    pDICOMLINK    pLastChild;
    pDICOMLINK    pPrev;
    pDICOMLINK    pNext;
    pDICOMELEMENT pElement;
    L_INT64       nOffset;
} DICOMELEMENTOFFSET, *pDICOMELEMENTOFFSET;

/* A module of a data set: those of its elements that are present. */
typedef struct _DICOMMODULE {
    L_UINT32      nModule;  /* one of MODULE_ */
    L_UINT32      nCount;   /* how many of the pointers are set */
    pDICOMELEMENT pElement[1000];
} DICOMMODULE, *pDICOMMODULE;

/*
 * Inserts an empty element.
 *   pNeighbor  bChild TRUE: the parent, FALSE: any sibling; NULL: the top level
 *   nVR        one of VR_; VR_UN or 0: that of the tag table
 *   bSequence  TRUE for sequences and items
 *   nIndex     for TAG_ITEM: place among the items, ELEMENT_INDEX_MAX: the end; else ignored
 * Siblings stay in the order of their tags. A new sequence has no item. Returns the element, NULL
 * if the tag is there already or of group FFFF (PS3.5 7.8), pNeighbor is no element or there is no
 * memory.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomInsertElement(
    HDICOMDS hDS, pDICOMELEMENT pNeighbor, L_BOOL bChild, L_UINT32 nTag, L_UINT16 nVR,
    L_BOOL bSequence, L_UINT32 nIndex);

/*
 * Removes an element and all below it. Returns the sibling after it, else the one before it, else
 * its parent, else NULL. Directory records are removed with L_DicomDeleteKey.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomDeleteElement(HDICOMDS hDS, pDICOMELEMENT pElement);

/*
 * L_DicomGetRootElement returns the top-level element above pElement (NULL: the first one),
 * L_DicomGetParentElement the element one level up, L_DicomGetChildElement the first one below.
 * NULL if there is none.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomGetRootElement(HDICOMDS hDS, pDICOMELEMENT pElement);
pDICOMELEMENT EXT_FUNCTION L_DicomGetParentElement(HDICOMDS hDS, pDICOMELEMENT pElement);
pDICOMELEMENT EXT_FUNCTION L_DicomGetChildElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bVolatile);

/*
 * First, last, previous and next element. With bTree TRUE among the siblings of pElement, for first
 * and last also NULL: the top level. With bTree FALSE in the whole list; first and last ignore
 * pElement. NULL at the ends.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomGetFirstElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLastElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
pDICOMELEMENT EXT_FUNCTION L_DicomGetPrevElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
pDICOMELEMENT EXT_FUNCTION L_DicomGetNextElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);

/* How deep an element stands; 0 at the top level. */
L_UINT32 EXT_FUNCTION L_DicomGetLevelElement(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Whether pElement is an element of hDS; whether it is volatile. Any pointer may be asked about. */
L_BOOL EXT_FUNCTION L_DicomExistsElement(HDICOMDS hDS, pDICOMELEMENT pElement);
L_BOOL EXT_FUNCTION L_DicomIsVolatileElement(HDICOMDS hDS, pDICOMELEMENT pElement);

/*
 * L_DicomFindFirstElement and L_DicomFindLastElement find nTag: with bTree TRUE among all siblings
 * of pElement, NULL: at the top level; with FALSE in the list from pElement on, itself included,
 * NULL: everywhere. L_DicomFindPrevElement and L_DicomFindNextElement find the next one with the
 * tag of pElement, in either view. NULL if there is none.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nTag, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindLastElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nTag, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindPrevElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextElement(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bTree);

/*
 * Find nTag below pParent, NULL: in the whole data set; only one level below, or on all. The second
 * function continues after pElement with the tag that the first was last called with for hDS.
 */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstDescendant(
    HDICOMDS hDS, pDICOMELEMENT pParent, L_UINT32 nTag, L_BOOL bNextLevelOnly);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextDescendant(
    HDICOMDS hDS, pDICOMELEMENT pParent, pDICOMELEMENT pElement, L_BOOL bNextLevelOnly);

/* nElementOffset of an element: where its tag stands in the file it was loaded from, else 0. */
L_INT64 EXT_FUNCTION L_DicomGetElementOffset(HDICOMDS hDS, pDICOMELEMENT pElement);

/*
 * Inserts the elements of a module at the top level, empty; those present stay. bOptional TRUE:
 * type 3 elements too. Returns the module as below, NULL on failure.
 */
pDICOMMODULE EXT_FUNCTION L_DicomInsertModule(HDICOMDS hDS, L_UINT32 nModule, L_BOOL bOptional);

/* Removes the elements of a module that no other module of the data set has. */
void EXT_FUNCTION L_DicomDeleteModule(HDICOMDS hDS, L_UINT32 nModule);

/*
 * How many modules of its class a data set has; a module by number, by index. NULL if the data set
 * has no element of it. The structure is lent until the next call of one of these functions for
 * hDS.
 */
L_UINT32     EXT_FUNCTION L_DicomGetCountModule(HDICOMDS hDS);
pDICOMMODULE EXT_FUNCTION L_DicomFindModule(HDICOMDS hDS, L_UINT32 nModule);
pDICOMMODULE EXT_FUNCTION L_DicomFindIndexModule(HDICOMDS hDS, L_UINT32 nIndex);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
