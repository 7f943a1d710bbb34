/* csrc/class_table.cpp - the table classes: names of the C functions. */
#include "ltdic.h"

void LDicomVR::Default() { L_DicomDefaultVR(); }

pDICOMVR LDicomVR::Insert(
    L_UINT16 nCode, L_TCHAR* pszName, L_UINT32 nLength, L_UINT16 nRestrict, L_UINT16 nUnitSize) {
    return L_DicomInsertVR(nCode, pszName, nLength, nRestrict, nUnitSize);
}

pDICOMVR LDicomVR::Delete(pDICOMVR pVR) { return L_DicomDeleteVR(pVR); }
void LDicomVR::Reset() { L_DicomResetVR(); }
pDICOMVR LDicomVR::GetFirst() { return L_DicomGetFirstVR(); }
pDICOMVR LDicomVR::GetLast() { return L_DicomGetLastVR(); }
pDICOMVR LDicomVR::GetPrev(pDICOMVR pVR) { return L_DicomGetPrevVR(pVR); }
pDICOMVR LDicomVR::GetNext(pDICOMVR pVR) { return L_DicomGetNextVR(pVR); }
L_UINT32 LDicomVR::GetCount() { return L_DicomGetCountVR(); }
L_BOOL LDicomVR::Exists(pDICOMVR pVR) { return L_DicomExistsVR(pVR); }
pDICOMVR LDicomVR::Find(L_UINT16 nCode) { return L_DicomFindVR(nCode); }
pDICOMVR LDicomVR::FindIndex(L_UINT32 nIndex) { return L_DicomFindIndexVR(nIndex); }
L_BOOL LDicomVR::SetName(pDICOMVR pVR, L_TCHAR* pszName) { return L_DicomSetNameVR(pVR, pszName); }

L_UINT16 LDicomUID::LoadXml(L_TCHAR* pszFile, L_UINT uFlags) {
    return L_DicomLoadXmlUID(pszFile, uFlags);
}

void LDicomUID::Default() { L_DicomDefaultUID(); }

pDICOMUID LDicomUID::Insert(L_TCHAR* pszCode, L_TCHAR* pszName, L_INT nType) {
    return L_DicomInsertUID(pszCode, pszName, nType);
}

pDICOMUID LDicomUID::Delete(pDICOMUID pUID) { return L_DicomDeleteUID(pUID); }
void LDicomUID::Reset() { L_DicomResetUID(); }
pDICOMUID LDicomUID::GetFirst() { return L_DicomGetFirstUID(); }
pDICOMUID LDicomUID::GetLast() { return L_DicomGetLastUID(); }
pDICOMUID LDicomUID::GetPrev(pDICOMUID pUID) { return L_DicomGetPrevUID(pUID); }
pDICOMUID LDicomUID::GetNext(pDICOMUID pUID) { return L_DicomGetNextUID(pUID); }
L_UINT32 LDicomUID::GetCount() { return L_DicomGetCountUID(); }
L_BOOL LDicomUID::Exists(pDICOMUID pUID) { return L_DicomExistsUID(pUID); }
pDICOMUID LDicomUID::Find(L_TCHAR* pszCode) { return L_DicomFindUID(pszCode); }
pDICOMUID LDicomUID::FindIndex(L_UINT32 nIndex) { return L_DicomFindIndexUID(nIndex); }

L_BOOL LDicomUID::SetName(pDICOMUID pUID, L_TCHAR* pszName) {
    return L_DicomSetNameUID(pUID, pszName);
}

L_UINT16 LDicomTag::LoadXml(L_TCHAR* pszFile, L_UINT uFlags) {
    return L_DicomLoadXmlTag(pszFile, uFlags);
}

void LDicomTag::Default() { L_DicomDefaultTag(); }
void LDicomTag::Default(L_BOOL bIgnorePrivateTags) { L_DicomDefaultTagExt(bIgnorePrivateTags); }

pDICOMTAG LDicomTag::Insert(
    L_UINT32 nCode, L_UINT32 nMask, L_TCHAR* pszName, L_UINT16 nVR, L_UINT32 nMinVM,
    L_UINT32 nMaxVM, L_UINT32 nDivideVM) {
    return L_DicomInsertTag(nCode, nMask, pszName, nVR, nMinVM, nMaxVM, nDivideVM);
}

pDICOMTAG LDicomTag::Delete(pDICOMTAG pTag) { return L_DicomDeleteTag(pTag); }
void LDicomTag::Reset() { L_DicomResetTag(); }
pDICOMTAG LDicomTag::GetFirst() { return L_DicomGetFirstTag(); }
pDICOMTAG LDicomTag::GetLast() { return L_DicomGetLastTag(); }
pDICOMTAG LDicomTag::GetPrev(pDICOMTAG pTag) { return L_DicomGetPrevTag(pTag); }
pDICOMTAG LDicomTag::GetNext(pDICOMTAG pTag) { return L_DicomGetNextTag(pTag); }
L_UINT32 LDicomTag::GetCount() { return L_DicomGetCountTag(); }
L_BOOL LDicomTag::Exists(pDICOMTAG pTag) { return L_DicomExistsTag(pTag); }
pDICOMTAG LDicomTag::Find(L_UINT32 nCode) { return L_DicomFindTag(nCode); }
pDICOMTAG LDicomTag::FindIndex(L_UINT32 nIndex) { return L_DicomFindIndexTag(nIndex); }

