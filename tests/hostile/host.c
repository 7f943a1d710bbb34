/*
 * host.c - the program under attack: a server and its clients, told what to do line by line on
 * standard input. Every callback is one line on standard output, "<net> <event> <numbers>", where
 * net 0 is the listening one; every command answers "= <code>" when it is done.
 *
 * It does what the interface leaves to the program: it accepts or rejects by title (`policy`),
 * answers release requests and messages, refuses classes that the context is not for, reads each
 * data set before it says that it is fine. Nets that were closed are kept until `sweep`, so that a
 * callback after the close callback would show. HOST_TEMP is the folder for temporary files,
 * HOST_DEAF leaves RECEIVE out, which has whole messages in one piece,
 * `limit` sets a bound of the nets made from then on, in thousandths; 0 takes all such back.
 * HOST_ALARM asks for a signal every millisecond, HOST_CERTIFICATE (a PEM file with its key) for
 * nets that speak TLS, HOST_AUTHORITY (PEM) for clients that prove who they are.
 */
#define _XOPEN_SOURCE 700
#include "host.h"

#include <errno.h>
#include <ltdic/ext.h>
#include <ltdictags.h>
#include <ltdicuid.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

enum { STORM = 40, LIMITS = 12 };

static double limits[LIMITS];

struct Host host = {.lock = PTHREAD_MUTEX_INITIALIZER, .released = PTHREAD_COND_INITIALIZER};

/* ---- nets --------------------------------------------------------------------------------- */

static HDICOMNET create(void)
{
    char *certificate = getenv("HOST_CERTIFICATE"), *authority = getenv("HOST_AUTHORITY");
    HDICOMNET net;
    L_SSL_CTX_CREATE settings;

    if (certificate == NULL)
        return L_DicomCreateNet(getenv("HOST_TEMP"), DICOM_SECURE_NONE);
    memset(&settings, 0, sizeof settings);
    settings.uStructSize = sizeof settings;
    settings.uFlags = FLAG_SSL_CTX_CREATE_VERIFY_MODE | FLAG_SSL_CTX_CREATE_CAFILE;
    settings.uVerifyMode = L_SSL_VERIFY_PEER | L_SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    settings.pszCAfile = authority;
    net = L_DicomCreateNetExt(getenv("HOST_TEMP"), DICOM_SECURE_TLS,
                              authority == NULL ? NULL : &settings);
    L_DicomSetServerCertificateTLS(net, certificate, L_TLS_FILETYPE_PEM, NULL);
    return net;
}

static struct Link *begin(int number)
{
    struct Link *link = host.links + number;
    DICOMNETCALLBACK callback;
    L_UINT limit;

    set_callbacks(&callback);
    callback.pUserData = link;
    memset(link, 0, sizeof *link);
    link->number = number;
    link->net = create();
    L_DicomSetCallback(link->net, &callback);
    for (limit = 1; limit < LIMITS; limit++)
        if (limits[limit] > 0)
            ltdic_set_net_limit(link->net, limit, limits[limit]);
    return link;
}

/* A net under a number that was not used since the last sweep. */
struct Link *add_net(void)
{
    struct Link *link = NULL;

    pthread_mutex_lock(&host.lock);
    if (host.count < NETS - 1)
        link = begin(++host.count);
    pthread_mutex_unlock(&host.lock);
    if (link == NULL) {
        fprintf(stderr, "too many nets\n");
        exit(3);
    }
    return link;
}

/* Free what is closed. Numbers above the highest that is left are used again. */
static int sweep(void)
{
    int i, left = 0;

    for (i = 1; i <= host.count; i++) {
        if (host.links[i].net != NULL && host.links[i].closed) {
            L_DicomFreeNet(host.links[i].net);
            host.links[i].net = NULL;
        }
        if (host.links[i].net != NULL)
            left++;
    }
    pthread_mutex_lock(&host.lock);
    while (host.count > 0 && host.links[host.count].net == NULL)
        host.count--;
    pthread_mutex_unlock(&host.lock);
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
    HDICOMNET net = host.links[((int *)user)[0]].net;
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
    struct Link *link = add_net();
    L_INT code = L_DicomConnect(link->net, NULL, 0, "127.0.0.1", (L_UINT)port);

    printf("%d dial %d\n", link->number, code);
    if (code != DICOM_SUCCESS)
        link->closed = 1;
    return code;
}

static L_INT listen_on(const char *address, long port)
{
    struct Link *link = add_net();
    L_INT code = L_DicomListen(link->net, (L_TCHAR *)address, (L_UINT)port, 5);

    link->closed = 1;
    return code;
}

/* A bound, LTDIC_LIMIT_..., of the nets made from now on; 0: all are as usual. */
static L_INT limit(long number, long thousandths)
{
    if (number < 0 || number >= LIMITS)
        return -1;
    if (number == 0)
        memset(limits, 0, sizeof limits);
    else
        limits[number] = (double)thousandths / 1000;
    return 0;
}

static L_INT command(const char *name, long number, long value, const char *text)
{
    HDICOMNET net = number >= 0 && number < NETS ? host.links[number].net : NULL;

    if (strcmp(name, "connect") == 0)
        return connect_to(number);
    if (strcmp(name, "listen") == 0)
        return listen_on(text, number);
    if (strcmp(name, "exit") == 0)
        exit((int)number);
    if (strcmp(name, "silent") == 0)
        return host.is_silent = (int)number;
    if (strcmp(name, "policy") == 0)
        return host.has_policy = (int)number;
    if (strcmp(name, "matches") == 0)
        return host.matches = number, 0;
    if (strcmp(name, "limit") == 0)
        return limit(number, value);
    if (strcmp(name, "unlimited") == 0)
        return host.is_unlimited = (int)number;
    if (strcmp(name, "curious") == 0)
        return host.is_curious = (int)number;
    if (strcmp(name, "any") == 0)
        return host.takes_any = (int)number;
    if (strcmp(name, "load") == 0)
        return load(text, number);
    if (strcmp(name, "convert") == 0)
        return convert(text);
    if (strcmp(name, "trap") == 0) {
        host.is_held = 1;
        sscanf(text, "%15[^:]:%15s", host.trapped, host.action);
        return 0;
    }
    if (strcmp(name, "go") == 0) {
        pthread_mutex_lock(&host.lock);
        host.is_held = 0;
        pthread_cond_broadcast(&host.released);
        pthread_mutex_unlock(&host.lock);
        return 0;
    }
    if (strcmp(name, "storm") == 0)
        return storm((int)number);
    if (strcmp(name, "sweep") == 0)
        return sweep();
    if (strcmp(name, "clients") == 0)
        return (L_INT)L_DicomGetClientCount(host.links[0].net);
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
        host.links[number].closed = 1;
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
    char line[512], name[32], text[256], address[64];
    L_UINT port = 0;

    setvbuf(stdout, NULL, _IOLBF, 0);
    L_DicomStartUp();
    begin(0);
    if (L_DicomListen(host.links[0].net, "127.0.0.1", 0, 128) != DICOM_SUCCESS)
        return 2;
    L_DicomGetHostInfo(host.links[0].net, address, sizeof address, &port);
    printf("port %u\n", port);
    if (getenv("HOST_ALARM") != NULL)
        ring();
    while (next_line(line, sizeof line) != NULL) {
        long number = 0, value = 0;

        text[0] = 0;
        if (sscanf(line, "%31s %ld %ld %255s", name, &number, &value, text) >= 1)
            printf("= %d\n", command(name, number, value, text));
    }
    L_DicomShutDown();
    return 0;
}
