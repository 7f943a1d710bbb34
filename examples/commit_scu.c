/* commit_scu: ask a peer to take responsibility for instances, N-ACTION, and wait for its
   N-EVENT-REPORT (PS3.4 annex J.3), on the same association or, with --listen, on another one. */
#include "association.h"
#include "folder.h"
#include "instance.h"
#include "item.h"
#include "negotiation.h"
#include "server.h"
#include "syntax.h"
#include "uid.h"

#include <stdio.h>
#include <string.h>

enum {
    COMMIT_CONTEXT = 1,
    REQUEST_COMMITMENT = 1, /* action type */
    ALL_COMMITTED = 1,      /* event types */
    SOME_FAILED = 2
};

struct Commit {
    char transaction[UID_SIZE];
    struct TextList requested; /* SOP Instance UIDs, sorted */
    struct TextList committed;
    struct TextList refused; /* lines to print */
    int listen;              /* a port, 0: any free one; -1: do not */
    int patience;            /* seconds to wait for the report */
    bool answered;           /* the N-ACTION */
    L_UINT16 status;
    bool reported;
};

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 status,
                                     L_UINT16 action, HDICOMDS data, void *user)
{
    struct Association *association = user;
    struct Commit *commit = association->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    (void)sop_instance;
    (void)action;
    (void)data;
    association_enter(association);
    commit->answered = true;
    commit->status = status;
    association_leave(association);
}

/* Note one instance that the report names; those that we did not ask for mean nothing. */
static void note_item(struct Commit *commit, HDICOMDS data, pDICOMELEMENT item, bool failed)
{
    char instance[UID_SIZE];
    char line[UID_SIZE + 40];
    pDICOMELEMENT reason;
    const L_INT16 *value;

    if (!item_text(data, item, TAG_REFERENCED_SOP_INSTANCE_UID, instance, sizeof instance) ||
        !text_list_contains(&commit->requested, instance))
        return;
    if (!failed) {
        text_list_add(&commit->committed, instance);
        return;
    }
    reason = item_find(data, item, TAG_FAILURE_REASON);
    value = reason == NULL ? NULL : L_DicomGetShortValue(data, reason, 0, 1);
    snprintf(line, sizeof line, "%s: reason %04XH", instance,
             value == NULL ? 0U : (unsigned)(L_UINT16)*value);
    text_list_add(&commit->refused, line);
}

static void note_items(struct Commit *commit, HDICOMDS data, L_UINT32 sequence, bool failed)
{
    pDICOMELEMENT item = item_first(data, NULL, sequence);

    for (; item != NULL; item = item_next(data, item))
        note_item(commit, data, item, failed);
}

/* Note a report; gives the status for its response. The caller is in association_enter. */
static L_UINT16 note(struct Commit *commit, const char *sop_class, L_UINT16 event, HDICOMDS data)
{
    char transaction[UID_SIZE];

    if (strcmp(sop_class, UID_STORAGE_COMMITMENT_PUSH_MODEL_CLASS) != 0)
        return COMMAND_STATUS_NO_SUCH_CLASS;
    if (event != ALL_COMMITTED && event != SOME_FAILED)
        return COMMAND_STATUS_NO_SUCH_EVENT_TYPE;
    if (data == NULL ||
        !element_text(data, TAG_TRANSACTION_UID, transaction, sizeof transaction) ||
        strcmp(transaction, commit->transaction) != 0)
        return COMMAND_STATUS_INVALID_ARGUMENT_VALUE;
    if (!commit->reported) {
        note_items(commit, data, TAG_REFERENCED_SOP_SEQUENCE, false);
        note_items(commit, data, TAG_FAILED_SOP_SEQUENCE, true);
    }
    commit->reported = true;
    return COMMAND_STATUS_SUCCESS;
}

static void receive(struct Association *association, HDICOMNET net, L_UCHAR context,
                    L_UINT16 message, L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 event,
                    HDICOMDS data)
{
    L_UINT16 status;

    association_enter(association);
    status = note(association->owner, sop_class, event, data);
    /* sent before whoever waits may release the association */
    L_DicomSendNReportResponse(net, context, message, sop_class, sop_instance, status, event, NULL);
    association_leave(association);
}

