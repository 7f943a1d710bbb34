/*
 * asker.c - see asker.h. Every wait is bounded; what does not come counts as a failure.
 */
#define _POSIX_C_SOURCE 200809L
#include "asker.h"

#include "object.h"
#include "service.h"

#include <ltdicuid.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { PATIENCE = 300 };

L_UINT own_port;

/* ---- what happens -------------------------------------------------------------------------- */

static void fail(const struct Asker *asker, const char *what, int code)
{
    if (!asker->tolerates)
        count_failure(what, code);
}

static void happen(struct Asker *asker, int what)
{
    pthread_mutex_lock(&asker->lock);
    asker->happened |= what;
    pthread_cond_broadcast(&asker->changed);
    pthread_mutex_unlock(&asker->lock);
}

bool asker_await(struct Asker *asker, int happened)
{
    struct timespec until;
    int late = 0, seen;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += PATIENCE;
    pthread_mutex_lock(&asker->lock);
    while ((asker->happened & (happened | GONE)) == 0 && late == 0)
        late = pthread_cond_timedwait(&asker->changed, &asker->lock, &until);
    seen = asker->happened;
    pthread_mutex_unlock(&asker->lock);
    if (late != 0)
        count_failure("nothing happens instead of", happened);
    else if ((seen & happened) == 0)
        fail(asker, "end instead of", happened);
    return (seen & happened) != 0;
}

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    (void)net;
    if (error != DICOM_SUCCESS)
        fail(user, "connect", error);
    happen(user, error == DICOM_SUCCESS ? CONNECTED : GONE);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    (void)net;
    (void)error;
    (void)peer;
    happen(user, GONE);
}

static void EXT_CALLBACK on_accepted(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    (void)net;
    (void)pdu;
    happen(user, AGREED);
}

static void EXT_CALLBACK on_rejected(HDICOMNET net, L_UCHAR result, L_UCHAR source, L_UCHAR reason,
                                     void *user)
{
    (void)net;
    (void)result;
    (void)source;
    (void)reason;
    happen(user, REFUSED);
}

static void EXT_CALLBACK on_released(HDICOMNET net, void *user)
{
    (void)net;
    happen(user, RELEASED);
}

/* The last response of an operation. */
static void answered(struct Asker *asker, L_UINT16 status, int completed)
{
    asker->status = status;
    asker->completed = completed;
    happen(asker, ANSWERED_LAST);
}

static void answered_with(struct Asker *asker, L_UINT16 status, HDICOMDS note)
{
    if (!note_is_whole(note))
        count_other(COUNT_damaged);
    answered(asker, status, 0);
}

static void EXT_CALLBACK on_plain(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_UINT16 status, void *user)
{
    (void)net;
    (void)id;
    (void)message;
    (void)class_;
    answered(user, status, 0);
}

static void EXT_CALLBACK on_stored(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                   L_TCHAR *instance, L_UINT16 status, void *user)
{
    (void)instance;
    on_plain(net, id, message, class_, status, user);
}

static void EXT_CALLBACK on_found(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_UINT16 status, HDICOMDS ds, void *user)
{
    struct Asker *asker = user;

    (void)net;
    (void)id;
    (void)message;
    (void)class_;
    if (status != COMMAND_STATUS_PENDING) {
        answered(asker, status, asker->parts);
        return;
    }
    asker->parts++;
    count_other(note_is_whole(ds) ? COUNT_matches_got : COUNT_damaged);
}

static void EXT_CALLBACK on_progress(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                     L_UINT16 status, L_UINT16 remaining, L_UINT16 completed,
                                     L_UINT16 failed, L_UINT16 warning, HDICOMDS ds, void *user)
{
    (void)net;
    (void)id;
    (void)message;
    (void)class_;
    (void)remaining;
    (void)failed;
    (void)warning;
    (void)ds;
    if (status != COMMAND_STATUS_PENDING)
        answered(user, status, completed);
}

