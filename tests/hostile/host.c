/*
 * host.c - the program under attack: a server and its clients, told what to do line by line on
 * standard input. Every callback is one line on standard output, "<net> <event> <numbers>", where
 * net 0 is the listening one; every command answers "= <code>" when it is done.
 *
 * It does what the interface leaves to the program: it accepts or rejects by title (`policy`),
 * answers release requests and messages, refuses classes that the context is not for, reads each
 * data set before it says that it is fine. Nets that were closed are kept until `sweep`, so that a
 * callback after the close callback would show. HOST_TEMP is the folder for temporary files,
 * HOST_ALARM asks for a signal every millisecond.
 */
#define _XOPEN_SOURCE 700
#include <ltdic.h>
#include <ltdictags.h>
#include <ltdicuid.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

enum { NETS = 16384, TEXT = 80, QUEUE = 64, STORM = 40 };

struct Link {
    HDICOMNET net;
    int number, closed;
    L_UCHAR id;
    L_UINT16 message;
    long matches;
};

static struct Link links[NETS];
static int count, is_silent, is_unlimited, has_policy;
static long matches;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t released = PTHREAD_COND_INITIALIZER;
static int is_held;

static char trapped[16], action[16];

static struct Link *add(void);

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

    if (strcmp(action, "exit") == 0)
        exit(7);
    if (strcmp(action, "hold") == 0) {
        pthread_mutex_lock(&lock);
        while (is_held)
            pthread_cond_wait(&released, &lock);
        pthread_mutex_unlock(&lock);
    } else if (strncmp(action, "abort", 5) == 0)
        L_DicomSendAbort(link->net, 0, 0);
    else if (strncmp(action, "close", 5) == 0)
        L_DicomClose(link->net);
    else if (strncmp(action, "forced", 6) == 0)
        L_DicomCloseForced(link->net, TRUE);
    else if (strncmp(action, "free", 4) == 0)
        L_DicomFreeNet(link->net);
    return NULL;
}

/* If this is the event that was chosen: do it, once or twice, here or on another thread. */
static int trap(struct Link *link, const char *event)
{
    size_t length = strlen(action);
    int twice = length > 0 && action[length - 1] == '2';
    pthread_t thread;

    if (strcmp(event, trapped) != 0)
        return 0;
    trapped[0] = 0;
    if (length > 0 && action[length - 1] == 'T') {
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
    struct Link *link = add();
    L_INT code;

    (void)user;
    printf("%d new %d\n", link->number, error);
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

        for (i = 1; i <= count; i++)
            if (links[i].net == peer)
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
            if (strcmp(syntax, UID_IMPLICIT_VR_LITTLE_ENDIAN) == 0)
                result = 0;
        }
    }
    L_DicomAddPresentation(accept, id, result, class_);
    L_DicomAddTransfer(accept, id, UID_IMPLICIT_VR_LITTLE_ENDIAN);
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
    if (trap(link, "request") || is_silent)
        return;
    if (has_policy && (strcmp(called, "SERVER") != 0 || strcmp(calling, "CLIENT") != 0)) {
        L_DicomSendAssociateReject(net, 1, 1, strcmp(called, "SERVER") != 0 ? 7 : 3);
        return;
    }
    accept = L_DicomCreateAssociate(FALSE);
    L_DicomDefaultAssociate(accept);
    while (L_DicomGetPresentationCount(accept) > 0)
        L_DicomDelPresentation(accept, L_DicomGetPresentation(accept, 0));
    if (is_unlimited)
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
    if (!is_silent)
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
    if (!is_for(net, id, class_))
        status = COMMAND_STATUS_CLASS_NOT_SUPPORTED;
    else if (first == NULL)
        status = 0xC000;
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

