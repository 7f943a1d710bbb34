/*
 * host_event.c - the callbacks of the program under attack. See host.c.
 */
#define _XOPEN_SOURCE 700
#include "host.h"

#include <ltdictags.h>
#include <ltdicuid.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT = 80, QUEUE = 64 };

static unsigned checksum(const L_UCHAR *bytes, L_UINT32 length)
{
    unsigned sum = 2166136261u;

    while (length-- > 0)
        sum = (sum ^ *bytes++) * 16777619u;
    return sum;
}

/* A wire string fit for one line of output. */
static const char *shown(const char *text, char *buffer)
{
    size_t i;

    for (i = 0; text[i] != 0 && i < TEXT - 1; i++)
        buffer[i] = text[i] > ' ' && text[i] < 127 ? text[i] : '?';
    buffer[i] = 0;
    return i == 0 ? "-" : buffer;
}

/* ---- what a callback may do to its own net ------------------------------------------------ */

static void *act(void *user)
{
    struct Link *link = user;

    if (strcmp(host.action, "exit") == 0)
        exit(7);
    if (strcmp(host.action, "hold") == 0) {
        pthread_mutex_lock(&host.lock);
        while (host.is_held)
            pthread_cond_wait(&host.released, &host.lock);
        pthread_mutex_unlock(&host.lock);
    } else if (strcmp(host.action, "echo") == 0)
        L_DicomSendCEchoRequest(link->net, 1, 1, UID_VERIFICATION_CLASS);
    else if (strncmp(host.action, "abort", 5) == 0)
        L_DicomSendAbort(link->net, 0, 0);
    else if (strncmp(host.action, "close", 5) == 0)
        L_DicomClose(link->net);
    else if (strncmp(host.action, "forced", 6) == 0)
        L_DicomCloseForced(link->net, TRUE);
    else if (strncmp(host.action, "free", 4) == 0)
        L_DicomFreeNet(link->net);
    return NULL;
}

/* If this is the event that was chosen: do it, once or twice, here or on another thread. */
static int trap(struct Link *link, const char *event)
{
    size_t length = strlen(host.action);
    int twice = length > 0 && host.action[length - 1] == '2';
    pthread_t thread;

    if (strcmp(event, host.trapped) != 0)
        return 0;
    host.trapped[0] = 0;
    if (length > 0 && host.action[length - 1] == 'T') {
        if (pthread_create(&thread, NULL, act, link) == 0)
            pthread_join(thread, NULL);
    } else
        act(link);
    if (twice)
        act(link);
    printf("%d did\n", link->number);
    return 1;
}

/* ---- callbacks ---------------------------------------------------------------------------- */

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    struct Link *link = user;

    (void)net;
    printf("%d connect %d\n", link->number, error);
    if (error != 0)
        link->closed = 1;
    trap(user, "connect");
}

static void EXT_CALLBACK on_accept(HDICOMNET net, L_INT error, void *user)
{
    struct Link *link = add_net();
    L_INT code;

    (void)user;
    printf("%d new %d\n", link->number, error);
    trap(link, "new");
    code = L_DicomAccept(net, link->net);
    if (code != DICOM_SUCCESS)
        printf("%d not-accepted %d\n", link->number, code);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    struct Link *link = user;

    (void)net;
    if (link->number == 0) {
        int i;

        for (i = host.count; i > 0 && host.links[i].net != peer; i--)
            ;
        if (i > 0)
            printf("0 closed %d %d\n", i, error);
        return;
    }
    link->closed = 1;
    printf("%d close %d\n", link->number, error);
    trap(link, "close");
}

static void EXT_CALLBACK on_receive(HDICOMNET net, L_INT error, L_UCHAR type, L_UCHAR *buffer,
                                    L_UINT32 bytes, void *user)
{
    (void)net;
    printf("%d receive %d %d %u %08x\n", ((struct Link *)user)->number, type, error, bytes,
           checksum(buffer, bytes));
    trap(user, "receive");
}

