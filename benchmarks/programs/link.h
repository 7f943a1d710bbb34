/* One association as requestor, for a program whose work happens in callbacks: open, wait until a
   callback says that the work is finished, close. All waits have a deadline. */
#ifndef BENCHMARKS_LINK_H
#define BENCHMARKS_LINK_H

#include <ltdic.h>

#include <pthread.h>
#include <stdbool.h>

enum LinkState {
    LINK_CONNECTING,
    LINK_CONNECTED,
    LINK_ESTABLISHED,
    LINK_FINISHED, /* the program's work is done */
    LINK_RELEASED,
    LINK_BROKEN
};

struct Link {
    HDICOMNET net;
    void *owner; /* the program's own data, for its callbacks */
    pthread_mutex_t lock;
    pthread_cond_t changed;
    enum LinkState state; /* guarded by the lock */
};

/* Seconds of a clock that never jumps. */
double clock_seconds(void);

/* An A-ASSOCIATE-RQ with one presentation context of ID 1. Free with L_DicomFreeAssociate. */
HDICOMPDU link_request(const char *abstract, const char *transfer);

/* Connect to a port of this computer and negotiate. `callbacks` are the program's own; their user
   pointer is the link. False: no association; link_close is needed all the same. */
bool link_open(struct Link *link, int port, HDICOMPDU request, const DICOMNETCALLBACK *callbacks,
               void *owner);

/* For callbacks: the work is finished, or cannot be. */
void link_finish(struct Link *link, bool well);

/* Wait until the work is finished. False: it failed, or took too long. */
bool link_wait(struct Link *link);

/* Release if possible, close, free. False: the association was not released. */
bool link_close(struct Link *link);

#endif
