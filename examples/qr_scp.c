/* qr_scp: serve a folder of instances with C-FIND, C-MOVE and C-GET (PS3.4 annex C), by way of an
   SQLite data base. */
#include "archive.h"
#include "negotiation.h"
#include "server.h"

#include <stdio.h>
#include <string.h>

static void refuse_find(HDICOMNET net, L_UCHAR context, L_UINT16 message, L_TCHAR *sop_class,
                        L_UINT16 status)
{
    L_DicomSendCFindResponse(net, context, message, sop_class, status, NULL);
}

static void refuse_move(HDICOMNET net, L_UCHAR context, L_UINT16 message, L_TCHAR *sop_class,
                        L_UINT16 status)
{
    L_DicomSendCMoveResponse(net, context, message, sop_class, status, 0, 0, 0, 0, NULL);
}

static void refuse_get(HDICOMNET net, L_UCHAR context, L_UINT16 message, L_TCHAR *sop_class,
                       L_UINT16 status)
{
    L_DicomSendCGetResponse(net, context, message, sop_class, status, 0, 0, 0, 0, NULL);
}

const struct QueryClass *query_class(const char *uid)
{
    static const struct QueryClass classes[] = {
        {UID_PATIENT_ROOT_QUERY_FIND, LEVEL_PATIENT, archive_find, refuse_find},
        {UID_PATIENT_ROOT_QUERY_MOVE, LEVEL_PATIENT, archive_move, refuse_move},
        {UID_PATIENT_ROOT_QUERY_GET, LEVEL_PATIENT, archive_get, refuse_get},
        {UID_STUDY_ROOT_QUERY_FIND, LEVEL_STUDY, archive_find, refuse_find},
        {UID_STUDY_ROOT_QUERY_MOVE, LEVEL_STUDY, archive_move, refuse_move},
        {UID_STUDY_ROOT_QUERY_GET, LEVEL_STUDY, archive_get, refuse_get},
    };
    size_t i;

    for (i = 0; i < sizeof classes / sizeof *classes; i++)
        if (strcmp(classes[i].uid, uid) == 0)
            return &classes[i];
    return NULL;
}

struct Archive *archive_of(const struct Job *job)
{
    return job->connection->server->service->owner;
}

/* Was relational retrieval negotiated for the context (PS3.4 C.5.1)? Its first byte tells. */
static bool is_relational(HDICOMPDU associate, L_UCHAR id)
{
    const L_UCHAR *bytes = L_DicomGetExtended(associate, id);

    return bytes != NULL && L_DicomGetLengthExtended(associate, id) > 0 && bytes[0] == 1;
}

struct Model archive_model(const struct Job *job)
{
    struct Model model = {query_class(job->sop_class)->top, job->relational};

    return model;
}

static void negotiate(struct Connection *connection, HDICOMPDU request, L_UCHAR id,
                      HDICOMPDU accept)
{
    struct Archive *archive = connection->server->service->owner;
    char sop_class[UID_SIZE];
    L_UCHAR relational = 1;

    L_DicomGetAbstract(request, id, sop_class, sizeof sop_class);
    if (query_class(sop_class) == NULL) {
        negotiate_served(request, id, accept, catalog_score, &archive->catalog);
        return;
    }
    negotiate_plain(request, id, accept);
    if (is_relational(request, id) && L_DicomGetResult(accept, id) == PDU_ACCEPT_RESULT_SUCCESS)
        L_DicomSetExtended(accept, id, &relational, 1);
}

/* Start to serve a request, unless it is for another service than its context, or another one is
   being served: several at a time were not negotiated. */
static void start(struct Connection *connection, L_UCHAR context, L_UINT16 message,
                  L_TCHAR *sop_class, HDICOMDS identifier, const char *destination,
                  const struct QueryClass *fallback)
{
    const struct QueryClass *found = query_class(sop_class);
    HDICOMPDU associate = L_DicomGetAssociate(connection->net);
    char abstract[UID_SIZE] = "";
    struct Job *job = connection->state;

    connection_heard(connection);
    L_DicomGetAbstract(associate, context, abstract, sizeof abstract);
    if (found == NULL || found->work != fallback->work || strcmp(abstract, sop_class) != 0) {
        fallback->refuse(connection->net, context, message, sop_class,
                         COMMAND_STATUS_CLASS_NOT_SUPPORTED);
        return;
    }
    if (job != NULL && !job_is_finished(job)) {
        found->refuse(connection->net, context, message, sop_class,
                      COMMAND_STATUS_REFUSED_OUT_OF_RESOURCES);
        return;
    }
    job_end(job);
    job = job_make(connection, context, message, sop_class, identifier);
    snprintf(job->destination, sizeof job->destination, "%s", destination);
    job->relational = is_relational(associate, context);
    connection->state = job;
    if (!job_start(job, found->work)) {
        connection->state = NULL;
        job_end(job);
        found->refuse(connection->net, context, message, sop_class,
                      COMMAND_STATUS_REFUSED_OUT_OF_RESOURCES);
    }
}

