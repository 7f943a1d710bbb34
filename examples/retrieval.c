#include "retrieval.h"

#include "folder.h"
#include "syntax.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_SUB_OPERATIONS = 65535, /* the counters have 16 bits */
    MOST_LIST_BYTES = 65534      /* a value of VR UI has a 16-bit length, and it is even */
};

struct Retrieval {
    const struct Index *index;
    HDICOMNET net;
    L_UCHAR context;
    L_UINT16 message;
    char sop_class[UID_SIZE];
    struct Matches matches;
    size_t next;      /* the first match that was not tried yet */
    L_UINT16 waiting; /* message ID of the C-STORE under way */
    L_UINT16 completed;
    L_UINT16 failed;
    L_UINT16 warned;
    struct TextList failures; /* SOP Instance UIDs */
    bool cancelled;
};

/* Send one instance. False: it could not be sent. */
static bool send_instance(struct Retrieval *retrieval, const struct Entry *entry)
{
    const struct Instance *instance = &entry->instance;
    L_UCHAR context = instance_context(instance, L_DicomGetAssociate(retrieval->net), true);
    HDICOMDS data;
    bool sent;

    if (context == 0)
        return false;
    data = L_DicomCreateDS(NULL);
    retrieval->waiting = (L_UINT16)(retrieval->waiting % 65535 + 1);
    sent = data != NULL && L_DicomLoadDS(data, (L_TCHAR *)entry->path, 0) == DICOM_SUCCESS &&
           L_DicomSendCStoreRequest(retrieval->net, context, retrieval->waiting,
                                    (L_TCHAR *)instance->sop_class,
                                    (L_TCHAR *)instance->sop_instance, COMMAND_PRIORITY_MEDIUM,
                                    (L_TCHAR *)"", 0, data) == DICOM_SUCCESS;
    L_DicomFreeDS(data);
    return sent;
}

/* The identifier of a final response: Failed SOP Instance UID List (PS3.4 C.4.3.1.3.2). NULL:
   nothing failed. Free it with L_DicomFreeDS. */
static HDICOMDS failure_list(const struct Retrieval *retrieval)
{
    HDICOMDS data;
    pDICOMELEMENT element;
    char *text;
    size_t used = 0;
    size_t i;

    if (retrieval->failures.count == 0)
        return NULL;
    data = L_DicomCreateDS(NULL);
    element = L_DicomInsertElement(data, NULL, FALSE, TAG_FAILED_SOP_INSTANCE_UID_LIST, VR_UI,
                                   FALSE, 0);
    text = grow(NULL, MOST_LIST_BYTES + 1, 1);
    for (i = 0; i < retrieval->failures.count; i++) {
        const char *uid = retrieval->failures.items[i];

        if (used + 1 + strlen(uid) > MOST_LIST_BYTES)
            break;
        used += (size_t)sprintf(text + used, "%s%s", i > 0 ? "\\" : "", uid);
    }
    L_DicomSetStringValue(data, element, text, (L_UINT32)i, DICOM_CHARACTER_SET_DEFAULT);
    free(text);
    return data;
}

static void respond(const struct Retrieval *retrieval, L_UINT16 status, HDICOMDS data)
{
    L_DicomSendCGetResponse(retrieval->net, retrieval->context, retrieval->message,
                            (L_TCHAR *)retrieval->sop_class, status,
                            (L_UINT16)(retrieval->matches.count - retrieval->next),
                            retrieval->completed, retrieval->failed, retrieval->warned, data);
}

static void finish(const struct Retrieval *retrieval)
{
    HDICOMDS failures = failure_list(retrieval);
    L_UINT16 status = COMMAND_STATUS_SUCCESS;

    if (retrieval->next < retrieval->matches.count)
        status = COMMAND_STATUS_CANCEL;
    else if (retrieval->failed > 0 && retrieval->failed == retrieval->matches.count)
        status = COMMAND_STATUS_REFUSED_UNABLE_PERFORM_SUB_OPS;
    else if (retrieval->failed > 0 || retrieval->warned > 0)
        status = COMMAND_STATUS_WARNING;
    respond(retrieval, status, failures);
    L_DicomFreeDS(failures);
}

static void count(struct Retrieval *retrieval, const struct Entry *entry, L_UINT16 status)
{
    if (status == COMMAND_STATUS_SUCCESS) {
        retrieval->completed++;
    } else if (status_is_warning(status)) {
        retrieval->warned++;
    } else {
        retrieval->failed++;
        text_list_add(&retrieval->failures, entry->instance.sop_instance);
    }
}

/* Send instances until one is under way, or the end. False: the final response was sent. */
static bool proceed(struct Retrieval *retrieval)
{
    while (retrieval->next < retrieval->matches.count && !retrieval->cancelled) {
        const struct Entry *entry =
            &retrieval->index->entries[retrieval->matches.entries[retrieval->next]];

        retrieval->next++;
        if (send_instance(retrieval, entry))
            return true;
        count(retrieval, entry, COMMAND_STATUS_PROCESSING_FAILURE);
        if (retrieval->next < retrieval->matches.count)
            respond(retrieval, COMMAND_STATUS_PENDING, NULL);
    }
    finish(retrieval);
    return false;
}

struct Retrieval *retrieval_start(const struct Index *index, HDICOMNET net, L_UCHAR context,
                                  L_UINT16 message, const char *sop_class, HDICOMDS identifier)
{
    struct Retrieval *retrieval = grow(NULL, 1, sizeof *retrieval);
    L_UINT16 status;

    memset(retrieval, 0, sizeof *retrieval);
    retrieval->index = index;
    retrieval->net = net;
    retrieval->context = context;
    retrieval->message = message;
    snprintf(retrieval->sop_class, sizeof retrieval->sop_class, "%s", sop_class);
    status = index_match(index, sop_class, identifier, &retrieval->matches);
    if (retrieval->matches.count > MOST_SUB_OPERATIONS) {
        status = COMMAND_STATUS_REFUSED_UNABLE_PERFORM_SUB_OPS;
        retrieval->matches.count = 0;
    }
    if (status != COMMAND_STATUS_SUCCESS)
        respond(retrieval, status, NULL);
    else if (proceed(retrieval))
        return retrieval;
    retrieval_free(retrieval);
    return NULL;
}

bool retrieval_stored(struct Retrieval *retrieval, L_UINT16 message, L_UINT16 status)
{
    const size_t *entries = retrieval->matches.entries;

    if (message != retrieval->waiting) /* to none of our requests */
        return true;
    count(retrieval, &retrieval->index->entries[entries[retrieval->next - 1]], status);
    if (retrieval->next < retrieval->matches.count && !retrieval->cancelled)
        respond(retrieval, COMMAND_STATUS_PENDING, NULL);
    return proceed(retrieval);
}

void retrieval_cancel(struct Retrieval *retrieval, L_UINT16 message)
{
    if (message == retrieval->message)
        retrieval->cancelled = true;
}

void retrieval_free(struct Retrieval *retrieval)
{
    if (retrieval == NULL)
        return;
    free(retrieval->matches.entries);
    text_list_free(&retrieval->failures);
    free(retrieval);
}
