/*
 * ltdic/iod.h - the table of information object definitions (PS3.3 annex A): a tree of classes,
 * their modules, and the data elements of each module.
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

/* The three kinds of node. */
enum {
    IOD_TYPE_CLASS   = 0,
    IOD_TYPE_MODULE  = 1,
    IOD_TYPE_ELEMENT = 2,
    IOD_TYPE_MAX     = 3
};

/* How a class uses a module (M, C, U), or a module an element (type 1, 1C, 2, 2C, 3). */
enum {
    IOD_USAGE_M   = 0,
    IOD_USAGE_C   = 1,
    IOD_USAGE_U   = 2,
    IOD_USAGE_1   = 3,
    IOD_USAGE_1C  = 4,
    IOD_USAGE_2   = 5,
    IOD_USAGE_2C  = 6,
    IOD_USAGE_3   = 7,
    IOD_USAGE_MAX = 8
};

/* A node of the tree. */
typedef struct _DICOMIOD {
    pDICOMLINK pParent;
    pDICOMLINK pFirstChild;
    pDICOMLINK pLastChild;
    pDICOMLINK pPrev;
    pDICOMLINK pNext;
    L_UINT32   nCode;
    L_TCHAR*   pszName;
    L_UCHAR    nType;
    L_UINT16   nUsage;
    L_TCHAR*   pszDescription;
} DICOMIOD, *pDICOMIOD;

/* Puts back the built-in tree; empties it. */
void EXT_FUNCTION L_DicomDefaultIOD(void);
void EXT_FUNCTION L_DicomResetIOD(void);

/* Kept for old programs. */
L_UINT16 EXT_FUNCTION L_DicomSetMemoryAllocation(L_UINT16 nType);

/* Adds a node. */
pDICOMIOD EXT_FUNCTION L_DicomInsertIOD(
    pDICOMIOD pNeighbor, L_BOOL bChild, L_UINT32 nCode, L_TCHAR* pszName, L_UCHAR nType,
    L_UINT16 nUsage, L_TCHAR* pszDescription);

/* Removes a node. */
pDICOMIOD EXT_FUNCTION L_DicomDeleteIOD(pDICOMIOD pIOD);

/* Adds the definitions of an XML file. */
L_UINT16 EXT_FUNCTION L_DicomLoadXmlIOD(L_TCHAR* pszFile, L_UINT uFlags);

/* Up and down the tree. */
pDICOMIOD EXT_FUNCTION L_DicomGetRootIOD(pDICOMIOD pIOD);
pDICOMIOD EXT_FUNCTION L_DicomGetParentIOD(pDICOMIOD pIOD);
pDICOMIOD EXT_FUNCTION L_DicomGetChildIOD(pDICOMIOD pIOD);

/* Along the tree. */
pDICOMIOD EXT_FUNCTION L_DicomGetFirstIOD(pDICOMIOD pIOD, L_BOOL bTree);
pDICOMIOD EXT_FUNCTION L_DicomGetLastIOD(pDICOMIOD pIOD, L_BOOL bTree);
pDICOMIOD EXT_FUNCTION L_DicomGetPrevIOD(pDICOMIOD pIOD, L_BOOL bTree);
pDICOMIOD EXT_FUNCTION L_DicomGetNextIOD(pDICOMIOD pIOD, L_BOOL bTree);

/* Whether pIOD is a node of the tree. */
L_BOOL EXT_FUNCTION L_DicomExistsIOD(pDICOMIOD pIOD);

/* Searches. */
pDICOMIOD EXT_FUNCTION L_DicomFindIOD(pDICOMIOD pIOD, L_UINT32 nCode, L_UCHAR nType, L_BOOL bTree);
pDICOMIOD EXT_FUNCTION L_DicomFindClassIOD(L_UINT32 nClass);
pDICOMIOD EXT_FUNCTION L_DicomFindModuleIOD(L_UINT32 nClass, L_UINT32 nModule);
pDICOMIOD EXT_FUNCTION L_DicomFindIndexModuleIOD(L_UINT32 nClass, L_UINT32 nIndex);
L_UINT32  EXT_FUNCTION L_DicomGetCountModuleIOD(L_UINT32 nClass);

/* Gives a node another name or description. */
L_BOOL EXT_FUNCTION L_DicomSetNameIOD(pDICOMIOD pIOD, L_TCHAR* pszName);
L_BOOL EXT_FUNCTION L_DicomSetDescriptionIOD(pDICOMIOD pIOD, L_TCHAR* pszDescription);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
