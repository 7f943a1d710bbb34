#define _POSIX_C_SOURCE 200809L
#include "server.h"

#include "instance.h"
#include "progress.h"
#include "trouble.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAXIMUM_PDU_LENGTH = 256 * 1024, BACKLOG = 64 };

void server_options(struct Server *server, struct Option options[SERVER_OPTIONS])
{
    const struct Option table[SERVER_OPTIONS - TLS_OPTIONS] = {
        {"address", OPTION_TEXT, &server->address, "IP", "local address to listen on (all)", 0, 0},
        {"port", OPTION_NUMBER, &server->port, "N", "port to listen on, 0: a free one (11112)", 0,
         65535},
        {"title", OPTION_TEXT, &server->title, "AE", "reject any other called AE title", 0, 0},
        {"timeout", OPTION_NUMBER, &server->timeout, "S", "end connections silent for S s (60)", 1,
         86400},
        {"associations", OPTION_NUMBER, &server->limit, "N", "stop after N associations", 1,
         1000000000},
        {"verbose", OPTION_FLAG, &server->verbose, NULL, "tell what happens", 0, 0},
    };

    memset(server, 0, sizeof *server);
    server->address = "*";
    server->port = 11112;
    server->timeout = 60;
    memcpy(options, table, sizeof table);
    tls_options(&server->tls, options + SERVER_OPTIONS - TLS_OPTIONS);
}

static void tell(const struct Connection *connection, const char *what)
{
    char address[64] = "";
    L_UINT port = 0;

    if (!connection->server->verbose)
        return;
    L_DicomGetPeerInfo(connection->net, address, sizeof address, &port);
    fprintf(stderr, "%s port %u: %s\n", address, port, what);
}

/* Take a connection out of the list. NULL: it was taken out before. */
static struct Connection *take(struct Server *server, HDICOMNET net)
{
    struct Connection **link;
    struct Connection *found;

    pthread_mutex_lock(&server->lock);
    for (link = &server->connections; *link != NULL; link = &(*link)->next)
        if ((*link)->net == net)
            break;
    found = *link;
    if (found != NULL)
        *link = found->next;
    pthread_mutex_unlock(&server->lock);
    return found;
}

/* Free a connection that is over, once. */
static void forget(struct Server *server, HDICOMNET net)
{
    struct Connection *connection = take(server, net);

    if (connection == NULL)
        return;
    tell(connection, "connection over");
    L_DicomFreeNet(net); /* from another thread: waits for the callback that may run */
    if (server->service->closed != NULL)
        server->service->closed(connection);
    pthread_mutex_lock(&server->lock);
    server->ended += connection->associated;
    pthread_cond_broadcast(&server->changed);
    pthread_mutex_unlock(&server->lock);
    free(connection);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    (void)net;
    (void)error;
    forget(user, peer);
}

void connection_heard(struct Connection *connection)
{
    pthread_mutex_lock(&connection->server->lock);
    connection->heard = clock_seconds();
    pthread_mutex_unlock(&connection->server->lock);
}

bool context_offers(HDICOMPDU request, L_UCHAR id, const char *syntax)
{
    L_INT count = L_DicomGetTransferCount(request, id);
    char offered[UID_SIZE];
    L_INT i;

    for (i = 0; i < count; i++) {
        L_DicomGetTransfer(request, id, i, offered, sizeof offered);
        if (strcmp(offered, syntax) == 0)
            return true;
    }
    return false;
}

static void answer(HDICOMPDU accept, HDICOMPDU request, L_UCHAR id, L_UCHAR result)
{
    char sop_class[UID_SIZE];

    L_DicomGetAbstract(request, id, sop_class, sizeof sop_class);
    L_DicomAddPresentation(accept, id, result, sop_class);
}

void context_accept(HDICOMPDU accept, HDICOMPDU request, L_UCHAR id, const char *syntax)
{
    answer(accept, request, id, PDU_ACCEPT_RESULT_SUCCESS);
    L_DicomAddTransfer(accept, id, (L_TCHAR *)syntax);
}

void context_refuse(HDICOMPDU accept, HDICOMPDU request, L_UCHAR id, L_UCHAR result)
{
    answer(accept, request, id, result);
}

bool context_is_verification(HDICOMPDU accept, HDICOMPDU request, L_UCHAR id)
{
    char text[UID_SIZE];

    L_DicomGetAbstract(request, id, text, sizeof text);
    if (strcmp(text, UID_VERIFICATION_CLASS) != 0)
        return false;
    L_DicomGetTransfer(request, id, 0, text, sizeof text); /* there is no data set to encode */
    context_accept(accept, request, id, text);
    return true;
}

