#include "identifier.h"

#include "command_line.h"
#include "item.h"
#include "trouble.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *keyword;
    L_UINT32 tag;
} keywords[] = {
    {"PatientID", TAG_PATIENT_ID},
    {"PatientName", TAG_PATIENT_NAME},
    {"IssuerOfPatientID", TAG_ISSUER_OF_PATIENT_ID},
    {"PatientBirthDate", TAG_PATIENT_BIRTH_DATE},
    {"PatientSex", TAG_PATIENT_SEX},
    {"PatientWeight", TAG_PATIENT_WEIGHT},
    {"MedicalAlerts", TAG_MEDICAL_ALERTS},
    {"Allergies", TAG_ALLERGIES},
    {"StudyInstanceUID", TAG_STUDY_INSTANCE_UID},
    {"StudyID", TAG_STUDY_ID},
    {"StudyDate", TAG_STUDY_DATE},
    {"StudyTime", TAG_STUDY_TIME},
    {"StudyDescription", TAG_STUDY_DESCRIPTION},
    {"AccessionNumber", TAG_ACCESSION_NUMBER},
    {"ReferringPhysicianName", TAG_REFERRING_PHYSICIAN_NAME},
    {"ModalitiesInStudy", TAG_MODALITIES_IN_STUDY},
    {"NumberOfPatientRelatedStudies", TAG_NUMBER_OF_PATIENT_RELATED_STUDIES},
    {"NumberOfStudyRelatedSeries", TAG_NUMBER_OF_STUDY_RELATED_SERIES},
    {"NumberOfStudyRelatedInstances", TAG_NUMBER_OF_STUDY_RELATED_INSTANCES},
    {"NumberOfSeriesRelatedInstances", TAG_NUMBER_OF_SERIES_RELATED_INSTANCES},
    {"SeriesInstanceUID", TAG_SERIES_INSTANCE_UID},
    {"SeriesNumber", TAG_SERIES_NUMBER},
    {"SeriesDescription", TAG_SERIES_DESCRIPTION},
    {"Modality", TAG_MODALITY},
    {"BodyPartExamined", TAG_BODY_PART_EXAMINED},
    {"SOPInstanceUID", TAG_SOP_INSTANCE_UID},
    {"SOPClassUID", TAG_SOP_CLASS_UID},
    {"InstanceNumber", TAG_INSTANCE_NUMBER},
    {"RequestedProcedureID", TAG_REQUESTED_PROCEDURE_ID},
    {"RequestedProcedureDescription", TAG_REQUESTED_PROCEDURE_DESCRIPTION},
    {"ScheduledProcedureStepSequence", TAG_SCHEDULED_PROCEDURE_STEP_SEQUENCE},
    {"ScheduledStationAETitle", TAG_SCHEDULED_STATION_AE_TITLE},
    {"ScheduledStationName", TAG_SCHEDULED_STATION_NAME},
    {"ScheduledProcedureStepStartDate", TAG_SCHEDULED_PROCEDURE_STEP_START_DATE},
    {"ScheduledProcedureStepStartTime", TAG_SCHEDULED_PROCEDURE_STEP_START_TIME},
    {"ScheduledPerformingPhysicianName", TAG_SCHEDULED_PERFORMING_PHYSICIAN_NAME},
    {"ScheduledProcedureStepDescription", TAG_SCHEDULED_PROCEDURE_STEP_DESCRIPTION},
    {"ScheduledProcedureStepID", TAG_SCHEDULED_PROCEDURE_STEP_ID},
    {"ScheduledProcedureStepLocation", TAG_SCHEDULED_PROCEDURE_STEP_LOCATION},
    {"PerformedProcedureStepID", TAG_PERFORMED_PROCEDURE_STEP_ID},
    {"PerformedProcedureStepDescription", TAG_PERFORMED_PROCEDURE_STEP_DESCRIPTION},
    {"PerformedStationAETitle", TAG_PERFORMED_STATION_AE_TITLE},
    {"PerformedStationName", TAG_PERFORMED_STATION_NAME},
    {"PerformedLocation", TAG_PERFORMED_LOCATION},
};

