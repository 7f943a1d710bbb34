/*
 * service.c - a server that answers every request, and compares all data with what it says it is.
 *
 * It rejects the called title REJECT and aborts the called title ABORT. It never closes: that is
 * for the peer, or for the library when the peer does not.
 */
#define _POSIX_C_SOURCE 200809L
#include "service.h"

#include "count.h"
#include "object.h"

#include <ltdicuid.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BACKLOG = 256, EVENT_MESSAGE = 2000 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct Link *links;
static unsigned last_serial;

unsigned service_serial(void)
{
    return __atomic_add_fetch(&last_serial, 1, __ATOMIC_RELAXED);
}

static void check(const char *what, L_INT code)
{
    /* A peer may have gone while it was served. */
    if (code != DICOM_SUCCESS && code != DICOM_ERROR_NET_NOT_CONNECTED)
        count_failure(what, code);
}

static void check_note(HDICOMDS ds)
{
    if (!note_is_whole(ds))
        count_other(COUNT_damaged);
}

/* ---- associations -------------------------------------------------------------------------- */

L_INT service_accept(HDICOMNET net, HDICOMPDU request)
{
    HDICOMPDU accept = L_DicomCreateAssociate(FALSE);
    char text[NAME];
    L_INT i, code;

    L_DicomGetCalled(request, text, sizeof text);
    L_DicomSetCalled(accept, text);
    L_DicomGetCalling(request, text, sizeof text);
    L_DicomSetCalling(accept, text);
    for (i = 0; i < L_DicomGetPresentationCount(request); i++) {
        L_UCHAR id = L_DicomGetPresentation(request, i);

        L_DicomGetAbstract(request, id, text, sizeof text);
        L_DicomAddPresentation(accept, id, PDU_ACCEPT_RESULT_SUCCESS, text);
        L_DicomGetTransfer(request, id, 0, text, sizeof text);
        L_DicomAddTransfer(accept, id, text);
        if (L_DicomIsRoleSelect(request, id))
            L_DicomSetRoleSelect(accept, id, TRUE, L_DicomGetUserRole(request, id),
                                 L_DicomGetProviderRole(request, id));
    }
    code = L_DicomSendAssociateAccept(net, accept);
    L_DicomFreeAssociate(accept);
    return code;
}

static void EXT_CALLBACK on_associate(HDICOMNET net, HDICOMPDU request, void *user)
{
    struct Link *link = user;
    char called[NAME];

    L_DicomGetCalled(request, called, sizeof called);
    if (strcmp(called, "REJECT") == 0) {
        check("reject", L_DicomSendAssociateReject(net, PDU_REJECT_RESULT_PERMANENT,
                                                   PDU_REJECT_SOURCE_USER,
                                                   PDU_REJECT_REASON_CALLED));
        count_other(COUNT_rejected);
    } else if (strcmp(called, "ABORT") == 0) {
        check("abort", L_DicomSendAbort(net, PDU_ABORT_SOURCE_USER, PDU_ABORT_REASON_UNKNOWN));
        count_other(COUNT_aborted);
    } else if (service_accept(net, request) == DICOM_SUCCESS) {
        link->is_live = true;
        count_other(COUNT_associations);
        count_live(1);
    }
}

static void end_association(struct Link *link)
{
    if (link->is_live)
        count_live(-1);
    link->is_live = false;
}

static void EXT_CALLBACK on_release(HDICOMNET net, void *user)
{
    end_association(user);
    check("release", L_DicomSendReleaseResponse(net));
}

static void EXT_CALLBACK on_abort(HDICOMNET net, L_UCHAR source, L_UCHAR reason, void *user)
{
    (void)net;
    (void)source;
    (void)reason;
    end_association(user);
}

/* Take a connection out of the list; NULL if it is not there. */
static struct Link *take(HDICOMNET net)
{
    struct Link **place, *found;

    pthread_mutex_lock(&lock);
    for (place = &links; *place != NULL && (*place)->net != net; place = &(*place)->next)
        ;
    found = *place;
    if (found != NULL)
        *place = found->next;
    pthread_mutex_unlock(&lock);
    return found;
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    struct Link *link = take(peer);

    (void)net;
    (void)error;
    (void)user;
    if (link == NULL) {
        count_failure("close of an unknown connection", error);
        return;
    }
    L_DicomFreeNet(peer);
    count_other(COUNT_closed);
    end_association(link);
    free(link);
}

