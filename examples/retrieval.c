#include "retrieval.h"

#include "tally.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Retrieval {
    const struct Index *index;
    HDICOMNET net;
    L_UCHAR context;
    L_UINT16 message;
    char sop_class[UID_SIZE];
    struct Matches matches;
    size_t next;      /* the first match that was not tried yet */
    HDICOMDS ready;   /* its data set, if that is loaded already */
    L_UINT16 waiting; /* message ID of the C-STORE under way */
    struct Tally tally;
    bool cancelled;
};

static const struct Entry *next_entry(const struct Retrieval *retrieval)
{
    return &retrieval->index->entries[retrieval->matches.entries[retrieval->next]];
}

/* Load the next match, if there is one: the peer is busy with the one under way. */
static void prepare(struct Retrieval *retrieval)
{
    HDICOMDS data;

    if (retrieval->next == retrieval->matches.count)
        return;
    data = L_DicomCreateDS(NULL);
    if (data == NULL)
        return;
    if (L_DicomLoadDS(data, (L_TCHAR *)next_entry(retrieval)->path, 0) == DICOM_SUCCESS)
        retrieval->ready = data;
    else
        L_DicomFreeDS(data);
}

/* Send the data set of one instance; NULL: it could not be loaded. False: it could not be sent. */
static bool send_instance(struct Retrieval *retrieval, const struct Instance *instance,
                          HDICOMDS data)
{
    L_UCHAR context = instance_context(instance, L_DicomGetAssociate(retrieval->net), true);

    if (data == NULL || context == 0)
        return false;
    retrieval->waiting = (L_UINT16)(retrieval->waiting % 65535 + 1);
    return L_DicomSendCStoreRequest(retrieval->net, context, retrieval->waiting,
                                    (L_TCHAR *)instance->sop_class,
                                    (L_TCHAR *)instance->sop_instance, COMMAND_PRIORITY_MEDIUM,
                                    (L_TCHAR *)"", 0, data) == DICOM_SUCCESS;
}

/* Send the next match. False: it could not be sent. */
static bool send_next(struct Retrieval *retrieval, const struct Instance *instance)
{
    HDICOMDS data;
    bool sent;

    if (retrieval->ready == NULL)
        prepare(retrieval);
    data = retrieval->ready;
    retrieval->ready = NULL;
    retrieval->next++;
    sent = send_instance(retrieval, instance, data);
    L_DicomFreeDS(data);
    return sent;
}

static void respond(const struct Retrieval *retrieval, L_UINT16 status, HDICOMDS data)
{
    const struct Tally *tally = &retrieval->tally;

    L_DicomSendCGetResponse(retrieval->net, retrieval->context, retrieval->message,
                            (L_TCHAR *)retrieval->sop_class, status, tally->remaining,
                            tally->completed, tally->failed, tally->warned, data);
}

static void finish(const struct Retrieval *retrieval)
{
    HDICOMDS failures = tally_failures(&retrieval->tally);

    respond(retrieval, tally_status(&retrieval->tally), failures);
    L_DicomFreeDS(failures);
}

/* Send instances until one is under way, or the end. False: the final response was sent. */
static bool proceed(struct Retrieval *retrieval)
{
    while (retrieval->next < retrieval->matches.count && !retrieval->cancelled) {
        const struct Instance *instance = &next_entry(retrieval)->instance;

        if (send_next(retrieval, instance)) {
            prepare(retrieval);
            return true;
        }
        tally_count(&retrieval->tally, instance->sop_instance, COMMAND_STATUS_PROCESSING_FAILURE);
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
    tally_start(&retrieval->tally, retrieval->matches.count);
    if (status != COMMAND_STATUS_SUCCESS)
        respond(retrieval, status, NULL);
    else if (proceed(retrieval))
        return retrieval;
    retrieval_free(retrieval);
    return NULL;
}

bool retrieval_stored(struct Retrieval *retrieval, L_UINT16 message, L_UINT16 status)
{
    const struct Entry *entry;

    if (message != retrieval->waiting) /* to none of our requests */
        return true;
    entry = &retrieval->index->entries[retrieval->matches.entries[retrieval->next - 1]];
    tally_count(&retrieval->tally, entry->instance.sop_instance, status);
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
    L_DicomFreeDS(retrieval->ready);
    free(retrieval->matches.entries);
    tally_free(&retrieval->tally);
    free(retrieval);
}
