/* The documented use of C-GET responses, in two processes:

       cget_response serve INSTANCES DATA     prints "listening on PORT", serves one association
       cget_response retrieve PORT            asks it with one C-GET request

   INSTANCES is 1 (the one call of the documentation) or 3 (its table of counters); DATA is `data`
   to send a data set with each response, or `none`. The serving side sends a C-STORE request for
   each instance; its C-STORE response callback reports what it got and answers with
   L_DicomSendCGetResponse. The retrieving side prints what its callback got. One source, to be
   compiled as C and as C++. */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#include <ltdic.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define GET_CLASS ((L_TCHAR *)UID_STUDY_ROOT_QUERY_GET)
#define CT_CLASS ((L_TCHAR *)UID_CT_IMAGE_STORAGE)
#define SYNTAX ((L_TCHAR *)UID_IMPLICIT_VR_LITTLE_ENDIAN)
#define STUDY ((L_TCHAR *)"1.2.826.0.1.3680043.8.498.1")

#ifndef PATIENCE /* seconds for what should have happened; programs that are watched get more */
#define PATIENCE 20
#endif

enum { GET_CONTEXT = 1, CT_CONTEXT = 3, GET_MESSAGE = 7, STORE_MESSAGE = 9 };

/* One association, in either role: the user pointer of all callbacks. */
typedef struct Session {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int step; /* how far it got: connected, associated ... */
    int over;
    int failed;
    HDICOMNET net; /* of the association */
    int instances; /* to be stored */
    int stored;
    int with_data;
} Session;

static void tell(Session *session, int *field)
{
    pthread_mutex_lock(&session->lock);
    ++*field;
    pthread_cond_signal(&session->changed);
    pthread_mutex_unlock(&session->lock);
}

/* Report an unexpected outcome and end. */
static void fail(Session *session, const char *what, int code)
{
    printf("failed: %s %d\n", what, code);
    session->failed = 1;
    tell(session, &session->over);
}

/* Wait until `step` steps were made or all is over. False: not in time, or it failed. */
static int wait_for(Session *session, int step)
{
    struct timespec until;
    int late = 0;
    int reached;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += PATIENCE;
    pthread_mutex_lock(&session->lock);
    while (session->step < step && !session->over && late == 0)
        late = pthread_cond_timedwait(&session->changed, &session->lock, &until);
    if (late != 0) {
        puts("failed: time");
        session->failed = 1;
    }
    reached = session->step >= step && !session->failed;
    pthread_mutex_unlock(&session->lock);
    return reached;
}

static HDICOMDS patient(const char *name)
{
    HDICOMDS data = L_DicomCreateDS(NULL);
    pDICOMELEMENT element =
        L_DicomInsertElement(data, NULL, FALSE, TAG_PATIENT_NAME, VR_PN, FALSE, 0);

    L_DicomSetStringValue(data, element, (L_TCHAR *)name, 1, DICOM_CHARACTER_SET_DEFAULT);
    return data;
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    Session *session = (Session *)user;

    (void)net;
    (void)error;
    (void)peer;
    tell(session, &session->over);
}

static void EXT_CALLBACK on_abort(HDICOMNET net, L_UCHAR source, L_UCHAR reason, void *user)
{
    (void)net;
    fail((Session *)user, "abort", source << 8 | reason);
}

/* ---- the serving side ---- */

static void send_instance(Session *session)
{
    char instance[64];
    HDICOMDS data = patient("Stored^Instance");
    L_INT error;

    snprintf(instance, sizeof instance, "%s.1.%d", STUDY, session->stored + 1);
    error = L_DicomSendCStoreRequest(session->net, CT_CONTEXT,
                                     (L_UINT16)(STORE_MESSAGE + session->stored), CT_CLASS,
                                     instance, COMMAND_PRIORITY_MEDIUM, (L_TCHAR *)"", 0, data);
    L_DicomFreeDS(data);
    if (error != DICOM_SUCCESS)
        fail(session, "C-STORE request", error);
}