static void EXT_CALLBACK on_associate(HDICOMNET net, HDICOMPDU request, void *user)
{
    struct Connection *connection = user;
    const char *title = connection->server->title;
    char called[PDU_MAX_TITLE_SIZE + 1];
    char calling[PDU_MAX_TITLE_SIZE + 1];
    HDICOMPDU accept;
    L_INT i;

    connection_heard(connection);
    L_DicomGetCalled(request, called, sizeof called);
    L_DicomGetCalling(request, calling, sizeof calling);
    if (title != NULL && strcmp(title, called) != 0) {
        tell(connection, "association rejected: called AE title");
        L_DicomSendAssociateReject(net, PDU_REJECT_RESULT_PERMANENT, PDU_REJECT_SOURCE_USER,
                                   PDU_REJECT_REASON_CALLED);
        return;
    }
    accept = L_DicomCreateAssociate(FALSE);
    L_DicomSetVersion(accept, 1);
    L_DicomSetApplication(accept, (L_TCHAR *)UID_APPLICATION_CONTEXT_NAME);
    L_DicomSetCalled(accept, called);
    L_DicomSetCalling(accept, calling);
    L_DicomSetMaxLength(accept, TRUE, MAXIMUM_PDU_LENGTH);
    for (i = 0; i < L_DicomGetPresentationCount(request); i++) {
        L_UCHAR id = L_DicomGetPresentation(request, i);

        if (!context_is_verification(accept, request, id))
            connection->server->service->negotiate(connection, request, id, accept);
    }
    connection->associated = L_DicomSendAssociateAccept(net, accept) == DICOM_SUCCESS;
    L_DicomFreeAssociate(accept);
    tell(connection, connection->associated ? "association accepted" : "association failed");
}

static void EXT_CALLBACK on_release(HDICOMNET net, void *user)
{
    connection_heard(user);
    tell(user, "association released");
    L_DicomSendReleaseResponse(net); /* the peer closes the connection; if not, time ends it */
}

static void EXT_CALLBACK on_abort(HDICOMNET net, L_UCHAR source, L_UCHAR reason, void *user)
{
    (void)net;
    (void)source;
    (void)reason;
    tell(user, "association aborted");
}

static void EXT_CALLBACK on_echo(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                 L_TCHAR *sop_class, void *user)
{
    connection_heard(user);
    L_DicomSendCEchoResponse(net, context, message, sop_class, COMMAND_STATUS_SUCCESS);
}

/* Of a server that takes no instances: whoever sends one is not to wait for an answer. */
static void EXT_CALLBACK refuse_store(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                      L_TCHAR *sop_class, L_TCHAR *sop_instance,
                                      L_UINT16 priority, L_TCHAR *move_title,
                                      L_UINT16 move_message, HDICOMDS data, void *user)
{
    (void)priority;
    (void)move_title;
    (void)move_message;
    (void)data;
    connection_heard(user);
    L_DicomSendCStoreResponse(net, context, message, sop_class, sop_instance,
                              COMMAND_STATUS_CLASS_NOT_SUPPORTED);
}

static void EXT_CALLBACK on_secure_link(HDICOMNET net, L_UINT32 error, void *user)
{
    char words[80];

    (void)net;
    connection_heard(user);
    error_words((int)error, words, sizeof words);
    tell(user, error == DICOM_SUCCESS ? "link is secure" : words); /* on_close follows if not */
}

/* The net of a client, and what it calls. NULL (and a message): it cannot be made. */
static HDICOMNET client_net(struct Server *server, struct Connection *connection)
{
    DICOMNETCALLBACK callbacks = server->service->callbacks;
    char words[160];
    HDICOMNET net = tls_option_net(&server->tls, TLS_SERVER, words, sizeof words);

    if (net == NULL) {
        complain("%s", words);
        return NULL;
    }
    callbacks.pfnOnSecureLinkReady = on_secure_link;
    callbacks.pfnReceiveAssociateRequest = on_associate;
    callbacks.pfnReceiveReleaseRequest = on_release;
    callbacks.pfnReceiveAbort = on_abort;
    callbacks.pfnReceiveCEchoRequest = on_echo;
    if (callbacks.pfnReceiveCStoreRequest == NULL)
        callbacks.pfnReceiveCStoreRequest = refuse_store;
    callbacks.pUserData = connection;
    L_DicomSetCallback(net, &callbacks);
    return net;
}

/* A client that cannot be served is accepted all the same, and closed: it must not wait for the
   next call. */
static void turn_away(HDICOMNET listening)
{
    HDICOMNET net = L_DicomCreateNet(NULL, (L_INT32)DICOM_SECURE_NONE);

    L_DicomAccept(listening, net);
    L_DicomFreeNet(net);
}

static void EXT_CALLBACK on_accept(HDICOMNET net, L_INT error, void *user)
{
    struct Server *server = user;
    struct Connection *connection;

    if (error != DICOM_SUCCESS)
        return;
    connection = grow(NULL, 1, sizeof *connection);
    memset(connection, 0, sizeof *connection);
    connection->server = server;
    connection->heard = clock_seconds();
    connection->net = client_net(server, connection);
    if (connection->net == NULL) {
        free(connection);
        turn_away(net);
        return;
    }
    pthread_mutex_lock(&server->lock);
    connection->next = server->connections;
    server->connections = connection;
    pthread_mutex_unlock(&server->lock);
    if (L_DicomAccept(net, connection->net) != DICOM_SUCCESS)
        forget(server, connection->net);
}

