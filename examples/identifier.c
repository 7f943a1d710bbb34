#include "identifier.h"

#include "command_line.h"
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
    {"PatientBirthDate", TAG_PATIENT_BIRTH_DATE},
    {"PatientSex", TAG_PATIENT_SEX},
    {"StudyInstanceUID", TAG_STUDY_INSTANCE_UID},
    {"StudyID", TAG_STUDY_ID},
    {"StudyDate", TAG_STUDY_DATE},
    {"StudyTime", TAG_STUDY_TIME},
    {"StudyDescription", TAG_STUDY_DESCRIPTION},
    {"AccessionNumber", TAG_ACCESSION_NUMBER},
    {"ModalitiesInStudy", TAG_MODALITIES_IN_STUDY},
    {"SeriesInstanceUID", TAG_SERIES_INSTANCE_UID},
    {"SeriesNumber", TAG_SERIES_NUMBER},
    {"SeriesDescription", TAG_SERIES_DESCRIPTION},
    {"Modality", TAG_MODALITY},
    {"SOPInstanceUID", TAG_SOP_INSTANCE_UID},
    {"SOPClassUID", TAG_SOP_CLASS_UID},
    {"InstanceNumber", TAG_INSTANCE_NUMBER},
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

static bool set_key(HDICOMDS data, L_UINT32 tag, const char *value)
{
    pDICOMELEMENT element = L_DicomInsertElement(data, NULL, FALSE, tag, VR_UN, FALSE, 0);
    L_UINT32 count = 1;
    const char *c;

    if (element == NULL)
        element = L_DicomFindFirstElement(data, NULL, tag, TRUE); /* given twice: the last counts */
    if (element == NULL)
        return false;
    if (*value == '\0')
        return true; /* to be returned, matches everything */
    for (c = value; *c != '\0'; c++)
        count += *c == '\\';
    if (L_DicomSetStringValue(data, element, (L_TCHAR *)value, count, DICOM_CHARACTER_SET_DEFAULT))
        return true;
    /* ranges and wildcards are no legal values of a date: the bytes as they are */
    return L_DicomSetBinaryValue(data, element, (void *)value, (L_UINT32)strlen(value));
}

HDICOMDS identifier_make(const char *level, const struct TextList *keys)
{
    HDICOMDS data = L_DicomCreateDS(NULL);
    size_t i;

    if (data == NULL || !set_key(data, TAG_QUERY_RETRIEVE_LEVEL, level)) {
        complain("no data set");
        L_DicomFreeDS(data);
        return NULL;
    }
    for (i = 0; i < keys->count; i++) {
        const char *key = keys->items[i];
        size_t length = strcspn(key, "=");
        L_UINT32 tag = tag_of(key, length);

        if (tag == 0 || !set_key(data, tag, key[length] == '=' ? key + length + 1 : "")) {
            complain("key not understood: %s", key);
            L_DicomFreeDS(data);
            return NULL;
        }
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

void identifier_print(HDICOMDS data)
{
    pDICOMELEMENT element = L_DicomGetFirstElement(data, NULL, TRUE, TRUE);

    for (; element != NULL; element = L_DicomGetNextElement(data, element, TRUE, TRUE)) {
        L_UINT32 count = L_DicomGetCountValue(data, element);
        const char *value = NULL;
        char converted[256] = "";
        char line[256];

        if (count > 0 && element->nLength != ELEMENT_LENGTH_MAX) {
            value = L_DicomGetStringValue(data, element, 0, count);
            if (value == NULL && L_DicomGetConvertValue(data, element, converted,
                                                        sizeof converted) > 0)
                value = converted;
        }
        printable(value != NULL ? value : "", line, sizeof line);
        printf("  (%04X,%04X) %s = %s\n", (unsigned)GETGROUP(element->nTag),
               (unsigned)GETELEMENT(element->nTag), keyword_of(element->nTag), line);
    }
}
