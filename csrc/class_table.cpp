/* csrc/class_table.cpp - the table classes: what has another name than its C function. */
#include "ltdic.h"

void LDicomTag::Default(L_BOOL bIgnorePrivateTags) { L_DicomDefaultTagExt(bIgnorePrivateTags); }

void LDicomIOD::SetInitialized(L_BOOL) {}

pDICOMCONTEXTGROUP LDicomContextGroup::GetContextGroup(pDICOMCODEDCONCEPT pCodedConcept) {
    return L_DicomGetCodedConceptGroup(pCodedConcept);
}

L_BOOL LDicomContextGroup::SetCodeMeaning(
    pDICOMCODEDCONCEPT pCodedConcept, L_TCHAR* pszCodeMeaning) {
    return L_DicomSetCodedConceptCodeMeaning(pCodedConcept, pszCodeMeaning);
}

void LDicomContextGroup::SetInitialized(L_BOOL) {}