bool level_is_known(const char *level)
{
    return strcmp(level, "PATIENT") == 0 || strcmp(level, "STUDY") == 0 ||
           strcmp(level, "SERIES") == 0 || strcmp(level, "IMAGE") == 0;
}

/* The tag that a key names, 0 if it names none. */
static L_UINT32 tag_of(const char *key, size_t length)
{
    unsigned long group;
    unsigned long element;
    char *end;
    size_t i;

    for (i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (strlen(keywords[i].keyword) == length &&
            memcmp(keywords[i].keyword, key, length) == 0)
            return keywords[i].tag;
    if (length != 9 || key[4] != ',' || strspn(key, "0123456789abcdefABCDEF") != 4 ||
        strspn(key + 5, "0123456789abcdefABCDEF") != 4)
        return 0;
    group = strtoul(key, &end, 16);
    element = strtoul(key + 5, &end, 16);
    return (L_UINT32)(group << 16 | element);
}

/* The item of a sequence in which a key is; there is one for all keys of the sequence. */
static pDICOMELEMENT key_item(HDICOMDS data, pDICOMELEMENT item, L_UINT32 sequence)
{
    pDICOMELEMENT found = item_first(data, item, sequence);

    return found != NULL ? found : item_add(data, item, sequence);
}

bool identifier_set(HDICOMDS data, const char *key)
{
    size_t length = strcspn(key, "=");
    const char *value = key[length] == '=' ? key + length + 1 : "";
    pDICOMELEMENT item = NULL;
    L_UINT32 tag;
    bool set;

    for (;;) {
        size_t step = strcspn(key, ".=");

        tag = tag_of(key, step);
        if (tag == 0 || key[step] != '.')
            break;
        item = key_item(data, item, tag);
        if (item == NULL)
            break;
        key += step + 1;
    }
    set = tag != 0 && item_set(data, item, tag, value);
    if (!set)
        complain("key not understood: %s", key);
    return set;
}

HDICOMDS identifier_make(const char *level, const struct TextList *keys)
{
    HDICOMDS data = L_DicomCreateDS(NULL);
    size_t i;

    if (data == NULL ||
        (level != NULL && !item_set(data, NULL, TAG_QUERY_RETRIEVE_LEVEL, level))) {
        complain("no data set");
        L_DicomFreeDS(data);
        return NULL;
    }
    for (i = 0; i < keys->count; i++)
        if (!identifier_set(data, keys->items[i])) {
            L_DicomFreeDS(data);
            return NULL;
        }
    return data;
}

static const char *keyword_of(L_UINT32 tag)
{
    size_t i;

    for (i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (keywords[i].tag == tag)
            return keywords[i].keyword;
    return "";
}

static void print_element(HDICOMDS data, pDICOMELEMENT element)
{
    int indent = 2 + 2 * (int)L_DicomGetLevelElement(data, element);
    L_UINT32 count = L_DicomGetCountValue(data, element);
    const char *value = NULL;
    char converted[256] = "";
    char line[256];

    if (element->nTag == TAG_ITEM) {
        printf("%*sitem\n", indent, "");
        return;
    }
    if (count > 0 && element->nLength != ELEMENT_LENGTH_MAX) {
        value = L_DicomGetStringValue(data, element, 0, count);
        if (value == NULL &&
            L_DicomGetConvertValue(data, element, converted, sizeof converted) > 0)
            value = converted;
    }
    printable(value != NULL ? value : "", line, sizeof line);
    printf("%*s(%04X,%04X) %s = %s\n", indent, "", (unsigned)GETGROUP(element->nTag),
           (unsigned)GETELEMENT(element->nTag), keyword_of(element->nTag), line);
}

void identifier_print(HDICOMDS data)
{
    pDICOMELEMENT element = L_DicomGetFirstElement(data, NULL, FALSE, TRUE);

    for (; element != NULL; element = L_DicomGetNextElement(data, element, FALSE, TRUE))
        print_element(data, element);
}