/* The next connection to end: any when the server stops, else one that was silent too long. */
static HDICOMNET overdue(struct Server *server)
{
    struct Connection *connection;
    double oldest = clock_seconds() - server->timeout;
    HDICOMNET net = NULL;

    pthread_mutex_lock(&server->lock);
    for (connection = server->connections; connection != NULL; connection = connection->next)
        if (server->stopping || connection->heard < oldest)
            net = connection->net;
    pthread_mutex_unlock(&server->lock);
    return net;
}

static void end_overdue(struct Server *server)
{
    HDICOMNET net;

    while ((net = overdue(server)) != NULL) {
        if (L_DicomIsConnected(net))
            L_DicomSendAbort(net, PDU_ABORT_SOURCE_USER, PDU_ABORT_REASON_UNKNOWN);
        L_DicomCloseForced(net, FALSE);
        forget(server, net); /* unless on_close did */
    }
}

/* Sleep until something changed, a second at most. False: it is time to stop. */
static bool rest(struct Server *server)
{
    struct timespec until;
    bool going;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec++;
    pthread_mutex_lock(&server->lock);
    if (server->limit > 0 && server->ended >= server->limit)
        server->stopping = true;
    if (!server->stopping)
        pthread_cond_timedwait(&server->changed, &server->lock, &until);
    going = !server->stopping;
    pthread_mutex_unlock(&server->lock);
    return going;
}

static void *await_signal(void *user)
{
    struct Server *server = user;
    sigset_t signals;
    int number;

    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigwait(&signals, &number);
    pthread_mutex_lock(&server->lock);
    server->stopping = true;
    pthread_cond_broadcast(&server->changed);
    pthread_mutex_unlock(&server->lock);
    return NULL;
}

static void initialise(struct Server *server, const struct Service *service)
{
    pthread_condattr_t attributes;

    server->service = service;
    pthread_mutex_init(&server->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&server->changed, &attributes);
    pthread_condattr_destroy(&attributes);
}

/* The thread that turns signals into an orderly end. */
static void watch_signals(struct Server *server)
{
    pthread_t watcher;
    sigset_t signals;

    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, NULL); /* the threads made from now on inherit this */
    if (pthread_create(&watcher, NULL, await_signal, server) != 0) {
        complain("no thread for signals");
        exit(EXIT_FAILED);
    }
    pthread_detach(watcher);
}

/* Can the nets of clients be made? Told before the first one comes. */
static bool can_secure(const struct Server *server)
{
    char words[160];
    HDICOMNET net = tls_option_net(&server->tls, TLS_SERVER, words, sizeof words);

    if (net == NULL)
        complain("%s", words);
    L_DicomFreeNet(net);
    return net != NULL;
}

static L_INT listen_to(struct Server *server)
{
    DICOMNETCALLBACK callbacks = {0};
    char address[64] = "";
    L_UINT port = 0;
    L_INT error = L_DicomStartUp();

    if (error != DICOM_SUCCESS)
        return error;
    server->net = L_DicomCreateNet(NULL, (L_INT32)DICOM_SECURE_NONE);
    if (server->net == NULL)
        return DICOM_ERROR_MEMORY;
    callbacks.pfnAccept = on_accept;
    callbacks.pfnClose = on_close;
    callbacks.pUserData = server;
    L_DicomSetCallback(server->net, &callbacks);
    error = L_DicomListen(server->net, (L_TCHAR *)server->address, (L_UINT)server->port, BACKLOG);
    if (error != DICOM_SUCCESS)
        return error;
    L_DicomGetHostInfo(server->net, address, sizeof address, &port);
    printf("listening on %u\n", port);
    fflush(stdout);
    return DICOM_SUCCESS;
}

/* Listen, or tell why not. */
static bool begin(struct Server *server)
{
    L_INT error = DICOM_SUCCESS;
    char words[80];

    if (!can_secure(server))
        return false;
    error = listen_to(server);
    if (error == DICOM_SUCCESS)
        return true;
    error_words(error, words, sizeof words);
    complain("%s port %d: %s", server->address, server->port, words);
    L_DicomFreeNet(server->net);
    return false;
}

bool server_start(struct Server *server, const struct Service *service)
{
    initialise(server, service);
    return begin(server);
}

void server_stop(struct Server *server)
{
    pthread_mutex_lock(&server->lock);
    server->stopping = true;
    pthread_mutex_unlock(&server->lock);
    L_DicomClose(server->net); /* no new connections */
    end_overdue(server);
    L_DicomFreeNet(server->net);
    L_DicomShutDown();
}

int server_run(struct Server *server, const struct Service *service)
{
    initialise(server, service);
    watch_signals(server);
    if (!begin(server))
        return EXIT_FAILED;
    while (rest(server))
        end_overdue(server);
    server_stop(server);
    printf("%d associations served\n", server->ended);
    return EXIT_DONE;
}