static void EXT_CALLBACK on_get(HDICOMNET net, L_UCHAR nPresentationID, L_UINT16 nMessageID,
                                L_TCHAR *pszClass, L_UINT16 nPriority, HDICOMDS hDS, void *user)
{
    Session *session = (Session *)user;

    (void)net;
    printf("get-request %d %d %s %d %s\n", nPresentationID, nMessageID, pszClass, nPriority,
           hDS != NULL ? "data" : "none");
    send_instance(session);
}

static L_INT send_response(Session *session, HDICOMNET hNet, L_UCHAR nPresentationID,
                           L_UINT16 nMessageID, L_TCHAR *pszClass)
{
    HDICOMDS data = session->with_data ? patient("Sent^With^Response") : NULL;
    L_INT error;

    if (session->instances == 1 && data == NULL)
        error = L_DicomSendCGetResponse(hNet, nPresentationID, nMessageID, pszClass,
                                        COMMAND_STATUS_SUCCESS, 0, 1, 0, 0, 0);
    else if (session->instances == 1)
        error = L_DicomSendCGetResponse(hNet, nPresentationID, nMessageID, pszClass,
                                        COMMAND_STATUS_SUCCESS, 0, 1, 0, 0, data);
    else if (session->stored == 1)
        error = L_DicomSendCGetResponse(hNet, nPresentationID, nMessageID, pszClass,
                                        COMMAND_STATUS_PENDING, 2, 1, 0, 0, data);
    else if (session->stored == 2)
        error = L_DicomSendCGetResponse(hNet, nPresentationID, nMessageID, pszClass,
                                        COMMAND_STATUS_PENDING, 1, 2, 1, 1, data);
    else
        error = L_DicomSendCGetResponse(hNet, nPresentationID, nMessageID, pszClass,
                                        COMMAND_STATUS_SUCCESS, 0, 3, 1, 1, data);
    L_DicomFreeDS(data);
    return error;
}

static void EXT_CALLBACK on_stored(HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID,
                                   L_TCHAR *pszClass, L_TCHAR *pszInstance, L_UINT16 nStatus,
                                   void *user)
{
    Session *session = (Session *)user;
    L_INT error;

    printf("store-response %s %d %d %s %s %04X\n", hNet == session->net ? "own" : "other",
           nPresentationID, nMessageID, pszClass, pszInstance, nStatus);
    session->stored++;
    error = send_response(session, hNet, nPresentationID, nMessageID, pszClass);
    if (error != DICOM_SUCCESS)
        fail(session, "C-GET response", error);
    else if (session->stored < session->instances)
        send_instance(session);
}

static void EXT_CALLBACK on_associate_request(HDICOMNET net, HDICOMPDU request, void *user)
{
    HDICOMPDU accept = L_DicomCreateAssociate(FALSE);
    L_INT error;

    (void)request;
    L_DicomAddPresentation(accept, GET_CONTEXT, PDU_ACCEPT_RESULT_SUCCESS, GET_CLASS);
    L_DicomAddTransfer(accept, GET_CONTEXT, SYNTAX);
    L_DicomAddPresentation(accept, CT_CONTEXT, PDU_ACCEPT_RESULT_SUCCESS, CT_CLASS);
    L_DicomAddTransfer(accept, CT_CONTEXT, SYNTAX);
    L_DicomSetRoleSelect(accept, CT_CONTEXT, TRUE, PDU_ROLE_NON_SUPPORT, PDU_ROLE_SUPPORT);
    error = L_DicomSendAssociateAccept(net, accept);
    L_DicomFreeAssociate(accept);
    if (error != DICOM_SUCCESS)
        fail((Session *)user, "accept", error);
}

static void EXT_CALLBACK on_release_request(HDICOMNET net, void *user)
{
    (void)user;
    L_DicomSendReleaseResponse(net);
}

