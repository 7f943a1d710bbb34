/* store_scp: receive instances with C-STORE (PS3.4 annex B) and write them to a folder. */
#include "folder.h"
#include "reception.h"
#include "server.h"

#include <stdio.h>

static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                  L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 priority,
                                  L_TCHAR *move_title, L_UINT16 move_message, HDICOMDS data,
                                  void *user)
{
    struct Connection *connection = user;
    const char *folder = connection->server->service->owner;
    const struct Arrival arrival = {net, context, sop_class, sop_instance, data};
    unsigned long long bytes;
    L_UINT16 status = folder_store(folder, &arrival, &bytes);

    (void)priority;
    (void)move_title;
    (void)move_message;
    connection_heard(connection);
    if (connection->server->verbose)
        fprintf(stderr, "stored %llu bytes, status %04XH\n", bytes, status);
    L_DicomSendCStoreResponse(net, context, message, sop_class, sop_instance, status);
}

int main(int argc, char **argv)
{
    struct Server server;
    struct Option shared[SERVER_OPTIONS];
    const char *folder = ".";
    const struct Option options[] = {
        {"folder", OPTION_TEXT, &folder, "PATH", "where to write the instances (.)", 0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"store_scp", "Receive DICOM instances and write them to files.",
                                    NULL, options, shared};
    struct Service service = {0};
    int code;

    server_options(&server, shared);
    code = command_line_read(&program, argc, argv, NULL);
    if (code >= 0)
        return code;
    if (!folder_make(folder))
        return EXIT_FAILED;
    service.owner = (void *)folder;
    service.negotiate = reception_negotiate;
    service.callbacks.pfnReceiveCStoreRequest = on_store;
    return server_run(&server, &service);
}