static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_TCHAR *instance, L_UINT16 priority, L_TCHAR *move,
                                  L_UINT16 move_message, HDICOMDS ds, void *user)
{
    (void)priority;
    (void)move;
    (void)move_message;
    ((struct Asker *)user)->parts++;
    service_store(net, id, message, class_, instance, ds);
}

static void EXT_CALLBACK on_noted(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_TCHAR *instance, L_UINT16 status, HDICOMDS ds, void *user)
{
    (void)net;
    (void)id;
    (void)message;
    (void)class_;
    (void)instance;
    answered_with(user, status, ds);
}

static void EXT_CALLBACK on_acted(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_TCHAR *instance, L_UINT16 status, L_UINT16 number, HDICOMDS ds,
                                  void *user)
{
    (void)number;
    on_noted(net, id, message, class_, instance, status, ds, user);
}

static void EXT_CALLBACK on_event(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_TCHAR *instance, L_UINT16 event, HDICOMDS ds, void *user)
{
    L_INT code;

    count_message(SERVED, COUNT_n_report);
    if (!note_is_whole(ds))
        count_other(COUNT_damaged);
    code = L_DicomSendNReportResponse(net, id, message, class_, instance, 0, event, NULL);
    if (code != DICOM_SUCCESS)
        count_failure("event answer", code);
    happen(user, TOLD);
}

static void make_net(struct Asker *asker)
{
    DICOMNETCALLBACK callback;

    memset(&callback, 0, sizeof callback);
    callback.pfnConnect = on_connect;
    callback.pfnClose = on_close;
    callback.pfnReceiveAssociateAccept = on_accepted;
    callback.pfnReceiveAssociateReject = on_rejected;
    callback.pfnReceiveReleaseResponse = on_released;
    callback.pfnReceiveCEchoResponse = on_plain;
    callback.pfnReceiveCStoreResponse = on_stored;
    callback.pfnReceiveCFindResponse = on_found;
    callback.pfnReceiveCGetResponse = on_progress;
    callback.pfnReceiveCMoveResponse = on_progress;
    callback.pfnReceiveCStoreRequest = on_store;
    callback.pfnReceiveNReportRequest = on_event;
    callback.pfnReceiveNReportResponse = on_acted;
    callback.pfnReceiveNGetResponse = on_noted;
    callback.pfnReceiveNSetResponse = on_noted;
    callback.pfnReceiveNActionResponse = on_acted;
    callback.pfnReceiveNCreateResponse = on_noted;
    callback.pfnReceiveNDeleteResponse = on_stored;
    callback.pUserData = asker;
    asker->net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomSetCallback(asker->net, &callback);
}

/* ---- associations -------------------------------------------------------------------------- */

void asker_begin(struct Asker *asker, L_UINT port, unsigned seed)
{
    pthread_condattr_t attributes;

    memset(asker, 0, sizeof *asker);
    asker->port = port;
    asker->random = seed * 2654435761u | 1;
    pthread_mutex_init(&asker->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&asker->changed, &attributes);
    pthread_condattr_destroy(&attributes);
}

void asker_end(struct Asker *asker)
{
    if (asker->net != NULL)
        L_DicomFreeNet(asker->net);
    pthread_cond_destroy(&asker->changed);
    pthread_mutex_destroy(&asker->lock);
}

bool asker_connect(struct Asker *asker)
{
    L_INT code;

    if (asker->net == NULL)
        make_net(asker);
    asker->happened = 0;
    code = L_DicomConnect(asker->net, NULL, 0, "127.0.0.1", asker->port);
    if (code != DICOM_SUCCESS) {
        fail(asker, "connect", code);
        return false;
    }
    return asker_await(asker, CONNECTED);
}

/* The contexts, in the order of their numbers 1, 3, 5 ... */
enum {
    ON_VERIFY = 1,
    ON_STORE = 3,
    ON_STORE_IMPLICIT = 5,
    ON_FIND = 7,
    ON_GET = 9,
    ON_MOVE = 11,
    ON_COMMIT = 13,
    ON_STEP = 15
};
static const char *const classes[] = {
    UID_VERIFICATION_CLASS,
    UID_CT_IMAGE_STORAGE,
    UID_CT_IMAGE_STORAGE,
    UID_STUDY_ROOT_QUERY_FIND,
    UID_STUDY_ROOT_QUERY_GET,
    UID_STUDY_ROOT_QUERY_MOVE,
    "1.2.840.10008.1.20.1",
    "1.2.840.10008.3.1.2.3.3",
};