/* Matches go out while few are queued; the rest follows as they leave. */
static void send_matches(struct Link *link)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);

    L_DicomInsertElement(ds, NULL, FALSE, TAG_PATIENT_ID, VR_LO, FALSE, 0);
    while (link->matches > 0 && L_DicomGetQueueSend(link->net) < QUEUE) {
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
    if (L_DicomGetFirstElement(ds, NULL, TRUE, TRUE) == NULL) {
        L_DicomSendCFindResponse(net, id, message, class_, 0xA900, NULL);
        return;
    }
    link->id = id;
    link->message = message;
    link->matches = matches;
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
    (void)net;
    (void)id;
    printf("%d cancel %d\n", ((struct Link *)user)->number, message);
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

/* ---- nets --------------------------------------------------------------------------------- */

static struct Link *begin(int number)
{
    struct Link *link = links + number;
    DICOMNETCALLBACK callback;

    memset(&callback, 0, sizeof callback);
    callback.pfnConnect = on_connect;
    callback.pfnAccept = on_accept;
    callback.pfnClose = on_close;
    callback.pfnReceive = on_receive;
    callback.pfnSend = on_send;
    callback.pfnReceiveAssociateRequest = on_associate_request;
    callback.pfnReceiveAssociateAccept = on_associate_accept;
    callback.pfnReceiveAssociateReject = on_associate_reject;
    callback.pfnReceiveReleaseRequest = on_release_request;
    callback.pfnReceiveReleaseResponse = on_release_response;
    callback.pfnReceiveAbort = on_abort;
    callback.pfnReceiveCEchoRequest = on_echo_request;
    callback.pfnReceiveCEchoResponse = on_echo_response;
    callback.pfnReceiveCStoreRequest = on_store_request;
    callback.pfnReceiveCStoreResponse = on_store_response;
    callback.pfnReceiveCFindRequest = on_find_request;
    callback.pfnReceiveCFindResponse = on_find_response;
    callback.pfnReceiveCMoveRequest = on_move_request;
    callback.pfnReceiveCCancelRequest = on_cancel_request;
    callback.pfnReceiveUnknown = on_unknown;
    callback.pUserData = link;
    memset(link, 0, sizeof *link);
    link->number = number;
    link->net = L_DicomCreateNet(getenv("HOST_TEMP"), DICOM_SECURE_NONE);
    L_DicomSetCallback(link->net, &callback);
    return link;
}

/* A net under a number that was not used since the last sweep. */
static struct Link *add(void)
{
    int number;

    pthread_mutex_lock(&lock);
    number = ++count;
    pthread_mutex_unlock(&lock);
    if (number == NETS) {
        fprintf(stderr, "too many nets\n");
        exit(3);
    }
    return begin(number);
}

/* Free what is closed. */
static int sweep(void)
{
    int i, left = 0;

    for (i = 1; i <= count; i++) {
        if (links[i].net != NULL && links[i].closed) {
            L_DicomFreeNet(links[i].net);
            links[i].net = NULL;
        }
        if (links[i].net != NULL)
            left++;
    }
    return left;
}

/* ---- commands ----------------------------------------------------------------------------- */

static L_INT request(HDICOMNET net)
{
    static const char *const classes[] = {UID_VERIFICATION_CLASS, UID_CT_IMAGE_STORAGE,
                                          UID_STUDY_ROOT_QUERY_FIND};
    HDICOMPDU pdu = L_DicomCreateAssociate(TRUE);
    L_INT code;
    int i;

    L_DicomSetCalled(pdu, "SERVER");
    L_DicomSetCalling(pdu, "CLIENT");
    for (i = 0; i < 3; i++) {
        L_DicomAddPresentation(pdu, (L_UCHAR)(2 * i + 1), 0, (L_TCHAR *)classes[i]);
        L_DicomAddTransfer(pdu, (L_UCHAR)(2 * i + 1), UID_IMPLICIT_VR_LITTLE_ENDIAN);
    }
    code = L_DicomSendAssociateRequest(net, pdu);
    L_DicomFreeAssociate(pdu);
    return code;
}

static L_INT store(HDICOMNET net, long size, L_UINT16 message)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);
    char *value = calloc(1, (size_t)size + 1);
    pDICOMELEMENT element;
    L_INT code;

    L_DicomInitDS(ds, CLASS_UNKNOWN, 0);
    element = L_DicomInsertElement(ds, NULL, FALSE, TAG_PIXEL_DATA, VR_OW, FALSE, 0);
    L_DicomSetBinaryValue(ds, element, value, (L_UINT32)size);
    code = L_DicomSendCStoreRequest(net, 3, message, UID_CT_IMAGE_STORAGE, "1.2.3", 0, NULL, 0, ds);
    L_DicomFreeDS(ds);
    free(value);
    return code;
}

static void *storm_thread(void *user)
{
    HDICOMNET net = links[((int *)user)[0]].net;
    int i, first = ((int *)user)[1];

    for (i = 0; i < STORM; i++)
        if (i % 2 == 0)
            L_DicomSendCEchoRequest(net, 1, (L_UINT16)(first + i), UID_VERIFICATION_CLASS);
        else
            store(net, 1000 + 100 * i, (L_UINT16)(first + i));
    return NULL;
}

