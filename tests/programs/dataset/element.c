/* Insertions and deletions: after each, the public links say what the functions say. */
#include "tree.h"

static pDICOMELEMENT put(HDICOMDS ds, pDICOMELEMENT item, L_UINT32 tag, char* text)
{
    pDICOMELEMENT element = L_DicomInsertElement(ds, item, TRUE, tag, VR_UN, FALSE, 0);

    CHECK(element && element->nLength == 0 && element->nVR != VR_UN);
    CHECK(L_DicomSetConvertValue(ds, element, text, 1) && element->nLength == strlen(text));
    return element;
}

/* The usual recipe: a sequence, items in and between, elements in the items. */
static L_UINT32 sequence(HDICOMDS ds, L_UINT32 before)
{
    pDICOMELEMENT sq, first, second, third;
    char text[2] = "1";

    sq = L_DicomInsertElement(ds, NULL, FALSE, TAG_REFERENCED_IMAGE_SEQUENCE, VR_SQ, TRUE, 0);
    CHECK(sq && sq->nVR == VR_SQ && sq->nLength == ELEMENT_LENGTH_MAX && !sq->pFirstChild);
    CHECK(same_tree(ds) == before + 1);
    first = L_DicomInsertElement(ds, sq, TRUE, TAG_ITEM, VR_SQ, TRUE, ELEMENT_INDEX_MAX);
    CHECK(first && first->nTag == TAG_ITEM && first->nLength == ELEMENT_LENGTH_MAX);
    CHECK((pDICOMELEMENT)sq->pFirstChild == first && same_tree(ds) == before + 2);
    third = L_DicomInsertElement(ds, first, FALSE, TAG_ITEM, VR_SQ, TRUE, ELEMENT_INDEX_MAX);
    second = L_DicomInsertElement(ds, sq, TRUE, TAG_ITEM, VR_SQ, TRUE, 1);
    CHECK((pDICOMELEMENT)first->pNext == second && (pDICOMELEMENT)second->pNext == third);
    CHECK((pDICOMELEMENT)sq->pLastChild == third && same_tree(ds) == before + 4);
    put(ds, second, TAG_REFERENCED_SOP_INSTANCE_UID, "1.2.3");
    put(ds, second, TAG_REFERENCED_SOP_CLASS_UID, "1.2");
    CHECK(((pDICOMELEMENT)second->pFirstChild)->nTag == TAG_REFERENCED_SOP_CLASS_UID);
    CHECK(!L_DicomInsertElement(ds, second, TRUE, TAG_REFERENCED_SOP_CLASS_UID, VR_UI, FALSE, 0));
    CHECK(same_tree(ds) == before + 6);

    /* Deleting answers the next, else the previous, else the parent. */
    CHECK(L_DicomDeleteElement(ds, first) == second && same_tree(ds) == before + 5);
    CHECK(L_DicomDeleteElement(ds, third) == second && same_tree(ds) == before + 4);
    put(ds, second, TAG_REFERENCED_FRAME_NUMBER, text);
    CHECK(L_DicomDeleteElement(ds, second) == sq && !sq->pFirstChild && !sq->pLastChild);
    CHECK(!L_DicomExistsElement(ds, second) && !L_DicomDeleteElement(ds, second));
    CHECK(same_tree(ds) == before + 1);
    return before + 1;
}

/* A private element of a large group at each place between others, then all taken out again. */
static void churn(HDICOMDS ds, L_UINT32 before)
{
    pDICOMELEMENT kept[64], each;
    L_UINT32 number, count = sizeof kept / sizeof *kept;

    for (number = 0; number < count; number++) {
        kept[number] = insert(ds, NULL, 0x00111000 + number * 37 % count, VR_LO);
        CHECK(kept[number] && same_tree(ds) == before + number + 1);
    }
    for (number = 1; number < count; number++)
        CHECK(!insert(ds, NULL, kept[number]->nTag, VR_LO));
    for (number = 0; number < count; number++) {
        each = L_DicomDeleteElement(ds, kept[number]);
        CHECK(each && L_DicomExistsElement(ds, each) && same_tree(ds) == before + count - 1 - number);
    }
}

int main(void)
{
    HDICOMDS ds = L_DicomCreateDS(NULL), copy = L_DicomCreateDS(NULL);
    L_UINT32 count;

    CHECK(same_tree(ds) == 0);
    CHECK(insert(ds, NULL, TAG_PATIENT_ID, VR_UN) && same_tree(ds) == 1);
    CHECK(insert(ds, NULL, TAG_TRANSFER_SYNTAX_UID, VR_UN) && same_tree(ds) == 2);
    count = sequence(ds, 2);
    churn(ds, count);
    CHECK(same_tree(ds) == count);

    L_DicomInitDS(ds, CLASS_CT_IMAGE_STORAGE, DS_ADD_MANDATORY_MODULES_ONLY);
    count = same_tree(ds);
    CHECK(count > 100);
    CHECK(L_DicomCopyDS(copy, NULL, ds, NULL) == DICOM_SUCCESS && same_tree(copy) == count);
    CHECK(L_DicomInsertModule(copy, MODULE_PATIENT_STUDY, TRUE) && same_tree(copy) > count);
    L_DicomDeleteModule(copy, MODULE_PATIENT);
    CHECK(L_DicomRemoveType3EmptyElements(copy) && same_tree(copy) < count);
    L_DicomResetDS(copy);
    CHECK(same_tree(copy) == 0 && same_tree(ds) == count);
    L_DicomFreeDS(copy);
    L_DicomFreeDS(ds);
    return finish();
}
