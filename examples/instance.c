#include "instance.h"

#include "item.h"
#include "syntax.h"

#include <stdio.h>
#include <string.h>

bool element_text(HDICOMDS data, L_UINT32 tag, char *text, size_t size)
{
    return item_text(data, NULL, tag, text, size);
}

void element_values(HDICOMDS data, L_UINT32 tag, struct TextList *values)
{
    item_values(data, NULL, tag, values);
}

void data_syntax(HDICOMDS data, char *syntax, size_t size)
{
    L_UINT32 sop_class = 0;
    L_UINT16 flags = 0;
    const char *uid = UID_EXPLICIT_VR_LITTLE_ENDIAN;

    if (element_text(data, TAG_TRANSFER_SYNTAX_UID, syntax, size) && syntax[0] != '\0')
        return;
    L_DicomGetInfoDS(data, &sop_class, &flags);
    if (flags & DS_IMPLICIT_VR)
        uid = UID_IMPLICIT_VR_LITTLE_ENDIAN;
    else if (flags & DS_BIG_ENDIAN)
        uid = UID_EXPLICIT_VR_BIG_ENDIAN;
    snprintf(syntax, size, "%s", uid);
}

static L_UINT16 read_keys(struct Instance *instance, HDICOMDS data)
{
    data_syntax(data, instance->syntax, sizeof instance->syntax);
    element_text(data, TAG_SOP_CLASS_UID, instance->sop_class, UID_SIZE);
    element_text(data, TAG_SOP_INSTANCE_UID, instance->sop_instance, UID_SIZE);
    element_text(data, TAG_STUDY_INSTANCE_UID, instance->study, UID_SIZE);
    element_text(data, TAG_SERIES_INSTANCE_UID, instance->series, UID_SIZE);
    element_text(data, TAG_PATIENT_ID, instance->patient, KEY_SIZE);
    if (!uid_is_valid(instance->sop_class) || !uid_is_valid(instance->sop_instance))
        return DICOM_ERROR_FORMAT;
    return DICOM_SUCCESS;
}

L_UINT16 instance_read(struct Instance *instance, const char *path)
{
    HDICOMDS data = L_DicomCreateDS(NULL);
    L_UINT16 error;

    memset(instance, 0, sizeof *instance);
    if (data == NULL)
        return DICOM_ERROR_MEMORY;
    error = L_DicomLoadDS(data, (L_TCHAR *)path, 0);
    if (error == DICOM_SUCCESS)
        error = read_keys(instance, data);
    L_DicomFreeDS(data);
    return error;
}

L_UCHAR instance_context(const struct Instance *instance, HDICOMPDU accepted, bool to_requestor)
{
    L_UCHAR id = L_DicomFindAbstract(accepted, (L_TCHAR *)instance->sop_class);
    L_UCHAR found = 0;
    char syntax[UID_SIZE];

    for (; id != 0; id = L_DicomFindNextAbstract(accepted, id, (L_TCHAR *)instance->sop_class)) {
        if (L_DicomGetResult(accepted, id) != PDU_ACCEPT_RESULT_SUCCESS)
            continue;
        if (to_requestor && L_DicomGetProviderRole(accepted, id) != PDU_ROLE_SUPPORT)
            continue;
        L_DicomGetTransfer(accepted, id, 0, syntax, sizeof syntax);
        if (strcmp(syntax, instance->syntax) == 0)
            return id;
        if (found == 0 && syntax_fits(instance->syntax, syntax))
            found = id;
    }
    return found;
}
