/*
 * ltdic/iod.h - the table of information object definitions (PS3.3 annexes A and C).
 *
 * A tree: classes at the top, below each its modules, below those their data elements, below
 * sequences the elements of their items. One table for the process. A node is lent: it lives until
 * it, or a node above it, is deleted or the table is emptied or put back. Look-ups may run in
 * parallel; do changes when the program starts.
 *
 * bTree chooses the view in all functions that have it. TRUE: the siblings below one parent. FALSE:
 * the whole tree as one list, each node before its children.
 */
#ifndef LTDIC_IOD_H
#define LTDIC_IOD_H

#include "types.h"
#include "iod_class.h"
#include "iod_module.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* The kinds of node. */
enum {
    IOD_TYPE_CLASS   = 0,  /* nCode is one of CLASS_ */
    IOD_TYPE_MODULE  = 1,  /* nCode is one of MODULE_ */
    IOD_TYPE_ELEMENT = 2,  /* nCode is a tag */
    IOD_TYPE_MAX     = 3   /* how many there are */
};

/* How a class uses a module, and how a module uses an element (PS3.3 A.1.3, PS3.5 7.4). */
enum {
    IOD_USAGE_M   = 0,  /* module, mandatory */
    IOD_USAGE_C   = 1,  /* module, conditional */
    IOD_USAGE_U   = 2,  /* module, optional */
    IOD_USAGE_1   = 3,  /* element, must have a value */
    IOD_USAGE_1C  = 4,  /* the same under a condition */
    IOD_USAGE_2   = 5,  /* element, may be empty */
    IOD_USAGE_2C  = 6,  /* the same under a condition */
    IOD_USAGE_3   = 7,  /* element, optional */
    IOD_USAGE_MAX = 8   /* how many there are */
};

/* A node. Read it freely; the setters below change name and description. */
typedef struct _DICOMIOD {
    pDICOMLINK pParent;         /* links, not for callers */
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_UINT32   nCode;
    L_TCHAR*   pszName;
    L_UCHAR    nType;           /* one of IOD_TYPE_ */
    L_UINT16   nUsage;          /* one of IOD_USAGE_ */
    L_TCHAR*   pszDescription;  /* conditions and notes, may be "" */
} DICOMIOD, *pDICOMIOD;

/* Put back the built-in tree; empty it. Nodes fetched before are dead. */
void EXT_FUNCTION L_DicomDefaultIOD(void);
void EXT_FUNCTION L_DicomResetIOD(void);

/* What L_DicomSetMemoryAllocation takes and returns. */
#define MEMORY_FAIL   0
#define MEMORY_FAR    1
#define MEMORY_GLOBAL 2

/*
 * Chose how 16-bit Windows allocated the table; has no effect. Returns nType for MEMORY_FAR and
 * MEMORY_GLOBAL, else MEMORY_FAIL.
 */
L_UINT16 EXT_FUNCTION L_DicomSetMemoryAllocation(L_UINT16 nType);

/*
 * Adds a node: bChild TRUE as last child of pNeighbor, FALSE as last sibling of it; pNeighbor NULL
 * as last class. Both texts are copied. Returns the node, NULL if there is no memory or pNeighbor
 * is no node.
 */
pDICOMIOD EXT_FUNCTION L_DicomInsertIOD(
    pDICOMIOD pNeighbor, L_BOOL bChild, L_UINT32 nCode, L_TCHAR* pszName, L_UCHAR nType,
    L_UINT16 nUsage, L_TCHAR* pszDescription);

/*
 * Removes a node and all below it. Returns the sibling after it, else the one before it, else NULL.
 */
pDICOMIOD EXT_FUNCTION L_DicomDeleteIOD(pDICOMIOD pIOD);

/*
 * Adds the definitions of an XML file; those already known stay as they are. uFlags is 0. Returns
 * DICOM_SUCCESS, DICOM_ERROR_OPEN, or DICOM_ERROR_XML_INVALID_FORMAT and the codes after it.
 */
L_UINT16 EXT_FUNCTION L_DicomLoadXmlIOD(L_TCHAR* pszFile, L_UINT uFlags);

/* The class above pIOD; the node one level up; the first one below. NULL if there is none. */
pDICOMIOD EXT_FUNCTION L_DicomGetRootIOD(pDICOMIOD pIOD);
pDICOMIOD EXT_FUNCTION L_DicomGetParentIOD(pDICOMIOD pIOD);
pDICOMIOD EXT_FUNCTION L_DicomGetChildIOD(pDICOMIOD pIOD);

/*
 * First, last, previous and next node. With bTree TRUE among the siblings of pIOD, for first and
 * last also NULL: the classes. With bTree FALSE in the whole list; first and last ignore pIOD. NULL
 * at the ends.
 */
pDICOMIOD EXT_FUNCTION L_DicomGetFirstIOD(pDICOMIOD pIOD, L_BOOL bTree);
pDICOMIOD EXT_FUNCTION L_DicomGetLastIOD(pDICOMIOD pIOD, L_BOOL bTree);
pDICOMIOD EXT_FUNCTION L_DicomGetPrevIOD(pDICOMIOD pIOD, L_BOOL bTree);
pDICOMIOD EXT_FUNCTION L_DicomGetNextIOD(pDICOMIOD pIOD, L_BOOL bTree);

/* Whether pIOD is a node of the tree; any pointer may be asked about. */
L_BOOL EXT_FUNCTION L_DicomExistsIOD(pDICOMIOD pIOD);

/*
 * The first node with the code nCode and the type nType: with bTree TRUE among the siblings of
 * pIOD, with FALSE in the list from pIOD on, itself included. pIOD NULL: from the beginning. NULL
 * if there is none.
 */
pDICOMIOD EXT_FUNCTION L_DicomFindIOD(pDICOMIOD pIOD, L_UINT32 nCode, L_UCHAR nType, L_BOOL bTree);

/*
 * The class nClass; its module nModule; its module at nIndex. NULL if there is none.
 */
pDICOMIOD EXT_FUNCTION L_DicomFindClassIOD(L_UINT32 nClass);
pDICOMIOD EXT_FUNCTION L_DicomFindModuleIOD(L_UINT32 nClass, L_UINT32 nModule);
pDICOMIOD EXT_FUNCTION L_DicomFindIndexModuleIOD(L_UINT32 nClass, L_UINT32 nIndex);

/* How many modules the class nClass has. */
L_UINT32 EXT_FUNCTION L_DicomGetCountModuleIOD(L_UINT32 nClass);

/* Give a node another name or description, which is copied. FALSE if pIOD is no node. */
L_BOOL EXT_FUNCTION L_DicomSetNameIOD(pDICOMIOD pIOD, L_TCHAR* pszName);
L_BOOL EXT_FUNCTION L_DicomSetDescriptionIOD(pDICOMIOD pIOD, L_TCHAR* pszDescription);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
