/*
 * ltdic/contextgroup.h - the table of context groups and their coded concepts (PS3.16 annex B).
 *
 * The table is empty at first: L_DicomLoadContextGroup copies built-in groups into it. One table
 * for the process. Groups and concepts are lent: they live until they are deleted or the table is
 * emptied. Look-ups may run in parallel; do changes when the program starts.
 */
#ifndef LTDIC_CONTEXTGROUP_H
#define LTDIC_CONTEXTGROUP_H

#include "types.h"
#include "contextgroup_id.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uFlags of the two insert functions: fail instead of making a second one with the same key. */
#define DICOM_CONTEXTGROUP_DISALLOW_DUPLICATES 1

/* A context group. No text and no version is NULL. */
typedef struct tagDICOMCONTEXTGROUP {
    pDICOMLINK     pParent;               /* links, not for callers */
    pDICOMLINK     pFirstChild;
    pDICOMLINK     pLastChild;
    pDICOMLINK     pPrev;
    pDICOMLINK     pNext;
    L_TCHAR*       pszContextIdentifier;  /* such as CID_4 */
    L_TCHAR*       pszName;
    L_BOOL         bExtensible;           /* whether programs may add concepts of their own */
    pVALUEDATETIME pContextGroupVersion;
} DICOMCONTEXTGROUP, *pDICOMCONTEXTGROUP;

/* A coded concept of a group; what distinguishes it is designator and value.
 * Local version and creator are those of a concept added to a standard group. */
typedef struct tagDICOMCODEDCONCEPT {
    pDICOMLINK     pParent;                    /* links, not for callers */
    pDICOMLINK     pFirstChild;
    pDICOMLINK     pLastChild;
    pDICOMLINK     pPrev;
    pDICOMLINK     pNext;
    L_TCHAR*       pszCodingSchemeDesignator;  /* such as "SCT" */
    L_TCHAR*       pszCodingSchemeVersion;
    L_TCHAR*       pszCodeValue;
    L_TCHAR*       pszCodeMeaning;
    pVALUEDATETIME pContextGroupLocalVersion;
    L_TCHAR*       pszContextGroupExtensionCreatorUID;
} DICOMCODEDCONCEPT, *pDICOMCODEDCONCEPT;

/*
 * Copies the built-in group pszContextID (one of CID_), or all of them if NULL, into the table. A
 * group that is there already stays. Returns DICOM_SUCCESS, or DICOM_ERROR_PARAMETER for an unknown
 * group.
 */
L_UINT16 EXT_FUNCTION L_DicomLoadContextGroup(L_TCHAR* pszContextID);

/* Empties the table. Groups and concepts fetched before are dead. */
void EXT_FUNCTION L_DicomResetContextGroup(void);

/*
 * Adds the groups of an XML file; those already known stay as they are. uFlags is 0.
 * Returns DICOM_SUCCESS, DICOM_ERROR_OPEN, DICOM_ERROR_XML_INVALID_FORMAT,
 * DICOM_ERROR_XML_INVALID_CONCEPT_GROUP_LIST or one of the two codes after it.
 */
L_UINT16 EXT_FUNCTION L_DicomLoadXmlContextGroup(L_TCHAR* pszFile, L_UINT uFlags);

/* The first and the last group, and the neighbours of one. NULL at the ends. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetFirstContextGroup(void);
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetLastContextGroup(void);
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetPrevContextGroup(pDICOMCONTEXTGROUP pContextGroup);
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetNextContextGroup(pDICOMCONTEXTGROUP pContextGroup);

/* How many groups the table has. */
L_UINT32 EXT_FUNCTION L_DicomGetCountContextGroup(void);

/* Whether pContextGroup is a group of the table; any pointer may be asked about. */
L_BOOL EXT_FUNCTION L_DicomExistsContextGroup(pDICOMCONTEXTGROUP pContextGroup);

/* The group pszContextID, upper and lower case alike; the group at uIndex. NULL if none. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomFindContextGroup(L_TCHAR* pszContextID);
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomFindIndexContextGroup(L_UINT32 uIndex);

/*
 * Appends a group. Everything is copied; pszName and pContextGroupVersion may be NULL. Returns the
 * group, NULL if it is there already (see uFlags) or there is no memory.
 */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomInsertContextGroup(
    L_TCHAR* pszContextIdentifier, L_TCHAR* pszName, L_BOOL bExtensible,
    pVALUEDATETIME pContextGroupVersion, L_UINT16 uFlags);

/* Removes a group with its concepts. Returns the group after it, else the one before it. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomDeleteContextGroup(pDICOMCONTEXTGROUP pContextGroup);

/*
 * Puts a group back to its built-in content. Its concepts fetched before are dead, the group is
 * not. FALSE if there is no such built-in group.
 */
L_BOOL EXT_FUNCTION L_DicomDefaultContextGroup(pDICOMCONTEXTGROUP pContextGroup);

/* The first and the last concept of a group, and the neighbours of one. NULL at the ends. */
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomGetFirstCodedConcept(pDICOMCONTEXTGROUP pContextGroup);
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomGetLastCodedConcept(pDICOMCONTEXTGROUP pContextGroup);
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomGetPrevCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomGetNextCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);

/* The group that a concept belongs to. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetCodedConceptGroup(pDICOMCODEDCONCEPT pCodedConcept);

/* How many concepts a group has. */
L_UINT32 EXT_FUNCTION L_DicomGetCountCodedConcept(pDICOMCONTEXTGROUP pContextGroup);

/* Whether pCodedConcept is a concept of the table; any pointer may be asked about. */
L_BOOL EXT_FUNCTION L_DicomExistsCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);

/*
 * The concept with that designator and value, in pContextGroup or, if that is NULL, in any group of
 * the table. The concept at uIndex of a group. NULL if there is none.
 */
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomFindCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_TCHAR* pszCodingSchemeDesignator, L_TCHAR* pszCodeValue);
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomFindIndexCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_UINT32 uIndex);

/* Gives a concept another meaning, which is copied. FALSE if pCodedConcept is none. */
L_BOOL EXT_FUNCTION L_DicomSetCodedConceptCodeMeaning(
    pDICOMCODEDCONCEPT pCodedConcept, L_TCHAR* pszCodeMeaning);

/*
 * Appends a concept to a group. Everything is copied; version, local version and creator may be
 * NULL. Returns the concept, NULL if it is there already (see uFlags) or there is no memory.
 */
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomInsertCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_TCHAR* pszCodingSchemeDesignator,
    L_TCHAR* pszCodingSchemeVersion, L_TCHAR* pszCodeValue, L_TCHAR* pszCodeMeaning,
    pVALUEDATETIME pContextGroupLocalVersion, L_TCHAR* pszContextGroupExtensionCreatorUID,
    L_UINT16 uFlags);

/* Removes a concept. Returns the concept after it, else the one before it. */
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomDeleteCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