/* ---- C-xxx --------------------------------------------------------------------------------- */

static void EXT_CALLBACK on_echo(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                 void *user)
{
    (void)user;
    count_message(SERVED, COUNT_echo);
    check("echo", L_DicomSendCEchoResponse(net, id, message, class_, COMMAND_STATUS_SUCCESS));
}

void service_store(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_, L_TCHAR *instance,
                   HDICOMDS ds)
{
    bool whole = object_is_whole(ds, instance);

    count_other(whole ? COUNT_objects_got : COUNT_damaged);
    check("store", L_DicomSendCStoreResponse(net, id, message, class_, instance,
                                             whole ? COMMAND_STATUS_SUCCESS
                                                   : COMMAND_STATUS_FAILURE));
}

static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_TCHAR *instance, L_UINT16 priority, L_TCHAR *move,
                                  L_UINT16 move_message, HDICOMDS ds, void *user)
{
    (void)priority;
    (void)move;
    (void)move_message;
    (void)user;
    count_message(SERVED, COUNT_store);
    service_store(net, id, message, class_, instance, ds);
}

static void EXT_CALLBACK on_find(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                 L_UINT16 priority, HDICOMDS ds, void *user)
{
    int i;

    (void)priority;
    (void)user;
    count_message(SERVED, COUNT_find);
    if (L_DicomGetFirstElement(ds, NULL, TRUE, TRUE) == NULL)
        count_other(COUNT_damaged);
    for (i = 0; i < MATCHES; i++) {
        HDICOMDS match = note_make(service_serial());

        check("match",
              L_DicomSendCFindResponse(net, id, message, class_, COMMAND_STATUS_PENDING, match));
        L_DicomFreeDS(match);
        count_other(COUNT_matches_sent);
    }
    check("find",
          L_DicomSendCFindResponse(net, id, message, class_, COMMAND_STATUS_SUCCESS, NULL));
}

static void set_batch(struct Batch *batch, HDICOMNET net, L_UCHAR id, L_UINT16 message,
                      const char *class_, bool is_move)
{
    memset(batch, 0, sizeof *batch);
    batch->asker = net;
    batch->context = id;
    batch->message = message;
    batch->is_move = is_move;
    snprintf(batch->class_, sizeof batch->class_, "%s", class_);
}

static void EXT_CALLBACK on_get(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                L_UINT16 priority, HDICOMDS ds, void *user)
{
    struct Link *link = user;

    (void)priority;
    (void)ds;
    count_message(SERVED, COUNT_get);
    set_batch(&link->batch, net, id, message, class_, false);
    batch_begin(link);
}

static void EXT_CALLBACK on_batch_stored(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                         L_TCHAR *class_, L_TCHAR *instance, L_UINT16 status,
                                         void *user)
{
    (void)net;
    (void)id;
    (void)message;
    (void)class_;
    (void)instance;
    batch_stored(user, status);
}

static void EXT_CALLBACK on_move(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                 L_UINT16 priority, L_TCHAR *title, HDICOMDS ds, void *user)
{
    struct Batch batch;

    (void)priority;
    (void)ds;
    (void)user;
    count_message(SERVED, COUNT_move);
    set_batch(&batch, net, id, message, class_, true);
    batch_move(&batch, title);
}

/* ---- N-xxx --------------------------------------------------------------------------------- */

static void EXT_CALLBACK on_n_report(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                     L_TCHAR *instance, L_UINT16 event, HDICOMDS ds, void *user)
{
    HDICOMDS note = note_make(service_serial());

    (void)user;
    count_message(SERVED, COUNT_n_report);
    check_note(ds);
    check("n_report",
          L_DicomSendNReportResponse(net, id, message, class_, instance, 0, event, note));
    L_DicomFreeDS(note);
}

static void EXT_CALLBACK on_n_reported(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                       L_TCHAR *instance, L_UINT16 status, L_UINT16 event,
                                       HDICOMDS ds, void *user)
{
    (void)net;
    (void)id;
    (void)message;
    (void)class_;
    (void)instance;
    (void)event;
    (void)ds;
    (void)user;
    if (status == COMMAND_STATUS_SUCCESS)
        count_message(ANSWERED, COUNT_n_report);
    else
        count_failure("event", status);
}

