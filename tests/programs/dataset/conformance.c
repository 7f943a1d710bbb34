/* Conformance: the callback is called once for each element, and may do as it likes. */
#include "tree.h"

typedef struct Count {
    HDICOMDS ds;
    L_UINT32 all, wrong, stop_at;
    L_UINT16 flags;
    int remove_wrong;
} Count;

static L_BOOL EXT_CALLBACK count_one(pDICOMELEMENT element, L_UINT16 flags, void* data)
{
    Count* count = (Count*)data;

    CHECK(L_DicomExistsElement(count->ds, element));
    count->all++;
    count->flags |= flags;
    if (flags) {
        count->wrong++;
        if (count->remove_wrong)
            L_DicomDeleteElement(count->ds, element);
    }
    return count->all != count->stop_at;
}

static Count check(HDICOMDS ds, L_UINT32 stop_at, int remove_wrong, L_BOOL expected)
{
    Count count = {NULL, 0, 0, 0, 0, 0};

    count.ds = ds;
    count.stop_at = stop_at;
    count.remove_wrong = remove_wrong;
    CHECK(L_DicomConformanceDS(ds, count_one, &count) == expected);
    return count;
}

int main(void)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);
    L_UINT32 elements;
    Count count, debug = {NULL, 0, 0, 0, 0, 0};

    L_DicomInitDS(ds, CLASS_MR_IMAGE_STORAGE, 0);
    elements = same_tree(ds);
    count = check(ds, 0, FALSE, FALSE);
    CHECK(count.all == elements && count.flags == CALLBACK_ERROR_MIN_VM && count.wrong > 10);
    CHECK(check(ds, 5, FALSE, FALSE).all == 5);
    CHECK(L_DicomConformanceDS(ds, NULL, NULL) == FALSE);
    CHECK(check(ds, 0, TRUE, FALSE).wrong == count.wrong);
    CHECK(same_tree(ds) < elements && check(ds, 0, FALSE, FALSE).wrong == 0);

    L_DicomInitCS(ds, COMMAND_C_STORE, TRUE);
    CHECK(check(ds, 0, FALSE, TRUE).all == same_tree(ds));

    debug.ds = ds;
    L_DicomSetDebugDS(ds, count_one, &debug);
    CHECK(insert(ds, NULL, TAG_PATIENT_ID, VR_UN) && debug.all == 0);
    CHECK(insert(ds, NULL, TAG_PATIENT_NAME, VR_LO) && debug.all == 1);
    CHECK(!insert(ds, NULL, TAG_PATIENT_ID, VR_UN) && debug.all == 2);
    CHECK(debug.flags == (CALLBACK_ERROR_WRONG_VR | CALLBACK_ERROR_ELEMENT_EXISTS));
    L_DicomFreeDS(ds);
    return finish();
}