L_BOOL LDicomTag::SetName(pDICOMTAG pTag, L_TCHAR* pszName) {
    return L_DicomSetNameTag(pTag, pszName);
}

L_UINT16 LDicomIOD::LoadXml(L_TCHAR* pszFile, L_UINT uFlags) {
    return L_DicomLoadXmlIOD(pszFile, uFlags);
}

void LDicomIOD::Default() { L_DicomDefaultIOD(); }

pDICOMIOD LDicomIOD::Insert(
    pDICOMIOD pNeighbor, L_BOOL bChild, L_UINT32 nCode, L_TCHAR* pszName, L_UCHAR nType,
    L_UINT16 nUsage, L_TCHAR* pszDescription) {
    return L_DicomInsertIOD(pNeighbor, bChild, nCode, pszName, nType, nUsage, pszDescription);
}

pDICOMIOD LDicomIOD::Delete(pDICOMIOD pIOD) { return L_DicomDeleteIOD(pIOD); }
void LDicomIOD::Reset() { L_DicomResetIOD(); }
pDICOMIOD LDicomIOD::GetRoot(pDICOMIOD pIOD) { return L_DicomGetRootIOD(pIOD); }
pDICOMIOD LDicomIOD::GetParent(pDICOMIOD pIOD) { return L_DicomGetParentIOD(pIOD); }
pDICOMIOD LDicomIOD::GetChild(pDICOMIOD pIOD) { return L_DicomGetChildIOD(pIOD); }

pDICOMIOD LDicomIOD::GetFirst(pDICOMIOD pIOD, L_BOOL bTree) {
    return L_DicomGetFirstIOD(pIOD, bTree);
}

pDICOMIOD LDicomIOD::GetLast(pDICOMIOD pIOD, L_BOOL bTree) {
    return L_DicomGetLastIOD(pIOD, bTree);
}

pDICOMIOD LDicomIOD::GetPrev(pDICOMIOD pIOD, L_BOOL bTree) {
    return L_DicomGetPrevIOD(pIOD, bTree);
}

pDICOMIOD LDicomIOD::GetNext(pDICOMIOD pIOD, L_BOOL bTree) {
    return L_DicomGetNextIOD(pIOD, bTree);
}

L_UINT32 LDicomIOD::GetCountModule(L_UINT32 nClass) { return L_DicomGetCountModuleIOD(nClass); }
L_BOOL LDicomIOD::Exists(pDICOMIOD pIOD) { return L_DicomExistsIOD(pIOD); }

pDICOMIOD LDicomIOD::Find(pDICOMIOD pIOD, L_UINT32 nCode, L_UCHAR nType, L_BOOL bTree) {
    return L_DicomFindIOD(pIOD, nCode, nType, bTree);
}

pDICOMIOD LDicomIOD::FindClass(L_UINT32 nClass) { return L_DicomFindClassIOD(nClass); }

pDICOMIOD LDicomIOD::FindModule(L_UINT32 nClass, L_UINT32 nModule) {
    return L_DicomFindModuleIOD(nClass, nModule);
}

pDICOMIOD LDicomIOD::FindIndexModule(L_UINT32 nClass, L_UINT32 nIndex) {
    return L_DicomFindIndexModuleIOD(nClass, nIndex);
}

L_BOOL LDicomIOD::SetName(pDICOMIOD pIOD, L_TCHAR* pszName) {
    return L_DicomSetNameIOD(pIOD, pszName);
}

L_BOOL LDicomIOD::SetDescription(pDICOMIOD pIOD, L_TCHAR* pszDescription) {
    return L_DicomSetDescriptionIOD(pIOD, pszDescription);
}

void LDicomIOD::SetInitialized(L_BOOL) {}

L_UINT16 LDicomContextGroup::LoadXml(L_TCHAR* pszFile, L_UINT uFlags) {
    return L_DicomLoadXmlContextGroup(pszFile, uFlags);
}

L_UINT16 LDicomContextGroup::Load(L_TCHAR* pszContextID) {
    return L_DicomLoadContextGroup(pszContextID);
}

void LDicomContextGroup::Reset() { L_DicomResetContextGroup(); }
pDICOMCONTEXTGROUP LDicomContextGroup::GetFirst() { return L_DicomGetFirstContextGroup(); }
pDICOMCONTEXTGROUP LDicomContextGroup::GetLast() { return L_DicomGetLastContextGroup(); }

pDICOMCONTEXTGROUP LDicomContextGroup::GetNext(pDICOMCONTEXTGROUP pContextGroup) {
    return L_DicomGetNextContextGroup(pContextGroup);
}

