/* New instances: what callers look for right after L_DicomInitDS, without asking, is there. */
#include "tree.h"

/* Optional elements of optional modules, the header, and the way into a sequence. */
static const L_UINT32 EXPECTED[] = {
    TAG_PATIENT_AGE, TAG_INSTITUTION_NAME, TAG_SERIES_DATE, TAG_CONVERSION_TYPE, 0x00020016,
    TAG_STUDY_ID, TAG_PATIENT_NAME, TAG_PIXEL_DATA, TAG_REQUEST_ATTRIBUTES_SEQUENCE};

static int has(HDICOMDS ds, L_UINT32 tag, const char* uid)
{
    pDICOMELEMENT element = find(ds, tag);
    char* text = element ? L_DicomGetStringValue(ds, element, 0, 1) : NULL;

    return text && !strcmp(text, uid);
}

static void secondary_capture(HDICOMDS ds)
{
    pDICOMELEMENT request, item, child;
    L_UINT32 class_number = 0;
    L_UINT16 flags = 0;
    size_t index;

    L_DicomInitDS(ds, CLASS_SC_IMAGE_STORAGE, 0);
    for (index = 0; index < sizeof EXPECTED / sizeof *EXPECTED; index++)
        CHECK(find(ds, EXPECTED[index]) != NULL);
    CHECK(L_DicomSetConvertValue(ds, find(ds, TAG_PATIENT_AGE), "33", 1));
    CHECK(L_DicomSetConvertValue(ds, find(ds, TAG_SERIES_DATE), "1/2/2003", 1));
    CHECK(has(ds, TAG_PATIENT_AGE, "033Y") && has(ds, TAG_SERIES_DATE, "20030102"));
    CHECK(has(ds, TAG_SOP_CLASS_UID, UID_SC_IMAGE_STORAGE));
    CHECK(has(ds, TAG_MEDIA_STORAGE_SOP_CLASS_UID, UID_SC_IMAGE_STORAGE));
    CHECK(has(ds, TAG_TRANSFER_SYNTAX_UID, UID_IMPLICIT_VR_LITTLE_ENDIAN));
    request = find(ds, TAG_REQUEST_ATTRIBUTES_SEQUENCE);
    item = L_DicomGetChildElement(ds, request, TRUE);
    child = L_DicomGetChildElement(ds, item, TRUE);
    CHECK(item->nTag == TAG_ITEM && child && child->nLength != ELEMENT_LENGTH_MAX);
    L_DicomGetInfoDS(ds, &class_number, &flags);
    CHECK(class_number == CLASS_SC_IMAGE_STORAGE);
    CHECK(flags == (DS_METAHEADER_PRESENT | DS_LITTLE_ENDIAN | DS_IMPLICIT_VR));
}

/* Only types 1 and 2 of mandatory modules. */
static void mandatory(HDICOMDS ds)
{
    L_UINT32 all = same_tree(ds);

    L_DicomInitDS(ds, CLASS_SC_IMAGE_STORAGE,
        DS_EXPLICIT_VR | DS_ADD_MANDATORY_ELEMENTS_ONLY | DS_ADD_MANDATORY_MODULES_ONLY);
    CHECK(same_tree(ds) < all && find(ds, TAG_PATIENT_NAME) && find(ds, TAG_CONVERSION_TYPE));
    CHECK(!find(ds, TAG_PATIENT_AGE) && !find(ds, TAG_PATIENT_COMMENTS));
    CHECK(has(ds, TAG_TRANSFER_SYNTAX_UID, UID_EXPLICIT_VR_LITTLE_ENDIAN));
}

static void saved(HDICOMDS ds, char* name)
{
    L_UINT32 class_number = 0, count;

    L_DicomInitDS(ds, CLASS_SC_IMAGE_STORAGE, 0);
    count = same_tree(ds);
    CHECK(L_DicomSaveDS(ds, name, DS_LITTLE_ENDIAN | DS_IMPLICIT_VR) == DICOM_SUCCESS);
    CHECK(same_tree(ds) == count);
    CHECK(L_DicomLoadDS(ds, name, 0) == DICOM_SUCCESS && same_tree(ds) > 200);
    L_DicomGetInfoDS(ds, &class_number, NULL);
    CHECK(class_number == CLASS_SC_IMAGE_STORAGE);
    L_DicomInitDS(ds, CLASS_UNKNOWN, 0);
    CHECK(same_tree(ds) == 0 && L_DicomSaveDS(ds, name, 0) == DICOM_SUCCESS);
}

int main(int count, char** arguments)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);

    secondary_capture(ds);
    mandatory(ds);
    saved(ds, count > 1 ? arguments[1] : "instance.dcm");
    L_DicomFreeDS(ds);
    return finish();
}
