#define _POSIX_C_SOURCE 200809L
#include "association.h"

#include "progress.h"
#include "trouble.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { MAXIMUM_PDU_LENGTH = 256 * 1024 };

void peer_options(struct Peer *peer, struct Option options[PEER_OPTIONS])
{
    const struct Option table[PEER_OPTIONS - TLS_OPTIONS] = {
        {"host", OPTION_TEXT, &peer->host, "NAME", "host of the peer (localhost)", 0, 0},
        {"port", OPTION_NUMBER, &peer->port, "N", "port of the peer (11112)", 1, 65535},
        {"called", OPTION_TEXT, &peer->called, "AE", "AE title of the peer (ANY-SCP)", 0, 0},
        {"calling", OPTION_TEXT, &peer->calling, "AE", "our own AE title (LTDIC)", 0, 0},
        {"timeout", OPTION_NUMBER, &peer->timeout, "S", "give up after S silent seconds (30)", 1,
         86400},
    };

    peer->host = "localhost";
    peer->port = 11112;
    peer->called = "ANY-SCP";
    peer->calling = "LTDIC";
    peer->timeout = 30;
    memcpy(options, table, sizeof table);
    tls_options(&peer->tls, options + PEER_OPTIONS - TLS_OPTIONS);
}

HDICOMPDU association_request(const struct Peer *peer)
{
    HDICOMPDU request = L_DicomCreateAssociate(TRUE);

    if (request == NULL)
        return NULL;
    L_DicomSetVersion(request, 1);
    L_DicomSetApplication(request, (L_TCHAR *)UID_APPLICATION_CONTEXT_NAME);
    L_DicomSetCalled(request, (L_TCHAR *)peer->called);
    L_DicomSetCalling(request, (L_TCHAR *)peer->calling);
    L_DicomSetMaxLength(request, TRUE, MAXIMUM_PDU_LENGTH);
    return request;
}

/* The caller holds the lock. */
static void touch(struct Association *association)
{
    association->deadline = clock_seconds() + association->peer.timeout;
    pthread_cond_broadcast(&association->changed);
}

void association_enter(struct Association *association)
{
    pthread_mutex_lock(&association->lock);
}

void association_leave(struct Association *association)
{
    touch(association);
    pthread_mutex_unlock(&association->lock);
}

/* Set a new state unless the association is over already: the first trouble is the one to tell. */
static void move(struct Association *association, enum AssociationState state, const char *trouble)
{
    association_enter(association);
    if (association->state < ASSOCIATION_RELEASED) {
        association->state = state;
        snprintf(association->trouble, sizeof association->trouble, "%s", trouble);
    }
    association_leave(association);
}

/* The link is up, or why it is not. */
static void linked(struct Association *association, L_INT error)
{
    char words[80];

    error_words(error, words, sizeof words);
    if (error == DICOM_SUCCESS)
        move(association, ASSOCIATION_CONNECTED, "");
    else
        move(association, ASSOCIATION_BROKEN, words);
}

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    struct Association *association = user;

    (void)net;
    if (error != DICOM_SUCCESS || !association->peer.tls.on) /* else on_secure_link follows */
        linked(association, error);
}

static void EXT_CALLBACK on_secure_link(HDICOMNET net, L_UINT32 error, void *user)
{
    (void)net;
    linked(user, (L_INT)error);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    char words[80] = "connection closed by the peer";

    (void)net;
    (void)peer;
    if (error != DICOM_SUCCESS)
        error_words(error, words, sizeof words);
    move(user, ASSOCIATION_BROKEN, words);
}

static void EXT_CALLBACK on_accept(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    (void)net;
    (void)pdu;
    move(user, ASSOCIATION_ESTABLISHED, "");
}

static void EXT_CALLBACK on_reject(HDICOMNET net, L_UCHAR result, L_UCHAR source, L_UCHAR reason,
                                   void *user)
{
    char words[120];

    (void)net;
    reject_words(result, source, reason, words, sizeof words);
    move(user, ASSOCIATION_BROKEN, words);
}

static void EXT_CALLBACK on_release_request(HDICOMNET net, void *user)
{
    L_DicomSendReleaseResponse(net);
    move(user, ASSOCIATION_BROKEN, "association released by the peer");
}

static void EXT_CALLBACK on_release_response(HDICOMNET net, void *user)
{
    (void)net;
    move(user, ASSOCIATION_RELEASED, "");
}

static void EXT_CALLBACK on_abort(HDICOMNET net, L_UCHAR source, L_UCHAR reason, void *user)
{
    char words[80];

    (void)net;
    snprintf(words, sizeof words, "association aborted by the peer (source %d, reason %d)", source,
             reason);
    move(user, ASSOCIATION_BROKEN, words);
}

/* Wait until something changed. False: the deadline is over. The caller holds the lock. */
static bool await_change(struct Association *association, double deadline)
{
    struct timespec until;

    if (clock_seconds() >= deadline)
        return false;
    until.tv_sec = (time_t)deadline;
    until.tv_nsec = (long)((deadline - (double)until.tv_sec) * 1e9);
    pthread_cond_timedwait(&association->changed, &association->lock, &until);
    return true;
}

bool association_wait(struct Association *association, bool (*done)(const void *subject),
                      const void *subject)
{
    bool finished;

    pthread_mutex_lock(&association->lock);
    while (!(finished = done(subject)) && association->state < ASSOCIATION_RELEASED)
        if (!await_change(association, association->deadline)) {
            snprintf(association->trouble, sizeof association->trouble,
                     "peer silent for %d seconds", association->peer.timeout);
            association->state = ASSOCIATION_BROKEN;
        }
    pthread_mutex_unlock(&association->lock);
    return finished;
}

