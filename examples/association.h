/* One association as requestor: connect, negotiate, wait, release. The library calls back on its
   own thread; this module turns that into calls that wait, with a deadline, on the main thread. */
#ifndef EXAMPLES_ASSOCIATION_H
#define EXAMPLES_ASSOCIATION_H

#include "command_line.h"
#include "tls_option.h"

#include <ltdic.h>

#include <pthread.h>
#include <stdbool.h>

struct Peer {
    const char *host;
    int port;
    const char *called;
    const char *calling;
    int timeout; /* seconds without any sign of life */
    struct TlsOption tls;
};

enum AssociationState {
    ASSOCIATION_CONNECTING,
    ASSOCIATION_CONNECTED,
    ASSOCIATION_ESTABLISHED,
    ASSOCIATION_RELEASED,
    ASSOCIATION_BROKEN
};

struct Association {
    HDICOMNET net;
    void *owner; /* the program's own data, for its callbacks */
    struct Peer peer;
    pthread_mutex_t lock; /* guards all below and what the owner changes in callbacks */
    pthread_cond_t changed;
    enum AssociationState state;
    double deadline; /* clock_seconds() at which patience ends */
    char trouble[160];
};

enum { PEER_OPTIONS = 5 + TLS_OPTIONS };

/* Default values in *peer, and the options --host, --port, --called, --calling, --timeout and
   those of TLS that change them, for struct Program.shared. */
void peer_options(struct Peer *peer, struct Option options[PEER_OPTIONS]);

/* An A-ASSOCIATE-RQ for this peer without presentation contexts; free with L_DicomFreeAssociate. */
HDICOMPDU association_request(const struct Peer *peer);

/* Connect and negotiate; `request` is freed. `callbacks` are the program's C-xxx callbacks; their
   user pointer is the association. False, which it says with the reason: association_close is
   needed all the same. */
bool association_open(struct Association *association, const struct Peer *peer, HDICOMPDU request,
                      const DICOMNETCALLBACK *callbacks, void *owner);

/* The same in two steps, which free and say nothing; after the first one another thread may call
   association_give_up. */
void association_prepare(struct Association *association, const struct Peer *peer, void *owner);
bool association_establish(struct Association *association, HDICOMPDU request,
                           const DICOMNETCALLBACK *callbacks);

/* Is the association still established? */
bool association_stands(struct Association *association);

/* For callbacks: change the owner's data between these two; _leave wakes up association_wait and
   counts as a sign of life. */
void association_enter(struct Association *association);
void association_leave(struct Association *association);

/* Wait until done(subject), which is called under the lock. False: the association broke or its
   peer was silent for too long, and `trouble` says so. */
bool association_wait(struct Association *association, bool (*done)(const void *subject),
                      const void *subject);

/* The same, but an association that ended does not end the waiting: what is waited for comes on
   another one. False: it did not come within so many seconds. */
bool association_outwait(struct Association *association, bool (*done)(const void *subject),
                         const void *subject, int seconds);

/* Give up: whoever waits stops to wait. Any thread. */
void association_give_up(struct Association *association, const char *why);

/* The result of an L_DicomSend... call. False, and a message: it was not sent. */
bool association_sent(struct Association *association, const char *what, L_INT error);

/* The presentation context accepted for a class, 0 if none. */
L_UCHAR association_context(struct Association *association, const char *sop_class);

/* Release (or abort what does not answer), close, free. False: it did not end well. */
bool association_close(struct Association *association);

#endif