static void EXT_CALLBACK on_find(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                 L_TCHAR *sop_class, L_UINT16 priority, HDICOMDS identifier,
                                 void *user)
{
    (void)net;
    (void)priority;
    start(user, context, message, sop_class, identifier, "",
          query_class(UID_STUDY_ROOT_QUERY_FIND));
}

static void EXT_CALLBACK on_get(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                L_TCHAR *sop_class, L_UINT16 priority, HDICOMDS identifier,
                                void *user)
{
    (void)net;
    (void)priority;
    start(user, context, message, sop_class, identifier, "",
          query_class(UID_STUDY_ROOT_QUERY_GET));
}

static void EXT_CALLBACK on_move(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                 L_TCHAR *sop_class, L_UINT16 priority, L_TCHAR *destination,
                                 HDICOMDS identifier, void *user)
{
    (void)net;
    (void)priority;
    start(user, context, message, sop_class, identifier, destination,
          query_class(UID_STUDY_ROOT_QUERY_MOVE));
}

static void EXT_CALLBACK on_stored(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                   L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 status,
                                   void *user)
{
    struct Connection *connection = user;

    (void)net;
    (void)context;
    (void)sop_class;
    (void)sop_instance;
    connection_heard(connection);
    if (connection->state != NULL)
        job_answer(connection->state, message, status);
}

static void EXT_CALLBACK on_cancel(HDICOMNET net, L_UCHAR context, L_UINT16 message, void *user)
{
    struct Connection *connection = user;

    (void)net;
    (void)context;
    connection_heard(connection);
    if (connection->state != NULL)
        job_cancel(connection->state, message);
}

static void EXT_CALLBACK on_sent(HDICOMNET net, L_INT error, L_UCHAR type, L_UINT32 bytes,
                                 void *user)
{
    struct Connection *connection = user;

    (void)net;
    (void)error;
    (void)type;
    (void)bytes;
    if (connection->state != NULL)
        job_wake(connection->state);
}

static void closed(struct Connection *connection)
{
    job_end(connection->state);
    connection->state = NULL;
}

/* Secure destinations use the switches for TLS of the server. */
static bool can_reach(const struct DestinationTable *destinations, const struct TlsOption *tls)
{
    size_t i;

    for (i = 0; i < destinations->count; i++)
        if (destinations->items[i].tls && !tls->on) {
            complain("destination %s wants tls, but --tls is missing",
                     destinations->items[i].title);
            return false;
        }
    return true;
}

/* Read what there is to serve. False (and a message): it cannot be. */
static bool open_archive(struct Archive *archive, const char *folder, const char *data_base,
                         const char *destinations, const struct TlsOption *tls)
{
    memset(archive, 0, sizeof *archive);
    if (destinations != NULL && (!destination_read(&archive->destinations, destinations) ||
                                 !can_reach(&archive->destinations, tls)))
        return false;
    if (!catalog_open(&archive->catalog, data_base) || !catalog_fill(&archive->catalog, folder))
        return false;
    printf("serving %lld instances\n", catalog_count(&archive->catalog));
    return true;
}

int main(int argc, char **argv)
{
    struct Server server;
    struct Option shared[SERVER_OPTIONS];
    const char *folder = ".";
    const char *data_base = NULL;
    const char *destinations = NULL;
    const struct Option options[] = {
        {"folder", OPTION_TEXT, &folder, "PATH", "the instances to serve (.)", 0, 0},
        {"database", OPTION_TEXT, &data_base, "FILE", "SQLite file to keep what was read (none)", 0,
         0},
        {"destinations", OPTION_TEXT, &destinations, "FILE",
         "where C-MOVE may send: lines of AE-TITLE HOST PORT [tls]", 0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {
        "qr_scp", "Serve a folder of DICOM instances with C-FIND, C-MOVE and C-GET.", NULL, options,
        shared};
    struct Service service = {0};
    struct Archive archive;
    int code;

    server_options(&server, shared);
    code = command_line_read(&program, argc, argv, NULL);
    if (code >= 0)
        return code;
    if (!open_archive(&archive, folder, data_base, destinations, &server.tls))
        return EXIT_FAILED;
    service.owner = &archive;
    service.negotiate = negotiate;
    service.closed = closed;
    service.callbacks.pfnSend = on_sent;
    service.callbacks.pfnReceiveCFindRequest = on_find;
    service.callbacks.pfnReceiveCGetRequest = on_get;
    service.callbacks.pfnReceiveCMoveRequest = on_move;
    service.callbacks.pfnReceiveCStoreResponse = on_stored;
    service.callbacks.pfnReceiveCCancelRequest = on_cancel;
    code = server_run(&server, &service);
    catalog_close(&archive.catalog);
    destination_free(&archive.destinations);
    return code;
}