bool association_outwait(struct Association *association, bool (*done)(const void *subject),
                         const void *subject, int seconds)
{
    double deadline = clock_seconds() + seconds;
    bool finished;

    pthread_mutex_lock(&association->lock);
    while (!(finished = done(subject)))
        if (!await_change(association, deadline))
            break;
    pthread_mutex_unlock(&association->lock);
    return finished;
}

void association_give_up(struct Association *association, const char *why)
{
    move(association, ASSOCIATION_BROKEN, why);
}

static bool is_connected(const void *subject)
{
    return ((const struct Association *)subject)->state == ASSOCIATION_CONNECTED;
}

static bool is_established(const void *subject)
{
    return ((const struct Association *)subject)->state == ASSOCIATION_ESTABLISHED;
}

static bool is_released(const void *subject)
{
    return ((const struct Association *)subject)->state == ASSOCIATION_RELEASED;
}

/* Start a step; the deadline runs anew. False: the library refused, `trouble` says why. */
static bool begin(struct Association *association, L_INT error)
{
    char words[80];

    if (error == DICOM_SUCCESS) {
        association_enter(association);
        association_leave(association);
        return true;
    }
    error_words(error, words, sizeof words);
    move(association, ASSOCIATION_BROKEN, words);
    return false;
}

bool association_sent(struct Association *association, const char *what, L_INT error)
{
    if (begin(association, error))
        return true;
    complain("%s not sent: %s", what, association->trouble);
    return false;
}

void association_prepare(struct Association *association, const struct Peer *peer, void *owner)
{
    pthread_condattr_t attributes;

    memset(association, 0, sizeof *association);
    association->peer = *peer;
    association->owner = owner;
    association->state = ASSOCIATION_CONNECTING;
    pthread_mutex_init(&association->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&association->changed, &attributes);
    pthread_condattr_destroy(&attributes);
}

bool association_establish(struct Association *association, HDICOMPDU request,
                           const DICOMNETCALLBACK *callbacks)
{
    const struct Peer *peer = &association->peer;
    DICOMNETCALLBACK all = *callbacks;
    char words[sizeof association->trouble];

    if (!begin(association, L_DicomStartUp()))
        return false;
    association->net = tls_option_net(&peer->tls, TLS_CLIENT, words, sizeof words);
    if (association->net == NULL) {
        move(association, ASSOCIATION_BROKEN, words);
        return false;
    }
    if (request == NULL)
        return begin(association, DICOM_ERROR_MEMORY);
    all.pfnConnect = on_connect;
    all.pfnClose = on_close;
    all.pfnOnSecureLinkReady = on_secure_link;
    all.pfnReceiveAssociateAccept = on_accept;
    all.pfnReceiveAssociateReject = on_reject;
    all.pfnReceiveReleaseRequest = on_release_request;
    all.pfnReceiveReleaseResponse = on_release_response;
    all.pfnReceiveAbort = on_abort;
    all.pUserData = association;
    L_DicomSetCallback(association->net, &all);
    return begin(association, L_DicomConnect(association->net, NULL, 0, (L_TCHAR *)peer->host,
                                             (L_UINT)peer->port)) &&
           association_wait(association, is_connected, association) &&
           begin(association, L_DicomSendAssociateRequest(association->net, request)) &&
           association_wait(association, is_established, association);
}

bool association_open(struct Association *association, const struct Peer *peer, HDICOMPDU request,
                      const DICOMNETCALLBACK *callbacks, void *owner)
{
    bool established;

    association_prepare(association, peer, owner);
    established = association_establish(association, request, callbacks);
    L_DicomFreeAssociate(request);
    if (!established)
        complain("%s port %d: %s", peer->host, peer->port, association->trouble);
    return established;
}

bool association_stands(struct Association *association)
{
    bool stands;

    pthread_mutex_lock(&association->lock);
    stands = association->state == ASSOCIATION_ESTABLISHED;
    pthread_mutex_unlock(&association->lock);
    return stands;
}

L_UCHAR association_context(struct Association *association, const char *sop_class)
{
    HDICOMPDU accepted = L_DicomGetAssociate(association->net);
    L_UCHAR id;

    if (accepted == NULL)
        return 0;
    id = L_DicomFindAbstract(accepted, (L_TCHAR *)sop_class);
    while (id != 0 && L_DicomGetResult(accepted, id) != PDU_ACCEPT_RESULT_SUCCESS)
        id = L_DicomFindNextAbstract(accepted, id, (L_TCHAR *)sop_class);
    return id;
}

bool association_close(struct Association *association)
{
    bool released = association_stands(association) &&
                    begin(association, L_DicomSendReleaseRequest(association->net)) &&
                    association_wait(association, is_released, association);

    if (association->net != NULL) {
        if (!released && L_DicomIsConnected(association->net)) {
            L_DicomSendAbort(association->net, PDU_ABORT_SOURCE_USER, PDU_ABORT_REASON_UNKNOWN);
            L_DicomCloseForced(association->net, FALSE);
        } else {
            L_DicomClose(association->net);
        }
        L_DicomFreeNet(association->net);
    }
    L_DicomShutDown();
    pthread_cond_destroy(&association->changed);
    pthread_mutex_destroy(&association->lock);
    return released;
}
