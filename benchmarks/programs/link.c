#define _POSIX_C_SOURCE 200809L
#include "link.h"

#include <string.h>
#include <time.h>

enum { DEADLINE = 300, MAXIMUM_PDU_LENGTH = 256 * 1024 };

double clock_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

HDICOMPDU link_request(const char *abstract, const char *transfer)
{
    HDICOMPDU request = L_DicomCreateAssociate(TRUE);

    L_DicomSetVersion(request, 1);
    L_DicomSetApplication(request, (L_TCHAR *)UID_APPLICATION_CONTEXT_NAME);
    L_DicomSetCalled(request, (L_TCHAR *)"BENCHMARK");
    L_DicomSetCalling(request, (L_TCHAR *)"LTDIC");
    L_DicomSetMaxLength(request, TRUE, MAXIMUM_PDU_LENGTH);
    L_DicomAddPresentation(request, 1, 0, (L_TCHAR *)abstract);
    L_DicomAddTransfer(request, 1, (L_TCHAR *)transfer);
    return request;
}

/* Only forwards, and nothing after the release. */
static void move(struct Link *link, enum LinkState state)
{
    pthread_mutex_lock(&link->lock);
    if (link->state < state && link->state < LINK_RELEASED) {
        link->state = state;
        pthread_cond_broadcast(&link->changed);
    }
    pthread_mutex_unlock(&link->lock);
}

static bool await(struct Link *link, enum LinkState state)
{
    struct timespec until;
    bool reached;
    int late = 0;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += DEADLINE;
    pthread_mutex_lock(&link->lock);
    while (link->state < state && late == 0)
        late = pthread_cond_timedwait(&link->changed, &link->lock, &until);
    reached = link->state >= state && link->state != LINK_BROKEN;
    pthread_mutex_unlock(&link->lock);
    return reached;
}

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    (void)net;
    move(user, error == DICOM_SUCCESS ? LINK_CONNECTED : LINK_BROKEN);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    (void)net;
    (void)error;
    (void)peer;
    move(user, LINK_BROKEN);
}

static void EXT_CALLBACK on_accept(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    bool fits = L_DicomGetResult(pdu, 1) == PDU_ACCEPT_RESULT_SUCCESS;

    (void)net;
    move(user, fits ? LINK_ESTABLISHED : LINK_BROKEN);
}

static void EXT_CALLBACK on_reject(HDICOMNET net, L_UCHAR result, L_UCHAR source, L_UCHAR reason,
                                   void *user)
{
    (void)net;
    (void)result;
    (void)source;
    (void)reason;
    move(user, LINK_BROKEN);
}

static void EXT_CALLBACK on_release(HDICOMNET net, void *user)
{
    (void)net;
    move(user, LINK_RELEASED);
}

static void EXT_CALLBACK on_abort(HDICOMNET net, L_UCHAR source, L_UCHAR reason, void *user)
{
    (void)net;
    (void)source;
    (void)reason;
    move(user, LINK_BROKEN);
}

static void initialise(struct Link *link, void *owner)
{
    pthread_condattr_t attributes;

    memset(link, 0, sizeof *link);
    link->owner = owner;
    pthread_mutex_init(&link->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&link->changed, &attributes);
    pthread_condattr_destroy(&attributes);
}

bool link_open(struct Link *link, int port, HDICOMPDU request, const DICOMNETCALLBACK *callbacks,
               void *owner)
{
    DICOMNETCALLBACK all = *callbacks;

    initialise(link, owner);
    link->net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    if (link->net == NULL)
        return false;
    all.pfnConnect = on_connect;
    all.pfnClose = on_close;
    all.pfnReceiveAssociateAccept = on_accept;
    all.pfnReceiveAssociateReject = on_reject;
    all.pfnReceiveReleaseResponse = on_release;
    all.pfnReceiveAbort = on_abort;
    all.pUserData = link;
    L_DicomSetCallback(link->net, &all);
    return L_DicomConnect(link->net, NULL, 0, (L_TCHAR *)"127.0.0.1", (L_UINT)port) ==
               DICOM_SUCCESS &&
           await(link, LINK_CONNECTED) &&
           L_DicomSendAssociateRequest(link->net, request) == DICOM_SUCCESS &&
           await(link, LINK_ESTABLISHED);
}

void link_finish(struct Link *link, bool well)
{
    move(link, well ? LINK_FINISHED : LINK_BROKEN);
}

bool link_wait(struct Link *link)
{
    return await(link, LINK_FINISHED);
}

bool link_close(struct Link *link)
{
    bool released = false;

    if (link->net != NULL) {
        released = L_DicomIsAssociated(link->net) &&
                   L_DicomSendReleaseRequest(link->net) == DICOM_SUCCESS &&
                   await(link, LINK_RELEASED);
        L_DicomClose(link->net);
        L_DicomFreeNet(link->net);
    }
    pthread_cond_destroy(&link->changed);
    pthread_mutex_destroy(&link->lock);
    return released;
}
