/* cget_scp: serve a folder of instances with C-GET (PS3.4 annex C.4.3). */
#include "index.h"
#include "negotiation.h"
#include "retrieval.h"
#include "server.h"

#include <stdio.h>
#include <string.h>

static bool is_get_class(const char *uid)
{
    return strcmp(uid, UID_PATIENT_ROOT_QUERY_GET) == 0 ||
           strcmp(uid, UID_STUDY_ROOT_QUERY_GET) == 0;
}

static void negotiate(struct Connection *connection, HDICOMPDU request, L_UCHAR id,
                      HDICOMPDU accept)
{
    char sop_class[UID_SIZE];

    L_DicomGetAbstract(request, id, sop_class, sizeof sop_class);
    if (is_get_class(sop_class))
        negotiate_plain(request, id, accept);
    else
        negotiate_served(request, id, accept, index_score, connection->server->service->owner);
}

static void EXT_CALLBACK on_get(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                L_TCHAR *sop_class, L_UINT16 priority, HDICOMDS identifier,
                                void *user)
{
    struct Connection *connection = user;
    char abstract[UID_SIZE];

    (void)priority;
    connection_heard(connection);
    L_DicomGetAbstract(L_DicomGetAssociate(net), context, abstract, sizeof abstract);
    if (!is_get_class(abstract) || strcmp(abstract, sop_class) != 0)
        L_DicomSendCGetResponse(net, context, message, sop_class,
                                COMMAND_STATUS_CLASS_NOT_SUPPORTED, 0, 0, 0, 0, NULL);
    else if (connection->state != NULL) /* one at a time: no other was negotiated */
        L_DicomSendCGetResponse(net, context, message, sop_class,
                                COMMAND_STATUS_REFUSED_UNABLE_PERFORM_SUB_OPS, 0, 0, 0, 0, NULL);
    else
        connection->state = retrieval_start(connection->server->service->owner, net, context,
                                            message, sop_class, identifier);
}

static void closed(struct Connection *connection)
{
    retrieval_free(connection->state);
    connection->state = NULL;
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
    if (connection->state != NULL && !retrieval_stored(connection->state, message, status))
        closed(connection);
}

static void EXT_CALLBACK on_cancel(HDICOMNET net, L_UCHAR context, L_UINT16 message, void *user)
{
    struct Connection *connection = user;

    (void)net;
    (void)context;
    connection_heard(connection);
    if (connection->state != NULL)
        retrieval_cancel(connection->state, message);
}

int main(int argc, char **argv)
{
    struct Server server;
    struct Option shared[SERVER_OPTIONS];
    const char *folder = ".";
    const struct Option options[] = {
        {"folder", OPTION_TEXT, &folder, "PATH", "the instances to serve (.)", 0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"cget_scp", "Serve a folder of DICOM instances with C-GET.",
                                    NULL, options, shared};
    struct Service service = {0};
    struct Index index;
    int code;

    server_options(&server, shared);
    code = command_line_read(&program, argc, argv, NULL);
    if (code >= 0)
        return code;
    if (!index_read(&index, folder))
        return EXIT_FAILED;
    printf("serving %zu instances\n", index.count);
    service.owner = &index;
    service.negotiate = negotiate;
    service.closed = closed;
    service.callbacks.pfnReceiveCGetRequest = on_get;
    service.callbacks.pfnReceiveCStoreResponse = on_stored;
    service.callbacks.pfnReceiveCCancelRequest = on_cancel;
    code = server_run(&server, &service);
    index_free(&index);
    return code;
}
