/*
 * ltdic/contextgroup.h - the table of context groups and their coded concepts (PS3.16).
 */
#ifndef LTDIC_CONTEXTGROUP_H
#define LTDIC_CONTEXTGROUP_H

#include "types.h"
#include "contextgroup_id.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uFlags of the insert functions. */
#define DICOM_CONTEXTGROUP_DISALLOW_DUPLICATES 1

/* A context group. */
typedef struct tagDICOMCONTEXTGROUP {
    pDICOMLINK     pParent;
    pDICOMLINK     pFirstChild;
    pDICOMLINK     pLastChild;
    pDICOMLINK     pPrev;
    pDICOMLINK     pNext;
    L_TCHAR*       pszContextIdentifier;
    L_TCHAR*       pszName;
    L_BOOL         bExtensible;
    pVALUEDATETIME pContextGroupVersion;
} DICOMCONTEXTGROUP, *pDICOMCONTEXTGROUP;

/* A coded concept of a context group. */
typedef struct tagDICOMCODEDCONCEPT {
    pDICOMLINK     pParent;
    pDICOMLINK     pFirstChild;
    pDICOMLINK     pLastChild;
    pDICOMLINK     pPrev;
    pDICOMLINK     pNext;
    L_TCHAR*       pszCodingSchemeDesignator;
    L_TCHAR*       pszCodingSchemeVersion;
    L_TCHAR*       pszCodeValue;
    L_TCHAR*       pszCodeMeaning;
    pVALUEDATETIME pContextGroupLocalVersion;
    L_TCHAR*       pszContextGroupExtensionCreatorUID;
} DICOMCODEDCONCEPT, *pDICOMCODEDCONCEPT;

/* Copies a built-in group into the table. */
L_UINT16 EXT_FUNCTION L_DicomLoadContextGroup(L_TCHAR* pszContextID);

/* Empties the table. */
void EXT_FUNCTION L_DicomResetContextGroup(void);

/* Adds the groups of an XML file. */
L_UINT16 EXT_FUNCTION L_DicomLoadXmlContextGroup(L_TCHAR* pszFile, L_UINT uFlags);

/* The first and the last group, and the neighbours of a group. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetFirstContextGroup(void);
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetLastContextGroup(void);
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetPrevContextGroup(pDICOMCONTEXTGROUP pContextGroup);
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetNextContextGroup(pDICOMCONTEXTGROUP pContextGroup);

/* How many groups there are; whether pContextGroup is one of them. */
L_UINT32 EXT_FUNCTION L_DicomGetCountContextGroup(void);
L_BOOL   EXT_FUNCTION L_DicomExistsContextGroup(pDICOMCONTEXTGROUP pContextGroup);

/* The group with that identifier; the group at that place. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomFindContextGroup(L_TCHAR* pszContextID);
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomFindIndexContextGroup(L_UINT32 uIndex);

/* Appends a group of one's own. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomInsertContextGroup(
    L_TCHAR* pszContextIdentifier, L_TCHAR* pszName, L_BOOL bExtensible,
    pVALUEDATETIME pContextGroupVersion, L_UINT16 uFlags);

/* Removes a group and its concepts. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomDeleteContextGroup(pDICOMCONTEXTGROUP pContextGroup);

/* Puts a group back to its built-in content. */
L_BOOL EXT_FUNCTION L_DicomDefaultContextGroup(pDICOMCONTEXTGROUP pContextGroup);

/* The first and the last concept of a group, and the neighbours of a concept. */
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomGetFirstCodedConcept(pDICOMCONTEXTGROUP pContextGroup);
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomGetLastCodedConcept(pDICOMCONTEXTGROUP pContextGroup);
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomGetPrevCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomGetNextCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);

/* The group of a concept. */
pDICOMCONTEXTGROUP EXT_FUNCTION L_DicomGetCodedConceptGroup(pDICOMCODEDCONCEPT pCodedConcept);

/* How many concepts a group has; whether pCodedConcept is a concept of the table. */
L_UINT32 EXT_FUNCTION L_DicomGetCountCodedConcept(pDICOMCONTEXTGROUP pContextGroup);
L_BOOL   EXT_FUNCTION L_DicomExistsCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);

/* Searches for a concept. */
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomFindCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_TCHAR* pszCodingSchemeDesignator, L_TCHAR* pszCodeValue);
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomFindIndexCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_UINT32 uIndex);

/* Gives a concept another meaning. */
L_BOOL EXT_FUNCTION L_DicomSetCodedConceptCodeMeaning(
    pDICOMCODEDCONCEPT pCodedConcept, L_TCHAR* pszCodeMeaning);

/* Appends a concept. */
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomInsertCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_TCHAR* pszCodingSchemeDesignator,
    L_TCHAR* pszCodingSchemeVersion, L_TCHAR* pszCodeValue, L_TCHAR* pszCodeMeaning,
    pVALUEDATETIME pContextGroupLocalVersion, L_TCHAR* pszContextGroupExtensionCreatorUID,
    L_UINT16 uFlags);

/* Removes a concept. */
pDICOMCODEDCONCEPT EXT_FUNCTION L_DicomDeleteCodedConcept(pDICOMCODEDCONCEPT pCodedConcept);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