static const char *class_of(int id)
{
    return classes[id / 2];
}

bool asker_request(struct Asker *asker, const char *called)
{
    HDICOMPDU request = L_DicomCreateAssociate(TRUE);
    L_INT code;
    int id;

    L_DicomSetCalled(request, (L_TCHAR *)called);
    L_DicomSetCalling(request, "ASKER");
    for (id = ON_VERIFY; id <= ON_STEP; id += 2) {
        L_DicomAddPresentation(request, (L_UCHAR)id, 0, (L_TCHAR *)class_of(id));
        if (id != ON_STORE_IMPLICIT)
            L_DicomAddTransfer(request, (L_UCHAR)id, UID_EXPLICIT_VR_LITTLE_ENDIAN);
        L_DicomAddTransfer(request, (L_UCHAR)id, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    }
    L_DicomSetRoleSelect(request, ON_STORE, TRUE, PDU_ROLE_SUPPORT, PDU_ROLE_SUPPORT);
    code = L_DicomSendAssociateRequest(asker->net, request);
    L_DicomFreeAssociate(request);
    if (code != DICOM_SUCCESS)
        fail(asker, "request", code);
    return code == DICOM_SUCCESS;
}

bool asker_open(struct Asker *asker, const char *called)
{
    if (!asker_connect(asker) || !asker_request(asker, called) || !asker_await(asker, AGREED))
        return false;
    count_other(COUNT_associations);
    return true;
}

void asker_close(struct Asker *asker, bool keeps)
{
    L_DicomClose(asker->net);
    if (!keeps) {
        L_DicomFreeNet(asker->net);
        asker->net = NULL;
    }
}

bool asker_release(struct Asker *asker, bool keeps)
{
    L_INT code = L_DicomSendReleaseRequest(asker->net);
    bool well = code == DICOM_SUCCESS && asker_await(asker, RELEASED);

    if (code != DICOM_SUCCESS)
        fail(asker, "release", code);
    asker_close(asker, keeps);
    return well;
}

/* ---- operations ---------------------------------------------------------------------------- */

static HDICOMDS keys(void)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);
    pDICOMELEMENT element
        = L_DicomInsertElement(ds, NULL, FALSE, TAG_QUERY_RETRIEVE_LEVEL, VR_CS, FALSE, 0);

    L_DicomSetStringValue(ds, element, "STUDY", 1, DICOM_CHARACTER_SET_DEFAULT);
    element = L_DicomInsertElement(ds, NULL, FALSE, TAG_STUDY_INSTANCE_UID, VR_UI, FALSE, 0);
    L_DicomSetStringValue(ds, element, OBJECT_ROOT ".1", 1, DICOM_CHARACTER_SET_DEFAULT);
    return ds;
}

static L_INT send_query(struct Asker *asker, enum Kind kind)
{
    HDICOMDS ds = keys();
    char title[NAME];
    L_INT code;

    snprintf(title, sizeof title, "PORT%u", own_port);
    if (kind == COUNT_find)
        code = L_DicomSendCFindRequest(asker->net, ON_FIND, asker->message, UID_STUDY_ROOT_QUERY_FIND,
                                       0, ds);
    else if (kind == COUNT_get)
        code = L_DicomSendCGetRequest(asker->net, ON_GET, asker->message, UID_STUDY_ROOT_QUERY_GET, 0,
                                      ds);
    else
        code = L_DicomSendCMoveRequest(asker->net, ON_MOVE, asker->message, UID_STUDY_ROOT_QUERY_MOVE,
                                       0, title, ds);
    L_DicomFreeDS(ds);
    return code;
}