pDICOMCONTEXTGROUP LDicomContextGroup::GetPrev(pDICOMCONTEXTGROUP pContextGroup) {
    return L_DicomGetPrevContextGroup(pContextGroup);
}

L_UINT32 LDicomContextGroup::GetCount() { return L_DicomGetCountContextGroup(); }

pDICOMCONTEXTGROUP LDicomContextGroup::Find(L_TCHAR* pszContextID) {
    return L_DicomFindContextGroup(pszContextID);
}

pDICOMCONTEXTGROUP LDicomContextGroup::FindIndex(L_UINT32 uIndex) {
    return L_DicomFindIndexContextGroup(uIndex);
}

pDICOMCONTEXTGROUP LDicomContextGroup::Insert(
    L_TCHAR* pszContextIdentifier, L_TCHAR* pszName, L_BOOL bExtensible,
    pVALUEDATETIME pContextGroupVersion, L_UINT16 uFlags) {
    return L_DicomInsertContextGroup(
        pszContextIdentifier, pszName, bExtensible, pContextGroupVersion, uFlags);
}

pDICOMCONTEXTGROUP LDicomContextGroup::Delete(pDICOMCONTEXTGROUP pContextGroup) {
    return L_DicomDeleteContextGroup(pContextGroup);
}

L_BOOL LDicomContextGroup::Default(pDICOMCONTEXTGROUP pContextGroup) {
    return L_DicomDefaultContextGroup(pContextGroup);
}

L_BOOL LDicomContextGroup::Exists(pDICOMCONTEXTGROUP pContextGroup) {
    return L_DicomExistsContextGroup(pContextGroup);
}

pDICOMCODEDCONCEPT LDicomContextGroup::GetFirstCodedConcept(pDICOMCONTEXTGROUP pContextGroup) {
    return L_DicomGetFirstCodedConcept(pContextGroup);
}

pDICOMCODEDCONCEPT LDicomContextGroup::GetLastCodedConcept(pDICOMCONTEXTGROUP pContextGroup) {
    return L_DicomGetLastCodedConcept(pContextGroup);
}

pDICOMCODEDCONCEPT LDicomContextGroup::GetNextCodedConcept(pDICOMCODEDCONCEPT pCodedConcept) {
    return L_DicomGetNextCodedConcept(pCodedConcept);
}

pDICOMCODEDCONCEPT LDicomContextGroup::GetPrevCodedConcept(pDICOMCODEDCONCEPT pCodedConcept) {
    return L_DicomGetPrevCodedConcept(pCodedConcept);
}

pDICOMCONTEXTGROUP LDicomContextGroup::GetContextGroup(pDICOMCODEDCONCEPT pCodedConcept) {
    return L_DicomGetCodedConceptGroup(pCodedConcept);
}

L_UINT32 LDicomContextGroup::GetCountCodedConcept(pDICOMCONTEXTGROUP pContextGroup) {
    return L_DicomGetCountCodedConcept(pContextGroup);
}

pDICOMCODEDCONCEPT LDicomContextGroup::FindCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_TCHAR* pszCodingSchemeDesignator, L_TCHAR* pszCodeValue) {
    return L_DicomFindCodedConcept(pContextGroup, pszCodingSchemeDesignator, pszCodeValue);
}

pDICOMCODEDCONCEPT LDicomContextGroup::FindIndexCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_UINT32 uIndex) {
    return L_DicomFindIndexCodedConcept(pContextGroup, uIndex);
}

L_BOOL LDicomContextGroup::SetCodeMeaning(
    pDICOMCODEDCONCEPT pCodedConcept, L_TCHAR* pszCodeMeaning) {
    return L_DicomSetCodedConceptCodeMeaning(pCodedConcept, pszCodeMeaning);
}

pDICOMCODEDCONCEPT LDicomContextGroup::InsertCodedConcept(
    pDICOMCONTEXTGROUP pContextGroup, L_TCHAR* pszCodingSchemeDesignator,
    L_TCHAR* pszCodingSchemeVersion, L_TCHAR* pszCodeValue, L_TCHAR* pszCodeMeaning,
    pVALUEDATETIME pContextGroupLocalVersion, L_TCHAR* pszContextGroupExtensionCreatorUID,
    L_UINT16 uFlags) {
    return L_DicomInsertCodedConcept(
        pContextGroup, pszCodingSchemeDesignator, pszCodingSchemeVersion, pszCodeValue,
        pszCodeMeaning, pContextGroupLocalVersion, pszContextGroupExtensionCreatorUID, uFlags);
}

pDICOMCODEDCONCEPT LDicomContextGroup::DeleteCodedConcept(pDICOMCODEDCONCEPT pCodedConcept) {
    return L_DicomDeleteCodedConcept(pCodedConcept);
}

L_BOOL LDicomContextGroup::ExistsCodedConcept(pDICOMCODEDCONCEPT pCodedConcept) {
    return L_DicomExistsCodedConcept(pCodedConcept);
}

void LDicomContextGroup::SetInitialized(L_BOOL) {}
