#include "archive.h"

#include "sender.h"
#include "tally.h"

#include <stdio.h>
#include <string.h>

/* A C-MOVE or C-GET under way. */
struct Retrieve {
    struct Job *job;
    struct FoundList found;
    struct Tally tally;
    struct Association association; /* of a C-MOVE, to the destination */
    struct Sender sender;
    void (*respond)(const struct Retrieve *retrieve, L_UINT16 status, HDICOMDS failures);
    /* One sub-operation. Returns its status. */
    L_UINT16 (*store)(struct Retrieve *retrieve, const struct Found *found);
};

static void respond_move(const struct Retrieve *retrieve, L_UINT16 status, HDICOMDS failures)
{
    const struct Job *job = retrieve->job;
    const struct Tally *tally = &retrieve->tally;

    L_DicomSendCMoveResponse(job->net, job->context, job->message, (L_TCHAR *)job->sop_class,
                             status, tally->remaining, tally->completed, tally->failed,
                             tally->warned, failures);
}

static void respond_get(const struct Retrieve *retrieve, L_UINT16 status, HDICOMDS failures)
{
    const struct Job *job = retrieve->job;
    const struct Tally *tally = &retrieve->tally;

    L_DicomSendCGetResponse(job->net, job->context, job->message, (L_TCHAR *)job->sop_class,
                            status, tally->remaining, tally->completed, tally->failed,
                            tally->warned, failures);
}

/* The final response to a request that is refused as a whole. */
static void refuse(struct Retrieve *retrieve, L_UINT16 status)
{
    tally_free(&retrieve->tally);
    tally_start(&retrieve->tally, 0);
    job_finish(retrieve->job);
    retrieve->respond(retrieve, status, NULL);
}

/* The sub-operations, a response after each, and the final one. */
static void serve(struct Retrieve *retrieve)
{
    HDICOMDS failures;
    size_t i;

    for (i = 0; i < retrieve->found.count && job_goes_on(retrieve->job); i++) {
        const struct Found *found = &retrieve->found.items[i];

        tally_count(&retrieve->tally, found->instance.sop_instance,
                    retrieve->store(retrieve, found));
        if (retrieve->tally.remaining > 0 && job_goes_on(retrieve->job))
            retrieve->respond(retrieve, COMMAND_STATUS_PENDING, NULL);
        job_await_room(retrieve->job);
    }
    failures = tally_failures(&retrieve->tally);
    job_finish(retrieve->job);
    retrieve->respond(retrieve, tally_status(&retrieve->tally), failures);
    L_DicomFreeDS(failures);
}

/* What is asked for. False: the request was refused. */
static bool begin(struct Retrieve *retrieve, struct Job *job)
{
    struct Model model = archive_model(job);
    L_UINT16 status = query_retrieve(&retrieve->found, &archive_of(job)->catalog, &model,
                                     job->identifier);

    retrieve->job = job;
    if (status == COMMAND_STATUS_SUCCESS && retrieve->found.count > MOST_SUB_OPERATIONS)
        status = COMMAND_STATUS_REFUSED_UNABLE_PERFORM_SUB_OPS;
    if (status != COMMAND_STATUS_SUCCESS)
        refuse(retrieve, status);
    else
        tally_start(&retrieve->tally, retrieve->found.count);
    return status == COMMAND_STATUS_SUCCESS;
}

static void end(struct Retrieve *retrieve)
{
    tally_free(&retrieve->tally);
    found_free(&retrieve->found);
}

static L_UINT16 store_back(struct Retrieve *retrieve, const struct Found *found)
{
    struct Job *job = retrieve->job;
    const struct Instance *instance = &found->instance;
    HDICOMPDU accepted = L_DicomGetAssociate(job->net);
    L_UCHAR context = accepted == NULL ? 0 : instance_context(instance, accepted, true);
    L_UINT16 status = COMMAND_STATUS_PROCESSING_FAILURE;
    HDICOMDS data;

    if (context == 0)
        return status;
    data = L_DicomCreateDS(NULL);
    if (data != NULL && L_DicomLoadDS(data, (L_TCHAR *)found->path, 0) == DICOM_SUCCESS &&
        L_DicomSendCStoreRequest(job->net, context, job_expect(job), (L_TCHAR *)instance->sop_class,
                                 (L_TCHAR *)instance->sop_instance, COMMAND_PRIORITY_MEDIUM,
                                 (L_TCHAR *)"", 0, data) == DICOM_SUCCESS &&
        !job_await_answer(job, &status))
        status = COMMAND_STATUS_PROCESSING_FAILURE;
    L_DicomFreeDS(data);
    return status;
}

void archive_get(struct Job *job)
{
    struct Retrieve retrieve = {0};

    retrieve.respond = respond_get;
    retrieve.store = store_back;
    if (begin(&retrieve, job))
        serve(&retrieve);
    end(&retrieve);
}

static L_UINT16 store_elsewhere(struct Retrieve *retrieve, const struct Found *found)
{
    const struct Dispatch dispatch = {found->path, &found->instance, retrieve->job->calling,
                                      retrieve->job->message};
    char words[200];

    if (!association_stands(&retrieve->association))
        return COMMAND_STATUS_PROCESSING_FAILURE;
    retrieve->sender.status = COMMAND_STATUS_PROCESSING_FAILURE;
    if (!sender_store(&retrieve->association, &dispatch, words, sizeof words) &&
        retrieve->job->connection->server->verbose)
        fprintf(stderr, "%s to %s: %s\n", found->instance.sop_instance,
                retrieve->job->destination, words);
    return retrieve->sender.status;
}

/* Open the association to the destination; one that cannot be opened makes every sub-operation
   fail. */
static void open_destination(struct Retrieve *retrieve, const struct Destination *destination)
{
    struct Server *server = retrieve->job->connection->server;
    DICOMNETCALLBACK callbacks = {0};
    struct Option unused[PEER_OPTIONS];
    struct Peer peer;
    HDICOMPDU request;
    size_t i;

    peer_options(&peer, unused);
    peer.host = destination->host;
    peer.port = destination->port;
    peer.called = destination->title;
    peer.calling = retrieve->job->called;
    peer.timeout = (server->timeout + 1) / 2; /* before the requestor counts as silent */
    if (destination->tls)
        peer.tls = server->tls;
    association_prepare(&retrieve->association, &peer, &retrieve->sender);
    job_use(retrieve->job, &retrieve->association);
    request = association_request(&peer);
    for (i = 0; i < retrieve->found.count; i++)
        sender_propose(request, &retrieve->found.items[i].instance);
    callbacks.pfnReceiveCStoreResponse = sender_on_response;
    if (!association_establish(&retrieve->association, request, &callbacks))
        complain("C-MOVE to %s: %s", destination->title, retrieve->association.trouble);
    L_DicomFreeAssociate(request);
}

void archive_move(struct Job *job)
{
    const struct Destination *destination =
        destination_find(&archive_of(job)->destinations, job->destination);
    struct Retrieve retrieve = {0};

    retrieve.respond = respond_move;
    retrieve.store = store_elsewhere;
    retrieve.job = job;
    if (destination == NULL) {
        refuse(&retrieve, COMMAND_STATUS_REFUSED_MOVE_DESTINATION_UNKNOWN);
    } else if (begin(&retrieve, job)) {
        if (retrieve.found.count == 0) {
            serve(&retrieve);
        } else {
            open_destination(&retrieve, destination);
            serve(&retrieve);
            job_use(job, NULL);
            association_close(&retrieve.association);
        }
    }
    end(&retrieve);
}