static void EXT_CALLBACK on_accept(HDICOMNET server, L_INT error, void *user)
{
    Session *session = (Session *)user;
    DICOMNETCALLBACK callbacks;

    memset(&callbacks, 0, sizeof callbacks);
    callbacks.pfnClose = on_close;
    callbacks.pfnReceiveAbort = on_abort;
    callbacks.pfnReceiveAssociateRequest = on_associate_request;
    callbacks.pfnReceiveReleaseRequest = on_release_request;
    callbacks.pfnReceiveCGetRequest = on_get;
    callbacks.pfnReceiveCStoreResponse = on_stored;
    callbacks.pUserData = session;
    session->net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomSetCallback(session->net, &callbacks);
    if (error == DICOM_SUCCESS)
        error = L_DicomAccept(server, session->net);
    if (error != DICOM_SUCCESS)
        fail(session, "accept", error);
}

static void serve(Session *session)
{
    HDICOMNET server = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    DICOMNETCALLBACK callbacks;
    char address[64];
    L_UINT port = 0;
    L_INT error;

    memset(&callbacks, 0, sizeof callbacks);
    callbacks.pfnAccept = on_accept;
    callbacks.pUserData = session;
    L_DicomSetCallback(server, &callbacks);
    error = L_DicomListen(server, (L_TCHAR *)"127.0.0.1", 0, 1);
    if (error == DICOM_SUCCESS)
        error = L_DicomGetHostInfo(server, address, sizeof address, &port);
    if (error == DICOM_SUCCESS) {
        printf("listening on %u\n", port);
        fflush(stdout);
        wait_for(session, 1); /* the end of the association: no step is ever made */
    } else {
        fail(session, "listen", error);
    }
    L_DicomClose(server);
    L_DicomFreeNet(session->net);
    L_DicomFreeNet(server);
}

/* ---- the retrieving side ---- */

enum { CONNECTED = 1, ASSOCIATED, ANSWERED, RELEASED };

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    Session *session = (Session *)user;

    (void)net;
    if (error == DICOM_SUCCESS)
        tell(session, &session->step);
    else
        fail(session, "connect", error);
}

static void EXT_CALLBACK on_associate_accept(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    Session *session = (Session *)user;

    (void)net;
    (void)pdu;
    tell(session, &session->step);
}

static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                  L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 priority,
                                  L_TCHAR *move_title, L_UINT16 move_message, HDICOMDS data,
                                  void *user)
{
    L_INT error = L_DicomSendCStoreResponse(net, context, message, sop_class, sop_instance,
                                            COMMAND_STATUS_SUCCESS);

    printf("store-request %d %d %s %s %d '%s' %d %s\n", context, message, sop_class, sop_instance,
           priority, move_title, move_message, data != NULL ? "data" : "none");
    if (error != DICOM_SUCCESS)
        fail((Session *)user, "C-STORE response", error);
}

static void EXT_CALLBACK on_get_response(HDICOMNET hNet, L_UCHAR nPresentationID,
                                         L_UINT16 nMessageID, L_TCHAR *pszClass, L_UINT16 nStatus,
                                         L_UINT16 nRemaining, L_UINT16 nCompleted,
                                         L_UINT16 nFailed, L_UINT16 nWarning, HDICOMDS hDS,
                                         void *user)
{
    Session *session = (Session *)user;
    const char *text = "none";

    if (hDS != NULL) {
        pDICOMELEMENT element = L_DicomFindFirstElement(hDS, NULL, TAG_PATIENT_NAME, TRUE);

        text = element != NULL ? L_DicomGetStringValue(hDS, element, 0, 1) : NULL;
    }
    printf("get-response %s %d %d %s %04X %d %d %d %d %s\n",
           hNet == session->net ? "own" : "other", nPresentationID, nMessageID, pszClass, nStatus,
           nRemaining, nCompleted, nFailed, nWarning, text != NULL ? text : "empty");
    if (nStatus != COMMAND_STATUS_PENDING)
        tell(session, &session->step);
}

static void EXT_CALLBACK on_release_response(HDICOMNET net, void *user)
{
    Session *session = (Session *)user;

    L_DicomClose(net);
    tell(session, &session->step);
}

