/* The bounds of ltdic/ext.h from C, and trying again inside a Connect callback that failed.

       limit values    prints "NUMBER VALUE" of a new net for each bound, then what a change answers
       limit times     two accepted nets without a request, one with little time: which one ends
       limit retry     connects to a port where nobody listens; inside the callback of that to one
                       where somebody does */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#include <ltdic.h>
#include <ltdic/ext.h>

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#ifndef PATIENCE /* seconds for what should have happened; programs that are watched get more */
#define PATIENCE 20
#endif

static struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    HDICOMNET server, accepted[2];
    L_UINT port;
    int accepts, closes, connects, errors[2], activated;
} state = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, NULL, {NULL, NULL},
           0, 0, 0, 0, {0, 0}, 0};

static void count(int *field)
{
    pthread_mutex_lock(&state.lock);
    ++*field;
    pthread_cond_broadcast(&state.changed);
    pthread_mutex_unlock(&state.lock);
}

static int wait_for(const int *field, int value)
{
    struct timespec until;
    int good;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += PATIENCE;
    pthread_mutex_lock(&state.lock);
    while (*field < value)
        if (pthread_cond_timedwait(&state.changed, &state.lock, &until) != 0)
            break;
    good = *field >= value;
    pthread_mutex_unlock(&state.lock);
    return good;
}

static L_VOID EXT_CALLBACK on_accept(HDICOMNET server, L_INT error, L_VOID *user)
{
    HDICOMNET net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_INT code = 0;

    (void)error;
    (void)user;
    if (state.accepts == 1)
        code = ltdic_set_net_limit(net, LTDIC_LIMIT_TIME_ARTIM, 0.1);
    state.accepted[state.accepts] = net;
    if (code != 0 || L_DicomAccept(server, net) != 0)
        printf("not accepted\n");
    count(&state.accepts);
}

static L_VOID EXT_CALLBACK on_close(HDICOMNET server, L_INT error, HDICOMNET peer, L_VOID *user)
{
    (void)server;
    (void)user;
    printf("closed %s %d\n", peer == state.accepted[1] ? "second" : "first", error);
    count(&state.closes);
}

static L_VOID EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, L_VOID *user)
{
    (void)user;
    state.errors[state.connects] = error;
    if (error != 0) {
        state.activated = L_DicomIsActivated(net);
        printf("again %d\n", L_DicomConnect(net, NULL, 0, (L_TCHAR *)"127.0.0.1", state.port));
    }
    count(&state.connects);
}

static void observe(HDICOMNET net)
{
    DICOMNETCALLBACK callback;

    memset(&callback, 0, sizeof callback);
    callback.pfnAccept = on_accept;
    callback.pfnConnect = on_connect;
    if (net == state.server)
        callback.pfnClose = on_close;
    L_DicomSetCallback(net, &callback);
}

static int values(void)
{
    HDICOMNET net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DOUBLE value = -1;
    L_UINT number;

    for (number = 0; number < 100; number++)
        if (ltdic_get_net_limit(net, number, &value) == 0)
            printf("%u %.15g\n", number, value);
    printf("set %d", ltdic_set_net_limit(net, LTDIC_LIMIT_TIME_IDLE, 1.5));
    printf(" %d", ltdic_set_net_limit(net, LTDIC_LIMIT_TIME_IDLE, -1));
    printf(" %d", ltdic_set_net_limit(net, LTDIC_LIMIT_COMMAND, 2000.5));
    printf(" %d", ltdic_set_net_limit(net, 99, 1));
    printf(" %d", ltdic_set_net_limit(NULL, LTDIC_LIMIT_TIME_IDLE, 1));
    printf(" %d", ltdic_get_net_limit(net, LTDIC_LIMIT_TIME_IDLE, NULL));
    ltdic_get_net_limit(net, LTDIC_LIMIT_TIME_IDLE, &value);
    printf(" %.15g\n", value);
    L_DicomFreeNet(net);
    return 0;
}

static int times(void)
{
    HDICOMNET clients[2];
    int i;

    for (i = 0; i < 2; i++) {
        clients[i] = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
        observe(clients[i]);
        L_DicomConnect(clients[i], NULL, 0, (L_TCHAR *)"127.0.0.1", state.port);
        if (!wait_for(&state.accepts, i + 1))
            return 2;
    }
    if (!wait_for(&state.closes, 1))
        return 3;
    printf("left %u\n", L_DicomGetClientCount(state.server));
    for (i = 0; i < 2; i++) {
        L_DicomFreeNet(clients[i]);
        L_DicomFreeNet(state.accepted[i]);
    }
    return 0;
}

static int retry(void)
{
    HDICOMNET idle = L_DicomCreateNet(NULL, DICOM_SECURE_NONE), net;
    L_UINT port = 0;

    /* A port that was in use a moment ago and is not any more. */
    L_DicomListen(idle, (L_TCHAR *)"127.0.0.1", 0, 1);
    L_DicomGetHostInfo(idle, NULL, 0, &port);
    L_DicomClose(idle);
    net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    observe(net);
    if (L_DicomConnect(net, NULL, 0, (L_TCHAR *)"127.0.0.1", port) != 0)
        return 2;
    if (!wait_for(&state.connects, 2) || !wait_for(&state.accepts, 1))
        return 3;
    printf("told %d %d, activated %d\n", state.errors[0], state.errors[1], state.activated);
    L_DicomFreeNet(net);
    L_DicomFreeNet(idle);
    L_DicomFreeNet(state.accepted[0]);
    return 0;
}

int main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";
    int code;

    setvbuf(stdout, NULL, _IOLBF, 0);
    L_DicomStartUp();
    state.server = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    observe(state.server);
    if (L_DicomListen(state.server, (L_TCHAR *)"127.0.0.1", 0, 5) != 0)
        return 4;
    L_DicomGetHostInfo(state.server, NULL, 0, &state.port);
    code = strcmp(what, "times") == 0 ? times() : strcmp(what, "retry") == 0 ? retry() : values();
    L_DicomFreeNet(state.server);
    L_DicomShutDown();
    return code;
}