/* On the association of the request. */
static void EXT_CALLBACK on_report(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                   L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 event,
                                   HDICOMDS data, void *user)
{
    receive(user, net, context, message, sop_class, sop_instance, event, data);
}

/* On one that the peer opened. */
static void EXT_CALLBACK on_report_elsewhere(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                             L_TCHAR *sop_class, L_TCHAR *sop_instance,
                                             L_UINT16 event, HDICOMDS data, void *user)
{
    struct Connection *connection = user;

    receive(connection->server->service->owner, net, context, message, sop_class, sop_instance,
            event, data);
}

/* The peer is SCP on the association that it opens: it proposes its roles (PS3.4 J.3.3). */
static void negotiate(struct Connection *connection, HDICOMPDU request, L_UCHAR id,
                      HDICOMPDU accept)
{
    char sop_class[UID_SIZE];

    (void)connection;
    L_DicomGetAbstract(request, id, sop_class, sizeof sop_class);
    if (strcmp(sop_class, UID_STORAGE_COMMITMENT_PUSH_MODEL_CLASS) != 0) {
        context_refuse(accept, request, id, PDU_ACCEPT_RESULT_ABSTRACT_SYNTAX);
        return;
    }
    negotiate_plain(request, id, accept);
    if (L_DicomIsRoleSelect(request, id))
        L_DicomSetRoleSelect(accept, id, TRUE, L_DicomGetUserRole(request, id),
                             L_DicomGetProviderRole(request, id));
}

static bool is_answered(const void *subject)
{
    return ((const struct Commit *)subject)->answered;
}

static bool is_reported(const void *subject)
{
    return ((const struct Commit *)subject)->reported;
}

/* Print the report. False: not all instances are committed. */
static bool tell(const struct Commit *commit)
{
    size_t asked = commit->requested.count;
    size_t i;

    for (i = 0; i < commit->committed.count; i++)
        printf("committed %s\n", commit->committed.items[i]);
    for (i = 0; i < commit->refused.count; i++)
        complain("not committed %s", commit->refused.items[i]);
    printf("%zu of %zu instances committed\n", commit->committed.count, asked);
    return commit->committed.count == asked && commit->refused.count == 0;
}

static bool run(struct Association *association, HDICOMDS action)
{
    struct Commit *commit = association->owner;
    bool reported;

    if (association_context(association, UID_STORAGE_COMMITMENT_PUSH_MODEL_CLASS) == 0) {
        complain("the peer does not accept storage commitment");
        return false;
    }
    if (!association_sent(
            association, "N-ACTION request",
            L_DicomSendNActionRequest(association->net, COMMIT_CONTEXT, 1,
                                      (L_TCHAR *)UID_STORAGE_COMMITMENT_PUSH_MODEL_CLASS,
                                      (L_TCHAR *)UID_STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE,
                                      REQUEST_COMMITMENT, action)))
        return false;
    if (!association_wait(association, is_answered, commit)) {
        complain("no N-ACTION response: %s", association->trouble);
        return false;
    }
    if (commit->status != COMMAND_STATUS_SUCCESS) {
        complain("N-ACTION answered with status %04XH", commit->status);
        return false;
    }
    if (commit->listen >= 0)
        reported = association_outwait(association, is_reported, commit, commit->patience);
    else
        reported = association_wait(association, is_reported, commit);
    if (!reported) {
        complain("no report: %s", commit->listen < 0 ? association->trouble : "none came in time");
        return false;
    }
    return tell(commit);
}

/* Run while listening for the report, if so wanted. */
static bool serve_and_run(struct Association *association, HDICOMDS action)
{
    struct Commit *commit = association->owner;
    struct Service service = {0};
    struct Server server;
    struct Option unused[SERVER_OPTIONS];
    bool well;

    if (commit->listen < 0)
        return run(association, action);
    server_options(&server, unused);
    server.port = commit->listen;
    server.tls = association->peer.tls;
    service.owner = association;
    service.negotiate = negotiate;
    service.callbacks.pfnReceiveNReportRequest = on_report_elsewhere;
    if (!server_start(&server, &service))
        return false;
    well = run(association, action);
    server_stop(&server);
    return well;
}

