/*
 * ltdic/class_table.h - the tables of VRs, UIDs, tags, IODs and context groups as classes of
 * static functions. They are the tables of the C functions: a change through one is seen through
 * the other. Entries are owned by their table and live until they are deleted or the table is
 * reset. Any thread may read; who changes a table keeps others out.
 */
#ifndef LTDIC_CLASS_TABLE_H
#define LTDIC_CLASS_TABLE_H

#include "class_core.h"
#include "vr.h"
#include "uid.h"
#include "tag.h"
#include "iod.h"
#include "contextgroup.h"

#pragma pack(push, 8)

/* Value representations. */
class LTDIC_CLASS LDicomVR {
public:
    /* Fill with the standard's VRs, empty, add, remove, rename. */
    static void Default();
    static pDICOMVR Insert(
        L_UINT16 nCode, L_TCHAR* pszName, L_UINT32 nLength, L_UINT16 nRestrict, L_UINT16 nUnitSize);
    static pDICOMVR Delete(pDICOMVR pVR);
    static void Reset();

    /* Walk and search. Entries belong to the table; NULL where there is none. */
    static pDICOMVR GetFirst();
    static pDICOMVR GetLast();
    static pDICOMVR GetPrev(pDICOMVR pVR);
    static pDICOMVR GetNext(pDICOMVR pVR);
    static L_UINT32 GetCount();
    static L_BOOL Exists(pDICOMVR pVR);
    static pDICOMVR Find(L_UINT16 nCode);
    static pDICOMVR FindIndex(L_UINT32 nIndex);
    static L_BOOL SetName(pDICOMVR pVR, L_TCHAR* pszName);
};

/* Unique identifiers. */
class LTDIC_CLASS LDicomUID {
public:
    /* Fill from a file or with the standard's UIDs, add, remove. */
    static L_UINT16 LoadXml(L_TCHAR* pszFile, L_UINT uFlags);
    static void Default();
    static pDICOMUID Insert(L_TCHAR* pszCode, L_TCHAR* pszName, L_INT nType);
    static pDICOMUID Delete(pDICOMUID pUID);
    static void Reset();

    /* Walk, search, rename. */
    static pDICOMUID GetFirst();
    static pDICOMUID GetLast();
    static pDICOMUID GetPrev(pDICOMUID pUID);
    static pDICOMUID GetNext(pDICOMUID pUID);
    static L_UINT32 GetCount();
    static L_BOOL Exists(pDICOMUID pUID);
    static pDICOMUID Find(L_TCHAR* pszCode);
    static pDICOMUID FindIndex(L_UINT32 nIndex);
    static L_BOOL SetName(pDICOMUID pUID, L_TCHAR* pszName);
};

/* The data dictionary. */
class LTDIC_CLASS LDicomTag {
public:
    /* Fill from a file or with the standard's tags (bIgnorePrivateTags: without private ones), add,
     * remove. */
    static L_UINT16 LoadXml(L_TCHAR* pszFile, L_UINT uFlags);
    static void Default();
    static void Default(L_BOOL bIgnorePrivateTags);
    static pDICOMTAG Insert(
        L_UINT32 nCode, L_UINT32 nMask, L_TCHAR* pszName, L_UINT16 nVR, L_UINT32 nMinVM,
        L_UINT32 nMaxVM, L_UINT32 nDivideVM);
    static pDICOMTAG Delete(pDICOMTAG pTag);
    static void Reset();

    /* Walk, search, rename. Find applies the masks of repeating groups. */
    static pDICOMTAG GetFirst();
    static pDICOMTAG GetLast();
    static pDICOMTAG GetPrev(pDICOMTAG pTag);
    static pDICOMTAG GetNext(pDICOMTAG pTag);
    static L_UINT32 GetCount();
    static L_BOOL Exists(pDICOMTAG pTag);
    static pDICOMTAG Find(L_UINT32 nCode);
    static pDICOMTAG FindIndex(L_UINT32 nIndex);
    static L_BOOL SetName(pDICOMTAG pTag, L_TCHAR* pszName);
};

/* Classes, their modules and the elements of those: a tree. */
class LTDIC_CLASS LDicomIOD {
public:
    /* Fill from a file or with the standard's IODs, add, remove. */
    static L_UINT16 LoadXml(L_TCHAR* pszFile, L_UINT uFlags);
    static void Default();
    static pDICOMIOD Insert(
        pDICOMIOD pNeighbor, L_BOOL bChild, L_UINT32 nCode, L_TCHAR* pszName, L_UCHAR nType,
        L_UINT16 nUsage, L_TCHAR* pszDescription);
    static pDICOMIOD Delete(pDICOMIOD pIOD);
    static void Reset();

