/* Context groups and coded concepts: what the public links say is what the functions say. */
#include "check.h"

static void same_concepts(pDICOMCONTEXTGROUP group)
{
    pDICOMCODEDCONCEPT by_link = (pDICOMCODEDCONCEPT)group->pFirstChild, before = NULL;
    pDICOMCODEDCONCEPT by_call = L_DicomGetFirstCodedConcept(group);
    L_UINT32 count = 0;

    for (; by_link; by_link = (pDICOMCODEDCONCEPT)by_link->pNext, count++) {
        CHECK(by_link == by_call && (pDICOMCODEDCONCEPT)by_link->pPrev == before);
        CHECK((pDICOMCONTEXTGROUP)by_link->pParent == group);
        CHECK(L_DicomGetCodedConceptGroup(by_link) == group);
        CHECK(L_DicomExistsCodedConcept(by_link) && L_DicomGetPrevCodedConcept(by_link) == before);
        CHECK(L_DicomFindIndexCodedConcept(group, count) == by_link);
        CHECK(by_link->pszCodingSchemeDesignator && by_link->pszCodeValue && by_link->pszCodeMeaning);
        CHECK(by_link->pszCodingSchemeVersion && by_link->pszContextGroupExtensionCreatorUID);
        before = by_link;
        by_call = L_DicomGetNextCodedConcept(by_call);
    }
    CHECK(by_call == NULL && (pDICOMCODEDCONCEPT)group->pLastChild == before);
    CHECK(L_DicomGetLastCodedConcept(group) == before);
    CHECK(L_DicomGetCountCodedConcept(group) == count);
}

static L_UINT32 same(void)
{
    pDICOMCONTEXTGROUP by_link = L_DicomGetFirstContextGroup(), before = NULL, by_call = by_link;
    L_UINT32 count = 0;

    for (; by_link; by_link = (pDICOMCONTEXTGROUP)by_link->pNext, count++) {
        CHECK(by_link == by_call && (pDICOMCONTEXTGROUP)by_link->pPrev == before);
        CHECK(by_link->pParent == NULL && L_DicomExistsContextGroup(by_link));
        CHECK(L_DicomFindIndexContextGroup(count) == by_link);
        CHECK(by_link->pszContextIdentifier && by_link->pszName && by_link->pContextGroupVersion);
        same_concepts(by_link);
        before = by_link;
        by_call = L_DicomGetNextContextGroup(by_call);
    }
    CHECK(by_call == NULL && L_DicomGetLastContextGroup() == before);
    CHECK(L_DicomGetCountContextGroup() == count);
    return count;
}

int main(void)
{
    VALUEDATETIME version = {2002, 9, 4, 12, 30, 59, 500000, -60};
    pDICOMCONTEXTGROUP modality, own, loaded;
    pDICOMCODEDCONCEPT first, second, extra;
    L_UINT32 count;

    CHECK(same() == 0);
    CHECK(L_DicomLoadContextGroup(CID_29) == DICOM_SUCCESS && same() == 1);
    modality = L_DicomFindContextGroup("cid 29");
    CHECK(modality && !strcmp(modality->pszName, "Acquisition Modality"));

    /* A group that arrives with its concepts while the table is in sight. */
    CHECK(L_DicomLoadContextGroup(CID_33) == DICOM_SUCCESS && same() == 2);
    loaded = (pDICOMCONTEXTGROUP)modality->pNext;
    CHECK(loaded && L_DicomGetCountCodedConcept(loaded) > 20);

    own = L_DicomInsertContextGroup("MINE", "Own", 7, &version, 0);
    version.nYear = 1;
    CHECK(own && own->bExtensible == TRUE && own->pContextGroupVersion->nYear == 2002);
    CHECK(own && own->pContextGroupVersion->nSeconds == 59 && own->pContextGroupVersion->nOffset == -60);
    CHECK(own && own->pContextGroupVersion->nFractions == 500000 && same() == 3);
    version.nYear = 2020;
    first = L_DicomInsertCodedConcept(own, "99X", NULL, "1", "One", NULL, NULL, 0);
    second = L_DicomInsertCodedConcept(own, "99X", "v", "2", "Two", &version, "1.2", 0);
    CHECK(first && !first->pContextGroupLocalVersion && !first->pszCodingSchemeVersion[0]);
    CHECK(second && second->pContextGroupLocalVersion->nYear == 2020);
    CHECK(second && !strcmp(second->pszContextGroupExtensionCreatorUID, "1.2"));
    CHECK(same() == 3 && L_DicomFindCodedConcept(NULL, "99X", "2") == second);
    CHECK(L_DicomSetCodedConceptCodeMeaning(first, "Uno") && !strcmp(first->pszCodeMeaning, "Uno"));
    CHECK(L_DicomDeleteCodedConcept(first) == second && same() == 3);
    CHECK(!L_DicomExistsCodedConcept(first));

    /* A group that goes back to its built-in content stays; its concepts do not. */
    count = L_DicomGetCountCodedConcept(modality);
    first = L_DicomGetFirstCodedConcept(modality);
    extra = L_DicomInsertCodedConcept(modality, "99X", NULL, "3", "Three", NULL, NULL, 0);
    CHECK(extra && (pDICOMCODEDCONCEPT)modality->pLastChild == extra);
    CHECK(L_DicomDefaultContextGroup(modality) && L_DicomExistsContextGroup(modality));
    CHECK(L_DicomGetCountCodedConcept(modality) == count && same() == 3);
    CHECK(L_DicomFindCodedConcept(modality, "99X", "3") == NULL);
    CHECK(!L_DicomDefaultContextGroup(own));

    CHECK(L_DicomDeleteContextGroup(loaded) == own && (pDICOMCONTEXTGROUP)own->pPrev == modality);
    CHECK(same() == 2 && L_DicomDeleteContextGroup(own) == modality && same() == 1);
    CHECK(!L_DicomExistsCodedConcept(second));
    L_DicomResetContextGroup();
    CHECK(same() == 0 && !L_DicomExistsContextGroup(modality));
    return finish();
}
