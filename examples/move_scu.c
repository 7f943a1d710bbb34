/* move_scu: have instances sent to an AE title with C-MOVE (PS3.4 annex C.4.2); with --listen they
   come to this program, which writes them to a folder. */
#include "association.h"
#include "folder.h"
#include "identifier.h"
#include "outcome.h"
#include "progress.h"
#include "reception.h"
#include "server.h"

#include <stdio.h>
#include <string.h>

enum { MOVE_CONTEXT = 1, MOVE_MESSAGE = 1 };

struct Move {
    const char *folder;
    const char *destination;
    const char *sop_class;
    int listen;       /* a port, 0: any free one; -1: do not */
    int cancel_after; /* instances; 0: never */
    bool cancelled;
    struct Outcome outcome;
    struct Progress progress; /* of what came to us */
    unsigned refused;         /* instances that were not written */
};

/* A sub-operation of the peer, on an association of its own with us. */
static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                  L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 priority,
                                  L_TCHAR *move_title, L_UINT16 move_message, HDICOMDS data,
                                  void *user)
{
    struct Connection *connection = user;
    struct Association *association = connection->server->service->owner;
    struct Move *move = association->owner;
    const struct Arrival arrival = {net, context, sop_class, sop_instance, data};
    unsigned long long bytes;
    L_UINT16 status = folder_store(move->folder, &arrival, &bytes);

    (void)priority;
    association_enter(association);
    if (status_is_stored(status))
        progress_step(&move->progress, outcome_total(&move->outcome), bytes);
    else
        move->refused++;
    if (move->outcome.verbose)
        printf("stored %llu bytes for %s, message %d: status %04XH\n", bytes,
               strcmp(move_title, association->peer.calling) == 0 ? "us" : "another", move_message,
               status);
    association_leave(association);
    L_DicomSendCStoreResponse(net, context, message, sop_class, sop_instance, status);
}

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_UINT16 status, L_UINT16 remaining,
                                     L_UINT16 completed, L_UINT16 failed, L_UINT16 warned,
                                     HDICOMDS data, void *user)
{
    struct Association *association = user;
    struct Move *move = association->owner;
    bool cancel;

    (void)context;
    (void)message;
    (void)sop_class;
    association_enter(association);
    outcome_note(&move->outcome, status, remaining, completed, failed, warned, data);
    cancel = move->cancel_after > 0 && !move->cancelled && !move->outcome.answered &&
             completed >= move->cancel_after;
    move->cancelled = move->cancelled || cancel;
    association_leave(association);
    if (cancel)
        L_DicomSendCCancelRequest(net, MOVE_CONTEXT, MOVE_MESSAGE);
}

static bool run(struct Association *association, HDICOMDS identifier)
{
    struct Move *move = association->owner;

    if (association_context(association, move->sop_class) == 0) {
        complain("the peer does not accept this kind of retrieval");
        return false;
    }
    if (!association_sent(association, "C-MOVE request",
                          L_DicomSendCMoveRequest(association->net, MOVE_CONTEXT, MOVE_MESSAGE,
                                                  (L_TCHAR *)move->sop_class,
                                                  COMMAND_PRIORITY_MEDIUM,
                                                  (L_TCHAR *)move->destination, identifier)))
        return false;
    if (!association_wait(association, outcome_is_known, &move->outcome)) {
        complain("no final C-MOVE response: %s", association->trouble);
        return false;
    }
    return outcome_tell(&move->outcome, "C-MOVE");
}

/* Open the association, then listen if so wanted, retrieve. */
static bool serve_and_run(struct Association *association, HDICOMDS identifier)
{
    struct Move *move = association->owner;
    struct Service service = {0};
    struct Server server;
    struct Option unused[SERVER_OPTIONS];
    bool well;

    if (move->listen < 0)
        return run(association, identifier);
    server_options(&server, unused);
    server.port = move->listen;
    server.tls = association->peer.tls;
    service.owner = association;
    service.negotiate = reception_negotiate;
    service.callbacks.pfnReceiveCStoreRequest = on_store;
    progress_start(&move->progress);
    if (!server_start(&server, &service))
        return false;
    well = run(association, identifier);
    server_stop(&server);
    progress_finish(&move->progress, outcome_total(&move->outcome));
    if (move->refused > 0)
        complain("%u instances were not written", move->refused);
    return well && move->refused == 0;
}

static int retrieve(const struct Peer *peer, struct Move *move, HDICOMDS identifier)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Association association;
    HDICOMPDU request = association_request(peer);
    bool well;

    L_DicomAddPresentation(request, MOVE_CONTEXT, 0, (L_TCHAR *)move->sop_class);
    L_DicomAddTransfer(request, MOVE_CONTEXT, (L_TCHAR *)UID_EXPLICIT_VR_LITTLE_ENDIAN);
    L_DicomAddTransfer(request, MOVE_CONTEXT, (L_TCHAR *)UID_IMPLICIT_VR_LITTLE_ENDIAN);
    callbacks.pfnReceiveCMoveResponse = on_response;
    well = association_open(&association, peer, request, &callbacks, move) &&
           serve_and_run(&association, identifier);
    well = association_close(&association) && well;
    return well ? EXIT_DONE : EXIT_FAILED;
}

int main(int argc, char **argv)
{
    struct Peer peer;
    struct Option shared[PEER_OPTIONS];
    struct TextList keys = {0};
    const char *level = "STUDY";
    const char *root = "study";
    struct Move move = {0};
    const struct Option options[] = {
        {"destination", OPTION_TEXT, &move.destination, "AE", "where to send it (our own title)", 0,
         0},
        {"listen", OPTION_NUMBER, &move.listen, "PORT", "receive it, 0: on a free port", 0, 65535},
        {"folder", OPTION_TEXT, &move.folder, "PATH", "where to write what is received (.)", 0, 0},
        {"level", OPTION_TEXT, &level, "L", "PATIENT, STUDY, SERIES or IMAGE (STUDY)", 0, 0},
        {"root", OPTION_TEXT, &root, "R", "information model: study or patient (study)", 0, 0},
        {"key", OPTION_LIST, &keys, "K=V", "what to retrieve, such as StudyInstanceUID=1.2.3", 0,
         0},
        {"cancel-after", OPTION_NUMBER, &move.cancel_after, "N", "send C-CANCEL at N instances", 1,
         65535},
        {"verbose", OPTION_FLAG, &move.outcome.verbose, NULL, "print every response", 0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"move_scu", "Have a DICOM peer send instances somewhere.", NULL,
                                    options, shared};
    HDICOMDS identifier;
    int code;

    move.folder = ".";
    move.listen = -1;
    peer_options(&peer, shared);
    code = command_line_read(&program, argc, argv, NULL);
    if (code >= 0)
        return code;
    if (!level_is_known(level) || (strcmp(root, "study") != 0 && strcmp(root, "patient") != 0)) {
        complain("unknown level or root; try: move_scu -h");
        return EXIT_USAGE;
    }
    if (move.destination == NULL)
        move.destination = peer.calling;
    if (move.listen >= 0 && !folder_make(move.folder))
        return EXIT_FAILED;
    move.sop_class = strcmp(root, "study") == 0 ? UID_STUDY_ROOT_QUERY_MOVE
                                                : UID_PATIENT_ROOT_QUERY_MOVE;
    identifier = identifier_make(level, &keys);
    if (identifier == NULL)
        return EXIT_USAGE;
    code = retrieve(&peer, &move, identifier);
    L_DicomFreeDS(identifier);
    text_list_free(&keys);
    return code;
}
