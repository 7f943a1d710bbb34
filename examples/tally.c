#include "tally.h"

#include "folder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_LIST_BYTES = 65534 }; /* a value of VR UI has a 16-bit length, and it is even */

void tally_start(struct Tally *tally, size_t total)
{
    memset(tally, 0, sizeof *tally);
    tally->remaining = (L_UINT16)total;
}

void tally_count(struct Tally *tally, const char *sop_instance, L_UINT16 status)
{
    tally->remaining--;
    if (status == COMMAND_STATUS_SUCCESS) {
        tally->completed++;
    } else if (status_is_warning(status)) {
        tally->warned++;
    } else {
        tally->failed++;
        text_list_add(&tally->failures, sop_instance);
    }
}

L_UINT16 tally_status(const struct Tally *tally)
{
    if (tally->remaining > 0)
        return COMMAND_STATUS_CANCEL;
    if (tally->failed > 0 && tally->completed == 0 && tally->warned == 0)
        return COMMAND_STATUS_REFUSED_UNABLE_PERFORM_SUB_OPS;
    if (tally->failed > 0 || tally->warned > 0)
        return COMMAND_STATUS_WARNING;
    return COMMAND_STATUS_SUCCESS;
}

HDICOMDS tally_failures(const struct Tally *tally)
{
    HDICOMDS data;
    pDICOMELEMENT element;
    char *text;
    size_t used = 0;
    size_t i;

    if (tally->failures.count == 0)
        return NULL;
    data = L_DicomCreateDS(NULL);
    element = L_DicomInsertElement(data, NULL, FALSE, TAG_FAILED_SOP_INSTANCE_UID_LIST, VR_UI,
                                   FALSE, 0);
    text = grow(NULL, MOST_LIST_BYTES + 1, 1);
    for (i = 0; i < tally->failures.count; i++) {
        const char *uid = tally->failures.items[i];

        if (used + 1 + strlen(uid) > MOST_LIST_BYTES)
            break;
        used += (size_t)sprintf(text + used, "%s%s", i > 0 ? "\\" : "", uid);
    }
    L_DicomSetStringValue(data, element, text, (L_UINT32)i, DICOM_CHARACTER_SET_DEFAULT);
    free(text);
    return data;
}

void tally_free(struct Tally *tally)
{
    text_list_free(&tally->failures);
}
