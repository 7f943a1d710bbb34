/* Walks a data set by its public links and by its functions; both must be the same tree. */
#ifndef TREE_H
#define TREE_H

#include "../table/check.h"

/* Checks one level and all below it; the number of elements. */
static inline L_UINT32 same_level(
    HDICOMDS ds, pDICOMELEMENT first, pDICOMELEMENT parent, pDICOMELEMENT* by_list, L_UINT32 level)
{
    pDICOMELEMENT each, before = NULL, by_call = first;
    L_UINT32 count = 0;

    for (each = first; each; each = (pDICOMELEMENT)each->pNext) {
        pDICOMELEMENT child = (pDICOMELEMENT)each->pFirstChild, last;

        CHECK(each == by_call && each == *by_list);
        CHECK((pDICOMELEMENT)each->pParent == parent && (pDICOMELEMENT)each->pPrev == before);
        CHECK(L_DicomGetParentElement(ds, each) == parent);
        CHECK(L_DicomGetPrevElement(ds, each, TRUE, TRUE) == before);
        CHECK(L_DicomGetFirstElement(ds, each, TRUE, TRUE) == first);
        CHECK(L_DicomGetChildElement(ds, each, TRUE) == child);
        CHECK(L_DicomGetLevelElement(ds, each) == level && L_DicomExistsElement(ds, each));
        CHECK((each->nVR == VR_SQ) == (each->nLength == ELEMENT_LENGTH_MAX));
        *by_list = L_DicomGetNextElement(ds, each, FALSE, TRUE);
        count += 1 + same_level(ds, child, each, by_list, level + 1);
        for (last = child; last && last->pNext;)
            last = (pDICOMELEMENT)last->pNext;
        CHECK((pDICOMELEMENT)each->pLastChild == last);
        before = each;
        by_call = L_DicomGetNextElement(ds, each, TRUE, TRUE);
    }
    CHECK(by_call == NULL);
    return count;
}

/* The number of elements of a data set, checked in both views. */
static inline L_UINT32 same_tree(HDICOMDS ds)
{
    pDICOMELEMENT first = L_DicomGetFirstElement(ds, NULL, TRUE, TRUE), by_list = first;
    L_UINT32 count = same_level(ds, first, NULL, &by_list, 0);

    CHECK(by_list == NULL);
    return count;
}

static inline pDICOMELEMENT insert(HDICOMDS ds, pDICOMELEMENT parent, L_UINT32 tag, L_UINT16 vr)
{
    return L_DicomInsertElement(
        ds, parent, parent != NULL, tag, vr, vr == VR_SQ, ELEMENT_INDEX_MAX);
}

static inline pDICOMELEMENT find(HDICOMDS ds, L_UINT32 tag)
{
    return L_DicomFindFirstElement(ds, NULL, tag, FALSE);
}

#endif