static HDICOMPDU request_association(void)
{
    HDICOMPDU request = L_DicomCreateAssociate(TRUE);

    L_DicomSetCalled(request, (L_TCHAR *)"SERVER");
    L_DicomSetCalling(request, (L_TCHAR *)"CLIENT");
    L_DicomAddPresentation(request, GET_CONTEXT, 0, GET_CLASS);
    L_DicomAddTransfer(request, GET_CONTEXT, SYNTAX);
    L_DicomAddPresentation(request, CT_CONTEXT, 0, CT_CLASS);
    L_DicomAddTransfer(request, CT_CONTEXT, SYNTAX);
    L_DicomSetRoleSelect(request, CT_CONTEXT, TRUE, PDU_ROLE_NON_SUPPORT, PDU_ROLE_SUPPORT);
    return request;
}

static L_INT send_get_request(HDICOMNET net)
{
    HDICOMDS identifier = L_DicomCreateDS(NULL);
    pDICOMELEMENT element = L_DicomInsertElement(identifier, NULL, FALSE,
                                                 TAG_QUERY_RETRIEVE_LEVEL, VR_CS, FALSE, 0);
    L_INT error;

    L_DicomSetStringValue(identifier, element, (L_TCHAR *)"STUDY", 1, DICOM_CHARACTER_SET_DEFAULT);
    element =
        L_DicomInsertElement(identifier, NULL, FALSE, TAG_STUDY_INSTANCE_UID, VR_UI, FALSE, 0);
    L_DicomSetStringValue(identifier, element, STUDY, 1, DICOM_CHARACTER_SET_DEFAULT);
    error = L_DicomSendCGetRequest(net, GET_CONTEXT, GET_MESSAGE, GET_CLASS,
                                   COMMAND_PRIORITY_MEDIUM, identifier);
    L_DicomFreeDS(identifier);
    return error;
}

static void retrieve(Session *session, int port)
{
    HDICOMPDU request = request_association();
    DICOMNETCALLBACK callbacks;

    memset(&callbacks, 0, sizeof callbacks);
    callbacks.pfnConnect = on_connect;
    callbacks.pfnClose = on_close;
    callbacks.pfnReceiveAbort = on_abort;
    callbacks.pfnReceiveAssociateAccept = on_associate_accept;
    callbacks.pfnReceiveCStoreRequest = on_store;
    callbacks.pfnReceiveCGetResponse = on_get_response;
    callbacks.pfnReceiveReleaseResponse = on_release_response;
    callbacks.pUserData = session;
    session->net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomSetCallback(session->net, &callbacks);
    if (L_DicomConnect(session->net, NULL, 0, (L_TCHAR *)"127.0.0.1", (L_UINT)port) ==
            DICOM_SUCCESS &&
        wait_for(session, CONNECTED) &&
        L_DicomSendAssociateRequest(session->net, request) == DICOM_SUCCESS &&
        wait_for(session, ASSOCIATED) && send_get_request(session->net) == DICOM_SUCCESS &&
        wait_for(session, ANSWERED) && L_DicomSendReleaseRequest(session->net) == DICOM_SUCCESS &&
        wait_for(session, RELEASED))
        puts("released");
    else
        session->failed = 1;
    L_DicomFreeAssociate(request);
    L_DicomFreeNet(session->net);
}

int main(int argc, char **argv)
{
    Session session;

    memset(&session, 0, sizeof session);
    pthread_mutex_init(&session.lock, NULL);
    pthread_cond_init(&session.changed, NULL);
    if (L_DicomStartUp() != DICOM_SUCCESS)
        return 1;
    if (argc == 4 && strcmp(argv[1], "serve") == 0) {
        session.instances = atoi(argv[2]);
        session.with_data = strcmp(argv[3], "data") == 0;
        serve(&session);
    } else if (argc == 3 && strcmp(argv[1], "retrieve") == 0) {
        retrieve(&session, atoi(argv[2]));
    } else {
        puts("usage: cget_response serve INSTANCES data|none, or: cget_response retrieve PORT");
        return 2;
    }
    L_DicomShutDown();
    return session.failed;
}
