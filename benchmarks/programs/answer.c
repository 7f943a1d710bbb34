#include "answer.h"

#include <stdio.h>

struct Field {
    L_UINT32 tag;
    L_UINT16 vr;
    const char *format; /* the number of the entry may stand in it */
};

static const struct Field image_fields[] = {
    {TAG_SOP_CLASS_UID, VR_UI, UID_CT_IMAGE_STORAGE},
    {TAG_SOP_INSTANCE_UID, VR_UI, "1.2.826.0.1.3680043.10.1.1.1.%d"},
    {TAG_QUERY_RETRIEVE_LEVEL, VR_CS, "IMAGE"},
    {TAG_RETRIEVE_AE_TITLE, VR_AE, "BENCHMARK"},
    {TAG_STUDY_INSTANCE_UID, VR_UI, "1.2.826.0.1.3680043.10.1.1"},
    {TAG_SERIES_INSTANCE_UID, VR_UI, "1.2.826.0.1.3680043.10.1.1.1"},
    {TAG_INSTANCE_NUMBER, VR_IS, "%d"},
};

static const struct Field worklist_fields[] = {
    {TAG_ACCESSION_NUMBER, VR_SH, "A%07d"},
    {TAG_PATIENT_NAME, VR_PN, "Family%06d^Given"},
    {TAG_PATIENT_ID, VR_LO, "P%07d"},
    {TAG_PATIENT_BIRTH_DATE, VR_DA, "19700101"},
    {TAG_PATIENT_SEX, VR_CS, "O"},
    {TAG_STUDY_INSTANCE_UID, VR_UI, "1.2.826.0.1.3680043.10.1.%d"},
    {TAG_REQUESTED_PROCEDURE_DESCRIPTION, VR_LO, "Requested procedure %d"},
    {TAG_REQUESTED_PROCEDURE_ID, VR_SH, "R%07d"},
};

static const struct Field step_fields[] = {
    {TAG_MODALITY, VR_CS, "CT"},
    {TAG_SCHEDULED_STATION_AE_TITLE, VR_AE, "STATION"},
    {TAG_SCHEDULED_PROCEDURE_STEP_START_DATE, VR_DA, "20240229"},
    {TAG_SCHEDULED_PROCEDURE_STEP_START_TIME, VR_TM, "101500"},
    {TAG_SCHEDULED_PROCEDURE_STEP_DESCRIPTION, VR_LO, "Step %d"},
    {TAG_SCHEDULED_PROCEDURE_STEP_ID, VR_SH, "S%07d"},
};

enum { COUNT_OF_STEP = sizeof step_fields / sizeof *step_fields };

/* Insert fields below a parent, NULL: at the top level. Number 0: empty, as in a query. */
static void insert(HDICOMDS data, pDICOMELEMENT parent, const struct Field *fields, size_t count,
                   int number)
{
    char text[80];
    size_t i;

    for (i = 0; i < count; i++) {
        pDICOMELEMENT element = L_DicomInsertElement(data, parent, parent != NULL, fields[i].tag,
                                                     fields[i].vr, FALSE, 0);

        snprintf(text, sizeof text, fields[i].format, number);
        if (number != 0 || fields[i].tag == TAG_QUERY_RETRIEVE_LEVEL)
            L_DicomSetStringValue(data, element, text, 1, DICOM_CHARACTER_SET_DEFAULT);
    }
}

HDICOMDS answer_make(bool worklist, int number)
{
    HDICOMDS data = L_DicomCreateDS(NULL);
    pDICOMELEMENT sequence;
    pDICOMELEMENT item;

    if (!worklist) {
        insert(data, NULL, image_fields, sizeof image_fields / sizeof *image_fields, number);
        return data;
    }
    insert(data, NULL, worklist_fields, sizeof worklist_fields / sizeof *worklist_fields, number);
    sequence = L_DicomInsertElement(data, NULL, FALSE, TAG_SCHEDULED_PROCEDURE_STEP_SEQUENCE, VR_SQ,
                                    TRUE, 0);
    item = L_DicomInsertElement(data, sequence, TRUE, TAG_ITEM, VR_OB, TRUE, ELEMENT_INDEX_MAX);
    insert(data, item, step_fields, COUNT_OF_STEP, number);
    return data;
}

HDICOMDS answer_query(bool worklist)
{
    return answer_make(worklist, 0);
}

static bool has_value(HDICOMDS data, L_UINT32 tag)
{
    pDICOMELEMENT element = L_DicomFindFirstElement(data, NULL, tag, TRUE);

    return element != NULL && L_DicomGetCountValue(data, element) > 0;
}

bool answer_is_single(HDICOMDS query)
{
    return has_value(query, TAG_SOP_INSTANCE_UID) || has_value(query, TAG_ACCESSION_NUMBER);
}