    /* Walk: bTree TRUE on one level, FALSE the whole tree as a list. */
    static pDICOMIOD GetRoot(pDICOMIOD pIOD);
    static pDICOMIOD GetParent(pDICOMIOD pIOD);
    static pDICOMIOD GetChild(pDICOMIOD pIOD);
    static pDICOMIOD GetFirst(pDICOMIOD pIOD, L_BOOL bTree);
    static pDICOMIOD GetLast(pDICOMIOD pIOD, L_BOOL bTree);
    static pDICOMIOD GetPrev(pDICOMIOD pIOD, L_BOOL bTree);
    static pDICOMIOD GetNext(pDICOMIOD pIOD, L_BOOL bTree);

    /* Search. nIndex counts from 0. */
    static L_UINT32 GetCountModule(L_UINT32 nClass);
    static L_BOOL Exists(pDICOMIOD pIOD);
    static pDICOMIOD Find(pDICOMIOD pIOD, L_UINT32 nCode, L_UCHAR nType, L_BOOL bTree);
    static pDICOMIOD FindClass(L_UINT32 nClass);
    static pDICOMIOD FindModule(L_UINT32 nClass, L_UINT32 nModule);
    static pDICOMIOD FindIndexModule(L_UINT32 nClass, L_UINT32 nIndex);

    /* Change texts. */
    static L_BOOL SetName(pDICOMIOD pIOD, L_TCHAR* pszName);
    static L_BOOL SetDescription(pDICOMIOD pIOD, L_TCHAR* pszDescription);

    /* Without effect: the table fills itself when it is first looked into. */
    static void SetInitialized(L_BOOL bValue);
};

/* Context groups and their coded concepts: a tree of two levels. */
class LTDIC_CLASS LDicomContextGroup {
public:
    /* Fill from a file or from the standard, empty. */
    static L_UINT16 LoadXml(L_TCHAR* pszFile, L_UINT uFlags);
    static L_UINT16 Load(L_TCHAR* pszContextID = NULL);
    static void Reset();

    /* Walk and search groups. */
    static pDICOMCONTEXTGROUP GetFirst();
    static pDICOMCONTEXTGROUP GetLast();
    static pDICOMCONTEXTGROUP GetNext(pDICOMCONTEXTGROUP pContextGroup);
    static pDICOMCONTEXTGROUP GetPrev(pDICOMCONTEXTGROUP pContextGroup);
    static L_UINT32 GetCount();
    static pDICOMCONTEXTGROUP Find(L_TCHAR* pszContextID);
    static pDICOMCONTEXTGROUP FindIndex(L_UINT32 uIndex);

    /* Change groups. Text is copied; NULL versions and creators mean none. */
    static pDICOMCONTEXTGROUP Insert(
        L_TCHAR* pszContextIdentifier, L_TCHAR* pszName, L_BOOL bExtensible,
        pVALUEDATETIME pContextGroupVersion, L_UINT16 uFlags = 0);
    static pDICOMCONTEXTGROUP Delete(pDICOMCONTEXTGROUP pContextGroup);
    static L_BOOL Default(pDICOMCONTEXTGROUP pContextGroup);
    static L_BOOL Exists(pDICOMCONTEXTGROUP pContextGroup);

    /* Concepts of a group. */
    static pDICOMCODEDCONCEPT GetFirstCodedConcept(pDICOMCONTEXTGROUP pContextGroup);
    static pDICOMCODEDCONCEPT GetLastCodedConcept(pDICOMCONTEXTGROUP pContextGroup);
    static pDICOMCODEDCONCEPT GetNextCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);
    static pDICOMCODEDCONCEPT GetPrevCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);
    static pDICOMCONTEXTGROUP GetContextGroup(pDICOMCODEDCONCEPT pCodedConcept);
    static L_UINT32 GetCountCodedConcept(pDICOMCONTEXTGROUP pContextGroup);
    static pDICOMCODEDCONCEPT FindCodedConcept(
        pDICOMCONTEXTGROUP pContextGroup, L_TCHAR* pszCodingSchemeDesignator,
        L_TCHAR* pszCodeValue);
    static pDICOMCODEDCONCEPT FindIndexCodedConcept(
        pDICOMCONTEXTGROUP pContextGroup, L_UINT32 uIndex);

    /* Change concepts. */
    static L_BOOL SetCodeMeaning(pDICOMCODEDCONCEPT pCodedConcept, L_TCHAR* pszCodeMeaning);
    static pDICOMCODEDCONCEPT InsertCodedConcept(
        pDICOMCONTEXTGROUP pContextGroup, L_TCHAR* pszCodingSchemeDesignator,
        L_TCHAR* pszCodingSchemeVersion, L_TCHAR* pszCodeValue, L_TCHAR* pszCodeMeaning,
        pVALUEDATETIME pContextGroupLocalVersion = NULL,
        L_TCHAR* pszContextGroupExtensionCreatorUID = NULL, L_UINT16 uFlags = 0);
    static pDICOMCODEDCONCEPT DeleteCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);
    static L_BOOL ExistsCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);

    /* Without effect: the table fills itself when it is first looked into. */
    static void SetInitialized(L_BOOL bValue);
};

#pragma pack(pop)

#endif
