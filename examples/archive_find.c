#include "archive.h"

#include <stdio.h>

static void respond(const struct Job *job, L_UINT16 status, HDICOMDS match)
{
    L_DicomSendCFindResponse(job->net, job->context, job->message, (L_TCHAR *)job->sop_class,
                             status, match);
}

/* A response for each match. Returns the status of the final response. */
static L_UINT16 send_matches(struct Job *job, struct Query *query)
{
    HDICOMDS match;

    while (job_goes_on(job)) {
        match = query_next(query, job->called);
        if (match == NULL)
            return query->statement.failed ? COMMAND_STATUS_REFUSED_OUT_OF_RESOURCES
                                           : COMMAND_STATUS_SUCCESS;
        respond(job, query->pending, match);
        L_DicomFreeDS(match);
        job_await_room(job);
    }
    return COMMAND_STATUS_CANCEL;
}

void archive_find(struct Job *job)
{
    struct Model model = archive_model(job);
    struct Query query;
    L_UINT16 status = query_find(&query, &archive_of(job)->catalog, &model, job->identifier);

    if (status == COMMAND_STATUS_SUCCESS)
        status = send_matches(job, &query);
    query_free(&query);
    job_finish(job);
    respond(job, status, NULL);
}