/* Eight threads send on one association. */
static int storm(int number)
{
    pthread_t threads[8];
    int what[8][2], i;

    for (i = 0; i < 8; i++) {
        what[i][0] = number;
        what[i][1] = i * STORM;
        pthread_create(&threads[i], NULL, storm_thread, what[i]);
    }
    for (i = 0; i < 8; i++)
        pthread_join(threads[i], NULL);
    return 0;
}

static L_INT connect_to(long port)
{
    struct Link *link = add();
    L_INT code = L_DicomConnect(link->net, NULL, 0, "127.0.0.1", (L_UINT)port);

    printf("%d dial %d\n", link->number, code);
    if (code != DICOM_SUCCESS)
        link->closed = 1;
    return code;
}

static L_INT listen_on(const char *address, long port)
{
    struct Link *link = add();
    L_INT code = L_DicomListen(link->net, (L_TCHAR *)address, (L_UINT)port, 5);

    link->closed = 1;
    return code;
}

static L_INT command(const char *name, long number, long value, const char *text)
{
    HDICOMNET net = number >= 0 && number < NETS ? links[number].net : NULL;

    if (strcmp(name, "connect") == 0)
        return connect_to(number);
    if (strcmp(name, "listen") == 0)
        return listen_on(text, number);
    if (strcmp(name, "exit") == 0)
        exit((int)number);
    if (strcmp(name, "silent") == 0)
        return is_silent = (int)number;
    if (strcmp(name, "policy") == 0)
        return has_policy = (int)number;
    if (strcmp(name, "matches") == 0)
        return matches = number, 0;
    if (strcmp(name, "unlimited") == 0)
        return is_unlimited = (int)number;
    if (strcmp(name, "trap") == 0) {
        is_held = 1;
        sscanf(text, "%15[^:]:%15s", trapped, action);
        return 0;
    }
    if (strcmp(name, "go") == 0) {
        pthread_mutex_lock(&lock);
        is_held = 0;
        pthread_cond_broadcast(&released);
        pthread_mutex_unlock(&lock);
        return 0;
    }
    if (strcmp(name, "storm") == 0)
        return storm((int)number);
    if (strcmp(name, "sweep") == 0)
        return sweep();
    if (strcmp(name, "clients") == 0)
        return (L_INT)L_DicomGetClientCount(links[0].net);
    if (strcmp(name, "request") == 0)
        return request(net);
    if (strcmp(name, "echo") == 0)
        return L_DicomSendCEchoRequest(net, 1, (L_UINT16)value, UID_VERIFICATION_CLASS);
    if (strcmp(name, "store") == 0)
        return store(net, value, 1);
    if (strcmp(name, "release") == 0)
        return L_DicomSendReleaseRequest(net);
    if (strcmp(name, "respond") == 0)
        return L_DicomSendReleaseResponse(net);
    if (strcmp(name, "abort") == 0)
        return L_DicomSendAbort(net, 0, 0);
    if (strcmp(name, "associated") == 0)
        return L_DicomIsAssociated(net);
    if (strcmp(name, "queue") == 0)
        return (L_INT)L_DicomGetQueueSend(net);
    if (strcmp(name, "close") == 0) {
        L_DicomClose(net);
        links[number].closed = 1;
        return 0;
    }
    return -1;
}

static void on_alarm(int number)
{
    (void)number;
}

/* A signal every millisecond, which interrupts whatever it meets. */
static void ring(void)
{
    struct sigaction handler;
    struct itimerval often = {{0, 1000}, {0, 1000}};

    memset(&handler, 0, sizeof handler);
    handler.sa_handler = on_alarm;
    sigaction(SIGALRM, &handler, NULL);
    setitimer(ITIMER_REAL, &often, NULL);
}

static char *next_line(char *line, int size)
{
    char *found;

    while ((found = fgets(line, size, stdin)) == NULL && errno == EINTR && !feof(stdin))
        clearerr(stdin);
    return found;
}

int main(void)
{
    char line[256], name[32], text[64], address[64];
    L_UINT port = 0;

    setvbuf(stdout, NULL, _IOLBF, 0);
    L_DicomStartUp();
    begin(0);
    if (L_DicomListen(links[0].net, "127.0.0.1", 0, 128) != DICOM_SUCCESS)
        return 2;
    L_DicomGetHostInfo(links[0].net, address, sizeof address, &port);
    printf("port %u\n", port);
    if (getenv("HOST_ALARM") != NULL)
        ring();
    while (next_line(line, sizeof line) != NULL) {
        long number = 0, value = 0;

        text[0] = 0;
        if (sscanf(line, "%31s %ld %ld %63s", name, &number, &value, text) >= 1)
            printf("= %d\n", command(name, number, value, text));
    }
    L_DicomShutDown();
    return 0;
}