static void answer(HDICOMPDU accept, HDICOMPDU request, L_UCHAR id)
{
    char class_[TEXT], syntax[TEXT];
    L_UCHAR result = L_DicomGetResult(request, id);
    L_INT i;

    L_DicomGetAbstract(request, id, class_, sizeof class_);
    if (result == 0 && strcmp(class_, UID_VERIFICATION_CLASS) != 0
        && strcmp(class_, UID_CT_IMAGE_STORAGE) != 0
        && strcmp(class_, UID_STUDY_ROOT_QUERY_FIND) != 0
        && strcmp(class_, UID_STUDY_ROOT_QUERY_MOVE) != 0)
        result = 3;
    if (result == 0) {
        result = 4;
        for (i = 0; i < L_DicomGetTransferCount(request, id); i++) {
            L_DicomGetTransfer(request, id, i, syntax, sizeof syntax);
            if (host.takes_any || strcmp(syntax, UID_IMPLICIT_VR_LITTLE_ENDIAN) == 0)
                result = 0;
        }
    }
    if (!host.takes_any)
        strcpy(syntax, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    L_DicomAddPresentation(accept, id, result, class_);
    L_DicomAddTransfer(accept, id, syntax);
}

static void EXT_CALLBACK on_associate_request(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    struct Link *link = user;
    char called[TEXT], calling[TEXT];
    HDICOMPDU accept;
    L_INT i, n = L_DicomGetPresentationCount(pdu);

    L_DicomGetCalled(pdu, called, sizeof called);
    L_DicomGetCalling(pdu, calling, sizeof calling);
    printf("%d request %d\n", link->number, n);
    if (trap(link, "request") || host.is_silent)
        return;
    if (host.has_policy && (strcmp(called, "SERVER") != 0 || strcmp(calling, "CLIENT") != 0)) {
        L_DicomSendAssociateReject(net, 1, 1, strcmp(called, "SERVER") != 0 ? 7 : 3);
        return;
    }
    accept = L_DicomCreateAssociate(FALSE);
    L_DicomDefaultAssociate(accept);
    while (L_DicomGetPresentationCount(accept) > 0)
        L_DicomDelPresentation(accept, L_DicomGetPresentation(accept, 0));
    if (host.is_unlimited)
        L_DicomSetMaxLength(accept, TRUE, 0);
    L_DicomSetCalled(accept, called);
    L_DicomSetCalling(accept, calling);
    for (i = 0; i < n; i++)
        answer(accept, pdu, L_DicomGetPresentation(pdu, i));
    printf("%d accept %d\n", link->number, L_DicomSendAssociateAccept(net, accept));
    L_DicomFreeAssociate(accept);
}

static void EXT_CALLBACK on_associate_accept(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    printf("%d accepted %d %d\n", ((struct Link *)user)->number, L_DicomGetPresentationCount(pdu),
           L_DicomIsAssociated(net));
    trap(user, "accepted");
}

static void EXT_CALLBACK on_associate_reject(HDICOMNET net, L_UCHAR result, L_UCHAR source,
                                             L_UCHAR reason, void *user)
{
    (void)net;
    printf("%d rejected %d %d %d\n", ((struct Link *)user)->number, result, source, reason);
    trap(user, "rejected");
}

static void EXT_CALLBACK on_release_request(HDICOMNET net, void *user)
{
    printf("%d release\n", ((struct Link *)user)->number);
    if (!host.is_silent)
        L_DicomSendReleaseResponse(net);
    trap(user, "release");
}

static void EXT_CALLBACK on_release_response(HDICOMNET net, void *user)
{
    (void)net;
    printf("%d released\n", ((struct Link *)user)->number);
    trap(user, "released");
}

static void EXT_CALLBACK on_abort(HDICOMNET net, L_UCHAR source, L_UCHAR reason, void *user)
{
    (void)net;
    printf("%d abort %d %d\n", ((struct Link *)user)->number, source, reason);
    trap(user, "abort");
}

static void EXT_CALLBACK on_echo_request(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                         L_TCHAR *class_, void *user)
{
    L_DicomSendCEchoResponse(net, id, message, class_, COMMAND_STATUS_SUCCESS);
    trap(user, "echo");
}

static void EXT_CALLBACK on_echo_response(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                          L_TCHAR *class_, L_UINT16 status, void *user)
{
    (void)net;
    (void)class_;
    printf("%d echoed %d %d %d\n", ((struct Link *)user)->number, id, message, status);
    trap(user, "echoed");
}

/* Whether the context was made for this class: the library does not ask. */
static int is_for(HDICOMNET net, L_UCHAR id, const char *class_)
{
    char abstract[TEXT];

    L_DicomGetAbstract(L_DicomGetAssociate(net), id, abstract, sizeof abstract);
    return strcmp(abstract, class_) == 0;
}

static void EXT_CALLBACK on_store_request(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                          L_TCHAR *class_, L_TCHAR *instance, L_UINT16 priority,
                                          L_TCHAR *move, L_UINT16 move_message, HDICOMDS ds,
                                          void *user)
{
    L_UINT16 status = COMMAND_STATUS_SUCCESS;
    pDICOMELEMENT first = L_DicomGetFirstElement(ds, NULL, TRUE, TRUE);
    char a[TEXT], b[TEXT];

    (void)priority;
    (void)move;
    (void)move_message;
    trap(user, "storing");
    if (!is_for(net, id, class_))
        status = COMMAND_STATUS_CLASS_NOT_SUPPORTED;
    else if (first == NULL)
        status = 0xC000;
    else if (host.is_curious)
        printf("%d read %ld\n", ((struct Link *)user)->number, read_all(ds));
    printf("%d store %d %d %s %s %x\n", ((struct Link *)user)->number, id, message,
           shown(class_, a), shown(instance, b), status);
    L_DicomSendCStoreResponse(net, id, message, class_, instance, status);
    trap(user, "store");
}

static void EXT_CALLBACK on_store_response(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                           L_TCHAR *class_, L_TCHAR *instance, L_UINT16 status,
                                           void *user)
{
    (void)net;
    (void)id;
    (void)class_;
    (void)instance;
    printf("%d stored %d %x\n", ((struct Link *)user)->number, message, status);
    trap(user, "stored");
}

/* Some matches go out while few are queued; the rest follows as they leave. */
static void send_matches(struct Link *link)
{
    int left = QUEUE;
    HDICOMDS ds = L_DicomCreateDS(NULL);
    L_UCHAR comment[1024];

    memset(comment, 'x', sizeof comment);
    L_DicomSetBinaryValue(
        ds, L_DicomInsertElement(ds, NULL, FALSE, TAG_PATIENT_COMMENTS, VR_LT, FALSE, 0), comment,
        sizeof comment);
    while (link->matches > 0 && left-- > 0 && L_DicomGetQueueSend(link->net) < QUEUE) {
        if (L_DicomSendCFindResponse(link->net, link->id, link->message, UID_STUDY_ROOT_QUERY_FIND,
                                     COMMAND_STATUS_PENDING, ds) != DICOM_SUCCESS)
            link->matches = 1;
        if (--link->matches == 0)
            L_DicomSendCFindResponse(link->net, link->id, link->message, UID_STUDY_ROOT_QUERY_FIND,
                                     COMMAND_STATUS_SUCCESS, NULL);
    }
    L_DicomFreeDS(ds);
}

static void EXT_CALLBACK on_find_request(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                         L_TCHAR *class_, L_UINT16 priority, HDICOMDS ds,
                                         void *user)
{
    struct Link *link = user;

    (void)priority;
    printf("%d find %d %d\n", link->number, id, message);
    if (host.is_curious)
        printf("%d read %ld\n", link->number, read_all(ds));
    if (L_DicomGetFirstElement(ds, NULL, TRUE, TRUE) == NULL) {
        L_DicomSendCFindResponse(net, id, message, class_, 0xA900, NULL);
        return;
    }
    link->id = id;
    link->message = message;
    link->matches = host.matches;
    send_matches(link);
}

static void EXT_CALLBACK on_find_response(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                          L_TCHAR *class_, L_UINT16 status, HDICOMDS ds,
                                          void *user)
{
    (void)net;
    (void)id;
    (void)class_;
    printf("%d found %d %x %d\n", ((struct Link *)user)->number, message, status, ds != NULL);
    trap(user, "found");
}

static void EXT_CALLBACK on_move_request(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                         L_TCHAR *class_, L_UINT16 priority, L_TCHAR *move,
                                         HDICOMDS ds, void *user)
{
    char a[TEXT];

    (void)priority;
    (void)ds;
    printf("%d move %d %s\n", ((struct Link *)user)->number, message, shown(move, a));
    L_DicomSendCMoveResponse(net, id, message, class_,
                             COMMAND_STATUS_REFUSED_MOVE_DESTINATION_UNKNOWN, 0, 0, 0, 0, NULL);
}

static void EXT_CALLBACK on_cancel_request(HDICOMNET net, L_UCHAR id, L_UINT16 message, void *user)
{
    struct Link *link = user;

    printf("%d cancel %d\n", link->number, message);
    if (link->matches > 0 && link->message == message) {
        link->matches = 0;
        L_DicomSendCFindResponse(net, id, message, UID_STUDY_ROOT_QUERY_FIND,
                                 COMMAND_STATUS_CANCEL, NULL);
    }
    trap(user, "cancel");
}

/* Unrecognized operation, as PS3.7 C.5.18 has it. The library says nothing of its own. */
static void EXT_CALLBACK on_unknown(HDICOMNET net, L_UCHAR id, HDICOMDS cs, HDICOMDS ds, void *user)
{
    pDICOMELEMENT field = L_DicomFindFirstElement(cs, NULL, 0x00000100, FALSE);
    pDICOMELEMENT number = L_DicomFindFirstElement(cs, NULL, 0x00000110, FALSE);
    HDICOMDS reply = L_DicomCreateDS(NULL);
    L_UCHAR value[2] = {0, 0}, status[2] = {0x11, 0x02};

    (void)ds;
    printf("%d unknown\n", ((struct Link *)user)->number);
    L_DicomInitCS(reply, COMMAND_C_ECHO, FALSE);
    if (field != NULL && L_DicomGetBinaryValue(cs, field, value, 2)) {
        value[1] |= 0x80;
        L_DicomSetBinaryValue(reply, L_DicomFindFirstElement(reply, NULL, 0x00000100, FALSE), value,
                              2);
    }
    if (number != NULL && L_DicomGetBinaryValue(cs, number, value, 2))
        L_DicomSetBinaryValue(reply, L_DicomFindFirstElement(reply, NULL, 0x00000120, FALSE), value,
                              2);
    L_DicomSetBinaryValue(reply, L_DicomFindFirstElement(reply, NULL, 0x00000900, FALSE), status,
                          2);
    L_DicomSendData(net, id, reply, NULL);
    L_DicomFreeDS(reply);
    trap(user, "unknown");
}

static void EXT_CALLBACK on_secure_link(HDICOMNET net, L_UINT32 error, void *user)
{
    (void)net;
    printf("%d secure %u\n", ((struct Link *)user)->number, error);
}

static void EXT_CALLBACK on_send(HDICOMNET net, L_INT error, L_UCHAR type, L_UINT32 bytes,
                                 void *user)
{
    struct Link *link = user;

    (void)net;
    (void)type;
    (void)bytes;
    if (error != 0)
        printf("%d not-sent %d\n", link->number, error);
    if (link->matches > 0)
        send_matches(link);
    trap(user, "send");
}

void set_callbacks(DICOMNETCALLBACK *table)
{
    memset(table, 0, sizeof *table);
    table->pfnConnect = on_connect;
    table->pfnAccept = on_accept;
    table->pfnClose = on_close;
    table->pfnReceive = getenv("HOST_DEAF") == NULL ? on_receive : NULL;
    table->pfnSend = on_send;
    table->pfnReceiveAssociateRequest = on_associate_request;
    table->pfnReceiveAssociateAccept = on_associate_accept;
    table->pfnReceiveAssociateReject = on_associate_reject;
    table->pfnReceiveReleaseRequest = on_release_request;
    table->pfnReceiveReleaseResponse = on_release_response;
    table->pfnReceiveAbort = on_abort;
    table->pfnReceiveCEchoRequest = on_echo_request;
    table->pfnReceiveCEchoResponse = on_echo_response;
    table->pfnReceiveCStoreRequest = on_store_request;
    table->pfnReceiveCStoreResponse = on_store_response;
    table->pfnReceiveCFindRequest = on_find_request;
    table->pfnReceiveCFindResponse = on_find_response;
    table->pfnReceiveCMoveRequest = on_move_request;
    table->pfnReceiveCCancelRequest = on_cancel_request;
    table->pfnReceiveUnknown = on_unknown;
    table->pfnOnSecureLinkReady = on_secure_link;
}