static void EXT_CALLBACK on_n_get(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_TCHAR *instance, L_UINT32 *tags, L_UINT32 count, void *user)
{
    HDICOMDS note = note_make(service_serial());

    (void)user;
    count_message(SERVED, COUNT_n_get);
    if (count != 2 || tags[0] != TAG_PATIENT_ID || tags[1] != TAG_PATIENT_COMMENTS)
        count_other(COUNT_damaged);
    check("n_get", L_DicomSendNGetResponse(net, id, message, class_, instance, 0, note));
    L_DicomFreeDS(note);
}

static void EXT_CALLBACK on_n_set(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_TCHAR *instance, HDICOMDS ds, void *user)
{
    (void)user;
    count_message(SERVED, COUNT_n_set);
    check_note(ds);
    check("n_set", L_DicomSendNSetResponse(net, id, message, class_, instance, 0, ds));
}

static void EXT_CALLBACK on_n_create(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                     L_TCHAR *instance, HDICOMDS ds, void *user)
{
    (void)user;
    count_message(SERVED, COUNT_n_create);
    check_note(ds);
    check("n_create", L_DicomSendNCreateResponse(net, id, message, class_, instance, 0, ds));
}

static void EXT_CALLBACK on_n_delete(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                     L_TCHAR *instance, void *user)
{
    (void)user;
    count_message(SERVED, COUNT_n_delete);
    check("n_delete", L_DicomSendNDeleteResponse(net, id, message, class_, instance, 0));
}

static void EXT_CALLBACK on_n_action(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                     L_TCHAR *instance, L_UINT16 action, HDICOMDS ds, void *user)
{
    unsigned serial = service_serial();
    HDICOMDS note = note_make(serial);

    (void)user;
    count_message(SERVED, COUNT_n_action);
    check_note(ds);
    check("n_action",
          L_DicomSendNActionResponse(net, id, message, class_, instance, 0, action, note));
    if (action == ACTION_WITH_EVENT) {
        check("event", L_DicomSendNReportRequest(net, id, (L_UINT16)(EVENT_MESSAGE + serial % 1000),
                                                 class_, instance, 1, note));
        count_message(ASKED, COUNT_n_report);
    }
    L_DicomFreeDS(note);
}

/* ---- the listening net --------------------------------------------------------------------- */

static void set_requests(DICOMNETCALLBACK *table)
{
    memset(table, 0, sizeof *table);
    table->pfnReceiveAssociateRequest = on_associate;
    table->pfnReceiveReleaseRequest = on_release;
    table->pfnReceiveAbort = on_abort;
    table->pfnReceiveCEchoRequest = on_echo;
    table->pfnReceiveCStoreRequest = on_store;
    table->pfnReceiveCStoreResponse = on_batch_stored;
    table->pfnReceiveCFindRequest = on_find;
    table->pfnReceiveCGetRequest = on_get;
    table->pfnReceiveCMoveRequest = on_move;
    table->pfnReceiveNReportRequest = on_n_report;
    table->pfnReceiveNReportResponse = on_n_reported;
    table->pfnReceiveNGetRequest = on_n_get;
    table->pfnReceiveNSetRequest = on_n_set;
    table->pfnReceiveNActionRequest = on_n_action;
    table->pfnReceiveNCreateRequest = on_n_create;
    table->pfnReceiveNDeleteRequest = on_n_delete;
}

static void EXT_CALLBACK on_accept(HDICOMNET net, L_INT error, void *user)
{
    struct Link *link = calloc(1, sizeof *link);
    DICOMNETCALLBACK callback;
    L_INT code;

    (void)user;
    if (link == NULL || error != DICOM_SUCCESS)
        abort();
    set_requests(&callback);
    callback.pUserData = link;
    link->net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomSetCallback(link->net, &callback);
    pthread_mutex_lock(&lock);
    link->next = links;
    links = link;
    pthread_mutex_unlock(&lock);
    code = L_DicomAccept(net, link->net);
    if (code != DICOM_SUCCESS) {
        count_failure("accept", code);
        free(take(link->net));
    }
}

HDICOMNET service_listen(L_UINT *port)
{
    HDICOMNET net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    DICOMNETCALLBACK callback;
    char address[NAME];

    memset(&callback, 0, sizeof callback);
    callback.pfnAccept = on_accept;
    callback.pfnClose = on_close;
    L_DicomSetCallback(net, &callback);
    *port = 0;
    if (L_DicomListen(net, "127.0.0.1", 0, BACKLOG) == DICOM_SUCCESS)
        L_DicomGetHostInfo(net, address, sizeof address, port);
    return net;
}