static L_INT send_normalized(struct Asker *asker, enum Kind kind)
{
    static L_UINT32 tags[] = {TAG_PATIENT_ID, TAG_PATIENT_COMMENTS};
    L_TCHAR *step = (L_TCHAR *)class_of(ON_STEP), *commit = (L_TCHAR *)class_of(ON_COMMIT);
    L_TCHAR *instance = OBJECT_ROOT ".2";
    HDICOMNET net = asker->net;
    L_UINT16 message = asker->message;
    HDICOMDS note;
    L_INT code;

    if (kind == COUNT_n_get)
        return L_DicomSendNGetRequest(net, ON_STEP, message, step, instance, tags, 2);
    if (kind == COUNT_n_delete)
        return L_DicomSendNDeleteRequest(net, ON_STEP, message, step, instance);
    note = note_make(service_serial());
    if (kind == COUNT_n_set)
        code = L_DicomSendNSetRequest(net, ON_STEP, message, step, instance, note);
    else if (kind == COUNT_n_create)
        code = L_DicomSendNCreateRequest(net, ON_STEP, message, step, instance, note);
    else if (kind == COUNT_n_action)
        code = L_DicomSendNActionRequest(net, ON_COMMIT, message, commit, instance, ACTION_WITH_EVENT,
                                         note);
    else
        code = L_DicomSendNReportRequest(net, ON_COMMIT, message, commit, instance, 2, note);
    L_DicomFreeDS(note);
    return code;
}

/* The end of an operation that was sent with this code. */
static bool finish(struct Asker *asker, enum Kind kind, L_INT code)
{
    int expected = kind == COUNT_find ? MATCHES
                   : kind == COUNT_get || kind == COUNT_move ? BATCH : 0;

    if (code != DICOM_SUCCESS) {
        fail(asker, "send", code);
        return false;
    }
    count_message(ASKED, kind);
    if (!asker_await(asker, ANSWERED_LAST))
        return false;
    if (asker->status != COMMAND_STATUS_SUCCESS || asker->completed != expected
        || (kind == COUNT_get && asker->parts != expected)) {
        count_failure("answer", asker->status);
        return false;
    }
    count_message(ANSWERED, kind);
    return kind != COUNT_n_action || asker_await(asker, TOLD);
}

static void begin_operation(struct Asker *asker)
{
    asker->message++;
    asker->parts = 0;
    pthread_mutex_lock(&asker->lock);
    asker->happened &= ~(ANSWERED_LAST | TOLD);
    pthread_mutex_unlock(&asker->lock);
}

bool asker_store(struct Asker *asker, unsigned length)
{
    unsigned char id = next_random(&asker->random) % 2 ? ON_STORE : ON_STORE_IMPLICIT;
    char uid[OBJECT_TEXT];
    HDICOMDS ds = object_make(service_serial(), length, uid);
    L_INT code;

    begin_operation(asker);
    code = L_DicomSendCStoreRequest(asker->net, id, asker->message, UID_CT_IMAGE_STORAGE, uid, 0,
                                    NULL, 0, ds);
    L_DicomFreeDS(ds);
    if (!finish(asker, COUNT_store, code))
        return false;
    count_other(COUNT_objects_sent);
    return true;
}

/* Mostly small ones, some of the usual sizes, a few beyond what the library keeps in memory. */
static unsigned some_length(struct Asker *asker)
{
    unsigned size = next_random(&asker->random) % 100, random = next_random(&asker->random);

    return (size < 50 ? random % 600 : size < 90 ? random % 80000 : size < 99 ? 530000 : 5000000)
           & ~1u;
}

bool asker_do(struct Asker *asker, enum Kind kind)
{
    L_INT code;

    if (kind == COUNT_store)
        return asker_store(asker, some_length(asker));
    begin_operation(asker);
    if (kind == COUNT_echo)
        code = L_DicomSendCEchoRequest(asker->net, ON_VERIFY, asker->message, UID_VERIFICATION_CLASS);
    else if (kind == COUNT_find || kind == COUNT_get || kind == COUNT_move)
        code = send_query(asker, kind);
    else
        code = send_normalized(asker, kind);
    return finish(asker, kind, code);
}