static bool request_commitment(const struct Peer *peer, struct Commit *commit, HDICOMDS action)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Association association;
    HDICOMPDU request = association_request(peer);
    bool well;

    L_DicomAddPresentation(request, COMMIT_CONTEXT, 0,
                           (L_TCHAR *)UID_STORAGE_COMMITMENT_PUSH_MODEL_CLASS);
    L_DicomAddTransfer(request, COMMIT_CONTEXT, (L_TCHAR *)UID_EXPLICIT_VR_LITTLE_ENDIAN);
    L_DicomAddTransfer(request, COMMIT_CONTEXT, (L_TCHAR *)UID_IMPLICIT_VR_LITTLE_ENDIAN);
    callbacks.pfnReceiveNActionResponse = on_response;
    callbacks.pfnReceiveNReportRequest = on_report;
    well = association_open(&association, peer, request, &callbacks, commit) &&
           serve_and_run(&association, action);
    /* a peer that reports elsewhere may have ended this association */
    return (association_close(&association) || commit->listen >= 0) && well;
}

/* What is asked for: Transaction UID and Referenced SOP Sequence (PS3.4 table J.3-1). NULL (and a
   message): a file is no DICOM instance. */
static HDICOMDS make_action(struct Commit *commit, const struct TextList *operands)
{
    HDICOMDS action = L_DicomCreateDS(NULL);
    struct TextList files = {0};
    bool well = true;
    size_t i;

    uid_make(commit->transaction);
    item_set(action, NULL, TAG_TRANSACTION_UID, commit->transaction);
    for (i = 0; i < operands->count; i++)
        well = folder_list(operands->items[i], &files) && well;
    for (i = 0; i < files.count; i++) {
        struct Instance instance;
        pDICOMELEMENT item;

        if (instance_read(&instance, files.items[i]) != DICOM_SUCCESS) {
            complain("%s: not DICOM", files.items[i]);
            well = false;
            continue;
        }
        item = item_add(action, NULL, TAG_REFERENCED_SOP_SEQUENCE);
        item_set(action, item, TAG_REFERENCED_SOP_CLASS_UID, instance.sop_class);
        item_set(action, item, TAG_REFERENCED_SOP_INSTANCE_UID, instance.sop_instance);
        text_list_add(&commit->requested, instance.sop_instance);
    }
    text_list_sort(&commit->requested);
    text_list_free(&files);
    if (well && commit->requested.count > 0)
        return action;
    if (well)
        complain("no files");
    L_DicomFreeDS(action);
    return NULL;
}

int main(int argc, char **argv)
{
    struct Peer peer;
    struct Option shared[PEER_OPTIONS];
    struct TextList operands = {0};
    struct Commit commit = {0};
    const struct Option options[] = {
        {"listen", OPTION_NUMBER, &commit.listen, "PORT",
         "take the report on another association too, 0: on a free port", 0, 65535},
        {"wait", OPTION_NUMBER, &commit.patience, "S", "with --listen: wait so long for it (60)", 1,
         86400},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"commit_scu", "Have a peer take responsibility for instances.",
                                    "FILE|FOLDER...", options, shared};
    HDICOMDS action;
    bool well;
    int code;

    commit.listen = -1;
    commit.patience = 60;
    peer_options(&peer, shared);
    code = command_line_read(&program, argc, argv, &operands);
    if (code < 0 && operands.count == 0) {
        complain("no file given; try: commit_scu -h");
        code = EXIT_USAGE;
    }
    if (code >= 0)
        return code;
    action = make_action(&commit, &operands);
    well = action != NULL && request_commitment(&peer, &commit, action);
    L_DicomFreeDS(action);
    text_list_free(&commit.requested);
    text_list_free(&commit.committed);
    text_list_free(&commit.refused);
    text_list_free(&operands);
    return well ? EXIT_DONE : EXIT_FAILED;
}
